"""Firefox, through the protocol that it speaks itself, WebDriver BiDi: no driver is needed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.bidi.common import command_builder
from selenium.webdriver.remote.websocket_connection import WebSocketConnection

from tests.browser.engines.engine import LISTEN, PATIENCE, Engine, EngineError, until

LISTENS = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
OFTEN = 0.002
"""Seconds between looks for a reply."""

CONSOLE = """(() => {
  const said = Services.console.getMessageArray();
  const isError = (each) => each instanceof Ci.nsIScriptError &&
    each.sourceName.startsWith("http:") && !(each.flags & 1); // no warning
  Services.console.reset();
  const words = ({ errorMessage, sourceName }) => `${errorMessage} (${sourceName})`;
  return JSON.stringify(said.filter(isError).map(words));
})()"""
"""What the browser's own console says of pages, and of their workers and prefetches, of which no
page hears."""


class Firefox(Engine):
    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        log = Path(self._folder.name, "log")
        profile = Path(self._folder.name, "profile")
        profile.mkdir()
        with log.open("wb") as said:
            self._process = subprocess.Popen(
                [
                    os.environ["FIREFOX"],
                    *("--headless", "--no-remote", "--remote-debugging-port=0"),
                    *("--remote-allow-system-access", "--profile", profile),
                ],
                stdout=said,
                stderr=said,
            )
        listens = until(lambda: LISTENS.search(log.read_text(errors="replace")), "Firefox listens")
        self._connection = WebSocketConnection(f"{listens[1]}/session", PATIENCE, OFTEN)
        self._call("session.new", capabilities={})
        self._call("script.addPreloadScript", functionDeclaration=f"() => {{ {LISTEN} }}")
        self._page = self._window()
        self._browser = self._window(**{"moz:scope": "chrome"})
        self._evaluate("gBrowser.selectedBrowser.focus()", self._browser)  # not the address bar

    def open(self, address: str) -> None:
        self._call("browsingContext.navigate", context=self._page, url=address, wait="complete")

    def evaluate(self, expression: str) -> Any:
        return self._evaluate(expression, self._page)

    def press_at(self, x: float, y: float) -> None:
        place = {"type": "pointerMove", "x": round(x), "y": round(y)}
        presses = [place, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        self._act({"type": "pointer", "id": "mouse", "actions": presses})

    def press_key(self, key: str) -> None:
        presses = [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
        self._act({"type": "key", "id": "keyboard", "actions": presses})

    def back(self) -> None:
        self._call("browsingContext.traverseHistory", context=self._page, delta=-1)

    def reload(self) -> None:
        self._call("browsingContext.reload", context=self._page, wait="complete")

    def complaints(self) -> list[str]:
        console: list[str] = json.loads(self._evaluate(CONSOLE, self._browser))
        return super().complaints() + console

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        self._folder.cleanup()

    def _window(self, **which: str) -> str:
        window: str = self._call("browsingContext.getTree", **which)["contexts"][0]["context"]
        return window

    def _evaluate(self, expression: str, window: str) -> Any:
        where = {"context": window}
        try:
            done = self._call(
                "script.evaluate", expression=expression, target=where, awaitPromise=True
            )
        except WebDriverException as error:
            raise EngineError(expression) from error
        if done["type"] != "success":
            raise EngineError(f"{expression}: {done['exceptionDetails']['text']}")
        return done["result"].get("value")

    def _act(self, source: dict[str, Any]) -> None:
        self._call("input.performActions", context=self._page, actions=[source])

    def _call(self, method: str, **parameters: object) -> Any:
        return self._connection.execute(command_builder(method, parameters))
