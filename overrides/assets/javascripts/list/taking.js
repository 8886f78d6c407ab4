/** The table as CSV, for the reader to take along. */

const PIECE = 300_000; // bytes

/** Saves the list called *name*, of which so many files were *read*, as Python writes it; *ask* asks
 * its door for lists. */
export async function takeAlong(name, read, ask) {
  const { bytes } = await ask({ do: "write", to: read });
  const pieces = [];
  for (let at = 0; at < bytes; at += PIECE) {
    const { piece } = await ask({ do: "give", from: at, to: at + PIECE });
    pieces.push(bytesIn(piece));
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(pieces, { type: "text/csv" }));
  link.download = `${name.replace(/\.\w+$/, "")}-checked.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function bytesIn(piece) {
  const text = atob(piece);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
