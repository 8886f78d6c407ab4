"""The consents: to attend, to release, and the one that a letter to the treating provider needs.

Each has its own scope, period and withdrawal, and stands on a page of its own.
"""

from __future__ import annotations

from assessment.documents.consent_to_attend import TO_ATTEND
from assessment.documents.consent_to_release import TO_LETTER, to_release
from assessment.documents.days import Days
from assessment.documents.draft import Draft, sheet
from assessment.model import Document
from assessment.report import Report


def consents(told: Report, days: Days) -> Draft:
    """The two consents to an IME, a page each."""
    return Draft(
        document=Document.CONSENTS,
        sheets=(
            sheet("attend", "Consent to attend an examination", TO_ATTEND, told.answers),
            sheet("release", "Consent to release information", to_release(told), told.answers),
        ),
        days=days,
    )


def consent_to_letter(told: Report, days: Days) -> Draft:
    """The consent that a letter to the treating provider needs."""
    return Draft(
        document=Document.CONSENT_TO_LETTER,
        sheets=(sheet("release", "Consent to the answer to one letter", TO_LETTER, told.answers),),
        days=days,
    )
