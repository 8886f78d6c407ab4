"""How many files a second does `python -m assessment screen` assess?

Of files that are complete, and of files of which five answers, chosen at random, are open or
not known.  The time is what the whole command takes of one core, its start included, so that
a busy machine counts for little.
"""

from __future__ import annotations

import csv
import random
import resource
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from assessment.conditions import DONT_KNOW
from assessment.questions import QUESTIONS

ROWS = 20_000
RUNS = 5
SEED = 20261123


def main() -> None:
    for name, unknown in (("complete", 0), ("five unknown", 5)):
        with TemporaryDirectory() as folder:
            table, out = Path(folder, "files.csv"), Path(folder, "out.csv")
            write(table, unknown)
            command = [sys.executable, "-m", "assessment", "screen", str(table), "-o", str(out)]
            rates = []
            for _ in range(RUNS):
                begun = seconds_taken()
                subprocess.run(command, check=True)
                rates.append(ROWS / (seconds_taken() - begun))
        print(f"rows a second, {name}, median of {RUNS} (least-most)", end="  ")
        print(f"{median(rates):,.0f} ({min(rates):,.0f}-{max(rates):,.0f})")


def seconds_taken() -> float:
    """What the commands that have ended took of a core."""
    taken = resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken.ru_utime + taken.ru_stime


def write(table: Path, unknown: int) -> None:
    """A table of random files, *unknown* answers of each of which are open or not known."""
    chance = random.Random(SEED)
    ids = [question.id for question in QUESTIONS]
    with table.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, ids)
        writer.writeheader()
        for _ in range(ROWS):
            row = {q.id: chance.choice(q.options).id for q in QUESTIONS}
            for question_id in chance.sample(ids, unknown):
                row[question_id] = chance.choice(("", DONT_KNOW))
            writer.writerow(row)


if __name__ == "__main__":
    main()
