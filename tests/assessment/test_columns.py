"""Which columns of a table hold answers: no one that looks like a question is passed over."""

from __future__ import annotations

import pytest

from assessment.conditions import AnswerError
from assessment.screening import ADDED
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
        ("harm,Decision\n", "'Decision' is nearly 'decision'; expected that, or another name"),
        ("harm,open question\n", "'open question' is nearly 'open-question'"),
        ("harm,treating_asked\n", "'treating_asked' is nearly 'treating-asked'"),
        ("harm,opinion\n", "'opinion' is nearly 'opinions'"),
        ("harm,decison\n", "'decison' is nearly 'decision'"),
        ("harm,\ufeffdecision\n", "is nearly 'decision'"),
        ("harm,The kind of file\n", "'The kind of file' is nearly 'kind'"),
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


def test_spaces_around_names_and_answers_are_no_part_of_them() -> None:
    """
    They cannot be seen, and go out as they came.
    """
    rows, _, sound = screened("claim, decision \nA,\u00a0same \n")

    assert sound
    assert rows[0][1] == " decision "
    assert rows[1][1:3] == ["\u00a0same ", "not_appropriate"]
