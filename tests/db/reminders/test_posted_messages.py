"""Posted reminders: how much of the last one of a series was done since."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.changes.ledger import Ledger
from db.register.store import RegisterStore
from db.reminders.outbox import Intent, Outbox
from domain.register.audit_events import ChangeContext
from domain.reminders.plan import Occasions, plan_reminders
from domain.reminders.policy import Policy
from domain.reminders.reminder import Draft, Reminder, ReminderKind
from tests.db.registers import MARCH, milestone

KEYS = ("III.2a@2024-03", "III.3a@2024-06", "I.1a@2023-12")


@pytest.fixture
def reminders() -> Sequence[Reminder]:
    """Reminders 7 days and 1 day before 5 March 2024, to two channels."""
    policy = Policy(channels=("C1", "C2"), lead_days=(7, 1))
    occasions = Occasions(milestones=(milestone(MARCH, date(2024, 3, 5)),))
    return plan_reminders(occasions, policy, secret=b"secret")


def post(outbox: Outbox, reminder: Reminder, *parts: Sequence[str]) -> None:
    """Post a reminder whose parts list instalments, in a line each."""
    outbox.plan([reminder], now=reminder.at)
    (claim,) = outbox.claim(now=reminder.at, worker="w1")
    drafts = [Draft(text="", blocks=[], lines=tuple((key,) for key in keys)) for keys in parts]
    outbox.record_intents([Intent(claim=claim, drafts=drafts, conversation="C1")], now=reminder.at)
    assert outbox.mark_posted([(claim, "1.1")], now=reminder.at) == 1


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
