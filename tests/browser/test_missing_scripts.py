"""A script that is missing, older than the others, or blocked is named by the page itself."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

from tests.browser.host import Host
from tests.browser.reader import NO_DECISION, Reader
from tests.site.published import SITE, Page

pytestmark = pytest.mark.same_tab(thrifty=True)

PAGES = ("check/", "", "guide/prepare/", "guide/prepare/questions/", "guide/cost-of-waiting/")
NOT_FOUND = "not-here/"
IMPORT = re.compile(r"^import .*?['\"](\..+?)['\"];", re.MULTILINE)


def imported(address: str) -> set[str]:
    """The module at *address* of the site, and all it imports."""
    found = {address}
    for name in IMPORT.findall((SITE / address).read_text()):
        found |= imported(posixpath.normpath(posixpath.join(posixpath.dirname(address), name)))
    return found


def named_in_pages() -> dict[str, str]:
    """Every script that a page names, and that page."""
    found: dict[str, str] = {}
    for path in (*PAGES, NOT_FOUND):
        page = Page(SITE / ("404.html" if path == NOT_FOUND else f"{path}index.html"))
        for link in page.values("script", "src"):
            found.setdefault(page.resolve(link)[0].relative_to(SITE).as_posix(), path)
    return found


NAMED = named_in_pages() if SITE.exists() else {}
IMPORTED = {min(imported(name) - {name}, default=name): path for name, path in NAMED.items()}
"""One script that each of these imports: a browser tells a page of the first alone, whichever of
what it imports is missing."""

SHARED = {
    each: path for name, path in NAMED.items() for each in imported(name) if "/joined/" in each
}


def expect_told(reader: Reader) -> None:
    notice = reader.page.locator(".ime-missing")
    expect(notice).to_be_visible()
    expect(notice).to_contain_text("does not work here: ")
    assert notice.locator("span").inner_text()


@pytest.mark.parametrize(("script", "path"), (NAMED | IMPORTED).items())
def test_a_missing_script_is_told(reader: Reader, script: str, path: str) -> None:
    """
    Whichever file does not arrive, the reader learns what does not work for it.
    """
    reader.page.route(f"**/{script}", lambda route: route.fulfill(status=404))

    expect_told(reader.open(path))


@pytest.mark.parametrize(("path", "script"), {path: name for name, path in NAMED.items()}.items())
def test_a_blocked_script_is_told(reader: Reader, path: str, script: str) -> None:
    """
    So it does where the browser, or something in it, refuses the file.
    """
    reader.page.route(f"**/{script}", lambda route: route.abort("blockedbyclient"))

    expect_told(reader.open(path))


@pytest.mark.parametrize(("script", "path"), SHARED.items())
def test_a_script_of_another_edition_is_told(reader: Reader, script: str, path: str) -> None:
    """
    A module without what the others import from it ends them all.
    """

    def older(route: Route) -> None:
        route.fulfill(content_type="text/javascript", body="export const former = 1;")

    reader.page.route(f"**/{script}", older)

    expect_told(reader.open(path))


def test_without_its_script_the_check_says_what_still_works(reader: Reader) -> None:
    """
    The panel does not pretend that nothing was answered, and no dead button is offered.
    """
    reader.page.route("**/check/check.js", lambda route: route.fulfill(status=404))
    page = reader.open().page

    expect(page.get_by_role("heading", name="The check has not arrived whole")).to_be_visible()
    expect(page.get_by_role("heading", name="Nothing answered yet")).to_be_hidden()
    expect(page.get_by_role("button", name="Clear answers").first).to_be_hidden()
    expect(page.get_by_role("link", name="Load the page again").last).to_be_visible()
    page.locator("form.ime-form input[type=radio]").first.check()
    expect(page.locator("form.ime-form fieldset").last).to_be_visible()


@pytest.mark.parametrize("link", ["first", "last"])
def test_loading_again_finds_a_script_that_was_missing(
    host: Host, new_reader: Callable[..., Reader], link: str
) -> None:
    """
    Even where a host lets browsers keep the answer that it is not there for a year.
    """
    host.lost.add("check.js")
    reader = new_reader().open()
    expect_told(reader)
    host.restore()
    with reader.page.expect_navigation():  # the scripts are fetched anew before it
        getattr(reader.page.get_by_role("link", name="Load the page again"), link).click()

    reader.choose(NO_DECISION).expect_at_once("not_appropriate")
    expect(reader.page.locator(".ime-missing")).to_be_hidden()


def test_a_whole_page_says_nothing(reader: Reader) -> None:
    """
    Where all scripts came, no part is called missing.
    """
    for path in (*PAGES, NOT_FOUND):
        reader.open(path)
        reader.at_last("() => document.readyState", "complete")
        expect(reader.page.locator(".ime-missing")).to_be_hidden()
