"""Texts from Canada: courts, tribunals, regulators and governments."""

from __future__ import annotations

from datetime import date

from assessment.model import LegalChange, Source, SourceKind

ADAMS_COOK = Source(
    id="adams-cook",
    title="Adams v Cook, 2010 ONCA 293",
    publisher="Court of Appeal for Ontario, 22 April 2010",
    url="http://www.ontariocourts.on.ca/decisions/2010/april/2010ONCA0293.htm",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraphs 1, 28 and 29: recording a defence medical is decided case by case, for a "
        "reason in the case and not for a general worry about bias, and three of five judges "
        "declined to make it routine."
    ),
)


ALBERTA_558_1 = Source(
    id="alberta-558-1",
    title="A Defence Perspective: Leveraging Expert Limits in Personal Injury Actions",
    publisher="Insurance Act, section 558.1, Alberta",
    reported_by="Field Law, a law firm, October 2024",
    url="https://fieldlaw.com/News-Views-Events/240202/A-Defence-Perspective-Leveraging-Expert-Limits-in-Personal-Injury-Actions",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "In actions begun on or after 1 January 2021, at C$100,000 or more three experts at "
        "trial and below it one, with one report each; in 2024 a court allowed five."
    ),
)


ALBERTA_AUTO_2027 = Source(
    id="alberta-auto-2027",
    title="Enabling better auto insurance",
    publisher="Government of Alberta, on the Automobile Insurance Act of 15 May 2025",
    url="https://www.alberta.ca/enabling-better-auto-insurance",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 27),
    says=(
        "Benefits whoever was at fault, and appeals of decisions on care; many rules are left to "
        "regulations."
    ),
    changes=(
        LegalChange(
            on=date(2027, 1, 1),
            does=(
                "Alberta's care-first benefits begin for collisions from this day; read the "
                "regulation on medical examinations."
            ),
        ),
    ),
)


ALBERTA_AUTO_START = Source(
    id="alberta-auto-start",
    title="Alberta's Automobile Insurance Act receives royal assent",
    publisher="Automobile Insurance Act, Alberta",
    reported_by="Insurance Portal, trade press",
    url="https://insurance-portal.ca/article/albertas-automobile-insurance-act-receives-royal-assent",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Assent on 15 May 2025; the care-first system begins on 1 January 2027, and its "
        "regulations were still to be made."
    ),
)


ALBERTA_BLANKET_CONSENT = Source(
    id="alberta-blanket-consent",
    title="Blanket consent to disclosure of personal information does not cover all information",
    publisher="Information and Privacy Commissioner of Alberta",
    reported_by="First Reference, a publisher for employers",
    url="https://blog.firstreference.com/blanket-consent-to-disclosure-of-personal-information-does-not-cover-all-information/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "A form signed for a disability insurer did not cover the employer's compensation file: "
        "too much was sent, and the insurer's use was wrong as well."
    ),
)


ALBERTA_CERTIFIED_EXAMINERS = Source(
    id="alberta-certified-examiners",
    title="Certified examiners",
    publisher="College of Dental Surgeons of Alberta, quoting the Minor Injury Regulation",
    url="https://cdsab.ca/operating-a-dental-practice/certified-examiners",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Section 16 of the Regulation: a college notifies the Superintendent, who enters an "
        "active practising member in the certified examiners register."
    ),
)


ALBERTA_EMPLOYER_EXAM = Source(
    id="alberta-employer-exam",
    title="Employer-requested medical examination",
    publisher="Workers' Compensation Board, Alberta, procedures manual",
    url="https://wcb.ab.ca/about-wcb/procedures-manual/employer-requested-medical-examination.html",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "The employer asks the Board; a decision maker weighs the reasons against the file, "
        "decides, arranges the examination, and tells worker and employer the result."
    ),
)


ALBERTA_EXPERTS = Source(
    id="alberta-experts",
    title="Recent changes to the Alberta insurance regime",
    publisher="Bill 41 of 29 October 2020, Alberta",
    reported_by="Canada Insurance Law, a law firm's blog",
    url="http://www.canadainsurancelaw.com/recent-changes-to-the-alberta-insurance-regime/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "In vehicle injury claims one expert on damages under C$100,000 and three above, unless "
        "the court allows or all parties agree to more; a joint expert is possible."
    ),
)


ALBERTA_MEDICAL_PANELS = Source(
    id="alberta-medical-panels",
    title="Medical Panels Regulation, AR 290/2006, section 2",
    publisher="Alberta, as consolidated to 2009 and copied by Global Regulation",
    url="https://www.global-regulation.com/law/canada/504506/medical-panels-regulation.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Opinions differ when the issue is material, facts, expertise and time frame are alike, "
        "and consulting the physicians has not resolved it."
    ),
)


ALBERTA_NOTES = Source(
    id="alberta-notes",
    title="Sick leaves and doctor notes across Canada",
    publisher="Alberta's employment standards, 2025 to 2026",
    reported_by="TAP Strategy and HR, consultants",
    url="https://www.tapstrategyandhr.com/sick-leaves-and-doctor-notes-across-canada",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="Alberta's employment standards set no limit on asking for a note.",
)


ALBERTA_PANELS = Source(
    id="alberta-panels",
    title="Medical panels",
    publisher="Medical Panels Office, Alberta, on AR 21/2018",
    url="https://medicalpanels.alberta.ca/medical-panels/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "Asked for by the Board or the Appeals Commission; three physicians from the "
        "Commissioner's list, one chosen by the worker, one by the employer and one by the Board; "
        "the panel may examine, and its findings bind."
    ),
)


ALBERTA_PANELS_WAIT = Source(
    id="alberta-panels-wait",
    title="Independent medical examinations: frequently asked questions",
    publisher="Medical Panels Office, Alberta, undated",
    url="http://mpoalberta.ca/workers/independent-medical-examinations/frequently-asked-questions/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "An orthopaedic examination usually takes place two to four weeks after the referral; "
        "neurosurgery and the like take longer."
    ),
)


ALBERTA_REPORT_SPEED = Source(
    id="alberta-report-speed",
    title="WCB report fee adjustments to current contract",
    publisher="Alberta Medical Association, 2016",
    url="https://www.albertadoctors.org/news/publications/billing-tips/wcb-report-fee-adjustments-to-current-contract/",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 26),
    says=(
        "The workers' compensation board paid more for a report on the same day, and 75 per cent "
        "for a late one."
    ),
)


ALMASOUWI = Source(
    id="almasouwi",
    title="Almasouwi v TD General Insurance, 29 August 2017",
    publisher="Ontario tribunal",
    reported_by="Deutschmann Law, a law firm",
    url="https://www.deutschmannlaw.com/blog/post/ies-not-medically-warranted-and-will-result-in-further-delays-to-hearing-of-case",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "A second full round of assessments three years on, near the hearing, was not reasonable "
        "and necessary, and the hearing went on."
    ),
)


AL_SHIMASAWI = Source(
    id="al-shimasawi",
    title="Al-Shimasawi v Wawanesa, on the number of insurer examinations",
    publisher="Ontario Insurance Commission",
    reported_by="a law firm's article",
    url="https://selfpos.online/frequency-of-section-44-insurer-examinations",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Six things are asked of a further examination: timing, prejudice, number and kind of "
        "earlier ones, kind now asked, new issues, the link with the injuries; the nearer the "
        "hearing, the closer the look."
    ),
)


AVIVA_17_002894 = Source(
    id="aviva-17-002894",
    title="Licence Appeal Tribunal 17-002894 v Aviva, 27 September 2017",
    publisher="Licence Appeal Tribunal, Ontario",
    reported_by="ZTGH, a law firm",
    url="https://ztgh.com/refusal-to-attend-a-section-44-insurers-examination-results-in-the-tribunals-refusal-to-hear-the-matter-by-nora-refai/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "On section 44: the notice of an insurer's examination comes no less than five business "
        "days before it, with the medical and any other reasons, whether attendance is needed, the "
        "examiner's name, title, specialty and profession, and date, time and place."
    ),
)


AVIVA_18_008289 = Source(
    id="aviva-18-008289",
    title="Licence Appeal Tribunal 18-008289 v Aviva, 29 May 2020",
    publisher="Ontario tribunal",
    reported_by="ZTGH, a law firm",
    url="https://ztgh.com/lat-upholds-insurers-right-to-an-ie-despite-pipeda-and-charter-challenges/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Consent withdrawn after two examinations counted as not taking part; a firm's draft with "
        "handwritten notes was a reasonable step of production, with nothing improper found."
    ),
)


BC_CLINIC_FEES = Source(
    id="bc-clinic-fees",
    title="Uninsured service fees",
    publisher="Spectrum Health, a clinic in British Columbia, March 2023",
    url="https://spectrum-health.net/2023/03/08/uninsured-service-fees/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says=(
        "The doctors' association suggested C$48.25 for a note or a long-term disability form; "
        "the clinic charged C$30 and C$40."
    ),
)


