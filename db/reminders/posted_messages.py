"""Posted reminders whose lines are no longer what they were: something in them was done, or is open again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, and_, bindparam, select, update

from db.connection.engine import reading, writing
from db.reminders.drafts import draft_of
from db.schema import reminder_tables, tables
from domain.register.model import Status
from domain.reminders.model import Draft, ReminderState

#: Older messages are left as they are.
KEPT = timedelta(days=60)

_row, _mention, _instalment = reminder_tables.reminder.c, reminder_tables.mention.c, tables.instalment.c


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageUpdate:
    """A posted message, and which of its lines are done with by now."""

    key: str
    #: The channel or person that it is for, and the conversation in which it stands.
    to: str
    conversation: str
    ts: str
    draft: Draft
    struck: frozenset[int]
    #: Those lines that it shows as done with.
    shown: frozenset[int]
    #: The instalments that it is about: each mention's line, name and whether it is done.
    mentions: tuple[tuple[int, str, str, bool], ...]


class PostedMessages:
    """The posted reminders of a database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def changed(self, *, now: datetime, limit: int) -> tuple[MessageUpdate, ...]:
        """Messages that show something as open that is done, or the other way round; the newest first."""
        with reading(self._engine) as connection:
            recent = and_(_row.state == ReminderState.POSTED.value, _row.posted_at > now - KEPT, _row.body.is_not(None))
            differs = (_instalment.status == Status.DONE.value) != _mention.struck
            found = connection.execute(
                select(_row.key, _row.channel, _row.conversation, _row.ts, _row.body)
                .where(recent, _row.key.in_(_mentions(_mention.reminder).where(differs)))
                .order_by(_row.posted_at.desc())
                .limit(limit)
            ).all()
            return tuple(_amendment(connection, each) for each in found)

    def amended(self, amendment: MessageUpdate) -> None:
        """Record that a message shows what is done."""
        its = (
            _mention.reminder == amendment.key,
            _mention.line == bindparam("at"),
            _mention.ref == bindparam("of"),
            _mention.slug == bindparam("named"),
        )
        shown = [{"at": line, "of": ref, "named": slug, "done": done} for line, ref, slug, done in amendment.mentions]
        with writing(self._engine) as connection:
            connection.execute(update(reminder_tables.mention).where(*its).values(struck=bindparam("done")), shown)


def _mentions(*columns: ColumnElement[Any]) -> Any:  # noqa: ANN401  # a select of whatever columns
    same = and_(_instalment.ref == _mention.ref, _instalment.slug == _mention.slug)
    return select(*columns).select_from(reminder_tables.mention.join(tables.instalment, same))


def _amendment(connection: Connection, row: Any) -> MessageUpdate:  # noqa: ANN401  # a row of five columns
    done = _instalment.status == Status.DONE.value
    columns = (_mention.line, _mention.ref, _mention.slug, done, _mention.struck)
    mentions: Sequence[Any] = connection.execute(_mentions(*columns).where(_mention.reminder == row.key)).all()
    return MessageUpdate(
        key=row.key,
        to=row.channel,
        conversation=row.conversation,
        ts=row.ts,
        draft=draft_of(row.body),
        struck=_all_of((line, is_done) for line, _, _, is_done, _ in mentions),
        shown=_all_of((line, struck) for line, _, _, _, struck in mentions),
        mentions=tuple((line, ref, slug, bool(is_done)) for line, ref, slug, is_done, _ in mentions),
    )


def _all_of(marks: Iterable[tuple[int, bool]]) -> frozenset[int]:
    """The lines of which every instalment is marked."""
    lines: dict[int, bool] = {}
    for line, marked in marks:
        lines[line] = lines.get(line, True) and bool(marked)
    return frozenset(line for line, marked in lines.items() if marked)
