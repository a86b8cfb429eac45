"""The registers that the questions of the sets are asked of: the shipped one with nothing done, and one in use."""

from collections.abc import Iterator
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
        for key, day in sorted(_DELIVERED.items(), key=lambda entry: entry[1]):
            ref, slug = key.split("@")
            ledger.mark_done(ref, slug=slug, evidence="WK 1/24", context=_context(day))
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


def _context(day: date, reason: str = "") -> ChangeContext:
    return ChangeContext(by="U0COORDINATOR", surface="command", now=_noon(day), reason=reason)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=UTC)
