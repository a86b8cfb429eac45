"""The ledger: what it lets be done, what it keeps of that, and what is told to whoever comes second."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from db.audit.optimistic_locking import UNSEEN_WINDOW
from db.changes.ledger import Ledger
from db.people.reminder_preferences import PreferenceStore
from db.register.load import load
from db.register.store import RegisterStore
from domain.errors import AlreadyDone, AlreadyHeld, BotError, ChangedMeanwhile, NotHeld, NotReported
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.instalments import Instalment
from domain.register.model import Deadline, DeadlineKind, Deliverable, KeyAction, Owner, Register, Status
from domain.reminders.preferences import PersonalFrequency
from tests.db.invariants import assert_sound
from tests.db.races import race
from tests.db.registers import JUNE, register

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
FRONTEX, NETHERLANDS = Owner(actor="frontex"), Owner(actor="nl")


def context(by: str = "U1", *, after: timedelta = timedelta(0), reason: str = "") -> ChangeContext:
    """What somebody does some time after the register was loaded."""
    return ChangeContext(by=by, surface="test", now=NOW + after, reason=reason)


@pytest.fixture
def ledger(store: RegisterStore) -> Ledger:
    """The ledger of the store's register."""
    return Ledger(store.engine)


@pytest.fixture(autouse=True)
def soundly(engine: Engine) -> object:
    """Whatever a test does leaves a sound register."""
    yield
    assert_sound(engine)


def one(store: RegisterStore, key: str) -> Instalment:
    """An instalment as it is now."""
    return next(each for each in store.instalments_of(key.partition("@")[0]) if each.key == key)


# Marks.


def test_done_takes_the_owners_evidence(store: RegisterStore, ledger: Ledger) -> None:
    """Without evidence of its own a mark takes that of the report that it confirms; report and hold end with it."""
    ledger.report("III.3", slug=None, evidence="ST 2/24", context=context("U5"))
    ledger.hold("III.3", slug=None, context=context(reason="waits"))
    ledger.mark_done("III.3", slug=None, evidence="", context=context())
    done = one(store, "III.3a@2024-06")
    assert (done.status, done.evidence, done.hold, done.report, done.reporter) == (Status.DONE, "ST 2/24", "", "", None)


def test_done_earlier_than_said(store: RegisterStore, ledger: Ledger) -> None:
    """What was delivered before it was marked has the time of the delivery, and the record that of the mark."""
    ledger.mark_done("III.3", slug=None, evidence="ST 1/24", context=context(), delivered_at=NOW - timedelta(days=3))
    assert one(store, "III.3a@2024-06").done_at == NOW - timedelta(days=3)
    (change,) = ledger.read_history("III.3a", limit=1)
    assert (change.at, change.after["done_at"]) == (NOW, "2024-01-07T07:30:00+00:00")


def test_a_hold_has_a_reason_and_an_end(store: RegisterStore, ledger: Ledger) -> None:
    """It is not overwritten; without a slug the first that is held is resumed."""
    ledger.hold("III.2", slug="2024-03", context=context(reason="waits"))
    with pytest.raises(AlreadyHeld) as refused:
        ledger.hold("III.2", slug="2024-03", context=context(reason="other"))
    assert (refused.value.slug, refused.value.reason) == ("2024-03", "waits")
    resumed = ledger.resume("III.2", slug=None, context=context())
    assert (resumed.before.hold, resumed.after.hold, resumed.after.slug) == ("waits", "", "2024-03")
    assert one(store, "III.2a@2024-03") == resumed.after
    for slug in (None, "2024-03"):
        with pytest.raises(NotHeld):
            ledger.resume("III.2", slug=slug, context=context())


def test_a_report_waits_for_a_coordinator(store: RegisterStore, ledger: Ledger) -> None:
    """It leaves the instalment open, with who reported it; a later one replaces it, declining ends it."""
    ledger.report("III.3", slug=None, evidence="ST 1/24", context=context("U5"))
    ledger.report("III.3", slug=None, evidence="ST 2/24", context=context("U6"))
    reported = one(store, "III.3a@2024-06")
    assert (reported.status, reported.report, reported.reporter) == (Status.OPEN, "ST 2/24", "U6")
    ledger.decline("III.3", slug="2024-06", context=context())
    assert (one(store, "III.3a@2024-06").report, one(store, "III.3a@2024-06").reporter) == ("", None)
    with pytest.raises(NotReported):
        ledger.decline("III.3", slug="2024-06", context=context())


