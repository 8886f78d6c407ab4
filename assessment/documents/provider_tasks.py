"""The page of tasks that the treating provider marks, a box in each row."""

from __future__ import annotations

from assessment.documents.draft import Kind, passage

_ROWS = tuple((f"[task {n}]", f"[what task {n} takes]", "", "", "") for n in range(1, 7))
TASKS = (
    passage(
        "tasks-about",
        "For [name of the person]. Described together on [date the tasks were described]. Usual"
        " hours: [the usual hours, days and place]. Please mark one box in each row and return this"
        " page by [date for the answer].",
        for_you="If the tasks are not described yet, do that first, with the person.",
    ),
    passage(
        "tasks",
        ("Task", "What it takes", "Yes, now", "Yes, with this limit", "Not yet; look again on"),
        *_ROWS,
        kind=Kind.TABLE,
        for_you="Name tasks as they are done, with weights, times and pace. Six rows are plenty.",
    ),
    passage(
        "tasks-signature",
        "Signature, date",
        "[name of the treating provider]",
        kind=Kind.SIGNATURES,
    ),
)
