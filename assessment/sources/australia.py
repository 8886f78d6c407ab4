"""Texts from Australia: regulators, courts and ombudsmen."""

from __future__ import annotations

from datetime import date

from assessment.model import LegalChange, Source, SourceKind

BLACKADDER = Source(
    id="blackadder",
    title="Mandatory medical examinations and unfair dismissal",
    publisher="Blackadder, Federal Court of Australia (Madgwick J)",
    reported_by="Fair Work Legal Advice, a law firm",
    url="https://fairworklegaladvice.com.au/mandatory-medical-examinations-and-unfair-dismissal/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "A direction to be examined takes a genuine indication of need, reasonable terms, and "
        "privacy as far as possible."
    ),
)


BURKE_METLIFE = Source(
    id="burke-metlife",
    title="Burke v MetLife Insurance [2019] NSWSC 177",
    publisher="NSW Supreme Court",
    reported_by="the Australian Insurance Law Association",
    url="https://www.aila.com.au/resolve/september_2019/medreport.php",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Reports are not counted: an insurer that decides a claim need not follow the majority of "
        "the doctors."
    ),
)


CHOPRA = Source(
    id="chopra",
    title="Chopra v State of New South Wales [2023] NSWCA 142",
    publisher="NSW Court of Appeal",
    reported_by="Carroll & O'Dea, a law firm",
    url="https://www.codea.com.au/publication/a-nurses-compensation-claim-chopra-v-state-of-nsw/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "Refusing testing that a solicitor wanted, partly to look for exaggeration, was "
        "reasonable: the condition was not in dispute."
    ),
)


COMCARE_GUIDE = Source(
    id="comcare-guide",
    title="Guide for Arranging Rehabilitation Assessments and Requiring Examinations 2024",
    publisher="Commonwealth of Australia, F2024L01164, 5 September 2024",
    url="https://legislation.gov.au/F2024L01164/asmade/2024-09-17/text/original/epub/OEBPS/document_1/document_1.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Contents, Part 2: clauses 9 to 13 set when to require an examination, qualifications, "
        "notice, frequency and number."
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
        "In force 18 September 2024, binding for decisions from 30 October 2024: medical "
        "examinations are limited to six-month intervals except in stated circumstances, and the "
        "employee's circumstances and views count."
    ),
)


COMCARE_LAW = Source(
    id="comcare-law",
    title="Guide of 2024: explanatory statement",
    publisher="Commonwealth of Australia, F2024L01164",
    url="https://legislation.gov.au/F2024L01164/asmade/2024-09-17/es/original/epub/OEBPS/document_1/document_1.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "The Guide rests on sections 57A and 36(3A), which an Act of 2023 added from 14 June 2024."
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


COMCARE_SUPPORT = Source(
    id="comcare-support",
    title="Can I take a support person with me to an independent medical examination?",
    publisher="Angela Sdrinis Legal, Australia, May 2022",
    url="https://www.angelasdrinislegal.com.au/06.05.2022-can-i-take-a-support-person-with-me-to-an-independent-medical-examination.html",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 23),
    says=(
        "A support person is normally agreed for examinations of physical injury, if the examiner "
        "is told ahead."
    ),
)


CORKE = Source(
    id="corke",
    title="Corke v Shopping Centres Australasia [2024] NSWSC 1019",
    publisher="NSW Supreme Court",
    reported_by="Meridian Lawyers, a law firm",
    url="https://meridianlawyers.com.au/?p=10093",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "An examination whose overriding purpose is to test a person's credibility is not "
        "ordered; another stated purpose might have been."
    ),
)


DVA_CHOOSE_QUALITY = Source(
    id="dva-choose-quality",
    title="Liability handbook 11.3.3: Criteria for selecting medical experts",
    publisher="Department of Veterans' Affairs, Australia",
    url="https://clik.dva.gov.au/military-compensation-srca-manuals-and-resources-library/liability-handbook/ch-11-medical-opinions-and-examinations/113-process-seeking-medical-opinion/1133-criteria-selecting-medical-experts",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says="Experts are chosen mainly on the quality of their advice, and not on cost.",
)


DVA_EXAMINER_LETTER = Source(
    id="dva-examiner-letter",
    title="Liability handbook 11.3.5: Information to be provided to the medical examiner",
    publisher="Department of Veterans' Affairs, Australia",
    url="https://clik.dva.gov.au/military-compensation-srca-manuals-and-resources-library/liability-handbook/ch-11-medical-opinions-and-examinations/113-process-seeking-medical-opinion/1135-information-be-provided-medical-examiner",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "The letter gives the reason, the matter to be decided, relevant employment history, all "
        "relevant medical documents and all other examiners' reports."
    ),
)


DVA_FCE = Source(
    id="dva-fce",
    title="Rehabilitation policy library 9.6: Functional capacity evaluations",
    publisher="Department of Veterans' Affairs, Australia",
    url="https://clik.dva.gov.au/rehabilitation-library/9-vocational-rehabilitation/96-functional-capacity-evaluations",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Section 9.6: it helps where the treating doctor cannot give clear, specific guidance "
        "for a return to work, and can follow the tasks of one job."
    ),
)


