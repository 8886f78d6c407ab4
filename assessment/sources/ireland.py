"""Texts from Ireland: statutes."""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

IRELAND_FITNESS = Source(
    id="ireland-fitness",
    title="Safety, Health and Welfare at Work Act 2005, section 23",
    publisher="Ireland, revised to 1 January 2026",
    url="https://www.irishstatutebook.ie/eli/2005/act/10",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "An employer may require an assessment from prescribed classes of employee, by a doctor "
        "whom it names, and has to ensure one for prescribed work of serious risk; a doctor who "
        "finds somebody unfit tells the employer, and how likely an early return is, and tells the "
        "employee, with the reasons."
    ),
)

IRELAND_INJURIES_BOARD = Source(
    id="ireland-injuries-board",
    title="Personal Injuries Assessment Board Act 2003, sections 24, 25 and 51C",
    publisher="Ireland, revised to 1 December 2025",
    url="https://www.irishstatutebook.ie/eli/2003/act/46",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Assessors may ask for an examination where the medical opinion is disputed or they see "
        "fit, by an examiner with no financial stake; staying away after a dispute may count for "
        "the other side, and costs may follow."
    ),
)
