"""How things stood on a past day: the record of changes, taken back from today's register."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, select

from db.audit import log
from db.register import instalment_rows, rows
from db.register.cache import read_register
from db.schema.tables import NEVER, change
from domain.dates.spans import Month, brussels_day, brussels_instant
from domain.i18n.council_names import council_name
from domain.questions import matching
from domain.questions.conditions import conditions_of, debtors
from domain.questions.model import Question, StatusFilter
from domain.register import instalments
from domain.register.audit_events import OF_INSTALMENTS, Change, ChangeKind
from domain.register.instalments import Instalment, moved
from domain.register.model import Deliverable, KeyAction, Milestone, Register
from domain.register.results import Matches

#: What the record says of something, by field.
_Said = Mapping[str, Any]
#: Changes, each with its kind, or the kind of what it takes or brings back.
Record = Sequence[tuple[Change, str]]
#: Rows of instalments, by their names.
Stored = Mapping[str, Row[*tuple[Any, ...]]]

_row = change.c
#: What is taken back. What a register's file changed stays: how the note is read now is how it should have been read.
_KINDS = sorted({*OF_INSTALMENTS, ChangeKind.OWNERS, ChangeKind.MEETING, ChangeKind.UNDONE})


@dataclass(frozen=True, kw_only=True, slots=True)
class PastState:
    """What was otherwise at the end of a day than it is now."""

    day: date
    #: By the key that the instalment has now.
    instalments: Mapping[str, _Said]
    #: By deliverable.
    owners: Mapping[str, _Said]
    #: By month; nothing of a Schengen Council that was not there.
    meetings: Mapping[str, _Said]
    #: A deadline was another.
    deadlines: bool

    @property
    def is_rearranged(self) -> bool:
        """Whether more was otherwise than what had become of instalments: who owed them, or when."""
        return bool(self.owners or self.meetings or self.deadlines)


def since(connection: Connection) -> date:
    """The day on which the record begins: the register was loaded then."""
    return brussels_day(connection.execute(select(func.min(_row.at))).scalar_one())


def past(connection: Connection, day: date) -> PastState:
    """What the record says of the end of a day, wherever something was changed since."""
    return told(record(connection, day), day)


def record(connection: Connection, day: date) -> Record:
    """What was changed since the end of a day, the oldest first, and what kind of change it was about in the end."""
    after = brussels_instant(day + timedelta(days=1), time.min)
    return [(each, log.find_original(connection, each).kind) for each in _changes(connection, after)]


def told(record: Record, day: date) -> PastState:
    """What a record that goes back to a day, or before it, says of the end of that day."""
    after = brussels_instant(day + timedelta(days=1), time.min)
    found: dict[str, dict[str, _Said]] = {"instalments": {}, "owners": {}, "meetings": {}}
    names, deadlines = _Names(), False
    for each, kind in record:
        if each.at < after:
            continue
        if "slug" in each.after:
            names.rename(each)
        elif kind in OF_INSTALMENTS:
            found["instalments"].setdefault(names.meant(each.ref), each.before)
            deadlines = deadlines or each.before.get("moved_to") != each.after.get("moved_to")
        elif kind == ChangeKind.OWNERS:
            found["owners"].setdefault(each.ref, each.before)
        elif kind == ChangeKind.MEETING:
            found["meetings"].setdefault(each.ref, each.before)
    named_now = {names.now(meant): said for meant, said in found.pop("instalments").items()}
    return PastState(day=day, instalments=named_now, deadlines=deadlines, **found)


def as_of(found: Matches, question: Question, past: PastState, *, limit: int) -> Matches:
    """What fitted then, out of all that fits in whatever status, where nothing was rearranged since."""
    then = (_restored(each, past.instalments.get(each.key)) for each in found.instalments)
    return _first([each for each in then if matching.has_status(each, question.which, past.day)], found, limit=limit)


def find(connection: Connection, question: Question, past: PastState, *, limit: int) -> Matches:
    """What fitted then, out of the whole register as it was."""
    register = _register(read_register(connection), past)
    actors = debtors(question, register.directory)
    takes_part = matching.limit_participations(question, matching.find_participations(register.key_actions, actors))
    now, councils = stored(connection), register.directory.milestones
    every = (each for owed in register.deliverables for each in instalments_of(owed, now, past, councils))
    conditions = conditions_of(question, register.directory, today=past.day)
    fitted = [each for each in every if matching.matches(each, conditions)]
    # Sorting keeps the note's order among those that are due on the same day.
    fitted.sort(key=lambda each: each.due or NEVER)
    return _first(fitted, Matches(instalments=(), takes_part=tuple(takes_part)), limit=limit)


def course(connection: Connection, question: Question, *, first: date, last: date) -> dict[date, Matches]:
    """What fitted at the end of the first day, and of each later one by whose end something may have become otherwise.

    ValueError for a question about what is overdue, which a day makes so without anybody's doing.
    """
    if question.which is StatusFilter.OVERDUE:
        raise ValueError("what is overdue does not follow from changes alone")
    changes = record(connection, first)
    until = brussels_instant(last + timedelta(days=1), time.min)
    days = {first, *(brussels_day(each.at) for each, _ in changes if each.at < until)}
    register = _Register(connection, question)
    return {day: register.at(told(changes, day)) for day in sorted(days)}


class _Names:
    """Which instalment is meant by a key, as a register's file may give it to another one."""

    def __init__(self) -> None:
        #: The instalments whose key is not the one that they had on the day, or that were not there.
        self._meant: dict[str, str] = {}

    def rename(self, given: Change) -> None:
        """Take in that an instalment has another slug from now on; whatever has its old one later is another."""
        before = f"{given.ref.partition('@')[0]}@{given.before['slug']}"
        self._meant[given.ref], self._meant[before] = self.meant(before), f"{before} after #{given.number}"

    def meant(self, key: str) -> str:
        """An instalment by the key that it has for the time being."""
        return self._meant.get(key, key)

    def now(self, meant: str) -> str:
        """The key that an instalment has in the end."""
        return next((key for key, each in self._meant.items() if each == meant), meant)


