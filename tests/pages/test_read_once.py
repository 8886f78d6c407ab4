"""A page is read once, and converted once, however many ask what it holds."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from itertools import chain

import pytest

from scripts.pages.page import DOCS, ROOT

COUNTED = """
import json, runpy, sys
from markdown import Markdown

opened, converted, convert = [], [], Markdown.convert

def counted(self, text):
    converted.append(hash(text))
    return convert(self, text)

Markdown.convert = counted
sys.addaudithook(lambda event, details: event == "open" and opened.append(str(details[0])))
sys.argv = sys.argv[1:]
try:
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
finally:
    print("\\n" + json.dumps([opened, converted]))
"""


@pytest.mark.parametrize(
    "command",
    [["scripts.pages.generate", "--check"], ["scripts.checks"], ["scripts.checks.due"]],
    ids=" ".join,
)
def test_no_page_is_read_or_converted_twice(command: list[str]) -> None:
    """
    Every page below `docs/`, save the one that Markdown itself puts below each.
    """
    run = subprocess.run(
        [sys.executable, "-c", COUNTED, *command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    opened, converted = json.loads(run.stdout.splitlines()[-1])
    pages = {str(page) for page in DOCS.rglob("*.md") if page.parent.name != "includes"}
    times = Counter(chain((each for each in opened if each in pages), converted))

    assert pages <= set(times)
    assert {each: count for each, count in times.items() if count > 1} == {}
