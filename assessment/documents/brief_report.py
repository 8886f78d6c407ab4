"""What a referral brief asks of the report: its form, its readers, and its dates."""

from __future__ import annotations

from assessment.documents.draft import Kind, passage
from assessment.documents.places import AN_EMPLOYER_ASKS, GINA_EXAMINER

REPORT = (
    passage(
        "report",
        "Keep apart what you were told, what you read, what you saw and measured, and what you"
        " conclude.",
        "Put abilities and limits on one page that can be read by itself, with no diagnosis on it.",
        "Describe consistency in both directions, with every explanation you weighed. Please give"
        " no opinion on honesty.",
        "Please give no treatment. If you find something urgent, tell the person and, with their"
        " agreement, their physician that day.",
        "Sign after the last change. We may ask you about spelling, form or an unanswered"
        " question, and never about your opinion.",
        "Say whether any artificial intelligence was used to summarize, transcribe or draft, and"
        " which; write “none” if none was.",
        kind=Kind.LIST,
        heading="9. The report",
    ),
    GINA_EXAMINER,
)
_THIS_BRIEF = ("This brief", "to the person as well")
COPIES = (
    passage(
        "copies",
        ("One page on abilities", "to us, and to [manager, by role]"),
        ("Full report", "to the person, and to their physician if the person said yes"),
        _THIS_BRIEF,
        kind=Kind.FACTS,
        heading="10. Who gets which copy",
        when=AN_EMPLOYER_ASKS,
        for_you="Verify in your place who must receive a copy, and by when.",
    ),
    passage(
        "copies",
        ("Full report", "to [one named reader], and at the same time to the person"),
        ("Full report", "to the person's physician, if the person said yes"),
        (
            "One page on abilities",
            "to an employer, only where a return is planned and the person agreed",
        ),
        _THIS_BRIEF,
        kind=Kind.FACTS,
        heading="10. Who gets which copy",
        for_you="Verify in your place who must receive a copy, and by when.",
    ),
)
DATES = (
    passage(
        "dates",
        "Visit by [last date for the visit]; report by [last date for the report]. That leaves four"
        " weeks before the decision for the person to read it and correct facts. The fee is"
        " [amount]; it covers up to [number of pages], the visit, the report and one clarification."
        " If you need more records or more time, call before the visit and not after it.",
        heading="11. Dates and fee",
        for_you=(
            "Counted back from the decision: the report four weeks before it, the visit three weeks"
            " before the report, each on a working day."
        ),
    ),
    passage(
        "signature", "[your name]", "[your role, organization, telephone]", kind=Kind.SIGNATURES
    ),
)
