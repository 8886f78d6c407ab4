"""Texts from the United States: courts, agencies, and practitioners."""

from __future__ import annotations

from datetime import date

from assessment.model import LegalChange, Source, SourceKind

AAPL_GENERAL_2015 = Source(
    id="aapl-general-2015",
    title="AAPL Practice Guideline for the Forensic Assessment",
    publisher="American Academy of Psychiatry and the Law, 2015",
    url="https://jaapl.org/content/43/2_Supplement/S3",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 26),
    says="Volume 43, number 2, supplement: guidance that makes no instrument mandatory.",
)


ADA_12112 = Source(
    id="ada-12112",
    title="42 U.S.C. 12112(d): Medical examinations and inquiries",
    publisher="United States Code, as stored on 26 March 2026",
    url="https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title42-section12112",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Subsections (d)(3)(B) and (d)(4): an employee's examination must be job-related and "
        "consistent with business necessity; files from entrance and voluntary ones stay apart."
    ),
)


AKNEUROPSYCH_LENGTH = Source(
    id="akneuropsych-length",
    title="How long an evaluation takes",
    publisher="A neuropsychology practice in Alaska, undated",
    url="https://akneuropsych.com",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says="Six to eight hours for neuropsychology, three to five for psychology.",
)


ARIZONA_23_1026 = Source(
    id="arizona-23-1026",
    title="Arizona Revised Statutes, section 23-1026: Periodical medical examination",
    publisher="Arizona, current to 2024, as copied by Casetext",
    url="http://print.casetext.com/statute/arizona-revised-statutes/title-23-labor/chapter-6-workers-compensation/article-7-right-to-compensation/section-23-1026-periodical-medical-examination-of-employee-effect-of-refusal-or-obstruction-of-examination-or-treatment",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "From time to time, at a convenient place, or where the injury happened with travel, food, "
        "lodging and pay in advance; by video if both agree; a physician whom the employee pays "
        "may attend; refusal suspends."
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
        "Where opinions differed on how much a driver could lift, an arbitral award of a second "
        "functional capacity evaluation was left standing."
    ),
)


CALIFORNIA_35 = Source(
    id="california-35",
    title="Exchange of Information and Ex Parte Communications, 8 CCR 35",
    publisher="California, as copied by Justia",
    url="https://regulations.justia.com/states/california/title-8/division-1/chapter-1/article-3/section-35",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Subdivision (c): the records for an evaluator are served on the other side 20 days before "
        "the evaluator gets them, with a log in front that identifies each and lists them in order."
    ),
)


CALIFORNIA_4062_1 = Source(
    id="california-4062-1",
    title="California Labor Code, section 4062.1",
    publisher="California, as copied by FindLaw",
    url="https://codes.findlaw.com/ca/labor-code/lab-sect-4062-1.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Subdivisions (a) to (c): with no lawyer there is no agreed evaluator, and the employee "
        "has ten days to ask for and to choose from a panel of three, after which the employer may."
    ),
)


CALIFORNIA_4062_2 = Source(
    id="california-4062-2",
    title="California Labor Code, section 4062.2",
    publisher="California, as copied by Self-Law",
    url="https://self-law.org/code/ca/labor-code/4062-2",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Subdivisions (a) to (c), for an employee with a lawyer: the state assigns a panel of "
        "three evaluators, each party may strike one name within 10 days, and where a party does "
        "not, the other may select from those who remain."
    ),
)


CALIFORNIA_4062_3 = Source(
    id="california-4062-3",
    title="California Labor Code, section 4062.3",
    publisher="California, as copied by LawServer",
    url="https://www.lawserver.com/law/state/california/codes/california_labor_code_4062-3",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Subdivisions (b), (d) and (e): serve records on the other side 20 days before the panel "
        "evaluator gets them, and letters 20 days before the evaluation; later "
        "letters are served when they are sent; the evaluator lists what was received, reviewed "
        "and relied on."
    ),
)


CALIFORNIA_AB_1293 = Source(
    id="california-ab-1293",
    title="AB 1293: Workers' compensation: qualified medical evaluators",
    publisher="California, chapter 298 of the Statutes of 2025",
    reported_by="Plural, a tracker of bills",
    url="https://open.pluralpolicy.com/ca/bills/20252026/AB1293",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Approved on 3 October 2025: a form for requests to a panel evaluator, a template for the "
        "report, and regulations by 1 January 2027."
    ),
    changes=(
        LegalChange(
            on=date(2027, 1, 1),
            does=(
                "California's regulations on the request form and the report template of its "
                "evaluators are due by this day."
            ),
        ),
    ),
)


CALIFORNIA_AGREED = Source(
    id="california-agreed",
    title="Cancelling an AME agreement",
    publisher="California Labor Code, section 4062.2(f)",
    reported_by="Sullivan on Comp, a treatise for practitioners",
    url="https://www.sullivanoncomp.com/blog/cancelling-an-ame-agreement",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Where the employee has a lawyer, the parties may generally agree on an evaluator at any "
        "time, after a panel has been issued too."
    ),
)


CALIFORNIA_AMOUNTS = Source(
    id="california-amounts",
    title="New Medical-Legal Fee Schedule and Regulations, effective 1 April 2021",
    publisher="California regulation (8 CCR 9795)",
    reported_by="SRTK, a law firm",
    url="https://srtklaw.com/new-medical-legal-fee-schedule-regulations-effective-april-1-2021-including-fee-multipliers/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Base fees, before multipliers such as the one for agreed evaluators: US$2,015 for a "
        "comprehensive evaluation, US$1,316.25 for a follow-up within 18 months, US$650 for a "
        "supplemental report, US$503.75 for a missed appointment."
    ),
)


CALIFORNIA_FEES = Source(
    id="california-fees",
    title="California's New Medical-Legal Fee Schedule",
    publisher="California regulation (8 CCR 9795)",
    reported_by="California Lawyers Association, June 2021",
    url="https://calawyers.org/workers-compensation/californias-new-medical-legal-fee-schedule/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "On 8 CCR 9795: a supplemental report needs no examination, and clarifies a report or "
        "answers what it left open."
    ),
)


