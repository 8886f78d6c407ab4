"""The faults that may survive, each with the reason why nobody would be told anything wrong."""

from __future__ import annotations

import tomllib
from pathlib import Path

from scripts.faults.faults import ROOT, Fault

SURVIVORS = Path(__file__).with_name("survivors.toml")

Key = tuple[str, str, str]
"""A file, the lines that differ as they stand, and spoiled; line numbers would not last."""


def accepted() -> dict[Key, str]:
    """The reason for each fault that may survive."""
    return {
        (each["file"], each["sound"], each["faulty"]): each["reason"]
        for each in tomllib.loads(SURVIVORS.read_text("utf-8")).get("survivor", [])
    }


def key_of(fault: Fault) -> Key:
    """What *fault* stands under in the list."""
    return (str(fault.file.relative_to(ROOT)), *fault.lines())
