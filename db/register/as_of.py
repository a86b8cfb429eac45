"""The register on a past day: today's register with the changes in the audit log taken back."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Row, func, select

from db.audit import log
from db.register import instalment_rows, rows
from db.register.amendments import recorded_fields, to_deliverable, with_deliverable, without_deliverable
from db.register.cache import read_register
from db.schema.tables import NEVER, change
from domain.dates.spans import Span, brussels_day, brussels_instant
from domain.i18n.council_names import make_milestone
from domain.questions.conditions import conditions_of, debtors
from domain.questions.matching import find_participations, has_status, limit_participations, matches
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import INSTALMENT_CHANGES, Change, ChangeKind, FileChangeKind
from domain.register.instalments import Instalment, make_instalments, with_deadline
from domain.register.meeting import Meeting
from domain.register.model import Deliverable, KeyAction, Milestone, Register, in_order, note_of
from domain.register.results import Matches

#: What the audit log says of something, by field.
_State = Mapping[str, Any]
#: Entries of the audit log, oldest first, each with the kind of change that it is about in the end: an undo with the
#: kind of what was undone.
Changes = Sequence[tuple[Change, str]]
#: Rows of instalments, by their keys.
StoredRows = Mapping[str, Row[*tuple[Any, ...]]]

_row = change.c
#: Changes that are taken back. Those of a register's file are not: as the note is read now, it should always have been.
_TAKEN_BACK = sorted(
    {*INSTALMENT_CHANGES, ChangeKind.OWNERS, ChangeKind.DELIVERABLE, ChangeKind.MEETING, ChangeKind.UNDONE}
)


class PastState(Struct, frozen=True, kw_only=True):
    """What was different at the end of a day from what it is now."""

    day: date
    #: By the instalment's present key.
    instalments: Mapping[str, _State]
    #: By deliverable.
    owners: Mapping[str, _State]
    #: By deliverable that coordinators have changed: what it was, empty if it did not exist.
    deliverables: Mapping[str, _State]
    #: By key; empty for a meeting that did not exist.
    milestones: Mapping[str, _State]
    #: A deadline has been moved since.
    deadlines_moved: bool

    @property
    def is_rearranged(self) -> bool:
        """Whether more was different than the status of instalments: who owed them, or when they were due."""
        return bool(self.owners or self.deliverables or self.milestones or self.deadlines_moved)


def first_recorded_day(connection: Connection) -> date:
    """Return the day on which the audit log begins, when the register was loaded."""
    return brussels_day(connection.execute(select(func.min(_row.at))).scalar_one())


def reported_within(connection: Connection, span: Span) -> frozenset[str]:
    """Return the keys of the instalments that were reported done on the days of a span, whatever became of that."""
    first = brussels_instant(max(span.first, first_recorded_day(connection)), time())
    is_within = (_row.at >= first, _row.at < _end_of(span.last))
    return frozenset(entry.ref for entry in log.find_changes(connection, _row.kind == ChangeKind.REPORTED, *is_within))


def read_past_state(connection: Connection, day: date) -> PastState:
    """Return what was different at the end of a day."""
    return past_state(read_changes_since(connection, day), day)


def read_changes_since(connection: Connection, day: date) -> Changes:
    """Return the changes made after the end of a day."""
    return [(entry, log.find_original(connection, entry).kind) for entry in _read_entries(connection, _end_of(day))]


def past_state(changes: Changes, day: date) -> PastState:
    """Return what was different at the end of a day, by changes that go back at least to it."""
    # Of several changes to the same thing, the first one's `before` is the state on the day.
    instalments: dict[str, _State] = {}
    owners: dict[str, _State] = {}
    deliverables: dict[str, _State] = {}
    milestones: dict[str, _State] = {}
    keys, deadlines_moved, end = _Keys(), False, _end_of(day)
    for entry, kind in changes:
        if entry.at < end:
            continue
        if "slug" in entry.after:
            keys.rename(entry)
        elif kind in INSTALMENT_CHANGES:
            instalments.setdefault(keys.identity(entry.ref), entry.before)
            deadlines_moved = deadlines_moved or entry.before.get("moved_to") != entry.after.get("moved_to")
        elif kind == ChangeKind.OWNERS:
            owners.setdefault(entry.ref, entry.before)
        elif kind == ChangeKind.DELIVERABLE:
            deliverables.setdefault(entry.ref, entry.before)
            owners.setdefault(entry.ref, entry.before)
        elif kind == ChangeKind.MEETING:
            milestones.setdefault(entry.ref, entry.before)
    return PastState(
        day=day,
        instalments={keys.present_key(identity): state for identity, state in instalments.items()},
        owners=owners,
        deliverables=deliverables,
        milestones=milestones,
        deadlines_moved=deadlines_moved,
    )


def restore_matches(found: Matches, question: Question, past: PastState, *, limit: int) -> Matches:
    """Return what matched on the day, from what matches now in any status; only where nothing was rearranged since."""
    restored = (_restored(instalment, past.instalments.get(instalment.key)) for instalment in found.instalments)
    return _limited([each for each in restored if has_status(each, question.which, past.day)], found, limit=limit)


def find_as_of(connection: Connection, question: Question, past: PastState, *, limit: int) -> Matches:
    """Return what matched on the day, from the whole register as it was."""
    register = _past_register(read_register(connection), past)
    participations = find_participations(register.key_actions, debtors(question, register.directory))
    stored, councils = read_stored(connection), register.directory.milestones
    conditions = conditions_of(question, register.directory, today=past.day)
    matching = [
        instalment
        for deliverable in register.deliverables
        for instalment in past_instalments(deliverable, stored, past, councils)
        if matches(instalment, conditions)
    ]
    # Sorting keeps the note's order among those that are due on the same day.
    matching.sort(key=lambda instalment: instalment.due or NEVER)
    found = Matches(
        instalments=(), participations=tuple(limit_participations(question, participations, register.directory))
    )
    return _limited(matching, found, limit=limit)


def find_each_day(connection: Connection, question: Question, *, first: date, last: date) -> dict[date, Matches]:
    """Return what matched at the end of the first day, and of each later day by whose end something was changed.

    ValueError for a question about what is overdue, which changes with the day alone.
    """
    if question.which is StatusFilter.OVERDUE:
        raise ValueError("what is overdue does not follow from changes alone")
    changes, end = read_changes_since(connection, first), _end_of(last)
    days = {first, *(brussels_day(entry.at) for entry, _ in changes if entry.at < end)}
    history = _History(connection, question)
    return {day: history.find(past_state(changes, day)) for day in sorted(days)}


def past_milestones(now: Sequence[Milestone], past: PastState) -> tuple[Milestone, ...]:
    """Return the meetings as they were."""
    milestones = {milestone.slug: milestone for milestone in now}
    for slug, state in past.milestones.items():
        present, meeting = milestones.pop(slug, None), Meeting.parse(slug)
        if state:
            meets = None if state["meets"] is None else date.fromisoformat(state["meets"])
            then = present or make_milestone(meeting, now)
            milestones[slug] = replace(then, meets=meets)
    return in_order(milestones.values())


def with_past_owners(deliverable: Deliverable, past: PastState) -> Deliverable:
    """Return a deliverable with the owners that it had."""
    state = past.owners.get(deliverable.ref)
    return replace(deliverable, owners=tuple(map(rows.to_owner, state["owners"]))) if state else deliverable


def read_stored(connection: Connection) -> StoredRows:
    """Return the row of each instalment."""
    return {f"{row.ref}@{row.slug}": row for row in connection.execute(select(*instalment_rows.INSTALMENT))}


def past_instalments(
    deliverable: Deliverable, stored: StoredRows, past: PastState, milestones: Sequence[Milestone]
) -> Iterator[Instalment]:
    """Yield a deliverable's instalments as they were; `milestones` are those of the day."""
    for instalment in make_instalments(deliverable, milestones):
        row = stored.get(instalment.key)
        present = instalment if row is None else instalment_rows.to_instalment(deliverable, row)
        restored = _restored(present, past.instalments.get(instalment.key))
        yield with_deadline(restored, restored.moved_to, milestones)


