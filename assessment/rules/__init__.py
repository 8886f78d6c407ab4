"""What we conclude from the answers, and why."""

from __future__ import annotations

from assessment.model import Rule
from assessment.rules.fields import FIELDS
from assessment.rules.lighter import LIGHTER_STEPS
from assessment.rules.places import PLACES
from assessment.rules.prepare import PREPARE
from assessment.rules.reasons import REASONS
from assessment.rules.risks import RISKS
from assessment.rules.stages import STAGES
from assessment.rules.stop import STOP
from assessment.rules.wait import WAIT

__all__ = ["FACTORS", "GATES", "RULES", "STAGES", "VERSION"]

VERSION = "1.0.1"

GATES = (*STOP, *WAIT, *LIGHTER_STEPS, *PREPARE)
"""The rules that decide, the strongest first."""

FACTORS = (*REASONS, *RISKS, *FIELDS, *PLACES)
"""The rules that speak."""

RULES: tuple[Rule, ...] = (*GATES, *FACTORS)

# Not formalised: whether a purpose is in truth another one than the reader says; whether
# reasons given to the person are sufficient in law; what a refusal leads to.  All three
# turn on facts and places that a checklist cannot weigh.
