"""Professional guidance and practitioners' accounts that belong to no one place."""

from __future__ import annotations

from datetime import date

from assessment.model import Source, SourceKind

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

OUR_JUDGEMENT = Source(
    id="our-judgement",
    title="What follows from the published rules, as we read them",
    publisher="This guide",
    url="how-it-decides/",
    kind=SourceKind.OURS,
    read=date(2026, 11, 23),
    says="No single text says this; we infer it from several, and the page says from which.",
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
