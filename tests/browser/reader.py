"""Somebody with a page of the site open: what they do, and what they see."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import BrowserContext, Page, Request, expect

from assessment.conditions import Answers

START_WITHIN = 30_000
"""Milliseconds for the rules to start on a busy machine."""

COUNT_VIOLATIONS = """
window.violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
});
"""

CHOOSE = """(answers) => {
  for (const [name, value] of Object.entries(answers)) {
    document.querySelector(`input[name="${name}"][value="${value}"]`).checked = true;
  }
  document.querySelector("form.ime-form").dispatchEvent(new Event("change"));
}"""

SHOWN = """() => {
  const ids = (selector) => [...document.querySelectorAll(selector)]
    .map((link) => new URL(link.href).hash.replace("#rule-", ""));
  const panel = document.querySelector(".ime-result");
  return {
    recommendation: panel.dataset.recommendation,
    title: document.querySelector(".ime-settled__title").textContent.trim(),
    progress: panel.querySelector(".ime-result__progress").textContent,
    findings: ids(".ime-finding__rule").sort(),
    steps: [...document.querySelectorAll(".ime-todo li b")].map((step) => step.textContent),
    changes: document.querySelectorAll(".ime-changes > .ime-change").length,
    stages: [...document.querySelectorAll("[data-stage]")].map((gate) => gate.dataset.state),
  };
}"""


@dataclass
class Reader:
    """A reader in a browser of their own."""

    context: BrowserContext
    address: str
    page: Page = field(init=False)
    requests: list[str] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.context.add_init_script(COUNT_VIOLATIONS)
        self.context.on("request", self._note)
        self.page = self.context.new_page()

    def open(self, path: str = "check/") -> Reader:
        self.page.goto(self.address + path)
        return self

    def choose(self, answers: Answers) -> Reader:
        """Make the form hold these answers too, and tell it once."""
        self.page.evaluate(CHOOSE, dict(answers))
        return self

    def empty(self) -> Reader:
        self.page.evaluate("document.querySelector('form.ime-form').reset()")
        return self

    def allow(self, milliseconds: int) -> Reader:
        """Give the rules only so long to start."""
        self.page.locator("ime-assessment").evaluate(
            "(element, deadline) => { element.dataset.deadline = deadline; }", milliseconds
        )
        return self

    def expect_state(self, state: str) -> Reader:
        expect(self.page.locator("ime-assessment")).to_have_attribute(
            "data-state", state, timeout=START_WITHIN
        )
        return self

    def expect_recommendation(self, recommendation: str) -> Reader:
        expect(self.page.locator("[data-recommendation]")).to_have_attribute(
            "data-recommendation", recommendation, timeout=START_WITHIN
        )
        return self

    def read_reasons(self) -> Reader:
        self.page.locator("a[href='#reasons']:visible").last.click()
        expect(self.page.locator(".ime-settled__title")).to_be_visible()
        return self

    def shown(self) -> dict[str, Any]:
        """What the page says, in the terms of the terminal."""
        found: dict[str, Any] = self.page.evaluate(SHOWN)
        return found

    def answers(self) -> dict[str, str]:
        found: dict[str, str] = self.page.evaluate(
            "Object.fromEntries(new FormData(document.querySelector('form.ime-form')))"
        )
        return found

    def violations(self) -> list[str]:
        found: list[str] = self.page.evaluate("violations")
        return found

    def asked_since(self, before: int) -> list[str]:
        """The requests after so many; browsers fetch the tab's icon when it suits them."""
        return [url for url in self.requests[before:] if not url.endswith("favicon.png")]

    def press_until(self, key: str, holds: str, presses: int = 60) -> None:
        """Press *key* until the focused element answers to the selector *holds*."""
        for _ in range(presses):
            self.page.keyboard.press(key)
            if self.page.evaluate("(holds) => document.activeElement.matches(holds)", holds):
                return
        raise AssertionError(f"{presses} times {key} did not reach {holds}")

    def _note(self, request: Request) -> None:
        self.requests.append(request.url)


def eventually(look: Callable[[], object], expected: object, seconds: float = 10) -> object:
    """What *look* sees, once it is *expected* or the time is up."""
    end = time.monotonic() + seconds
    while (seen := look()) != expected and time.monotonic() < end:
        time.sleep(0.02)
    return seen


HALF_WAY: Answers = {
    "decision": "depends",
    "open-question": "function",
    "purpose": "understand",
    "opinions": "conflict",
    "earlier-exam": "none",
    "place": "dont-know",
}

NO_DECISION: Answers = {"decision": "same"}
