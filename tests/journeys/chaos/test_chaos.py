"""Killing the bot: in a dozen lives, as `make chaos` does it in hundreds; and that the oracle sees what is wrong."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from random import Random

import pytest

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, Fault, Message
from tests.databases.databases import POSTGRES, SQLITE
from tests.journeys.chaos.campaign import Campaign
from tests.journeys.chaos.data import WAYS, Served
from tests.journeys.chaos.lives import Life
from tests.journeys.chaos.oracle import Ledger, headline
from tests.journeys.chaos.outages import outages
from tests.journeys.chaos.stage import Stage
from tests.journeys.chaos.troubles import DELETE, HISTORY, POST, Trouble, double
from tests.journeys.chaos.workspace import AFTER, BEFORE, Trap
from tests.journeys.chaos.world import BRUSSELS, COORDINATOR, conversation, expected, long_late_on

#: A week before a meeting.
DAY = date(2024, 6, 6)

#: What is killed, and what it leaves to the next life: nothing sent, doubts, and at last doubles.
LIVES = (
    Life(point="spread:before:1"),
    Life(point="claim:after:1"),
    Life(point="intend:after:1"),
    Life(point="absent:before:1"),
    Life(point="absent:after:1", leap=61),
    Life(trap=Trap(method=POST, moment=AFTER)),
    Life(point="found:before:1"),
    Life(trap=Trap(method=POST, moment=BEFORE, accept=False)),
    Life(span=0.5, leap=61, counts=False),
    *double(Random(1)),  # noqa: S311  # it hides nothing
    Life(trap=Trap(method=DELETE, moment=AFTER)),
)

#: No channel can be read.
UNREAD = [(HISTORY, Fault(status=503), None)]

#: Four days after the second notice of a deadline, and a Monday.
MONDAY = date(2024, 6, 24)

REPEAT = "This may be a repeat: it could not be seen whether this reminder had arrived before."
MEETING = "Schengen Council June 2024, 13 June 2024 (in 7 days)"


def trouble(name: str, life: Life) -> Trouble:
    """A trouble of one life; one that ends by itself has time for it."""
    patient = replace(life, span=5) if life.point or life.trap else life
    return Trouble(family="", name=name, lives=lambda _: [patient])


def message(channel: str, text: str, day: date = DAY) -> Message:
    """A message in the workspace, posted at noon."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=BRUSSELS)
    return Message(channel=channel, ts=f"{noon.timestamp():.6f}", text=text)


#: What the bot does is the same on either; make everywhere looks.
EITHER = [SQLITE, pytest.param(POSTGRES, marks=pytest.mark.longest)]


@pytest.mark.parametrize("backend", EITHER)
def test_a_dozen_kills_lose_and_double_nothing(backend: str) -> None:
    """Killed at the worst moments, the bot comes back, and each reminder stands where it should, once."""
    coming = [trouble(f"{number}", life) for number, life in enumerate(LIVES)]
    with Stage(7, kind=backend) as stage:
        campaign = Campaign(stage=stage, days=[DAY], cycles=len(coming), coming=iter(coming))
        campaign.run()
        assert stage.ledger.totals() == (0, 0)
        assert stage.kills > len(LIVES)
        struck = sum(tally.struck for tally in campaign.tallies.values())
        assert struck > sum(each.counts for each in LIVES) - 2


@pytest.mark.long
@pytest.mark.parametrize(
    ("lives", "repeats"),
    [
        ([Life(faults=UNREAD, span=2.0, leap=330)], False),
        ([Life(faults=UNREAD, span=2.0, leap=3700), Life(faults=UNREAD, span=2.0, leap=61)], True),
    ],
)
def test_what_is_days_late_comes_though_its_channel_cannot_be_read(lives: list[Life], *, repeats: bool) -> None:
    """A bot that starts days late looks first; where it cannot, it waits for an hour, and then says so."""
    coming = [trouble("", each) for each in lives]
    with Stage(1, spares=1) as stage:
        Campaign(stage=stage, days=[MONDAY], cycles=len(lives), coming=iter(coming)).run()
        assert stage.ledger.wanted.total() > 0
        assert stage.ledger.totals() == (0, 0)
        assert any(each.text.startswith("This may be a repeat: ") for each in stage.slack.messages) is repeats


