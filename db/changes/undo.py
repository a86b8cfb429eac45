"""Undo changes: restore the state that the audit log has from before a change, unless a later one was built on it.

An undo is a change of its own, and can be undone in turn.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, select

from db.audit import log
from db.audit.optimistic_locking import refuse_if_just_changed
from db.changes import loads
from db.changes.amend import read_meeting, read_milestones, read_owners, write_meeting, write_owners
from db.changes.by_hand import read_deliverable, write_deliverable
from db.changes.mark import find_deliverable, to_recorded_state, update_instalment
from db.changes.note_states import read_note_state, write_note_state
from db.people.channel_access import read_access, write_access
from db.people.channel_notes import read_channel_note, write_channel_note
from db.people.channel_pages import read_page, write_page
from db.people.conversations import read_language, write_language
from db.people.coordinators import SETTINGS, read_coordinator, write_coordinator
from db.people.reminder_preferences import (
    read_channel_preferences,
    read_contact,
    read_lead_days,
    write_channel_preferences,
    write_contact,
    write_lead_days,
)
from db.register import instalment_rows
from db.schema import tables
from db.schema.tables import change
from domain.errors import LaterChangeExists, NoSuchChange, NotUndoable
from domain.register.audit_events import (
    INSTALMENT_CHANGES,
    REGISTER_CHANGES,
    UNDOABLE,
    Change,
    ChangeContext,
    ChangeKind,
    Undoable,
)
from domain.register.instalments import Instalment, with_deadline
from domain.register.meeting import Meeting

_row = change.c
#: What the settings added is never undone as the last change: without it the bot would have no one to speak to.
_BY_PEOPLE = _row.by != SETTINGS

#: Parts of a state that may be other than a change left them: an instalment's day moves with its meeting, and what a
#: deliverable or a note has from its file or shares with others changes with these.
_NOT_ITS_OWN = ("due", "noted", "owners_set", "new", "edition")

#: The state of something as the audit log keeps it, by field.
_State = Mapping[str, Any]


class _StateAccess(Struct, frozen=True):
    """Read and write the state of one kind of thing, named by the reference that the audit log has for it."""

    read: Callable[[Connection, str], _State]
    write: Callable[[Connection, str, _State, ChangeContext], None]
    #: Find a later change that stands on one although what that changed is unchanged; given what is undone by now.
    find_later: Callable[[Connection, Change, Collection[int]], Change | None] = lambda *_: None


def undo(connection: Connection, number: int | None, context: ChangeContext) -> Change:
    """Undo the change with a number, or the last one of the register's, and all made together with it; return it.

    Errors are those of `find_undoable`.
    """
    undoable = find_undoable(connection, number, context)
    together = log.find_batch(connection, undoable.change)
    if len(together) > 1:
        context = replace(context, batch=log.next_number(connection))
    for undone in reversed(together):
        access = _access_to(undone, log.find_original(connection, undone).kind)
        before = access.read(connection, undone.ref)
        access.write(connection, undone.ref, undone.before, context)
        after = access.read(connection, undone.ref)
        log.record(connection, context, ChangeKind.UNDONE, undone.ref, before=before, after=after, undoes=undone.number)
    return undoable.change


def find_undoable(connection: Connection, number: int | None, context: ChangeContext) -> Undoable:
    """Return the change with a number, or the last one of the register's, if it and all made together can be undone.

    Without a number nothing else is found: after several undos in a row that would be access to a channel, or a role,
    which no one meant.

    Raise NotUndoable for one that never can be or that is undone already; LaterChangeExists if what it changed has
    changed since; ChangedMeanwhile if no number is given and someone else has just changed something, which would be
    the last.
    """
    if number is None:
        refuse_if_just_changed(connection, context, _BY_PEOPLE)
    change = _find_last(connection) if number is None else _find_by_number(connection, number)
    kind = log.find_original(connection, change).kind
    undone = read_undone(connection)
    for each in log.find_batch(connection, change):
        _refuse_if_not_undoable(connection, each, undone)
    is_unexpected = number is None and _find_last_undone_kind(connection) not in (None, kind)
    return _make_undoable(change, kind, needs_confirmation=kind not in REGISTER_CHANGES or is_unexpected)


def _refuse_if_not_undoable(connection: Connection, change: Change, undone: Collection[int]) -> None:
    """Raise NotUndoable or LaterChangeExists if a change cannot be undone."""
    access = _access_to(change, log.find_original(connection, change).kind)
    if change.number in undone:
        raise NotUndoable(change=change, undone=True)
    if not _is_unchanged(access.read(connection, change.ref), change.after):
        later = _find_later(connection, change)
        raise NotUndoable(change=change) if later is None else LaterChangeExists(change=change, by=later)
    if (standing := access.find_later(connection, change, undone)) is not None:
        raise LaterChangeExists(change=change, by=standing)


def find_undoable_by(connection: Connection, person: str, *, since: int) -> Undoable | None:
    """Return the newest change of a person's since a version that can be undone, None if there is none."""
    is_own = (_row.by == person) & (_row.id > since) & _row.kind.in_(sorted({*UNDOABLE, ChangeKind.UNDONE}))
    for newest in log.find_changes(connection, is_own, newest_first=True, limit=1):
        kind = log.find_original(connection, newest).kind
        return _make_undoable(newest, kind, needs_confirmation=kind not in REGISTER_CHANGES)
    return None