DVA_FCE_LIMITS = Source(
    id="dva-fce-limits",
    title="Incapacity handbook 20.9: Incapacity for work and functional capacity evaluations",
    publisher="Department of Veterans' Affairs, Australia",
    url="http://clik.dva.gov.au/military-compensation-srca-manuals-and-resources-library/incapacity-handbook/ch-20-investigating-entitlement-payment/209-incapacity-work-and-functional-capacity-evaluations",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Section 20.9: it measures general bodily capacity and speaks of a given job only by "
        "inference."
    ),
)


DVA_RIGHT_SPECIALIST = Source(
    id="dva-right-specialist",
    title="Liability handbook 11.3.2: Choosing a doctor to advise the Delegate",
    publisher="Department of Veterans' Affairs, Australia",
    url="https://clik.dva.gov.au/military-compensation-srca-manuals-and-resources-library/liability-handbook/ch-11-medical-opinions-and-examinations/113-process-seeking-medical-opinion/1132-choosing-doctor-advise-delegate",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "For a disease, prefer a specialist in that field to a general practitioner, and first of "
        "all the specialist who treats the person."
    ),
)


DVA_S57_PROCEDURE = Source(
    id="dva-s57-procedure",
    title=(
        "Procedure: arranging an examination with an independent legally qualified medical "
        "practitioner"
    ),
    publisher="Comcare procedure, as kept in the Department of Veterans' Affairs' library (CLIK)",
    url="https://clik.dva.gov.au/book/export/html/27797",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Points 11 and 12: ask the examiner to leave out personal matters of no relevance, and "
        "return a report whose history the person disputes for comment."
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


DVA_VOCATIONAL = Source(
    id="dva-vocational",
    title="Rehabilitation policy library 9.5: Vocational assessments",
    publisher="Department of Veterans' Affairs, Australia, 12 April 2023",
    url="https://clik.dva.gov.au/rehabilitation-policy-library/9-vocational-rehabilitation/95-vocational-assessments",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Section 9.5: skills, experience, work capacity and the local labour market together "
        "show which jobs would suit."
    ),
)


DVA_WORKSITE = Source(
    id="dva-worksite",
    title="Rehabilitation policy library 9.7: Worksite assessments",
    publisher="Department of Veterans' Affairs, Australia",
    url="https://clik.dva.gov.au/tags/vocational-rehabilitation?page=2",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Section 9.7: it covers the physical, psychosocial, cognitive and communication "
        "demands of the job, as a base for a safe return."
    ),
)


FARD = Source(
    id="fard",
    title="Failure to attend a medical examination: lawful reason for dismissal",
    publisher="Fard v RMIT University, Fair Work Commission, 2022",
    reported_by="Sladen Legal, a law firm",
    url="https://sladen.com.au/news/2022/8/1/failure-to-attend-medical-examination-lawful-reason-for-dismissal",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Three directions were ignored and the certificates were vague; we read the account's "
        "opening and not the reasons."
    ),
)


GRANT_BHP = Source(
    id="grant-bhp",
    title="Grant v BHP Coal [2017] FCAFC 42",
    publisher="Full Federal Court of Australia",
    reported_by="HWL Ebsworth, a law firm",
    url="https://hwlebsworth.com.au/employers-right-to-request-independent-medical-examination/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "After long absence and a bare certificate of fitness, directing a mine worker to a "
        "medical appointment to learn his limits was upheld."
    ),
)


GRANT_BHP_OPEN = Source(
    id="grant-bhp-open",
    title="Key decision on directing employees to attend medical appointments",
    publisher="Grant v BHP Coal [2017] FCAFC 42, Full Federal Court of Australia",
    reported_by="Conventus Law, a legal news site, 10 May 2017",
    url="https://conventuslaw.com/report/australia-key-decision-on-directing-employees-to",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "The court rested on Queensland coal mining safety law and left open whether a term "
        "implied in the contract could support such a direction."
    ),
)


GRUJICIC = Source(
    id="grujicic",
    title="Medical examinations in the workplace",
    publisher="Grujicic v Lineage, Fair Work Commission, 2024",
    reported_by="Unfair Dismissals Australia, advisers",
    url="https://unfairdismissalsaustralia.com.au/employee-rights/medical-examinations-workplace/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "A dismissal was unfair: the treating doctor's limits were no clear proof of incapacity, "
        "and the employer should have obtained an independent examination first."
    ),
)


HANEL = Source(
    id="hanel",
    title="Hanel and Comcare [2022] AATA 261",
    publisher="Administrative Appeals Tribunal, Australia",
    reported_by="International Insurance Directory, trade press",
    url="https://internationalinsurancedirectory.com/but-i-dont-want-to-go-a-subjective-conviction-that-a-summons-to-a-medical-examination-is-illegal-cannot-constitute-a-reasonable-excuse-emploi-et-rh/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="Under section 57(2), believing that a notice is unlawful is no reasonable excuse.",
)


