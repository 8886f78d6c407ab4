"""A host that can be out of reach, break off, or come back with another edition of the site."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


class CutOff:
    """Serves *site* at one address, there or not; pages of it can be changed."""

    def __init__(self, site: WSGIApplication) -> None:
        self.site = site
        self.changed: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.leaves_after = 0
        """So many answers more, and it is out of reach; with 0, it stays."""
        self._port = 0
        self._counting = threading.Lock()
        self.come_back()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port}/"

    def come_back(self) -> None:
        self._server = make_server("127.0.0.1", self._port, self, Server, Quiet)
        self._port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def go(self) -> None:
        """Be out of reach: nothing listens at the address any more."""
        self._server.shutdown()
        self._server.server_close()

    def __call__(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        self.asked.append(path)
        with self._counting:
            self.leaves_after -= 1
            if self.leaves_after == 0:
                self.go()
        if path not in self.changed:
            return self.site(environ, start)
        kind = "text/javascript" if path.endswith(".js") else "text/html"
        start("200 OK", [("Content-Type", kind), ("Cache-Control", "no-cache")])
        return [self.changed[path]]
