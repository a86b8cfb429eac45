"""Pending answers: made, but not yet known to be where they belong."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from msgspec import Struct

#: The longest that an answer is worth waiting for.
MAX_AGE = timedelta(minutes=10)


class AnswerWay(StrEnum):
    """The way by which an answer is sent."""

    #: A message that everyone in the conversation sees.
    MESSAGE = "message"
    #: A message that only the asker sees.
    EPHEMERAL = "ephemeral"
    #: The address that Slack gives with a click or command, for answers that only its user sees.
    RESPONSE = "response"


class PendingAnswer(Struct, frozen=True, kw_only=True):
    """An answer to a question or click that Slack has not confirmed."""

    #: Goes along with the message, so that it can be found again; it says nothing.
    key: str
    asked_at: datetime
    asker: str
    #: The conversation; empty for a click outside of any.
    channel: str
    way: AnswerWay
    thread: str | None = None
    #: The response URL.
    url: str | None = None
    #: It replaces the message with the button, so that sending it twice does no harm.
    replaces: bool = False
    #: The message; None while a command is being carried out that may change something.
    message: Mapping[str, Any] | None = None
    #: Its message is not to be stored, and so not sent again: it contains a secret.
    is_secret: bool = False
    #: It may have been sent already.
    is_uncertain: bool = False
    #: It was once unknown whether it had been sent.
    was_doubted: bool = False
    #: It is where it belongs; all that is left to see is whether it is there only once.
    is_sent: bool = False
    #: It is in the database; the number of the claim by which it is held there.
    is_stored: bool = False
    fencing_token: int = 0

    @property
    def is_public(self) -> bool:
        """Whether everyone in the conversation sees it."""
        return self.way is AnswerWay.MESSAGE

    @property
    def is_searchable(self) -> bool:
        """Whether it can be looked for where it was sent: Slack lists no message that only one person sees."""
        return self.is_public and self.thread is not None

    def is_worth_sending(self, at: datetime) -> bool:
        """Return whether it is still worth sending at a time."""
        return at <= self.asked_at + MAX_AGE
