"""The check itself says what it says of the guide's worked examples."""

from pathlib import Path

import pytest

from assessment.conditions import AnswerError
from scripts.pages.examples import with_examples
from scripts.pages.link_code import link_code


def page(folder: Path, answers: str) -> Path:
    path = folder / "guide/some-page.md"
    path.parent.mkdir()
    path.write_text(f"A story.\n\n[//]: # (check: {answers})\n\nMore.\n")
    return path


def test_an_example_ends_with_what_the_check_says(tmp_path: Path) -> None:
    """
    The recommendation's name, and a link that opens the example there.
    """
    text = with_examples(page(tmp_path, "decision=same"), tmp_path)

    assert ">Not appropriate</span>" in text
    assert f'href="../../check/#a={link_code({"decision": "same"})}"' in text
    assert text.endswith("\nMore.\n")


def test_asking_again_changes_nothing(tmp_path: Path) -> None:
    """
    What was written is replaced, not repeated.
    """
    path = page(tmp_path, "decision=same")
    path.write_text(with_examples(path, tmp_path))

    assert with_examples(path, tmp_path) == path.read_text()


def test_an_open_example_names_all_that_is_possible(tmp_path: Path) -> None:
    """
    The check recommends nothing while more than one is possible, and neither does the page.
    """
    text = with_examples(page(tmp_path, "decision=depends"), tmp_path)

    assert text.count('class="ime-rec ') > 1


def test_an_unknown_option_is_named_with_its_page(tmp_path: Path) -> None:
    """
    One sentence: the page, the culprit and what was expected.
    """
    with pytest.raises(AnswerError, match=r"some-page.*'decision' cannot be 'perhaps'"):
        with_examples(page(tmp_path, "decision=perhaps"), tmp_path)
