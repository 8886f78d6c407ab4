"""Serve `site/` as a real host would: compressed, with its `_headers` and its own 404 page."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any
from urllib.parse import quote
from wsgiref.headers import Headers
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from waitress.channel import HTTPChannel
from waitress.server import TcpWSGIServer, create_server
from waitress.task import ErrorTask
from whitenoise import WhiteNoise

HOST = "127.0.0.1"
TYPES = {
    ".mjs": "text/javascript",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".whl": "application/zip",
    ".woff2": "font/woff2",
}

KEPT = {"200", "206", "304"}
"""The answers that bring a file of the site, or say that it has not changed."""

Rules = dict[str, list[tuple[str, str]]]


def application(site: Path) -> WSGIApplication:
    """The built *site* as a WSGI application."""
    rules = read_rules((site / "_headers").read_text())

    def add_headers(headers: Headers, path: str, url: str) -> None:
        for name, value in headers_for(url, rules):
            headers[name] = value

    def not_found(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        page = (site / "404.html").read_bytes()
        headers = [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(page)))]
        start_response("404 Not Found", headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [page]

    files = WhiteNoise(
        not_found,
        root=site,
        index_file=True,
        max_age=None,
        allow_all_origins=False,
        mimetypes=TYPES,
        add_headers_function=add_headers,
    )
    for own in ("/_headers", "/_nginx.conf"):  # hosts read them and keep them to themselves
        files.files.pop(own, None)
    return with_headers(files, rules)


def with_headers(app: WSGIApplication, rules: Rules) -> WSGIApplication:
    """*app*, whose refusals and redirects come with the headers of the site, and are never kept."""

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def start(status: str, headers: list[tuple[str, str]], *error: Any) -> Any:
            if status[:3] not in KEPT:
                headers = [*headers, *refused(path, rules)]
            if status[0] == "3" and query:  # WhiteNoise leaves it behind
                headers = [(k, f"{v}?{query}" if k == "Location" else v) for k, v in headers]
            return start_response(status, headers, *error)

        path, query = environ["PATH_INFO"], environ.get("QUERY_STRING")
        if "//" not in path:
            return app(environ, start)
        whole = quote(re.sub("/+", "/", path), encoding="latin-1")
        start("301 Moved Permanently", [("Location", whole), ("Content-Length", "0")])
        return []

    return answer


def refused(path: str, rules: Rules) -> list[tuple[str, str]]:
    """The headers of an answer that is not a file of the site."""
    asked = dict(headers_for(path, rules)) | {"Cache-Control": "no-cache"}
    return list(asked.items())


def read_rules(text: str) -> Rules:
    """The rules of a `_headers` file: a path, and below it the headers it gets."""
    rules: Rules = {}
    for line in text.splitlines():
        if line.startswith("/"):
            headers = rules.setdefault(line, [])
        elif line:
            name, value = line.strip().split(": ", 1)
            headers.append((name, value))
    return rules


def headers_for(url: str, rules: Rules) -> list[tuple[str, str]]:
    return [
        header for path, headers in rules.items() if fnmatchcase(url, path) for header in headers
    ]


def channel(rules: Rules) -> type[HTTPChannel]:
    """A connection whose answers to what is no request at all have the site's headers as well."""

    class Refusal(ErrorTask):
        def execute(self) -> None:
            self.response_headers = [*self.response_headers, *refused("/", rules)]
            super().execute()

    class Channel(HTTPChannel):
        error_task_class = Refusal

    return Channel


def listening(site: Path, port: int) -> TcpWSGIServer:
    """The server of *site*, ready to run."""
    server = create_server(application(site), host=HOST, port=port, threads=8)
    assert isinstance(server, TcpWSGIServer)  # of one address, there is one
    server.channel_class = channel(read_rules((site / "_headers").read_text()))
    return server


def serve(site: Path, port: int) -> None:
    try:
        server = listening(site, port)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        sys.exit(f"Port {port} is taken: choose another with PORT=8080 scripts/serve.")
    print(f"http://{HOST}:{port}", flush=True)
    server.run()


if __name__ == "__main__":
    serve(Path("site"), int(os.environ.get("PORT", "8000")))
