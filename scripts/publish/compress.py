"""Write `.br`, `.gz` and `.zst` beside every file that shrinks, for hosts that serve them."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

import brotli
import zstandard

COPIES = (".br", ".gz", ".zst")
KEPT = Path(".cache/compressed")
COMPRESSIBLE = {
    *(".css", ".html", ".js", ".json", ".mjs", ".svg", ".txt"),
    *(".wasm", ".whl", ".xml", ".zip"),
}


def compress(folder: Path) -> None:
    """Compress the site in *folder*."""
    for file in sorted(folder.rglob("*")):
        tiny = file.match("s/*/index.html")  # a thousand of them, each for one moment
        if file.suffix in COMPRESSIBLE and not tiny:
            content = file.read_bytes()
            for suffix in COPIES:
                file.with_name(file.name + suffix).write_bytes(compressed(content, suffix))


def compressed(content: bytes, suffix: str) -> bytes:
    """*content* compressed as well as can be; remembered, because that takes its time."""
    kept = KEPT / (hashlib.sha256(content).hexdigest() + suffix)
    if not kept.exists():
        if suffix == ".br":
            result = brotli.compress(content, quality=11, lgwin=24)
        elif suffix == ".zst":
            result = zstandard.compress(content, level=19)
        else:
            result = gzip.compress(content, compresslevel=9, mtime=0)
        KEPT.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(result)
    return kept.read_bytes()
