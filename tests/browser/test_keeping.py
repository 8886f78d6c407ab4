"""What is kept on the reader's device: nothing unasked, an edition whole or none, removable."""

from __future__ import annotations

from collections.abc import Iterator
from wsgiref.types import WSGIApplication

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.accessibility import findings_in_both_schemes
from tests.browser.cut_off import CutOff
from tests.browser.keeping import KEEP, KEPT, NOTHING, REMOVE, expect_said, keep, press, stored
from tests.browser.reader import HALF_WAY, NO_DECISION, PATIENCE, SAVES_DATA, Reader

BROKEN_OFF = "because a file did not arrive as it was published"
REMOVED = "Nothing of the guide is kept on this device now"
NO_ROOM = "because this browser has no room left for it"
REFUSED = "because this browser lets no page keep anything here"

REFUSES = """
const refuse = () => Promise.reject(new DOMException("refused", "SecurityError"));
ServiceWorkerContainer.prototype.register = refuse;
ServiceWorkerContainer.prototype.getRegistrations = refuse;
CacheStorage.prototype.keys = refuse;
"""
LEFT = """async (patience) => {
  const end = performance.now() + patience;
  while ((await caches.keys()).length && performance.now() < end) {
    await new Promise(requestAnimationFrame);
  }
  return caches.keys();
}"""
WITHOUT = "delete Navigator.prototype.serviceWorker;"


@pytest.fixture
def host(site: WSGIApplication) -> Iterator[CutOff]:
    host = CutOff(site)
    yield host
    host.go()


@pytest.fixture
def reader(browser: Browser, host: CutOff) -> Iterator[Reader]:
    """For whom Python starts with the first touch, as what is kept needs none of it."""
    with browser.new_context() as context:
        context.add_init_script(SAVES_DATA)
        yield Reader(context, host.address)


@pytest.fixture(scope="module")
def kept_from(site: WSGIApplication) -> Iterator[CutOff]:
    host = CutOff(site)
    yield host
    host.go()


@pytest.fixture(scope="module")
def keeper(browser: Browser, kept_from: CutOff) -> Iterator[Reader]:
    """A reader who has kept the guide, for tests that leave it so."""
    with browser.new_context() as context:
        context.add_init_script(SAVES_DATA)
        reader = Reader(context, kept_from.address)
        keep(reader)
        yield reader


def test_nothing_is_kept_or_loaded_unasked(browser: Browser, host: CutOff) -> None:
    """
    Reading and answering keeps nothing, and the button waits without its script.
    """
    with browser.new_context() as context:
        reader = Reader(context, host.address)
        reader.open("").open("guide/prepare/").open()
        reader.choose(HALF_WAY).expect_recommendation("open").settle()

        expect(reader.page.get_by_role("button", name=KEEP)).to_be_visible()
        assert stored(reader) == NOTHING
    assert [path for path in host.asked if "offline" in path] == []


def test_no_answer_is_ever_in_a_cache(keeper: Reader) -> None:
    """
    A cache holds the files of the list, and gains none, whatever is answered or opened.
    """
    before = stored(keeper.open())
    keeper.open("check/?decision=depends#a=2zz1").choose(HALF_WAY).expect_recommendation("open")
    keeper.open("guide/lighter-steps/?a=2zz1").open("s/conflict/").open("check/?decision=same")

    assert before != NOTHING
    assert stored(keeper) == before
    assert not [url for url in str(before[1]).split() if "?" in url or "#" in url]


def test_what_was_kept_is_not_asked_for(keeper: Reader, kept_from: CutOff) -> None:
    """
    Pages and parts come from the edition, also where the host is there.
    """
    keeper.open("guide/")
    kept_from.asked.clear()
    keeper.open("guide/prepare/").open().choose(NO_DECISION)
    keeper.expect_recommendation("not_appropriate")

    assert set(kept_from.asked) <= {"/offline-worker.js"}


