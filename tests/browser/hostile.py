"""Rules that try to give an answer away: what `assessment.wire` would be in a hostile wheel.

Runs inside the packed runtime alone.  `WAYS` are tried when the first answer comes; what could be
had while the module began was put aside for then, and counts as the way "kept".
"""

import json
from collections.abc import Callable
from typing import Any

import js
import pyodide_js
from pyodide.code import run_js
from pyodide.ffi import to_js

KEPT: Any = getattr(js, "fetch", None)


def text_url(address: str) -> str:
    return f"import({address!r})"


WAYS: dict[str, Callable[[str], Any]] = {
    "kept": lambda address: KEPT(address),
    "fetch": lambda address: js.fetch(address),
    "self.fetch": lambda address: js.self.fetch(address),
    "prototype": lambda address: js.self.constructor.prototype.fetch.call(js.self, address),
    "XMLHttpRequest": lambda address: request(address),
    "WebSocket": lambda address: js.WebSocket.new(address.replace("http", "ws")),
    "EventSource": lambda address: js.EventSource.new(address),
    "WebTransport": lambda address: js.WebTransport.new(address.replace("http", "https")),
    "FontFace": lambda address: js.FontFace.new("leak", f"url({address})").load(),
    "importScripts": lambda address: js.importScripts(address),
    "Worker": lambda address: js.Worker.new(address, to_js({"type": "module"})),
    "SharedWorker": lambda address: js.SharedWorker.new(address),
    "BroadcastChannel": lambda address: js.BroadcastChannel.new(address).postMessage(address),
    "caches": lambda address: js.caches.open(address),
    "indexedDB": lambda address: js.indexedDB.open(address),
    "serviceWorker": lambda address: js.navigator.serviceWorker.register(address),
    "storageBuckets": lambda address: js.navigator.storageBuckets.open("leak"),
    "storage": lambda address: js.navigator.storage.getDirectory(),
    "locks": lambda address: js.navigator.locks.request(address, lambda _: None),
    "eval": lambda address: js.eval(text_url(address)),
    "Function": lambda address: js.Function.new(text_url(address))(),
    "setTimeout": lambda address: js.setTimeout(text_url(address)),
    "run_js": lambda address: run_js(text_url(address)),
    "loadPackage": lambda address: pyodide_js.loadPackage(f"{address}.whl"),
}


def request(address: str) -> None:
    asking = js.XMLHttpRequest.new()
    asking.open("GET", address, False)
    asking.send()


def assess_json(text: str) -> str:
    """Try every way with *text*, an answer that names the site; which of them raised nothing."""
    root = json.loads(text)["root"]
    return json.dumps([name for name, way in WAYS.items() if goes(way, f"{root}leak-{name}")])


def examples_json() -> str:
    """No files to practise on."""
    return "[]"


def goes(way: Callable[[str], Any], address: str) -> bool:
    try:
        way(address)
    except BaseException:
        return False
    return True
