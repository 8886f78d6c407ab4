"""How many files a second does `python -m assessment screen` assess?

In each row up to half of the questions, chosen at random, are open or not known, so that files
are settled, presumed, or cannot be told.  The whole command is timed, its start included.
"""

from __future__ import annotations

import csv
import random
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from assessment.conditions import DONT_KNOW
from assessment.questions import QUESTIONS

ROWS = 20_000
RUNS = 5
SEED = 20261123


def main() -> None:
    with TemporaryDirectory() as folder:
        table, out = Path(folder, "files.csv"), Path(folder, "out.csv")
        write(table)
        command = [sys.executable, "-m", "assessment", "screen", str(table), "-o", str(out)]
        rates = []
        for _ in range(RUNS):
            begun = time.perf_counter()
            subprocess.run(command, check=True)
            rates.append(ROWS / (time.perf_counter() - begun))
    print(f"rows a second, median of {RUNS} (least-most)", end="  ")
    print(f"{median(rates):,.0f} ({min(rates):,.0f}-{max(rates):,.0f})")


def write(table: Path) -> None:
    """A table of random files."""
    chance = random.Random(SEED)
    ids = [question.id for question in QUESTIONS]
    with table.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, ids)
        writer.writeheader()
        for _ in range(ROWS):
            row = {q.id: chance.choice(q.options).id for q in QUESTIONS}
            for question_id in chance.sample(ids, chance.randint(0, len(ids) // 2)):
                row[question_id] = chance.choice(("", DONT_KNOW))
            writer.writerow(row)


if __name__ == "__main__":
    main()
