"""Upcoming reminders can be listed, cancelled, moved and sent at once, and the plan leaves them so."""

from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Engine, select

from db.connection.engine import reading, writing
from db.register.store import RegisterStore
from db.reminders.outbox import Intent, Outbox
from db.reminders.upcoming import NAME_LENGTH, UpcomingReminder, UpcomingReminders
from db.schema import reminder_tables, tables
from domain.errors import BadDay, NoSuchReminder
from domain.register.audit_events import ChangeContext
from domain.reminders.plan import Occasions, plan_reminders
from domain.reminders.policy import Policy
from domain.reminders.reminder import Draft, Reminder
from domain.reminders.states import ReminderState
from tests.db.races import race
from tests.db.registers import JUNE, MARCH, milestone

MINUTE = timedelta(minutes=1)
DRAFT = Draft(text="three things are open", blocks=[])

PLAN = plan_reminders(
    Occasions(milestones=[milestone(MARCH, date(2024, 3, 5)), milestone(JUNE, date(2024, 6, 13))]),
    Policy(channels=("C1", "C2"), lead_days=(7, 1)),
    secret=b"secret",
)
FIRST, SECOND = (reminder for reminder in PLAN if reminder.channel == "C1" and reminder.subject == "2024-03")


@pytest.fixture
def upcoming(engine: Engine, outbox: Outbox, store: RegisterStore, now: datetime) -> UpcomingReminders:
    """The store, with eight reminders still to come."""
    assert store.directory()
    outbox.plan(PLAN, now=now)
    return UpcomingReminders(engine)


@pytest.fixture
def context(now: datetime) -> ChangeContext:
    """The context of a coordinator's command, in January."""
    return ChangeContext(by="U0BOSS", surface="command", now=now)


def name_of(reminder: Reminder) -> str:
    """Return the name by which people refer to a reminder."""
    return reminder.key[:NAME_LENGTH]


def read_entries(engine: Engine) -> list[Any]:
    """Return the changes to reminders in the audit log."""
    row = tables.change.c
    with reading(engine) as connection:
        return list(connection.execute(select(tables.change).where(row.kind.startswith("reminder")).order_by(row.id)))


def read_state(engine: Engine, reminder: Reminder) -> tuple[str, str, datetime]:
    """Return a reminder's state, its reason, and when it is due."""
    row = reminder_tables.reminder.c
    with reading(engine) as connection:
        found = connection.execute(select(row.state, row.reason, row.due_at).where(row.key == reminder.key)).one()
    return found.state, found.reason, found.due_at


def claim_keys(outbox: Outbox, now: datetime) -> list[str]:
    """Return the keys of the reminders that a worker claims at a time."""
    return [claim.key for claim in outbox.claim(now=now, worker="w1")]


def test_a_page_has_reminders_in_order_of_time(upcoming: UpcomingReminders) -> None:
    """All reminders, or those of some channels; the first of them, and the number of all."""
    page = upcoming.read_page(None)
    assert [entry.key for entry in page.entries] == [reminder.key for reminder in PLAN]
    assert (page.total, {entry.state for entry in page.entries}) == (8, {ReminderState.DUE})
    ours = upcoming.read_page(["C1", "U0ANNA"], limit=3)
    assert [entry.channel for entry in ours.entries] == ["C1"] * 3
    assert ours.total == 4
    assert upcoming.read_page([]).total == 0


def test_an_entry_is_a_reminder(upcoming: UpcomingReminders) -> None:
    """It has the reminder's fields, the meeting with its name, and a name of its own that reveals nothing."""
    entry = upcoming.find(name_of(FIRST))
    assert (entry.key, entry.channel, entry.lead_days, entry.at) == (FIRST.key, "C1", 7, FIRST.at)
    assert entry.milestone == FIRST.milestone
    assert (entry.name, entry.moved, entry.reason) == (name_of(FIRST), False, "")


@pytest.mark.parametrize("typed", [str.upper, lambda name: f"  {name} ", lambda name: FIRST.key[: len(name) + 9]])
def test_a_name_may_be_typed_in_several_ways(upcoming: UpcomingReminders, typed: Any) -> None:  # noqa: ANN401  # a way to write
    """Capitals, spaces and more of the key name the same reminder."""
    assert upcoming.find(typed(name_of(FIRST))).key == FIRST.key


