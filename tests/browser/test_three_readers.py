"""Three readers with a file on the desk find their page from the front page, by clicks alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import Reader


@dataclass(frozen=True)
class Story:
    """Who it is, what they click on in turn, and where that should lead them."""

    who: str
    clicks: tuple[str, ...]
    arrives: str


FIRST_EDITION = 9_522
"""How high the front page was at 360 pixels, in 1.0.0."""

STORIES = [
    Story(
        "an HR manager with a vague doctor's note",
        ("A vague doctor's note",),
        "guide/employers/#employer-vague-note",
    ),
    Story(
        "an HR manager who begins with the guide",
        ("The guide in brief", "Employers", "Ask one better question"),
        "guide/employers/#employer-vague-note",
    ),
    Story(
        "an adjuster with two specialists in conflict",
        ("Specialists disagree",),
        "guide/insurers/#insurer-conflict",
    ),
    Story(
        "an adjuster who wants to know more of conflicts",
        ("Specialists disagree", "opinions conflict"),
        "guide/when-it-helps/opinions-conflict/",
    ),
    Story(
        "a defence lawyer who wants a second examination",
        ("You want a second one",),
        "guide/legal-teams/#legal-second",
    ),
    Story(
        "a defence lawyer who begins with the legal teams' page",
        ("Legal teams", "Show what changed"),
        "guide/legal-teams/#legal-second",
    ),
]


def click(page: Page, name: str) -> None:
    """Click the first visible link of that name in what the page says."""
    links = page.locator("article").get_by_role("link", name=re.compile(f"^{name}$", re.I))
    links.locator("visible=true").first.click()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.who)
def test_they_reach_their_page(
    same_reader: Callable[..., Reader], story: Story, width: int
) -> None:
    """
    In three clicks at most, with the section they need on the screen, a checklist to tick from the
    file on the same page, and the check one click further.
    """
    reader = same_reader(thrifty=True, viewport={"width": width, "height": 740}).open("")
    for name in story.clicks:
        click(reader.page, name)
    section = reader.page.url.partition("#")[2]

    assert len(story.clicks) <= 3
    assert reader.page.url == reader.address + story.arrives
    expect(reader.page.locator(f"[id='{section}']" if section else "h1")).to_be_in_viewport()
    expect(reader.page.locator("article .ime-checklist")).to_be_visible()
    reader.page.locator("article a[href$='check/']").locator("visible=true").first.click()
    assert reader.page.url == reader.address + "check/"


def test_whether_their_file_is_here_is_seen_in_a_minute(
    same_reader: Callable[..., Reader],
) -> None:
    """
    On a phone the front page, with its six questions folded, is at most half as high as the first
    edition's: more words than that nobody reads to the end between two calls.
    """
    reader = same_reader(thrifty=True, viewport={"width": 360, "height": 740}).open("").settle()

    expect(reader.page.locator(".ime-short")).to_be_hidden()
    assert reader.page.evaluate("document.documentElement.scrollHeight") <= FIRST_EDITION / 2
