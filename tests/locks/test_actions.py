"""Workflows run what was pinned, and pins of actions are raised with the others."""

import re
from pathlib import Path

import pytest

from scripts.locks import actions

ROOT = Path(__file__).parents[2]
OLD, NEW, TAG = "a" * 40, "b" * 40, "c" * 40
RELEASES = f"""\
{OLD}\trefs/tags/v9.0.0
{TAG}\trefs/tags/v10.1.0
{NEW}\trefs/tags/v10.1.0^{{}}
{OLD}\trefs/tags/v10.0.9
{OLD}\trefs/tags/v10
{OLD}\trefs/tags/v11.0.0-beta
"""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one workflow, and a git that knows the releases of every action."""
    (tmp_path / actions.WORKFLOWS).mkdir(parents=True)
    workflow = tmp_path / actions.WORKFLOWS / "test.yml"
    workflow.write_text(f"      - uses: owner/action@{OLD} # v9.0.0\n      - run: .ci/run\n")
    (tmp_path / "bin").mkdir()
    (tmp_path / "releases").write_text(RELEASES)
    git = tmp_path / "bin/git"
    git.write_text(
        f'#!/bin/sh\n[ "$*" = "ls-remote --tags https://github.com/owner/action" ] &&'
        f' cat "{tmp_path}/releases"\n'
    )
    git.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    return tmp_path


@pytest.mark.parametrize("workflow", actions.workflows(ROOT), ids=lambda path: path.name)
def test_every_action_is_pinned_by_its_commit(workflow: Path) -> None:
    """
    A tag can be moved to other code; a commit cannot.
    """
    used = re.findall(r"uses: (\S.*)$", workflow.read_text(), re.MULTILINE)

    assert used
    assert [action for action in used if not actions.PIN.fullmatch(action)] == []


def test_an_action_is_raised_to_the_commit_of_its_newest_release(house: Path) -> None:
    """
    Tenth after ninth, no beta, and not the tag's own object but the commit that it names.
    """
    actions.raise_actions(house)
    (workflow,) = actions.workflows(house)

    assert workflow.read_text() == (
        f"      - uses: owner/action@{NEW} # v10.1.0\n      - run: .ci/run\n"
    )
    assert dict(actions.versions(house)) == {"owner/action": "10.1.0"}
