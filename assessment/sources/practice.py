"""Professional guidance and practitioners' accounts that belong to no one place."""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

ABIME = Source(
    id="abime",
    title="About ABIME",
    publisher="American Board of Independent Medical Examiners",
    url="http://www.abime.org/node/9",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "A voluntary certificate (CIME) of knowledge and skill; the board itself says that the "
        "quality of examinations and examiners varies widely."
    ),
)


AI_COMMAND = Source(
    id="ai-command",
    title="Treating practitioner reports and AI",
    publisher="The AI Command, Australia",
    url="https://www.theaicommand.com/workers-comp/treating-practitioner-reports-and-ai",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 27),
    says=(
        "For claims staff: let the tool summarise and not interpret; where opinions compete, the "
        "case manager weighs them."
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


AMA_CODE_1_2_6 = Source(
    id="ama-code-1-2-6",
    title=(
        "Code of Medical Ethics, opinion 1.2.6: work-related and independent medical examinations"
    ),
    publisher="American Medical Association",
    url="https://code-medical-ethics.ama-assn.org/index.php/ethics-opinions/patient-physician-relationships",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 24),
    says=(
        "An examiner's relationship with the person is limited to the one examination, without "
        "treatment; the examiner says at the start for whom they act."
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


AMA_MMI = Source(
    id="ama-mmi",
    title="Maximum Medical Improvement",
    publisher="AMA Guides Newsletter",
    url="https://ama-guides.ama-assn.org/newsletter/article-abstract/5/5/1/616/Maximum-Medical-Improvement",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 24),
    says=(
        "Volume 5, number 5, abstract: permanence cannot be judged before a condition is stable, "
        "and each law or policy defines that in its own words."
    ),
)


AMA_VIRTUAL = Source(
    id="ama-virtual",
    title="Performing virtual independent medical evaluations amid COVID-19",
    publisher="American Medical Association, 26 June 2020",
    url="https://www.ama-assn.org/delivering-care/ama-guides/performing-virtual-independent-medical-evaluations-amid-covid-19",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 24),
    says=(
        "A virtual examination needs picture and sound; parts of the physical examination, above "
        "all musculoskeletal and neurological, cannot be done that way."
    ),
)


AMA_WORK_CAPACITY = Source(
    id="ama-work-capacity",
    title="Clinical Update: Overview of Work Capacity",
    publisher="AMA Guides Newsletter",
    url="https://ama-guides.ama-assn.org/newsletter/article-abstract/4/6/4/578/Clinical-Update-Overview-of-Work-Capacity",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 24),
    says=(
        "Volume 4, number 6, abstract: strength, motion and images predict function poorly, raters "
        "of complex tasks agree poorly, and knowing the job helps to resolve differences."
    ),
)


CAPL_GUIDELINES = Source(
    id="capl-guidelines",
    title="Guidelines for Forensic Psychiatry Assessment and Report Writing",
    publisher="Canadian Academy of Psychiatry and the Law",
    url="https://capl-acpd.org/publications/guidelines-for-forensic-psychiatry-assessment-and-report-writing",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 24),
    says=(
        "Guideline 1 sets general principles, and a checklist drawn from it serves any "
        "third-party assessment for self-reflection and peer review."
    ),
)


CMLE_CANADA = Source(
    id="cmle-canada",
    title="Pathway to CMLE certification",
    publisher="Canadian Society of Medical Evaluators and CAPDA",
    url="https://cmle.com/certification-pathway",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "Eligibility: registration in good standing, 16 hours of training with one provincial law "
        "module, and two reports passed in blind peer review, with a self-evaluation of bias."
    ),
)


CMLE_IAIME = Source(
    id="cmle-iaime",
    title="Certification: CMLE",
    publisher="International Academy of Independent Medical Evaluators",
    url="https://iaime.org/certification-cmle/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "Certified MedicoLegal Evaluator: an examination on causation, method and reports, valid "
        "for five years; it replaced the CEDIR certificate in 2018."
    ),
)


