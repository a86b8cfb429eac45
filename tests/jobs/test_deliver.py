"""Delivery: the contents of a reminder, and that it is posted once whatever fails."""

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from bot.slack.client import make_client
from bot.slack.post import Poster
from db.backup.restore_note import RestoreNote
from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from db.register.load import load
from db.register.store import RegisterStore
from db.reminders.claims import LEASE
from db.reminders.drafts import draft_from_json
from db.reminders.open_instalments import find_contents
from db.reminders.outbox import Outbox
from db.reminders.uncertain_posts import UncertainPosts
from db.reminders.upcoming import UpcomingReminders
from db.schema import reminder_tables
from domain.dates.spans import Month
from domain.notifications.news import CHANGES
from domain.register.audit_events import ChangeContext
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting
from domain.register.model import Milestone
from domain.reminders.outcomes import Later, Posted, PostOutcome, Refused, Unknown
from domain.reminders.policy import Policy
from domain.reminders.preferences import ReminderPreferences as Wanted
from domain.reminders.reminder import Draft, Reminder
from jobs.deliver import BATCH_SIZE, GRACE, HALTED_RETRY, PARKED_RETRY, deliver
from jobs.outcomes import Expired, Late, Spread
from jobs.prepare import LATE_AFTER
from jobs.reconcile import CLOCK_SKEW, LookupResult, MessagesFound, reconcile
from tests.databases.databases import Databases
from tests.jobs.reminder_bot import ReminderBot
from tests.jobs.reminder_rows import reminder_states
from tests.jobs.team import Team
from tests.jobs.test_plan import register_with_moved_meeting
from tests.posters import make_poster_of

#: Nine in Brussels, a week ahead of the Schengen Council of 13 June 2024.
NOW = datetime(2024, 6, 6, 7, 0, tzinfo=UTC)

JUNE = Month(2024, 6)


def planned(reminder_bot: ReminderBot) -> None:
    """Plan before the meeting's reminders are due, and deliver everything else."""
    reminder_bot.change_policy(lead_days=(7,))
    reminder_bot.tick(NOW - timedelta(days=1))


def june_contents(store: RegisterStore, today: date) -> list[str]:
    """Return the instalments of June 2024's reminder on a day."""
    milestone = store.directory().milestone(Meeting(JUNE))
    assert milestone is not None
    reminder = Reminder(key="k", channel="C1", milestone=milestone, day=milestone.day, at=NOW)
    return [each.key for each in find_contents(store, reminder, contacts=(), today=today)]


def mark_all_done(store: RegisterStore, now: datetime) -> None:
    """Mark every instalment of June 2024's reminder done."""
    for key in june_contents(store, now.date()):
        ref, slug = key.split("@")
        Ledger(store.engine).mark_done(
            ref, slug=slug, evidence="seen", context=ChangeContext(by="U1", surface="test", now=now)
        )


def count_calls(slack: FakeSlack, method: str) -> int:
    """Return how often a method was called."""
    return sum(each.method == method for each in slack.calls)


def test_a_reminder_is_about_what_is_open_late_things_first(store: RegisterStore) -> None:
    """With nothing done it has what was due since December, the report of April, and what is due in June."""
    assert june_contents(store, NOW.date()) == [
        *("I.1a@2023-12", "I.3a@2023-12", "I.4a@2023-12", "III.1a@2023-12", "III.2a@2023-12", "III.6a@2023-12"),
        *("I.2a@2024-03", "I.4a@2024-03", "III.1a@2024-03", "III.2a@2024-03"),
        "F.2b@2024-04",
        *("I.2a@2024-06", "I.4a@2024-06", "III.1a@2024-06", "III.2a@2024-06"),
        "III.3a@2024-06",
    ]


def test_what_is_done_is_not_in_it(store: RegisterStore) -> None:
    """A done deliverable is not in the reminder, also the report that is tabled in June though due in April."""
    for ref, slug in [("III.3a", "2024-06"), ("F.2b", "2024-04"), ("I.1a", "2023-12")]:
        Ledger(store.engine).mark_done(
            ref, slug=slug, evidence="seen", context=ChangeContext(by="U1", surface="test", now=NOW)
        )
    left = june_contents(store, NOW.date())
    assert not {"III.3a@2024-06", "F.2b@2024-04", "I.1a@2023-12"} & set(left)
    assert len(left) == 13


