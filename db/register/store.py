"""The store: the register as the rest of the bot sees it, in the domain's words."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Engine, select

from db.connection import key_value, seen_events
from db.connection.compiled_statement import CompiledStatement
from db.connection.engine import reading, writing
from db.register import as_of, instalment_rows, question_sql, revisions
from db.register.cache import RegisterCache, read_directory
from db.schema.tables import instalment, owed
from domain.questions.conditions import conditions_of, debtors
from domain.questions.matching import limit_participations
from domain.questions.model import Question, StatusFilter
from domain.reading.topics import TopicIndex
from domain.register.instalments import Instalment
from domain.register.model import Directory, Status
from domain.register.results import Matches, Participation
from domain.register.revisions import Revisions
from domain.reminders.plan import Occasions

#: Instalments that are found unless more are asked for.
MOST = 2000
#: More instalments than any register has.
_ALL = 2**31 - 2


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of the register, for as long as a question takes."""

    _connection: Connection
    _edition: RegisterCache

    @property
    def directory(self) -> Directory:
        """Who and what the register speaks of."""
        return self._edition.directory

    @property
    def references(self) -> tuple[str, ...]:
        """Every key action's reference and those of its deliverables, in the note's order."""
        return self._edition.references(self._connection)

    def topics(self) -> TopicIndex:
        """What the deliverables are about."""
        return self._edition.topics(self._connection)

    def since(self) -> date:
        """The day on which the record of changes begins."""
        return as_of.since(self._connection)

    def find(self, question: Question, *, today: date, limit: int = MOST) -> Matches:
        """The instalments that fit a question; what it `ask`s of them is the answer's business."""
        if question.as_of is not None:
            return self._find_then(question, question.as_of, limit=limit)
        shape, values = question_sql.shape_and_values(conditions_of(question, self.directory, today=today))
        statement = question_sql.compiled(shape, self._connection.dialect)
        found = statement.fetch_all(self._connection, limit=limit + 1, **values)
        deliverables = self._edition.deliverables(self._connection, {row[0] for row in found[:limit]})
        return Matches(
            instalments=tuple(instalment_rows.to_instalment(deliverables[row[0]], row) for row in found[:limit]),
            takes_part=self._takes_part(question),
            more=len(found) > limit,
        )

    def revisions(self) -> Revisions:
        """When everything was changed last, and what is no longer there."""
        return revisions.read(self._connection)

    def reported(self, *, limit: int) -> tuple[Instalment, ...]:
        """What is open and reported done by its owner, in order of time."""
        found = _reported(self._connection, limit=limit)
        deliverables = self._edition.deliverables(self._connection, {row[0] for row in found})
        return tuple(instalment_rows.to_instalment(deliverables[row[0]], row) for row in found)

    def course(self, question: Question, *, first: date, last: date) -> dict[date, Matches]:
        """What fitted at the end of a day: of the first, and of each later one by whose end that may be otherwise."""
        return as_of.course(self._connection, question, first=first, last=last)

    def _find_then(self, question: Question, day: date, *, limit: int) -> Matches:
        """What fitted at the end of a past day: by today's register where that has who owes what when as it was."""
        past = as_of.past(self._connection, day)
        if past.is_rearranged:
            return as_of.find(self._connection, question, past, limit=limit)
        every = self.find(replace(question, which=StatusFilter.ALL, as_of=None), today=day, limit=_ALL)
        return as_of.as_of(every, question, past, limit=limit)

    def _takes_part(self, question: Question) -> tuple[Participation, ...]:
        if not question.owners:
            return ()
        actors = debtors(question, self.directory)
        return tuple(limit_participations(question, self._edition.participations(self._connection, actors)))

    def occasions(self, *, until: date) -> Occasions:
        """What there is to remind of."""
        return Occasions(
            milestones=self.directory.milestones,
            deadlines=_open_by(self._connection, until, self.directory),
        )


class RegisterStore:
    """A register in a database, to be asked."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._meta = CompiledStatement(key_value.SELECT_VALUE, engine.dialect)
        self._edition: RegisterCache | None = None

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """One state of the register to ask; LookupError if none has been loaded."""
        with reading(self.engine) as connection:
            yield Snapshot(connection, self._current(connection))

    def directory(self) -> Directory:
        """Who and what the register speaks of; LookupError if no register has been loaded."""
        with self.snapshot() as register:
            return register.directory

    def references(self) -> tuple[str, ...]:
        """Every key action's reference and those of its deliverables, in the note's order."""
        with self.snapshot() as register:
            return register.references

    def topics(self) -> TopicIndex:
        """What the deliverables are about."""
        with self.snapshot() as register:
            return register.topics()

    def find(self, question: Question, *, today: date, limit: int = MOST) -> Matches:
        """The instalments that fit a question."""
        with self.snapshot() as register:
            return register.find(question, today=today, limit=limit)

    def instalments_of(self, ref: str) -> tuple[Instalment, ...]:
        """A deliverable's instalments, or those of all deliverables of a key action, in order of time."""
        return self.find(Question(which=StatusFilter.ALL, refs=(ref,)), today=date.max).instalments

    def occasions(self, *, until: date) -> Occasions:
        """What there is to remind of: all meetings, and what is open and due by a day."""
        with self.snapshot() as register:
            return register.occasions(until=until)

    def mark_event_seen(self, *keys: str, now: datetime) -> bool:
        """Whether none of the keys of an event has been seen before; committed before it is answered."""
        with writing(self.engine, exclusive=False) as connection:
            return seen_events.mark_seen(connection, keys, now=now)

    def _current(self, connection: Connection) -> RegisterCache:
        """The stored revision's edition: the one in memory, unless another revision has been loaded since."""
        found = self._meta.fetch_all(connection, key=key_value.REGISTER_REVISION)
        if not found:
            raise LookupError("no register has been loaded")
        revision = found[0][0]
        edition = self._edition
        if edition is None or edition.revision != revision:
            edition = self._edition = RegisterCache(revision=revision, directory=read_directory(connection))
        return edition


def _reported(connection: Connection, *, limit: int) -> Sequence[Any]:
    """The rows of such instalments, in order of time and then of the note."""
    row = instalment.c
    reported = row.withdrawn.is_(False), row.status == Status.OPEN.value, row.report != ""
    return connection.execute(
        select(*instalment_rows.INSTALMENT).where(*reported).order_by(row.due, row.place, row.slug).limit(limit)
    ).all()


def _open_by(connection: Connection, until: date, directory: Directory) -> Mapping[date, Sequence[frozenset[str]]]:
    """For each day up to one: for each instalment due then, open and not on hold, everybody whom it concerns.

    Those are who owes it, the units that do the work, and the members of the collectives among them.
    """
    row = instalment.c
    statement = (
        select(row.due, row.id, owed.c.actor)
        .select_from(instalment.outerjoin(owed, owed.c.instalment_id == row.id))
        .where(row.due <= until, row.status == Status.OPEN.value, row.hold == "", row.withdrawn.is_(False))
    )
    debtors: dict[tuple[date, int], set[str]] = {}
    for due, number, actor in connection.execute(statement):
        found = debtors.setdefault((due, number), set())
        if actor is not None:
            found |= {actor, *(directory.actors[actor].members if actor in directory.actors else ())}
    days: dict[date, list[frozenset[str]]] = {}
    for (due, _), each in sorted(debtors.items()):
        days.setdefault(due, []).append(frozenset(each))
    return days
