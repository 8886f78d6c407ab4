"""Texts from Canada: courts, tribunals, regulators and governments."""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

BC_EQUALITY = Source(
    id="bc-equality",
    title="Parsons v Mears, on rule 7-6",
    publisher="British Columbia Supreme Court, as quoted by BC Injury Law",
    url="https://bc-injury-law.com/tag/rule-7-6/page/4/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says="Paragraph 19: an examination is there to put the parties on a basis of equality.",
)

BOTTIGLIA = Source(
    id="bottiglia",
    title="Bottiglia v Ottawa Catholic School Board, 2017 ONSC 2517",
    publisher="Ontario Divisional Court, as reported by BLG",
    url="https://blg.com/en/insights/2017/10/employers-may-request-an-independent-medical-examination-ime-in-certain-circumstances",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "An employer with a reasonable and genuine reason to doubt the treating opinion may ask "
        "for an examination as part of accommodating."
    ),
)

CANADA_FUNCTIONAL_FORM = Source(
    id="canada-functional-form",
    title=(
        "Obtaining Information from Health Care Practitioners in Cases of Employee Illness or "
        "Injury"
    ),
    publisher="Government of Canada",
    url="https://www.canada.ca/en/government/publicservice/wellness-inclusion-diversity-public-service/health-wellness-public-servants/disability-management/obtaining-information-from-health-care-practitioners-cases-employee-illness-injury.html",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Gives federal employers a form and a letter that ask the treating practitioner for "
        "functional abilities and no more."
    ),
)

CHAPMAN = Source(
    id="chapman",
    title="Chapman v Magee",
    publisher="Supreme Court of British Columbia, as reported by BC Injury Law",
    url="https://bc-injury-law.com/tag/chapman-v-magee/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "Two first examinations were refused, because nothing said why they were needed; the "
        "court is no rubber stamp."
    ),
)

CPSO_THIRD_PARTY = Source(
    id="cpso-third-party",
    title="Third Party Medical Reports",
    publisher="College of Physicians and Surgeons of Ontario, June 2021",
    url="https://cpso.on.ca/en/Physicians/Policies-Guidance/Policies/Third-Party-Medical-Reports",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Defines the independent medical examination, file review included; the College's notes "
        "on it ask for express consent that can be withdrawn."
    ),
)

DND_SHIPWRIGHT = Source(
    id="dnd-shipwright",
    title="Decision on a Department of National Defence shipwright's termination (item 453893)",
    publisher="Federal Public Sector Labour Relations and Employment Board, Canada",
    url="https://decisions.fpslreb-crtespf.gc.ca/fpslreb-crtespf/d/en/item/453893/index.do",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "Summary: without evidence of reasonable and probable grounds, conduct at a meeting did "
        "not justify a psychiatric evaluation."
    ),
)

FPC_WSIB = Source(
    id="fpc-wsib",
    title="Case summary: independent medical examinations",
    publisher="Fair Practices Commission, WSIB Ontario",
    url="https://fairpractices.on.ca/case-summaries/independent-medical-examinations/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "With current medical information on file, two workers were re-assessed at a contracted "
        "specialty clinic instead of by an independent examiner."
    ),
)

FSRA_CAP = Source(
    id="fsra-cap",
    title="Cost of Assessments and Examinations Guideline",
    publisher="Financial Services Regulatory Authority of Ontario",
    url="https://fsrao.ca/industry/auto-insurance/regulatory-framework/guidance/cost-assessments-and-examinations-guideline",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "An insurer pays at most C$2,000 for one assessment or examination, all fees and "
        "expenses in, with sales tax added since June 2019."
    ),
)

GAWLICK = Source(
    id="gawlick",
    title="Gawlick v Lim, 2016 BCSC 526",
    publisher="Supreme Court of British Columbia",
    url="https://www.achesonlaw.ca/caselaw/2016bcsc0526/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "The hurdle for a second examination is high; a new diagnosis outside the first "
        "examiner's field met it (paragraph 22)."
    ),
)

GODFREY = Source(
    id="godfrey",
    title="Godfrey v Black, 2011 BCSC 1924",
    publisher="Supreme Court of British Columbia",
    url="https://achesonlaw.ca/caselaw/?p=21172",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "A critique of the other side's report, asked for late and with no reason to examine, "
        "could be written without an examination."
    ),
)

