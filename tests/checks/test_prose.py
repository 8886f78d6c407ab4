"""What the check of the prose finds, and what it lets pass."""

import pytest

from scripts.checks.prose import average, badly_put, sentences, spelled
from scripts.pages.page import Page

ONCE = "An independent medical examination is one step. Ask why you want it. Then look at it."


def written(text: str) -> Page:
    return Page("docs/guide/page.md", f"# T {{#t}}\n\n{ONCE}\n{text}\n")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Another independent medical examination follows.", "2 times"),
        ("The IME comes later.", "“IME”"),
        ("The person may be malingering.", "“malingering”"),
        ("## Is it a lie, or fraud? {#lie}", "“fraud”"),
        ("“An open quotation.\n\nA liar. “Quoted”.", "“liar”"),
        (" ".join(["word"] * 41) + ".", "more than 40 words"),
        (
            "Notwithstanding organizational considerations, multidisciplinary evaluations "
            "necessitate comprehensive documentation.",
            "reads at grade",
        ),
    ],
)
def test_what_our_style_forbids_is_found(text: str, fault: str) -> None:
    """
    The name twice, the short name, a word on honesty, an endless sentence, heavy words.
    """
    assert fault in "\n".join(badly_put(written(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Then book it.",
        "Do not ask “Is the person malingering?” of anybody.",
    ],
)
def test_plain_words_pass(text: str) -> None:
    """
    Quoting what not to ask is not asking it.
    """
    assert list(badly_put(written(text))) == []


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
    assert average("One item\nAnother item") == 2
