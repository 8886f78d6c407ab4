"""The server hands the site out as a real host would."""

import socket
from collections.abc import Callable
from pathlib import Path
from wsgiref.util import setup_testing_defaults

import pytest

from scripts.publish.server import application, serve

Answer = tuple[str, dict[str, str], bytes]


@pytest.fixture(scope="module")
def get(site: Path) -> Callable[..., Answer]:
    """Ask the server for an address, as a browser that understands *encoding*."""
    serve_request = application(site)

    def get(address: str, encoding: str = "identity") -> Answer:
        environ = {"PATH_INFO": address, "HTTP_ACCEPT_ENCODING": encoding}
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
    [("pyodide.mjs", "text/javascript"), ("pyodide.asm.wasm", "application/wasm")],
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


def test_the_headers_file_itself_is_not_published(get: Callable[..., Answer]) -> None:
    """
    Hosts read it and keep it to themselves.
    """
    assert get("/_headers")[0] == "404 Not Found"


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
