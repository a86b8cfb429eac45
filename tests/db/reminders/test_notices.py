"""Notices: each person is told each thing once, and it goes out like a reminder."""

from datetime import datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import Engine, func, select

from db.connection.engine import make_engine, reading
from db.reminders.outbox import Outbox
from db.schema import reminder_tables
from domain.reminders.model import ReminderKind
from tests.db.races import race

FACTS = {"what": "unposted", "place": "C1", "subject": "2024-06", "reason": "is_archived"}


@pytest.fixture
def outbox(outbox: Outbox) -> Outbox:
    """An outbox that has been planned with before."""
    outbox.get_secret()
    return outbox


def number(engine: Engine) -> int:
    """How many reminders there are."""
    with reading(engine) as connection:
        return connection.scalar(select(func.count()).select_from(reminder_tables.reminder)) or 0


def test_a_notice_is_due_at_once(outbox: Outbox, now: datetime) -> None:
    """Each person gets one of their own, with the facts, and whoever takes it up learns them."""
    outbox.notify(FACTS, ["U0BOSS", "U0VICE"], now=now)
    claims = outbox.claim(now=now, worker="w1")
    assert sorted(each.channel for each in claims) == ["U0BOSS", "U0VICE"]
    assert {(each.kind, each.milestone, each.at) for each in claims} == {(ReminderKind.NOTICE, None, now)}
    assert [each.facts for each in claims] == [FACTS, FACTS]


def test_the_same_is_told_once(engine: Engine, outbox: Outbox, now: datetime) -> None:
    """However often and whenever it is said, by however many at once; something else is another notice."""
    race([partial(outbox.notify, FACTS, ["U0BOSS"], now=now + n * timedelta(hours=1)) for n in range(8)])
    assert number(engine) == 1
    outbox.claim(now=now + timedelta(hours=9), worker="w1")
    outbox.notify(dict(reversed(FACTS.items())), ["U0BOSS"], now=now)
    assert number(engine) == 1
    outbox.notify(FACTS | {"reason": "not_in_channel"}, ["U0BOSS"], now=now)
    assert number(engine) == 2


def test_a_plan_leaves_notices_alone(outbox: Outbox, now: datetime) -> None:
    """They follow from no meeting and no deadline, and are never too late."""
    outbox.notify(FACTS, ["U0BOSS"], now=now)
    later = now + timedelta(days=30)
    outbox.plan((), now=later)
    assert len(outbox.claim(now=later, worker="w1")) == 1


def test_a_notice_may_be_the_first_of_all(engine: Engine, url: str, now: datetime) -> None:
    """Somebody can be told of something before anything was planned."""
    assert number(engine) == 0
    impatient = make_engine(url, busy_timeout=timedelta(milliseconds=50))
    try:
        Outbox(impatient).notify(FACTS, ["U0BOSS"], now=now)
    finally:
        impatient.dispose()
    assert number(engine) == 1
