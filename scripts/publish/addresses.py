"""Every address we ever published keeps leading to its section.

- A section has its former ids beside it, as empty anchors, and knows its short address.
- A page that lost a section lists it, and where it is now; a page that has gone leaves that list.
- `/s/ID/` is a small page for each section, with what a preview of a link shows; it leads on.
- `/s/addresses.json` is for the page that is shown when nothing was found.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.pages import anchors
from scripts.publish.page_parts import rendered
from scripts.publish.previews import SHORT_ADDRESSES, Preview, Previews
from scripts.publish.site import Page, insert_before, insert_first, insert_last, link

FOLLOW = "/assets/javascripts/addresses/moved.js"
STYLE = "/assets/stylesheets/plain.css"


@dataclass(frozen=True, slots=True)
class FormerAddresses:
    """Every address that is not today's, by what its page has to do about it."""

    ids: dict[str, list[str]]
    """Sections, and the ids they had before on the page where they stand."""

    moved: dict[str, dict[str, list[str]]]
    """Pages; the sections they once held that stand elsewhere; the ids that meant them."""


def former_addresses(registry: anchors.Registry) -> FormerAddresses:
    former = FormerAddresses(defaultdict(list), defaultdict(lambda: defaultdict(list)))
    for page, fragment, stands in _no_longer_standing(registry):
        here = page == anchors.page_of(registry[stands].at)
        ids = former.ids[stands] if here else former.moved[page][stands]
        ids += [fragment] if fragment else []
    return former


def keep_addresses(page: Page, previews: Previews, former: FormerAddresses) -> None:
    """Let every address that names this page lead on from it."""
    _mark_sections(page, previews, former)
    _list_moved(page, previews, former)


def pages_that_lead_on(previews: Previews, former: FormerAddresses) -> Iterator[Page]:
    """A page for each that has gone, and for each short address."""
    for address in sorted(former.moved.keys() - previews.site.pages.keys()):
        yield _moved_page(address, previews, former)
    for anchor in previews.registry:
        yield _short_page(anchor, previews)


def write_list(previews: Previews) -> None:
    """For the page that is shown when nothing was found: every id, and where it leads."""
    standing = {anchor: previews.standing(anchor) for anchor in previews.registry}
    known = {anchor: (each.at.lstrip("/"), each.title) for anchor, each in standing.items()}
    file = previews.site.folder / SHORT_ADDRESSES / "addresses.json"
    file.write_text(json.dumps(known, ensure_ascii=False), "utf-8")


def _no_longer_standing(registry: anchors.Registry) -> Iterator[tuple[str, str, str]]:
    """Every address that is not today's: its page, its fragment, and the section it means."""
    for anchor in registry:
        stands = anchors.standing_id(registry, anchor)
        for address in anchors.addresses(registry, anchor):
            if address not in anchors.spellings(stands, registry[stands].at):
                page, _, fragment = address.partition("#")
                yield page, fragment, stands


def _mark_sections(page: Page, previews: Previews, former: FormerAddresses) -> None:
    """Give each section its short address and its former ids."""
    for node in page.tree.css("[id]"):
        anchor = node.attributes["id"] or ""
        if anchor in previews.by_id and previews.by_id[anchor].page == page.address:
            node.attrs["data-short"] = previews.on_paper(anchor)
            insert = insert_before if node.tag == "fieldset" else insert_first
            insert(
                node, "".join(f'<a class="ime-alias" id="{id_}"></a>' for id_ in former.ids[anchor])
            )


def _list_moved(page: Page, previews: Previews, former: FormerAddresses) -> None:
    """List what moved away from the page."""
    rows = [
        {
            "ids": ids,
            "preview": previews.by_id[anchor],
            **_target(page.address, previews.by_id[anchor]),
        }
        for anchor, ids in former.moved.get(page.address, {}).items()
    ]
    article = page.tree.css_first("article")
    if rows and article:
        insert_last(
            article, rendered("moved-list.html", {"moved": rows, "script": page.link_to(FOLLOW)})
        )


def _moved_page(address: str, previews: Previews, former: FormerAddresses) -> Page:
    """What stays at the address of a page that has gone."""
    whole = [
        stands
        for page, fragment, stands in _no_longer_standing(previews.registry)
        if (page, fragment) == (address, "")
    ]
    preview = previews.by_id[(whole or list(former.moved[address]))[0]]
    own_address = previews.site.base + address.lstrip("/")
    return _plain_page("moved-page.html", address, preview, previews.values(preview, own_address))


def _short_page(anchor: str, previews: Previews) -> Page:
    preview = previews.standing(anchor)
    values = previews.values(preview, previews.short_address(anchor))
    return _plain_page("short-page.html", f"/{SHORT_ADDRESSES}/{anchor}/", preview, values)


def _plain_page(template: str, address: str, preview: Preview, values: dict[str, object]) -> Page:
    """A page without the theme that leads to a section."""
    return Page.parsed(address, rendered(template, values | _target(address, preview)))


def _target(page: str, preview: Preview) -> dict[str, object]:
    return {"target": link(page, preview.at), "style": link(page, STYLE)}