CALIFORNIA_QME = Source(
    id="california-qme",
    title="California Labor Code, section 139.2",
    publisher="California, as copied by Public.Law",
    url="https://california.public.law/codes/ca_lab_code_section_139.2",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Subdivision (b): a qualified medical evaluator passes an examination, and treats "
        "patients for at least a third of practice time or has served as an agreed evaluator."
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


DICKERSON = Source(
    id="dickerson",
    title="Dickerson v. Sun Oil Refining and Marketing Co.",
    publisher="A United States court, 2000",
    url="https://print.casetext.com/case/dickerson-v-sun-oil-refining-and-marketing-co",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says="A silent, trusted person was allowed at a psychiatric interview.",
)


EEOC_1630_14 = Source(
    id="eeoc-1630-14",
    title="29 CFR 1630.14: Medical examinations and inquiries specifically permitted",
    publisher="US Equal Employment Opportunity Commission, regulation",
    url="https://www.eeoc.gov/es/node/130381",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Paragraphs (b)(1), (c)(1) and (d)(1): what entrance, job-related and voluntary "
        "examinations show is kept in separate medical files and confidential, save restrictions "
        "and accommodations for supervisors, first aid, and investigators."
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
        "Question 7: explain what is missing and allow time to mend it; then an examination "
        "limited to the disability, at the employer's cost; doctors may also speak to each other, "
        "with consent (note 34)."
    ),
)


EEOC_ACCOMMODATION_Q8 = Source(
    id="eeoc-accommodation-q8",
    title=(
        "Enforcement Guidance: Reasonable Accommodation and Undue Hardship under the ADA, "
        "question 8"
    ),
    publisher="US Equal Employment Opportunity Commission, as copied by Disability Key",
    url="http://disabilitykey.com/employees/employees10.htm",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 27),
    says=(
        "Question 8: no documents may be asked for where disability and need are both obvious, or "
        "where enough has been said to show them."
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


ERISA_105 = Source(
    id="erisa-105",
    title="What timeframes apply when an extension of time is required by a plan?",
    publisher="29 CFR 2560.503-1(f)(3), United States",
    reported_by="Experts123, a site of questions and answers",
    url="https://experts123.com/q/what-timeframes-apply-when-an-extension-of-time-is-required-by-a-plan-in-connection-with-an-initial-disability-benefit-determination.html",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Of two situations, up to 105 days in all belong to the one where the matter is beyond the "
        "plan's control and is not a need for more information from the claimant."
    ),
)


ERISA_1133 = Source(
    id="erisa-1133",
    title="29 U.S.C. 1133: Claims procedure",
    publisher="United States Code, as stored on 26 March 2026",
    url="https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title29-section1133",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "A benefit plan that denies a claim gives specific reasons in plain words and a full and "
        "fair review."
    ),
)


ERISA_2016 = Source(
    id="erisa-2016",
    title="Claims procedure for plans providing disability benefits, final rule",
    publisher="US Department of Labor, Federal Register, 19 December 2016, as copied by Justia",
    url="https://regulations.justia.com/regulations/fedreg/2016/12/19/2016-30070.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says="Strengthens the procedure for disability claims that are filed from 2018.",
)


ERISA_APPEAL_TIME = Source(
    id="erisa-appeal-time",
    title="How long can claim appeals be tolled?",
    publisher=(
        "Gay v NRECA, US District Court, Southern District of Ohio, 29 October 2014, on 29 CFR "
        "2560.503-1"
    ),
    reported_by="DeBofsky, a law firm",
    url="https://www.debofsky.com/articles/how-long-can-claim-appeals-be-tolled/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "An appeal is decided in 45 days, or in 90 with an extension; a request for information, "
        "and as the firm reads it for an examination, has to fall in the first 45; the pause ends "
        "when the person answers, and never goes past the 90."
    ),
)


ERISA_CLAIM_TIME = Source(
    id="erisa-claim-time",
    title="How long does it take to get approved for long-term disability?",
    publisher="29 CFR 2560.503-1, United States",
    reported_by="DeBofsky, a law firm",
    url="https://www.debofsky.com/articles/how-long-takes-get-approved-long-term-disability",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "A first decision takes 45 days, and 30 more twice for reasons beyond the plan's control, "
        "each with notice before the period ends."
    ),
)


FLORIDA_440_13 = Source(
    id="florida-440-13",
    title="The basis for obtaining multiple Florida workers' compensation examinations",
    publisher="Florida Statutes, section 440.13(5)(a)",
    reported_by="Jeffrey P. Gale, a lawyer",
    url="https://www.floridainjuryattorneyblawg.com/jeffrey-p-gale-p-basis-obtaining-multiple-florida-workers-compensation-ime/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "One examination per accident for each side, and not one per specialty; another in "
        "listed cases, as where the first examiner is not qualified on a material point, or has "
        "retired or died; the same examiner may look again at a new dispute."
    ),
)


FLORIDA_627_736 = Source(
    id="florida-627-736",
    title="Section 627.736(7)(a), Florida Statutes, as quoted in 2006",
    publisher="Florida Senate, amendment to a bill of 2006",
    url="https://flsenate.gov/Session/Bill/2006/1596/Amendment/824364/HTML",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says="Personal injury protection: an examination on the insurer's request and at its cost.",
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


FLORIDA_GREENFIELD = Source(
    id="florida-greenfield",
    title="Greenfield v Tallahassee Police Department, 243 So. 3d 1050",
    publisher="Florida First District Court of Appeal, 20 April 2018, as copied by eCases",
    url="http://ecases.us/case/fladistctapp/c2077740/lee-greenfield-v-tallahassee-police-dept-and-city-of-tallahassee",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Quotes section 440.13(5)(c) and (d) of 2010: the carrier confirms the date in writing to "
        "the worker and any counsel at least seven days ahead, and without timely confirmation "
        "the worker owes no cancellation fee."
    ),
)


FLORIDA_HANCOCK = Source(
    id="florida-hancock",
    title="Hancock v Suwannee County School Board, 149 So. 3d 1188 (2014)",
    publisher="Florida First District Court of Appeal",
    reported_by="McConnaughhay, a defence firm",
    url="https://www.mcconnaughhay.com/cases/wccase.php?case_no=7833&subtopic=329&summary=1",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Section 440.13(5)(d) of 2012: a worker who misses the carrier's examination without good "
        "cause repays half of the no-show fee; whether a charge for filming was reasonable was "
        "for the judge."
    ),
)


