"""What a reader can keep to use without a network."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from scripts.publish.compress import COPIES
from tests.site.published import Page
from tests.site.test_loading import loaded

Listed = dict[str, tuple[str, int]]


@pytest.fixture(scope="module")
def listed(site: Path) -> Listed:
    """Each address that is kept: its integrity, and its length."""
    first, _, _ = (site / "offline-worker.js").read_text().partition("\n")
    files = json.loads(first[first.index("[") : first.rindex("]") + 1])
    return {address: (integrity, length) for address, integrity, length in files}


def file_at(site: Path, address: str) -> Path:
    is_page = address == "" or address.endswith("/")
    return site / f"{address}index.html" if is_page else site / address


def test_what_is_kept_is_what_was_built(site: Path, listed: Listed) -> None:
    """
    Each file by its hash and its length, so that no file of another edition passes for it.
    """
    changed = []
    for address, (integrity, length) in listed.items():
        content = file_at(site, address).read_bytes()
        digest = b64encode(sha256(content).digest()).decode()
        if (integrity, length) != (f"sha256-{digest}", len(content)):
            changed.append(address)

    assert changed == []


def test_all_that_pages_load_and_lead_to_is_kept(
    site: Path, pages: list[Page], listed: Listed
) -> None:
    """
    Pages, scripts, styles, typefaces, search, the runtime; short addresses lead on from a list.
    """
    here = [page for page in pages if not page.address.startswith("/s/")]
    wanted = {page.resolve("")[0] for page in here}
    for page in here:
        links = [*loaded(page), *page.values("a", "href")]
        inside = [link for link in links if not re.match(r"\w+:|//|/s/", link)]
        wanted |= {file for file in (page.resolve(link)[0] for link in inside) if file.is_file()}
    for folder in ("assets", "js", "py", "search"):
        wanted |= {file for file in (site / folder).rglob("*") if file.is_file()}
    kept = {file_at(site, address) for address in listed} | {site / "offline-worker.js"}

    assert {file for file in wanted - kept if file.suffix not in COPIES} == set()


def test_nothing_is_kept_that_only_hosts_and_programs_read(listed: Listed) -> None:
    """
    No compressed copy, no headers, and none of the thousand short addresses and their pictures.
    """
    short = [address for address in listed if address.startswith("s/")]
    others = [address for address in listed if address.endswith((*COPIES, ".conf", ".xml"))]

    assert short == ["s/addresses.json"]
    assert others == []
    assert not {"_headers", "llms.txt", "robots.txt", "offline-worker.js"} & listed.keys()


def test_the_page_says_how_much_is_kept(page: Callable[[str], Page], listed: Listed) -> None:
    """
    In megabytes, as the build measured them.
    """
    check = page("/check/").tree
    said = {float(node.text()) for node in check.css(".ime-offline__bytes")}
    (sent,) = check.css(".ime-offline__sent")
    total = sum(length for _, length in listed.values()) / 1e6

    assert len(said) == 1
    assert said.pop() == pytest.approx(total, abs=0.06)
    assert 3 < float(sent.text()) < total / 2
