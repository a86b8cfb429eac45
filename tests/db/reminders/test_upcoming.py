"""The agenda: what is still to be sent can be seen, cancelled, moved and sent at once, and the plan leaves it so."""

from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Engine, select

from db.connection.engine import reading
from db.register.store import RegisterStore
from db.reminders.outbox import Intent, Outbox
from db.reminders.upcoming import NAME_LENGTH, UpcomingReminder, UpcomingReminders
from db.schema import reminder_tables, tables
from domain.errors import BadDay, NoSuchReminder
from domain.register.audit_events import ChangeContext
from domain.reminders.model import Draft, Policy, Reminder, ReminderState
from domain.reminders.plan import Occasions, reminders
from tests.db.races import race
from tests.db.registers import JUNE, MARCH, milestone

MINUTE = timedelta(minutes=1)
DRAFT = Draft(text="three things are open", blocks=[])

PLAN = reminders(
    Occasions(milestones=[milestone(MARCH, date(2024, 3, 5)), milestone(JUNE, date(2024, 6, 13))]),
    Policy(channels=("C1", "C2"), lead_days=(7, 1)),
    secret=b"secret",
)
FIRST, SECOND = (each for each in PLAN if each.channel == "C1" and each.subject == "2024-03")


@pytest.fixture
def agenda(engine: Engine, outbox: Outbox, store: RegisterStore, now: datetime) -> UpcomingReminders:
    """Eight reminders, all still to come."""
    assert store.directory()
    outbox.plan(PLAN, now=now)
    return UpcomingReminders(engine)


@pytest.fixture
def context(now: datetime) -> ChangeContext:
    """A coordinator's command, in January."""
    return ChangeContext(by="U0BOSS", surface="command", now=now)


def name(reminder: Reminder) -> str:
    """What a reminder is called."""
    return reminder.key[:NAME_LENGTH]


def records(engine: Engine) -> list[Any]:
    """What is on record of reminders."""
    row = tables.change.c
    with reading(engine) as connection:
        return list(connection.execute(select(tables.change).where(row.kind.startswith("reminder")).order_by(row.id)))


def state(engine: Engine, reminder: Reminder) -> tuple[str, str, datetime]:
    """Where a reminder stands, why, and when it is due."""
    row = reminder_tables.reminder.c
    with reading(engine) as connection:
        found = connection.execute(select(row.state, row.reason, row.due_at).where(row.key == reminder.key)).one()
    return found.state, found.reason, found.due_at


def claimed(outbox: Outbox, now: datetime) -> list[str]:
    """The keys of what a worker would take up then."""
    return [each.key for each in outbox.claim(now=now, worker="w1")]


def test_a_page_has_what_is_to_be_sent_in_order_of_time(agenda: UpcomingReminders) -> None:
    """All reminders, or those of some channels; the first of them, and how many there are."""
    page = agenda.read_page(None)
    assert [each.key for each in page.entries] == [each.key for each in PLAN]
    assert (page.total, {each.state for each in page.entries}) == (8, {ReminderState.DUE})
    ours = agenda.read_page(["C1", "U0ANNA"], limit=3)
    assert [each.channel for each in ours.entries] == ["C1"] * 3
    assert ours.total == 4
    assert agenda.read_page([]).total == 0


def test_an_entry_is_a_reminder(agenda: UpcomingReminders) -> None:
    """It has the reminder's fields, the meeting with its name, and a name of its own that tells nothing."""
    entry = agenda.find(name(FIRST))
    assert (entry.key, entry.channel, entry.lead_days, entry.at) == (FIRST.key, "C1", 7, FIRST.at)
    assert entry.milestone == FIRST.milestone
    assert (entry.name, entry.moved, entry.reason) == (name(FIRST), False, "")


@pytest.mark.parametrize("typed", [str.upper, lambda name: f"  {name} ", lambda name: FIRST.key[: len(name) + 9]])
def test_a_name_may_be_typed_in_several_ways(agenda: UpcomingReminders, typed: Any) -> None:  # noqa: ANN401  # a way to write
    """Capitals, spaces and more of the key name the same reminder."""
    assert agenda.find(typed(name(FIRST))).key == FIRST.key


@pytest.mark.parametrize("typed", ["", "000000", "zzzzzz", "%", "______", FIRST.key[: NAME_LENGTH - 1], "' OR 1=1 --"])
def test_what_is_no_name_is_refused(agenda: UpcomingReminders, context: ChangeContext, typed: str) -> None:
    """What is too short, no key's beginning or no name at all finds none, whatever is to be done with it."""
    attempts = [
        partial(agenda.find, typed),
        partial(agenda.cancel, typed, context),
        partial(agenda.send, typed, context),
        partial(agenda.move, typed, FIRST.at, context),
    ]
    for attempt in attempts:
        with pytest.raises(NoSuchReminder) as refused:
            attempt()
        assert refused.value.typed == typed
    assert agenda.read_page(None).total == 8


