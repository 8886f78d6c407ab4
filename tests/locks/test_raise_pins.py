"""Pins are raised together, or not at all."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.locks import actions
from scripts.locks.raise_pins import changes, held_pins, pinning, raise_pins

ROOT = Path(__file__).parent.parent.parent
NEWEST = """#!/bin/sh
# Locks what is wanted: at version 9, where no version is named.
for argument; do
  case $argument in --output-file=*) lock=${argument#*=} ;; esac
  wanted=$argument
done
sed -nE 's/^([a-z][A-Za-z0-9-]*==[0-9.]+).*/\\1/p; s/^([a-z][A-Za-z0-9-]*)( *[<#].*)?$/\\1==9/p' \\
  "$wanted" >"$lock"
"""
SAME = f"""#!/bin/sh
for argument; do
  case $argument in --prefix=*)
    cp "{ROOT}/scripts/locks${{argument##*/scripts/locks}}/package-lock.json" "${{argument#*=}}" ;;
  esac
done
"""
OFFLINE = "#!/bin/sh\nexit 128\n"
IN_HALF = '#!/bin/sh\necho half >"${0%/bin/npm}/written"\nexit 1\n'


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """The files that pin something, as they are, and the only commands that could lock them."""
    for path in pinning(ROOT):
        (tmp_path / path.parent).mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, tmp_path / path)
    return tmp_path


@pytest.fixture
def newest(house: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of commands that find version 9 of every Python package, and of Node's the same."""
    (house / "bin").mkdir()
    for name, script in (("uv", NEWEST), ("npm", "#!/bin/sh\n")):
        (house / "bin" / name).write_text(script)
        (house / "bin" / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{house / 'bin'}{os.pathsep}{os.environ['PATH']}")
    return house / "bin"


def texts(root: Path) -> dict[str, str]:
    return {str(path): (root / path).read_text() for path in pinning(root)}


def test_pins_are_raised_and_those_held_on_purpose_stay(house: Path, newest: Path) -> None:
    """
    What is written with == stays at its version.
    """
    raise_pins(house, upgrade=False)
    lock = (house / "scripts/locks/requirements.txt").read_text().splitlines()

    assert "ruff==9" in lock
    assert "mkdocs==1.6.1" in lock


def test_a_held_pin_is_raised_when_it_is_asked_for(house: Path, newest: Path) -> None:
    """
    And its new version is held from then on, with the reason that stands beside it.
    """
    raise_pins(house, {"hypothesis"}, upgrade=False)
    wanted = (house / "scripts/locks/requirements-pyodide.in").read_text()

    assert "\nhypothesis==9  # the last with a wheel" in wanted
    assert "\npyodide-build==0." in wanted


def test_the_build_backend_follows_its_pin(house: Path, newest: Path) -> None:
    """
    The wheel is built without a download, so the two have to agree.
    """
    raise_pins(house, upgrade=False)

    assert 'requires = ["hatchling==9"]' in (house / "pyproject.toml").read_text()


def test_actions_stay_where_git_cannot_ask(
    house: Path, newest: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    The rest is raised all the same, and what stays is said.
    """
    for name, script in (("npm", SAME), ("git", OFFLINE)):
        (newest / name).write_text(script)
        (newest / name).chmod(0o755)
    before = {path: path.read_text() for path in actions.workflows(house)}
    raise_pins(house)

    assert {path: path.read_text() for path in actions.workflows(house)} == before
    assert "The actions stay as they are: git could not ask https://" in capsys.readouterr().err
    assert "ruff==9" in (house / "scripts/locks/requirements.txt").read_text()


def test_nothing_is_raised_where_one_lock_fails(house: Path, newest: Path) -> None:
    """
    The Python locks are made first, and stay as they were when Node's cannot follow.
    """
    (newest / "npm").write_text(IN_HALF)
    before = texts(house)
    with pytest.raises(subprocess.CalledProcessError):
        raise_pins(house)

    assert (house / "written").exists()
    assert texts(house) == before
    assert list((house / ".cache").iterdir()) == []


def test_changes_name_what_was_raised_what_came_and_what_went() -> None:
    """
    One line each, the old version before the new one.
    """
    lines = changes({"a": "1", "b": "1", "c": "1"}, {"a": "2", "b": "1", "d": "1"})

    assert [line.split() for line in lines] == [
        ["a", "1", "->", "2"],
        ["c", "1", "->", "(gone)"],
        ["d", "(new)", "->", "1"],
    ]


def test_pyodide_and_what_compiles_for_it_are_held() -> None:
    """
    They move together, when somebody decides so.
    """
    assert {"pyodide", "pyodide-build"} <= held_pins(ROOT)


def test_lighthouse_is_raised_with_the_rest(house: Path, newest: Path) -> None:
    """
    By npm, in the folder of its own, on whatever Node it wants.
    """
    (newest / "npm").write_text('#!/bin/sh\necho "$*" >>"${0%/bin/npm}/asked"\n')
    raise_pins(house, upgrade=False)
    ours, lighthouse = (house / "asked").read_text().splitlines()

    assert "--engine-strict" in ours
    assert "/scripts/locks/lighthouse --package-lock-only" in lighthouse
    assert "--engine-strict" not in lighthouse
