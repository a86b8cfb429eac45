"""The note that a channel is about: set, recorded once, and taken away."""

from datetime import datetime

from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.people.channel_notes import ChannelNoteStore
from domain.register.audit_events import ChangeContext


def test_a_channels_note_is_recorded_when_it_changes(engine: Engine, now: datetime) -> None:
    """The same note again, and none where there is none, is no change; each channel has its own."""
    notes, context = ChannelNoteStore(engine), ChangeContext(by="U1", surface="test", now=now)
    for slug in (None, "9999-24", "9999-24", None, None):
        notes.set("C1", slug, context)
        assert (notes.find("C1"), notes.find("C2")) == (slug, None)
    history = Ledger(engine).read_history()
    assert [(dict(each.before), dict(each.after)) for each in history] == [
        ({"note": "9999-24"}, {}),
        ({}, {"note": "9999-24"}),
    ]
