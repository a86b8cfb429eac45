"""What the surfaces have to know of the workspace: who somebody is, what a channel is like, who is in it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from handlers.gate import Home


@dataclass(frozen=True, kw_only=True, slots=True)
class Handout:
    """A file for somebody."""

    name: str
    title: str
    #: The text that comes with it, escaped.
    comment: str
    content: bytes


class Workspace(Protocol):
    """Asks Slack. Nothing is taken for granted where Slack does not answer: None."""

    def home(self) -> Home | None:
        """The workspace and the app that the bot is."""

    def person(self, user: str, /) -> Mapping[str, Any] | None:
        """A person as `users.info` describes them, asked anew each time."""

    def known(self, user: str, /, *, within: timedelta | None = None) -> Mapping[str, Any] | None:
        """The same, as of an hour ago at the most, or `within` a shorter time."""

    def forget(self, user: str, /) -> None:
        """What is known of a person has changed."""

    def locale(self, user: str, /) -> str | None:
        """The language in which somebody uses Slack; None also where it is none of the Union's."""

    def channel(self, channel: str, /) -> Mapping[str, Any] | None:
        """A channel as `conversations.info` describes it, asked anew each time."""

    def members(self, channel: str, /) -> Collection[str] | None:
        """Who is in a channel."""

    def group(self, group: str, /) -> Collection[str] | None:
        """Who is in a user group; nobody where Slack knows none such."""

    def hand_over(self, user: str, file: Handout, /) -> None:
        """Send a file to somebody's direct messages, once; FileNotSent or FileInDoubt where that fails."""
