"""Every terminal shows what it can, letter by letter."""

from __future__ import annotations

import pytest

from assessment.encoding import NEAREST


@pytest.mark.parametrize(
    ("text", "console", "shown"),
    [
        ("“Québec”…", "ascii", b'"Quebec"...'),
        ("“Québec” — a • b", "cp850", b'"Qu\x82bec" - a * b'),
        ("医 → x", "latin-1", b"? -> x"),
    ],
)
def test_a_letter_that_is_lacking_gives_way_to_the_nearest(
    text: str, console: str, shown: bytes
) -> None:
    """
    One by one: what the terminal has stays.
    """
    assert text.encode(console, NEAREST) == shown


def test_a_byte_that_is_no_text_is_still_refused() -> None:
    """
    The nearest letters are for showing, and never for reading.
    """
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("utf-8", NEAREST)
