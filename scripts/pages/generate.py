"""Write what follows from rules, sources and pages; with `--check`, only name the stale."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from assessment.conditions import AnswerError
from assessment.questions import QUESTIONS
from scripts.pages import anchors, compiled_gates, link_code
from scripts.pages.checklist_answers import with_checklist_answers
from scripts.pages.dependencies import UndeclaredLicenceError
from scripts.pages.editions import CHANGELOG, EditionError, with_edition
from scripts.pages.examples import with_examples
from scripts.pages.footnotes import UnknownSourceError, with_footnotes
from scripts.pages.kept_gates import KeptGatesError, kept_gates
from scripts.pages.moved import UnkeptVersionError, with_what_moved
from scripts.pages.page import ROOT, Addressed, Page, all_pages
from scripts.pages.page_templates import resting_id, rules_by_page, templates
from scripts.pages.rules_dump import dump

OUTPUTS = {
    "rail.html": "overrides/generated/rail.html",
    "questions.html": "overrides/generated/questions.html",
    "short-checklist.html": "overrides/generated/short-checklist.html",
    "checklist-answers.html": "overrides/generated/checklist-answers.html",
    "key.html": "overrides/generated/key.html",
    "list-template.csv": "overrides/generated/list-template.csv",
    "gates.html": "overrides/generated/gates.html",
    "decision.html": "overrides/generated/decision.html",
    "words.html": "overrides/generated/words.html",
    "terms.html": "overrides/generated/terms.html",
    "rules.md": "docs/how-it-decides/rules.md",
    "questions.md": "docs/how-it-decides/questions.md",
    "validation.md": "docs/how-it-decides/validation.md",
    "sources.md": "docs/about/sources.md",
    "dependencies.md": "docs/about/dependencies.md",
    "comparison.html": "overrides/generated/comparison.html",
    "gains-and-harms.html": "overrides/generated/gains-and-harms.html",
    "guide-rules.html": "overrides/generated/guide-rules.html",
    "glossary.md": "docs/guide/glossary.md",
    "abbreviations.md": "docs/includes/abbreviations.md",
    "referral-questions.md": "docs/guide/prepare/questions.md",
}
"""Each template in `scripts/pages/templates/`, and what it becomes."""

FINISHES = (with_examples, with_checklist_answers, with_what_moved, with_footnotes)
"""What is written into pages that somebody wrote by hand, or a template."""


def finished(page: Page) -> Page:
    for finish in FINISHES:
        page = finish(page)
    return page


def render(read: Iterable[Page]) -> tuple[dict[str, Page], dict[str, str]]:
    """Every page as it should read, and the text of each other file, by the names of the files."""
    pages = {page.name: finished(page) for page in read}
    environment = templates()
    environment.globals["rules_by_page"] = rules_by_page(pages)
    partials = {each.MODULE: each.module() for each in (compiled_gates, link_code)}
    for template, name in OUTPUTS.items():
        text = environment.get_template(template).render()
        if name.endswith(".md"):
            pages[name] = finished(Page(name, text))
        else:
            partials[name] = text
    return pages, partials


def registry(pages: Mapping[str, Page]) -> str:
    """The registry of addresses, from what *pages* hold and what was ever published.

    Raises AnchorError where an address would break.
    """
    before = anchors.read(anchors.REGISTRY.read_text(encoding="utf-8"))
    return anchors.written(anchors.renewed(before, addressed(pages), date.today()))


def addressed(pages: Mapping[str, Page]) -> Iterator[Addressed]:
    """Everything with an address of its own, in the pages and in what our templates add."""
    for page in pages.values():
        yield from page.addressed
    for question in QUESTIONS:
        yield Addressed(f"q-{question.id}", f"/check/#q-{question.id}", question.text)
    yield Addressed("key", "/#key", "Five ways a check can end")
    yield Addressed("check-a-file", "/#check-a-file", "Check a file")
    for address in rules_by_page(pages):
        anchor = resting_id(address)
        yield Addressed(anchor, f"/{address}#{anchor}", "Rules that rest on this page")


def main() -> None:
    """Write what differs; with `--check`, name it instead and fail."""
    read = all_pages()
    troubles = []
    try:
        pages, files = render(read)
    except (AnswerError, UndeclaredLicenceError, UnkeptVersionError, UnknownSourceError) as error:
        sys.exit(str(error))
    try:
        edition = with_edition(pages)
        pages[edition.name] = edition
    except EditionError as error:
        troubles.append(str(error))  # the rest is written all the same
    try:
        name, text = kept_gates(dump(), pages[CHANGELOG].text)
        files[name] = text
    except KeptGatesError as error:
        troubles.append(str(error))
    try:
        files[anchors.PATH] = registry(pages)
    except anchors.AnchorError as error:
        troubles.append(str(error))
    files |= {name: page.text for name, page in pages.items()}
    stale = dict(_stale(files, {page.name: page.text for page in read}))
    if "--check" in sys.argv:
        troubles += [f"{name} is stale: run scripts/generate" for name in stale]
        stale = {}
    for name, text in stale.items():
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_text(text, encoding="utf-8")
        print(name)
    sys.exit("\n".join(troubles) or None)


def _stale(files: Mapping[str, str], read: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The files whose text on disk is another; what was *read* is not read again."""
    for name, text in files.items():
        if text != (read[name] if name in read else _on_disk(ROOT / name)):
            yield name, text


def _on_disk(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


if __name__ == "__main__":
    main()
