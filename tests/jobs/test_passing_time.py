"""Delivery while time passes: a process that sleeps before its post, a batch that takes long, clocks that differ."""

import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from bot.sandbox.fake_slack.fake_slack import FakeSlack, Fault
from bot.slack.client import make_client
from bot.slack.post import Poster
from db.reminders.claims import LEASE
from db.reminders.outbox import Intent
from db.reminders.uncertain_posts import UncertainPosts
from domain.reminders.outcomes import WAITING_FOR_TURN, Later, Posted, Refused
from domain.reminders.reminder import Draft, Reminder
from jobs import clock, deliver
from jobs.deliver import (
    CROWDED_BATCH_SIZE,
    CROWDED_ROUND_TIME,
    GRACE,
    HALTED_RETRY,
    INTENT_LIFETIME,
    PREPARATION_TIME,
)
from jobs.messenger import PostTarget
from jobs.reconcile import CLOCK_SKEW, LookupResult, MessageAbsent, MessagesFound, reconcile
from tests.databases.databases import SQLITE
from tests.jobs.reminder_bot import ReminderBot
from tests.jobs.reminder_rows import reminder_states
from tests.jobs.team import SETTLING_TIME, Team
from tests.posters import make_poster_of

pytestmark = pytest.mark.parametrize("backend", [SQLITE], indirect=True)

