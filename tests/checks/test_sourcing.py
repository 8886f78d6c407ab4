"""A fact without a source, a source without a use, a page without a date: each is found."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from assessment.model import Source, SourceKind
from assessment.rules import RULES
from assessment.sources import SOURCES
from scripts.checks.sourcing import (
    overstated,
    told_as_todays,
    told_twice,
    undated,
    unsourced,
    unused,
)
from scripts.pages.page import Page

DATES = "reviewed: 2026-11-24\nnext_review: 2027-05-24"


def written(text: str, dates: str = DATES, name: str = "docs/guide/a-page.md") -> Page:
    page = f"---\ntitle: T\n{dates}\n---\n\n# T {{#t}}\n\n{text}\n\n[^fsra-cap]: A source.\n"
    return Page(name, page)


@pytest.mark.parametrize(
    "fact",
    [
        "An Ontario court held that a letter was enough.",
        "In 23 studies, assessors often disagreed.",
        "One assessment costs C$2,000.",
        "The rule has been the same since 2010.",
        "Comcare asks for the employee's view.",
        "This is ours.\n{ .ime-brief }\n\nOne assessment costs C$2,000.",
    ],
)
def test_a_fact_without_a_source_is_found(fact: str) -> None:
    """
    Courts, studies, prices, years and bodies are facts, and facts have sources.
    """
    assert list(unsourced(written(fact)))


@pytest.mark.parametrize(
    "sentence",
    [
        "One assessment costs C$2,000.[^fsra-cap]",
        "Our judgement: most studies would say the same.",
        "Most studies would say the same.\n{ .ime-ours }",
        "Count like this:\n{ .ime-ours }\n\n- in Ontario, from the day of the request;",
        "- A study would say the same.\n  { .ime-ours }",
        "| Step | Price |\n|---|---|\n| A call | C$50 |\n\nThe prices are invented.\n{ .ime-ours }",
        "Send the letter, and wait for the answer.",
        "Comcare asks for more, [as the page on Australia says](places/australia.md).",
    ],
)
def test_what_rests_on_something_is_left_alone(sentence: str) -> None:
    """
    A footnote, words or a mark that say it is ours, advice, or a line that leads on.
    """
    assert list(unsourced(written(sentence))) == []


@pytest.mark.parametrize(
    "fact",
    [
        "A court in Ontario held, after a long hearing and with three experts before it, that "
        "the employer had every reason to ask, and [we say more elsewhere](x.md).",
        "Insurers refused 70% of claims in 2019, [as we say elsewhere](x.md).",
    ],
)
def test_a_link_does_not_stand_for_a_source(fact: str) -> None:
    """
    A long claim with a link in it still needs its source, and so does a figure.
    """
    assert list(unsourced(written(fact)))


@pytest.mark.parametrize(
    "dates",
    [
        "reviewed: 2026-11-24",
        "reviewed: 2026-11-24\nnext_review: soon",
        "reviewed: 2026-11-24\nnext_review: 2026-11-24",
        "reviewed: 2026-11-24\nnext_review: 2028-11-24",
    ],
)
def test_a_page_without_its_dates_is_found(dates: str) -> None:
    """
    Both dates, and the second after the first.
    """
    assert list(undated(written("Words.", dates)))


@pytest.mark.parametrize(
    ("name", "latest"),
    [
        ("docs/index.md", date(2027, 5, 27)),
        ("docs/how-it-decides/rules.md", date(2027, 5, 27)),
        ("docs/guide/places/ireland.md", date(2027, 2, 24)),
    ],
)
def test_a_page_is_read_again_as_soon_as_the_policy_says(name: str, latest: date) -> None:
    """
    Within six months, and a page on a place within three; a day more is found.
    """
    on_time, late = (
        written("Words.", f"reviewed: 2026-11-24\nnext_review: {day}", name)
        for day in (latest, latest + timedelta(days=1))
    )

    assert list(undated(on_time)) == []
    assert list(undated(late))


OLD_TEXT = replace(
    SOURCES[0], id="old-text", title="A rule", publisher="A board, 1 March 2021", reported_by=""
)


def old(**of: object) -> list[str]:
    source = replace(OLD_TEXT, kind=SourceKind.REGULATOR, **of)  # type: ignore[arg-type]
    text = "The board asks for two letters.[^old-text]\n\n[^old-text]: A rule."
    return list(told_as_todays(written(text), [source]))


@pytest.mark.parametrize(
    ("publisher", "title"),
    [
        ("A board, 1 March 2021", "A rule"),
        ("A board, text in force on 24 November 2023", "A rule"),
        ("A court", "One v Other, 2016 ONSC 5108"),
        ("A court", "[2019] NSWSC 177"),
    ],
)
def test_an_old_text_told_as_todays_is_found(publisher: str, title: str) -> None:
    """
    Where nothing says of which year the text is that a sentence rests on.
    """
    assert old(publisher=publisher, title=title)


def test_a_text_of_the_last_three_years_is_todays() -> None:
    """
    By the last day it can be of; where its record names none, by the day it was read.
    """
    assert old(publisher="A board, 2023") == []
    assert old(publisher="A board, December 2023") == []
    assert old(publisher="A board") == []


@pytest.mark.parametrize(
    "text",
    [
        "In 2021 the board asked for two letters.[^old-text]",
        "- The board asked for two letters (policy of 2021).[^old-text]",
        "Policies of 2021 differ:\n\n- The board asks for two letters.[^old-text]",
        "| Board | Asks |\n|---|---|\n| Ours, 2021 | two letters[^old-text] |",
    ],
)
def test_the_year_of_an_old_text_may_stand_beside_it(text: str) -> None:
    """
    In the same paragraph, item or row, or in the line that leads to them.
    """
    source = replace(OLD_TEXT, kind=SourceKind.REGULATOR)

    assert list(told_as_todays(written(f"{text}\n\n[^old-text]: A rule."), [source])) == []


def test_what_a_study_found_stays_found() -> None:
    """
    A paper is not replaced as a policy is.
    """
    source = replace(OLD_TEXT, kind=SourceKind.RESEARCH)
    text = "Two letters help.[^old-text]\n\n[^old-text]: A paper."

    assert list(told_as_todays(written(text), [source])) == []


RULING = Source(
    id="a-ruling",
    title="One v Other",
    publisher="Ontario Superior Court",
    reported_by="Some Firm, a law firm",
    url="https://www.firm.example/one-v-other",
    kind=SourceKind.REPORTED,
    read=date(2026, 11, 24),
    says="What was held.",
)


def test_a_ruling_that_a_firm_reports_is_not_called_a_court_text() -> None:
    """
    By its kind, by its publisher's words, or by a host that reports others' texts.
    """
    first_hand = replace(RULING, id="another", reported_by="", kind=SourceKind.COURT)
    worded = [
        replace(first_hand, publisher=f"A court, as {told}", url="https://x.test/")
        for told in ("quoted by Some Firm", "reported in a firm's article", "retold on a blog")
    ]

    assert list(overstated([*SOURCES, RULING])) == []
    assert list(overstated([replace(RULING, kind=SourceKind.COURT)]))
    assert list(overstated([replace(RULING, reported_by="")]))
    assert all(list(overstated([each])) for each in worded)
    assert list(overstated([RULING, first_hand]))
    assert list(overstated([first_hand])) == []


def test_one_text_with_two_records_is_found() -> None:
    """
    By its title, or by kinds that contradict each other; a page may tell of two rulings.
    """
    again = replace(RULING, id="again")

    assert list(told_twice([RULING, again]))
    assert list(told_twice([RULING, replace(again, title="Other", kind=SourceKind.PRACTICE)]))
    assert list(told_twice([RULING, replace(again, title="Three v Four")])) == []
    assert list(told_twice([*SOURCES, RULING])) == []


def test_a_source_that_nobody_cites_is_found() -> None:
    """
    With no page at all, every source that no rule uses is without a use.
    """
    assert list(unused(iter(())))


def test_a_source_that_a_rule_shows_in_one_place_has_a_use() -> None:
    """
    A rule may show another source to a file from its place, and no page need cite it.
    """
    without = "\n".join(unused(iter(())))

    assert [
        each.id for rule in RULES for each in rule.all_sources if repr(each.id) in without
    ] == []
