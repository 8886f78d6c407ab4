"""Serve `site/` as a real host would: compressed, with its `_headers` and its own 404 page."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path
from wsgiref.headers import Headers
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from waitress.server import create_server
from whitenoise import WhiteNoise

HOST = "127.0.0.1"
TYPES = {
    ".mjs": "text/javascript",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".whl": "application/zip",
    ".woff2": "font/woff2",
}

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
        start_response("404 Not Found", headers + headers_for(environ["PATH_INFO"], rules))
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
    del files.files["/_headers"]  # hosts read it and keep it to themselves
    app: WSGIApplication = files
    return app


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


def serve(site: Path, port: int) -> None:
    try:
        server = create_server(application(site), host=HOST, port=port, threads=8)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        sys.exit(f"Port {port} is taken: choose another with PORT=8080 scripts/serve.")
    print(f"http://{HOST}:{port}", flush=True)
    server.run()


if __name__ == "__main__":
    serve(Path("site"), int(os.environ.get("PORT", "8000")))
