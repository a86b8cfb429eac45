"""Tables that were changed past the audit log differ from what it says, and are named."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Engine, text

from bot.database import disposing
from db.audit.log import audited_transaction
from db.changes.ledger import Ledger
from db.connection.engine import make_engine, reading, writing
from db.people.channel_access import ChannelAccessStore
from db.people.coordinators import CoordinatorStore
from db.people.purge import purge_person
from db.people.reminder_preferences import PreferenceStore
from db.register.load import load
from domain.register.audit_events import ChangeContext
from domain.register.meeting import Meeting
from domain.register.model import Owner
from domain.reminders.preferences import Contact
from tests.databases.databases import Databases
from tests.databases.shared_engine import SharedEngine
from tests.db.conftest import create_with_register
from tests.db.registers import JUNE, OCTOBER, register

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
CONTEXT = ChangeContext(by="U1", surface="test", now=NOW)


def differences(engine: Engine) -> list[str]:
    """Return what differs, in words."""
    return list(map(str, Ledger(engine).find_differences()))


@pytest.fixture
def used(databases: Databases, url: str, backend: str, shared_engines: Mapping[str, SharedEngine]) -> Iterator[Engine]:
    """A register to which changes of every kind were made, some of them undone."""
    databases.fill(url, "used", create_used)
    with shared_engines[backend].lend(url) as engine:
        yield engine


def create_used(url: str) -> None:
    """Create the database of `used`."""
    create_with_register(url)
    with disposing(make_engine(url)) as engine:
        use(engine)


def use(engine: Engine) -> None:
    """Make changes of every kind, and undo some of them."""
    ledger = Ledger(engine)
    ledger.mark_done("III.3", slug=None, evidence="ST 1/24", context=CONTEXT)
    ledger.report("III.2a", slug=None, evidence="ST 2/24", context=CONTEXT)
    ledger.set_deadline("I.2a", slug=None, to="2024-05-15", context=CONTEXT)
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 10), CONTEXT)
    ledger.set_meeting(Meeting(JUNE), date(2024, 6, 13), CONTEXT)
    ledger.set_owners("III.2a", [Owner(actor="europol")], CONTEXT)
    ledger.undo(None, CONTEXT)
    ledger.undo(None, CONTEXT)
    coordinators, preferences, access = CoordinatorStore(engine), PreferenceStore(engine), ChannelAccessStore(engine)
    coordinators.seed(["U1", "U2", "U3"], now=NOW)
    coordinators.remove("U2", CONTEXT)
    preferences.add_contact(Contact(actor="europol", slack_id="U3"), CONTEXT)
    preferences.add_contact(Contact(actor="europol", slack_id="U4"), CONTEXT)
    purge_person(engine, "U3", CONTEXT)
    for channel in ("C1", "C2"):
        access.allow(channel, CONTEXT)
    access.suspend("C2", CONTEXT)
    load(engine, register(), now=NOW, by="U1")


def test_what_the_bot_changes_is_as_recorded(used: Engine) -> None:
    """After changes of every kind, undos, a purge and another load nothing differs."""
    assert differences(used) == []


def test_an_empty_database_is_as_recorded(engine: Engine) -> None:
    """Without a register, or anything recorded, nothing differs."""
    assert differences(engine) == []


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE instalment SET status = 'open' WHERE ref = 'III.3a'", "III.3a@2024-06 (status)"),
        ("UPDATE instalment SET status = 'lost' WHERE ref = 'III.3a'", "III.3a@2024-06 (status)"),
        ("UPDATE instalment SET evidence = 'ST 9/24' WHERE ref = 'III.3a'", "III.3a@2024-06 (evidence)"),
        ("UPDATE instalment SET done_by = 'U9' WHERE ref = 'III.3a'", "III.3a@2024-06 (done_by)"),
        ("UPDATE instalment SET due = '2025-01-01' WHERE ref = 'III.3a'", "III.3a@2024-06 (due)"),
        ("UPDATE instalment SET withdrawn = (1 = 1) WHERE ref = 'III.3a'", "III.3a@2024-06 (there or not)"),
        ("DELETE FROM owed", "III.3a@2024-06 (owed)"),
        ("UPDATE owed SET due = '2025-01-01'", "III.3a@2024-06 (owed)"),
        ("UPDATE deliverable SET owners = '[]' WHERE ref = 'III.3a'", "III.3a (owners)"),
        ("UPDATE deliverable SET withdrawn = (1 = 1) WHERE ref = 'III.3a'", "III.3a (there or not)"),
        ("UPDATE milestone SET meets = '2024-06-30' WHERE slug = '2024-06'", "milestone 2024-06 (meets)"),
        ("UPDATE coordinator SET removed = (1 = 0) WHERE id = 'U2'", "coordinator U2 (there or not)"),
        ("DELETE FROM coordinator WHERE id = 'U1'", "coordinator U1 (there or not)"),
        ("INSERT INTO contact VALUES ('europol', 'U9', '2024-01-10')", "contact europol U9 (there or not)"),
        ("UPDATE admission SET state = 'allowed'", "channel C2 (there or not)"),
        ("UPDATE deliverable SET deadline = '{}'", "register (cannot be read)"),
        ("DELETE FROM note", "III.3a (there or not)"),
        ("UPDATE note SET state = 'closed'", "note (state)"),
    ],
)
def test_a_change_past_the_record_is_named(used: Engine, statement: str, named: str) -> None:
    """Each status, deadline, owner and role that was changed in its table is named."""
    with writing(used) as connection:
        connection.execute(text(statement))
    assert named in differences(used)


def test_a_deadline_of_the_note_is_named(used: Engine) -> None:
    """The deadline of a deliverable as it was loaded is in the record."""
    with writing(used) as connection:
        if connection.dialect.name == "sqlite":
            statement = (
                "UPDATE deliverable SET deadline = json_set(deadline, '$.month', '2024-12') WHERE ref = 'III.3a'"
            )
        else:
            statement = (
                "UPDATE deliverable SET deadline = jsonb_set(deadline::jsonb, '{month}', '\"2024-12\"')::json"
                " WHERE ref = 'III.3a'"
            )
        connection.execute(text(statement))
    assert "III.3a (deadline.month)" in differences(used)


def test_a_register_of_an_earlier_version_is_taken_as_it_is(used: Engine) -> None:
    """What earlier versions loaded has no facts in the record: only what was changed since can differ."""
    with audited_transaction(used) as connection:
        guards = (
            ["DROP TRIGGER change_is_never_altered"]
            if connection.dialect.name == "sqlite"
            else ["ALTER TABLE change DISABLE TRIGGER ALL"]
        )
        for statement in [*guards, "UPDATE change SET after = '{}' WHERE kind = 'added'"]:
            connection.execute(text(statement))
    assert differences(used) == []
    with reading(used) as connection:
        assert connection.scalar(text("SELECT count(*) FROM change WHERE kind = 'added'"))