class _Keys:
    """Tells instalments apart over time, as a register's file may give the key of one to another.

    An instalment's identity is the key that it had on the day; if it did not exist then, a name of its own.
    """

    def __init__(self) -> None:
        #: By present key, the identity of instalments that have another key than on the day, or did not exist then.
        self._identities: dict[str, str] = {}

    def rename(self, entry: Change) -> None:
        """Give an instalment another slug; an instalment that has its old key after that is a new one."""
        before = f"{entry.ref.partition('@')[0]}@{entry.before['slug']}"
        self._identities[entry.ref] = self.identity(before)
        self._identities[before] = f"{before} after #{entry.number}"

    def identity(self, key: str) -> str:
        """Return the identity of the instalment that has a key at this point."""
        return self._identities.get(key, key)

    def present_key(self, identity: str) -> str:
        """Return the key that an instalment has after all renames."""
        return next((key for key, other in self._identities.items() if other == identity), identity)


class _History:
    """The register as it is now, from which what matched on past days is derived."""

    def __init__(self, connection: Connection, question: Question) -> None:
        self._question = question
        self._register = read_register(connection)
        self._stored = read_stored(connection)
        #: What matched of a deliverable, by what was different of it: that rarely changes from one day to the next.
        self._cache: dict[tuple[str, ...], Sequence[Instalment]] = {}

    def find(self, past: PastState) -> Matches:
        """Return what matched at the end of a day."""
        milestones = past_milestones(self._register.directory.milestones, past)
        conditions = conditions_of(self._question, self._register.directory, today=past.day)
        states: dict[str, dict[str, object]] = {}
        for key, state in past.instalments.items():
            states.setdefault(key.partition("@")[0], {})[key] = state
        found: list[Instalment] = []
        for deliverable in _with_past_deliverables(self._register, past).deliverables:
            ref = deliverable.ref
            different = past.milestones, past.owners.get(ref), past.deliverables.get(ref), states.get(ref)
            differences = (ref, *map(_to_json, different))
            if differences not in self._cache:
                instalments = past_instalments(with_past_owners(deliverable, past), self._stored, past, milestones)
                self._cache[differences] = [each for each in instalments if matches(each, conditions)]
            found += self._cache[differences]
        return Matches(instalments=tuple(sorted(found, key=lambda instalment: instalment.due or NEVER)))


