"""Generated registers: the shipped one, and copies of its paragraphs, owed by generated bodies."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import count

from msgspec.structs import replace
from sqlalchemy import Connection, Engine, Table

from bot.register.file import SHIPPED, read_register
from db.connection import key_value
from db.connection.compiled_statement import insert_many
from db.connection.engine import writing
from db.register import instalment_rows, rows
from db.register.load import load
from db.register.rows import Values
from db.register.write import addressee_rows, participation_rows
from db.schema import tables
from domain.register.instalments import make_instalments
from domain.register.model import Actor, ActorKind, Owner, Register

#: Bodies that owe the copies; the shipped register's bodies owe the same, however many copies there are.
BODY_COUNT = 2000

#: Copies that are written at a time.
BATCH_SIZE = 300


def fill_register(engine: Engine, instalments: int) -> None:
    """Fill an empty database with a register of so many instalments, but at least those of the shipped one.

    Copy 7 of III.3a is III.703a; sections, vehicles and deadlines are those of the original.
    """
    register = read_register(SHIPPED)
    load(engine, register, now=datetime.now(UTC), by="benchmark")
    size = sum(
        len(make_instalments(deliverable, register.directory.milestones)) for deliverable in register.deliverables
    )
    copies = -(-instalments // size) - 1
    with writing(engine) as connection:
        if copies > 0:
            _insert(connection, tables.actor, map(rows.actor_values, map(_make_body, range(BODY_COUNT)), count(1000)))
        for first in range(1, copies + 1, BATCH_SIZE):
            batch = [_copy_register(register, number) for number in range(first, min(first + BATCH_SIZE, copies + 1))]
            actions = tuple(action for copy in batch for action in copy.key_actions)
            _insert_batch(connection, replace(register, key_actions=actions), written=first * size, wanted=instalments)
            if connection.dialect.name == "postgresql" and first == 1:
                # PostgreSQL plans once how to look up what a new row refers to, when these tables were still almost
                # empty.
                connection.exec_driver_sql("ANALYZE")
        key_value.put(connection, key_value.REGISTER_REVISION, "2")


def _insert_batch(connection: Connection, register: Register, *, written: int, wanted: int) -> None:
    """Insert paragraphs and up to `wanted` instalments, of which `written` have been inserted already."""
    milestones, deliverables = register.directory.milestones, register.deliverables
    _insert(connection, tables.key_action, map(rows.key_action_values, register.key_actions, count(written)))
    _insert(connection, tables.deliverable, map(rows.deliverable_values, deliverables, count(written)))
    _insert(connection, tables.addressee, addressee_rows(register))
    _insert(connection, tables.participation, participation_rows(register))
    instalments: list[Values] = []
    owed: list[Values] = []
    for position, deliverable in enumerate(deliverables, written):
        for instalment in make_instalments(deliverable, milestones)[: wanted - written - len(instalments)]:
            values = instalment_rows.instalment_values(instalment, position) | {"id": written + len(instalments) + 1}
            instalments.append(values)
            debt = {"status": values["status"], "due": values["due"], "instalment_id": values["id"]}
            owed.extend({"actor": slug, **debt} for slug in deliverable.debtors)
    insert_many(connection, tables.instalment.insert(), _to_columns(instalments))
    insert_many(connection, tables.owed.insert(), _to_columns(owed))


def _copy_register(register: Register, number: int) -> Register:
    """Return the register's paragraphs with other numbers, and with generated bodies in place of its own."""
    positions = {slug: n + number * len(register.directory.actors) for n, slug in enumerate(register.directory.actors)}

    def body(slug: str) -> str:
        return _make_body(positions[slug] % BODY_COUNT).slug

    def owners(originals: Iterable[Owner]) -> tuple[Owner, ...]:
        return tuple(Owner(actor=body(owner.actor), via=body(owner.via) if owner.via else None) for owner in originals)

    def ref(original: str) -> str:
        section, _, paragraph = original.partition(".")
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
                        deliverable,
                        ref=ref(deliverable.ref),
                        key_action=ref(action.ref),
                        owners=owners(deliverable.owners),
                        takes_part=owners(deliverable.takes_part),
                        addressees=tuple(body(slug) for slug in deliverable.addressees),
                        capacity=body(deliverable.capacity) if deliverable.capacity else None,
                    )
                    for deliverable in action.deliverables
                ),
            )
            for action in register.key_actions
        ),
    )


def _make_body(number: int) -> Actor:
    name = {"en": f"Body {number}"}
    return Actor(slug=f"body-{number}", kind=ActorKind.AGENCY, name=name, short=name)


def _insert(connection: Connection, table: Table, new: Iterable[Values]) -> None:
    if values := list(new):
        connection.execute(table.insert(), values)


def _to_columns(rows: Sequence[Mapping[str, object]]) -> dict[str, list[object]]:
    return {name: [row[name] for row in rows] for name in rows[0]} if rows else {}
