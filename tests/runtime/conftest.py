"""The packed runtime, and a page of our own that starts its worker."""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import pack

PAGE = """<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none';
  script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self' blob:">
<script type="module" src="start.js"></script>
"""

# What the published page does too: a worker from a blob is bound by the page's policy.
START = """
const address = new URL("worker.js", location);
address.searchParams.set("runtime", new URL("py/", location));
const source = new Blob([`import ${JSON.stringify(address)};`], { type: "text/javascript" });
window.heard = [];
window.worker = new Worker(URL.createObjectURL(source), { type: "module" });
worker.addEventListener("message", ({ data }) => heard.push(data));
"""


@pytest.fixture(scope="session")
def runtime() -> Path:
    """The folder that `scripts/pack` filled."""
    return pack.RUNTIME / str(json.loads(pack.MANIFEST.read_text())["folder"])


@pytest.fixture(scope="session")
def site(runtime: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    (folder / "index.html").write_text(PAGE)
    (folder / "start.js").write_text(START)
    shutil.copy("overrides/assets/javascripts/worker.js", folder)
    shutil.copytree(runtime, folder / "py")
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ["CHROMIUM"],
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    page = browser.new_page()
    page.goto(address)
    yield page
    page.close()


class Quiet(SimpleHTTPRequestHandler):
    def log_request(self, code: object = "", size: object = "") -> None:
        """Say nothing of requests."""
