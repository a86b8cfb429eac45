"""The outbox: reminders from plan to post, through claims that are lost, doubled and late."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, cast

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, Engine, Row, event, select

from db.connection.engine import reading
from db.register.store import RegisterStore
from db.reminders.claims import Claim
from db.reminders.drafts import draft_from_json
from db.reminders.outbox import Intent, Outbox
from db.reminders.uncertain_posts import UncertainPosts
from db.schema import reminder_tables
from domain.dates.spans import BRUSSELS
from domain.register.model import Milestone
from domain.reminders.plan import Occasions, plan_reminders
from domain.reminders.policy import Policy
from domain.reminders.reminder import Draft, Reminder
from tests.db.races import race
from tests.db.registers import JUNE, MARCH, milestone

MINUTE = timedelta(minutes=1)

#: What a worker records of its claim, and whether it was let.
Outcome = Callable[[Outbox, Claim], bool]


def plan_for(
    *milestones: Milestone, channels: tuple[str, ...] = ("C1",), lead_days: tuple[int, ...] = (7, 1)
) -> tuple[Reminder, ...]:
    """Return the reminders of some milestones."""
    policy = Policy(channels=channels, lead_days=lead_days)
    return plan_reminders(Occasions(milestones=milestones), policy, secret=b"secret")


@pytest.fixture
def march() -> tuple[Reminder, ...]:
    """Two reminders, seven days and one day before 5 March 2024, a Tuesday."""
    return plan_for(milestone(MARCH, date(2024, 3, 5)))


@pytest.fixture
def claim(outbox: Outbox, march: tuple[Reminder, ...]) -> Claim:
    """A claim on the first of them, taken as soon as it was due."""
    outbox.plan(march, now=march[0].at)
    (claimed,) = outbox.claim(now=march[0].at, worker="w1")
    return claimed


def make_draft(text: str = "three things are open") -> Draft:
    """Return a message."""
    return Draft(text=text, blocks=[{"type": "divider"}], lines=(("III.2a@2024-03",),))


def record_intent(outbox: Outbox, claim: Claim, text: str = "three things are open", *, now: datetime) -> bool:
    """Record that a message is about to be posted; return whether the claim still holds."""
    intents = [Intent(claim=claim, drafts=[make_draft(text)], conversation=claim.channel)]
    return outbox.record_intents(intents, now=now) == {claim.key}


def mark_posted(outbox: Outbox, claim: Claim, ts: str) -> bool:
    """Record that it was posted; return whether the claim still held."""
    return outbox.mark_posted([(claim, ts)], now=claim.at) == 1


def read_row(engine: Engine, key: str) -> Row[*tuple[Any, ...]]:
    """Return a reminder's row."""
    with reading(engine) as connection:
        return connection.execute(select(reminder_tables.reminder).where(reminder_tables.reminder.c.key == key)).one()


def read_states(engine: Engine) -> dict[str, tuple[str, str]]:
    """Return each reminder's state and reason."""
    table = reminder_tables.reminder.c
    with reading(engine) as connection:
        return {
            key: (state, reason)
            for key, state, reason in connection.execute(select(table.key, table.state, table.reason))
        }


def test_planning_is_idempotent(engine: Engine, outbox: Outbox, march: tuple[Reminder, ...], now: datetime) -> None:
    """A reminder is written once, however often it is planned."""
    for _ in range(2):
        outbox.plan(march, now=now)
    assert read_states(engine) == {reminder.key: ("due", "") for reminder in march}


def test_an_empty_plan_is_a_plan(engine: Engine, outbox: Outbox, now: datetime) -> None:
    """Without reminders nothing is written."""
    outbox.plan((), now=now)
    assert read_states(engine) == {}


def test_superseded_reminders_expire(engine: Engine, outbox: Outbox, march: tuple[Reminder, ...]) -> None:
    """One that is superseded when it is first planned, or later while it waits, is not posted."""
    first, second = march
    outbox.plan(march, now=second.at)
    assert read_states(engine) == {first.key: ("expired", "superseded"), second.key: ("due", "")}
    past = second.at + timedelta(days=2)
    outbox.plan(march, now=past)
    assert read_states(engine)[second.key] == ("expired", "superseded")
    assert outbox.claim(now=past, worker="w1") == ()


