/** Walks the compiled diagram of the gates, as `assessment/diagram.py` does.

What is chosen is a list: for each question the number of an option, or null where it is not
known.  The first indices are the recommendations, the strongest first; the nodes follow, each
after all that it leads to. */

import { NODES, RECOMMENDATIONS, TOP } from "../../../generated/compiled-gates.js";

const LEAVES = [...RECOMMENDATIONS.keys()];

/** What can become of a file, the strongest first, however the unknown answers turn out. */
export function ends(chosen) {
  const found = reached(NODES, TOP, chosen);
  return LEAVES.filter((end) => found.has(end));
}

/** The questions whose answer can still matter: those in the diagram that is left. */
export function mattering(chosen) {
  const left = [];
  const indices = new Map();
  const now = [...LEAVES];
  for (const [asked, ways] of NODES) {
    const open = chosen[asked] === null ? ways : [ways[chosen[asked]]];
    const steps = open.map((way) => now[way]);
    const node = `${asked}: ${steps}`;
    if (new Set(steps).size > 1 && !indices.has(node)) {
      indices.set(node, LEAVES.length + left.push([asked, steps]) - 1);
    }
    now.push(indices.get(node) ?? steps[0]);
  }
  const found = reached(left, now[TOP], chosen);
  const stays = left.filter((_, index) => found.has(LEAVES.length + index));
  return new Set(stays.map(([asked]) => asked));
}

/** The indices that some way from *top* comes to. */
function reached(nodes, top, chosen) {
  const found = new Set([top]);
  for (let index = top; index >= LEAVES.length; index -= 1) {
    if (!found.has(index)) continue;
    const [asked, ways] = nodes[index - LEAVES.length];
    if (chosen[asked] === null) for (const way of ways) found.add(way);
    else found.add(ways[chosen[asked]]);
  }
  return found;
}