FLORIDA_NO_SHOW = Source(
    id="florida-no-show",
    title="Florida Regulations 69L-24.0241 (copy of April 2008)",
    publisher="Florida, as copied by WorkCompCentral",
    url="https://ww3.workcompcentral.com/wiki/index.php?title=Florida_Regulations_69L-24.0241&oldid=3645&printable=yes",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "As of 2008: written confirmation within five days of agreeing on the date, seven days "
        "for counsel, and half of a no-show fee without 24 hours' notice or good cause."
    ),
)


FLORIDA_PIP_BILL = Source(
    id="florida-pip-bill",
    title="SB 1256 of 2025: motor vehicle insurance",
    publisher="Bill of 25 February 2025 to repeal the no-fault law, Florida",
    reported_by="BillTrack50, a tracker of bills",
    url="https://www.billtrack50.com/billdetail/1845915",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "The bill, which would have repealed section 627.736, ended on 16 June 2025 without being "
        "passed."
    ),
)


FLORIDA_VIDEOGRAPHER = Source(
    id="florida-videographer",
    title="Baptiste v Sunrise Community, 344 So. 3d 49",
    publisher="Florida First District Court of Appeal, 20 July 2022, as copied by Casetext",
    url="http://casetext.com/case/baptiste-v-sunrise-cmty-fara",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "A worker who came with a videographer, as she had the right to, but without notice, did "
        "not owe half the cancellation fee."
    ),
)


FMLA_2613 = Source(
    id="fmla-2613",
    title="29 U.S.C. 2613: Certification",
    publisher="United States Code, as stored on 26 March 2026",
    url="https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title29-section2613",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Subsections (c) to (e): on the certification that supports a request for leave, a second "
        "opinion at the employer's expense from a provider it does not regularly employ, and a "
        "third, chosen jointly, that is final; recertification stands apart, with no such right."
    ),
)


FMLA_825_307 = Source(
    id="fmla-825-307",
    title="29 CFR 825.307: authentication and clarification; second and third opinions",
    publisher="US Department of Labor, text of 17 November 2008, archived",
    url="https://webarchive.library.unt.edu/eot2008/20090509073634/http://www.dol.gov/dol/allcfr/ESA/Title_29/Part_825/29CFR825.307.htm",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Paragraph (a): let the employee mend a certification before contacting the provider,"
        " and never through the direct supervisor."
    ),
)


FMLA_FITNESS_FOR_DUTY = Source(
    id="fmla-fitness-for-duty",
    title="elaws Family and Medical Leave Act Advisor: fitness-for-duty certification",
    publisher="US Department of Labor",
    url="https://webapps.dol.gov/elaws/whd/fmla/12a6.aspx",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "Only on the condition that caused the leave, under a uniform policy, told with the "
        "designation notice; the employer may clarify and authenticate it, and may not delay the "
        "return meanwhile."
    ),
)


FMLA_FITNESS_NO_SECOND = Source(
    id="fmla-fitness-no-second",
    title="Rules differ regarding second opinions on fitness-for-duty certifications",
    publisher="Family and Medical Leave Act, United States",
    reported_by="21cpw.com, an advice site",
    url="https://www.21cpw.com/rules-differ-regarding-second-opinions-on-fitness-for-duty-certifications/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Under the leave law no second or third opinion may be required on a certificate of "
        "fitness for duty; whether one may be had depends on which law applies."
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
        "A court may order an examination for good cause where the condition is in "
        "controversy, and the order fixes time, place, scope and examiner. Paragraph "
        "(b)(4): a party who requests and obtains the report, or deposes the examiner, "
        "waives any privilege about other examinations of the same condition, in that "
        "action and in any other over the same controversy."
    ),
)


GEORGIA_34_9_202 = Source(
    id="georgia-34-9-202",
    title="Official Code of Georgia, section 34-9-202: Examination of injured employee",
    publisher="Georgia, text of 2020, as copied by Justia",
    url="https://law.justia.com/codes/georgia/2020/title-34/chapter-9/article-6/part-1/section-34-9-202/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "No number of examinations, psychiatric ones included; the employee may have a physician "
        "of their own present; within 120 days of income benefits a right to one examination of "
        "the employee's own choosing."
    ),
)


GEORGIA_RULE_202 = Source(
    id="georgia-rule-202",
    title="Rule 202: Examinations",
    publisher="Georgia State Board of Workers' Compensation, as copied by eLaws",
    url="http://ga.elaws.us/law/section202",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Ten days' notice in writing, with the travel money; benefits stop only by order of the "
        "Board; a worker gives notice of an examination of their own within 120 days of any income "
        "benefits."
    ),
)


GINA_1635_8 = Source(
    id="gina-1635-8",
    title="29 CFR 1635.8: Acquisition of genetic information",
    publisher="United States, as published by Cornell Law School",
    url="https://www.law.cornell.edu/cfr/text/29/1635.8?qt-ecfrmaster_no_rulemaking=1",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Paragraph (b)(1)(i): what comes in answer to a lawful request for medical information "
        "counts as inadvertent if the person or the provider was told, as a rule in writing, not "
        "to give genetic information; words such as the regulation's settle it."
    ),
)


GINA_EXAMINER = Source(
    id="gina-examiner",
    title="GINA and ADA boundaries in fitness-for-duty exams",
    publisher="29 CFR 1635.8, United States",
    reported_by="WorkSaver Systems, a vendor of testing",
    url="https://worksaversystems.com/gina-ada-boundaries-in-fitness-for-duty-exams",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Employers with 15 or more staff; genetic information includes family medical history; "
        "the employer tells the examiner not to collect it, and acts if it is asked for."
    ),
)


GINA_FAMILY_HISTORY = Source(
    id="gina-family-history",
    title="EEOC warns about employer physicals and GINA",
    publisher="US Equal Employment Opportunity Commission, informal letter of 21 April 2014",
    reported_by="MedLaw, a legal site",
    url="http://medlaw.com/eeoc-warns-about-employer-physicals-and-gina",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "No family medical history in an examination of fitness, even where a state law asks for "
        "it."
    ),
)


HIPAA_508 = Source(
    id="hipaa-164-508",
    title="45 CFR 164.508: Uses and disclosures for which an authorization is required",
    publisher="United States, edition of 2006, Government Printing Office",
    url="http://edocket.access.gpo.gov/cfr_2006/octqtr/45cfr164.508.htm",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraph (a)(2): notes of psychotherapy need an authorization, except for the "
        "therapist's own use and a few other cases."
    ),
)


