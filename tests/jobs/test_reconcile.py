"""Reconciliation: whatever happens to a post, the team sees its reminder once in the end."""

import logging
import os
import signal
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import Engine, select, update

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from bot.slack.client import make_client
from bot.slack.message_history import MessageFinder
from bot.slack.post import Poster
from db.changes.ledger import Ledger
from db.connection.engine import make_engine, writing
from db.register.store import RegisterStore
from db.reminders.claims import LEASE
from db.reminders.outbox import Intent, Outbox
from db.reminders.uncertain_posts import UncertainPosts
from db.schema import reminder_tables
from domain.dates.spans import BRUSSELS, Month
from domain.i18n.translator import Translator
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.reminders.outcomes import PostOutcome
from domain.reminders.policy import Policy
from domain.reminders.preferences import ReminderPreferences as Wanted
from domain.reminders.reminder import Draft, Reminder, ReminderKind
from handlers.blocks.reminders import compose_reminder
from jobs.deliver import GRACE, deliver
from jobs.prepare import DeliveryContext
from jobs.reconcile import (
    CLOCK_SKEW,
    DUPLICATES_AFTER,
    DUPLICATES_WITHIN,
    MIN_LOOKUP_TIME,
    LookupDeferred,
    LookupResult,
    MessageAbsent,
    MessagesFound,
    NoAnswer,
    delete_duplicates,
    reconcile,
)
from tests.db.races import race
from tests.db.registers import milestone
from tests.forked import WARM
from tests.jobs.team import JUNE, NOW, SETTLING_TIME, TICK, WEEK_AHEAD, Team, calls_but_lookups
from tests.posters import make_poster_of

POST, HISTORY, DELETE = "chat.postMessage", "conversations.history", "chat.delete"
MINUTE = timedelta(minutes=1)

#: Nine in Brussels on the day before the meeting.
EVE = datetime(2024, 6, 12, 7, 0, tzinfo=UTC)

#: Faults after which a post has no answer, whether it was accepted or not.
LOST = [
    Fault(status=500),
    Fault(status=500, accept=True),
    Fault(cut=ConnectionCut.CLOSE),
    Fault(cut=ConnectionCut.CLOSE, accept=True),
    Fault(cut=ConnectionCut.RESET, accept=True),
    Fault(cut=ConnectionCut.HALF, accept=True),
    Fault(body=b"<html>busy</html>", accept=True),
    Fault.error("fatal_error"),
    Fault(accept=True, delay_after=1.3),
]

#: Faults of a search.
UNREADABLE = [
    Fault.rate_limited("3"),
    Fault(status=500),
    Fault(cut=ConnectionCut.CLOSE),
    Fault(cut=ConnectionCut.HALF, accept=True),
    Fault(body=b"<html>busy</html>"),
    Fault.error("not_in_channel"),
    Fault.error("missing_scope"),
]


@pytest.fixture
def team(engine: Engine, slack: FakeSlack) -> Team:
    """A team whose reminders were planned the day before, with everything else delivered."""
    team = Team(engine, slack, client_timeout=1)  # a late post comes after it
    team.tick(NOW - timedelta(days=1))
    return team


def count_calls(slack: FakeSlack, method: str) -> int:
    """Return how often a method was called."""
    return sum(each.method == method for each in slack.calls)


def die(*_: object, **__: object) -> None:
    """Kill this process as a power cut would."""
    os.kill(os.getpid(), signal.SIGKILL)


class DoomedPoster(Poster):
    """Poster that is killed before or after a post."""

    where: str

    def post(self, conversation: str, draft: Draft, /, *, key: str) -> PostOutcome:
        """Post once, and die before or after it."""
        if self.where == "intended":
            die()
        outcome = super().post(conversation, draft, key=key)
        die()
        return outcome