def test_what_is_past_or_posted_is_not_on_it(agenda: UpcomingReminders, outbox: Outbox, engine: Engine) -> None:
    """Once posted or expired, a reminder is not on the agenda and has no name any more."""
    claims = outbox.claim(now=FIRST.at, worker="w1")
    intents = [Intent(claim=each, drafts=[DRAFT], conversation=each.channel) for each in claims]
    outbox.record_intents(intents, now=FIRST.at)
    assert agenda.find(name(FIRST)).state is ReminderState.SENDING
    outbox.mark_posted([(claims[0], "1.2")], now=FIRST.at)
    outbox.plan(PLAN, now=FIRST.at + timedelta(days=1))
    assert agenda.read_page(None).total == 7
    with pytest.raises(NoSuchReminder):
        agenda.find(name(claims[0]))
    assert state(engine, claims[0])[0] == "posted"


def test_a_notice_and_a_part_are_not_on_it(agenda: UpcomingReminders, outbox: Outbox, now: datetime) -> None:
    """What coordinators are told of a failure is no reminder, and a long one stands on the agenda once."""
    outbox.get_secret()
    outbox.notify({"what": "unposted"}, ["U0BOSS"], now=now)
    claim, *_ = outbox.claim(now=FIRST.at, worker="w1", limit=10)
    outbox.record_intents([Intent(claim=claim, drafts=[DRAFT, DRAFT], conversation="U0BOSS")], now=FIRST.at)
    assert agenda.read_page(None).total == 8


def test_a_cancelled_reminder_is_never_sent(
    agenda: UpcomingReminders, outbox: Outbox, engine: Engine, context: ChangeContext
) -> None:
    """It expires, stays so whatever is planned, and is on record; the next one comes all the same."""
    cancelled = agenda.cancel(name(FIRST), context)
    assert (cancelled.key, cancelled.state, cancelled.reason) == (FIRST.key, ReminderState.EXPIRED, "cancelled")
    for plan, at in ((PLAN, context.now), ((), context.now), (PLAN, context.now), (PLAN, FIRST.at)):
        outbox.plan(plan, now=at)
        assert state(engine, FIRST)[:2] == ("expired", "cancelled")
    assert FIRST.key not in claimed(outbox, FIRST.at)
    assert SECOND.key in claimed(outbox, SECOND.at)
    (change,) = records(engine)
    assert (change.kind, change.ref, change.by, change.surface, change.at) == (
        "reminder cancelled",
        FIRST.key,
        "U0BOSS",
        "command",
        context.now,
    )
    assert change.after == {"state": "expired", "reason": "cancelled"}


def test_what_is_cancelled_is_cancelled_once(agenda: UpcomingReminders, engine: Engine, context: ChangeContext) -> None:
    """Of eight coordinators who cancel a reminder at once one does, and seven are told that there is none."""
    found = race([partial(agenda.cancel, name(FIRST), context)] * 8)
    assert sorted(type(each).__name__ for each in found) == sorted(["UpcomingReminder", *["NoSuchReminder"] * 7])
    assert len(records(engine)) == 1


@pytest.mark.parametrize("days", [-30, 3, 6])
def test_a_moved_reminder_stays_where_it_was_moved(
    agenda: UpcomingReminders, outbox: Outbox, engine: Engine, context: ChangeContext, days: int
) -> None:
    """Earlier or later, on a weekend or at night: it is sent at that time, and no plan moves it back."""
    at = FIRST.at + timedelta(days=days, hours=12)
    moved = agenda.move(name(FIRST), at, context)
    assert (moved.at, moved.moved, moved.state) == (at, True, ReminderState.DUE)
    for _ in range(2):
        outbox.plan(PLAN, now=context.now)
        assert state(engine, FIRST) == ("due", "", at)
    assert FIRST.key not in claimed(outbox, at - MINUTE)
    (claim,) = [each for each in outbox.claim(now=at, worker="w2") if each.key == FIRST.key]
    assert claim.moved
    (change,) = records(engine)
    assert (change.kind, change.ref, change.by) == ("reminder moved", FIRST.key, "U0BOSS")
    assert change.after["due_at"] == str(at)


def test_a_moved_reminder_may_be_overtaken(
    agenda: UpcomingReminders, outbox: Outbox, engine: Engine, context: ChangeContext
) -> None:
    """Of two that have come it is the moved one that goes out if it is later; the other one makes way."""
    agenda.move(name(FIRST), SECOND.at + timedelta(hours=1), context)
    outbox.plan(PLAN, now=SECOND.at + timedelta(hours=2))
    assert state(engine, FIRST)[0] == "due"
    assert state(engine, SECOND)[:2] == ("expired", "superseded")


