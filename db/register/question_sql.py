"""Compile a question's conditions to SQL: one cached statement for each shape of conditions.

What a question means is decided in `domain/questions/conditions.py`. Here is only how its conditions are written in
SQL, and where in the statement, so that the indices answer them.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache
from itertools import count
from typing import Any, NamedTuple, assert_never

from msgspec import Struct
from msgspec.structs import fields
from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Dialect,
    ScalarSelect,
    Select,
    SelectBase,
    and_,
    bindparam,
    exists,
    false,
    func,
    not_,
    or_,
    select,
    union,
)

from db.connection.compiled_statement import CompiledStatement
from db.register import instalment_rows
from db.schema import tables
from db.schema.tables import NEVER
from domain.questions.conditions import (
    AddressedTo,
    Condition,
    Conditions,
    Dated,
    DeadlinePassed,
    DeliverableCondition,
    DeliveredEarly,
    DeliveredLate,
    DeliveredOnTime,
    DeliveredWithin,
    DueCondition,
    DueOrTabledAt,
    DueOrTabledBy,
    DueWithin,
    HasRhythm,
    HasStatus,
    InNotes,
    InSection,
    NotTabledAt,
    OnHold,
    OwnedBy,
    OwnedByNoOther,
    OwnedByOne,
    OwnedByOther,
    OwnedBySeveral,
    OwnerCondition,
    Ownerless,
    References,
    ReportedDone,
    StatusCondition,
    ThroughVehicle,
    Undated,
    UnderWay,
    WordLeft,
)
from domain.register.meeting import Meeting

#: Values of bind parameters, by name.
Values = dict[str, object]

#: More alternatives than this are written as one IN.
_MOST_ORS = 50

_InstalmentCondition = StatusCondition | DueCondition


class _Columns(NamedTuple):
    """The columns that the table of instalments and the index of what is owed have in common."""

    status: Column[str]
    due: Column[date]


_INSTALMENT = _Columns(tables.instalment.c.status, tables.instalment.c.due)
_OWED = _Columns(tables.owed.c.status, tables.owed.c.due)
#: The conditions on these columns alone: if owners are asked for, the index answers them with the owners.
_INDEXED = (HasStatus, DeadlinePassed, DueWithin, Undated, Dated)


class StatementShape(Struct, frozen=True, kw_only=True):
    """All that a statement's text depends on: which conditions there are, and how many values each compares with."""

    key: tuple[tuple[object, ...], ...]
    #: Any conditions of this shape, from which the statement is written.
    conditions: Conditions

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StatementShape) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


def shape_and_values(conditions: Conditions) -> tuple[StatementShape, Values]:
    """Return the shape of the statement for these conditions, and the values of its bind parameters.

    Every field of a condition is a bind parameter, one for each value where it has several, and none where it is None.
    """
    key: list[tuple[object, ...]] = []
    values: Values = {}
    for number, condition in enumerate(_all(conditions)):
        kind: Any = type(condition)  # mypy takes the class for unhashable
        shape: list[object] = [kind]
        for field_name, parameter in _parameters(kind, number):
            value = getattr(condition, field_name)
            if type(value) is tuple:
                shape.append(len(value))
                for index, member in enumerate(value):
                    values[f"{parameter}_{index}"] = str(member)
            else:
                shape.append(value is not None)
                values[parameter] = str(value) if isinstance(value, Meeting) else value
            if isinstance(value, Meeting):
                values |= {f"earliest_{number}": str(value.earliest), f"latest_{number}": str(value.latest)}
        key.append(tuple(shape))
    # Both may be of the same kinds as those before them.
    key.append((len(conditions.due_in_one_of), len(conditions.excluded)))
    return StatementShape(key=tuple(key), conditions=conditions), values


@lru_cache(maxsize=256)
def compiled(shape: StatementShape, dialect: Dialect) -> CompiledStatement:
    """Return the statement of a shape, compiled; beside the conditions' values it takes a `limit` of rows."""
    return CompiledStatement(statement(shape.conditions), dialect)