def run_and_die(url: str, api_url: str, where: str, now: datetime) -> None:
    """Reconcile and deliver, and be killed at some point."""
    engine, client = make_engine(url), make_client("xoxb-test", api_url)
    finder, doubts, poster = MessageFinder(client), UncertainPosts(engine), make_poster_of(DoomedPoster, client)
    poster.where = where

    def words(
        reminder: Reminder,
        instalments: Sequence[Instalment],
        *,
        done_count: int,
        changes: Sequence[Change],
        today: date,
    ) -> Sequence[Draft]:
        if where == "claimed":
            die()
        translator = Translator("en", RegisterStore(engine).directory())
        return compose_reminder(
            reminder, instalments, today=today, translator=translator, done_count=done_count, changes=changes
        )

    def find(channel: str, key: str, /, oldest: datetime, *, thread: str = "") -> LookupResult:
        sighting = finder.find(channel, key, oldest, thread=thread)
        if where == "searched":
            die()
        return sighting

    def delete(channel: str, ts: str, /) -> NoAnswer | None:
        finder.delete(channel, ts)
        die()
        return None

    reconcile(doubts, find=find, now=now, worker="doomed")
    delivery = DeliveryContext(
        store=RegisterStore(engine),
        outbox=Outbox(engine),
        policy=WEEK_AHEAD,
        compose=words,
        messenger=poster,
        worker="doomed",
    )
    deliver(delivery, Wanted(), now=now)
    delete_duplicates(doubts, find=find, delete=delete, now=now, worker="doomed")


def run_killed_process(url: str, slack: FakeSlack, where: str, now: datetime) -> None:
    """Run that in a process of its own."""
    doomed = WARM.Process(target=run_and_die, args=(url, slack.url, where, now))
    doomed.start()
    doomed.join(30)
    assert doomed.exitcode == -signal.SIGKILL


@pytest.mark.parametrize(("where", "tried"), [("claimed", 1), ("intended", 2), ("posted", 1)])
def test_a_killed_process_loses_and_doubles_nothing(team: Team, url: str, where: str, tried: int) -> None:
    """After a kill following the claim, the intent or the post the restarted bot leaves the reminder posted once."""
    run_killed_process(url, team.slack, where, NOW)
    restarted = Team(team.engine, team.slack, client_timeout=1)
    restarted.tick_until(NOW + TICK, NOW + SETTLING_TIME)
    assert team.count_wrong_messages() == (0, 0)
    assert team.june_state() == ("posted", tried)


@pytest.mark.parametrize("fault", [Fault(status=500), Fault(status=500, accept=True)])
def test_killed_while_it_looks_the_next_one_looks(team: Team, url: str, fault: Fault) -> None:
    """A bot that was killed between the search and its record searches again, after a while."""
    team.slack.fail(POST, fault)
    team.tick(NOW)
    at = NOW + GRACE + MINUTE
    run_killed_process(url, team.slack, "searched", at)
    team.tick(at + TICK)
    assert count_calls(team.slack, HISTORY) == 1
    team.tick_until(at + MINUTE, at + SETTLING_TIME)
    assert count_calls(team.slack, HISTORY) == 2
    assert team.count_wrong_messages() == (0, 0)


@pytest.mark.parametrize("fault", LOST)
def test_a_post_of_unknown_fate_is_seen_once(team: Team, fault: Fault) -> None:
    """A post without an answer, accepted or not, leaves its reminder posted once; it is tried again only if not."""
    team.slack.fail(POST, fault)
    team.tick_until(NOW, NOW + SETTLING_TIME)
    assert team.count_wrong_messages() == (0, 0)
    assert team.june_state() == ("posted", 1 if fault.accept else 2)


def test_the_channel_is_not_read_before_the_grace_is_over(team: Team) -> None:
    """As long as a post may still arrive it is neither searched for nor repeated."""
    team.slack.fail(POST, Fault(status=500))
    team.tick_until(NOW, NOW + GRACE - TICK)
    assert (count_calls(team.slack, HISTORY), count_calls(team.slack, POST)) == (0, 1)


def test_a_dead_process_may_have_posted_a_moment_ago(team: Team, url: str) -> None:
    """A reminder of a killed process is neither searched for nor sent before its lease and the grace are over."""
    run_killed_process(url, team.slack, "intended", NOW)
    team.tick_until(NOW + TICK, NOW + LEASE + GRACE - TICK)
    assert (count_calls(team.slack, HISTORY), count_calls(team.slack, POST)) == (0, 0)