@pytest.mark.long
def test_a_server_that_is_crashed_loses_and_doubles_nothing() -> None:
    """Restarted in every way, and its connections cut off, amid the posts of three processes; the record is whole."""
    known = {each.name: each for each in outages(POSTGRES)}
    names = (f"server ended, killed, at {POST} before", *(f"server ended, {way}, at any moment" for way in WAYS))
    chosen = [known[each] for each in (*names, "connections cut off again and again")]
    with Stage(3, kind=POSTGRES) as stage:
        campaign = Campaign(stage=stage, days=[DAY], cycles=len(chosen), coming=iter(chosen), processes=3)
        campaign.run()
        assert stage.ledger.totals() == (0, 0)
        assert stage.broken_link() is None
        assert isinstance(stage.data, Served)
        assert stage.data.restarts > 2
        assert stage.data.cuts > 2


@pytest.mark.long
@pytest.mark.parametrize("backend", EITHER)
def test_a_restored_copy_of_the_database_sends_nothing_again(backend: str) -> None:
    """With the database of before the posts the bot finds them in their channels, and posts none of them again."""
    lives = [
        Life(first=Stage.keep_copy, span=1, leap=1000),
        Life(first=Stage.restore_copy, span=2.0, leap=61),
    ]
    with Stage(1, kind=backend, spares=1) as stage:
        Campaign(stage=stage, days=[DAY], cycles=2, coming=iter([trouble("", each) for each in lives])).run()
        assert stage.ledger.totals() == (0, 0)


@pytest.mark.long
@pytest.mark.parametrize(
    ("sabotage", "fault"),
    [
        ("retries", Fault(cut=ConnectionCut.RESET, accept=True)),
        ("forgetful", Fault(status=500, accept=True)),
    ],
)
def test_a_bot_that_posts_twice_is_caught(sabotage: str, fault: Fault) -> None:
    """With the SDK's usual retries, or without a look at what became of a post, messages stand twice and count."""
    life = Life(faults=[(POST, fault, 1)], gently=True, span=1.5)
    with Stage(1, sabotage=sabotage, spares=1) as stage:
        Campaign(stage=stage, days=[DAY], cycles=1, coming=iter([trouble("", life)]), quiet=True).run()
        missing, extra = stage.ledger.totals()
        assert missing == 0
        assert extra > 0


def test_the_oracle_counts_what_is_missing_and_what_is_too_many() -> None:
    """One that is not there is missing; a second one, and one that nobody waits for, are too many."""
    ledger = Ledger()
    ledger.wait_for(Counter({("C1", MEETING): 1, ("C2", MEETING): 1}))
    ledger.settle([message("C1", f"{MEETING}: 5 open, 0 late."), message("C1", f"{MEETING}: 4 open, 1 late.")])
    assert (ledger.missing, ledger.extra) == ({("C2", MEETING): 1}, {("C1", MEETING): 1})
    ledger.settle([message("C1", f"{MEETING}: 5 open"), message("C2", f"{MEETING}: 5 open"), message("C3", "Hello")])
    assert ledger.totals() == (1, 2)


def test_a_message_in_parts_is_there_when_all_are() -> None:
    """With a part missing it is missing, and the other too many; a part that stands twice is too many."""
    first, second = (message("C1", f"{MEETING}: 5 open, 0 late. ({number}/2)") for number in (1, 2))
    ledger = Ledger()
    ledger.wait_for(Counter({("C1", MEETING): 1}))
    assert (ledger.lacks([first, second]), ledger.doubles([first, second])) == (Counter(), Counter())
    assert (ledger.lacks([first]).total(), ledger.doubles([first]).total()) == (1, 1)
    assert (ledger.lacks([first, second, second]), ledger.doubles([first, second, second]).total()) == (Counter(), 1)


