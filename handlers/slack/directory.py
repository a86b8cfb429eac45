"""What the surfaces have to know of the workspace: who somebody is, what a channel is like, who is in it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from handlers.slack.access_rules import BotIdentity


class RateLimited(OSError):
    """The bot itself does not call Slack for so many seconds, since it has called often enough."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"not for {seconds:.1f} s")
        self.seconds = seconds


@dataclass(frozen=True, kw_only=True, slots=True)
class FileUpload:
    """A file for somebody."""

    name: str
    title: str
    #: What a picture shows, for whoever cannot see it.
    alt: str
    content: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class FileRecipient:
    """Whom files are for, and where they are to be seen."""

    user: str
    #: Empty for direct messages, which nobody else reads.
    channel: str = ""
    #: Empty where it does not go into one.
    thread: str = ""


class SlackDirectory(Protocol):
    """Asks Slack. Nothing is taken for granted where Slack does not answer: None."""

    def home(self) -> BotIdentity | None:
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

    def hand_over(self, to: FileRecipient, files: Sequence[FileUpload], comment: str, /) -> None:
        """Send files in one message with an escaped text, once; FileNotSent or FileInDoubt where that fails."""

    def tell(self, user: str, text: str, /) -> None:
        """Say an escaped text to somebody in their direct messages; where that fails it is logged."""
