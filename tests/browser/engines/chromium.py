"""Chromium, through Playwright."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, Error

from tests.browser.engines.engine import DOWN, ENTER, LISTEN, PATIENCE, TAB, Engine, EngineError

KEYS = {TAB: "Tab", DOWN: "ArrowDown", ENTER: "Enter"}


class Chromium(Engine):
    def __init__(self, browser: Browser) -> None:
        self._page = browser.new_page()
        self._page.set_default_timeout(PATIENCE * 1000)
        self._page.add_init_script(LISTEN)

    def open(self, address: str) -> None:
        self._page.goto(address)

    def evaluate(self, expression: str) -> Any:
        try:
            return self._page.evaluate(expression)
        except Error as error:
            raise EngineError(expression) from error

    def press_at(self, x: float, y: float) -> None:
        self._page.mouse.click(x, y)

    def press_key(self, key: str) -> None:
        self._page.keyboard.press(KEYS.get(key, key))

    def back(self) -> None:
        self._page.go_back()

    def reload(self) -> None:
        self._page.reload()

    def end(self) -> None:
        self._page.context.close()
