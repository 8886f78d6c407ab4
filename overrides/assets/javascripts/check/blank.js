/** What the page says before the first answer, put back once answers are cleared: what is hidden is
 * still in the page, for whoever looks. */
export class Blank {
  #blanks;

  /** *elements* as they are now. */
  constructor(elements) {
    this.#blanks = [...elements].map((element) => [element, element.cloneNode(true)]);
  }

  putBack() {
    for (const [element, blank] of this.#blanks) {
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
      for (const { name, value } of blank.attributes) element.setAttribute(name, value);
      element.replaceChildren(...blank.cloneNode(true).childNodes);
    }
  }
}
