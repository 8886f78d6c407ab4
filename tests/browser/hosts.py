"""Hosts as people have them: below a path, without the slash at the end, with two for one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from scripts.publish.server import application

BELOW = "/our/guides"


def below_a_path(site: Path) -> WSGIApplication:
    """The whole site stands below `/our/guides/`."""
    return _answering_at(site, lambda path: path.removeprefix(BELOW))


def without_slash(site: Path) -> WSGIApplication:
    """The same, and `/our/guides/check` answers as `/our/guides/check/` would."""
    folders = {f"/{page.parent.relative_to(site)}" for page in site.rglob("index.html")}

    def file_of(path: str) -> str:
        path = path.removeprefix(BELOW)
        return f"{path}/" if path in folders or not path else path

    return _answering_at(site, file_of)


def with_slashes(site: Path) -> WSGIApplication:
    """Several slashes are one, and the address stays as it was typed."""
    return _answering_at(site, lambda path: re.sub("/+", "/", path))


def _answering_at(site: Path, file_of: Callable[[str], str]) -> WSGIApplication:
    serve = application(site)

    def host(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        return serve(environ | {"PATH_INFO": file_of(environ["PATH_INFO"])}, start)

    return host