@pytest.mark.parametrize("state", ["due", "parked"])
def test_a_newer_reminder_supersedes_a_waiting_one(
    engine: Engine, outbox: Outbox, claim: Claim, march: tuple[Reminder, ...], state: str
) -> None:
    """One that could not be posted, or was refused, waits until the next one is due, and then expires."""
    wait = outbox.retry if state == "due" else outbox.park
    wait(claim, not_before=march[1].at, reason="is_archived")
    outbox.plan(march, now=march[1].at - MINUTE)
    assert read_states(engine)[claim.key] == (state, "is_archived")
    outbox.plan(march, now=march[1].at)
    assert read_states(engine) == {claim.key: ("expired", "superseded"), march[1].key: ("due", "")}


def test_reminders_no_longer_planned_expire(
    engine: Engine, outbox: Outbox, march: tuple[Reminder, ...], now: datetime
) -> None:
    """If a meeting is moved, the reminders of the old day expire, and those of the new day are due."""
    outbox.plan(march, now=now)
    moved = plan_for(milestone(MARCH, date(2024, 3, 6)))
    outbox.plan(moved, now=now)
    assert read_states(engine) == {reminder.key: ("expired", "replanned") for reminder in march} | {
        reminder.key: ("due", "") for reminder in moved
    }


def test_planning_leaves_claims_alone(
    engine: Engine, outbox: Outbox, claim: Claim, march: tuple[Reminder, ...]
) -> None:
    """A claimed reminder does not expire until its lease has ended."""
    outbox.plan((), now=claim.at)
    assert read_states(engine) == {claim.key: ("claimed", ""), march[1].key: ("expired", "replanned")}
    outbox.plan((), now=claim.at + MINUTE)
    assert read_states(engine)[claim.key] == ("expired", "replanned")
    assert not record_intent(outbox, claim, now=claim.at + MINUTE)


def test_a_newer_reminder_leaves_claims_alone(engine: Engine, outbox: Outbox, march: tuple[Reminder, ...]) -> None:
    """A claimed reminder is not superseded either: its worker checks again before it posts."""
    first, second = march
    outbox.plan(march, now=first.at)
    outbox.claim(now=first.at, worker="w1", lease=second.at - first.at + MINUTE)
    outbox.plan(march, now=second.at)
    assert read_states(engine)[first.key] == ("claimed", "")
    outbox.plan(march, now=second.at + MINUTE)
    assert read_states(engine)[first.key] == ("expired", "superseded")


def test_planning_leaves_posts_alone(engine: Engine, outbox: Outbox, claim: Claim, march: tuple[Reminder, ...]) -> None:
    """A reminder that was posted, or may have been, does not expire."""
    record_intent(outbox, claim, now=claim.at)
    for plan, at in (((), claim.at + 10 * MINUTE), (march, march[1].at)):
        outbox.plan(plan, now=at)
        assert read_row(engine, claim.key).state == "sending"
    mark_posted(outbox, claim, "1.2")
    for plan, at in (((), claim.at + 10 * MINUTE), (march, march[1].at)):
        outbox.plan(plan, now=at)
        assert read_row(engine, claim.key).state == "posted"


def test_a_claim_says_what_to_post(
    engine: Engine, outbox: Outbox, store: RegisterStore, march: tuple[Reminder, ...]
) -> None:
    """A claim has the reminder's fields, and the milestone with its meeting day and its name in the register."""
    assert store.directory().milestones
    outbox.plan(march, now=march[0].at)
    (claim,) = outbox.claim(now=march[0].at, worker="w1")
    expected = march[0]
    assert (claim.key, claim.channel, claim.lead_days, claim.at) == (expected.key, "C1", 7, expected.at)
    assert (claim.milestone, claim.owners) == (expected.milestone, ())
    assert claim.fencing_token == 1
    assert (read_row(engine, claim.key).owner, read_row(engine, claim.key).lease_until) == ("w1", claim.at + MINUTE)


def test_a_milestone_that_is_not_in_the_register_has_no_name(claim: Claim) -> None:
    """A reminder outlives its milestone's row; the milestone then has its day only."""
    assert claim.milestone == Milestone(month=MARCH, name={}, meets=date(2024, 3, 5))


