"""What is not known: said, presumed in words, taken back, and never read as an answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from assessment.conditions import DONT_KNOW, Answers
from assessment.engine import assess
from assessment.model import AS_TOLD
from assessment.questions import NUMBERS, QUESTIONS, RECORDS, question
from assessment.report import report
from assessment.words import NAMES
from tests.browser.accessibility import findings
from tests.browser.reader import NO_DECISION, PRESUMED, Reader, on_paper

pytestmark = pytest.mark.at_the_check

NOTHING_KNOWN: Answers = {asked.id: DONT_KNOW for asked in QUESTIONS}
ONE_ESSENTIAL_OPEN: Answers = {**PRESUMED, "opinions": DONT_KNOW}
PHONE = {"width": 360, "height": 740}


def panel(reader: Reader) -> Locator:
    return reader.page.locator(".ime-result")


def test_every_question_can_be_answered_not_known(reader: Reader) -> None:
    """
    Pressed at every question, nothing is presumed and nothing recommended.
    """
    reader.choose(NOTHING_KNOWN).expect_recommendation("open")

    assert reader.answers(NOTHING_KNOWN) == NOTHING_KNOWN
    assert panel(reader).get_attribute("data-presumed") is None
    expect(reader.page.locator(".ime-meter .is-unknown")).to_have_count(len(QUESTIONS))


def test_what_is_presumed_stands_at_each_question(reader: Reader) -> None:
    """
    Beside "Not known" stands the presumption, or that the file has to say.
    """
    for asked in QUESTIONS:
        said = reader.page.locator(f"#q-{asked.id} .ime-option--unknown")
        presumes = f"Presumed: {asked.presumption}." if asked.presumed else "nothing is presumed"

        expect(said).to_contain_text(presumes)


def test_the_presumed_option_is_marked_where_it_is_relied_on(reader: Reader) -> None:
    """
    In words at the option, with what it leads to if it fails; nowhere once the answer is known.
    """
    reader.fill_by_script(PRESUMED).expect_presumed("proceed")
    reader.page.get_by_role("button", name="All questions at once").click()
    resting = report(PRESUMED).what_ifs.rests_on
    marked = reader.page.locator("label:has(.ime-option__presumed:not([hidden])) input")
    seen = marked.evaluate_all("inputs => inputs.map(({ name, value }) => [name, value])")

    assert seen == [[each.question.id, each.option_id] for each in resting]
    harm = reader.page.locator("#q-harm")
    expect(harm.get_by_text("Presumed, until somebody checks")).to_be_visible()
    expect(harm.get_by_text("If not: Wait.")).to_be_visible()
    reader.choose({"harm": "none"})
    expect(harm.get_by_text("Presumed, until somebody checks")).to_be_hidden()


def test_an_answer_can_be_taken_back(reader: Reader) -> None:
    """
    The question is empty, the reader stands at its first answer, and nothing is recommended.
    """
    reader.choose(NO_DECISION).expect_recommendation("not_appropriate")
    number = NUMBERS["decision"]
    reader.page.get_by_role("button", name=f"Take back the answer to question {number}").click()
    reader.page.locator("[data-recommendation]").wait_for(state="detached")

    assert reader.answers({}) == {}
    expect(reader.page.locator("#q-decision input").first).to_be_focused()


def test_there_is_nothing_to_take_back_before_an_answer(reader: Reader) -> None:
    """
    "Take back" appears with the answer, "not known" included.
    """
    back = reader.page.locator("#q-decision .ime-take-back")
    expect(back).to_be_hidden()
    reader.choose({"decision": DONT_KNOW})

    expect(back).to_be_visible()


def test_the_panel_says_what_a_presumed_recommendation_rests_on(reader: Reader) -> None:
    """
    The headline counts the presumptions; each stands with where it leads if it fails.
    """
    reader.fill_by_script(PRESUMED).expect_presumed("proceed")
    told = report(PRESUMED)
    lines = panel(reader).locator(".ime-rest")

    expect(panel(reader).get_by_role("heading", name=told.title)).to_be_visible()
    expect(lines).to_have_count(len(told.rests_on))
    for line, resting in zip(lines.all(), told.rests_on, strict=True):
        expect(line.locator(".ime-rest__words")).to_have_text(resting.sentence)
        ends = [NAMES[each] for each in AS_TOLD if each in resting.presumption.otherwise]
        expect(line.locator(".ime-rest__ends .ime-rec")).to_have_text(ends)
    hint = told.what_ifs.find_out_first
    assert hint
    panel(reader).get_by_role("link", name="Go to question").click()
    expect(reader.page.locator(f"#q-{hint.question.id} input").first).to_be_focused()


def test_a_presumption_promises_no_more_than_its_answers_keep(reader: Reader) -> None:
    """
    What leads nearer to an IME is said answer by answer at the question.
    """
    unasked = {**PRESUMED, "treating-asked": "no", "opinions": "vague"}
    (records,) = (
        resting.if_not
        for resting in report(unasked).rests_on
        if resting.presumption.question is RECORDS
    )
    reader.fill_by_script(unasked).expect_presumed("prepare_first")
    asked = reader.page.locator("#q-records .ime-option__otherwise")

    assert records == "If “they were asked for and not produced”: Proceed."
    expect(asked).to_have_text(records)


def test_a_settled_recommendation_is_not_called_presumed(reader: Reader) -> None:
    """
    Once the answer settles it, the mark of a presumption goes.
    """
    reader.fill_by_script(PRESUMED).expect_presumed("proceed")
    reader.fill_by_script({**PRESUMED, **NO_DECISION}).expect_recommendation("not_appropriate")

    assert panel(reader).get_attribute("data-presumed") is None
    expect(panel(reader).locator(".ime-rests")).to_be_hidden()


def test_what_cannot_be_told_yet_is_said_with_what_to_find_out(reader: Reader) -> None:
    """
    With one essential answer open, that question is named, and its link leads there.
    """
    assert assess(ONE_ESSENTIAL_OPEN).presumed is None
    reader.fill_by_script(ONE_ESSENTIAL_OPEN).expect_recommendation("open")
    shown = panel(reader)

    assert shown.get_attribute("data-presumed") is None
    expect(shown.get_by_role("heading", name="Cannot be told yet")).to_be_visible()
    expect(shown.locator(".ime-findout")).to_contain_text(question("opinions").text)
    shown.get_by_role("link", name="Go to question").click()
    expect(reader.page.locator("#q-opinions input:checked")).to_be_focused()


def test_what_changed_is_announced_once(reader: Reader) -> None:
    """
    The headline and what to find out first, after the reader's hand rests.
    """
    told = report(PRESUMED)
    hint = told.what_ifs.find_out_first
    assert hint
    reader.fill_by_script(PRESUMED)

    said = reader.page.locator(".ime-announce")
    expect(said.locator("[hidden]")).to_have_count(0)
    expect(said).to_have_text(
        f"{told.title}. Find out first: question {NUMBERS[hint.question.id]}."
    )


def test_paper_says_what_a_recommendation_rests_on(reader: Reader) -> None:
    """
    The record names each presumption, and marks the answers that were presumed.
    """
    reader.fill_by_script(PRESUMED).expect_presumed("proceed")
    on_paper(reader.page)
    resting = report(PRESUMED).rests_on[0]

    expect(reader.page.locator(".ime-settled__title")).to_have_text(report(PRESUMED).title)
    expect(reader.page.locator(".ime-settled__rests")).to_contain_text(resting.sentence)
    expect(reader.page.locator(".ime-answers")).to_contain_text(
        f"presumed: {resting.presumption.question.presumption}"
    )
    expect(reader.page.locator(".ime-settled__rests")).to_be_visible()


@pytest.mark.same_tab
def test_the_front_page_tells_what_it_can(reader: Reader) -> None:
    """
    Its six questions leave essentials open: it cannot be told yet, and the full check goes on.
    """
    reader.open("").choose({"decision": "depends", "opinions": DONT_KNOW})
    reader.expect_recommendation("open")

    expect(panel(reader).get_by_role("heading", name="Cannot be told yet")).to_be_visible()
    expect(reader.page.get_by_role("link", name="Continue with the full check")).to_be_visible()
    expect(reader.page.locator("#q-opinions .ime-take-back")).to_be_visible()


def test_presumed_suits_everybody(same_reader: Callable[..., Reader]) -> None:
    """
    Panel, questions and reasons of a presumed file pass all of axe's rules, and fit a phone.
    """
    reader = same_reader(viewport=PHONE, color_scheme="dark", reduced_motion="reduce")
    reader.open()
    reader.fill_by_script(PRESUMED).expect_presumed("proceed")
    found = findings(reader, "presumed")
    found += findings(reader.read_reasons(), "reasons")

    assert (found, reader.page.evaluate("document.scrollingElement.scrollWidth")) == ([], 360)
