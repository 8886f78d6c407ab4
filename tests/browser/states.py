"""The states of the check, and how a reader comes to each."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from assessment.conditions import Answers
from tests.browser.host import Host
from tests.browser.reader import HALF_WAY, NO_DECISION, PRESUMED, Reader


def empty(_: Reader, __: Host) -> None:
    """Nothing is to be done."""


def starting(reader: Reader, host: Host) -> None:
    host.stuck.add("pyodide.asm.wasm")
    reader.open().choose(NO_DECISION)


def failed(reader: Reader, host: Host) -> None:
    host.forbids_wasm = True
    reader.open().choose(NO_DECISION).expect_state("failed")


def answered(answers: Answers) -> Callable[[Reader, Host], None]:
    def answer(reader: Reader, _: Host) -> None:
        reader.choose(answers).expect_report()

    return answer


def cleared(reader: Reader, host: Host) -> None:
    answered(NO_DECISION)(reader, host)
    reader.page.locator(".ime-clear").first.click()


STATES: dict[str, Callable[[Reader, Host], None]] = {
    "empty": empty,
    "starting": starting,
    "cannot be told": answered(HALF_WAY),
    "presumed": answered(PRESUMED),
    "settled": answered(NO_DECISION),
    "failed": failed,
    "cleared": cleared,
}

HINDERED = ("starting", "failed")
"""Those without Python; a reader comes to the others from the check, where it is ready."""


def in_each(states: Iterable[tuple[str, ...]]) -> list[object]:
    """Parameters that begin with the name of a state, and where a reader is to start for it."""
    at_the_check = pytest.mark.at_the_check
    return [
        pytest.param(*each, marks=() if each[0] in HINDERED else at_the_check) for each in states
    ]
