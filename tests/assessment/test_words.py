"""Sentences that count say the right number, in the right number."""

from __future__ import annotations

from datetime import date

import pytest

from assessment import words
from assessment.conditions import Question
from assessment.model import Gate, Recommendation
from assessment.questions import LIGHTER, NUMBERS, PURPOSE, QUESTIONS, TREATMENT
from assessment.rules import GATES
from assessment.whatif import Hint, Presumption

NOT_APPROPRIATE, WAIT, ALTERNATIVE, PREPARE_FIRST, PROCEED = Recommendation
FIRST = [gate for gate in GATES if gate.then is PREPARE_FIRST]


@pytest.mark.parametrize(
    ("recommendation", "presumptions", "answered", "title"),
    [
        (None, 0, 0, "Nothing answered yet"),
        (None, 0, 1, "Cannot be told yet"),
        (WAIT, 0, 3, "Wait"),
        (PROCEED, 1, 3, "Proceed, if one thing holds"),
        (PROCEED, 2, 3, "Proceed, if two things hold"),
        (PROCEED, 13, 3, "Proceed, if 13 things hold"),
    ],
)
def test_title_says_on_how_much_it_rests(
    recommendation: Recommendation | None, presumptions: int, answered: int, title: str
) -> None:
    """
    One thing holds, two things hold, and what is settled rests on nothing.
    """
    assert words.title(recommendation, presumptions, answered) == title


@pytest.mark.parametrize(
    ("gates", "said"),
    [
        (FIRST[:1], "One thing comes first: {}."),
        (FIRST[:2], "Two things come first: {} and {}."),
        (FIRST[:3], "Three things come first: {}, {} and {}."),
        (FIRST[:5], "Five things come first: {}, {}, {} and two more."),
    ],
    ids=["one", "two", "three", "five"],
)
def test_what_comes_first_is_counted_and_named_up_to_three(gates: list[Gate], said: str) -> None:
    """
    Beyond three, only how many more there are: the steps name them all.
    """
    expected = f"An IME may be right, but not yet. {said}"

    told = words.sentence(PREPARE_FIRST, gates, None)

    assert told == expected.format(*(gate.instead for gate in gates[:3]))


@pytest.mark.parametrize(
    ("count", "mattering", "settled", "said"),
    [
        (0, 0, True, ""),
        (
            1,
            0,
            True,
            "One answer is open. However it turns out, the recommendation stays the same.",
        ),
        (
            2,
            0,
            True,
            "Two answers are open. However they turn out, the recommendation stays the same.",
        ),
        (1, 1, False, "One answer is open. It can still change the recommendation."),
        (2, 2, False, "Two answers are open. Each can still change the recommendation."),
        (
            3,
            1,
            False,
            "Three answers are open. Of these, one can still change the recommendation.",
        ),
    ],
)
def test_open_answers_are_counted(count: int, mattering: int, settled: bool, said: str) -> None:
    """
    How many are open, and what they can still do.
    """
    assert words.unknowns(count, mattering, settled) == said


@pytest.mark.parametrize(
    ("open_", "said"),
    [
        (FIRST[:1], "if {}"),
        (FIRST[:2], "if {} or {}"),
        (FIRST[:3], "if {}, or for two other reasons"),
    ],
    ids=["one", "two", "three"],
)
def test_what_is_possible_says_when(open_: list[Gate], said: str) -> None:
    """
    Up to two reasons are named, and of more the first, with how many others there are.
    """
    expected = said.format(*(gate.in_short for gate in open_))

    assert words.possible_if(PREPARE_FIRST, [], open_) == expected


def test_what_holds_already_is_possible_unless_something_stronger_applies() -> None:
    """
    Then its reason is known, and proceeding needs that none applies.
    """
    said = words.possible_if(PREPARE_FIRST, FIRST[:2], FIRST[2:4])

    assert said == f"unless something stronger applies, since {FIRST[0].in_short}"
    assert words.possible_if(PROCEED, [], FIRST) == "if none of these applies"


def test_what_comes_first_stands_in_a_list() -> None:
    """
    A comma inside one item would make two of it.
    """
    assert not [gate.id for gate in GATES if gate.then is PREPARE_FIRST and "," in gate.instead]


def test_a_failed_presumption_quotes_two_answers_and_counts_more() -> None:
    """
    What leads nearer to an IME is said answer by answer, as long as that can be read.
    """
    ids = [option.id for option in LIGHTER.options]
    few, many = (
        words.if_not(
            Presumption(
                LIGHTER,
                ids[-1],
                (ALTERNATIVE,),
                {key: (ALTERNATIVE,) if key in ids[:count] else (WAIT,) for key in ids},
            ),
            WAIT,
        )
        for count in (2, 3)
    )
    first, second = (f"“{words.without_yes(o.text)}”" for o in LIGHTER.options[:2])

    assert few == f"If {first} or {second}: Lighter step first."
    assert many == "If one of three other answers fits: Lighter step first."


def leading(asked: Question, *leads: tuple[Recommendation, ...]) -> Hint:
    """What finding out *asked* leads to: *leads* for the first options, waiting for the rest."""
    ids = [option.id for option in asked.options]
    rest = [(WAIT,)] * (len(ids) - len(leads))
    return Hint(asked, dict(zip(ids, [*leads, *rest], strict=True)))


def test_finding_out_says_where_each_answer_leads() -> None:
    """
    One or two answers are quoted, more are counted, and what leads nowhere yet is said last.
    """
    first, second = (f"“{words.without_yes(o.text)}”" for o in TREATMENT.options[:2])
    more = f"{words.number(len(TREATMENT.options) - 2)} of its answers lead to Wait."

    said = words.find_out(leading(TREATMENT, (PROCEED,), (PROCEED,)))
    open_ = words.find_out(leading(TREATMENT, (PROCEED,), (WAIT, PROCEED)))

    assert said == f"{more} If {first} or {second}, the recommendation is Proceed."
    assert open_ == (
        f"{more} If {first}, the recommendation is Proceed."
        " Any other answer leaves more to find out."
    )


def test_finding_out_what_leads_nowhere_yet_only_narrows() -> None:
    """
    Where no answer settles it, none is quoted.
    """
    both = (WAIT, PROCEED)
    hint = Hint(PURPOSE, {option.id: both for option in PURPOSE.options})

    told = words.find_out(hint)

    assert told == "Of all open answers, this one narrows what is possible the most."


def test_small_numbers_are_words() -> None:
    """
    Thirteen is the first that is not.
    """
    assert [words.number(count) for count in (0, 1, 12, 13)] == ["No", "One", "Twelve", "13"]


def test_lists_and_dates_read_as_english() -> None:
    """
    Commas, then an "and"; the day without a nought; a clause with a capital and a full stop.
    """
    assert [words.listed(list(each)) for each in ("", "a", "ab", "abc")] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert words.read_on(date(2026, 3, 5)) == "5 March 2026"
    assert words.sentence_of("it Holds") == "It Holds."
    assert words.progress(3) == f"3 of {len(QUESTIONS)} answered"
    assert words.ruled_out_by([PURPOSE]) == f"{PURPOSE.name} ({NUMBERS[PURPOSE.id]})"


def test_each_recommendation_has_a_line() -> None:
    """
    The key of the five names them all, each with a line of its own.
    """
    assert list(words.LINES) == list(Recommendation)
    assert len(set(words.LINES.values())) == len(Recommendation)
