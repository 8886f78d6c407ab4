"""What a step is: one thing to do next."""

from __future__ import annotations

from dataclasses import dataclass

from assessment.model import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do next: what, and why it is done so; by when; with which page and document.

    *words* are a question to copy into the document.  *rule* is the id of the rule it comes
    from, or none for what every file on this road needs.  *question* is the id of the one that
    it answers, on a file that cannot be told yet; such a step has no page of the guide.
    *in_note* is what a note to file says in place of *act*, where that speaks of the check; and
    *is_note* tells the step that is that note itself.
    """

    act: str
    how: tuple[str, ...] = ()
    by: str
    words: str = ""
    guide: str = ""
    documents: tuple[Document, ...] = ()
    rule: str | None = None
    question: str | None = None
    in_note: str = ""
    is_note: bool = False
