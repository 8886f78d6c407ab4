"""Write `.br`, `.gz` and `.zst` beside every file that shrinks, for hosts that serve them."""

from __future__ import annotations

import gzip
import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
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
    """Compress the site in *folder*, equal files once."""
    places: dict[bytes, list[Path]] = defaultdict(list)
    for file in folder.rglob("*"):
        tiny = file.match("s/*/index.html")  # a thousand of them, each for one moment
        if file.suffix in COMPRESSIBLE and not tiny:
            places[file.read_bytes()].append(file)
    for suffix in COPIES:
        for content, result in all_compressed(places, suffix):
            for file in places[content]:
                file.with_name(file.name + suffix).write_bytes(result)


def all_compressed(contents: Collection[bytes], suffix: str) -> Iterator[tuple[bytes, bytes]]:
    """Each of *contents*, none twice, and what it becomes; several at a time, the longest first."""
    longest_first = sorted(contents, key=len, reverse=True)
    with ThreadPoolExecutor() as pool:  # compressors let one another run
        results = pool.map(compressed, longest_first, repeat(suffix))
        yield from zip(longest_first, results, strict=True)


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
