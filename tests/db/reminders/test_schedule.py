"""The schedule: what is made up after a pause, what expires and why, and what a wrong clock's plan is put right by."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select, update

from db.connection.engine import reading, writing
from db.reminders.outbox import Outbox
from db.reminders.schedule import PLANNED_FOR
from db.schema import reminder_tables
from domain.reminders.reminder import Reminder, ReminderKind
from tests.db.registers import JUNE, milestone

_row = reminder_tables.reminder.c
SECOND, MINUTE, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(days=1)
#: Nine in Brussels on Monday, 3 June 2024.
MONDAY = datetime.fromisoformat("2024-06-03T07:00:00+00:00")


def reminder(key: str, kind: ReminderKind, **given: Any) -> Reminder:  # noqa: ANN401  # any of a reminder's own fields
    """Return a reminder in a channel, due on that Monday."""
    values = {"channel": "C1", "day": MONDAY.date(), "at": MONDAY, **given}
    return Reminder(key=key, kind=kind, **values)


DIGEST = reminder("digest", ReminderKind.DIGEST)
NOTICE = reminder("notice", ReminderKind.OVERDUE, lead_days=-1, day=date(2024, 5, 31))
WEEKLY = reminder("weekly", ReminderKind.OVERDUE)
QUESTION = reminder("question", ReminderKind.PROGRESS)
MEETING = reminder("meeting", ReminderKind.MEETING, milestone=milestone(JUNE), day=date(2024, 6, 30), lead_days=27)
ALL = (DIGEST, NOTICE, WEEKLY, QUESTION, MEETING)


def states(engine: Engine) -> dict[str, str]:
    """Return the state of each reminder, with its reason if it has one."""
    with reading(engine) as connection:
        rows = connection.execute(select(_row.key, _row.state, _row.reason))
        return {key: " ".join(filter(None, (state, reason))) for key, state, reason in rows}


@pytest.mark.parametrize(
    ("last_tick", "made_up"),
    [
        (None, {"digest", "notice", "weekly", "meeting"}),
        (MONDAY + 12 * 60 * MINUTE, {"digest", "notice", "weekly", "question", "meeting"}),
        (MONDAY + 15 * 60 * MINUTE, {"notice", "meeting"}),
    ],
)
def test_after_a_pause_only_what_was_wished_for_then_is_made_up(
    engine: Engine, outbox: Outbox, last_tick: datetime | None, made_up: set[str]
) -> None:
    """What belongs to a day is not, if that day was over, in Brussels, at the last tick; a question has its day."""
    if last_tick is not None:
        outbox.record_tick(last_tick)
    outbox.plan(ALL, now=MONDAY + DAY)
    assert {key for key, state in states(engine).items() if state == "due"} == made_up


@pytest.mark.parametrize("kind", [ReminderKind.DIGEST, ReminderKind.PROGRESS, ReminderKind.OVERDUE])
@pytest.mark.parametrize(("age", "reason"), [(PLANNED_FOR - SECOND, "replanned"), (PLANNED_FOR, "superseded")])
def test_a_recurring_one_that_is_not_planned_is_too_old_after_six_days(
    engine: Engine, outbox: Outbox, kind: ReminderKind, age: timedelta, reason: str
) -> None:
    """Before that it was taken out of the plan by somebody; one before a meeting always was."""
    outbox.plan([replace(NOTICE, kind=kind), MEETING], now=MONDAY)
    outbox.plan([], now=MONDAY + age)
    assert states(engine) == {"notice": f"expired {reason}", "meeting": "expired replanned"}


@pytest.mark.parametrize(
    ("after_group", "group_age", "is_kept"),
    [
        (2 * DAY, PLANNED_FOR, True),
        (2 * DAY, PLANNED_FOR - SECOND, False),
        (0 * DAY, PLANNED_FOR, False),
        (SECOND, PLANNED_FOR, True),
    ],
)
def test_a_member_may_have_snoozed_a_groups_notice_longer_than_the_plan_has_it(
    engine: Engine, outbox: Outbox, after_group: timedelta, group_age: timedelta, *, is_kept: bool
) -> None:
    """Once the group's is too old to be planned theirs waits on; before that it goes with the group's."""
    group = replace(NOTICE, channel="S1")
    share = replace(NOTICE, key="share", channel="U1", at=MONDAY + after_group)
    outbox.plan([group], now=MONDAY)
    (claim,) = outbox.claim(now=MONDAY, worker="w", groups=True)
    assert outbox.spread(claim, [share], now=MONDAY)
    outbox.plan([], now=MONDAY + group_age)
    expired = "expired replanned" if MONDAY + after_group > MONDAY + group_age - PLANNED_FOR else "expired superseded"
    assert states(engine) == {"notice": "spread", "share": "due" if is_kept else expired}


@pytest.mark.parametrize(("ahead", "is_redone"), [(5 * MINUTE, False), (5 * MINUTE + SECOND, True)])
def test_what_a_clock_that_ran_ahead_superseded_comes_after_all(
    engine: Engine, outbox: Outbox, ahead: timedelta, *, is_redone: bool
) -> None:
    """Processes may differ by five minutes; what was recorded later than that was so by a clock that was wrong."""
    newer = replace(MEETING, key="newer", lead_days=26, at=MONDAY + DAY)
    outbox.plan([MEETING, newer], now=MONDAY + DAY)
    assert states(engine) == {"meeting": "expired superseded", "newer": "due"}
    now = MONDAY + 2 * MINUTE
    outbox.record_tick(now + ahead)
    outbox.plan([MEETING, newer], now=now)
    assert states(engine) == {"meeting": "due" if is_redone else "expired superseded", "newer": "due"}


def test_what_is_still_ahead_is_never_superseded(engine: Engine, outbox: Outbox) -> None:
    """Whatever the last tick says: if its time has not come, it waits."""
    newer = replace(MEETING, key="newer", lead_days=26, at=MONDAY + DAY)
    outbox.plan([MEETING, newer], now=MONDAY + DAY)
    outbox.plan([MEETING, newer], now=MONDAY - MINUTE)
    assert states(engine) == {"meeting": "due", "newer": "due"}


def test_a_plan_gives_waiting_ones_their_time_and_owners(engine: Engine, outbox: Outbox) -> None:
    """One that a coordinator has moved keeps its time, one that somebody holds is left alone, a group's share too."""
    keys = ("waiting", "moved", "held")
    first = [replace(MEETING, key=key, channel=f"C{key}") for key in keys]
    outbox.plan(first, now=MONDAY - DAY)
    with writing(engine) as connection:
        change = update(reminder_tables.reminder)
        connection.execute(change.where(_row.key == "moved").values(moved=True, due_at=MONDAY + 5 * MINUTE))
        held = {"state": "claimed", "lease_until": MONDAY + MINUTE}
        connection.execute(change.where(_row.key == "held").values(**held))

    def planned(owners: Sequence[str], at: datetime) -> dict[str, tuple[datetime, str]]:
        outbox.plan([replace(each, owners=tuple(owners), at=at) for each in first], now=MONDAY)
        with reading(engine) as connection:
            return {
                key: (due, owned) for key, due, owned in connection.execute(select(_row.key, _row.due_at, _row.owners))
            }

    assert planned(["europol"], MONDAY) == {
        "waiting": (MONDAY, "europol"),
        "moved": (MONDAY + 5 * MINUTE, "europol"),
        "held": (MONDAY, ""),
    }
    assert planned(["europol", "frontex"], MONDAY + DAY) == {
        "waiting": (MONDAY + DAY, "europol,frontex"),
        "moved": (MONDAY + 5 * MINUTE, "europol,frontex"),
        "held": (MONDAY, ""),
    }


def test_parts_of_one_that_was_posted_are_sent(engine: Engine, outbox: Outbox) -> None:
    """Those of one that has expired are not; one that a worker holds is left to it."""
    parts = {"sent": "posted", "over": "expired"}
    outbox.plan([replace(MEETING, key=key, channel=f"C{key}") for key in parts], now=MONDAY - DAY)
    with writing(engine) as connection:
        for key, state in parts.items():
            connection.execute(update(reminder_tables.reminder).where(_row.key == key).values(state=state))
            values = {"channel": "C1", "kind": "meeting", "milestone": "2024-06", "day": MONDAY.date(), "lead_days": 7}
            for number, held in ((2, None), (3, MONDAY + MINUTE)):
                claim = {} if held is None else {"state": "claimed", "lease_until": held}
                row = {**values, "key": f"{key} {number}", "part": number, "parent": key, "due_at": MONDAY, **claim}
                connection.execute(reminder_tables.reminder.insert().values(**row))
    outbox.plan([replace(MEETING, key=key, channel=f"C{key}") for key in parts], now=MONDAY)
    found = {key: state for key, state in states(engine).items() if " " in key}
    assert found == {"sent 2": "due", "sent 3": "claimed", "over 2": "expired superseded", "over 3": "claimed"}