def test_a_late_post_within_the_grace_is_found(team: Team) -> None:
    """A message that Slack accepts after the client gave up, within the grace, is found and not repeated."""
    team.slack.fail(POST, Fault(accept=True, delay_before=3))
    team.tick(NOW)
    assert team.count_wrong_messages() == (1, 0)
    team.slack.wait_for_messages(1)
    team.tick_until(NOW + GRACE, NOW + SETTLING_TIME)
    assert team.count_wrong_messages() == (0, 0)
    assert count_calls(team.slack, POST) == 1


@pytest.mark.long
def test_a_late_post_after_the_grace_is_swept(team: Team) -> None:
    """A message that Slack accepts after the grace is there twice for a while; then only the earliest is left."""
    team.slack.fail(POST, Fault(accept=True, delay_before=3))
    team.tick(NOW)
    team.tick_until(NOW + GRACE + TICK, NOW + GRACE + 3 * TICK)
    first, _ = team.slack.wait_for_messages(2)
    assert team.count_wrong_messages() == (0, 1)
    team.tick_until(NOW + SETTLING_TIME, NOW + SETTLING_TIME + DUPLICATES_AFTER)
    assert team.count_wrong_messages() == (0, 0)
    assert [each.ts for each in team.slack.messages] == [first.ts]


@pytest.mark.parametrize("fault", UNREADABLE)
@pytest.mark.parametrize("accept", [True, False])
def test_nothing_is_sent_while_the_channel_cannot_be_read(team: Team, fault: Fault, *, accept: bool) -> None:
    """A failed search does not mean an empty channel: the reminder waits, even a day, and is then posted once."""
    team.slack.fail(POST, Fault(status=500, accept=accept))
    team.slack.fail(HISTORY, fault, times=None)
    team.tick_until(NOW, NOW + timedelta(days=1), every=timedelta(hours=8))
    assert count_calls(team.slack, POST) == 1
    assert team.june_state() == ("unknown", 1)
    team.slack.heal()
    team.tick_until(NOW + timedelta(days=1, minutes=10), NOW + timedelta(days=1, minutes=15))
    assert team.count_wrong_messages() == (0, 0)


@pytest.mark.long
def test_an_unreadable_channel_is_asked_seldom(team: Team, caplog: pytest.LogCaptureFixture) -> None:
    """An unreadable channel is searched every five minutes, and each time the log says why it failed."""
    team.slack.fail(POST, Fault(status=500))
    team.slack.fail(HISTORY, Fault.error("not_in_channel"), times=None)
    with caplog.at_level(logging.INFO):
        team.tick_until(NOW, NOW + GRACE + timedelta(minutes=21))
    assert count_calls(team.slack, HISTORY) in (4, 5)
    assert "reminder for 2024-06 in C1 was in doubt: NoAnswer(reason='not_in_channel')" in caplog.text


def test_one_unreadable_channel_does_not_hold_up_the_others(engine: Engine, slack: FakeSlack) -> None:
    """Uncertain reminders of other channels are reconciled, and due ones are posted."""
    team = Team(engine, slack, Policy(channels=("C1", "C2", "C3"), lead_days=(7,)))
    team.tick(NOW - timedelta(days=1))
    slack.fail(POST, Fault(status=500), times=2)
    team.tick(NOW)
    left = {"C1", "C2", "C3"} - {each.channel for each in slack.messages}
    slack.set_channel(min(left), is_member=False)
    team.tick_until(NOW + GRACE, NOW + SETTLING_TIME)
    assert team.count_wrong_messages([(each, JUNE) for each in {"C1", "C2", "C3"} - {min(left)}]) == (0, 0)


def make_unreadable_until(team: Team, until: datetime, *, accept: bool) -> None:
    """Leave a post of unknown outcome in a channel that cannot be read up to a time."""
    team.slack.fail(POST, Fault(status=500, accept=accept))
    team.slack.fail(HISTORY, Fault(status=503), times=None)
    team.tick(NOW)
    team.tick_until(NOW + timedelta(hours=1), EVE - timedelta(hours=1), every=timedelta(days=1))
    team.tick_until(EVE - MINUTE, until)


