"""What we conclude from the answers, and why.

Rules are found in the modules of this package: one that is written cannot be forgotten.
"""

from __future__ import annotations

from importlib import import_module
from os import listdir

from assessment.model import Factor, FactorKind, Gate, Rule
from assessment.rules.stages import STAGES

__all__ = ["FACTORS", "GATES", "RULES", "STAGES", "VERSION"]

VERSION = "2.0.0"

# Neither pkgutil nor pathlib, which would load much else in the reader's browser.
_MODULES = sorted(
    {name.partition(".")[0] for name in listdir(__path__[0])}  # noqa: PTH208
    - {"__init__", "__pycache__"}
)

_FOUND = tuple(
    rule
    for module in _MODULES
    for rule in vars(import_module(f"{__name__}.{module}")).values()
    if isinstance(rule, Rule)
)

GATES = tuple(
    sorted(
        (rule for rule in _FOUND if isinstance(rule, Gate)),
        key=lambda gate: STAGES.index(gate.stage),
    )
)
"""The rules that decide, the strongest first; within a stage, as they are written."""

FACTORS = tuple(
    sorted(
        (rule for rule in _FOUND if isinstance(rule, Factor)),
        key=lambda factor: list(FactorKind).index(factor.kind),
    )
)
"""The rules that speak, those for an examination first."""

RULES: tuple[Rule, ...] = (*GATES, *FACTORS)

# Not formalised: whether a purpose is in truth another one than the reader says; whether
# reasons given to the person are sufficient in law; what a refusal leads to.  All three
# turn on facts and places that a checklist cannot weigh.