BC_DISBURSEMENTS = Source(
    id="bc-disbursements",
    title="Tran v Ozee, 2024 BCSC 208, on the disbursement regulation",
    publisher="British Columbia Supreme Court",
    reported_by="Carlaw, a legal blog",
    url="https://carlaw.ca/in-tran-v-ozee-2024-bcsc-208-associate-judge-robertson-interpreted-a-new-regulation-in-british-columbia-regarding-disbursements-for-a-physiatry-report-and-a-functional-capacity-evaluation-fce",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "A new cap on disbursements of 27 November 2023, at 6 per cent of the damages, with one "
        "application for more experts and for costs outside the cap; necessity needs some "
        "evidence, and a functional evaluation waited for the physiatrist's report."
    ),
)


BC_ENHANCED_CARE = Source(
    id="bc-enhanced-care",
    title="ICBC Enhanced Care system: enhanced accident benefits",
    publisher="Insurance (Vehicle) Act, Part 10, British Columbia",
    reported_by="Clicklaw Wikibooks, a legal education site",
    url="https://wiki.clicklaw.bc.ca/index.php?title=Special%3AMobileDiff%2F58262",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Sections 113 to 117: for accidents on or after 1 May 2021 benefits are paid whoever was "
        "at fault, and with few exceptions there is no lawsuit for injury."
    ),
)


BC_EQUALITY = Source(
    id="bc-equality",
    title="Parsons v Mears, on rule 7-6",
    publisher="British Columbia Supreme Court",
    reported_by="BC Injury Law, a law firm's blog",
    url="https://bc-injury-law.com/tag/rule-7-6/page/4/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "Paragraph 19: an examination is there to put the parties on a basis of equality, and "
        "convenience to the plaintiff is one of several factors."
    ),
)


BC_EXPERTS = Source(
    id="bc-experts",
    title="B.C. Reg. 31/2021, amending the regulation on expert evidence in vehicle actions",
    publisher="British Columbia, Gazette",
    url="https://www.bclaws.gov.bc.ca/civix/document/id/lc/bcgaz2/v64n04_031-2021",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Under section 12.1 of the Evidence Act each side may tender up to three experts on "
        "damages in a vehicle action, more by consent or order, and costs follow the same count."
    ),
)


BC_FAST_TRACK = Source(
    id="bc-fast-track",
    title="Government introduces bill retroactively limiting disbursements in injury claims",
    publisher="British Columbia's regulation on expert evidence in vehicle actions",
    reported_by="BC Injury Law, a law firm's blog",
    url="https://bc-injury-law.com/government-introduces-bill-retroactively-limiting-disbursements-in-injury-claims/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="One expert on damages for each side in a fast-track vehicle action.",
)


BC_FCE_PRICE = Source(
    id="bc-fce-price",
    title="Functional capacity evaluation cost not part of personal injury settlement",
    publisher="British Columbia court",
    reported_by="Holness and Small, a law firm",
    url="https://holnessandsmall.com/2014/09/15/functional-capacity-evaluation-cost-not-part-of-personal-injury-settlement/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "C$4,875 for a functional capacity evaluation with a report on the cost of care, not "
        "recovered because it was not necessary after the settlement."
    ),
)


BC_NOTES = Source(
    id="bc-notes",
    title="New short-term sick leave rules for BC employers take effect",
    publisher="British Columbia's rule of November 2025",
    reported_by="DLA Piper, a law firm",
    url="https://www.dlapiper.com/en-br/insights/publications/2025/11/new-short-term-sick-leave-rules-for-bc-employers-take-effect",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "No note for the first two absences of five consecutive days or fewer in a calendar year, "
        "except to judge fitness to return or accommodation."
    ),
)


BC_NOTES_PROOF = Source(
    id="bc-notes-proof",
    title="Important changes to BC employment standards: what employers need to know",
    publisher="British Columbia's rules of November 2025",
    reported_by="Revelstoke Chamber of Commerce",
    url="https://business.revelstokechamber.com/news/Details/important-changes-to-bc-employment-standards-what-employers-need-to-know-301563",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Reasonably sufficient proof of another kind may still be asked; the serious-illness "
        "leave of 28 November 2025 needs a certificate."
    ),
)


BC_PART_7 = Source(
    id="bc-part-7",
    title="Medical reports and medical examinations under Part 7",
    publisher="Insurance (Vehicle) Regulation, sections 98 and 99, British Columbia",
    reported_by="ICBC Claim Info, a lawyer's site",
    url="http://icbcclaiminfo.com/node/79",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Section 99: ICBC may have an insured examined as often as it requires, at its cost, and "
        "is not liable to one who fails to comply, where that harms its position."
    ),
)


BC_WCA_154 = Source(
    id="bc-wca-154",
    title="Workers Compensation Act, Part 4: contents",
    publisher="British Columbia statute, as listed by WorkSafeBC",
    url="http://www.worksafebc.com/en/law-policy/occupational-health-safety/searchable-ohs-regulation/workers-compensation-act/part-4-compensation-to-injured-workers-and-their-dependants",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Division 3: the heading of section 154 is a worker's obligation to comply with "
        "examination and treatment requirements. Division 3.1, sections 154.1 to 154.6, follows "
        "it with a duty to cooperate."
    ),
)


BONELLO = Source(
    id="bonello",
    title="Bonello v Taylor, 2010 ONSC 5723",
    publisher="Ontario Superior Court",
    reported_by="Alexi, a legal research site",
    url="https://alexi.com/matters/issues/the-rules-of-evidence-in-the-case-of-bonello-v-taylor-2010-onsc",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Paragraph 16: lists what makes a further examination legitimate, and says fairness "
        "at trial guides whether the other side's specialty may be matched."
    ),
)


BOTTIGLIA = Source(
    id="bottiglia",
    title="Bottiglia v Ottawa Catholic School Board, 2017 ONSC 2517",
    publisher="Ontario Divisional Court",
    reported_by="BLG, a law firm",
    url="https://blg.com/en/insights/2017/10/employers-may-request-an-independent-medical-examination-ime-in-certain-circumstances",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "An employer with a reasonable and genuine reason to doubt the treating opinion may ask "
        "for an examination as part of accommodating."
    ),
)


BOTTIGLIA_LETTER = Source(
    id="bottiglia-letter",
    title="Bottiglia v Ottawa Catholic School Board: what the examiner was told",
    publisher="Ontario Divisional Court",
    reported_by="Harris & Company, a law firm",
    url="http://www.harrisco.com/connect/whats-doc-ontario-court-affirms-tribunals-conclusion-refusal-provide-independent-medical-examination-reasonable-circumstances/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "The employee objected that the letter gave the examiner the employer's view of his "
        "motive for returning; his application was dismissed."
    ),
)


BOTTIGLIA_OBJECTIVITY = Source(
    id="bottiglia-objectivity",
    title="Bottiglia v Ottawa Catholic School Board: when an employee may refuse",
    publisher="Ontario Divisional Court",
    reported_by="Soloway Wright, a law firm",
    url="https://solowaywright.com/news/when-can-you-insist-that-your-employee-attend-an-independent-medical-exam/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "An employer ordinarily asks the employee's own doctor first, and an employee may refuse "
        "where the employer tells the examiner what might reasonably be expected to impair "
        "objectivity."
    ),
)


BREADNER = Source(
    id="breadner",
    title="Breadner v Co-operators, 11 January 2017",
    publisher="Financial Services Commission of Ontario",
    reported_by="Miller Thomson, a law firm",
    url="https://www.millerthomson.com/en/blog/mt-insurance-law-blog/neuropsychological-assessment-one-assessment-not-two/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "A neuropsychological assessment billed as interview and testing, C$5,028.50 in all, was "
        "one assessment under the C$2,000 cap."
    ),
)


BURKE_2021 = Source(
    id="burke-2021",
    title="Attorney General of Canada v Burke, 2021 FCA 18",
    publisher="Federal Court of Appeal, Canada",
    url="https://decisions.fca-caf.gc.ca/fca-caf/decisions/en/item/492280/index.do",
    kind=SourceKind.COURT,
    read=date(2026, 11, 27),
    says=(
        "Paragraphs 1 and 2: the Attorney General asks the court to set aside 2019 FPSLREB 89, "
        "because an adjudicator had ruled otherwise in 2014; we did not reach the outcome."
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


CANADA_LABOUR_239 = Source(
    id="canada-labour-239",
    title="Canada Labour Code, section 239: medical leave",
    publisher="Canada, Department of Justice, current to 29 December 2025",
    url="https://laws-lois.justice.gc.ca/eng/acts/L-2/section-239.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Section 239(2): a certificate may be required for a medical leave of five consecutive "
        "days or more, in writing, within 15 days of the return. An employee who cannot do the "
        "former work afterwards may be given another position, on other terms."
    ),
)


CAT_COSTS = Source(
    id="cat-costs",
    title="What assessments of catastrophic impairment were claimed at",
    publisher="Ontario tribunal decisions",
    reported_by="inHEALTH, a vendor of assessments",
    url="https://www.inhealth.ca/volume-4-issue-29-july-29-2020/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Six decisions that refused such an assessment or the disputed rest of it; claimed at over "
        "C$15,000, over C$22,000 and C$25,659.25. In one an assessor lacked the expertise for a "
        "percentage."
    ),
)


