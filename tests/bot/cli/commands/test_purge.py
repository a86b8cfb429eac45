"""`purge`: nothing is kept of a person who has left, except in the audit log."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Engine, select

from db.changes.ledger import Ledger
from db.connection.engine import make_engine, writing
from db.people.conversations import ConversationStore, LastQuestion
from db.people.coordinators import CoordinatorStore
from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.schema import people_tables, reminder_tables
from db.schema.tables import metadata
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.changes.line import change_text
from domain.questions.model import Question
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.reminders.preferences import Contact, PersonalFrequency
from tests.bot.cli.terminal import Terminal

pytestmark = pytest.mark.long

NOW = datetime(2023, 10, 20, 8, 0, tzinfo=UTC)
ANNA, BEN = "U0ANNA", "U0BEN"
ACT = ChangeContext(by=BEN, surface="test", now=NOW)


@contextmanager
def database(terminal: Terminal) -> Iterator[Engine]:
    """The terminal's database."""
    engine = make_engine(terminal.url)
    yield engine
    engine.dispose()


def store_traces(engine: Engine, whom: str) -> None:
    """Store everything that the bot keeps of a person."""
    talks, teams, roles = ConversationStore(engine), PreferenceStore(engine), CoordinatorStore(engine)
    talks.set_body(whom, "europol", now=NOW)
    last = LastQuestion(question=Question(), language="en", listed=())
    talks.remember((f"command:C0COUNCIL:{whom}", f"direct:D{whom}", f"thread:D{whom}:1.1"), last, now=NOW)
    teams.set_frequency(whom, PersonalFrequency.WEEKLY, ACT)
    teams.snooze(whom, "meeting", "2024-06", date(2024, 6, 1), ACT)
    teams.add_contact(Contact(actor="europol", slack_id=whom), ACT)
    roles.add(whom, ACT)
    roles.write_group_members("S0TEAM", {ANNA, BEN}, now=NOW)
    Outbox(engine).notify({"what": "test", "whom": whom}, [whom], now=NOW)
    row = reminder_tables.reminder.c
    with writing(engine) as connection:
        home = {"id": whom, "chosen": {}, "opened_at": NOW}
        connection.execute(people_tables.home.insert().values(home))
        connection.execute(reminder_tables.reminder.update().where(row.channel == whom).values(conversation=f"D{whom}"))


def tables_with(engine: Engine, whom: str) -> set[str]:
    """Return the tables that have a person's id, or that of their conversation."""
    with engine.connect() as connection:
        return {
            table.name
            for table in metadata.sorted_tables
            for row in connection.execute(select(table))
            if whom in str(row)
        }


@pytest.fixture
def settled(terminal: Terminal) -> Terminal:
    """A terminal with data of two people in its database."""
    assert terminal.run("load").code == 0
    with database(terminal) as engine:
        store_traces(engine, ANNA)
        store_traces(engine, BEN)
    return terminal


def test_nothing_is_left_but_the_record(settled: Terminal) -> None:
    """Every row of the person is removed, others' stay, and the audit log has who was removed and how much."""
    with database(settled) as engine:
        of_ben, of_anna = tables_with(engine, BEN), tables_with(engine, ANNA)
    assert len(of_anna) > 8
    ran = settled.run("purge", ANNA, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json == {
        "questions": 3,
        "reminders": 1,
        "groups": 1,
        **dict.fromkeys(("body", "pace", "snoozes", "contacts", "coordinator", "home"), 1),
    }
    with database(settled) as engine:
        assert tables_with(engine, ANNA) == {"change"}
        assert tables_with(engine, BEN) == of_ben
        assert CoordinatorStore(engine).list_ids() == (BEN,)
        (last,) = Ledger(engine).read_history(limit=1)
        assert (last.kind, last.ref, last.by, dict(last.after)) == (ChangeKind.PURGED, ANNA, "command line", ran.json)
        assert Ledger(engine).find_broken_link() is None


def test_a_second_time_there_is_nothing(settled: Terminal) -> None:
    """A second purge removes nothing, and is not recorded."""
    first, second = settled.run("purge", ANNA), settled.run("purge", ANNA)
    assert (first.code, "contacts\t1\n" in first.out) == (0, True)
    assert (second.code, second.out, second.err) == (0, "", f"nothing is kept of {ANNA}\n")
    with database(settled) as engine:
        assert [each.kind for each in Ledger(engine).read_history()].count(ChangeKind.PURGED) == 1


def test_the_last_coordinator_stays(settled: Terminal) -> None:
    """The last coordinator is not purged."""
    settled.run("purge", ANNA)
    ran = settled.run("purge", BEN)
    assert (ran.code, ran.err) == (1, f"purge: {BEN} is the last coordinator; name another first\n")
    with database(settled) as engine:
        assert CoordinatorStore(engine).list_ids() == (BEN,)
        assert "contact" in tables_with(engine, BEN)


def test_whom_the_settings_name_would_come_back(settled: Terminal) -> None:
    """A person whom COORDINATORS names is not purged."""
    ran = settled.run("purge", ANNA, COORDINATORS=f"{BEN},{ANNA}")
    assert (ran.code, "take them out of it first" in ran.err) == (2, True)
    with database(settled) as engine:
        assert "contact" in tables_with(engine, ANNA)


@pytest.mark.parametrize("typed", ["anna", "C0COUNCIL", "S0TEAM", "U0", "U0ANNA%", ""])
def test_what_is_no_person_is_refused(terminal: Terminal, typed: str) -> None:
    """Anything but a member id is refused."""
    assert terminal.run("purge", typed).code == 2


def test_it_is_recounted(settled: Terminal) -> None:
    """The history words a purge."""
    settled.run("purge", ANNA)
    with database(settled) as engine:
        (last,) = Ledger(engine).read_history(limit=1)
        said = change_text(last, Translator("en", RegisterStore(engine).directory()))
    assert said == RichText.of("what was kept of ", Mention(id=ANNA), " removed")
