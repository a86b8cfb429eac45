"""Incoming documents: taken up once, claimed by one process when another has left them, and done with."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Engine

from db.drafts.incoming import LEASE, IncomingDocument, IncomingDocuments
from tests.db.races import race

_LEFT = IncomingDocument(file="F1", name="note.docx", person="U1", channel="D1", thread="1.0")


def test_a_document_is_one_process_at_a_time(engine: Engine, now: datetime) -> None:
    """An event is taken up once, and a file that is being read not again; who claims it knows its message."""
    incoming = IncomingDocuments(engine)
    assert incoming.accept([_LEFT], ("event:1",), now=now) == [_LEFT]
    assert incoming.accept([_LEFT], ("event:1",), now=now) == []
    assert incoming.accept([_LEFT], ("event:2",), now=now) == []
    incoming.note_message("F1", "2.0")
    assert incoming.claim(now=now + LEASE - timedelta(seconds=1)) is None
    claimed = [each for each in race([lambda: incoming.claim(now=now + LEASE)] * 4) if each is not None]
    assert claimed == [replace(_LEFT, ts="2.0", attempts=2)]
    incoming.finish("F1")
    assert incoming.claim(now=now + 9 * LEASE) is None
    assert incoming.accept([_LEFT], ("event:3",), now=now) == [_LEFT]
