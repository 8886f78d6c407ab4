"""Headlines and sentences that belong to no rule."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from assessment.conditions import DONT_KNOW, Answers, Question
from assessment.model import Assessment, Finding, Recommendation, Stage
from assessment.questions import NUMBERS, QUESTIONS
from assessment.rules import GATES
from assessment.whatif import Change, leads, reasons_against, unknown

NAMES = {
    Recommendation.NOT_APPROPRIATE: "Not appropriate",
    Recommendation.WAIT: "Wait",
    Recommendation.ALTERNATIVE: "Lighter step first",
    Recommendation.PREPARE_FIRST: "Prepare first",
    Recommendation.PROCEED: "Proceed",
}

LINES = {
    Recommendation.NOT_APPROPRIATE: "An examination would not serve this file.",
    Recommendation.WAIT: "Until a date or an event. Then ask again.",
    Recommendation.ALTERNATIVE: "Something less than an examination may answer it.",
    Recommendation.PREPARE_FIRST: "Right in kind, not yet ready. A short list comes first.",
    Recommendation.PROCEED: "An examination can settle the question now.",
}

DONT_KNOW_TEXT = "I do not know"

LIMITS = "This is about the file, not the person. It is information, not legal or medical advice."

PROCEED_SENTENCE = "The file needs the answer, nothing lighter would give it, and you can ask now."

EVERY_WAY_SENTENCE = "However the open answers turn out, they lead to the same recommendation."

GUIDE_PAGES = {
    "guide/what-it-is/": "What an examination is",
    "guide/concerns/": "Common concerns",
    "guide/when-it-helps/": "When it helps",
    "guide/when-to-wait/": "When to wait",
    "guide/lighter-steps/": "Lighter steps",
    "guide/prepare/": "Prepare a referral",
}

_NUMBER_WORDS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


def title(assessment: Assessment, answered: int) -> str:
    """The headline of an assessment."""
    if assessment.recommendation:
        return NAMES[assessment.recommendation]
    if not answered:
        return "Nothing answered yet"
    return f"{number(len(assessment.possible))} recommendations are still possible"


def sentence(assessment: Assessment, answered: int) -> str:
    """What an assessment comes to, in a sentence or two."""
    if not assessment.recommendation:
        if answered:
            return "The answers so far do not settle it."
        return "Answer in any order. What is still possible shows here."
    if assessment.recommendation is Recommendation.PROCEED:
        return PROCEED_SENTENCE
    deciding = [finding.rule for finding in assessment.findings if finding.decides]
    if not deciding:
        return EVERY_WAY_SENTENCE
    more = len(deciding) - 1
    if not more:
        return deciding[0].because
    reasons = "reason leads" if more == 1 else "reasons lead"
    return f"{deciding[0].because} {number(more)} further {reasons} the same way."


def unknowns(answers: Answers, assessment: Assessment, matter: Collection[Question]) -> str:
    """How many answers are open, and what they can still do."""
    count = len(unknown(answers))
    if not count:
        return ""
    open_now = "One answer is open." if count == 1 else f"{number(count)} answers are open."
    if assessment.recommendation:
        turn_out = "However it turns out" if count == 1 else "However they turn out"
        return f"{open_now} {turn_out}, the recommendation stays the same."
    if len(matter) == count:
        return f"{open_now} {'It' if count == 1 else 'Each'} can still change the recommendation."
    return (
        f"{open_now} Of these, {number(len(matter)).lower()} can still change the recommendation."
    )


def still_possible_if(answers: Answers, recommendation: Recommendation) -> str:
    """What would have to hold for *recommendation*, as a clause."""
    if recommendation is Recommendation.PROCEED:
        return "if nothing of the kind holds"
    mine = [gate for gate in GATES if gate.then is recommendation]
    for gate in mine:
        if gate.when.holds(answers):
            return f"unless something above holds, since {gate.in_short}"
    clauses = [gate.in_short for gate in mine if gate.when.holds(answers) is None]
    if len(clauses) <= 2:
        return f"if {' or '.join(clauses)}"
    return f"if {clauses[0]}, or for {number(len(clauses) - 1).lower()} other reasons"


def ruled_out_by(answers: Answers, recommendation: Recommendation) -> str:
    """The answers that rule *recommendation* out, by name and number."""
    asked = reasons_against(answers, recommendation)
    return listed([f"{question.name} ({NUMBERS[question.id]})" for question in asked])


def find_out(answers: Answers, asked: Question) -> str:
    """What finding out *asked* would settle."""
    after = leads(answers, asked)
    sentences = []
    for recommendation in Recommendation:
        texts = [f"“{o.text}”" for o in asked.options if after[o.id] == (recommendation,)]
        name = NAMES[recommendation]
        if len(texts) > 2:
            sentences.append(f"{number(len(texts))} of its answers lead to {name}.")
        elif texts:
            sentences.append(f"If {' or '.join(texts)}, the recommendation is {name}.")
    if not sentences:
        return "Of all open answers, this one narrows what is possible the most."
    if len({*after.values()} - {(r,) for r in Recommendation}):
        sentences.append("Any other answer leaves more to find out.")
    return " ".join(sentences)


def change_lines(change: Change, asked: Sequence[Question]) -> list[str]:
    """One line for each answer that would be different."""
    lines = []
    for question in asked:
        option = question.option(change.answers[question.id])
        lines.append(option.by_doing if change.by_doing else f"{question.name}: {option.text}")
    return lines


def stage_words(stage: Stage, state: str, answers: Answers) -> str:
    """Why a file passed a stage, is held there, or cannot be placed yet."""
    gates = [gate for gate in GATES if gate.stage is stage]
    if state == "passed":
        return stage.passed
    if state == "held":
        held = [gate.in_short for gate in gates if gate.when.holds(answers)]
        return held[0] if held else "however the open answers turn out"
    return "not known yet" if state == "open" else ""


def answer_note(
    asked: Question, answers: Answers, findings: Sequence[Finding], matter: Collection[Question]
) -> str:
    """What an answer does to the recommendation, where that is worth saying."""
    deciding = [finding.rule for finding in findings if finding.decides]
    known = answers.get(asked.id, DONT_KNOW) != DONT_KNOW
    if known and any(asked in rule.when.questions() for rule in deciding):
        return "decides"
    if not known and asked not in matter:
        return "does not change the recommendation"
    return ""


def progress(answered: int) -> str:
    """How far the reader is."""
    return f"{answered} of {len(QUESTIONS)} answered"


def read_on(day: date) -> str:
    """A date as readers write it."""
    return f"{day.day} {day:%B} {day.year}"


def number(count: int) -> str:
    """A number that begins a sentence: a word below ten."""
    return _NUMBER_WORDS[count] if count < len(_NUMBER_WORDS) else str(count)


def listed(items: Sequence[str]) -> str:
    """Items in a sentence: a, b and c."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def guide_title(address: str) -> str:
    """The title of the guide page at *address*."""
    return GUIDE_PAGES[address.partition("#")[0]]
