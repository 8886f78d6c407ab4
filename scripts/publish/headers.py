"""The `_headers` file: what a host sends along with each file.

Hosts that read it (Netlify, Cloudflare Pages, `scripts/serve`) apply every rule whose path
matches, so no header stands in two rules that could match the same address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.publish.compress import COPIES
from scripts.publish.policy import policy
from scripts.publish.site import Site

# What the pages never do.  Chromium 156 knows every name, and would complain of others.
UNUSED = """\
accelerometer autoplay browsing-topics camera deferred-fetch display-capture encrypted-media
fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection keyboard-map
local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture
publickey-credentials-create publickey-credentials-get screen-wake-lock serial storage-access
sync-xhr usb window-management xr-spatial-tracking
"""

# Subdomains and preloading are left to the owner of the domain.
COMMON = f"""\
Referrer-Policy: no-referrer
X-Content-Type-Options: nosniff
X-DNS-Prefetch-Control: off
X-Frame-Options: DENY
Cross-Origin-Opener-Policy: same-origin
Cross-Origin-Embedder-Policy: require-corp
Cross-Origin-Resource-Policy: same-origin
Permissions-Policy: {", ".join(f"{name}=()" for name in UNUSED.split())}
Strict-Transport-Security: max-age=63072000
"""

IMMUTABLE = "public, max-age=31536000, immutable"
A_WEEK = "public, max-age=604800"
REVALIDATE = "no-cache"


def headers_file(site: Site) -> str:
    """The text of `_headers`."""
    rules = [("/*", headers_of_all(site))]
    kept = cache_rules(site.folder, site.folder)
    rules += [(path, [f"Cache-Control: {value}"]) for path, value in kept]
    return "\n".join("\n  ".join([path, *headers]) + "\n" for path, headers in rules)


def headers_of_all(site: Site) -> list[str]:
    """What goes with every answer.  Its one policy is the widest that any page needs: a browser
    enforces it together with the page's own, and it also binds workers loaded by address.
    """
    widest = f"{policy(site.pages.values())}; frame-ancestors 'none'"
    return [*COMMON.splitlines(), f"Content-Security-Policy: {widest}"]


def cache_rules(folder: Path, root: Path) -> Iterator[tuple[str, str]]:
    """How long each address may be kept: a folder in one rule where its files agree."""
    for entry in sorted(folder.iterdir()):
        path = f"/{entry.relative_to(root).as_posix()}"
        if entry.is_file():
            if entry.suffix not in COPIES:
                yield path.removesuffix("index.html"), lifetime(entry, root)
            continue
        lifetimes = {lifetime(file, root) for file in entry.rglob("*") if file.is_file()}
        if len(lifetimes) == 1:
            yield f"{path}/*", lifetimes.pop()
        else:
            yield from cache_rules(entry, root)


def lifetime(file: Path, root: Path) -> str:
    """For good when the address names the content; fonts a while, as nobody notices an
    old one; else ask each time."""
    inside = file.relative_to(root).as_posix()
    names_content = re.match(r"(js|py)/[0-9a-f]{16}/", inside) or re.search(
        r"\.[0-9a-f]{8}\.min\.(js|css)$", inside
    )
    if names_content:
        return IMMUTABLE
    return A_WEEK if file.suffix == ".woff2" else REVALIDATE
