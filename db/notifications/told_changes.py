"""Changes on their way to the outbox: which are still to be told, and the rows that tell them.

A cursor, the number of the last change of which it is settled who is told, moves in the transaction that adds the rows:
a crash at any point neither loses a change nor tells it twice.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, Engine, select, update

from db.audit import log
from db.changes.note_states import is_of_no_draft
from db.changes.undo import read_undone
from db.connection import key_value
from db.connection.engine import reading, writing
from db.notifications.changed_things import find_news
from db.reminders import schedule
from db.schema import reminder_tables, tables
from domain.dates.spans import brussels_day
from domain.notifications.news import CHANGES, NEWS_KINDS, News, changes_facts, is_of_load, without_undone
from domain.register.audit_events import FILE_SURFACE, LOAD_SURFACE, Change, ChangeKind
from domain.reminders.reminder import Reminder, ReminderKind, make_key
from domain.reminders.states import ReminderState

_change, _row = tables.change.c, reminder_tables.reminder.c
#: States of rows to which changes can be added: whoever claims one reads what it is about.
_WAITING = (ReminderState.DUE.value, ReminderState.PARKED.value)
_is_told = _change.kind.in_(sorted({*NEWS_KINDS, ChangeKind.UNDONE.value}))


class Untold(Struct, frozen=True, kw_only=True):
    """The changes after the cursor."""

    #: None if there is none yet: what was changed before the first look is not told.
    cursor: int | None
    #: The number of the newest change.
    last: int
    news: tuple[News, ...] = ()


class Message(Struct, frozen=True, kw_only=True):
    """Changes, by their numbers, that one recipient is told of at a time."""

    recipient: str
    numbers: Sequence[int]
    at: datetime


class ToldChanges:
    """The changes in a database, and the outbox that tells them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def read_untold(self) -> Untold:
        """Return the changes since the cursor, with what each is about."""
        with reading(self._engine) as connection:
            cursor, last = _read_cursor(connection), log.read_head(connection).number
            if cursor is None or cursor == last:
                return Untold(cursor=cursor, last=last)
            is_untold = _change.id > cursor, _change.id <= last, _is_told
            changes = log.find_changes(connection, *is_untold, *is_of_no_draft(connection))
            return Untold(cursor=cursor, last=last, news=find_news(connection, changes))

    def tell(self, untold: Untold, messages: Iterable[Message], *, secret: bytes) -> bool:
        """Put messages into the outbox, and move the cursor; return False if another process has done so.

        A recipient's message that still waits takes further changes.
        """
        with writing(self._engine) as connection:
            if _read_cursor(connection) != untold.cursor:
                return False
            waiting = _read_waiting(connection)
            for message in messages:
                found = waiting.get(message.recipient)
                if found is None or not _extend(connection, found, message):
                    _add(connection, message, secret=secret)
            key_value.put(connection, key_value.LAST_TOLD, str(untold.last))
        return True

    def read_changes(self, numbers: Iterable[int]) -> tuple[Change, ...]:
        """Return changes by their numbers without those taken back by now, each load with all that it changed."""
        with reading(self._engine) as connection:
            is_wanted = _change.id.in_(list(numbers)), *is_of_no_draft(connection)
            found: list[Change] = []
            for change in without_undone(log.find_changes(connection, *is_wanted), read_undone(connection)):
                if is_of_load(change):
                    surface = LOAD_SURFACE if change.kind == ChangeKind.LOADED else FILE_SURFACE
                    is_part = _change.at == change.at, _change.by == change.by, _change.surface == surface
                    parts = log.find_changes(connection, *is_part)
                    found += [part for part in parts if part.number != change.number]
                found.append(change)
            return tuple(found)


def _read_cursor(connection: Connection) -> int | None:
    cursor = key_value.get(connection, key_value.LAST_TOLD)
    return None if cursor is None else int(cursor)


def _read_waiting(connection: Connection) -> dict[str, Reminder]:
    """Return the messages about changes that no worker has claimed yet, by recipient."""
    is_waiting = _row.kind == ReminderKind.NOTICE.value, _row.state.in_(_WAITING), _row.body.is_(None)
    is_about_changes = _row.facts["what"].as_string() == CHANGES
    columns = (_row.key, _row.channel, _row.day, _row.due_at, _row.facts)
    rows = connection.execute(select(*columns).where(*is_waiting, is_about_changes).order_by(_row.due_at.desc()))
    return {
        row.channel: Reminder(key=row.key, channel=row.channel, day=row.day, at=row.due_at, facts=row.facts)
        for row in rows
    }


def _extend(connection: Connection, waiting: Reminder, message: Message) -> bool:
    """Add changes to a message that waits; return False if a worker has just claimed it."""
    numbers = dict.fromkeys((*waiting.facts["numbers"], *message.numbers))
    is_waiting = _row.key == waiting.key, _row.state.in_(_WAITING)
    values = {"facts": changes_facts(numbers), "due_at": min(waiting.at, message.at)}
    return connection.execute(update(reminder_tables.reminder).where(*is_waiting).values(**values)).rowcount == 1


def _add(connection: Connection, message: Message, *, secret: bytes) -> None:
    """Add a message; its key follows from its first change, so that a restored database does not send it again."""
    words = ReminderKind.NOTICE.value, CHANGES, str(message.numbers[0]), message.recipient
    key, day = make_key(secret, *words), brussels_day(message.at)
    row = Reminder(key=key, channel=message.recipient, kind=ReminderKind.NOTICE, day=day, at=message.at)
    schedule.add(connection, [row])
    is_new = _row.key == key, _row.state == ReminderState.DUE.value
    connection.execute(update(reminder_tables.reminder).where(*is_new).values(facts=changes_facts(message.numbers)))
