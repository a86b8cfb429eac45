"""Reminders in doubt: each is looked up by one worker at a time, and only its conclusion counts."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Engine, Row, select

from db.connection.engine import reading
from db.reminders.claims import LEASE, Claim
from db.reminders.outbox import Intent, Outbox
from db.reminders.uncertain_posts import UncertainPosts
from db.schema import reminder_tables
from domain.reminders.model import Draft, Policy, Reminder
from domain.reminders.plan import Occasions, reminders
from tests.db.races import race
from tests.db.registers import MARCH, milestone

GRACE = timedelta(minutes=2)
MINUTE = timedelta(minutes=1)

#: What a worker records of a doubt, and whether it was let.
Conclusion = Callable[[UncertainPosts, Claim], bool]


@pytest.fixture
def doubts(engine: Engine) -> UncertainPosts:
    """The doubts of that database."""
    return UncertainPosts(engine)


@pytest.fixture
def reminder() -> Reminder:
    """One reminder, a week before 5 March 2024."""
    policy = Policy(channels=("C1",), lead_days=(7,))
    occasions = Occasions(milestones=[milestone(MARCH, date(2024, 3, 5))])
    return reminders(occasions, policy, secret=b"secret")[0]


@pytest.fixture
def sent(outbox: Outbox, reminder: Reminder) -> Claim:
    """It, being posted: its worker has recorded the intent."""
    outbox.plan([reminder], now=reminder.at)
    (claim,) = outbox.claim(now=reminder.at, worker="w1")
    assert intend(outbox, claim, now=claim.at)
    return claim


def intend(outbox: Outbox, claim: Claim, *, now: datetime) -> bool:
    """Record that it is about to be posted; whether it may be."""
    draft = Draft(text="three things are open", blocks=[])
    return bool(outbox.record_intents([Intent(claim=claim, drafts=[draft], conversation="C1")], now=now))


def posted(outbox: Outbox, claim: Claim, *, now: datetime) -> bool:
    """Record that it was."""
    return bool(outbox.mark_posted([(claim, "1.2")], now=now))


def row(engine: Engine) -> Row[*tuple[Any, ...]]:
    """The reminder as it is stored."""
    with reading(engine) as connection:
        return connection.execute(select(reminder_tables.reminder)).one()


def take(doubts: UncertainPosts, now: datetime) -> Claim | None:
    """A doubt, for a second worker."""
    return doubts.claim(now=now, worker="w2", grace=GRACE)


def taken(doubts: UncertainPosts, sent: Claim) -> Claim:
    """The doubt that its worker left when it died, taken up as soon as may be."""
    claim = take(doubts, sent.at + LEASE + GRACE)
    assert claim is not None
    return claim


def test_what_is_being_posted_is_in_doubt_after_lease_and_grace(
    engine: Engine, doubts: UncertainPosts, sent: Claim
) -> None:
    """Not a second earlier; it is given with its first attempt, stays as it is, and its first worker has lost it."""
    assert take(doubts, sent.at + LEASE + GRACE - timedelta(seconds=1)) is None
    claim = taken(doubts, sent)
    assert (claim.key, claim.fencing_token, claim.first_try_at, claim.repeated) == (sent.key, 2, sent.at, False)
    assert (row(engine).state, row(engine).owner) == ("sending", "w2")
    assert not posted(Outbox(engine), sent, now=sent.at)


def test_what_is_unknown_is_in_doubt_from_its_moment(doubts: UncertainPosts, outbox: Outbox, sent: Claim) -> None:
    """It is not looked up before the moment that was set when it became unknown."""
    outbox.mark_unknown(sent, not_before=sent.at + GRACE, reason="timed out")
    assert take(doubts, sent.at + GRACE - timedelta(seconds=1)) is None
    assert take(doubts, sent.at + GRACE) is not None


def test_nothing_else_is_in_doubt(doubts: UncertainPosts, outbox: Outbox, reminder: Reminder) -> None:
    """What is due, claimed or posted is not looked up, however old it is."""
    later = reminder.at + timedelta(days=1)
    outbox.plan([reminder], now=reminder.at)
    assert take(doubts, later) is None
    (claim,) = outbox.claim(now=reminder.at, worker="w1")
    assert take(doubts, later) is None
    intend(outbox, claim, now=claim.at)
    posted(outbox, claim, now=claim.at)
    assert take(doubts, later) is None


def test_eight_workers_never_share_a_doubt(doubts: UncertainPosts, sent: Claim) -> None:
    """Of eight that look at once one gets it, and no other before its lease ends."""
    at = sent.at + LEASE + GRACE
    found = race([partial(doubts.claim, now=at, worker=f"w{number}", grace=GRACE) for number in range(8)])
    assert sum(each is not None for each in found) == 1
    assert take(doubts, at + LEASE - timedelta(seconds=1)) is None


@pytest.mark.parametrize("state", ["sending", "unknown"])
def test_a_doubt_is_taken_over_from_a_dead_worker(
    doubts: UncertainPosts, outbox: Outbox, sent: Claim, state: str
) -> None:
    """When who looks has died, the next one looks after its lease, and the dead one's conclusion counts no more."""
    if state == "unknown":
        outbox.mark_unknown(sent, not_before=sent.at + GRACE, reason="")
    first = taken(doubts, sent)
    second = take(doubts, sent.at + 2 * (LEASE + GRACE))
    assert second is not None
    assert not doubts.mark_found(first, "1.2", now=sent.at)
    assert doubts.mark_found(second, "1.2", now=sent.at)


