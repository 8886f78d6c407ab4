"""Peer-reviewed research, from anywhere."""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

ALVINO = Source(
    id="alvino",
    title=(
        "How to Determine Whether Our Patients Can Function in the Workplace: A Missed "
        "Opportunity in Medical Training Programs"
    ),
    publisher="The Permanente Journal 2019;23",
    url="http://www.thepermanentejournal.org/issues/2019/summer/7144-medical.html",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says="Abstract: many physicians lack training in how to complete forms about work.",
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
        "Abstract, and the journal's release of 25 January 2017: in 23 studies from 12 "
        "countries, assessors of the same person or written case agreed at most "
        "moderately in 10 of 16 insurance studies; standardized methods did better."
    ),
)


CANCELLIERE = Source(
    id="cancelliere",
    title=(
        "Factors affecting return to work after injury or illness: best evidence synthesis of "
        "systematic reviews"
    ),
    publisher="Chiropractic & Manual Therapies 2016;24",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5015229",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 27),
    says=(
        "Abstract, on 56 reviews of factors associated with return to work: expectations, pain, "
        "depression, workplace factors and access to multidisciplinary care can be changed."
    ),
)


CMAJ_ETHICS = Source(
    id="cmaj-ethics",
    title="Ethics and legalities associated with independent medical evaluations",
    publisher="CMAJ 2014;186(4)",
    url="https://www.cmaj.ca/content/186/4/248.full.txt",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 27),
    says=(
        "Calls the duty of care, telling the person of important findings, and the right to see "
        "the report or notes challenging and controversial."
    ),
)


CMAJ_IMPARTIALITY = Source(
    id="cmaj-impartiality",
    title="A 45-year-old woman referred for an independent medical evaluation by her insurer",
    publisher="CMAJ 2014;186(16)",
    url="https://cmaj.ca/content/186/16/e627.full.txt",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 23),
    says=(
        "Busse, Bruun-Meyer, Ebrahim and Kunz: good pay, and the referrals that an unwelcome "
        "opinion may cost, can compromise an examiner's impartiality."
    ),
)


COORDINATION_COCHRANE = Source(
    id="coordination-cochrane",
    title=(
        "Return-to-work coordination programmes for improving return to work in workers on "
        "sick leave"
    ),
    publisher="Cochrane Database of Systematic Reviews 2017, CD011618",
    url="https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD011618.pub2//th",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "Abstract: in 14 studies with 12,568 workers, co-ordination programs brought no "
        "benefit over usual practice."
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


FCE_REVIEW = Source(
    id="fce-review",
    title="Updating the Evidence on Functional Capacity Evaluation Methods: A Systematic Review",
    publisher="Journal of Occupational Rehabilitation 2017",
    url="https://link.springer.com/10.1007/s10926-017-9734-x",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "Abstract: 20 studies of nine methods; some research shows weaknesses in reliability "
        "and validity, and prediction ranged from low to high."
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


GRANT_STRESS = Source(
    id="grant-stress",
    title=(
        "Relationship between stressfulness of claiming for injury compensation and long-term"
        " recovery"
    ),
    publisher="JAMA Psychiatry 2014;71(4)",
    url="http://archpsyc.jamanetwork.com/article.aspx?articleid=1828735",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "Abstract: of 332 claimants six years after injury, 33.9 per cent found understanding the"
        " claim, 30.4 delays and 26.9 the number of medical assessments highly stressful; stress"
        " went with worse health."
    ),
)


JAAPL_COMPLAINTS = Source(
    id="jaapl-complaints",
    title=(
        "Assessing Adverse Outcomes and Learning Needs in Canadian Psychiatric Independent "
        "Medical Examinations"
    ),
    publisher="Journal of the American Academy of Psychiatry and the Law 2024;52(1)",
    url="https://jaapl.org/content/52/1/33",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "Table 2, 43 cases on psychiatric examinations: peer experts faulted documentation in 21, "
        "professionalism in 20, communication in 14 and clinical assessment in 13."
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
        "Abstract: 19 psychologists described examinations that complicate therapy and, in their "
        "view, can worsen injury; a fairer process would likely reduce adversarial attitudes."
    ),
)


KILGOUR_REVIEW = Source(
    id="kilgour-review",
    title=(
        "Interactions between injured workers and insurers in workers' compensation systems: "
        "a systematic review"
    ),
    publisher="Journal of Occupational Rehabilitation 2015;25",
    url="https://link.springer.com/article/10.1007%2Fs10926-014-9513-x",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "Abstract: in 13 qualitative studies most dealings were negative for workers; the "
        "good ones were respectful, understanding and efficient."
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
        "Abstract: in 70,776 short-term and 22,205 long-term claims of one insurer, attending an "
        "examination went with longer claims, as did rehabilitation and slow approval."
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
        "In a randomized trial after six months of sick leave in Norway, an independent "
        "evaluation did not shorten absence."
    ),
)


NIME_INTERVIEWS = Source(
    id="nime-interviews",
    title=(
        "Sick-listed workers' expectations about and experiences with independent medical "
        "evaluation"
    ),
    publisher="Scandinavian Journal of Primary Health Care 2018;36",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6066295",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 27),
    says=(
        "Abstract: nine people doubted the purpose and the timing, said that it came too late and "
        "disturbed what was under way, and mostly found the meeting better than expected; studies "
        "elsewhere had found mostly negative experience."
    ),
)


