"""The copies for hosts that send files compressed."""

import gzip
from pathlib import Path

import brotli


def test_compressed_copies_hold_the_same(site: Path) -> None:
    """
    Whichever copy a host sends, the reader gets the same file.
    """
    different = [
        copy.name
        for copy in site.rglob("*")
        if (copy.suffix == ".br" and brotli.decompress(copy.read_bytes()) != original(copy))
        or (copy.suffix == ".gz" and gzip.decompress(copy.read_bytes()) != original(copy))
    ]

    assert different == []


def original(copy: Path) -> bytes:
    return copy.with_suffix("").read_bytes()
