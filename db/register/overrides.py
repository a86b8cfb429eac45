"""Coordinators' overrides of the register's file: owners, meetings and deadlines that outlast loading it again.

In the columns `settled` is what coordinators have set, `noted` what the file says in its place.
"""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Column, ColumnElement, Connection, select, update

from db.register import rows
from db.schema import tables
from domain.register.instalments import Instalment, make_instalments, with_deadline
from domain.register.meeting import Meeting
from domain.register.model import Deliverable, Directory, Milestone, Owner, Register, in_order


class Overrides(Struct, frozen=True, kw_only=True):
    """All that coordinators have set in place of what the register's file says."""

    #: By deliverable.
    owners: Mapping[str, tuple[Owner, ...]]
    #: Meetings that were moved or added.
    milestones: Mapping[Meeting, Milestone]
    #: By instalment, as in `Instalment.moved_to`.
    deadlines: Mapping[str, str]

    def apply(self, noted: Register) -> Register:
        """Return the file's register with the overrides in place of what it says; deadlines are the instalments'."""
        milestones = {milestone.meeting: milestone for milestone in noted.directory.milestones}
        for meeting, settled in self.milestones.items():
            milestones[meeting] = replace(milestones.get(meeting, settled), meets=settled.meets)
        directory = replace(noted.directory, milestones=in_order(milestones.values()))
        actions = (
            replace(
                action, deliverables=tuple(self._with_owners(each, noted.directory) for each in action.deliverables)
            )
            for action in noted.key_actions
        )
        return Register(directory=directory, key_actions=tuple(actions))

    def make_instalments(self, register: Register) -> list[Instalment]:
        """Return all instalments of a register to which the overrides were applied."""
        milestones = register.directory.milestones
        return [
            with_deadline(instalment, self.deadlines.get(instalment.key, ""), milestones)
            for deliverable in register.deliverables
            for instalment in make_instalments(deliverable, milestones)
        ]

    def valid_owners(self, ref: str, directory: Directory) -> tuple[Owner, ...] | None:
        """Return the owners that were set; None if there are none, or if the file no longer knows one of them."""
        owners, known = self.owners.get(ref), directory.actors
        if owners is None or not all(owner.actor in known and (owner.via or owner.actor) in known for owner in owners):
            return None
        return owners

    def _with_owners(self, deliverable: Deliverable, directory: Directory) -> Deliverable:
        owners = self.valid_owners(deliverable.ref, directory)
        return deliverable if owners is None else replace(deliverable, owners=owners)


def read_overrides(connection: Connection, note: str | None = None) -> Overrides:
    """Return the overrides in the database, or those of one note and of the meetings."""
    deliverable, milestone, instalment = tables.deliverable.c, tables.milestone.c, tables.instalment.c
    are_set = deliverable.noted_owners.is_not(None), *_is_of(note, deliverable.note)
    owners = select(deliverable.ref, deliverable.owners).where(*are_set)
    settled = select(tables.milestone).where(milestone.settled.is_(True))
    are_moved = instalment.moved_to != "", *_is_of(note, instalment.note)
    moved = select(instalment.ref, instalment.slug, instalment.moved_to).where(*are_moved)
    return Overrides(
        owners={row.ref: tuple(map(rows.to_owner, row.owners)) for row in connection.execute(owners)},
        milestones={each.meeting: each for each in map(rows.to_milestone, connection.execute(settled))},
        deadlines={f"{row.ref}@{row.slug}": row.moved_to for row in connection.execute(moved)},
    )


def _is_of(note: str | None, column: Column[str]) -> tuple[ColumnElement[bool], ...]:
    return () if note is None else (column == note,)


def write_noted(connection: Connection, noted: Register, slug: str, directory: Directory, overrides: Overrides) -> None:
    """Write what a note's file says in place of each override, in case the override is undone.

    `directory` has what other notes have, too.
    """
    columns = tables.deliverable.c
    for deliverable in noted.deliverables:
        ref = deliverable.ref
        if ref in overrides.owners:
            # Overrides that are no longer valid end here: the note's owners owe it again.
            is_valid = overrides.valid_owners(ref, directory) is not None
            owners = list(map(rows.owner_values, deliverable.owners)) if is_valid else None
            connection.execute(update(tables.deliverable).where(columns.ref == ref).values(noted_owners=owners))
    milestones = {milestone.meeting: milestone for milestone in noted.directory.milestones}
    for meeting, settled in overrides.milestones.items():
        milestone = milestones.get(meeting)
        if milestone is None and settled.notes - {slug}:
            continue  # it is as other notes have it
        values = {"settled": True, "noted": milestone is not None, "noted_meets": milestone and milestone.meets}
        connection.execute(update(tables.milestone).where(tables.milestone.c.slug == str(meeting)).values(**values))
