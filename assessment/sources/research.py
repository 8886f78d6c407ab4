"""Peer-reviewed research, from anywhere."""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

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

CMAJ_IMPARTIALITY = Source(
    id="cmaj-impartiality",
    title="A 45-year-old woman referred for an independent medical evaluation by her insurer",
    publisher="CMAJ 2014;186(16)",
    url="https://cmaj.ca/content/186/16/e627.full.txt",
    kind=SourceKind.RESEARCH,
    read=date(2026, 11, 23),
    says="Pay and the hope of further referrals can compromise an examiner's impartiality.",
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
