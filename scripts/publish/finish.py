"""Turn what MkDocs wrote into what is published: every step, in the order they are taken."""

from __future__ import annotations

import shutil
from pathlib import Path

from scripts.pages import anchors
from scripts.publish.addresses import (
    former_addresses,
    keep_addresses,
    pages_that_lead_on,
    write_list,
)
from scripts.publish.cards import draw_cards
from scripts.publish.compress import compress
from scripts.publish.headers import headers_file
from scripts.publish.headings import set_links_beside
from scripts.publish.llms import llms
from scripts.publish.modules import gather_modules, hint_imports, name_files
from scripts.publish.nginx import nginx_config
from scripts.publish.offline import say_how_much, write_worker
from scripts.publish.policy import add_policy, drop_hint_of_next
from scripts.publish.previews import Previews, add_picture
from scripts.publish.restyling import RESTYLING
from scripts.publish.runtime_copy import copy_runtime, name_runtime
from scripts.publish.scan_codes import draw_codes
from scripts.publish.search import SEARCH
from scripts.publish.site import CONFIG, Site
from scripts.publish.stylesheet import join_stylesheets
from scripts.publish.tables import name_cells
from scripts.publish.term_links import link_terms
from scripts.publish.theme import change_theme, tell_material
from scripts.publish.unused import UNUSED
from scripts.publish.whole_address import make_whole


def finish(folder: Path) -> None:
    """Finish the site that MkDocs wrote to *folder*."""
    drop_what_is_never_loaded(folder)
    join_stylesheets(folder)
    runtime = copy_runtime(folder)
    renamed = change_theme(folder, SEARCH, RESTYLING, UNUSED)
    moved = gather_modules(folder)

    registry = anchors.read(anchors.REGISTRY.read_text("utf-8"))
    former = former_addresses(registry)
    site = Site.read(folder)
    previews = Previews(site, registry)
    site.add(pages_that_lead_on(previews, former))
    for page in site.pages.values():
        keep_addresses(page, previews, former)
        draw_codes(page, previews)
        add_picture(page, previews)
        link_terms(page)
        set_links_beside(page)
        name_cells(page)
        name_runtime(page, runtime)
        tell_material(page, renamed)
        make_whole(page)
        name_files(page, moved | renamed)
        hint_imports(page, folder)
        drop_hint_of_next(page)
        add_policy(page)  # the last, as it knows the scripts as they are published
    site.write()

    write_list(previews)
    say_how_much(site)
    write_worker(folder)
    draw_cards(previews)
    (folder / "robots.txt").write_text(robots(site.base))
    (folder / "llms.txt").write_text(llms(CONFIG, site.base))
    (folder / "_headers").write_text(headers_file(site))
    (folder / "_nginx.conf").write_text(nginx_config(site, site.base))
    compress(folder)


def drop_what_is_never_loaded(folder: Path) -> None:
    """Search in other languages, source maps, and MkDocs' own uneven compression."""
    for languages in folder.glob("assets/javascripts/lunr"):
        shutil.rmtree(languages)
    for pattern in ("*.map", "*.gz"):
        for file in folder.rglob(pattern):
            file.unlink()


def robots(base: str) -> str:
    return f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n"


if __name__ == "__main__":
    finish(Path("site"))
