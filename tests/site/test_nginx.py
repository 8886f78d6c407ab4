"""The site on Debian's nginx, with the configuration that the build writes for it."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import brotli
import pytest

from scripts.measure.nginx_server import BROTLI, WITHOUT, found, nginx
from scripts.publish.headers import IMMUTABLE
from scripts.publish.server import headers_for, read_rules

pytestmark = pytest.mark.skipif(not found(), reason=WITHOUT)

Answer = tuple[int, dict[str, str], bytes]

TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "application/javascript",
    ".png": "image/png",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
    ".xml": "text/xml",
}
"""What browsers want to be told of each kind of file before they use it."""


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with nginx(site, (site / "_nginx.conf").read_text()) as address:
        yield address


@pytest.fixture
def ask(address: str) -> Iterator[Callable[..., Answer]]:
    connection = HTTPConnection(urlsplit(address).netloc, timeout=20)

    def ask(path: str, method: str = "GET", **headers: str) -> Answer:
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()

    yield ask
    connection.close()


def wanted(site: Path) -> dict[str, str]:
    """The headers of every answer, as `_headers` asks for them."""
    return dict(headers_for("/no-such-file", read_rules((site / "_headers").read_text())))


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [
        ("/check/", "GET", 200),
        ("/check", "GET", 301),
        ("/no-such-page/", "GET", 404),
        ("/%", "GET", 400),
        ("/check/", "POST", 405),
    ],
)
def test_every_answer_has_every_header(
    ask: Callable[..., Answer], site: Path, path: str, method: str, status: int
) -> None:
    """
    Refusals and redirects too, and only what was found may be kept.
    """
    answered, headers, _ = ask(path, method)

    assert answered == status
    assert headers.items() >= wanted(site).items()
    assert headers["Cache-Control"] == "no-cache"


def test_what_is_no_request_is_refused_with_every_header(address: str, site: Path) -> None:
    """
    Before nginx knows which file was meant.
    """
    parts = urlsplit(address)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=20) as asking:
        asking.sendall(b"GET / HTTP/1.1\r\nno header\r\n\r\n")
        head = b"".join(iter(lambda: asking.recv(65536), b"")).decode("latin-1")

    assert head.startswith("HTTP/1.1 400")
    assert [name for name in wanted(site) if f"\r\n{name}: " not in head] == []


def test_a_missing_file_of_the_runtime_is_asked_for_again(
    ask: Callable[..., Answer], site: Path
) -> None:
    """
    What is there may be kept for good; that it was not there, or was refused, never.
    """
    (file,) = site.glob("py/*/pyodide.asm.wasm")
    there = ask(f"/{file.relative_to(site)}")[1]
    missing = ask(f"/{file.parent.relative_to(site)}/gone.wasm")[1]
    refused = ask(f"/{file.relative_to(site)}", "POST")[1]

    assert there["Cache-Control"] == IMMUTABLE
    assert missing["Cache-Control"] == refused["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("suffix", TYPES)
def test_files_have_the_types_that_browsers_want(
    ask: Callable[..., Answer], site: Path, suffix: str
) -> None:
    """
    A module or a stylesheet of another type is refused, as we forbid to guess.
    """
    file = next(site.rglob(f"*{suffix}"))

    assert ask(f"/{file.relative_to(site)}")[1]["Content-Type"].split(";")[0] == TYPES[suffix]


def test_what_was_compressed_is_sent_so(ask: Callable[..., Answer], site: Path) -> None:
    """
    As gzip; as brotli where both sides know it.
    """
    page = (site / "check/index.html").read_bytes()
    _, headers, body = ask("/check/", **{"Accept-Encoding": "gzip"})

    assert headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(body) == page


@pytest.mark.skipif(not BROTLI.exists(), reason=f"{BROTLI.name} is not installed here")
def test_brotli_goes_before_gzip(ask: Callable[..., Answer], site: Path) -> None:
    """
    It is a third smaller.
    """
    page = (site / "check/index.html").read_bytes()
    _, headers, body = ask("/check/", **{"Accept-Encoding": "gzip, br"})

    assert headers["Content-Encoding"] == "br"
    assert brotli.decompress(body) == page


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("/check", "/check/"),
        ("/check?from=letter", "/check/?from=letter"),
        ("//check//?from=letter", "/check/?from=letter"),
        ("//guide//prepare/", "/guide/prepare/"),
        ("//example.org/%0d%0aX: y", None),
    ],
)
def test_addresses_are_made_whole(
    ask: Callable[..., Answer], asked: str, led_to: str | None
) -> None:
    """
    A slash that is missing or doubled costs one redirect, on this host; a query stays.
    """
    _, headers, _ = ask(asked.replace(" ", "%20"))
    location = headers.get("Location", "/")

    assert location == led_to or (led_to is None and not location.startswith("//"))
    assert "X" not in headers


@pytest.mark.parametrize("path", ["/_headers", "/_nginx.conf"])
def test_what_is_for_hosts_is_not_published(ask: Callable[..., Answer], path: str) -> None:
    """
    Nobody else has a use for it.
    """
    assert ask(path)[0] == 404


def test_a_page_that_is_not_there_gets_the_sites_own(
    ask: Callable[..., Answer], site: Path
) -> None:
    """
    With the status that says so.
    """
    status, _, body = ask("/Guide/")

    assert (status, body) == (404, (site / "404.html").read_bytes())
