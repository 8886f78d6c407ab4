"""What the published site allows itself: one policy in each page, and a `_headers` file.

Pages carry their policy in a `<meta>` because some hosts cannot send headers.  Hosts that
read `_headers` (Netlify, Cloudflare Pages, `scripts/serve`) apply every rule whose path
matches, so no header stands in two rules that could match the same address.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

# Subdomains and preloading are left to the owner of the domain.
COMMON = """\
Referrer-Policy: no-referrer
X-Content-Type-Options: nosniff
X-Frame-Options: DENY
Cross-Origin-Opener-Policy: same-origin
Cross-Origin-Embedder-Policy: require-corp
Cross-Origin-Resource-Policy: same-origin
Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
Strict-Transport-Security: max-age=63072000
"""

IMMUTABLE = "public, max-age=31536000, immutable"
A_WEEK = "public, max-age=604800"
REVALIDATE = "no-cache"


def policy(scripts: Iterable[str], *, assesses: bool) -> str:
    """The Content-Security-Policy of a page with these inline *scripts*.

    A page that assesses may compile WebAssembly, and start its worker from a `blob:`:
    such a worker inherits this policy, one loaded from the network would not.
    """
    sources = ["'self'", *sorted({hash_of(script) for script in scripts})]
    workers = ["'self'"]
    if assesses:
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


def hash_of(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"


def inline_scripts(html: str) -> set[str]:
    """The scripts in a page that run from the page itself; data blocks do not run."""
    return {
        script.text()
        for script in LexborHTMLParser(html).css("script:not([src])")
        if script.attributes.get("type") in (None, "", "module", "text/javascript")
    }


def assesses(html: str) -> bool:
    return "<ime-assessment" in html


def with_policy(html: str) -> str:
    """The page with its own policy, above all it governs but below the encoding, which
    browsers look for in the first kilobyte."""
    content = policy(inline_scripts(html), assesses=assesses(html))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{content}">'
    return re.sub(r"<meta charset=[^>]*>", lambda charset: charset.group() + meta, html, count=1)


def headers_file(site: Path) -> str:
    """The text of `_headers`.  Its one policy is the widest that any page needs: a browser
    enforces it together with the page's own, and it also binds workers loaded by address.
    """
    pages = [page.read_text() for page in sorted(site.rglob("*.html"))]
    scripts = set[str]().union(*map(inline_scripts, pages))
    widest = policy(scripts, assesses=any(map(assesses, pages)))
    everywhere = [
        *COMMON.splitlines(),
        f"Content-Security-Policy: {widest}; frame-ancestors 'none'",
    ]
    rules = [("/*", everywhere)]
    rules += [(path, [f"Cache-Control: {value}"]) for path, value in cache_rules(site, site)]
    return "\n".join("\n  ".join([path, *headers]) + "\n" for path, headers in rules)


def cache_rules(folder: Path, site: Path) -> Iterator[tuple[str, str]]:
    """How long each address may be kept: a folder in one rule where its files agree."""
    for entry in sorted(folder.iterdir()):
        path = f"/{entry.relative_to(site).as_posix()}"
        if entry.is_file():
            yield path.removesuffix("index.html"), lifetime(entry, site)
            continue
        lifetimes = {lifetime(file, site) for file in entry.rglob("*") if file.is_file()}
        if len(lifetimes) == 1:
            yield f"{path}/*", lifetimes.pop()
        else:
            yield from cache_rules(entry, site)


def lifetime(file: Path, site: Path) -> str:
    """For good when the address names the content; fonts a while, as nobody notices an
    old one; else ask each time."""
    inside = file.relative_to(site).as_posix()
    names_content = re.match(r"py/[0-9a-f]{8,}/", inside) or re.search(
        r"\.[0-9a-f]{8}\.min\.(js|css)$", inside
    )
    if names_content:
        return IMMUTABLE
    return A_WEEK if file.suffix == ".woff2" else REVALIDATE