def test_nothing_is_moved_until_after_its_meeting(
    agenda: UpcomingReminders, engine: Engine, context: ChangeContext
) -> None:
    """On the day of the meeting it can still be sent; the day after it is too late, and nothing is changed."""
    with pytest.raises(BadDay) as refused:
        agenda.move(name(FIRST), FIRST.at + timedelta(days=8), context)
    assert (refused.value.first, refused.value.last) == (date(2024, 1, 10), date(2024, 3, 5))
    assert state(engine, FIRST) == ("due", "", FIRST.at)
    assert records(engine) == []
    agenda.move(name(FIRST), FIRST.at + timedelta(days=7), context)


def test_a_moved_reminder_expires_with_its_meeting(
    agenda: UpcomingReminders, outbox: Outbox, engine: Engine, context: ChangeContext
) -> None:
    """When the meeting is moved, a reminder that was moved is not for it any more."""
    agenda.move(name(FIRST), FIRST.at + timedelta(days=1), context)
    outbox.plan([each for each in PLAN if each.subject == "2024-06"], now=context.now)
    assert state(engine, FIRST)[:2] == ("expired", "replanned")


def test_a_reminder_is_sent_now(
    agenda: UpcomingReminders, outbox: Outbox, engine: Engine, context: ChangeContext
) -> None:
    """It is due at once, is taken up as one that was moved, and is on record."""
    sent = agenda.send(name(SECOND), context)
    assert (sent.at, sent.moved) == (context.now, True)
    outbox.plan(PLAN, now=context.now)
    (claim,) = outbox.claim(now=context.now, worker="w1")
    assert (claim.key, claim.moved) == (SECOND.key, True)
    (change,) = records(engine)
    assert (change.kind, change.ref, change.after["due_at"]) == ("reminder sent now", SECOND.key, str(context.now))


def test_what_waits_or_was_refused_is_sent_now(agenda: UpcomingReminders, outbox: Outbox, engine: Engine) -> None:
    """A reminder that waits for its next try, or is parked, is tried at once where a coordinator says so."""
    at = FIRST.at
    first, second = outbox.claim(now=at, worker="w1")
    outbox.retry(first, not_before=at + 60 * MINUTE, reason="ratelimited")
    outbox.park(second, not_before=at + 60 * MINUTE, reason="is_archived")
    assert agenda.find(name(second)).reason == "is_archived"
    for each in (first, second):
        agenda.send(name(each), ChangeContext(by="U0BOSS", surface="command", now=at + MINUTE))
    assert sorted(claimed(outbox, at + MINUTE)) == sorted((first.key, second.key))
    assert state(engine, second)[0] == "claimed"


@pytest.mark.parametrize("sending", [False, True])
def test_what_a_worker_holds_is_not_changed(
    agenda: UpcomingReminders, outbox: Outbox, engine: Engine, *, sending: bool
) -> None:
    """While a reminder is taken up, or in doubt, nobody cancels, moves or sends it, and nothing is on record."""
    claims = outbox.claim(now=FIRST.at, worker="w1")
    if sending:
        intents = [Intent(claim=each, drafts=[DRAFT], conversation=each.channel) for each in claims]
        outbox.record_intents(intents, now=FIRST.at)
    context = ChangeContext(by="U0BOSS", surface="command", now=FIRST.at)
    attempts = [partial(agenda.cancel, name(FIRST), context), partial(agenda.send, name(FIRST), context)]
    for attempt in (*attempts, partial(agenda.move, name(FIRST), FIRST.at, context)):
        with pytest.raises(NoSuchReminder):
            attempt()
    assert records(engine) == []
    assert isinstance(agenda.find(name(FIRST)), UpcomingReminder)


def test_what_a_dead_worker_left_behind_can_be_cancelled(agenda: UpcomingReminders, outbox: Outbox) -> None:
    """A claim whose lease has ended, and that was not tried, holds nobody up."""
    outbox.claim(now=FIRST.at, worker="w1")
    context = ChangeContext(by="U0BOSS", surface="command", now=FIRST.at + MINUTE)
    assert agenda.cancel(name(FIRST), context).state is ReminderState.EXPIRED


def test_two_that_share_a_name_have_none(agenda: UpcomingReminders, engine: Engine, context: ChangeContext) -> None:
    """Should two keys begin alike, the name alone says too little, and more of the key is needed."""
    twin = FIRST.key[:NAME_LENGTH] + "".join(reversed(FIRST.key[NAME_LENGTH:]))
    with engine.begin() as connection:
        row = reminder_tables.reminder
        connection.execute(row.update().where(row.c.key == SECOND.key).values(key=twin))
    with pytest.raises(NoSuchReminder):
        agenda.cancel(name(FIRST), context)
    assert agenda.find(FIRST.key[: NAME_LENGTH + 6]).key == FIRST.key