@pytest.mark.parametrize("typed", ["", "000000", "zzzzzz", "%", "______", FIRST.key[: NAME_LENGTH - 1], "' OR 1=1 --"])
def test_a_wrong_name_is_refused(upcoming: UpcomingReminders, context: ChangeContext, typed: str) -> None:
    """A text that is too short, or the beginning of no key, finds no reminder, whatever is to be done with it."""
    attempts = [
        partial(upcoming.find, typed),
        partial(upcoming.cancel, typed, context),
        partial(upcoming.send, typed, context),
        partial(upcoming.move, typed, FIRST.at, context),
    ]
    for attempt in attempts:
        with pytest.raises(NoSuchReminder) as refused:
            attempt()
        assert refused.value.typed == typed
    assert upcoming.read_page(None).total == 8


def test_past_and_posted_reminders_are_not_listed(upcoming: UpcomingReminders, outbox: Outbox, engine: Engine) -> None:
    """Once posted or expired, a reminder is not listed, and cannot be found by its name."""
    claims = outbox.claim(now=FIRST.at, worker="w1")
    intents = [Intent(claim=claim, drafts=[DRAFT], conversation=claim.channel) for claim in claims]
    outbox.record_intents(intents, now=FIRST.at)
    assert upcoming.find(name_of(FIRST)).state is ReminderState.SENDING
    outbox.mark_posted([(claims[0], "1.2")], now=FIRST.at)
    outbox.plan(PLAN, now=FIRST.at + timedelta(days=1))
    assert upcoming.read_page(None).total == 7
    with pytest.raises(NoSuchReminder):
        upcoming.find(name_of(claims[0]))
    assert read_state(engine, claims[0])[0] == "posted"


def test_notices_and_parts_are_not_listed(upcoming: UpcomingReminders, outbox: Outbox, now: datetime) -> None:
    """A notice to coordinators is no reminder, and a message in parts is listed once."""
    outbox.get_secret()
    outbox.notify({"what": "unposted"}, ["U0BOSS"], now=now)
    claim, *_ = outbox.claim(now=FIRST.at, worker="w1", limit=10)
    outbox.record_intents([Intent(claim=claim, drafts=[DRAFT, DRAFT], conversation="U0BOSS")], now=FIRST.at)
    assert upcoming.read_page(None).total == 8


def test_a_cancelled_reminder_is_never_sent(
    upcoming: UpcomingReminders, outbox: Outbox, engine: Engine, context: ChangeContext
) -> None:
    """It expires, stays so whatever is planned, and is recorded; the next one is sent all the same."""
    cancelled = upcoming.cancel(name_of(FIRST), context)
    assert (cancelled.key, cancelled.state, cancelled.reason) == (FIRST.key, ReminderState.EXPIRED, "cancelled")
    for plan, at in ((PLAN, context.now), ((), context.now), (PLAN, context.now), (PLAN, FIRST.at)):
        outbox.plan(plan, now=at)
        assert read_state(engine, FIRST)[:2] == ("expired", "cancelled")
    assert FIRST.key not in claim_keys(outbox, FIRST.at)
    assert SECOND.key in claim_keys(outbox, SECOND.at)
    (change,) = read_entries(engine)
    assert (change.kind, change.ref, change.by, change.surface, change.at) == (
        "reminder cancelled",
        FIRST.key,
        "U0BOSS",
        "command",
        context.now,
    )
    assert change.after == {"state": "expired", "reason": "cancelled"}


def test_concurrent_cancellations_succeed_once(
    upcoming: UpcomingReminders, engine: Engine, context: ChangeContext
) -> None:
    """Of eight coordinators who cancel a reminder at once, one succeeds, and seven find none."""
    outcomes = race([partial(upcoming.cancel, name_of(FIRST), context)] * 8)
    names = sorted(type(outcome).__name__ for outcome in outcomes)
    assert names == sorted(["UpcomingReminder", *["NoSuchReminder"] * 7])
    assert len(read_entries(engine)) == 1