CAT_DIAGNOSES_RATED = Source(
    id="cat-diagnoses-rated",
    title="Impairments, not diagnoses: 23-002669 v Economical",
    publisher="Licence Appeal Tribunal, Ontario",
    reported_by="inHEALTH, a vendor of assessments, March 2025",
    url="https://inhealth.ca/?p=23836",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "The claimant's expert had rated diagnoses and not impairments, and no catastrophic "
        "impairment was found."
    ),
)


CAT_EACH_PART = Source(
    id="cat-each-part",
    title="The test for the payment of a catastrophic impairment assessment",
    publisher="Ontario decisions of 2017 and 2018",
    reported_by="a legal services firm",
    url="https://thelegalservices.org/what-is-the-test-to-determine-entitlement-to-payment-for-a-catastrophic-impairment-assessment",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="Each part of a multidisciplinary assessment must be reasonable and necessary by itself.",
)


CAT_OPINIONS_FAILED = Source(
    id="cat-opinions-failed",
    title="Catastrophic impairment decisions: why opinions were not accepted",
    publisher="Ontario tribunal decisions",
    reported_by="inHEALTH, a vendor of assessments",
    url="https://www.inhealth.ca/volume-4-issue-14-april-8-2020/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "In 17-005314 v Security National the claimant's assessor was preferred, because the "
        "insurer's had misunderstood what a “marked” impairment is."
    ),
)


CAT_PROBABLE_RATINGS = Source(
    id="cat-probable-ratings",
    title="Would have, could have, should have: the first decision on the definition of 2016",
    publisher="Licence Appeal Tribunal, Ontario",
    reported_by="inHEALTH, a vendor of assessments, March 2019",
    url="https://www.inhealth.ca/breaking-news-march-11-2019/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "“Probable” ratings of the whole person left the present impairment uncertain, and the "
        "test was not met."
    ),
)


CCOHS_FIT_TO_WORK = Source(
    id="ccohs-fit-to-work",
    title="Fit to Work",
    publisher="Canadian Centre for Occupational Health and Safety",
    url="https://www.ccohs.ca/oshanswers/psychosocial/fit_to_work.html",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "How is the assessment done: the professional typically reports only fit, unfit, or fit "
        "subject to work modifications."
    ),
)


CHAPMAN = Source(
    id="chapman",
    title="Chapman v Magee",
    publisher="Supreme Court of British Columbia",
    reported_by="BC Injury Law, a law firm's blog",
    url="https://bc-injury-law.com/tag/chapman-v-magee/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "Under the former rule 30, two first examinations were refused, because nothing said why "
        "they were needed; the court is no rubber stamp."
    ),
)


CJA_105 = Source(
    id="cja-105",
    title="Courts of Justice Act, section 105, in Ziebenhaus v Bahlieda, 2015 ONCA 471",
    publisher="Ontario statute and Court of Appeal",
    reported_by="Family Court Calendar, a practitioner's site",
    url="https://familycourtcalendar.ca/?p=1262",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Section 105(2) to (5): a condition in question, a higher bar where another party raised "
        "it first, further examinations on motion, and relevant questions must be answered."
    ),
)


CMPA_IME_FILE = Source(
    id="cmpa-ime-file",
    title="Providing access to independent medical examinations",
    publisher="Canadian Medical Protective Association, 2018",
    url="https://cmpa-acpm.ca/en/advice-publications/browse-articles/2018/providing-access-to-independent-medical-examinations",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 26),
    says=(
        "An examiner's file holds instructions, film, notes, report and invoice, and people "
        "generally reach their own information in it, with exceptions."
    ),
)


CMPA_RECORDING = Source(
    id="cmpa-recording",
    title="Smartphone recordings by patients: be prepared, it's happening",
    publisher="Canadian Medical Protective Association, 2017",
    url="https://www.cmpa-acpm.ca/en/advice-publications/browse-articles/2017/smartphone-recordings-by-patients-be-prepared-it-s-happening",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 26),
    says="Consider a policy on recording, which also protects others who are present.",
)


CMPA_SCRIBES = Source(
    id="cmpa-scribes",
    title="AI scribes: answers to frequently asked questions",
    publisher="Canadian Medical Protective Association, 2023",
    url="https://www.cmpa-acpm.ca/en/advice-publications/browse-articles/2023/ai-scribes-answers-to-frequently-asked-questions",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 26),
    says="Tools that write notes can hallucinate: obtain consent, and review what they wrote.",
)


CNESST_RECOURSES = Source(
    id="cnesst-recourses",
    title="Medical and administrative recourses",
    publisher=(
        "Commission des normes, de l'équité, de la santé et de la sécurité du travail, Quebec"
    ),
    url="https://www.cnesst.gouv.qc.ca/en/client-services/complaints-recourses/occupational-health-and-safety-complaints-and/medical-and-administrative-recourses",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Five medical aspects may be assessed; the report goes to the attending professional, and "
        "a disagreement goes to the Bureau d'évaluation médicale."
    ),
)


CPA_THIRD_PARTY = Source(
    id="cpa-third-party",
    title="Position on independent and third-party psychiatric assessments",
    publisher="Canadian Psychiatric Association, Canadian Journal of Psychiatry 2021;66(3)",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC7958197",
    kind=SourceKind.CONSENSUS,
    read=date(2026, 11, 26),
    says=(
        "Opening of the position approved on 25 May 2020: an opinion for a third party differs "
        "from care, and duties to the person and to whoever asks compete."
    ),
)


CPSA_AI = Source(
    id="cpsa-ai",
    title="Updated advice to the profession: artificial intelligence in clinical practice",
    publisher="College of Physicians and Surgeons of Alberta",
    url="https://cpsa.ca/news/updated-advice-to-the-profession-artificial-intelligence-in-clinical-practice",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "Full accountability stays with the physician; a privacy assessment, consent, and a note "
        "when such a tool was used."
    ),
)


CPSA_NON_TREATING = Source(
    id="cpsa-non-treating",
    title="Non-treating medical examinations, standard of practice",
    publisher="College of Physicians and Surgeons of Alberta, 2010, reissued 23 May 2013",
    url="http://www.cpsa.ca/standardspractice/non-treating-medical-examinations/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 27),
    says=(
        "Consent to the examination, to diagnostic interventions and to the release of the "
        "report; with a court order or a statutory direction consent is not required in law, yet "
        "the physician need not enforce it. A draft of a new text was out for comment in "
        "October 2025."
    ),
)


CPSA_THIRD_PARTY = Source(
    id="cpsa-third-party",
    title="Responding to third party requests, standard of practice",
    publisher="College of Physicians and Surgeons of Alberta, 1 January 2010",
    url="https://cpsa.ca/physicians/standards-of-practice/responding-to-third-party-requests/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "Physicians answer generally within 30 days: with the information, with a date for it, or "
        "with the reason why not. There is no duty to give a medico-legal opinion."
    ),
)


CPSBC_AI = Source(
    id="cpsbc-ai",
    title="College Connector: artificial intelligence in practice",
    publisher="College of Physicians and Surgeons of British Columbia, 2024",
    url="https://www.cpsbc.ca/news/publications/college-connector/2024-V12-03/03",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says="Responsibility stays with the physician, who is open about relying on such a tool.",
)


CPSBC_CHARGING = Source(
    id="cpsbc-charging",
    title="Charging for uninsured services",
    publisher="College of Physicians and Surgeons of British Columbia",
    url="https://www.cpsbc.ca/public/public-resources/what-expect/charging-uninsured-services",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says="The price is told and agreed before the service.",
)


CPSBC_REPORTS = Source(
    id="cpsbc-reports",
    title="Third party requests for information: physicians are obligated to respond promptly",
    publisher="College of Physicians and Surgeons of British Columbia, College Connector, 2014",
    url="https://cpsbc.ca/for-physicians/college-connector/2014-V02-05/06",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Second paragraph: treating physicians report within a reasonable time, usually 30 "
        "business days or less."
    ),
)