def _changes(connection: Connection, after: datetime) -> Iterator[Change]:
    """What counts, the oldest first."""
    kinds = _row.kind.in_([*_KINDS, "changed"])
    for each in log.find_changes(connection, _row.at >= after, kinds):
        if each.kind != "changed" or ("@" in each.ref and "slug" in each.after):
            yield each


def _register(now: Register, past: PastState) -> Register:
    """A register with the owners and meetings of then."""

    def action(given: KeyAction) -> KeyAction:
        return replace(given, deliverables=tuple(owned(each, past) for each in given.deliverables))

    directory = replace(now.directory, milestones=milestones(now.directory.milestones, past))
    return Register(directory=directory, key_actions=tuple(map(action, now.key_actions)))


def owned(deliverable: Deliverable, past: PastState) -> Deliverable:
    """A deliverable with the owners of then."""
    said = past.owners.get(deliverable.ref)
    return replace(deliverable, owners=tuple(map(rows.to_owner, said["owners"]))) if said else deliverable


def milestones(now: Sequence[Milestone], past: PastState) -> tuple[Milestone, ...]:
    """The Schengen Councils of then."""
    found = {each.slug: each for each in now}
    for slug, said in past.meetings.items():
        there, month = found.pop(slug, None), Month.parse(slug)
        if said:
            meets = None if said["meets"] is None else date.fromisoformat(said["meets"])
            found[slug] = Milestone(month=month, name=there.name if there else council_name(month, now), meets=meets)
    return tuple(found[slug] for slug in sorted(found))


def stored(connection: Connection) -> Stored:
    """What is stored of each instalment now."""
    return {f"{row.ref}@{row.slug}": row for row in connection.execute(select(*instalment_rows.INSTALMENT))}


def instalments_of(
    deliverable: Deliverable, stored: Stored, past: PastState, milestones: Sequence[Milestone]
) -> Iterator[Instalment]:
    """A deliverable's instalments as they were, under the Schengen Councils of then."""
    for each in instalments.of(deliverable, milestones):
        row, said = stored.get(each.key), past.instalments.get(each.key)
        known = each if row is None else instalment_rows.to_instalment(deliverable, row)
        then = _restored(known, said)
        yield moved(then, then.moved_to, milestones)


def _restored(given: Instalment, said: _Said | None) -> Instalment:
    return given if said is None else instalment_rows.restored(given, said)


def _first(fitted: Sequence[Instalment], found: Matches, *, limit: int) -> Matches:
    return replace(found, instalments=tuple(fitted[:limit]), more=len(fitted) > limit)


class _Register:
    """The register as it is now, from which it is told how it was."""

    def __init__(self, connection: Connection, question: Question) -> None:
        self._question = question
        self._now = read_register(connection)
        self._stored = stored(connection)
        #: What fitted of a deliverable, by what was otherwise of it: few are otherwise from one day to the next.
        self._found: dict[tuple[str, ...], Sequence[Instalment]] = {}

    def at(self, past: PastState) -> Matches:
        """What fitted at the end of a day."""
        councils = milestones(self._now.directory.milestones, past)
        otherwise: dict[str, dict[str, object]] = {}
        for key, said in past.instalments.items():
            otherwise.setdefault(key.partition("@")[0], {})[key] = said
        meetings = _written(past.meetings)
        found: list[Instalment] = []
        for each in self._now.deliverables:
            known = (each.ref, meetings, _written(past.owners.get(each.ref)), _written(otherwise.get(each.ref)))
            if known not in self._found:
                self._found[known] = self._fitting(each, past, councils)
            found += self._found[known]
        return Matches(instalments=tuple(sorted(found, key=lambda each: each.due or NEVER)))

    def _fitting(self, now: Deliverable, past: PastState, milestones: Sequence[Milestone]) -> Sequence[Instalment]:
        then = owned(now, past)
        every = instalments_of(then, self._stored, past, milestones)
        conditions = conditions_of(self._question, self._now.directory, today=past.day)
        return [each for each in every if matching.matches(each, conditions)]


def _written(said: Mapping[str, object] | None) -> str:
    return "" if said is None else json.dumps(said, sort_keys=True)
