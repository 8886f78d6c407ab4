"""What pages allow themselves."""

import hashlib
import re
from base64 import b64encode

from tests.site.published import Page


def policy(page: Page) -> str:
    (content,) = page.values('meta[http-equiv="Content-Security-Policy"]', "content")
    return content


def directive(page: Page, name: str) -> list[str]:
    values = dict(part.split(" ", 1) for part in policy(page).split("; "))
    return values[name].split()


def assesses(page: Page) -> bool:
    return page.tree.css_first("ime-assessment, .ime-list") is not None


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


def test_no_page_tells_other_hosts_where_its_reader_was(pages: list[Page]) -> None:
    """
    Not even on a host that sends no headers; a short address tells this site that it was one.
    """
    policies = {page.address: [*page.values("meta[name=referrer]", "content")] for page in pages}
    short = {address for address in policies if address.startswith("/s/")}

    assert {address for address in short if policies[address] != ["same-origin"]} == set()
    assert {address for address in policies if policies[address] != ["no-referrer"]} == short


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

    assessing = {page.address for page in pages if assesses(page)}
    assert allowed == assessing == {"/", "/check/", "/check/list/"}


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
