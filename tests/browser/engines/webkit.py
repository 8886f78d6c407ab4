"""WebKitGTK, through its driver, on a screen that nobody sees.  It stands in for Safari."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import WebKitGTKOptions
from selenium.webdriver.common.actions.action_builder import ActionBuilder
from selenium.webdriver.webkitgtk.service import Service

from tests.browser.engines.engine import LISTEN, PATIENCE, Engine, EngineError, until


class WebKit(Engine):
    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        number = Path(self._folder.name, "display")
        with number.open("w") as told:
            self._screen = subprocess.Popen(
                ["Xvfb", "-displayfd", str(told.fileno()), "-screen", "0", "1280x900x24"],
                pass_fds=[told.fileno()],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        display = until(number.read_text, "Xvfb shows").strip()
        options = WebKitGTKOptions()
        options.binary_location = os.environ["WEBKIT"]
        options.add_argument("--automation")
        environment = os.environ | {
            "DISPLAY": f":{display}",
            "HOME": self._folder.name,
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",  # no user may do so in a container
            "WEBKIT_DISABLE_COMPOSITING_MODE": "1",  # layers cost most where no hardware draws
            "JSC_useOMGJIT": "0",  # WebAssembly is optimized for longer than a test lasts
        }
        service = Service(shutil.which("WebKitWebDriver"), env=environment)
        self._driver = webdriver.WebKitGTK(options=options, service=service)
        self._driver.set_script_timeout(PATIENCE)
        self._driver.set_page_load_timeout(PATIENCE)
        self._driver.set_window_rect(0, 0, 1280, 900)  # all of the screen

    def open(self, address: str) -> None:
        self._driver.get(address)
        self._listen()

    def evaluate(self, expression: str) -> Any:
        script = f"const done = arguments[0]; Promise.resolve({expression}).then(done);"
        try:
            return self._driver.execute_async_script(script)
        except WebDriverException as error:
            raise EngineError(expression) from error

    def press_at(self, x: float, y: float) -> None:
        presses = ActionBuilder(self._driver)
        presses.pointer_action.move_to_location(round(x), round(y)).click()
        presses.perform()

    def press_key(self, key: str) -> None:
        presses = ActionBuilder(self._driver)
        presses.key_action.key_down(key).key_up(key)
        presses.perform()

    def back(self) -> None:
        self._driver.back()
        self._listen()

    def reload(self) -> None:
        self._driver.refresh()
        self._listen()

    def end(self) -> None:
        self._driver.quit()
        self._screen.kill()
        self._screen.wait()
        self._folder.cleanup()

    def _listen(self) -> None:
        self._driver.execute_script(LISTEN)  # as soon as this driver can
