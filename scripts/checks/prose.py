"""How the guide reads: spelling, the name spelled out, no word on honesty; and how it sounds.

Prints a line for each page, which informs and fails nothing: the middle of its sentence lengths
in words with the quarter below and the quarter above, how often it says “our judgement” and
“somebody” or “nobody”, and the Flesch-Kincaid grade by textstat.  Nobody writes to a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from statistics import quantiles

import textstat
from spylls.hunspell import Dictionary

from scripts.pages.moved import MOVED
from scripts.pages.page import ROOT, Page, of_the_guide

SPELLED_OUT = re.compile(r"\bindependent medical examinations?\b", re.IGNORECASE)
SHORTENED = re.compile(r"\bIMEs?\b")
JUDGEMENT = re.compile(r"\bour (own )?judgement\b", re.IGNORECASE)
NAMELESS = re.compile(r"\b(some|no|any)(body|one)\b", re.IGNORECASE)
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
    print(f"{'page':46}{'words':>7}{'middle':>8}{'quarters':>10}{'grade':>7}{'ours':>6}{'who':>5}")
    for page in of_the_guide(pages):
        print(measures(page))
        yield from badly_put(page)
    yield from misspelled(pages)


def measures(page: Page) -> str:
    """The line of a page in the table."""
    text = page.words
    below, middle, above = lengths(text)
    return (
        f"{page.name:46}{len(text.split()):7}{middle:8.0f}{f'{below:.0f} to {above:.0f}':>10}"
        f"{grade(text):7.1f}{len(JUDGEMENT.findall(text)):6}{len(NAMELESS.findall(text)):5}"
    )


def badly_put(page: Page) -> Iterator[str]:
    """Where one page breaks our style."""
    text, headings = page.words.replace(OUR_TITLE, ""), "\n".join(titles(page))
    shortened, spelled_out = SHORTENED.search(text), SPELLED_OUT.search(text)
    if not spelled_out and not SPELLED_OUT.search(headings):
        yield f"{page.name}: nowhere spells out “independent medical examination”."
    elif spelled_out and shortened and shortened.start() < spelled_out.start():
        yield f"{page.name}: says “IME” before it spells out “independent medical examination”."
    for word in ON_HONESTY.finditer(QUOTED.sub("", f"{headings}\n{text}")):
        yield f"{page.name}: “{word.group()}” judges a person; we assess files."


def misspelled(pages: Iterable[Page]) -> Iterator[str]:
    """Words on any page for readers that a Canadian dictionary and our list do not know."""
    for page in pages:
        if "/contributing/" in page.name or is_generated_from_data(page):
            continue
        shown = [str(page.meta.get(name, "")) for name in ("title", "description")]
        by_hand = _by_hand(page).words
        for word in sorted(set(WORD.findall("\n".join([*shown, *titles(page), by_hand])))):
            if not spelled(word.replace("\u2019", "'")):
                yield f"{page.name}: “{word}” is not Canadian spelling, or belongs in {NAMES.name}."


def _by_hand(page: Page) -> Page:
    """*page* without what a script writes into it, which names sources; each is converted once."""
    return Page(page.name, MOVED.sub("", page.text)) if MOVED.search(page.text) else page


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


def lengths(text: str) -> tuple[float, float, float]:
    """Words in a sentence: a quarter of the sentences has fewer than the first, half has fewer
    than the second, a quarter has more than the third."""
    counts = [len(sentence.split()) for sentence in sentences(text)] or [0]
    below, middle, above = quantiles(counts * 2 if len(counts) == 1 else counts, method="inclusive")
    return below, middle, above


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of *text*: years of schooling that its reader needs."""
    return float(textstat.flesch_kincaid_grade(". ".join(s.rstrip(".") for s in sentences(text))))
