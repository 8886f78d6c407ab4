"""Every point that the guide must make has a section, and the section makes it."""

import re

import pytest

from tests.site.published import Page

SAYS = {
    "G01": ("uncertain", "clearer", "confidence", "friction"),
    "G02": ("adversarial", "expensive", "later|last|everything else"),
    "G03": ("not whether", "when it is the right step"),
    "G04": ("mystery", "adds value"),
    "G05": ("independent", "objective", "questions"),
    "G06": ("cause", r"can .{0,30}not\b", "treatment", "recovery", "capacity|accommodation"),
    "G07": ("disput", "rush", "clar", "incomplete", "conflict", "no longer match|match"),
    "G08": ("longer", "plateau|levelled|improve", "delayed", "complicat", "treatment plan"),
    "G09": ("diagnosis", "restriction", "next step", "reconcile", "objectiv"),
    "G10": ("return", "accommodation", "safely", "now", "real"),
    "G11": ("legal", "disability", "insurance", "foundation|basis", "last"),
    "G12": ("wait", "proceed", "useful", "speed"),
    "G13": (
        *("one way", "change how|would change", "earlier exam", "treating provider"),
        *("enough", "incomplete", "records", "worth|less than|cost"),
    ),
    "G14": ("expectations", "purpose|understand", "constructive"),
    "G15": ("uncertainty", "delayed", "absence", "disputes", "well-timed"),
    "G16": ("opposite", "move"),
    "G17": ("question", "field|specialty", "records", "report", "method", "purpose|why"),
    "G18": ("overwhelm", "clarif"),
    "G19": ("strategic", "reactive", "unclear", "inconsistent", "stuck"),
    "G20": ("everyone", "employer", "insurer", "legal", "person|individual"),
    "G21": ("unsure|not sure", "timing", "scope", "field|specialty", "conversation"),
    "G22": ("employers", "insurers", "legal", "add value", "get in touch|contact"),
}
"""What a section that makes the point cannot leave out, as patterns, any case."""


def section_text(page: Page, heading_id: str) -> str:
    """The words below a heading, up to the next of its rank or above."""
    heading = page.tree.css_first(f"#{heading_id}")
    assert heading is not None
    ranks = [f"h{rank}" for rank in range(1, int((heading.tag or "h6")[1]) + 1)]
    ends = ", ".join((*ranks, *(f".ime-titled:has(> {rank})" for rank in ranks)))
    found = [heading.text()]
    box = (
        heading.parent if heading.parent and heading.parent.css_matches(".ime-titled") else heading
    )
    node = box.next
    while node is not None and not node.css_matches(ends):
        found.append(node.text(separator=" "))
        node = node.next
    return " ".join(" ".join(found).split())


def sections_saying(pages: list[Page], point: str) -> list[tuple[Page, str]]:
    return [
        (page, node.attributes.get("id") or "")
        for page in pages
        for node in page.tree.css("h1[data-says], h2[data-says], h3[data-says]")
        if point in (node.attributes["data-says"] or "").split()
    ]


@pytest.mark.parametrize("point", SAYS)
def test_a_section_of_the_guide_makes_the_point(pages: list[Page], point: str) -> None:
    """
    One section at least claims it, has an address, and says every part of it.
    """
    claiming = sections_saying(pages, point)
    lacking = [
        (page.address, section, pattern)
        for page, section in claiming
        for pattern in SAYS[point]
        if not re.search(pattern, section_text(page, section), re.IGNORECASE)
    ]

    assert claiming
    assert all(section for _, section in claiming)
    assert lacking == []
