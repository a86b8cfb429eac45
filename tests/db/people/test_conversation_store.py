"""The store of conversations: how long a question is remembered, and how often an event is taken up."""

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from db.connection.engine import reading
from db.people.conversations import CONVERSATION_LIFETIME, ConversationStore, LastQuestion
from db.schema import tables
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import ChangeContext

LAST, MOMENT = (
    LastQuestion(question=Question(owners=("europol",)), language="fr", listed=("III.1a",)),
    timedelta(microseconds=1),
)


@pytest.mark.parametrize("within", [timedelta(minutes=30), CONVERSATION_LIFETIME])
def test_the_last_question_is_found_for_as_long_as_is_asked(engine: Engine, now: datetime, within: timedelta) -> None:
    """It is found until just before that time is over, and then no more."""
    conversations = ConversationStore(engine)
    conversations.remember(("direct:D1", "thread:D1:1.1"), LAST, now=now)
    for key in ("direct:D1", "thread:D1:1.1"):
        assert conversations.find_last_question(key, now=now + within - MOMENT, within=within) == LAST
        assert conversations.find_last_question(key, now=now + within, within=within) is None
    assert conversations.find_last_question("direct:D2", now=now, within=within) is None


@pytest.mark.parametrize(
    "last",
    [
        replace(LAST, is_missed=True),
        replace(LAST, is_missed=True, missed=Question(owners=("frontex",), which=StatusFilter.OVERDUE)),
        replace(LAST, own="frontex"),
        replace(LAST, rest=("I.2a", "I.3a")),
        replace(LAST, question=Question(refs=("I.2a", "I.3a"), every=True)),
        replace(LAST, question=None, is_missed=True),
    ],
)
def test_a_text_that_was_not_understood_is_remembered(engine: Engine, now: datetime, last: LastQuestion) -> None:
    """It is known that there was one, and which question was the last before it, if one was."""
    conversations = ConversationStore(engine)
    conversations.remember(("direct:D1",), last, now=now)
    assert conversations.find_last_question("direct:D1", now=now) == last


def test_what_nobody_can_go_on_from_is_deleted(engine: Engine, now: datetime) -> None:
    """A question is deleted on the day on which it is not found any more, and a newer one of another thread stays."""
    conversations = ConversationStore(engine)
    conversations.remember(("direct:D1", "direct:D2"), LAST, now=now)
    conversations.remember(("direct:D2",), LAST, now=now + MOMENT)
    assert conversations.delete_expired(now=now + CONVERSATION_LIFETIME - MOMENT) == 0
    assert conversations.delete_expired(now=now + CONVERSATION_LIFETIME) == 1
    assert conversations.find_last_question("direct:D2", now=now) == LAST


def test_an_event_is_taken_up_once(engine: Engine, now: datetime) -> None:
    """What comes in an event that was handled before is not remembered; one of its two keys is enough."""
    conversations = ConversationStore(engine)
    assert conversations.remember(("direct:D1",), LAST, event_keys=("event:1", "post:1"), now=now)
    other = replace(LAST, language="de")
    for keys in (("event:1", "post:1"), ("event:2", "post:1")):
        assert not conversations.remember(("direct:D1",), other, event_keys=keys, now=now)
    assert conversations.find_last_question("direct:D1", now=now) == LAST


def test_a_person_speaks_for_one_body(engine: Engine, now: datetime) -> None:
    """Another one replaces it, and they may speak for none again."""
    conversations = ConversationStore(engine)
    for user, actor in (("U1", "europol"), ("U2", "eurojust"), ("U1", "frontex")):
        conversations.set_body(user, actor, now=now)
    assert [conversations.read_body(user) for user in ("U1", "U2", "U3")] == ["frontex", "eurojust", None]
    conversations.set_body("U1", None, now=now)
    assert [conversations.read_body(user) for user in ("U1", "U2")] == [None, "eurojust"]


def test_a_channels_language_shows_at_once_where_it_is_set(engine: Engine, now: datetime) -> None:
    """It is recorded with the one before; another process sees it once it reads again."""
    here, there = ConversationStore(engine), ConversationStore(engine)
    context = ChangeContext(by="U1", surface="command", now=now)
    assert [store.read_language("C1") for store in (here, there)] == [None, None]
    for language in ("fr", "de"):
        here.set_language("C1", language, context)
    assert [store.read_language("C1") for store in (here, there)] == ["de", None]
    there.clear_language_cache()
    assert (there.read_language("C1"), here.read_language("C2")) == ("de", None)
    row = tables.change.c
    with reading(engine) as connection:
        entries = connection.execute(select(row.kind, row.ref, row.before, row.after).order_by(row.id)).all()
    assert list(map(tuple, entries)) == [
        ("language", "C1", {}, {"language": "fr"}),
        ("language", "C1", {"language": "fr"}, {"language": "de"}),
    ]
