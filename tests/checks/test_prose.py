"""What the check of the prose finds, and what it lets pass."""

import pytest

from scripts.checks.prose import badly_put, lengths, measures, sentences, spelled
from scripts.pages.page import Page

ONCE = "An independent medical examination is one step. Ask why you want it. Then look at it."


def written(text: str) -> Page:
    return Page("docs/guide/page.md", f"# T {{#t}}\n\n{ONCE}\n{text}\n")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("The person may be malingering.", "“malingering”"),
        ("## Is it a lie, or fraud? {#lie}", "“fraud”"),
        ("“An open quotation.\n\nA liar. “Quoted”.", "“liar”"),
    ],
)
def test_a_word_on_honesty_is_found(text: str, fault: str) -> None:
    """
    In text, in a heading, and beside a quotation that nobody closed.
    """
    assert fault in "\n".join(badly_put(written(text)))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("An IME is an independent medical examination.", "before it spells out"),
        ("An IME is one step.", "nowhere spells out"),
        ("Ask for the report.", "nowhere spells out"),
    ],
)
def test_the_name_is_spelled_out_first(text: str, fault: str) -> None:
    """
    A reader who lands on a page learns there what the three letters stand for.
    """
    page = Page("docs/guide/page.md", f"# What does an IME cost? {{#t}}\n\n{text}\n")

    assert fault in "\n".join(badly_put(page))


@pytest.mark.parametrize(
    "text",
    [
        "## An independent medical examination? {#ime}\n\nThen book it, and another IME later.",
        "Then book the IME, and say so. Another independent medical examination may follow.",
        "Do not ask “Is the person malingering?” of anybody.",
        " ".join(["word"] * 60) + ".",
        "Notwithstanding organizational considerations, multidisciplinary evaluations "
        "necessitate comprehensive documentation.",
    ],
)
def test_what_only_informs_passes(text: str) -> None:
    """
    The name as often as it is needed, a quotation of what not to ask, and prose of any length.
    """
    assert list(badly_put(written(text))) == []


def test_a_page_is_measured_as_it_sounds() -> None:
    """
    Its sentences in words, and how often it says that it is ours or names nobody.
    """
    page = Page("docs/guide/page.md", "# T {#t}\n\nOur judgement: ask somebody.\n")

    assert measures(page).split()[:5] == ["docs/guide/page.md", "4", "4", "4", "to"]
    assert measures(page).split()[-2:] == ["1", "1"]


@pytest.mark.parametrize("word", ["colour", "organize", "centre", "defence", "judgement"])
def test_canadian_spelling_is_known(word: str) -> None:
    """
    British endings where Canada has them, and -ize where it has that.
    """
    assert spelled(word)


@pytest.mark.parametrize("word", ["color", "organise", "recieve", "center"])
def test_other_spelling_is_not(word: str) -> None:
    """
    Neither American, nor British -ise, nor a slip.
    """
    assert not spelled(word)


def test_an_item_without_a_full_stop_is_a_sentence() -> None:
    """
    A list does not count as one endless sentence.
    """
    assert sentences("One item\nAnother item") == ["One item", "Another item"]


def test_the_middle_and_the_quarters_of_sentence_lengths() -> None:
    """
    A page of halting sentences shows in the middle, one of even length in the quarters.
    """
    assert lengths("One.\nOne two.\nOne two three.\nOne two three four.\n1 2 3 4 5.") == (2, 3, 4)
    assert lengths("") == (0, 0, 0)
