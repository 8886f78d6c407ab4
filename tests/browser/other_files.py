"""Files that are no list and no record, whatever they are called."""

from __future__ import annotations

from zipfile import ZIP_STORED

from tests.browser.workbooks import workbook, zipped

WORKBOOK = workbook([["decision"], ["same"]])

OTHER_FILES = (
    ("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"),
    ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    ("a picture", b"\xff\xd8\xff\xe0\0\x10JFIF\0"),
    ("a picture", b"\0\0\0\x24ftypheic\0\0\0\0"),
    ("a Word document", zipped({"word/document.xml": "", "word/a.xlsx": WORKBOOK}, ZIP_STORED)),
    ("a Word document", b"\xd0\xcf\x11\xe0" + bytes(600) + "WordDocument".encode("utf-16-le")),
    ("a Word document", rb"{\rtf1\ansi A list.}"),
    ("a presentation", zipped({"ppt/presentation.xml": ""})),
    ("an OpenDocument file", zipped({"mimetype": "application/vnd.oasis.opendocument.text"}, 0)),
    ("a zip archive", zipped({"list.csv": "decision\nsame\n"})),
    ("a web page or XML", b"\xef\xbb\xbf\n<!DOCTYPE html><table><tr><td>decision</table>"),
    ("neither text nor a workbook", b"\x1f\x8b\x08\0\0\0\0\0\0\x03K"),
    ("empty", b""),
)
"""What each is, in the words of the page."""

DROP_FOLDER = """(area) => {
  const { prototype } = DataTransferItem;
  const { webkitGetAsEntry } = prototype;
  prototype.webkitGetAsEntry = () => ({ isDirectory: true });
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([], "Claims"));
  area.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  prototype.webkitGetAsEntry = webkitGetAsEntry;
}"""
"""What a page sees of a folder: no script may make one."""