def _make_undoable(change: Change, kind: str, *, needs_confirmation: bool) -> Undoable:
    reversal = replace(change, kind=kind, before=change.after, after=change.before, undoes=None)
    return Undoable(change=change, reversal=reversal, needs_confirmation=needs_confirmation)


def _access_to(change: Change, kind: str) -> _StateAccess:
    access = STATE_ACCESS.get(kind)
    if access is None:
        raise NotUndoable(change=change)
    return access


def _find_last_undone_kind(connection: Connection) -> str | None:
    """Return the kind of what was undone just before, None if the newest change is no undo."""
    is_counted = _row.kind.in_(sorted({*UNDOABLE, ChangeKind.UNDONE}))
    for newest in log.find_changes(connection, is_counted, _BY_PEOPLE, newest_first=True, limit=1):
        if newest.undoes is not None:
            return log.find_original(connection, newest).kind
    return None


def _find_by_number(connection: Connection, number: int) -> Change:
    # PostgreSQL compares no number that is too large for the column.
    found = log.find_changes(connection, _row.id == number) if number < log.next_number(connection) else []
    if not found:
        raise NoSuchChange(number=number)
    return found[0]


def _find_last(connection: Connection) -> Change:
    undone = read_undone(connection)
    is_undoable = _row.kind.in_(sorted(REGISTER_CHANGES))
    for entry in log.find_changes(connection, is_undoable, _BY_PEOPLE, newest_first=True, limit=len(undone) + 1):
        if entry.number not in undone:
            return entry
    raise NoSuchChange(number=None)


def read_undone(connection: Connection) -> Collection[int]:
    """Return the numbers of all changes that are undone now: whose undo was not undone itself."""
    undone: set[int] = set()
    undos = select(_row.id, _row.undoes).where(_row.undoes.is_not(None)).order_by(_row.id.desc())
    for number, undoes in connection.execute(undos):
        if number not in undone and undoes is not None:
            undone.add(undoes)
    return undone


def _is_unchanged(current: _State, after: _State) -> bool:
    """Return whether something is still in the state that a change left."""
    same = all(current.get(name) == value for name, value in after.items() if name not in _NOT_ITS_OWN)
    return same and bool(current) == bool(after)


def _find_later(connection: Connection, entry: Change) -> Change | None:
    """Return the last change made to the same thing after an entry, None if there is none."""
    later = _row.ref == entry.ref, _row.id > entry.number, _row.kind != ChangeKind.REFUSED.value
    return next(iter(log.find_changes(connection, *later, newest_first=True, limit=1)), None)


