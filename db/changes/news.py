"""Find what the register says otherwise than before: recorded changes of deliverables, by owner and by time."""

from collections.abc import Sequence
from datetime import date, datetime

from db.changes.ledger import Ledger
from db.register.store import RegisterStore
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import Change

#: More instalments than any register has.
_NO_LIMIT = 1_000_000


def find_news(
    store: RegisterStore, first: datetime, end: datetime, *, owners: tuple[str, ...] = (), refs: tuple[str, ...] = ()
) -> Sequence[Change]:
    """Return what was changed from one moment until before another, the newest first.

    Only of what some bodies owe or of some references if any are given, and of meetings otherwise.
    """
    found = Ledger(store.engine).read_changes_between(first, end)
    if not found:
        return ()
    wanted = _wanted_refs(store, owners, refs)
    return [change for change in found if change.ref.partition("@")[0] in wanted]


def _wanted_refs(store: RegisterStore, owners: tuple[str, ...], refs: tuple[str, ...]) -> frozenset[str]:
    """Return what changes are to be about, as the audit log names it: deliverables and, for all of them, meetings."""
    asked = Question(which=StatusFilter.ALL, owners=owners, refs=refs)
    found = {each.deliverable.ref for each in store.find(asked, today=date.max, limit=_NO_LIMIT).instalments}
    if owners or refs:
        return frozenset(found)
    return frozenset(found | {milestone.slug for milestone in store.directory().milestones})
