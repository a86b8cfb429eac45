"""Look-ups of an access check: the person, the channel and its readers, asked of Slack side by side in threads."""

from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from msgspec import Struct

from domain.register.channel_access import AccessReason
from handlers.access.channels import find_outsider
from handlers.services.services import SlackServices
from handlers.slack.request import SlackRequest, Surface

#: Three look-ups for each of the ten requests that a transport answers at a time; threads start as they are needed.
THREADS = 30


class AccessLookups(Struct, frozen=True, kw_only=True):
    """What Slack is being asked of a request; the result of each raises what its look-up has raised."""

    person: "Future[Mapping[str, Any] | None]"
    #: None for a request that comes from no channel, or from direct messages.
    channel: "Future[Mapping[str, Any] | None] | None" = None
    #: Why not everyone in the channel may read the answer; None for an answer that only the asker sees.
    readers: "Future[AccessReason | None] | None" = None


class LookupPool:
    """Thread pool of look-ups. They only ask: what follows from them is decided in the request's own thread."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="looking-up")

    def begin(self, request: SlackRequest, slack: SlackServices) -> AccessLookups:
        """Ask Slack all that the check of a request needs, and return at once."""
        directory = slack.directory
        person = self._pool.submit(directory.person, request.user)
        if not request.channel or request.is_direct:
            return AccessLookups(person=person)
        channel = self._pool.submit(directory.channel, request.channel)
        if request.surface is not Surface.MENTION:
            return AccessLookups(person=person, channel=channel)
        readers = self._pool.submit(_find_outsider, request.channel, slack)
        return AccessLookups(person=person, channel=channel, readers=readers)


def _find_outsider(channel: str, slack: SlackServices) -> AccessReason | None:
    return find_outsider(slack.directory.cached_members(channel), slack)
