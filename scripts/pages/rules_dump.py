"""Print the gates and questions of whichever `assessment` is on the path, as JSON.

It runs over the rules of any released version, so it imports nothing else of this repository.
"""

from __future__ import annotations

import json
from typing import Any

from assessment import rules, words
from assessment.questions import QUESTIONS


def dump() -> dict[str, Any]:
    """Version, ids of all rules, names of the recommendations, questions with their option ids,
    what is presumed, and the gates in order of precedence."""
    presumed = {q.id: getattr(q, "presumed", None) for q in QUESTIONS}  # rules 1.0 have none
    return {
        "version": rules.VERSION,
        "rules": sorted(rule.id for rule in rules.RULES),
        "names": {recommendation.value: name for recommendation, name in words.NAMES.items()},
        "questions": {q.id: [option.id for option in q.options] for q in QUESTIONS},
        "presumed": {
            question_id: option_id for question_id, option_id in presumed.items() if option_id
        },
        "gates": [
            {"id": gate.id, "title": gate.title, "then": gate.then.value, "when": tree(gate.when)}
            for gate in rules.GATES
        ],
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
