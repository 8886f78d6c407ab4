"""Texts from the United Kingdom: statutes, rules of court and guidance."""

from __future__ import annotations

from datetime import date

from assessment.model import LegalChange, Source, SourceKind

ACAS_OCCUPATIONAL_HEALTH = Source(
    id="acas-occupational-health",
    title="Using occupational health to help someone at work",
    publisher="Acas, Great Britain",
    url="https://acas.org.uk/using-occupational-health-at-work/using-occupational-health-to-help-someone-at-work",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "An occupational health report says what somebody needs to return or to do the job; "
        "the worker need not agree, and must be asked before the employer sees it."
    ),
)


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


AMRA_ACT = Source(
    id="amra-act",
    title="Access to Medical Reports Act 1988",
    publisher="United Kingdom statute, revised text of 31 December 2020",
    url="https://www.legislation.gov.uk/ukpga/1988/28",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Sections 2 to 8 and 10: reports by those responsible for clinical care, which takes in "
        "examining or diagnosing only for treatment; consent, 21 days to see the report first, "
        "amendments, six months, and not Northern Ireland."
    ),
)


BEACON_TERMS = Source(
    id="beacon-terms",
    title="Instruct us: terms for expert reports",
    publisher="Beacon Peninsula, an English practice, undated",
    url="https://www.beaconpeninsula.org.uk/instruct-us",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says=(
        "Two weeks to the visit and three to four to the report; 150 pounds an hour, 100 pages "
        "read in an hour."
    ),
)


BMA_FEES = Source(
    id="bma-fees",
    title="Fees for whiplash reports",
    publisher="British Medical Association, 1 May 2024",
    url="https://www.bma.org.uk/pay-and-contracts/fees/fees-for-doctors-services/fees-for-whiplash-reports",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 24),
    says=(
        "Fixed fees: £180 for a first report, £420 for an orthopaedic consultant's, £50 for an "
        "addendum on records, £80 for answers to questions."
    ),
)


CJC_AI = Source(
    id="cjc-ai",
    title="Interim report and consultation on the use of AI in preparing court documents",
    publisher="Civil Justice Council, England and Wales, February 2026",
    reported_by="McCollum, a consultancy",
    url="https://www.mccollumconsultants.com/article/the-civil-justice-council-cjc/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Proposes that experts disclose any use of AI beyond administration, and reports that 20 "
        "per cent of expert witnesses have used it; consultation closed on 14 April 2026."
    ),
)


CJC_AI_UPDATE = Source(
    id="cjc-ai-update",
    title="Update on consultation responses regarding use of AI for preparing court documents",
    publisher="Civil Justice Council, England and Wales, 2026",
    reported_by="Herbert Smith Freehills Kramer, a law firm",
    url="https://www.mondaq.com/uk/new-technology/1811414/civil-justice-council-publishes-update-on-consultation-responses-regarding-use-of-ai-for-preparing-court-documents",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "The final report is expected later in 2026; for expert evidence the direction of travel "
        "is proportionate transparency."
    ),
)


CLARKE_POOLE = Source(
    id="clarke-poole",
    title="Clarke v Poole [2024] EWHC 1509 (KB)",
    publisher="High Court, King's Bench Division, 17 June 2024",
    url="https://caselaw.nationalarchives.gov.uk/ewhc/kb/2024/1509",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Whether to stay a claim when somebody declines testing turns on what is just and "
        "proportionate; the application to stay was granted."
    ),
)


CLARKE_POOLE_APPEAL = Source(
    id="clarke-poole-appeal",
    title="Clarke v Poole [2025] EWCA Civ 447",
    publisher="Court of Appeal, England and Wales, 11 April 2025, as published by BAILII",
    url="https://www.bailii.org/ew/cases/EWCA/Civ/2025/447.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraph 1 and accounts of the result: the refusal of permission to appeal against the "
        "stay of parts of the claim was reopened, and permission was granted on all grounds."
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


ENGLISH_PRACTICES_WAIT = Source(
    id="english-practices-wait",
    title="Expert witness: times",
    publisher="The London Head and Neck Clinic, undated",
    url="https://www.thelondonheadandneckclinic.co.uk/expert-witness/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says="28 working days to the visit and 28 more to the report.",
)


EXPERTS_GUIDANCE_65 = Source(
    id="experts-guidance-65",
    title="Guidance for the Instruction of Experts in Civil Claims 2014, paragraph 65",
    publisher="Civil Justice Council, England and Wales",
    reported_by="Medico-Legal Minder, a barrister's blog",
    url="https://medico-legalminder.net/2017/10/31/amending-expert-reports/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Experts should not be asked to amend a report so as to distort their opinion, but may be "
        "invited to mend accuracy, clarity, consistency, completeness and relevance."
    ),
)