def _read_entries(connection: Connection, after: datetime) -> Iterator[Change]:
    """Yield the entries of changes that are taken back, and of instalments renamed by a file, oldest first."""
    changed = FileChangeKind.CHANGED.value
    for entry in log.find_changes(connection, _row.at >= after, _row.kind.in_([*_TAKEN_BACK, changed])):
        if entry.kind != changed or ("@" in entry.ref and "slug" in entry.after):
            yield entry


def _past_register(now: Register, past: PastState) -> Register:
    def past_action(action: KeyAction) -> KeyAction:
        return replace(action, deliverables=tuple(with_past_owners(each, past) for each in action.deliverables))

    register = _with_past_deliverables(now, past)
    directory = replace(register.directory, milestones=past_milestones(now.directory.milestones, past))
    return Register(directory=directory, key_actions=tuple(map(past_action, register.key_actions)))


def _with_past_deliverables(now: Register, past: PastState) -> Register:
    """Return a register with the deliverables that it had, as they were."""
    register = now
    for ref, state in past.deliverables.items():
        # What is of a note that is gone is gone with it.
        if not state or state["withdrawal"] or note_of(ref) not in now.directory.notes:
            register = without_deliverable(register, ref)
            continue
        deliverable = to_deliverable({**recorded_fields(state), "ref": ref})
        action = KeyAction(ref=deliverable.key_action, title=state["new"].get("action", {}))
        register = with_deliverable(register, deliverable, action=action, stored=now.directory)
    return register


def _restored(instalment: Instalment, state: _State | None) -> Instalment:
    return instalment if state is None else instalment_rows.with_recorded_state(instalment, state)


def _limited(instalments: Sequence[Instalment], found: Matches, *, limit: int) -> Matches:
    return replace(found, instalments=tuple(instalments[:limit]), has_more=len(instalments) > limit)


def _end_of(day: date) -> datetime:
    return brussels_instant(day + timedelta(days=1), time.min)


def _to_json(state: Mapping[str, object] | None) -> str:
    return "" if state is None else json.dumps(state, sort_keys=True)