@pytest.mark.parametrize("accept", [True, False])
def test_on_the_last_day_it_is_sent_once_more(team: Team, caplog: pytest.LogCaptureFixture, *, accept: bool) -> None:
    """In a channel unreadable until the day before the meeting it is repeated once, says so, and is logged."""
    make_unreadable_until(team, EVE - TICK, accept=accept)
    assert count_calls(team.slack, POST) == 1
    with caplog.at_level(logging.WARNING):
        team.tick_until(EVE, EVE + 10 * MINUTE)
    assert count_calls(team.slack, POST) == 2
    assert team.count_wrong_messages() == (0, int(accept))
    notice = "This may be a repeat: it could not be seen whether this reminder had arrived before."
    repeat = team.slack.messages[-1]
    assert repeat.text.splitlines()[0] == notice
    assert repeat.blocks[0]["elements"][0]["text"] == notice
    assert "reminder for 2024-06 in C1: sent again, maybe twice" in caplog.text


@pytest.mark.long
def test_a_repeat_of_unknown_fate_is_not_repeated(team: Team) -> None:
    """The second post is the last one, also if its outcome is unknown."""
    make_unreadable_until(team, EVE - TICK, accept=False)
    team.slack.fail(POST, Fault(status=500), times=None)
    team.tick_until(EVE, EVE + timedelta(hours=3), every=5 * MINUTE)
    assert count_calls(team.slack, POST) == 2
    assert team.june_state() == ("unknown", 2)


@pytest.mark.long
def test_a_repeat_that_was_one_is_taken_away(team: Team) -> None:
    """Once the channel can be read again, the first message is left and the repeat is deleted."""
    make_unreadable_until(team, EVE + 10 * MINUTE, accept=True)
    assert team.count_wrong_messages() == (0, 1)
    team.slack.heal()
    team.tick_until(EVE + 15 * MINUTE, EVE + timedelta(hours=1), every=5 * MINUTE)
    assert team.count_wrong_messages() == (0, 0)
    assert team.slack.messages[0].text.startswith(JUNE)


@pytest.mark.long
def test_a_reminder_of_the_last_day_is_looked_for_first(engine: Engine, slack: FakeSlack) -> None:
    """A reminder posted on the day before the meeting is not repeated within the hour."""
    team = Team(engine, slack, Policy(channels=("C1",), lead_days=(1,)))
    team.tick(EVE - timedelta(days=1))
    slack.fail(POST, Fault(status=500))
    slack.fail(HISTORY, Fault(status=503), times=None)
    team.tick_until(EVE, EVE + MIN_LOOKUP_TIME - MINUTE)
    assert count_calls(slack, POST) == 1
    team.tick_until(EVE + MIN_LOOKUP_TIME, EVE + MIN_LOOKUP_TIME + 10 * MINUTE)
    assert count_calls(slack, POST) == 2


def test_a_newer_reminder_overtakes_a_lost_one(engine: Engine, slack: FakeSlack) -> None:
    """A reminder that is absent, or due for its repeat, only after the next one has come is not sent any more."""
    team = Team(engine, slack, Policy(channels=("C1",), lead_days=(7, 1)))
    team.tick(NOW - timedelta(days=1))
    make_unreadable_until(team, EVE + timedelta(minutes=30), accept=False)
    assert team.june_state() == ("expired", 1)
    assert team.count_wrong_messages() == (0, 0)
    assert "1 day left" in slack.messages[0].text


def test_a_reminder_found_absent_too_late_is_not_sent(engine: Engine, slack: FakeSlack) -> None:
    """A lost reminder that is found absent just before the next one is due is superseded by it."""
    team = Team(engine, slack, Policy(channels=("C1",), lead_days=(7, 1)))
    team.tick(NOW - timedelta(days=1))
    slack.fail(POST, Fault(status=500))
    slack.fail(HISTORY, Fault(status=503), times=None)
    team.tick(NOW)
    team.tick(EVE - timedelta(hours=1))
    slack.heal()
    team.tick(EVE - TICK / 2)
    assert team.june_state() == ("due", 1)
    assert Outbox(engine).claim(now=EVE - TICK / 10, worker="quick") == ()
    team.tick_until(EVE + TICK / 2, EVE + 10 * MINUTE)
    assert team.june_state() == ("expired", 1)
    assert team.count_wrong_messages() == (0, 0)