@pytest.mark.parametrize("days", [-30, 3, 6])
def test_a_moved_reminder_stays_where_it_was_moved(
    upcoming: UpcomingReminders, outbox: Outbox, engine: Engine, context: ChangeContext, days: int
) -> None:
    """Earlier or later, on a weekend or at night: it is sent at that time, and no plan moves it back."""
    at = FIRST.at + timedelta(days=days, hours=12)
    moved = upcoming.move(name_of(FIRST), at, context)
    assert (moved.at, moved.moved, moved.state) == (at, True, ReminderState.DUE)
    for _ in range(2):
        outbox.plan(PLAN, now=context.now)
        assert read_state(engine, FIRST) == ("due", "", at)
    assert FIRST.key not in claim_keys(outbox, at - MINUTE)
    (claim,) = [claim for claim in outbox.claim(now=at, worker="w2") if claim.key == FIRST.key]
    assert claim.moved
    (change,) = read_entries(engine)
    assert (change.kind, change.ref, change.by) == ("reminder moved", FIRST.key, "U0BOSS")
    assert change.after["due_at"] == str(at)


def test_a_moved_reminder_may_supersede(
    upcoming: UpcomingReminders, outbox: Outbox, engine: Engine, context: ChangeContext
) -> None:
    """Of two that are due the moved one is sent if it is later; the other one is superseded."""
    upcoming.move(name_of(FIRST), SECOND.at + timedelta(hours=1), context)
    outbox.plan(PLAN, now=SECOND.at + timedelta(hours=2))
    assert read_state(engine, FIRST)[0] == "due"
    assert read_state(engine, SECOND)[:2] == ("expired", "superseded")


def test_no_reminder_is_moved_past_its_meeting(
    upcoming: UpcomingReminders, engine: Engine, context: ChangeContext
) -> None:
    """On the day of the meeting it can still be sent; the day after it is too late, and nothing is changed."""
    with pytest.raises(BadDay) as refused:
        upcoming.move(name_of(FIRST), FIRST.at + timedelta(days=8), context)
    assert (refused.value.first, refused.value.last) == (date(2024, 1, 10), date(2024, 3, 5))
    assert read_state(engine, FIRST) == ("due", "", FIRST.at)
    assert read_entries(engine) == []
    upcoming.move(name_of(FIRST), FIRST.at + timedelta(days=7), context)


def test_a_moved_reminder_expires_with_its_meeting(
    upcoming: UpcomingReminders, outbox: Outbox, engine: Engine, context: ChangeContext
) -> None:
    """If the meeting is moved, a reminder that was moved expires."""
    upcoming.move(name_of(FIRST), FIRST.at + timedelta(days=1), context)
    outbox.plan([reminder for reminder in PLAN if reminder.subject == "2024-06"], now=context.now)
    assert read_state(engine, FIRST)[:2] == ("expired", "replanned")


def test_a_reminder_is_sent_now(
    upcoming: UpcomingReminders, outbox: Outbox, engine: Engine, context: ChangeContext
) -> None:
    """It is due at once, its claim says that it was moved, and it is recorded."""
    sent = upcoming.send(name_of(SECOND), context)
    assert (sent.at, sent.moved) == (context.now, True)
    outbox.plan(PLAN, now=context.now)
    (claim,) = outbox.claim(now=context.now, worker="w1")
    assert (claim.key, claim.moved) == (SECOND.key, True)
    (change,) = read_entries(engine)
    assert (change.kind, change.ref, change.after["due_at"]) == ("reminder sent now", SECOND.key, str(context.now))


def test_waiting_and_parked_reminders_are_sent_now(upcoming: UpcomingReminders, outbox: Outbox, engine: Engine) -> None:
    """A reminder that waits for its next attempt, or is parked, is tried at once if a coordinator says so."""
    at = FIRST.at
    first, second = outbox.claim(now=at, worker="w1")
    outbox.retry(first, not_before=at + 60 * MINUTE, reason="ratelimited")
    outbox.park(second, not_before=at + 60 * MINUTE, reason="is_archived")
    assert upcoming.find(name_of(second)).reason == "is_archived"
    for claim in (first, second):
        upcoming.send(name_of(claim), ChangeContext(by="U0BOSS", surface="command", now=at + MINUTE))
    assert sorted(claim_keys(outbox, at + MINUTE)) == sorted((first.key, second.key))
    assert read_state(engine, second)[0] == "claimed"


