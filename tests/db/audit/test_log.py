"""The audit log is append-only, and a hash chain in which every alteration shows."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, Engine, delete, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from db.audit import log
from db.audit.log import audited_transaction
from db.changes.ledger import Ledger
from db.connection import key_value
from db.connection.engine import reading, writing
from db.register.load import load
from db.register.store import RegisterStore
from db.schema.tables import change
from db.schema.tables import meta as kept
from domain.dates.spans import Month
from domain.errors import StoreBusy
from domain.register.audit_events import Change, ChangeContext, ChangeKind
from domain.register.meeting import Meeting
from domain.register.model import Deadline, DeadlineKind, Owner
from tests.databases.databases import POSTGRES, SQLITE
from tests.db.races import race
from tests.db.registers import JUNE, OCTOBER, deliverable_of, register, with_deliverable

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)

_row = change.c


def make_entry(ref: str, **values: object) -> Change:
    """Return a change to be recorded."""
    given: dict[str, object] = {"at": NOW, "by": "U1", "surface": "test", "kind": "done", "reason": "because"}
    return Change(**{**given, "ref": ref, "before": {"a": None}, "after": {"a": [1, "é"]}, **values})  # type: ignore[arg-type]


@pytest.fixture
def recorded_engine(engine: Engine) -> Engine:
    """A database whose log has five entries."""
    with audited_transaction(engine) as connection:
        log.append(connection, (make_entry(f"III.{number}a@2024-03") for number in range(1, 6)))
    return engine


def read_entries(engine: Engine) -> list[Change]:
    """Return the whole log."""
    with reading(engine) as connection:
        return log.find_changes(connection)


def find_broken(engine: Engine) -> int | None:
    """Return the number of the first entry that is not as it was written."""
    return Ledger(engine).find_broken_link()


def tamper(engine: Engine, *statements: object) -> None:
    """Execute statements on the log that its triggers would refuse."""
    sqlite = "DROP TRIGGER change_is_never_altered", "DROP TRIGGER change_is_never_deleted"
    with writing(engine) as connection:
        for statement_text in sqlite if engine.dialect.name == SQLITE else ("ALTER TABLE change DISABLE TRIGGER ALL",):
            connection.execute(text(statement_text))
        for statement in statements:
            connection.execute(statement)  # type: ignore[call-overload]


def test_entries_come_back_as_they_were_made(recorded_engine: Engine) -> None:
    """Every value of an entry is stored, and entries are numbered from one on without gaps."""
    entries = read_entries(recorded_engine)
    assert [entry.number for entry in entries] == [1, 2, 3, 4, 5]
    assert entries[0] == make_entry("III.1a@2024-03", number=1)
    assert find_broken(recorded_engine) is None


def test_an_empty_log_is_whole(engine: Engine) -> None:
    """Before anything is recorded nothing is broken."""
    ledger = Ledger(engine)
    assert (read_entries(engine), find_broken(engine), ledger.read_version(), ledger.read_history()) == (
        [],
        None,
        0,
        (),
    )
    with audited_transaction(engine) as connection:
        log.append(connection, [])
    assert find_broken(engine) is None


def test_an_entry_says_who_did_what(engine: Engine) -> None:
    """An entry has the author, surface, time and reason of its context."""
    context = ChangeContext(by="U9", surface="button", now=NOW, reason="a slip")
    with audited_transaction(engine) as connection:
        log.record(connection, context, ChangeKind.UNDONE, "III.1a@2024-03", before={"a": 1}, after=None, undoes=7)
    values = {"at": NOW, "by": "U9", "surface": "button", "kind": "undone", "reason": "a slip", "undoes": 7}
    assert read_entries(engine) == [Change(ref="III.1a@2024-03", before={"a": 1}, after={}, number=1, **values)]  # type: ignore[arg-type]


def test_a_moment_is_the_same_in_every_zone(engine: Engine) -> None:
    """An entry whose time was given in another zone does not count as altered when it is read back in UTC."""
    east = NOW.astimezone(timezone(timedelta(hours=5, minutes=45)))
    with audited_transaction(engine) as connection:
        log.append(connection, [make_entry("III.1a", at=east)])
    assert (read_entries(engine)[0].at, find_broken(engine)) == (NOW, None)


@pytest.mark.parametrize("text", ["", "🇪🇺 Ελλάδα – \u200f עברית", 'quotes " and \\ and \n', "x" * 10_000])
def test_any_text_can_be_recorded(engine: Engine, text: str) -> None:
    """Any text given as a reason or evidence is read back unchanged, and has the same hash."""
    with audited_transaction(engine) as connection:
        log.append(connection, [make_entry("III.1a", reason=text, after={"evidence": text})])
    (entry,) = read_entries(engine)
    assert (entry.reason, entry.after["evidence"], find_broken(engine)) == (text, text, None)


def test_conditions_order_and_limit(recorded_engine: Engine) -> None:
    """Entries are found by conditions, oldest or newest first, and no more than the limit."""
    with reading(recorded_engine) as connection:
        after_two = log.find_changes(connection, _row.id > 2)
        newest = log.find_changes(connection, newest_first=True, limit=2)
        refs = log.find_refs(connection, "done")
        none = log.find_refs(connection, "undone")
    assert [entry.number for entry in after_two] == [3, 4, 5]
    assert [entry.number for entry in newest] == [5, 4]
    assert refs == {f"III.{number}a@2024-03" for number in range(1, 6)}
    assert none == frozenset()


def test_the_original_is_found_through_any_undo(recorded_engine: Engine) -> None:
    """The undo of an undo goes back to the change that was undone first."""
    with audited_transaction(recorded_engine) as connection:
        log.append(connection, [make_entry("x", kind="undone", undoes=2), make_entry("x", kind="undone", undoes=6)])
    first, *_, last = read_entries(recorded_engine)
    with reading(recorded_engine) as connection:
        assert log.find_original(connection, last).number == 2
        assert log.find_original(connection, first) == first


@pytest.mark.parametrize("backend", [POSTGRES], indirect=True)
def test_the_log_is_not_truncated(recorded_engine: Engine) -> None:
    """PostgreSQL's own way to delete all rows at once is refused, too."""
    with pytest.raises(IntegrityError, match="append-only"), writing(recorded_engine) as connection:
        connection.execute(text("TRUNCATE change"))
    assert len(read_entries(recorded_engine)) == 5