def test_only_due_reminders_are_claimed(outbox: Outbox, march: tuple[Reminder, ...]) -> None:
    """A reminder is not claimed a second before its time, and at its time it is."""
    outbox.plan(march, now=march[0].at)
    assert outbox.claim(now=march[0].at - timedelta(seconds=1), worker="w1") == ()
    assert [claim.key for claim in outbox.claim(now=march[0].at, worker="w1")] == [march[0].key]


def test_claims_come_in_batches_in_order_of_time(outbox: Outbox, now: datetime) -> None:
    """The oldest come first, up to the limit, each once."""
    every = plan_for(milestone(MARCH), milestone(JUNE), channels=("C1", "C2"))
    outbox.plan(every, now=now)
    later = every[-1].at
    batches = [outbox.claim(now=later, worker="w1", limit=3) for _ in range(4)]
    assert [len(batch) for batch in batches] == [3, 3, 2, 0]
    times = [claim.at for batch in batches for claim in batch]
    assert times == sorted(times)
    assert {claim.key for batch in batches for claim in batch} == {reminder.key for reminder in every}


def test_the_abandoned_and_the_due_share_a_limit(outbox: Outbox, now: datetime) -> None:
    """A batch has what another worker abandoned first, then what is due, and together no more than the limit."""
    every = plan_for(milestone(MARCH), channels=tuple(f"C{n}" for n in range(6)), lead_days=(7,))
    outbox.plan(every, now=now)
    at = every[0].at
    abandoned = {claim.key for claim in outbox.claim(now=at, worker="w1", limit=2)}
    first = {claim.key for claim in outbox.claim(now=at + MINUTE, worker="w2", limit=3)}
    assert (len(first), abandoned < first) == (3, True)
    assert len(outbox.claim(now=at + MINUTE, worker="w2", limit=4)) == 3


def test_the_oldest_is_claimed_first_though_it_was_refused(outbox: Outbox, now: datetime) -> None:
    """A reminder that was refused and may be tried again comes before those that are due for a shorter time."""
    older, newer = plan_for(milestone(MARCH, date(2024, 3, 5)), milestone(JUNE, date(2024, 6, 13)), lead_days=(7,))
    outbox.plan([older, newer], now=now)
    (refused,) = outbox.claim(now=older.at, worker="w1")
    outbox.park(refused, not_before=newer.at, reason="is_archived")
    claimed = [outbox.claim(now=newer.at, worker="w2", limit=1) for _ in range(2)]
    assert [claim.key for (claim,) in claimed] == [older.key, newer.key]


def test_a_claim_knows_of_the_attempt_before_it(outbox: Outbox, march: tuple[Reminder, ...]) -> None:
    """A claim has the owners that it is about, and of an attempt that failed its time, conversation and message."""
    reminder = replace(march[0], owners=("eurojust", "europol"))
    outbox.plan([reminder], now=reminder.at)
    (first,) = outbox.claim(now=reminder.at, worker="w1")
    assert (first.owners, first.attempts, first.first_try_at, first.body) == (("eurojust", "europol"), 0, None, None)
    assert (first.posted_after, first.conversation, first.reason, first.was_uncertain) == (None, None, "", False)
    drafts, slack_time = [make_draft(f"part {number}") for number in (1, 2)], reminder.at - 2 * MINUTE
    intent = Intent(claim=first, drafts=drafts, conversation="D1", slack_time=slack_time)
    outbox.record_intents([intent], now=reminder.at)
    outbox.retry(first, not_before=reminder.at + MINUTE, reason="not reached")
    again, second_part = outbox.claim(now=reminder.at + MINUTE, worker="w2")
    assert (again.attempts, again.first_try_at, again.posted_after) == (1, reminder.at, slack_time)
    assert (again.conversation, again.reason, again.was_uncertain) == ("D1", "not reached", False)
    assert (again.part, again.parts, draft_from_json(again.body or "")) == (1, 2, drafts[0])
    assert (second_part.part, second_part.parts, second_part.owners) == (2, 2, ("eurojust", "europol"))


