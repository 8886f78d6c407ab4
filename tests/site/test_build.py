"""What the built site promises, read from its files."""

import gzip
import hashlib
import re
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import brotli
import pytest

from assessment.questions import PARTS
from assessment.rules import RULES
from scripts.proofs.answer_sheets import complete_sheets
from scripts.proofs.claims import CLAIMS
from scripts.publish.server import headers_for, read_rules
from tests.published import Page

LOADING = (
    *(("script", "src"), ("img", "src"), ("img", "srcset"), ("iframe", "src"), ("embed", "src")),
    *(("audio", "src"), ("video", "src"), ("source", "src"), ("object", "data"), ("use", "href")),
    *(("ime-assessment", "data-runtime"), ("ime-assessment", "data-worker")),
)
LOADING_LINKS = {
    "icon",
    "manifest",
    "modulepreload",
    "preload",
    "prefetch",
    "preconnect",
    "stylesheet",
}


def loaded(page: Page) -> list[str]:
    """Every address from which a browser fetches something by itself."""
    addresses = [value for tag, name in LOADING for value in page.values(tag, name)]
    for link in page.tree.css("link[rel][href]"):
        if LOADING_LINKS & set((link.attributes["rel"] or "").split()):
            addresses.append(link.attributes["href"] or "")
    return addresses


def policy(page: Page) -> str:
    (content,) = page.values('meta[http-equiv="Content-Security-Policy"]', "content")
    return content


def directive(page: Page, name: str) -> list[str]:
    values = dict(part.split(" ", 1) for part in policy(page).split("; "))
    return values[name].split()


def assesses(page: Page) -> bool:
    return page.tree.css_first("ime-assessment") is not None


def test_no_page_fetches_anything_from_elsewhere(pages: list[Page]) -> None:
    """
    Whatever a page loads by itself comes with the site and is there.
    """
    outside = [
        (page.address, link)
        for page in pages
        for link in loaded(page)
        if urlsplit(link).scheme not in ("", "data") or urlsplit(link).netloc
    ]

    assert outside == []


def test_what_pages_load_is_there(pages: list[Page]) -> None:
    """
    No stylesheet, script, font or picture is missing.
    """
    missing = [
        (page.address, link)
        for page in pages
        for link in loaded(page)
        if not link.startswith(("#", "data:")) and not link.endswith("/")
        if not page.resolve(link)[0].is_file()
    ]

    assert missing == []


def test_no_stylesheet_fetches_anything_from_elsewhere(site: Path) -> None:
    """
    Fonts and pictures that styles name come with the site.
    """
    links = {
        (sheet.name, link)
        for sheet in site.rglob("*.css")
        for link in re.findall(r"(?:url\(|@import)\s*[\"']?([^\"')\s]+)", sheet.read_text())
    }

    assert {(name, link) for name, link in links if re.match(r"(https?:)?//", link)} == set()


def test_every_link_within_the_site_leads_somewhere(pages: list[Page]) -> None:
    """
    The page exists, and so does the anchor that the link names.
    """
    anchors: dict[Path, set[str]] = {}
    for target in pages:
        file = target.resolve("")[0]
        anchors[file] = {*target.values("*", "id"), *target.values("a", "name")}
    broken = []
    for page in pages:
        for link in page.values("a", "href"):
            if urlsplit(link).scheme:
                continue
            file, anchor = page.resolve(link)
            exists = file in anchors or file.is_file()
            if anchor.startswith("a=") and page.resolve("/check/")[0] == file:
                continue  # answers for the check, not a place on its page
            if not exists or (anchor and anchor not in anchors.get(file, ())):
                broken.append((page.address, link))

    assert broken == []


def test_every_inline_script_is_in_its_pages_policy(pages: list[Page]) -> None:
    """
    A script that the policy does not know by its hash would not run.
    """
    unknown = []
    for page in pages:
        for attributes, script in re.findall(r"<script\b([^>]*)>(.*?)</script>", page.text, re.S):
            digest = b64encode(hashlib.sha256(script.encode()).digest()).decode()
            runs = "src=" not in attributes and "json" not in attributes
            if runs and f"'sha256-{digest}'" not in directive(page, "script-src"):
                unknown.append((page.address, script[:60]))

    assert unknown == []


def test_policies_stand_above_everything_they_govern(pages: list[Page]) -> None:
    """
    A browser applies a policy in a page only to what comes after it.
    """
    late = [
        page.address
        for page in pages
        if re.search("<(link|script)", page.text.partition("Content-Security-Policy")[0])
    ]

    assert late == []


def test_policies_allow_nothing_unsafe(pages: list[Page]) -> None:
    """
    Nothing by default, no inline style, no text run as code, no foreign address.
    """
    wide = [
        page.address
        for page in pages
        if directive(page, "default-src") != ["'none'"]
        or re.search(r"'unsafe-|https?:|\*", policy(page))
    ]

    assert wide == []


def test_only_pages_that_assess_may_run_webassembly(pages: list[Page]) -> None:
    """
    They alone compile Python, in a worker that inherits the page's policy.
    """
    allowed = {
        page.address
        for page in pages
        if "'wasm-unsafe-eval'" in directive(page, "script-src")
        and directive(page, "worker-src") == ["'self'", "blob:"]
    }

    assert allowed == {page.address for page in pages if assesses(page)} == {"/", "/check/"}


def test_no_page_styles_or_scripts_in_attributes(pages: list[Page]) -> None:
    """
    The policy would refuse them, and the page would look or act wrong.
    """
    refused = [
        (page.address, node.tag, name)
        for page in pages
        for node in page.tree.css("*")
        for name in node.attributes
        if name == "style" or name.startswith("on") or node.tag == "style"
    ]

    assert refused == []


