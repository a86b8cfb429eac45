"""Long reminders are cut into parts before the first post, and each part arrives once whatever fails."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, select

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault, Message
from bot.sandbox.fake_slack.limits.messages import message_error
from bot.slack.client import make_client
from db.changes.ledger import Ledger
from db.register.load import load
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.reminders.upcoming import UpcomingReminders
from db.schema import reminder_tables
from domain.register.audit_events import ChangeContext
from domain.reminders.policy import Policy
from tests.handlers.blocks.drafts import headline, lines, struck_refs
from tests.jobs.registers import long_register
from tests.jobs.team import SETTLING_TIME, TICK, Team

#: Nine in Brussels, a week ahead of the Schengen Council of 5 December 2023.
NOW = datetime(2023, 11, 28, 8, 0, tzinfo=UTC)
EVE = datetime(2023, 12, 4, 8, 0, tzinfo=UTC)
POST = "chat.postMessage"

NOTE = ("I.1a", "I.3a", "I.4a", "III.1a", "III.2a", "III.6a")
EVERY = {*NOTE, *(f"I.{n}a" for n in range(101, 171))}


@pytest.fixture
def engine(engine: Engine) -> Engine:
    """A register with seventy more long titles, all of them open."""
    load(engine, long_register(70), now=NOW - timedelta(days=1), by="U0LOADER")
    return engine


@pytest.fixture
def team(engine: Engine, slack: FakeSlack) -> Team:
    """A team whose reminders were planned the day before."""
    team = Team(engine, slack)
    team.tick(NOW - timedelta(days=1))
    return team


def refs_of(messages: tuple[Message, ...]) -> list[str]:
    """Return the references of the lines of some messages, in order."""
    return [line.split()[0] for each in messages for line in lines(each.blocks)]


def part_numbers(slack: FakeSlack) -> list[str]:
    """Return the numbers of the parts in the channel, in the order in which they were posted."""
    return [headline(each.blocks).rpartition(" ")[2] for each in slack.messages]


def assert_arrived(slack: FakeSlack, *, in_order: bool = True) -> None:
    """Assert that each part is posted once, within Slack's limits, and each instalment is in exactly one of them."""
    parts = len(slack.messages)
    expected = [f"({n}/{parts})" for n in range(1, parts + 1)]
    assert parts > 2
    assert (part_numbers(slack) if in_order else sorted(part_numbers(slack))) == expected
    found = refs_of(slack.messages)
    assert len(found) == len(set(found))
    assert set(found) == EVERY
    for each in slack.messages:
        assert message_error({"text": each.text, "blocks": each.blocks}) is None


def test_a_long_reminder_arrives_in_parts(team: Team, slack: FakeSlack) -> None:
    """All parts are posted in one tick, in order, each with its number; together they have every instalment once."""
    team.tick(NOW)
    assert_arrived(slack)
    assert len({each.metadata["event_payload"]["key"] for each in slack.messages if each.metadata}) == len(
        slack.messages
    )
    team.tick_until(NOW + TICK, NOW + SETTLING_TIME)
    assert_arrived(slack)


def test_what_is_done_meanwhile_is_not_in_it(team: Team, slack: FakeSlack) -> None:
    """A reminder is cut when it is sent: what was done after planning is not in it."""
    store = RegisterStore(team.engine)
    for n in range(103, 171):
        Ledger(store.engine).mark_done(
            f"I.{n}a", slug=None, evidence="x", context=ChangeContext(by="U1", surface="test", now=NOW)
        )
    team.tick(NOW)
    (message,) = slack.messages
    assert set(refs_of((message,))) == {*NOTE, "I.101a", "I.102a"}
    assert "(1/1)" not in headline(message.blocks)


#: Faults after which a post has no answer, whether it was accepted or not.
LOST = [
    Fault(status=500),
    Fault(status=500, accept=True),
    Fault(cut=ConnectionCut.RESET, accept=True),
    Fault.error("fatal_error"),
]


@pytest.mark.parametrize("part", [1, 2])
@pytest.mark.parametrize("fault", LOST)
def test_a_lost_part_is_seen_once(team: Team, slack: FakeSlack, part: int, fault: Fault) -> None:
    """Whichever part's post has no answer, accepted or not, each part is posted once in the end."""
    for _ in range(part - 1):
        slack.fail(POST, Fault(accept=True))
    slack.fail(POST, fault)
    team.tick_until(NOW, NOW + SETTLING_TIME)
    assert_arrived(slack, in_order=fault.accept)


@pytest.mark.long
@pytest.mark.parametrize("part", [1, 2])
def test_a_part_that_is_limited_waits(team: Team, slack: FakeSlack, part: int) -> None:
    """A part that gets a 429 is repeated as it was; the others are posted."""
    for _ in range(part - 1):
        slack.fail(POST, Fault(accept=True))
    slack.fail(POST, Fault.rate_limited("60"))
    team.tick_until(NOW, NOW + timedelta(minutes=3))
    assert_arrived(slack, in_order=False)


@pytest.mark.long
def test_parts_are_as_they_were_cut(team: Team, slack: FakeSlack) -> None:
    """What is done between two parts, or before one is repeated, changes no part: each is posted as it was cut."""
    slack.fail(POST, Fault.rate_limited("60"))
    team.tick(NOW)
    store = RegisterStore(team.engine)
    for n in range(101, 171):
        Ledger(store.engine).mark_done(
            f"I.{n}a", slug=None, evidence="x", context=ChangeContext(by="U1", surface="test", now=NOW)
        )
    team.tick_until(NOW + TICK, NOW + timedelta(minutes=3))
    assert_arrived(slack, in_order=False)


