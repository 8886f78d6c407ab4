/** What a mistyped address may have meant, among all we ever published. */

const LONGEST = 200; // well above any address of ours, and short enough to compare at once

/** What *address*, counted from the site's root, may have meant: one of *sections* for `certain`, or
 * those that are `near`.  Each has an `id`, and where it stands, `at`. */
export function meant(address, sections) {
  const [path, ...fragment] = address.split("#");
  const wanted = tidy(path);
  const short = /^s\/(.+)/.exec(wanted)?.[1];
  const id = short ?? tidy(fragment.join("#"));
  const named = sections.filter((each) => each.id === id);
  if (short) return { certain: named[0], near: nearest(short, sections, (each) => each.id) };
  const pages = sections.filter(({ at }) => !at.includes("#"));
  const page = pages.find(({ at }) => tidy(at) === wanted);
  const certain = page && (named.find(({ at }) => at.startsWith(`${page.at}#`)) ?? page);
  const alike = id ? nearest(id, sections, (each) => each.id) : [];
  const near = nearest(wanted, pages, ({ at }) => tidy(at));
  return { certain, near: [...new Set([...named, ...alike, ...near])] };
}

/** An address as it may have been meant: no capitals, no doubled or missing slash, no full stop.
 * Only how a very long one begins is looked at. */
function tidy(path) {
  return path
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[.,;:)\]'"]+$/, "")
    .replace(/(index)?\.(html?|md)$/, "")
    .replace(/(%20|_)+/g, "-")
    .split("/")
    .filter(Boolean)
    .join("/");
}

/** Those of *known*, by *key*, that are nearest to *wanted*; only near ones. */
function nearest(wanted, known, key) {
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return known
    .filter((each) => Math.abs(key(each).length - wanted.length) <= limit) // others are farther off
    .map((each) => ({ each, off: distance(wanted, key(each)) }))
    .filter(({ off }) => off <= limit)
    .sort((a, b) => a.off - b.off)
    .map(({ each }) => each);
}

/** Steps of one letter from *a* to *b* (Levenshtein's distance). */
function distance(a, b) {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
    }
    row = next;
  }
  return row[b.length];
}
