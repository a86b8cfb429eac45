"""Delivering: what a reminder is about, and that it is posted once whatever happens on the way."""

import json
import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, select

from bot.posting import Poster, make_client
from bot.standin import Cut, Fault, StandIn
from db import tables
from db.engine import make_engine
from db.loading import load
from db.outbox import Outbox
from db.store import Store
from domain.calendar import Month
from domain.instalments import Instalment
from domain.reminders import Policy, Reminder
from jobs.deliver import (
    GRACE,
    HALTED,
    Blocks,
    Compose,
    Delivered,
    Expired,
    Later,
    Outcome,
    Post,
    Posted,
    Refused,
    Unknown,
    deliver,
    open_for,
)
from jobs.plan import plan
from tests.jobs.rows import states
from tests.jobs.test_plan import moved

#: Nine in Brussels, a week ahead of the Schengen Council of 13 June 2024.
NOW = datetime(2024, 6, 6, 7, 0, tzinfo=UTC)

JUNE = Month(2024, 6)


def compose(reminder: Reminder, instalments: Sequence[Instalment]) -> tuple[str, Blocks]:
    """Words a reminder by its facts alone."""
    refs = " ".join(each.key for each in instalments)
    return f"{reminder.milestone.slug} {reminder.lead_days} {refs}", [{"type": "divider"}]


def poster(slack: StandIn) -> Post:
    """The real way to post."""
    return Poster(make_client("xoxb-test", slack.url, timeout=2)).post


class Desk:
    """A team's bot at work: it plans and delivers, as every tick does."""

    def __init__(self, store: Store, outbox: Outbox, policy: Policy, post: Post) -> None:
        self.store = store
        self.outbox = outbox
        self.policy = policy
        self.post = post

    def tick(self, now: datetime, *, compose: Compose = compose, worker: str = "w") -> list[Outcome | Expired]:
        """One tick."""
        plan(self.store, self.outbox, self.policy, now=now)
        return [each.outcome for each in self.deliver(now, compose=compose, worker=worker)]

    def deliver(self, now: datetime, *, compose: Compose = compose, worker: str = "w") -> tuple[Delivered, ...]:
        """Delivering alone."""
        return deliver(self.store, self.outbox, compose=compose, post=self.post, now=now, worker=worker)


@pytest.fixture
def desk(store: Store, outbox: Outbox, policy: Policy, slack: StandIn) -> Desk:
    """A bot that posts to the stand-in."""
    return Desk(store, outbox, policy, poster(slack))


def planned(desk: Desk) -> None:
    """The plan as it stood before the meeting's reminders were due, with nothing else left to post."""
    desk.policy = replace(desk.policy, lead_days=(7,))
    desk.tick(NOW - timedelta(days=1))


def june(store: Store, today: date) -> list[str]:
    """What a reminder of June 2024 is about on a day."""
    milestone = store.directory().milestone(JUNE)
    assert milestone is not None
    return [each.key for each in open_for(store, milestone, today)]


def mark_all_done(store: Store, now: datetime) -> None:
    """Marks everything done that a reminder of June 2024 would be about."""
    for key in june(store, now.date()):
        ref, slug = key.split("@")
        store.mark_done(ref, slug=slug, evidence="seen", by="U1", surface="test", now=now)


def test_a_reminder_is_about_what_is_open_late_things_first(store: Store) -> None:
    """In June 2024, with nothing done: what was due since December, the report of April, and what is due in June."""
    assert june(store, NOW.date()) == [
        *("I.1a@2023-12", "I.3a@2023-12", "I.4a@2023-12", "III.1a@2023-12", "III.2a@2023-12", "III.6a@2023-12"),
        *("I.2a@2024-03", "I.4a@2024-03", "III.1a@2024-03", "III.2a@2024-03"),
        "F.2b@2024-04",
        *("I.2a@2024-06", "I.4a@2024-06", "III.1a@2024-06", "III.2a@2024-06"),
        "III.3a@2024-06",
    ]


def test_what_is_done_is_not_in_it(store: Store) -> None:
    """A deliverable marked done leaves the reminder, also the report that is tabled in June though due in April."""
    for ref, slug in [("III.3a", "2024-06"), ("F.2b", "2024-04"), ("I.1a", "2023-12")]:
        store.mark_done(ref, slug=slug, evidence="seen", by="U1", surface="test", now=NOW)
    left = june(store, NOW.date())
    assert not {"III.3a@2024-06", "F.2b@2024-04", "I.1a@2023-12"} & set(left)
    assert len(left) == 13


