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


def enter(folder: Path, then: str = "") -> subprocess.CompletedProcess[str]:
    command = ["bash", "-c", f". scripts/locks/tools.sh\n{then}"]
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


NEED_NGINX = 'command() { [ -e "bin/$2" ]; }\nneed_nginx'
"""Ask for nginx where no command is found but in `bin/`."""


@pytest.fixture
def prepared(bare: Path) -> Path:
    """The same with Python and what is pinned, for a user who owns the machine."""
    (bare / "scripts/locks/requirements.txt").touch()
    (bare / ".venv/bin").mkdir(parents=True)
    (bare / ".venv/bin/python").symlink_to(bare / "bin/python3")
    pretend(bare, "python3", "exit 0")
    pretend(bare, "cmp", "exit 0")
    pretend(bare, "id", "echo 0")
    return bare


def test_what_is_not_tried_without_nginx_is_said_aloud(prepared: Path) -> None:
    """
    The tests go on, as nginx is one host among others, and say how to have it.
    """
    result = enter(prepared, NEED_NGINX)

    assert result.returncode == 0
    assert result.stderr == (
        "NOT TESTED: nginx is not here and cannot be installed, so nothing is tried on it "
        "(on Debian: apt-get install nginx libnginx-mod-http-brotli-static).\n"
    )


def test_nginx_is_installed_where_it_can_be(prepared: Path) -> None:
    """
    With the module that sends brotli, and without starting it.
    """
    note = 'echo "$* $RUNLEVEL $SYSTEMD_OFFLINE" >>asked'
    pretend(prepared, "apt-get", note + '; [ "$1" = update ] || : >bin/nginx')
    result = enter(prepared, NEED_NGINX)

    assert (result.returncode, result.stderr) == (0, "")
    assert (prepared / "asked").read_text().split("\n")[1] == (
        "install --yes --no-install-recommends nginx libnginx-mod-http-brotli-static 1 1"
    )


def test_what_was_left_out_is_said_again_before_the_count(prepared: Path) -> None:
    """
    The reason for a test that could not run stands where the result is read.
    """
    shutil.copy(ROOT / "scripts/test", prepared / "scripts/test")
    for command in ("awk", "cat", "grep", "mkdir", "sed", "tee"):
        (prepared / "bin" / command).symlink_to(shutil.which(command) or command)
    for command in ("chromium", "../scripts/build"):
        pretend(prepared, command, "exit 0")
    skipped = "SKIPPED [1] tests/here.py:3: Firefox is not here"
    pretend(prepared, "python3", f'case "$2" in pytest) echo "{skipped}\n2 passed in 1.0s" ;; esac')
    alone = {"PATH": str(prepared / "bin")}
    result = subprocess.run(
        ["bash", "scripts/test", "tests/here.py"],
        cwd=prepared,
        env=alone,
        capture_output=True,
        text=True,
    )

    assert result.stdout.splitlines()[-2:] == [
        "NOT TESTED (1): Firefox is not here",
        "2 passed, 0 failed",
    ]


NEED_ENGINES = """
first_of() { for each; do if [ -n "$each" ] && [ -e "bin/$each" ]; then echo "$each"; fi; done; }
need_engines
"""
"""Ask for the engines where no program is found but in `bin/`."""


def test_the_other_engines_are_installed_where_they_can_be(prepared: Path) -> None:
    """
    Firefox by itself, WebKit with its driver and a screen; what there is, is asked once.
    """
    pretend(prepared, "apt-get", 'echo "$*" >>asked; [ "$1" = update ] || : >bin/"$4"')
    result = enter(prepared, f'{NEED_ENGINES}echo "$FIREFOX"')

    assert (result.returncode, result.stdout) == (0, "firefox-esr\n")
    assert (prepared / "asked").read_text().splitlines() == [
        "update",
        "install --yes --no-install-recommends firefox-esr",
        "install --yes --no-install-recommends webkit2gtk-driver xvfb",
    ]


def test_a_machine_without_the_other_engines_goes_on(prepared: Path) -> None:
    """
    Nothing fails for want of one; the tests say what they went without.
    """
    result = enter(prepared, f'{NEED_ENGINES}echo "none: $FIREFOX$WEBKIT"')

    assert (result.returncode, result.stdout) == (0, "none: \n")