ELS_MENTAL_2022 = Source(
    id="els-mental-2022",
    title="Mental health independent medical evaluations",
    publisher="Els and others, AMA Guides Newsletter 2022;27(4)",
    url="https://ama-guides.ama-assn.org/view/journals/ama-guides-newsl/27/4/article-p18.xml",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 26),
    says=(
        "Such evaluations lack a consistent process; use several sources of data, measures of "
        "validity, and an analysis of whether the whole coheres."
    ),
)


FREEMAN_BRIEF = Source(
    id="freeman-brief",
    title="Why some IME reports land and others don't",
    publisher="Greg Freeman, assessment practitioner, Australia, 14 May 2026",
    url="https://gregsfreeman.com/without-prejudice/why-reports-land",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 27),
    says=(
        "The brief sets the ceiling of the report; a senior partner's test, shared with the "
        "author, is whether the answers to these questions alone would let the matter move."
    ),
)


MEDYLEX_MOVEMENT = Source(
    id="medylex-movement",
    title="Orthopaedic vs Physiatry IMEs: choosing the right specialty for musculoskeletal claims",
    publisher="Medylex, a Canadian vendor of examinations",
    url="https://www.medylex.com/news-and-updates/orthopaedic-vs-physiatry-imes-choosing-the-right-specialty-for-musculoskeletal-claims",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says="Orthopaedic surgery for structure, surgery and mechanism of injury.",
)


MEDYLEX_NERVES = Source(
    id="medylex-nerves",
    title="Understanding the Differences: GP, PMR, Neurology, and Neuropsychology in IMEs",
    publisher="Medylex, a Canadian vendor of examinations",
    url="https://www.medylex.com/news-and-updates/understanding-the-differences-gp-pmr-neurology-and-neuropsychology-in-imes",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "A general practitioner for an overall view that belongs to no specialty; physical "
        "medicine and rehabilitation for movement, pain and function."
    ),
)


MINDWELL_CONTACT = Source(
    id="mindwell-contact",
    title="Supporting someone returning to work",
    publisher="MindWell, guide for employers in Leeds",
    url="https://www.mindwell-leeds.org.uk/professionals/mindwell-at-work-a-guide-for-leeds-employers/worried-about-a-team-member/supporting-someone-returning-to-work",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says=(
        "Ask how, how often, and what colleagues may hear; it may be changed, and silence makes "
        "a return harder."
    ),
)


MSI_BURIED_QUESTIONS = Source(
    id="msi-buried-questions",
    title="Second Opinions: questions outside the specific questions section",
    publisher="Medical Systems, a United States vendor of examinations",
    url="https://medicalsystemsusa.com/IMEservicesBlog/cvrltrquestions",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "Questions buried in the body of a letter often go unanswered, because many examiners "
        "answer only those in the list of questions."
    ),
)


MSI_CONSISTENT_LETTER = Source(
    id="msi-consistent-letter",
    title="The Well-Written IME Cover Letter",
    publisher="Medical Systems, a United States vendor of examinations",
    url="https://www.medicalsystemsusa.com/IMEservicesBlog/The-Well-Written-IME-Cove",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "A letter that asks about a theory nobody has raised confuses the issues and may create a "
        "new one."
    ),
)


MSI_GOOD_REPORT = Source(
    id="msi-good-report",
    title="The Elements of a Good IME Report",
    publisher="Medical Systems, a United States vendor of examinations",
    url="https://www.medicalsystemsusa.com/IMEservicesBlog/The-Elements-of-a-Good-IM",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "Whether a report favours the reader says nothing of its quality; consistency and reasons "
        "do, and asking each issue once helps consistency."
    ),
)


MSI_PLAIN_LETTER = Source(
    id="msi-plain-letter",
    title="The Magic Bullet to the Perfect IME",
    publisher="Medical Systems, a United States vendor of examinations",
    url="https://medicalsystemsusa.com/IMEservicesBlog/perfectime",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 27),
    says=(
        "The questions matter most; add a short neutral summary, define legal terms, and avoid "
        "jargon. Many physicians will not read another's long summary of the records."
    ),
)


