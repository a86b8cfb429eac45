"""Refreshing App Homes: open homes follow changes, whatever fails."""

import logging
from datetime import timedelta

import pytest
from sqlalchemy import Engine

from bot.sandbox.fake_slack.fake_slack import FakeSlack, Fault
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.tick import Tick
from db.changes.ledger import Ledger
from db.people.home_state import LEASE, HomeStateStore
from domain.answers.home import OPEN_FOR, AppHome
from domain.register.audit_events import ChangeContext
from domain.reminders.outcomes import WAITING_FOR_TURN, Later, Refused
from domain.reminders.policy import Policy
from handlers.services.services import Services
from jobs.refresh_homes import DEFAULT_RETRY, MAX_FAILURES, MAX_PER_ROUND, HomeRefresher
from tests.jobs.team import NOW, TICK

PUBLISH = "views.publish"


class Bot:
    """The bot as in production, without reminders."""

    def __init__(self, engine: Engine, slack: FakeSlack) -> None:
        client = make_client("xoxb-test", slack.url, timeout=1)
        workspace = WebApiDirectory(client)
        self.now = NOW
        self.slack = slack
        self.services = Services.open(engine, policy=Policy(channels=()), now=lambda: self.now, directory=workspace)
        self._tick = Tick(engine, client, self.services)

    def open(self, *people: str) -> None:
        """Let people open their homes, and make a change that these do not show yet."""
        for each in people:
            self.services.people.homes.open_home(each, self.now)

    def change(self, evidence: str = "ST 1/24") -> int:
        """Mark an instalment done; return the number of that change."""
        act = ChangeContext(by="U0COORDINATOR", surface="test", now=self.now)
        for each in Ledger(self.services.register.store.engine).read_history(limit=1):
            if each.kind == "done":
                self.services.register.ledger.reopen("III.3", slug=None, context=act)
        self.services.register.ledger.mark_done("III.3", slug=None, evidence=evidence, context=act)
        return self.services.register.ledger.read_visible_version()

    def tick(self, after: timedelta = TICK) -> list[str]:
        """Tick; return the people whose homes were published, or tried."""
        self.now += after
        before = len(self.slack.calls)
        self._tick(self.now)
        return [str(each.arguments["user_id"]) for each in self.slack.calls[before:] if each.method == PUBLISH]


@pytest.fixture
def bot(engine: Engine, slack: FakeSlack) -> Bot:
    """A bot with a newly loaded register."""
    return Bot(engine, slack)


def test_every_open_home_is_drawn_once_a_change(bot: Bot) -> None:
    """After a change each open home is published once by the next tick, and not by the one after."""
    bot.open("U1", "U2")
    assert sorted(bot.tick()) == ["U1", "U2"]
    assert bot.tick() == []
    bot.change()
    assert sorted(bot.tick()) == ["U1", "U2"]
    assert bot.tick() == []


def test_a_home_that_is_not_open_is_let_be(bot: Bot) -> None:
    """A home that was opened more than a day ago is not published."""
    bot.open("U1")
    bot.tick()
    bot.change()
    assert bot.tick(OPEN_FOR) == []


@pytest.mark.long
def test_no_more_than_fifty_a_tick(bot: Bot) -> None:
    """At most fifty homes are published in a tick; the rest follow with the next ones."""
    bot.open(*(f"U{number}" for number in range(MAX_PER_ROUND + 5)))
    first, second = bot.tick(), bot.tick()
    assert len(first) == MAX_PER_ROUND
    assert len(set(first + second)) == MAX_PER_ROUND + 5
    assert bot.tick() == []


def test_two_processes_lose_nothing(engine: Engine, slack: FakeSlack) -> None:
    """Two processes may publish the same home; in the end it shows every change, and both do nothing more."""
    one, other = Bot(engine, slack), Bot(engine, slack)
    one.open("U1")
    one.change()
    one.tick()
    other.tick()
    one.change("ST 2/24")
    assert other.tick() == ["U1"]
    assert one.tick() == other.tick() == []


def test_one_process_draws_at_a_time(engine: Engine) -> None:
    """While one process publishes, another leaves the homes to it, and none is published twice."""
    homes = HomeStateStore(engine)
    homes.open_home("U1", NOW)
    drawn: list[str] = []

    def publish(home: AppHome, /) -> Later | Refused | None:
        drawn.append(f"one: {home.person}")
        HomeRefresher(homes, lambda other: drawn.append(f"other: {other.person}"), "other")(9, now=NOW)
        return None

    HomeRefresher(homes, publish, "one")(9, now=NOW)
    HomeRefresher(homes, publish, "other")(9, now=NOW)
    assert drawn == ["one: U1"]


def test_a_crash_after_publishing_loses_nothing(bot: Bot, engine: Engine, slack: FakeSlack) -> None:
    """A home that was published but not recorded is published again by another process when the lease is over."""
    bot.open("U1")
    number = bot.change()

    class Crash(Exception):
        """The process dies."""

    class Crashing(HomeStateStore):
        """Store that dies before it records anything."""

        def mark_drawn(self, before: AppHome, number: int) -> None:
            """Raise Crash."""
            raise Crash(before, number)

    with pytest.raises(Crash):
        HomeRefresher(Crashing(engine), lambda _: None, "another")(number, now=bot.now)
    assert Bot(engine, slack).tick(LEASE - timedelta(seconds=1)) == []
    assert Bot(engine, slack).tick(LEASE) == ["U1"]