CPSNS_AI = Source(
    id="cpsns-ai",
    title="Artificial intelligence scribes in clinical care",
    publisher="College of Physicians and Surgeons of Nova Scotia",
    url="https://cpsns.ns.ca/resource/artificial-intelligence-ai-scribes-in-clinical-care/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 27),
    says=(
        "Physicians must obtain consent to keep a recording, and need none where none is kept; "
        "they should tell patients, ask before they record a conversation, and review everything."
    ),
)


CPSO_ADVICE = Source(
    id="cpso-advice",
    title="Advice to the profession: third party medical reports",
    publisher="College of Physicians and Surgeons of Ontario",
    url="https://www.cpso.on.ca/Physicians/Policies-Guidance/Policies/Third-Party-Medical-Reports/Advice-to-the-Profession-Third-Party-Medical-Repor",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says="A family doctor may not hold, or be qualified to give, what a specialist knows.",
)


CPSO_CONFLICTS = Source(
    id="cpso-conflicts",
    title="CPSO's third-party medical report policy: conflicts of interest",
    publisher="College of Physicians and Surgeons of Ontario",
    reported_by="Canadian Lawyer, a magazine",
    url="https://www.canadianlawyermag.com/practice-areas/medical-malpractice/ontarios-third-party-medical-report-regulatory-policy-may-influence-other-health-professions-firm/358525",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Before accepting, a physician tells the requesting party of any perceived or potential "
        "conflict of interest and settles with it that there is none."
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
        "Defines the independent medical examination, file review included. The "
        "College's notes of September 2020 on the draft ask for express consent to the "
        "examination and to the collection, use and disclosure of information; it can "
        "be withdrawn, though the law may still allow or require disclosure."
    ),
)


CRT_EXAMINATIONS = Source(
    id="crt-examinations",
    title="For health professionals: is there a limit for what they can charge?",
    publisher="Civil Resolution Tribunal, British Columbia",
    url="https://civilresolutionbc.ca/resources/for-health-professionals/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "A party can recover at most C$2,000 for an examination report (section 5(1)(a) of the "
        "Accident Claims Regulation), and the tribunal sets the questions and the fee."
    ),
)


CRT_ORDER = Source(
    id="crt-order",
    title="Independent Medical Examinations in CRT Motor Vehicle Injury Disputes",
    publisher="Civil Resolution Tribunal, British Columbia",
    url="https://civilresolutionbc.ca/blog/independent-medical-examinations-in-crt-motor-vehicle-injury-disputes",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "IME fees and expenses: the tribunal may order an examination on request or of its own "
        "accord, from its roster, and whoever asks usually pays first."
    ),
)


DESCHAMBAULT = Source(
    id="deschambault",
    title="Deschambault, 8 October 2015",
    publisher="Financial Services Commission of Ontario",
    reported_by="a law firm on Mondaq",
    url="http://mondaq.com/canada/x/443552/Insurance/Imposition+Of+Terms+Of+Attendance+On+Section+44+Assessment+Refusal+To+Attend",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "To insist on review by a lawyer, one hour and one report counted as refusing an "
        "insurer's examination."
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
        "not justify a psychiatric evaluation; an earlier adjudicator, in 2014, had called the "
        "same request within the employer's rights."
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
        "expenses in, and sales tax on top for accidents on or after 3 June 2019."
    ),
)


GAWLICK = Source(
    id="gawlick",
    title="Gawlick v Lim, 2016 BCSC 526",
    publisher="Supreme Court of British Columbia",
    reported_by="Acheson, a law firm",
    url="https://www.achesonlaw.ca/caselaw/2016bcsc0526/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "The hurdle for a second examination is high; a new diagnosis outside the first "
        "examiner's field met it (paragraph 22)."
    ),
)


GILL_WALTERS = Source(
    id="gill-walters",
    title="Gill v Walters, 2014 ONSC 5364",
    publisher="Ontario Superior Court",
    reported_by="Ottawa Personal Injury Lawyer Network, law firms",
    url="https://www.ottawapersonalinjurylawyernetwork.com/2015/01/20/defence-medical-examinations-of-injury-victims-in-ottawa-ottawa-accident-lawyer-explains-recent-case/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "A student-at-law could sit in on an assessment as a silent support, because the facts of "
        "the case gave a good reason."
    ),
)


GODFREY = Source(
    id="godfrey",
    title="Godfrey v Black, 2011 BCSC 1924",
    publisher="Supreme Court of British Columbia",
    reported_by="Acheson, a law firm",
    url="https://achesonlaw.ca/caselaw/?p=21172",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "A critique of the other side's report, asked for late and with no reason to examine, "
        "could be written without an examination."
    ),
)


GP_CUMIS = Source(
    id="gp-cumis",
    title="G.P. v Cumis, 2017 CanLII 22315",
    publisher="Licence Appeal Tribunal, Ontario, 3 April 2017",
    reported_by="Deutschmann, a law firm",
    url="https://deutschmannlaw.com/blog/post/assessments-ruled-not-reasonable-nor-necessary-for-hearing-to-proceed-on-cat-determination-gp-v-cumis16-003144aabs",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Of five examinations asked of a frail woman of 72, the two she declined overlapped "
        "with the rest and were not reasonably necessary."
    ),
)


GROVER = Source(
    id="grover",
    title="Canada (Attorney General) v Grover, 2007 FC 28",
    publisher="Federal Court of Canada, official digest (in French)",
    url="https://recueil.cmf-fja.gc.ca/fja-cmf/d/fr/item/339828/index.do?alternatelocale=fr&iframe=true",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Doubt about sick leave did not justify an examination; it took reasonable and probable "
        "grounds to see a danger, and the employer did not explain them."
    ),
)


GROVER_APPEAL = Source(
    id="grover-appeal",
    title="Canada (Attorney General) v Grover, 2008 FCA 97",
    publisher="Federal Court of Appeal, Canada, 12 March 2008",
    url="https://decisions.fca-caf.gc.ca/fca-caf/decisions/en/item/35919/index.do?iframe=true",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Paragraphs 1 to 4: an adjudicator found that sending an employee to the employer's "
        "choice of physician was discipline without reasonable justification, and a court let "
        "that stand."
    ),
)


HEARTLAND = Source(
    id="heartland",
    title="Licence Appeal Tribunal 17-001508 v Heartland Farm Mutual (2017)",
    publisher="Licence Appeal Tribunal, Ontario",
    reported_by="ZTGH, a law firm",
    url="https://ztgh.com/refusal-to-attend-a-section-44-insurers-examination-results-in-the-tribunals-refusal-to-hear-the-matter-by-nora-refai/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "Thin documentation and an unanswered request for records, said in the notice, were "
        "valid reasons to examine, and a refusal kept the dispute out of the tribunal."
    ),
)


HT_SECURITY = Source(
    id="ht-security",
    title="When is a request for an insurance exam reasonably necessary?",
    publisher="H.T. v Security National, Ontario, October 2009",
    reported_by="Law Times, a newspaper",
    url="https://lawtimesnews.com/news/general/when-is-a-request-for-an-insurance-exam-reasonably-necessary/258320",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "An insurer's own psychiatrist reported that the stress of assessments had set the "
        "person back, and warned of four more in about two weeks."
    ),
)


HUPPEE = Source(
    id="huppee",
    title="Huppee v Nowlin, 2018 BCSC 27",
    publisher="Supreme Court of British Columbia",
    reported_by="hlaw.ca, a law firm",
    url="https://www.hlaw.ca/judgment-summary/part-7-examination-deemed-first-ime/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "A vocational assessment for accident benefits counted as the first examination in the "
        "lawsuit, and a second was refused."
    ),
)


IMERI = Source(
    id="imeri",
    title="Imeri v Janczukowski",
    publisher="Supreme Court of British Columbia",
    reported_by="BC Injury Law, a law firm's blog",
    url="https://bc-injury-law.com/tag/imeri-v-janczkowski",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "After one surgeon had examined for accident benefits, the court agreed with the "
        "plaintiff that the same surgeon should do the next examination, for the lawsuit."
    ),
)


IPC_EMAIL = Source(
    id="ipc-email",
    title="Communicating personal health information by email",
    publisher="Information and Privacy Commissioner of Ontario, 2016, as copied by Documentine",
    url="https://online.documentine.com/sending-emails-from-access/1/communicating-personal-health-information-by-email.html",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says="Email goes astray by autocomplete; transfer and disposal must be secure.",
)


IRB_FITNESS_REPORT = Source(
    id="irb-fitness-report",
    title=(
        "Immigration and Refugee Board wrongly disclosed medical information via a fitness to "
        "work report"
    ),
    publisher="Office of the Privacy Commissioner of Canada, 31 March 2023",
    url="https://priv.gc.ca/en/opc-actions-and-decisions/investigations/investigations-into-federal-institutions/2022-23/pa_20230331_irb",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Overview and takeaways: a whole fitness report, with intimate and medical details, went "
        "to an employee's managers without consent or a reasonable purpose."
    ),
)


