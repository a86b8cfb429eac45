"""Whatever is done with an instalment, in whatever state it is: what it is then, or why that cannot be."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from db.changes.ledger import Ledger
from db.register.store import RegisterStore
from domain.errors import AlreadyDone, AlreadyHeld, BotError, NotDone, NotHeld, NotReported
from domain.register.audit_events import ChangeContext
from domain.register.instalments import Instalment, Progress
from domain.register.model import Status

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
BEFORE, LATER = (
    ChangeContext(by="U1", surface="test", now=NOW, reason="waits"),
    ChangeContext(by="U2", surface="test", now=NOW + timedelta(hours=1), reason="again"),
)
JULY = date(2024, 7, 10)
SAID = Progress(text="half", expected=None, by="U1", at=NOW)

#: What each instalment is made before.
STATES = {
    "III.2a@2023-12": "open",
    "III.2a@2024-03": "held",
    "III.2a@2024-06": "reported",
    "III.1a@2023-12": "under way",
    "III.1a@2024-03": "done",
    "III.1a@2024-06": "held, reported and under way",
}

State = dict[str, Any]
Result = State | BotError


@pytest.fixture
def ledger(store: RegisterStore) -> Ledger:
    """A ledger with an instalment in each state."""
    ledger = Ledger(store.engine)
    for ref, slug in (("III.2a", "2024-03"), ("III.1a", "2024-06")):
        ledger.hold(ref, slug=slug, context=BEFORE)
    for ref, slug in (("III.2a", "2024-06"), ("III.1a", "2024-06")):
        ledger.report(ref, slug=slug, evidence="ST 5/24", context=BEFORE)
    for slug in ("2023-12", "2024-06"):
        ledger.leave_progress("III.1a", slug=slug, text="half", expected=None, context=BEFORE)
    ledger.mark_done("III.1a", slug="2024-03", evidence="ST 1/24", context=BEFORE)
    return ledger


HELD: State = {"hold": "waits"}
REPORTED: State = {"report": "ST 5/24", "reporter": "U1"}
UNDER_WAY: State = {"progress": SAID}
DONE: State = {"status": Status.DONE, "done_at": NOW, "done_by": "U1", "evidence": "ST 1/24"}
#: What is other than in an open instalment, by the state.
INITIAL: tuple[State, ...] = ({}, HELD, REPORTED, UNDER_WAY, DONE, HELD | REPORTED | UNDER_WAY)

NOW_DONE: State = {"status": Status.DONE, "done_at": LATER.now, "done_by": "U2"}
NOW_SAID = Progress(text="nearly", expected=JULY, by="U2", at=LATER.now)
NOW_REPORTED: State = {"report": "ST 9/24", "reporter": "U2"}
IS_DONE = AlreadyDone(ref="III.1a", slug="2024-03", by="U1", evidence="ST 1/24")


def not_held(key: str) -> BotError:
    """Return the error of what is not on hold."""
    ref, _, slug = key.partition("@")
    return NotHeld(ref=ref, slug=slug)


def not_done(key: str) -> BotError:
    """Return the error of what is not done."""
    ref, _, slug = key.partition("@")
    return NotDone(ref=ref, slug=slug)


def not_reported(key: str) -> BotError:
    """Return the error of what nobody has reported."""
    ref, _, slug = key.partition("@")
    return NotReported(ref=ref, slug=slug)


KEYS = tuple(STATES)


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (
            lambda ledger, ref, slug: ledger.mark_done(ref, slug=slug, evidence="ST 9/24", context=LATER),
            (
                *[NOW_DONE | {"evidence": "ST 9/24"}] * 4,
                IS_DONE,
                NOW_DONE | {"evidence": "ST 9/24"},
            ),
        ),
        (
            lambda ledger, ref, slug: ledger.mark_done(ref, slug=slug, evidence="", context=LATER),
            (
                *[NOW_DONE] * 2,
                NOW_DONE | {"evidence": "ST 5/24"},
                NOW_DONE,
                IS_DONE,
                NOW_DONE | {"evidence": "ST 5/24"},
            ),
        ),
        (
            lambda ledger, ref, slug: ledger.reopen(ref, slug=slug, context=LATER),
            (*map(not_done, KEYS[:4]), {}, not_done(KEYS[5])),
        ),
        (
            lambda ledger, ref, slug: ledger.hold(ref, slug=slug, context=LATER),
            (
                {"hold": "again"},
                AlreadyHeld(ref="III.2a", slug="2024-03", reason="waits"),
                REPORTED | {"hold": "again"},
                UNDER_WAY | {"hold": "again"},
                IS_DONE,
                AlreadyHeld(ref="III.1a", slug="2024-06", reason="waits"),
            ),
        ),
        (
            lambda ledger, ref, slug: ledger.resume(ref, slug=slug, context=LATER),
            (not_held(KEYS[0]), {}, *map(not_held, KEYS[2:5]), REPORTED | UNDER_WAY),
        ),
        (
            lambda ledger, ref, slug: ledger.report(ref, slug=slug, evidence="ST 9/24", context=LATER),
            (
                NOW_REPORTED,
                HELD | NOW_REPORTED,
                NOW_REPORTED,
                UNDER_WAY | NOW_REPORTED,
                IS_DONE,
                HELD | UNDER_WAY | NOW_REPORTED,
            ),
        ),
        (
            lambda ledger, ref, slug: ledger.decline(ref, slug=slug, context=LATER),
            (*map(not_reported, KEYS[:2]), {}, *map(not_reported, KEYS[3:5]), HELD | UNDER_WAY),
        ),
        (
            lambda ledger, ref, slug: ledger.leave_progress(
                ref, slug=slug, text="nearly", expected=JULY, context=LATER
            ),
            (
                *[state | {"progress": NOW_SAID} for state in INITIAL[:4]],
                IS_DONE,
                HELD | REPORTED | {"progress": NOW_SAID},
            ),
        ),
    ],
    ids=["done", "done without evidence", "reopen", "hold", "resume", "report", "decline", "progress"],
)
def test_every_action_in_every_state(
    store: RegisterStore, ledger: Ledger, act: Callable[[Ledger, str, str], object], expected: tuple[Result, ...]
) -> None:
    """The instalment is exactly that, and the others as they were; or it is said why not, and nothing is changed."""
    before = read(store)
    plain = before[KEYS[0]]
    for key, state in zip(KEYS, INITIAL, strict=True):
        assert before[key] == replace(before[key], **{**state_of(plain), **state}), STATES[key]
    for key, result in zip(KEYS, expected, strict=True):
        ref, _, slug = key.partition("@")
        now, version = read(store), ledger.read_version()
        if isinstance(result, BotError):
            with pytest.raises(type(result)) as refused:
                act(ledger, ref, slug)
            assert asdict(refused.value) == asdict(result), STATES[key]
            assert (read(store), ledger.read_version()) == (now, version)
        else:
            act(ledger, ref, slug)
            wanted = {**state_of(plain), **result}
            assert read(store) == {**now, key: replace(now[key], **wanted)}, STATES[key]
            assert ledger.read_version() == version + 1


def read(store: RegisterStore) -> dict[str, Instalment]:
    """Return all instalments of two deliverables."""
    return {each.key: each for ref in ("III.1a", "III.2a") for each in store.instalments_of(ref)}


def state_of(instalment: Instalment) -> State:
    """Return the state of an instalment."""
    names = ("status", "done_at", "done_by", "evidence", "hold", "report", "reporter", "progress")
    return {name: getattr(instalment, name) for name in names}
