"""The built site on a host that keeps a log and can fail: files go missing or stop, WebAssembly is
forbidden."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from scripts.publish.modules import SOURCES

WASM = "'wasm-unsafe-eval'"
KEPT_FOR_GOOD = ("Cache-Control", "public, max-age=31536000, immutable")
WRITTEN = "/written/"
DROPS = 40  # pieces of a file that drips
LOOKS = 0.05  # seconds between two looks at whether a stuck file may go on


def written(name: str) -> str:
    """The address of our script called *name* as it was written, before it is joined to others."""
    return f"{WRITTEN}assets/javascripts/{name}"


class Host:
    """Serves the site and notes what it was asked for.  Addresses can go missing; the policy can
    forbid WebAssembly; files, by their names, can be lost, stuck, slow, broken off or untyped.
    """

    def __init__(self, site: WSGIApplication) -> None:
        self._serve = site
        self.restore()

    def restore(self) -> None:
        self.missing: set[str] = set()
        self.forbids_wasm = False
        self.asked: list[str] = []
        self.begun: list[str] = []
        """Of which files the rest alone was asked for."""
        self.lost: set[str] = set()
        """Not found, and browsers may keep that for good."""
        self.stuck: set[str] = set()
        """Sent by half; the rest comes once they are stuck no more."""
        self.breaks: dict[str, int] = {}
        """Broken off half way, so many times."""
        self.dripping: dict[str, float] = {}
        """Sent in so many seconds, a little at a time."""
        self.untyped: set[str] = set()

    def __call__(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        name = path.rpartition("/")[2]
        self.asked.append(path)
        if path.startswith(WRITTEN):
            start("200 OK", [("Content-Type", "text/javascript")])
            return [(SOURCES / path.removeprefix(WRITTEN)).read_bytes()]
        if "HTTP_RANGE" in environ:
            self.begun.append(name)
        if path in self.missing:
            environ["PATH_INFO"] = "/not-here"
        if name in self.lost:
            start("404 Not Found", [KEPT_FOR_GOOD, ("Content-Length", "0")])
            return []
        if self.forbids_wasm:
            return self._without_wasm(environ, start)
        if name in self.untyped:
            return self._serve(environ, _untyped(start))
        if name in self.dripping:
            return self._dripping(name, b"".join(self._serve(environ, start)))
        if name in self.stuck or self.breaks.get(name):
            return self._by_half(name, b"".join(self._serve(environ, start)))
        return self._serve(environ, start)

    def _without_wasm(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        def start_without(
            status: str, headers: list[tuple[str, str]], *error: Any
        ) -> Callable[[bytes], object]:
            return start(status, [(name, value.replace(WASM, "")) for name, value in headers])

        environ.pop("HTTP_ACCEPT_ENCODING", None)
        body = b"".join(self._serve(environ, start_without))
        return [body.replace(WASM.encode(), b" " * len(WASM))]

    def _dripping(self, name: str, body: bytes) -> Iterator[bytes]:
        size = len(body) // DROPS + 1
        for at in range(0, len(body), size):
            yield body[at : at + size]
            time.sleep(self.dripping.get(name, 0) / DROPS)

    def _by_half(self, name: str, body: bytes) -> Iterator[bytes]:
        yield body[: len(body) // 2]
        if self.breaks.get(name):
            self.breaks[name] -= 1
            return  # shorter than its length says, so the connection ends
        while name in self.stuck:
            time.sleep(LOOKS)
        yield body[len(body) // 2 :]


def _untyped(start: StartResponse) -> StartResponse:
    """As hosts send what they do not know the type of."""

    def start_untyped(
        status: str, headers: list[tuple[str, str]], *error: Any
    ) -> Callable[[bytes], object]:
        others = [each for each in headers if each[0].lower() != "content-type"]
        return start(status, [*others, ("Content-Type", "application/octet-stream")])

    return start_untyped
