"""The worker, in a real browser, under the policy of the published page."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from assessment.wire import assess_json


def test_it_says_when_it_is_ready(page: Page) -> None:
    """The first thing the page hears is that answers are welcome."""
    assert hear(page, 1) == [{"ready": True}]


def test_it_answers_as_the_terminal_does(page: Page) -> None:
    """What the browser computes is what Python computes anywhere."""
    page.evaluate("worker.postMessage({ id: 7, answers: {} })")

    assert hear(page, 2)[1] == {"id": 7, "assessment": json.loads(assess_json("{}"))}


def test_it_names_what_it_cannot_read(page: Page) -> None:
    """An answer to a question we do not ask comes back as an error that names it."""
    page.evaluate("worker.postMessage({ id: 8, answers: { weather: 'fine' } })")

    assert "weather" in hear(page, 2)[1]["error"]


def test_nothing_can_leave_it(page: Page) -> None:
    """Once answers may come, the worker has no means left of reaching a network."""
    hear(page, 1)
    (worker,) = page.workers

    ways = "fetch XMLHttpRequest WebSocket EventSource importScripts WebTransport Worker caches"
    assert worker.evaluate(f"'{ways}'.split(' ').filter((name) => name in globalThis)") == []


def test_it_is_bound_by_the_policy_of_the_page(page: Page) -> None:
    """Even code that got hold of another way out would be stopped by the browser."""
    hear(page, 1)
    (worker,) = page.workers

    refused = worker.evaluate("import('http://localhost:9/x.js').catch((error) => error.name)")
    assert refused == "TypeError"


def hear(page: Page, number: int) -> list[dict[str, Any]]:
    """The first *number* messages from the worker."""
    for _ in range(200):
        heard: list[dict[str, Any]] = page.evaluate("heard")
        if len(heard) >= number:
            return heard[:number]
        page.wait_for_timeout(50)
    raise AssertionError(f"heard only {heard}")


@pytest.mark.parametrize("name", ["pyodide.mjs", "pyodide.asm.mjs", "assessment.whl"])
def test_it_says_that_it_cannot_start(name: str, browser: Browser, address: str) -> None:
    """A file that is not there is reported, not waited for."""
    page = browser.new_page()
    page.route(f"**/{name}", lambda route: route.fulfill(status=404))
    page.goto(address)

    assert "error" in hear(page, 1)[0]
    page.close()
