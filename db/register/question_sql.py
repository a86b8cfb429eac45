"""How a question becomes SQL: one statement for each shape that questions have, and the values that go into it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Dialect,
    Select,
    SelectBase,
    and_,
    bindparam,
    exists,
    or_,
    select,
    union,
)

from db.connection.compiled_statement import CompiledStatement, numbered_parameters
from db.register import instalment_rows
from db.schema import tables
from db.schema.tables import NEVER
from domain.questions.matching import groups, is_collective
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.model import Directory, Status

#: Values of bind parameters, by name.
Values = dict[str, object]

#: More values than this are compared with in one list.
_MANY = 50

_STATUSES = {
    StatusFilter.OPEN: (Status.OPEN,),
    StatusFilter.OVERDUE: (Status.OPEN,),
    StatusFilter.DONE: (Status.DONE,),
    StatusFilter.ALL: (Status.OPEN, Status.DONE),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class StatementShape:
    """What decides the text of the statement: which conditions there are, and how many values each compares with."""

    which: StatusFilter = StatusFilter.OPEN
    #: For each group of bodies that must owe it: how many bodies, and how many of them as the capacity of the owners.
    owners: tuple[tuple[int, int], ...] = ()
    bound: Bound | None = None
    council: bool = False
    refs: int = 0
    section: bool = False
    vehicle: bool = False
    addressees: int = 0
    undated: bool = False
    ownerless: bool = False


def read(question: Question, directory: Directory, *, today: date) -> tuple[StatementShape, Values]:
    """A question's shape, and the values of its bind parameters."""
    groups = _groups(question, directory)
    bound, values = _time(question.when)
    shape = StatementShape(
        which=question.which,
        owners=tuple((len(debtors), len(capacities)) for debtors, capacities in groups),
        bound=bound,
        council="council" in values,
        refs=len(question.refs),
        section=question.section is not None,
        vehicle=question.vehicle is not None,
        addressees=len(question.addressees),
        undated=question.undated,
        ownerless=question.ownerless,
    )
    for group, (debtors, capacities) in enumerate(groups):
        values |= numbered_parameters(f"owner_{group}", debtors) | numbered_parameters(f"capacity_{group}", capacities)
    values |= numbered_parameters("ref", question.refs) | numbered_parameters("addressee", question.addressees)
    values |= {"section": question.section, "vehicle": question.vehicle, "today": today}
    return shape, values


@lru_cache(maxsize=256)
def prepared(shape: StatementShape, dialect: Dialect) -> CompiledStatement:
    """The statement for a shape, compiled."""
    return CompiledStatement(statement(shape), dialect)


def statement(shape: StatementShape) -> Select[*tuple[Any, ...]]:
    """The instalments that fit, dated first, in order of time and then of the note."""
    row = tables.instalment.c
    conditions = [row.withdrawn.is_(False), *_tabled(shape)]
    if shape.owners:
        conditions.extend(row.id.in_(_owed(group, *counts, shape)) for group, counts in enumerate(shape.owners))
    else:
        conditions.extend(_standing(row.status, row.due, shape))
    of_deliverable = list(_of_deliverable(shape))
    if of_deliverable and shape.owners:
        # Asked of each of the few rows that the owners leave; otherwise the deliverables lead to the rows.
        conditions.append(exists().where(tables.deliverable.c.ref == row.ref, *of_deliverable))
    elif of_deliverable:
        conditions.append(row.ref.in_(select(tables.deliverable.c.ref).where(*of_deliverable)))
    return (
        select(*instalment_rows.INSTALMENT)
        .where(*conditions)
        .order_by(row.due, row.place, row.slug)
        .limit(bindparam("limit"))
    )