HIPAA_PSYCHOTHERAPY_NOTES = Source(
    id="hipaa-psychotherapy-notes",
    title="HIPAA, psychotherapy notes and other mental health records",
    publisher="United States privacy rule, 45 CFR 164.501",
    reported_by="Holland & Hart, a law firm, January 2020",
    url="https://www.hollandhart.com/hipaa-psychotherapy-notes-and-other-mental-health-records",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Notes of psychotherapy are those on what was said in counselling that are kept apart from "
        "the record; medication, times, test results and a summary of diagnosis, function, plan, "
        "symptoms, prognosis and progress are not."
    ),
)


HIPAA_STATEMENTS = Source(
    id="hipaa-statements",
    title="HIPAA release form: core elements and required statements",
    publisher="45 CFR 164.508, United States",
    reported_by="Louisiana State University Law Center",
    url="https://biotech.law.lsu.edu/map/HIPAAReleaseForm.html",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "An authorization says what, by whom, to whom, for what and until when; that and how it "
        "can be revoked, whether treatment or benefits may depend on it, and that what is "
        "released may be passed on without protection."
    ),
)


ILLINOIS_12 = Source(
    id="illinois-12",
    title="Workers' Compensation Act, section 12 (820 ILCS 305/12)",
    publisher="Illinois",
    reported_by="WBL Lawyers, a law firm",
    url="https://wbllawyers.com/?p=1125",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Expense, place and time: reasonably convenient, travel and meals paid with the notice to "
        "somebody who lives in the state, lost wages paid, and the worker may bring a physician "
        "at the worker's own cost."
    ),
)


ILLINOIS_48_HOURS = Source(
    id="illinois-48-hours",
    title="What is the 48-hour rule for workers' comp in Illinois?",
    publisher="Workers' Compensation Act, Illinois",
    reported_by="Martay, a law firm",
    url="https://martaylaw.com/blog/what-is-the-48-hour-rule-for-workers-comp-in-illinois/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="A copy of the report is due at least 48 hours before the hearing.",
)


JUDGE_METLIFE = Source(
    id="judge-metlife",
    title="Judge v Metropolitan Life, 710 F.3d 651",
    publisher="US Court of Appeals, Sixth Circuit, 2013",
    reported_by="Boom, an ERISA law blog",
    url="https://www.boomerisablog.com/2013/05/16/6th-circuit-plan-administrators-are-not-necessarily-required-to-obtain-vocational-evidence-or-an-ime-before-making-their-ltd-determinations/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "No examination was required where the treating reports themselves answered the "
        "policy's question; it depends on the facts of the claim."
    ),
)


MASSACHUSETTS_11A = Source(
    id="massachusetts-11a",
    title="General Laws of Massachusetts, chapter 152, section 11A",
    publisher="Massachusetts, as copied by OneCLE",
    url="https://law.onecle.com/massachusetts/152/11A.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "On an appeal of a conference order in a medical dispute an impartial examiner reports, "
        "at least a week before the hearing."
    ),
)


MASSACHUSETTS_152_45 = Source(
    id="massachusetts-152-45",
    title="General Laws of Massachusetts, chapter 152, section 45",
    publisher="Massachusetts, as copied by Casetext",
    url="https://d1tvxue8o4w0fl.cloudfront.net/statute/general-laws-of-massachusetts/part-i-administration-of-the-government/title-xxi-labor-and-industries/chapter-152-workers-compensation/section-15245-examination-by-physician-filing-copy-of-report-refusing-or-obstructing-examination-reimbursement-of-travel-expenses-and-wages",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "From time to time; a physician whom the employee pays may attend; travel and wages are "
        "repaid; refusal suspends, and compensation for that time may be forfeited."
    ),
)


MASSACHUSETTS_452_1_06 = Source(
    id="massachusetts-452-1-06",
    title="452 Code of Massachusetts Regulations, section 1.06",
    publisher="Massachusetts, current to 25 October 2024, as copied by Casetext",
    url="https://print.casetext.com/regulation/code-of-massachusetts-regulations/department-452-cmr-department-of-industrial-accidents/title-452-cmr-100-adjudicatory-rules-of-the-industrial-accident-board/section-106-modification-or-discontinuance-of-compensation",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraph (1): an insurer suspends only after it tells the department and writes by "
        "certified mail; the notice sets a new examination 7 to 21 days on, and attending it and "
        "cooperating brings the benefits and the arrears back."
    ),
)


MICHIGAN_408_45 = Source(
    id="michigan-408-45",
    title="Michigan Administrative Code, R 408.45",
    publisher="Michigan, as published by Cornell Law School",
    url="https://www.law.cornell.edu/regulations/michigan/Mich-Admin-Code-R-408-45",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says="Expenses are paid in advance, with an exception for some first examinations.",
)


MICHIGAN_418_385 = Source(
    id="michigan-418-385",
    title="Michigan Compiled Laws, section 418.385: Physical examination of employee",
    publisher="Michigan, as copied by Pocket Law",
    url="https://getpocketlaw.com/law/state_michigan/section-418-385-physical-examination-of-employee-payment-report-copy-evidence-failure-of-party-to-provide-medical-report_0308e34aaeaf",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "From time to time; a physician whom the employee pays may attend; each side gives a "
        "copy within 15 days of a request, or that physician may not testify; refusal suspends, "
        "and compensation for that time may be forfeited."
    ),
)


MICHIGAN_500_3151 = Source(
    id="michigan-500-3151",
    title="Michigan Compiled Laws, section 500.3151",
    publisher="Michigan Legislature",
    url="https://renderpdf.legislature.mi.gov/Laws/MCL?objectName=MCL-500-3151",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Since 11 June 2019 the examiner has the treating specialist's specialty, is board "
        "certified if that one is, and spent most of the year before in practice or teaching."
    ),
)


NAZARI = Source(
    id="nazari",
    title="Nazari (2009), on Evidence Code 755.5",
    publisher="Courts of California, on Evidence Code 755.5",
    reported_by="Translation for Lawyers",
    url="https://www.translationforlawyers.com/2009/06/language-interpreters-and-exam.html",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "An insurer's examination needs a certified interpreter, or what was said may be kept out."
    ),
)