HARROD_METLIFE = Source(
    id="harrod-metlife",
    title="Harrod v MetLife (2019)",
    publisher="New South Wales, 2019",
    reported_by="the Australian Insurance Law Association",
    url="https://www.aila.com.au/resolve/june_2019/PTSDclaim.php",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="A psychologist's testing was ordered after the psychiatrist had asked for it.",
)


HOLLINGSWORTH = Source(
    id="hollingsworth",
    title="State of New South Wales v Hollingsworth [2023] NSWCA 152",
    publisher="NSW Court of Appeal, 4 July 2023",
    reported_by="CaseChat, a legal research site",
    url="https://casechat.au/cases/au/state-of-new-south-wales-v-hollingsworth",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Orders and catchwords: there is no right to have an assessment recorded, and the person "
        "was to attend whether or not the psychiatrist allowed it."
    ),
)


IOP_TERMS = Source(
    id="iop-terms",
    title="Terms of a psychiatric practice for reports and appointments",
    publisher="A private practice in Australia, undated",
    url="http://iop.com.au/www.iop.com.au-2",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says=(
        "A late cancellation costs A$902 for a long case within five business days and A$357.50 "
        "for a short one within three; whoever refers pays, and books the interpreter."
    ),
)


JCDI_INTERPRETERS = Source(
    id="jcdi-interpreters",
    title="National standards for working with interpreters, annexure 5",
    publisher="Judicial Council on Diversity and Inclusion, Australia",
    url="https://jcdi.org.au/publications/national_standards_interpreters/annexure-5-summary-what-judicial-officers-can-do-to-assist-the-interpreter",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 26),
    says=(
        "For courts: brief the interpreter, a break at least every 45 minutes, and two "
        "interpreters for long sessions."
    ),
)


KAMMOUN = Source(
    id="kammoun",
    title="Kammoun [2024] NSWPIC 524",
    publisher="Personal Injury Commission, New South Wales",
    reported_by="McCabes, a law firm",
    url="https://mccabes.com.au/insights/medical-examinations-and-the-suspension-of-weekly-benefits",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="Testing was not required where its main purpose was validity and credibility.",
)


KELLY_2021 = Source(
    id="kelly-2021",
    title="Kelly [2021] VSC 110",
    publisher="Supreme Court of Victoria",
    reported_by="Barry Nilsson, a law firm",
    url="https://bnlaw.com.au/knowledge-hub/insights/defendants-request-for-further-psychiatric-examination-was-unreasonable/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "A further psychiatric examination weeks before trial was unreasonable; a psychotherapist "
        "had written of a likely regression."
    ),
)


LIFE_CODE = Source(
    id="life-code",
    title="The Life Insurance Code of Practice: versions",
    publisher="Life Code Compliance Committee, Australia, on version 2.1.1 of 12 December 2023",
    url="https://lifeccc.org.au/resources/2019-code-of-practice/",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 27),
    says=(
        "The industry developed the code voluntarily; it is binding on the life insurers that "
        "have taken it on, and an independent committee monitors it."
    ),
)


LIFE_CODE_REVIEW = Source(
    id="life-code-review",
    title="Final report into Life Code makes 85 recommendations",
    publisher="Independent review of the Life Insurance Code of Practice, Australia",
    reported_by="Financial Standard, trade press",
    url="https://www.financialstandard.com.au/news/final-report-into-life-code-makes-85-recommendations-179813098",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "A review that began in October 2025 makes 85 recommendations, on mental health, "
        "vulnerability, claims and sales among others."
    ),
)


LIFE_CODE_TIMES = Source(
    id="life-code-times",
    title="Life code update expands consumer protections",
    publisher="Life Insurance Code of Practice, version 2, Australia",
    reported_by="Financial Standard, trade press",
    url="https://www.financialstandard.com.au/news/life-code-update-expands-consumer-protections-179795606",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Income claims are decided in two months and lump sums in six; surveillance ends where a "
        "medical practitioner so advises, and after four months at most."
    ),
)


LIME_NO_SHOW = Source(
    id="lime-no-show",
    title="I really don't think this employee is going to turn up for their appointment",
    publisher="LIME, an examiner's office in Australia",
    url="https://www.limeml.com.au/blog/i-really-dont-think-this-employee-is-going-to-turn-up-for-their-appointment-said-the-client",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says="People miss appointments because nobody said why, or where, and from fear.",
)


MCW_COMCARE = Source(
    id="mcw-comcare",
    title="Comcare's new IME Guide is out: are you ready for the changes?",
    publisher="Comcare's Guide of 2024",
    reported_by="McInnes Wilson, a law firm, 17 September 2024",
    url="https://www.mcw.com.au/comcares-new-ime-guide-is-out-are-you-ready-for-the-changes/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Enough on file means no examination; that a treating provider is an advocate is "
        "unlikely to make it insufficient by itself; keep written reasons."
    ),
)


