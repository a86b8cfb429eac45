"""Posted reminders: find those that are outdated, and count what was done since the last one of a series."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Engine, and_, bindparam, distinct, func, or_, select, update

from db.connection.engine import reading, writing
from db.reminders.drafts import draft_from_json
from db.schema import reminder_tables, tables
from domain.register.model import Milestone, Status
from domain.reminders.reminder import Draft, Reminder, ReminderKind
from domain.reminders.states import ReminderState
from domain.slack_ids import is_channel

#: Messages older than this are left as they are.
UPDATE_WINDOW = timedelta(days=60)

#: Reminders of a series are not farther apart: a snooze ends after ninety days at the latest.
SERIES_SPAN = timedelta(days=100)

_row, _mention, _instalment = reminder_tables.reminder.c, reminder_tables.mention.c, tables.instalment.c
#: Nothing is to be done any more: it is done, or it was withdrawn.
_is_settled = or_(_instalment.status == Status.DONE.value, _instalment.withdrawn.is_(True))


class MessageUpdate(Struct, frozen=True, kw_only=True):
    """A posted message, and which of its lines are done by now; what was withdrawn counts as done."""

    key: str
    #: The channel or person that it is for, and the conversation that it is in.
    recipient: str
    conversation: str
    ts: str
    draft: Draft
    #: The lines of which every instalment is done.
    done_lines: frozenset[int]
    #: The lines that it shows as done.
    struck_lines: frozenset[int]
    #: The instalments that it is about: each one's line, reference, slug and whether it is done.
    mentions: tuple[tuple[int, str, str, bool], ...]


class PostedMessages:
    """The posted reminders of a database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find_outdated(self, *, now: datetime, limit: int) -> tuple[MessageUpdate, ...]:
        """Return messages that show something as open that is done or withdrawn, or the other way round, newest first.

        Those that are put off are left out until their time, so that they do not keep the others from their turn.
        """
        with reading(self._engine) as connection:
            is_recent = and_(
                _row.state == ReminderState.POSTED.value, _row.posted_at > now - UPDATE_WINDOW, _row.body.is_not(None)
            )
            has_waited = or_(_row.not_before.is_(None), _row.not_before <= now)
            differs = _is_settled != _mention.struck
            rows = connection.execute(
                select(_row.key, _row.channel, _row.conversation, _row.ts, _row.body)
                .where(is_recent, has_waited, _row.key.in_(_select_mentions(_mention.reminder).where(differs)))
                .order_by(_row.posted_at.desc())
                .limit(limit)
            ).all()
            return tuple(_to_update(connection, row) for row in rows)

    def find_thread(self, channel: str, refs: Collection[str], meetings: Collection[str]) -> str:
        """Return the timestamp of the last reminder in a channel that lists all of some deliverables and meetings.

        Empty if there is none. A reminder lists the meeting before which it was sent.
        """
        is_there = _row.channel == channel, _row.state == ReminderState.POSTED.value, _row.ts.is_not(None)
        conditions: list[ColumnElement[bool]] = [
            _row.key.in_(select(_mention.reminder).where(_mention.ref == ref)) for ref in refs
        ]
        conditions += [_row.milestone == meeting for meeting in meetings]
        if not conditions:
            return ""
        last = select(_row.ts).where(*is_there, *conditions).order_by(_row.posted_at.desc()).limit(1)
        with reading(self._engine) as connection:
            return connection.scalar(last) or ""

    def find_reminded_channels(self, meeting: Milestone) -> tuple[str, ...]:
        """Return the channels in which a reminder of a meeting was posted."""
        is_posted = _row.state == ReminderState.POSTED.value, _row.kind == ReminderKind.MEETING.value
        statement = select(_row.channel).where(_row.milestone == meeting.slug, *is_posted).distinct()
        with reading(self._engine) as connection:
            return tuple(sorted(filter(is_channel, connection.scalars(statement))))

    def put_off(self, message_update: MessageUpdate, *, not_before: datetime) -> None:
        """Record when to try again to update a message."""
        is_posted = _row.key == message_update.key, _row.state == ReminderState.POSTED.value
        with writing(self._engine, exclusive=False) as connection:
            connection.execute(update(reminder_tables.reminder).where(*is_posted).values(not_before=not_before))

    def mark_updated(self, message_update: MessageUpdate) -> None:
        """Record that a message shows what is done."""
        is_mention = (
            _mention.reminder == message_update.key,
            _mention.line == bindparam("at_line"),
            _mention.ref == bindparam("of_ref"),
            _mention.slug == bindparam("of_slug"),
        )
        values = [
            {"at_line": line, "of_ref": ref, "of_slug": slug, "is_done": is_done}
            for line, ref, slug, is_done in message_update.mentions
        ]
        statement = update(reminder_tables.mention).where(*is_mention).values(struck=bindparam("is_done"))
        with writing(self._engine) as connection:
            connection.execute(statement, values)


def count_done(connection: Connection, reminder: Reminder) -> int:
    """Return how many instalments were open in the last reminder of the same series, and are done by now.

    What was marked done and taken back since does not count.
    """
    is_of_series = [_row.channel == reminder.channel, _row.kind == reminder.kind.value]
    if reminder.milestone is not None:
        is_of_series.append(_row.milestone == reminder.milestone.slug)
    elif reminder.comes_every_week:
        is_of_series.append(_row.lead_days == 0)
    else:
        is_of_series += [_row.day == reminder.day, _row.lead_days != 0]
    is_posted = _row.state == ReminderState.POSTED.value, _row.part == 1, _row.due_at > reminder.at - SERIES_SPAN
    last = select(_row.key).where(*is_of_series, *is_posted).order_by(_row.posted_at.desc()).limit(1)
    last_key = connection.execute(last).scalar()
    if last_key is None:
        return 0
    parts = select(_row.key).where(_row.parent == last_key, _row.part > 1)
    is_in_last = or_(_mention.reminder == last_key, _mention.reminder.in_(parts))
    is_done = _instalment.status == Status.DONE.value
    statement = _select_mentions(func.count(distinct(_mention.ref + "@" + _mention.slug)))
    return int(connection.execute(statement.where(is_in_last, is_done)).scalar_one())


def _select_mentions(*columns: ColumnElement[Any]) -> Any:  # noqa: ANN401  # a select of any columns
    same = and_(_instalment.ref == _mention.ref, _instalment.slug == _mention.slug)
    return select(*columns).select_from(reminder_tables.mention.join(tables.instalment, same))


def _to_update(connection: Connection, row: Any) -> MessageUpdate:  # noqa: ANN401  # a row of five columns
    columns = (_mention.line, _mention.ref, _mention.slug, _is_settled, _mention.struck)
    mentions: Sequence[Any] = connection.execute(_select_mentions(*columns).where(_mention.reminder == row.key)).all()
    return MessageUpdate(
        key=row.key,
        recipient=row.channel,
        conversation=row.conversation,
        ts=row.ts,
        draft=draft_from_json(row.body),
        done_lines=_lines_all_marked((line, is_done) for line, _, _, is_done, _ in mentions),
        struck_lines=_lines_all_marked((line, struck) for line, _, _, _, struck in mentions),
        mentions=tuple((line, ref, slug, bool(is_done)) for line, ref, slug, is_done, _ in mentions),
    )


def _lines_all_marked(marks: Iterable[tuple[int, bool]]) -> frozenset[int]:
    """Return the lines of which every instalment is marked."""
    lines: dict[int, bool] = {}
    for line, is_marked in marks:
        lines[line] = lines.get(line, True) and bool(is_marked)
    return frozenset(line for line, is_marked in lines.items() if is_marked)
