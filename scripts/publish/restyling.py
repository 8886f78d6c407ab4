"""Changes to Material's files that spare a browser giving every element its style once more.

That was a third of what a page cost while it opened:

- the theme marks the page while its script sets the colours, so that none of them fades;
- it tells scrollbars of the colours in an element of the head, where whatever is said concerns the
  whole page: here the root is told instead;
- selectors that may mean any element, where something beside or above it changes: those for tables
  say what they mean, and those for tabs go (`unused.py`).
"""

from __future__ import annotations

from scripts.publish.theme import instead, without

NEXT = ".md-typeset table:not([class])+*"
TEXT = ":is(p,ul,ol,dl,h2,h3,h4,div,details)"
CELLS = ".md-typeset table:not([class]) td>:{0}-child,.md-typeset table:not([class]) th>:{0}-child"
CELLS_OF_ALL = ".md-typeset td>:{0}-child,.md-typeset th>:{0}-child"

RESTYLING = {
    "javascripts/bundle.*.min.js": [
        instead(
            'let o=x("meta",{name:"color-scheme"});document.head.appendChild(o);',
            "let o=document.documentElement.style;",
        ),
        instead("o.content=a.colorScheme", "o.colorScheme=a.colorScheme"),
    ],
    "stylesheets/main.*.min.css": [
        instead(NEXT, NEXT.replace("*", TEXT)),
        *(instead(CELLS.format(end), CELLS_OF_ALL.format(end)) for end in ("first", "last")),
    ],
    "stylesheets/palette.*.min.css": [without("[data-md-color-switching]")],
}