MIPS_RECORDING = Source(
    id="mips-recording",
    title="AI transcription tools in medicine and dentistry: risks and rewards",
    publisher="MIPS, Australian indemnity organization",
    url="https://support.mips.com.au/home/ai-transcription-tools-in-medicine-and-dentistry-risks-and-rewards",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 26),
    says=(
        "Recording without everybody's consent is a crime in New South Wales, South Australia, "
        "Tasmania, Western Australia and the ACT; transcription tools likely count."
    ),
)


MOSTON = Source(
    id="moston",
    title="Moston v Goldenfields Water County Council [2019] NSWWCC 282",
    publisher="NSW Workers Compensation Commission",
    reported_by="TurksLegal, a law firm",
    url="https://turkslegal.com.au/publications/when-can-video-surveillance-footage-be-sent-ams",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Under the assessment guidelines, surveillance film could go to an approved medical "
        "specialist only in exceptional circumstances."
    ),
)


NAATI_FAMILY = Source(
    id="naati-family",
    title="The role of the interpreter in legal practice",
    publisher="NAATI, Australia",
    url="https://www.naati.com.au/news-events/news-events-container/updates/the-role-of-the-interpreter-in-legal-practice/",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 26),
    says="Family who interpret lack the distance that the work needs.",
)


NSW_119 = Source(
    id="nsw-119",
    title="Workplace Injury Management and Workers Compensation Act 1998, section 119",
    publisher="New South Wales, as published by AustLII",
    url="http://www.austlii.edu.au/au/legis/nsw/consol_act/wimawca1998540/s119.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Subsections (1) to (6): examination by a practitioner whom the employer pays, within the "
        "Guidelines on frequency, and suspension on refusal; an employer or insurer cannot use a "
        "report that it did not copy as the regulations ask."
    ),
)


NSW_GUIDELINES_2026 = Source(
    id="nsw-guidelines-2026",
    title="NSW Workers Compensation Guidelines 2026, from 1 July 2026",
    publisher="Workers Compensation Guidelines 2026 of New South Wales",
    reported_by="NSW Work Injury, a practitioner's site",
    url="https://nswworkinjury.com.au/blog/nsw-workers-compensation-guidelines-2026-july-1/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "New Guidelines take the place of those of 2021 from 1 July 2026, and cover independent "
        "medical examinations."
    ),
    changes=(
        LegalChange(
            on=date(2026, 7, 1),
            does="The Guidelines of 2026 replace those of 2021; we could not read them.",
        ),
    ),
)


NSW_OBJECTION = Source(
    id="nsw-objection",
    title="The right to refuse a medical examination",
    publisher="Workers Compensation Guidelines 2021 of New South Wales, part 7.7",
    reported_by="Toby Tancred, a law firm",
    url="https://tobytancred.com.au/news/25-may-2021/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Part 7.7 of the Guidelines of 2021, which were replaced on 1 July 2026: the insurer "
        "considers an objection and answers it, and payments are not affected before written "
        "notice and a chance to comply."
    ),
)


NSW_ONE_ASSESSMENT = Source(
    id="nsw-one-assessment",
    title="Significant NSW workers compensation reforms",
    publisher="New South Wales Acts of November 2025 and of 2026",
    reported_by="Ability Group, consultants",
    url="https://abilitygroup.com.au/consulting/significant-nsw-workers-compensation-reforms",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "One assessment of impairment by an approved assessor, and a second only where a "
        "deterioration of 10 per cent or more is expected."
    ),
)


NSW_REFORM_ACTS = Source(
    id="nsw-reform-acts",
    title="NSW workers compensation reforms: second reform bill passed",
    publisher="New South Wales Acts of November 2025 and of 2026",
    reported_by="Lockton, an insurance broker",
    url="https://global.lockton.com/au/en/news-insights/nsw-workers-compensation-reforms-second-reform-bill-passed-providing-further",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "A first Act of November 2025 and a second that was passed by 4 February 2026 change the "
        "scheme."
    ),
)


NSW_REFORM_EXEMPT = Source(
    id="nsw-reform-exempt",
    title="NSW workers compensation reform hub",
    publisher="New South Wales Acts of November 2025 and of 2026",
    reported_by="EML, a claims manager",
    url="https://www.eml.com.au/mutual-benefits/nsw-workers-compensation-reform-hub/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "The changes to psychological injuries do not apply to police officers, fire fighters and "
        "paramedics."
    ),
)


NSW_RULE_109 = Source(
    id="nsw-rule-109",
    title="Personal Injury Commission Rules 2021, rule 109: Surveillance recordings",
    publisher="New South Wales, with amendments to 2024, as copied by Zoe Law",
    url="https://zoelaw.ai/legislation/personal-injury-commission-rules-2021/sections/109",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "A recording may go to a medical assessor only if exceptional circumstances exist and the "
        "Commission or its President orders it; what is relevant is lodged, the whole is served, "
        "and the claimant has seven days to answer."
    ),
)


