"""The templates of pages and partials, and what they may say of rules, sources and files."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import jinja2

from assessment import words
from assessment.conditions import DONT_KNOW, AllOf, Answers, AnyOf, Condition, Question
from assessment.model import (
    AS_TOLD,
    Factor,
    FactorKind,
    Gate,
    Recommendation,
    Rule,
    Source,
    SourceKind,
)
from assessment.questions import ESSENTIAL, NUMBERS, PARTS, QUESTIONS, permitted
from assessment.rules import FACTORS, GATES, RULES, STAGES, VERSION
from assessment.sources import SOURCES
from scripts.pages.decided_files import (
    DecidedFile,
    agreed,
    agreement,
    decided_files,
    fired_in,
    scores,
)
from scripts.pages.dependencies import locks, shipped
from scripts.pages.gains_and_harms import gains_and_harms
from scripts.pages.glossary import terms
from scripts.pages.link_code import link_code
from scripts.pages.page import DOCS, ROOT, Page
from scripts.pages.referral_questions import purposes, starting_sets
from scripts.pages.steps import options

FACTOR_KINDS = {
    FactorKind.TOWARDS: "speaks for an examination",
    FactorKind.AWAY: "speaks against an examination",
    FactorKind.MIND: "is worth minding",
    FactorKind.RISK: "names a risk",
    FactorKind.FIELD: "suggests a field",
    FactorKind.VERIFY: "says what to verify",
}

COMPARED = (
    ("can", "Can answer"),
    ("cannot", "Cannot answer"),
    ("time", "Usual time"),
    ("cost", "Usual cost"),
    ("burden", "For the person"),
)
"""What is said of each option side by side, and under which heading."""

WORDS_A_MINUTE = 238
"""How fast adults read non-fiction in English: Brysbaert, J Mem Lang 2019;109, over 190 studies."""


def templates_in(*folders: Path) -> jinja2.Environment:
    """The templates in *folders*, read as templates are everywhere."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        autoescape=jinja2.select_autoescape(["html"]),
        undefined=jinja2.StrictUndefined,
        comment_start_string="<#",  # the pages themselves write {# and {#id}
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def templates() -> jinja2.Environment:
    """The templates, with what they may say of the rules."""
    marks = ROOT / "overrides"  # a recommendation looks the same wherever it is drawn
    known = templates_in(Path(__file__).parent / "templates", marks)
    known.filters |= {
        "answers": in_words,
        "condition": conditions,
        "counted": counted,
        "fired_in": fired_in,
        "guide": guide_file,
        "link_code": link_code,
        "named": named,
        "names": names,
        "reasons": reasons,
        "publisher": publisher_address,
        "leads": parts_lead,
        "minutes": minutes_to_read,
        "permitted": permitted,
        "progress": progress_over,
        "resting": rules_resting_on,
        "resting_id": resting_id,
        "spelled": spelled,
        "not_known": not_known,
        "using": rules_using,
        "by_title": by_title,
    }
    known.globals |= {
        "agreed": agreed(),
        "agreement": agreement(),
        "compared": COMPARED,
        "decided": decided_files(),
        "editions": editions(),
        "dont_know": DONT_KNOW,
        "factors": FACTORS,
        "gains_and_harms": gains_and_harms(),
        "gates": GATES,
        "is_gate": lambda rule: isinstance(rule, Gate),
        "kinds": SourceKind,
        "locks": locks(),
        "factor_kinds": FACTOR_KINDS,
        "numbers": NUMBERS,
        "options": options(),
        "parts": PARTS,
        "purposes": purposes(),
        "questions": QUESTIONS,
        "recommendations": AS_TOLD,
        "scores": scores(),
        "shipped": shipped(),
        "short": tuple(question for question in QUESTIONS if question.short),
        "sources": SOURCES,
        "stages": STAGES,
        "starting_sets": starting_sets(),
        "terms": terms(),
        "version": VERSION,
        "words": words,
    }
    return known


def conditions(condition: Condition) -> tuple[str, tuple[str, ...]]:
    """How many of which lines have to hold."""
    if isinstance(condition, AllOf):
        return "when all of these hold", tuple(str(part) for part in condition.parts)
    if isinstance(condition, AnyOf):
        return "when one of these holds", tuple(str(part) for part in condition.parts)
    return "when", (str(condition),)