def test_after_the_meeting_it_is_let_be(team: Team) -> None:
    """A reminder whose outcome stays unknown is not searched for after its meeting."""
    make_unreadable_until(team, EVE - TICK, accept=True)
    past = datetime(2024, 6, 14, 7, 0, tzinfo=UTC)
    team.tick(past)
    assert team.june_state() == ("expired", 1)
    before = count_calls(team.slack, HISTORY)
    team.tick(past + timedelta(hours=1))
    assert count_calls(team.slack, HISTORY) == before
    assert count_calls(team.slack, POST) == 1


def test_two_workers_look_once_each(engine: Engine, slack: FakeSlack, url: str) -> None:
    """Four workers reconcile twenty reminders at once: each channel is read once, and has its reminder once."""
    channels = tuple(f"C{number}" for number in range(20))
    team = Team(engine, slack, Policy(channels=channels, lead_days=(7,)))
    team.tick(NOW - timedelta(days=1))
    slack.fail(POST, Fault(status=500, accept=True), times=10)
    slack.fail(POST, Fault(status=500), times=10)
    team.tick(NOW)
    assert len(slack.messages) == 10
    engines = [make_engine(url) for _ in range(4)]
    workers = [Team(each, slack, Policy(channels=channels, lead_days=(7,))) for each in engines]
    for at in (NOW + GRACE + TICK, NOW + GRACE + 3 * TICK, NOW + GRACE + 5 * TICK):
        race([partial(each.tick, at) for each in workers])
    for each in engines:
        each.dispose()
    assert count_calls(slack, HISTORY) == 20
    assert team.count_wrong_messages([(channel, JUNE) for channel in channels]) == (0, 0)


def test_a_worker_that_is_overtaken_records_nothing(team: Team, url: str) -> None:
    """The result of a worker that searches for so long that another claims the reminder is not recorded."""
    team.slack.fail(POST, Fault(status=500))
    before = datetime.now(UTC)  # by Slack's clock, which the workspace takes from the machine
    team.tick(NOW)

    def slow(channel: str, key: str, /, oldest: datetime, *, thread: str = "") -> LookupResult:
        assert (channel, len(key), thread) == ("C1", 64, "")
        assert oldest <= before
        team.tick_until(NOW + GRACE + 3 * MINUTE, NOW + SETTLING_TIME)
        assert team.count_wrong_messages() == (0, 0)
        return MessageAbsent()

    other = make_engine(url)
    reconcile(UncertainPosts(other), find=slow, now=NOW + GRACE + TICK, worker="slow")
    other.dispose()
    team.tick_until(NOW + 2 * SETTLING_TIME, NOW + 3 * SETTLING_TIME)
    assert team.count_wrong_messages() == (0, 0)


def post_duplicates(team: Team) -> tuple[str, ...]:
    """Post a reminder three times, as late copies would; return their timestamps."""
    team.slack.fail(POST, Fault(status=500, accept=True))
    team.tick(NOW)
    arguments = dict(team.slack.messages[0].arguments)
    team.tick_until(NOW + GRACE + TICK, NOW + SETTLING_TIME)
    client = make_client("xoxb-test", team.slack.url)
    for _ in range(2):
        client.api_call(POST, json=arguments)
    assert team.count_wrong_messages() == (0, 2)
    return tuple(each.ts for each in team.slack.messages)