NSW_SC_GEN_23 = Source(
    id="nsw-sc-gen-23",
    title="Practice Note SC Gen 23: Use of generative artificial intelligence",
    publisher="Supreme Court of New South Wales, from 3 February 2025",
    reported_by="the Australian Association of Psychologists",
    url="https://www.aapi.org.au/Web/About-AAPi/News/Articles/2025/Jan/LegalImplicationsofUsingAI.aspx",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "No generative AI in an expert report without leave; with it, the report names the parts, "
        "the program and its version, and annexes a record of how it was used. Spelling, "
        "transcription and formatting are outside."
    ),
)


NSW_TEST_DATE = Source(
    id="nsw-test-date",
    title=(
        "Mind the gap: inside NSW's escalating impairment thresholds for workplace psychological "
        "injury claims"
    ),
    publisher="New South Wales Acts of November 2025 and of 2026",
    reported_by="Mondaq, a site for law firms, 5 March 2026",
    url="https://www.mondaq.com/australia/personal-injury/1752748/mind-the-gap-inside-nsws-escalating-impairment-thresholds-for-workplace-psychological-injury-claims",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Primary psychological injury from 1 July 2026: no weekly payments beyond 130 weeks under "
        "21 per cent; from 21 to 25 per cent, up to 182 weeks, with no capacity or with 15 hours' "
        "work and A$225 a week; above that, up to 182 weeks without those conditions; the upper "
        "figure, which damages at common law take too, rises in 2027 and 2029."
    ),
    changes=(
        LegalChange(
            on=date(2027, 7, 1),
            does="The upper impairment figure of the 130-week test rises to 26 per cent.",
        ),
        LegalChange(
            on=date(2029, 7, 1),
            does="The upper impairment figure of the 130-week test rises to 28 per cent.",
        ),
    ),
)


NSW_TREATMENT_JULY = Source(
    id="nsw-treatment-july",
    title=(
        "Reasonable and Necessary vs Reasonably Necessary: What the NSW Workers Comp Reform Changes"
    ),
    publisher="New South Wales Acts of November 2025 and of 2026",
    reported_by="IMM, an Australian vendor with clinical pharmacists",
    url="https://imedmanagement.com.au/insights/reasonable-and-necessary-workers-comp-nsw-reform",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Treatment has to be “reasonable and necessary” from 1 July 2026, a higher threshold than "
        "“reasonably necessary”."
    ),
)


NSW_TREATMENT_TEST = Source(
    id="nsw-treatment-test",
    title="Workers compensation update: the changes applicable from 1 July 2026",
    publisher="New South Wales Acts of November 2025 and of 2026",
    reported_by="Foye Legal, a law firm, 30 June 2026",
    url="https://www.foyelegal.com/insight/workers-compensation-update-what-injured-workers-in-nsw-need-to-know-about-the-changes-applicable-from-1-july-2026/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Medical expenses: “reasonably necessary” becomes “reasonable and necessary”, a higher "
        "standard, from October 2026 for all claims; the firm expects more examinations."
    ),
    changes=(
        LegalChange(
            on=date(2026, 10, 1),
            does="Treatment has to be reasonable and necessary; accounts differ on the day.",
        ),
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


OMBUDSMAN_VICTORIA_2016 = Source(
    id="ombudsman-victoria-2016",
    title=(
        "Investigation into the management of complex workers compensation claims and WorkSafe "
        "oversight"
    ),
    publisher="Victorian Ombudsman, September 2016",
    reported_by="Civil Forensic Psychiatry, a practice",
    url="https://civilforensicpsychiatry.com.au/2016/09/victorian-ombudsman-damning-of-work-safe-agents-and-some-imes/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Recommendation 14, to WorkSafe: keep agents from selective use of preferred examiners, or "
        "give injured workers a choice among examiners in the right field."
    ),
)


OMBUDSMAN_VICTORIA_EVIDENCE = Source(
    id="ombudsman-victoria-evidence",
    title="WorkSafe 2: what the investigation of 2016 found",
    publisher="Victorian Ombudsman, December 2019",
    reported_by="Analysis & Policy Observatory, a library",
    url="https://apo.org.au/node/270736",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "The first investigation found unreasonable decisions on complex claims at all five "
        "agents, numerous ones with evidence picked to support the decision while overwhelming "
        "evidence against it was disregarded."
    ),
)


QUEENSLAND_135 = Source(
    id="queensland-135",
    title="Do I have to attend an independent medical examination?",
    publisher=(
        "Workers' Compensation and Rehabilitation Act 2003, section 135, and Regulation 2014, "
        "section 106, Queensland"
    ),
    reported_by="East Coast Injury Lawyers, a law firm",
    url="https://www.eastcoastinjurylawyers.com.au/do-i-have-to-attend-an-independent-medical-examination-for-a-workers-compensation-claim/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "The insurer asks in writing, with the examiner's name and field, the day, time and place; "
        "the place is reasonably convenient, no least notice is set, and the insurer has to act "
        "reasonably."
    ),
)


QUEENSLAND_500 = Source(
    id="queensland-500",
    title="Workers' Compensation and Rehabilitation Act 2003, section 500",
    publisher="Queensland, as copied by Zoe Law",
    url="https://zoelaw.ai/legislation/workers-compensation-and-rehabilitation-act-2003/sections/sec.500",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "The insurer may refer the claim, the capacity for work, permanent impairment and other "
        "matters to a Medical Assessment Tribunal."
    ),
)


