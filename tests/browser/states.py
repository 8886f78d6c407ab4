"""The states of the check, and how a reader comes to each."""

from __future__ import annotations

from collections.abc import Callable

from assessment.conditions import Answers
from tests.browser.host import Host
from tests.browser.reader import HALF_WAY, NO_DECISION, PRESUMED, Reader


def empty(reader: Reader, _: Host) -> None:
    reader.open()


def starting(reader: Reader, host: Host) -> None:
    host.stuck.add("pyodide.asm.wasm")
    reader.open().choose(NO_DECISION)


def failed(reader: Reader, host: Host) -> None:
    host.forbids_wasm = True
    reader.open().choose(NO_DECISION).expect_state("failed")


def answered(answers: Answers) -> Callable[[Reader, Host], None]:
    def answer(reader: Reader, _: Host) -> None:
        reader.open().expect_state("ready").choose(answers).expect_report()

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
