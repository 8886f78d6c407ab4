"""Whatever a link, a record or a table brings, readers answer soon and in their own terms."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assessment.conditions import Answers
from assessment.questions import QUESTIONS, permitted
from assessment.reading import LONGEST
from scripts.pages import anchors
from scripts.pages.link_code import CHECK, DIGITS, EARLIER, link_code, read_link_code
from tests.assessment.strategies import sheets
from tests.fuzzing.foreign import (
    of,
    random_address,
    random_fragment,
    random_record,
    random_table,
    random_text,
)
from tests.fuzzing.node_reader import NodeReader
from tests.fuzzing.reading import Reading, kept, link, listed, record, table, tried

SEED = 20261126
OFFERED = {question.id: set(permitted(question)) for question in QUESTIONS}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["answers", "rules_version", *OFFERED]) | st.text(max_size=9), inner
        )
    ),
)


def batches(make: Any) -> st.SearchStrategy[list[str]]:
    return st.lists(of(make), max_size=10)


def faults(found: list[Reading]) -> list[str]:
    return [each.fault for each in found if each.fault]


@given(batches(random_text))
def test_any_code_is_answers_that_are_offered_or_nothing(
    node: NodeReader, texts: list[str]
) -> None:
    """
    No text makes the reader of links throw, take long, or bring what no question offers.
    """
    found = node.read("decode", texts)
    brought = [each.value["answers"] for each in found if each.value]

    assert faults(found) == []
    assert [sheet for sheet in brought if not _is_offered(sheet)] == []


@given(sheets(), st.integers(0, 20), st.sampled_from("0z9A%"))
def test_a_damaged_code_is_read_as_our_scripts_read_it(
    node: NodeReader, answers: Answers, at: int, letter: str
) -> None:
    """
    Whole, cut or changed in one place, page and scripts read the same, or both refuse.
    """
    code = link_code(answers)
    codes = [code, code[:at] + code[at + 1 :], code[:at] + letter + code[at + 1 :]]
    ours = [read_link_code(code) for code in codes]

    assert [each.value and each.value["answers"] for each in node.read("decode", codes)] == [
        each and dict(each.answers) for each in ours
    ]


@given(batches(random_fragment))
def test_any_fragment_asks_for_what_addresses_of_ours_can(
    node: NodeReader, texts: list[str]
) -> None:
    """
    For the code of answers, a document or a place, each in letters that ours are made of.
    """
    found = node.read("askedFor", texts)
    read = [name for each in found for name in each.value.values()]

    assert faults(found) == []
    assert [name for name in read if not re.fullmatch("[0-9a-z_:-]*", name)] == []


@pytest.mark.parametrize("edition", ["2", f"1{next(iter(EARLIER))}"])
def test_a_code_without_end_is_refused_at_once(node: NodeReader, edition: str) -> None:
    """
    A million digits are no answers, whatever edition they begin as.
    """
    code = _endless(edition)
    found = [*node.read("decode", [code]), tried(link, code)]

    assert faults(found) == []
    assert [each.value for each in found] == [None, None]


@given(batches(random_text))
def test_any_amount_is_a_number_or_nothing(node: NodeReader, texts: list[str]) -> None:
    """
    What is written in a field for an amount is read as a number from nothing to a trillion.
    """
    found = node.read("numberIn", texts)
    read = [each.value for each in found if each.value is not None]

    assert faults(found) == []
    assert all(0 <= number <= 1e12 for number in read)


def test_an_amount_without_end_is_no_number(node: NodeReader) -> None:
    """
    Its sum would be endless, or no number at all.
    """
    amounts = ["9" * 400, "1" + ",000" * 30, "1e999", "Infinity"]

    assert [each.value for each in node.read("numberIn", amounts)] == [None] * len(amounts)


def test_any_address_has_what_it_may_have_meant(node: NodeReader) -> None:
    """
    The page for what is not there offers addresses of ours, whatever was asked for.
    """
    chance = random.Random(SEED)
    found = node.read("meant", [random_address(chance) for _ in range(100)], sections())
    offered = [each["at"] for reading in found if reading.value for each in reading.value["near"]]

    assert faults(found) == []
    assert set(offered) <= {section["at"] for section in sections()}
    assert offered


@given(of(random_record) | json_values.map(json.dumps))
@example("[" * LONGEST)
@example('"' + '\\"' * 10_000)
@example(f'{{"rules_version": {"[" * 980}{"]" * 980}, "answers": {{}}}}')
@example(f'{{"decision": {"9" * (LONGEST - 20)}}}')
def test_any_record_is_read_or_refused(text: str) -> None:
    """
    In a sentence of ours, whatever the file holds.
    """
    assert [tried(read, text).fault for read in (record, kept)] == ["", ""]


@given(of(random_table).filter(lambda text: max(text, default="") <= "\xff"))
@example("decision," + "x," * 10_000)
@example("decision,claim\n" + '"' * 100_001)
@example(("decision" + "x" * 60 + ",") * 300)
def test_any_table_is_screened_or_refused(text: str) -> None:
    """
    In sentences of ours, whatever the bytes.
    """
    assert [tried(read, text).fault for read in (table, listed)] == ["", ""]


def sections() -> list[dict[str, str]]:
    """Every section that has an address, as the page for what is not there has them."""
    registry = anchors.read(anchors.REGISTRY.read_text("utf-8"))
    return [{"id": each, "at": entry.at.lstrip("/")} for each, entry in registry.items()]


def _is_offered(sheet: Answers) -> bool:
    return all(option in OFFERED.get(question, ()) for question, option in sheet.items())


def _endless(edition: str) -> str:
    """A code of so many digits that its check is right."""
    body = "z" * 1_000_000
    if edition.startswith("1"):
        return f"{edition}00{body}"
    total = 0
    for character in body:
        total = (total * 31 + ord(character)) % CHECK
    return edition + DIGITS[total // len(DIGITS)] + DIGITS[total % len(DIGITS)] + body
