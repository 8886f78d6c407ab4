"""Workers in the place of the one that runs Python; all but one or two break their word."""

from __future__ import annotations

import json
from collections.abc import Iterable

from playwright.sync_api import Page

from assessment.conditions import Answers
from assessment.wire import assess_json


def hearing(done: str) -> str:
    """A worker that is ready once it has its files; *done* is what it makes of `id` and `given`."""
    return (
        "addEventListener('message', ({ data: { files, id, answers: given } }) => {\n"
        f"  if (files) postMessage({{ ready: true }});\n  else {{ {done} }}\n}});"
    )


def replying(reply: str) -> str:
    """A worker that answers each question with *reply*, an expression."""
    return hearing(f"postMessage({reply});")


def reporting(answers: Answers) -> str:
    """A worker that reports on *answers*, whatever it is asked."""
    return replying(f"{{ id, assessment: {assess_json(json.dumps(answers))} }}")


def with_reports_on(sheets: Iterable[Answers]) -> str:
    """A worker that has Python's reports on *sheets* at hand: for what a page makes of many."""
    reports = {
        json.dumps(sorted(answers.items()), separators=(",", ":")): json.loads(
            assess_json(json.dumps(answers))
        )
        for answers in sheets
    }
    asked = "JSON.stringify(Object.entries(given ?? {}).sort())"  # it is asked for documents too
    return f"const reports = {json.dumps(reports)};\n" + replying(
        f"{{ id, assessment: reports[{asked}] }}"
    )


def saying(assessment: str) -> str:
    """A worker that says *assessment*, an expression, and names what it was asked."""
    return hearing(
        "const answers = Object.entries(given).map(([question, option]) =>"
        f" ({{ question, option }})); postMessage({{ id, assessment: {assessment} }});"
    )


SILENT = hearing("")
HANGING = hearing("for (;;);")
CLOSED = hearing("close();")


BRINGS_NOTHING = (
    "addEventListener('message', ({ data: { id } }) => id && postMessage({ id, files: {} }));"
    "postMessage({ ready: true });"
)
"""A worker in the place of the one that fetches what Python starts from: none of these need it."""


def install(page: Page, source: str) -> None:
    """Send *source* as the worker to whoever opens a page from now on."""
    for name, sent in (("worker", source), ("files-worker", BRINGS_NOTHING)):
        install_as(page, name, sent)


def install_as(page: Page, name: str, source: str) -> None:
    """Send *source* as the worker of this *name*."""
    page.route(
        f"**/check/{name}.js*",
        lambda route: route.fulfill(body=source, content_type="text/javascript"),
    )
