"""Deadlines: what is open and falls due when, and whom that concerns."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, select

from db.schema.tables import instalment, owed
from domain.register.model import Directory, Status


def open_by(connection: Connection, until: date, directory: Directory) -> Mapping[date, Sequence[frozenset[str]]]:
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
