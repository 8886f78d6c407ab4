"""Our scripts are joined to a few, in one folder that the content of them all names."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from scripts.publish.modules import SOURCES, JoinError, gather_modules, hint_imports, name_files
from scripts.publish.site import Page


def published(folder: Path) -> Path:
    """A site in *folder* that holds our scripts as MkDocs copies them, and one of the theme's."""
    shutil.copytree(SOURCES / "assets/javascripts", folder / "assets/javascripts")
    shutil.copytree(SOURCES / "generated", folder / "generated")
    (folder / "assets/javascripts/bundle.js").write_text("// the theme's")
    return folder


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A site after its scripts were joined; their addresses before and now."""
    site = published(tmp_path_factory.mktemp("joined") / "site")
    return site, gather_modules(site)


def test_one_changed_byte_moves_them_all(
    joined: tuple[Path, dict[str, str]], tmp_path: Path
) -> None:
    """
    No address of one edition is an address of another, so no cache can mix two.
    """
    first = joined[1]
    other = published(tmp_path / "other")
    with (other / "assets/javascripts/check/form.js").open("a") as script:
        script.write("console.log(1);\n")
    moved = gather_modules(other)

    assert moved.keys() == first.keys()
    assert not set(moved.values()) & set(first.values())


def test_who_begins_on_a_page_keeps_its_address(joined: tuple[Path, dict[str, str]]) -> None:
    """
    Below the new folder each lies as it did, and nothing of ours stays behind.
    """
    site, moved = joined
    left = [file for file in site.rglob("*.js") if not file.is_relative_to(site / "js")]

    assert "assets/javascripts/addresses/landing.js" in moved
    assert [new for old, new in moved.items() if not new.endswith(f"/{old}")] == []
    assert [new for new in moved.values() if not (site / new).is_file()] == []
    assert left == [site / "assets/javascripts/bundle.js"]


def test_what_several_import_stands_once(joined: tuple[Path, dict[str, str]]) -> None:
    """
    Between them, and not at an address of its own.
    """
    site, moved = joined
    hold = [new for new in moved.values() if "function cloneOf(" in (site / new).read_text()]

    assert "assets/javascripts/shared/templates.js" not in moved
    assert [new.split("/")[-2] for new in hold] == ["joined"]


def test_a_worker_is_one_file(joined: tuple[Path, dict[str, str]]) -> None:
    """
    Whoever starts it anew asks past the caches for that one alone.
    """
    site, moved = joined
    workers = [new for old, new in moved.items() if old.endswith("worker.js")]

    assert len(workers) == 3
    assert [new for new in workers if "from '" in (site / new).read_text()] == []


def test_all_that_is_imported_is_there(joined: tuple[Path, dict[str, str]]) -> None:
    """
    What was joined and what is brought along as it comes, from wherever it is imported.
    """
    site, _ = joined
    imports = [
        (script, imported)
        for script in site.glob("js/*/assets/**/*.js")
        for imported in re.findall(r"(?:from |import |import\()'(\.[^']+)'", script.read_text())
    ]

    assert len(imports) > 20
    assert [each for each in imports if not (each[0].parent / each[1]).is_file()] == []


def test_an_import_of_what_is_not_there_is_named(tmp_path: Path) -> None:
    """
    Or a page would learn of it, and its reader.
    """
    site = published(tmp_path)
    (site / "assets/javascripts/check/form.js").write_text("export const other = 1;\n")

    with pytest.raises(JoinError, match=r"not exported by .*form\.js"):
        gather_modules(site)


def test_pages_name_the_new_addresses() -> None:
    """
    Whether a page loads a script itself or has a worker started from it.
    """
    old = "assets/javascripts/check/check.js"
    page = Page.parsed(
        "/check/",
        f'<ime-assessment data-worker="../{old}"></ime-assessment><script src="../{old}">',
    )
    name_files(page, {old: f"js/0123/{old}"})

    assert page.html.count(f"../js/0123/{old}") == 2


def test_pages_ask_at_once_for_what_their_modules_import(tmp_path: Path) -> None:
    """
    Each module once, however deep it is imported, and none that the page loads by itself.
    """
    modules = {"one": "two four", "two": "three", "three": "two", "four": ""}
    (tmp_path / "js/0123/a").mkdir(parents=True)
    for name, imports in modules.items():
        lines = [f"import {{ {each} }} from '../a/{each}.js';" for each in imports.split()]
        (tmp_path / f"js/0123/a/{name}.js").write_text("\n".join(lines))
    scripts = (f'<script type="module" src="../js/0123/a/{name}.js">' for name in ("one", "four"))
    page = Page.parsed("/check/", "<head></head>" + "</script>".join(scripts))
    hint_imports(page, tmp_path)

    hints = [node.attributes["href"] for node in page.tree.css("head link[rel=modulepreload]")]
    assert hints == ["../js/0123/a/two.js", "../js/0123/a/three.js"]
