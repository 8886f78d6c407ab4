"""Write what follows from rules, sources and pages; with `--check`, only name the stale."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from datetime import date

from assessment.conditions import AnswerError
from assessment.questions import QUESTIONS
from assessment.rules import VERSION
from scripts.pages import anchors
from scripts.pages.examples import with_examples
from scripts.pages.footnotes import UnknownSourceError, with_footnotes
from scripts.pages.list_answers import with_list_answers
from scripts.pages.page_templates import DOCS, ROOT, resting_id, rules_by_page, templates
from scripts.pages.sections import Section, sections_in

PAGES = {
    "questions.html": "overrides/generated/questions.html",
    "short-checklist.html": "overrides/generated/short-checklist.html",
    "checklist-answers.html": "overrides/generated/checklist-answers.html",
    "key.html": "overrides/generated/key.html",
    "gates.html": "overrides/generated/gates.html",
    "decision.html": "overrides/generated/decision.html",
    "words.html": "overrides/generated/words.html",
    "rules.md": "docs/how-it-decides/rules.md",
    "questions.md": "docs/how-it-decides/questions.md",
    "validation.md": "docs/how-it-decides/validation.md",
    "sources.md": "docs/about/sources.md",
    "guide-rules.html": "overrides/generated/guide-rules.html",
    "glossary.md": "docs/guide/glossary.md",
    "abbreviations.md": "docs/includes/abbreviations.md",
    "referral-questions.md": "docs/guide/prepare/questions.md",
}
"""Each template in `scripts/pages/templates/`, and what it becomes."""

EDITION = f"docs/how-it-decides/rules/{VERSION}.md"
"""Where today's rules are kept as they read, for whoever cites them later."""


class EditionError(Exception):
    """Rules that were published under a version read otherwise now."""


def render() -> dict[str, str]:
    """Every generated file: its path from the root of the repository, and its text."""
    environment = templates()
    generated = {path: environment.get_template(name).render() for name, path in PAGES.items()}
    return {
        path: with_footnotes(ROOT / path, text) if path.endswith(".md") else text
        for path, text in (dict(written_by_hand()) | generated).items()
    }


def edition(files: Mapping[str, str]) -> dict[str, str]:
    """Today's rules as they read, on a page that stays once their version is published.

    Raises EditionError where a published version would read otherwise.
    """
    text = templates().get_template("rules-edition.md").render().rstrip() + "\n"
    published = f"Rules {VERSION}." in files["docs/changelog.md"]
    if published and files.get(EDITION, text) != text:
        raise EditionError(
            f"Rules {VERSION} are in the changelog, and read otherwise now: "
            "raise VERSION in assessment/rules/__init__.py, for words by a patch; "
            f"or delete {EDITION}, if it was never released."
        )
    return {EDITION: text}


def registry(files: Mapping[str, str]) -> dict[str, str]:
    """The registry of addresses, from what *files* hold and what was ever published.

    Raises AnchorError where an address would break.
    """
    before = anchors.read(anchors.REGISTRY.read_text(encoding="utf-8"))
    return {anchors.PATH: anchors.written(anchors.renewed(before, sections(files), date.today()))}


def sections(files: Mapping[str, str]) -> Iterator[Section]:
    """Everything with an address of its own, in the pages and in what our templates add."""
    for path, text in files.items():
        if path.endswith(".md"):
            yield from sections_in(path, text)
    for question in QUESTIONS:
        yield Section(f"q-{question.id}", f"/check/#q-{question.id}", question.text)
    yield Section("key", "/#key", "Five ways a check can end")
    yield Section("begin", "/#begin", "Begin here, with the short checklist")
    for page in rules_by_page():
        anchor = resting_id(page)
        yield Section(anchor, f"/{page}#{anchor}", "Rules that rest on this page")


def written_by_hand() -> Iterator[tuple[str, str]]:
    """The pages written by hand, with the check's word on their examples and lists."""
    for file in sorted(DOCS.rglob("*.md")):
        text = with_list_answers(file, with_examples(file, DOCS))
        yield file.relative_to(ROOT).as_posix(), text


def main() -> None:
    """Write what differs; with `--check`, name it instead and fail."""
    try:
        files = render()
    except (AnswerError, UnknownSourceError) as error:
        sys.exit(str(error))
    troubles = []
    for follow in (edition, registry):
        try:
            files |= follow(files)
        except (EditionError, anchors.AnchorError) as error:
            troubles.append(str(error))  # the rest is written all the same
    stale = {
        path: text
        for path, text in files.items()
        if not (ROOT / path).exists() or (ROOT / path).read_text(encoding="utf-8") != text
    }
    if "--check" in sys.argv:
        troubles += [f"{path} is stale: run scripts/generate" for path in stale]
        stale = {}
    for path, text in stale.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(text, encoding="utf-8")
        print(path)
    sys.exit("\n".join(troubles) or None)


if __name__ == "__main__":
    main()