def test_a_reminder_is_posted_and_written_down(engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """A due reminder is posted in its channel, and stored with its text and timestamp."""
    planned(reminder_bot)
    (outcome,) = reminder_bot.tick(NOW)
    (message,) = slack.messages
    assert outcome == Posted(message.ts)
    assert message.channel == "C1"
    assert message.text.startswith("2024-06 7 I.1a@2023-12")
    row = reminder_tables.reminder.c
    with engine.connect() as connection:
        written = connection.execute(select(row.body, row.conversation).where(row.ts == message.ts)).one()
    kept = draft_from_json(written.body)
    assert (kept.text, kept.blocks, written.conversation) == (message.text, message.blocks, "C1")


def test_a_groups_reminder_of_a_moved_meeting_is_not_split(
    engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack
) -> None:
    """Nobody in it gets one of a day that is no longer the meeting's; another group's is split all the same."""
    slack.set_group("S0OTHER")
    stale, current = (
        Reminder(
            key=key * 64,
            channel=channel,
            milestone=Milestone(month=Month(2024, 6), name={}, meets=day),
            day=day,
            lead_days=7,
            at=at,
        )
        for key, channel, day, at in (
            ("a", "S0TEAM", date(2024, 6, 20), NOW - timedelta(minutes=1)),
            ("b", "S0OTHER", date(2024, 6, 13), NOW),
        )
    )
    Outbox(engine).plan([stale, current], now=NOW)
    moved = Expired("the meeting was moved to 2024-06-13")
    assert [each.outcome for each in reminder_bot.deliver(NOW)] == [moved, Spread(0)]
    assert ("2024-06", 7, "expired", "the meeting was moved to 2024-06-13") in reminder_states(engine)
    assert [call.arguments["usergroup"] for call in slack.calls] == ["S0OTHER"]


def test_nothing_is_posted_before_its_time(reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """Nothing is posted a minute before nine, the reminder at nine, and nothing more a minute later."""
    reminder_bot.change_policy(lead_days=(7,))
    assert reminder_bot.tick(NOW - timedelta(minutes=1)) == []
    assert len(reminder_bot.tick(NOW)) == 1
    assert reminder_bot.tick(NOW + timedelta(minutes=1)) == []
    assert len(slack.messages) == 1


def test_every_channel_gets_its_own(reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """Each channel gets one message."""
    reminder_bot.change_policy(channels=("C1", "C2", "C3"))
    reminder_bot.tick(NOW)
    assert sorted(each.channel for each in slack.messages) == ["C1", "C2", "C3"]


def test_down_for_a_week_and_back(engine: Engine, slack: FakeSlack) -> None:
    """A bot that was down at both lead times posts the newer reminder when it is back, if the meeting is still ahead.

    Before that it searches for it in the channel, since its database may be an older copy.
    """
    team = Team(engine, slack, Policy(channels=("C1",), lead_days=(14, 7)))
    team.tick(NOW - timedelta(days=30))
    slack.clear()
    back = NOW + timedelta(days=6)
    team.tick_until(back, back + timedelta(minutes=5))
    assert team.count_wrong_messages() == (0, 0)
    assert count_calls(slack, "conversations.history") == 1
    assert {state for _, lead, state, _ in reminder_states(engine, milestone="2024-06") if lead == 14} == {"expired"}


def test_what_is_late_is_not_posted_before_it_was_looked_for(
    engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack
) -> None:
    """A reminder that was never tried counts as uncertain a quarter of an hour after its time, and is not posted."""
    planned(reminder_bot)
    assert reminder_bot.tick(NOW + LATE_AFTER + timedelta(seconds=1)) == [Late("C1")]
    assert reminder_states(engine, milestone="2024-06") == [("2024-06", 7, "unknown", "late")]
    assert slack.messages == ()


def test_a_restored_database_repeats_nothing(
    url: str, databases: Databases, reminder_bot: ReminderBot, slack: FakeSlack
) -> None:
    """A bot with yesterday's copy of its database finds what it has posted since, and posts nothing."""
    planned(reminder_bot)
    copy = databases.copy(url)
    assert [type(each) for each in reminder_bot.tick(NOW)] == [Posted]
    restored = make_engine(copy)
    team = Team(restored, slack)
    team.tick_until(NOW + timedelta(hours=1), NOW + timedelta(hours=1, minutes=5))
    assert len(slack.messages) == 1
    assert team.june_state() == ("posted", 0)
    restored.dispose()
    databases.drop(copy)


def test_late_news_are_searched_for_in_their_thread(
    engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack
) -> None:
    """After a restore they are looked for where they would stand, from the time of the copy on."""
    ledger, act = Ledger(engine), ChangeContext(by="U1", surface="test", now=NOW, reason="waits")
    ledger.hold("III.2a", slug="2024-06", context=act)
    facts = {"what": CHANGES, "numbers": [ledger.read_version()]}
    reminder_bot.context.outbox.notify(facts, ["C1"], now=NOW)
    note = RestoreNote(copied_at=NOW - timedelta(hours=3), restored_at=NOW)
    draft = Draft(text="it is on hold", blocks=[], thread="1.1")
    reminder_bot.change_context(restore_note=note, compose=lambda *_, **__: [draft])
    assert [each.outcome for each in reminder_bot.deliver(NOW)] == [Late("C1", note.copied_at, draft)]
    searched: list[tuple[str, datetime, str]] = []

    def find(channel: str, _key: str, /, oldest: datetime, *, thread: str = "") -> LookupResult:
        searched.append((channel, oldest + CLOCK_SKEW, thread))
        return MessagesFound(("1.2",))

    reconcile(UncertainPosts(engine), find=find, now=NOW + LEASE + GRACE, worker="w")
    assert searched == [("C1", note.copied_at, "1.1")]
    assert slack.messages == ()


def test_back_after_the_meeting(engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """A bot that is back the day after the meeting posts nothing about it."""
    reminder_bot.tick(NOW - timedelta(days=30))
    slack.clear()
    assert reminder_bot.tick(datetime(2024, 6, 14, 7, 0, tzinfo=UTC)) == []
    assert slack.messages == ()
    assert {state for _, _, state, _ in reminder_states(engine, milestone="2024-06")} == {"expired"}


def test_a_meeting_moved_at_the_last_moment(engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """A reminder whose meeting was moved between planning and delivery is not posted."""
    planned(reminder_bot)
    load(engine, register_with_moved_meeting(date(2024, 6, 20)), now=NOW, by="U0LOADER")
    assert [each.outcome for each in reminder_bot.deliver(NOW)] == [Expired("the meeting was moved to 2024-06-20")]
    assert slack.messages == ()


def test_everything_done_at_the_last_moment(engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """A reminder without open instalments expires with a reason."""
    planned(reminder_bot)
    mark_all_done(reminder_bot.context.store, NOW)
    assert reminder_bot.tick(NOW) == [Expired("nothing is open for the meeting")]
    assert slack.messages == ()
    assert reminder_states(engine, milestone="2024-06") == [
        ("2024-06", 7, "expired", "nothing is open for the meeting")
    ]


def test_a_plan_that_has_grown_old(reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """A reminder that is claimed after its meeting, without a plan since, is not posted."""
    planned(reminder_bot)
    delivered = reminder_bot.deliver(datetime(2024, 6, 14, 7, 0, tzinfo=UTC))
    assert [each.outcome for each in delivered] == [Expired("the meeting is past")]
    assert slack.messages == ()


def test_a_limited_post_waits_as_long_as_slack_says(reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """A post that gets a 429 is repeated after the wait, not before, and is posted once."""
    planned(reminder_bot)
    slack.fail("chat.postMessage", Fault.rate_limited("90"))
    assert reminder_bot.tick(NOW) == [Later(90.0, "ratelimited")]
    assert reminder_bot.tick(NOW + timedelta(seconds=60)) == []
    assert [type(each) for each in reminder_bot.tick(NOW + timedelta(seconds=120))] == [Posted]
    assert len(slack.messages) == 1


def test_an_archived_channel_is_parked(engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """A reminder of an archived channel is parked for an hour, and the others are posted."""
    reminder_bot.change_policy(channels=("C1", "C2"), lead_days=(7,))
    slack.set_channel("C1", is_archived=True)
    assert set(map(type, reminder_bot.tick(NOW))) == {Refused, Posted}
    assert reminder_bot.tick(NOW + PARKED_RETRY - timedelta(minutes=1)) == []
    assert [each.channel for each in slack.messages] == ["C2"]
    assert ("2024-06", 7, "parked", "is_archived") in reminder_states(engine)


def test_a_parked_reminder_is_tried_again_every_hour(reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """Once the channel accepts messages again, the reminder is posted within the hour, if the meeting is ahead."""
    planned(reminder_bot)
    slack.set_channel("C1", is_archived=True)
    hours = [NOW + n * (PARKED_RETRY + timedelta(seconds=30)) for n in range(3)]
    assert [reminder_bot.tick(each) for each in hours[:2]] == [[Refused("is_archived")]] * 2
    slack.set_channel("C1", is_archived=False)
    assert [type(each) for each in reminder_bot.tick(hours[2])] == [Posted]
    assert len(slack.messages) == 1


def test_a_channel_that_is_archived_for_good(engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """A refused reminder expires with its meeting."""
    planned(reminder_bot)
    slack.set_channel("C1", is_archived=True)
    reminder_bot.tick(NOW)
    assert reminder_bot.tick(datetime(2024, 6, 14, 8, 0, tzinfo=UTC)) == []
    assert reminder_states(engine, milestone="2024-06") == [("2024-06", 7, "expired", "superseded")]


def read_notices(slack: FakeSlack) -> list[tuple[str, str]]:
    """Return the recipients and facts of notices."""
    told = [each for each in slack.messages if "'what': 'unposted'" in each.text]
    assert all("'place': 'C1'" in each.text for each in told)
    return sorted((each.channel, each.text.rpartition("'reason': ")[2]) for each in told)


def test_coordinators_are_told_once_of_what_is_refused(reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """Each coordinator gets the channel and the reason directly, in the same tick, and not again every hour."""
    reminder_bot.change_policy(coordinators=("U0BOSS", "U0VICE"))
    planned(reminder_bot)
    slack.set_channel("C1", is_archived=True)
    for n in range(4):
        reminder_bot.tick(NOW + n * (PARKED_RETRY + timedelta(seconds=30)))
        assert read_notices(slack) == [("D0BOSS", "'is_archived'}"), ("D0VICE", "'is_archived'}")]
    slack.clear()
    slack.set_channel("C1", is_archived=False, is_member=False)
    reminder_bot.tick(NOW + timedelta(hours=5))
    assert read_notices(slack) == [("D0BOSS", "'not_in_channel'}"), ("D0VICE", "'not_in_channel'}")]


def test_a_coordinator_who_cannot_be_told_is_not_told_of_that(reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """A notice that is refused itself causes no other notice."""
    reminder_bot.change_policy(coordinators=("U0BOSS",))
    planned(reminder_bot)
    slack.set_channel("C1", is_archived=True)
    slack.set_user("U0BOSS", is_restricted=True)
    assert reminder_bot.tick(NOW) == [Refused("is_archived"), Refused("a guest")]
    assert read_notices(slack) == []


def test_a_dead_token_stops_the_round_and_loses_nothing(reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """With a revoked token one post is tried, the others wait, and all are posted once the token is good again."""
    reminder_bot.change_policy(channels=("C1", "C2", "C3"), lead_days=(7,))
    slack.fail("chat.postMessage", Fault.error("token_revoked"))
    refused, *others = reminder_bot.tick(NOW)
    assert refused == Refused("token_revoked", fatal=True)
    assert others == [Later(HALTED_RETRY.total_seconds(), "token_revoked")] * 2
    assert count_calls(slack, "chat.postMessage") == 1
    assert reminder_bot.tick(NOW + HALTED_RETRY / 2) == []
    assert [type(each) for each in reminder_bot.tick(NOW + 2 * HALTED_RETRY)] == [Posted] * 3
    assert sorted(each.channel for each in slack.messages) == ["C1", "C2", "C3"]


@pytest.mark.parametrize("code", ["missing_scope", "no_permission", "access_denied"])
@pytest.mark.parametrize("method", ["conversations.info", "chat.postMessage"])
def test_a_channel_that_refuses_stops_no_other(
    engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack, method: str, code: str
) -> None:
    """Slack refuses a group direct message for want of a scope: the reminders of all channels are posted."""
    reminder_bot.change_policy(channels=("G0GROUP", "C1", "C2"), lead_days=(7,))
    slack.fail(method, Fault.error(code))
    results = reminder_bot.tick(NOW)
    assert Refused(code) in results
    assert len(slack.messages) == 2
    health = UpcomingReminders(engine).read_health(now=NOW)
    assert (health.parked, list(health.refusals.values())) == (1, [code])


@pytest.mark.parametrize(
    ("fault", "wait"),
    [
        (Fault.rate_limited("30"), timedelta(seconds=30)),
        (Fault.error("is_archived"), PARKED_RETRY),
        (Fault(status=500, accept=True), GRACE),
    ],
)
def test_what_was_not_posted_waits(
    engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack, fault: Fault, wait: timedelta
) -> None:
    """What Slack has no time for, refuses or leaves in doubt is tried, or looked for, only when the wait is over."""
    planned(reminder_bot)
    slack.fail("chat.postMessage", fault)
    reminder_bot.tick(NOW)
    row = reminder_tables.reminder.c
    with engine.connect() as connection:
        until = connection.scalars(select(row.not_before).where(row.not_before.is_not(None))).one()
    assert until is not None
    assert wait <= until - NOW < wait + timedelta(seconds=20)


def test_a_dead_token_is_found_before_the_post(engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """If the first call before a post shows that the token is revoked, nothing is tried, in this batch or the next."""
    reminder_bot.change_policy(channels=tuple(f"C{number:03}" for number in range(BATCH_SIZE + 10)), lead_days=(7,))
    slack.fail("conversations.info", Fault.error("token_revoked"))
    assert reminder_bot.tick(NOW) == [Refused("token_revoked", fatal=True)]
    assert [each.method for each in slack.calls] == ["conversations.info"]
    assert {state for _, _, state, _ in reminder_states(engine, milestone="2024-06")} == {"due"}
    assert [type(each) for each in reminder_bot.tick(NOW + 2 * HALTED_RETRY)] == [Posted] * (BATCH_SIZE + 10)


@pytest.mark.parametrize(
    "fault", [Fault(accept=True, cut=ConnectionCut.CLOSE), Fault(status=500, accept=True), Fault(status=503)]
)
def test_an_unknown_post_is_never_repeated_blindly(
    engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack, fault: Fault
) -> None:
    """Delivery never repeats a post of unknown outcome, not even when the grace is over."""
    planned(reminder_bot)
    slack.fail("chat.postMessage", fault)
    assert [type(each) for each in reminder_bot.tick(NOW)] == [Unknown]
    assert reminder_bot.tick(NOW + GRACE + timedelta(hours=1)) == []
    assert len(slack.messages) == int(fault.accept)
    assert [state for _, _, state, _ in reminder_states(engine, milestone="2024-06")] == ["unknown"]


def test_what_went_wrong_is_logged_without_words(
    reminder_bot: ReminderBot, slack: FakeSlack, caplog: pytest.LogCaptureFixture
) -> None:
    """The log has the meeting, the channel and the reason, and nothing of the message."""
    planned(reminder_bot)
    slack.fail("chat.postMessage", Fault.error("not_in_channel"))
    with caplog.at_level(logging.INFO):
        reminder_bot.tick(NOW)
    assert "reminder for 2024-06 in C1: Refused(reason='not_in_channel', fatal=False)" in caplog.text
    assert "I.1a" not in caplog.text


def test_no_transaction_is_open_during_a_post(url: str, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """During a post others can change the register without waiting."""
    planned(reminder_bot)
    impatient = make_engine(url, busy_timeout=timedelta(milliseconds=50))

    class Busy(Poster):
        def post(self, conversation: str, _draft: Draft, /, *, key: str) -> PostOutcome:
            assert (conversation, len(key)) == ("C1", 64)
            marked = Ledger(impatient).mark_done(
                "I.1a", slug=None, evidence="x", context=ChangeContext(by="U1", surface="test", now=NOW)
            )
            return Posted(marked.after.slug)

    reminder_bot.change_context(messenger=make_poster_of(Busy, make_client("xoxb-test", slack.url)))
    assert reminder_bot.tick(NOW) == [Posted("2023-12")]
    impatient.dispose()


def test_two_workers_share_the_work(url: str, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """Four workers deliver fifty reminders at once, and each is posted once."""
    channels = tuple(f"C{number}" for number in range(50))
    reminder_bot.change_policy(channels=channels, lead_days=(7,))
    reminder_bot.plan(NOW)

    def work(name: str) -> int:
        engine = make_engine(url)
        delivery = replace(reminder_bot.context, store=RegisterStore(engine), outbox=Outbox(engine), worker=name)
        done = deliver(delivery, Wanted(), now=NOW)
        engine.dispose()
        return len(done)

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(work, "abcd")) == 50
    assert sorted(each.channel for each in slack.messages) == sorted(channels)


def test_a_failing_wording_is_made_good(reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """If composing a reminder raises, the round fails, and the reminder is posted once its lease is over."""
    planned(reminder_bot)
    words = reminder_bot.context.compose

    def broken(_reminder: Reminder, _instalments: Sequence[Instalment], **_: object) -> Sequence[Draft]:
        raise KeyError("wording")

    reminder_bot.change_context(compose=broken)
    with pytest.raises(KeyError):
        reminder_bot.tick(NOW)
    reminder_bot.change_context(compose=words)
    assert reminder_bot.tick(NOW + timedelta(seconds=59)) == []
    assert [type(each) for each in reminder_bot.tick(NOW + timedelta(seconds=61))] == [Posted]
    assert len(slack.messages) == 1


def test_a_batch_is_intended_at_once(engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """All intents of a batch are recorded before its first post, so that one wait for the disk is enough."""
    reminder_bot.change_policy(channels=("C1", "C2", "C3"), lead_days=(7,))
    seen: list[list[str]] = []

    class Watched(Poster):
        def post(self, _conversation: str, _draft: Draft, /, *, key: str) -> PostOutcome:
            seen.append([state for _, _, state, _ in reminder_states(engine, milestone="2024-06")])
            return Posted(f"1.{key[:3]}")

    reminder_bot.change_context(messenger=make_poster_of(Watched, make_client("xoxb-test", slack.url)))
    assert [type(each) for each in reminder_bot.tick(NOW)] == [Posted] * 3
    assert seen == [["sending"] * 3] * 3


def test_a_process_that_is_to_end_begins_no_post(engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """Told to stop while it posts, the bot leaves the rest of the batch due and untried."""
    reminder_bot.change_policy(channels=("C1", "C2", "C3"), lead_days=(7,))
    reminder_bot.change_context(is_stopping=lambda: bool(slack.messages))
    outcomes = reminder_bot.tick(NOW)
    assert [type(each) for each in outcomes] == [Posted, Later, Later]
    assert sorted(state for _, _, state, _ in reminder_states(engine, milestone="2024-06")) == ["due", "due", "posted"]
    reminder_bot.change_context(is_stopping=lambda: False)
    assert [type(each) for each in reminder_bot.tick(NOW + timedelta(seconds=30))] == [Posted] * 2
    assert sorted(each.channel for each in slack.messages) == ["C1", "C2", "C3"]


def test_a_process_that_is_to_end_looks_at_nothing(engine: Engine, reminder_bot: ReminderBot, slack: FakeSlack) -> None:
    """Told to stop before the round, the bot claims nothing and calls nothing."""
    planned(reminder_bot)
    reminder_bot.change_context(is_stopping=lambda: True)
    assert reminder_bot.tick(NOW) == []
    assert slack.calls == ()
    assert reminder_states(engine, milestone="2024-06") == [("2024-06", 7, "due", "")]
