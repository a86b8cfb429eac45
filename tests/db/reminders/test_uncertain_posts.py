"""Posts with an unknown outcome: one worker at a time searches for each, and only its result counts."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Engine, Row, select

from db.changes.ledger import Ledger
from db.connection.engine import reading
from db.reminders.claims import LEASE, Claim
from db.reminders.outbox import Intent, Outbox
from db.reminders.uncertain_posts import UncertainPosts
from db.schema import reminder_tables
from domain.reminders.plan import Occasions, plan_reminders
from domain.reminders.policy import Policy
from domain.reminders.reminder import Draft, Reminder
from tests.db.races import race
from tests.db.registers import MARCH, milestone

GRACE = timedelta(minutes=2)
MINUTE = timedelta(minutes=1)

#: What a worker records of a doubt, and whether it was let.
Conclusion = Callable[[UncertainPosts, Claim], bool]


@pytest.fixture
def uncertain_posts(engine: Engine) -> UncertainPosts:
    """The store."""
    return UncertainPosts(engine)


@pytest.fixture
def reminder() -> Reminder:
    """One reminder, a week before 5 March 2024."""
    policy = Policy(channels=("C1",), lead_days=(7,))
    occasions = Occasions(milestones=[milestone(MARCH, date(2024, 3, 5))])
    return plan_reminders(occasions, policy, secret=b"secret")[0]


@pytest.fixture
def sending(outbox: Outbox, reminder: Reminder) -> Claim:
    """A claim on it that is being posted: its worker has recorded the intent."""
    outbox.plan([reminder], now=reminder.at)
    (claim,) = outbox.claim(now=reminder.at, worker="w1")
    assert record_intent(outbox, claim, now=claim.at)
    return claim


def record_intent(outbox: Outbox, claim: Claim, *, now: datetime) -> bool:
    """Record that it is about to be posted; return whether the claim still holds."""
    draft = Draft(text="three things are open", blocks=[])
    return bool(outbox.record_intents([Intent(claim=claim, drafts=[draft], conversation="C1")], now=now))


def mark_posted(outbox: Outbox, claim: Claim, *, now: datetime) -> bool:
    """Record that it was posted; return whether the claim still held."""
    return bool(outbox.mark_posted([(claim, "1.2")], now=now))


def read_row(engine: Engine) -> Row[*tuple[Any, ...]]:
    """Return the reminder's row."""
    with reading(engine) as connection:
        return connection.execute(select(reminder_tables.reminder)).one()


def claim_as_second(uncertain_posts: UncertainPosts, now: datetime) -> Claim | None:
    """Claim an uncertain post as a second worker."""
    return uncertain_posts.claim(now=now, worker="w2", grace=GRACE)


def claim_abandoned(uncertain_posts: UncertainPosts, sending: Claim) -> Claim:
    """Claim, as soon as possible, the post that its worker abandoned when it died."""
    claim = claim_as_second(uncertain_posts, sending.at + LEASE + GRACE)
    assert claim is not None
    return claim


def test_a_sending_reminder_is_uncertain_after_lease_and_grace(
    engine: Engine, uncertain_posts: UncertainPosts, sending: Claim
) -> None:
    """Not a second earlier; its claim has the first attempt, its state stays, and its first worker has lost it."""
    assert claim_as_second(uncertain_posts, sending.at + LEASE + GRACE - timedelta(seconds=1)) is None
    claim = claim_abandoned(uncertain_posts, sending)
    assert (claim.key, claim.fencing_token, claim.first_try_at, claim.repeated) == (sending.key, 2, sending.at, False)
    assert (read_row(engine).state, read_row(engine).owner) == ("sending", "w2")
    assert not mark_posted(Outbox(engine), sending, now=sending.at)


def test_an_unknown_outcome_is_uncertain_from_its_time(
    uncertain_posts: UncertainPosts, outbox: Outbox, sending: Claim
) -> None:
    """It is not claimed before the time that was set when it became unknown."""
    outbox.mark_unknown(sending, not_before=sending.at + GRACE, reason="timed out")
    assert claim_as_second(uncertain_posts, sending.at + GRACE - timedelta(seconds=1)) is None
    assert claim_as_second(uncertain_posts, sending.at + GRACE) is not None


