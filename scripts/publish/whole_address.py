"""The first thing a page does: it makes its own address whole.

Our links count from the folder that an address names, so `/check` and `/check//` would lead them
astray where a host answers there as it does at `/check/`.  Hosts that redirect never come to this.
"""

from __future__ import annotations

from scripts.publish.site import Page, insert_after

SCRIPT = """\
{
  const { pathname, search, hash } = location;
  const whole = pathname.replace(/[/]{2,}/g, "/").replace(/[/][^/.]+$/, "$&/");
  if (whole !== pathname) history.replaceState(history.state, "", whole + search + hash);
}"""

NOWHERE = "/404.html"
"""This page stands at addresses that are not its own, and names all it loads in full."""


def make_whole(page: Page) -> None:
    """Put the script above all that a page loads; browsers look for the encoding before it."""
    encoding = page.tree.css_first("meta[charset]")
    if encoding and page.address != NOWHERE:
        insert_after(encoding, f"<script>{SCRIPT}</script>")
