"""The browser that measures."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Playwright

ARGUMENTS = ["--no-sandbox", "--disable-gpu"]


@contextmanager
def new_browser(playwright: Playwright) -> Iterator[BrowserContext]:
    """A browser that was never anywhere."""
    browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=ARGUMENTS)
    yield browser.new_context()
    browser.close()


@contextmanager
def browser_with(profile: Path, playwright: Playwright) -> Iterator[BrowserContext]:
    """A browser that keeps what it knows in the folder *profile*."""
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=os.environ["CHROMIUM"], args=ARGUMENTS
    )
    yield context
    context.close()


def opened(browser: BrowserContext, address: str) -> Page:
    """The page at *address*, once it has loaded; its scripts have run by then."""
    page = browser.new_page()
    page.goto(address, wait_until="load")
    return page
