"""A reader who keeps the guide on their device, and what the browser holds of it."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.reader import PATIENCE, Reader

KEEP, REMOVE = "Keep the guide on this device", "Remove it from this device"
KEPT = "The guide and the check open here without a network"
LONG = 3 * PATIENCE
"""A hundred and fifty files, each asked for by a browser on a busy machine."""

STORED = """async () => {
  const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const kept = await Promise.all(opened.map((cache) => cache.keys()));
  const registrations = await navigator.serviceWorker.getRegistrations();
  return [registrations.length, kept.flat().map(({ url }) => url).sort()];
}"""
NOTHING = [0, []]


def keep(reader: Reader) -> None:
    """Press the button on the check, and wait until all is kept."""
    press(reader.open(), KEEP)
    expect_said(reader, KEPT)


def press(reader: Reader, button: str) -> None:
    reader.page.get_by_role("button", name=button).click()


def expect_said(reader: Reader, sentence: str) -> None:
    expect(reader.page.locator(".ime-offline").get_by_text(sentence)).to_be_visible(timeout=LONG)


def stored(reader: Reader) -> list[object]:
    """How many service workers there are, and every address that a cache holds."""
    found: list[object] = reader.page.evaluate(STORED)
    return found
