"""Errors of documents and drafts that the bot reports to users; their sentences are in `domain.messages.errors`."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.errors import BotError


class UnreadableReason(StrEnum):
    """Why a document was not read at all."""

    EMPTY = "empty"
    TOO_LARGE = "too large"
    TOO_MANY_PAGES = "too many pages"
    WRONG_TYPE = "wrong type"
    ENCRYPTED = "encrypted"
    SCANNED = "scanned"
    BROKEN = "broken"
    #: It unpacks to more, is nested deeper or needs more memory than a real document.
    TOO_COMPLEX = "too complex"
    TOO_SLOW = "too slow"


@dataclass(eq=False)
class DocumentNotRead(BotError):
    """A document that somebody handed over was not read; nothing of it was kept."""

    name: str
    reason: UnreadableReason
    #: What is allowed, where that was exceeded: megabytes, pages or seconds.
    limit: int = 0


@dataclass(eq=False)
class FileNotFetched(BotError):
    """A file that is in Slack could not be fetched; `reason` is Slack's error code, or a few words."""

    name: str
    reason: str


@dataclass(eq=False)
class NoDocument(BotError):
    """There is no document where one is needed."""


@dataclass(eq=False)
class DocumentLoaded(BotError):
    """The same file is loaded already, since a time."""

    number: str
    at: datetime


@dataclass(eq=False)
class OlderRevision(BotError):
    """The document was replaced by a newer revision, which is loaded."""

    number: str
    loaded: str


@dataclass(eq=False)
class NoSuchDraft(BotError):
    """There is no draft with this number."""


@dataclass(eq=False)
class DraftClosed(BotError):
    """The draft was loaded or discarded; `by` is None for one that was forgotten."""

    is_loaded: bool
    by: str | None
    at: datetime


@dataclass(eq=False)
class DraftChangedMeanwhile(BotError):
    """Optimistic locking: somebody has changed the same part of a draft, which the user has not seen."""

    by: str | None
    at: datetime


@dataclass(eq=False)
class TooManyThings(BotError):
    """A paragraph has more deliverables than there are letters."""

    ref: str