NEW_JERSEY_EXAMS = Source(
    id="new-jersey-exams",
    title="Misconceptions about IMEs in New Jersey workers' comp",
    publisher="Workers' compensation law of New Jersey",
    reported_by="New Jersey Workers' Comp Blog, a law firm's, 2016",
    url="https://www.njworkerscompblog.com/misconceptions-about-imes-in-new-jersey-workers-comp/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "As often as reasonably requested, within the state; own physician but no counsel; "
        "benefits stop meanwhile."
    ),
)


NEW_JERSEY_PLACE = Source(
    id="new-jersey-place",
    title="New Jersey workers' compensation: the request for physical examinations",
    publisher="Workers' compensation law of New Jersey",
    reported_by="DM Lawyer, a law firm",
    url="https://dmlawyer.com/new-jersey-workers-compensation-cases-the-request-for-physical-examinations/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Where a specialty asks for it the examination may be in New York or Philadelphia, with "
        "travel paid; what is lost while a worker refuses is not paid later; a worker may ask for "
        "an examiner of their own sex."
    ),
)


NEW_YORK_137_2 = Source(
    id="new-york-137-2",
    title="Workers' Compensation Law, section 137(2)",
    publisher="New York, as copied by Pocket Law",
    url="https://getpocketlaw.com/law/state_new_york/section-137-independent-medical-examinations_705f7bb3f427",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Where an award is open, payments are not cut on an examination alone before the Board "
        "decides."
    ),
)


NEW_YORK_13_N = Source(
    id="new-york-13-n",
    title="Workers' Compensation Law, section 13-n",
    publisher="New York, as published by the State Senate",
    url="https://www.nysenate.gov/legislation/laws/WKC/13-N",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Entities that derive income from independent medical examinations register; their number "
        "stands on each report or it is not admissible; for a materially altered one the "
        "registration may be revoked, with up to US$10,000."
    ),
)


NEW_YORK_65_3_5 = Source(
    id="new-york-65-3-5",
    title="11 NYCRR 65-3.5: Claim procedure",
    publisher="New York, current to September 2024, as copied by Justia",
    url="https://regulations.justia.com/states/new-york/title-11/chapter-iii/subchapter-b/part-65/subpart-65-3/section-65-3-5",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraphs (d) and (e): an examination is to be held within 30 calendar days of the "
        "insurer receiving the verification forms, at a place and time reasonably convenient."
    ),
)


NEW_YORK_65_3_6 = Source(
    id="new-york-65-3-6",
    title="11 NYCRR 65-3.6: Follow-up requirements",
    publisher="New York, as published by Cornell Law School",
    url="https://www.law.cornell.edu/regulations/new-york/11-NYCRR-65-3.6",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says="Where what was asked has not come in 30 days, the insurer follows up within ten.",
)


NEW_YORK_BOARD_FILE = Source(
    id="new-york-board-file",
    title="Subject Number 046-769: IMEs and duplicate filing of Board file information",
    publisher="New York Workers' Compensation Board, 9 July 2015",
    url="https://wcb.ny.gov/content/main/SubjectNos/sn046_769.jsp",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Provision of information: every record supplied to the examiner must be part of the "
        "Board file, before or when the examination is arranged."
    ),
)


NEW_YORK_NOTICE = Source(
    id="new-york-notice",
    title="Following basic requirements to avoid preclusion of the IME report",
    publisher="Workers' compensation law of New York",
    reported_by="Lois, a law firm",
    url="https://loisllc.com/following-basic-requirements-to-avoid-preclusion-of-the-ime-report/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "Notice by mail at least seven business days ahead; a report that breaks the rules may be "
        "precluded."
    ),
)


NEW_YORK_NO_SHOW = Source(
    id="new-york-no-show",
    title="Stopping benefits when a claimant fails to attend an IME",
    publisher="Lois Law Firm, New York",
    url="http://loisllc.com/workers-compensation/stopping-benefits-when-a-claimant-fails-to-attend-an-ime-exam/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says=(
        "A missed appointment is not yet a refusal: book again, and after a second one ask for a "
        "hearing; a direction to pay leaves no room for self-help."
    ),
)


NEW_YORK_REPORTS = Source(
    id="new-york-reports",
    title="Filing written reports of independent medical examinations, 12 NYCRR 300.2(d)(11)",
    publisher="New York State Register, 15 December 2010",
    url="http://nyrules.elaws.us/register/12/15/2010/wcb-50-10-00001-e",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "The report is due within ten business days, and goes the same day to the board, the "
        "carrier, the treating provider, the claimant and the representative."
    ),
)


NEW_YORK_REPORTS_2014 = Source(
    id="new-york-reports-2014",
    title="Part 300.2, independent medical examinations: job impact statement",
    publisher="New York Workers' Compensation Board, on the amendment of 26 February 2014",
    url="http://www.wcb.ny.gov/content/main/wclaws/Proposed/Part300_2_JIS.jsp",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "The report is due within ten business days, or twenty where the examination is out of "
        "state; the amendment makes that permanent."
    ),
)


NORD = Source(
    id="nord",
    title="Black & Decker Disability Plan v Nord, 538 U.S. 822",
    publisher="Supreme Court of the United States, 27 May 2003",
    url="https://supreme.justia.com/cases/federal/us/538/822/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Page 834: a plan owes treating physicians no special weight, and may not arbitrarily "
        "refuse reliable evidence, theirs included."
    ),
)


NORTH_CAROLINA_97_27 = Source(
    id="north-carolina-97-27",
    title="General Statutes of North Carolina, section 97-27",
    publisher="North Carolina, text of 2009, as copied by Justia",
    url="https://law.justia.com/codes/north-carolina/2009/Chapter_97/GS_97-27.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Reasonable times and places, at the employer's cost; the employee's own physician may "
        "attend; refusal suspends unless justified."
    ),
)


NY_EXAM_RIGHTS = Source(
    id="ny-exam-rights",
    title="Do I have to go to an independent medical examination in New York?",
    publisher="Workers' compensation law of New York",
    reported_by="EKJ, a law firm",
    url="https://ekjlaw.com/do-i-have-to-go-to-an-independent-medical-examination-in-new-york/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "A worker may bring a witness, may record by sound or picture, and may respond to the"
        " report; staying away can cost benefits."
    ),
)


