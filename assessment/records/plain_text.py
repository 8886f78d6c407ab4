"""A record read by today's rules, as plain text for a terminal."""

from __future__ import annotations

from assessment.records.opening import Kept
from assessment.records.rechecking import rechecked
from assessment.report import Report
from assessment.rules import VERSION


def plain_text(kept: Kept, told: Report) -> str:
    """What differs between *kept* and what today's rules *told*."""
    found = rechecked(kept, told)
    lines = [f"Opened {kept.name}. {found.code}", ""]
    if kept.said.is_told:
        lines += [f"In the record, rules {kept.rules_version}: {kept.said.title}"]
    lines += [found.own.words] if found.own else []
    lines += [f"Today, rules {VERSION}: {told.title}", f"  {told.sentence}", "", found.verdict]
    if found.differences:
        lines += ["", "What differs, and why"]
    for each in found.differences:
        lines += [f"- {each.what}", f"  {each.why}"]
        lines += [f"  In the record: {each.before}", f"  Today: {each.now}"]
    return "\n".join([*lines, "", found.same])
