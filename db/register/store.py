"""Store (repository) of the register: queries that return domain values."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Engine, select

from db.connection import key_value, seen_events
from db.connection.compiled_statement import compile_once
from db.connection.engine import reading, writing
from db.register import as_of, instalment_rows, question_sql, revisions
from db.register.cache import RegisterCache, read_directory
from db.schema.tables import instalment, owed
from domain.dates.spans import Span
from domain.questions.conditions import conditions_of, debtors
from domain.questions.matching import limit_participations
from domain.questions.model import Question, StatusFilter
from domain.reading.topics.topic_index import TopicIndex
from domain.register.instalments import Instalment
from domain.register.model import Directory, Status, Texts
from domain.register.results import Matches, Participation
from domain.register.revisions import Revisions
from domain.reminders.plan import Occasions

#: The most instalments that a query returns unless it asks for more.
DEFAULT_LIMIT = 2000
#: More instalments than any register has.
_NO_LIMIT = 2**31 - 2


class Snapshot(Struct, frozen=True):
    """One state of the register, for all queries of one question."""

    _connection: Connection
    _cache: RegisterCache

    @property
    def directory(self) -> Directory:
        """All that the register's deliverables refer to."""
        return self._cache.directory

    @property
    def references(self) -> tuple[str, ...]:
        """Every key action's reference, each followed by those of its deliverables, in the note's order."""
        return self._cache.references(self._connection)

    def titles(self, refs: Iterable[str]) -> dict[str, Texts]:
        """Return the titles of those of some deliverables that the register has, by reference."""
        known = set(refs).intersection(self.references)
        deliverables = self._cache.deliverables(self._connection, known)
        return {ref: deliverables[ref].title for ref in known if ref in deliverables}

    def topics(self) -> TopicIndex:
        """Return the index of the deliverables' topics."""
        return self._cache.topics(self._connection)

    def due_dates(self, refs: Collection[str], *, today: date) -> Sequence[date]:
        """Return the days on which deliverables are due, done or not."""
        matches = self.find(Question(which=StatusFilter.ALL, refs=tuple(refs)), today=today)
        return [instalment.due for instalment in matches.instalments if instalment.due is not None]

    def first_recorded_day(self) -> date:
        """Return the day on which the audit log begins."""
        return as_of.first_recorded_day(self._connection)

    def reported_within(self, span: Span) -> frozenset[str]:
        """Return the keys of the instalments that were reported done on the days of a span."""
        return as_of.reported_within(self._connection, span)

    def find(self, question: Question, *, today: date, limit: int = DEFAULT_LIMIT) -> Matches:
        """Return the instalments that match a question; what it `ask`s of them is the answer's part."""
        if question.as_of is not None:
            return self._find_as_of(question, question.as_of, limit=limit)
        shape, values = question_sql.shape_and_values(conditions_of(question, self.directory, today=today))
        statement = question_sql.compiled(shape, self._connection.dialect)
        rows = statement.fetch_all(self._connection, limit=limit + 1, **values)
        return Matches(
            instalments=self._to_instalments(rows[:limit]),
            participations=self._participations(question),
            has_more=len(rows) > limit,
        )

    def revisions(self) -> Revisions:
        """Return the last changes of all instalments and Schengen Councils, and what was removed."""
        return revisions.read_revisions(self._connection)

    def reported_instalments(self, *, limit: int) -> tuple[Instalment, ...]:
        """Return what is open and reported done by its owner, in order of time and then of the note."""
        columns = instalment.c
        rows = self._connection.execute(
            select(*instalment_rows.INSTALMENT)
            .where(columns.withdrawn.is_(False), columns.status == Status.OPEN.value, columns.report != "")
            .order_by(columns.due.nulls_last(), columns.place, columns.slug)
            .limit(limit)
        ).all()
        return self._to_instalments(rows)

    def find_each_day(self, question: Question, *, first: date, last: date) -> dict[date, Matches]:
        """Return what matched at the end of the first day, and of each later day by whose end something was changed."""
        return as_of.find_each_day(self._connection, question, first=first, last=last)

    def _find_as_of(self, question: Question, day: date, *, limit: int) -> Matches:
        """Return what matched at the end of a past day.

        If owners and due dates are still the same, the query of today's register finds it; only statuses are restored.
        """
        past = as_of.read_past_state(self._connection, day)
        if past.is_rearranged:
            return as_of.find_as_of(self._connection, question, past, limit=limit)
        matches = self.find(replace(question, which=StatusFilter.ALL, as_of=None), today=day, limit=_NO_LIMIT)
        return as_of.restore_matches(matches, question, past, limit=limit)

    def _to_instalments(self, rows: Sequence[Sequence[Any]]) -> tuple[Instalment, ...]:
        deliverables = self._cache.deliverables(self._connection, {row[0] for row in rows})
        return tuple([instalment_rows.to_instalment(deliverables[row[0]], row) for row in rows])

    def _participations(self, question: Question) -> tuple[Participation, ...]:
        if not question.owners:
            return ()
        actors = debtors(question, self.directory)
        return tuple(
            limit_participations(question, self._cache.participations(self._connection, actors), self.directory)
        )

    def occasions(self, *, until: date) -> Occasions:
        """Return what there is to remind of: all meetings, and what is open and due by a day."""
        return Occasions(
            milestones=self.directory.milestones,
            deadlines=_read_open_deadlines(self._connection, until, self.directory),
        )