def test_what_was_kept_can_be_removed(reader: Reader, host: CutOff) -> None:
    """
    With the same button; nothing is left, and it can be kept again.  From pages that still use the
    worker nothing is called kept that is not, and from new ones it is.
    """
    keep(reader)
    press(reader, REMOVE)
    expect_said(reader, REMOVED)
    left = [stored(reader)]
    press(reader, KEEP)
    expect_said(reader, KEPT)
    press(reader.open(), REMOVE)
    expect_said(reader, REMOVED)
    left.append(stored(reader))
    press(reader, KEEP)
    expect_said(reader, "Close every page of this guide, this one as well")
    left.append(stored(reader))
    reader.page.close()
    reader.page = reader.context.new_page()
    keep(reader)
    host.go()
    reader.open().choose(NO_DECISION).expect_recommendation("not_appropriate")

    assert left == [NOTHING] * 3


def test_a_host_that_breaks_off_leaves_nothing(reader: Reader, host: CutOff) -> None:
    """
    The page says so in one sentence, and the button tries again.
    """
    reader.open()
    host.leaves_after = 60
    press(reader, KEEP)
    expect_said(reader, BROKEN_OFF)

    assert stored(reader) == NOTHING
    host.come_back()
    press(reader, "Try again")
    expect_said(reader, KEPT)


def test_what_a_broken_try_left_is_removed(reader: Reader) -> None:
    """
    Where the browser ended it half way, the next visit to the check clears up.
    """
    left = f"ime-offline {reader.address} half"
    reader.open().page.evaluate("(name) => caches.open(name)", left)
    reader.open()

    assert reader.page.evaluate(LEFT, PATIENCE) == []


def test_files_of_two_editions_are_not_kept(reader: Reader, host: CutOff) -> None:
    """
    Where one file is not the one of the list, nothing is.
    """
    host.changed["/guide/concerns/"] = b"<!doctype html><title>Later</title>"
    press(reader.open(), KEEP)
    expect_said(reader, BROKEN_OFF)

    assert stored(reader) == NOTHING


def test_a_full_device_is_told_from_a_bad_line(reader: Reader, host: CutOff) -> None:
    """
    Where there is no room, nothing is kept, and the page says why.
    """
    session = reader.open().context.new_cdp_session(reader.page)
    quota = {"origin": host.address, "quotaSize": 2_000_000}
    session.send("Storage.overrideQuotaForOrigin", quota)
    press(reader, KEEP)
    expect_said(reader, NO_ROOM)

    assert stored(reader) == NOTHING


def test_a_browser_that_refuses_is_told(reader: Reader) -> None:
    """
    As in a private window of some browsers.
    """
    reader.context.add_init_script(REFUSES)
    press(reader.open(), KEEP)

    expect_said(reader, REFUSED)


def test_no_button_is_offered_where_nothing_can_be_kept(reader: Reader) -> None:
    """
    A browser without service workers checks as ever.
    """
    reader.context.add_init_script(WITHOUT)
    reader.open().choose(NO_DECISION).expect_recommendation("not_appropriate")

    expect(reader.page.locator(".ime-offline")).to_be_hidden()


def test_the_button_suits_everybody(browser: Browser, host: CutOff) -> None:
    """
    Before, after it failed, and once it is kept; and it stays under the finger.
    """
    with browser.new_context(reduced_motion="reduce") as context:
        context.add_init_script(SAVES_DATA)  # or what comes unasked would be counted
        reader = Reader(context, host.address).open()
        found = findings_at_both_widths(reader, "before")
        host.leaves_after = 5
        reader.page.get_by_role("button", name=KEEP).press("Enter")
        expect_said(reader, BROKEN_OFF)
        found += findings_at_both_widths(reader, "failed")
        focused = reader.page.evaluate("document.activeElement.innerText")
        host.come_back()
        press(reader, "Try again")
        expect_said(reader, KEPT)

        assert found + findings_at_both_widths(reader, "kept") == []
        assert focused == "Try again"


def findings_at_both_widths(reader: Reader, when: str) -> list[str]:
    found = []
    for width in (320, 1280):
        reader.page.set_viewport_size({"width": width, "height": 900})
        found += findings_in_both_schemes(reader, f"{when}, at {width} px", ".ime-offline")
    return found


def test_an_edition_that_was_damaged_gives_way(keeper: Reader) -> None:
    """
    Where something emptied the cache, the guide comes from its host again.  The last test here, as
    nothing is kept any more.
    """
    keeper.open().page.evaluate("caches.keys().then(([name]) => caches.delete(name))")
    keeper.open("guide/prepare/")

    expect(keeper.page.locator("h1")).to_be_visible()
    assert stored(keeper.open()) == NOTHING