def test_a_claim_in_doubt_stays_known_as_one(engine: Engine, outbox: Outbox, claim: Claim) -> None:
    """What may have been posted, and was not found in its channel, is claimed as what was once uncertain."""
    record_intent(outbox, claim, now=claim.at)
    outbox.mark_unknown(claim, not_before=claim.at, reason="TimeoutError")
    doubts = UncertainPosts(engine)
    found = doubts.claim(now=claim.at + 5 * MINUTE, worker="w2", grace=2 * MINUTE)
    assert found is not None
    doubts.mark_absent(found, not_before=claim.at + 5 * MINUTE)
    (again,) = outbox.claim(now=claim.at + 5 * MINUTE, worker="w3")
    assert (again.was_uncertain, again.reason, again.fencing_token) == (True, "not in the channel", 3)


def test_workers_never_share_a_claim(outbox: Outbox, now: datetime) -> None:
    """If eight workers claim at once, each reminder is given to one of them."""
    every = plan_for(milestone(MARCH), channels=tuple(f"C{n}" for n in range(100)))
    outbox.plan(every, now=now)
    batches = race([partial(outbox.claim, now=every[-1].at, worker=f"w{n}", limit=30) for n in range(8)])
    keys = [claim.key for batch in batches if isinstance(batch, tuple) for claim in batch]
    assert len(keys) == len(set(keys)) == 200


def test_an_expired_lease_is_taken_over(outbox: Outbox, claim: Claim) -> None:
    """After the lease another worker gets the reminder, before newly due ones; the first worker's claim has ended."""
    assert outbox.claim(now=claim.at + MINUTE - timedelta(seconds=1), worker="w2") == ()
    (second,) = outbox.claim(now=claim.at + MINUTE, worker="w2", limit=1)
    assert (second.key, second.fencing_token) == (claim.key, 2)
    assert not record_intent(outbox, claim, "the first worker's", now=claim.at + MINUTE)
    assert record_intent(outbox, second, "the second worker's", now=claim.at + MINUTE)


def test_an_intent_is_recorded(engine: Engine, outbox: Outbox, claim: Claim) -> None:
    """The message, the attempt and its time are stored, with a new lease."""
    at = claim.at + timedelta(seconds=5)
    assert record_intent(outbox, claim, "three things are open", now=at)
    stored = read_row(engine, claim.key)
    assert (stored.state, stored.attempts, stored.first_try_at, stored.conversation) == ("sending", 1, at, "C1")
    assert draft_from_json(stored.body) == make_draft("three things are open")
    assert stored.lease_until == at + MINUTE


def test_an_intent_is_recorded_once(outbox: Outbox, claim: Claim) -> None:
    """A reminder that is being posted gets no second intent, not even from the worker that posts it."""
    assert record_intent(outbox, claim, now=claim.at)
    assert not record_intent(outbox, claim, "again", now=claim.at)


def test_intents_are_recorded_together(engine: Engine, outbox: Outbox, now: datetime) -> None:
    """The intents in a batch whose claims still hold are recorded in one transaction, and so are the posts."""
    every = plan_for(milestone(MARCH), channels=("C1", "C2", "C3"), lead_days=(7,))
    at = every[0].at
    outbox.plan(every, now=now)
    first = outbox.claim(now=at, worker="w1")
    (lost,) = outbox.claim(now=at + MINUTE, worker="w2", limit=1)
    seen: list[str] = []

    def see(_: Connection) -> None:
        seen.append("commit")

    event.listen(engine, "commit", see)
    intents = [Intent(claim=claim, drafts=[make_draft()], conversation=claim.channel) for claim in first]
    mine = [claim for claim in first if claim.key != lost.key]
    assert outbox.record_intents(intents, now=at + MINUTE) == {claim.key for claim in mine}
    assert outbox.mark_posted([(claim, "1.2") for claim in first], now=at + MINUTE) == 2
    assert outbox.mark_posted([], now=at + MINUTE) == 0
    event.remove(engine, "commit", see)
    assert seen == ["commit", "commit"]
    assert sorted(state for state, _ in read_states(engine).values()) == ["claimed", "posted", "posted"]


