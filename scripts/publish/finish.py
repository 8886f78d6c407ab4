"""Turn what MkDocs wrote into what is published: runtime, policies, headers, compression."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import shutil
from pathlib import Path

import brotli

from scripts.pages import anchors
from scripts.pages.glossary import with_links
from scripts.publish.addresses import publish
from scripts.publish.headers import headers_file, with_policy
from scripts.publish.llms import llms
from scripts.publish.previews import published_at
from scripts.publish.search import change_search

SITE = Path("site")
CONFIG = Path("mkdocs.yml")
RUNTIME = Path(".cache/runtime")
GLOSSARY = "guide/glossary/"
COMPRESSED = Path(".cache/compressed")
PLACEHOLDER = re.compile(r'(?<==")([./]*)py/HASH/')  # at the start of an attribute
COMPRESSIBLE = {
    *(".css", ".html", ".js", ".json", ".mjs", ".svg", ".txt"),
    *(".wasm", ".whl", ".xml", ".zip"),
}


def finish(site: Path) -> None:
    drop_what_is_never_loaded(site)
    publish(site, anchors.read(anchors.REGISTRY.read_text(encoding="utf-8")))
    address = place_runtime(site)
    renamed = change_search(site)
    for page in site.rglob("*.html"):
        html = PLACEHOLDER.sub(rf"\1{address}", page.read_text())
        html = with_links(html, "../" * len(page.relative_to(site).parent.parts) + GLOSSARY)
        for old, new in renamed.items():
            html = html.replace(old, new)
        page.write_text(with_policy(html))
    (site / "robots.txt").write_text(robots(site))
    (site / "llms.txt").write_text(llms(CONFIG, home(site)))
    (site / "_headers").write_text(headers_file(site))
    compress(site)


def drop_what_is_never_loaded(site: Path) -> None:
    """Search in other languages, source maps, and MkDocs' own uneven compression."""
    for folder in site.glob("assets/javascripts/lunr"):
        shutil.rmtree(folder)
    for pattern in ("*.map", "*.gz"):
        for file in site.rglob(pattern):
            file.unlink()


def place_runtime(site: Path) -> str:
    """Copy the packed runtime to the folder that its content names."""
    name = json.loads((RUNTIME / "manifest.json").read_text())["folder"]
    shutil.copytree(RUNTIME / name, site / "py" / name)
    return f"py/{name}/"


def robots(site: Path) -> str:
    return f"User-agent: *\nAllow: /\nSitemap: {home(site)}sitemap.xml\n"


def home(site: Path) -> str:
    """The address that the site is published at."""
    return published_at((site / "index.html").read_text())


def compress(site: Path) -> None:
    """Write `.br` and `.gz` beside every file that shrinks, for hosts that serve them."""
    COMPRESSED.mkdir(parents=True, exist_ok=True)
    for file in sorted(site.rglob("*")):
        tiny = file.match("s/*/index.html")  # a thousand of them, each for one moment
        if file.suffix in COMPRESSIBLE and not tiny:
            content = file.read_bytes()
            for suffix in (".br", ".gz"):
                file.with_name(file.name + suffix).write_bytes(compressed(content, suffix))


def compressed(content: bytes, suffix: str) -> bytes:
    """*content* compressed as well as can be; remembered, because that takes its time."""
    kept = COMPRESSED / (hashlib.sha256(content).hexdigest() + suffix)
    if not kept.exists():
        if suffix == ".br":
            result = brotli.compress(content, quality=11, lgwin=24)
        else:
            result = gzip.compress(content, compresslevel=9, mtime=0)
        kept.write_bytes(result)
    return kept.read_bytes()


if __name__ == "__main__":
    finish(SITE)
