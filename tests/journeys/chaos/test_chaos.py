"""The chaos test in short, with a dozen lives where `make chaos` has hundreds; and that the oracle notices errors."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from random import Random

import pytest

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, Fault, Message
from domain.register.audit_events import Change
from tests.databases.databases import POSTGRES, SQLITE
from tests.journeys.chaos.campaign import Campaign
from tests.journeys.chaos.databases import SERVER_ENDINGS, PostgresDatabase
from tests.journeys.chaos.expectations import (
    BRUSSELS,
    COORDINATOR,
    DISTANT,
    MEMBERS,
    conversation_id,
    expected_messages,
    in_year,
    long_late_headline,
)
from tests.journeys.chaos.harness import Harness
from tests.journeys.chaos.life import Life
from tests.journeys.chaos.monitored_slack import AFTER, BEFORE, Trap
from tests.journeys.chaos.news import is_news, judge_news
from tests.journeys.chaos.oracle import Oracle, headline
from tests.journeys.chaos.scenarios.outages import outage_scenarios
from tests.journeys.chaos.scenarios.scenario import (
    DELETE,
    HISTORY,
    POST,
    Scenario,
    doubled_post_lives,
    toggle_recent,
)

#: A week before a meeting.
DAY = date(2024, 6, 6)

#: Kills, and what they leave to the next life: unsent reminders, uncertain posts, and at last doubles.
REMINDER_LIVES = (
    Life(kill_point="spread:before:1"),
    Life(kill_point="claim:after:1"),
    Life(kill_point="intend:after:1"),
    Life(kill_point="absent:before:1"),
    Life(kill_point="absent:after:1", advance_seconds=61),
    Life(trap=Trap(method=POST, moment=AFTER)),
    Life(kill_point="found:before:1"),
    Life(trap=Trap(method=POST, moment=BEFORE, accept=False)),
    Life(seconds=0.5, advance_seconds=61, counts=False),
    *doubled_post_lives(Random(1)),  # noqa: S311  # it hides nothing
    Life(trap=Trap(method=DELETE, moment=AFTER)),
)
#: The same for what is told of changes, ten minutes after the first.
NEWS_LIVES = (
    Life(before_start=toggle_recent, kill_point="tell:before:1"),
    Life(before_start=toggle_recent, kill_point="tell:after:1", advance_seconds=620),
    Life(trap=Trap(method=POST, moment=AFTER)),
    Life(before_start=toggle_recent, seconds=0.5, advance_seconds=620, counts=False),
    Life(trap=Trap(method=POST, moment=BEFORE, accept=False)),
)
#: The same for questions; nobody asks in the lives before, whose traps are for reminders.
LIVES = (
    *(replace(life, asks=False) for life in (*REMINDER_LIVES, *NEWS_LIVES)),
    Life(kill_point="take_up:after:1"),
    Life(kill_point="settle:before:1"),
    Life(trap=Trap(method=POST, moment=BEFORE, accept=False), asks=True),
    Life(kill_point="attempt:after:1"),
)

#: No channel's history can be read.
UNREAD = [(HISTORY, Fault(status=503), None)]

#: A Monday with a list of what has been late for long.
MONDAY = date(2024, 6, 24)
#: A Friday, four days after the second notice of the deadline of 30 June, which the week's list does not have yet.
FRIDAY = date(2024, 7, 12)

REPEAT = "This may be a repeat: it could not be seen whether this reminder had arrived before."
MEETING = "Schengen Council on 13 June: 1 week left"
#: How the oracle remembers it.
MEETING_2024 = in_year(MEETING, DAY)


def scenario_of(name: str, life: Life) -> Scenario:
    """Return a scenario of one life; a life with a kill has time for it, on a busy machine, too."""
    patient = replace(life, seconds=60) if life.kill_point or life.trap else life
    return Scenario(family="", name=name, lives=lambda _: [patient])


def message(channel: str, text: str, day: date = DAY) -> Message:
    """Return a message in the workspace, posted at noon."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=BRUSSELS)
    return Message(channel=channel, ts=f"{noon.timestamp():.6f}", text=text)


def has_posted_in_channels(harness: Harness) -> bool:
    """Return whether every channel has its reminders; some people have another morning."""
    return not any(to.startswith("C") for to, _ in harness.oracle.find_missing(harness.reminders))


