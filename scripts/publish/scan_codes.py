"""The codes that a phone scans from paper: the short address of a section, in black and white."""

from __future__ import annotations

import segno

from scripts.publish.previews import Previews
from scripts.publish.site import Page, insert_first


def draw_codes(page: Page, previews: Previews) -> None:
    """Fill the places for codes, each with the same address in letters."""
    for slot in page.tree.css("p.ime-qr[data-qr]"):
        anchor = slot.attributes["data-qr"] or ""
        insert_first(slot, code(previews.short_address(anchor)))
        slot.insert_child(f" {previews.on_paper(anchor)}")


def code(address: str) -> str:
    """A code for an address.  It never holds anything that somebody answered."""
    svg: str = segno.make(address, error="m", micro=False).svg_inline(
        border=0, omitsize=True, svgclass="ime-qr__code", lineclass=None
    )
    return svg.replace("<svg ", '<svg aria-hidden="true" ', 1)
