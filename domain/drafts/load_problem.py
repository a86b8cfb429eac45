"""What keeps a draft from being loaded, and where that is put right."""

from enum import StrEnum

from msgspec import Struct


class ProblemKind(StrEnum):
    """What is missing or wrong."""

    NUMBER = "number"
    DATE = "date"
    SUBJECT = "subject"
    NOTHING_ACCEPTED = "nothing accepted"
    #: A deadline is before the document's own date.
    BEFORE_NOTE = "before note"
    #: As `text` says, in English.
    OTHER = "other"


class LoadProblem(Struct, frozen=True, kw_only=True):
    """One thing that is missing or wrong."""

    kind: ProblemKind
    #: The number of the item that it is about; None for one about the note.
    item: int | None = None
    field: str = ""
    text: str = ""
