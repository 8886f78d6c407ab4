"""What a document is before somebody takes it along: sheets of passages, with their blanks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, unique

from assessment.conditions import Answers, Condition
from assessment.documents.blanks import Blank, pieces
from assessment.documents.days import Days
from assessment.model import Document, Source
from assessment.words import read_on, sentence_of


@unique
class Kind(Enum):
    """How the rows of a passage are set."""

    ADDRESS = "address"
    PARAGRAPH = "paragraph"
    QUESTION = "question"
    LIST = "list"
    NUMBERED = "numbered"
    BOXES = "boxes"
    FACTS = "facts"
    TABLE = "table"
    SIGNATURES = "signatures"
    SMALL = "small"


ALWAYS = "It stands in every such document."
NOTHING_SPECIAL = "No answer asks for other words here."


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Text that is read, changed or left out by itself.

    It stands where *when* holds, or everywhere; of those that share an id, the first that may
    stand does.  *rows* hold one cell each, or in facts a name and a text, or in a table, whose
    first row is its head, one for each column.  *asks* are the ids of bank questions, a row each.
    *for_you* tells the writer what to mind and is never printed.  What is *fixed* has the words
    of a law, which are nobody's to change.
    """

    id: str
    rows: tuple[tuple[str, ...], ...]
    kind: Kind = Kind.PARAGRAPH
    heading: str = ""
    when: Condition | None = None
    because: str = ""
    for_you: str = ""
    source: Source | None = None
    fixed: bool = False
    asks: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """Why it stands there, as a sentence."""
        if self.because:
            return self.because
        return sentence_of(str(self.when)) if self.when else ALWAYS

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything in it that is printed."""
        return (self.heading, *(cell for row in self.rows for cell in row))


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed on pages of its own."""

    id: str
    title: str
    passages: tuple[Passage, ...]


TITLES = {
    Document.LETTER_TO_PROVIDER: "Letter to the treating provider",
    Document.CONSENT_TO_LETTER: "Consent to a letter",
    Document.LETTER_TO_PERSON: "Letter to the person",
    Document.CONSENTS: "Two consents",
    Document.BRIEF: "Referral brief",
    Document.NOTE: "Note to file",
    Document.CALENDAR: "Calendar entry",
}
"""What each document is called, in the order in which they are offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A document written from one file, before the reader has read it."""

    document: Document
    sheets: tuple[Sheet, ...]
    days: Days

    @property
    def title(self) -> str:
        return TITLES[self.document]

    @property
    def passages(self) -> tuple[Passage, ...]:
        return tuple(passage for sheet in self.sheets for passage in sheet.passages)

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """Every blank in it once, in the order in which it is read."""
        titles = [sheet.title for sheet in self.sheets]
        texts = [*titles, *(text for passage in self.passages for text in passage.texts)]
        found = (piece for text in texts for piece in pieces(text) if isinstance(piece, Blank))
        return tuple(dict.fromkeys(found))

    def filled(self, text: str) -> str:
        """*text* with each day that is known, and every other blank marked."""
        return "".join(map(self._filled, pieces(text)))

    def _filled(self, piece: str | Blank) -> str:
        day = None if isinstance(piece, str) else self.days.of(piece.id)
        return read_on(day) if day else str(piece)


def passage(
    id_: str,
    *rows: str | tuple[str, ...],
    kind: Kind = Kind.PARAGRAPH,
    heading: str = "",
    when: Condition | None = None,
    because: str = "",
    for_you: str = "",
    source: Source | None = None,
    fixed: bool = False,
) -> Passage:
    """A passage; a row of one cell may be given as its text."""
    return Passage(
        id=id_,
        rows=tuple((row,) if isinstance(row, str) else row for row in rows),
        kind=kind,
        heading=heading,
        when=when,
        because=because,
        for_you=for_you,
        source=source,
        fixed=fixed,
    )


def sheet(id_: str, title: str, passages: Sequence[Passage], answers: Answers) -> Sheet:
    """Those of the *passages* that stand for *answers*; what is not known stands for nothing."""
    return Sheet(id_, title, tuple(_standing(passages, answers)))


def _standing(passages: Sequence[Passage], answers: Answers) -> Iterator[Passage]:
    taken = set[str]()
    special = {each.id for each in passages if each.when}
    for each in passages:
        if each.id in taken or not (each.when is None or each.when.holds(answers) is True):
            continue
        taken.add(each.id)
        general = each.when is None and each.id in special and not each.because
        yield replace(each, because=NOTHING_SPECIAL) if general else each


def with_reason(passages: Sequence[Passage], because: str) -> tuple[Passage, ...]:
    """The *passages*, which stand there for what the step says rather than for an answer."""
    return tuple(replace(each, because=because) for each in passages)
