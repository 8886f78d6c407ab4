"""The check code of a record: it shows that something changed by accident, and is no signature.

It is the first 80 bits of SHA-256 over the record without its code, as canonical JSON: keys in
order, no space between, UTF-8, which for what a record holds is RFC 8785.  Written in Crockford's
base 32, in groups of four.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

NAME = "check_code"
DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BYTES = 10
_GROUP = 4


def check_code(record: Mapping[str, Any]) -> str:
    """The code of *record*, whatever code stands in it."""
    content = {key: value for key, value in record.items() if key != NAME}
    digest = sha256(_canonical(content)).digest()[:_BYTES]
    number = int.from_bytes(digest)
    places = range(_BYTES * 8 - 5, -1, -5)
    code = "".join(DIGITS[number >> place & 31] for place in places)
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def _canonical(content: Mapping[str, Any]) -> bytes:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")  # half a letter is no text, but it can be compared
