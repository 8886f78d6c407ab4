"""The built site and a bare Pyodide, sent by one server that counts the bytes."""

from __future__ import annotations

import shutil
import socket
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from waitress.server import create_server

from scripts.publish.compress import compress
from scripts.publish.server import application
from scripts.runtime.pyodide_in_node import STOCK

OURS, BARE = "check/", "bare/"
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

Sent = Counter[str]
"""How many bytes were sent from each address."""


@contextmanager
def serving(sent: Sent) -> Iterator[str]:
    """Serve the built site and the bare page, and count in *sent* what is sent."""
    with TemporaryDirectory() as folder:
        site = Path(folder, "site")
        shutil.copytree("site", site)
        for name, text in BARE_FILES.items():
            _write(site / BARE / name, text.encode())
        for name in STOCK_FILES:
            _write(site / "py/bare" / name, (STOCK / name).read_bytes())
        compress(site)

        listener = socket.create_server(("127.0.0.1", 0))
        server = create_server(_counting(application(site), sent), sockets=[listener], threads=8)
        threading.Thread(target=server.run, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        server.close()


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)


def _counting(app: WSGIApplication, sent: Sent) -> WSGIApplication:
    """*app*, with the length of each body it sends added to *sent*."""

    def counted(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            sent[environ["PATH_INFO"]] += int(dict(headers).get("Content-Length", 0))
            return start_response(status, headers, *rest)

        return app(environ, start)

    return counted
