"""How soon after a click does the answer stand on the screen, at a quarter of this machine's speed?

From the click on an answer to the frame that shows what it comes to, in a new browser, before a
byte of the runtime has arrived: the host holds those files back.  The first click on the front page
starts Python too; the others are those of a file that comes to be presumed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

from playwright.sync_api import BrowserContext, Page, Route, sync_playwright

from scripts.measure.browser import new_browser, opened
from scripts.measure.counting_server import OURS, Sent, serving

FRONT = ""
SLOWER = 4
"""How many times as long everything on the page's own thread takes."""

ANSWERS = {
    OURS: {
        "decision": "depends",
        "open-question": "function",
        "authority": "named",
        "opinions": "conflict",
        "treating-asked": "unsettled",
        "harm": "none",
    },
    FRONT: {"decision": "depends", "opinions": "conflict", "earlier-exam": "none"},
}

WATCH = """() => {
  window.times = [];
  addEventListener("click", ({ target, timeStamp }) => {
    if (!target.matches("input")) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const { recommendation } = document.querySelector(".ime-result").dataset;
        times.push(recommendation ? performance.now() - timeStamp : null);
      };
      port2.postMessage(null); // heard once the frame is drawn
    });
  }, { capture: true });
  document.querySelector(".ime-begin > summary")?.click();
}"""

GO_TO = """async (question) => {
  location.hash = `#q-${question}`;
  await new Promise(requestIdleCallback);
}"""


def main(runs: int) -> None:
    found: dict[tuple[str, str], list[float]] = {}
    with serving(Sent()) as address, sync_playwright() as playwright:
        for _ in range(runs):
            for path, answers in ANSWERS.items():
                with new_browser(playwright) as browser, holding_back(browser):
                    page = opened(browser, address + path)
                    first, *others = pressed(page, answers)
                found.setdefault((path, "first click"), []).append(first)
                found.setdefault((path, "other clicks"), []).extend(others)
    print(f"at a quarter of the speed, milliseconds, median (least-most), {runs} runs")
    for (path, which), times in found.items():
        spread = f"{median(times):.0f} ({min(times):.0f}-{max(times):.0f})"
        print(f"{'/' + path:10}{which:16}{spread:>20}")


def pressed(page: Page, answers: dict[str, str]) -> list[float]:
    """How long each click took, one after the other."""
    page.evaluate(WATCH)
    page.wait_for_selector("ime-assessment[data-view]")  # its scripts have come
    slow = page.context.new_cdp_session(page)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    for count, (name, value) in enumerate(answers.items(), start=1):
        page.evaluate(GO_TO, name)
        page.locator(f"input[name='{name}'][value='{value}']").click()
        page.wait_for_function("(count) => times.length === count", arg=count)
    times: list[float | None] = page.evaluate("times")
    assert None not in times, "a frame without an answer"
    return [each for each in times if each is not None]


@contextmanager
def holding_back(browser: BrowserContext) -> Iterator[None]:
    """Neither answer nor refuse what asks for the runtime: as on a line that hardly moves."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    browser.route("**/py/**", hold)
    yield
    while held:
        held.pop().abort()


if __name__ == "__main__":
    main(runs=int(sys.argv[1]) if len(sys.argv) > 1 else 7)
