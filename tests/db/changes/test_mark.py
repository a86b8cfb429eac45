"""Marking instalments done and reopening them, by one coordinator or by many at once."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError

from db.changes.ledger import Ledger
from db.connection.engine import reading
from db.register.load import load
from db.register.store import RegisterStore
from db.schema import tables
from domain.errors import (
    AlreadyDone,
    ChangedMeanwhile,
    NoSuchInstalment,
    NotDone,
    NotHeld,
    SeveralDeliverables,
    UnknownReference,
)
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import ChangeContext
from domain.register.model import Status
from domain.register.results import MarkResult
from tests.databases.databases import refuse_audit_entries
from tests.db.races import race
from tests.db.registers import register, without


def mark_done(
    store: RegisterStore, ref: str, slug: str | None = None, *, now: datetime, by: str = "U1", evidence: str = "ST 1/24"
) -> MarkResult:
    """Mark an instalment done."""
    return Ledger(store.engine).mark_done(
        ref, slug=slug, evidence=evidence, context=ChangeContext(by=by, surface="command", now=now)
    )


def reopen(store: RegisterStore, ref: str, slug: str | None = None, *, now: datetime) -> MarkResult:
    """Reopen an instalment."""
    return Ledger(store.engine).reopen(
        ref, slug=slug, context=ChangeContext(by="U2", surface="button", now=now, reason="a slip")
    )


def read_entries(engine: Engine, ref: str) -> list[Any]:
    """Return an instalment's entries in the audit log."""
    with reading(engine) as connection:
        marks = tables.change.c.kind.in_(["done", "reopened"])
        return list(
            connection.execute(
                select(tables.change).where(tables.change.c.ref == ref, marks).order_by(tables.change.c.id)
            )
        )


def test_a_named_instalment_is_marked(store: RegisterStore, now: datetime) -> None:
    """The instalment with the slug is done, with evidence, and the next open one is returned with it."""
    marked = mark_done(store, "III.2a", "2024-03", now=now)
    assert (marked.before.status, marked.after.status) == (Status.OPEN, Status.DONE)
    assert (marked.after.key, marked.after.evidence, marked.after.done_by, marked.after.done_at) == (
        "III.2a@2024-03",
        "ST 1/24",
        "U1",
        now,
    )
    assert marked.next_open is not None
    assert (marked.next_open.slug, marked.was_chosen) == ("2023-12", False)
    assert store.instalments_of("III.2a")[1] == marked.after


def test_the_next_open_instalment_is_chosen(store: RegisterStore, now: datetime) -> None:
    """Without a slug the open one that falls due first is marked, and the result says that there were several."""
    first, second = mark_done(store, "III.2a", now=now), mark_done(store, "III.2a", now=now)
    assert (first.after.slug, first.was_chosen, second.after.slug, second.was_chosen) == (
        "2023-12",
        True,
        "2024-03",
        True,
    )
    third = mark_done(store, "III.2a", now=now)
    assert third.next_open is None


def test_a_moved_deadline_decides_which_is_the_next(store: RegisterStore, now: datetime) -> None:
    """Without a slug the one that falls due first as deadlines are now is marked, not the one of the first month."""
    context = ChangeContext(by="U1", surface="test", now=now)
    Ledger(store.engine).set_deadline("III.2a", slug="2023-12", to="2024-09-30", context=context)
    assert [mark_done(store, "III.2a", now=now).after.slug for _ in range(3)] == ["2024-03", "2024-06", "2023-12"]


@pytest.mark.parametrize(("ref", "was_chosen"), [("III.3a", False), ("I.2a", True)])
def test_a_single_instalment_is_not_a_choice(
    store: RegisterStore, now: datetime, ref: str, *, was_chosen: bool
) -> None:
    """A deliverable with one instalment needs no slug; of one with two, one is chosen."""
    assert mark_done(store, ref, now=now).was_chosen == was_chosen


def test_a_key_action_stands_for_its_only_deliverable(store: RegisterStore, now: datetime) -> None:
    """III.3 has one deliverable, so it can be named by its key action."""
    assert mark_done(store, "III.3", now=now).after.key == "III.3a@2024-06"


def test_a_slug_may_be_the_council_at_which_it_is_tabled(store: RegisterStore, now: datetime) -> None:
    """F.2b is due in April and tabled in June: both months name it."""
    assert mark_done(store, "F.2b", "2024-06", now=now).after.slug == "2024-04"


