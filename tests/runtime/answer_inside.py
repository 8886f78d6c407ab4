"""Run inside the packed runtime: answer every sheet, then import all that is kept.

Arguments: the unpacked archives, the sheets and the requests for documents as JSON, names of
modules.
"""

import json
import sys
from importlib import import_module
from importlib.util import MAGIC_NUMBER

from pyodide.code import run_js

unpacked, sheets, requests, *names = sys.argv[1:]
sys.path.append(unpacked)
wire = import_module("assessment.wire")
answered = [wire.assess_json(sheet) for sheet in json.loads(sheets)]

waited_for = sorted(name for name in sys.modules if name.startswith("assessment.document"))
documents = import_module("assessment.document_wire")
written = [documents.document_json(request) for request in json.loads(requests)]

refusal = run_js("call => { try { call() } catch (error) { return error.message } }")(
    lambda: wire.assess_json("{")
)

for name in names:
    import_module(name)
origins = [str(module.__spec__.origin) for module in sys.modules.values() if module.__spec__]
loaded = [origin.partition(".zip/")[2] for origin in origins if ".zip/" in origin]

report = {
    "answered": answered,
    "waited_for": waited_for,
    "written": written,
    "refusal": refusal,
    "loaded": loaded,
    "magic": MAGIC_NUMBER.hex(),
}
print(json.dumps(report))
