"""A great many texts for each reader: FUZZ=1000000 pytest -s tests/fuzzing asks a million."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterable

import pytest

from tests.fuzzing.foreign import (
    Make,
    random_address,
    random_export,
    random_fragment,
    random_record,
    random_table,
    random_text,
)
from tests.fuzzing.node_reader import NodeReader
from tests.fuzzing.reading import Reading, kept, link, listed, record, table, tried
from tests.fuzzing.test_readers import sections

COUNT = int(os.environ.get("FUZZ", "1000"))
AT_ONCE = 2000
SLOW = {"meant": 10, "listed": 10}
"""What compares with every address of ours, or assesses each file, gets fewer: one in so many."""

SEED = int(os.environ.get("FUZZ_SEED", "20261126"))

Read = Callable[[list[str]], Iterable[Reading]]


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("askedFor", random_fragment),
        ("decode", random_text),
        ("numberIn", random_text),
        ("imported", random_export),
        ("meant", random_address),
    ],
)
def test_no_text_is_too_much_for_a_page(node: NodeReader, name: str, make: Make) -> None:
    """
    Of thousands of texts none makes a script of the page throw, or think for long.
    """
    more = [sections()] if name == "meant" else []

    assert faults(name, make, lambda texts: node.read(name, texts, *more)) == []


@pytest.mark.parametrize(
    ("read", "make"),
    [
        (link, random_text),
        (record, random_record),
        (kept, random_record),
        (table, random_table),
        (listed, random_table),
    ],
)
def test_no_text_is_too_much_for_python(read: Callable[[str], object], make: Make) -> None:
    """
    The same of links, records and tables, as Python reads them at a terminal and in the page.
    """
    assert faults(read.__name__, make, lambda texts: [tried(read, text) for text in texts]) == []


def faults(name: str, make: Make, read: Read) -> list[str]:
    """What is wrong with so many readings, each with its text; printed is how many there were."""
    chance = random.Random(SEED)
    wrong: list[str] = []
    understood, worst = 0, 0.0
    count = COUNT // SLOW.get(name, 1)
    for begun in range(0, count, AT_ONCE):
        texts = [make(chance) for _ in range(min(AT_ONCE, count - begun))]
        for text, found in zip(texts, read(texts), strict=True):
            understood += found.value is not None
            worst = max(worst, found.took)
            if found.fault:
                wrong.append(f"{text[:200]!r}: {found.fault}")
    print(f"\n{name}: {count:,} texts, {understood:,} understood, {worst:.1f} ms at most")
    assert understood
    return wrong
