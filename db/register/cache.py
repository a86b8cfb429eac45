"""Read the register from the database, and cache one revision of it in memory, filled on demand."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from db.register import rows
from db.schema import tables
from domain.questions.matching import find_participations
from domain.reading.topics.topic_index import TopicIndex, build_topic_index
from domain.register.model import Deliverable, Directory, KeyAction, Note, Register
from domain.register.results import Participation


@dataclass(kw_only=True)
class RegisterCache:
    """Cache of one revision of the register. It only grows, and all of it is of that revision."""

    revision: str
    directory: Directory
    _deliverables: dict[str, Deliverable] = field(default_factory=dict)
    _participations: dict[frozenset[str], tuple[Participation, ...]] = field(default_factory=dict)
    _references: tuple[str, ...] = ()
    _topics: TopicIndex | None = None

    def deliverables(self, connection: Connection, refs: Collection[str]) -> dict[str, Deliverable]:
        """Return deliverables by reference: those asked for, and others that are cached."""
        missing = {ref for ref in refs if ref not in self._deliverables}
        if missing:
            statement = select(tables.deliverable).where(tables.deliverable.c.ref.in_(missing))
            self._deliverables.update((row.ref, rows.to_deliverable(row)) for row in connection.execute(statement))
        return self._deliverables

    def participations(self, connection: Connection, actors: frozenset[str]) -> tuple[Participation, ...]:
        """Return where one of these actors takes part in a key action under which none of them owes anything."""
        if actors not in self._participations:
            self._participations[actors] = tuple(find_participations(_read_participated(connection, actors), actors))
        return self._participations[actors]

    def references(self, connection: Connection) -> tuple[str, ...]:
        """Return every key action's reference, each followed by those of its deliverables, in the note's order."""
        if not self._references:
            self._references = tuple(_read_references(connection))
        return self._references

    def topics(self, connection: Connection) -> TopicIndex:
        """Return the index of the deliverables' topics."""
        if self._topics is None:
            self._topics = build_topic_index(read_register(connection))
        return self._topics


def read_register(connection: Connection) -> Register:
    """Return the whole stored register, without what has been withdrawn."""
    deliverables: dict[str, list[Deliverable]] = {}
    for row in connection.execute(_in_file_order(tables.deliverable).where(tables.deliverable.c.withdrawn.is_(False))):
        deliverables.setdefault(row.key_action, []).append(rows.to_deliverable(row))
    actions = connection.execute(_in_file_order(tables.key_action).where(tables.key_action.c.withdrawn.is_(False)))
    return Register(
        directory=read_directory(connection),
        key_actions=tuple(rows.to_key_action(row, deliverables.get(row.ref, ())) for row in actions),
    )


def read_directory(connection: Connection) -> Directory:
    """Return all that the stored register's deliverables refer to."""
    members: dict[str, list[str]] = {}
    for row in connection.execute(_in_file_order(tables.membership)):
        members.setdefault(row.collective, []).append(row.member)
    actors = (rows.to_actor(row, members.get(row.slug, ())) for row in connection.execute(_in_file_order(tables.actor)))
    milestones = connection.execute(select(tables.milestone).order_by(tables.milestone.c.slug))
    return Directory(
        notes=read_notes(connection),
        actors={actor.slug: actor for actor in actors},
        sections={row.slug: row.name for row in connection.execute(_in_file_order(tables.section))},
        vehicles={row.slug: row.name for row in connection.execute(_in_file_order(tables.vehicle))},
        milestones=tuple(rows.to_milestone(row) for row in milestones),
    )


def read_notes(connection: Connection) -> dict[str, Note]:
    """Return the notes by slug, in the order in which they came."""
    return {row.slug: rows.to_note(row) for row in connection.execute(_in_file_order(tables.note))}


def _in_file_order(table: Table) -> Select[*tuple[Any, ...]]:

    return select(table).order_by(table.c.place)


def _read_participated(connection: Connection, actors: frozenset[str]) -> Iterator[KeyAction]:
    """Yield the key actions in which one of the actors takes part, in the note's order, with those participations."""
    participation, action, deliverable = tables.participation.c, tables.key_action.c, tables.deliverable.c
    taking_part = connection.execute(
        select(participation.key_action, participation.who, action.title)
        .join(tables.key_action, action.ref == participation.key_action)
        .where(participation.actor.in_(actors))
        .order_by(participation.place)
    ).all()
    refs = select(participation.key_action).where(participation.actor.in_(actors))
    owed = select(tables.deliverable).where(deliverable.key_action.in_(refs), deliverable.withdrawn.is_(False))
    deliverables = [rows.to_deliverable(row) for row in connection.execute(owed)]
    for ref, title in {row.key_action: row.title for row in taking_part}.items():
        yield KeyAction(
            ref=ref,
            title=title,
            takes_part=tuple(rows.to_owner(row.who) for row in taking_part if row.key_action == ref),
            deliverables=tuple(each for each in deliverables if each.key_action == ref),
        )


def _read_references(connection: Connection) -> Iterator[str]:
    action, deliverable = tables.key_action.c, tables.deliverable.c
    found = connection.execute(
        select(action.ref, deliverable.ref)
        .outerjoin_from(
            tables.key_action,
            tables.deliverable,
            (deliverable.key_action == action.ref) & deliverable.withdrawn.is_(False),
        )
        .where(action.withdrawn.is_(False))
        .order_by(action.place, deliverable.place)
    )
    last = None
    for key_action, ref in found:
        if key_action != last:
            yield key_action
        if ref is not None:
            yield ref
        last = key_action
