"""Read from the audit log how instalments and Schengen Councils changed: last changes, first keys, what was removed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import Connection, Row, func, select

from db.register import rows
from db.register.amendments import recorded_fields, to_deliverable
from db.register.cache import read_register
from db.schema import tables
from db.schema.tables import change
from domain.dates.spans import Month
from domain.i18n.council_names import make_milestone
from domain.register.audit_events import INSTALMENT_CHANGES, REMOVALS, ChangeKind, FileChangeKind
from domain.register.instalments import Instalment, make_instalments
from domain.register.meeting import Meeting
from domain.register.model import (
    Deadline,
    DeadlineKind,
    Deliverable,
    Milestone,
    Register,
    in_order,
    note_of,
    parent_action,
)
from domain.register.revisions import RemovedCouncil, RemovedInstalment, Revision, Revisions

#: How the audit log names a Schengen Council that a register's file changed: `milestone 2024-06`.
_MILESTONE = "milestone "

_row = change.c
_FILE_KINDS = [kind.value for kind in FileChangeKind]
_OTHER_KINDS = (ChangeKind.OWNERS, ChangeKind.DELIVERABLE, ChangeKind.MEETING, ChangeKind.UNDONE)
#: Changes that count as one of an instalment, a deliverable or a Schengen Council.
_IS_COUNTED = _row.kind.in_(sorted({*INSTALMENT_CHANGES, *_OTHER_KINDS, *_FILE_KINDS}))
#: Changes by which something is added, removed or renamed.
_IS_REPLAYED = _row.kind.in_(sorted({*_FILE_KINDS, ChangeKind.DELIVERABLE, ChangeKind.MEETING, ChangeKind.UNDONE}))

_Entry = Row[*tuple[Any, ...]]


def read_revisions(connection: Connection) -> Revisions:
    """Return all that the audit log says of instalments and Schengen Councils, existing and removed."""
    replay = _replay_log(connection)
    register = read_register(connection) if replay.removed or replay.cancelled or replay.by_hand else None
    return Revisions(
        last_changes=_read_last_changes(connection),
        original_keys=replay.original_keys(_read_keys(connection)),
        instalments=tuple(_removed_instalments(connection, replay, register)) if register else (),
        councils=tuple(_removed_councils(replay, register)) if register else (),
    )


class _Replay(Struct, kw_only=True):
    """The audit log replayed from the oldest to the newest entry."""

    #: By present key, the key by which an instalment was first known.
    names: dict[str, str] = field(default_factory=dict)
    #: How often a key was given up for another one: an instalment that has it later is a new one.
    given_up: Counter[str] = field(default_factory=Counter)
    #: What a register's file no longer has: the entry of its removal, by first key or by the deliverable's reference.
    removed: dict[str, _Entry] = field(default_factory=dict)
    #: Schengen Councils that no longer exist: the entry of their removal, by month.
    cancelled: dict[str, _Entry] = field(default_factory=dict)
    #: By deliverable, the number of the entry by which the file added it or last changed its deadline.
    added: dict[str, int] = field(default_factory=dict)
    #: Entries by which coordinators added, edited or withdrew deliverables.
    by_hand: list[_Entry] = field(default_factory=list)

    def original_key(self, key: str) -> str:
        """Return the key by which the instalment that now has a key was first known."""
        first = f"{key} {self.given_up[key]}" if self.given_up[key] else key
        return self.names.get(key, first)

    def original_keys(self, keys: Iterator[str]) -> dict[str, str]:
        """Return the first keys of those instalments that now have another one."""
        return {key: original for key in keys if (original := self.original_key(key)) != key}

    def apply(self, entry: _Entry) -> None:
        """Replay one entry."""
        month = _council_month(entry)
        if _is_by_hand(entry):
            self.by_hand.append(entry)
            self.added[entry.ref] = entry.id
        elif entry.kind == FileChangeKind.CHANGED:
            if "slug" in entry.after and "@" in entry.ref:
                self._rename(entry)
            elif any(field_name.startswith("deadline.") for field_name in entry.after):
                self.added[entry.ref] = entry.id
        elif month is not None:
            self._change_council(month, entry)
        elif entry.kind in REMOVALS:
            self.removed[self.original_key(entry.ref)] = entry
        elif entry.kind == FileChangeKind.ADDED:
            self.removed.pop(self.original_key(entry.ref), None)
            self.added[entry.ref] = entry.id

    def _rename(self, entry: _Entry) -> None:
        before = f"{entry.ref.partition('@')[0]}@{entry.before['slug']}"
        original = self.original_key(before)
        self.names.pop(before, None)
        self.given_up[before] += 1
        self.names[entry.ref] = original

    def _change_council(self, month: str, entry: _Entry) -> None:
        if entry.kind in REMOVALS or (not entry.after and "meets" in entry.before):
            self.cancelled[month] = entry
        elif entry.kind == FileChangeKind.ADDED or "meets" in entry.after:
            self.cancelled.pop(month, None)


def _is_by_hand(entry: _Entry) -> bool:
    """Return whether coordinators changed a deliverable by an entry, or took that back."""
    return entry.kind == ChangeKind.DELIVERABLE or (
        entry.kind == ChangeKind.UNDONE and "withdrawal" in {*entry.before, *entry.after}
    )


def _replay_log(connection: Connection) -> _Replay:
    replay = _Replay()
    columns = (_row.id, _row.at, _row.kind, _row.ref, _row.before, _row.after)
    for entry in connection.execute(select(*columns).where(_IS_REPLAYED).order_by(_row.id)):
        replay.apply(entry)
    return replay


def _council_month(entry: _Entry) -> str | None:
    """Return the month of the Schengen Council that an entry is about, None if it is about something else."""
    if entry.kind in (ChangeKind.MEETING, ChangeKind.UNDONE):
        return entry.ref if "@" not in entry.ref else None
    return entry.ref.removeprefix(_MILESTONE) if entry.ref.startswith(_MILESTONE) else None


def _read_last_changes(connection: Connection) -> dict[str, Revision]:
    newest = select(_row.ref, func.max(_row.id).label("number"), func.max(_row.at).label("at"))
    revisions: dict[str, Revision] = {}
    for row in connection.execute(newest.where(_IS_COUNTED).group_by(_row.ref)):
        ref, revision = row.ref.removeprefix(_MILESTONE), Revision(number=row.number, at=row.at)
        revisions[ref] = max(revision, revisions.get(ref, revision))
    return revisions


def _read_keys(connection: Connection) -> Iterator[str]:
    """Yield the keys of all existing instalments."""
    row = tables.instalment.c
    for ref, slug in connection.execute(select(row.ref, row.slug).where(row.withdrawn.is_(False))):
        yield f"{ref}@{slug}"


def _removed_instalments(connection: Connection, replay: _Replay, register: Register) -> Iterator[RemovedInstalment]:
    """Yield the instalments that no longer exist; one that was removed twice as of the last time."""
    existing = {replay.original_key(key) for key in _read_keys(connection)}
    last: dict[str, RemovedInstalment] = {}
    for removed in (
        *_removed_by_file(connection, replay, register),
        *_removed_with_councils(replay, register),
        *_removed_by_hand(replay, register),
    ):
        key = removed.original_key
        last[key] = max(last.get(key, removed), removed, key=lambda each: each.revision)
    yield from (removed for key, removed in last.items() if key not in existing)


def _removed_by_file(connection: Connection, replay: _Replay, register: Register) -> Iterator[RemovedInstalment]:
    known = {each.ref: each for each in map(rows.to_deliverable, connection.execute(select(tables.deliverable)))}
    for original_key, entry in replay.removed.items():
        if "@" in entry.ref:
            deliverable = _deliverable(entry.ref.partition("@")[0], known, replay)
            instalment = _instalment(entry, deliverable, register)
            yield RemovedInstalment(instalment=instalment, original_key=original_key, revision=_revision(entry))


def _removed_with_councils(replay: _Replay, register: Register) -> Iterator[RemovedInstalment]:
    """Yield what was removed with a Schengen Council by coordinators; the audit log has no entries of each of these."""
    for month, entry in replay.cancelled.items():
        if entry.kind not in REMOVALS:
            for instalment in _instalments_at(_milestone(month, entry, register), register):
                if replay.added.get(instalment.deliverable.ref, 0) < entry.id:
                    original_key = replay.original_key(instalment.key)
                    yield RemovedInstalment(instalment=instalment, original_key=original_key, revision=_revision(entry))


def _removed_by_hand(replay: _Replay, register: Register) -> Iterator[RemovedInstalment]:
    """Yield what there was of deliverables before coordinators changed them; some of it may still exist."""
    for entry in replay.by_hand:
        if not entry.before or entry.before["withdrawal"] or note_of(entry.ref) not in register.directory.notes:
            continue
        deliverable = to_deliverable({**recorded_fields(entry.before), "ref": entry.ref})
        for instalment in make_instalments(deliverable, register.directory.milestones):
            original_key = replay.original_key(instalment.key)
            yield RemovedInstalment(instalment=instalment, original_key=original_key, revision=_revision(entry))


def _instalments_at(milestone: Milestone, register: Register) -> Iterator[Instalment]:
    """Yield the instalments that one more Schengen Council would bring."""
    now = register.directory.milestones
    if milestone.meeting in {each.meeting for each in now}:
        return
    then = in_order((*now, milestone))
    for deliverable in register.deliverables:
        slugs = {instalment.slug for instalment in make_instalments(deliverable, now)}
        yield from (each for each in make_instalments(deliverable, then) if each.slug not in slugs)


def _removed_councils(replay: _Replay, register: Register) -> Iterator[RemovedCouncil]:
    existing = {milestone.slug for milestone in register.directory.milestones}
    for month, entry in replay.cancelled.items():
        if month not in existing:
            yield RemovedCouncil(milestone=_milestone(month, entry, register), revision=_revision(entry))


def _milestone(slug: str, entry: _Entry, register: Register) -> Milestone:
    meeting = make_milestone(Meeting.parse(slug), register.directory.milestones)
    return replace(meeting, meets=_day(entry.before.get("meets")))


def _deliverable(ref: str, known: Mapping[str, Deliverable], replay: _Replay) -> Deliverable:
    """Return a deliverable from its row, or if that was deleted, from what the audit log kept of it."""
    if ref in known:
        return known[ref]
    kept = replay.removed[ref].before if ref in replay.removed else {}
    if kept:
        return rows.to_deliverable(cast("_Entry", SimpleNamespace(**kept)))
    unknown = Deadline(kind=DeadlineKind.CONTINUOUS)
    return Deliverable(ref=ref, key_action=parent_action(ref), title={}, deadline=unknown)


def _instalment(entry: _Entry, deliverable: Deliverable, register: Register) -> Instalment:
    """Return a removed instalment; where the audit log did not keep its day, with that of the month that names it."""
    slug = entry.ref.partition("@")[2]
    due = _day(entry.before.get("due"))
    if not entry.before and slug[:1].isdigit():
        month = Month.parse(slug)
        milestone = register.directory.milestone(Meeting(month, deliverable.deadline.body))
        due = milestone.day if milestone else month.last
    return Instalment(deliverable=deliverable, slug=slug, due=due)


def _revision(entry: _Entry) -> Revision:
    return Revision(number=entry.id, at=entry.at)


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) and value else None