LAT_NEXUS = Source(
    id="lat-nexus",
    title="Licence Appeal Tribunal digest: attendance at insurer's examinations",
    publisher="Licence Appeal Tribunal, Ontario",
    reported_by="TGP, a law firm",
    url="https://tgplawyers.com/lat-case-law-category/ie-non-attendance/page/9",
    kind=SourceKind.REPORTED,
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
    reported_by="Acheson, a law firm",
    url="https://achesonlaw.ca/caselaw/?p=27966",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "A second examination in case something new arrived was refused; the first examiner "
        "could answer what did."
    ),
)


LTD_DEFINITION = Source(
    id="ltd-definition",
    title="When does long-term disability change from own occupation to any occupation in Ontario?",
    publisher="Foster Injury Law, Ontario",
    url="https://www.fosterinjurylaw.ca/post/own-occupation-vs-any-occupation-long-term-disability-ontario",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "Most long-term disability policies there change to an any-occupation test after "
        "about 24 months, and insurers review the evidence as it nears."
    ),
)


MACDONALD_SUN_LIFE = Source(
    id="macdonald-sun-life",
    title="Macdonald v Sun Life, 2006 CanLII 41669",
    publisher="Ontario Superior Court of Justice",
    reported_by="the FAIR Association",
    url="http://fairassociation.ca/author/adesroches/page/301",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "A doctor who said that a firm's staff stamped his signature without authority was not "
        "allowed to testify; the judge examined the firm's quality control."
    ),
)


MANITOBA_NOTES = Source(
    id="manitoba-notes",
    title="Bill 11, 43rd Legislature, third session: limits on sick notes",
    publisher="Manitoba, as enacted by S.M. 2026, chapter 10",
    url="https://web2.gov.mb.ca/bills/43-3/b011e.php",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "A note only for more than a week, or once more than ten scheduled workdays were missed "
        "in the calendar year; any health professional may write it, the employer repays a "
        "reasonable fee, and a certificate of fitness to return stays apart."
    ),
    changes=(
        LegalChange(
            on=date(2026, 10, 1),
            does="Manitoba's limits on sick notes begin; we read the bill, not the Code.",
        ),
    ),
)


MANITOBA_NOTES_IN_FORCE = Source(
    id="manitoba-notes-in-force",
    title="Restrictions on sick notes for Manitoba employers to be effective",
    publisher="S.M. 2026, chapter 10, Manitoba",
    reported_by="MLT Aikins, a law firm",
    url="https://www.mltaikins.com/insights/restrictions-on-sick-notes-for-manitoba-employers-to-be-effective/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Passed on 1 June 2026, in force on 1 October 2026; certificates of fitness to return, and "
        "those that a leave asks for, stay as they were."
    ),
)


MANITOBA_PANELS = Source(
    id="manitoba-panels",
    title="Medical review panels",
    publisher="Workers Compensation Board of Manitoba",
    url="https://www.wcb.mb.ca/workers/appealing-a-wcb-decision/medical-review-panels/",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "A worker may have a panel where the treating physician's reasoned opinion differs from "
        "the Board adviser's and entitlement turns on it; an employer may ask on a real and "
        "substantial matter; three physicians, one chosen by each side."
    ),
)


METRO_VANCOUVER = Source(
    id="metro-vancouver",
    title="BC employee medical information case of note",
    publisher="British Columbia arbitration of 2014",
    reported_by="All About Information, a lawyer's blog",
    url="https://allaboutinformation.ca/2015/01/04/bc-employee-medical-information-case-of-note/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "A request for an examination was upheld after three doctor's letters had not helped, "
        "with a consent form limited to a range of dates."
    ),
)


MITSIS = Source(
    id="mitsis",
    title="Mitsis v Holy Trinity Greek Orthodox Community of London, 2021 ONSC 5719",
    publisher="Ontario Superior Court",
    reported_by="Rogers Partners, a law firm",
    url="https://www.rogerspartners.com/a-caution-on-choice-and-timing-of-defence-medical-experts/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "A defendant who chose a field before the plaintiff served reports asked for a second"
        " field later; the judge saw one examination as of right."
    ),
)


MOORE_GETAHUN = Source(
    id="moore-getahun",
    title="Moore v Getahun, 2015 ONCA 55",
    publisher="Court of Appeal for Ontario",
    reported_by="Mondaq, a site for law firms",
    url="http://webiis05.mondaq.com/canada/x/371640/trials+appeals+compensation/Moore+v+Getahun+Expert+Witnesses",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Lawyers may go through a draft report with their expert, and may not interfere with "
        "independence; drafts need not be produced without a reasonable suspicion that they did."
    ),
)


MURRAY_AVIVA = Source(
    id="murray-aviva",
    title="Murray v Aviva, 2007",
    publisher="Financial Services Commission of Ontario, as stored by minicounsel",
    url="https://www.minicounsel.ca/ofscdrs/2007/171",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "A team of physiatry, nursing and orthopaedics was sent, and the psychological side "
        "turned out to be larger."
    ),
)


NAYYAR = Source(
    id="nayyar",
    title="Nayyar v Manufacturers Life, 2012 BCSC 28",
    publisher="Supreme Court of British Columbia",
    reported_by="Gregg Gowe, a lawyer",
    url="http://greggowe.com/content/court-considers-right-terminate-disability-benefits-failure-attend-independent-medical-exam",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Paragraphs 120 to 123: some policies give a right to examine, and an insurer may suspend "
        "payment when an examination reasonably required is missed."
    ),
)


NEWFOUNDLAND_NOTES = Source(
    id="newfoundland-notes",
    title="Changes to employee leave legislation in Newfoundland and Labrador",
    publisher="Labour Standards Act of Newfoundland and Labrador",
    reported_by="Benefits Canada, a magazine",
    url="https://benefitscanada.com/benefits/benefits-law/what-newfoundland-and-labrador-based-employers-need-to-know-about-changes-to-employee-leave-legislation",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "The statutory duty to give a note after three days was repealed on 4 December 2024; "
        "employers are not barred from asking under a policy of their own."
    ),
)


NEW_BRUNSWICK_36 = Source(
    id="new-brunswick-36",
    title="Rules of Court, Rule 36: Medical examination of parties",
    publisher="New Brunswick, current to 1 January 2024",
    url="http://laws.gnb.ca/en/document/cr/Rule-36%20/",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Rules 36.02 to 36.05: the order names time, place, scope and practitioner, whoever "
        "obtains it pays first, and relevant questions must be answered."
    ),
)


NEW_BRUNSWICK_NOTES = Source(
    id="new-brunswick-notes",
    title="Nova Scotia to limit medical notes for employee absences",
    publisher="Employment Standards Act, New Brunswick, as of 2023",
    reported_by="Stewart McKelvey, a law firm",
    url="https://stewartmckelvey.com/thought-leadership/nova-scotia-to-limit-medical-notes-for-employee-absences/page/2/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=("In New Brunswick a certificate may be asked from the fourth day."),
)


NEW_BRUNSWICK_SECTION_B = Source(
    id="new-brunswick-section-b",
    title="Can the insurer send you to its medical examiner?",
    publisher="Standard automobile policy of New Brunswick, section B",
    reported_by="CLG Injury Law, a law firm",
    url="https://clginjurylaw.ca/?p=5034",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "The insurer may have the insured person examined when and as often as it reasonably "
        "requires while the claim is pending; courts expect a specialist in the injury, doubt "
        "examinations outside the province, and hear objections to risk, hardship, the examiner's "
        "qualifications or an earlier bad experience."
    ),
)


NOVA_SCOTIA_NOTES = Source(
    id="nova-scotia-notes",
    title="New legislation in Nova Scotia limits employer requirements on sick notes",
    publisher="Medical Certificates for Employee Absence Act, Nova Scotia",
    reported_by="DLA Piper, a law firm, August 2023",
    url="https://dlapiper.com/en-us/insights/publications/2023/08/new-legislation-in-nova-scotia-limits-employer-requirements-on-sick-notes",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Since 1 July 2023 a note only after more than five consecutive working days, or two "
        "earlier non-consecutive absences of five or fewer working days in twelve months."
    ),
)


OHRC_DOCUMENTATION = Source(
    id="ohrc-documentation",
    title="The Commission's work with the College and the medical documentation policy statement",
    publisher="Ontario Human Rights Commission",
    url="https://www.ohrc.on.ca/en/learning-mind-inquiry-report-systemic-barriers-academic-accommodation-post-secondary-students-mental/ohrc%E2%80%99s-work-college-physicians-and-surgeons-ontario-and-medical",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Medical information for an accommodation says that there is a disability, what limits or "
        "needs it brings, and whether essential duties can be done."
    ),
)