@pytest.mark.parametrize(
    ("conclusion", "expected"),
    [
        (lambda doubts, claim: doubts.mark_found(claim, "1.2", now=claim.at), ("posted", "", "1.2", False)),
        (
            lambda doubts, claim: doubts.mark_absent(claim, not_before=claim.at),
            ("due", "not in the channel", None, False),
        ),
        (
            lambda doubts, claim: doubts.mark_unanswered(claim, not_before=claim.at, reason="ratelimited"),
            ("unknown", "ratelimited", None, False),
        ),
        (
            lambda doubts, claim: doubts.repeat(claim, not_before=claim.at, reason="ratelimited"),
            ("due", "ratelimited", None, True),
        ),
        (lambda doubts, claim: doubts.give_up(claim, "past"), ("expired", "past", None, False)),
    ],
)
def test_a_doubt_is_concluded_once(
    engine: Engine,
    doubts: UncertainPosts,
    sent: Claim,
    conclusion: Conclusion,
    expected: tuple[str, str, str | None, bool],
) -> None:
    """Each conclusion is written down, and only by who has the doubt."""
    claim = taken(doubts, sent)
    assert not conclusion(doubts, sent)
    assert conclusion(doubts, claim)
    stored = row(engine)
    assert (stored.state, stored.reason, stored.ts, stored.repeated) == expected


def test_a_repeat_is_claimed_as_one(doubts: UncertainPosts, outbox: Outbox, sent: Claim) -> None:
    """Whoever posts it is told that it may stand already; once it was seen to be absent that is over."""
    doubts.repeat(taken(doubts, sent), not_before=sent.at + 4 * MINUTE, reason="")
    assert outbox.claim(now=sent.at + 3 * MINUTE, worker="w3") == ()
    (claim,) = outbox.claim(now=sent.at + 4 * MINUTE, worker="w3")
    assert (claim.repeated, claim.first_try_at) == (True, sent.at)
    intend(outbox, claim, now=sent.at + 4 * MINUTE)
    again = take(doubts, sent.at + 10 * MINUTE)
    assert again is not None
    assert again.repeated
    doubts.mark_absent(again, not_before=sent.at + 10 * MINUTE)
    assert not outbox.claim(now=sent.at + 10 * MINUTE, worker="w4")[0].repeated


def take_posted(doubts: UncertainPosts, now: datetime) -> Claim | None:
    """One to be looked for again, a quarter of an hour after the last look and for a day."""
    return doubts.claim_posted(now=now, worker="w2", after=15 * MINUTE, within=timedelta(days=1))


@pytest.mark.parametrize("attempts", [1, 2])
def test_what_was_never_in_doubt_is_not_looked_for_again(
    doubts: UncertainPosts, outbox: Outbox, sent: Claim, attempts: int
) -> None:
    """What was posted at the first attempt, or at one after a certain failure, stands once."""
    if attempts > 1:
        outbox.retry(sent, not_before=sent.at, reason="ratelimited")
        (sent,) = outbox.claim(now=sent.at, worker="w1")
        intend(outbox, sent, now=sent.at)
    assert posted(outbox, sent, now=sent.at)
    assert [take_posted(doubts, sent.at + hours * timedelta(hours=1)) for hours in range(25)] == [None] * 25


@pytest.mark.parametrize("how", ["found", "found after a lost answer", "second attempt"])
def test_what_was_in_doubt_is_looked_for_again(
    engine: Engine, doubts: UncertainPosts, outbox: Outbox, sent: Claim, how: str
) -> None:
    """Found after a doubt, or posted when it was not found, it comes up until it was seen, each time after a while."""
    at = sent.at + LEASE + GRACE
    if how == "found after a lost answer":
        assert outbox.mark_unknown(sent, not_before=at, reason="timed out")
    if how != "second attempt":
        assert doubts.mark_found(taken(doubts, sent), "1.2", now=at)
    else:
        assert doubts.mark_absent(taken(doubts, sent), not_before=at)
        (claim,) = outbox.claim(now=at, worker="w1")
        intend(outbox, claim, now=at)
        posted(outbox, claim, now=at)
    assert take_posted(doubts, at + 15 * MINUTE) is None
    first = take_posted(doubts, at + 16 * MINUTE)
    assert take_posted(doubts, at + 17 * MINUTE) is None
    second = take_posted(doubts, at + 32 * MINUTE)
    assert first is not None
    assert second is not None
    assert not doubts.mark_swept(first, ts="1.1", now=at)
    assert doubts.mark_swept(second, ts="1.1", now=at + 32 * MINUTE)
    assert (row(engine).state, row(engine).ts, row(engine).swept_at) == ("posted", "1.1", at + 32 * MINUTE)
    assert take_posted(doubts, at + 60 * MINUTE) is None


def test_it_is_not_looked_for_for_ever(doubts: UncertainPosts, sent: Claim) -> None:
    """After a day it is let be."""
    at = sent.at + LEASE + GRACE
    doubts.mark_found(taken(doubts, sent), "1.2", now=at)
    assert take_posted(doubts, at + timedelta(hours=25)) is None
