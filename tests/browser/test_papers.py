"""From a step to its paper and back: read, changed, filled in, and left to the reader."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.host import Host
from tests.browser.papers import LEFT, STORY, change, open_paper, passage, says
from tests.browser.reader import Reader, on_paper

CHANGED = "Since June you wrote twice.\nWe ask for [one thing]."

STATES = ".ime-desk [data-shown]:visible"
"""What there is to see of a desk: one of its states, also before its own style has come."""


def test_a_step_opens_its_paper_and_takes_the_reader_back(filed: Reader) -> None:
    """
    The heading takes the focus, the address names no answer, and both ways back lead to the button.
    """
    page = filed.page
    opener = page.locator(".ime-todo .ime-opens").first
    expect(opener).to_have_text("Letter")
    opener.press("Enter")
    heading = page.locator(".ime-desk h1")

    expect(heading).to_be_focused()
    expect(heading).to_have_text("Letter to the treating provider")
    expect(page).to_have_title(re.compile("^Letter to the treating provider - Check a file"))
    assert page.url.endswith("/check/#document=letter-to-provider")
    page.locator(".ime-back").press("Enter")
    expect(opener).to_be_focused()
    expect(page).to_have_title(re.compile("^Check a file"))
    page.go_back()
    expect(heading).to_be_focused()
    page.go_back()
    expect(opener).to_be_focused()


def test_every_passage_is_the_readers_to_change(filed: Reader) -> None:
    """
    A change is marked and can go back; what is left out stays away; Escape changes nothing.
    """
    desk = open_paper(filed, "letter-to-provider")
    held = passage(desk, "held")
    ours = held.locator(".ime-passage__text").inner_text()
    change(desk, "held", CHANGED)

    says(desk, "Kept. Marked as your words.")
    expect(held.locator(".ime-passage__text > p")).to_have_text(CHANGED.split("\n"))
    expect(held.locator(".ime-blank")).to_have_text("[one thing]")
    expect(held.locator(".ime-passage__edit")).to_be_focused()
    held.locator(".ime-passage__edit").press("Enter")
    expect(desk.locator(".ime-editor__why")).to_contain_text("The opinions on file are too vague")
    desk.locator(".ime-editor textarea").fill("Nothing of this")
    desk.locator(".ime-editor textarea").press("Escape")
    expect(held).to_contain_text("Since June you wrote twice.")
    held.locator(".ime-passage__edit").click()
    desk.get_by_role("button", name="Use our wording").click()
    expect(held.locator(".ime-passage__text")).to_have_text(ours)
    expect(held).to_have_attribute("data-whose", "ours")
    passage(desk, "silence").locator(".ime-passage__edit").click()
    desk.get_by_role("button", name="Leave this passage out").click()
    expect(passage(desk, "silence").locator(".ime-passage__text")).to_be_hidden()


def test_a_blank_is_filled_once_for_all_papers(filed: Reader) -> None:
    """
    The dates of a file count back from one of them, and hold wherever they stand.
    """
    desk = open_paper(filed, "letter-to-provider")
    expect(desk.locator(LEFT)).to_have_text(re.compile("19 blanks left"), use_inner_text=True)
    desk.locator("[data-blank='decision-due'].ime-blank").click()
    expect(desk.locator(".ime-filling__label")).to_have_text("date of the decision")
    expect(desk.locator(".ime-filling__date")).to_be_focused()
    desk.locator(".ime-filling__date").fill("2040-02-27")
    desk.locator(".ime-filling__date").press("Enter")

    says(desk, re.compile("18 blanks left.*, 12 to fill in later."))
    expect(passage(desk, "decision")).to_contain_text("By 27 February 2040 we have")
    expect(desk.locator(".ime-take__date")).to_contain_text("before the decision")
    expect(desk.locator(".ime-filling__words")).to_be_focused()
    desk.locator(".ime-filling__words").fill("mornings from home")
    desk.get_by_role("button", name="Fill it in").click()
    expect(passage(desk, "decision")).to_contain_text("decide about mornings from home.")
    open_paper(filed, "letter-to-person")
    expect(passage(desk, "why")).to_contain_text("decide about mornings from home")
    expect(passage(desk, "why")).to_contain_text("27 February 2040")


def test_answers_that_change_leave_the_readers_words(filed: Reader) -> None:
    """
    Ours change, theirs stay, and the page says which may no longer fit.
    """
    page = filed.page
    desk = open_paper(filed, "letter-to-provider")
    change(desk, "decision", "By spring we decide.")
    side = desk.locator(".ime-desk__side")
    side.evaluate("(side) => side.scrollTo(0, side.scrollHeight)")
    page.locator(".ime-back").click()
    page.get_by_role("link", name="Change an answer").click()
    filed.fill_by_script({**STORY, "role": "insurer", "kind": "disability"}).expect_report()
    open_paper(filed, "letter-to-provider")

    assert side.evaluate("(side) => side.scrollTop") == 0
    changed = re.compile(r"passages changed with your answers\. One passage is yours")
    expect(desk.locator(".ime-desk__changed")).to_have_text(changed, use_inner_text=True)
    expect(passage(desk, "decision")).to_contain_text("By spring we decide.")
    expect(passage(desk, "decision")).to_contain_text("yours may no longer fit")
    page.locator(".ime-back").click()
    page.get_by_role("button", name="Clear answers").last.click()
    page.get_by_role("button", name="Put my answers back").click()
    filed.expect_report()
    open_paper(filed, "letter-to-provider")
    expect(passage(desk, "decision")).to_contain_text("By spring we decide.")


def test_the_brief_asks_what_its_reader_chooses(filed: Reader) -> None:
    """
    Questions are moved, removed, added from the bank and written, and the count says what is wise.
    """
    desk = open_paper(filed, "referral-brief")
    rows = desk.locator(".ime-brief-questions > ol > li")
    before = rows.locator(".ime-brief-questions__text").all_inner_texts()
    rows.nth(2).get_by_role("button", name="Move up").press("Enter")

    says(desk, f"Question 3 is now 2 of {len(before)}.")
    expect(rows.nth(1).get_by_role("button", name="Move up")).to_be_focused()
    expect(rows.nth(1).locator(".ime-brief-questions__text")).to_have_text(before[2])
    rows.nth(0).get_by_role("button", name="Remove").press("Enter")
    expect(rows).to_have_count(len(before) - 1)
    desk.get_by_role("button", name="Undo").press("Enter")
    expect(rows.nth(0).locator(".ime-brief-questions__text")).to_have_text(before[0])
    desk.get_by_role("button", name="Add from the bank").press("Enter")
    expect(desk.locator(".ime-adding__filter")).to_be_focused()
    desk.locator(".ime-adding__filter").press_sequentially("wages")
    desk.locator(".ime-adding__filter").fill("recovery")
    says(desk, re.compile(r"\d questions found\."))
    found = desk.locator(".ime-adding__row:visible", has=filed.page.locator("button:visible")).first
    added = found.locator("p > span").inner_text()
    found.get_by_role("button", name="Add").click()
    expect(rows.last.locator(".ime-brief-questions__text")).to_have_text(added)
    desk.get_by_role("button", name="Write your own question").click()
    desk.locator(".ime-editor textarea").fill("How far can this person drive?")
    desk.get_by_role("button", name="Keep this text").click()
    expect(rows).to_have_count(len(before) + 2)
    expect(desk.locator(".ime-brief-questions__many")).to_be_visible(visible=len(before) + 2 > 9)


def test_the_questions_of_a_brief_print_as_large_as_the_rest(filed: Reader) -> None:
    """
    They are what the examiner reads it for.
    """
    desk = open_paper(filed, "referral-brief")
    on_paper(filed.page)
    of_questions, of_the_rest = (
        desk.locator(selector).first.evaluate("(text) => getComputedStyle(text).fontSize")
        for selector in (".ime-brief-questions__text", "[data-passage='decision'] p")
    )
    filed.put_down()

    assert of_questions == of_the_rest


def test_papers_that_come_late_move_nothing(reader: Reader, host: Host) -> None:
    """
    Whoever reads the reasons meanwhile has them where they were.
    """
    host.stuck.add("documents.whl")
    page = reader.open().page
    reader.choose(STORY).read_reasons()
    top = "() => Math.round(document.querySelector('#why').getBoundingClientRect().top)"
    before = page.evaluate(top)
    expect(page.locator(".ime-reading__papers")).to_be_hidden()
    host.stuck.clear()
    expect(page.locator(".ime-reading__papers")).to_be_visible()

    assert page.evaluate(top) == before


def test_what_fails_unasked_is_an_error_only_once_asked_for(reader: Reader) -> None:
    """
    Papers come ahead of being asked for: a line that breaks then, or a page that is left, is none.
    """
    reader.page.route("**/papers.css", lambda route: route.abort())
    page = reader.open().page
    thrown: list[str] = []
    page.on("pageerror", lambda error: thrown.append(str(error)))
    with page.expect_event("requestfailed", lambda request: request.url.endswith("papers.css")):
        reader.fill_by_script(STORY).expect_report()
    with page.expect_event("pageerror"):
        page.evaluate("location.hash = 'document=consents'")

    expect(page.locator(".ime-desk [data-shown=failed] h2")).to_be_visible()
    expect(page.locator(STATES)).to_have_count(1)
    assert len(thrown) == 1


def test_what_is_missing_is_said_and_can_be_tried_again(reader: Reader, host: Host) -> None:
    """
    Without answers, with a part of the site missing, and for a paper that the file has no use for.
    """
    page = reader.open("check/#document=consents").page
    expect(page.get_by_role("heading", name="No file to write about yet")).to_be_visible()
    expect(page.locator(STATES)).to_have_count(1)
    page.route("**/papers/desk.js*", lambda route: route.abort())
    page.get_by_role("link", name="Start the check").click()
    reader.fill_by_script(STORY).expect_report()
    page.evaluate("location.hash = 'document=consents'")
    expect(page.locator(".ime-desk [data-shown=failed] h2")).to_be_visible()
    page.unroute("**/papers/desk.js*")
    page.get_by_role("button", name="Try again").last.click()

    expect(page.locator(".ime-desk h1")).to_have_text("Two consents")
    page.evaluate("location.hash = 'document=unheard-of'")
    expect(page.get_by_role("heading", name="no use for that paper")).to_be_visible()
    expect(page.locator("[data-shown=refused] .ime-desk__links a")).to_have_count(7)
