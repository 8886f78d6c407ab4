"""Workers that break their word, in the place of the one that runs Python."""

from __future__ import annotations

import json

from playwright.sync_api import Page

from assessment.conditions import Answers
from assessment.wire import assess_json

READY = "postMessage({ ready: true });\n"


def replying(reply: str) -> str:
    """A worker that is ready at once, and answers each question with *reply*, an expression."""
    return f"{READY}addEventListener('message', ({{ data: {{ id }} }}) => postMessage({reply}));"


def reporting(answers: Answers) -> str:
    """A worker that reports on *answers*, whatever it is asked."""
    return replying(f"{{ id, assessment: {assess_json(json.dumps(answers))} }}")


def saying(assessment: str) -> str:
    """A worker that says *assessment*, an expression, and names what it was asked."""
    return (
        f"{READY}addEventListener('message', ({{ data: {{ id, answers: given }} }}) => {{\n"
        "  const answers = Object.entries(given).map(([question, option]) =>"
        " ({ question, option }));\n"
        f"  postMessage({{ id, assessment: {assessment} }});\n}});"
    )


SILENT = f"{READY}addEventListener('message', () => {{}});"
HANGING = f"{READY}addEventListener('message', () => {{ for (;;); }});"
CLOSED = f"{READY}close();"


def install(page: Page, source: str) -> None:
    """Send *source* as the worker to whoever opens a page from now on."""
    page.route(
        "**/check/worker.js*",
        lambda route: route.fulfill(body=source, content_type="text/javascript"),
    )
