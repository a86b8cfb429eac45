"""Read the register from the database, and cache one revision of it in memory, filled on demand."""

from collections.abc import Collection, Iterator
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import Connection, Select, Table, select

from db.register import rows
from db.schema import tables
from domain.questions.matching import find_participations
from domain.reading.topics.topic_index import TopicIndex, build_topic_index
from domain.register.model import Deliverable, Directory, KeyAction, Note, NoteState, Register, in_order, note_of
from domain.register.results import Participation


class RegisterCache(Struct, kw_only=True):
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
            self._references = tuple(ref for ref in _read_references(connection) if self._is_known(ref))
        return self._references

    def topics(self, connection: Connection) -> TopicIndex:
        """Return the index of the deliverables' topics."""
        if self._topics is None:
            register = read_register(connection)
            actions = tuple(action for action in register.key_actions if self._is_known(action.ref))
            self._topics = build_topic_index(replace(register, directory=self.directory, key_actions=actions))
        return self._topics

    def _is_known(self, ref: str) -> bool:
        return note_of(ref) in self.directory.notes


def read_register(connection: Connection, *, note: str | None = None) -> Register:
    """Return the whole stored register, or what it has of one note, without what has been withdrawn."""

    def read_current(table: Table) -> Iterator[Any]:
        is_of_note = () if note is None else (table.c.note == note,)
        return iter(connection.execute(_in_file_order(table).where(table.c.withdrawn.is_(False), *is_of_note)))

    deliverables: dict[str, list[Deliverable]] = {}
    for row in read_current(tables.deliverable):
        deliverables.setdefault(row.key_action, []).append(rows.to_deliverable(row))
    actions = read_current(tables.key_action)
    return Register(
        directory=read_directory(connection),
        key_actions=tuple(rows.to_key_action(row, deliverables.get(row.ref, ())) for row in actions),
    )


def read_directory(connection: Connection, *, shows_drafts: bool = True) -> Directory:
    """Return all that the stored register's deliverables refer to, without what only drafts have if they are hidden."""
    members: dict[str, list[str]] = {}
    for row in connection.execute(_in_file_order(tables.membership)):
        members.setdefault(row.collective, []).append(row.member)
    stored = read_notes(connection)
    notes = {slug: note for slug, note in stored.items() if shows_drafts or note.state is not NoteState.DRAFT}
    drafts = stored.keys() - notes.keys()

    def shown(statement: Select[*tuple[Any, ...]]) -> Iterator[Any]:
        found = connection.execute(statement)
        return (row for row in found if not drafts or not row.notes or not drafts.issuperset(row.notes))

    actors = (rows.to_actor(row, members.get(row.slug, ())) for row in shown(_in_file_order(tables.actor)))
    sections = connection.execute(_in_file_order(tables.section))
    return Directory(
        notes=notes,
        actors={actor.slug: actor for actor in actors},
        sections={row.slug: row.name for row in sections if row.note not in drafts},
        vehicles={row.slug: row.name for row in shown(_in_file_order(tables.vehicle))},
        milestones=in_order(map(rows.to_milestone, shown(select(tables.milestone)))),
        has_hidden_drafts=bool(drafts),
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
