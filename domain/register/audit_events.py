"""Changes: what the record says of each, from whom and where it came, and which other one it took back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class ChangeKind(StrEnum):
    """What was done."""

    # To an instalment, named `III.2a@2024-03`.
    DONE = "done"
    REOPENED = "reopened"
    HELD = "held"
    RESUMED = "resumed"
    #: Somebody who speaks for an owner says that it is done, which a coordinator has to confirm.
    REPORTED = "reported"
    #: A coordinator does not take that for granted.
    DECLINED = "declined"
    DEADLINE = "deadline"
    # To a deliverable, `III.2a`.
    OWNERS = "owners"
    # To a Schengen Council, `2024-06`.
    MEETING = "meeting"
    LEAD = "lead"
    # To a channel.
    ADMISSION = "admission"
    #: Suspended until it is allowed again, which alone takes this back.
    SUSPENDED = "suspended"
    LANGUAGE = "language"
    WISHES = "wishes"
    # To people.
    COORDINATOR = "coordinator"
    CONTACT = "contact"
    PACE = "pace"
    SNOOZE = "snooze"
    #: An address at which somebody's calendar can be read.
    CALENDAR = "calendar"
    #: What was kept of somebody was removed.
    PURGED = "purged"
    # To the whole database.
    RESTORED = "restored"
    #: Somebody was refused something.
    REFUSED = "refused"
    #: An earlier change was taken back.
    UNDONE = "undone"


#: What is done to an instalment: its record has the whole of its state before and after.
OF_INSTALMENTS = frozenset(
    {
        ChangeKind.DONE,
        ChangeKind.REOPENED,
        ChangeKind.HELD,
        ChangeKind.RESUMED,
        ChangeKind.REPORTED,
        ChangeKind.DECLINED,
        ChangeKind.DEADLINE,
    }
)

#: What can be taken back.
UNDOABLE = OF_INSTALMENTS | {
    ChangeKind.OWNERS,
    ChangeKind.MEETING,
    ChangeKind.LEAD,
    ChangeKind.ADMISSION,
    ChangeKind.LANGUAGE,
    ChangeKind.WISHES,
    ChangeKind.COORDINATOR,
    ChangeKind.CONTACT,
}


#: The surface of what the loading of a register's file has changed.
FILE = "register"

#: The kind of what loading a register's file has added.
ADDED = "added"
#: What becomes of something that a register's file no longer has: its entry in the record says what it was.
GONE = ("removed", "withdrawn")


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeContext:
    """Who changes something, where and when, and why."""

    by: str
    surface: str
    now: datetime
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One change, recorded in the transaction that makes it."""

    at: datetime
    by: str
    #: Where it came from: a command, a button, a register's file.
    surface: str
    #: A `Deed`, or a word for what happened to a reminder or in loading a register's file.
    kind: str
    #: What was changed, such as `III.2a@2024-03`.
    ref: str
    before: Mapping[str, object] = field(default_factory=dict)
    after: Mapping[str, object] = field(default_factory=dict)
    reason: str = ""
    #: The number of the change that it takes back.
    undoes: int | None = None
    #: Its number in the record; none before it is recorded.
    number: int | None = None