@pytest.mark.parametrize("deed", [Ledger.hold, Ledger.report], ids=["hold", "report"])
def test_what_is_done_is_neither_held_nor_reported(ledger: Ledger, deed: Callable[..., object]) -> None:
    """It says that it is done."""
    ledger.mark_done("III.3", slug=None, evidence="", context=context())
    more = {"evidence": "ST 1/24"} if deed is Ledger.report else {}
    with pytest.raises(AlreadyDone):
        deed(ledger, "III.3", slug=None, context=context(reason="waits"), **more)


@pytest.mark.parametrize(
    "deed",
    [
        pytest.param(
            lambda ledger, by: ledger.mark_done("III.3", slug=None, evidence=by, context=context(by)), id="done"
        ),
        pytest.param(lambda ledger, by: ledger.hold("III.3", slug=None, context=context(by, reason=by)), id="hold"),
        pytest.param(lambda ledger, by: ledger.resume("I.2", slug="2024-03", context=context(by)), id="resume"),
        pytest.param(lambda ledger, by: ledger.reopen("I.1", slug=None, context=context(by)), id="reopen"),
        pytest.param(lambda ledger, by: ledger.decline("III.1a", slug="2024-03", context=context(by)), id="decline"),
    ],
)
def test_at_once_it_is_done_once(ledger: Ledger, deed: Callable[[Ledger, str], object]) -> None:
    """Of many who mark the same at the same moment one has, the others are told, and it is recorded once."""
    ledger.hold("I.2", slug="2024-03", context=context(reason="waits"))
    ledger.mark_done("I.1", slug=None, evidence="", context=context())
    ledger.report("III.1a", slug="2024-03", evidence="ST 1/24", context=context("U5"))
    number = ledger.read_version()
    outcomes = race([lambda by=by: deed(ledger, by) for by in ("U1", "U2", "U3", "U4")])  # type: ignore[misc]
    assert sum(isinstance(each, BotError) for each in outcomes) == 3
    assert ledger.read_version() == number + 1


# What somebody has not seen.

_AMEND: dict[str, Callable[[Ledger, ChangeContext, int | None], object]] = {
    "III.3a@2024-06": lambda ledger, context, seen: ledger.set_deadline(
        "III.3", slug=None, to="2024-09-30" if context.by == "U2" else "2024-10-31", context=context, seen_version=seen
    ),
    "III.3a": lambda ledger, context, seen: ledger.set_owners(
        "III.3a", [NETHERLANDS if context.by == "U2" else FRONTEX], context, seen_version=seen
    ),
    "2024-06": lambda ledger, context, seen: ledger.set_meeting(
        JUNE, date(2024, 6, 20 if context.by == "U2" else 21), context, seen_version=seen
    ),
}


@pytest.mark.parametrize("ref", _AMEND)
def test_what_was_changed_just_now_is_not_overwritten(ledger: Ledger, ref: str) -> None:
    """Who says nothing of what they have seen has not seen what somebody else changed two minutes ago, or their own."""
    _AMEND[ref](ledger, context("U1"), None)
    (mine,) = ledger.read_history(limit=1)
    assert mine.ref == ref
    with pytest.raises(ChangedMeanwhile) as refused:
        _AMEND[ref](ledger, context("U2", after=UNSEEN_WINDOW - timedelta(seconds=1)), None)
    assert refused.value.change == mine
    assert ledger.read_history(limit=1) == (mine,)
    _AMEND[ref](ledger, context("U2", after=UNSEEN_WINDOW), None)


@pytest.mark.parametrize("ref", _AMEND)
def test_what_was_seen_may_be_overwritten(ledger: Ledger, ref: str) -> None:
    """Who says which change was the newest that they have seen is refused whatever came later, even long ago."""
    seen = ledger.read_version()
    _AMEND[ref](ledger, context("U1"), None)
    (mine,) = ledger.read_history(limit=1)
    with pytest.raises(ChangedMeanwhile) as refused:
        _AMEND[ref](ledger, context("U2", after=timedelta(days=30)), seen)
    assert refused.value.change == mine
    _AMEND[ref](ledger, context("U2"), ledger.read_version())
    assert ledger.read_history(limit=1)[0].by == "U2"


def test_ones_own_change_is_seen(ledger: Ledger) -> None:
    """Who corrects a slip of their own is not held up."""
    ledger.set_deadline("III.3", slug=None, to="2024-09-03", context=context())
    ledger.set_deadline("III.3", slug=None, to="2024-09-30", context=context())
    assert ledger.read_history(limit=1)[0].after["due"] == "2024-09-30"


