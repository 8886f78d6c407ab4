"""Texts from the United States: courts, agencies, and practitioners."""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

BRECKENRIDGE = Source(
    id="breckenridge",
    title="Breckenridge O'Fallon v Teamsters Local 682, No. 11-1436",
    publisher="US Court of Appeals, Eighth Circuit, 2012",
    url="https://docs.justia.com/cases/federal/appellate-courts/ca8/11-1436/811825067",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "Where opinions differed on how much a driver could lift, an award of a second "
        "functional capacity evaluation was upheld."
    ),
)

CALIFORNIA_FEES = Source(
    id="california-fees",
    title="California's New Medical-Legal Fee Schedule",
    publisher="California Lawyers Association, June 2021",
    url="https://calawyers.org/workers-compensation/californias-new-medical-legal-fee-schedule/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "On 8 CCR 9795: a supplemental report needs no examination, and clarifies a report or "
        "answers what it left open."
    ),
)

CALVERT = Source(
    id="calvert",
    title="Calvert v Firstar Finance, 409 F.3d 286",
    publisher="US Court of Appeals, Sixth Circuit, 2005",
    url="https://cetient.com/opinion/790395/linda-gail-calvert-v-firstar-finance-inc-fka-star-bank-corporation",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "Ending benefits on an inadequate file review, with the right to examine left unused, "
        "was arbitrary."
    ),
)

EEOC_ACCOMMODATION_Q7 = Source(
    id="eeoc-accommodation-q7",
    title=(
        "Enforcement Guidance: Reasonable Accommodation and Undue Hardship under the ADA, "
        "question 7"
    ),
    publisher="US Equal Employment Opportunity Commission, as copied by Corada",
    url="https://corada.com/documents/enforcement-guidance-reasonable-accommodation-undue-hardship-under-ada/7-may-an-employer-require-an-individual-to-go-to-a-health-care-professional-of-the-employer-s-rather-than-the-employee-s-choice-for-purposes-of-documenting-need-for-accommodation-and-disability",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Question 7: explain what is missing and allow time to mend it before an examination; "
        "doctors may also speak to each other, with consent (note 34)."
    ),
)

EEOC_INQUIRIES = Source(
    id="eeoc-inquiries",
    title=(
        "Enforcement Guidance on Disability-Related Inquiries and Medical Examinations of "
        "Employees under the ADA"
    ),
    publisher="US Equal Employment Opportunity Commission, 27 July 2000",
    url="https://www.eeoc.gov/laws/guidance/enforcement-guidance-disability-related-inquiries-and-medical-examinations-employees",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "An examination needs a reasonable belief, on objective evidence, that a condition "
        "impairs essential duties or poses a direct threat."
    ),
)

EEOC_LEAVE = Source(
    id="eeoc-leave",
    title="Employer-Provided Leave and the ADA: communication during leave",
    publisher="US Equal Employment Opportunity Commission, 2016, as copied by Corada",
    url="https://www.corada.com/documents/eeoc-employer-provided-leave-and-the-ada/communication-during-leave-and-prior-to-return-to-work",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Example 10: with a fixed return date an employer may not demand regular medical "
        "updates; it may ask shortly before the date."
    ),
)

FLORIDA_COST = Source(
    id="florida-cost",
    title="Morgan's Tip of the Week: IMEs, 11 May 2026",
    publisher="Eraclides Gelman, Florida defence firm",
    url="https://eraclides.com/morgans-tip-of-the-week-imes-5-11-2026/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 23),
    says=(
        "Where the benefit in issue costs much less than the examination and what follows, it "
        "may not make sense."
    ),
)

FRCP_35 = Source(
    id="frcp-35",
    title="Federal Rules of Civil Procedure, rule 35",
    publisher="United States, as copied by federalrulesofcivilprocedure.org",
    url="https://federalrulesofcivilprocedure.org/frcp/title-v-disclosures-and-discovery/rule-35-physical-and-mental-examinations/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "A court may order an examination for good cause where the condition is in controversy, "
        "and the order fixes time, place, scope and examiner."
    ),
)

OKUNO = Source(
    id="okuno",
    title="Okuno v Reliance Standard Life, 836 F.3d 600",
    publisher="US Court of Appeals, Sixth Circuit, 2016",
    url="http://www.ecases.us/case/p4254549/patti-okuno-v-reliance-standard-life-ins-co/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "File reviews alone were not enough where a mental health condition was in issue and no "
        "specialist in it was consulted."
    ),
)

SURGERY_RUE = Source(
    id="surgery-rue",
    title="Rue v WEL Companies, 2024 WL 4370822",
    publisher="US District Court, New Jersey, as reported by Weiner Law Group",
    url="https://weiner.law/?p=4068",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "An examination was ordered before surgery, because need and cause could not be judged "
        "as well afterwards."
    ),
)

VA_M21 = Source(
    id="va-m21",
    title="M21-1 Adjudication Procedures Manual, part IV, subpart i, chapter 1",
    publisher="US Department of Veterans Affairs, as copied by RateMyVSO",
    url="https://ratemyvso.net/dc/m21/part-iv-sub-i-ch-1-sec-a",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Sections IV.i.1.A.1.d and B.1.a: wait for outstanding evidence, which may make an "
        "examination unnecessary or let an examiner answer from records."
    ),
)
