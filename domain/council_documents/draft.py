"""Domain model of a draft: what a document says field by field, how sure that is, and the words it rests on."""

from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from domain.council_documents.document import Remark
from domain.register.model import Actor, Deadline, DeadlineKind, Directory, Owner

Value = TypeVar("Value")
_MAX_TITLE_CHARS = 240


class Certainty(StrEnum):
    """Whether somebody has to look at a field."""

    SURE = "sure"
    LOOK = "look"
    NOT_SAID = "not said"


class Reason(StrEnum):
    """Why a sentence is not taken as something owed."""

    #: It stands before the first paragraph.
    INTRODUCTION = "introduction"
    #: It is a heading, or what is owed stands in the items under it.
    CONTEXT = "context"
    #: It names nobody who has to do something, and no time.
    NOTHING_OWED = "nothing owed"
    #: It says what has been done, or what somebody thinks of it.
    STATEMENT = "statement"
    #: It stands in a footnote that gives no deadline, or says there that somebody has to do something.
    FOOTNOTE = "footnote"


class Source(Struct, frozen=True, kw_only=True):
    """Where words stand: as the document numbers its paragraph, on which page if it has pages."""

    paragraph: str
    page: int | None
    words: str


class Finding(Struct, Generic[Value], frozen=True, kw_only=True):
    """The value of a field, and what it rests on."""

    value: Value
    certainty: Certainty
    source: Source | None = None

    def doubted(self) -> "Finding[Value]":
        """Return the finding as one to look at."""
        return replace(self, certainty=Certainty.LOOK)


class Thing(Struct, frozen=True, kw_only=True):
    """One thing that is owed; it can be stored and reviewed by itself."""

    ref: str
    title: str
    source: Source
    owners: Finding[tuple[Owner, ...]]
    deadline: Finding[Deadline]
    vehicle: Finding[str | None]
    addressees: Finding[tuple[str, ...]]
    takes_part: Finding[tuple[Owner, ...]]
    #: Those on whose work it is built.
    sources: Finding[tuple[str, ...]]

    def doubted(self) -> "Thing":
        """Return the thing with every field that is said as one to look at, and its owners in any case."""
        doubted = {
            field: finding.doubted()
            for field in ("deadline", "vehicle", "addressees", "takes_part", "sources")
            if (finding := getattr(self, field)).certainty is not Certainty.NOT_SAID
        }
        return replace(self, owners=self.owners.doubted(), **doubted)

    def is_completed_by(self, further: "Thing") -> bool:
        """Return whether a further sentence of it says only by when and to whom it goes: "It goes to COSI in May"."""
        is_dated = further.deadline.value != Deadline(kind=DeadlineKind.ONCE)
        is_new = self.deadline.certainty is Certainty.NOT_SAID and not self.addressees.value
        return is_dated and is_new and bool(further.addressees.value)

    def completed_by(self, further: "Thing") -> "Thing":
        """Return the thing with the deadline and the recipients of a further sentence, to be looked at."""
        return replace(self, deadline=further.deadline.doubted(), addressees=further.addressees.doubted())

    def dated_by(self, when: "Finding[Deadline]") -> "Thing":
        """Return the thing with what a further sentence says of a time: its deadline, or why to look at its own."""
        is_own = self.deadline.value != Deadline(kind=DeadlineKind.ONCE)
        value = self.deadline.value if is_own else when.value
        return replace(self, deadline=replace(when, value=value, certainty=Certainty.LOOK))

    def timed_by(self, before: "Finding[Deadline] | None") -> "Thing":
        """Return the thing with the time of the sentence before it, to be looked at, where it says none itself."""
        is_timed = self.deadline.certainty is not Certainty.NOT_SAID
        return self if before is None or is_timed else self.dated_by(before)

    @property
    def findings(self) -> dict[str, Finding[Any]]:
        """The fields by the names that a register file has for them."""
        return {
            "owners": self.owners,
            "deadline": self.deadline,
            "vehicle": self.vehicle,
            "to": self.addressees,
            "takes_part": self.takes_part,
            "sources": self.sources,
        }

    @property
    def certainty(self) -> Certainty:
        """LOOK where any field is to be looked at, NOT_SAID where nobody owes it, else SURE."""
        if any(finding.certainty is Certainty.LOOK for finding in self.findings.values()):
            return Certainty.LOOK
        return self.owners.certainty


class Paragraph(Struct, frozen=True, kw_only=True):
    """What the things stand under: a key action of the register."""

    ref: str
    title: str
    source: Source
    is_row: bool = False


class NotTaken(Struct, frozen=True, kw_only=True):
    """A sentence that is no thing, and why."""

    source: Source
    reason: Reason


class Head(Struct, frozen=True, kw_only=True):
    """What the document says of itself; a field is None where it does not say it."""

    number: str | None
    dated: date | None
    marking: str | None
    subject: str | None
    language: str
    origin: str | None = None
    recipients: tuple[str, ...] = ()
    discussed_at: date | None = None


class Draft(Struct, frozen=True, kw_only=True):
    """A document as understood, for somebody to look through."""

    head: Head
    sha256: str
    #: How the file was read, where somebody should know: tracked changes accepted, pages that are pictures.
    remarks: tuple[Remark, ...]
    sections: dict[str, str]
    paragraphs: tuple[Paragraph, ...]
    things: tuple[Thing, ...]
    not_taken: tuple[NotTaken, ...]
    #: Bodies and vehicles that the register does not know, by slug.
    actors: dict[str, Actor] = field(default_factory=dict)
    vehicles: dict[str, str] = field(default_factory=dict)

    def known_in(self, directory: Directory) -> Directory:
        """Return a directory with the bodies and vehicles that are proposed, so that they have names."""
        vehicles = {slug: {self.head.language: name} for slug, name in self.vehicles.items()}
        return replace(
            directory,
            actors={**directory.actors, **self.actors},
            vehicles={**directory.vehicles, **vehicles},
        )


def shorten(text: str) -> str:
    """Return a text as a title: without what ends a sentence or an item, and not longer than a title may be."""
    text = " ".join(text.split()).rstrip(" ;,.:").strip("→–•- ")
    if len(text) <= _MAX_TITLE_CHARS:
        return text or "…"
    return text[:_MAX_TITLE_CHARS].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
