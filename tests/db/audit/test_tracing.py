"""What the record says of some instalments."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from db.changes.ledger import Ledger
from db.register.load import load
from db.register.store import RegisterStore
from domain.dates.spans import Month
from domain.register.audit_events import ChangeContext
from domain.register.model import Deadline, DeadlineKind, Owner
from tests.db.registers import JUNE, OCTOBER, deliverable_of, register, with_deliverable

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)


def act(*, after: int = 0) -> ChangeContext:
    """What somebody does some days after the register was loaded."""
    return ChangeContext(by="U1", surface="test", now=NOW + timedelta(days=after), reason="because")


@pytest.fixture
def ledger(store: RegisterStore) -> Ledger:
    """The ledger, after some changes."""
    found = Ledger(store.engine)
    found.mark_done("III.2", slug="2023-12", evidence="ST 1/24", act=act())
    found.hold("III.2", slug="2024-06", act=act(after=1))
    found.set_owners("III.2a", [Owner(actor="frontex")], act(after=2))
    found.mark_done("III.3", slug=None, evidence="ST 2/24", act=act(after=3))
    found.set_meeting(OCTOBER, None, act(after=4))
    found.undo(None, act(after=5))
    found.undo(None, act(after=6))
    return found


def told(ledger: Ledger, *keys: str, before: datetime | None = None, limit: int = 100) -> list[tuple[str, str]]:
    """The kinds of the changes that are found, and to what they were made."""
    return [(each.kind, each.ref) for each in ledger.traces(keys, before=before, limit=limit)]


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
    ledger.mark_done("III.3", slug=None, evidence="ST 3/24", act=act(after=7))
    moved = Deadline(kind=DeadlineKind.ONCE, month=Month(2024, 10), month_end=True)
    given = register()
    later = with_deliverable(given, replace(deliverable_of(given, "III.3a"), deadline=moved))
    load(store.engine, later, now=NOW + timedelta(days=8), by="test")
    (key,) = (each.key for each in store.instalments_of("III.3a"))
    assert key == f"III.3a@{OCTOBER}"
    assert [each for each in told(ledger, key) if each[0] != "changed"] == [
        *(("done", f"III.3a@{JUNE}"), ("undone", f"III.3a@{JUNE}"), ("done", f"III.3a@{JUNE}")),
    ]
