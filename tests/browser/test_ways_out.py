"""Rules that turned against the reader find no way out of the worker."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.host import Host
from tests.browser.reader import Reader
from tests.browser.test_older_answers import python_in
from tests.browser.test_worker import START, hear, page, ready_worker, wheel_of

__all__ = ["page"]

HOSTILE = Path(__file__).with_name("hostile.py").read_text()
REFUSED_LATER = {"setTimeout", "loadPackage"}
"""They raise nothing at once: the text is refused when its time comes, the promise is broken."""


SENDING = ["FontFace", "navigator", "fetch", "caches", "location", "fonts"]

LEFT = (
    "addEventListener clearTimeout console constructor crypto decodeURI decodeURIComponent "
    "encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt "
    "performance postMessage queueMicrotask removeEventListener self setTimeout undefined unescape"
)
"""The names that begin small: of the others, only the language's own are left."""

SMALL_NAMES = """() => {
  const names = new Set();
  let scope = globalThis;
  for (; scope !== Object.prototype; scope = Object.getPrototypeOf(scope)) {
    for (const name of Object.getOwnPropertyNames(scope)) names.add(name);
  }
  return [...names].filter((name) => /^[a-z]/.test(name)).sort();
}"""


def test_hostile_rules_reach_nobody(page: Page, host: Host, address: str) -> None:
    """
    Whatever they try with an answer, nothing works, and not even the site's own host hears of it.
    """
    page.route("**/assessment.whl", lambda route: route.fulfill(body=wheel_of(HOSTILE)))
    page.evaluate(START)
    page.evaluate("(root) => started.postMessage({ id: 1, answers: { root } })", address)
    went = set(hear(page, 2)[1]["assessment"])
    page.evaluate("fetch('/after-all-of-it')")

    assert went == REFUSED_LATER
    assert [path for path in host.asked if "leak" in path] == []
    assert "/after-all-of-it" in host.asked


def test_nothing_stays_in_the_worker_but_the_language(page: Page) -> None:
    """
    No global that could hold, send or fetch is left: neither known ones, nor those of tomorrow; not
    in the worker itself, and not in what it was made of.
    """
    worker = ready_worker(page)
    left = worker.evaluate(SMALL_NAMES)

    assert " ".join(left) == LEFT
    assert worker.evaluate("(names) => names.filter((name) => name in globalThis)", SENDING) == []


def test_nothing_more_stays_in_the_worker_that_the_page_handed_files(reader: Reader) -> None:
    """
    Before Python begins it is given a stand-in for what fetches, and that goes as well.
    """
    reader.open().expect_state("ready")

    assert " ".join(python_in(reader).evaluate(SMALL_NAMES)) == LEFT