def test_every_page_says_what_it_is(pages: list[Page]) -> None:
    """
    A language, a title, a heading above the others, a description, its own address.
    """
    lacking = [
        page.address
        for page in pages
        if page.address != "/404.html"
        if list(page.values("html", "lang")) != ["en"]
        or len(page.tree.css("head > title")) != 1
        or not page.tree.css("h1")
        or len(list(page.values('meta[name="description"]', "content"))) != 1
        or len(list(page.values("link[rel=canonical]", "href"))) != 1
    ]

    assert lacking == []


def test_no_address_gets_one_header_twice(site: Path) -> None:
    """
    Hosts disagree on what two rules for one header mean.
    """
    rules = read_rules((site / "_headers").read_text())
    twice = []
    for file in site.rglob("*"):
        address = "/" + file.relative_to(site).as_posix().removesuffix("index.html")
        names = [name for name, _ in headers_for(address, rules)]
        if len(names) != len(set(names)):
            twice.append(address)

    assert twice == []


def test_the_headers_file_fits_its_hosts(site: Path) -> None:
    """
    Cloudflare Pages reads a hundred rules, and two thousand characters a line.
    """
    text = (site / "_headers").read_text()

    assert len(read_rules(text)) <= 100
    assert max(map(len, text.splitlines())) <= 2000


def test_only_addresses_that_name_their_content_are_kept_for_good(site: Path) -> None:
    """
    The runtime and Material's own files; pages are asked for anew.
    """
    rules = read_rules((site / "_headers").read_text())
    kept = {
        "/" + file.relative_to(site).as_posix()
        for file in site.rglob("*")
        if file.suffix not in (".br", ".gz")
        and any(
            "immutable" in value for _, value in headers_for(f"/{file.relative_to(site)}", rules)
        )
        and file.is_file()
    }
    named = re.compile(r"/py/[0-9a-f]{16}/|/assets/.*\.[0-9a-f]{8}\.min\.(css|js)$")

    assert {address for address in kept if not named.match(address)} == set()
    assert any(address.startswith("/py/") for address in kept)


def test_nothing_is_published_that_no_page_loads(site: Path) -> None:
    """
    Search in other languages and source maps would treble the site.
    """
    assert [*site.rglob("lunr"), *site.rglob("*.map")] == []


def test_pages_that_assess_name_the_runtime(pages: list[Page], site: Path) -> None:
    """
    The folder is named by its content, and it is the only one.
    """
    named = {
        page.resolve(link)[0].parent
        for page in pages
        for link in page.values("ime-assessment", "data-runtime")
    }

    assert named == set((site / "py").iterdir())
    assert all((folder / "pyodide.mjs").is_file() for folder in named)


def test_the_check_can_be_read_without_scripts(page: Callable[[str], Page]) -> None:
    """
    Every question and every option stand in the page itself.
    """
    form = page("/check/").tree
    missing = [
        f"{question.id}={value}"
        for part in PARTS
        for question in part.questions
        for value in [
            *(option.id for option in question.options),
            *(["dont-know"] if question.dont_know else []),
        ]
        if not form.css(
            f'fieldset#q-{question.id} input[type=radio][name="{question.id}"][value="{value}"]'
        )
    ]

    assert missing == []


def test_the_front_page_carries_the_short_checklist(page: Callable[[str], Page]) -> None:
    """
    The questions marked short, and no others.
    """
    asked = set(page("/").values("fieldset", "id"))
    short = {f"q-{question.id}" for part in PARTS for question in part.questions if question.short}

    assert asked == short


def test_compressed_copies_hold_the_same(site: Path) -> None:
    """
    Whichever copy a host sends, the reader gets the same file.
    """
    different = [
        copy.name
        for copy in site.rglob("*")
        if (copy.suffix == ".br" and brotli.decompress(copy.read_bytes()) != original(copy))
        or (copy.suffix == ".gz" and gzip.decompress(copy.read_bytes()) != original(copy))
    ]

    assert different == []


def original(copy: Path) -> bytes:
    return copy.with_suffix("").read_bytes()


def test_every_rule_is_listed_where_its_guide_section_is(pages: list[Page]) -> None:
    """
    A rule cites a section that exists, and that page lists the rule under it.
    """
    by_address = {page.address: page for page in pages}
    for rule in RULES:
        address, _, section = rule.guide.partition("#")
        page = by_address[f"/{address}"]
        listed = [urlsplit(link).fragment for link in page.values(".ime-rules a", "href")]

        assert section in page.values("h1, h2, h3", "id"), rule.guide
        assert f"rule-{rule.id}" in listed, rule.id


POINTS = [f"G{number:02}" for number in range(1, 23)]


@pytest.mark.parametrize("point", POINTS)
def test_front_page_says_every_point(pages: list[Page], point: str) -> None:
    """
    Each point of the argument stands on the front page, in words, under a heading with an id.
    """
    home = next(page for page in pages if page.address == "/")
    saying = [
        node
        for node in home.tree.css("[data-says]")
        if point in (node.attributes["data-says"] or "").split()
    ]

    assert saying
    assert all(len(node.text(strip=True).split()) >= 5 for node in saying)


def test_page_of_proofs_lists_every_claim(pages: list[Page]) -> None:
    """
    What the proofs prove today is what the page says, over as many answer sheets.
    """
    page = next(page for page in pages if page.address == "/how-it-decides/proofs/")
    text = page.tree.text()

    assert all(claim.says in text for claim in CLAIMS)
    assert f"{complete_sheets():,}" in text
