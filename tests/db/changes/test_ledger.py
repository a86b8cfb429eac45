"""The ledger: statuses, and the history of changes."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.people.reminder_preferences import PreferenceStore
from db.register.load import load
from db.register.store import RegisterStore
from domain.errors import AlreadyDone, AlreadyHeld, BotError, NotHeld, NotReported
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.instalments import Instalment
from domain.register.model import Deadline, DeadlineKind, Deliverable, KeyAction, Register, Status
from domain.reminders.preferences import PersonalFrequency
from tests.db.invariants import assert_sound
from tests.db.races import race
from tests.db.registers import register

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)


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


def find_instalment(store: RegisterStore, key: str) -> Instalment:
    """Return an instalment as it is now."""
    return next(instalment for instalment in store.instalments_of(key.partition("@")[0]) if instalment.key == key)


# Marks.


def test_done_takes_the_owners_evidence(store: RegisterStore, ledger: Ledger) -> None:
    """Without evidence of its own a mark takes that of the report that it confirms; report and hold end with it."""
    ledger.report("III.3", slug=None, evidence="ST 2/24", context=context("U5"))
    ledger.hold("III.3", slug=None, context=context(reason="waits"))
    ledger.mark_done("III.3", slug=None, evidence="", context=context())
    done = find_instalment(store, "III.3a@2024-06")
    assert (done.status, done.evidence, done.hold, done.report, done.reporter) == (Status.DONE, "ST 2/24", "", "", None)


def test_done_earlier_than_marked(store: RegisterStore, ledger: Ledger) -> None:
    """The instalment has the time of delivery, and the change the time of the mark."""
    ledger.mark_done("III.3", slug=None, evidence="ST 1/24", context=context(), delivered_at=NOW - timedelta(days=3))
    assert find_instalment(store, "III.3a@2024-06").done_at == NOW - timedelta(days=3)
    (change,) = ledger.read_history("III.3a", limit=1)
    assert (change.at, change.after["done_at"]) == (NOW, "2024-01-07T07:30:00+00:00")


def test_a_hold_has_a_reason_and_an_end(store: RegisterStore, ledger: Ledger) -> None:
    """A hold is not overwritten; without a slug the first instalment on hold is resumed."""
    ledger.hold("III.2", slug="2024-03", context=context(reason="waits"))
    with pytest.raises(AlreadyHeld) as refused:
        ledger.hold("III.2", slug="2024-03", context=context(reason="other"))
    assert (refused.value.slug, refused.value.reason) == ("2024-03", "waits")
    resumed = ledger.resume("III.2", slug=None, context=context())
    assert (resumed.before.hold, resumed.after.hold, resumed.after.slug) == ("waits", "", "2024-03")
    assert find_instalment(store, "III.2a@2024-03") == resumed.after
    for slug in (None, "2024-03"):
        with pytest.raises(NotHeld):
            ledger.resume("III.2", slug=slug, context=context())


def test_a_report_waits_for_a_coordinator(store: RegisterStore, ledger: Ledger) -> None:
    """A report leaves the instalment open and names the reporter; a later one replaces it, declining ends it."""
    ledger.report("III.3", slug=None, evidence="ST 1/24", context=context("U5"))
    ledger.report("III.3", slug=None, evidence="ST 2/24", context=context("U6"))
    reported = find_instalment(store, "III.3a@2024-06")
    assert (reported.status, reported.report, reported.reporter) == (Status.OPEN, "ST 2/24", "U6")
    ledger.decline("III.3", slug="2024-06", context=context())
    assert (find_instalment(store, "III.3a@2024-06").report, find_instalment(store, "III.3a@2024-06").reporter) == (
        "",
        None,
    )
    with pytest.raises(NotReported):
        ledger.decline("III.3", slug="2024-06", context=context())


@pytest.mark.parametrize("action", [Ledger.hold, Ledger.report], ids=["hold", "report"])
def test_a_done_instalment_is_neither_held_nor_reported(ledger: Ledger, action: Callable[..., object]) -> None:
    """A done instalment is refused as done already."""
    ledger.mark_done("III.3", slug=None, evidence="", context=context())
    more = {"evidence": "ST 1/24"} if action is Ledger.report else {}
    with pytest.raises(AlreadyDone):
        action(ledger, "III.3", slug=None, context=context(reason="waits"), **more)


@pytest.mark.parametrize(
    "action",
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
def test_concurrent_marks_succeed_once(ledger: Ledger, action: Callable[[Ledger, str], object]) -> None:
    """Of many who mark the same at once, one succeeds, the others are refused, and one change is recorded."""
    ledger.hold("I.2", slug="2024-03", context=context(reason="waits"))
    ledger.mark_done("I.1", slug=None, evidence="", context=context())
    ledger.report("III.1a", slug="2024-03", evidence="ST 1/24", context=context("U5"))
    number = ledger.read_version()
    outcomes = race([lambda by=by: action(ledger, by) for by in ("U1", "U2", "U3", "U4")])  # type: ignore[misc]
    assert sum(isinstance(outcome, BotError) for outcome in outcomes) == 3
    assert ledger.read_version() == number + 1


# The history.


def test_the_history_of_everything(store: RegisterStore, ledger: Ledger) -> None:
    """Newest first, up to the limit, without refusals, personal settings and what the register began with."""
    ledger.hold("III.3", slug=None, context=context(reason="waits"))
    PreferenceStore(store.engine).set_frequency("U1", PersonalFrequency.OFF, context())
    PreferenceStore(store.engine).snooze("U1", "meeting", "2024-06", date(2024, 2, 1), context())
    ledger.record_refusal(context("U9"), "done", "not a coordinator")
    ledger.undo(None, context())
    assert [change.kind for change in ledger.read_history(limit=2)] == [ChangeKind.UNDONE, ChangeKind.HELD]
    assert len(ledger.read_history()) == 2


def test_the_history_of_a_reference(ledger: Ledger) -> None:
    """A key action's history has that of everything under it, a deliverable's that of its instalments, and no other."""
    ledger.set_owners("III.1b", [], context())
    ledger.hold("III.1a", slug="2024-03", context=context(reason="waits"))
    ledger.hold("III.2", slug="2024-03", context=context(reason="waits"))

    def refs(ref: str) -> list[str]:
        return [change.ref for change in ledger.read_history(ref) if change.surface == "test"]

    assert refs("III.1") == ["III.1a@2024-03", "III.1b"]
    assert refs("III.1a") == ["III.1a@2024-03"]
    assert refs("III.1b") == ["III.1b"]
    assert refs("I.1") == []
    assert ledger.read_history("%") == ()


def test_a_tenth_key_action_is_not_under_the_first(engine: Engine) -> None:
    """`I.10` begins like `I.1`, but is another key action."""
    given = register()
    tenth = Deliverable(ref="I.10a", key_action="I.10", title={"en": "x"}, deadline=Deadline(kind=DeadlineKind.ONCE))
    action = KeyAction(ref="I.10", title={"en": "y"}, deliverables=(tenth,))
    load(engine, Register(directory=given.directory, key_actions=(*given.key_actions, action)), now=NOW, by="file")
    ledger = Ledger(engine)
    for ref in ("I.1", "I.10"):
        ledger.hold(ref, slug=None, context=context(reason="waits"))
    assert {change.ref for change in ledger.read_history("I.1")} == {"I.1a@2023-12"}
    assert {change.ref for change in ledger.read_history("I.10")} == {"I.10a@undated"}


def test_a_refusal_is_recorded(ledger: Ledger) -> None:
    """The audit log says who was refused what, and why."""
    number = ledger.read_version()
    ledger.record_refusal(context("U9"), "done", "not a coordinator", channel="C1")
    assert ledger.read_version() == number + 1
    assert ledger.find_broken_link() is None
