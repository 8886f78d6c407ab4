"""The readers of the pages, in Node."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fuzzing.node_reader import NodeReader


@pytest.fixture(scope="module")
def node() -> Iterator[NodeReader]:
    reader = NodeReader()
    yield reader
    reader.end()