def test_several_deliverables_are_refused(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """A key action with more than one deliverable names none of them; the error lists them in the note's order."""
    with pytest.raises(SeveralDeliverables) as refused:
        mark_done(store, "III.1", now=now)
    assert refused.value.options == ("III.1a", "III.1b")
    turned = [replace(each, deliverables=each.deliverables[::-1]) for each in register().key_actions]
    load(engine, replace(register(), key_actions=tuple(turned)), now=now, by="U1")
    with pytest.raises(SeveralDeliverables) as refused:
        mark_done(store, "III.1", now=now)
    assert refused.value.options == ("III.1b", "III.1a")


@pytest.mark.parametrize("ref", ["III.99", "III.2b", "III", ""])
def test_unknown_references_are_refused(store: RegisterStore, now: datetime, ref: str) -> None:
    """A reference of neither a deliverable nor a key action cannot be marked."""
    with pytest.raises(UnknownReference):
        mark_done(store, ref, now=now)


def test_withdrawn_deliverables_are_unknown(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """A deliverable that is no longer in the register cannot be marked."""
    mark_done(store, "III.2a", now=now)
    load(engine, without(register(), "III.2"), now=now, by="U1")
    for attempt in (mark_done, reopen):
        with pytest.raises(UnknownReference):
            attempt(store, "III.2a", now=now)


def test_a_deliverable_without_instalments_is_refused(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """A regular deliverable that no known Schengen Council has reached has nothing to mark."""
    load(engine, without(register(), "2024-03", "2024-06"), now=now, by="U1")
    with pytest.raises(NoSuchInstalment) as refused:
        mark_done(store, "I.2a", now=now)
    assert (refused.value.given, refused.value.options) == ("", ())


@pytest.mark.parametrize(("ref", "options"), [("III.2a", ("2023-12", "2024-03", "2024-06")), ("III.3a", ("2024-06",))])
def test_an_unknown_slug_is_refused(store: RegisterStore, now: datetime, ref: str, options: tuple[str, ...]) -> None:
    """The error lists the instalments that there are."""
    with pytest.raises(NoSuchInstalment) as refused:
        mark_done(store, ref, "2024-05", now=now)
    assert (refused.value.ref, refused.value.given, refused.value.options) == (ref, "2024-05", options)


def test_withdrawn_instalments_are_unknown(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """One that was marked done is kept when its meeting leaves the register, but it can no longer be named."""
    mark_done(store, "III.2a", "2024-03", now=now)
    load(engine, without(register(), "2024-03"), now=now, by="U1")
    with pytest.raises(NoSuchInstalment) as refused:
        mark_done(store, "III.2a", "2024-03", now=now)
    assert refused.value.options == ("2023-12", "2024-06")


def test_a_done_instalment_is_not_marked_again(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """A second mark is refused, names the person who was first, and leaves no entry."""
    mark_done(store, "III.2a", "2024-03", now=now, by="U9")
    with pytest.raises(AlreadyDone) as refused:
        mark_done(store, "III.2a", "2024-03", now=now)
    assert (refused.value.ref, refused.value.slug, refused.value.by) == ("III.2a", "2024-03", "U9")
    assert [entry.by for entry in read_entries(engine, "III.2a@2024-03")] == ["U9"]


def test_no_instalment_is_open(store: RegisterStore, now: datetime) -> None:
    """Without a slug, and with every instalment done, the error names the only instalment or none."""
    mark_done(store, "III.3a", now=now, by="U9")
    with pytest.raises(AlreadyDone) as refused:
        mark_done(store, "III.3a", now=now)
    assert (refused.value.slug, refused.value.by) == ("2024-06", "U9")
    for _ in range(3):
        mark_done(store, "III.2a", now=now)
    with pytest.raises(AlreadyDone) as refused:
        mark_done(store, "III.2a", now=now)
    assert (refused.value.slug, refused.value.by) == (None, None)


#: What needs an open instalment, by name.
_ON_OPEN_ONES: dict[str, Callable[..., MarkResult]] = {
    "hold": lambda ledger, **given: ledger.hold("III.2a", **given),
    "report": lambda ledger, seen=None, **given: ledger.report(
        "III.2a", evidence="ST 1/24", seen_version=seen, **given
    ),
    "progress": lambda ledger, seen=None, **given: ledger.leave_progress(
        "III.2a", text="half done", expected=None, seen_version=seen, **given
    ),
}


@pytest.mark.parametrize("name", _ON_OPEN_ONES)
def test_what_is_done_is_not_changed_further(store: RegisterStore, now: datetime, name: str) -> None:
    """A done instalment is refused by name; without one the next open one is taken, and said to be a choice."""
    change = partial(_ON_OPEN_ONES[name], Ledger(store.engine), context=ChangeContext(by="U2", surface="test", now=now))
    mark_done(store, "III.2a", "2023-12", now=now, by="U9")
    with pytest.raises(AlreadyDone) as refused:
        change(slug="2023-12")
    assert (refused.value.ref, refused.value.slug, refused.value.by) == ("III.2a", "2023-12", "U9")
    with pytest.raises(NoSuchInstalment) as unknown:
        change(slug="2023-11")
    assert (unknown.value.ref, unknown.value.options) == ("III.2a", ("2023-12", "2024-03", "2024-06"))
    named, chosen = change(slug="2024-06"), change(slug=None)
    assert [(made.after.slug, made.was_chosen) for made in (named, chosen)] == [("2024-06", False), ("2024-03", True)]
    mark_done(store, "III.2a", now=now)
    mark_done(store, "III.2a", now=now)
    with pytest.raises(AlreadyDone) as refused:
        change(slug=None)
    assert (refused.value.slug, refused.value.by) == (None, None)


@pytest.mark.parametrize("name", ["report", "progress"])
def test_a_version_that_was_not_seen_is_not_changed(store: RegisterStore, now: datetime, name: str) -> None:
    """What changed after the version that a form was opened with is refused, however long ago it changed."""
    ledger = Ledger(store.engine)
    seen = ledger.read_version()
    ledger.hold("III.2a", slug="2024-06", context=ChangeContext(by="U1", surface="test", now=now, reason="a vote"))
    change = partial(_ON_OPEN_ONES[name], ledger, slug="2024-06")
    later = ChangeContext(by="U2", surface="modal", now=now + timedelta(hours=1))
    with pytest.raises(ChangedMeanwhile):
        change(seen=seen, context=later)
    assert change(seen=ledger.read_version(), context=later).after.slug == "2024-06"


def test_a_report_is_declined_as_it_was_seen(store: RegisterStore, now: datetime) -> None:
    """A report is declined at the version at which it was seen, which names its instalment; a newer one is refused."""
    ledger, later = Ledger(store.engine), ChangeContext(by="U2", surface="button", now=now + timedelta(hours=1))
    reported = partial(ledger.report, "III.2a", slug="2024-06", context=ChangeContext(by="U1", surface="x", now=now))
    reported(evidence="ST 1/24")
    seen = ledger.read_version()
    reported(evidence="ST 2/24")
    with pytest.raises(ChangedMeanwhile):
        ledger.decline("III.2a", slug="2024-06", context=later, seen_version=seen)
    declined = ledger.decline("III.2a", slug="2024-06", context=later, seen_version=ledger.read_version())
    assert (declined.after.report, declined.was_chosen) == ("", False)


def test_a_hold_is_ended_by_name_or_as_the_first(store: RegisterStore, now: datetime) -> None:
    """Without a slug the first one on hold goes on; where none is, only a named one is named."""
    ledger = Ledger(store.engine)
    context = ChangeContext(by="U1", surface="test", now=now, reason="a vote")
    resume = partial(ledger.resume, "III.2a", context=context)
    for slug, named in ((None, None), ("2024-03", "2024-03")):
        with pytest.raises(NotHeld) as refused:
            resume(slug=slug)
        assert refused.value.slug == named
    for slug in ("2024-03", "2024-06"):
        ledger.hold("III.2a", slug=slug, context=context)
    ended = [resume(slug=slug) for slug in ("2024-06", None)]
    assert [(each.after.slug, each.was_chosen) for each in ended] == [("2024-06", False), ("2024-03", True)]


def test_an_instalment_is_reopened(store: RegisterStore, now: datetime) -> None:
    """Reopening clears the evidence, the person and the time, and the instalment is in open answers again."""
    mark_done(store, "III.2a", "2023-12", now=now)
    marked = reopen(store, "III.2a", "2023-12", now=now)
    assert marked.before.evidence == "ST 1/24"
    assert (marked.after.status, marked.after.evidence, marked.after.done_by, marked.after.done_at) == (
        Status.OPEN,
        "",
        None,
        None,
    )
    assert marked.next_open is not None
    assert marked.next_open.slug == "2024-03"
    assert store.instalments_of("III.2a")[0] == marked.after


def test_the_last_mark_is_reopened(store: RegisterStore, now: datetime) -> None:
    """Without a slug the instalment that was marked last is reopened, whatever its due date and whichever are open."""
    for minutes, slug in enumerate(("2024-06", "2024-03")):
        mark_done(store, "III.2a", slug, now=now - timedelta(minutes=minutes))
    marked = reopen(store, "III.2a", now=now)
    assert (marked.after.slug, marked.was_chosen) == ("2024-06", True)


def test_an_open_instalment_is_not_reopened(store: RegisterStore, now: datetime) -> None:
    """Neither a named instalment nor a deliverable is reopened unless it was marked done."""
    with pytest.raises(NotDone) as refused:
        reopen(store, "III.2a", "2024-03", now=now)
    assert (refused.value.ref, refused.value.slug) == ("III.2a", "2024-03")
    with pytest.raises(NotDone) as refused:
        reopen(store, "III.2a", now=now)
    assert refused.value.slug is None


def test_owners_answers_follow(store: RegisterStore, now: datetime) -> None:
    """A mark shows at once in what each of the owners owes, and so does a reopening."""

    def keys(owner: str, which: StatusFilter) -> list[str]:
        question = Question(owners=(owner,), refs=("III.3a",), which=which)
        return [instalment.key for instalment in store.find(question, today=date(2024, 1, 1)).instalments]

    mark_done(store, "III.3a", now=now)
    assert [keys(owner, StatusFilter.OPEN) for owner in ("europol", "efecc", "eurojust")] == [[], [], []]
    assert [keys(owner, StatusFilter.DONE) for owner in ("europol", "efecc", "eurojust")] == [["III.3a@2024-06"]] * 3
    reopen(store, "III.3a", now=now)
    assert [keys(owner, StatusFilter.OPEN) for owner in ("europol", "efecc", "eurojust")] == [["III.3a@2024-06"]] * 3


def test_marks_are_recorded(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """Each mark and reopening is recorded with the state before and after, the author, the surface and the reason."""
    mark_done(store, "III.3a", now=now)
    reopen(store, "III.3a", now=now)
    first, second = read_entries(engine, "III.3a@2024-06")
    nothing_said = {"progress": "", "expected": None, "progress_by": None, "progress_at": None}
    else_ = {"hold": "", "moved_to": "", "report": "", "reporter": None, "due": "2024-06-30"} | nothing_said
    nothing = {"status": "open", "done_at": None, "done_by": None, "evidence": "", **else_}
    something = {"status": "done", "done_at": now.isoformat(), "done_by": "U1", "evidence": "ST 1/24", **else_}
    assert (first.kind, first.by, first.surface, first.at, first.reason) == ("done", "U1", "command", now, "")
    assert (first.before, first.after) == (nothing, something)
    assert (second.kind, second.by, second.surface, second.reason) == ("reopened", "U2", "button", "a slip")
    assert (second.before, second.after) == (something, nothing)


def test_no_mark_without_its_entry(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """If the entry cannot be written the instalment stays open, for each of its owners."""
    refuse_audit_entries(engine)
    with pytest.raises(IntegrityError):
        mark_done(store, "III.3a", now=now)
    assert store.instalments_of("III.3a")[0].status is Status.OPEN
    assert store.find(Question(owners=("efecc",)), today=date(2024, 1, 1)).instalments != ()


def test_of_eight_coordinators_one_marks(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """Eight threads mark one instalment at once: one succeeds, seven are refused, one entry is written."""
    results = race([partial(mark_done, store, "III.2a", "2024-03", now=now, by=f"U{n}") for n in range(8)])
    winners = [outcome for outcome in results if isinstance(outcome, MarkResult)]
    losers = [outcome for outcome in results if isinstance(outcome, AlreadyDone)]
    assert (len(winners), len(losers)) == (1, 7)
    assert {loser.by for loser in losers} == {winners[0].after.done_by}
    assert [entry.by for entry in read_entries(engine, "III.2a@2024-03")] == [winners[0].after.done_by]


def test_marks_and_reopenings_alternate(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """However marks and reopenings race, each change begins with the state in which the one before ended."""
    attempts = [partial(mark_done, store, "III.3a", now=now), partial(reopen, store, "III.3a", now=now)] * 4
    for _ in range(5):
        race(attempts)
    chain = read_entries(engine, "III.3a@2024-06")
    assert [entry.kind for entry in chain] == [("done", "reopened")[n % 2] for n in range(len(chain))]
    assert store.instalments_of("III.3a")[0].status.value == chain[-1].after["status"]