def test_nothing_else_is_uncertain(uncertain_posts: UncertainPosts, outbox: Outbox, reminder: Reminder) -> None:
    """A reminder that is due, claimed or posted is not claimed, however old it is."""
    later = reminder.at + timedelta(days=1)
    outbox.plan([reminder], now=reminder.at)
    assert claim_as_second(uncertain_posts, later) is None
    (claim,) = outbox.claim(now=reminder.at, worker="w1")
    assert claim_as_second(uncertain_posts, later) is None
    record_intent(outbox, claim, now=claim.at)
    mark_posted(outbox, claim, now=claim.at)
    assert claim_as_second(uncertain_posts, later) is None


def test_eight_workers_never_share_an_uncertain_post(uncertain_posts: UncertainPosts, sending: Claim) -> None:
    """If eight claim at once, one gets it, and no other before its lease ends."""
    at = sending.at + LEASE + GRACE
    claims = race([partial(uncertain_posts.claim, now=at, worker=f"w{number}", grace=GRACE) for number in range(8)])
    assert sum(claim is not None for claim in claims) == 1
    assert claim_as_second(uncertain_posts, at + LEASE - timedelta(seconds=1)) is None


@pytest.mark.parametrize("state", ["sending", "unknown"])
def test_a_dead_workers_search_is_taken_over(
    uncertain_posts: UncertainPosts, outbox: Outbox, sending: Claim, state: str
) -> None:
    """The next worker claims it after the lease, and results of the dead one are refused."""
    if state == "unknown":
        outbox.mark_unknown(sending, not_before=sending.at + GRACE, reason="")
    first = claim_abandoned(uncertain_posts, sending)
    second = claim_as_second(uncertain_posts, sending.at + 2 * (LEASE + GRACE))
    assert second is not None
    assert not uncertain_posts.mark_found(first, "1.2", now=sending.at)
    assert uncertain_posts.mark_found(second, "1.2", now=sending.at)


@pytest.mark.parametrize(
    ("conclusion", "expected"),
    [
        (
            lambda uncertain_posts, claim: uncertain_posts.mark_found(claim, "1.2", now=claim.at),
            ("posted", "", "1.2", False),
        ),
        (
            lambda uncertain_posts, claim: uncertain_posts.mark_absent(claim, not_before=claim.at),
            ("due", "not in the channel", None, False),
        ),
        (
            lambda uncertain_posts, claim: uncertain_posts.mark_unanswered(
                claim, not_before=claim.at, reason="ratelimited"
            ),
            ("unknown", "ratelimited", None, False),
        ),
        (
            lambda uncertain_posts, claim: uncertain_posts.repeat(claim, not_before=claim.at, reason="ratelimited"),
            ("due", "ratelimited", None, True),
        ),
        (lambda uncertain_posts, claim: uncertain_posts.give_up(claim, "past"), ("expired", "past", None, False)),
    ],
)
def test_a_search_has_one_result(
    engine: Engine,
    uncertain_posts: UncertainPosts,
    sending: Claim,
    conclusion: Conclusion,
    expected: tuple[str, str, str | None, bool],
) -> None:
    """Each result is recorded, and only from the worker that holds the claim."""
    claim = claim_abandoned(uncertain_posts, sending)
    assert not conclusion(uncertain_posts, sending)
    assert conclusion(uncertain_posts, claim)
    stored = read_row(engine)
    assert (stored.state, stored.reason, stored.ts, stored.repeated) == expected


def test_a_repeated_reminder_is_claimed_as_one(uncertain_posts: UncertainPosts, outbox: Outbox, sending: Claim) -> None:
    """Its claim says that it may be in the channel already, until it was found to be absent."""
    uncertain_posts.repeat(claim_abandoned(uncertain_posts, sending), not_before=sending.at + 4 * MINUTE, reason="")
    assert outbox.claim(now=sending.at + 3 * MINUTE, worker="w3") == ()
    (claim,) = outbox.claim(now=sending.at + 4 * MINUTE, worker="w3")
    assert (claim.repeated, claim.first_try_at) == (True, sending.at)
    record_intent(outbox, claim, now=sending.at + 4 * MINUTE)
    again = claim_as_second(uncertain_posts, sending.at + 10 * MINUTE)
    assert again is not None
    assert again.repeated
    uncertain_posts.mark_absent(again, not_before=sending.at + 10 * MINUTE)
    assert not outbox.claim(now=sending.at + 10 * MINUTE, worker="w4")[0].repeated


