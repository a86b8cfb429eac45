"""Tables of drafts: documents that coordinators review before they are loaded, each thing of them in a row; editions.

Once a draft is loaded or discarded its row says who did that and when; its text and all its other rows are deleted.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import JSON, Column, ForeignKey, Named, Table, TypedColumns, false

from db.schema.tables import Instant, metadata


class _Draft(TypedColumns):
    """A document under review (`domain/drafts/stored.py`)."""

    id: Named[int] = Column(primary_key=True, autoincrement=False)
    state: Named[str]
    file_name: Named[str]
    #: SHA-256 of the file, in hexadecimal digits.
    checksum: Named[str] = Column(index=True)
    begun_by: Named[str | None]
    begun_at: Named[datetime] = Column(Instant, nullable=False)
    version: Named[int]
    #: The version when its head was last changed.
    head_version: Named[int]
    changed_by: Named[str | None]
    changed_at: Named[datetime] = Column(Instant, nullable=False)
    #: The number that its next thing gets.
    next_number: Named[int]
    change: Named[int | None]
    #: The note's number, date, marking, subject and language, and the meeting that discusses it.
    head: Named[Mapping[str, object] | None] = Column(JSON(none_as_null=True))
    #: Its sections and paragraphs, the bodies and vehicles that it proposes, and how it was read.
    frame: Named[Mapping[str, object] | None] = Column(JSON(none_as_null=True))


class _DraftItem(TypedColumns):
    """A thing that the document obliges somebody to do."""

    draft: Named[int] = Column(ForeignKey("draft.id"), primary_key=True, autoincrement=False)
    number: Named[int] = Column(primary_key=True, autoincrement=False)
    place: Named[int]
    ref: Named[str]
    state: Named[str]
    version: Named[int]
    changed_by: Named[str | None]
    changed_at: Named[datetime | None] = Column(Instant)
    #: Each field with how sure it is, and the words, paragraph and page that it rests on.
    thing: Named[Mapping[str, object]] = Column(JSON, nullable=False)
    translations: Named[Mapping[str, str]] = Column(JSON, nullable=False)


class _DraftSentence(TypedColumns):
    """A sentence that was not taken, in the order of the document."""

    draft: Named[int] = Column(ForeignKey("draft.id"), primary_key=True, autoincrement=False)
    number: Named[int] = Column(primary_key=True, autoincrement=False)
    paragraph: Named[str]
    page: Named[int | None]
    words: Named[str]
    reason: Named[str]
    #: A coordinator has made a thing of it.
    taken: Named[bool] = Column(server_default=false())


class _DraftMessage(TypedColumns):
    """The message in which a coordinator sees the draft's summary."""

    draft: Named[int] = Column(ForeignKey("draft.id"), primary_key=True)
    person: Named[str] = Column(primary_key=True)
    channel: Named[str]
    ts: Named[str]


class _IncomingDocument(TypedColumns):
    """A file that is being read: from the moment it is taken up until its sender has an answer."""

    #: Slack's id of the file.
    file: Named[str] = Column(primary_key=True)
    name: Named[str]
    person: Named[str]
    channel: Named[str]
    thread: Named[str | None]
    #: The message that says how far it is.
    ts: Named[str | None]
    at: Named[datetime] = Column(Instant, nullable=False)
    #: Nobody but its holder touches it before.
    not_before: Named[datetime] = Column(Instant, nullable=False)
    attempts: Named[int]


class _Edition(TypedColumns):
    """A note as a load found or left it, from which an undo brings it back (`db/register/editions.py`)."""

    #: SHA-256 of the JSON, in hexadecimal digits.
    checksum: Named[str] = Column(primary_key=True)
    note: Named[Mapping[str, object]] = Column(JSON, nullable=False)


draft = Table("draft", metadata, _Draft)
draft_item = Table("draft_item", metadata, _DraftItem)
draft_sentence = Table("draft_sentence", metadata, _DraftSentence)
draft_message = Table("draft_message", metadata, _DraftMessage)
edition = Table("edition", metadata, _Edition)
incoming_document = Table("incoming_document", metadata, _IncomingDocument)
