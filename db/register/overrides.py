"""What coordinators have settled in place of what the register's file says: owners, meetings and deadlines."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select, update

from db.register import rows
from db.schema import tables
from domain.dates.spans import Month
from domain.register import instalments
from domain.register.instalments import Instalment, moved
from domain.register.model import Deliverable, Directory, Milestone, Owner, Register


@dataclass(frozen=True, kw_only=True, slots=True)
class Overrides:
    """It outlasts the loading of a register's file."""

    #: By deliverable.
    owners: Mapping[str, tuple[Owner, ...]]
    #: Meetings that were moved or added, by month.
    meetings: Mapping[Month, Milestone]
    #: By instalment, as in `Instalment.moved_to`.
    deadlines: Mapping[str, str]

    def applied(self, noted: Register) -> Register:
        """A register with what was settled in place of what it says."""
        meetings = {each.month: each for each in noted.directory.milestones}
        for month, settled in self.meetings.items():
            meetings[month] = replace(meetings.get(month, settled), meets=settled.meets)
        directory = replace(noted.directory, milestones=tuple(meetings[month] for month in sorted(meetings)))
        actions = (
            replace(action, deliverables=tuple(self._owned(each, noted.directory) for each in action.deliverables))
            for action in noted.key_actions
        )
        return Register(directory=directory, key_actions=tuple(actions))

    def instalments(self, register: Register) -> list[Instalment]:
        """All instalments of a register to which it was applied."""
        milestones = register.directory.milestones
        every = [each for deliverable in register.deliverables for each in instalments.of(deliverable, milestones)]
        return [moved(each, self.deadlines.get(each.key, ""), milestones) for each in every]

    def owners_of(self, ref: str, directory: Directory) -> tuple[Owner, ...] | None:
        """The owners that were settled; none where the file no longer knows one of them, so that the note's owe it."""
        owners, known = self.owners.get(ref), directory.actors
        if owners is None or not all(each.actor in known and (each.via or each.actor) in known for each in owners):
            return None
        return owners

    def _owned(self, deliverable: Deliverable, directory: Directory) -> Deliverable:
        owners = self.owners_of(deliverable.ref, directory)
        return deliverable if owners is None else replace(deliverable, owners=owners)


def read(connection: Connection) -> Overrides:
    """What is settled."""
    deliverable, milestone, instalment = tables.deliverable.c, tables.milestone.c, tables.instalment.c
    owned = select(deliverable.ref, deliverable.owners).where(deliverable.noted_owners.is_not(None))
    settled = select(tables.milestone).where(milestone.settled.is_(True))
    moved_to = select(instalment.ref, instalment.slug, instalment.moved_to).where(instalment.moved_to != "")
    return Overrides(
        owners={row.ref: tuple(map(rows.to_owner, row.owners)) for row in connection.execute(owned)},
        meetings={each.month: each for each in map(rows.to_milestone, connection.execute(settled))},
        deadlines={f"{row.ref}@{row.slug}": row.moved_to for row in connection.execute(moved_to)},
    )


def note(connection: Connection, noted: Register, settled: Overrides) -> None:
    """Write down what the file says where something else is settled, in case that is taken back."""
    row = tables.deliverable.c
    for each in noted.deliverables:
        if each.ref in settled.owners:
            stands = settled.owners_of(each.ref, noted.directory) is not None
            owners = list(map(rows.owner_values, each.owners)) if stands else None
            connection.execute(update(tables.deliverable).where(row.ref == each.ref).values(noted_owners=owners))
    meetings = {each.month: each for each in noted.directory.milestones}
    for month in settled.meetings:
        there = meetings.get(month)
        values = {"settled": True, "noted": there is not None, "noted_meets": there and there.meets}
        connection.execute(update(tables.milestone).where(tables.milestone.c.slug == str(month)).values(**values))