def claim_posted(uncertain_posts: UncertainPosts, now: datetime) -> Claim | None:
    """Claim one to be searched for again, a quarter of an hour after the last search and within a day."""
    return uncertain_posts.claim_posted(now=now, worker="w2", after=15 * MINUTE, within=timedelta(days=1))


@pytest.mark.parametrize("attempts", [1, 2])
def test_a_certain_post_is_not_searched_for_again(
    uncertain_posts: UncertainPosts, outbox: Outbox, sending: Claim, attempts: int
) -> None:
    """A reminder posted at the first attempt, or at one after a certain failure, is in the channel once."""
    if attempts > 1:
        outbox.retry(sending, not_before=sending.at, reason="ratelimited")
        (sending,) = outbox.claim(now=sending.at, worker="w1")
        record_intent(outbox, sending, now=sending.at)
    assert mark_posted(outbox, sending, now=sending.at)
    assert [claim_posted(uncertain_posts, sending.at + hours * timedelta(hours=1)) for hours in range(25)] == [
        None
    ] * 25


@pytest.mark.parametrize("how", ["found", "found after a lost answer", "second attempt"])
def test_an_uncertain_post_is_searched_for_again(
    engine: Engine, uncertain_posts: UncertainPosts, outbox: Outbox, sending: Claim, how: str
) -> None:
    """One that was found, or posted when it was absent, is claimed at intervals until it is marked swept."""
    at = sending.at + LEASE + GRACE
    if how == "found after a lost answer":
        assert outbox.mark_unknown(sending, not_before=at, reason="timed out")
    if how != "second attempt":
        assert uncertain_posts.mark_found(claim_abandoned(uncertain_posts, sending), "1.2", now=at)
    else:
        assert uncertain_posts.mark_absent(claim_abandoned(uncertain_posts, sending), not_before=at)
        (claim,) = outbox.claim(now=at, worker="w1")
        record_intent(outbox, claim, now=at)
        mark_posted(outbox, claim, now=at)
    assert claim_posted(uncertain_posts, at + 15 * MINUTE) is None
    first = claim_posted(uncertain_posts, at + 16 * MINUTE)
    assert claim_posted(uncertain_posts, at + 17 * MINUTE) is None
    second = claim_posted(uncertain_posts, at + 32 * MINUTE)
    assert first is not None
    assert second is not None
    assert not uncertain_posts.mark_swept(first, ts="1.1", now=at)
    assert uncertain_posts.mark_swept(second, ts="1.1", now=at + 32 * MINUTE)
    assert (read_row(engine).state, read_row(engine).ts, read_row(engine).swept_at) == (
        "posted",
        "1.1",
        at + 32 * MINUTE,
    )
    assert claim_posted(uncertain_posts, at + 60 * MINUTE) is None


@pytest.mark.parametrize("removed", [(), ("1.2", "1.3")])
def test_only_deleted_doubles_are_on_record(
    engine: Engine, uncertain_posts: UncertainPosts, sending: Claim, removed: Sequence[str]
) -> None:
    """The audit log names the bot, what was kept and what was removed; of one that stood once it has nothing."""
    at = sending.at + LEASE + GRACE
    uncertain_posts.mark_found(claim_abandoned(uncertain_posts, sending), "1.1", now=at)
    claim = claim_posted(uncertain_posts, at + 16 * MINUTE)
    assert claim is not None
    assert uncertain_posts.mark_swept(claim, ts="1.1", now=at + 16 * MINUTE, removed=removed)
    found = [(each.by, each.kind, each.ref, each.after) for each in Ledger(engine).read_history(limit=1)]
    entry = ("bot", "reminder doubles removed", sending.key, {"kept": "1.1", "removed": list(removed)})
    assert found == ([entry] if removed else [])


def test_the_search_for_duplicates_ends(uncertain_posts: UncertainPosts, sending: Claim) -> None:
    """After a day it is not claimed any more."""
    at = sending.at + LEASE + GRACE
    uncertain_posts.mark_found(claim_abandoned(uncertain_posts, sending), "1.2", now=at)
    assert claim_posted(uncertain_posts, at + timedelta(hours=25)) is None