OHRC_FIVE = Source(
    id="ohrc-five",
    title=(
        "Ontario Human Rights Commission policy on medical documentation, disability and the "
        "accommodation process"
    ),
    publisher="Ontario Human Rights Commission",
    reported_by="Dunsmore, a law firm",
    url="https://dunsmorelaw.com/blog/ontario-human-rights-commission-policy-on-medical-documentation-disability-and-the-accommodation-process",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Five things: that there is a disability, its limits or needs, whether essential duties "
        "can be done, the type of accommodation, and regular updates on the expected return."
    ),
)


OHRC_MEDICAL = Source(
    id="ohrc-medical",
    title="Policy statement on medical documentation for disability-related accommodation requests",
    publisher="Ontario Human Rights Commission, 2017",
    reported_by="Weilers, a law firm",
    url="https://weilers.ca/2017/02/07/ontario-human-rights-commission-policy-position-on-medical-documentation/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "Ask for limits, needs and ability to do essential duties, in the least intrusive way; "
        "diagnosis and treatment normally stay private."
    ),
)


OLAT_SEQUENCE = Source(
    id="olat-sequence",
    title="Licence Appeal Tribunal 18-008118 (2019)",
    publisher="Ontario tribunal, as stored by minicounsel; outcome not read",
    url="https://www.minicounsel.ca/olat/2019/101545",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "The parties had agreed that occupational therapy follow only if neuropsychology called "
        "for it; the delay that came of it was fought over."
    ),
)


OLAT_SIX = Source(
    id="olat-six",
    title="Licence Appeal Tribunal 18-008443 (2020)",
    publisher="Ontario tribunal, as stored by minicounsel; outcome not read",
    url="https://www.minicounsel.ca/olat/2020/12765",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says="An insurer's reviewer, asked to read the file, then asked for six assessments in person.",
)


ONTARIO_53_03_AI = Source(
    id="ontario-53-03-ai",
    title="Amendments to rule 53.03 of the Rules of Civil Procedure",
    publisher="Ontario, in force 1 December 2024",
    reported_by="WEL Partners, a law firm",
    url="https://welpartners.com/blog/2024/12/amendments-to-rule-53-03-of-the-rules-of-civil-procedure/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="An expert report certifies that the authorities it cites are authentic.",
)


ONTARIO_AUTO_2026 = Source(
    id="ontario-auto-2026",
    title="O. Reg. 383/24: accident benefits from 1 July 2026",
    publisher="Ontario, as filed on 11 October 2024",
    url="https://www.ontario.ca/laws/regulation/r24383",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "Section 1(2), which adds subsections 2(1.0.1) and (1.0.2) to the schedule: the other "
        "benefits are offered as options, and on a renewal carry on unless insured and insurer "
        "agree otherwise in writing."
    ),
    changes=(
        LegalChange(
            on=date(2026, 7, 1),
            does=(
                "In Ontario all accident benefits but medical, rehabilitation and attendant care "
                "may be declined on a new policy."
            ),
        ),
    ),
)


ONTARIO_AUTO_REACH = Source(
    id="ontario-auto-reach",
    title="Statutory accident benefits: whom the optional ones reach",
    publisher="O. Reg. 383/24, Ontario",
    reported_by="RRI Canada, rehabilitation consultants, 25 October 2024",
    url="https://rricanada.org/2024/10/25/statutory-accident-benefits/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Optional benefits apply to the named insured, the spouse, dependants and the drivers "
        "whom the policy names."
    ),
)


ONTARIO_CIVIL_RULES_PHASES = Source(
    id="ontario-civil-rules-phases",
    title="Strategic use of new rules: practical tips for litigators",
    publisher="Ontario Bar Association",
    url="https://oba.org/strategic-use-of-new-rules-practical-tips-for-litigators",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 27),
    says=(
        "Opening: a committee prepares the new rules of civil procedure, and changes were expected "
        "in several phases from the middle of 2026, with some old actions left under the old rules."
    ),
)


ONTARIO_CIVIL_RULES_REPORT = Source(
    id="ontario-civil-rules-report",
    title="A new era for civil litigation in Ontario",
    publisher="Civil Rules Review Working Group, Ontario, final report of 15 December 2025",
    reported_by="BLG, a law firm, January 2026",
    url="https://www.blg.com/fr/insights/2026/01/a-new-era-for-civil-litigation-in-ontario",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Proposes three tracks, evidence up front, short oral discovery, and a hearing within two "
        "years of the close of pleadings for most cases between two parties."
    ),
)


ONTARIO_ILLNESS_LEAVE = Source(
    id="ontario-illness-leave",
    title="Sick notes update",
    publisher="Employment Standards Act, 2000, Ontario, as of 19 June 2025",
    reported_by="e2r, workplace advisers",
    url="https://www.e2rsolutions.com/sick-notes-update",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="The long-term illness leave may need a certificate, other than the statutory sick days.",
)


ONTARIO_NOTES = Source(
    id="ontario-notes",
    title="Changes to the requirement for medical notes under the Employment Standards Act, 2000",
    publisher="Employment Standards Act, 2000, Ontario, as of 28 October 2024",
    reported_by="Cassels, a law firm",
    url="https://cassels.com/insights/ontario-government-announces-changes-to-requirement-for-medical-notes-under-the-employment-standards-act-2000/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "No certificate from a physician, nurse or psychologist may be required for the three "
        "days of statutory sick leave."
    ),
)


OTLA_2016_ONSC_5108 = Source(
    id="otla-2016-onsc-5108",
    title="Mork v Sanghera, 2016 ONSC 5108",
    publisher="Ontario Superior Court",
    reported_by="the Ontario Trial Lawyers Association",
    url="http://otlablog.com/2016-onsc-5108/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "A further examination must be warranted, as after a change or reports by new assessors, "
        "and not simply corroborate an opinion already held or delay trial."
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


PRINCE_EDWARD_ISLAND_NOTES = Source(
    id="prince-edward-island-notes",
    title="Sick notes in the Atlantic provinces",
    publisher="Employment standards of Prince Edward Island",
    reported_by="Woolvan, a practitioner's site, May 2025",
    url="https://www.woolvan.com/?p=10898",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Prince Edward Island: a note only after three consecutive days; New Brunswick: none for "
        "five days or fewer, unless twice before in twelve months."
    ),
)


PSAC_MEDICAL = Source(
    id="psac-medical",
    title="What medical information is required during an accommodation process?",
    publisher="Public Service Alliance of Canada",
    url="http://psacunion.ca/what-medical-information-required-during",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 24),
    says=(
        "Clarification comes from the treating practitioner first, and an independent examination "
        "is one whose practitioner all parties agree on."
    ),
)


QUEBEC_209 = Source(
    id="quebec-209",
    title="Act respecting industrial accidents and occupational diseases, section 209",
    publisher="Quebec, French text with amendments to 2020",
    url="http://www.legisquebec.gouv.qc.ca/fr/showversion/cs/A-3.001?code=se:209&pointInTime=20180713",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "An employer with access to the file may require an examination each time the treating "
        "professional reports on a matter listed in section 212."
    ),
)


QUEBEC_210 = Source(
    id="quebec-210",
    title="Act respecting industrial accidents and occupational diseases, section 210",
    publisher="Quebec, text in force on 23 February 2024",
    url="https://www.legisquebec.gouv.qc.ca/en/version/cs/a-3.001?code=se:210&history=20240223",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "The employer gives the worker the reasons, and pays for the examination and the worker's "
        "expenses."
    ),
)


QUEBEC_212 = Source(
    id="quebec-212",
    title="Section 212: contestation by the employer, interpretation",
    publisher="Tribunal administratif du travail, Quebec (in French)",
    url="https://topo.tat.gouv.qc.ca/latmp/vi-procedure-devaluation-medicale/212-contestation-par-lemployeur/interpretation.html",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "To contest validly, the designated physician must have examined the worker; contests "
        "without an examination failed."
    ),
)


QUEBEC_212_1 = Source(
    id="quebec-212-1",
    title="Sections 212.1 and 217: the treating professional's answer",
    publisher="Tribunal administratif du travail, Quebec, case notes to 2011 (in French)",
    url="https://services.tat.gouv.qc.ca/memento/c463c0aef5b71bcc8525683400594f09/4a0116f9aff2b8ca852578cc006f8fc2",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "The treating professional may answer a contrary report within 30 days of receiving it; "
        "the Commission then sends the matter to the Bureau without delay."
    ),
)


QUEBEC_212_TIME = Source(
    id="quebec-212-time",
    title="Section 212: the time for contesting",
    publisher="Tribunal administratif du travail, Quebec, case notes to 2011 (in French)",
    url="https://services.tat.gouv.qc.ca/memento/c463c0aef5b71bcc8525683400594f09/5042833011bb1507852578cc006f9090",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "The employer has 30 days from the day on which it, or the physician whom it designated, "
        "receives the report."
    ),
)