@pytest.mark.parametrize("statement", [update(change).values(by="U2"), delete(change)])
def test_triggers_refuse(recorded_engine: Engine, statement: object) -> None:
    """The database itself lets no entry be altered or deleted."""
    with pytest.raises(IntegrityError, match="append-only"), writing(recorded_engine) as connection:
        connection.execute(statement)  # type: ignore[call-overload]
    assert len(read_entries(recorded_engine)) == 5
    assert find_broken(recorded_engine) is None


_FORGED = """INTO change (id, at, by, surface, kind, ref, before, after, reason, hash)
    SELECT id, at, 'U2', surface, kind, ref, before, after, reason, hash FROM change WHERE id = {}"""


@pytest.mark.parametrize("backend", [SQLITE], indirect=True)
@pytest.mark.parametrize(
    "statement",
    [
        f"INSERT OR REPLACE {_FORGED.format(3)}",
        f"REPLACE {_FORGED.format('(SELECT max(id) FROM change)')}",  # noqa: S608  # our own words
        f"INSERT OR REPLACE {_FORGED.format(3)} OR 1",
        f"INSERT {_FORGED.format(3)} ON CONFLICT DO UPDATE SET by = excluded.by",
        "UPDATE OR REPLACE change SET id = 3 WHERE id = 2",
    ],
)
def test_no_entry_is_replaced(recorded_engine: Engine, statement: str) -> None:
    """SQLite's ways to put another row in the place of one are refused."""
    with pytest.raises(IntegrityError, match="append-only"), writing(recorded_engine) as connection:
        connection.execute(text(statement))
    assert find_broken(recorded_engine) is None


