"""Every file's way through all gates."""

from __future__ import annotations

from assessment.diagram import diagram
from assessment.rules import GATES

WAYS = diagram(GATES)
"""Where each file can still lead; what travels to the browser is folded already."""
