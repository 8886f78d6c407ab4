"""What the questions ask of whoever reads them, with the library that measures the pages."""

from __future__ import annotations

import pytest

from assessment.conditions import Question
from assessment.questions import QUESTIONS
from scripts.checks.prose import grade, sentences

LONGEST_QUESTION = 18
LONGEST_SENTENCE = 25
"""In words: one breath, for somebody with a file on the desk."""

HARDEST = 9.0
"""The Flesch-Kincaid grade of a question with its reason, note and options; measured on
27 November 2026: 2 to 8."""

LONGER_OPTIONS = {"opinions=vague": 27}
"""The words are those that rules 2.0.0 and lists of files hold, so they wait for other rules."""

every_question = pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked.id)


def longest(text: str) -> int:
    return max((len(sentence.split()) for sentence in sentences(text)), default=0)


@every_question
def test_a_question_is_one_short_sentence(asked: Question) -> None:
    """
    That ends in a question mark.
    """
    assert sentences(asked.text) == [asked.text]
    assert asked.text.endswith("?")
    assert longest(asked.text) <= LONGEST_QUESTION


@every_question
def test_a_question_says_why_it_is_asked(asked: Question) -> None:
    """
    In one sentence of its own.
    """
    assert len(sentences(asked.why)) == 1
    assert asked.why.endswith(".")


@every_question
def test_no_sentence_beside_it_is_long(asked: Question) -> None:
    """
    Neither in its reason and its note, nor in how to find out, nor in what is presumed.
    """
    texts = (asked.why, asked.note, asked.check, asked.presumption)

    assert [text for text in texts if longest(text) > LONGEST_SENTENCE] == []


@every_question
def test_no_option_is_long(asked: Question) -> None:
    """
    But for those that are named, with their lengths.
    """
    lengths = {f"{asked.id}={each.id}": longest(each.text) for each in asked.options}
    long = {name: length for name, length in lengths.items() if length > LONGEST_SENTENCE}

    assert long == {key: size for key, size in LONGER_OPTIONS.items() if key in lengths}


@every_question
def test_a_question_reads_easily(asked: Question) -> None:
    """
    With all that stands around it, for somebody with nine years of school.
    """
    texts = (asked.text, asked.why, asked.note, *(option.text for option in asked.options))

    assert grade("\n".join(text for text in texts if text)) <= HARDEST
