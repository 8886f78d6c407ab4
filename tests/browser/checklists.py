"""The checklists of the guide, as they are published and as a reader opens them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from playwright.sync_api import Locator

from assessment.conditions import Answers
from tests.browser.reader import Reader
from tests.site.published import whole_pages


@dataclass(frozen=True)
class Checklist:
    """One list as it is published: its page, its name, what each item answers."""

    path: str
    name: str
    answering: tuple[str | None, ...]

    @property
    def answers(self) -> Answers:
        """What ticking every item answers."""
        return dict(pair.split("=") for pair in self.answering if pair)


@cache
def checklists() -> tuple[Checklist, ...]:
    """Every list that the site publishes."""
    return tuple(
        Checklist(
            page.address.removeprefix("/"),
            found.attributes["data-checklist"] or "",
            tuple(item.attributes.get("data-answers") for item in found.css("li")),
        )
        for page in whole_pages()
        for found in page.tree.css(".ime-checklist")
    )


def opened(reader: Reader, checklist: Checklist) -> Locator:
    reader.open(checklist.path)
    return reader.page.locator(f"[data-checklist={checklist.name}]")


def tick_all(shown: Locator) -> None:
    shown.locator("li input").first.wait_for()
    shown.locator("li input").evaluate_all("(all) => all.forEach((box) => box.click())")
