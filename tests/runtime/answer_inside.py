"""Run inside the packed runtime: answer every sheet, then import all that is kept.

Arguments: the unpacked archives; the sheets, the requests for documents and those of a list as
JSON; names of modules.
"""

import json
import sys
from importlib import import_module
from importlib.util import MAGIC_NUMBER

from pyodide.code import run_js

unpacked, sheets, requests, listing, *names = sys.argv[1:]
sys.path.append(unpacked)
wire = import_module("assessment.wire")
answered = [wire.assess_json(sheet) for sheet in json.loads(sheets)]

LATER = ("assessment.document", "assessment.list_wire", "assessment.screening", "csv", "difflib")
waited_for = sorted(name for name in sys.modules if name.startswith(LATER))
documents = import_module("assessment.document_wire")
written = [documents.document_json(request) for request in json.loads(requests)]
lists = import_module("assessment.list_wire")
listed = [lists.list_json(request) for request in json.loads(listing)]

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
    "listed": listed,
    "refusal": refusal,
    "loaded": loaded,
    "magic": MAGIC_NUMBER.hex(),
}
print(json.dumps(report))
