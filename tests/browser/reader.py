"""Somebody with a page of the site open: what they do, and what they see."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, Request, ViewportSize, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from assessment.conditions import Answers
from tests.browser.shown import SHOWN

PATIENCE = 60_000
"""Milliseconds until we call a page broken: on a busy machine, slow is not."""

BARE = "robots.txt"
"""An address of ours where no script of ours runs."""

PRESSES = 3
"""How often a reader presses what seems not to have heard."""

expect.set_options(timeout=PATIENCE)

COUNT_VIOLATIONS = """
window.violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
});
"""

SAVES_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"

FORGET = """() => {
  localStorage.clear();
  sessionStorage.clear();
  window.name = "";
}"""

FILL = """(answers) => {
  const form = document.querySelector("form.ime-form");
  form.reset();
  for (const [name, value] of Object.entries(answers)) {
    form.querySelector(`input[name="${name}"][value="${value}"]`).checked = true;
  }
  form.dispatchEvent(new Event("change"));
}"""

ANSWERS = "() => Object.fromEntries(new FormData(document.querySelector('form.ime-form')))"

AT_LAST = """async ([expected, patience]) => {
  const sorted = (_, value) =>
    value?.constructor === Object ? Object.fromEntries(Object.entries(value).sort()) : value;
  const text = (value) => JSON.stringify(value, sorted);
  const end = performance.now() + patience;
  const look = LOOK;
  while (text(look()) !== text(expected) && performance.now() < end) {
    await new Promise(requestAnimationFrame);
  }
  return look();
}"""


@dataclass
class Reader:
    """A reader in a browser of their own."""

    context: BrowserContext
    address: str
    page: Page = field(init=False)
    window: ViewportSize | None = field(init=False)
    requests: list[str] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.context.set_default_timeout(PATIENCE)
        self.context.on("request", self._note)
        self.page = self.context.new_page()
        self.window = self.page.viewport_size
        self.page.add_init_script(COUNT_VIOLATIONS)

    def leave_as_found(self) -> None:
        """Hand the tab over to whoever comes next: nothing open, nothing held, nothing changed."""
        self._go_free()
        self.page.goto(f"{self.address}{BARE}")  # another host would need another process
        self.page.evaluate(FORGET)
        self.put_down()  # here, where nothing has to be drawn anew

    def put_down(self) -> None:
        """Let go of window, network, paper and pointer; what stands open stays."""
        self._go_free()
        if self.window and self.page.viewport_size != self.window:
            self.page.set_viewport_size(self.window)
        self.page.emulate_media(media="null", forced_colors="null")
        self.page.mouse.move(0, 0)
        self.requests.clear()

    def _go_free(self) -> None:
        """Let requests through again."""
        self.page.unroute_all()
        self.context.set_offline(False)

    def open(self, path: str = "check/") -> Reader:
        self.page.goto(self.address + path)
        return self

    def unfold(self) -> Reader:
        """Open the short checklist of the front page, and wait for its scripts."""
        self.page.locator(".ime-begin").evaluate("(fold) => { fold.open = true; }")
        expect(self.page.locator("ime-assessment")).to_have_attribute("data-view", "answering")
        return self

    def choose(self, answers: Answers) -> Reader:
        """Press these answers one by one, and open the parts that they stand in."""
        for name, value in answers.items():
            option = self.page.locator(f"input[name='{name}'][value='{value}']")
            self._bring_into_sight(option, name)
            option.check()
        return self

    def fill_by_script(self, answers: Answers) -> Reader:
        """Make the form hold just these answers, where pressing many sheets would take too long."""
        self.page.evaluate(FILL, dict(answers))
        return self

    def allow(self, milliseconds: int) -> Reader:
        """Give the rules only so long to start."""
        self.page.locator("ime-assessment").evaluate(
            "(element, deadline) => { element.dataset.deadline = deadline; }", milliseconds
        )
        return self

    def expect_state(self, state: str) -> Reader:
        expect(self.page.locator("ime-assessment")).to_have_attribute("data-state", state)
        return self

    def expect_at_once(self, recommendation: str) -> Reader:
        """Wait for this, whether or not Python has added to it."""
        expect(self.page.locator("[data-recommendation]")).to_have_attribute(
            "data-recommendation", recommendation
        )
        return self

    def expect_report(self) -> Reader:
        """Wait until Python has completed the quick answer."""
        expect(self.page.locator("ime-assessment")).to_have_attribute("data-told", "report")
        return self

    def expect_recommendation(self, recommendation: str) -> Reader:
        """Wait for the report, and for this in it."""
        return self.expect_report().expect_at_once(recommendation)

    def expect_presumed(self, presumed: str) -> Reader:
        self.expect_recommendation("open")
        expect(self.page.locator(".ime-result")).to_have_attribute("data-presumed", presumed)
        return self

    def read_reasons(self) -> Reader:
        bar = self.page.locator(".ime-bar__open")
        if bar.is_visible():
            bar.click()
        self.page.locator("a[href='#reasons']").locator("visible=true").last.click()
        expect(self.page.locator(".ime-settled__title")).to_be_visible()
        return self

    def shown(self, expected: dict[str, Any]) -> Any:
        """What the page says, in the terms of the terminal, once it has caught up."""
        return self.at_last(SHOWN, expected)

    def answers(self, expected: Answers) -> Any:
        """What the form holds, once it has caught up."""
        return self.at_last(ANSWERS, dict(expected))

    def at_last(self, look: str, expected: object) -> Any:
        """What the function *look* of the page returns, once it is *expected* or patience ends."""
        return self.page.evaluate(AT_LAST.replace("LOOK", look), [expected, PATIENCE])

    def settle(self) -> Reader:
        """Wait until the page has its typefaces and nothing left to do."""
        self.page.evaluate("document.fonts.ready.then(() => new Promise(requestIdleCallback))")
        return self

    def copied(self) -> str:
        """What stands on the clipboard, for a reader who may look there."""
        text: str = self.page.evaluate("navigator.clipboard.readText()")
        return text

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

    def _bring_into_sight(self, option: Locator, name: str) -> None:
        # An assessment that arrives in mid press moves the button away: a reader presses again.
        for _ in range(PRESSES):
            if option.is_visible():
                return
            short = self.page.locator(".ime-begin > summary")
            if short.count():
                short.click()
            else:
                self._open_part(name)

    def _open_part(self, name: str) -> None:
        folded = self.page.locator(".ime-rail__unfold[aria-expanded=false]")
        if folded.is_visible():
            folded.click()
        part = self.page.locator(f".ime-part:has([name='{name}'])")
        heading = part.get_attribute("aria-labelledby")
        link = self.page.locator(f".ime-rail a[href='#{heading}']")
        with suppress(PlaywrightTimeout):  # the parts were folded again meanwhile: look once more
            link.click(timeout=PATIENCE / 10)

    def _note(self, request: Request) -> None:
        self.requests.append(request.url)


def on_paper(page: Page) -> None:
    """See *page* as it prints; say so again for each that is opened, and wait until it does."""
    page.emulate_media(media="print")
    page.wait_for_function("matchMedia('print').matches")


HALF_WAY: Answers = {
    "decision": "depends",
    "open-question": "function",
    "purpose": "understand",
    "opinions": "conflict",
    "earlier-exam": "none",
    "place": "dont-know",
}

NO_DECISION: Answers = {"decision": "same"}

PRESUMED: Answers = {
    "kind": "disability",
    "role": "insurer",
    "decision": "depends",
    "open-question": "function",
    "authority": "named",
    "opinions": "conflict",
    "treating-asked": "unsettled",
}
"""A file in which all that is essential is known, and little else."""
