"""Round-ups: planned on the working day after a meeting, for four days, for the channels that had its reminders."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine, select

from db.changes.ledger import Ledger
from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.reminders.posted_messages import PostedMessages
from db.schema import reminder_tables
from domain.dates.spans import BRUSSELS, Month
from domain.register.audit_events import ChangeContext
from domain.register.meeting import Meeting
from domain.reminders.policy import Policy
from domain.reminders.preferences import ChannelPreferences
from jobs.round_ups import plan_round_ups

SECOND = timedelta(seconds=1)
JUNE, DECEMBER = Meeting(Month(2024, 6)), Meeting(Month(2023, 12))
#: Nine in Brussels on Friday, the day after the Schengen Council of 13 June 2024.
AFTER = datetime(2024, 6, 14, 9, 0, tzinfo=BRUSSELS)
CONTEXT = ChangeContext(by="U1", surface="test", now=AFTER)


class RoundUps:
    """The round-ups of a database."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.preferences = engine, PreferenceStore(engine)
        Outbox(engine).get_secret()

    def add_reminder(self, key: str, channel: str, meeting: Meeting = JUNE, *, state: str = "posted") -> None:
        """Add a reminder before a meeting."""
        values = {"kind": "meeting", "day": date(2024, 6, 13), "lead_days": 7, "due_at": AFTER - timedelta(days=8)}
        row = {**values, "key": key, "channel": channel, "milestone": str(meeting), "state": state}
        with self.engine.begin() as connection:
            connection.execute(reminder_tables.reminder.insert().values(**row))

    def plan(self, now: datetime) -> list[tuple[str, str, datetime]]:
        """Plan; return the channel, meeting and time of all round-ups there are."""
        posted, outbox = PostedMessages(self.engine), Outbox(self.engine)
        policy = Policy(channels=())
        plan_round_ups(RegisterStore(self.engine), outbox, posted, self.preferences, policy, now=now)
        row = reminder_tables.reminder.c
        with self.engine.connect() as connection:
            meeting = row.facts["meeting"].as_string()
            found = connection.execute(select(row.channel, meeting, row.due_at).where(row.kind == "notice"))
            return sorted((channel, str(about), at.astimezone(BRUSSELS)) for channel, about, at in found)


@pytest.fixture
def round_ups(engine: Engine) -> RoundUps:
    """Two channels had the reminders before the June Council, one of another."""
    found = RoundUps(engine)
    for key, channel in (("1", "C2"), ("2", "C1"), ("3", "U1")):
        found.add_reminder(key, channel)
    found.add_reminder("4", "C3", DECEMBER)
    found.add_reminder("5", "C4", state="expired")
    return found


@pytest.mark.parametrize(
    ("now", "is_planned"),
    [
        (AFTER - SECOND, False),
        (AFTER, True),
        (AFTER + timedelta(days=4) - SECOND, True),
        (AFTER + timedelta(days=4), False),
    ],
)
def test_it_is_planned_for_four_days(round_ups: RoundUps, now: datetime, *, is_planned: bool) -> None:
    """Once for each channel, however often it is planned; its time is the first at which it could come."""
    for _ in range(2):
        found = round_ups.plan(now)
    assert found == ([("C1", "2024-06", AFTER), ("C2", "2024-06", AFTER)] if is_planned else [])


def test_a_channel_that_wants_no_reminders_has_none(round_ups: RoundUps) -> None:
    """One with wishes of its own, or that was switched on by hand, does."""
    round_ups.preferences.set_channel_preferences("C1", ChannelPreferences(is_on=False), CONTEXT)
    round_ups.preferences.set_channel_preferences("C2", ChannelPreferences(digest=True), CONTEXT)
    round_ups.add_reminder("6", "C5")
    round_ups.preferences.set_channel_preferences("C5", ChannelPreferences(is_on=True), CONTEXT)
    assert [channel for channel, *_ in round_ups.plan(AFTER)] == ["C2", "C5"]


def test_before_a_weekend_it_comes_on_monday(round_ups: RoundUps) -> None:
    """The working day after a Friday is Monday; another day of the meeting makes another round-up, and none no more."""
    ledger, friday = Ledger(round_ups.engine), date(2024, 6, 14)
    ledger.set_meeting(JUNE, friday, CONTEXT)
    monday = AFTER + timedelta(days=3)
    assert round_ups.plan(monday - SECOND) == []
    assert round_ups.plan(monday) == [("C1", "2024-06", monday), ("C2", "2024-06", monday)]
    ledger.set_meeting(JUNE, None, CONTEXT)
    round_ups.add_reminder("7", "C7")
    assert len(round_ups.plan(datetime(2024, 7, 1, 9, 0, tzinfo=BRUSSELS))) == 2
