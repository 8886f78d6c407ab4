"""Count the planted faults that the tests notice, and name those that they do not.

Faults that nobody can import count for nothing, neither way.  Those that may survive stand in
`survivors.toml`, each with its reason; they count as unnoticed all the same.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections import Counter
from pathlib import Path

from scripts.faults.faults import ROOT, Fault, faults, files
from scripts.faults.survivors import accepted, key_of
from scripts.faults.trial import Outcome, tried

ENOUGH = 0.95
PATIENCE = 4
"""How many times as long as sound code a fault may take; two at a time slow each other."""

PROGRESS = 50
"""After how many faults a line says how far we are."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/mutate", description=__doc__)
    parser.add_argument("where", nargs="*", type=Path, help="files or folders of assessment/")
    parser.add_argument("--sample", type=int, metavar="COUNT", help="only so many, at random")
    parser.add_argument("--seed", type=int, default=1, help="another one draws another sample")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args()

    planted = [
        fault
        for named in asked.where or [ROOT / "assessment"]
        for file in files(named.resolve())
        for fault in faults(file)
    ]
    if asked.sample and asked.sample < len(planted):
        planted = random.Random(asked.seed).sample(planted, asked.sample)
        print(f"A sample of {asked.sample} faults, drawn with seed {asked.seed}.")
    return _told(planted, asked.jobs, _limit())


def _limit() -> int:
    """How many seconds a fault gets, from how long the tests take on sound code."""
    begun = time.monotonic()
    ((_, outcome),) = tried([None], 1, 0)
    if outcome is not Outcome.SURVIVED:
        sys.exit("The tests fail on sound code; mend that first.")
    return int(PATIENCE * (time.monotonic() - begun)) + 1


def _told(planted: list[Fault], jobs: int, seconds: int) -> int:
    counts: Counter[Outcome] = Counter()
    unlisted = 0
    listed = accepted()
    for number, (fault, outcome) in enumerate(tried(planted, jobs, seconds), start=1):
        assert fault
        if number % PROGRESS == 0:
            print(f"{number} of {len(planted)} planted.", flush=True)
        counts[outcome] += 1
        if outcome is Outcome.SURVIVED:
            file, sound, faulty = key = key_of(fault)
            unlisted += key not in listed
            print(
                f"\n{file}{'' if key in listed else ', not listed'}\n  - {sound}\n  + {faulty}",
                flush=True,
            )
    survived = counts[Outcome.SURVIVED]
    noticed = counts[Outcome.NOTICED] + counts[Outcome.TIMED_OUT]
    share = noticed / max(noticed + survived, 1)
    print(
        f"\n{noticed} of {noticed + survived} faults noticed, {share:.1%};"
        f" {counts[Outcome.TIMED_OUT]} of them as they ran out of time."
        f"\n{survived} survived, {unlisted} of them not listed."
        f"\n{counts[Outcome.NOT_IMPORTED]} more could not be imported."
    )
    return 1 if unlisted or share < ENOUGH else 0


if __name__ == "__main__":
    sys.exit(main())