#: Nine in Brussels, a week ahead of the Schengen Council of 13 June 2024.
NOW = datetime(2024, 6, 6, 7, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
HELD_UP = Later(0, "the process was held up before the post")


class Clocks:
    """The clocks of the machine on which reminders are delivered, in place of the module `time`."""

    CLOCK_BOOTTIME = time.CLOCK_BOOTTIME

    def __init__(self) -> None:
        self._awake = self._since_boot = timedelta()

    def monotonic(self) -> float:
        """Return the seconds that it was awake."""
        return self._awake.total_seconds()

    def clock_gettime(self, _clock: int) -> float:
        """Return the seconds since boot."""
        return self._since_boot.total_seconds()

    def sleep(self, duration: timedelta) -> None:
        """Let the machine sleep: only one of its clocks goes on."""
        self._since_boot += duration

    def work(self, duration: timedelta) -> None:
        """Let something take time."""
        self._awake += duration
        self._since_boot += duration


class SlowPoster(Poster):
    """Poster for which something happens whenever it looks up a channel, or waits for its turn to post."""

    def __init__(self, *arguments: object, **settings: object) -> None:
        super().__init__(*arguments, **settings)  # type: ignore[arg-type]  # the poster's own
        self.on_lookup: Callable[[], None] = lambda: None
        self.on_wait: Callable[[], None] = lambda: None
        self.members: Sequence[str] | Later = ()

    def group_members(self, _group: str, /) -> Sequence[str] | Later:
        """Return those of every user group."""
        return self.members

    def find_target(self, recipient: str, /) -> PostTarget | Later | Refused:
        """Look it up, which takes as long as it takes."""
        self.on_lookup()
        return super().find_target(recipient)

    def wait_for_turn(self, conversation: str, /, *, timeout: float) -> Later | None:
        """Wait, as long as it takes."""
        self.on_wait()
        return super().wait_for_turn(conversation, timeout=timeout)


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    """The machine's clocks, which go only when a test lets them."""
    made = Clocks()
    monkeypatch.setattr(clock, "time", made)
    monkeypatch.setattr(deliver, "time", made)
    return made


@pytest.fixture
def poster(reminder_bot: ReminderBot, slack: FakeSlack) -> SlowPoster:
    """The poster of the reminder bot, which has everything but June's reminder behind it."""
    reminder_bot.change_policy(lead_days=(7,))
    reminder_bot.tick(NOW - timedelta(days=1))
    made = make_poster_of(SlowPoster, make_client("xoxb-test", slack.url))
    reminder_bot.change_context(messenger=made)
    return made


def test_no_post_after_a_sleep_before_it(
    reminder_bot: ReminderBot, poster: SlowPoster, clocks: Clocks, slack: FakeSlack
) -> None:
    """A process that has slept while it waited for its turn does not post, but leaves that to the next tick."""
    poster.on_wait = lambda: clocks.sleep(INTENT_LIFETIME + SECOND)
    assert reminder_bot.tick(NOW) == [HELD_UP]
    assert slack.messages == ()
    poster.on_wait = lambda: None
    # A second after the try.
    assert [type(each) for each in reminder_bot.tick(NOW + INTENT_LIFETIME + 2 * SECOND)] == [Posted]
    assert len(slack.messages) == 1


def test_a_short_wait_is_no_sleep(reminder_bot: ReminderBot, poster: SlowPoster, clocks: Clocks) -> None:
    """Up to twenty seconds after the intent the message is posted."""
    poster.on_wait = lambda: clocks.sleep(INTENT_LIFETIME)
    assert [type(each) for each in reminder_bot.tick(NOW)] == [Posted]


def test_another_process_posts_meanwhile(
    engine: Engine, reminder_bot: ReminderBot, poster: SlowPoster, clocks: Clocks, slack: FakeSlack
) -> None:
    """When a process has slept until another one has posted in its place, it neither posts nor records anything."""

    def sleep_while_another_posts() -> None:
        clocks.sleep(LEASE + GRACE + SETTLING_TIME)
        Team(engine, slack).tick_until(NOW + LEASE + GRACE, NOW + LEASE + GRACE + SETTLING_TIME)

    poster.on_wait = sleep_while_another_posts
    assert reminder_bot.tick(NOW) == [HELD_UP]
    assert len(slack.messages) == 1
    assert reminder_states(engine, milestone="2024-06") == [("2024-06", 7, "posted", "")]


def test_no_post_by_a_process_told_to_stop_while_it_waits(
    reminder_bot: ReminderBot, poster: SlowPoster, slack: FakeSlack
) -> None:
    """A process that is told to stop while it waits for its turn does not post any more."""
    told: list[bool] = []
    poster.on_wait = lambda: told.append(True)
    reminder_bot.change_context(is_stopping=lambda: bool(told))
    assert reminder_bot.tick(NOW) == [Later(0, "the process was stopped before the post")]
    assert slack.messages == ()


def test_a_message_is_of_the_day_on_which_it_is_worded(reminder_bot: ReminderBot, clocks: Clocks) -> None:
    """What falls due while the machine sleeps, in the midst of a round, is worded as of the day on which it wakes."""
    days: list[date] = []

    def word(reminder: Reminder, *_: object, today: date, **__: object) -> Sequence[Draft]:
        days.append(today)
        if len(days) == 1:
            clocks.sleep(timedelta(days=1))
        return [Draft(text=reminder.subject, blocks=[])]

    reminder_bot.change_policy(lead_days=(7, 6))
    reminder_bot.tick(NOW - timedelta(days=1))
    reminder_bot.change_context(compose=word)
    reminder_bot.tick(NOW)
    assert days == [NOW.date(), NOW.date() + timedelta(days=1)]


def test_what_there_was_no_time_for_is_due_at_once(
    engine: Engine, reminder_bot: ReminderBot, poster: SlowPoster, clocks: Clocks, slack: FakeSlack
) -> None:
    """Where preparing a batch takes too long its first message is posted, and the rest is not kept until a lease ends.

    After two such batches the round is over, and the next tick posts what is left.
    """
    reminder_bot.change_policy(channels=("C1", "C2", "C3"))
    poster.on_lookup = lambda: clocks.work(PREPARATION_TIME + SECOND)
    assert [type(each) for each in reminder_bot.tick(NOW)] == [Posted, Posted]
    assert min(reminder_states(engine, milestone="2024-06")) == ("2024-06", 7, "due", WAITING_FOR_TURN)
    poster.on_lookup = lambda: None
    # Earlier than the leases of the first batch and of the second would have ended.
    assert [type(each) for each in reminder_bot.tick(NOW + 2 * PREPARATION_TIME + 3 * SECOND)] == [Posted]
    assert sorted(each.channel for each in slack.messages) == ["C1", "C2", "C3"]


def watch_claims(engine: Engine, poster: SlowPoster, clocks: Clocks, *lookups: timedelta) -> list[int]:
    """Let look-ups take their time one after the other; return a list of how many reminders are claimed at each."""
    seen: list[int] = []

    def look_up() -> None:
        states = [state for _, _, state, _ in reminder_states(engine, milestone="2024-06")]
        seen.append(states.count("claimed"))
        clocks.work(dict(enumerate(lookups, 1)).get(len(seen), timedelta()))

    poster.on_lookup = look_up
    return seen


def test_a_crowded_round_takes_few_at_once_until_its_time_is_over(
    engine: Engine, reminder_bot: ReminderBot, poster: SlowPoster, clocks: Clocks
) -> None:
    """All are claimed at once, and ten at once from when there was no time for all; what ends in time is in time."""
    reminder_bot.change_policy(channels=tuple(f"C{number:02}" for number in range(14)))
    rest = CROWDED_ROUND_TIME - PREPARATION_TIME - SECOND
    seen = watch_claims(engine, poster, clocks, PREPARATION_TIME, SECOND, rest)
    assert [type(each) for each in reminder_bot.tick(NOW)] == [Posted] * 14
    assert seen == [*[14] * 2, *[CROWDED_BATCH_SIZE] * 10, *[2] * 2]


@pytest.mark.parametrize(("reason", "at_once"), [(WAITING_FOR_TURN, CROWDED_BATCH_SIZE), ("ratelimited", 12)])
def test_a_round_is_crowded_where_its_own_turn_is_waited_for(
    engine: Engine, reminder_bot: ReminderBot, poster: SlowPoster, clocks: Clocks, *, reason: str, at_once: int
) -> None:
    """If a user group's members are not read since the bot must wait its turn, ten are claimed at once from then on."""
    reminder_bot.change_policy(channels=(*(f"C{number:02}" for number in range(12)), "S0TEAM"))
    poster.members = Later(30, reason)
    seen = watch_claims(engine, poster, clocks)
    reminder_bot.tick(NOW)
    assert seen[0] == at_once


def test_what_was_ready_waits_with_the_rest_for_a_new_token(
    engine: Engine, reminder_bot: ReminderBot, poster: SlowPoster, slack: FakeSlack
) -> None:
    """When the token is refused in the midst of a batch, what was ready is not tried when its lease ends, but later."""
    reminder_bot.change_policy(channels=("C1", "C2", "C3"))
    looked_up: list[None] = []

    def revoke_after_the_first() -> None:
        looked_up.append(None)
        if len(looked_up) == 2:
            slack.fail("conversations.info", Fault.error("token_revoked"))

    poster.on_lookup = revoke_after_the_first
    assert reminder_bot.tick(NOW) == [Refused("token_revoked", fatal=True)]
    assert [(state, reason) for _, _, state, reason in reminder_states(engine, milestone="2024-06")] == [
        ("due", "token_revoked")
    ] * 3
    assert reminder_bot.tick(NOW + HALTED_RETRY - SECOND) == []
    assert [type(each) for each in reminder_bot.tick(NOW + HALTED_RETRY + SECOND)] == [Posted] * 3
    assert len(slack.messages) == 3


@pytest.mark.usefixtures("poster")
@pytest.mark.parametrize("slack_time", [None, NOW - timedelta(minutes=3)])
@pytest.mark.parametrize(("ahead", "state"), [(CLOCK_SKEW, "posted"), (CLOCK_SKEW + SECOND, "due")])
def test_a_search_begins_a_minute_before_the_post(
    engine: Engine, reminder_bot: ReminderBot, slack_time: datetime | None, ahead: timedelta, state: str
) -> None:
    """A message is found though Slack dates it up to a minute before the attempt, by Slack's clock if it is known."""
    outbox, tried_at = reminder_bot.context.outbox, NOW + timedelta(minutes=5)
    posted_at = (slack_time or tried_at) - ahead
    (claim,) = outbox.claim(now=tried_at, worker="w1")
    draft = Draft(text="three things are open", blocks=())
    outbox.record_intents([Intent(claim=claim, drafts=[draft], conversation="C1", slack_time=slack_time)], now=tried_at)

    def find(_channel: str, _key: str, /, oldest: datetime, *, thread: str = "") -> LookupResult:
        return MessagesFound(("1.2",)) if oldest <= posted_at and not thread else MessageAbsent()

    reconcile(UncertainPosts(engine), find=find, now=tried_at + LEASE + GRACE, worker="w2")
    assert [found for _, _, found, _ in reminder_states(engine, milestone="2024-06")] == [state]
