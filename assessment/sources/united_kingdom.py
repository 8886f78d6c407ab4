"""Texts from the United Kingdom: statutes, rules of court and guidance."""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

AMRA = Source(
    id="amra",
    title="Law at Work 2024, chapter 5: Medical reports and records",
    publisher="Labour Research Department, United Kingdom",
    url="https://www.lrdpublications.org.uk/publications.php?id=idm139985927015600&iss=2197&pub=bk",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 23),
    says=(
        "The Access to Medical Reports Act 1988 covers reports by those who treat the person; an "
        "outside adviser still needs informed consent to release one."
    ),
)

CPR_35 = Source(
    id="cpr-35",
    title="Civil Procedure Rules, Part 35: Experts and assessors",
    publisher="Ministry of Justice, England and Wales",
    url="https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part35",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "Rules 35.1 to 35.8: expert evidence is limited to what is reasonably required, needs the "
        "court's permission, and may come from one joint expert."
    ),
)