@pytest.mark.long
def test_a_sweep_keeps_the_earliest(team: Team, caplog: pytest.LogCaptureFixture) -> None:
    """Of three copies the earliest is left, the log names the others, and the channel is not searched again."""
    first, second, third = post_duplicates(team)
    with caplog.at_level(logging.WARNING):
        team.tick_until(NOW + SETTLING_TIME, NOW + SETTLING_TIME + DUPLICATES_AFTER)
    assert team.count_wrong_messages() == (0, 0)
    assert [each.ts for each in team.slack.messages] == [first]
    for ts in (second, third):
        assert f"reminder for 2024-06 stood twice in C1: {ts} removed" in caplog.text
    before = calls_but_lookups(team.slack)
    team.tick_until(NOW + timedelta(hours=1), NOW + timedelta(hours=20), every=timedelta(hours=1))
    assert calls_but_lookups(team.slack) == before


@pytest.mark.parametrize(("method", "fault"), [(HISTORY, Fault(status=500)), (DELETE, Fault.rate_limited("9"))])
def test_a_sweep_that_fails_is_repeated(team: Team, method: str, fault: Fault) -> None:
    """If the channel cannot be read, or a message cannot be deleted, it is tried again later."""
    post_duplicates(team)
    team.slack.fail(method, fault)
    team.tick_until(NOW + SETTLING_TIME, NOW + SETTLING_TIME + DUPLICATES_AFTER)
    assert team.count_wrong_messages() == (0, 2)
    team.tick_until(NOW + SETTLING_TIME + DUPLICATES_AFTER, NOW + SETTLING_TIME + 3 * DUPLICATES_AFTER)
    assert team.count_wrong_messages() == (0, 0)


@pytest.mark.long
def test_a_process_killed_in_a_sweep(team: Team, url: str) -> None:
    """A bot that was killed between two deletions deletes the rest when it is back, and the earliest stays."""
    first, *_ = post_duplicates(team)
    at = NOW + SETTLING_TIME + DUPLICATES_AFTER
    run_killed_process(url, team.slack, "deleted", at)
    assert team.count_wrong_messages() == (0, 1)
    team.tick_until(at + MINUTE, at + 2 * DUPLICATES_AFTER)
    assert team.count_wrong_messages() == (0, 0)
    assert [each.ts for each in team.slack.messages] == [first]


@pytest.mark.long
def test_what_was_never_in_doubt_is_not_looked_for(team: Team) -> None:
    """A reminder posted at the first attempt costs a look-up of its channel and members and the post, nothing more."""
    team.tick_until(NOW, NOW + DUPLICATES_WITHIN, every=10 * MINUTE)
    assert calls_but_lookups(team.slack) == [POST]
    assert team.count_wrong_messages() == (0, 0)


@pytest.mark.long
def test_a_channel_of_a_repeat_speaks_its_language(engine: Engine, slack: FakeSlack) -> None:
    """In a Dutch channel the words that a reminder may be a repeat are Dutch."""
    team = Team(engine, slack, Policy(channels=("C1",), lead_days=(7,), language="nl"))
    team.tick(NOW - timedelta(days=1))
    make_unreadable_until(team, EVE + 10 * MINUTE, accept=True)
    assert slack.messages[-1].text.startswith("Dit is mogelijk een herhaling: ")


@pytest.mark.parametrize("hold", [0, 1, 2])
def test_the_oracle_sees_what_is_wrong(team: Team, hold: int) -> None:
    """The oracle counts a missing message, a duplicate and an unexpected one."""
    for _ in range(hold):
        team.slack.add_message("C1", f"{JUNE}1 week left, 16 open, 10 overdue")
    assert team.count_wrong_messages() == (int(hold == 0), max(0, hold - 1))
    team.slack.add_message("C2", "hello")
    assert team.count_wrong_messages() == (int(hold == 0), max(1, hold))


def test_a_search_that_breaks_leaves_the_doubt(team: Team, url: str) -> None:
    """An error during the search records nothing: the reminder is claimed again after its lease."""
    team.slack.fail(POST, Fault(status=500, accept=True))
    team.tick(NOW)

    def broken(_channel: str, _key: str, /, oldest: datetime, *, thread: str = "") -> LookupResult:
        raise KeyError(oldest, thread)

    other = make_engine(url)
    with pytest.raises(KeyError):
        reconcile(UncertainPosts(other), find=broken, now=NOW + GRACE + TICK, worker="broken")
    other.dispose()
    assert team.june_state() == ("unknown", 1)
    team.tick_until(NOW + GRACE + TICK, NOW + SETTLING_TIME)
    assert team.count_wrong_messages() == (0, 0)


