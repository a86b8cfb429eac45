"""Protocol of the Slack directory: look up people, channels and user groups, and write to people.

`bot.slack.directory` implements it.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any, Protocol

from msgspec import Struct

from handlers.slack.file_download import FetchedFile
from handlers.slack.file_upload import FileRecipient, FileUpload


class RateLimited(OSError):
    """The bot's own rate limiter refuses a call to Slack for some seconds."""

    def __init__(self, retry_seconds: float) -> None:
        super().__init__(f"not for {retry_seconds:.1f} s")
        self.retry_seconds = retry_seconds


class BotIdentity(Struct, frozen=True, kw_only=True):
    """The bot's workspace, the organisation that this belongs to, if any, the bot's app and its user."""

    team: str
    app: str
    #: Its id in mentions.
    user: str
    enterprise: str | None = None


class SlackDirectory(Protocol):
    """Looks things up in Slack; None means that Slack did not answer, and never "no"."""

    def bot_identity(self) -> BotIdentity | None:
        """Return the bot's own workspace, app and user."""

    def person(self, user: str, /) -> Mapping[str, Any] | None:
        """Return a person as `users.info` describes them, uncached."""

    def cached_person(self, user: str, /, *, max_age: timedelta | None = None) -> Mapping[str, Any] | None:
        """Return a person as of an hour ago at most, or of `max_age` ago."""

    def forget_person(self, user: str, /) -> None:
        """Remove a person from the cache, after an event that says that they have changed."""

    def locale(self, user: str, /) -> str | None:
        """Return the language in which a person uses Slack; None also if it is not an official language of the EU."""

    def channel(self, channel: str, /) -> Mapping[str, Any] | None:
        """Return a channel as `conversations.info` describes it, uncached."""

    def channel_members(self, channel: str, /) -> Collection[str] | None:
        """Return the ids of a channel's members."""

    def cached_members(self, channel: str, /) -> Collection[str] | None:
        """Return a channel's members as of a minute ago at most."""

    def forget_members(self, channel: str, /) -> None:
        """Remove a channel's members from the cache, after an event that says that they have changed."""

    def group_members(self, group: str, /) -> Collection[str] | None:
        """Return the ids of a user group's members; empty if Slack has no such group."""

    def record_missing(self, source: str, subject: str, fields: Sequence[str], /) -> None:
        """Record that Slack has left out fields that the access rules need, for a person or channel; none: it has not.

        The source is a method, or `event`.
        """

    def list_missing(self) -> Collection[str]:
        """Return the fields that Slack has left out lately, with the method: `users.info is_restricted`."""

    def fetch_file(self, file: str, /) -> FetchedFile:
        """Return a file that somebody shared, by its id; FileNotFetched, or DocumentNotRead if it is too large."""

    def upload_files(self, to: FileRecipient, files: Sequence[FileUpload], comment: str, /) -> None:
        """Send files in one message with an escaped text, once; raise FileNotSent or FileInDoubt if that fails."""

    def send_direct_message(self, user: str, text: str, /) -> None:
        """Send an escaped text to a person's direct messages; a failure is only logged."""
