"""What a reader can keep to use without a network: the guide and the check of one edition.

Every file that pages load or lead to is listed with its hash and its length, in the service worker
that keeps them; the list is its edition.  Left out is what only others read (`robots.txt`, pictures
for previews), and the thousand short addresses, which lead on from a list of their own.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from scripts.publish.compress import COMPRESSIBLE, COPIES, all_compressed
from scripts.publish.site import Site

WORKER = "offline-worker.js"
SOURCE = Path(__file__).parents[2] / "overrides" / WORKER
SHORT_ADDRESSES = "s/addresses.json"
NOT_KEPT = {WORKER, "_headers", "_nginx.conf", "llms.txt", "robots.txt", "sitemap.xml"}
MEGABYTE = 1e6


def say_how_much(site: Site) -> None:
    """Say on the pages that offer it how many megabytes are kept, and sent."""
    files = [file for _, file in _kept(site.folder)]
    told = {
        ".ime-offline__bytes": sum(file.stat().st_size for file in files),
        ".ime-offline__sent": _sent(files),
    }
    for page in site.pages.values():
        nodes = [(node, told[each]) for each in told for node in page.tree.css(each)]
        for node, length in nodes:
            node.inner_html = f"{length / MEGABYTE:.1f}"
        if nodes:
            site.write_page(page)


def write_worker(folder: Path) -> None:
    """Write the service worker that keeps the site in *folder* as it is now."""
    contents = ((address, file.read_bytes()) for address, file in _kept(folder))
    listed = [[address, _integrity(content), len(content)] for address, content in contents]
    files = json.dumps(listed, separators=(",", ":"))
    text = SOURCE.read_text("utf-8")
    edition = sha256((files + text).encode()).hexdigest()[:16]
    first = f'const EDITION = "{edition}", FILES = {files};\n'
    (folder / WORKER).write_text(first + text, "utf-8")


def _kept(folder: Path) -> Iterator[tuple[str, Path]]:
    """Each address that is kept, counted from the root of the site, and its file."""
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder).as_posix()
        is_short = path.startswith("s/") and path != SHORT_ADDRESSES
        if file.is_file() and not is_short and file.suffix not in COPIES and path not in NOT_KEPT:
            yield re.sub(r"(^|/)index\.html$", r"\1", path), file


def _integrity(content: bytes) -> str:
    return f"sha256-{b64encode(sha256(content).digest()).decode()}"


def _sent(files: list[Path]) -> int:
    """How long they are on the way, where the host sends brotli."""
    as_they_are = sum(file.stat().st_size for file in files if file.suffix not in COMPRESSIBLE)
    shrunk = [file.read_bytes() for file in files if file.suffix in COMPRESSIBLE]
    sent = {content: len(result) for content, result in all_compressed(set(shrunk), ".br")}
    return as_they_are + sum(sent[content] for content in shrunk)
