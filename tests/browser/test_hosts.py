"""The check works on any host that sends files, at whatever address it sends them."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from wsgiref.types import WSGIApplication

import pytest
from playwright.sync_api import Browser, expect
from waitress.server import create_server

from scripts.measure.nginx_server import WITHOUT, found, nginx
from scripts.publish.nginx import FOLDER, nginx_config
from scripts.publish.site import Site
from tests.browser.hosts import BELOW, below_a_path, with_slashes, without_slash
from tests.browser.reader import HALF_WAY, Reader
from tests.site.published import SITE

AS_IT_COMES = f"server {{ listen 80; location / {{ alias {FOLDER}; index index.html; }} }}"
STYLED = "getComputedStyle(document.querySelector('.md-header')).position"


@cache
def serving(host: Callable[[Path], WSGIApplication]) -> str:
    """The address of the site on such a *host*, which ends with these tests."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = create_server(host(SITE), sockets=[listening], threads=8)
    threading.Thread(target=server.run, daemon=True).start()
    return f"http://127.0.0.1:{listening.getsockname()[1]}"


@pytest.fixture
def works(browser: Browser) -> Iterator[Callable[[str, str], None]]:
    """That the check at an address has its style, and answers."""
    with browser.new_context() as context:

        def works(address: str, path: str) -> None:
            reader = Reader(context, address).open(path)
            reader.choose(HALF_WAY).expect_recommendation("open")

            assert reader.page.evaluate(STYLED) == "sticky"
            assert reader.violations() == []

        yield works


@pytest.mark.parametrize(
    ("host", "path"),
    [
        (below_a_path, f"{BELOW}/check/index.html"),
        (without_slash, f"{BELOW}/check?from=letter"),
        (with_slashes, "//check//"),
    ],
)
def test_the_check_works_wherever_it_is_put(
    works: Callable[[str, str], None], host: Callable[[Path], WSGIApplication], path: str
) -> None:
    """
    Below a path, with or without the slash at the end, with two slashes for one, with a query.
    """
    works(serving(host), path)


@pytest.mark.parametrize(
    ("host", "start", "led_to"),
    [
        (without_slash, f"{BELOW}/s/conflict", f"{BELOW}/guide/when-it-helps/#conflict"),
        (without_slash, BELOW, f"{BELOW}/guide/"),
        (with_slashes, "//s//conflict//", "/guide/when-it-helps/#conflict"),
    ],
)
def test_links_lead_where_they_should(
    browser: Browser, host: Callable[[Path], WSGIApplication], start: str, led_to: str
) -> None:
    """
    They count from the page's folder, whichever way the page was asked for.
    """
    with browser.new_context() as context:
        reader = Reader(context, serving(host)).open(start)
        if start == BELOW:
            reader.page.get_by_role("link", name="Guide", exact=True).first.click()
        reader.page.wait_for_url(reader.address + led_to)

        expect(reader.page.locator("h1")).to_be_attached()


@pytest.mark.skipif(not found(), reason=WITHOUT)
def test_the_check_works_on_nginx(works: Callable[[str, str], None]) -> None:
    """
    Debian's own, with the configuration that the build writes, below a path.
    """
    config = nginx_config(Site.read(SITE), f"https://example.org{BELOW}/")
    with nginx(SITE, config) as address:
        works(address, f"{BELOW}/check")


@pytest.mark.skipif(not found(), reason=WITHOUT)
def test_the_check_works_on_nginx_as_it_comes(works: Callable[[str, str], None]) -> None:
    """
    Debian's list of types, no header of ours, nothing compressed.
    """
    with nginx(SITE, AS_IT_COMES) as address:
        works(address, "/check/")
