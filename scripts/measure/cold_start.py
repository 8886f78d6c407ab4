"""How soon after a cold start is the first answer assessed, and for how many bytes?

Ours: on /check/, from the click on the first answer (which starts the worker) until the whole
report stands in the page.  Bare: on an empty page, from starting a module worker until
`loadPyodide()` of the same npm package, as it comes, has resolved there; nothing is run.

One server sends both, compressed alike.  Cold is a new browser, warm its second visit.  Runs
take turns, so that a busy machine is unfair to neither.
"""

from __future__ import annotations

import sys
from statistics import median

from playwright.sync_api import BrowserContext, sync_playwright

from scripts.measure.browser import new_browser, opened
from scripts.measure.counting_server import BARE, OURS, Sent, serving

TIME = {
    OURS: """async () => {
      const start = performance.now();
      document.querySelector("ime-assessment input[type=radio]").click();
      while (!document.querySelector("[data-told=report]"))
        await new Promise(requestAnimationFrame);
      return performance.now() - start;
    }""",
    BARE: """async () => {
      const start = performance.now();
      const worker = new Worker("worker.js", { type: "module" });
      await new Promise((ready) => worker.addEventListener("message", ready));
      return performance.now() - start;
    }""",
}


def main(runs: int) -> None:
    times: dict[tuple[str, str], list[float]] = {}
    cold: dict[str, Sent] = {}
    sent = Sent()
    with serving(sent) as address, sync_playwright() as playwright:
        for run in range(runs):
            for path in (OURS, BARE) if run % 2 else (BARE, OURS):
                with new_browser(playwright) as browser:
                    sent.clear()
                    times.setdefault((path, "cold"), []).append(visit(browser, address, path))
                    cold[path] = sent.copy()
                    times.setdefault((path, "warm"), []).append(visit(browser, address, path))
    report(times, cold)


def visit(browser: BrowserContext, address: str, path: str) -> float:
    """Milliseconds from the start of what is measured to its end."""
    page = opened(browser, address + path)
    time: float = page.evaluate(TIME[path])
    page.close()
    return time


def report(times: dict[tuple[str, str], list[float]], sent: dict[str, Sent]) -> None:
    print(f"{'milliseconds, median (least-most)':36}{'ours':>22}{'bare':>22}{'ratio':>8}")
    for state in ("cold", "warm"):
        ours, bare = times[OURS, state], times[BARE, state]
        ratio = median(ours) / median(bare)
        print(f"{state:36}{spread(ours):>22}{spread(bare):>22}{ratio:8.2f}")
    print(f"\n{'bytes on the wire, cold':36}{'ours':>22}{'bare':>22}")
    for kind in ("page", "runtime"):
        lengths = [total(sent[path], kind) for path in (OURS, BARE)]
        print(f"{kind:36}{lengths[0]:>22,}{lengths[1]:>22,}")
    print(f"{'together':36}{sent[OURS].total():>22,}{sent[BARE].total():>22,}")
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
    main(runs=int(sys.argv[1]) if len(sys.argv) > 1 else 7)
