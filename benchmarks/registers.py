"""Generated registers: the shipped one, and copies of its paragraphs, owed by generated bodies."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

from sqlalchemy import Connection, Engine, Table

from bot.register.file import SHIPPED, read_register
from db.connection import key_value
from db.connection.compiled_statement import insert_many
from db.connection.engine import writing
from db.register import instalment_rows, rows
from db.register.load import load
from db.register.rows import Values
from db.register.write import addressees, participations
from db.schema import tables
from domain.register.instalments import of
from domain.register.model import Actor, ActorKind, Owner, Register

#: These owe the copies; the shipped register's own bodies owe what they owe in it, however many copies there are.
BODIES = 2000

#: Copies written at a time.
BATCH = 300


def fill(engine: Engine, instalments: int) -> None:
    """Put a register of so many instalments, but no fewer than the shipped one has, into a database without one.

    Copy 7 of III.3a is III.703a; sections, vehicles and deadlines are those of the original.
    """
    register = read_register(SHIPPED)
    load(engine, register, now=datetime.now(UTC), by="benchmark")
    size = sum(len(of(each, register.directory.milestones)) for each in register.deliverables)
    copies = -(-instalments // size) - 1
    with writing(engine) as connection:
        if copies > 0:
            _insert(connection, tables.actor, map(rows.actor_values, map(_body, range(BODIES)), count(1000)))
        for first in range(1, copies + 1, BATCH):
            batch = [_copy(register, number) for number in range(first, min(first + BATCH, copies + 1))]
            actions = tuple(action for copy in batch for action in copy.key_actions)
            _insert_all(connection, replace(register, key_actions=actions), written=first * size, wanted=instalments)
            if connection.dialect.name == "postgresql" and first == 1:
                # It plans once how to look up what a new row refers to, and so far these tables were all but empty.
                connection.exec_driver_sql("ANALYZE")
        key_value.put(connection, key_value.REGISTER_REVISION, "2")


def _insert_all(connection: Connection, register: Register, *, written: int, wanted: int) -> None:
    """Insert paragraphs and their instalments, as far as these are wanted, after those that have been written."""
    milestones, deliverables = register.directory.milestones, register.deliverables
    _insert(connection, tables.key_action, map(rows.key_action_values, register.key_actions, count(written)))
    _insert(connection, tables.deliverable, map(rows.deliverable_values, deliverables, count(written)))
    _insert(connection, tables.addressee, addressees(register))
    _insert(connection, tables.participation, participations(register))
    instalments: list[Values] = []
    owed: list[Values] = []
    for place, deliverable in enumerate(deliverables, written):
        for each in of(deliverable, milestones)[: wanted - written - len(instalments)]:
            values = instalment_rows.instalment_values(each, place) | {"id": written + len(instalments) + 1}
            instalments.append(values)
            debt = {"status": values["status"], "due": values["due"], "instalment_id": values["id"]}
            owed.extend({"actor": slug, **debt} for slug in deliverable.debtors)
    insert_many(connection, tables.instalment.insert(), _by_column(instalments))
    insert_many(connection, tables.owed.insert(), _by_column(owed))


def _copy(register: Register, number: int) -> Register:
    """The register's paragraphs under other numbers, with other bodies in every place."""
    place = {slug: n + number * len(register.directory.actors) for n, slug in enumerate(register.directory.actors)}

    def body(slug: str) -> str:
        return _body(place[slug] % BODIES).slug

    def owners(given: Iterable[Owner]) -> tuple[Owner, ...]:
        return tuple(Owner(actor=body(each.actor), via=body(each.via) if each.via else None) for each in given)

    def ref(given: str) -> str:
        section, _, paragraph = given.partition(".")
        return f"{section}.{number}0{paragraph}"

    return replace(
        register,
        key_actions=tuple(
            replace(
                action,
                ref=ref(action.ref),
                takes_part=owners(action.takes_part),
                deliverables=tuple(
                    replace(
                        each,
                        ref=ref(each.ref),
                        key_action=ref(action.ref),
                        owners=owners(each.owners),
                        takes_part=owners(each.takes_part),
                        addressees=tuple(body(slug) for slug in each.addressees),
                        capacity=body(each.capacity) if each.capacity else None,
                    )
                    for each in action.deliverables
                ),
            )
            for action in register.key_actions
        ),
    )


def _body(number: int) -> Actor:
    name = {"en": f"Body {number}"}
    return Actor(slug=f"body-{number}", kind=ActorKind.AGENCY, name=name, short=name)


def _insert(connection: Connection, table: Table, new: Iterable[Values]) -> None:
    if values := list(new):
        connection.execute(table.insert(), values)


def _by_column(rows: Sequence[Mapping[str, object]]) -> dict[str, list[object]]:
    return {name: [row[name] for row in rows] for name in rows[0]} if rows else {}
