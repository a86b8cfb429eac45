"""The stored register, read back: whole, or one revision of it kept in memory as far as questions have needed it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from db.register import rows
from db.schema import tables
from domain.questions.matching import find_participations
from domain.reading.topics import TopicIndex, build_topic_index
from domain.register.model import Deliverable, Directory, KeyAction, Register
from domain.register.results import Participation


@dataclass(kw_only=True)
class RegisterCache:
    """What is known of one revision; it only grows, and all of it is of that revision."""

    revision: str
    directory: Directory
    _deliverables: dict[str, Deliverable] = field(default_factory=dict)
    _participations: dict[frozenset[str], tuple[Participation, ...]] = field(default_factory=dict)
    _references: tuple[str, ...] = ()
    _topics: TopicIndex | None = None

    def deliverables(self, connection: Connection, refs: Collection[str]) -> dict[str, Deliverable]:
        """Deliverables by reference: those asked for, among others."""
        missing = {ref for ref in refs if ref not in self._deliverables}
        if missing:
            wanted = select(tables.deliverable).where(tables.deliverable.c.ref.in_(missing))
            self._deliverables.update((row.ref, rows.to_deliverable(row)) for row in connection.execute(wanted))
        return self._deliverables

    def participations(self, connection: Connection, actors: frozenset[str]) -> tuple[Participation, ...]:
        """Where one of these actors takes part in a key action under which none of them owes anything."""
        if actors not in self._participations:
            self._participations[actors] = tuple(find_participations(_read_participated(connection, actors), actors))
        return self._participations[actors]

    def references(self, connection: Connection) -> tuple[str, ...]:
        """Every key action's reference and those of its deliverables, in the note's order."""
        if not self._references:
            self._references = tuple(_references(connection))
        return self._references

    def topics(self, connection: Connection) -> TopicIndex:
        """What the deliverables are about."""
        if self._topics is None:
            self._topics = build_topic_index(read_register(connection))
        return self._topics


def read_register(connection: Connection) -> Register:
    """The whole stored register, without what has been withdrawn."""
    deliverables: dict[str, list[Deliverable]] = {}
    for row in connection.execute(_placed(tables.deliverable).where(tables.deliverable.c.withdrawn.is_(False))):
        deliverables.setdefault(row.key_action, []).append(rows.to_deliverable(row))
    actions = connection.execute(_placed(tables.key_action).where(tables.key_action.c.withdrawn.is_(False)))
    return Register(
        directory=read_directory(connection),
        key_actions=tuple(rows.to_key_action(row, deliverables.get(row.ref, ())) for row in actions),
    )


def read_directory(connection: Connection) -> Directory:
    """Who and what the stored register speaks of."""
    members: dict[str, list[str]] = {}
    for row in connection.execute(_placed(tables.membership)):
        members.setdefault(row.collective, []).append(row.member)
    actors = (rows.to_actor(row, members.get(row.slug, ())) for row in connection.execute(_placed(tables.actor)))
    milestones = connection.execute(select(tables.milestone).order_by(tables.milestone.c.slug))
    return Directory(
        note=rows.to_note(connection.execute(select(tables.note)).one()),
        actors={actor.slug: actor for actor in actors},
        sections={row.slug: row.name for row in connection.execute(_placed(tables.section))},
        vehicles={row.slug: row.name for row in connection.execute(_placed(tables.vehicle))},
        milestones=tuple(rows.to_milestone(row) for row in milestones),
    )


def _placed(table: Table) -> Select[*tuple[Any, ...]]:
    """A table's rows in the file's order."""
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


def _references(connection: Connection) -> Iterator[str]:
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
