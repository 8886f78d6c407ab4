"""Prove every claim, and write down what was proved, over how many files, in what time."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from assessment.rules import VERSION
from assessment.ways import WAYS
from scripts.pages.page import ROOT
from scripts.pages.page_templates import templates
from scripts.proofs.answer_sheets import complete_sheets, sheets_by_recommendation
from scripts.proofs.claims import CLAIMS

PAGE = ROOT / "docs/how-it-decides/proofs.md"


def prove() -> str:
    """The page of proofs; exits where a claim fails."""
    proved = []
    for claim in CLAIMS:
        begun = time.perf_counter()
        exceptions = tuple(claim.find())
        seconds = time.perf_counter() - begun
        print(f"{seconds:8.2f} s  {claim.id}  {', '.join(exceptions)}", file=sys.stderr)
        if exceptions != claim.exceptions:
            sys.exit(f"{claim.id} does not hold: {', '.join(exceptions) or 'no exceptions left'}.")
        proved.append((claim, seconds))
    return (
        templates()
        .get_template("proofs.md")
        .render(
            proved=proved,
            sheets=complete_sheets(),
            counts=sheets_by_recommendation(WAYS),
            nodes=len(WAYS.nodes),
            version=VERSION,
        )
    )


if __name__ == "__main__":
    Path(PAGE).write_text(prove(), "utf-8")