@pytest.mark.parametrize("sending", [False, True])
def test_a_claimed_reminder_is_not_changed(
    upcoming: UpcomingReminders, outbox: Outbox, engine: Engine, *, sending: bool
) -> None:
    """While a reminder is claimed or its outcome unknown, it cannot be changed, and nothing is recorded."""
    claims = outbox.claim(now=FIRST.at, worker="w1")
    if sending:
        intents = [Intent(claim=claim, drafts=[DRAFT], conversation=claim.channel) for claim in claims]
        outbox.record_intents(intents, now=FIRST.at)
    context = ChangeContext(by="U0BOSS", surface="command", now=FIRST.at)
    attempts = [partial(upcoming.cancel, name_of(FIRST), context), partial(upcoming.send, name_of(FIRST), context)]
    for attempt in (*attempts, partial(upcoming.move, name_of(FIRST), FIRST.at, context)):
        with pytest.raises(NoSuchReminder):
            attempt()
    assert read_entries(engine) == []
    assert isinstance(upcoming.find(name_of(FIRST)), UpcomingReminder)


def test_an_abandoned_claim_can_be_cancelled(upcoming: UpcomingReminders, outbox: Outbox) -> None:
    """A claim whose lease has ended without an attempt prevents nothing."""
    outbox.claim(now=FIRST.at, worker="w1")
    context = ChangeContext(by="U0BOSS", surface="command", now=FIRST.at + MINUTE)
    assert upcoming.cancel(name_of(FIRST), context).state is ReminderState.EXPIRED


def test_an_ambiguous_name_is_refused(upcoming: UpcomingReminders, engine: Engine, context: ChangeContext) -> None:
    """If two keys begin alike, the name alone finds none, and more of the key is needed."""
    twin = FIRST.key[:NAME_LENGTH] + "".join(reversed(FIRST.key[NAME_LENGTH:]))
    with engine.begin() as connection:
        row = reminder_tables.reminder
        connection.execute(row.update().where(row.c.key == SECOND.key).values(key=twin))
    with pytest.raises(NoSuchReminder):
        upcoming.cancel(name_of(FIRST), context)
    assert upcoming.find(FIRST.key[: NAME_LENGTH + 6]).key == FIRST.key


def put(engine: Engine, key: str, now: datetime, **values: object) -> None:
    """Add a reminder that was due a while ago, with some values of its own."""
    row = {
        "channel": "C1",
        "milestone": "2024-06",
        "day": date(2024, 6, 13),
        "lead_days": 7,
        "due_at": now - 15 * MINUTE,
    }
    with writing(engine) as connection:
        connection.execute(reminder_tables.reminder.insert().values(**{**row, "key": key, **values}))


def test_health_counts_what_is_not_as_it_should_be(engine: Engine, now: datetime) -> None:
    """What has been due for a quarter of an hour is late, unless it was put off; what is refused is named, the last."""
    second = timedelta(seconds=1)
    health = UpcomingReminders(engine).read_health(now=now)
    assert (health.waiting, health.late, health.parked, health.uncertain, health.refusals) == (0, 0, 0, 0, {})
    put(engine, "late", now)
    put(engine, "not late", now, due_at=now - 15 * MINUTE + second)
    put(engine, "to come", now, due_at=now + MINUTE)
    put(engine, "put off", now, not_before=now - 15 * MINUTE + second)
    put(engine, "put off long ago", now, not_before=now - 15 * MINUTE)
    put(engine, "held", now, state="claimed")
    put(engine, "sending", now, state="sending")
    put(engine, "unknown", now, state="unknown")
    put(engine, "posted", now, state="posted")
    put(engine, "expired", now, state="expired")
    put(engine, "refused", now, state="parked", reason="not_in_channel")
    put(engine, "refused later", now, state="parked", reason="is_archived", due_at=now)
    put(engine, "refused there", now, state="parked", reason="no_permission", channel="C0")
    upcoming = UpcomingReminders(engine)
    health = upcoming.read_health(now=now)
    assert (health.waiting, health.late, health.parked, health.uncertain) == (5, 2, 3, 2)
    assert health.refusals == {"C0": "no_permission", "C1": "is_archived"}
    assert {state.value: count for state, count in upcoming.count_by_state().items()} == {
        "due": 5,
        "claimed": 1,
        "sending": 1,
        "unknown": 1,
        "posted": 1,
        "expired": 1,
        "parked": 3,
    }
