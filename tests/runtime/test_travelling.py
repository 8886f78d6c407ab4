"""What travels to the browser says the same as what stays here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from assessment.ways import WAYS
from scripts.pages.page import ROOT
from scripts.runtime.travelling import copy_travelling

PRINT_WAYS = """
import json, sys
from assessment.ways import WAYS
order = [asked.id for asked in WAYS.order]
print(json.dumps([order, WAYS.nodes, WAYS.top, "assessment.rules" in sys.modules]))
"""


def test_the_gates_travel_folded(tmp_path: Path) -> None:
    """
    Every file's way is the one that the gates give here, and no gate is folded again for it.
    """
    copy_travelling(ROOT / "assessment", tmp_path / "assessment")
    printed = subprocess.check_output([sys.executable, "-c", PRINT_WAYS], cwd=tmp_path, env={})
    nodes = [[level, list(ways)] for level, ways in WAYS.nodes]

    assert json.loads(printed) == [[asked.id for asked in WAYS.order], nodes, WAYS.top, False]