def _groups(question: Question, directory: Directory) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The bodies of which one must owe it, group by group, and the collectives in whose capacity it may be owed."""
    return [
        (
            tuple(dict.fromkeys(slug for owner in group for slug in directory.answers_for(owner))),
            tuple(owner for owner in group if is_collective(owner, directory)),
        )
        for group in groups(question)
    ]


def _time(when: DueFilter | None) -> tuple[Bound | None, Values]:
    """The bound, and its days; two words for the same are made one."""
    if when is None:
        return None, {}
    values: Values = {"first": when.span.first, "last": when.span.last}
    if when.council is not None:
        values["council"] = str(when.council)
    if when.bound is Bound.BETWEEN:
        return Bound.IN, values
    if when.bound is Bound.BEFORE:
        # Before a meeting is up to what is due at it.
        return Bound.BY, values if when.council else {"last": when.span.first - timedelta(days=1)}
    return when.bound, values


def _standing(status: Column[str], due: Column[date], shape: StatementShape) -> Iterable[ColumnElement[bool]]:
    """The conditions that status and due date decide alone: on an instalment, and on the index of who owes it."""
    yield or_(*(status == each.value for each in _STATUSES[shape.which]))
    if shape.which is StatusFilter.OVERDUE:
        yield due < bindparam("today")
    if shape.undated:
        yield due == NEVER
    if shape.bound is Bound.AFTER:
        yield due > bindparam("last")
    elif shape.bound is None or shape.council:
        return
    elif shape.bound is Bound.BY:
        yield or_(due <= bindparam("last"), due == NEVER)
    else:
        yield due >= bindparam("first")


def _tabled(shape: StatementShape) -> Iterable[ColumnElement[bool]]:
    """The conditions of time that an instalment's period or Schengen Council takes part in."""
    row = tables.instalment.c
    council: BindParameter[str] = bindparam("council")
    within = and_(row.due >= bindparam("first"), or_(row.due <= bindparam("last"), row.starts <= bindparam("last")))
    match shape.bound, shape.council:
        case Bound.IN, False:
            yield or_(within, row.due == NEVER)
        case Bound.IN, True:
            # A period overlaps every meeting in it without being on its table.
            on_the_day = row.due.between(bindparam("first"), bindparam("last"))
            yield or_(on_the_day, row.due == NEVER, row.council == council)
        case Bound.BY, True:
            yield or_(row.due <= bindparam("last"), row.due == NEVER, row.council <= council)
        case Bound.FROM, True:
            yield or_(row.due >= bindparam("first"), row.council == council)
        case Bound.AFTER, True:
            yield or_(row.due == NEVER, row.council.is_distinct_from(council))


def _owed(group: int, debtors: int, capacities: int, shape: StatementShape) -> SelectBase:
    """The instalments that one of a group's bodies owes."""
    owed = tables.owed.c
    own = select(owed.instalment_id).where(
        _one_of(owed.actor, f"owner_{group}", debtors), *_standing(owed.status, owed.due, shape)
    )
    if not capacities:
        return own
    row, deliverable = tables.instalment.c, tables.deliverable.c
    in_capacity = (
        select(row.id)
        .join_from(tables.instalment, tables.deliverable, deliverable.ref == row.ref)
        .where(_one_of(deliverable.capacity, f"capacity_{group}", capacities), *_standing(row.status, row.due, shape))
    )
    return union(own, in_capacity)


def _of_deliverable(shape: StatementShape) -> Iterable[ColumnElement[bool]]:
    """The conditions on the deliverable."""
    row = tables.deliverable.c
    if shape.refs:
        yield or_(_one_of(row.ref, "ref", shape.refs), _one_of(row.key_action, "ref", shape.refs))
    if shape.section:
        yield row.section == bindparam("section")
    if shape.vehicle:
        yield or_(row.vehicle == bindparam("vehicle"), row.feeds == bindparam("vehicle"))
    if shape.ownerless:
        yield row.ownerless.is_(True)
    if shape.addressees:
        addressee = tables.addressee.c
        yield row.ref.in_(select(addressee.deliverable).where(_one_of(addressee.actor, "addressee", shape.addressees)))


def _one_of(column: Column[Any], name: str, count: int) -> ColumnElement[bool]:
    """Equal to one of so many numbered parameters; an IN that expands is rewritten at each call.

    SQLite counts each OR as one more level, of which it allows a thousand
    (https://sqlite.org/limits.html#max_expr_depth).
    """
    values: list[BindParameter[Any]] = [bindparam(f"{name}_{number}") for number in range(count)]
    return column.in_(values) if count > _MANY else or_(*(column == each for each in values))