NIME_PRACTITIONERS = Source(
    id="nime-practitioners",
    title=(
        "Independent medical evaluation for sick-listed patients: a focus group study of GPs' "
        "expectations and experiences"
    ),
    publisher="BMC Health Services Research 2018;18",
    url="https://bmchealthservres.biomedcentral.com/articles/10.1186/s12913-018-3481-3",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "Abstract: 14 treating practitioners found the trial's routine reports too categorical "
        "or of no use, and would rather choose whom to send."
    ),
)


NO_SHOW_CALLS = Source(
    id="no-show-calls",
    title="Clinical no-show rates in an outpatient internal medicine residency clinic",
    publisher="Osteopathic Family Physician 2020;12(5)",
    url="https://test.acofp.org/news-and-publications/journal/article-detail/vol-12-no-5-(2020)-september-october-2020/evaluation-clinical-no-show-rates-setting-outpatient-internal-medicine-residency-clinic",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 27),
    says=(
        "Abstract: in one ordinary clinic 17.8 per cent of visits were missed before reminder "
        "calls, and 16 per cent after."
    ),
)


NO_SHOW_LEAD = Source(
    id="no-show-lead",
    title="Distance Matters: Investigating No-Shows in a Large Rural Provider Network",
    publisher="Clinical Medicine & Research 2023;21(4)",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC11149957",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 27),
    says=(
        "Abstract: of 263,464 appointments of 2021 in ordinary clinics, those made more than four "
        "weeks ahead had 5.45 times the odds of being missed against those made within a day."
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


PVT_CLINICAL = Source(
    id="pvt-clinical",
    title="Performance validity test failure in clinical populations: a systematic review",
    publisher="Journal of Neurology, Neurosurgery & Psychiatry 2020",
    url="https://jnnp.bmj.com/content/early/2020/07/10/jnnp-2020-323776?versioned=true",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "In 69 studies of patients without a known outside reason to underperform, failed "
        "validity tests were common, and above 25 per cent in some groups and tests."
    ),
)


PVT_RATES = Source(
    id="pvt-rates",
    title=(
        "Performance Validity Test Failure in the Clinical Population: A Systematic Review and "
        "Meta-Analysis of Prevalence Rates"
    ),
    publisher="Neuropsychology Review 2023",
    url="https://link.springer.com/article/10.1007/s11065-023-09582-7",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "Abstract: across 47 studies of clinical patients 16 per cent failed a performance "
        "validity test, and what a failure means depends on the setting."
    ),
)


RELY = Source(
    id="rely",
    title=(
        "The reproducibility of psychiatric evaluations of work disability: two reliability and "
        "agreement studies"
    ),
    publisher="BMC Psychiatry 2019;19",
    url="https://bmcpsychiatry.biomedcentral.com/articles/10.1186/s12888-019-2171-y",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 27),
    says=(
        "Abstract: trained psychiatrists using one structured functional interview reached fair "
        "reliability on work capacity (coefficients of 0.43 and 0.44), and low agreement."
    ),
)


RELY_FUNCTIONAL = Source(
    id="rely-functional",
    title=(
        "Functional Interviewing Was Associated With Improved Agreement Among Expert "
        "Psychiatrists in Estimating Claimant Work Capacity"
    ),
    publisher="Frontiers in Psychiatry 2020;11",
    url="https://pubmed.ncbi.nlm.nih.gov/32719624/",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "Title and abstract: in 30 taped evaluations, interviews that covered more work-related "
        "topics went with better agreement among experts."
    ),
)


TELENEUROPSYCHOLOGY = Source(
    id="teleneuropsychology",
    title=(
        "Inter Organizational Practice Committee Recommendations/Guidance for Teleneuropsychology "
        "in Response to the COVID-19 Pandemic"
    ),
    publisher="Archives of Clinical Neuropsychology 2020",
    url="https://doi.org/10.1093/arclin/acaa046",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "Abstract: testing by video may be valid, but its changes and limits must be stated, and "
        "it is not feasible for some people and some questions."
    ),
)


TELEPSYCHIATRY_REVIEW = Source(
    id="telepsychiatry-review",
    title=(
        "Diagnostic Assessment via Live Telehealth (Phone or Video) Versus Face-to-Face for the "
        "Diagnoses of Psychiatric Conditions: A Systematic Review"
    ),
    publisher="Journal of Clinical Psychiatry 2024;85(4)",
    url="https://research.bond.edu.au/en/publications/diagnostic-assessment-via-live-telehealth-phone-or-video-versus-f-2",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "Abstract: 35 mostly small studies found telephone or video diagnosis a reliable "
        "alternative for some conditions and groups; more research is needed."
    ),
)


VALIDITY_MEMORY_CLINIC = Source(
    id="validity-memory-clinic",
    title=(
        "Performance and symptom validity assessment in patients with apathy and cognitive "
        "impairment"
    ),
    publisher="Journal of the International Neuropsychological Society 2020;26(3)",
    url="https://cris.maastrichtuniversity.nl/en/publications/performance-and-symptom-validity-assessment-in-patients-with-apat",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 26),
    says=(
        "Patients with dementia, mild impairment or Parkinson's disease failed single measures in "
        "12.5 to 23.8 per cent of cases; of 105 with all three, 13.5 per cent failed one, 2.9 two "
        "and none three.  Cut-offs usually accept that up to one credible person in ten is flagged."
    ),
)


WORKPLACE_COCHRANE = Source(
    id="workplace-cochrane",
    title="Workplace interventions to prevent work disability in workers on sick leave",
    publisher="Cochrane Database of Systematic Reviews 2015, CD006955",
    url="https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD006955.pub3/full",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 24),
    says=(
        "Abstract: in 14 trials with 1,897 workers, changes at work shortened the time to a "
        "first return, and not considerably the time to a lasting one."
    ),
)
