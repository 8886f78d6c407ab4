"""nginx on loopback, as the site's own `_nginx.conf` sets it up."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.publish.nginx import FOLDER

WITHOUT = "nginx is not installed here (apt-get install nginx libnginx-mod-http-brotli-static)"
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
TYPES = Path("/etc/nginx/mime.types")
PATIENCE = 10.0
"""Seconds until a server that does not answer is called broken."""

MAIN = """\
{modules}
{user}
daemon off;
worker_processes 1;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
  include mime.types;
  default_type application/octet-stream;
  access_log off;
  {temporary}
  include site.conf;
}}
"""


def found() -> bool:
    """Whether nginx is here, with the list of types that Debian gives it."""
    return bool(_program()) and TYPES.exists()


@contextmanager
def nginx(site: Path, config: str) -> Iterator[str]:
    """Serve the *site* as its *config* says, but on a free port of loopback; yield its address."""
    with TemporaryDirectory() as folder:
        port = _free_port()
        _write(Path(folder), site, config, port)
        server = subprocess.Popen(
            [_program(), "-c", f"{folder}/nginx.conf"], stderr=subprocess.DEVNULL
        )
        try:
            _wait(port, server, Path(folder, "error.log"))
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait()


def _program() -> str:
    return shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin") or ""


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


def _write(folder: Path, site: Path, config: str, port: int) -> None:
    (folder / "mime.types").symlink_to(TYPES)
    if not BROTLI.exists():
        config = config.replace("brotli_static on;", "")
    config = config.replace("listen 80;", f"listen 127.0.0.1:{port};")
    (folder / "site.conf").write_text(config.replace(FOLDER, f"{site.resolve()}/"))
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    main = MAIN.format(
        modules=f"load_module {BROTLI};" if BROTLI.exists() else "",
        user="" if os.geteuid() else "user root;",
        folder=folder,
        temporary=" ".join(f"{kind}_temp_path {folder}/{kind};" for kind in kinds),
    )
    (folder / "nginx.conf").write_text(main)


def _wait(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    """Return once the server takes connections; raise what it logged where it does not."""
    end = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.02)
    raise RuntimeError(log.read_text() if log.exists() else "nginx did not start")