NEWTON_OT = Source(
    id="newton-ot",
    title="Conducting medical-legal assessments through a trauma-informed lens",
    publisher="Newton OT, occupational therapists",
    url="https://www.newtonot.com/learning-through-connection/conducting-medicallegal-assessments-through-a-traumainformed-lens",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "Trauma-informed work means no advocacy, bias or lower standard of evidence; it "
        "explains role, purpose and limits in plain words."
    ),
)


ODG_FLAGS = Source(
    id="odg-flags",
    title="Official Disability Guidelines: new easy-to-use format",
    publisher="Work Loss Data Institute, United States",
    url="http://www.odg-disability.com/new_easy.htm",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "Most valuable features: past the time by which half of claims end, give attention; past "
        "that of nine in ten, search for what slows recovery."
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


PDA_HYPOTHETICAL = Source(
    id="pda-hypothetical",
    title="Physical demands analysis and job site analysis",
    publisher="CVE, a Canadian provider, November 2021",
    url="https://www.cve.ca/index.php/2021/11/26/physical-demands-analysis-job-site-analysis-pda-jsa/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says="Some are made from a job classification and without a visit.",
)


PDA_ONSITE = Source(
    id="pda-onsite",
    title="Employer support and assessment services: physical demands analysis",
    publisher="St. Joseph's Care Group, Ontario",
    url="https://sjcg.net/services/employer-support_assessment-services/pda.aspx",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says="Observed and measured on site, reviewed by the employer and the employee, and signed.",
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


RESTRICTION_TERMS = Source(
    id="restriction-terms",
    title="Brief Summaries of the Definitions of Work Restrictions, Capacity & Limitation",
    publisher=(
        "PR4 Report, 2012, on Talmage and Melhorn, A Physician's Guide to Return to Work (2005), "
        "chapter 9"
    ),
    url="https://pr4report.com/brief-summaries-of-the-definitions-of-work-restrictions-capacity-limitation/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "A restriction is what a person should not do because of risk, a limitation what they "
        "cannot do, a tolerance what symptoms make hard to bear."
    ),
)


SAMHSA_TRAUMA = Source(
    id="samhsa-trauma",
    title="Concept of Trauma and Guidance for a Trauma-Informed Approach",
    publisher="US Substance Abuse and Mental Health Services Administration, July 2014",
    reported_by="youth.gov, a government site",
    url="https://youth.gov/feature-article/samhsas-concept-trauma-and-guidance-trauma-informed-approach",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Six principles: safety; trustworthiness; peer support; collaboration; empowerment, "
        "voice and choice; culture, history and gender."
    ),
)


SCHULTZ = Source(
    id="schultz",
    title="When trauma-informed practice meets the medicolegal process",
    publisher="Dr Helen Schultz, psychiatrist, Australia",
    url="https://drhelenschultz.com/articles/when-trauma-informed-practice-meets-the-medicolegal-process",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "A medicolegal assessment is not trauma-informed by design: it evaluates, is short, "
        "and leaves the person little control; so care is needed."
    ),
)


SEAK_FEES = Source(
    id="seak-fees",
    title="Sample fee schedule for independent medical examinations",
    publisher="SEAK, a training firm",
    url="https://seak.com/blog/uncategorized/sample-ime-independent-medical-examination-fee-schedule/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says=(
        "A late arrival counts as a missed appointment; three working days to cancel; travel from "
        "door to door."
    ),
)


SEAK_QUESTIONS = Source(
    id="seak-questions",
    title="Independent Medical Examiners should only answer the questions posed",
    publisher="SEAK, a United States training firm for examiners",
    url="https://seak.com/blog/independent-medical-exams/independent-medical-examiners-should-only-answer-the-questions-that-are-asked/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "An examiner answers the questions asked and no others, and telephones where it is not "
        "clear what is wanted."
    ),
)


SMITH_LETTER = Source(
    id="smith-letter",
    title="Independent medical evaluations (letter)",
    publisher="Derryck H. Smith, CMAJ 2014;186(11)",
    url="https://cmaj.ca/content/186/11/855.2.full.txt",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "A physician describes acting on serious findings: an ambulance once, and otherwise "
        "a call to the lawyer for leave to ring the family doctor."
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
        "An examination is not the best choice when the evidence already points one way or the "
        "decision stays the same whatever the report says."
    ),
)
