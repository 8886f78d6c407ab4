"""The readers of foreign text that the pages have, called in Node."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.fuzzing.reading import Reading, judged

SCRIPTS = Path("overrides/assets/javascripts")


class NodeReader:
    def __init__(self) -> None:
        self._node = subprocess.Popen(
            ["node", "--no-warnings", Path(__file__).with_name("readers.mjs"), SCRIPTS],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def read(self, name: str, texts: Sequence[str], *more: object) -> list[Reading]:
        """What the exported function *name* makes of each of *texts*, with *more* beside it."""

        def again(text: str) -> Callable[[], Reading]:
            return lambda: self._read(name, [text], more)[0]

        found = self._read(name, texts, more)
        return [judged(*each) for each in zip(found, map(again, texts), strict=True)]

    def end(self) -> None:
        self._node.communicate()

    def _read(self, name: str, texts: Sequence[str], more: Sequence[object]) -> list[Reading]:
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.write(json.dumps([name, texts, more]) + "\n")
        self._node.stdin.flush()
        return [Reading(*each) for each in json.loads(self._node.stdout.readline())]
