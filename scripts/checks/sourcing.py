"""Facts have sources, sources are used, points have a home, and pages a date of review."""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from urllib.parse import urlsplit

from assessment.model import Source, SourceKind
from assessment.sources import SOURCES
from scripts.pages.page import Page, of_the_guide
from scripts.pages.sections import Block, Section
from scripts.runtime.travelling import cited_sources

POINTS = tuple(f"G{number:02}" for number in range(1, 23))
"""What the guide must say; a heading claims a point with `data-says`."""

JUDGEMENT = re.compile(
    r"\bour (own )?(judgement|advice|reading|words)\b|\b(is|are) ours\b"
    r"|\bwe (could not|found no)\b",
    re.IGNORECASE,
)
"""How a page says, in words that readers see, that no text stands behind a sentence."""

OURS = "ime-ours"
"""The class of a paragraph or an item of ours that could be taken for fact: a small mark shows it,
and the head of the page says what the mark means."""

PLACES = (
    *("Alberta", "Australia", "British Columbia", "California", "Canada", "England", "Florida"),
    *("Germany", "Illinois", "Manitoba", "Netherlands", "New Brunswick", "New South Wales"),
    *("New York", "New Zealand", "Norway", "Nova Scotia", "Ontario", "Pennsylvania", "Quebec"),
    *("Québec", "Queensland", "Saskatchewan", "Sweden", "Texas", "United Kingdom"),
    *("United States", "Utah", "Victoria", "Wales", "Washington"),
)
BODIES = (
    *("ACC", "Comcare", "EEOC", "FMLA", "PIPEDA", "SABS", "SIRA", "TAC", "WSIB", "WorkSafe"),
    *("WorkSafeBC", "Ombudsman", "Medical Association", "Human Rights Commission"),
)
EVIDENCE = (
    *("study", "studies", "trial", "trials", "systematic review", "survey", "researchers"),
    *("statute", "tribunal found", "court found", "court held", "court refused", "held that"),
    *("judges held", "psychologists", "evidence shows", "has been shown"),
)
FIGURE = re.compile(r"\b(19|20)\d\d\b|\d+ ?(%|per cent)|[$€£] ?\d|\d,\d{3}")
FACTUAL = re.compile(
    rf"\b({'|'.join(map(re.escape, (*PLACES, *BODIES)))})\b"
    rf"|(?i:\b({'|'.join(EVIDENCE)})\b)"
    rf"|{FIGURE.pattern}"
)
"""What marks a block as one of fact: a place with its own rules, a body, a study, a figure."""

AT_FIRST_HAND = {SourceKind.COURT, SourceKind.REGULATOR, SourceKind.CONSENSUS}
SECOND_HAND = re.compile(
    r"\bas (reported|quoted|summari[sz]ed|described|retold|told) (by|on|in (?!\d))"
)
"""How a publisher's name says that its words came through others."""

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
OF_A_DAY = re.compile(r"\b(?:(?:(\d{1,2}) )?([A-Z][a-z]{2,8}) )?((?:19|20)\d\d)\b")
OF_A_RULING = re.compile(
    r"\[?\b((?:19|20)\d\d)\b\]? [A-Z]{2,}\w*(?: [A-Z]\w+)? \d|\(((?:19|20)\d\d)\)"
)
"""How a publisher's name gives the day of a text, and a title the year of a ruling."""

MONTHS = tuple(month_name)[1:]

MAY_HAVE_CHANGED = timedelta(days=3 * 365)
"""How old a text may be and still be told as today's; docs/guide/places/index.md says so."""

OF_THEIR_TIME = {SourceKind.COURT, SourceKind.REPORTED, SourceKind.REGULATOR, SourceKind.CONSENSUS}
"""Kinds of text that another may have replaced; what a study found stays found."""

THREE_MONTHS, SIX_MONTHS = ("three", 92), ("six", 184)
"""How soon a page is read again, in words and in days at most."""

OF_PLACES = "docs/guide/places/"
"""The pages on places, whose laws change soonest."""

UNREVIEWED = (
    *("docs/changelog.md", "docs/how-it-decides/rules/", "docs/about/dependencies.md"),
    *("docs/contributing/", "docs/includes/"),
)
"""What keeps history, lists what is installed or speaks to contributors, and goes by no review."""

OWN = {"ime-checklist", "ime-example", "ime-asks", "ime-example__says"}
"""Blocks that are ours by their form: checklists, invented files, questions to put."""


def faults(pages: Sequence[Page]) -> Iterator[str]:
    """What is wrong with what the pages rest on, one sentence each."""
    guide = of_the_guide(pages)
    for page in guide:
        yield from unsourced(page)
        yield from told_as_todays(page, SOURCES)
    for page in pages:
        yield from undated(page)
    yield from unused(pages)
    yield from overstated(SOURCES)
    yield from told_twice(SOURCES)
    yield from homeless(guide)


def unsourced(page: Page) -> Iterator[str]:
    for section in page.sections:
        for block in section.blocks:
            if (
                block.kind != "dt"
                and FACTUAL.search(block.text)
                and not rests_on_something(block, section)
            ):
                yield (
                    f"{page.name}#{section.id}: “{block.text[:80]}” states a fact: cite a source "
                    "as [^id], or mark it as ours with { .ime-ours }."
                )


