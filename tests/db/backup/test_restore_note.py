"""The note of a restore: until when the backup knows what was posted, and when it was restored."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine

from db.backup.restore_note import RestoreNote, note_restore, read_restore_note
from db.changes.ledger import Ledger
from db.reminders.outbox import Outbox
from domain.register.audit_events import ChangeContext

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("ticked", "changed", "expected"), [(True, True, -3 * HOUR), (False, True, -2 * HOUR), (False, False, 0 * HOUR)]
)
def test_it_has_the_last_that_the_backup_knows(
    engine: Engine, now: datetime, *, ticked: bool, changed: bool, expected: timedelta
) -> None:
    """That is its last tick, without one its last change, and if nothing was changed the moment of the restore."""
    assert read_restore_note(engine) is None
    if changed:
        for hours in (5, 4, 2):
            context = ChangeContext(by="U1", surface="test", now=now - hours * HOUR)
            Ledger(engine).record_refusal(context, "III.2a", "not a coordinator")
    if ticked:
        Outbox(engine).record_tick(now - 3 * HOUR)
    note = note_restore(engine, ChangeContext(by="command line", surface="command line", now=now))
    assert note == read_restore_note(engine) == RestoreNote(copied_at=now + expected, restored_at=now)
    (entry,) = Ledger(engine).read_history(limit=1)
    assert (entry.kind, entry.ref, entry.by, entry.at) == ("restored", "database", "command line", now)
    assert entry.after == {"copied": (now + expected).isoformat()}
