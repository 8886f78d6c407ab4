"""The worker by itself, under the policy of the page it is published for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page, Worker

from assessment.document_wire import bank_json, documents_json
from assessment.wire import assess_json, examples_json
from tests.browser.reader import PATIENCE

START = """() => {
  const { worker, runtime } = document.querySelector("ime-assessment").dataset;
  const entry = new URL(worker, document.baseURI);
  entry.searchParams.set("runtime", new URL(runtime, document.baseURI));
  const source = new Blob([`import ${JSON.stringify(entry.href)};`], { type: "text/javascript" });
  window.heard = [];
  window.started = new Worker(URL.createObjectURL(source), { type: "module" });
  started.addEventListener("message", ({ data }) => heard.push(data));
}"""


PRACTISING = """
import js

def examples_json():
    return "[1, 2, 3]"

def assess_json(text):
    js.postMessage(text)
"""


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    page = browser.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(address)  # which starts none by itself
    yield page
    page.close()


def test_it_says_when_it_is_ready(page: Page) -> None:
    """
    The first thing the page hears is that answers are welcome.
    """
    page.evaluate(START)

    assert hear(page, 1) == [{"ready": True}]


def test_it_answers_as_the_terminal_does(page: Page) -> None:
    """
    What the browser computes is what Python computes anywhere.
    """
    page.evaluate(START)
    page.evaluate("started.postMessage({ id: 7, answers: {} })")

    assert hear(page, 2)[1] == {"id": 7, "assessment": json.loads(assess_json("{}"))}


def test_it_names_what_it_cannot_read(page: Page) -> None:
    """
    An answer to a question we do not ask comes back as an error that names it.
    """
    page.evaluate(START)
    page.evaluate("started.postMessage({ id: 8, answers: { weather: 'fine' } })")

    assert "weather" in hear(page, 2)[1]["error"]


DOCUMENTS = """async (message) => {
  const { runtime } = document.querySelector("ime-assessment").dataset;
  const got = await fetch(new URL(`${runtime}documents.whl`, document.baseURI));
  started.postMessage({ ...message, archive: await got.arrayBuffer() });
}"""


def test_it_opens_the_doors_to_documents(page: Page) -> None:
    """
    Beside assessments it hands out what Python writes, once it has what writes; and names a door
    that there is not.
    """
    answers = example_answers()
    page.evaluate(START)
    page.evaluate(DOCUMENTS, {"id": 1, "door": "documents", "asked": answers})
    page.evaluate("started.postMessage({ id: 2, door: 'bank' })")
    page.evaluate("started.postMessage({ id: 3, door: 'toString', asked: {} })")

    assert hear(page, 4)[1:] == [
        {"id": 1, "written": json.loads(documents_json(json.dumps(answers)))},
        {"id": 2, "written": json.loads(bank_json())},
        {"id": 3, "error": "Error: there is no door called toString"},
    ]


def example_answers() -> dict[str, str]:
    return dict(json.loads(examples_json())[0])


def test_it_is_bound_by_the_policy_of_the_page(page: Page) -> None:
    """
    Code that found another way out would be stopped by the browser.
    """
    worker = ready_worker(page)

    blocked = worker.evaluate(
        """() => new Promise((resolve) => {
          addEventListener("securitypolicyviolation", (event) => resolve(event.blockedURI));
          import("http://elsewhere.test/x.js").catch(() => {});
        })"""
    )
    assert blocked == "http://elsewhere.test/x.js"


@pytest.mark.parametrize("name", ["pyodide.js", "pyodide.asm.js", "assessment.whl"])
def test_it_says_that_it_cannot_start(page: Page, name: str) -> None:
    """
    A file that is not there is reported, not waited for.
    """
    page.route(f"**/{name}", lambda route: route.fulfill(status=404))
    page.evaluate(START)

    assert "error" in hear(page, 1)[0]


def test_it_practises_while_nobody_asks(page: Page) -> None:
    """
    On the rules' own examples, each of them once, and it says nothing of what they come to.
    """
    page.route("**/assessment.whl", lambda route: route.fulfill(body=wheel_of(PRACTISING)))
    page.evaluate(START)

    assert hear(page, 4) == [{"ready": True}, "3", "2", "1"]


def ready_worker(page: Page) -> Worker:
    page.evaluate(START)
    hear(page, 1)
    (worker,) = (worker for worker in page.workers if worker.url.startswith("blob:"))
    return worker


def wheel_of(wire: str) -> bytes:
    """An archive in which `assessment.wire` is *wire*; stored, as ours is."""
    wheel = BytesIO()
    with ZipFile(wheel, "w") as archive:
        archive.writestr("assessment/__init__.py", "")
        archive.writestr("assessment/wire.py", wire)
    return wheel.getvalue()


def hear(page: Page, number: int) -> Any:
    """The first *number* messages from the worker."""
    page.wait_for_function("(number) => heard.length >= number", arg=number)
    return page.evaluate("(number) => heard.slice(0, number)", number)
