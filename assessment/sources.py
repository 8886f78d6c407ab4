"""The register of published texts that the rules and the pages rest on.

Where we read a decision or a policy through somebody's account of it, *publisher*
says whose.  *says* is our sentence, never theirs, with the place where we know it.
"""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

ACC_72 = Source(
    id="acc-72",
    title="Accident Compensation Act 2001, sections 55 and 72, in plain language",
    publisher="New Zealand statute, as retold by Plain Language Law",
    url="https://plainlanguagelaw.ackama.com/acts/DLM99493/DLM101409.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 23),
    says=(
        "A person who receives entitlements attends assessments by the professional ACC chooses, "
        "at ACC's cost."
    ),
)


AMA_BEST_PRACTICES = Source(
    id="ama-best-practices",
    title="Independent Medical Evaluation Best Practices",
    publisher="AMA Guides Newsletter",
    url="https://ama-guides.ama-assn.org/view/journals/ama-guides-newsl/22/5/article-p3.xml",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 23),
    says=(
        "Volume 22, number 5: an examiner who does not treat the person answers, usually once, "
        "the questions of the party that asks."
    ),
)

AMA_GUIDES_RECORDS = Source(
    id="ama-guides-records",
    title="Common Tips for IMEs, Part 1: Perfecting the IME",
    publisher="AMA Guides Newsletter",
    url="https://ama-guides.ama-assn.org/newsletter/article-abstract/5/5/6/621/Common-Tips-for-IMEs-Part-1-Perfecting-the-IME",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 23),
    says=(
        "Volume 5, number 5, abstract: reading the records is essential, and those sent are "
        "often incomplete or in disorder."
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


BARTH_BMJ = Source(
    id="barth-bmj",
    title=(
        "Inter-rater agreement in evaluation of disability: systematic review of "
        "reproducibility studies"
    ),
    publisher="BMJ 2017;356:j14",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5283380",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 23),
    says=(
        "In 23 studies from 12 countries, assessors who judged the same person for an insurer "
        "often disagreed; standardised methods agreed better."
    ),
)

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

CMAJ_IMPARTIALITY = Source(
    id="cmaj-impartiality",
    title="A 45-year-old woman referred for an independent medical evaluation by her insurer",
    publisher="CMAJ 2014;186(16)",
    url="https://cmaj.ca/content/186/16/e627.full.txt",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 23),
    says="Pay and the hope of further referrals can compromise an examiner's impartiality.",
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

CULLEN = Source(
    id="cullen",
    title=(
        "Effectiveness of Workplace Interventions in Return-to-Work for Musculoskeletal, Pain- "
        "Related and Mental Health Conditions"
    ),
    publisher="Journal of Occupational Rehabilitation 2018;28",
    url="https://doi.org/10.1007/s10926-016-9690-x",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 23),
    says=(
        "Strong evidence that combining at least two of health care, co-ordination and changes "
        "at work shortens absence."
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

FCE_SOURCE = Source(
    id="fce-source",
    title="Complex issues in vocational rehabilitation with functional capacity evaluation results",
    publisher="Journal of Vocational Rehabilitation 2024",
    url="https://doi.org/10.3233/JVR-240024",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 23),
    says=(
        "Abstract: a functional capacity evaluation determines the types of work a person has "
        "the capacity to perform; says who should do it and how."
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

KILGOUR = Source(
    id="kilgour",
    title=(
        "Procedural Justice and the Use of Independent Medical Evaluations in Workers' Compensation"
    ),
    publisher="Psychological Injury and Law 2015;8",
    url="https://link.springer.com/article/10.1007/s12207-015-9222-6",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 23),
    says=(
        "Nineteen psychologists described examinations that complicate therapy and can worsen "
        "injury; a fairer process would probably reduce that."
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

MULLA = Source(
    id="mulla",
    title=(
        "Factors associated with the duration of disability benefits claims among Canadian workers"
    ),
    publisher="CMAJ Open 2017",
    url="https://litmetric.com/detail/28401126/Factors-associated-with-the-duration-of-disability-benefits-claims-among-Canadian-workers-a-retrospe",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 23),
    says=(
        "In 92,981 claims of one insurer, attending an examination went with longer claims; "
        "harder claims are also examined more often."
    ),
)

NIME = Source(
    id="nime",
    title=(
        "What is the effect of independent medical evaluation on days on sickness benefits? The "
        "NIME-trial"
    ),
    publisher="BMC Public Health 2022;22",
    url="https://bmcpublichealth.biomedcentral.com/articles/10.1186/s12889-022-12800-1",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 23),
    says=(
        "In a randomised trial after six months of sick leave in Norway, an independent "
        "evaluation did not shorten absence."
    ),
)

NZMJ_FIGURES = Source(
    id="nzmj-figures",
    title=(
        "Is the statement that if a person is off work for 70 days the chance of ever getting "
        "back to work is 35% justified?"
    ),
    publisher="New Zealand Medical Journal, 20 November 2015",
    url="https://journal.nzma.org.nz/journal-articles/is-the-statement-that-if-a-person-is-off-work-for-70-days-the-chance-of-ever-getting-back-to-work-is-35-justified",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 23),
    says=(
        "The study cited for the 20, 45 and 70 day figures does not contain them; they misread "
        "survival curves."
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

OUR_JUDGEMENT = Source(
    id="our-judgement",
    title="What follows from the published rules, as we read them",
    publisher="This guide",
    url="how-it-decides/",
    kind=SourceKind.OURS,
    read=date(2026, 11, 23),
    says="No single text says this; we infer it from several, and the page says from which.",
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

PDA_SOURCE = Source(
    id="pda-source",
    title="Physical Demands Analysis: instruction",
    publisher="Workplace Safety & Prevention Services, Ontario",
    url="https://wsps.ca/resource-hub/i/1317016-physical-demands-analysis-instruction",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 23),
    says=(
        "A demands analysis measures what the tasks of a job ask, and serves job matching, "
        "accommodation and return to work."
    ),
)

QUESTIONS_LETTER = Source(
    id="questions-letter",
    title="Special Feature: Referral Letter for the Impairment Evaluation",
    publisher="AMA Guides Newsletter",
    url="https://ama-guides.ama-assn.org/newsletter/article-abstract/10/1/8/210/Special-Feature-Referral-Letter-for-the",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 23),
    says=(
        "Volume 10, number 1, abstract: choose the right evaluator, supply the information, and "
        "give detailed questions to be answered."
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

THINKADVISOR = Source(
    id="thinkadvisor",
    title="What to Expect from an Independent Exam",
    publisher="ThinkAdvisor, trade press, September 2008",
    url="https://www.thinkadvisor.com/2008/09/21/what-to-expect-from-an-independent-exam/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 23),
    says=(
        "An examination adds nothing when the evidence already points one way or the decision "
        "stays the same whatever the report says."
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

SOURCES = (
    ACC_72,
    AMA_BEST_PRACTICES,
    AMA_GUIDES_RECORDS,
    AMRA,
    BARTH_BMJ,
    BC_EQUALITY,
    BOTTIGLIA,
    BRECKENRIDGE,
    CALIFORNIA_FEES,
    CALVERT,
    CANADA_FUNCTIONAL_FORM,
    CHAPMAN,
    CHOPRA,
    CMAJ_IMPARTIALITY,
    COMCARE_INTERVAL,
    COMCARE_S57,
    CORKE,
    CPR_35,
    CPSO_THIRD_PARTY,
    CULLEN,
    DND_SHIPWRIGHT,
    DVA_STABILITY,
    EEOC_ACCOMMODATION_Q7,
    EEOC_INQUIRIES,
    EEOC_LEAVE,
    FCE_SOURCE,
    FLORIDA_COST,
    FPC_WSIB,
    FRCP_35,
    FSRA_CAP,
    GAWLICK,
    GODFREY,
    HEARTLAND,
    KILGOUR,
    LAT_NEXUS,
    LITT,
    MULLA,
    NIME,
    NZMJ_FIGURES,
    OHRC_MEDICAL,
    OKUNO,
    OMBUDSMAN_VICTORIA,
    OTLA_2016_ONSC_5108,
    OUR_JUDGEMENT,
    OWA_OBJECT,
    PDA_SOURCE,
    QUESTIONS_LETTER,
    SABS_S44,
    SIRA_COVID,
    SIRA_IME,
    SIRA_PURPOSES,
    SURGERY_RUE,
    TAC_JOINT,
    THINKADVISOR,
    VA_M21,
    WCB_ALBERTA_DURATION,
    WORKSAFE_VIC_STABILITY,
    WSIB_EMPLOYER_EXAMS,
    WSIB_EXAMS,
)
"""Every source, in the order of its id."""