HEARTLAND = Source(
    id="heartland",
    title="Licence Appeal Tribunal 17-001508 v Heartland Farm Mutual (2017)",
    publisher="Ontario tribunal, as reported by ZTGH",
    url="https://ztgh.com/refusal-to-attend-a-section-44-insurers-examination-results-in-the-tribunals-refusal-to-hear-the-matter-by-nora-refai/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "Thin documentation and an unanswered request for records, said in the notice, were "
        "valid reasons to examine."
    ),
)

LAT_NEXUS = Source(
    id="lat-nexus",
    title="Licence Appeal Tribunal digest: attendance at insurer's examinations",
    publisher="TGP Lawyers, Ontario",
    url="https://tgplawyers.com/lat-case-law-category/ie-non-attendance/page/9",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "A notice that did not connect the examiner's specialty with the benefit in dispute was "
        "found invalid."
    ),
)

LITT = Source(
    id="litt",
    title="Litt v Guo, 2014 BCSC 1724",
    publisher="Supreme Court of British Columbia",
    url="https://achesonlaw.ca/caselaw/?p=27966",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "A second examination in case something new arrived was refused; the first examiner "
        "could answer what did."
    ),
)

OHRC_MEDICAL = Source(
    id="ohrc-medical",
    title="Policy statement on medical documentation for disability-related accommodation requests",
    publisher="Ontario Human Rights Commission, 2017, as reported by Weilers",
    url="https://weilers.ca/2017/02/07/ontario-human-rights-commission-policy-position-on-medical-documentation/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Ask for limits, needs and ability to do essential duties, in the least intrusive way; "
        "diagnosis and treatment normally stay private."
    ),
)

OTLA_2016_ONSC_5108 = Source(
    id="otla-2016-onsc-5108",
    title="Mork v Sanghera, 2016 ONSC 5108",
    publisher="Ontario Superior Court, as reported by the Ontario Trial Lawyers Association",
    url="http://otlablog.com/2016-onsc-5108/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "A further examination must be warranted and legitimate, not a way to corroborate an "
        "opinion already held or to delay trial."
    ),
)

OWA_OBJECT = Source(
    id="owa-object",
    title="Employer requested health exams",
    publisher="Office of the Worker Adviser, Ontario",
    url="https://www.owa.gov.on.ca/en/workplace-insurance/filing-claim/employer-requested-health-exams/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "A worker may object without giving reasons; the board decides whether to order the "
        "examination, and payments go on meanwhile."
    ),
)

SABS_S44 = Source(
    id="sabs-s44",
    title="Statutory Accident Benefits Schedule, O. Reg. 34/10, section 44",
    publisher="Ontario, as quoted by Thomson Rogers",
    url="https://www.thomsonrogers.com/news/abr-updater-issue-37/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "Section 44(1): not more often than reasonably necessary; section 44(5): the notice "
        "gives the medical and any other reasons."
    ),
)

WCB_ALBERTA_DURATION = Source(
    id="wcb-alberta-duration",
    title="Alberta disability duration guidelines: introduction and use",
    publisher="Workers' Compensation Board, Alberta (archived page)",
    url="http://www.wcb.ab.ca/providers/addgintr.asp",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Return to work: the stated maximum is the time to ask why; medical reporting, the "
        "treating physician or an examination may answer."
    ),
)

WSIB_EMPLOYER_EXAMS = Source(
    id="wsib-employer-exams",
    title="Employer-requested health examinations, policy 17-04-02",
    publisher="Workplace Safety and Insurance Board, Ontario",
    url="https://wsib.ca/node/2216",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Need for examination: it helps return to work, gives significant new information, or "
        "clarifies differing opinions or the injury."
    ),
)

WSIB_EXAMS = Source(
    id="wsib-exams",
    title="WSIB-requested health examinations, policy 17-04-03",
    publisher="Workplace Safety and Insurance Board, Ontario, March 2021",
    url="https://www.wsib.ca/en/operational-policy-manual/wsib-requested-health-examinations",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "Need for examination: to help return to work, reach timely treatment, or clarify "
        "differing opinions or the injury."
    ),
)
