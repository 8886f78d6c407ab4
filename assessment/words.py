"""Headlines and sentences that belong to no rule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assessment.conditions import DONT_KNOW, Answers, Question
from assessment.model import AS_TOLD, Gate, Recommendation
from assessment.questions import NUMBERS, QUESTIONS
from assessment.whatif import Hint, Presumption

NAMES = {
    Recommendation.NOT_APPROPRIATE: "Not appropriate",
    Recommendation.WAIT: "Wait",
    Recommendation.ALTERNATIVE: "Lighter step first",
    Recommendation.PREPARE_FIRST: "Prepare first",
    Recommendation.PROCEED: "Proceed",
}

LINES = {
    Recommendation.NOT_APPROPRIATE: "An IME would not serve this file.",
    Recommendation.WAIT: "Until a date or an event. Then ask again.",
    Recommendation.ALTERNATIVE: "Something less than an IME may answer it.",
    Recommendation.PREPARE_FIRST: "An IME may be right, but a short list comes first.",
    Recommendation.PROCEED: "Nothing in the check stands against an IME now.",
}

DONT_KNOW_TEXT = "Not known"
UNANSWERED_TEXT = "Not answered"

MOST_QUOTED = 2
"""How many options one sentence can quote; more are counted."""

CANNOT_BE_TOLD = "Cannot be told yet"

LIMITS = (
    "The check has read no records and does not know your law. It is about the file, not the"
    " person: information, not legal or medical advice."
)

PROCEED_SENTENCE = (
    "You may ask for an IME, nothing lighter would answer the question, and nothing on file says"
    " to wait."
)

GUIDE_PAGES = {
    "guide/what-it-is/": "What an IME is",
    "guide/concerns/": "Common concerns",
    "guide/when-it-helps/": "When it helps",
    "guide/when-to-wait/": "When to wait",
    "guide/lighter-steps/": "Lighter steps",
    "guide/prepare/": "Prepare a referral",
    "guide/prepare/examiner/": "Choosing the examiner",
    "guide/prepare/enclose/": "What to enclose",
    "guide/being-examined/telling-the-person/": "Telling the person",
    "guide/after-the-report/": "After the report",
}

_IF_SO = ("If it holds", "If they hold")

_NUMBER_WORDS = (
    *("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"),
    *("Eleven", "Twelve"),
)


def title(recommendation: Recommendation | None, presumptions: int, answered: int) -> str:
    """The headline: what the file comes to, and on how many presumptions it rests."""
    if recommendation is None:
        return CANNOT_BE_TOLD if answered else "Nothing answered yet"
    if not presumptions:
        return NAMES[recommendation]
    holds = "thing holds" if presumptions == 1 else "things hold"
    return f"{NAMES[recommendation]}, if {number(presumptions).lower()} {holds}"


def sentence(
    recommendation: Recommendation | None,
    deciding: Sequence[Gate],
    hint: Hint | None,
    presumptions: int = 0,
) -> str:
    """What the file needs now, in a sentence: on condition, where it rests on *presumptions*."""
    if recommendation and presumptions:
        settled = sentence(recommendation, deciding, None)
        return f"{_IF_SO[presumptions > 1]}, {_without_capital(settled)}"
    instead = [gate.instead for gate in deciding[:3]]
    if recommendation is Recommendation.PROCEED:
        return PROCEED_SENTENCE
    match recommendation:
        case Recommendation.NOT_APPROPRIATE:
            return f"An IME would not serve this file; {instead[0]}."
        case Recommendation.WAIT:
            return f"Wait until {', and until '.join(instead)}."
        case Recommendation.ALTERNATIVE:
            return f"Something less than an IME should answer it: {instead[0]}."
        case Recommendation.PREPARE_FIRST:
            first = (
                "One thing comes" if len(deciding) == 1 else f"{number(len(deciding))} things come"
            )
            more = len(deciding) - len(instead)
            rest = [f"{number(more).lower()} more"] if more else []
            return f"An IME may be right, but not yet. {first} first: {listed([*instead, *rest])}."
    if hint:
        return f"The recommendation depends on one thing above all: {quoted(hint.question)}"
    return "Answer in any order. What is still possible shows here."


def quoted(asked: Question) -> str:
    """A question inside a sentence."""
    return _without_capital(asked.text)


def also_possible(names: Sequence[str]) -> str:
    """The *names* of what is possible beside what is presumed, in a line."""
    return f"Also possible: {listed(names, 'or')}." if names else ""


def unknowns(count: int, mattering: int, settled: bool) -> str:
    """How many answers are open, and what they can still do."""
    if not count:
        return ""
    open_now = "One answer is open." if count == 1 else f"{number(count)} answers are open."
    if settled:
        turn_out = "However it turns out" if count == 1 else "However they turn out"
        return f"{open_now} {turn_out}, the recommendation stays the same."
    if mattering == count:
        return f"{open_now} {'It' if count == 1 else 'Each'} can still change the recommendation."
    return f"{open_now} Of these, {number(mattering).lower()} can still change the recommendation."


def possible_if(
    recommendation: Recommendation, holding: Sequence[Gate], open_: Sequence[Gate]
) -> str:
    """What would have to hold for *recommendation*, as a clause."""
    if recommendation is Recommendation.PROCEED:
        return "if none of these applies"
    if holding:
        return f"unless something stronger applies, since {holding[0].in_short}"
    clauses = [gate.in_short for gate in open_]
    if len(clauses) <= 2:
        return f"if {' or '.join(clauses)}"
    return f"if {clauses[0]}, or for {number(len(clauses) - 1).lower()} other reasons"


def ruled_out_by(asked: Sequence[Question]) -> str:
    """The answers that rule a recommendation out, by name and number."""
    return listed([f"{question.name} ({NUMBERS[question.id]})" for question in asked])


def find_out(hint: Hint) -> str:
    """What finding it out would settle."""
    sentences = []
    for recommendation in Recommendation:
        texts = [
            f"“{without_yes(o.text)}”"
            for o in hint.question.options
            if hint.leads[o.id] == (recommendation,)
        ]
        name = NAMES[recommendation]
        if len(texts) > MOST_QUOTED:
            sentences.append(f"{number(len(texts))} of its answers lead to {name}.")
        elif texts:
            sentences.append(f"If {' or '.join(texts)}, the recommendation is {name}.")
    if not sentences:
        return "Of all open answers, this one narrows what is possible the most."
    if any(len(each) > 1 for each in hint.leads.values()):
        sentences.append("Any other answer leaves more to find out.")
    return " ".join(sentences)


def no_turn(resting_moves: bool, opening: Sequence[Question]) -> str:
    """That no single answer changes it, but for what it rests on where *resting_moves*, and for
    the questions *opening*, which could leave it open again."""
    none = "Apart from what it rests on, no" if resting_moves else "No"
    if not opening:
        return f"{none} single answer would change this."
    numbers = listed([str(NUMBERS[each.id]) for each in opening], "or")
    return (
        f"{none} single answer would lead to another recommendation, but a different one to"
        f" question {numbers} could leave this open again."
    )


def without_yes(text: str) -> str:
    """An option without the word that answers its question, for where nobody asks."""
    return text.removeprefix("Yes: ").removeprefix("No: ").removeprefix("Not yet: ")


def if_not(presumption: Presumption, told: Recommendation) -> str:
    """Where the file leads if a presumption fails, in a sentence or two.

    What would lead nearer to an IME is said answer by answer: "if not" would promise too much.
    """
    if not presumption.otherwise:  # it takes another failure beside this one
        return f"If this alone fails: {NAMES[told]} all the same."
    otherwise = [end for end in AS_TOLD if end in presumption.otherwise]
    ends = [end for end in otherwise if _stronger(end, told)]
    said = [f"If not: {' or '.join(NAMES[end] for end in ends)}."] if ends else []
    for end in otherwise:
        if not _stronger(end, told):
            texts = [
                f"“{without_yes(option.text)}”"
                for option in presumption.question.options
                if end in presumption.leads[option.id]
            ]
            said.append(
                f"If one of {number(len(texts)).lower()} other answers fits: {NAMES[end]}."
                if len(texts) > MOST_QUOTED
                else f"If {' or '.join(texts)}: {NAMES[end]}."
            )
    return " ".join(said)


def _stronger(one: Recommendation, other: Recommendation) -> bool:
    return list(Recommendation).index(one) < list(Recommendation).index(other)


def outcome(recommendation: Recommendation, deciding: Sequence[Gate]) -> str:
    """Where another answer would lead, as the second half of a sentence."""
    instead = deciding[0].instead if deciding else ""
    return {
        Recommendation.NOT_APPROPRIATE: f"no IME is needed: {instead}",
        Recommendation.WAIT: f"wait until {instead}",
        Recommendation.ALTERNATIVE: f"a lighter step is next: {instead}",
        Recommendation.PREPARE_FIRST: f"what comes first is {instead}",
        Recommendation.PROCEED: "an IME can go ahead",
    }[recommendation]


def progress(answered: int, asked: int = len(QUESTIONS)) -> str:
    """How far the reader is."""
    return f"{answered} of {asked} answered"


def counts(answers: Answers) -> dict[str, int]:
    """How many answers were given, how many are not known, and how many questions have none."""
    unknown = sum(option_id == DONT_KNOW for option_id in answers.values())
    given = len(answers) - unknown
    return {"given": given, "unknown": unknown, "unanswered": len(QUESTIONS) - len(answers)}


def counted(answers: Answers) -> str:
    """The three counts of *answers*, in a line."""
    found = counts(answers)
    return (
        f"{found['given']} given, {found['unknown']} not known, {found['unanswered']} not answered"
    )


def read_on(day: date) -> str:
    """A date as readers write it."""
    return f"{day.day} {day:%B} {day.year}"


def number(count: int) -> str:
    """A number that begins a sentence: a word up to twelve."""
    return _NUMBER_WORDS[count] if count < len(_NUMBER_WORDS) else str(count)


def listed(items: Sequence[str], joint: str = "and") -> str:
    """Items in a sentence: a, b and c."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"


def _without_capital(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}"


def sentence_of(clause: str) -> str:
    """A clause as a sentence of its own."""
    return f"{clause[:1].upper()}{clause[1:]}."


def guide_title(address: str) -> str:
    """The title of the guide page at *address*."""
    return GUIDE_PAGES[address.partition("#")[0]]
