"""Texts from New Zealand: statutes, the Accident Compensation Corporation, and reports."""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

ACC_72 = Source(
    id="acc-72",
    title="Accident Compensation Act 2001, sections 55 and 72, in plain language",
    publisher="New Zealand statute, as retold by Plain Language Law",
    url="https://plainlanguagelaw.ackama.com/acts/DLM99493/DLM101409.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "A person who receives entitlements attends assessments by the professional ACC chooses, "
        "at ACC's cost."
    ),
)