def minutes_to_read(questions: Sequence[Question]) -> int:
    """How long it takes to read *questions* with their reasons, notes and options, rounded up."""
    texts = [
        text
        for asked in questions
        for text in (asked.text, asked.why, asked.note, *(each.text for each in asked.options))
    ]
    return math.ceil(len(" ".join(texts).split()) / WORDS_A_MINUTE)


def progress_over(questions: Sequence[Question]) -> list[str]:
    """How far a reader of *questions* is, by how many of them are answered."""
    return [words.progress(count, len(questions)) for count in range(len(questions) + 1)]


def spelled(number: int) -> str:
    return words.number(number).lower()


def counted(number: int, thing: str) -> str:
    return f"{spelled(number)} {thing}{'s' if number != 1 else ''}"


def in_words(answers: Answers) -> str:
    """Answers as a reader would say them."""
    return "; ".join(
        f"{question.name}: “{question.option(answers[question.id]).text}”"
        for question in QUESTIONS
        if question.id in answers
    )


def guide_file(address: str) -> str:
    """The Markdown file and section behind a guide address, seen from `docs/how-it-decides/`."""
    page, section = address.split("/#")
    return f"../{guide_page(page).relative_to(DOCS)}#{section}"


def guide_page(address: str) -> Path:
    """The Markdown file behind a page's address."""
    page = DOCS / address.rstrip("/")
    return page / "index.md" if page.is_dir() else page.with_suffix(".md")


def publisher_address(source: Source) -> str:
    """Where to read a source; our own is a page of the guide, seen from a folder of `docs/`."""
    return source.url if "://" in source.url else f"../{source.url}index.md"


def parts_lead(questions: Iterable[Question]) -> tuple[Recommendation, ...]:
    """What the gates that ask *questions* can lead to, the strongest first."""
    asked = set(questions)
    found = {gate.then for gate in GATES if asked & set(gate.when.questions())}
    return tuple(each for each in Recommendation if each in found)


def rules_using(question: Question) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if question in set(rule.when.questions()))


def rules_resting_on(source: Source) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if source in rule.all_sources)


def by_title(rules: Iterable[Rule]) -> list[tuple[str, list[Rule]]]:
    """*rules* by their titles, in their own order: those of several places share one."""
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        found.setdefault(rule.title, []).append(rule)
    return list(found.items())


def not_known(question: Question) -> str:
    """What follows from not knowing."""
    if question.presumed:
        return f"presumed: {question.presumption}"
    if question in ESSENTIAL:
        return "the file has to say, and nothing is presumed"
    return "the recommendation does not depend on it"


def named(recommendation: Recommendation | None) -> str:
    return words.NAMES[recommendation] if recommendation else words.CANNOT_BE_TOLD


def names(recommendations: Iterable[Recommendation]) -> list[str]:
    return [words.NAMES[each] for each in recommendations]


def reasons(file: DecidedFile) -> str:
    """Why the check says what it says of a decided file."""
    deciding = [finding.rule for finding in file.first.assessment.findings if finding.decides]
    speaking = [
        finding.rule
        for finding in file.first.assessment.findings
        if isinstance(finding.rule, Factor) and finding.rule.kind is FactorKind.TOWARDS
    ]
    return " ".join(rule.because for rule in deciding or speaking)


def rules_by_page(pages: Mapping[str, Page]) -> dict[str, list[tuple[str, str, list[Rule]]]]:
    """For each page of the guide that rules cite: its sections (id, title) with their rules."""
    cited: dict[str, list[tuple[str, str, list[Rule]]]] = {}
    for address in sorted({rule.guide.partition("#")[0] for rule in RULES}):
        for each in pages[guide_page(address).relative_to(ROOT).as_posix()].addressed:
            rules = [rule for rule in RULES if rule.guide == f"{address}#{each.id}"]
            if rules:
                cited.setdefault(address, []).append((each.id, each.title, rules))
    return cited


def resting_id(page: str) -> str:
    """The id of the list of rules that rest on a page."""
    return f"rules-on-{page.rstrip('/').rpartition('/')[2]}"


def editions() -> list[str]:
    """The versions of the rules that have a page of their own, the newest first."""
    kept = [file.stem for file in (DOCS / "how-it-decides/rules").glob("*.md")]
    return sorted(kept, key=lambda version: list(map(int, version.split("."))), reverse=True)