@pytest.mark.parametrize("backend", [POSTGRES], indirect=True)
@pytest.mark.parametrize(
    "statement", [f"INSERT {_FORGED.format(3)} ON CONFLICT (id) DO UPDATE SET by = excluded.by", "DELETE FROM change"]
)
def test_the_triggers_of_a_server_are_not_passed_by(recorded_engine: Engine, statement: str) -> None:
    """An upsert is refused, also in a session in which other triggers are off."""
    with writing(recorded_engine) as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        with pytest.raises(IntegrityError, match="append-only"), connection.begin_nested():
            connection.execute(text(statement))
    assert find_broken(recorded_engine) is None


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", NOW + timedelta(microseconds=1)),
        ("by", "U2"),
        ("surface", "tes"),
        ("kind", "reopened"),
        ("ref", "III.3a@2024-06"),
        ("before", {"a": False}),
        ("before", {}),
        ("after", {"a": [1, "e"]}),
        ("after", {"a": [1.0, "é"]}),
        ("reason", ""),
        ("undoes", 1),
        ("hash", "0" * 64),
    ],
)
@pytest.mark.parametrize("number", [1, 3, 5])
def test_every_alteration_is_found(recorded_engine: Engine, number: int, column: str, value: object) -> None:
    """Whichever value of whichever entry is altered, that entry is reported as broken."""
    tamper(recorded_engine, update(change).where(_row.id == number).values({column: value}))
    assert find_broken(recorded_engine) == number


def test_an_entry_with_another_number_is_found(recorded_engine: Engine) -> None:
    """A changed number is found: undos refer to other entries by their numbers."""
    tamper(recorded_engine, update(change).where(_row.id == 5).values(id=50))
    assert find_broken(recorded_engine) == 50


@pytest.mark.parametrize(
    ("gone", "found"), [pytest.param(1, 2, id="the first"), pytest.param(3, 4, id="one in the middle")]
)
def test_a_missing_entry_is_found_at_the_next(recorded_engine: Engine, gone: int, found: int) -> None:
    """If an entry was deleted, the one after it is reported as broken."""
    tamper(recorded_engine, delete(change).where(_row.id == gone))
    assert find_broken(recorded_engine) == found


@pytest.mark.parametrize("gone", [_row.id == 5, _row.id > 2, _row.id > 0])
def test_entries_missing_at_the_end_are_found(recorded_engine: Engine, gone: object) -> None:
    """If the last entries were deleted, or all of them, the rest is unbroken but incomplete: 0 is reported."""
    tamper(recorded_engine, delete(change).where(gone))  # type: ignore[arg-type]
    assert find_broken(recorded_engine) == 0


def test_new_entries_do_not_hide_missing_ones(recorded_engine: Engine) -> None:
    """An entry appended after the last one was deleted is reported as broken."""
    tamper(recorded_engine, delete(change).where(_row.id == 5))
    with audited_transaction(recorded_engine) as connection:
        log.append(connection, [make_entry("III.9a")])
    assert find_broken(recorded_engine) == 5


@pytest.mark.parametrize(
    "forge",
    [
        pytest.param(lambda: delete(kept).where(kept.c.key == key_value.AUDIT_HEAD), id="forgotten"),
        pytest.param(lambda: update(kept).where(kept.c.key == key_value.AUDIT_HEAD).values(value=""), id="emptied"),
    ],
)
def test_a_lost_head_is_found(recorded_engine: Engine, forge: Callable[[], object]) -> None:
    """The hash of the last entry is stored apart, and its loss is found, too."""
    tamper(recorded_engine, forge())
    assert find_broken(recorded_engine) == 0


def test_an_inserted_entry_is_found(recorded_engine: Engine) -> None:
    """An entry that was inserted without being chained is reported as broken."""

    def forged(connection: Connection) -> None:
        (last,) = connection.execute(select(change).order_by(_row.id.desc()).limit(1))
        connection.execute(insert(change).values({**last._mapping, "id": 6, "by": "U2"}))  # noqa: SLF001  # SQLAlchemy's public name for it

    with writing(recorded_engine) as connection:
        forged(connection)
    assert find_broken(recorded_engine) == 6


def test_concurrent_entries_are_chained(recorded_engine: Engine) -> None:
    """Concurrent writers wait for each other, so that each entry follows the one before."""

    def append(number: int) -> None:
        with audited_transaction(recorded_engine) as connection:
            log.append(connection, [make_entry(f"I.{number}a")])

    outcomes = race([lambda number=number: append(number) for number in range(8)])  # type: ignore[misc]
    assert [outcome for outcome in outcomes if outcome is not None and not isinstance(outcome, StoreBusy)] == []
    assert [entry.number for entry in read_entries(recorded_engine)] == list(range(1, 6 + outcomes.count(None)))
    assert find_broken(recorded_engine) is None