QUEBEC_221 = Source(
    id="quebec-221",
    title="Act respecting industrial accidents and occupational diseases, section 221",
    publisher="Quebec, text in force on 3 October 2022",
    url="https://www.legisquebec.gouv.qc.ca/en/version/cs/a-3.001?code=se:221&history=20221003",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "A member of the Bureau d'évaluation médicale confirms or quashes the diagnosis and "
        "findings of both sides, and substitutes others where needed, in a reasoned written "
        "opinion."
    ),
)


QUEBEC_BILL_68 = Source(
    id="quebec-bill-68",
    title="New employer obligations on absence management as of January 1, 2025",
    publisher="Quebec statute of 9 October 2024",
    reported_by="Miller Thomson, a law firm",
    url="https://millerthomson.com/en/insights/labour-and-employment/new-employer-obligations-absence-management-january-1-2025",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Point 1: no document may be required for the first three absences of three consecutive "
        "days or less in twelve months, for illness and some other reasons."
    ),
)


QUEBEC_BUREAU_DELAY = Source(
    id="quebec-bureau-delay",
    title="Bureau d'évaluation médicale: a delay counted in thousands of days",
    publisher=(
        "Collège Charlemagne and Desanlis, Tribunal administratif du travail, Quebec (in French)"
    ),
    reported_by="SOQUIJ, a legal publisher, 7 November 2024",
    url="https://blogue.soquij.qc.ca/2024/11/07/bureau-devaluation-medicale-quand-le-delai-de-traitement-se-calcule-en-millier-de-jours",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "Where no opinion comes in 30 days, section 224.1 lets the Commission name a professional "
        "instead; the tribunal ordered that after 1,686 days."
    ),
)


QUEBEC_BUREAU_DELAY_2025 = Source(
    id="quebec-bureau-delay-2025",
    title="Excel Personnel and Laflamme, 2025 QCTAT 2068",
    publisher="Tribunal administratif du travail, Quebec, 16 May 2025 (in French)",
    reported_by="the FTQ, a union federation",
    url="https://jurisprudence-sst.ftq.qc.ca/blog/2025/12/27/excel-personnel-atelier-ou-dusine-et-laflamme-2025-qctat-2068",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="The same order after nearly two and a half years without an opinion of the Bureau.",
)


QUEBEC_CCP_232 = Source(
    id="quebec-ccp-232",
    title="The expert before the courts (in French)",
    publisher="Code of Civil Procedure, articles 231 to 233, Quebec",
    reported_by="Groupe Maranda, an experts' firm",
    url="https://groupemaranda.com/lexpert-devant-les-tribunaux/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "Joint or not, one expert opinion for each discipline, unless the court authorizes more "
        "for the complexity or importance of the case or the growth of knowledge."
    ),
)


QUEBEC_CCP_242 = Source(
    id="quebec-ccp-242",
    title="Expert examinations (in French)",
    publisher="Code of Civil Procedure, articles 242 to 244, Quebec",
    reported_by="Justice contre SAAQ, a claimants' site",
    url="http://www.justicecontresaaq.com/article-5211-examens-d-expertise",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "An examination only where the condition is needed to decide and the claim justifies it; "
        "at least ten days' notice of place, day, hour and expert, with the witness's allowance "
        "ahead; an expert of the person's own, at their cost; the court may stop or change it."
    ),
)


QUEBEC_CONSOLIDATION = Source(
    id="quebec-consolidation",
    title="Act respecting industrial accidents and occupational diseases, section 2",
    publisher="Quebec, as in force on 1 November 2022",
    url="https://legisquebec.gouv.qc.ca/en/document/cs/A-3.001%20/20221101",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Section 2: an injury is consolidated once it has healed or settled, and no better state "
        "of health is to be foreseen."
    ),
)


QUEBEC_NOTES = Source(
    id="quebec-notes",
    title="Bill 68: when and how may an employer ask for a medical certificate?",
    publisher="Quebec's rule since 1 January 2025",
    reported_by="Mondaq, a site for law firms (in French)",
    url="https://www.mondaq.com/canada/employee-benefits-compensation/1564452/le-projet-de-loi-68-quand-et-comment-un-employeur-peut-demander-un-certificat-mdical",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "The first three absences of three consecutive days or less in twelve months, counted "
        "from the first; no exception for suspicion; for family absences other proof, and no "
        "medical certificate."
    ),
)


QUEBEC_RATIONAL_LINK = Source(
    id="quebec-rational-link",
    title="Pre-hire medical questionnaires: curiosity with prudence",
    publisher="Court of Appeal of Quebec, 2012 QCCA 1867 (in French)",
    reported_by="Dunton Rainville, a law firm",
    url="https://duntonrainville.com/questionnaires-medicaux-de-pre-embauche-la-curiosite-nest-pas-condamnable-mais-il-faut-lexercer-avec-prudence",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says=(
        "On a questionnaire before hiring: the employer shows that the information serves a "
        "purpose rationally tied to the work and is reasonably necessary for it."
    ),
)


QUEBEC_UNCONTESTED = Source(
    id="quebec-uncontested",
    title="Section 217: what goes to the Bureau",
    publisher=(
        "Tribunal administratif du travail, Quebec, on Lecompte, [2003] C.L.P. 312 (in French)"
    ),
    url="https://services.tat.gouv.qc.ca/memento/c463c0aef5b71bcc8525683400594f09/fd0c0fedbf565867852578cc006f8e33",
    kind=SourceKind.COURT,
    read=date(2026, 11, 26),
    says=(
        "A member of the Bureau answers only what is contested; an opinion on a diagnosis that "
        "nobody contested was irregular."
    ),
)


RULE_53_03 = Source(
    id="rule-53-03",
    title="Rules of Civil Procedure, rule 53.03(2.1)",
    publisher="Ontario",
    reported_by="IsThatLegal, a legal reference site",
    url="http://isthatlegal.ca/index.php?name=evidence.expert-report",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "An expert report gives the instructions, the opinion on each issue with its range and "
        "reasons, the facts assumed, and every document relied on."
    ),
)


SAAQ_EXAMINATION = Source(
    id="saaq-examination",
    title="Claims to the SAAQ: the medical examination",
    publisher="Automobile Insurance Act, sections 83.11 to 83.14, Quebec (in French)",
    reported_by="Assurance en ligne, a vendor's site",
    url="https://assurance-enligne.ca/assurance-automobile/saaq-societe-de-lassurance-automobile-du-quebec/procedure-de-reclamation-saaq",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 27),
    says=(
        "At its cost the SAAQ may ask for an examination by a professional whom the person chooses "
        "and, where it thinks it necessary, by one of its own choice from a list; the report goes "
        "to the SAAQ, and a copy to any professional whom the person names."
    ),
)


SAAQ_REFUSAL = Source(
    id="saaq-refusal",
    title="The power to sanction",
    publisher="Automobile Insurance Act, section 83.29, Quebec (in French)",
    reported_by="Justice contre SAAQ, a claimants' site",
    url="http://www.justicecontresaaq.com/articles/view.php?id=1491&action=2.3.3.-le-pouvoir-de-sanctionner",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 26),
    says="Refusing an examination without a valid reason may reduce, suspend or end payment.",
)


SABS_S44 = Source(
    id="sabs-s44",
    title="Statutory Accident Benefits Schedule, O. Reg. 34/10, section 44",
    publisher="Ontario",
    reported_by="Thomson Rogers, a law firm",
    url="https://www.thomsonrogers.com/news/abr-updater-issue-37/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "Section 44(1): not more often than reasonably necessary; section 44(5): the notice "
        "gives the medical and any other reasons."
    ),
)


SASKATCHEWAN_NOTES = Source(
    id="saskatchewan-notes",
    title="Absence from work due to illness or injury",
    publisher="Government of Saskatchewan",
    url="https://www.saskatchewan.ca/business/employment-standards/absence-from-work-due-to-illness-or-injury",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "Since 1 January 2026 a note may be asked, in writing, only for more than five "
        "consecutive working days, or after non-consecutive absences of two or more working days "
        "in the twelve months before."
    ),
)


SASKATCHEWAN_PANELS = Source(
    id="saskatchewan-panels",
    title="Medical review panels, POL 15/2024",
    publisher="Workers' Compensation Board, Saskatchewan, 1 October 2024",
    url="https://wcbsask.com/policy-and-procedure/medical-review-panels-pol-152024",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "For a worker or dependant who has exhausted the appeals, on a genuine medical question "
        "about an accepted area of injury; the panel's certificate binds."
    ),
)


