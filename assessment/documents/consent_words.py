"""What every consent says alike: how it is read, and who signs it."""

from __future__ import annotations

from assessment.documents.draft import Kind, passage

EMPTY_MEANS_NO = (
    "Take it home, ask, and cross out what you do not agree to. A box left empty means no."
)

SIGNED = passage(
    "signature",
    "Signature of the person, date",
    "Signature of the one who explained this page, date",
    kind=Kind.SIGNATURES,
)
