"""The engines that are here; one that is not is said to be missing, and how to have it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.engines.chromium import Chromium
from tests.browser.engines.engine import Engine
from tests.browser.engines.firefox import Firefox
from tests.browser.engines.webkit import WebKit

MISSING = "{} is not here and cannot be installed (on Debian: apt-get install {})"


@pytest.fixture
def firefox() -> Iterator[Firefox]:
    if not os.environ.get("FIREFOX"):
        pytest.skip(MISSING.format("Firefox", "firefox-esr"))
    engine = Firefox()
    yield engine
    engine.end()


@pytest.fixture
def webkit() -> Iterator[WebKit]:
    if not os.environ.get("WEBKIT"):
        pytest.skip(MISSING.format("WebKit", "webkit2gtk-driver xvfb"))
    engine = WebKit()
    yield engine
    engine.end()


@pytest.fixture
def chromium(browser: Browser) -> Iterator[Chromium]:
    engine = Chromium(browser)
    yield engine
    engine.end()


@pytest.fixture(params=["chromium", "firefox", "webkit"])
def engine(request: pytest.FixtureRequest) -> Engine:
    engine: Engine = request.getfixturevalue(request.param)
    return engine
