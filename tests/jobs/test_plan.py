"""Planning: which reminders are stored, and which have expired."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from db.people.reminder_preferences import PreferenceStore
from db.register.load import load
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.schema import reminder_tables
from domain.dates.spans import brussels_day
from domain.register.audit_events import ChangeContext
from domain.register.model import Milestone, Register
from domain.reminders.policy import Policy
from domain.reminders.preferences import Contact
from jobs.plan import plan
from tests.jobs.reminder_rows import reminder_states
from tests.shipped import shipped_register

#: Before every meeting of the note.
EARLY = datetime(2023, 10, 20, 8, 0, tzinfo=UTC)


def register_with_moved_meeting(to: date) -> Register:
    """Return the shipped register with its June 2024 meeting on another day."""
    register = shipped_register()
    directory = register.directory

    def move(each: Milestone) -> Milestone:
        return replace(each, meets=to) if each.slug == "2024-06" else each

    return replace(register, directory=replace(directory, milestones=tuple(map(move, directory.milestones))))


def test_every_meeting_has_its_reminders(
    engine: Engine, store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy
) -> None:
    """Ten meetings, two lead times and two channels make forty reminders, all of them due later."""
    plan(store, outbox, preferences, replace(policy, channels=("C1", "C2")), now=EARLY)
    assert len(reminder_states(engine)) == 40
    assert {state for _, _, state, _ in reminder_states(engine)} == {"due"}


def test_planning_again_changes_nothing(
    engine: Engine, store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy
) -> None:
    """Planning is idempotent: only the first tick stores anything."""
    plan(store, outbox, preferences, policy, now=EARLY)
    before = reminder_states(engine)
    plan(store, outbox, preferences, policy, now=EARLY)
    assert reminder_states(engine) == before


@pytest.mark.parametrize(
    ("today", "planned"),
    [
        (date(2023, 11, 21), []),
        (date(2023, 11, 22), [(-1, date(2023, 12, 6))]),  # a fortnight ahead
        (date(2023, 11, 28), [(-1, date(2023, 12, 6)), (-7, date(2023, 12, 12))]),
    ],
)
def test_notices_of_deadlines_ahead_are_planned_for_two_weeks(
    engine: Engine,
    store: RegisterStore,
    outbox: Outbox,
    preferences: PreferenceStore,
    policy: Policy,
    *,
    today: date,
    planned: list[tuple[int, date]],
) -> None:
    """Notices are stored, and so can be listed, before the deadline that they would be about has passed."""
    policy = replace(policy, channels=(), coordinators=("U0BOSS",))
    plan(store, outbox, preferences, policy, now=datetime.combine(today, time(8, 0), UTC))
    row = reminder_tables.reminder.c
    with engine.connect() as connection:
        found = connection.execute(select(row.lead_days, row.due_at).where(row.kind == "escalation")).all()
    assert sorted(((lead, brussels_day(at)) for lead, at in found), reverse=True) == planned


@pytest.mark.parametrize(("today", "is_planned"), [(date(2024, 5, 30), False), (date(2024, 5, 31), True)])
def test_questions_about_progress_are_planned_for_two_weeks(
    store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy, today: date, *, is_planned: bool
) -> None:
    """What is due on Sunday, 30 June is asked about on Friday, 14 June, which is in the plan a fortnight before."""
    preferences.add_contact(Contact(actor="eurojust", slack_id="U1"), ChangeContext(by="U1", surface="test", now=EARLY))
    plan(store, outbox, preferences, replace(policy, channels=()), now=datetime.combine(today, time(8, 0), UTC))
    row = reminder_tables.reminder.c
    with store.engine.connect() as connection:
        days = connection.scalars(select(row.day).where(row.kind == "progress", row.day >= date(2024, 6, 12))).all()
    assert days == ([date(2024, 6, 14)] if is_planned else [])


@pytest.mark.parametrize(("days", "is_planned"), [(9, True), (12, True), (13, False), (30, False)])
def test_a_notice_that_was_missed_is_sent_until_monday(
    store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy, days: int, *, is_planned: bool
) -> None:
    """After some days down the notice of a week after the deadline is still sent, unless a Monday's says the same."""
    now = datetime(2023, 12, 5, 12, 0, tzinfo=UTC) + timedelta(days=days)
    plan(store, outbox, preferences, replace(policy, channels=(), coordinators=("U0BOSS",)), now=now)
    notices = [each.lead_days for each in outbox.claim(now=now, worker="w") if each.day == date(2023, 12, 5)]
    assert notices == ([-7] if is_planned else [])


