"""Outcomes of a message's post to Slack: posted, retry later, refused, unknown."""

from typing import TypeAlias

from msgspec import Struct

#: The reason of a `Later` for which the bot's own rate limit, not Slack, is the cause.
WAITING_FOR_TURN = "it waits for its turn"

#: The reasons of a `Refused` for which a thread is the cause: the message may stand outside of it.
THREAD_REFUSALS = frozenset(
    {"cannot_reply_to_message", "restricted_action_non_threadable_channel", "restricted_action_thread_locked"}
)


class Posted(Struct, frozen=True):
    """The message is in the channel."""

    ts: str


class Later(Struct, frozen=True):
    """The message was certainly not posted, and may be tried again after some seconds."""

    seconds: float
    reason: str


class Refused(Struct, frozen=True):
    """The message was not posted, and will not be until something changes; `fatal`: nor would any other be."""

    reason: str
    fatal: bool = False


class Unknown(Struct, frozen=True):
    """The message may have been posted."""

    reason: str


#: What a post comes to.
PostOutcome: TypeAlias = Posted | Later | Refused | Unknown