def statement(conditions: Conditions) -> Select[*tuple[Any, ...]]:
    """Select the instalments that meet the conditions: dated first, in order of time and then of the note."""
    row = tables.instalment.c
    # As in `shape_and_values`: by position, since two conditions may be equal.
    numbers = count()
    of_instalment = list(zip((*conditions.status, *conditions.due), numbers, strict=False))
    of_times = [_instalment_clause(*each, _INSTALMENT) for each in zip(conditions.due_in_one_of, numbers, strict=False)]
    of_owners = list(zip(conditions.owners, numbers, strict=False))
    named = list(zip(conditions.deliverable, numbers, strict=False))
    # An instalment's row says of which note it is: no deliverable has to be looked up for it.
    of_notes = [_in_notes(each, number, row.note) for each, number in named if isinstance(each, InNotes)]
    of_deliverable = [_deliverable_clause(*each) for each in named if not isinstance(each[0], InNotes)]
    names_debtors = any(isinstance(each, OwnedBy) for each in conditions.owners)
    indexed = [each for each in of_instalment if names_debtors and isinstance(each[0], _INDEXED)]
    where: list[ColumnElement[bool]] = [row.withdrawn.is_(False), *of_notes]
    where.extend(_instalment_clause(*each, _INSTALMENT) for each in of_instalment if each not in indexed)
    if of_times:
        where.append(or_(*of_times))
    where.extend(_owner_clause(*each, indexed) for each in of_owners)
    if of_deliverable and of_owners:
        # Asked of each of the few rows that the owners leave; otherwise the deliverables lead to the rows.
        where.append(exists().where(tables.deliverable.c.ref == row.ref, *of_deliverable))
    elif of_deliverable:
        where.append(row.ref.in_(select(tables.deliverable.c.ref).where(*of_deliverable)))
    where.extend(_exclusion_clause(*each) for each in zip(conditions.excluded, numbers, strict=False))
    return (
        select(*instalment_rows.INSTALMENT)
        .where(*where)
        .order_by(row.due, row.place, row.slug)
        .limit(bindparam("limit"))
    )


def _all(conditions: Conditions) -> tuple[Condition, ...]:
    return (
        *conditions.status,
        *conditions.due,
        *conditions.due_in_one_of,
        *conditions.owners,
        *conditions.deliverable,
        *conditions.excluded,
    )


@cache
def _parameters(kind: type[Any], number: int) -> tuple[tuple[str, str], ...]:
    """Return the fields of a kind of condition, each with the name of its parameter in the condition of that number."""
    return tuple((each.name, f"{each.name}_{number}") for each in fields(kind))


def _instalment_clause(condition: _InstalmentCondition, number: int, columns: _Columns) -> ColumnElement[bool]:
    if isinstance(condition, StatusCondition):
        return _status_clause(condition, number, columns)
    return _due_clause(condition, number, columns.due)


def _status_clause(condition: StatusCondition, number: int, columns: _Columns) -> ColumnElement[bool]:
    done_on, due = tables.instalment.c.done_on, columns.due
    match condition:
        case HasStatus(statuses=statuses):
            return _one_of(columns.status, f"statuses_{number}", len(statuses))
        case DeadlinePassed():
            return due < bindparam(f"today_{number}")
        case DeliveredLate():
            return done_on > due  # what has no deadline is never due
        case DeliveredOnTime():
            return and_(done_on <= due, due != NEVER)
        case DeliveredEarly():
            return and_(done_on < due, due != NEVER)
        case DeliveredWithin():
            return done_on.between(bindparam(f"first_{number}"), bindparam(f"last_{number}"))
        case OnHold():
            return tables.instalment.c.hold != ""
        case ReportedDone():
            return tables.instalment.c.report != ""
        case WordLeft():
            return tables.instalment.c.progress != ""
        case _:
            assert_never(condition)


def _due_clause(condition: DueCondition, number: int, due: Column[date]) -> ColumnElement[bool]:
    row = tables.instalment.c
    match condition:
        case Undated():
            return due == NEVER
        case Dated():
            return due != NEVER
        case DueWithin(first=first, last=last):
            return _within(due, number, first, last)
        case UnderWay():
            return and_(row.starts <= bindparam(f"day_{number}"), due > bindparam(f"day_{number}"))
        case DueOrTabledAt(first=first, last=last):
            of_body = row.council.between(bindparam(f"earliest_{number}"), bindparam(f"latest_{number}"))
            is_within = and_(_within(due, number, first, last), or_(row.council.is_(None), of_body, due == NEVER))
            return or_(is_within, row.council == bindparam(f"council_{number}"))
        case DueOrTabledBy():
            is_tabled = row.council.between(bindparam(f"earliest_{number}"), bindparam(f"council_{number}"))
            return or_(due <= bindparam(f"last_{number}"), due == NEVER, is_tabled)
        case NotTabledAt():
            return or_(due == NEVER, row.council.is_distinct_from(bindparam(f"council_{number}")))
        case _:
            assert_never(condition)


def _within(due: Column[date], number: int, first: date | None, last: date | None) -> ColumnElement[bool]:
    """Return the clause for what is due within the days or has no deadline, and so is due after every first day."""
    limits = []
    if first is not None:
        limits.append(due >= bindparam(f"first_{number}"))
    if last is not None:
        limits.append(or_(due <= bindparam(f"last_{number}"), due == NEVER))
    return and_(*limits)