def rests_on_something(block: Block, section: Section) -> bool:
    """Whether *block* cites, is ours, follows a line that cites or is ours, or leads to where it
    is cited; a figure is cited where it stands."""
    introduced = block.kind != "p" and block.introduced_by
    leads_on = block.leads_on and not FIGURE.search(block.text)
    return bool(
        block.cites
        or leads_on
        or block.within & OWN
        or is_ours(block)
        or (introduced and (introduced.cites or is_ours(introduced)))
        or (block.kind == "tr" and any(map(is_ours, section.blocks)))
    )


def is_ours(block: Block) -> bool:
    """Whether readers are told, by the mark or in words, that *block* is our judgement."""
    return OURS in block.within or bool(JUDGEMENT.search(block.text))


def told_as_todays(page: Page, sources: Sequence[Source]) -> Iterator[str]:
    """Where an old text is cited and no year stands beside it; the meaning of a term needs none."""
    reviewed = page.day("reviewed") or date.today()
    old = {source.id for source in sources if reviewed - _written(source) > MAY_HAVE_CHANGED}
    for section in page.sections:
        for block in section.blocks:
            led_in = block.kind != "p" and block.introduced_by and block.introduced_by.text
            dated = YEAR.search(block.text) or YEAR.search(led_in or "")
            for cited in old.intersection(block.sources):
                if block.kind != "dd" and not dated:
                    yield (
                        f"{page.name}#{section.id}: “{block.text[:80]}” tells {cited!r} as "
                        "today's: say the year of that text."
                    )


def _written(source: Source) -> date:
    """The latest day that a text can be of, as its record has it; of others, the day we read it."""
    if source.kind not in OF_THEIR_TIME:
        return source.read
    days = [
        _latest(day, month, int(year))
        for day, month, year in OF_A_DAY.findall(f"{source.publisher}, {source.reported_by}")
    ]
    ruled = [date(int(one or other), 12, 31) for one, other in OF_A_RULING.findall(source.title)]
    return max(days or ruled or [source.read])


def _latest(day: str, month: str, year: int) -> date:
    number = MONTHS.index(month) + 1 if month in MONTHS else 12
    return date(year, number, int(day) if day and month in MONTHS else monthrange(year, number)[1])


def undated(page: Page) -> Iterator[str]:
    """What is wrong with the days of its review; docs/about/index.md promises both limits."""
    reviewed, due = page.day("reviewed"), page.day("next_review")
    months, days = THREE_MONTHS if page.name.startswith(OF_PLACES) else SIX_MONTHS
    if page.name.startswith(UNREVIEWED):
        return
    if not reviewed or not due:
        yield f"{page.name}: give `reviewed` and `next_review`, each as YYYY-MM-DD."
    elif not 0 < (due - reviewed).days <= days:
        yield f"{page.name}: `next_review` must follow `reviewed` within {months} months."


def unused(pages: Iterable[Page]) -> Iterator[str]:
    used = {source for page in pages for source in page.cites}
    used |= {source.id for source in cited_sources()}
    for source in SOURCES:
        if source.id not in used and source.kind is not SourceKind.OURS:
            yield f"assessment/sources: nothing rests on {source.id!r}: cite it, or remove it."


def overstated(sources: Sequence[Source]) -> Iterator[str]:
    """Sources that claim more than was read: a firm's page is not the court's own text."""
    reporters = {_host(source): source.reported_by for source in sources if source.reported_by}
    for source in sources:
        reported = source.kind is SourceKind.REPORTED
        if reported is not bool(source.reported_by):
            yield f"{source.id}: give `reported_by` and SourceKind.REPORTED together, or neither."
        elif not reported and SECOND_HAND.search(f"{source.title} {source.publisher}"):
            yield f"{source.id}: a text known through others: name them in `reported_by`."
        elif source.kind in AT_FIRST_HAND and _tells_of_others(source, reporters):
            yield f"{source.id}: {_host(source)} reports others' texts: say so in `reported_by`."


def told_twice(sources: Sequence[Source]) -> Iterator[str]:
    """Texts that two records tell of: they would count twice at the foot of a page."""
    at: dict[str, list[Source]] = {}
    for source in sources:
        for other in at.setdefault(source.url, []):
            if other.title == source.title or other.kind is not source.kind:
                yield f"{source.id}: {other.id!r} tells of the same text: keep one of the two."
        at[source.url].append(source)


def _tells_of_others(source: Source, reporters: Mapping[str, str]) -> bool:
    """Whether the host of *source* reports others' texts, and this is none of its own."""
    reporter = reporters.get(_host(source), "")
    return bool(reporter) and reporter.removeprefix("the ") not in source.publisher


def _host(source: Source) -> str:
    return urlsplit(source.url).netloc.removeprefix("www.").lower()


def homeless(pages: Iterable[Page]) -> Iterator[str]:
    said = {point for page in pages for section in page.sections for point in section.says}
    for point in POINTS:
        if point not in said:
            yield f'docs/: no heading claims {point}: give one data-says="{point}".'
    for point in sorted(said - set(POINTS)):
        yield f"docs/: data-says names {point}, which is no point of the guide."
