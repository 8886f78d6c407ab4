"""A link can hold anything: nothing of it becomes markup, whatever reads it."""

from __future__ import annotations

import random
from collections.abc import Callable
from urllib.parse import quote

import pytest

from tests.browser.reader import Reader
from tests.fuzzing.foreign import HARMFUL, random_address, random_text

SEED = 20261126

FOLLOW = """async (fragments) => {
  for (const fragment of fragments) {
    location.hash = fragment;
    await new Promise((done) => setTimeout(done)); // after whatever listens to the address
  }
  return fragments.length;
}"""

MARKUP = "document.querySelectorAll('img, script, iframe, [onerror], [onload]').length"


def fragments() -> list[str]:
    """Not so many that a browser would pass over some, as it does past two hundred."""
    chance = random.Random(SEED)
    harmful = [start + text for start in ("", "a=", "a%3D", "q-", ":~:text=") for text in HARMFUL]
    endless = [start + "z" * 500_000 for start in ("", "a=1", "a=2", "q-")]
    return harmful + [random_text(chance) for _ in range(60)] + endless


def addresses() -> list[str]:
    """A page of each kind, with what it may read of the rest of its address."""
    image, _, taken, drawing, *_ = map(quote, HARMFUL)
    chance = random.Random(SEED)
    return [
        f"check/?q={image}",
        f"guide/when-it-helps/?q={drawing}",
        f"guide/?h={taken}",
        f"{quote(random_address(chance))}-not-here/{image}/",
    ]


@pytest.mark.parametrize("path", addresses())
def test_no_address_becomes_markup(same_reader: Callable[..., Reader], path: str) -> None:
    """
    Whatever an address ends in, nothing throws, and the page has its own title and elements alone.
    """
    thrown: list[str] = []
    reader = same_reader(thrifty=True)
    reader.page.on("pageerror", lambda error: thrown.append(str(error)))
    plain = "not-here/" if "not-here" in path else path.partition("?")[0]
    seen = []
    for each in (plain, path):
        reader.open(each).settle()
        seen.append((reader.page.title(), reader.page.evaluate(MARKUP)))
    reader.page.evaluate(FOLLOW, fragments())
    seen.append((reader.page.title(), reader.page.evaluate(MARKUP)))

    assert seen == [seen[0]] * 3
    assert thrown == []
    assert reader.violations() == []
