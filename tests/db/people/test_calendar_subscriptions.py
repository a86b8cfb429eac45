"""Calendar subscriptions: one a person, found by its token alone, of which only a hash is stored."""

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from db.connection.engine import reading
from db.people.calendar_subscriptions import Subscription, SubscriptionStore
from db.schema import tables
from db.schema.people_tables import subscription
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import ChangeContext

OPEN, EVERYTHING = Question(which=StatusFilter.OPEN, owners=("europol",)), Question()


@pytest.fixture
def subscriptions(engine: Engine) -> SubscriptionStore:
    """The store."""
    return SubscriptionStore(engine)


@pytest.fixture
def context(now: datetime) -> ChangeContext:
    """The context of a person's own command."""
    return ChangeContext(by="U0ANNA", surface="command", now=now)


def read_entries(engine: Engine) -> list[tuple[object, ...]]:
    """Return the reference of each change, and its state before and after."""
    row = tables.change.c
    with reading(engine) as connection:
        return list(map(tuple, connection.execute(select(row.kind, row.ref, row.before, row.after).order_by(row.id))))


def test_it_is_found_by_its_token_and_its_person(subscriptions: SubscriptionStore, context: ChangeContext) -> None:
    """What it is about is read back; nothing else is a token, nor is its hash."""
    token = subscriptions.create(OPEN, context, language="fr", with_titles=True)
    expected = Subscription(person="U0ANNA", question=OPEN, language="fr", with_titles=True, created_at=context.now)
    assert subscriptions.find_by_token(token) == subscriptions.find_by_person("U0ANNA") == expected
    with reading(subscriptions._engine) as connection:  # noqa: SLF001  # what is stored, not what is given out
        stored = connection.scalars(select(subscription.c.token)).one()
    assert len(token) == 43
    for other in (stored, token[:-1], token.swapcase(), f"{token} ", "", "é\ud800"):
        assert subscriptions.find_by_token(other) is None
    assert subscriptions.find_by_person("U0BEN") is None


def test_a_new_one_replaces_the_old_one(subscriptions: SubscriptionStore, context: ChangeContext) -> None:
    """The earlier address is dead from then on; another person's is as it was."""
    ben = replace(context, by="U0BEN")
    other = subscriptions.create(OPEN, ben, language=None, with_titles=False)
    first = subscriptions.create(OPEN, context, language="fr", with_titles=True)
    later = replace(context, now=context.now + timedelta(days=1))
    second = subscriptions.create(EVERYTHING, later, language=None, with_titles=False)
    assert subscriptions.find_by_token(first) is None
    assert subscriptions.find_by_token(second) == Subscription(
        person="U0ANNA", question=EVERYTHING, language=None, with_titles=False, created_at=later.now
    )
    found = subscriptions.find_by_token(other)
    assert found is not None
    assert (found.person, found.question) == ("U0BEN", OPEN)


def test_it_ends_once_and_all_is_recorded(
    engine: Engine, subscriptions: SubscriptionStore, context: ChangeContext
) -> None:
    """The audit log has that there was one and whether it had titles, and neither its token nor what it is about."""
    assert not subscriptions.revoke(context)
    token = subscriptions.create(OPEN, context, language=None, with_titles=True)
    subscriptions.create(OPEN, replace(context, by="U0BEN"), language=None, with_titles=False)
    subscriptions.create(OPEN, context, language=None, with_titles=False)
    assert [subscriptions.revoke(context) for _ in range(2)] == [True, False]
    assert subscriptions.find_by_token(token) is None
    assert subscriptions.find_by_person("U0ANNA") is None
    assert subscriptions.find_by_person("U0BEN") is not None
    assert read_entries(engine) == [
        ("calendar", "U0ANNA", {}, {"titles": True}),
        ("calendar", "U0BEN", {}, {"titles": False}),
        ("calendar", "U0ANNA", {"titles": True}, {"titles": False}),
        ("calendar", "U0ANNA", {"titles": False}, {}),
    ]
