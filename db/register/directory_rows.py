"""How the directory's values, such as actors and milestones, become rows, and how rows become them again."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row

from db.register.rows import Values
from domain.dates.spans import Month
from domain.register.model import Actor, ActorKind, Milestone, Note, Texts


def note_values(note: Note) -> Values:
    """A note's row."""
    return {"number": note.number, "dated": note.date, "marking": note.marking, "subject": dict(note.subject)}


def to_note(row: Row[*tuple[Any, ...]]) -> Note:
    """The note of a row."""
    return Note(number=row.number, date=row.dated, marking=row.marking, subject=row.subject)


def actor_values(actor: Actor, place: int) -> Values:
    """An actor's row; its members have a table of their own."""
    return {
        "slug": actor.slug,
        "place": place,
        "kind": actor.kind.value,
        "name": dict(actor.name),
        "short": dict(actor.short),
        "parent": actor.parent,
    }


def to_actor(row: Row[*tuple[Any, ...]], members: Sequence[str]) -> Actor:
    """The actor of a row."""
    return Actor(
        slug=row.slug,
        kind=ActorKind(row.kind),
        name=row.name,
        short=row.short,
        parent=row.parent,
        members=tuple(members),
    )


def named_values(names: Mapping[str, Texts]) -> list[Values]:
    """The rows of sections or vehicles."""
    return [{"slug": slug, "place": place, "name": dict(name)} for place, (slug, name) in enumerate(names.items())]


def milestone_values(milestone: Milestone) -> Values:
    """A milestone's row."""
    return {"slug": milestone.slug, "name": dict(milestone.name), "meets": milestone.meets}


def to_milestone(row: Row[*tuple[Any, ...]]) -> Milestone:
    """The milestone of a row."""
    return Milestone(month=Month.parse(row.slug), name=row.name, meets=row.meets)
