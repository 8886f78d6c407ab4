"""Which columns of a table hold answers: no one that looks like a question is passed over."""

from __future__ import annotations

import pytest

from assessment.columns import CellError, answer_columns, answers_in
from assessment.conditions import DONT_KNOW, AnswerError
from assessment.questions import QUESTIONS, permitted
from assessment.screening import ADDED
from assessment.words import DONT_KNOW_TEXT
from tests.assessment.doors import screened


@pytest.mark.parametrize(
    ("table", "culprit"),
    [
        ("", "no column of answers"),
        ("\n", "no column of answers"),
        ("claim,date\n", "no column of answers"),
        ("decision,decision\n", "'decision' stands in the way"),
        ("decision,possible\n", "'possible' stands in the way"),
        ("decision,decision \n", "'decision' stands in the way"),
        ("decision,DECISION\n", "'DECISION' stands in the way"),
        ("kind,The kind of file\n", "'The kind of file' stands in the way"),
        ("harm,opinion\n", "'opinion' is nearly 'opinions'"),
        ("harm,Decison\n", "'Decison' is nearly 'decision'; expected that, or another name"),
        ("harm,course;told\n", "'course;told' is nearly 'course'"),
        ("decision" + "," * 20_000 + "\n", "20001 columns; expected at most 16384"),
    ],
)
def test_unusable_headers_are_refused(table: str, culprit: str) -> None:
    """
    A table whose header cannot be used is refused before anything is written.
    """
    with pytest.raises(AnswerError, match=culprit):
        screened(table)


def test_columns_of_ones_own_are_no_near_misses() -> None:
    """
    What claims tables hold beside the answers is left alone.
    """
    own = (
        "claim,claim number,policy,name,first name,date,date of loss,status,state,region,notes,"
        "comment,employer,insurer,adjuster,diagnosis,icd,age,sex,job,job title,position,rate,"
        "amount,reserve,open,closed,file,type,code,rule,team,owner,priority,last report,next step"
    )

    rows, complaints, sound = screened(f"{own},decision\n{',' * own.count(',')},same\n")

    assert (complaints, sound) == ([], True)
    assert rows[1][-len(ADDED)] == "not_appropriate"


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Decision", "decision"),
        (" OPEN  question ", "open-question"),
        ("treating_asked", "treating-asked"),
        ("\ufeffdecision", "decision"),
        ("The kind of file", "kind"),
        ("What kind of file is it?", "kind"),
    ],
)
def test_case_spaces_and_signs_do_not_matter_in_names(name: str, asked: str) -> None:
    """
    A column is the question that its name spells, by id, by short name or in full.
    """
    assert answer_columns(["claim", name], ADDED) == {asked: 1}


def test_every_answer_can_be_written_in_the_words_of_the_form() -> None:
    """
    In any case, with any quotation mark, as well as by its id; no words stand for two answers.
    """
    for asked in QUESTIONS:
        texts = {DONT_KNOW_TEXT: DONT_KNOW} | {each.text: each.id for each in asked.options}
        assert len(texts) == len(permitted(asked))
        for text, option_id in texts.items():
            for said in (option_id, text, f" {text.upper()} ", text.replace("'", "\u2019")):
                assert answers_in([said], {asked.id: 0}, 1) == {asked.id: option_id}


@pytest.mark.parametrize(
    ("asked", "cell", "nearest"),
    [
        ("opinions", "confict", "conflict"),
        ("kind", "Workers comp", "Workers' compensation"),
        ("opinions", "There is none on file", "There is none on file about it"),
        ("decision", "perhaps", ""),
        ("decision", "__proto__", ""),
    ],
)
def test_a_cell_that_answers_nothing_names_what_is_nearest(
    asked: str, cell: str, nearest: str
) -> None:
    """
    By id or in words; where nothing is near, every id is named instead.
    """
    with pytest.raises(CellError) as refusal:
        answers_in([cell], {asked: 0}, 1)

    assert refusal.value.nearest == nearest
    assert ("did you mean" in str(refusal.value)) is bool(nearest)
    assert ("expected one of" in str(refusal.value)) is not bool(nearest)


def test_spaces_around_names_and_answers_are_no_part_of_them() -> None:
    """
    They cannot be seen, and go out as they came.
    """
    rows, _, sound = screened("claim, decision \nA,\u00a0same \n")

    assert sound
    assert rows[0][1] == " decision "
    assert rows[1][1:3] == ["\u00a0same ", "not_appropriate"]
