"""Prove every claim, and write down what was proved, over how many files, in what time."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from assessment.questions import question
from assessment.rules import VERSION
from assessment.ways import WAYS
from scripts.pages.page import ROOT
from scripts.pages.page_templates import templates
from scripts.proofs.answer_sheets import complete_sheets, sheets_by_recommendation
from scripts.proofs.claims import CLAIMS, Claim

PAGE = ROOT / "docs/how-it-decides/proofs.md"


def prove() -> str:
    """The page of proofs; exits where a claim fails."""
    proved = []
    for claim in CLAIMS:
        begun = time.perf_counter()
        exceptions = list(claim.find())
        seconds = time.perf_counter() - begun
        print(f"{seconds:8.2f} s  {claim.id}  {', '.join(exceptions)}", file=sys.stderr)
        if exceptions != list(claim.exceptions):
            sys.exit(f"{claim.id} does not hold: {', '.join(exceptions) or 'no exceptions left'}.")
        proved.append((claim, seconds))
    return (
        templates()
        .get_template("proofs.md")
        .render(
            proved=proved,
            exceptions_in_words=exceptions_in_words,
            sheets=complete_sheets(),
            counts=sheets_by_recommendation(WAYS),
            nodes=len(WAYS.nodes),
            version=VERSION,
        )
    )


def exceptions_in_words(claim: Claim) -> Iterator[tuple[str, str]]:
    """The exceptions of *claim* as its reader knows them, those together that have one reason."""
    names = [(*each.partition(": ")[::2], why) for each, why in claim.exceptions.items()]
    for why in dict.fromkeys(claim.exceptions.values()):
        asked: dict[str, list[str]] = {}
        for question_id, option_id, its_why in names:
            if its_why == why:
                asked.setdefault(question_id, []).append(option_id)
        yield " ".join(_in_words(each, option_ids) for each, option_ids in asked.items()), why


def _in_words(question_id: str, option_ids: list[str]) -> str:
    """A question, or the answers to it that are meant."""
    asked = question(question_id)
    return f"{asked.is_(*option_ids)}." if all(option_ids) else asked.text


if __name__ == "__main__":
    Path(PAGE).write_text(prove(), "utf-8")