RANZCP_11 = Source(
    id="ranzcp-11",
    title="Updated professional practice guideline for Australian psychiatrists",
    publisher="Royal Australian and New Zealand College of Psychiatrists, guideline 11 of 2021",
    reported_by="Tego, an insurer",
    url="https://tego.com.au/updated-professional-practice-guideline-for-australian-psychiatrists/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Say that somebody else asked; explain purpose, form, privacy, breaks and the limits of "
        "confidentiality; offer no ongoing treatment."
    ),
)


SIRA_CONSULTANT = Source(
    id="sira-consultant",
    title="Injury management consultants",
    publisher="State Insurance Regulatory Authority, New South Wales, August 2019",
    url="https://www.sira.nsw.gov.au/workers-compensation-claims-guide/understanding-the-claims-journey/recovery-at-work/injury-management-consultants",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "A doctor who mediates between the treating doctor, worker, employer and insurer where "
        "a return to work is stuck, if need be after a file review."
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


SIRA_EXAMINERS = Source(
    id="sira-examiners",
    title="Independent medical examiners",
    publisher="State Insurance Regulatory Authority, New South Wales",
    url="https://www.sira.nsw.gov.au/for-service-providers/A-Z-of-service-providers/independent-medical-examiner",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "In brief: the report goes to whoever asked and to the nominated treating doctor; the "
        "examiner gives the worker no advice."
    ),
)


SIRA_EXAMINERS_COVID = Source(
    id="sira-examiners-covid",
    title=(
        "Independent medical examinations and reports during the COVID-19 pandemic: guidance for "
        "examiners"
    ),
    publisher="State Insurance Regulatory Authority, New South Wales",
    url="https://www.sira.nsw.gov.au/resources-library/list-of-sira-publications/coronavirus-covid_19/?a=825353",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Part 1: the method must ensure accuracy; some methods suit liability or treatment and "
        "not permanent impairment; weigh interpreter, support and access to technology."
    ),
)


SIRA_FACT_SHEET = Source(
    id="sira-fact-sheet",
    title="Independent medical examinations fact sheet",
    publisher="State Insurance Regulatory Authority, New South Wales",
    url="https://www.sira.nsw.gov.au/resources-library/workers-compensation-resources/publications/workers-and-claims/independent-medical-examinations",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "For workers: why one is sent, that the insurer pays for its own referral, and that "
        "the examiner cannot treat them."
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
        "Overview, and part 7.1 of the Guidelines of 2021, which were replaced on 1 July 2026: "
        "avoid it where possible, since it can set recovery back; refer where treating "
        "information is inadequate, unavailable or inconsistent and asking has not resolved it."
    ),
)


SIRA_JOINT = Source(
    id="sira-joint",
    title="Guidance to joint medical or other health related assessments in the CTP scheme",
    publisher="State Insurance Regulatory Authority, New South Wales",
    url="https://www.sira.nsw.gov.au/resources-library/motor-accident-resources/publications/for-professionals/guidance-to-joint-medical-or-other-health-related-assessments-in-the-ctp-scheme",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says="Promotes one joint assessment, so that an injured person is examined and travels less.",
)


SIRA_PURPOSES = Source(
    id="sira-purposes",
    title="Independent medical examinations, workers compensation claims guide",
    publisher="State Insurance Regulatory Authority, New South Wales, December 2023",
    url="https://www.sira.nsw.gov.au/workers-compensation-claims-guide/understanding-the-claims-journey/medical-and-related-services/independent-medical-examinations",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 23),
    says=(
        "As of December 2023, before the Guidelines of 2026: nine purposes and permanent "
        "impairment, and the situations in which a further examination may be directed."
    ),
)


SIRA_SURVEILLANCE = Source(
    id="sira-surveillance",
    title="Standard 25: surveillance",
    publisher="State Insurance Regulatory Authority, New South Wales",
    url="https://www.sira.nsw.gov.au/resources-library/workers-compensation-resources/publications/workers-compensation-policies/standards-of-practice/standard-25-surveillance",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Surveillance can erode a worker's trust, and is for cases where firm evidence calls for "
        "it and nothing less intrusive would do (S25.1)."
    ),
)


SRC_36 = Source(
    id="src-36",
    title="Safety, Rehabilitation and Compensation Act 1988, section 36",
    publisher="Commonwealth of Australia, as published by WorldLII",
    url="http://beta.worldlii.org/au/legis/cth/consol_act/sraca1988368/s36.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Subsections (1) to (4A), on assessing capability for rehabilitation: refusing an "
        "examination without reasonable excuse suspends compensation and proceedings, though not "
        "the cost of medical treatment."
    ),
)


TAC_EXAMINATIONS = Source(
    id="tac-examinations",
    title="Information on medical examinations",
    publisher="Transport Accident Commission, Victoria",
    url="https://www.tac.vic.gov.au/clients/how-we-can-help/treatments-and-services/policies/other/expenses-when-attending-medicalimpairment-examinations/information-on-tac-medical-examinations/information-on-medical-examinations",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "An independent examiner asks about treatment but may not give direct treatment advice, "
        "not being the treating practitioner."
    ),
)


