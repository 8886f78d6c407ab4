/** Which files of a list are shown, and in which order. */

const { compare } = new Intl.Collator("en-CA", { numeric: true, sensitivity: "base" });

/** What *file* came to: an id, "open" while that cannot be told, or "bad". */
export function kindOf(file) {
  return file.trouble ? "bad" : (file.recommendation ?? "open");
}

/** Those of *files* that are *only* of a kind, or "all"; that have *find* in their reference; and,
 * if *presumed*, rest on something that is. */
export function filtered(files, { only, find, presumed }) {
  const wanted = find.trim().toLowerCase();
  return files.filter((file) => {
    return (
      (only === "all" || kindOf(file) === only) &&
      (!presumed || file.presumed?.length) &&
      file.file.toLowerCase().includes(wanted)
    );
  });
}

/** *files* sorted *by* one of their columns, *down* where the last comes first.  Recommendations
 * stand in the order of *kinds*; what could not be read has nothing to sort by, and comes last. */
export function sorted(files, { by, down }, kinds) {
  if (by === "number" && !down) return files; // as they came
  const place = new Map(kinds.map((kind, at) => [kind, at]));
  const orders = {
    number: (one, other) => one.number - other.number,
    recommendation: (one, other) => place.get(kindOf(one)) - place.get(kindOf(other)),
  };
  const order = orders[by] ?? ((one, other) => compare(one[by], other[by]));
  const has = (file) => by === "number" || by === "file" || !file.trouble;
  return files.toSorted((one, other) => {
    if (has(one) !== has(other)) return has(one) ? -1 : 1;
    const turned = has(one) ? order(one, other) : 0;
    return (down ? -turned : turned) || one.number - other.number;
  });
}