TBS_HEALTH_EVALUATIONS = Source(
    id="tbs-health-evaluations",
    title="Directive on Occupational Health Evaluations",
    publisher="Treasury Board of Canada, in force 1 April 2020",
    url="https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=32632&section=html",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Sections 4.1.5 to 4.1.7: managers may request a fitness-to-work evaluation, explain "
        "its purpose, process and confidentiality, and cover the added cost."
    ),
)


TELUS_EXAM = Source(
    id="telus-exam",
    title="Telecommunications Workers Union and Telus: preliminary award on an examination",
    publisher="Arbitrator under the Canada Labour Code, 17 May 2010",
    reported_by="Employment Law BC, a lawyer's blog",
    url="https://employmentlawbc.com/?p=358",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Opening: in a grievance over dismissal for absence, with health in issue, an arbitrator "
        "decided on an examination before the hearing."
    ),
)


TERRA = Source(
    id="terra",
    title="Terra v Desjardins, 2022 ONSC 4673",
    publisher="Ontario Superior Court",
    reported_by="Rogers Partners, a law firm",
    url="https://rogerspartners.com/?p=6132",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "A right to examine in a disability policy stands apart from the court's rule, so an "
        "earlier examination under the policy was not the first one in the lawsuit."
    ),
)


VALENT_FCE = Source(
    id="valent-fce",
    title="Medical examinations for long-term disability claims",
    publisher="Valent Legal, Nova Scotia",
    url="https://valentlegal.ca/blog/long-term-disability/medical-examinations-for-long-term-disability-claims-what-to-know/",
    kind=SourceKind.PRACTICE,
    read=date(2026, 11, 26),
    says="A functional capacity evaluation takes one or two days.",
)


VAN_BELOIS = Source(
    id="van-belois",
    title="Van Belois v Bartholomew, 2023 ONSC 5799",
    publisher="Ontario Superior Court",
    reported_by="the Ontario Trial Lawyers Association",
    url="https://otlablog.com/van-belois-v-bartholomew-2023-onsc-5799-canlii/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "A further examination asked for after the deadline for reports, with no reason for the "
        "delay, was refused."
    ),
)


VECKENSTEDT = Source(
    id="veckenstedt",
    title="Veckenstedt v Youssef, on rule 5.41",
    publisher="Alberta court (Master Prowse)",
    reported_by="JSS Barristers, a law firm",
    url="https://jssbarristers.ca/rules/veckenstedt-v-youssef/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "An examination may be agreed or ordered, and signing the examiner's consent form was "
        "thought appropriate where a request was reasonable."
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


WCB_ALBERTA_FCE = Source(
    id="wcb-alberta-fce",
    title="Procedures manual: medical testing and exam referrals",
    publisher="Workers' Compensation Board, Alberta",
    url="https://wcb.ab.ca/about-wcb/procedures-manual/medical-testing-and-exam-referrals.html",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says="The basic kind of functional capacity evaluation takes half a day.",
)


WCB_ALBERTA_OPINIONS = Source(
    id="wcb-alberta-opinions",
    title="Differences in medical opinions",
    publisher="Workers' Compensation Board, Alberta",
    url="https://www.wcb.ab.ca/treatment-and-recovery/differences-in-medical-opinions.html",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Second paragraph: physicians often discuss a difference first; if they cannot agree, an "
        "examination or a medical panel may follow."
    ),
)


WCB_SASKATCHEWAN = Source(
    id="wcb-saskatchewan",
    title="Decision making, PRO 02/2019",
    publisher="Workers' Compensation Board, Saskatchewan, 1 April 2019",
    url="https://wcbsask.com/policy-and-procedure/decision-making-pro-022019",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Paragraph 2: name the issue, collect and weigh the evidence, decide, and give timely "
        "reasons; first ask whether what is on file is enough."
    ),
)


WHITE_BURGESS = Source(
    id="white-burgess",
    title="White Burgess Langille Inman v Abbott and Haliburton, 2015 SCC 23",
    publisher="Supreme Court of Canada",
    reported_by="Mackoff, a law firm",
    url="https://mackoff.ca/single-post/2015/12/22/white-burgess-scc-case",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "The acid test of an unbiased expert is that the opinion would stay the same whichever "
        "party had retained them."
    ),
)


WINTEMUTE = Source(
    id="wintemute",
    title="Wintemute v TFI International, 2022 CIRB 1049",
    publisher="Canada Industrial Relations Board",
    reported_by="Labour Law Online, a publisher",
    url="https://www.labourlawonline.ca/accommodation/sample",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says=(
        "Requiring an examination, and taking the insurer's file, was unreasonable where a "
        "doctor had cleared a gradual return to work."
    ),
)


WORKSAFENB_21_214 = Source(
    id="worksafenb-21-214",
    title="Continued entitlement to compensation payments for loss of earnings, policy 21-214",
    publisher="WorkSafeNB, New Brunswick, 31 May 2023",
    url="https://www.worksafenb.ca/policy-and-legal/policy/view-our-policies/-continued-entitlement-to-compensation-payments-for-loss-of-earnings",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 27),
    says=(
        "Under section 41.2 of the Act payments for loss of earnings may be reduced or suspended "
        "where the worker does not attend or take part in an examination when required."
    ),
)


WSIAT_3187 = Source(
    id="wsiat-3187",
    title="Decision 3187 18 R, 23 April 2020",
    publisher="Workplace Safety and Insurance Appeals Tribunal, Ontario",
    url="https://www.wsiat.on.ca/en/home/noteworthyDecisionDetails.asp?decid=89199",
    kind=SourceKind.COURT,
    read=date(2026, 11, 24),
    says=(
        "Highlight: medical evidence is often highly relevant, but the decision is made by "
        "those who decide, who weigh it with the rest."
    ),
)


WSIB_CALLS = Source(
    id="wsib-calls",
    title="Telephone consultation fee",
    publisher="Workplace Safety and Insurance Board, Ontario",
    url="https://www.wsib.ca/en/telephone-consultation-fee",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Pays health professionals for calls that its own staff start when information is "
        "needed quickly."
    ),
)


WSIB_CHAPERONE = Source(
    id="wsib-chaperone",
    title="Health examinations",
    publisher="Workplace Safety and Insurance Board, Ontario",
    url="https://www.wsib.ca/en/health-examinations",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says="A chaperone is present where the board's own professionals examine.",
)


WSIB_EMPLOYER_EXAMS = Source(
    id="wsib-employer-exams",
    title="Employer-requested health examinations, policy 17-04-02",
    publisher="Workplace Safety and Insurance Board, Ontario",
    url="https://wsib.ca/node/2216",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 27),
    says=(
        "The board has to receive the employer's letter within 14 calendar days of its learning of "
        "an objection; for accidents before 1998 worker or employer may apply to the appeals "
        "tribunal within 14 calendar days of the objection. An examination is needed if it helps "
        "return to work, gives significant new information that claim file access does not, or "
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


WSIB_FUNCTIONAL_FORM = Source(
    id="wsib-functional-form",
    title=(
        "Functional abilities form for work reintegration (policy as archived on 30 November 2020)"
    ),
    publisher="Workplace Safety and Insurance Board, Ontario",
    url="https://www.wsib.ca/en/operational-policy-manual/functional-abilities-form-work-reintegration-archived-november-30-2020",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Purpose of the form: it shows what a worker can do and what limits apply, and holds "
        "no clinical or diagnostic information."
    ),
)


WSIB_SILENCE = Source(
    id="wsib-silence",
    title="A worker's co-operation and information from third parties",
    publisher="Workplace Safety and Insurance Board, Ontario",
    url="https://www.wsib.ca/node/3101",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 26),
    says=(
        "The board must find that the worker failed to take all reasonable steps before it holds "
        "a third party's silence against them."
    ),
)


WSIB_WEIGHING = Source(
    id="wsib-weighing",
    title="Administrative practice document: Weighing of medical evidence",
    publisher="Workplace Safety and Insurance Board, Ontario",
    url="https://www.WSIB.ca/en/administrative-practice-document-weighing-medical-evidence",
    kind=SourceKind.REGULATOR,
    read=date(2026, 11, 24),
    says=(
        "Introduction: findings usually agree while readings of them differ, and speaking with "
        "the health professional may clarify and fill gaps."
    ),
)


WYNDOWE = Source(
    id="wyndowe",
    title="Wyndowe v Rousseau, 2008 FCA 39",
    publisher="Federal Court of Appeal, Canada",
    reported_by="All About Information, a lawyer's blog",
    url="https://allaboutinformation.ca/2008/02/16/case-report-fca-raises-the-question-of-mixed-personal-information-under-pipeda/",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 23),
    says=(
        "After an insurer's examination a person may see what they told the examiner and the "
        "final opinion; working notes are partly the examiner's."
    ),
)
