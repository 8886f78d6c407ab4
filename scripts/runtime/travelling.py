"""What of the assessment travels to the reader's browser.

The terminal stays here.  So does every source that no rule and no document cites,
which is most of them, and of the others the sentence that says what they say: pages show it, the
check does not.  Folding the gates takes a third of the time in which a browser imports the rules,
so they travel folded.
"""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

from assessment.diagram import Diagram
from assessment.documents.places import REQUIRED
from assessment.model import Source
from assessment.rules import RULES
from assessment.ways import WAYS

TERMINAL = ("__main__.py", "plain_text.py", "streams.py")


def copy_travelling(assessment: Path, target: Path) -> None:
    """Copy the package *assessment* to *target*, but for what stays."""
    shutil.copytree(
        assessment, target, ignore=shutil.ignore_patterns("__pycache__", "*.pyc", *TERMINAL)
    )
    cited = {source.id for source in cited_sources()}
    for file in (target / "sources").glob("*.py"):
        file.write_text(_without_uncited(file.read_text("utf-8"), cited), "utf-8")
    (target / "ways.py").write_text(_written_out(WAYS), "utf-8")


def _written_out(ways: Diagram) -> str:
    """The module that has *ways* without folding them."""
    order = tuple(asked.id for asked in ways.order)
    nodes = tuple(map(tuple, ways.nodes))
    return (
        "from assessment.diagram import Diagram, Node\n"
        "from assessment.questions import question\n"
        f"nodes = tuple(map(Node._make, {nodes}))\n"
        f"WAYS = Diagram(tuple(map(question, {order})), nodes, {ways.top})\n"
    )


def cited_sources() -> set[Source]:
    """What a rule or a passage of a document rests on."""
    by_rules = {source for rule in RULES for source in rule.all_sources}
    return by_rules | {passage.source for passage in REQUIRED if passage.source}


def _without_uncited(text: str, cited: set[str]) -> str:
    """A module of sources with those that are *cited*, and without what they say."""
    module = ast.parse(text)
    module.body = [each for each in module.body if _id_of(each) in (None, *cited)]
    for each in ast.walk(module):
        if isinstance(each, ast.keyword) and each.arg == "says":
            each.value = ast.Constant("")
    return ast.unparse(module)


def _id_of(statement: ast.stmt) -> str | None:
    """The id of the source that *statement* defines, if it does."""
    if not isinstance(statement, ast.Assign) or not isinstance(statement.value, ast.Call):
        return None
    for keyword in statement.value.keywords:
        if keyword.arg == "id" and isinstance(keyword.value, ast.Constant):
            return str(keyword.value.value)
    return None