def _owner_clause(
    condition: OwnerCondition, number: int, indexed: Sequence[tuple[_InstalmentCondition, int]]
) -> ColumnElement[bool]:
    """Return the clause for what meets a condition on owners and the indexed conditions, or the former alone."""
    row = tables.instalment.c
    match condition:
        case OwnedBy():
            return row.id.in_(_owed_ids(condition, number, indexed))
        case OwnedByNoOther():
            return _owed_by_no_other(condition, number)
        case OwnedByOther():
            return not_(_owed_by_no_other(condition, number))
        case OwnedByOne():
            return _count_bodies(condition, number) == 1
        case OwnedBySeveral():
            return _count_bodies(condition, number) > 1
        case _:
            assert_never(condition)


def _owed_by_no_other(condition: OwnedByNoOther | OwnedByOther, number: int) -> ColumnElement[bool]:
    """Return the clause for what nobody but the debtors owes, or is owed in the capacity of a collective."""
    owed, row, deliverable = tables.owed.c, tables.instalment.c, tables.deliverable.c
    names: list[BindParameter[Any]] = [bindparam(f"debtors_{number}_{at}") for at in range(len(condition.debtors))]
    sole = ~exists().where(owed.instalment_id == row.id, owed.actor.not_in(names))
    if not condition.collectives:
        return sole
    in_capacity = _one_of(deliverable.capacity, f"collectives_{number}", len(condition.collectives))
    return or_(sole, exists().where(deliverable.ref == row.ref, in_capacity))


def _count_bodies(condition: OwnedByOne | OwnedBySeveral, number: int) -> ScalarSelect[int]:
    """Select how many bodies owe an instalment, their units apart."""
    owed, row = tables.owed.c, tables.instalment.c
    units: list[BindParameter[Any]] = [bindparam(f"units_{number}_{at}") for at in range(len(condition.units))]
    return select(func.count()).where(owed.instalment_id == row.id, owed.actor.not_in(units)).scalar_subquery()


def _owed_ids(condition: OwnedBy, number: int, indexed: Sequence[tuple[_InstalmentCondition, int]]) -> SelectBase:
    """Select the ids of the instalments that one of the bodies owes, and that meet the indexed conditions."""
    owed, row, deliverable = tables.owed.c, tables.instalment.c, tables.deliverable.c
    own = select(owed.instalment_id).where(
        _one_of(owed.actor, f"debtors_{number}", len(condition.debtors)),
        *(_instalment_clause(*each, _OWED) for each in indexed),
    )
    if not condition.collectives:
        return own
    in_capacity = (
        select(row.id)
        .join_from(tables.instalment, tables.deliverable, deliverable.ref == row.ref)
        .where(
            _one_of(deliverable.capacity, f"collectives_{number}", len(condition.collectives)),
            *(_instalment_clause(*each, _INSTALMENT) for each in indexed),
        )
    )
    return union(own, in_capacity)


def _deliverable_clause(condition: DeliverableCondition, number: int) -> ColumnElement[bool]:
    row, addressee = tables.deliverable.c, tables.addressee.c
    match condition:
        case Ownerless():
            return row.ownerless.is_(True)
        case References(refs=refs):
            return or_(*(_one_of(column, f"refs_{number}", len(refs)) for column in (row.ref, row.key_action)))
        case InNotes():
            return _in_notes(condition, number, row.note)
        case InSection():
            return row.section == bindparam(f"section_{number}")
        case ThroughVehicle():
            return or_(*(column == bindparam(f"vehicle_{number}") for column in (row.vehicle, row.feeds)))
        case AddressedTo(addressees=addressees):
            is_addressed = _one_of(addressee.actor, f"addressees_{number}", len(addressees))
            return row.ref.in_(select(addressee.deliverable).where(is_addressed))
        case HasRhythm():
            kind: ColumnElement[str] = row.deadline["kind"].as_string()
            return kind == bindparam(f"kind_{number}")
        case _:
            assert_never(condition)


def _in_notes(condition: InNotes, number: int, note: Column[str]) -> ColumnElement[bool]:
    return _one_of(note, f"notes_{number}", len(condition.notes)) if condition.notes else false()


def _exclusion_clause(condition: OwnedBy | DeliverableCondition, number: int) -> ColumnElement[bool]:
    """Return the clause for what does not meet a condition, where it is not known too: a column may be NULL."""
    row, deliverable = tables.instalment.c, tables.deliverable.c
    if isinstance(condition, OwnedBy):
        return row.id.not_in(_owed_ids(condition, number, ()))
    return row.ref.not_in(select(deliverable.ref).where(_deliverable_clause(condition, number)))


def _one_of(column: Column[Any], name: str, number: int) -> ColumnElement[bool]:
    """Return the clause that a column equals one of the numbered parameters; an expanding IN is rewritten at each call.

    SQLite counts each OR as one more level, of which it allows a thousand
    (https://sqlite.org/limits.html#max_expr_depth).
    """
    parameters: list[BindParameter[Any]] = [bindparam(f"{name}_{index}") for index in range(number)]
    return column.in_(parameters) if number > _MOST_ORS else or_(false(), *(column == each for each in parameters))
