"""Purging: what is kept of somebody who has left is removed, but for what the record says of them."""

from collections.abc import Callable, Mapping
from functools import partial

from sqlalchemy import Column, ColumnElement, Connection, Engine, and_, delete, or_, select, update

from db.audit import log
from db.audit.log import changing
from db.connection.progress import Tell, untold
from db.schema.people_tables import conversation, coordinator, home, person, roster, subscription
from db.schema.reminder_tables import contact, mention, pace, reminder, snooze, wishes
from domain.errors import LastCoordinator
from domain.register.audit_events import ChangeContext, ChangeKind

#: Where somebody has rows of their own, by whom they are told: what it is called, and the column with their id.
_OWN = {
    "body": person.c.id,
    "pace": pace.c.id,
    "snoozes": snooze.c.recipient,
    "contacts": contact.c.recipient,
    "coordinator": coordinator.c.id,
    "home": home.c.id,
    "wishes": wishes.c.id,
    "calendar": subscription.c.person,
}


def purge(engine: Engine, whom: str, act: ChangeContext, tell: Tell = untold) -> Mapping[str, int]:
    """Remove what is kept of a person; gives how much of what that was, which is recorded if it was anything.

    LastCoordinator if nobody else could change the register. The record itself is never altered.
    """
    removed: dict[str, int] = {}
    with changing(engine) as connection:
        _refuse_the_last(connection, whom)
        for done, (name, remove) in enumerate(_STEPS.items()):
            tell("removing", done, len(_STEPS))
            if number := remove(connection, whom):
                removed[name] = number
        if removed:
            log.enter(connection, act, ChangeKind.PURGED, whom, after=removed)
    return removed


def _refuse_the_last(connection: Connection, whom: str) -> None:
    row = coordinator.c
    who = set(connection.scalars(select(row.id).where(row.removed.is_(False))))
    if who == {whom}:
        raise LastCoordinator


def _questions(connection: Connection, whom: str) -> int:
    """What they asked last, in commands and in direct messages: those in which they have had reminders."""
    direct = select(reminder.c.conversation).where(reminder.c.channel == whom, reminder.c.conversation.is_not(None))
    key = conversation.c.key
    theirs: list[ColumnElement[bool]] = [and_(key.startswith("command:"), key.endswith(f":{whom}"))]
    for each in connection.scalars(direct.distinct()).all():
        theirs += [key == f"direct:{each}", key.startswith(f"thread:{each}:")]
    return connection.execute(delete(conversation).where(or_(*theirs))).rowcount


def _reminders(connection: Connection, whom: str) -> int:
    """What was sent to them directly, and is still to be; a worker that has one in hand finds it gone."""
    keys = select(reminder.c.key).where(reminder.c.channel == whom)
    connection.execute(delete(mention).where(mention.c.reminder.in_(keys)))
    return _rows(reminder.c.channel, connection, whom)


def _groups(connection: Connection, whom: str) -> int:
    """The user groups that they were known to be in."""
    found = [row for row in connection.execute(select(roster)) if whom in row.members]
    for row in found:
        others = [each for each in row.members if each != whom]
        connection.execute(update(roster).where(roster.c.id == row.id).values(members=others))
    return len(found)


def _rows(column: Column[str], connection: Connection, whom: str) -> int:
    return connection.execute(delete(column.table).where(column == whom)).rowcount


#: What is removed, in this order: which conversations are theirs is known by their reminders.
_STEPS: Mapping[str, Callable[[Connection, str], int]] = {
    "questions": _questions,
    "reminders": _reminders,
    "groups": _groups,
    **{name: partial(_rows, column) for name, column in _OWN.items()},
}