def test_a_change_to_the_deliverable_counts_for_its_instalments(ledger: Ledger) -> None:
    """Who marks what others owe meanwhile has not seen that; what happened to other instalments does not count."""
    seen = ledger.read_version()
    ledger.hold("III.2", slug="2024-03", context=context("U2", reason="waits"))
    ledger.mark_done("III.2", slug="2024-06", evidence="", context=context(), seen_version=seen)
    ledger.set_owners("III.2a", [NETHERLANDS], context("U2"))
    with pytest.raises(ChangedMeanwhile) as refused:
        ledger.mark_done("III.2", slug="2024-03", evidence="", context=context(), seen_version=seen)
    assert refused.value.change.kind == ChangeKind.OWNERS


def test_what_was_taken_back_counts(ledger: Ledger) -> None:
    """An undoing is a change like others."""
    ledger.hold("III.3", slug=None, context=context(reason="waits"))
    seen = ledger.read_version()
    ledger.undo(None, context())
    with pytest.raises(ChangedMeanwhile) as refused:
        ledger.mark_done("III.3", slug=None, evidence="", context=context(), seen_version=seen)
    assert refused.value.change.undoes == seen


def test_what_changes_nothing_does_not_count(store: RegisterStore, ledger: Ledger) -> None:
    """Refusals, and what a file changed, are nothing that anybody would overwrite."""
    seen = ledger.read_version()
    ledger.record_refusal(context("U9"), "III.3a@2024-06", "not a coordinator")
    assert store.references()
    ledger.mark_done("III.3", slug=None, evidence="", context=context(), seen_version=seen)


def test_a_mark_that_says_nothing_is_not_held_up(ledger: Ledger) -> None:
    """What is marked done can only be done already, so a mark typed soon after another change stands."""
    ledger.set_deadline("III.3", slug=None, to="2024-09-30", context=context("U2"))
    ledger.mark_done("III.3", slug=None, evidence="", context=context())
    assert ledger.read_history(limit=1)[0].kind == ChangeKind.DONE


# The record.


def test_the_history_of_everything(store: RegisterStore, ledger: Ledger) -> None:
    """The newest first, no more than asked for, without refusals, own settling and what the register began with."""
    ledger.hold("III.3", slug=None, context=context(reason="waits"))
    PreferenceStore(store.engine).set_frequency("U1", PersonalFrequency.OFF, context())
    PreferenceStore(store.engine).snooze("U1", "meeting", "2024-06", date(2024, 2, 1), context())
    ledger.record_refusal(context("U9"), "done", "not a coordinator")
    ledger.undo(None, context())
    assert [each.kind for each in ledger.read_history(limit=2)] == [ChangeKind.UNDONE, ChangeKind.HELD]
    assert len(ledger.read_history()) == 2


def test_the_history_of_a_reference(ledger: Ledger) -> None:
    """A key action's has that of everything under it, a deliverable's that of its instalments, and no other's."""
    ledger.set_owners("III.1b", [], context())
    ledger.hold("III.1a", slug="2024-03", context=context(reason="waits"))
    ledger.hold("III.2", slug="2024-03", context=context(reason="waits"))

    def refs(ref: str) -> list[str]:
        return [each.ref for each in ledger.read_history(ref) if each.surface == "test"]

    assert refs("III.1") == ["III.1a@2024-03", "III.1b"]
    assert refs("III.1a") == ["III.1a@2024-03"]
    assert refs("III.1b") == ["III.1b"]
    assert refs("I.1") == []
    assert ledger.read_history("%") == ()


def test_a_tenth_key_action_is_not_under_the_first(engine: Engine) -> None:
    """`I.10` begins like `I.1`, but is another."""
    given = register()
    tenth = Deliverable(ref="I.10a", key_action="I.10", title={"en": "x"}, deadline=Deadline(kind=DeadlineKind.ONCE))
    action = KeyAction(ref="I.10", title={"en": "y"}, deliverables=(tenth,))
    load(engine, Register(directory=given.directory, key_actions=(*given.key_actions, action)), now=NOW, by="file")
    ledger = Ledger(engine)
    for each in ("I.1", "I.10"):
        ledger.hold(each, slug=None, context=context(reason="waits"))
    assert {each.ref for each in ledger.read_history("I.1")} == {"I.1a@2023-12"}
    assert {each.ref for each in ledger.read_history("I.10")} == {"I.10a@undated"}


def test_a_refusal_is_recorded(ledger: Ledger) -> None:
    """Who was refused what, and why, is part of the record."""
    number = ledger.read_version()
    ledger.record_refusal(context("U9"), "done", "not a coordinator", channel="C1")
    assert ledger.read_version() == number + 1
    assert ledger.find_broken_link() is None
