"""What a published version decided stays as it was published."""

from __future__ import annotations

import copy
import json

import pytest

from scripts.pages.kept_gates import KeptGatesError, kept_gates
from scripts.pages.page import ROOT
from scripts.pages.rules_dump import dump

RULES = dump()
PUBLISHED = f"Rules {RULES['version']}.\n"
PATCH = f"{RULES['version'].rpartition('.')[0]}.9"
NEXT = f"{int(RULES['version'].partition('.')[0]) + 1}.0.0"


def test_a_gate_that_decides_otherwise_needs_another_version() -> None:
    """
    A published version refuses it, and so does a patch, published or not; the next one has it.
    """
    other = copy.deepcopy(RULES)
    del other["gates"][0]

    with pytest.raises(KeptGatesError, match="raise VERSION"):
        kept_gates(other, PUBLISHED)
    with pytest.raises(KeptGatesError, match="raise VERSION"):
        kept_gates({**other, "version": PATCH}, "")
    name, text = kept_gates({**other, "version": NEXT}, "")
    assert not (ROOT / name).exists()
    assert json.loads(text)["gates"] == other["gates"]


def test_another_word_decides_nothing() -> None:
    """
    A patch may call a gate something else, in the same file.
    """
    other = copy.deepcopy(RULES)
    other["gates"][0]["title"] = "Another title"
    name, text = kept_gates({**other, "version": PATCH}, PUBLISHED)

    assert (ROOT / name).exists()
    assert "Another title" in text
