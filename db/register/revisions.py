"""What the record of changes says of each instalment's and each Schengen Council's past, whether it is there or not."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

from sqlalchemy import Connection, Row, func, select

from db.register import rows
from db.register.cache import read_register
from db.schema import tables
from db.schema.tables import change
from domain.dates.spans import Month
from domain.i18n.council_names import council_name
from domain.register import instalments
from domain.register.audit_events import GONE, OF_INSTALMENTS, ChangeKind
from domain.register.instalments import Instalment
from domain.register.model import Deadline, DeadlineKind, Deliverable, Milestone, Register, parent_action
from domain.register.revisions import RemovedCouncil, RemovedInstalment, Revision, Revisions

#: What the loading of a register's file calls a Schengen Council: `milestone 2024-06`.
_MILESTONE = "milestone "
_ADDED, _CHANGED = "added", "changed"

_row = change.c
_FILE_KINDS = (_ADDED, _CHANGED, *GONE)
_COUNTED = _row.kind.in_(
    sorted({*OF_INSTALMENTS, ChangeKind.OWNERS, ChangeKind.MEETING, ChangeKind.UNDONE, *_FILE_KINDS})
)
#: What makes something come, go, or have another name.
_TURNS = _row.kind.in_((*_FILE_KINDS, ChangeKind.MEETING.value, ChangeKind.UNDONE.value))

_Entry = Row[*tuple[Any, ...]]


def read(connection: Connection) -> Revisions:
    """The whole of it."""
    past = _past(connection)
    register = read_register(connection) if past.gone or past.meetings else None
    return Revisions(
        last=_last(connection),
        origins=past.origins(_standing(connection)),
        instalments=tuple(_gone(connection, past, register)) if register else (),
        meetings=tuple(_cancelled(past, register)) if register else (),
    )


@dataclass(kw_only=True)
class _Past:
    """What the entries come to, read from the oldest to the newest."""

    #: By its key now, the key by which an instalment was first known.
    names: dict[str, str] = field(default_factory=dict)
    #: How often a key was left for another: whatever has it then is another instalment.
    left: Counter[str] = field(default_factory=Counter)
    #: What a register's file no longer has, by the key by which it was first known, or the deliverable's reference.
    gone: dict[str, _Entry] = field(default_factory=dict)
    #: Schengen Councils that are no longer there, by month.
    meetings: dict[str, _Entry] = field(default_factory=dict)
    #: Deliverables, by the number of the entry with which each came, or had its deadline changed by the file.
    came: dict[str, int] = field(default_factory=dict)

    def origin(self, key: str) -> str:
        """By which key the instalment that has one now was first known."""
        first = f"{key} {self.left[key]}" if self.left[key] else key
        return self.names.get(key, first)

    def origins(self, keys: Iterator[str]) -> dict[str, str]:
        """The same of all whose key is not their first one."""
        return {key: origin for key in keys if (origin := self.origin(key)) != key}

    def take_in(self, entry: _Entry) -> None:
        """One entry more."""
        if entry.kind == _CHANGED:
            if "slug" in entry.after and "@" in entry.ref:
                self._rename(entry)
            elif any(each.startswith("deadline.") for each in entry.after):
                self.came[entry.ref] = entry.id
            return
        month = _month(entry)
        if month is not None:
            self._meeting(month, entry)
        elif entry.kind in GONE:
            self.gone[self.origin(entry.ref)] = entry
        elif entry.kind == _ADDED:
            self.gone.pop(self.origin(entry.ref), None)
            self.came[entry.ref] = entry.id

    def _rename(self, entry: _Entry) -> None:
        before = f"{entry.ref.partition('@')[0]}@{entry.before['slug']}"
        origin = self.origin(before)
        self.names.pop(before, None)
        self.left[before] += 1
        self.names[entry.ref] = origin

    def _meeting(self, month: str, entry: _Entry) -> None:
        if entry.kind in GONE or (not entry.after and "meets" in entry.before):
            self.meetings[month] = entry
        elif entry.kind == _ADDED or "meets" in entry.after:
            self.meetings.pop(month, None)


def _past(connection: Connection) -> _Past:
    past = _Past()
    columns = (_row.id, _row.at, _row.kind, _row.ref, _row.before, _row.after)
    for entry in connection.execute(select(*columns).where(_TURNS).order_by(_row.id)):
        past.take_in(entry)
    return past


def _month(entry: _Entry) -> str | None:
    """The month of the Schengen Council that an entry is about, if it is about one."""
    if entry.kind in (ChangeKind.MEETING, ChangeKind.UNDONE):
        return entry.ref if "@" not in entry.ref else None
    return entry.ref.removeprefix(_MILESTONE) if entry.ref.startswith(_MILESTONE) else None


def _last(connection: Connection) -> dict[str, Revision]:
    newest = select(_row.ref, func.max(_row.id).label("number"), func.max(_row.at).label("at"))
    found: dict[str, Revision] = {}
    for each in connection.execute(newest.where(_COUNTED).group_by(_row.ref)):
        ref, revision = each.ref.removeprefix(_MILESTONE), Revision(number=each.number, at=each.at)
        found[ref] = max(revision, found.get(ref, revision))
    return found


def _standing(connection: Connection) -> Iterator[str]:
    """The keys of all instalments that there are."""
    row = tables.instalment.c
    for ref, slug in connection.execute(select(row.ref, row.slug).where(row.withdrawn.is_(False))):
        yield f"{ref}@{slug}"


def _gone(connection: Connection, past: _Past, register: Register) -> Iterator[RemovedInstalment]:
    """What there was and is not; what went twice, as it went last."""
    standing = {past.origin(key) for key in _standing(connection)}
    last: dict[str, RemovedInstalment] = {}
    for each in (*_left_out(connection, past, register), *_with_meetings(past, register)):
        before = last.get(each.origin, each)
        last[each.origin] = max(before, each, key=lambda gone: gone.revision)
    yield from (each for origin, each in last.items() if origin not in standing)


def _left_out(connection: Connection, past: _Past, register: Register) -> Iterator[RemovedInstalment]:
    """What a register's file no longer has."""
    known = {each.ref: each for each in map(rows.to_deliverable, connection.execute(select(tables.deliverable)))}
    for origin, entry in past.gone.items():
        if "@" in entry.ref:
            deliverable = _deliverable(entry.ref.partition("@")[0], known, past)
            yield RemovedInstalment(
                instalment=_instalment(entry, deliverable, register), origin=origin, revision=_revision(entry)
            )


