"""Entries of the audit log: what was changed, by whom and from where, and which earlier change it undoes."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field


class ChangeKind(StrEnum):
    """What a person, or the bot on their behalf, did."""

    # To an instalment, named `III.2a@2024-03`.
    DONE = "done"
    REOPENED = "reopened"
    HELD = "held"
    RESUMED = "resumed"
    #: A person who speaks for an owner says that it is done; a coordinator has to confirm it.
    REPORTED = "reported"
    #: A coordinator does not confirm such a report.
    DECLINED = "declined"
    #: Somebody who speaks for its owner, or a coordinator, says how far it is.
    PROGRESS = "progress"
    DEADLINE = "deadline"
    # To a deliverable, `III.2a`.
    OWNERS = "owners"
    #: A coordinator added, edited or withdrew it.
    DELIVERABLE = "deliverable"
    # To a note, `note 9999/24`: it is closed, or in force again.
    NOTE = "note"
    #: A document of it that was reviewed is loaded.
    LOADED = "loaded"
    # To a Schengen Council, `2024-06`.
    MEETING = "meeting"
    LEAD = "lead"
    # To a channel.
    ADMISSION = "admission"
    #: Suspended until it is allowed again, which alone takes this back.
    SUSPENDED = "suspended"
    LANGUAGE = "language"
    #: The note that it is about.
    CHANNEL_NOTE = "channel-note"
    WISHES = "wishes"
    #: It has a page (`domain.meeting_sheets.channel_page`).
    PAGE = "page"
    # To people.
    COORDINATOR = "coordinator"
    CONTACT = "contact"
    PACE = "pace"
    SNOOZE = "snooze"
    #: A person follows something, or follows it no longer.
    FOLLOW = "follow"
    #: The address of a person's calendar was made or removed.
    CALENDAR = "calendar"
    #: A person's data was deleted.
    PURGED = "purged"
    # To the whole database.
    RESTORED = "restored"
    #: A person was refused a change.
    REFUSED = "refused"
    #: An earlier change was undone.
    UNDONE = "undone"


class FileChangeKind(StrEnum):
    """What loading a register's file did to something that the register says."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    #: The file no longer has it; it is kept, out of all answers, for what was done under it.
    WITHDRAWN = "withdrawn"


#: Changes to an instalment: their entries have its whole state before and after.
INSTALMENT_CHANGES = frozenset(
    {
        ChangeKind.DONE,
        ChangeKind.REOPENED,
        ChangeKind.HELD,
        ChangeKind.RESUMED,
        ChangeKind.REPORTED,
        ChangeKind.DECLINED,
        ChangeKind.PROGRESS,
        ChangeKind.DEADLINE,
    }
)

#: Changes of what the register says. Only these are undone as "the last change", and without being confirmed.
REGISTER_CHANGES = INSTALMENT_CHANGES | {ChangeKind.OWNERS, ChangeKind.MEETING, ChangeKind.DELIVERABLE}

#: Changes that can be undone.
UNDOABLE = REGISTER_CHANGES | {
    ChangeKind.LEAD,
    ChangeKind.ADMISSION,
    ChangeKind.LANGUAGE,
    ChangeKind.NOTE,
    ChangeKind.LOADED,
    ChangeKind.CHANNEL_NOTE,
    ChangeKind.WISHES,
    ChangeKind.PAGE,
    ChangeKind.COORDINATOR,
    ChangeKind.CONTACT,
}


#: The surface of changes that loading a register's file made.
FILE_SURFACE = "register"
#: The surface of what loading a reviewed document changed, which one entry of its own stands for.
LOAD_SURFACE = "load"

#: What happens to something that a register's file no longer has: its entry says what it was.
REMOVALS = (FileChangeKind.REMOVED, FileChangeKind.WITHDRAWN)


class ChangeContext(Struct, frozen=True, kw_only=True):
    """Who makes a change, from which surface, when and why."""

    by: str
    surface: str
    now: datetime
    reason: str = ""
    #: As in `Change.batch`.
    batch: int | None = None


class Change(Struct, frozen=True, kw_only=True):
    """An entry of the audit log, written in the transaction that makes the change."""

    at: datetime
    by: str
    #: Where it came from: a command, a button, a register's file.
    surface: str
    #: A `ChangeKind`, a `FileChangeKind`, or words for what happened to a reminder.
    kind: str
    #: What was changed, such as `III.2a@2024-03`.
    ref: str
    before: Mapping[str, object] = field(default_factory=dict)
    after: Mapping[str, object] = field(default_factory=dict)
    reason: str = ""
    #: The number of the change that it undoes.
    undoes: int | None = None
    #: The number of the first of the changes that were made together, if there were several: they are undone together.
    batch: int | None = None
    #: Its number in the audit log; None until it is recorded.
    number: int | None = None


class Undoable(Struct, frozen=True, kw_only=True):
    """A change that can be undone, and what its undo would do."""

    change: Change
    #: The undo as a change of the same kind: from the state that the change left to the one before it.
    reversal: Change
    #: Whether it is to be named before it is undone, since it is no change of the register or not what one expects.
    needs_confirmation: bool
