"""What a newcomer reads when the machine lacks something."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A copy of the scripts with nothing installed, and `bin/` for the only commands there are."""
    (tmp_path / "scripts/locks").mkdir(parents=True)
    shutil.copy(ROOT / "scripts/locks/tools.sh", tmp_path / "scripts/locks/tools.sh")
    (tmp_path / "bin").mkdir()
    for command in ("bash", "dirname"):
        (tmp_path / "bin" / command).symlink_to(shutil.which(command) or command)
    return tmp_path


def pretend(folder: Path, command: str, script: str) -> None:
    """Put a *command* in place that does what *script* says."""
    file = folder / "bin" / command
    file.write_text(f"#!{folder}/bin/bash\n{script}\n")
    file.chmod(0o755)


def enter(folder: Path) -> subprocess.CompletedProcess[str]:
    command = ["bash", "-c", ". scripts/locks/tools.sh"]
    alone = {"PATH": str(folder / "bin"), "HOME": os.environ.get("HOME", "/")}
    return subprocess.run(command, cwd=folder, env=alone, capture_output=True, text=True)


def test_a_machine_without_a_new_enough_python_is_told_so(bare: Path) -> None:
    """
    One sentence, and nothing is made.
    """
    pretend(bare, "python3", "exit 1")
    result = enter(bare)

    assert result.returncode == 1
    assert result.stderr == (
        "Python 3.11 or newer is needed: "
        "install one from your system's packages, or name it with PYTHON=/path/to/python.\n"
    )


def test_a_python_that_cannot_make_environments_is_told_so(bare: Path) -> None:
    """
    Debian keeps that part in a package of its own.
    """
    pretend(bare, "python3", 'case "$2" in *ensurepip*) exit 1 ;; esac')
    result = enter(bare)

    assert result.returncode == 1
    assert result.stderr == (
        "python3 cannot make environments: "
        "install its venv package (on Debian and Ubuntu: apt-get install python3-venv).\n"
    )