def test_a_first_start_after_everything_leaves_nothing_to_post(
    engine: Engine, store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy
) -> None:
    """If the bot is installed when every meeting is past, no old reminder is posted."""
    now = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
    plan(store, outbox, preferences, policy, now=now)
    assert {state for _, _, state, _ in reminder_states(engine)} == {"expired"}
    assert outbox.claim(now=now, worker="w") == ()


def test_a_first_start_between_lead_times_leaves_the_newest(
    engine: Engine, store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy
) -> None:
    """A bot that is installed five days ahead posts the reminder of a week ahead, and not that of a fortnight ahead."""
    now = datetime(2024, 6, 8, 12, 0, tzinfo=UTC)
    plan(store, outbox, preferences, policy, now=now)
    assert reminder_states(engine, milestone="2024-06") == [
        ("2024-06", 14, "expired", "superseded"),
        ("2024-06", 7, "due", ""),
    ]
    assert [(each.subject, each.lead_days) for each in outbox.claim(now=now, worker="w")] == [("2024-06", 7)]


def test_a_moved_meeting_gets_new_reminders(
    engine: Engine, store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy
) -> None:
    """When a meeting is moved, the reminders of its old day expire and those of the new one are stored."""
    plan(store, outbox, preferences, policy, now=EARLY)
    load(engine, register_with_moved_meeting(date(2024, 6, 27)), now=EARLY, by="U0LOADER")
    plan(store, outbox, preferences, policy, now=EARLY)
    assert reminder_states(engine, milestone="2024-06") == [
        ("2024-06", 14, "expired", "replanned"),
        ("2024-06", 7, "expired", "replanned"),
        ("2024-06", 14, "due", ""),
        ("2024-06", 7, "due", ""),
    ]


def test_another_policy_replaces_the_old_one(
    engine: Engine, store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy
) -> None:
    """Reminders of lead times that are no longer in the policy expire."""
    plan(store, outbox, preferences, policy, now=EARLY)
    plan(store, outbox, preferences, replace(policy, lead_days=(7, 1)), now=EARLY)
    assert [(lead, state) for _, lead, state, _ in reminder_states(engine, milestone="2024-03")] == [
        (14, "expired"),
        (7, "due"),
        (1, "due"),
    ]


def test_a_clock_that_ran_ahead_loses_no_reminder(
    engine: Engine, store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy
) -> None:
    """One tick three months ahead expires four reminders; the next tick by the right clock brings all of them back."""
    policy = replace(policy, lead_days=(28, 14, 7, 1))
    plan(store, outbox, preferences, policy, now=datetime(2024, 2, 6, 9, 0, tzinfo=UTC))
    outbox.record_tick(datetime(2024, 2, 6, 9, 0, tzinfo=UTC))
    assert {state for _, _, state, _ in reminder_states(engine, milestone="2023-12")} == {"expired"}
    plan(store, outbox, preferences, policy, now=datetime(2023, 11, 6, 9, 0, tzinfo=UTC))
    assert {state for _, _, state, _ in reminder_states(engine, milestone="2023-12")} == {"due"}


def test_what_fell_due_while_the_clock_ran_ahead_is_still_posted(
    engine: Engine, store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy
) -> None:
    """If the clock is set right a day after a lead time, the reminder of that one is due, and older ones are not."""
    policy = replace(policy, lead_days=(28, 14, 7, 1))
    wrong, right = datetime(2024, 2, 6, 9, 0, tzinfo=UTC), datetime(2023, 11, 22, 9, 0, tzinfo=UTC)
    plan(store, outbox, preferences, policy, now=wrong)
    outbox.record_tick(wrong)
    plan(store, outbox, preferences, policy, now=right)
    assert [(lead, state) for _, lead, state, _ in reminder_states(engine, milestone="2023-12")] == [
        (28, "expired"),
        (14, "due"),
        (7, "due"),
        (1, "due"),
    ]


def test_a_superseded_reminder_stays_so_by_a_right_clock(
    engine: Engine, store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy
) -> None:
    """With the last tick in the past and another lead time gone, planning revives nothing that was superseded."""
    now = datetime(2024, 6, 8, 12, 0, tzinfo=UTC)
    plan(store, outbox, preferences, policy, now=now)
    outbox.record_tick(now)
    plan(store, outbox, preferences, replace(policy, lead_days=(14,)), now=now)
    assert ("2024-06", 14, "expired", "superseded") in reminder_states(engine, milestone="2024-06")
