"""Workbooks as spreadsheet programs write them, as small as they may be."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

OFFICE = "http://schemas.openxmlformats.org"
RELATIONS = f"{OFFICE}/officeDocument/2006/relationships"
MAIN = f"{OFFICE}/spreadsheetml/2006/main"

DAY = '<c r="{at}" s="1"><v>46352</v></c>'
"""26 November 2026, as a number with the format of a day."""

FORMULA = '<c r="{at}" t="str"><f>CONCATENATE("sa","me")</f><v>same</v></c>'

FAR = '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'
"""A row that has no sense, after as many that are empty."""

PARTS: dict[str, str | bytes] = {
    "[Content_Types].xml": f'<Types xmlns="{OFFICE}/package/2006/content-types"/>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
    '<sheet name="Files" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId2"/>'
    "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{OFFICE}/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/>'
    f'<Relationship Id="rId3" Type="{RELATIONS}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
    '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet2.xml": f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>',
}


def workbook(rows: Sequence[Sequence[str | float]], more: str = "") -> bytes:
    """A workbook whose first sheet holds *rows*; a text that begins with "<c" is a cell as it
    stands, with its address as {at}; *more* is XML behind the rows."""
    lines = (
        f'<row r="{number}">{"".join(map(_cell, row, _addresses(number)))}</row>'
        for number, row in enumerate(rows, start=1)
        if row
    )
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}{more}</sheetData></worksheet>'
    return zipped({**PARTS, "xl/worksheets/sheet1.xml": sheet})


def zipped(files: dict[str, str | bytes], how: int = ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", how) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def _addresses(row: int) -> list[str]:
    return [f"{letter}{row}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]


def _cell(content: str | float, at: str) -> str:
    if isinstance(content, str) and content.startswith("<c"):
        return content.format(at=at)
    if isinstance(content, str):
        text = f'<is><t xml:space="preserve">{escape(content)}</t></is>'
        return f'<c r="{at}" t="inlineStr">{text}</c>' if content else ""
    return f'<c r="{at}"><v>{content}</v></c>'
