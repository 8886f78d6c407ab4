"""Texts from Australia: regulators, courts and ombudsmen."""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

CHOPRA = Source(
    id="chopra",
    title="Chopra v State of New South Wales [2023] NSWCA 142",
    publisher="NSW Court of Appeal, as reported by Carroll & O'Dea",
    url="https://www.codea.com.au/publication/a-nurses-compensation-claim-chopra-v-state-of-nsw/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "Refusing testing that a solicitor wanted, partly to look for exaggeration, was "
        "reasonable: the condition was not in dispute."
    ),
)

COMCARE_INTERVAL = Source(
    id="comcare-interval",
    title="New Guide for Arranging Rehabilitation Assessments and Requiring Examinations",
    publisher="Comcare, Australia, 17 September 2024",
    url="https://comcare.gov.au/about/news-events/news/guide-assessments-examinations",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Medical examinations are limited to six-month intervals except in stated "
        "circumstances, and the employee's circumstances and views count."
    ),
)

COMCARE_S57 = Source(
    id="comcare-s57",
    title="Scheme guidance: section 57 power to require a medical examination under the SRC Act",
    publisher="Comcare, Australia",
    url="https://comcare.gov.au/scheme-legislation/src-act/guidance/scheme-guidance-section-57-power-to-require-a-medical-examination-under-the-src-act",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Background: ask the treating practitioner first, and arrange an examination only when "
        "every other way to the information is exhausted."
    ),
)

CORKE = Source(
    id="corke",
    title="Corke v Shopping Centres Australasia [2024] NSWSC 1019",
    publisher="NSW Supreme Court, as reported by Meridian Lawyers",
    url="https://meridianlawyers.com.au/?p=10093",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says="Testing a person's credibility is not a proper purpose for ordering an examination.",
)

DVA_STABILITY = Source(
    id="dva-stability",
    title="MRCA policy manual 5.4: When is an impairment stable?",
    publisher="Department of Veterans' Affairs, Australia",
    url="https://clik.dva.gov.au/military-compensation-mrca-manuals-and-resources-library/policy-manual/ch-5-permanent-impairment/54-when-impairment-stable",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Section 5.4: an impairment is not stable while further treatment is likely to improve "
        "it; ask the treating doctor first."
    ),
)

OMBUDSMAN_VICTORIA = Source(
    id="ombudsman-victoria",
    title=(
        "WorkSafe 2: follow-up investigation into the management of complex workers "
        "compensation claims"
    ),
    publisher="Victorian Ombudsman, 3 December 2019",
    url="https://www.ombudsman.vic.gov.au/our-impact/investigation-reports/worksafe2-follow-up-investigation-into-the-management-of-complex-workers-compensation-claims/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Returns to agents' unreasonable decisions on complex claims, three years after a "
        "report that named selective use of preferred examiners."
    ),
)

SIRA_COVID = Source(
    id="sira-covid",
    title=(
        "Independent medical examinations and reports during the COVID-19 pandemic: guidance "
        "for referrers"
    ),
    publisher="State Insurance Regulatory Authority, New South Wales",
    url="https://www.sira.nsw.gov.au/resources-library/workers-compensation-resources/publications/workers-and-claims/independent-medical-examinations-and-reports-during-the-covid-19-pandemic-guidance-for-referrers",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Points 1 to 4: weigh urgency, method, risk to the person, and whether the examination "
        "can be put off."
    ),
)

SIRA_IME = Source(
    id="sira-ime",
    title="Guidance note 6.8: Independent medical examinations",
    publisher="State Insurance Regulatory Authority, New South Wales, June 2024",
    url="https://sira.nsw.gov.au/workers-compensation-claims-guide/insurer-guidance/medical-and-related-services/independent-medical-examinations",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Part 7.1 of the Guidelines: treating information is inadequate, unavailable or "
        "inconsistent, and asking the practitioners has not resolved it."
    ),
)

SIRA_PURPOSES = Source(
    id="sira-purposes",
    title="Independent medical examinations, workers compensation claims guide",
    publisher="State Insurance Regulatory Authority, New South Wales, December 2023",
    url="https://www.sira.nsw.gov.au/workers-compensation-claims-guide/understanding-the-claims-journey/medical-and-related-services/independent-medical-examinations",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Lists nine purposes and permanent impairment, and the situations in which a further "
        "examination may be directed."
    ),
)

TAC_JOINT = Source(
    id="tac-joint",
    title="Joint Medical Examination policy",
    publisher="Transport Accident Commission, Victoria, June 2026",
    url="https://www.tac.vic.gov.au/clients/how-we-can-help/treatments-and-services/policies/other/joint-medical-examination",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "One examiner approved by both sides reports to both, so that a person attends fewer "
        "examinations and waits less."
    ),
)

WORKSAFE_VIC_STABILITY = Source(
    id="worksafe-vic-stability",
    title="Claims manual 6.2.1.1: Stabilisation of injuries",
    publisher="WorkSafe Victoria",
    url="https://www1.worksafe.vic.gov.au/vwa/claimsmanual/Claims_Manual/6-specialised-payments/6.2_Impairment_Benefits/6.2.1_Overview_of_impairment_benefits/6.2.1_Overview_of_impairment_benefits.htm",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Section 6.2.1.1: cancel a booked impairment assessment when an injury is not stable, "
        "and ask the treating practitioner when it will be."
    ),
)