def test_a_failed_transaction_leaves_no_entry(recorded_engine: Engine) -> None:
    """An entry is recorded together with the change that it describes, or not at all."""

    def fail() -> None:
        with audited_transaction(recorded_engine) as connection:
            log.append(connection, [make_entry("III.9a")])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert (len(read_entries(recorded_engine)), find_broken(recorded_engine)) == (5, None)


# Changes of some instalments.


def context(*, after: int = 0) -> ChangeContext:
    """Return the context of a change made some days after the register was loaded."""
    return ChangeContext(by="U1", surface="test", now=NOW + timedelta(days=after), reason="because")


@pytest.fixture
def ledger(store: RegisterStore) -> Ledger:
    """A ledger with several changes to the stored register."""
    ledger = Ledger(store.engine)
    ledger.mark_done("III.2", slug="2023-12", evidence="ST 1/24", context=context())
    ledger.hold("III.2", slug="2024-06", context=context(after=1))
    ledger.set_owners("III.2a", [Owner(actor="frontex")], context(after=2))
    ledger.mark_done("III.3", slug=None, evidence="ST 2/24", context=context(after=3))
    ledger.set_meeting(Meeting(OCTOBER), None, context(after=4))
    ledger.undo(None, context(after=5))
    ledger.undo(None, context(after=6))
    return ledger


def find_refs(ledger: Ledger, *keys: str, before: datetime | None = None, limit: int = 100) -> list[tuple[str, str]]:
    """Return the kind and reference of each change that is found."""
    return [(entry.kind, entry.ref) for entry in ledger.read_instalment_history(keys, before=before, limit=limit)]


def test_only_the_instalments_asked_for(ledger: Ledger) -> None:
    """An instalment's changes and those of its deliverable are found, newest first, and no others."""
    owners = ("owners", "III.2a")
    assert find_refs(ledger, "III.2a@2023-12") == [owners, ("done", "III.2a@2023-12")]
    assert find_refs(ledger, "III.2a@2024-03") == [owners]
    assert find_refs(ledger, "III.3a@2024-06") == [("undone", "III.3a@2024-06"), ("done", "III.3a@2024-06")]
    every = [owners, ("held", "III.2a@2024-06"), ("done", "III.2a@2023-12")]
    assert find_refs(ledger, "III.2a@2023-12", "III.2a@2024-06") == every
    assert find_refs(ledger) == find_refs(ledger, "III.2") == []


def test_changes_before_a_time_up_to_a_limit(ledger: Ledger) -> None:
    """Changes from a time on are left out, and of many changes the newest are found."""
    keys = ("III.2a@2023-12", "III.2a@2024-06")
    assert find_refs(ledger, *keys, before=NOW + timedelta(days=2)) == [
        ("held", "III.2a@2024-06"),
        ("done", "III.2a@2023-12"),
    ]
    assert find_refs(ledger, *keys, limit=1) == [("owners", "III.2a")]


def test_an_instalment_that_a_file_renamed(ledger: Ledger, store: RegisterStore) -> None:
    """Changes made before a register's file moved a deadline to another month are found by the new key."""
    ledger.mark_done("III.3", slug=None, evidence="ST 3/24", context=context(after=7))
    moved = Deadline(kind=DeadlineKind.ONCE, month=Month(2024, 10), month_end=True)
    given = register()
    later = with_deliverable(given, replace(deliverable_of(given, "III.3a"), deadline=moved))
    load(store.engine, later, now=NOW + timedelta(days=8), by="test")
    (key,) = (instalment.key for instalment in store.instalments_of("III.3a"))
    assert key == f"III.3a@{OCTOBER}"
    assert [ref for ref in find_refs(ledger, key) if ref[0] != "changed"] == [
        *(("done", f"III.3a@{JUNE}"), ("undone", f"III.3a@{JUNE}"), ("done", f"III.3a@{JUNE}")),
    ]