def test_a_reminder_is_posted_and_written_down(engine: Engine, desk: Desk, slack: StandIn) -> None:
    """When its time has come a reminder stands in its channel, and in the table with the words and the time it has."""
    planned(desk)
    (outcome,) = desk.tick(NOW)
    (message,) = slack.messages
    assert outcome == Posted(message.ts)
    assert message.channel == "C1"
    assert message.text.startswith("2024-06 7 I.1a@2023-12")
    row = tables.reminder.c
    with engine.connect() as connection:
        written = connection.execute(select(row.ts, row.body).where(row.ts == message.ts)).one()
    assert json.loads(written.body) == {"text": message.text, "blocks": message.blocks}


def test_nothing_is_posted_before_its_time(desk: Desk, slack: StandIn, policy: Policy) -> None:
    """A minute before nine there is nothing; at nine the reminder comes; a minute later nothing more."""
    desk.policy = replace(policy, lead_days=(7,))
    assert desk.tick(NOW - timedelta(minutes=1)) == []
    assert len(desk.tick(NOW)) == 1
    assert desk.tick(NOW + timedelta(minutes=1)) == []
    assert len(slack.messages) == 1


def test_every_channel_gets_its_own(desk: Desk, slack: StandIn, policy: Policy) -> None:
    """Each channel is posted to once."""
    desk.policy = replace(policy, channels=("C1", "C2", "C3"))
    desk.tick(NOW)
    assert sorted(each.channel for each in slack.messages) == ["C1", "C2", "C3"]


def test_down_for_a_week_and_back(desk: Desk, slack: StandIn) -> None:
    """A bot that was down at both lead times posts the newer one when it is back, if the meeting is still ahead."""
    desk.tick(NOW - timedelta(days=30))
    slack.clear()
    assert len(desk.tick(NOW + timedelta(days=6))) == 1
    assert slack.messages[0].text.startswith("2024-06 7 ")


def test_back_after_the_meeting(engine: Engine, desk: Desk, slack: StandIn) -> None:
    """A bot that is back the day after the meeting says nothing about it."""
    desk.tick(NOW - timedelta(days=30))
    slack.clear()
    assert desk.tick(datetime(2024, 6, 14, 7, 0, tzinfo=UTC)) == []
    assert slack.messages == ()
    assert {state for _, _, state, _ in states(engine, milestone="2024-06")} == {"expired"}


def test_a_meeting_moved_at_the_last_moment(engine: Engine, desk: Desk, slack: StandIn) -> None:
    """A meeting moved between plan and delivery is seen before the post, which is not made."""
    planned(desk)
    load(engine, moved(date(2024, 6, 20)), now=NOW, by="U0LOADER")
    assert [each.outcome for each in desk.deliver(NOW)] == [Expired("the meeting was moved to 2024-06-20")]
    assert slack.messages == ()


def test_everything_done_at_the_last_moment(engine: Engine, desk: Desk, slack: StandIn) -> None:
    """Where nothing is open any more there is nothing to remind of, and the table says why."""
    planned(desk)
    mark_all_done(desk.store, NOW)
    assert desk.tick(NOW) == [Expired("nothing is open for the meeting")]
    assert slack.messages == ()
    assert states(engine, milestone="2024-06") == [("2024-06", 7, "expired", "nothing is open for the meeting")]


def test_a_plan_that_has_grown_old(desk: Desk, slack: StandIn) -> None:
    """A reminder taken up only after its meeting, with no plan made since, is not posted."""
    planned(desk)
    delivered = desk.deliver(datetime(2024, 6, 14, 7, 0, tzinfo=UTC))
    assert [each.outcome for each in delivered] == [Expired("the meeting is past")]
    assert slack.messages == ()


def test_a_limited_post_waits_as_long_as_slack_says(desk: Desk, slack: StandIn) -> None:
    """A post that Slack has no time for is repeated after the wait, not before, and then stands once."""
    planned(desk)
    slack.fail("chat.postMessage", Fault.limited("90"))
    assert desk.tick(NOW) == [Later(90.0, "ratelimited")]
    assert desk.tick(NOW + timedelta(seconds=60)) == []
    assert [type(each) for each in desk.tick(NOW + timedelta(seconds=120))] == [Posted]
    assert len(slack.messages) == 1


