"""Conversion between rows and the register's values: note, actors, milestones, key actions, deliverables."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Row

from domain.dates.spans import Month
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import (
    Actor,
    ActorKind,
    Deadline,
    DeadlineKind,
    Deliverable,
    KeyAction,
    Milestone,
    Note,
    NoteState,
    Owner,
    Texts,
    note_of,
)

#: A row's values, by column.
Values = dict[str, object]


def note_values(slug: str, note: Note) -> Values:
    """Return a note's row."""
    return {
        "number": note.number,
        "slug": slug,
        "place": note.place,
        "dated": note.date,
        "marking": note.marking,
        "subject": dict(note.subject),
        "language": note.language,
        "state": note.state.value,
        "first_number": note.first_number,
    }


def to_note(row: Row[*tuple[Any, ...]]) -> Note:
    """Return the note of a row."""
    return Note(
        number=row.number,
        date=row.dated,
        marking=row.marking,
        subject=row.subject,
        language=row.language,
        state=NoteState(row.state),
        place=row.place,
        first_number=row.first_number,
    )


def actor_values(actor: Actor, place: int) -> Values:
    """Return a new actor's row; its members have a table of their own, and which notes have it is written apart."""
    return {
        "slug": actor.slug,
        "place": place,
        "kind": actor.kind.value,
        "name": dict(actor.name),
        "short": dict(actor.short),
        "parent": actor.parent,
        "notes": [],
    }


def to_actor(row: Row[*tuple[Any, ...]], members: Sequence[str]) -> Actor:
    """Return the actor of a row."""
    return Actor(
        slug=row.slug,
        kind=ActorKind(row.kind),
        name=row.name,
        short=row.short,
        parent=row.parent,
        members=tuple(members),
    )


def section_values(slug: str, name: Texts, place: int) -> Values:
    """Return a section's row."""
    return {"slug": slug, "note": note_of(slug), "place": place, "name": dict(name)}


def vehicle_values(slug: str, name: Texts, place: int) -> Values:
    """Return a new vehicle's row; which notes have it is written apart."""
    return {"slug": slug, "place": place, "name": dict(name), "notes": []}


def milestone_values(milestone: Milestone) -> Values:
    """Return a milestone's row."""
    return {
        "slug": milestone.slug,
        "body": milestone.body.value,
        "name": dict(milestone.name),
        "meets": milestone.meets,
        "notes": sorted(milestone.notes),
    }


def to_milestone(row: Row[*tuple[Any, ...]]) -> Milestone:
    """Return the milestone of a row."""
    meeting = Meeting.parse(row.slug)
    return Milestone(month=meeting.month, body=meeting.body, name=row.name, meets=row.meets, notes=frozenset(row.notes))


def key_action_values(action: KeyAction, place: int) -> Values:
    """Return a key action's row; its deliverables have a table of their own."""
    return {
        "ref": action.ref,
        "note": note_of(action.ref),
        "place": place,
        "title": dict(action.title),
        "takes_part": [owner_values(owner) for owner in action.takes_part],
        "keywords": dict(action.keywords),
        "withdrawn": False,
    }


def to_key_action(row: Row[*tuple[Any, ...]], deliverables: Iterable[Deliverable]) -> KeyAction:
    """Return the key action of a row."""
    return KeyAction(
        ref=row.ref,
        title=row.title,
        takes_part=tuple(to_owner(owner) for owner in row.takes_part),
        deliverables=tuple(deliverables),
        keywords=row.keywords,
    )


def deliverable_values(deliverable: Deliverable, place: int) -> Values:
    """Return a deliverable's row."""
    return {
        "ref": deliverable.ref,
        "note": deliverable.note,
        "key_action": deliverable.key_action,
        "section": deliverable.section,
        "place": place,
        "title": dict(deliverable.title),
        "deadline": deadline_values(deliverable.deadline),
        "owners": [owner_values(owner) for owner in deliverable.owners],
        "ownerless": not deliverable.owners,
        "vehicle": deliverable.vehicle,
        "feeds": deliverable.feeds,
        "addressees": list(deliverable.addressees),
        "takes_part": [owner_values(owner) for owner in deliverable.takes_part],
        "sources": list(deliverable.sources),
        "capacity": deliverable.capacity,
        "after": deliverable.after,
        "open_point": dict(deliverable.open_point),
        "keywords": dict(deliverable.keywords),
        "withdrawn": False,
    }


def to_deliverable(row: Row[*tuple[Any, ...]]) -> Deliverable:
    """Return the deliverable of a row."""
    return Deliverable(
        ref=row.ref,
        key_action=row.key_action,
        title=row.title,
        deadline=to_deadline(row.deadline),
        owners=tuple(to_owner(owner) for owner in row.owners),
        vehicle=row.vehicle,
        feeds=row.feeds,
        addressees=tuple(row.addressees),
        takes_part=tuple(to_owner(owner) for owner in row.takes_part),
        # What the audit log kept of a deliverable before there were these columns has none.
        sources=tuple(getattr(row, "sources", ())),
        keywords=getattr(row, "keywords", {}),
        capacity=row.capacity,
        after=row.after,
        open_point=row.open_point,
    )


def owner_values(owner: Owner) -> Values:
    """Return an owner for a JSON column, without the fields that have their default."""
    values: Values = {"actor": owner.actor}
    if owner.via:
        values["via"] = owner.via
    if owner.lead:
        values["lead"] = True
    return values


def to_owner(values: Mapping[str, Any]) -> Owner:
    """Return the owner in a JSON column."""
    return Owner(**values)


def deadline_values(deadline: Deadline) -> Values:
    """Return a deadline for a JSON column, without the fields that are not set."""
    values: Values = {"kind": deadline.kind.value}
    for name in ("month", "day", "start", "end", "council"):
        if (value := getattr(deadline, name)) is not None:
            values[name] = str(value)
    if deadline.body is not MeetingBody.SCHENGEN_COUNCIL:
        values["body"] = deadline.body.value
    if deadline.month_end:
        values["month_end"] = True
    return values


def to_deadline(values: Mapping[str, Any]) -> Deadline:
    """Return the deadline in a JSON column."""
    return Deadline(
        kind=DeadlineKind(values["kind"]),
        month=to_month(values.get("month")),
        month_end="month_end" in values,
        day=_day(values.get("day")),
        start=_day(values.get("start")),
        end=_day(values.get("end")),
        body=MeetingBody(values.get("body", MeetingBody.SCHENGEN_COUNCIL)),
        council=to_meeting(values.get("council")),
    )


@lru_cache(maxsize=1024)
def to_month(text: str | None) -> Month | None:
    """Return the month in a column, if it has one. Cached: many rows share few months."""
    return None if text is None else Month.parse(text)


@lru_cache(maxsize=1024)
def to_meeting(text: str | None) -> Meeting | None:
    """Return the meeting in a column, if it has one. Cached as months are."""
    return None if text is None else Meeting.parse(text)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
