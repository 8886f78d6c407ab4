"""How many files a second does `python -m assessment screen` assess?

Each row answers all questions but up to five, chosen at random.  The whole command is timed,
its start included.
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
            for question_id in chance.sample(ids, chance.randint(0, 5)):
                row[question_id] = ""
            writer.writerow(row)


if __name__ == "__main__":
    main()
