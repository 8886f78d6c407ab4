/** The rows of a passage as elements of a page: on screen, on paper and on the clipboard. */

/** *passage* drawn, its heading first; *blank* makes the element for a blank. */
export function drawn({ kind, heading, rows }, blank) {
  const into = (element, pieces) => {
    element.append(...pieces.map((piece) => (typeof piece === "string" ? piece : blank(piece))));
    return element;
  };
  const made = (tag, pieces) => into(document.createElement(tag), pieces);
  const head = heading.length ? [made("h3", heading)] : [];
  return [...head, ...(BY_KIND[kind] ?? paragraphs)(rows, made)];
}

const BY_KIND = {
  title: (rows, made) => [made("h2", rows[0][0])],
  list: (rows, made) => [inside("ul", items(rows, made))],
  boxes: (rows, made) => [inside("ul", items(rows, made))],
  numbered: (rows, made) => [inside("ol", items(rows, made))],
  facts: (rows, made) => [
    inside("dl", rows.map(([name, text]) => inside("div", [made("dt", name), made("dd", text)]))),
  ],
  table,
};

function paragraphs(rows, made) {
  return rows.map(([cell]) => made("p", cell));
}

function items(rows, made) {
  return rows.map(([cell]) => made("li", cell));
}

/** Each cell says which role it has and to which column it belongs, since a narrow page stacks them. */
function table([head, ...rows], made) {
  const labels = head.map((cell) => cell.filter((piece) => typeof piece === "string").join(""));
  const lines = rows.map((cells) =>
    rowOf(cells.map((cell, place) => {
      const drawn = roled(made(place ? "td" : "th", cell), place ? "cell" : "rowheader");
      if (!place) drawn.scope = "row";
      drawn.dataset.label = labels[place];
      return drawn;
    })),
  );
  const heads = head.map((cell) => Object.assign(roled(made("th", cell), "columnheader"), { scope: "col" }));
  const groups = [inside("thead", [rowOf(heads)]), inside("tbody", lines)];
  return [roled(inside("table", groups.map((group) => roled(group, "rowgroup"))), "table")];
}

function rowOf(cells) {
  return roled(inside("tr", cells), "row");
}

function roled(element, role) {
  element.setAttribute("role", role);
  return element;
}

function inside(tag, children) {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