def unreadable(_channel: str, _key: str, /, oldest: datetime, *, thread: str = "") -> LookupResult:
    """A channel that cannot be read."""
    assert not thread
    return NoAnswer(f"nothing is read since {oldest:%H:%M}")


def state_after(
    engine: Engine, reminder: Reminder, at: datetime, *, is_tried: bool = True, is_repeated: bool = False
) -> str:
    """Return the state of a reminder that was in doubt from nine on, once its channel could not be read at a time."""
    outbox, uncertain = Outbox(engine), UncertainPosts(engine)
    outbox.plan([reminder], now=NOW)
    (claim,) = outbox.claim(now=NOW, worker="w1")
    if is_tried:
        draft = Draft(text="x", blocks=[])
        outbox.record_intents([Intent(claim=claim, drafts=[draft], conversation="C1")], now=NOW)
        outbox.mark_unknown(claim, not_before=NOW, reason="no answer")
    else:
        outbox.mark_late(claim, "C1", now=NOW)
    if is_repeated:
        with writing(engine) as connection:
            connection.execute(update(reminder_tables.reminder).values(repeated=True))
    reconcile(uncertain, find=unreadable, now=max(at, NOW + LEASE), worker="w2")
    with engine.connect() as connection:
        return str(connection.scalar(select(reminder_tables.reminder.c.state)))


MEETING_DAY = datetime(2024, 6, 13, 0, 0, tzinfo=BRUSSELS)
THIRD_DAY = datetime(2024, 6, 9, 0, 0, tzinfo=BRUSSELS)
HOUR, MOMENT = timedelta(hours=1), timedelta(seconds=2)


@pytest.mark.parametrize(
    ("kind", "at", "state"),
    [
        (ReminderKind.MEETING, NOW + 2 * HOUR, "unknown"),
        (ReminderKind.MEETING, MEETING_DAY - 15 * HOUR - MOMENT, "unknown"),
        (ReminderKind.MEETING, MEETING_DAY - 15 * HOUR, "due"),
        (ReminderKind.MEETING, MEETING_DAY + 24 * HOUR - MOMENT, "due"),
        (ReminderKind.MEETING, MEETING_DAY + 24 * HOUR, "expired"),
        (ReminderKind.OVERDUE, THIRD_DAY - 15 * HOUR - MOMENT, "unknown"),
        (ReminderKind.OVERDUE, THIRD_DAY - 15 * HOUR, "due"),
        (ReminderKind.OVERDUE, THIRD_DAY + 24 * HOUR - MOMENT, "due"),
        (ReminderKind.OVERDUE, THIRD_DAY + 24 * HOUR, "expired"),
    ],
)
def test_what_cannot_be_looked_for_is_sent_again_at_the_last_call(
    engine: Engine, kind: ReminderKind, at: datetime, state: str
) -> None:
    """From nine on the eve of its meeting, or of the third day, it is rather sent twice; later it is given up."""
    reminder = doubtful(kind)
    assert state_after(engine, reminder, at.astimezone(UTC)) == state


@pytest.mark.parametrize("kind", [ReminderKind.MEETING, ReminderKind.OVERDUE])
@pytest.mark.parametrize(("at", "state"), [(NOW + HOUR - MOMENT, "unknown"), (NOW + HOUR, "due")])
def test_what_is_only_late_is_looked_for_for_an_hour(
    engine: Engine, kind: ReminderKind, at: datetime, state: str
) -> None:
    """A reminder that was never tried is posted once its channel could not be read for an hour."""
    assert state_after(engine, doubtful(kind), at, is_tried=False) == state


def test_what_was_sent_again_is_not_sent_a_third_time(engine: Engine) -> None:
    """It is searched for until the meeting is over."""
    reminder = doubtful(ReminderKind.MEETING)
    assert state_after(engine, reminder, (MEETING_DAY - HOUR).astimezone(UTC), is_repeated=True) == "unknown"


