"""The question bank, as it is published and as a reader uses it."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.site.published import SITE, Page

PATH = "guide/prepare/questions/"
REFUSES_CLIPBOARD = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));"


def texts() -> list[str]:
    """The words of every question as published."""
    page = Page(SITE / PATH / "index.html")
    return [" ".join(node.text().split()) for node in page.tree.css(".ime-ask__text")]


def add(bank: Locator, *numbers: int) -> None:
    for number in numbers:
        bank.get_by_label(f"Add question {number} to my letter", exact=True).check()


def shown(bank: Locator) -> Locator:
    return bank.locator(".ime-ask:visible")