TAC_EXAMINER_GUIDELINES = Source(
    id="tac-examiner-guidelines",
    title="Independent medical examiner guidelines",
    publisher="Transport Accident Commission, Victoria",
    url="https://www.tac.vic.gov.au/providers/working-with-tac-clients/guidelines/provider-guidelines/independent-medical-examiner-guidelines",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says="Examiners report within ten working days of the examination, or call.",
)


TAC_INFLUENCE = Source(
    id="tac-influence",
    title="Medical examiner service standards (archived)",
    publisher="Transport Accident Commission, Victoria",
    url="http://www.tac.vic.gov.au/providers/archive/for-service-providers/medical/independent-medical-examiners/medical-examiner-service-standards",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says="An examiner reports at once any attempt to influence a report.",
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


TAC_JOINT_FEES = Source(
    id="tac-joint-fees",
    title="Updated fees for Joint Medical Examinations",
    publisher="Transport Accident Commission, Victoria, 2026",
    url="https://www.tac.vic.gov.au/providers/resources/tac-protocols-tabs/updated-jme-fees",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "From 1 July 2026, before indexation and with GST: A$2,869.50 for examination and "
        "report, A$725 for a supplementary report, A$2,549.16 for a file review; reading is "
        "included to 300 pages, and to 100 for a supplement within twelve months."
    ),
)


TAC_JOINT_FEES_2024 = Source(
    id="tac-joint-fees-2024",
    title="Joint medical examinations and reports fees, 2024/25",
    publisher="Transport Accident Commission, Victoria, 1 July 2024",
    url="https://www.tac.vic.gov.au/providers/invoicing-and-fees/fee-schedule/joint-medical-examination-and-reports",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Guide range for a specialist's examination and report: A$1,713.13 to A$2,503.20, with GST."
    ),
)


TAC_TREATING_FEES = Source(
    id="tac-treating-fees",
    title="Medical reports fees: treating medical practitioners, 2024/25",
    publisher="Transport Accident Commission, Victoria, 1 July 2024",
    url="https://tac.vic.gov.au/providers/invoicing-and-fees/fee-schedule/medical-reports-non-tac-requested-treating-medical-practitioner-reports",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 27),
    says=(
        "For reports that the Commission did not ask for itself, it repays at most A$91.34 for a "
        "general practitioner's answer to up to three questions, A$950.20 for a treating "
        "specialist's standard report, with GST."
    ),
)


TWADDELL = Source(
    id="twaddell",
    title="Twaddell and Comcare [2001] AATA 759",
    publisher="Administrative Appeals Tribunal, Australia",
    reported_by="CaseChat",
    url="https://casechat.au/cases/au/twaddell-and-comcare",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="About a third party in the room: no breach of Comcare's section was found.",
)


VICTORIA_MEDICAL_PANEL = Source(
    id="victoria-medical-panel",
    title="A refresher on the Medical Panel in Victoria",
    publisher="Workplace Injury Rehabilitation and Compensation Act 2013, Victoria",
    reported_by="HWL Ebsworth, a law firm",
    url="https://hwlebsworth.com.au/a-refresher-on-the-medical-panel-in-victoria/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Fifteen kinds of medical question, sent by a conciliation officer, a court or the "
        "insurer's side; the panel decides no facts and no credit."
    ),
)


VICTORIA_PANEL_GUIDE = Source(
    id="victoria-panel-guide",
    title="Guide to a Medical Panels hearing for workers",
    publisher="Medical Panels, Victoria, 31 January 2025",
    url="https://medicalpanels.vic.gov.au/guide-medical-panels-hearing-workers",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 27),
    says=(
        "A conciliation officer, a court, an agent or a self-insured employer refers questions, "
        "and the panel's opinion is final and binds every court and body."
    ),
)


VIC_CR7 = Source(
    id="vic-cr7",
    title="Practice Note SC CR7, paragraph 5.4",
    publisher="Supreme Court of Victoria",
    reported_by="a lecture for psychiatrists",
    url="https://fr.slideserve.com/casajoana/implications-of-a-forensic-psychiatrist-s-perspective-on-practice",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "In criminal cases an expert never alters a report at the wish of whoever asked; new "
        "facts need a supplementary report that shows what changed."
    ),
)


WA_181 = Source(
    id="wa-181",
    title="Workers Compensation and Injury Management Act 2023, section 181",
    publisher="Western Australia, as copied by the Legal Information Institute of India",
    url="http://liiofindia.org:443/au/legis/wa/num_act/wcaima202321o2023491/s181.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "On refusal an arbitrator may suspend payments and proceedings, and treatment in the "
        "meantime is not paid unless the order says so; once the refusal has gone on for a month, "
        "or longer if allowed, after that order, the arbitrator must order that both cease. The "
        "worker shows a reasonable excuse."
    ),
)


