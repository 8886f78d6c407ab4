"""What a published page allows itself, and what it tells other hosts of the reader: nothing.

Pages carry both policies in a `<meta>` because some hosts cannot send headers.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from html import escape

from scripts.publish.site import Page, insert_after


def drop_hint_of_next(page: Page) -> None:
    """Leave it to the reader which page comes next: Firefox fetches the one that is named as
    next, unasked, and the policy stops it."""
    for hint in page.tree.css("link[rel=next]"):
        hint.decompose()


def add_policy(page: Page) -> None:
    """Put the page's own policy above all it governs but below the encoding, which
    browsers look for in the first kilobyte."""
    encoding = page.tree.css_first("meta[charset]")
    if not encoding:
        return
    if not page.tree.css("meta[name=referrer]"):  # a short address says that it was one
        insert_after(encoding, '<meta name="referrer" content="no-referrer">')
    content = escape(policy([page]))
    insert_after(encoding, f'<meta http-equiv="Content-Security-Policy" content="{content}">')


def policy(pages: Iterable[Page]) -> str:
    """The narrowest policy under which all that these pages do is allowed.

    A page that assesses may compile WebAssembly, and start its worker from a `blob:`:
    such a worker inherits this policy, one loaded from the network would not.
    """
    pages = list(pages)
    hashes = {_hash(script) for page in pages for script in _inline_scripts(page)}
    sources = ["'self'", *sorted(hashes)]
    workers = ["'self'"]
    if any(page.tree.css_first("[data-worker]") for page in pages):
        sources.append("'wasm-unsafe-eval'")
        workers.append("blob:")
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {' '.join(sources)}",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            f"worker-src {' '.join(workers)}",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def _inline_scripts(page: Page) -> set[str]:
    """The scripts in a page that run from the page itself; data blocks do not run."""
    return {
        script.text()
        for script in page.tree.css("script:not([src])")
        if script.attributes.get("type") in (None, "", "module", "text/javascript")
    }


def _hash(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