NY_WCL_137 = Source(
    id="ny-wcl-137",
    title="Workers' Compensation Law, section 137",
    publisher="New York, as published by the State Senate",
    url="https://nysenate.gov/legislation/laws/WKC/137",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Subdivision 1(a): the report goes on the same day to the board, the carrier, the "
        "attending practitioner, the representative and the claimant."
    ),
)


OFCCP_503 = Source(
    id="ofccp-503",
    title="Section 503: disability-related inquiries and medical examinations",
    publisher="US Office of Federal Contract Compliance Programs, compliance manual 2H03",
    url="https://dol.gov/agencies/ofccp/manual/fccm/2h-section-503-aap-and-additional-requirements/2h03-disability-related",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "For federal contractors an examination before a return to work meets the same test: "
        "job-related and consistent with business necessity."
    ),
)


OHIO_4121_3_09 = Source(
    id="ohio-4121-3-09",
    title="Ohio Administrative Code, rule 4121-3-09(A)(6)",
    publisher="Ohio Industrial Commission, as copied by Casetext",
    url="https://casetext.com/regulation/ohio-administrative-code/title-4121-industrial-commission/chapter-4121-3-claims-procedures/section-4121-3-09-conduct-of-hearings-before-the-commission-and-its-staff-and-district-hearing-officers",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "The employer pays the fee, travel, meals and lost wages, and delays no benefit "
        "or hearing; the questions and papers sent are told to the worker's side, and "
        "the report goes to it on receipt."
    ),
)


OHIO_4123_651 = Source(
    id="ohio-4123-651",
    title="Ohio Revised Code, section 4123.651",
    publisher="Ohio",
    url="https://codes.ohio.gov./ohio-revised-code/section-4123.651",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Division (A): without leave the employer may require one examination upon any "
        "issue that the worker or the worker's physician asserts or the Commission will "
        "consider; the Commission rules on further ones, and the employer pays. "
        "Division (C): refusal without good cause suspends the claim or the benefits while it "
        "lasts."
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


OREGON_CATCH_ALL = Source(
    id="oregon-catch-all",
    title="Crackdown on IME notice language that is nonspecific",
    publisher="Oregon, on notices of an examination",
    reported_by="Reinisch Wilson, a law firm",
    url="https://rwlaw.com/crackdown-on-ime-notice-language-that-is-nonspecific",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="A catch-all purpose makes the notice invalid, and the penalty fails.",
)


OREGON_EXAM_FAQ = Source(
    id="oregon-exam-faq",
    title="Independent medical exams: frequently asked questions",
    publisher="Oregon Ombuds Office for Oregon Workers",
    url="https://oregon.gov/dcbs/OOW/faqs/Pages/ime.aspx",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Written notice of at least 10 days with time, place, examiner and purpose; travel, "
        "meals, child care and lost wages are reimbursed."
    ),
)


OREGON_LIST = Source(
    id="oregon-list",
    title="OAR 436-010-0265: independent medical exams",
    publisher="Oregon, as copied by Public.Law",
    url="https://oregon.public.law/rules/oar_436-010-0265",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Section (1): three for each opening of a claim, not counting one that was scheduled and "
        "not completed; those within 72 hours count as one; a report by a provider who is not on "
        "the director's list may not be used."
    ),
)


OREGON_THREE = Source(
    id="oregon-three",
    title="OAR 436-060-0095: medical examinations, suspension and notice",
    publisher="Oregon, as copied by Public.Law",
    url="https://oregon.public.law/rules/oar_436-060-0095",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "No more than three separate examinations for each opening of a claim without the "
        "director's authorization, with other limits after closure; an observer may come, "
        "to a psychological one only if the examiner approves; the director may suspend by order, "
        "after the worker could dispute it."
    ),
)


PENNSYLVANIA_314 = Source(
    id="pennsylvania-314",
    title="The medical suspension has life",
    publisher="Workers' Compensation Act of Pennsylvania, section 314",
    reported_by="Marshall Dennehey, a law firm",
    url="https://marshalldennehey.com/articles/medical-suspension-has-life",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Section 314 sets no number: at any time after an injury, at a reasonable time and place; "
        "a judge may order it, and suspends if that is refused."
    ),
)


POMS_SURVEY = Source(
    id="poms-survey",
    title="Program Operations Manual DI 39545.350: surveys of people examined",
    publisher="US Social Security Administration, September 2006",
    url="https://secure.ssa.gov/apps10/poms.nsf/lnx/0439545350",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "Suggests surveying at least two per cent of people examined, at random and before the "
        "decision: courtesy, explanation, length, privacy, access."
    ),
)


RAILROAD_220_14 = Source(
    id="railroad-220-14",
    title="20 CFR 220.14: Weighing of evidence",
    publisher="US Railroad Retirement Board, as copied by FindLaw, January 2025",
    url="https://codes.findlaw.com/cfr/title-20-employees-benefits/cfr-sect-20-220-14/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "More weight to capacity based on valid, reliable functional tests and a consistent "
        "history; less where objective data are few."
    ),
)


RCW_51_36_070 = Source(
    id="rcw-51-36-070",
    title="RCW 51.36.070: Medical examination, reports, costs",
    publisher="Washington State, text before the 2023 changes",
    url="https://apps.leg.wa.gov/rcw/default.aspx?cite=51.36.070",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Subsections (1) and (2): to allow or reopen a claim, to settle a new medical issue, an "
        "appeal or the progress of the case, or to judge permanent disability or work restriction; "
        "reasonably convenient place, or video where the department finds that appropriate; "
        "report to the worker and the attending physician, reasonable expenses paid."
    ),
)


SAYLES_ALLSTATE = Source(
    id="sayles-allstate",
    title="Sayles v Allstate Insurance, 59 MAP 2018",
    publisher="Supreme Court of Pennsylvania, 20 November 2019, as copied by Justia",
    url="https://law.justia.com/cases/pennsylvania/supreme-court/2019/59-map-2018.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "On first-party benefits: a policy clause on examinations at will is void, because under "
        "75 Pa.C.S. 1796 the insurer needs a court's order, on good cause."
    ),
)


SIBBACH = Source(
    id="sibbach",
    title="Sibbach v Wilson & Co, 312 US 1 (1941)",
    publisher="Supreme Court of the United States",
    reported_by="LexisNexis, a case brief",
    url="https://www.lexisnexis.com/lawschool/resources/p/casebrief-sibbach-v-wilson-co.aspx",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Rule 37 of the federal rules exempts from contempt a refusal to obey an order for a "
        "physical or mental examination."
    ),
)


