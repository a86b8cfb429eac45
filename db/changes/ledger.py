"""Store of changes to the register: each is made and entered in the audit log in one transaction."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from string import ascii_lowercase

from sqlalchemy import ColumnElement, Engine, and_, or_, select

from db.audit import log, optimistic_locking
from db.audit.log import RecordHead, audited_transaction
from db.changes import amend, bulk, by_hand, mark, note_states
from db.changes import undo as undoing
from db.changes.bulk import BulkChange
from db.changes.replay import Difference, find_differences
from db.connection.engine import reading, writing
from db.people import reminder_preferences
from db.schema.tables import change
from domain.register.audit_events import (
    FILE_SURFACE,
    LOAD_SURFACE,
    REGISTER_CHANGES,
    Change,
    ChangeContext,
    ChangeKind,
    FileChangeKind,
    Undoable,
)
from domain.register.by_hand import ByHand
from domain.register.meeting import Meeting
from domain.register.model import Deliverable, NoteState, Owner
from domain.register.results import MarkResult

_row = change.c

#: More changes than anybody reads at a time.
_MAX_CHANGES = 1000

#: Kinds that no history shows.
_HIDDEN_KINDS = tuple(
    kind.value
    for kind in (ChangeKind.REFUSED, ChangeKind.PACE, ChangeKind.SNOOZE, ChangeKind.FOLLOW, ChangeKind.CALENDAR)
)
_IS_VISIBLE: ColumnElement[bool] = and_(
    _row.kind.not_in(_HIDDEN_KINDS),
    # Everything that a register's file added is where the history begins.
    or_(_row.surface.not_in([FILE_SURFACE, LOAD_SURFACE]), _row.kind != FileChangeKind.ADDED.value),
)
_SELECT_VISIBLE_VERSION = select(_row.id).where(_IS_VISIBLE).order_by(_row.id.desc()).limit(1)


class Ledger:
    """Changes the register, and reads the changes made to it.

    `ref` is a deliverable's, or that of a key action with only one. `slug` is an instalment's, or the month of the
    Schengen Council at which it is tabled. `seen_version` is the version that the user has seen (see `read_version`):
    ChangedMeanwhile is raised if the same thing was changed since (see `db.audit.optimistic_locking`).
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def mark_done(
        self,
        ref: str,
        *,
        slug: str | None,
        evidence: str,
        context: ChangeContext,
        delivered_at: datetime | None = None,
        seen_version: int | None = None,
    ) -> MarkResult:
        """Mark an instalment done, as delivered at a time; without a slug, the open one that falls due first."""
        with audited_transaction(self._engine) as connection:
            return mark.mark_done(
                connection,
                ref,
                slug=slug,
                evidence=evidence,
                context=context,
                delivered_at=delivered_at,
                seen_version=seen_version,
            )

    def reopen(self, ref: str, *, slug: str | None, context: ChangeContext) -> MarkResult:
        """Open an instalment again; without a slug, the one that was marked done last."""
        with audited_transaction(self._engine) as connection:
            return mark.reopen(connection, ref, slug=slug, context=context)

    def hold(self, ref: str, *, slug: str | None, context: ChangeContext) -> MarkResult:
        """Put an instalment on hold, for the context's reason: no one is reminded of it until it is resumed."""
        with audited_transaction(self._engine) as connection:
            return mark.hold(connection, ref, slug=slug, context=context)

    def resume(self, ref: str, *, slug: str | None, context: ChangeContext) -> MarkResult:
        """End an instalment's hold."""
        with audited_transaction(self._engine) as connection:
            return mark.resume(connection, ref, slug=slug, context=context)

    def report(
        self, ref: str, *, slug: str | None, evidence: str, context: ChangeContext, seen_version: int | None = None
    ) -> MarkResult:
        """Record that an instalment's owner reports it done."""
        with audited_transaction(self._engine) as connection:
            return mark.report(
                connection, ref, slug=slug, evidence=evidence, context=context, seen_version=seen_version
            )

    def decline(self, ref: str, *, slug: str, context: ChangeContext, seen_version: int | None = None) -> MarkResult:
        """Decline an owner's report: the instalment stays open."""
        with audited_transaction(self._engine) as connection:
            return mark.decline(connection, ref, slug=slug, context=context, seen_version=seen_version)

    def leave_progress(
        self,
        ref: str,
        *,
        slug: str | None,
        text: str,
        expected: date | None,
        context: ChangeContext,
        seen_version: int | None = None,
    ) -> MarkResult:
        """Record how far an instalment is, and the day on which it is expected, if any."""
        with audited_transaction(self._engine) as connection:
            return mark.leave_progress(
                connection, ref, slug=slug, text=text, expected=expected, context=context, seen_version=seen_version
            )

    def set_deadline(
        self, ref: str, *, slug: str | None, to: str, context: ChangeContext, seen_version: int | None = None
    ) -> MarkResult:
        """Move an instalment's deadline to a day or a meeting; if `to` is empty, back to the note's."""
        with audited_transaction(self._engine) as connection:
            return amend.set_deadline(connection, ref, slug=slug, to=to, context=context, seen_version=seen_version)

    def set_owners(
        self, ref: str, owners: Sequence[Owner] | None, context: ChangeContext, *, seen_version: int | None = None
    ) -> tuple[Deliverable, Deliverable]:
        """Set a deliverable's owners, None for those that the note names; return it before and after."""
        with audited_transaction(self._engine) as connection:
            return amend.set_owners(connection, ref, owners, context, seen_version=seen_version)

    def change_all(
        self, keys: Sequence[str], wanted: BulkChange, context: ChangeContext, *, seen_version: int
    ) -> tuple[Change, ...]:
        """Change several instalments at once, all or none; return the changes, which are undone together."""
        with audited_transaction(self._engine) as connection:
            return bulk.change_all(connection, keys, wanted, context, seen_version=seen_version)

    def read_batch(self, change: Change) -> tuple[Change, ...]:
        """Return the changes that were made together with one, in order; that alone if it was made by itself."""
        with reading(self._engine) as connection:
            return tuple(log.find_batch(connection, change))

    def add_deliverable(self, given: ByHand, context: ChangeContext) -> int:
        """Add a deliverable; return the change's number."""
        with audited_transaction(self._engine) as connection:
            return by_hand.add_deliverable(connection, given, context)

    def edit_deliverable(self, given: ByHand, context: ChangeContext, *, seen_version: int | None = None) -> int | None:
        """Give a deliverable other fields or owners; return the change's number, None if nothing changes."""
        with audited_transaction(self._engine) as connection:
            return by_hand.edit_deliverable(connection, given, context, seen_version=seen_version)

    def withdraw_deliverable(self, ref: str, context: ChangeContext, *, seen_version: int | None = None) -> int:
        """Withdraw a deliverable, for the context's reason; return the change's number."""
        with audited_transaction(self._engine) as connection:
            return by_hand.withdraw_deliverable(connection, ref, context, seen_version=seen_version)

    def put_back_deliverable(self, ref: str, context: ChangeContext) -> int:
        """Put back a deliverable that was withdrawn; return the change's number."""
        with audited_transaction(self._engine) as connection:
            return by_hand.put_back_deliverable(connection, ref, context)

    def find_withdrawal(self, ref: str) -> Change | None:
        """Return the change by which a deliverable is withdrawn now; None if coordinators have not withdrawn it."""
        with reading(self._engine) as connection:
            return by_hand.find_withdrawal(connection, ref)

    def set_meeting(
        self, meeting: Meeting, meets: date | None, context: ChangeContext, *, seen_version: int | None = None
    ) -> bool:
        """Set the day of a meeting, or add one; return False if that changes nothing."""
        with audited_transaction(self._engine) as connection:
            return amend.set_meeting(connection, meeting, meets, context, seen_version=seen_version)

    def set_meeting_and_lead_days(
        self,
        meeting: Meeting,
        meets: date | None,
        lead_days: tuple[int, ...] | None,
        context: ChangeContext,
        *,
        seen_version: int,
    ) -> None:
        """Set a meeting's day and how many days before it reminders are sent; None leaves those unchanged."""
        with audited_transaction(self._engine) as connection:
            amend.set_meeting(connection, meeting, meets, context, seen_version=seen_version)
            if lead_days is not None:
                reminder_preferences.set_lead_days(connection, meeting, lead_days, context)

    def remove_meeting(self, meeting: Meeting, context: ChangeContext, *, seen_version: int | None = None) -> None:
        """Remove a meeting that coordinators have added."""
        with audited_transaction(self._engine) as connection:
            amend.remove_meeting(connection, meeting, context, seen_version=seen_version)

    def set_note_state(self, slug: str, state: NoteState, context: ChangeContext) -> None:
        """Close a note, which is then kept out of questions that do not name it and of reminders, or end that."""
        with audited_transaction(self._engine) as connection:
            note_states.set_note_state(connection, slug, state, context)

    def find_undoable(self, number: int | None, context: ChangeContext) -> Undoable:
        """Return the change that `undo` would undo, or raise what it would raise."""
        with reading(self._engine) as connection:
            return undoing.find_undoable(connection, number, context)

    def find_undoable_by(self, person: str, *, since: int) -> Undoable | None:
        """Return the newest change of a person's since a version that can be undone, None if there is none."""
        with reading(self._engine) as connection:
            return undoing.find_undoable_by(connection, person, since=since)

    def undo(self, number: int | None, context: ChangeContext) -> Change:
        """Undo the change with a number, or the last one that can be undone; return that change."""
        with audited_transaction(self._engine) as connection:
            return undoing.undo(connection, number, context)

    def record_refusal(self, context: ChangeContext, ref: str, reason: str, **facts: str) -> None:
        """Record that a user was refused something."""
        with writing(self._engine) as connection:
            log.record(connection, context, ChangeKind.REFUSED, ref, after={"why": reason, **facts})

    def read_history(self, ref: str | None = None, *, limit: int = 10) -> tuple[Change, ...]:
        """Return the newest changes, newest first: of a reference and everything under it, or of all."""
        # The load of a reviewed document is one entry; what it changed is in the history of that.
        conditions = [_IS_VISIBLE, _row.surface != LOAD_SURFACE if ref is None else _is_under(ref)]
        with reading(self._engine) as connection:
            conditions += note_states.is_of_no_draft(connection)
            return tuple(log.find_changes(connection, *conditions, newest_first=True, limit=limit))

    def read_changes_between(self, first: datetime, end: datetime) -> tuple[Change, ...]:
        """Return the changes of what the register says that were made from one moment until before another.

        The newest is first; changes of access, roles and settings are not among them.
        """
        kinds = [*REGISTER_CHANGES, ChangeKind.LOADED, *FileChangeKind, ChangeKind.UNDONE]
        is_within = (_row.at >= first, _row.at < end, _row.kind.in_(sorted(map(str, kinds))))
        with reading(self._engine) as connection:
            conditions = (_IS_VISIBLE, *is_within, *note_states.is_of_no_draft(connection))
            return tuple(log.find_changes(connection, *conditions, newest_first=True, limit=_MAX_CHANGES))

    def read_instalment_history(
        self, keys: Iterable[str], *, before: datetime | None = None, limit: int
    ) -> tuple[Change, ...]:
        """Return the newest changes of instalments and of their owners, newest first; all `before` a time if given."""
        with reading(self._engine) as connection:
            return tuple(log.find_instalment_changes(connection, keys, _IS_VISIBLE, before=before, limit=limit))

    def read_visible_version(self) -> int:
        """Return the number of the newest change that a history shows, 0 if there is none."""
        with reading(self._engine) as connection:
            return connection.scalar(_SELECT_VISIBLE_VERSION) or 0

    def read_version(self) -> int:
        """Return the current version: the number of the newest change of all, 0 if there is none."""
        with reading(self._engine) as connection:
            return optimistic_locking.read_version(connection)

    def refuse_if_changed(self, ref: str, context: ChangeContext, *, seen_version: int) -> None:
        """Raise ChangedMeanwhile if what a reference names was changed after a version."""
        with reading(self._engine) as connection:
            optimistic_locking.refuse_if_changed(connection, ref, context, seen_version)

    def find_broken_link(self) -> int | None:
        """Return the number of the first altered entry, None if there is none (see `log.find_broken_link`)."""
        with reading(self._engine) as connection:
            return log.find_broken_link(connection)

    def read_head(self) -> RecordHead:
        """Return the last entry of the audit log."""
        with reading(self._engine) as connection:
            return log.read_head(connection)

    def has_entry(self, hash_: str) -> bool:
        """Return whether an entry of the audit log has a hash."""
        with reading(self._engine) as connection:
            return log.has_entry(connection, hash_)

    def find_differences(self) -> tuple[Difference, ...]:
        """Return what in the tables is not as the audit log says (see `db.changes.replay`)."""
        with reading(self._engine) as connection:
            return find_differences(connection)


def _is_under(ref: str) -> ColumnElement[bool]:
    """Return the condition for a key action or deliverable and everything under it: `I.1`, `I.1a`, `I.1a@2024-03`."""
    refs = [ref, *(f"{ref}{letter}" for letter in ascii_lowercase)]
    return or_(_row.ref.in_(refs), *(_row.ref.startswith(f"{under}@", autoescape=True) for under in refs))
