"""What the stylesheet of Material has for things that the guide never shows: it is not published.

Every page is sent that sheet.  A page that came to show one of these would fail a test, and its
line here goes then.
"""

from __future__ import annotations

from scripts.publish.theme import without

NEVER_SHOWN = (
    ".critic",  # passages struck out or put in
    ".keys",  # of a keyboard
    ".md-annotation",  # notes on lines of code
    ".md-consent",  # a question whether cookies may be set
    ".md-select",  # a choice of languages
    ".md-version",  # a choice of versions
    ".tabbed-",  # tabs within a page
    ".task-list",  # ours are checklists
)
"""How the names of its classes begin."""

UNUSED = {"stylesheets/main.*.min.css": [without(part) for part in NEVER_SHOWN]}
