"""Texts from New Zealand: statutes, the Accident Compensation Corporation, and reports."""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

ACC_108 = Source(
    id="acc-108",
    title="Accident Compensation Act 2001, section 108, in plain language",
    publisher="New Zealand statute",
    reported_by="Plain Language Law, a site that retells it",
    url="https://plainlanguagelaw.ackama.com/acts/DLM99493/DLM101467.html",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "An assessment of vocational independence is two: an occupational one, then a medical one."
    ),
)

ACC_117 = Source(
    id="acc-117",
    title="Accident Compensation Act 2001, section 117, in plain language",
    publisher="New Zealand statute",
    reported_by="Plain Language Law, a site that retells it",
    url="https://plainlanguagelaw.ackama.com/acts/DLM99493/DLM101482.html",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Entitlements may be declined for not doing what is required, and may start again; one is "
        "stopped, with notice in writing, where the person no longer seems entitled to it; a "
        "review may restore them."
    ),
)

ACC_72 = Source(
    id="acc-72",
    title="Accident Compensation Act 2001, sections 55 and 72, in plain language",
    publisher="New Zealand statute",
    reported_by="Plain Language Law, a site that retells it",
    url="https://plainlanguagelaw.ackama.com/acts/DLM99493/DLM101409.html",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "A person who receives entitlements attends assessments by the professional ACC chooses, "
        "at ACC's cost."
    ),
)

ACC_92 = Source(
    id="acc-92",
    title="Accident Compensation Act 2001, section 92, in plain language",
    publisher="New Zealand statute",
    reported_by="Plain Language Law, a site that retells it",
    url="https://plainlanguagelaw.ackama.com/acts/DLM99493/DLM101440.html",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "The report of the initial occupational assessment goes to the person and to the medical "
        "assessor."
    ),
)

ACC_CODE = Source(
    id="acc-code",
    title="Code of ACC Claimants' Rights",
    publisher="New Zealand, as printed by the Office of the Auditor-General, 2014",
    url="https://oag.parliament.nz/2014/acc-complaints/appendix.htm",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Part 2, rights 1 to 5: respect, fairness, culture, a support person, and an "
        "interpreter when necessary and reasonably practicable."
    ),
)

ACC_PECK = Source(
    id="acc-peck",
    title="Accident Compensation Corporation v Peck, CA10/04",
    publisher="Court of Appeal of New Zealand, 17 December 2004",
    url="http://classic.austlii.edu.au/nz/cases/NZCA/2004/324.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Paragraphs 1 and 2, under the Act of 1998: by a majority, payments for the period in "
        "which an assessment was refused could be declined."
    ),
)

EMPLOYMENT_NZ_HEALTH = Source(
    id="employment-nz-health",
    title="Health issues: medical incapacity",
    publisher="Employment New Zealand",
    url="https://employment.govt.nz/ending-employment/health-issues",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Learn how long somebody will be away and whether they can return, in a supportive way, "
        "and never as a disciplinary investigation."
    ),
)

EMPLOYMENT_NZ_MEDICAL_EXAMINATION = Source(
    id="employment-nz-medical-examination",
    title="Sick leave: requirement for medical examination",
    publisher="Employment New Zealand",
    url="https://www.employment.govt.nz/leave-and-holidays/sick-leave/requirement-for-medical-examination/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "An employer cannot force an employee to be examined, may suspend for good reason, and "
        "cannot name the doctor for a certificate."
    ),
)

SPLITE = Source(
    id="splite",
    title="Splite v Accident Compensation Corporation [2016] NZCA 302",
    publisher="Court of Appeal of New Zealand",
    url="http://classic.austlii.edu.au/nz/cases/NZCA/2016/302.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraphs 2 and 3 of the order and reasons, on section 110: ACC gives written notice of "
        "the assessment, and does not require one unless independence is likely and the vocational "
        "rehabilitation in the plan is finished; that step cannot be reviewed or appealed under "
        "Part 5."
    ),
)


SPLITE_HIGH_COURT = Source(
    id="splite-high-court",
    title="Splite v Accident Compensation Corporation [2014] NZHC 2717",
    publisher="High Court of New Zealand",
    url="http://classic.austlii.edu.au/nz/cases/NZHC/2014/2717.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraph 3, on McGrath: ACC conceded that judicial review is available, because the "
        "Act's review and appeal do not apply to the decision to require the assessment."
    ),
)