def _with_meetings(past: _Past, register: Register) -> Iterator[RemovedInstalment]:
    """What went with a Schengen Council that coordinators have taken away; the record has no entry of each."""
    for month, entry in past.meetings.items():
        if entry.kind not in GONE:
            for each in _with_meeting(_milestone(month, entry, register), register):
                if past.came.get(each.deliverable.ref, 0) < entry.id:
                    yield RemovedInstalment(instalment=each, origin=past.origin(each.key), revision=_revision(entry))


def _with_meeting(milestone: Milestone, register: Register) -> Iterator[Instalment]:
    """The instalments that there would be if there were one more Schengen Council, and are not."""
    now = register.directory.milestones
    if milestone.month in {each.month for each in now}:
        return
    then = tuple(sorted((*now, milestone), key=lambda each: each.month))
    for deliverable in register.deliverables:
        slugs = {each.slug for each in instalments.of(deliverable, now)}
        yield from (each for each in instalments.of(deliverable, then) if each.slug not in slugs)


def _cancelled(past: _Past, register: Register) -> Iterator[RemovedCouncil]:
    there = {each.slug for each in register.directory.milestones}
    for month, entry in past.meetings.items():
        if month not in there:
            yield RemovedCouncil(milestone=_milestone(month, entry, register), revision=_revision(entry))


def _milestone(slug: str, entry: _Entry, register: Register) -> Milestone:
    month = Month.parse(slug)
    name = council_name(month, register.directory.milestones)
    return Milestone(month=month, name=name, meets=_day(entry.before.get("meets")))


def _deliverable(ref: str, known: Mapping[str, Deliverable], past: _Past) -> Deliverable:
    """A deliverable, from its row if there is one still, else from what the record kept of it when it went."""
    if ref in known:
        return known[ref]
    said = past.gone[ref].before if ref in past.gone else {}
    if said:
        return rows.to_deliverable(cast("_Entry", SimpleNamespace(**said)))
    nothing = Deadline(kind=DeadlineKind.CONTINUOUS)
    return Deliverable(ref=ref, key_action=parent_action(ref), title={}, deadline=nothing)


def _instalment(entry: _Entry, deliverable: Deliverable, register: Register) -> Instalment:
    """An instalment that is gone; where the record did not keep its day, that of the month which names it."""
    slug = entry.ref.partition("@")[2]
    due = _day(entry.before.get("due"))
    if not entry.before and slug[:1].isdigit():
        month = Month.parse(slug)
        milestone = register.directory.milestone(month)
        due = milestone.day if milestone else month.last
    return Instalment(deliverable=deliverable, slug=slug, due=due)


def _revision(entry: _Entry) -> Revision:
    return Revision(number=entry.id, at=entry.at)


def _day(said: object) -> date | None:
    return date.fromisoformat(said) if isinstance(said, str) and said else None
