"""The check itself says what it says of the guide's worked examples."""

import pytest

from assessment.conditions import AnswerError
from scripts.pages.examples import with_examples
from scripts.pages.link_code import link_code
from scripts.pages.page import Page, all_pages


def page(answers: str) -> Page:
    text = f"A story.\n\n[//]: # (check: {answers})\n\nMore.\n"
    return Page("docs/guide/some-page.md", text)


def test_an_example_ends_with_what_the_check_says() -> None:
    """
    The recommendation's name, and a link that opens the example there.
    """
    text = with_examples(page("decision=same")).text

    assert ">Not appropriate</span>" in text
    assert f'href="../../check/#a={link_code({"decision": "same"})}"' in text
    assert text.endswith("\nMore.\n")


def test_asking_again_changes_nothing() -> None:
    """
    What was written is replaced, not repeated.
    """
    once = with_examples(page("decision=same"))

    assert with_examples(once) == once


def test_an_open_example_names_all_that_is_possible() -> None:
    """
    The check recommends nothing while more than one is possible, and neither does the page.
    """
    text = with_examples(page("decision=depends")).text

    assert text.count('class="ime-rec ') > 1


def test_what_is_presumed_is_not_said_as_settled() -> None:
    """
    A file that is ordinary as far as it is told ends with what that rests on.
    """
    answers = "kind=disability role=insurer decision=depends open-question=function authority=named"
    text = with_examples(page(f"{answers} opinions=conflict treating-asked=unsettled")).text

    assert "Proceed</span>, if the file holds no surprises.\n" in text


def test_an_unknown_option_is_named_with_its_page() -> None:
    """
    One sentence: the page, the culprit and what was expected.
    """
    with pytest.raises(AnswerError, match=r"some-page.*'decision' cannot be 'perhaps'"):
        with_examples(page("decision=perhaps"))


def test_a_page_on_a_pattern_opens_with_its_file() -> None:
    """
    Right below the lead, and above the first heading that teaches.
    """
    patterns = [
        each
        for each in all_pages()
        if each.name.startswith("docs/guide/when-it-helps/") and not each.name.endswith("index.md")
    ]
    opening = [
        [block.within for block in page.sections[0].blocks if "ime-brief" not in block.within]
        for page in patterns
    ]

    assert len(patterns) == 4
    assert all(blocks and "ime-example" in blocks[0] for blocks in opening)