def test_an_intent_is_on_the_disk(engine: Engine, outbox: Outbox, claim: Claim) -> None:
    """Unlike others, this commit waits for the disk."""
    seen: list[str] = []

    def see(*given: Any) -> None:  # noqa: ANN401  # as SQLAlchemy calls it
        seen.append(given[2])

    event.listen(engine, "before_cursor_execute", see)
    record_intent(outbox, claim, now=claim.at)
    event.remove(engine, "before_cursor_execute", see)
    assert "synchronous = FULL" in seen[0] or "synchronous_commit = on" in seen[0]


def test_a_posted_reminder_is_finished(engine: Engine, outbox: Outbox, claim: Claim) -> None:
    """It has its message's timestamp, and is never claimed again."""
    record_intent(outbox, claim, now=claim.at)
    assert mark_posted(outbox, claim, "1709535600.000100")
    stored = read_row(engine, claim.key)
    assert (stored.state, stored.ts, stored.posted_at) == ("posted", "1709535600.000100", claim.at)
    assert outbox.claim(now=claim.at + MINUTE, worker="w2") == ()
    assert not mark_posted(outbox, claim, "again")


def test_a_certain_failure_is_retried_later(engine: Engine, outbox: Outbox, claim: Claim) -> None:
    """It is due again, not before the given time; the time of the first attempt stays."""
    record_intent(outbox, claim, now=claim.at)
    assert outbox.retry(claim, not_before=claim.at + 3 * MINUTE, reason="rate limited")
    assert outbox.claim(now=claim.at + 2 * MINUTE, worker="w2") == ()
    (second,) = outbox.claim(now=claim.at + 3 * MINUTE, worker="w2")
    assert record_intent(outbox, second, "newer words", now=claim.at + 3 * MINUTE)
    stored = read_row(engine, claim.key)
    assert (stored.attempts, stored.first_try_at, draft_from_json(stored.body).text) == (2, claim.at, "newer words")


def test_a_sending_reminder_is_not_claimed(outbox: Outbox, claim: Claim) -> None:
    """Between intent and outcome a reminder may have been posted, so no worker claims it, even after the lease."""
    record_intent(outbox, claim, now=claim.at)
    assert outbox.claim(now=claim.at + 60 * MINUTE, worker="w2") == ()


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (
            lambda outbox, claim: outbox.park(claim, not_before=claim.at + 60 * MINUTE, reason="is_archived"),
            ("parked", "is_archived"),
        ),
        (lambda outbox, claim: outbox.expire(claim, "the day has come"), ("expired", "the day has come")),
        (lambda outbox, claim: outbox.retry(claim, not_before=claim.at, reason="gate"), ("due", "gate")),
    ],
)
def test_a_claim_can_end_without_an_attempt(
    engine: Engine, outbox: Outbox, claim: Claim, outcome: Outcome, expected: tuple[str, str]
) -> None:
    """A worker can park, expire or give back what it claimed, with a reason."""
    assert outcome(outbox, claim)
    assert read_states(engine)[claim.key] == expected


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (
            lambda outbox, claim: outbox.park(claim, not_before=claim.at + 60 * MINUTE, reason="not_in_channel"),
            ("parked", "not_in_channel"),
        ),
        (
            lambda outbox, claim: outbox.mark_unknown(claim, not_before=claim.at + MINUTE, reason="timed out"),
            ("unknown", "timed out"),
        ),
    ],
)
def test_an_attempt_can_fail(
    engine: Engine, outbox: Outbox, claim: Claim, outcome: Outcome, expected: tuple[str, str]
) -> None:
    """After an attempt it is parked and claimed again an hour later, or its outcome is unknown and it is not."""
    record_intent(outbox, claim, now=claim.at)
    assert outcome(outbox, claim)
    assert read_states(engine)[claim.key] == expected
    assert outbox.claim(now=claim.at + 59 * MINUTE, worker="w2") == ()
    again = outbox.claim(now=claim.at + 60 * MINUTE, worker="w2")
    assert [claim.reason for claim in again] == (["not_in_channel"] if expected[0] == "parked" else [])