SSA_THERAPY_NOTES = Source(
    id="ssa-therapy-notes",
    title="Disclosing mental health treatment records to Social Security",
    publisher="United States Social Security Administration",
    reported_by="SOAR Works, a federal program that helps people to apply",
    url="https://soarworks.prainc.com/faq/am-i-allowed-disclose-mental-health-treatment-and-counseling-records-ssa",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "The authorization leaves psychotherapy notes out: the records may be sent without, or a "
        "report on treatment and function; a summary of diagnosis, function, plan, symptoms, "
        "prognosis and progress is no such note."
    ),
)


SURGERY_RUE = Source(
    id="surgery-rue",
    title="Rue v WEL Companies, 2024 WL 4370822",
    publisher="US District Court, New Jersey",
    reported_by="Weiner Law Group, a law firm",
    url="https://weiner.law/?p=4068",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "An examination was ordered before surgery, because need and cause could not be judged "
        "as well afterwards."
    ),
)


TENNESSEE_KING = Source(
    id="tennessee-king",
    title="King v Big Binder Express, 7 December 2016",
    publisher="Tennessee Workers' Compensation Appeals Board",
    reported_by="Spicer Rudstrom, a law firm",
    url="https://www.spicerfirm.com/12/richard-king-v-big-binder-express-llc-et-al/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Under section 50-6-204(d)(1) a worker attends the employer's physician at all reasonable "
        "times; the board let a second rating go ahead, and asks whether the visit risks "
        "appreciable pain or danger."
    ),
)


TENNESSEE_WILLIAMS = Source(
    id="tennessee-williams",
    title="Williams v CoreCivic, 15 October 2019",
    publisher="Tennessee Workers' Compensation Appeals Board, as copied by CourtListener",
    url="https://www.courtlistener.com/api/rest/v3/opinions/4560468/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Opening: the worker's right to have their own physician present means present in the "
        "room; an order to attend without a video link was affirmed."
    ),
)


TEXAS_126_5 = Source(
    id="texas-126-5",
    title="28 Tex. Admin. Code 126.5: Entitlement and procedure",
    publisher="Texas, current to 6 December 2024, as copied by Casetext",
    url="https://casetext.com/regulation/texas-administrative-code/title-28-insurance/part-2-texas-department-of-insurance-division-of-workers-compensation/chapter-126-general-provisions-applicable-to-all-benefits/section-1265-entitlement-and-procedure-for-requesting-required-medical-examinations",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraphs (b) and (c)(1): the Division authorizes the examination, once every 180 days "
        "on the care received, by the same doctor unless it approves another, and not for workers "
        "treated in a network."
    ),
)


TEXAS_126_6 = Source(
    id="texas-126-6",
    title="28 Tex. Admin. Code 126.6: Required medical examination",
    publisher="Texas, as published by Cornell Law School",
    url="https://www.law.cornell.edu/regulations/texas/28-Tex-Admin-Code-SS-126-6",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraphs (a) to (c): at least 10 days' notice that explains what missing it "
        "may cost; the worker or the examining doctor whose date conflicts tells the "
        "other at least 24 hours before, except in an emergency; the treating doctor "
        "may be present."
    ),
)


TEXAS_127_10 = Source(
    id="texas-127-10",
    title="28 TAC 127.10: What a designated doctor receives",
    publisher="Texas, as copied by Justia, September 2024",
    url="https://regulations.justia.com/states/texas/title-28/part-2/chapter-127/subchapter-a/section-127-10",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "The designated doctor receives the records without a signed release, and a party's "
        "analysis that goes with them may include film."
    ),
)


TEXAS_127_25 = Source(
    id="texas-127-25",
    title="28 Tex. Admin. Code 127.25: Failure to attend a designated doctor examination",
    publisher="Texas, current to 1 November 2024, as copied by Casetext",
    url="https://d1tvxue8o4w0fl.cloudfront.net/regulation/texas-administrative-code/title-28-insurance/part-2-texas-department-of-insurance-division-of-workers-compensation/chapter-127-designated-doctor-procedures-and-requirements/subchapter-a-designated-doctor-scheduling-and-examinations/section-12725-failure-to-attend-a-designated-doctor-examination",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraphs (a) and (e): temporary income benefits may be suspended where a worker misses "
        "it without good cause, and start again on the day of the examination that follows, unless "
        "its report shows that none are due."
    ),
)


TEXAS_408_004 = Source(
    id="texas-408-004",
    title="Texas Labor Code, section 408.004: Required medical examinations",
    publisher="Texas, current to 1 January 2024, as copied by FindLaw",
    url="https://codes.findlaw.com/tx/labor-code/lab-sect-408-004/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "On the care received: the carrier first asks the employee to agree, once in 180 days, "
        "from the same doctor, and pays the expenses; a rule may allow up to three in that time, "
        "for good cause. Subsection (d): a doctor of the employee's choice may be present."
    ),
)


TEXAS_408_0041 = Source(
    id="texas-408-0041",
    title="Texas Labor Code, section 408.0041: Designated doctor examination",
    publisher="Texas, as copied by Public.Law",
    url="https://texas.public.law/statutes/tex._labor_code_section_408.0041",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "A designated doctor answers on impairment, maximum medical improvement, extent of "
        "injury, cause of disability and return to work, not more often than every 60 days "
        "unless there is good cause."
    ),
)


TURNER = Source(
    id="turner",
    title="Turner v Imperial Stores, 161 F.R.D. 89",
    publisher="US District Court, Southern District of California, 1995",
    reported_by="Studicata, a study site",
    url="https://www.studicata.com/summaries/united-states-district-court-southern-district-of-california/turner-v-imperial-stores-1995-hlw4d8",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "Ordinary distress, with no named disorder and no expert, does not put a mental "
        "condition in controversy."
    ),
)


URAC_IME = Source(
    id="urac-ime",
    title="What URAC accreditation of IME firms checks",
    publisher="Integral Healthcare Solutions, a consultant that sells help with it",
    url="https://www.integralhs.com/urac-independent-medical-exam",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says=(
        "Three years, mostly by desk review: credentialing, conflicts, timeliness, privacy, "
        "appeals."
    ),
)


