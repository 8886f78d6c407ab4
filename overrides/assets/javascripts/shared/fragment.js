/** The part of an address after its `#`, read as it was meant: mail programs and their gateways
 * encode it, end it with the sentence's full stop, or hang something of their own behind it. */

const MOST = 500; // characters; all that we publish is shorter, and stands in front
const TIMES = 3; // a link may pass several gateways, and each may encode it again

const ASKED = /^#*(?:a=(?<code>[0-9a-z]*)|document=(?<document>[0-9a-z-]*)|(?<id>[0-9a-z_:-]*))[^0-9a-z]*(?:[?&#].*)?$/is;

/** The `code` of answers that *fragment* carries, the `document` it asks for, or the `id` of a place
 * in the page; the others are undefined, and all where it can be none of them.  A code is "" where
 * nothing of it can be read. */
export function askedFor(fragment = location.hash) {
  const text = decoded(fragment.slice(0, MOST));
  const { code, document, id } = ASKED.exec(text)?.groups ?? {};
  if (code === undefined && /^#*a=/i.test(text)) return { code: "" };
  return { code: code?.toLowerCase(), document: document?.toLowerCase(), id: id?.toLowerCase() };
}

/** *text* with what was encoded in it put back; what was cut short stays. */
function decoded(text) {
  let before;
  for (let times = 0; times < TIMES && text !== before; times++) {
    before = text;
    text = text.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  }
  return text;
}