FIT_NOTES_2022 = Source(
    id="fit-notes-2022",
    title="SI 2022/630: who may sign a statement of fitness for work",
    publisher="United Kingdom statutory instrument, in force 1 July 2022",
    url="https://www.legislation.gov.uk/uksi/2022/630",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Nurses, occupational therapists, pharmacists and physiotherapists may sign as well as "
        "doctors, in England, Wales and Scotland."
    ),
)


FIT_NOTE_LAW = Source(
    id="fit-note-law",
    title="Fit notes: government plans to overhaul the system",
    publisher="United Kingdom government, May 2026",
    reported_by="Wiggin, a law firm, 1 June 2026",
    url="https://www.wiggin.co.uk/insight/fit-notes-government-plans-to-overhaul-system/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says="Pilots of up to a year are to inform a law that will follow; it is no law yet.",
)


FIT_NOTE_PILOTS = Source(
    id="fit-note-pilots",
    title="England fit note reform pilots begin in four areas",
    publisher="Department for Work and Pensions, England",
    reported_by="Market Pulse, a news site",
    url="http://marketpulseuk.co.uk/england-fit-note-reform-pilots-begin-in-four-areas",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "From July 2026, for up to a year, four areas of England test other routes, some of them "
        "without a note from a general practitioner."
    ),
    changes=(
        LegalChange(
            on=date(2027, 7, 1),
            does=(
                "The fit-note pilots in England, of up to a year, end about now; look for the law "
                "that was to follow."
            ),
        ),
    ),
)


FIXED_FEES_2025 = Source(
    id="fixed-fees-2025",
    title="SI 2025/106, rules 2(1) and 10: fixed costs of medical reports",
    publisher=(
        "United Kingdom statutory instrument, amending rule 45.62(2) of the Civil Procedure Rules"
    ),
    url="https://www.legislation.gov.uk/uksi/2025/106",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "£226, £527, £63 and £100 take the place of £180, £420, £50 and £80 where the claim "
        "notification form or the letter of claim is sent on or after 6 April 2025."
    ),
)


FOM_CONSENT = Source(
    id="fom-consent",
    title="Good occupational medical practice, part 7: consent",
    publisher="Faculty of Occupational Medicine, United Kingdom, 2017",
    url="http://www.fom.ac.uk/gomp/apply-knowledge-and-experience-to-practice-part-7",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 26),
    says=(
        "Consent before consultation or release; the likely consequences of withholding it are "
        "explained; an offer to show the report first; a refusal to release is respected."
    ),
)


GMC_CONFIDENTIALITY = Source(
    id="gmc-confidentiality",
    title="Disclosing information for employment, insurance and similar purposes",
    publisher="General Medical Council, United Kingdom",
    url="https://www.gmc-uk.org/professional-standards/the-professional-standards/confidentiality---disclosing-information-for-employment-insurance-and-similar-purposes/disclosing-information-for-employment-insurance-and-similar-purposes",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Paragraph 115: enough information on scope and consequences, written consent, only "
        "relevant facts, and an offer to see the report first."
    ),
)


GMC_REPORTS = Source(
    id="gmc-reports",
    title="Disclosing information for insurance, employment and similar purposes",
    publisher="General Medical Council, United Kingdom",
    reported_by="the Faculty of Occupational Medicine",
    url="https://fom.ac.uk/gomp/apply-knowledge-and-experience-to-practice-part-6",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "A doctor should usually offer the person the report before it is sent, should "
        "correct errors of fact and any opinion based on them, and should remove no "
        "information, opinion or advice if the report would then be false or "
        "misleading."
    ),
)


ICO_OCCUPATIONAL_HEALTH = Source(
    id="ico-occupational-health",
    title="Information about workers' health: what if we use occupational health schemes?",
    publisher="Information Commissioner's Office, United Kingdom",
    url="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/employment/information-about-workers-health/what-if-we-use-occupational-health-schemes/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Tell workers, best in writing, how health information will be used and who may see "
        "it, above all whether a line manager can."
    ),
)


IPT_ALTER = Source(
    id="ipt-alter",
    title="When asked to alter your expert report",
    publisher="Independent Practitioner Today, November 2021",
    url="https://www.independent-practitioner-today.co.uk/2021/11/when-asked-to-alter-your-expert-report/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says=(
        "Doctors are asked more and more to edit reports; where instructions stay unclear, the "
        "medical regulator says to give no opinion."
    ),
)


