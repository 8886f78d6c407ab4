"""What hosts are asked to send along."""

import re
from pathlib import Path

from scripts.publish.compress import COPIES
from scripts.publish.server import headers_for, read_rules


def test_no_address_gets_one_header_twice(site: Path) -> None:
    """
    Hosts disagree on what two rules for one header mean.
    """
    rules = read_rules((site / "_headers").read_text())
    twice = []
    for file in site.rglob("*"):
        address = "/" + file.relative_to(site).as_posix().removesuffix("index.html")
        names = [name for name, _ in headers_for(address, rules)]
        if len(names) != len(set(names)):
            twice.append(address)

    assert twice == []


def test_the_headers_file_fits_its_hosts(site: Path) -> None:
    """
    Cloudflare Pages reads a hundred rules, and two thousand characters a line.
    """
    text = (site / "_headers").read_text()

    assert len(read_rules(text)) <= 100
    assert max(map(len, text.splitlines())) <= 2000


def test_only_addresses_that_name_their_content_are_kept_for_good(site: Path) -> None:
    """
    The runtime, our modules and Material's own files; pages are asked for anew.
    """
    rules = read_rules((site / "_headers").read_text())
    kept = {
        "/" + file.relative_to(site).as_posix()
        for file in site.rglob("*")
        if file.suffix not in COPIES
        and any(
            "immutable" in value for _, value in headers_for(f"/{file.relative_to(site)}", rules)
        )
        and file.is_file()
    }
    named = re.compile(r"/(js|py)/[0-9a-f]{16}/|/assets/.*\.[0-9a-f]{8}\.min\.(css|js)$")

    assert {address for address in kept if not named.match(address)} == set()
    assert any(address.startswith("/py/") for address in kept)
