/** Turns the first sheet of a workbook into CSV, which the rules then read as any other.
 *
 * In: a file.  Out: `{ready: true}` once, then `{csv}`, a blob, or `{kind}` of trouble: "unpacks"
 * (to more than we take) or "broken".
 */

// As its package publishes it; it defines one global.
import "../../../libraries/read-excel-file.js";

const MOST_UNPACKED = 100_000_000; // bytes
const MOST_PARTS = 5_000_000; // rows and cells, those that are empty before another included
const MARK = "\ufeff";

const END_OF_ZIP = 0x06054b50; // what its closing record begins with, as fflate looks for it
const ENTRY = 0x02014b50;
const IS_ELSEWHERE = 0xffffffff; // in a zip of more than four gigabytes

/** A sheet of a few bytes may name a cell in the billionth row, and all rows before it are filled in:
 * what is put into lists is counted, which works whatever the sheet says, and however. */
let room;
const { push } = Array.prototype;
Array.prototype.push = function (...parts) {
  room -= parts.length;
  if (room < 0) throw new RangeError("more than we take");
  return push.apply(this, parts);
};

postMessage({ ready: true });

addEventListener("message", async ({ data: file }) => {
  room = MOST_PARTS;
  try {
    postMessage(await csvOf(await file.arrayBuffer()));
  } catch {
    postMessage({ kind: room < 0 ? "unpacks" : "broken" }); // the page has the sentence
  }
});

async function csvOf(workbook) {
  const view = new DataView(workbook);
  if (unpackedSize(view) > MOST_UNPACKED) return { kind: "unpacks" };
  const [sheet] = await globalThis.readXlsxFile(workbook, { sheets: [1], trim: false });
  const lines = sheet.data.map((row) => `${row.map(quoted).join(",")}\r\n`);
  return { csv: new Blob([MARK, ...lines]) };
}

/** How many bytes the files in a zip have once they are unpacked, as its own list says; nothing is
 * unpacked beyond that. */
function unpackedSize(zip) {
  let end = zip.byteLength - 22;
  while (zip.getUint32(end, true) !== END_OF_ZIP) end -= 1;
  let at = zip.getUint32(end + 16, true);
  if (at === IS_ELSEWHERE) return Infinity;
  let size = 0;
  for (let left = zip.getUint16(end + 8, true); left; left -= 1) {
    if (zip.getUint32(at, true) !== ENTRY) throw new Error("no entry where one should be");
    size += zip.getUint32(at + 24, true);
    at += 46 + zip.getUint16(at + 28, true) + zip.getUint16(at + 30, true) + zip.getUint16(at + 32, true);
  }
  return size;
}

function quoted(cell) {
  return cell === null ? "" : `"${said(cell).replaceAll('"', '""')}"`;
}

/** What a *cell* says; a day as 2026-11-26. */
function said(cell) {
  if (!(cell instanceof Date)) return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  const [day, time] = cell.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 8)}`;
}
