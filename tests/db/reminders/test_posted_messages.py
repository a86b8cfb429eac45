"""Posted reminders: how much of the last one of a series was done since."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from db.changes.ledger import Ledger
from db.register.store import RegisterStore
from db.reminders.outbox import Intent, Outbox
from db.reminders.posted_messages import PostedMessages
from domain.register.audit_events import ChangeContext
from domain.reminders.plan import Occasions, plan_reminders
from domain.reminders.policy import Policy
from domain.reminders.reminder import Draft, Reminder, ReminderKind
from tests.db.registers import JUNE, MARCH, milestone

KEYS = ("III.2a@2024-03", "III.3a@2024-06", "I.1a@2023-12")


@pytest.fixture
def reminders() -> Sequence[Reminder]:
    """Reminders 7 days and 1 day before 5 March 2024, to two channels."""
    policy = Policy(channels=("C1", "C2"), lead_days=(7, 1))
    occasions = Occasions(milestones=(milestone(MARCH, date(2024, 3, 5)),))
    return plan_reminders(occasions, policy, secret=b"secret")


def post(outbox: Outbox, reminder: Reminder, *parts: Sequence[str], ts: str = "1.1") -> None:
    """Post a reminder whose parts list instalments, in a line each."""
    outbox.plan([reminder], now=reminder.at)
    (claim,) = outbox.claim(now=reminder.at, worker="w1")
    drafts = [Draft(text="", blocks=[], lines=tuple((key,) for key in keys)) for keys in parts]
    outbox.record_intents([Intent(claim=claim, drafts=drafts, conversation="C1")], now=reminder.at)
    assert outbox.mark_posted([(claim, ts)], now=reminder.at) == 1


def mark_done(store: RegisterStore, reminder: Reminder, *keys: str) -> None:
    """Mark instalments done after a reminder."""
    for key in keys:
        ref, _, slug = key.partition("@")
        context = ChangeContext(by="U1", surface="test", now=reminder.at + timedelta(hours=1))
        Ledger(store.engine).mark_done(ref, slug=slug, evidence="x", context=context)


def test_what_was_done_of_all_parts_is_counted(
    store: RegisterStore, outbox: Outbox, reminders: Sequence[Reminder]
) -> None:
    """The instalments of every part of the last reminder count, each once, if they are done by now."""
    first, *_, last = (each for each in reminders if each.channel == "C1")
    post(outbox, first, KEYS[:2], (KEYS[2], KEYS[1]))
    assert outbox.count_done_since_last(last) == 0
    mark_done(store, first, *KEYS[1:])
    assert outbox.count_done_since_last(last) == 2


def test_another_series_does_not_count(store: RegisterStore, outbox: Outbox, reminders: Sequence[Reminder]) -> None:
    """What was posted to another channel, before another meeting or of another kind is not the last one."""
    first, *_, last = (each for each in reminders if each.channel == "C1")
    post(outbox, first, KEYS)
    mark_done(store, first, *KEYS)
    assert outbox.count_done_since_last(last) == len(KEYS)
    others = [
        replace(last, channel="C2"),
        replace(last, milestone=milestone(MARCH, date(2024, 3, 5)), kind=ReminderKind.DIGEST),
        replace(last, milestone=None, kind=ReminderKind.OVERDUE, lead_days=-7),
        replace(last, milestone=None, kind=ReminderKind.OVERDUE, lead_days=0),
    ]
    assert [outbox.count_done_since_last(other) for other in others] == [0] * 4


def test_only_the_last_one_counts(store: RegisterStore, outbox: Outbox, reminders: Sequence[Reminder]) -> None:
    """What was done before the last reminder was said in it already."""
    first, second = (each for each in reminders if each.channel == "C1")
    post(outbox, first, KEYS)
    mark_done(store, first, KEYS[0])
    post(outbox, second, KEYS[1:])
    mark_done(store, second, KEYS[1])
    again = replace(second, key="a" * 64, at=second.at + timedelta(days=1), lead_days=0)
    assert outbox.count_done_since_last(again) == 1


def test_only_what_was_posted_counts(store: RegisterStore, outbox: Outbox, reminders: Sequence[Reminder]) -> None:
    """Of a message that was composed anew after a refusal, what the first one had does not count."""
    first, *_, last = (each for each in reminders if each.channel == "C1")
    outbox.plan([first], now=first.at)
    for keys in (KEYS[:2], KEYS[2:]):
        (claim,) = outbox.claim(now=first.at, worker="w1")
        draft = Draft(text="", blocks=[], lines=tuple((key,) for key in keys))
        outbox.record_intents([Intent(claim=claim, drafts=[draft], conversation="C1")], now=first.at)
        if keys == KEYS[:2]:
            outbox.retry(claim, not_before=first.at, reason="busy")
    assert outbox.mark_posted([(claim, "1.1")], now=first.at) == 1
    mark_done(store, first, *KEYS)
    assert outbox.count_done_since_last(last) == 1


@pytest.mark.parametrize(("days", "count"), [(99, 3), (100, 0), (101, 0)])
def test_a_series_ends_after_a_hundred_days(
    store: RegisterStore, outbox: Outbox, reminders: Sequence[Reminder], days: int, count: int
) -> None:
    """The last reminder of a series is not one that was due a hundred days before."""
    first, *_, last = (each for each in reminders if each.channel == "C1")
    post(outbox, first, KEYS)
    mark_done(store, first, *KEYS)
    assert outbox.count_done_since_last(replace(last, at=first.at + timedelta(days=days))) == count


def test_a_deadlines_notices_are_a_series(store: RegisterStore, outbox: Outbox, reminders: Sequence[Reminder]) -> None:
    """What was done since the first notice of a deadline is said in the second; not that of another or on Mondays."""
    day = date(2024, 3, 4)
    notice = replace(reminders[0], milestone=None, kind=ReminderKind.OVERDUE, day=day, lead_days=-1)
    post(outbox, notice, KEYS[:1])
    mark_done(store, notice, KEYS[0])
    second = replace(notice, key="b" * 64, lead_days=-7, at=notice.at + timedelta(days=6))
    weekly, other = replace(second, lead_days=0), replace(second, day=day + timedelta(days=1))
    assert [outbox.count_done_since_last(each) for each in (second, weekly, other)] == [1, 0, 0]
    later = replace(weekly, key="c" * 64, day=day + timedelta(days=14), at=weekly.at)
    post(outbox, later, KEYS[1:])
    mark_done(store, later, *KEYS[1:])
    next_monday = replace(later, day=later.day + timedelta(days=7), at=later.at + timedelta(days=7))
    assert [outbox.count_done_since_last(each) for each in (second, next_monday)] == [1, 2]


def test_a_thread_is_the_last_reminder_that_lists_all_of_it(
    store: RegisterStore, outbox: Outbox, reminders: Sequence[Reminder]
) -> None:
    """It lists each of the deliverables, was sent before each of the meetings, and stands in the channel."""
    assert store.references()
    posted = PostedMessages(store.engine)
    first, second = (each for each in reminders if each.channel == "C1")
    other = next(each for each in reminders if each.channel == "C2")
    post(outbox, first, KEYS, ts="1.1")
    post(outbox, other, KEYS, ts="2.1")
    post(outbox, second, KEYS[:1], ts="3.1")
    cases = {
        ("C1", "III.2a", ""): "3.1",
        ("C1", "III.3a", ""): "1.1",
        ("C1", "III.2a III.3a", ""): "1.1",
        ("C1", "III.2a I.9z", ""): "",
        ("C1", "", "2024-03"): "3.1",
        ("C1", "", "2024-06"): "",
        ("C1", "III.3a", "2024-03"): "1.1",
        ("C1", "III.3a", "2024-06"): "",
        ("C1", "", "2024-03 2024-06"): "",
        ("C1", "", ""): "",
        ("C2", "III.3a", ""): "2.1",
        ("C3", "III.3a", ""): "",
    }
    found = {
        (channel, refs, meetings): posted.find_thread(channel, refs.split(), meetings.split())
        for channel, refs, meetings in cases
    }
    assert found == cases
    outbox.plan([third := replace(second, key="d" * 64, at=second.at + timedelta(hours=1))], now=second.at)
    (claim,) = outbox.claim(now=third.at, worker="w1")
    draft = Draft(text="", blocks=[], lines=(KEYS[1:2],))
    outbox.record_intents([Intent(claim=claim, drafts=[draft], conversation="C1")], now=third.at)
    assert posted.find_thread("C1", ["III.3a"], []) == "1.1"  # it is not known whether the newer one is there


def test_channels_that_were_reminded_of_a_meeting(
    store: RegisterStore, outbox: Outbox, reminders: Sequence[Reminder]
) -> None:
    """Each once and in order, if its reminder was posted; no person, no other meeting, no other kind."""
    posted, march = PostedMessages(store.engine), milestone(MARCH, date(2024, 3, 5))
    first = reminders[0]
    others = [
        replace(first, key="1", channel="C9"),
        replace(first, key="2", channel="C9", lead_days=1),
        replace(first, key="3", channel="C2"),
        replace(first, key="4", channel="U1"),
        replace(first, key="5", channel="C5", kind=ReminderKind.DIGEST),
        replace(first, key="6", channel="C6", milestone=milestone(JUNE)),
    ]
    for each in others:
        post(outbox, each, KEYS)
    outbox.plan([replace(first, key="7", channel="C7")], now=first.at)
    assert posted.find_reminded_channels(march) == ("C2", "C9")
