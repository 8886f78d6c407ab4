"""How long does the answer sheet that takes longest take, from the page to the worker and back?

Of those that a search tried: it is searched for and not guessed.
"""

from __future__ import annotations

import json
import random
import time
from statistics import median

from playwright.sync_api import sync_playwright

from assessment.conditions import Answers
from assessment.questions import QUESTIONS, permitted
from assessment.wire import assess_json
from scripts.measure.browser import new_browser, opened
from scripts.measure.counting_server import OURS, Sent, serving

SEED = 20261123
TIMES = """async (answers) => {
  const { worker, runtime } = document.querySelector("ime-assessment").dataset;
  const entry = new URL(worker, document.baseURI);
  entry.searchParams.set("runtime", new URL(runtime, document.baseURI));
  const source = new Blob([`import ${JSON.stringify(entry.href)};`], { type: "text/javascript" });
  const rules = new Worker(URL.createObjectURL(source), { type: "module" });
  const heard = () => new Promise((resolve) => {
    rules.addEventListener("message", resolve, { once: true });
  });
  await heard();
  const times = [];
  for (let id = 0; id < 25; id += 1) {
    const answered = heard();
    const start = performance.now();
    rules.postMessage({ id, answers });
    await answered;
    times.push(performance.now() - start);
  }
  rules.terminate();
  return times;
}"""


def main() -> None:
    sheet = dict(slowest_sheet())
    with (
        serving(Sent()) as address,
        sync_playwright() as playwright,
        new_browser(playwright) as browser,
    ):
        times: list[float] = opened(browser, address + OURS).evaluate(TIMES, sheet)
    print("slowest sheet found, milliseconds, median (least-most)", end="  ")
    print(f"{median(times):.0f} ({min(times):.0f}-{max(times):.0f})")


def slowest_sheet(tries: int = 600, steps: int = 1500) -> Answers:
    """Random sheets of every size first, then small changes to the slowest of them."""
    chance = random.Random(SEED)
    slowest: dict[str, str] = {}
    longest = 0.0
    for number in range(tries + steps):
        if number < tries:
            asked = chance.sample(QUESTIONS, chance.randint(0, len(QUESTIONS)))
            sheet = {question.id: chance.choice(permitted(question)) for question in asked}
        else:
            sheet = dict(slowest)
            question = chance.choice(QUESTIONS)
            if question.id in sheet and chance.random() < 0.4:
                del sheet[question.id]
            else:
                sheet[question.id] = chance.choice(permitted(question))
        if (seconds := _seconds(sheet)) > longest:
            slowest, longest = sheet, seconds
    return slowest


def _seconds(sheet: Answers) -> float:
    """The least of three, since a busy machine only ever adds."""
    text = json.dumps(sheet)
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        assess_json(text)
        times.append(time.perf_counter() - begun)
    return min(times)


if __name__ == "__main__":
    main()
