"""How soon is the first answer assessed, and for how many bytes?

Ours: on /check/, from the click on the first answer (which starts the worker) until the
result stands in the page.  Bare: on an empty page, from starting a module worker until
`loadPyodide()` of the same npm package, as it comes, has resolved there; nothing is run.

Worst: on /check/ again, from handing the answer sheet that takes longest, of those that a
search tried, to the worker until its assessment is back.

One server sends all, compressed alike.  Cold is a new browser, warm its second visit.  Runs
take turns, so that a busy machine is unfair to neither.
"""

from __future__ import annotations

import os
import shutil
import socket
import sys
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from playwright.sync_api import BrowserContext, sync_playwright
from waitress.server import create_server

from scripts.measure.worst_sheet import worst_sheet
from scripts.publish.finish import compress
from scripts.publish.server import application
from scripts.runtime.pyodide_in_node import STOCK

OURS, BARE = "check/", "bare/"
TIME = {
    OURS: """async () => {
      const start = performance.now();
      document.querySelector("ime-assessment input[type=radio]").click();
      while (!document.querySelector("[data-recommendation]"))
        await new Promise(requestAnimationFrame);
      return performance.now() - start;
    }""",
    BARE: """async () => {
      const start = performance.now();
      const worker = new Worker("worker.js", { type: "module" });
      await new Promise((ready) => worker.addEventListener("message", ready));
      return performance.now() - start;
    }""",
}
WORST = """async (answers) => {
  const { Runtime } = await import("/assets/javascripts/check/runtime.js");
  const { worker, runtime } = document.querySelector("ime-assessment").dataset;
  const rules = new Runtime();
  await rules.start({
    workerUrl: new URL(worker, document.baseURI).href,
    runtimeUrl: new URL(runtime, document.baseURI).href,
    deadline: 60000,
  });
  const times = [];
  for (let run = 0; run < 25; run += 1) {
    const start = performance.now();
    await rules.assess(answers);
    times.push(performance.now() - start);
  }
  rules.stop();
  return times;
}"""
BARE_FILES = {
    "index.html": '<!doctype html><title>Bare</title><link rel="icon" href="data:,">',
    "worker.js": 'import { loadPyodide } from "/py/bare/pyodide.mjs";\n'
    "await loadPyodide();\npostMessage(true);\n",
}
STOCK_FILES = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "pyodide-lock.json",
    "python_stdlib.zip",
)
Bytes = Counter[str]


def main(runs: int) -> None:
    times: dict[tuple[str, str], list[float]] = {}
    sent: dict[str, Bytes] = {}
    wire = Bytes()
    with serving(wire) as address, sync_playwright() as playwright:
        for run in range(runs):
            for path in (OURS, BARE) if run % 2 else (BARE, OURS):
                browser = playwright.chromium.launch(
                    executable_path=os.environ["CHROMIUM"], args=["--no-sandbox", "--disable-gpu"]
                )
                profile = browser.new_context()
                wire.clear()
                times.setdefault((path, "cold"), []).append(visit(profile, address, path))
                sent[path] = wire.copy()
                times.setdefault((path, "warm"), []).append(visit(profile, address, path))
                browser.close()
        browser = playwright.chromium.launch(
            executable_path=os.environ["CHROMIUM"], args=["--no-sandbox", "--disable-gpu"]
        )
        slow = worst(browser.new_context(), address)
        browser.close()
    report(times, sent)
    print(f"\nworst sheet found, milliseconds, median (least-most)  {spread(slow)}")


def visit(context: BrowserContext, address: str, path: str) -> float:
    """Milliseconds from the start of what is measured to its end."""
    page = context.new_page()
    page.goto(address + path, wait_until="networkidle")
    time: float = page.evaluate(TIME[path])
    page.close()
    return time


def worst(context: BrowserContext, address: str) -> list[float]:
    """Milliseconds that the worst sheet takes, once the rules have started."""
    page = context.new_page()
    page.goto(address + OURS, wait_until="networkidle")
    times: list[float] = page.evaluate(WORST, dict(worst_sheet()))
    return times


def report(times: dict[tuple[str, str], list[float]], sent: dict[str, Bytes]) -> None:
    print(f"{'milliseconds, median (least-most)':36}{'ours':>22}{'bare':>22}{'ratio':>8}")
    for state in ("cold", "warm"):
        ours, bare = times[OURS, state], times[BARE, state]
        ratio = median(ours) / median(bare)
        print(f"{state:36}{spread(ours):>22}{spread(bare):>22}{ratio:8.2f}")
    print(f"\n{'bytes on the wire, cold':36}{'ours':>22}{'bare':>22}")
    for kind in ("page", "runtime"):
        lengths = [total(sent[path], kind) for path in (OURS, BARE)]
        print(f"{kind:36}{lengths[0]:>22,}{lengths[1]:>22,}")
    print(f"{'together':36}{sent[OURS].total():>22,}{sent[BARE].total():>22,}")
    print("\nours, file by file")
    for path, length in sent[OURS].most_common():
        print(f"{length:>12,}  {path}")


def spread(times: list[float]) -> str:
    return f"{median(times):.0f} ({min(times):.0f}-{max(times):.0f})"


def total(sent: Bytes, kind: str) -> int:
    """What was sent of the runtime, or of all else."""
    return sum(
        length for path, length in sent.items() if path.startswith("/py/") == (kind == "runtime")
    )


@contextmanager
def serving(wire: Bytes) -> Iterator[str]:
    """Serve the built site and the bare page, and count in *wire* what is sent."""
    with TemporaryDirectory() as folder:
        site = Path(folder, "site")
        shutil.copytree("site", site)
        for name, text in BARE_FILES.items():
            write(site / BARE / name, text.encode())
        for name in STOCK_FILES:
            write(site / "py/bare" / name, (STOCK / name).read_bytes())
        compress(site)

        listener = socket.create_server(("127.0.0.1", 0))
        server = create_server(counting(application(site), wire), sockets=[listener], threads=8)
        threading.Thread(target=server.run, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        server.close()


def write(file: Path, content: bytes) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)


def counting(app: WSGIApplication, wire: Bytes) -> WSGIApplication:
    """*app*, with the length of each body it sends added to *wire*."""

    def counted(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            wire[environ["PATH_INFO"]] += int(dict(headers).get("Content-Length", 0))
            return start_response(status, headers, *rest)

        return app(environ, start)

    return counted


if __name__ == "__main__":
    main(runs=int(sys.argv[1]) if len(sys.argv) > 1 else 7)