#: Both kinds of database; the bot does the same on either, and `make everywhere` checks it.
EITHER = [SQLITE, pytest.param(POSTGRES, marks=pytest.mark.longest)]


@pytest.mark.long
@pytest.mark.parametrize("backend", EITHER)
def test_a_dozen_kills_lose_and_double_nothing(backend: str) -> None:
    """After kills at the worst moments the bot comes back, and each reminder is posted exactly once."""
    coming = [scenario_of(f"{number}", life) for number, life in enumerate(LIVES)]
    with Harness(7, kind=backend) as harness:
        campaign = Campaign(harness=harness, days=[DAY], cycles=len(coming), scenarios=iter(coming))
        campaign.run()
        assert harness.oracle.totals() == (0, 0)
        assert harness.open_questions == []
        assert harness.find_news_problems() == []
        assert sum(map(is_news, harness.slack.messages)) > 6
        # Of eight that are asked two to four live to be acknowledged, by how fast the machine starts a process.
        assert sum(each.answers for each in harness.questions.outcomes(harness.slack.messages)) > 0
        assert harness.kill_count > len(LIVES)
        struck = sum(tally.struck for tally in campaign.tallies.values())
        assert struck > sum(life.counts for life in LIVES) - 3


@pytest.mark.long
@pytest.mark.parametrize(
    ("lives", "repeats"),
    [
        ([Life(faults=UNREAD, seconds=2.0, advance_seconds=330)], False),
        (
            [
                Life(faults=UNREAD, seconds=2.0, advance_seconds=3700),
                Life(faults=UNREAD, seconds=2.0, advance_seconds=61),
            ],
            True,
        ),
    ],
)
def test_what_is_days_late_comes_though_its_channel_cannot_be_read(lives: list[Life], *, repeats: bool) -> None:
    """A bot that starts days late looks first; if it cannot, it waits an hour, then posts and says so."""
    coming = [scenario_of("", life) for life in lives]
    with Harness(1) as harness:
        Campaign(harness=harness, days=[FRIDAY], cycles=len(lives), scenarios=iter(coming)).run()
        assert harness.oracle.expected.total() > 0
        assert harness.oracle.totals() == (0, 0)
        assert (
            any(sent_message.text.startswith("This may be a repeat: ") for sent_message in harness.slack.messages)
            is repeats
        )


@pytest.mark.long
def test_a_server_that_is_crashed_loses_and_doubles_nothing() -> None:
    """With the server restarted and its connections cut amid posts, nothing is lost, and the audit log is intact."""
    outages = {outage.name: outage for outage in outage_scenarios(POSTGRES)}
    names = (
        f"server ended, killed, at {POST} before",
        *(f"server ended, {ending}, at any moment" for ending in SERVER_ENDINGS),
    )
    chosen = [outages[name] for name in (*names, "connections cut off again and again")]
    with Harness(3, kind=POSTGRES) as harness:
        campaign = Campaign(harness=harness, days=[DAY], cycles=len(chosen), scenarios=iter(chosen), processes=3)
        campaign.run()
        assert harness.oracle.totals() == (0, 0)
        assert harness.broken_link() is None
        assert isinstance(harness.database, PostgresDatabase)
        assert harness.database.restart_count > 2
        assert harness.database.cut_count > 2


@pytest.mark.long
@pytest.mark.parametrize("backend", EITHER)
def test_a_restored_copy_of_the_database_sends_nothing_again(backend: str) -> None:
    """With a database from before the posts the bot finds them in their channels, and posts none again."""
    lives = [
        Life(before_start=Harness.copy_database, seconds=60, is_over=has_posted_in_channels, advance_seconds=1000),
        Life(before_start=Harness.restore_database, seconds=2.0, advance_seconds=61),
    ]
    with Harness(1, kind=backend) as harness:
        Campaign(harness=harness, days=[DAY], cycles=2, scenarios=iter([scenario_of("", life) for life in lives])).run()
        assert harness.oracle.totals() == (0, 0)


@pytest.mark.long
@pytest.mark.parametrize(
    ("sabotage", "fault"),
    [
        ("retries", Fault(cut=ConnectionCut.RESET, accept=True)),
        ("forgetful", Fault(status=500, accept=True)),
    ],
)
def test_a_bot_that_posts_twice_is_caught(sabotage: str, fault: Fault) -> None:
    """With the SDK's usual retries, or without looking after an uncertain post, the oracle finds extra messages."""
    life = Life(
        faults=[(POST, fault, 1)], ends_gracefully=True, seconds=60, is_over=lambda it: it.slack.fault_count > 0
    )
    with Harness(1, sabotage=sabotage) as harness:
        Campaign(harness=harness, days=[DAY], cycles=1, scenarios=iter([scenario_of("", life)]), is_quiet=True).run()
        missing, extra = harness.oracle.totals()
        assert missing == 0
        assert extra > 0


