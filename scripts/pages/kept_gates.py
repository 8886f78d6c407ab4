"""The gates of each edition as data, by which a record of that edition is worked out again.

What decides stays once the changelog names a version; a patch may bring other words only.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from scripts.pages.page import ROOT

FOLDER = "assessment/records/editions"
WORDS = ("names", "title")


class KeptGatesError(Exception):
    """Rules that decide otherwise than they did when their version was published."""


def kept_gates(rules: Mapping[str, Any], changelog: str) -> tuple[str, str]:
    """The name and the text of the file for *rules*, as they were dumped.

    Raises KeptGatesError where a version that the *changelog* names would decide otherwise, or a
    patch otherwise than the version before it.
    """
    version = rules["version"]
    minor, _, patch = version.rpartition(".")
    name = f"{FOLDER}/{minor}.json"
    text = "".join(_lines(rules))
    before = ROOT / name
    kept = json.loads(before.read_text("utf-8")) if before.exists() else None
    is_settled = kept is not None and (patch != "0" or f"Rules {version}." in changelog)
    if is_settled and _deciding(kept) != _deciding(json.loads(text)):
        raise KeptGatesError(
            f"Rules {version} decide otherwise now than {name} says; a published version and its"
            " patches never do: raise VERSION in assessment/rules/__init__.py."
        )
    return name, text


def _deciding(kept: Any) -> Any:
    """*kept* without its words."""
    if isinstance(kept, dict):
        return {key: _deciding(value) for key, value in kept.items() if key not in WORDS}
    return [_deciding(each) for each in kept] if isinstance(kept, list) else kept


def _lines(rules: Mapping[str, Any]) -> Iterator[str]:
    """JSON on a line for each question and gate, for whoever reads the changes."""
    asked = rules["questions"].items()
    questions = ",\n".join(f"{_json(key)}: {_json(options)}" for key, options in asked)
    gates = ",\n".join(_json(gate) for gate in rules["gates"])
    yield f'{{"names": {_json(rules["names"])},\n"questions": {{\n{questions}}},\n'
    yield f'"presumed": {_json(rules["presumed"])},\n"gates": [\n{gates}]}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
