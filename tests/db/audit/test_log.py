"""The record of changes: append-only, and a chain in which every alteration shows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
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
from domain.register.model import Deadline, DeadlineKind, Owner
from tests.databases.databases import POSTGRES, SQLITE
from tests.db.races import race
from tests.db.registers import JUNE, OCTOBER, deliverable_of, register, with_deliverable

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)

_row = change.c


def made(ref: str, **values: object) -> Change:
    """A change that somebody makes."""
    given: dict[str, object] = {"at": NOW, "by": "U1", "surface": "test", "kind": "done", "reason": "because"}
    return Change(**{**given, "ref": ref, "before": {"a": None}, "after": {"a": [1, "é"]}, **values})  # type: ignore[arg-type]


@pytest.fixture
def recorded(engine: Engine) -> Engine:
    """A record with five entries."""
    with audited_transaction(engine) as connection:
        log.append(connection, (made(f"III.{number}a@2024-03") for number in range(1, 6)))
    return engine


def entries(engine: Engine) -> list[Change]:
    """All that is on record."""
    with reading(engine) as connection:
        return log.find_changes(connection)


def broken(engine: Engine) -> int | None:
    """The first entry that is not as it was written."""
    return Ledger(engine).find_broken_link()


def tamper(engine: Engine, *statements: object) -> None:
    """Do to the record what its triggers would refuse."""
    sqlite = "DROP TRIGGER change_is_never_altered", "DROP TRIGGER change_is_never_deleted"
    with writing(engine) as connection:
        for each in sqlite if engine.dialect.name == SQLITE else ("ALTER TABLE change DISABLE TRIGGER ALL",):
            connection.execute(text(each))
        for statement in statements:
            connection.execute(statement)  # type: ignore[call-overload]


def test_entries_come_back_as_they_were_made(recorded: Engine) -> None:
    """Everything that an entry says is kept, and they are numbered from one on without gaps."""
    found = entries(recorded)
    assert [each.number for each in found] == [1, 2, 3, 4, 5]
    assert found[0] == made("III.1a@2024-03", number=1)
    assert broken(recorded) is None


def test_no_record_is_whole(engine: Engine) -> None:
    """Before anything is recorded nothing is broken."""
    ledger = Ledger(engine)
    assert (entries(engine), broken(engine), ledger.read_version(), ledger.read_history()) == ([], None, 0, ())
    with audited_transaction(engine) as connection:
        log.append(connection, [])
    assert broken(engine) is None


def test_entering_says_who_did_what(engine: Engine) -> None:
    """An context becomes an entry with its author, surface, time and reason."""
    context = ChangeContext(by="U9", surface="button", now=NOW, reason="a slip")
    with audited_transaction(engine) as connection:
        log.record(connection, context, ChangeKind.UNDONE, "III.1a@2024-03", before={"a": 1}, after=None, undoes=7)
    said = {"at": NOW, "by": "U9", "surface": "button", "kind": "undone", "reason": "a slip", "undoes": 7}
    assert entries(engine) == [Change(ref="III.1a@2024-03", before={"a": 1}, after={}, number=1, **said)]  # type: ignore[arg-type]


def test_a_moment_is_the_same_in_every_zone(engine: Engine) -> None:
    """An entry whose time was given in another zone is not taken for altered when it comes back in UTC."""
    east = NOW.astimezone(timezone(timedelta(hours=5, minutes=45)))
    with audited_transaction(engine) as connection:
        log.append(connection, [made("III.1a", at=east)])
    assert (entries(engine)[0].at, broken(engine)) == (NOW, None)


@pytest.mark.parametrize("text", ["", "🇪🇺 Ελλάδα – \u200f עברית", 'quotes " and \\ and \n', "x" * 10_000])
def test_any_text_can_be_recorded(engine: Engine, text: str) -> None:
    """Whatever is typed as a reason or evidence comes back and hashes alike."""
    with audited_transaction(engine) as connection:
        log.append(connection, [made("III.1a", reason=text, after={"evidence": text})])
    (found,) = entries(engine)
    assert (found.reason, found.after["evidence"], broken(engine)) == (text, text, None)


def test_conditions_order_and_limit(recorded: Engine) -> None:
    """Entries are found by conditions, the oldest first or the newest, and no more than asked for."""
    with reading(recorded) as connection:
        after_two = log.find_changes(connection, _row.id > 2)
        newest = log.find_changes(connection, newest_first=True, limit=2)
        refs = log.find_refs(connection, "done")
        none = log.find_refs(connection, "undone")
    assert [each.number for each in after_two] == [3, 4, 5]
    assert [each.number for each in newest] == [5, 4]
    assert refs == {f"III.{number}a@2024-03" for number in range(1, 6)}
    assert none == frozenset()


def test_the_origin_is_found_through_any_taking_back(recorded: Engine) -> None:
    """What took back a taking back is about the change in the first place."""
    with audited_transaction(recorded) as connection:
        log.append(connection, [made("x", kind="undone", undoes=2), made("x", kind="undone", undoes=6)])
    first, *_, last = entries(recorded)
    with reading(recorded) as connection:
        assert log.find_original(connection, last).number == 2
        assert log.find_original(connection, first) == first


@pytest.mark.parametrize("backend", [POSTGRES], indirect=True)
def test_the_record_is_not_emptied(recorded: Engine) -> None:
    """Nor does PostgreSQL let all of it go at once, in its own way."""
    with pytest.raises(IntegrityError, match="append-only"), writing(recorded) as connection:
        connection.execute(text("TRUNCATE change"))
    assert len(entries(recorded)) == 5


@pytest.mark.parametrize("statement", [update(change).values(by="U2"), delete(change)])
def test_triggers_refuse(recorded: Engine, statement: object) -> None:
    """The database itself lets no entry be altered or deleted."""
    with pytest.raises(IntegrityError, match="append-only"), writing(recorded) as connection:
        connection.execute(statement)  # type: ignore[call-overload]
    assert len(entries(recorded)) == 5
    assert broken(recorded) is None


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
def test_every_alteration_is_found(recorded: Engine, number: int, column: str, value: object) -> None:
    """Whatever is altered in whichever entry, it is that entry that is said to be broken."""
    tamper(recorded, update(change).where(_row.id == number).values({column: value}))
    assert broken(recorded) == number


def test_an_entry_with_another_number_is_found(recorded: Engine) -> None:
    """Numbers are part of the record, since entries take back others by them."""
    tamper(recorded, update(change).where(_row.id == 5).values(id=50))
    assert broken(recorded) == 50


@pytest.mark.parametrize(
    ("gone", "found"), [pytest.param(1, 2, id="the first"), pytest.param(3, 4, id="one in the middle")]
)
def test_a_missing_entry_is_found_at_the_next(recorded: Engine, gone: int, found: int) -> None:
    """Where an entry was deleted, the one after it no longer fits."""
    tamper(recorded, delete(change).where(_row.id == gone))
    assert broken(recorded) == found


@pytest.mark.parametrize("gone", [_row.id == 5, _row.id > 2, _row.id > 0])
def test_entries_missing_at_the_end_are_found(recorded: Engine, gone: object) -> None:
    """Where the last entries were deleted, or all of them, what is left is whole, but is not all; 0 says so."""
    tamper(recorded, delete(change).where(gone))  # type: ignore[arg-type]
    assert broken(recorded) == 0


def test_what_comes_after_missing_entries_shows_them(recorded: Engine) -> None:
    """What is recorded after the last entry was deleted does not hide that."""
    tamper(recorded, delete(change).where(_row.id == 5))
    with audited_transaction(recorded) as connection:
        log.append(connection, [made("III.9a")])
    assert broken(recorded) == 5


@pytest.mark.parametrize(
    "forge",
    [
        pytest.param(lambda: delete(kept).where(kept.c.key == key_value.AUDIT_HEAD), id="forgotten"),
        pytest.param(lambda: update(kept).where(kept.c.key == key_value.AUDIT_HEAD).values(value=""), id="emptied"),
    ],
)
def test_the_last_hash_is_missed(recorded: Engine, forge: Callable[[], object]) -> None:
    """Where the record is thought to end is kept apart, and its loss is found, too."""
    tamper(recorded, forge())
    assert broken(recorded) == 0


def test_an_inserted_entry_is_found(recorded: Engine) -> None:
    """An entry that was not recorded as one must be has no place in the chain."""

    def forged(connection: Connection) -> None:
        (last,) = connection.execute(select(change).order_by(_row.id.desc()).limit(1))
        connection.execute(insert(change).values({**last._mapping, "id": 6, "by": "U2"}))  # noqa: SLF001  # SQLAlchemy's public name for it

    with writing(recorded) as connection:
        forged(connection)
    assert broken(recorded) == 6


def test_entries_made_at_once_are_chained(recorded: Engine) -> None:
    """Whoever records at the same moment waits, so that each entry follows the one before."""

    def one(number: int) -> None:
        with audited_transaction(recorded) as connection:
            log.append(connection, [made(f"I.{number}a")])

    outcomes = race([lambda number=number: one(number) for number in range(8)])  # type: ignore[misc]
    assert [each for each in outcomes if each is not None and not isinstance(each, StoreBusy)] == []
    assert [each.number for each in entries(recorded)] == list(range(1, 6 + outcomes.count(None)))
    assert broken(recorded) is None


def test_what_fails_leaves_no_entry(recorded: Engine) -> None:
    """An entry is recorded with what it tells of, or not at all."""

    def fail() -> None:
        with audited_transaction(recorded) as connection:
            log.append(connection, [made("III.9a")])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert (len(entries(recorded)), broken(recorded)) == (5, None)


# Changes of some instalments.


def context(*, after: int = 0) -> ChangeContext:
    """What somebody does some days after the register was loaded."""
    return ChangeContext(by="U1", surface="test", now=NOW + timedelta(days=after), reason="because")


@pytest.fixture
def ledger(store: RegisterStore) -> Ledger:
    """A ledger with several changes to the stored register."""
    found = Ledger(store.engine)
    found.mark_done("III.2", slug="2023-12", evidence="ST 1/24", context=context())
    found.hold("III.2", slug="2024-06", context=context(after=1))
    found.set_owners("III.2a", [Owner(actor="frontex")], context(after=2))
    found.mark_done("III.3", slug=None, evidence="ST 2/24", context=context(after=3))
    found.set_meeting(OCTOBER, None, context(after=4))
    found.undo(None, context(after=5))
    found.undo(None, context(after=6))
    return found


def told(ledger: Ledger, *keys: str, before: datetime | None = None, limit: int = 100) -> list[tuple[str, str]]:
    """The kinds of the changes that are found, and to what they were made."""
    return [(each.kind, each.ref) for each in ledger.read_instalment_history(keys, before=before, limit=limit)]


def test_only_what_is_asked_about(ledger: Ledger) -> None:
    """An instalment's changes and those of its deliverable's owners are found, the newest first, and no others."""
    owners = ("owners", "III.2a")
    assert told(ledger, "III.2a@2023-12") == [owners, ("done", "III.2a@2023-12")]
    assert told(ledger, "III.2a@2024-03") == [owners]
    assert told(ledger, "III.3a@2024-06") == [("undone", "III.3a@2024-06"), ("done", "III.3a@2024-06")]
    every = [owners, ("held", "III.2a@2024-06"), ("done", "III.2a@2023-12")]
    assert told(ledger, "III.2a@2023-12", "III.2a@2024-06") == every
    assert told(ledger) == told(ledger, "III.2") == []


def test_up_to_a_time_and_no_more_than_a_number(ledger: Ledger) -> None:
    """What was changed from a time on is left out, and of many changes the newest are found."""
    keys = ("III.2a@2023-12", "III.2a@2024-06")
    assert told(ledger, *keys, before=NOW + timedelta(days=2)) == [
        ("held", "III.2a@2024-06"),
        ("done", "III.2a@2023-12"),
    ]
    assert told(ledger, *keys, limit=1) == [("owners", "III.2a")]


def test_an_instalment_that_a_file_gave_another_name(ledger: Ledger, store: RegisterStore) -> None:
    """What was changed before a register's file moved a deadline to another month is found by the new name."""
    ledger.mark_done("III.3", slug=None, evidence="ST 3/24", context=context(after=7))
    moved = Deadline(kind=DeadlineKind.ONCE, month=Month(2024, 10), month_end=True)
    given = register()
    later = with_deliverable(given, replace(deliverable_of(given, "III.3a"), deadline=moved))
    load(store.engine, later, now=NOW + timedelta(days=8), by="test")
    (key,) = (each.key for each in store.instalments_of("III.3a"))
    assert key == f"III.3a@{OCTOBER}"
    assert [each for each in told(ledger, key) if each[0] != "changed"] == [
        *(("done", f"III.3a@{JUNE}"), ("undone", f"III.3a@{JUNE}"), ("done", f"III.3a@{JUNE}")),
    ]