class RegisterStore:
    """The register in a database. Each method opens a snapshot of its own; LookupError if no register is loaded.

    Drafts are in no answer of it, unless it `shows_drafts`: then they are answered where they are named.
    """

    def __init__(self, engine: Engine, *, shows_drafts: bool = False) -> None:
        self.engine = engine
        self._shows_drafts = shows_drafts
        self._select_value = compile_once(key_value.SELECT_VALUE, engine.dialect)
        self._cache: RegisterCache | None = None

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """Open one state of the register for several queries."""
        with reading(self.engine) as connection:
            yield Snapshot(connection, self._current_cache(connection))

    def directory(self) -> Directory:
        """Return all that the register's deliverables refer to."""
        with self.snapshot() as register:
            return register.directory

    def references(self) -> tuple[str, ...]:
        """Return every key action's reference, each followed by those of its deliverables, in the note's order."""
        with self.snapshot() as register:
            return register.references

    def titles(self, refs: Iterable[str]) -> dict[str, Texts]:
        """Return the titles of those of some deliverables that the register has, by reference."""
        with self.snapshot() as register:
            return register.titles(refs)

    def topics(self) -> TopicIndex:
        """Return the index of the deliverables' topics."""
        with self.snapshot() as register:
            return register.topics()

    def find(self, question: Question, *, today: date, limit: int = DEFAULT_LIMIT) -> Matches:
        """Return the instalments that match a question."""
        with self.snapshot() as register:
            return register.find(question, today=today, limit=limit)

    def instalments_of(self, ref: str) -> tuple[Instalment, ...]:
        """Return a deliverable's instalments, or those of all deliverables of a key action, in order of time."""
        return self.find(Question(which=StatusFilter.ALL, refs=(ref,)), today=date.max).instalments

    def occasions(self, *, until: date) -> Occasions:
        """Return what there is to remind of: all meetings, and what is open and due by a day."""
        with self.snapshot() as register:
            return register.occasions(until=until)

    def mark_event_seen(self, *keys: str, now: datetime) -> bool:
        """Record the keys of an event, and commit; return whether none of them had been recorded before."""
        with writing(self.engine, exclusive=False) as connection:
            return seen_events.mark_seen(connection, keys, now=now)

    def _current_cache(self, connection: Connection) -> RegisterCache:
        """Return the cache of the stored revision: a new one if another revision has been loaded since."""
        rows = self._select_value.fetch_all(connection, key=key_value.REGISTER_REVISION)
        if not rows:
            raise LookupError("no register has been loaded")
        revision = rows[0][0]
        cache = self._cache
        if cache is None or cache.revision != revision:
            directory = read_directory(connection, shows_drafts=self._shows_drafts)
            cache = self._cache = RegisterCache(revision=revision, directory=directory)
        return cache


def _read_open_deadlines(
    connection: Connection, until: date, directory: Directory
) -> Mapping[date, Sequence[frozenset[str]]]:
    """Return, for each day, the bodies concerned by each instalment that is due then, open and not on hold.

    Those are the bodies that owe it, the units that do the work, and the members of the collectives among them.
    """
    columns = instalment.c
    statement = (
        select(columns.due, columns.id, owed.c.actor)
        .select_from(instalment.outerjoin(owed, owed.c.instalment_id == columns.id))
        .where(
            columns.due <= until,
            columns.status == Status.OPEN.value,
            columns.hold == "",
            columns.withdrawn.is_(False),
        )
    )
    if directory.default_notes is not None:
        statement = statement.where(columns.note.in_(directory.default_notes))
    concerned: dict[tuple[date, int], set[str]] = {}
    for due, number, actor in connection.execute(statement):
        bodies = concerned.setdefault((due, number), set())
        if actor is not None:
            bodies |= {actor, *(directory.actors[actor].members if actor in directory.actors else ())}
    days: dict[date, list[frozenset[str]]] = {}
    for (due, _), bodies in sorted(concerned.items()):
        days.setdefault(due, []).append(frozenset(bodies))
    return days
