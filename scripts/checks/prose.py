"""How the guide reads: sentences, plain words, spelling, one spelled-out name, no word on honesty.

Prints a line for each page.  The measures are textstat's.  Our limits, and why:

- A sentence has 20 words on average at most: the plain-language rule of thumb that our style
  guide sets, and none has more than 40.
- Flesch-Kincaid grade 9 at most.  Readers are busy professionals, who read plain text faster
  too; the names they must meet (“functional capacity evaluation”) alone raise it by a grade or two.
- Grade 7 on pages written to the person examined, who chose neither the subject nor the hour.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import textstat
from spylls.hunspell import Dictionary

from scripts.pages.page import ROOT, Page, of_the_guide

LONGEST_AVERAGE = 20.0
LONGEST_SENTENCE = 40
GRADE = 9.0
GRADE_TO_THE_PERSON = 7.0
TO_THE_PERSON = "docs/guide/being-examined/index.md"
SPELLED_OUT = re.compile(r"\bindependent medical examinations?\b", re.IGNORECASE)
SHORTENED = re.compile(r"\bIMEs?\b")
ON_HONESTY = re.compile(
    r"\b(malinger\w*|fak(e|es|ed|ing)|liars?|lying|dishonest\w*|exaggerat\w*|fraud\w*|deceit\w*"
    r"|truthful\w*|cheat\w*)\b",
    re.IGNORECASE,
)
QUOTED = re.compile(r"“[^”\n]*”")
WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['\u2019-][A-Za-zÀ-ÿ]+)*")
OUR_TITLE = "When is an IME the right step?"
GENERATED = re.compile(r"(Generated|Written) by \S+ from (assessment|tests|docs/dependencies)")
NAMES = ROOT / "scripts/checks/names-and-terms.txt"
DICTIONARY = ROOT / "scripts/locks/node_modules/dictionary-en-ca/index"


def faults(pages: Sequence[Page]) -> Iterator[str]:
    """What is wrong with how the pages read, one sentence each; prints the table on the way."""
    print(f"{'page':52}{'words':>7}{'a sentence':>12}{'grade':>7}{'limit':>7}")
    for page in of_the_guide(pages):
        print(measures(page))
        yield from badly_put(page)
    yield from misspelled(pages)


def measures(page: Page) -> str:
    """The line of a page in the table."""
    text = page.words
    return (
        f"{page.name:52}{len(text.split()):7}{average(text):12.1f}"
        f"{grade(text):7.1f}{allowed(page):7.0f}"
    )


def badly_put(page: Page) -> Iterator[str]:
    """Where one page breaks our style."""
    text = page.words
    for sentence in sentences(text):
        if len(sentence.split()) > LONGEST_SENTENCE:
            yield f"{page.name}: more than {LONGEST_SENTENCE} words: “{sentence[:80]}…”"
    if average(text) > LONGEST_AVERAGE:
        yield f"{page.name}: {average(text):.1f} words a sentence; at most {LONGEST_AVERAGE:.0f}."
    if grade(text) > allowed(page):
        yield f"{page.name}: reads at grade {grade(text):.1f}; at most {allowed(page):.0f}."
    ours = QUOTED.sub("", "\n".join([*titles(page), text])).replace(OUR_TITLE, "")
    spelled_out = len(SPELLED_OUT.findall(ours))
    if spelled_out != 1:
        yield (
            f"{page.name}: says “independent medical examination” {spelled_out} times; "
            "once, then “examination”."
        )
    for short in SHORTENED.findall(ours):
        yield f"{page.name}: says “{short}”; say “examination”."
    for word in ON_HONESTY.finditer(ours):
        yield f"{page.name}: “{word.group()}” judges a person; we assess files."


def misspelled(pages: Iterable[Page]) -> Iterator[str]:
    """Words on any page for readers that a Canadian dictionary and our list do not know."""
    for page in pages:
        if "/contributing/" in page.name or is_generated_from_data(page):
            continue
        shown = [str(page.meta.get(name, "")) for name in ("title", "description")]
        for word in sorted(set(WORD.findall("\n".join([*shown, *titles(page), page.words])))):
            if not spelled(word.replace("\u2019", "'")):
                yield f"{page.name}: “{word}” is not Canadian spelling, or belongs in {NAMES.name}."


def titles(page: Page) -> list[str]:
    return [section.title for section in page.sections]


def is_generated_from_data(page: Page) -> bool:
    """Whether a page is made of rules, of decided files, of names of sources or of packages."""
    return bool(GENERATED.search(page.text[:200]))


@cache
def spelled(word: str) -> bool:
    """Whether the dictionary, or our list, knows *word* or each part of it."""
    bare = word.removesuffix("'s").removesuffix("'")
    if len(bare) < 2 or {bare, bare.lower()} & known() or dictionary().lookup(bare):
        return True
    return "-" in bare and all(map(spelled, bare.split("-")))


@cache
def dictionary() -> Dictionary:
    return Dictionary.from_files(str(DICTIONARY))


@cache
def known() -> frozenset[str]:
    lines = NAMES.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines for word in line.partition("#")[0].split())


def sentences(text: str) -> list[str]:
    """Sentences, where a line that ends without a full stop is one too."""
    return [part for line in text.splitlines() for part in re.split(r"(?<=[.?!])\s+", line) if part]


def average(text: str) -> float:
    found = sentences(text)
    return sum(len(sentence.split()) for sentence in found) / max(1, len(found))


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of *text*: years of schooling that its reader needs."""
    return float(textstat.flesch_kincaid_grade(". ".join(s.rstrip(".") for s in sentences(text))))


def allowed(page: Page) -> float:
    return GRADE_TO_THE_PERSON if page.name == TO_THE_PERSON else GRADE