def test_the_oracle_allows_what_was_provoked_once() -> None:
    """Coordinators may be told of a refusal that there was, once; of another, or twice, is too many."""
    said = "The reminder about 2024-06 could not be posted to <#C1>: is_archived. I try again every hour."
    told = message(conversation(COORDINATOR), said)
    ledger = Ledger()
    ledger.provoked.add("is_archived")
    assert ledger.doubles([told]) == Counter()
    assert ledger.doubles([told, told]).total() == 1
    assert Ledger().doubles([told]).total() == 1


def test_the_oracle_allows_what_is_said_of_a_shared_channel_as_often_as_it_was_shared() -> None:
    """Coordinators are told once each time that nothing more is said in it, and of no other channel."""
    why = "it is shared outside this workspace"
    end = "Once nobody from outside is there, allow it again: /schengen allow-here"
    told = message(conversation(COORDINATOR), f"I say nothing more in <#C1>: {why}. {end}")
    ledger = Ledger()
    ledger.provoked.add(why)
    ledger.shared["C1"] = 2
    assert ledger.doubles([told, told]) == Counter()
    assert ledger.doubles([told] * 3).total() == 1
    ledger.shared = Counter(C2=2)
    assert ledger.doubles([told]).total() == 1


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (f"{MEETING}: 5 open, 0 late.\n\nEuropol:", MEETING),
        (f"{REPEAT}\n{MEETING}: 5 open, 0 late.", MEETING),
        (
            "2 deliverables were due on 5 December 2023 and are still open (1 day late).\n",
            "due on 5 December 2023 (1 day late)",
        ),
        (
            f"{REPEAT}\n1 deliverable was due on 5 December 2023 and is still open (8 days late). (2/2)\n",
            "due on 5 December 2023 (8 days late)",
        ),
        ("1 deliverable has been late for more than a week.\n\nEuropol:", long_late_on(DAY)),
        (f"{REPEAT}\n12 deliverables have been late for more than a week. (1/4)\n", long_late_on(DAY)),
    ],
)
def test_messages_are_recognised_by_their_headlines(text: str, seen: str) -> None:
    """What is open by then does not matter, nor that it may be a repeat."""
    assert headline(message("C1", text)) == seen


def test_a_repeat_counts_as_what_it_repeats() -> None:
    """Alone it is what was awaited, on its day; beside the original it is one too many."""
    told = "3 deliverables have been late for more than a week."
    repeat = message("D1", f"{REPEAT}\n{told}", MONDAY)
    ledger = Ledger()
    ledger.wait_for(Counter({("D1", long_late_on(MONDAY)): 1}))
    assert (ledger.lacks([repeat]), ledger.doubles([repeat])) == (Counter(), Counter())
    assert ledger.doubles([message("D1", told, MONDAY), repeat]).total() == 1
    another = message("D1", told)
    assert (ledger.lacks([another]).total(), ledger.doubles([another]).total()) == (1, 1)


def test_after_some_days_down_only_the_newest_is_awaited() -> None:
    """A bot that was down two weeks and one week ahead owes the day before's reminder alone, and each notice once."""
    awaited = expected(date(2023, 12, 4), date(2023, 11, 7))
    assert {said for _, said in awaited} == {"Schengen Council December 2023, 5 December 2023 (in 1 day)"}
    late = expected(date(2023, 12, 20), date(2023, 12, 4))
    assert late[conversation(COORDINATOR), "due on 5 December 2023 (15 days late)"] == 1
    assert late[conversation(COORDINATOR), long_late_on(date(2023, 12, 20))] == 1
    assert set(late.values()) == {1}


def test_what_is_long_late_is_awaited_every_monday() -> None:
    """From the Monday after more than nine days on, or the first working day after it; on no other day."""
    theirs = conversation(COORDINATOR)
    days = [date(2023, 12, each) for each in (4, 11, 12, 18, 19)] + [date(2024, 1, each) for each in (3, 4, 8)]
    awaited = [(theirs, long_late_on(day)) in expected(day, before) for before, day in pairwise(days)]
    assert awaited == [False, False, True, False, True, False, True]