def test_the_oracle_counts_what_is_missing_and_what_is_too_many() -> None:
    """An absent message is missing; a second one, and an unexpected one, are extra."""
    ledger = Oracle()
    ledger.expect(Counter({("C1", MEETING_2024): 1, ("C2", MEETING_2024): 1}))
    ledger.record([message("C1", f"{MEETING}, 5 open"), message("C1", f"{MEETING}, 5 open, 1 overdue")])
    assert (ledger.missing, ledger.extra) == ({("C2", MEETING_2024): 1}, {("C1", MEETING_2024): 1})
    ledger.record([message("C1", f"{MEETING}, 5 open"), message("C2", f"{MEETING}, 5 open"), message("C3", "Hello")])
    assert ledger.totals() == (1, 2)


def test_a_message_in_parts_is_there_when_all_are() -> None:
    """If a part is missing, the message is missing and the other part is extra; a repeated part is extra."""
    first, second = (message("C1", f"{MEETING}, 5 open ({number}/2)") for number in (1, 2))
    ledger = Oracle()
    ledger.expect(Counter({("C1", MEETING_2024): 1}))
    assert (ledger.find_missing([first, second]), ledger.find_extra([first, second])) == (Counter(), Counter())
    assert (ledger.find_missing([first]).total(), ledger.find_extra([first]).total()) == (1, 1)
    assert (ledger.find_missing([first, second, second]), ledger.find_extra([first, second, second]).total()) == (
        Counter(),
        1,
    )


def test_the_oracle_allows_what_was_provoked_once() -> None:
    """Coordinators may be notified once of a refusal that happened; of another, or twice, is extra."""
    text = "The reminder about 2024-06 could not be posted to <#C1>: is_archived. I try again every hour."
    notice = message(conversation_id(COORDINATOR), text)
    ledger = Oracle()
    ledger.provoked_refusals.add("is_archived")
    assert ledger.find_extra([notice]) == Counter()
    assert ledger.find_extra([notice, notice]).total() == 1
    assert Oracle().find_extra([notice]).total() == 1


def test_the_oracle_allows_questions_and_round_ups_once() -> None:
    """Contacts may be asked once a day how far it is, and a channel told once of a meeting; others neither."""
    asked = "2 deliverables are due in two weeks. How far are they?"
    round_up = "Schengen Council on 13 June: 1 done, 4 overdue\n\nDelivered"
    right = [message(conversation_id(DISTANT), asked), message("C0ALPHA", round_up)]
    assert Oracle().find_extra(right) == Counter()
    assert Oracle().find_extra(right * 2).total() == 2
    assert Oracle().find_extra([message("C0ALPHA", asked), message(conversation_id(DISTANT), round_up)]).total() == 2


def test_the_oracle_allows_what_is_said_of_a_shared_channel_as_often_as_it_was_shared() -> None:
    """Coordinators may be told once for each time that a channel was shared, and of no other channel."""
    why = "it is shared outside this workspace"
    end = "Once nobody from outside is there, allow it again: /schengen allow-here"
    notice = message(conversation_id(COORDINATOR), f"I say nothing more in <#C1>: {why}. {end}")
    ledger = Oracle()
    ledger.provoked_refusals.add(why)
    ledger.share_counts["C1"] = 2
    assert ledger.find_extra([notice, notice]) == Counter()
    assert ledger.find_extra([notice] * 3).total() == 1
    ledger.share_counts = Counter(C2=2)
    assert ledger.find_extra([notice]).total() == 1