@pytest.mark.long
def test_a_part_stays_as_it_was_cut_however_often_it_is_put_off(team: Team, slack: FakeSlack) -> None:
    """A first part that Slack puts off twice is not composed anew: what was done meanwhile would be missing from it."""
    slack.fail(POST, Fault.rate_limited("60"))
    team.tick(NOW)
    slack.fail(POST, Fault.rate_limited("60"))
    team.tick(NOW + timedelta(seconds=61))
    for n in range(101, 171):
        Ledger(team.engine).mark_done(
            f"I.{n}a", slug=None, evidence="x", context=ChangeContext(by="U1", surface="test", now=NOW)
        )
    team.tick_until(NOW + timedelta(minutes=3), NOW + timedelta(minutes=4))
    assert_arrived(slack, in_order=False)


def test_what_is_sent_by_hand_at_night_comes_whole(team: Team, slack: FakeSlack) -> None:
    """The parts of a reminder that a coordinator sends in the quiet hours do not wait for the morning after it."""
    night = datetime(2023, 11, 27, 22, 0, tzinfo=UTC)
    upcoming = UpcomingReminders(team.engine)
    (name,) = (each.name for each in upcoming.read_page(None).entries if each.subject == "2023-12")
    upcoming.send(name, ChangeContext(by="U0BOSS", surface="test", now=night))
    team.tick(night + TICK)
    assert_arrived(slack)


def test_each_part_is_struck_through_for_itself(team: Team, slack: FakeSlack) -> None:
    """What is done is struck through in its part, and no other part is edited."""
    team.tick(NOW)
    where = next(n for n, each in enumerate(slack.messages) if "I.130a" in refs_of((each,)))
    assert where > 0
    Ledger(team.engine).mark_done(
        "I.130a", slug=None, evidence="x", context=ChangeContext(by="U1", surface="test", now=NOW)
    )
    team.tick(NOW + TICK)
    assert [struck_refs(each.blocks) for each in slack.messages] == [
        ["I.130a"] if n == where else [] for n in range(len(slack.messages))
    ]
    assert [each.edits for each in slack.messages] == [int(n == where) for n in range(len(slack.messages))]
    assert_arrived(slack)


@pytest.mark.long
def test_a_double_of_a_part_is_taken_away(team: Team, slack: FakeSlack) -> None:
    """A duplicate of a part is deleted, and the others stay."""
    slack.fail(POST, Fault(accept=True))
    slack.fail(POST, Fault(status=500, accept=True))
    team.tick(NOW)
    arguments = dict(slack.messages[1].arguments)
    team.tick_until(NOW + TICK, NOW + SETTLING_TIME)
    make_client("xoxb-test", slack.url).api_call(POST, json=arguments)
    team.tick_until(NOW + SETTLING_TIME, NOW + SETTLING_TIME + timedelta(minutes=20), every=timedelta(minutes=5))
    assert_arrived(slack)


@pytest.mark.long
def test_parts_go_when_their_reminder_is_overtaken(engine: Engine, slack: FakeSlack) -> None:
    """A reminder that was refused halfway and superseded by the next one leaves no part that is sent later."""
    team = Team(engine, slack, Policy(channels=("C1",), lead_days=(7, 1)))
    team.tick(NOW - timedelta(days=1))
    slack.fail(POST, Fault.error("is_archived"), times=None)
    team.tick_until(NOW, EVE - timedelta(hours=1), every=timedelta(hours=7))
    slack.heal()
    team.tick_until(EVE, EVE + timedelta(hours=3), every=timedelta(minutes=10))
    assert all("1 day left" in headline(each.blocks) for each in slack.messages)
    assert_arrived(slack)


@pytest.mark.long
def test_a_part_that_is_sent_once_more_says_so(team: Team, slack: FakeSlack) -> None:
    """A part that is repeated on the last day without a search says so at its beginning, like any reminder."""
    slack.fail(POST, Fault(status=500, accept=True))
    slack.fail("conversations.history", Fault(status=503), times=None)
    team.tick_until(NOW, EVE - timedelta(hours=1), every=timedelta(hours=7))
    parts = len(slack.messages)
    team.tick_until(EVE, EVE + timedelta(minutes=10))
    assert len(slack.messages) == parts + 1
    assert slack.messages[-1].text.startswith("This may be a repeat: ")


@pytest.mark.long
def test_a_part_is_not_sent_after_the_meeting(team: Team, engine: Engine, slack: FakeSlack) -> None:
    """The remaining parts of a reminder are not sent once its meeting is past."""
    slack.fail(POST, Fault(accept=True))
    slack.fail(POST, Fault.error("is_archived"), times=None)
    team.tick(NOW)
    assert part_numbers(slack)[0].startswith("(1/")
    past = datetime(2023, 12, 6, 9, 0, tzinfo=UTC)
    slack.heal()
    team.tick_until(past, past + timedelta(hours=2), every=timedelta(minutes=10))
    _, round_up = slack.messages
    assert headline(round_up.blocks) == "Schengen Council on 5 December 2023: 0 done, 76 overdue"
    assert set(_states(engine)) == {"posted", "expired"}
    assert Outbox(engine).claim(now=past + timedelta(days=1), worker="w") == ()


def _states(engine: Engine) -> Iterator[str]:
    row = reminder_tables.reminder.c
    with engine.connect() as connection:
        yield from connection.scalars(select(row.state).where(row.milestone == "2023-12", row.lead_days == 7))