@pytest.mark.parametrize("fault", [Fault(status=500), Fault(status=429, headers={"Retry-After": "45"})])
def test_what_fails_is_tried_again(bot: Bot, caplog: pytest.LogCaptureFixture, fault: Fault) -> None:
    """A failed home is logged, tried again at its time, and not lost."""
    bot.open("U1")
    bot.change()
    bot.slack.fail(PUBLISH, fault)
    with caplog.at_level(logging.WARNING):
        assert bot.tick() == ["U1"]
    assert "a home was not drawn: " in caplog.text
    assert bot.tick() == []
    assert bot.tick(TICK + timedelta(seconds=1)) == ["U1"]
    assert bot.tick() == []
    assert "III.3a, June 2024 marked done" not in str(bot.slack.homes["U1"])


def test_slack_is_left_alone_where_it_fails(bot: Bot) -> None:
    """After three failures no home is tried until the wait is over."""
    bot.open(*(f"U{number}" for number in range(20)))
    bot.slack.fail(PUBLISH, Fault(status=500), times=None)
    assert len(bot.tick()) == MAX_FAILURES
    assert bot.tick() == []
    bot.slack.heal()
    assert len(bot.tick(2 * TICK)) == 20


@pytest.mark.parametrize("error", ["user_not_found", "user_not_visible"])
def test_who_is_not_there_is_not_asked_for_again(bot: Bot, error: str) -> None:
    """Nothing is published to a person whom Slack does not know, and their home is forgotten."""
    bot.open("U1", "U2")
    bot.slack.set_user("U1", error=error)
    assert bot.tick() == ["U2"]
    if error == "user_not_found":
        assert bot.services.people.homes.find("U1") is None
    assert bot.tick() == []


def test_who_is_barred_by_now_sees_nothing_more(bot: Bot) -> None:
    """A member who has become a guest gets the empty home once."""
    bot.open("U1")
    bot.tick()
    assert "III.3a" in str(bot.slack.homes["U1"])
    bot.slack.set_user("U1", is_restricted=True)
    bot.change()
    assert bot.tick() == ["U1"]
    (block,) = bot.slack.homes["U1"]["blocks"]
    assert block["text"]["text"] == "I cannot answer here."
    bot.change("ST 2/24")
    assert bot.tick() == []


def test_nothing_is_published_while_nobody_can_be_looked_at(bot: Bot) -> None:
    """If Slack does not say who a person is, their home stays as it is until it does."""
    bot.open("U1")
    bot.slack.fail("users.info", Fault(status=500), times=None)
    assert bot.tick() == []
    bot.slack.heal()
    assert bot.tick(3 * TICK) == ["U1"]


def test_nothing_new_is_begun_at_the_end(engine: Engine) -> None:
    """A process that is told to stop publishes nothing more."""
    homes = HomeStateStore(engine)
    homes.open_home("U1", NOW)
    homes.open_home("U2", NOW)
    tried: list[str] = []

    def publish(home: AppHome, /) -> Later | Refused | None:
        tried.append(home.person)
        return None

    HomeRefresher(homes, publish, "w")(9, now=NOW, is_stopping=lambda: bool(tried))
    assert tried == ["U1"]


@pytest.mark.parametrize(
    ("problem", "rounds", "is_kept"),
    [
        # Who is tried at once, a moment later, and after half a minute; the first try of all has the problem.
        (None, ["21", "", "", ""], True),
        (Later(30, WAITING_FOR_TURN), ["2", "21", "", ""], True),
        (Later(30, "busy"), ["21", "", "2", ""], True),
        (Refused("user_not_found"), ["21", "", "", ""], False),
        (Refused("invalid_auth", fatal=True), ["21", "", "", "2"], True),
    ],
)
def test_what_becomes_of_a_home_decides_about_the_others(
    engine: Engine, problem: Later | Refused | None, rounds: list[str], *, is_kept: bool
) -> None:
    """The home that was opened last comes first; the bot's own pace ends the round, and is nobody's failure."""
    homes = HomeStateStore(engine)
    homes.open_home("U1", NOW - timedelta(seconds=1))
    homes.open_home("U2", NOW)
    problems, tried = [problem], []

    def publish(home: AppHome, /) -> Later | Refused | None:
        tried.append(home.person[1:])
        return problems.pop() if problems else None

    refresher = HomeRefresher(homes, publish, "w")
    found = []
    for wait in (timedelta(0), timedelta(seconds=29), timedelta(seconds=30), DEFAULT_RETRY):
        refresher(9, now=NOW + wait)
        found.append("".join(tried))
        tried.clear()
    assert found == rounds
    assert (homes.find("U2") is not None) is is_kept


def test_a_token_that_is_refused_ends_the_round(engine: Engine) -> None:
    """After a refused token no home is forgotten."""
    homes = HomeStateStore(engine)
    homes.open_home("U1", NOW)
    HomeRefresher(homes, lambda _: Refused("invalid_auth", fatal=True), "w")(9, now=NOW)
    assert homes.find("U1") is not None