def test_what_is_told_of_changes_is_judged() -> None:
    """A change that is told twice, never, or to an outsider is a problem; one that was taken back needs not be told."""
    at = datetime(2024, 6, 6, 12, tzinfo=BRUSSELS)
    done, undone, undo = (
        Change(at=at, by=COORDINATOR, surface="test", kind=kind, ref="I.4a@2024-06", number=number, undoes=undoes)
        for kind, number, undoes in (("done", 7, None), ("reopened", 8, None), ("undone", 9, 8))
    )
    told = message("C1", "• I.4a, June 2024 marked done: ST 1/24 – somebody in Slack – 6 June 2024 12:00 (#7)\nTitle")
    told_both = message("C1", "• I.4a, June 2024 opened again (#8)\n• #8 taken back (#9)")
    record = (done, undone, undo)
    assert judge_news([told], record, ["C1"]) == judge_news([told, told_both], record, ["C1"]) == []
    assert judge_news([told, told], record, ["C1"]) == ["C1 was told of #7 2 times"]
    assert judge_news([told], record, ["C1", "C2"]) == ["C2 was not told of [7]"]
    assert judge_news([told], record, ["C1", "C2"], silenced=["C2"]) == []
    assert judge_news([told], record, []) == ["an outsider was told: C1"]
    half = message("C1", "• I.4a, June 2024 opened again (#8)")
    assert judge_news([told, half], record, ["C1"]) == ["C1 was not told of [9]"]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (f"{MEETING}, 5 open\n\n• III.1a", MEETING_2024),
        (f"{REPEAT}\n{MEETING}, 5 open", MEETING_2024),
        (
            "2 deliverables were due on 5 December and are still open (1 day late).\n",
            in_year("due on 5 December (1 day late)", DAY),
        ),
        (
            f"{REPEAT}\n1 deliverable was due on 5 December and is still open (8 days late). (2/2)\n",
            in_year("due on 5 December (8 days late)", DAY),
        ),
        ("1 deliverable has been late for more than a week.\n\nEuropol:", long_late_headline(DAY)),
        (f"{REPEAT}\n12 deliverables have been late for more than a week. (1/4)\n", long_late_headline(DAY)),
    ],
)
def test_messages_are_recognised_by_their_headlines(text: str, seen: str) -> None:
    """A headline depends neither on what is still open nor on whether the message may be a repeat."""
    assert headline(message("C1", text)) == seen


def test_a_repeat_counts_as_what_it_repeats() -> None:
    """Alone a repeat is the expected message of its day; beside the original it is extra."""
    text = "3 deliverables have been late for more than a week."
    repeat = message("D1", f"{REPEAT}\n{text}", MONDAY)
    ledger = Oracle()
    ledger.expect(Counter({("D1", long_late_headline(MONDAY)): 1}))
    assert (ledger.find_missing([repeat]), ledger.find_extra([repeat])) == (Counter(), Counter())
    assert ledger.find_extra([message("D1", text, MONDAY), repeat]).total() == 1
    another = message("D1", text)
    assert (ledger.find_missing([another]).total(), ledger.find_extra([another]).total()) == (1, 1)


def test_after_some_days_down_only_the_newest_is_awaited() -> None:
    """After downtime only the newest reminder of a meeting is expected, and each notice once."""
    awaited = expected_messages(date(2023, 12, 4), date(2023, 11, 7))
    assert {text for _, text in awaited} == {"Schengen Council on 5 December: 1 day left, posted in 2023"}
    late = expected_messages(date(2023, 12, 14), date(2023, 12, 4))
    notice = in_year("due on 5 December (9 days late)", date(2023, 12, 14))
    assert late == Counter(dict.fromkeys(((conversation_id(to), notice) for to in (COORDINATOR, DISTANT, *MEMBERS)), 1))


def test_after_many_days_down_the_list_is_awaited_alone() -> None:
    """Once Monday's list has a deadline, no notice of it is expected any more."""
    late = expected_messages(date(2023, 12, 20), date(2023, 12, 4))
    listed = long_late_headline(date(2023, 12, 20))
    assert late == Counter(dict.fromkeys(((conversation_id(to), listed) for to in (COORDINATOR, DISTANT, *MEMBERS)), 1))


def test_what_is_long_late_is_awaited_every_monday() -> None:
    """The list is expected on Mondays, or the next working day, once more than nine days have passed."""
    coordinators_conversation = conversation_id(COORDINATOR)
    days = [date(2023, 12, day_of_month) for day_of_month in (4, 11, 12, 18, 19)] + [
        date(2024, 1, day_of_month) for day_of_month in (3, 4, 8)
    ]
    awaited = [
        (coordinators_conversation, long_late_headline(day)) in expected_messages(day, before)
        for before, day in pairwise(days)
    ]
    assert awaited == [False, False, True, False, True, False, True]