def doubtful(kind: ReminderKind) -> Reminder:
    """Return a reminder of nine a week before the meeting of 13 June 2024, or a notice."""
    council = milestone(Month(2024, 6), date(2024, 6, 13)) if kind is ReminderKind.MEETING else None
    day = date(2024, 6, 5) if council is None else council.day
    return Reminder(key="a" * 64, channel="C1", kind=kind, milestone=council, day=day, lead_days=-1, at=NOW)


@pytest.mark.parametrize(
    ("found", "undeletable", "swept", "removed"),
    [
        (MessagesFound(("1.1",)), "", "1.1", []),
        (MessagesFound(("1.1", "1.2", "1.3")), "", "1.1", ["1.2", "1.3"]),
        (MessagesFound(("1.1", "1.2", "1.3")), "1.3", None, []),
        (MessagesFound(("1.1", "1.2", "1.3")), "1.2", None, []),
        (MessageAbsent(), "", "1.0", []),
        (NoAnswer("busy"), "", None, []),
        (LookupDeferred(3), "", None, []),
    ],
)
def test_a_search_for_doubles_ends_once_there_are_none(
    engine: Engine, found: LookupResult, undeletable: str, swept: str | None, removed: list[str]
) -> None:
    """The earliest is kept, and the record has what was removed; if any is left, it is searched again later."""
    uncertain = UncertainPosts(engine)
    state_after(engine, doubtful(ReminderKind.MEETING), NOW)
    at = NOW + 2 * LEASE
    claim = uncertain.claim(now=at + HOUR, worker="w", grace=GRACE)
    assert claim is not None
    uncertain.mark_found(claim, "1.0", now=at + HOUR)
    searched: list[str] = []

    def find(channel: str, _key: str, /, oldest: datetime, *, thread: str = "") -> LookupResult:
        searched.append(f"{channel} {oldest - NOW + CLOCK_SKEW} {thread}")
        return found

    def delete(channel: str, ts: str, /) -> NoAnswer | None:
        assert (channel, ts != "1.1") == ("C1", True)
        return NoAnswer("busy") if ts == undeletable else None

    for hours in (2, 3):
        delete_duplicates(uncertain, find=find, delete=delete, now=at + hours * HOUR, worker="w")
    assert searched == ["C1 0:00:00 "] * (2 if swept is None else 1)
    row = reminder_tables.reminder.c
    with engine.connect() as connection:
        stored = connection.execute(select(row.ts, row.swept_at)).one()
    assert (stored.ts, stored.swept_at is None) == (swept or "1.0", swept is None)
    entries = [each.after["removed"] for each in Ledger(engine).read_history(limit=9) if "removed" in each.after]
    assert entries == ([removed] if removed else [])


@pytest.mark.parametrize("function", [reconcile, partial(delete_duplicates, delete=lambda _channel, _ts: None)])
def test_a_process_that_stops_searches_nothing(engine: Engine, function: Callable[..., None]) -> None:
    """Neither for what is in doubt, nor for what may stand twice."""
    state_after(engine, doubtful(ReminderKind.MEETING), NOW)
    asked: list[str] = []
    function(
        UncertainPosts(engine),
        find=lambda *_, **__: asked.append("asked"),
        now=NOW + 2 * HOUR,
        worker="w",
        is_stopping=lambda: True,
    )
    assert asked == []


def test_a_search_that_has_to_wait_for_its_turn_ends_the_round(engine: Engine) -> None:
    """It is searched again when there is a turn, and not sooner."""
    state_after(engine, doubtful(ReminderKind.MEETING), NOW)
    asked: list[datetime] = []

    def find(_channel: str, _key: str, /, oldest: datetime, *, thread: str = "") -> LookupResult:
        assert not thread
        asked.append(oldest)
        return LookupDeferred(90)

    for seconds in (0, 85, 95):
        reconcile(UncertainPosts(engine), find=find, now=NOW + 2 * HOUR + timedelta(seconds=seconds), worker="w")
    assert len(asked) == 2
    assert len(set(asked)) == 1