def test_an_archived_channel_is_parked(engine: Engine, desk: Desk, slack: StandIn, policy: Policy) -> None:
    """A channel that takes nothing is left alone from then on, and the others get theirs."""
    desk.policy = replace(policy, channels=("C1", "C2"), lead_days=(7,))
    slack.channel("C1", is_archived=True)
    assert set(map(type, desk.tick(NOW))) == {Refused, Posted}
    assert desk.tick(NOW + timedelta(hours=1)) == []
    assert [each.channel for each in slack.messages] == ["C2"]
    assert ("2024-06", 7, "parked", "is_archived") in states(engine)


def test_a_dead_token_stops_the_round_and_loses_nothing(desk: Desk, slack: StandIn, policy: Policy) -> None:
    """With a revoked token one post is tried, the others wait, and all of them go out once the token is good again."""
    desk.policy = replace(policy, channels=("C1", "C2", "C3"), lead_days=(7,))
    slack.fail("chat.postMessage", Fault.error("token_revoked"))
    assert desk.tick(NOW) == [Refused("token_revoked", fatal=True)]
    assert len(slack.calls) == 2  # whether the channel is shared, and the post
    assert desk.tick(NOW + HALTED / 2) == []
    assert [type(each) for each in desk.tick(NOW + 2 * HALTED)] == [Posted] * 3
    assert sorted(each.channel for each in slack.messages) == ["C1", "C2", "C3"]


@pytest.mark.parametrize(
    "fault", [Fault(accept=True, cut=Cut.CLOSE), Fault(status=500, accept=True), Fault(status=503)]
)
def test_an_unknown_post_is_never_repeated_blindly(engine: Engine, desk: Desk, slack: StandIn, fault: Fault) -> None:
    """Delivering alone never makes a post again that may stand, not even when the grace is over."""
    planned(desk)
    slack.fail("chat.postMessage", fault)
    assert [type(each) for each in desk.tick(NOW)] == [Unknown]
    assert desk.tick(NOW + GRACE + timedelta(hours=1)) == []
    assert len(slack.messages) == int(fault.accept)
    assert [state for _, _, state, _ in states(engine, milestone="2024-06")] == ["unknown"]


def test_what_went_wrong_is_logged_without_words(desk: Desk, slack: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    """The log names the meeting, the channel and the reason, and nothing of the message."""
    planned(desk)
    slack.fail("chat.postMessage", Fault.error("not_in_channel"))
    with caplog.at_level(logging.INFO):
        desk.tick(NOW)
    assert "reminder for 2024-06 in C1: Refused(reason='not_in_channel', fatal=False)" in caplog.text
    assert "I.1a" not in caplog.text


def test_no_transaction_is_open_during_a_post(url: str, desk: Desk) -> None:
    """While a message is on its way, others can change the register without waiting."""
    planned(desk)
    impatient = make_engine(url, patience=timedelta(milliseconds=50))

    def post(*_: object, key: str) -> Outcome:
        assert key
        marked = Store(impatient).mark_done("I.1a", slug=None, evidence="x", by="U1", surface="test", now=NOW)
        return Posted(marked.after.slug)

    desk.post = post
    assert desk.tick(NOW) == [Posted("2023-12")]
    impatient.dispose()


def test_two_workers_share_the_work(url: str, desk: Desk, slack: StandIn, policy: Policy) -> None:
    """Four workers deliver fifty reminders at once, and each of these stands once."""
    channels = tuple(f"C{number}" for number in range(50))
    desk.policy = replace(policy, channels=channels, lead_days=(7,))
    plan(desk.store, desk.outbox, desk.policy, now=NOW)

    def work(name: str) -> int:
        engine = make_engine(url)
        outbox = Outbox(engine)
        done = deliver(Store(engine), outbox, compose=compose, post=desk.post, now=NOW, worker=name)
        engine.dispose()
        return len(done)

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(work, "abcd")) == 50
    assert sorted(each.channel for each in slack.messages) == sorted(channels)


def test_a_failing_wording_is_made_good(desk: Desk, slack: StandIn) -> None:
    """If a reminder cannot be worded the round fails, and the reminder goes out once its lease is over."""
    planned(desk)

    def broken(_reminder: Reminder, _instalments: Sequence[Instalment]) -> tuple[str, Blocks]:
        raise KeyError("wording")

    with pytest.raises(KeyError):
        desk.tick(NOW, compose=broken)
    assert desk.tick(NOW + timedelta(seconds=59)) == []
    assert [type(each) for each in desk.tick(NOW + timedelta(seconds=61))] == [Posted]
    assert len(slack.messages) == 1
