"""A database per test, on each backend, with the shipped register in it."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time

import pytest
from sqlalchemy import Engine

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.slack.client import make_client
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.people.reminder_preferences import PreferenceStore
from db.register.load import load
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from domain.reminders.policy import Policy
from jobs.prepare import DeliveryContext
from tests.databases.databases import BOTH, Databases
from tests.databases.shared_engine import SharedEngine
from tests.jobs.reminder_bot import ReminderBot, compose
from tests.posters import make_poster
from tests.shipped import shipped_register


@pytest.fixture(params=BOTH)
def backend(request: pytest.FixtureRequest) -> str:
    """The kind of database: every job is tested on both."""
    return str(request.param)


def loaded(url: str) -> None:
    """Create a database with note 13901/23."""
    made = make_engine(url)
    migrate(made)
    load(made, shipped_register(), now=datetime(2023, 10, 20, 8, 0, tzinfo=UTC), by="U0LOADER")
    made.dispose()


@pytest.fixture
def engine(
    databases: Databases, url: str, backend: str, shared_engines: Mapping[str, SharedEngine]
) -> Iterator[Engine]:
    """An engine on a database of its own with note 13901/23 in it."""
    databases.fill(url, "loaded", loaded)
    with shared_engines[backend].lend(url) as lent:
        yield lent


@pytest.fixture
def store(engine: Engine) -> RegisterStore:
    """The register's store."""
    return RegisterStore(engine)


@pytest.fixture
def outbox(engine: Engine) -> Outbox:
    """An empty outbox."""
    return Outbox(engine)


@pytest.fixture
def preferences(engine: Engine) -> PreferenceStore:
    """The store of reminder preferences, empty."""
    return PreferenceStore(engine)


@pytest.fixture
def policy() -> Policy:
    """A policy of reminders in one channel, two weeks and one week ahead, at nine in Brussels."""
    return Policy(channels=("C1",), lead_days=(14, 7), remind_at=time(9, 0))


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    """A workspace of its own for each test."""
    with FakeSlack() as found:
        yield found


@pytest.fixture
def reminder_bot(
    store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy, slack: FakeSlack
) -> ReminderBot:
    """A reminder bot that posts to the workspace through the real poster."""
    messenger = make_poster(make_client("xoxb-test", slack.url, timeout=2))
    delivery = DeliveryContext(
        store=store, outbox=outbox, policy=policy, compose=compose, messenger=messenger, worker="w"
    )
    return ReminderBot(delivery, preferences)
