"""How soon after the first answer does the whole report stand in the page, and for how many bytes?

Ours: on /check/, from the click on the first answer until the report stands in the page.  Bare:
on an empty page, from starting a module worker until `loadPyodide()` of the same npm package, as
it comes, has resolved there; nothing is run.

One server sends both, compressed alike.  Cold is a new browser; returning is the third visit with
one profile on disk, the browser closed between visits; read first is a new browser whose reader
looks at the page for three seconds.  Runs take turns, so that a busy machine is unfair to neither.
"""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import BrowserContext, Playwright, sync_playwright

from scripts.measure.browser import browser_with, new_browser, opened
from scripts.measure.counting_server import BARE, OURS, Sent, serving

READS = 3_000  # milliseconds
STAYS = 8_000  # until a reader goes on to something else

TIME = {
    OURS: """async () => {
      const check = document.querySelector("ime-assessment");
      const start = performance.now();
      check.querySelector("input[type=radio]").click();
      while (check.dataset.told !== "report") await new Promise(requestAnimationFrame);
      return performance.now() - start;
    }""",
    BARE: """async () => {
      const start = performance.now();
      const worker = new Worker("worker.js", { type: "module" });
      await new Promise((ready) => worker.addEventListener("message", ready));
      return performance.now() - start;
    }""",
}


Times = dict[tuple[str, str], list[float]]


def main(runs: int) -> None:
    times: Times = {}
    cold: dict[str, Sent] = {}
    sent = Sent()
    with serving(sent) as address, sync_playwright() as playwright:
        for run in range(runs):
            for path in (OURS, BARE) if run % 2 else (BARE, OURS):
                with new_browser(playwright) as browser:
                    sent.clear()
                    page = opened(browser, address + path)
                    times.setdefault((path, "cold"), []).append(page.evaluate(TIME[path]))
                    cold[path] = sent.copy()  # what papers need is fetched from now on
                third = third_visit(playwright, address + path, TIME[path])
                times.setdefault((path, "returning"), []).append(third)
            with new_browser(playwright) as browser:
                read = visit(browser, address + OURS, TIME[OURS], reads=READS)
                times.setdefault((OURS, "read first"), []).append(read)
    report(times, cold)


def visit(
    browser: BrowserContext, address: str, time: str, reads: int = 0, stays: int = 0
) -> float:
    """Milliseconds from the start of what is measured to its end."""
    page = opened(browser, address)
    page.wait_for_timeout(reads)
    taken: float = page.evaluate(time)
    page.wait_for_timeout(stays)
    page.close()
    return taken


def third_visit(playwright: Playwright, address: str, time: str) -> float:
    """How long it takes a reader who has been here twice, with a browser that was closed since."""
    with TemporaryDirectory() as folder:
        for _ in range(2):
            with browser_with(Path(folder), playwright) as browser:
                visit(browser, address, time, stays=STAYS)
        with browser_with(Path(folder), playwright) as browser:
            return visit(browser, address, time)


def report(times: Times, sent: dict[str, Sent]) -> None:
    print(
        f"{'milliseconds, median (least-most)':36}{'ours':>22}{'bare':>22}{'ratio':>8}{'aim':>11}"
    )
    for state, aim in (("cold", 0.40), ("returning", 0.30)):
        ours, bare = times[OURS, state], times[BARE, state]
        ratio = median(ours) / median(bare)
        print(f"{state:36}{spread(ours):>22}{spread(bare):>22}{ratio:8.2f}{aim:11.2f}")
    print(f"{'after three seconds of reading':36}{spread(times[OURS, 'read first']):>22}{60:41}")
    print(f"\n{'bytes on the wire, cold':36}{'ours':>22}{'bare':>22}")
    for kind in ("page", "runtime"):
        lengths = [total(sent[path], kind) for path in (OURS, BARE)]
        print(f"{kind:36}{lengths[0]:>22,}{lengths[1]:>22,}")
    print(f"{'together':36}{sent[OURS].total():>22,}{sent[BARE].total():>22,}{3_800_000:>19,}")
    print("\nours, file by file")
    for path, length in sent[OURS].most_common():
        print(f"{length:>12,}  {path}")


def spread(times: list[float]) -> str:
    return f"{median(times):.0f} ({min(times):.0f}-{max(times):.0f})"


def total(sent: Sent, kind: str) -> int:
    """What was sent of the runtime, or of all else."""
    return sum(
        length for path, length in sent.items() if path.startswith("/py/") == (kind == "runtime")
    )


if __name__ == "__main__":
    main(runs=int(sys.argv[1]) if len(sys.argv) > 1 else 5)
