"""Numbers of Council documents, as the Council writes them: `13901/23`, `12002/1/15 REV 1`, `9996/13 ADD 3`."""

import re
from enum import StrEnum
from typing import Self

from msgspec import Struct, field


class DocumentKind(StrEnum):
    """What a document is to the note whose number it has; a revision takes the note's place."""

    REVISION = "REV"
    CORRIGENDUM = "COR"
    ADDENDUM = "ADD"
    #: An extract, such as the part of a restricted document that may be seen.
    EXTRACT = "EXT"


_NUMBER = re.compile(
    r"(?:(?P<series>[A-Z]{2,6})[ -])?(?P<serial>[0-9]{1,5})(?:/(?P<revision>[0-9]{1,2}))?/(?P<year>[0-9]{2})"
    r"(?: INIT)?(?P<parts>(?: (?:REV|COR|ADD|EXT) ?[0-9]{1,3})*)"
)
_PART = re.compile(r"([A-Z]{3}) ?([0-9]+)")
#: The series of most documents, which is usually left out.
_STANDARD_SERIES = "ST"


class NoteNumber(Struct, frozen=True, kw_only=True):
    """The number of a document: that of its note, and what tells it from the note's other documents."""

    #: `EUCO` in `EUCO 28/15`; empty for the usual `ST`.
    series: str = ""
    serial: int
    #: The year's last two digits.
    year: int
    #: The revision of the note; 0 for the note as first issued.
    revision: int = 0
    #: `ADD 1`, `COR 2` and so on, in the order in which they are written.
    parts: tuple[tuple[DocumentKind, int], ...] = field(default=())

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the number that a text is; ValueError if it is none.

        The Council writes a revision inside the number, too (`12002/1/15 REV 1`); it is understood without that.
        """
        match = _NUMBER.fullmatch(" ".join(text.upper().split()))
        if match is None:
            raise ValueError(f"{text!r} is not a document's number like 13901/23, 12002/1/15 REV 1 or 13901/23 ADD 1")
        parts = tuple((DocumentKind(kind), int(number)) for kind, number in _PART.findall(match["parts"]))
        inside, revision = int(match["revision"] or 0), 0
        if parts and parts[0][0] is DocumentKind.REVISION:
            (_, revision), *others = parts
            parts = tuple(others)
        if inside and revision and inside != revision:
            raise ValueError(f"{text!r} names two revisions, {inside} and {revision}")
        series = match["series"] or ""
        return cls(
            series="" if series == _STANDARD_SERIES else series,
            serial=int(match["serial"]),
            year=int(match["year"]),
            revision=inside or revision,
            parts=parts,
        )

    @property
    def base(self) -> str:
        """The number of the note, which all its documents share: `12002/15` of `12002/1/15 REV 1`."""
        return f"{self._prefix}{self.serial}/{self.year:02}"

    @property
    def kind(self) -> DocumentKind | None:
        """What kind of document it is; None for the note as first issued."""
        for kind, _ in reversed(self.parts):
            if kind is not DocumentKind.REVISION:
                return kind
        return DocumentKind.REVISION if self.revision else None

    def __str__(self) -> str:
        inside, written = (f"/{self.revision}", f" REV {self.revision}") if self.revision else ("", "")
        others = "".join(f" {kind} {number}" for kind, number in self.parts)
        return f"{self._prefix}{self.serial}{inside}/{self.year:02}{written}{others}"

    @property
    def _prefix(self) -> str:
        return f"{self.series} " if self.series else ""
