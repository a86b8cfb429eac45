"""Optimistic locking: a change based on a version that the user has not seen is refused."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from db.audit.optimistic_locking import UNSEEN_WINDOW
from db.changes.ledger import Ledger
from db.register.store import RegisterStore
from domain.errors import ChangedMeanwhile
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.meeting import Meeting
from domain.register.model import Owner
from tests.db.invariants import assert_sound
from tests.db.registers import JUNE

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
FRONTEX, NETHERLANDS = Owner(actor="frontex"), Owner(actor="nl")


def context(by: str = "U1", *, after: timedelta = timedelta(0), reason: str = "") -> ChangeContext:
    """Return the context of a change made some time after the register was loaded."""
    return ChangeContext(by=by, surface="test", now=NOW + after, reason=reason)


@pytest.fixture
def ledger(store: RegisterStore) -> Ledger:
    """The ledger of the store's register."""
    return Ledger(store.engine)


@pytest.fixture(autouse=True)
def sound_register(engine: Engine) -> object:
    """Every test leaves a sound register."""
    yield
    assert_sound(engine)


_AMEND: dict[str, Callable[[Ledger, ChangeContext, int | None], object]] = {
    "III.3a@2024-06": lambda ledger, context, seen: ledger.set_deadline(
        "III.3", slug=None, to="2024-09-30" if context.by == "U2" else "2024-10-31", context=context, seen_version=seen
    ),
    "III.3a": lambda ledger, context, seen: ledger.set_owners(
        "III.3a", [NETHERLANDS if context.by == "U2" else FRONTEX], context, seen_version=seen
    ),
    "2024-06": lambda ledger, context, seen: ledger.set_meeting(
        Meeting(JUNE), date(2024, 6, 20 if context.by == "U2" else 21), context, seen_version=seen
    ),
}


@pytest.mark.parametrize("ref", _AMEND)
def test_without_a_version_a_recent_change_is_not_overwritten(ledger: Ledger, ref: str) -> None:
    """Without a version, a change by someone else counts as unseen for two minutes."""
    _AMEND[ref](ledger, context("U1"), None)
    (mine,) = ledger.read_history(limit=1)
    assert mine.ref == ref
    with pytest.raises(ChangedMeanwhile) as refused:
        _AMEND[ref](ledger, context("U2", after=UNSEEN_WINDOW - timedelta(seconds=1)), None)
    assert refused.value.change == mine
    assert ledger.read_history(limit=1) == (mine,)
    _AMEND[ref](ledger, context("U2", after=UNSEEN_WINDOW), None)


@pytest.mark.parametrize("ref", _AMEND)
def test_with_a_version_only_later_changes_are_unseen(ledger: Ledger, ref: str) -> None:
    """With a version, any later change is refused, however old; an earlier one may be overwritten."""
    seen = ledger.read_version()
    _AMEND[ref](ledger, context("U1"), None)
    (mine,) = ledger.read_history(limit=1)
    with pytest.raises(ChangedMeanwhile) as refused:
        _AMEND[ref](ledger, context("U2", after=timedelta(days=30)), seen)
    assert refused.value.change == mine
    _AMEND[ref](ledger, context("U2"), ledger.read_version())
    assert ledger.read_history(limit=1)[0].by == "U2"


def test_ones_own_change_is_seen(ledger: Ledger) -> None:
    """A user who corrects their own slip is not refused."""
    ledger.set_deadline("III.3", slug=None, to="2024-09-03", context=context())
    ledger.set_deadline("III.3", slug=None, to="2024-09-30", context=context())
    assert ledger.read_history(limit=1)[0].after["due"] == "2024-09-30"


def test_a_change_to_the_deliverable_counts_for_its_instalments(ledger: Ledger) -> None:
    """A change of a deliverable's owners counts for its instalments; a change to another instalment does not."""
    seen = ledger.read_version()
    ledger.hold("III.2", slug="2024-03", context=context("U2", reason="waits"))
    ledger.mark_done("III.2", slug="2024-06", evidence="", context=context(), seen_version=seen)
    ledger.set_owners("III.2a", [NETHERLANDS], context("U2"))
    with pytest.raises(ChangedMeanwhile) as refused:
        ledger.mark_done("III.2", slug="2024-03", evidence="", context=context(), seen_version=seen)
    assert refused.value.change.kind == ChangeKind.OWNERS


def test_an_undo_counts(ledger: Ledger) -> None:
    """An undo is a change like others."""
    ledger.hold("III.3", slug=None, context=context(reason="waits"))
    seen = ledger.read_version()
    ledger.undo(None, context())
    with pytest.raises(ChangedMeanwhile) as refused:
        ledger.mark_done("III.3", slug=None, evidence="", context=context(), seen_version=seen)
    assert refused.value.change.undoes == seen


def test_entries_that_change_nothing_do_not_count(store: RegisterStore, ledger: Ledger) -> None:
    """Refusals, and what a file changed, overwrite nothing that a user could have missed."""
    seen = ledger.read_version()
    ledger.record_refusal(context("U9"), "III.3a@2024-06", "not a coordinator")
    assert store.references()
    ledger.mark_done("III.3", slug=None, evidence="", context=context(), seen_version=seen)


def test_a_mark_without_a_version_is_not_refused(ledger: Ledger) -> None:
    """An instalment marked done can only be done already, so a mark typed soon after another change is made."""
    ledger.set_deadline("III.3", slug=None, to="2024-09-30", context=context("U2"))
    ledger.mark_done("III.3", slug=None, evidence="", context=context())
    assert ledger.read_history(limit=1)[0].kind == ChangeKind.DONE
