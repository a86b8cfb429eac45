"""The registers that the questions of the sets are asked of: the shipped one with nothing done, and two in use."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from tempfile import TemporaryDirectory

from bot.database import disposing, open_register
from db.changes.ledger import Ledger
from db.register.store import RegisterStore
from domain.register.audit_events import ChangeContext

_LOADED = date(2023, 10, 11)
#: When an instalment of the register in use was delivered. By 13 May 2024 what else was due is overdue.
_DELIVERED = {
    "I.1a@2023-12": date(2023, 12, 5),
    "I.3a@2023-12": date(2024, 2, 9),
    "I.4a@2023-12": date(2023, 12, 4),
    "I.4a@2024-03": date(2024, 3, 4),
    "II.1a@undated": date(2023, 11, 28),
    "III.1a@2023-12": date(2023, 12, 12),
    "III.2a@2023-12": date(2023, 12, 1),
    "F.2b@2024-04": date(2024, 4, 16),
}
#: The same by 28 October 2024, of another register. The situational picture for October is overdue.
_DELIVERED_BY_OCTOBER = {
    "I.1a@2023-12": date(2023, 12, 20),
    "I.2a@2024-03": date(2024, 3, 1),
    "I.2a@2024-06": date(2024, 6, 27),
    "I.3a@2023-12": date(2023, 12, 5),
    "I.4a@2023-12": date(2023, 12, 5),
    "I.4a@2024-03": date(2024, 3, 4),
    "I.4a@2024-06": date(2024, 6, 10),
    "I.4a@2024-10": date(2024, 10, 10),
    "II.1a@undated": date(2023, 11, 28),
    "III.1a@2023-12": date(2023, 12, 5),
    "III.1a@2024-03": date(2024, 3, 18),
    "III.1a@2024-06": date(2024, 6, 13),
    "III.2a@2023-12": date(2023, 12, 1),
    "III.2a@2024-03": date(2024, 3, 4),
    "III.2a@2024-06": date(2024, 6, 11),
    "III.2a@2024-10": date(2024, 10, 17),
    "III.3a@2024-06": date(2024, 9, 26),
    "III.6a@2023-12": date(2024, 5, 14),
    "IV.1a@undated": date(2024, 9, 2),
    "F.2b@2024-04": date(2024, 4, 23),
}


@contextmanager
def untouched_register() -> Iterator[RegisterStore]:
    """Give the store of the shipped register with nothing done."""
    with TemporaryDirectory() as temporary:
        url = f"sqlite:///{temporary}/register.db"
        with disposing(open_register(url, now=_noon(_LOADED))) as engine:
            yield RegisterStore(engine)


@contextmanager
def register_in_use() -> Iterator[RegisterStore]:
    """Give the store of a register as it is on 13 May 2024: some done, late and in time; one held, reported, moved."""
    with untouched_register() as store:
        ledger = Ledger(store.engine)
        _deliver(ledger, _DELIVERED)
        held = _context(date(2024, 3, 20), "waiting for the legal opinion on data sharing")
        ledger.hold("I.2a", slug="2024-03", context=held)
        moved = _context(date(2024, 4, 22), "EFECC needs the figures of the second quarter")
        ledger.set_deadline("III.3a", slug=None, to="2024-07-31", context=moved)
        ledger.leave_progress(
            "III.6a",
            slug=None,
            text="translation under way",
            expected=date(2024, 5, 31),
            context=_context(date(2024, 5, 7)),
        )
        ledger.report("III.2a", slug="2024-03", evidence="WK 2/24", context=_context(date(2024, 5, 10)))
        yield store


@contextmanager
def register_in_autumn() -> Iterator[RegisterStore]:
    """Give the store of another register, as it is on 28 October 2024: most of it delivered, a third of that late."""
    with untouched_register() as store:
        ledger = Ledger(store.engine)
        later = _context(date(2024, 6, 10), "two judicial inquiries are still open")
        ledger.set_deadline("III.3a", slug=None, to="2024-09-30", context=later)
        _deliver(ledger, _DELIVERED_BY_OCTOBER)
        held = _context(date(2024, 9, 30), "the new common indicators are not agreed yet")
        ledger.hold("III.1a", slug="2024-10", context=held)
        moved = _context(date(2024, 10, 15), "the group meets once more in January")
        ledger.set_deadline("III.7a", slug=None, to="2025-02-28", context=moved)
        for ref, day, text, expected in (
            ("IV.2a", date(2024, 10, 1), "a first draft is with the Member States", date(2024, 11, 29)),
            ("I.3a", date(2024, 10, 21), "the figures of two Member States are missing", date(2024, 12, 20)),
        ):
            ledger.leave_progress(ref, slug=None, text=text, expected=expected, context=_context(day))
        ledger.report("II.1b", slug=None, evidence="WK 3/24", context=_context(date(2024, 10, 24)))
        yield store


def _deliver(ledger: Ledger, days: Mapping[str, date]) -> None:
    for key, day in sorted(days.items(), key=lambda entry: entry[1]):
        ref, slug = key.split("@")
        ledger.mark_done(ref, slug=slug, evidence="WK 1/24", context=_context(day))


def _context(day: date, reason: str = "") -> ChangeContext:
    return ChangeContext(by="U0COORDINATOR", surface="command", now=_noon(day), reason=reason)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=UTC)
