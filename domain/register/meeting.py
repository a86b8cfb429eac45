"""Meetings: the bodies that hold them, and the key by which the register, the log and people name one."""

from enum import StrEnum
from typing import NamedTuple, Self

from domain.dates.spans import Month


class MeetingBody(StrEnum):
    """The body that meets at a milestone."""

    SCHENGEN_COUNCIL = "schengen-council"
    JHA_COUNCIL = "jha-council"
    EUROPEAN_COUNCIL = "european-council"
    COREPER = "coreper"
    WORKING_PARTY = "working-party"


#: What the key of a meeting begins with. A Schengen Council's key is its month alone: so it stands in every message,
#: log entry, reminder and calendar from the time when the register had no others.
_PREFIXES = {
    MeetingBody.SCHENGEN_COUNCIL: "",
    MeetingBody.JHA_COUNCIL: "jha-",
    MeetingBody.EUROPEAN_COUNCIL: "euco-",
    MeetingBody.COREPER: "coreper-",
    MeetingBody.WORKING_PARTY: "wp-",
}


class Meeting(NamedTuple):
    """A body's meeting in a month, of which there is at most one; meetings of one body are in chronological order."""

    month: Month
    body: MeetingBody = MeetingBody.SCHENGEN_COUNCIL

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the meeting written as `2024-06` or `jha-2024-06`; raise ValueError for anything else."""
        body, month = split_body(text)
        return cls(Month.parse(month), body)

    @property
    def earliest(self) -> "Meeting":
        """What a search for meetings of the same body begins with: it is before all of them."""
        return Meeting(Month(0, 1), self.body)

    @property
    def latest(self) -> "Meeting":
        """What such a search ends with."""
        return Meeting(Month(9999, 12), self.body)

    def __str__(self) -> str:
        return with_body(self.body, str(self.month))


def with_body(body: MeetingBody, time: str) -> str:
    """Return a month, a day or words for one with the body before it, as in a meeting's key: `jha-2024-06-13`."""
    return f"{_PREFIXES[body]}{time}"


def split_body(text: str) -> tuple[MeetingBody, str]:
    """Return the body that a text begins with, as a meeting's key does, and the rest."""
    for body, prefix in _PREFIXES.items():
        if prefix and text.startswith(prefix):
            return body, text[len(prefix) :]
    return MeetingBody.SCHENGEN_COUNCIL, text
