"""The reader's own figures: how the page reads, adds and rounds them."""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.browser.host import written
from tests.browser.reader import Reader

pytestmark = pytest.mark.same_tab

PATH = "guide/cost-of-waiting/"
SUMS = written("cost/sums.js")
SEED = 20261124
CALL = """async ([script, name, sheets]) => {
  const found = await import(script);
  return sheets.map((sheet) => found[name](...sheet));
}"""


def sheets() -> list[dict[str, int]]:
    """Forty sets of whole figures, so that the sums are exact."""
    chance = random.Random(SEED)
    names = ("weekly", "without", "with", "examination", "step", "stepWeeks")
    return [{name: chance.randint(1, 5000) for name in names} for _ in range(40)]


def road(weekly: int, weeks: int, steps: int) -> dict[str, int]:
    waiting = weekly * weeks
    return {"weeks": weeks, "waiting": waiting, "steps": steps, "total": waiting + steps}


def sums(figures: dict[str, int]) -> dict[str, Any]:
    """What the page is to find, worked out here."""
    weekly, examination, step = figures["weekly"], figures["examination"], figures["step"]
    without, examined, tried = figures["without"], figures["with"], figures["stepWeeks"]
    return {
        "roads": {
            "without": road(weekly, without, 0),
            "with": road(weekly, examined, examination),
            "lighter": road(weekly, tried, step),
            "both": road(weekly, tried + examined, step + examination),
        },
        "saved": weekly * (without - examined) - examination,
        "forward": without - examined,
        "breakEven": examination / weekly,
    }


def test_the_page_adds_up_as_we_do(reader: Reader) -> None:
    """
    For forty sets of figures, each road, the difference and the break-even agree.
    """
    found = reader.open(PATH).page.evaluate(
        CALL, [SUMS, "addUp", [[figures] for figures in sheets()]]
    )

    assert found == [sums(figures) for figures in sheets()], f"seed {SEED}"


def test_figures_are_read_as_people_write_them(reader: Reader) -> None:
    """
    Thousands with commas or spaces, cents, a currency sign; nothing else is guessed at.
    """
    written = {"1200": 1200, "1,200.50": 1200.5, "1 200": 1200, "$1,200": 1200, "1200 €": 1200}
    refused = ["1,20", "12,00,000", "-5", "five", "1.2.3", "1e3", "0x10", ""]
    found = reader.open(PATH).page.evaluate(
        CALL, [SUMS, "numberIn", [[text] for text in [*written, *refused]]]
    )

    assert found == [*written.values(), *[None] * len(refused)]


def test_rounding_never_contradicts_the_sum(reader: Reader) -> None:
    """
    Weeks are rounded up to a tenth, or finer where a tenth would change sides.
    """
    pairs = [[3.5, 16], [10 / 3, 16], [3.35, 3.35], [0.1 + 0.2, 5], [2.92, 2.95], [7, 7]]
    found = reader.open(PATH).page.evaluate(CALL, [SUMS, "roundedUp", pairs])

    assert found == [3.5, 3.4, 3.35, 0.3, 2.92, 7]
