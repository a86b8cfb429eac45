"""Purging a person: which questions, reminders and roles are theirs, and what stays of others."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, select, update

from db.changes.ledger import Ledger
from db.connection.engine import reading, writing
from db.drafts.store import DraftStore
from db.notifications.follows import FollowStore
from db.people.calendar_subscriptions import SubscriptionStore
from db.people.conversations import ConversationStore, LastQuestion
from db.people.coordinators import CoordinatorStore
from db.people.home_state import HomeStateStore
from db.people.pending_answers import PendingAnswers
from db.people.purge import purge_person
from db.people.reminder_preferences import PreferenceStore
from db.reminders.outbox import Intent, Outbox
from db.schema import people_tables, reminder_tables
from db.schema.tables import metadata
from domain.answers.pending import AnswerWay, PendingAnswer
from domain.errors import LastCoordinator
from domain.notifications.following import FollowKind, Target
from domain.questions.model import Question
from domain.register.audit_events import ChangeContext
from domain.reminders.preferences import ChannelPreferences, Contact, NewsChoice
from domain.reminders.reminder import Draft
from tests.domain.council_documents.drafting import draft

ANNA, ANNABEL = "U0ANNA", "U0ANNABEL"
LAST = LastQuestion(question=Question(), language="en", listed=())


@pytest.fixture
def context(now: datetime) -> ChangeContext:
    """The context of a purge."""
    return ChangeContext(by="command line", surface="command line", now=now)


def conversation_keys(engine: Engine) -> set[str]:
    """Return the keys of all conversations."""
    with reading(engine) as connection:
        return set(connection.scalars(select(people_tables.conversation.c.key)))


def test_only_their_own_questions_go(engine: Engine, now: datetime, context: ChangeContext) -> None:
    """Questions in their commands, direct messages and threads there go; those of people with longer ids stay."""
    theirs = {f"command:C1:{ANNA}", f"command:C2:{ANNA}", "direct:D1", "thread:D1:1.1", "thread:D1:2.1"}
    others = {f"command:C1:{ANNABEL}", f"command:{ANNA}:U1", "direct:D11", "thread:D11:1.1", f"thread:C1:{ANNA}"}
    ConversationStore(engine).remember(tuple(theirs | others), LAST, now=now)
    Outbox(engine).notify({"what": "test"}, [ANNA, ANNABEL], now=now)
    row = reminder_tables.reminder.c
    with writing(engine) as connection:
        for person, conversation in ((ANNA, "D1"), (ANNABEL, "D11")):
            is_theirs = row.channel == person
            connection.execute(update(reminder_tables.reminder).where(is_theirs).values(conversation=conversation))
    assert purge_person(engine, ANNA, context) == {"questions": len(theirs), "reminders": 1}
    assert conversation_keys(engine) == others
    with reading(engine) as connection:
        assert list(connection.scalars(select(row.channel))) == [ANNABEL]


def rows(engine: Engine) -> dict[str, list[str]]:
    """Return every row of every table but the record of changes."""
    with reading(engine) as connection:
        return {
            table.name: sorted(map(str, connection.execute(select(table))))
            for table in metadata.sorted_tables
            if table.name not in ("change", "meta")
        }


def leave_traces(engine: Engine, person: str, now: datetime) -> None:
    """Store everything that is kept of a person."""
    context = ChangeContext(by=person, surface="test", now=now)
    preferences, conversations = PreferenceStore(engine), ConversationStore(engine)
    preferences.set_news(person, NewsChoice.ALL, context)
    preferences.snooze(person, "meeting", "2024-06", now.date(), context)
    preferences.add_contact(Contact(actor="europol", slack_id=person), context)
    preferences.set_channel_preferences(person, ChannelPreferences(digest=True), context)
    conversations.set_body(person, "europol", now=now)
    conversations.remember((f"command:C1:{person}",), LAST, now=now)
    CoordinatorStore(engine).add(person, context)
    HomeStateStore(engine).open_home(person, now)
    SubscriptionStore(engine).create(Question(), context, language=None, with_titles=True)
    FollowStore(engine).follow(Target(kind=FollowKind.ITEM, key="III.2a"), context)
    answer = PendingAnswer(key=person, asked_at=now, asker=person, channel="C1", way=AnswerWay.MESSAGE)
    PendingAnswers(engine).accept_event(answer, (f"event:{len(person)}",), now=now)
    outbox = Outbox(engine)
    outbox.notify({"what": "test"}, [person], now=now)
    claim = next(each for each in outbox.claim(now=now, worker="w") if each.channel == person)
    draft = Draft(text="", blocks=[], lines=(("III.2a@2024-03",),))
    outbox.record_intents([Intent(claim=claim, drafts=[draft], conversation=f"D{person}")], now=now)


def test_all_that_is_kept_of_a_person_goes_and_nothing_else(
    engine: Engine, now: datetime, context: ChangeContext
) -> None:
    """Each kind is counted and on record; every row of another person, and of nobody, is as it was."""
    for person in (ANNABEL, ANNA):
        leave_traces(engine, person, now)
    CoordinatorStore(engine).write_group_members("S1", [ANNA, ANNABEL], now=now)
    CoordinatorStore(engine).write_group_members("S2", [ANNABEL], now=now)
    before = rows(engine)
    removed = purge_person(engine, ANNA, context)
    kinds = "questions answers reminders groups body pace follows snoozes contacts coordinator home wishes calendar"
    assert removed == dict.fromkeys(kinds.split(), 1)
    assert {name for name, left in rows(engine).items() if f"{ANNA}'" in str(left)} == set()
    CoordinatorStore(engine).write_group_members("S1", [ANNA, ANNABEL], now=now)
    others = {
        name: [row for row in found if f"'{ANNA}'" not in row and f":{ANNA}'" not in row]
        for name, found in before.items()
    }
    mentions = [row for row in before["mention"] if row in rows(engine)["mention"]]
    assert len(mentions) == 1
    after = rows(engine)
    for name, found in others.items():
        if name not in ("mention", "roster"):
            assert [row for row in after[name] if row not in found] == [], name
            assert [row for row in found if row not in after[name]] == [], name
    assert after["roster"] == before["roster"]
    (entry,) = Ledger(engine).read_history(limit=1)
    assert (entry.kind, entry.ref, entry.after) == ("purged", ANNA, removed)
    assert purge_person(engine, ANNA, context) == {"groups": 1}


def test_drafts_stay_without_their_names(engine: Engine, now: datetime, context: ChangeContext) -> None:
    """What somebody has begun and looked at is the team's; that it was them, and where they saw it, is forgotten."""
    drafts = DraftStore(engine)
    begun = drafts.begin(draft("1. Frontex shall report by 30 June 2026."), file_name="x.docx", by=ANNA, now=now)
    drafts.note_message(begun, person=ANNA, channel="D1", ts="1.1")
    drafts.note_message(begun, person=ANNABEL, channel="D2", ts="1.2")
    drafts.accept_sure(begun, by=ANNA, now=now)
    before = drafts.find(begun)
    assert purge_person(engine, ANNA, context) == {"drafts": 4}
    after = drafts.find(begun)
    assert [(each.begun_by, each.changed_by, each.items[0].by) for each in (before, after)] == [
        (ANNA, ANNA, ANNA),
        (None, None, None),
    ]
    assert after.draft() == before.draft()
    assert drafts.messages(begun) == ((ANNABEL, "D2", "1.2"),)


@pytest.mark.parametrize(("others", "is_last"), [((), True), (("U0BEN",), False), (("S0TEAM",), False)])
def test_the_last_coordinator_stays(
    engine: Engine, now: datetime, context: ChangeContext, others: tuple[str, ...], *, is_last: bool
) -> None:
    """Nothing is removed of the only coordinator; a former one does not count as another."""
    coordinators = CoordinatorStore(engine)
    for number, person in enumerate((ANNA, "U0FORMER", *others)):
        coordinators.add(person, ChangeContext(by="U1", surface="test", now=now + timedelta(minutes=number)))
    coordinators.remove("U0FORMER", context)
    ConversationStore(engine).remember((f"command:C1:{ANNA}",), LAST, now=now)
    steps: list[str] = []
    if is_last:
        with pytest.raises(LastCoordinator):
            purge_person(engine, ANNA, context, lambda step, _, __: steps.append(step))
        assert conversation_keys(engine) == {f"command:C1:{ANNA}"}
        assert (coordinators.list_ids(), steps) == ((ANNA,), [])
    else:
        assert purge_person(engine, ANNA, context) == {"questions": 1, "coordinator": 1}
        assert coordinators.list_ids() == others