US_339_301 = Source(
    id="us-339-301",
    title="5 CFR 339.301: Authority to require an examination",
    publisher="US Office of Personnel Management, current to 8 November 2024, as copied by eLaws",
    url="http://federal.elaws.us/cfr/339.301",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraphs (b) and (c): for jobs with medical standards, physical requirements or a "
        "medical evaluation program, after a tentative offer, at set intervals, or on a reasonable "
        "belief from objective evidence; or to place a worker who claims or receives pay for an "
        "injury on the job."
    ),
)


US_FCE_PRICES = Source(
    id="us-fce-prices",
    title="Functional Capacity Evaluation costs 2024",
    publisher="Measurabilities, a US provider of evaluations",
    url="https://measurabilities.com/functional-capacity-evaluation-cost-2024/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 27),
    says=(
        "For 2024: US$871 to US$916 on the figures of MDsave, and about US$1,786 as a "
        "national average from other sources; more for longer tests and in cities."
    ),
)


UTAH_35 = Source(
    id="utah-35",
    title="Utah Rules of Civil Procedure, rule 35",
    publisher="Utah Courts",
    url="http://utcourts.gov/resources/rules/urcp/urcp035.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraphs (a) to (c): the person may record unless the party that asks shows that this "
        "would unduly interfere; disobeying the order may bring the sanctions of rule 37(b), save "
        "contempt."
    ),
)


UTAH_35_REPORT = Source(
    id="utah-35-report",
    title="Utah Rules of Civil Procedure, rule 35: when the report is due",
    publisher="Utah, as copied by Casetext",
    url="https://casetext.com/rule/utah-court-rules/utah-rules-of-civil-procedure/part-v-depositions-and-discovery/rule-35-physical-and-mental-examination-of-persons",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "The report is due within the shorter of 60 days after the examination and seven days "
        "before fact discovery closes (as amended through October 2024)."
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
        "examination unnecessary or let an examiner answer from records; one is necessary only "
        "where the evidence on file is not enough to decide."
    ),
)


VIRGINIA_EXAMS = Source(
    id="virginia-exams",
    title="Guide to Virginia Workers' Compensation Law: independent medical examinations",
    publisher="Workers' compensation practice of Virginia",
    reported_by="MMR, the publisher of an undated guide",
    url="http://www.e-digitaleditions.com/i/83215/25",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "As a general matter one examination for each specialty a year without the "
        "Commission's leave, at a reasonable place, generally within 50 miles; where "
        "the worker refuses, the employer can ask to end benefits, and the Commission "
        "can suspend the claim."
    ),
)


WAC_296_15_440 = Source(
    id="wac-296-15-440",
    title="WAC 296-15-440: Use of independent medical examinations in a self-insured claim",
    publisher="Washington State, as published by Cornell Law School",
    url="https://www.law.cornell.edu/regulations/washington/WAC-296-15-440",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "In a dispute the department looks for notice mailed 28 calendar days before, save for a "
        "decision on allowing the claim or where the worker waives it, and considers postponing "
        "only where the dispute came at least 15 calendar days before."
    ),
)


WAC_296_23_362 = Source(
    id="wac-296-23-362",
    title="WAC 296-23-362: Independent medical examination, accompanying person",
    publisher="Washington State, in force 26 April 2024",
    url="https://app.leg.wa.gov/WAC/default.aspx?cite=296-23-362",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "A worker may bring an adult observer, though no lawyer or treating provider; the "
        "department or insurer provides the interpreter."
    ),
)


WASHINGTON_IME_2023 = Source(
    id="washington-ime-2023",
    title="What's new: recording and observers at independent medical exams, 23 July 2023",
    publisher="Washington State Department of Labor & Industries",
    url="https://www.lni.wa.gov/claims/whatsnew",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "Seven days' notice; a copy within 14 days of a request, after the report; no editing and "
        "no posting.  One adult companion, who is not a representative."
    ),
)


WASHINGTON_NOTICE_2022 = Source(
    id="washington-notice-2022",
    title="Questions and answers for new rules on examinations in Washington",
    publisher="Washington State, rules of 2022",
    reported_by="SBH Legal, a law firm",
    url="https://sbhlegal.com/washingtons-department-of-labor-industries-issues-qa-for-new-ime-rules-and-guidelines/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Self-insurers give notice 28 days ahead, with the statute and the reason; disputes at "
        "least 15 days before may postpone."
    ),
)


WASHINGTON_NO_SHOW = Source(
    id="washington-no-show",
    title="New Washington IME rules, from 1 January 2021",
    publisher="Washington State",
    reported_by="Reinisch Wilson, a law firm",
    url="https://rwlaw.com/new-washington-ime-rules/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="No fee for a missed appointment falls on a worker who gives five days' notice.",
)


WASHINGTON_RECORDING = Source(
    id="washington-recording",
    title="New notice requirement for independent medical examinations in Washington",
    publisher="Substitute House Bill 1068, Washington State",
    reported_by="SBH Legal, a law firm, 18 July 2023",
    url="https://sbhlegal.com/new-notice-requirement-for-independent-medical-examinations-in-washington-effective-july-23-2023/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Since 23 July 2023 a worker may record sound, picture or both, with seven days' notice "
        "to the examiner's office; a late notice brings no new date, and the examiner may record "
        "only with the worker's express consent."
    ),
)


WASHINGTON_RECORDING_PILOT = Source(
    id="washington-recording-pilot",
    title="Third-party recording service for examinations in Washington",
    publisher="Department of Labor and Industries, Washington State",
    reported_by="SBH Legal, a law firm, 2026",
    url="https://sbhlegal.com/wa-department-of-labor-industries-prologues-3rd-party-recording-service/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "The department's own data showed that over half of the examinations with a request "
        "to record were cancelled before a recording service was tried."
    ),
)


WASHINGTON_SHB_1068 = Source(
    id="washington-shb-1068",
    title=(
        "Senate bill report on SHB 1068: injured workers' rights during compelled medical "
        "examinations"
    ),
    publisher="Washington State Senate, 7 April 2023",
    url="https://lawfilesext.leg.wa.gov/biennium/2023-24/Htm/Bill%20Reports/Senate/1068-S%20SBR%20APS%2023.htm",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "Brief summary: a worker may record the audio, the video or both, and have a person of "
        "the worker's choice present."
    ),
)
