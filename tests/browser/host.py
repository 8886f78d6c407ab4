"""The built site on a host that keeps a log and can fail: files go missing, WebAssembly is
forbidden."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

from scripts.publish.server import application

WASM = "'wasm-unsafe-eval'"


class Host:
    """Serves the site and notes what it was asked for; any file can go missing, and the policy can
    forbid WebAssembly."""

    def __init__(self, site: Path) -> None:
        self._serve = application(site)
        self.restore()

    def restore(self) -> None:
        self.missing: set[str] = set()
        self.forbids_wasm = False
        self.asked: list[str] = []

    def __call__(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        self.asked.append(environ["PATH_INFO"])
        if environ["PATH_INFO"] in self.missing:
            environ["PATH_INFO"] = "/not-here"
        if not self.forbids_wasm:
            return self._serve(environ, start)

        def start_without(
            status: str, headers: list[tuple[str, str]], *error: Any
        ) -> Callable[[bytes], object]:
            return start(status, [(name, value.replace(WASM, "")) for name, value in headers])

        environ.pop("HTTP_ACCEPT_ENCODING", None)
        body = b"".join(self._serve(environ, start_without))
        return [body.replace(WASM.encode(), b" " * len(WASM))]
