"""Notices: each person gets each one once, by the same way as a reminder."""

from datetime import datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import Engine, func, select

from db.connection.engine import make_engine, reading
from db.reminders.outbox import Outbox
from db.schema import reminder_tables
from domain.reminders.reminder import ReminderKind
from tests.db.races import race

FACTS = {"what": "unposted", "place": "C1", "subject": "2024-06", "reason": "is_archived"}


@pytest.fixture
def outbox(outbox: Outbox) -> Outbox:
    """An outbox whose secret exists."""
    outbox.get_secret()
    return outbox


def count_reminders(engine: Engine) -> int:
    """Return the number of reminders."""
    with reading(engine) as connection:
        return connection.scalar(select(func.count()).select_from(reminder_tables.reminder)) or 0


def test_a_notice_is_due_at_once(outbox: Outbox, now: datetime) -> None:
    """Each person gets one of their own, and its claim has the facts."""
    outbox.notify(FACTS, ["U0BOSS", "U0VICE"], now=now)
    claims = outbox.claim(now=now, worker="w1")
    assert sorted(claim.channel for claim in claims) == ["U0BOSS", "U0VICE"]
    assert {(claim.kind, claim.milestone, claim.at) for claim in claims} == {(ReminderKind.NOTICE, None, now)}
    assert [claim.facts for claim in claims] == [FACTS, FACTS]


def test_the_same_facts_make_one_notice(engine: Engine, outbox: Outbox, now: datetime) -> None:
    """The same facts, at any time and concurrently, make one notice; others make another one."""
    race([partial(outbox.notify, FACTS, ["U0BOSS"], now=now + n * timedelta(hours=1)) for n in range(8)])
    assert count_reminders(engine) == 1
    outbox.claim(now=now + timedelta(hours=9), worker="w1")
    outbox.notify(dict(reversed(FACTS.items())), ["U0BOSS"], now=now)
    assert count_reminders(engine) == 1
    outbox.notify(FACTS | {"reason": "not_in_channel"}, ["U0BOSS"], now=now)
    assert count_reminders(engine) == 2


def test_a_plan_leaves_notices_alone(outbox: Outbox, now: datetime) -> None:
    """Notices follow from no meeting and no deadline, and are never too late."""
    outbox.notify(FACTS, ["U0BOSS"], now=now)
    later = now + timedelta(days=30)
    outbox.plan((), now=later)
    assert len(outbox.claim(now=later, worker="w1")) == 1


def test_a_notice_may_be_the_first_of_all(engine: Engine, url: str, now: datetime) -> None:
    """A notice can be added before anything was planned."""
    assert count_reminders(engine) == 0
    impatient = make_engine(url, busy_timeout=timedelta(milliseconds=50))
    try:
        Outbox(impatient).notify(FACTS, ["U0BOSS"], now=now)
    finally:
        impatient.dispose()
    assert count_reminders(engine) == 1