def test_an_old_fencing_token_changes_nothing(engine: Engine, outbox: Outbox, claim: Claim) -> None:
    """A worker that lost its lease can record no outcome once another worker has the reminder."""
    (second,) = outbox.claim(now=claim.at + MINUTE, worker="w2", limit=1)
    record_intent(outbox, second, now=claim.at + MINUTE)
    assert [
        record_intent(outbox, claim, now=claim.at),
        mark_posted(outbox, claim, "1.2"),
        outbox.retry(claim, not_before=claim.at, reason=""),
        outbox.park(claim, not_before=claim.at + 60 * MINUTE, reason=""),
        outbox.mark_unknown(claim, not_before=claim.at, reason=""),
        outbox.expire(claim, ""),
    ] == [False] * 6
    assert read_row(engine, claim.key).state == "sending"


def test_outcomes_need_an_intent(outbox: Outbox, claim: Claim) -> None:
    """Without a recorded intent no post and no unknown outcome is recorded, and with one no expiry."""
    assert not mark_posted(outbox, claim, "1.2")
    assert not outbox.mark_unknown(claim, not_before=claim.at, reason="")
    record_intent(outbox, claim, now=claim.at)
    assert not outbox.expire(claim, "")


def test_the_last_tick_is_stored(outbox: Outbox, now: datetime) -> None:
    """It is stored in UTC; at first there is none."""
    assert outbox.read_last_tick() is None
    for minutes in (0, 1):
        outbox.record_tick((now + minutes * MINUTE).astimezone(BRUSSELS))
    assert outbox.read_last_tick() == now + MINUTE


def test_the_secret_is_made_once(engine: Engine, outbox: Outbox) -> None:
    """All callers, also concurrent ones, get the same 32 bytes, for ever."""
    secrets = race([outbox.get_secret] * 8)
    assert len(set(secrets)) == 1
    assert Outbox(engine).get_secret() == secrets[0]
    assert len(outbox.get_secret()) == 32


def test_a_meeting_moved_back_is_reminded_of(
    engine: Engine, outbox: Outbox, march: tuple[Reminder, ...], now: datetime
) -> None:
    """Reminders that expired when a meeting moved wait again once it is moved back, except superseded ones."""
    moved = plan_for(milestone(MARCH, date(2024, 3, 11)))
    outbox.plan(march, now=now)
    outbox.plan(moved, now=now)
    outbox.plan(march, now=march[1].at)
    states = read_states(engine)
    assert [states[reminder.key] for reminder in march] == [("expired", "replanned"), ("due", "")]
    assert {states[reminder.key] for reminder in moved} == {("expired", "replanned")}


def test_each_of_many_is_claimed_once(engine: Engine, outbox: Outbox) -> None:
    """Eight threads claim two hundred reminders, seven at a time, until there are none: each is claimed by one."""
    march = plan_for(
        milestone(MARCH, date(2024, 3, 5)), channels=tuple(f"C{number:03}" for number in range(200)), lead_days=(7,)
    )
    now = march[0].at
    outbox.plan(march, now=now)

    def work(worker: str) -> list[str]:
        mine: list[str] = []
        while claims := Outbox(engine).claim(now=now, worker=worker, limit=7):
            assert len(claims) <= 7
            mine += [claim.key for claim in claims]
        return mine

    claimed = [key for keys in race([partial(work, f"w{n}") for n in range(8)]) for key in cast("list[str]", keys)]
    assert sorted(claimed) == sorted(reminder.key for reminder in march)


def test_what_waits_for_its_turn_keeps_its_own_reason(engine: Engine, outbox: Outbox) -> None:
    """Claims that were not tried are due again at once; why another one waits is not forgotten."""
    first, second = plan_for(milestone(MARCH, date(2024, 3, 5)), channels=("C1", "C2"), lead_days=(7,))
    outbox.plan([first, second], now=first.at)
    claims = {claim.key: claim for claim in outbox.claim(now=first.at, worker="w1")}
    assert outbox.retry(claims[first.key], not_before=first.at, reason="busy")
    outbox.put_back([claims[second.key]], now=first.at, reason="it waits for its turn")
    assert read_states(engine) == {first.key: ("due", "busy"), second.key: ("due", "it waits for its turn")}
    assert len(outbox.claim(now=first.at, worker="w2")) == 2
