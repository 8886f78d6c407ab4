"""The answer that does not wait for Python: at once, and the same."""

from __future__ import annotations

from typing import Any

import pytest

from assessment.conditions import Answers
from assessment.report import Report, report
from assessment.words import NAMES, guide_title
from tests.browser.host import Host
from tests.browser.reader import HALF_WAY, NO_DECISION, PRESUMED, Reader
from tests.browser.sheets import SEED, sheets
from tests.site.published import script

CLICK = """([name, value]) => {
  document.querySelector(`input[name="${name}"][value="${value}"]`).click();
  const { recommendation, presumed } = document.querySelector(".ime-result").dataset;
  const { told } = document.querySelector("ime-assessment").dataset;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  return {
    told,
    recommendation,
    presumed: presumed ?? null,
    loaded: loaded.filter((name) => name.includes("/py/")).length,
  };
}"""

SAYS = """() => {
  const panel = document.querySelector(".ime-result");
  const unseen = "[hidden], .ime-result__unbegun"; // the other is for a page without its scripts
  const seen = (selector, root = panel) =>
    [...root.querySelectorAll(selector)].filter((each) => each.closest(unseen) === null);
  const said = (selector, root) => seen(selector, root).map((each) => each.textContent.trim());
  return {
    told: document.querySelector("ime-assessment").dataset.told,
    recommendation: panel.dataset.recommendation,
    presumed: panel.dataset.presumed ?? null,
    title: said("h2").join(),
    sentence: said(".ime-result__sentence").join(),
    also: said(".ime-result__also").join(),
    inert: [...document.querySelectorAll(".ime-question")]
      .filter((each) => !each.querySelector(".ime-question__inert").hidden)
      .map(({ id }) => id.replace("q-", "")),
    progress: said(".ime-result__progress").join(),
    possible: said(".ime-possible li"),
    deciding: seen(".ime-deciding").map((each) => [
      ...said("span", each),
      ...said("a", each),
      new URL(each.querySelector("a").href).pathname.slice(1),
    ]),
    rests: said(".ime-rest__words"),
    first: said(".ime-findout__question").join(),
  };
}"""


def said_at_once(answers: Answers) -> dict[str, Any]:
    """What the panel is to say of *answers* without Python, in the words of the report."""
    told = report(answers)
    settled, presumed = told.assessment.recommendation, told.assessment.presumed
    found = told.what_ifs
    hint = found.find_out_first
    return {
        "told": "quick",
        "recommendation": settled.value if settled else "open",
        "presumed": presumed.value if presumed and not settled else None,
        "title": told.title,
        "sentence": told.sentence if presumed else "",
        "also": told.also_possible,
        "inert": [each.id for each in found.unknown if each not in found.mattering],
        "progress": f"{len(answers)} of 24 answered",
        "possible": []
        if presumed
        else [NAMES[each.recommendation] + each.if_words for each in told.possible],
        "deciding": deciding(told),
        "rests": [each.sentence for each in told.rests_on],
        "first": hint.question.text if hint and not settled else "",
    }


def deciding(told: Report) -> list[list[str]]:
    rules = [finding.rule for finding in told.findings if finding.decides]
    return [[rule.because, guide_title(rule.guide), rule.guide.partition("#")[0]] for rule in rules]


@pytest.mark.parametrize(
    ("path", "answers", "recommendation"),
    [
        pytest.param("check/", NO_DECISION, "not_appropriate", id="settled, on the check"),
        pytest.param("check/", {"opinions": "conflict"}, "open", id="open, on the check"),
        pytest.param("", NO_DECISION, "not_appropriate", id="settled, on the front page"),
        pytest.param("", {"decision": "depends"}, "open", id="open, on the front page"),
    ],
)
def test_it_comes_with_the_click(
    host: Host, reader: Reader, path: str, answers: Answers, recommendation: str
) -> None:
    """
    Before the browser does anything else, and before a file of the runtime has arrived.
    """
    host.stuck.update({"pyodide.asm.wasm", "pyodide.asm.js", "pyodide.js"})
    host.stuck.update({"python_stdlib.zip", "assessment.whl"})
    reader.open(path)
    if not path:
        reader.unfold()
    found = reader.page.evaluate(CLICK, next(iter(answers.items())))

    assert found == {
        "told": "quick",
        "recommendation": recommendation,
        "presumed": None,
        "loaded": 0,
    }


@pytest.mark.same_tab
def test_it_comes_with_every_click(reader: Reader) -> None:
    """
    Also while Python starts, and where a report on other answers stands already.
    """
    page = reader.open().page
    given: dict[str, str] = {}
    for number, answer in enumerate(HALF_WAY.items(), start=1):
        given |= [answer]
        if number == len(HALF_WAY):
            reader.expect_report()
        found = page.evaluate(CLICK, answer)
        assessment = report(given).assessment
        expected = assessment.recommendation or assessment.presumed

        assert found["told"] == "quick"
        assert (found["presumed"] or found["recommendation"]) == (
            expected.value if expected else "open"
        )


def test_it_says_what_the_report_says(host: Host, reader: Reader) -> None:
    """
    Where Python never starts, the panel has the words of Python for every way of ending.
    """
    host.missing.add(script("check/worker.js"))
    reader.open()
    for answers in (each for near in sheets().values() for each in near):
        expected = said_at_once(answers)
        seen = reader.fill_by_script(answers).at_last(SAYS, expected)

        assert seen == expected, f"seed {SEED}, answers {answers}"


@pytest.mark.at_the_check
@pytest.mark.parametrize("answers", [HALF_WAY, PRESUMED, NO_DECISION])
def test_the_report_moves_nothing_that_was_said(reader: Reader, answers: Answers) -> None:
    """
    What Python adds stands beside the quick answer, word for word as it was.
    """
    quick = said_at_once(answers)
    reader.fill_by_script(answers).expect_report()

    assert reader.page.evaluate(SAYS) == {**quick, "told": "report"}
