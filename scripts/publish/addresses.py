"""Give every address of the registry something to lead to, in the built site.

- A section has its former ids beside it, as empty anchors, and knows its short address.
- A page that lost a section lists it, and where it is now; a page that has gone leaves that list.
- `/s/ID/` is a small page for each section, with what a preview of a link shows; it leads on.
- `/s/addresses.json` is for the page that is shown when nothing was found.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from html import escape
from pathlib import Path
from posixpath import relpath

import segno

from scripts.pages import anchors
from scripts.pages.page_templates import templates_in
from scripts.publish import cards
from scripts.publish.previews import SHORT, Seen, Site

FOLLOW = "/assets/javascripts/addresses/moved.js"
STYLE = "/assets/stylesheets/plain.css"
ELEMENT = re.compile(r'<(\w+)\b([^<>]*)\sid="([\w-]+)"([^<>]*)>')
QR = re.compile(r'(<p class="ime-qr" data-qr="([\w-]+)">)(.*?)(?=</p>)')

Aliases = dict[str, list[str]]
"""Sections, and the ids they had before on the page where they stand."""

Moved = dict[str, list[str]]
"""Sections that stand elsewhere, and the ids by which one page's addresses mean each."""


def publish(folder: Path, registry: anchors.Registry) -> None:
    """Do all that for the site in *folder*."""
    site = Site(folder, registry)
    aliases, moved = former_addresses(site)
    for page, html in site.pages.items():
        marked = with_marks(site, page, html, aliases)
        listed = with_moved(site, page, marked, moved.pop(page, {}))
        write(folder, page, with_picture(site, page, listed))
    for page, gone in moved.items():
        write(folder, page, moved_page(site, page, gone))
    for anchor in site.registry:
        write(folder, f"/{SHORT}/{anchor}/", short_page(site, anchor))
    pictured = {site.pictured(each) for each in site.seen.values()}
    cards.draw(
        (folder / SHORT / each.id / "card.png", (site.name, each.title, each.page_name))
        for each in pictured
    )
    known = {
        anchor: (site.leads(anchor).at.lstrip("/"), site.leads(anchor).title)
        for anchor in site.registry
    }
    (folder / SHORT / "addresses.json").write_text(json.dumps(known, ensure_ascii=False), "utf-8")


def former_addresses(site: Site) -> tuple[Aliases, dict[str, Moved]]:
    """The former ids of each section on its own page, and what else each page once held."""
    aliases: Aliases = defaultdict(list)
    moved: dict[str, Moved] = defaultdict(lambda: defaultdict(list))
    for page, fragment, leads in former(site.registry):
        ids = aliases[leads] if page == site.seen[leads].on else moved[page][leads]
        ids += [fragment] if fragment else []
    return aliases, moved


def former(registry: anchors.Registry) -> Iterator[tuple[str, str, str]]:
    """Every address that is not today's: its page, its fragment, and the section it means."""
    for anchor in registry:
        leads = anchors.standing_id(registry, anchor)
        for address in anchors.addresses(registry, anchor):
            if address not in anchors.spellings(leads, registry[leads].at):
                page, _, fragment = address.partition("#")
                yield page, fragment, leads


def with_marks(site: Site, page: str, html: str, aliases: Aliases) -> str:
    """The page with former ids and short addresses at its sections, and with its QR code."""

    def mark(found: re.Match[str]) -> str:
        tag, before, anchor, after = found.groups()
        if anchor not in site.seen or site.seen[anchor].on != page:
            return found.group()
        opening = (
            f'<{tag}{before} id="{anchor}"{after} data-short="{escape(on_paper(site, anchor))}">'
        )
        beside = "".join(f'<a class="ime-alias" id="{id_}"></a>' for id_ in aliases[anchor])
        return beside + opening if tag == "fieldset" else opening + beside

    return QR.sub(
        lambda found: f"{found[1]}{qr(site.short(found[2]))}{found[3]} {on_paper(site, found[2])}",
        ELEMENT.sub(mark, html),
    )


def on_paper(site: Site, anchor: str) -> str:
    """The short address as people write it."""
    return site.short(anchor).rpartition("://")[2]


def qr(address: str) -> str:
    """A code for an address.  It never holds anything that somebody answered."""
    code: str = segno.make(address, error="m", micro=False).svg_inline(
        border=0, omitsize=True, svgclass="ime-qr__code", lineclass=None
    )
    return code.replace("<svg ", '<svg aria-hidden="true" ', 1)


def with_moved(site: Site, page: str, html: str, moved: Moved) -> str:
    """The page with the list of what moved away from it."""
    if not moved:
        return html
    return html.replace("</article>", render("moved-list.html", moves(site, page, moved)), 1)


def moved_page(site: Site, page: str, moved: Moved) -> str:
    """What stays at the address of a page that has gone."""
    whole = [
        leads for where, fragment, leads in former(site.registry) if (where, fragment) == (page, "")
    ]
    seen = site.seen[(whole or list(moved))[0]]
    values = site.preview(seen, site.base + page.lstrip("/"))
    return render("moved-page.html", values | moves(site, page, moved) | target(seen, page))


def moves(site: Site, page: str, moved: Moved) -> dict[str, object]:
    rows = [
        {"ids": ids, "seen": site.seen[leads], **target(site.seen[leads], page)}
        for leads, ids in moved.items()
    ]
    return {"moved": rows, "script": relative(FOLLOW, page)}


def short_page(site: Site, anchor: str) -> str:
    seen = site.leads(anchor)
    return render(
        "short-page.html",
        site.preview(seen, site.short(anchor)) | target(seen, f"/{SHORT}/{anchor}/"),
    )


def with_picture(site: Site, page: str, html: str) -> str:
    """The page with the picture that a preview of a link to it shows; its words it has."""
    if page not in site.pages_seen:
        return html
    tags = render("picture.html", site.preview(site.pages_seen[page], site.base + page.lstrip("/")))
    return html.replace("</head>", f"{tags}</head>", 1)


def target(seen: Seen, page: str) -> dict[str, object]:
    return {"target": relative(seen.at, page), "style": relative(STYLE, page)}


def relative(address: str, page: str) -> str:
    """An address as a link on *page* writes it."""
    path, hash_, fragment = address.partition("#")
    steps = relpath(path, page) + ("/" if path.endswith("/") else "")
    return steps + hash_ + fragment


def write(folder: Path, page: str, html: str) -> None:
    file = folder / page.strip("/") / "index.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(html, "utf-8")


def render(name: str, values: dict[str, object]) -> str:
    return _TEMPLATES.get_template(name).render(values)


_TEMPLATES = templates_in(Path(__file__).parent / "templates")
