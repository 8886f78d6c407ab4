"""The server hands the site out as a real host would."""

import socket
import threading
from collections.abc import Callable
from pathlib import Path
from wsgiref.util import setup_testing_defaults

import pytest

from scripts.publish.server import application, headers_for, listening, read_rules, serve

Answer = tuple[str, dict[str, str], bytes]


@pytest.fixture(scope="module")
def get(site: Path) -> Callable[..., Answer]:
    """Ask the server for an address, as a browser that understands *encoding*."""
    serve_request = application(site)

    def get(address: str, encoding: str = "identity", method: str = "GET") -> Answer:
        path, _, query = address.partition("?")
        environ = {"PATH_INFO": path, "QUERY_STRING": query, "REQUEST_METHOD": method}
        environ["HTTP_ACCEPT_ENCODING"] = encoding
        setup_testing_defaults(environ)
        answers: list[tuple[str, dict[str, str]]] = []

        def start_response(
            status: str, headers: list[tuple[str, str]], exc_info: object = None
        ) -> Callable[[bytes], object]:
            answers.append((status, dict(headers)))
            return bytes

        body = b"".join(serve_request(environ, start_response))
        ((status, headers),) = answers
        return status, headers, body

    return get


def runtime_file(site: Path, name: str) -> str:
    (file,) = site.glob(f"py/*/{name}")
    return f"/{file.relative_to(site)}"


def test_pages_come_with_every_header_the_site_asks_for(get: Callable[..., Answer]) -> None:
    """
    Policy, no sniffing, no framing, no referrer, asked for anew each time.
    """
    _, headers, _ = get("/check/")

    assert headers["Content-Security-Policy"].endswith("frame-ancestors 'none'")
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    ("name", "kind"),
    [("pyodide.js", "text/javascript"), ("pyodide.asm.wasm", "application/wasm")],
)
def test_the_runtime_has_types_that_browsers_accept(
    get: Callable[..., Answer], site: Path, name: str, kind: str
) -> None:
    """
    A module with another type is refused, WebAssembly is compiled late.
    """
    _, headers, _ = get(runtime_file(site, name))

    assert headers["Content-Type"].split(";")[0] == kind
    assert "immutable" in headers["Cache-Control"]


@pytest.mark.parametrize(("encoding", "suffix"), [("br", ".br"), ("gzip", ".gz")])
def test_what_was_compressed_is_sent_compressed(
    get: Callable[..., Answer], site: Path, encoding: str, suffix: str
) -> None:
    """
    The reader's browser says what it understands.
    """
    _, headers, body = get("/", encoding)

    assert headers["Content-Encoding"] == encoding
    assert body == (site / f"index.html{suffix}").read_bytes()


def test_an_address_that_leads_nowhere_gets_the_sites_own_page(
    get: Callable[..., Answer], site: Path
) -> None:
    """
    With the status that says so, under the same policy.
    """
    status, headers, body = get("/nothing-here/")

    assert status == "404 Not Found"
    assert body == (site / "404.html").read_bytes()
    assert "Content-Security-Policy" in headers


@pytest.mark.parametrize("name", ["_headers", "_nginx.conf"])
def test_what_is_for_hosts_is_not_published(get: Callable[..., Answer], name: str) -> None:
    """
    They read it and keep it to themselves.
    """
    assert get(f"/{name}")[0] == "404 Not Found"


@pytest.mark.parametrize(
    ("address", "method", "status"),
    [
        ("/check", "GET", "302"),
        ("//check/", "GET", "301"),
        ("/no", "GET", "404"),
        ("/py/gone.wasm", "GET", "404"),
        ("/check/", "POST", "405"),
    ],
)
def test_refusals_and_redirects_have_every_header(
    get: Callable[..., Answer], site: Path, address: str, method: str, status: str
) -> None:
    """
    And none of them may be kept, whatever the file that was asked for may.
    """
    answered, headers, _ = get(address, method=method)
    wanted = dict(headers_for("/no", read_rules((site / "_headers").read_text())))

    assert answered.startswith(status)
    assert headers.items() >= wanted.items()
    assert headers["Cache-Control"] == "no-cache"


def test_what_is_no_request_is_refused_with_every_header(site: Path) -> None:
    """
    Before the server knows which file was meant.
    """
    server = listening(site, 0)
    threading.Thread(target=server.run, daemon=True).start()
    with socket.create_connection(server.getsockname(), timeout=20) as asking:
        asking.sendall(b"GET / HTTP/1.1\r\nno header\r\n\r\n")
        head = b"".join(iter(lambda: asking.recv(65536), b"")).decode("latin-1")
    wanted = headers_for("/no", read_rules((site / "_headers").read_text()))

    assert " 400 " in head.partition("\r\n")[0]
    sent = head.lower()  # the server writes names of its own accord
    assert [name for name, _ in wanted if f"\r\n{name.lower()}: " not in sent] == []


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("/check?from=letter", "check/?from=letter"),
        ("//check//?from=letter", "/check/?from=letter"),
        ("//example.org/\r\nX: y", "/example.org/%0D%0AX%3A%20y"),
    ],
)
def test_a_redirect_keeps_the_query_and_the_host(
    get: Callable[..., Answer], asked: str, led_to: str
) -> None:
    """
    And no address writes headers of its own.
    """
    assert get(asked)[1]["Location"] == led_to


def test_a_taken_port_is_said_in_one_sentence(site: Path) -> None:
    """
    With the way out in it.
    """
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SystemExit) as stopped:
            serve(site, port)

    assert stopped.value.code == (
        f"Port {port} is taken: choose another with PORT=8080 scripts/serve."
    )
