"""Incoming documents: taken up once, claimed by one process when another has left them, and done with."""

from datetime import datetime, timedelta

from msgspec.structs import replace
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


def test_the_oldest_that_was_left_comes_first(engine: Engine, now: datetime) -> None:
    """Each of several files of an event is taken up; whoever claims one holds it for as long as a first reader."""
    incoming, second = IncomingDocuments(engine), timedelta(seconds=1)
    files = [replace(_LEFT, file=name, thread=None) for name in ("F3", "F1")]
    older = replace(_LEFT, file="F2")
    assert incoming.accept(files[:1], ("event:1",), now=now) == files[:1]
    assert incoming.accept(files, ("event:2",), now=now + second) == files[1:]
    assert incoming.accept([older, files[0]], ("event:3",), now=now - second) == [older]
    begun = now + LEASE + second
    claimed = [incoming.claim(now=begun) for _ in range(4)]
    assert [each and each.file for each in claimed] == ["F2", "F3", "F1", None]
    assert incoming.claim(now=begun + LEASE - second) is None
    again = incoming.claim(now=begun + LEASE)
    assert again is not None
    assert (again.file, again.attempts, again.thread) == ("F2", 3, "1.0")
    incoming.finish("F3")
    assert [each and each.file for each in (incoming.claim(now=begun + LEASE) for _ in range(2))] == ["F1", None]
