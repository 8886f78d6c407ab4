"""Print the gates and questions of whichever `assessment` is on the path, as JSON."""

from __future__ import annotations

import json
from typing import Any

from assessment import rules
from assessment.questions import QUESTIONS


def dump() -> dict[str, Any]:
    """Version, questions with their option ids, rule ids, and gates in order of precedence."""
    return {
        "version": rules.VERSION,
        "questions": {q.id: [option.id for option in q.options] for q in QUESTIONS},
        "rules": sorted(rule.id for rule in rules.RULES),
        "gates": [{"when": tree(gate.when), "then": gate.then.value} for gate in rules.GATES],
    }


def tree(condition: Any) -> dict[str, Any]:
    """A condition of any version: the names of its four kinds of node have never changed."""
    kind = type(condition).__name__
    match kind:
        case "Is":
            return {"is": condition.question.id, "options": sorted(condition.option_ids)}
        case "Not":
            return {"not": tree(condition.part)}
        case "AllOf" | "AnyOf":
            return {kind: [tree(part) for part in condition.parts]}
    raise TypeError(f"{kind} is no condition of the algebra.")


if __name__ == "__main__":
    print(json.dumps(dump()))