LATIMER_SAYER = Source(
    id="latimer-sayer",
    title=(
        "Reducing re-traumatisation of claimants in medico-legal litigation: a framework for reform"
    ),
    publisher="Latimer-Sayer and others, Journal of Personal Injury Law 2026(1), abstract",
    url="https://www.private-law-theory.org/2026/04/18/william-latimer-sayer-and-others-reducing-re-traumatisation-of-claimants-in-medico-legal-litigation-a-framework-for-reform/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "Abstract: proposes fuller instructions, reading records first, not asking again "
        "about the event without need, training, and a focus on the present."
    ),
)


MEDCO = Source(
    id="medco",
    title="Reviewing MedCo",
    publisher="Ministry of Justice, England and Wales, on its portal of April 2015",
    reported_by="Expert Witness Journal",
    url="https://expertwitnessjournal.co.uk/medico-legal/674-reviewing-medco",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "For low-value whiplash claims an expert is chosen from a list drawn at random, to break "
        "financial links between experts and those who commission them."
    ),
)


NI_ONE_OFF = Source(
    id="ni-one-off",
    title="Access to medical reports and the Data Protection Act",
    publisher="Access to Personal Files and Medical Reports (Northern Ireland) Order 1991",
    reported_by="CFR Law, a law firm, 2010",
    url="http://www.cfrlaw.co.uk/article/access-to-medical-reports-and-the-data-protection-act/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "A one-off report by a company doctor is in most cases outside the Order, one who saw the "
        "person before may be inside, and a family doctor's or consultant's report almost "
        "certainly is."
    ),
)


NI_ORDER_1991 = Source(
    id="ni-order-1991",
    title="Access to Personal Files and Medical Reports (Northern Ireland) Order 1991, Part III",
    publisher="United Kingdom, Northern Ireland, as made",
    url="http://legislation.gov.uk/nisi/1991/1707/part/III/made",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Part III has the same definitions as the Act of 1988, for medical reports in Northern "
        "Ireland."
    ),
)


NI_ORDER_GUIDE = Source(
    id="ni-order-guide",
    title="Access to Personal Files and Medical Reports (Northern Ireland) Order 1991",
    publisher="Department of Health, Northern Ireland",
    url="https://www.health-ni.gov.uk/articles/access-personal-files-and-medical-reports-northern-ireland-order-1991",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "A person may see the report before it goes, or up to six months after, and may refuse its "
        "supply, ask for a correction or have a note added."
    ),
)


PD_35 = Source(
    id="pd-35",
    title="Practice Direction 35: Experts and Assessors",
    publisher="Ministry of Justice, England and Wales, as copied by Westlaw UK",
    url="http://wbus.westlaw.co.uk/parts/35pd.shtml",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Paragraphs 2.1 to 2.5: an expert weighs all material facts, and says when a question is "
        "outside the field or information is too little for a view."
    ),
)


PD_35_CONTENTS = Source(
    id="pd-35-contents",
    title="Practice Direction 35, paragraph 3.2: what a report must contain",
    publisher="Ministry of Justice, England and Wales",
    reported_by="Giles Eyre for MAPS, a medical reporting company",
    url="https://www.maps-medical.co.uk/insights/all-change-with-the-declaration-and-statement-of-truth/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "A report gives qualifications, literature, facts and instructions, who examined or "
        "tested, the range of opinion, a summary, and any qualification to the opinion."
    ),
)


PD_35_DISCUSSIONS = Source(
    id="pd-35-discussions",
    title="Practice Direction 35, paragraph 9: discussions between experts",
    publisher="Ministry of Justice, England and Wales",
    reported_by="MAPS, a medical reporting company",
    url="https://www.maps-medical.co.uk/insights/the-joint-discussion-and-statement",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says="Experts discuss, and say where they agree and where they differ, to narrow the issues.",
)


WHIPLASH_FEES_2025 = Source(
    id="whiplash-fees-2025",
    title=(
        "Understanding the inflationary adjustments to the whiplash tariff and fixed-cost "
        "medical report fees"
    ),
    publisher="Civil Procedure Rules, England and Wales",
    reported_by="Gallagher Bassett, claims managers, May 2025",
    url="https://www.gallagherbassett.com/uk/news-and-insights/2025/may/understanding-the-inflationary-adjustments-to-the-whiplash-tariff-and-fixed-cost-medical-report-fees",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Opening paragraph: the fixed fees rise by 25 per cent for claims submitted from 6 "
        "April 2025."
    ),
)