def _find_instalment(connection: Connection, key: str) -> Instalment | None:
    ref, _, slug = key.partition("@")
    row = tables.instalment.c
    is_named = row.ref == ref, row.slug == slug, row.withdrawn.is_(False)
    found = connection.execute(select(*instalment_rows.INSTALMENT).where(*is_named)).first()
    return None if found is None else instalment_rows.to_instalment(find_deliverable(connection, ref), found)


def _read_instalment_state(connection: Connection, key: str) -> _State:
    instalment = _find_instalment(connection, key)
    return {} if instalment is None else to_recorded_state(instalment)


def _write_instalment_state(connection: Connection, key: str, state: _State, _context: ChangeContext) -> None:
    instalment = _find_instalment(connection, key)
    if instalment is not None:
        # What a state from an earlier version of the log does not have stays as it is.
        restored = instalment_rows.with_recorded_state(instalment, to_recorded_state(instalment) | dict(state))
        update_instalment(connection, with_deadline(restored, restored.moved_to, read_milestones(connection)))


#: How each kind of change is undone; None for those that never are. A test proves that no kind is missing.
STATE_ACCESS: Mapping[str, _StateAccess | None] = {
    **dict.fromkeys(INSTALMENT_CHANGES, _StateAccess(_read_instalment_state, _write_instalment_state)),
    ChangeKind.OWNERS: _StateAccess(
        read_owners, lambda connection, ref, state, _: write_owners(connection, ref, state)
    ),
    ChangeKind.DELIVERABLE: _StateAccess(
        read_deliverable, lambda connection, ref, state, _: write_deliverable(connection, ref, state)
    ),
    ChangeKind.MEETING: _StateAccess(
        lambda connection, slug: read_meeting(connection, Meeting.parse(slug)),
        lambda connection, slug, state, _: write_meeting(connection, Meeting.parse(slug), state),
    ),
    ChangeKind.LEAD: _StateAccess(
        read_lead_days, lambda connection, slug, state, _: write_lead_days(connection, slug, state)
    ),
    ChangeKind.WISHES: _StateAccess(
        read_channel_preferences,
        lambda connection, channel, state, _: write_channel_preferences(connection, channel, state),
    ),
    ChangeKind.CONTACT: _StateAccess(
        read_contact, lambda connection, ref, state, context: write_contact(connection, ref, state, now=context.now)
    ),
    ChangeKind.ADMISSION: _StateAccess(read_access, write_access),
    ChangeKind.LANGUAGE: _StateAccess(
        read_language,
        lambda connection, channel, state, context: write_language(connection, channel, state, now=context.now),
    ),
    ChangeKind.NOTE: _StateAccess(
        read_note_state, lambda connection, entry, state, _: write_note_state(connection, entry, state)
    ),
    ChangeKind.LOADED: _StateAccess(loads.read_load, loads.write_load, loads.find_later),
    ChangeKind.CHANNEL_NOTE: _StateAccess(
        read_channel_note,
        lambda connection, channel, state, context: write_channel_note(connection, channel, state, now=context.now),
    ),
    ChangeKind.PAGE: _StateAccess(
        read_page, lambda connection, channel, state, context: write_page(connection, channel, state, now=context.now)
    ),
    ChangeKind.COORDINATOR: _StateAccess(
        read_coordinator,
        lambda connection, coordinator_id, state, context: write_coordinator(
            connection, coordinator_id, wanted=bool(state), now=context.now
        ),
    ),
    # Only allowing the channel again ends its suspension.
    ChangeKind.SUSPENDED: None,
    ChangeKind.PACE: None,
    ChangeKind.FOLLOW: None,
    ChangeKind.SNOOZE: None,
    ChangeKind.CALENDAR: None,
    ChangeKind.PURGED: None,
    ChangeKind.RESTORED: None,
    ChangeKind.REFUSED: None,
    # An undo is undone as the change that it goes back to.
    ChangeKind.UNDONE: None,
}
