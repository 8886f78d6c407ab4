/** What the reader has typed into the papers of a file, as one plain object:
 *
 * `{document: {passages, days, words, asks}}`.  `passages` by id: `{text, heading, ours, kind,
 * columns, after}`, or `{out: true, ours}`; `days` and `words` by the id of their blank; `asks` is
 * `{list: [{id, text}], ours}`.  `entry` is what makes a calendar entry the same: `{uid, sequence}`.
 */

const OWN_DAY = "written-on"; // each paper has its own date; other days are those of the file

export class Texts {
  all;

  constructor(all = {}) {
    this.all = all;
  }

  /** What belongs to *document*, to read and to change. */
  of(document) {
    this.all[document] ??= {};
    const texts = this.all[document];
    for (const part of ["passages", "days", "words"]) texts[part] ??= {};
    return texts;
  }

  /** The days that hold for *document*: those of the file, wherever they were given. */
  days(document) {
    return this.#together("days", document);
  }

  /** The words that hold for *document*. */
  words(document) {
    return this.#together("words", document);
  }

  /** Puts *value* into the *blank* of *document*, or empties it, on every paper of the file. */
  fill(document, { id, expects }, value) {
    const part = expects === "date" ? "days" : "words";
    for (const [other, texts] of Object.entries(this.all)) {
      if (other === document || id !== OWN_DAY) delete texts[part]?.[id];
    }
    if (value) this.of(document)[part][id] = value;
  }

  #together(part, document) {
    const own = this.all[document]?.[part] ?? {};
    const others = Object.values(this.all).map((texts) => texts[part] ?? {});
    const shared = Object.assign({}, ...others);
    delete shared[OWN_DAY];
    return { ...shared, ...own };
  }
}