WORKSAFE_VIC_COMPLAINTS = Source(
    id="worksafe-vic-complaints",
    title="Claims manual 2.7.5: Complaints against independent medical examiners",
    publisher="WorkSafe Victoria",
    url="https://www1.worksafe.vic.gov.au/vwa/claimsmanual/Claims_Manual/2-claims-management/2-7-IME-and-reports/2-7-4-standards-2-7-5-complaints.htm",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 27),
    says=(
        "Section 2.7.5: a worker may complain about unnecessary pain, manner, behaviour or wrong "
        "facts; WorkSafe investigates conduct and wrong facts only, and ethical concerns may go "
        "to the professional board."
    ),
)


WORKSAFE_VIC_COMPLIANCE = Source(
    id="worksafe-vic-compliance",
    title="Claims manual 2.7.3: Compliance",
    publisher="WorkSafe Victoria",
    url="https://www1.worksafe.vic.gov.au/vwa/claimsmanual/Claims_Manual/2-claims-management/2-7-IME-and-reports/2-7-3-compliance.htm",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Section 2.7.3: obtain the worker's explanation before deciding, and suspend for "
        "obstruction only if unreasonable and fundamental to the examination."
    ),
)


WORKSAFE_VIC_IME_MANUAL = Source(
    id="worksafe-vic-ime-manual",
    title="Claims manual 2.7.2: Independent medical examiners",
    publisher="WorkSafe Victoria",
    url="https://www1.worksafe.vic.gov.au/vwa/claimsmanual/Claims%20Manual/2-claims-management/2-7-IME-and-reports/2-7-2-independent-medical-examiners.htm",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Examiners are approved for set professions and a set time; the manual has steps of its "
        "own for field, documents, multi-disciplinary and addiction examinations."
    ),
)


WORKSAFE_VIC_NEUROSURGEON = Source(
    id="worksafe-vic-neurosurgeon",
    title="Independent medical examinations: neurosurgeon specialist fee schedule",
    publisher="WorkSafe Victoria, 1 June 2024",
    url="https://www.worksafe.vic.gov.au/independent-medical-examinations-neurosurgeon-specialist-fee-schedule",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "The base fee covers the reading of up to 200 pages; an urgent report, agreed beforehand, "
        "comes within two business days; interim and supplementary reports are priced apart."
    ),
)


WORKSAFE_VIC_RECRUITMENT = Source(
    id="worksafe-vic-recruitment",
    title="Independent medical examiners recruitment: selection criteria for psychiatrists",
    publisher="WorkSafe Victoria",
    url="https://www.worksafe.vic.gov.au/independent-medical-examiners-recruitment",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Mandatory criteria: registration without conditions, three years as a fellow and in "
        "practice, and at least eight hours of practice in the field each week."
    ),
)


WORKSAFE_VIC_REPORTS = Source(
    id="worksafe-vic-reports",
    title="Medical practitioners: medical reporting",
    publisher="WorkSafe Victoria",
    url="http://www.worksafe.vic.gov.au/pages/health-professionals/medical-practitioners",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "A treating practitioner's report is used as an alternative to arranging an "
        "independent examination."
    ),
)


WORKSAFE_VIC_REPORTS_FEES = Source(
    id="worksafe-vic-reports-fees",
    title="Treating health practitioner reports: fee schedule",
    publisher="WorkSafe Victoria, from 21 October 2024",
    url="https://worksafe.vic.gov.au/treating-health-practitioner-reports-fee-schedule",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 27),
    says=(
        "A general practitioner's report, at most and without GST: A$82.51 short, A$206.22 "
        "standard, A$400.72 comprehensive."
    ),
)


WORKSAFE_VIC_SECOND_PERIOD = Source(
    id="worksafe-vic-second-period",
    title="Second entitlement period: frequently asked questions",
    publisher="WorkSafe Victoria",
    url="https://www.worksafe.vic.gov.au/second-entitlement-period-frequently-asked-questions",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Weekly payments are reviewed as 130 weeks near: no capacity for work, likely to "
        "continue, and since 31 March 2024 an impairment of 21 per cent or more."
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


WORKSAFE_VIC_STANDARDS = Source(
    id="worksafe-vic-standards",
    title="Independent Medical Examiner Service Standards",
    publisher="WorkSafe Victoria",
    url="https://www.worksafe.vic.gov.au/independent-medical-examiner-service-standards",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Referrals and appointments: an examiner accepts only conditions within qualification and "
        "experience, offers a time within 14 days, and sees people within about 30 minutes."
    ),
)


WORKSAFE_VIC_TALK_FEES = Source(
    id="worksafe-vic-talk-fees",
    title="Medical practitioner return to work activities: fee schedule",
    publisher="WorkSafe Victoria, 1 July 2024",
    url="https://worksafe.vic.gov.au/medical-services-medical-practitioner-return-work-activities-fee-schedule",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 27),
    says=(
        "At most, and without GST: A$36.43 for a general practitioner's call with the employer; "
        "A$135.28 to A$297.32 for a case conference, by its length; A$272.17 for a specialist's."
    ),
)
