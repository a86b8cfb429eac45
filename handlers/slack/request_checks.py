"""Checks of a request by what it says of itself, before Slack is asked about its person and channel."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.slack.directory import BotIdentity
from handlers.slack.request import SlackRequest, Surface

#: Message subtypes that a person's own words may have; the others are edits, joins and other bots' messages.
_PERSON_SUBTYPES = frozenset({"file_share", "thread_broadcast"})


def is_from_own_workspace(request: SlackRequest, bot: BotIdentity) -> bool:
    """Return whether a request says that it is from the bot's workspace, or its organisation, and for the bot's app.

    A global shortcut need not name an app; everything else does.
    """
    is_global_shortcut = request.surface is Surface.SHORTCUT and not request.channel
    if request.app != bot.app and (request.app or not is_global_shortcut):
        return False
    own_ids = {bot.team} if bot.enterprise is None else {bot.team, bot.enterprise}
    if not request.person_teams <= own_ids:
        return False
    return request.team == bot.team or (
        request.team is None and request.enterprise is not None and request.enterprise in own_ids
    )


def is_from_unshared_channel(request: SlackRequest, body: Mapping[str, Any]) -> bool:
    """Return whether a request does not come from a channel shared outside.

    Slack says so of every message; of other events it may.
    """
    return body.get("is_ext_shared_channel", None if request.is_message else False) is False


def missing_event_fields(body: Mapping[str, Any]) -> Sequence[str]:
    """Return the fields without which a message counts as one from a channel shared outside."""
    return () if isinstance(body.get("is_ext_shared_channel"), bool) else ("is_ext_shared_channel",)


def is_written_by_person(event: Mapping[str, Any]) -> bool:
    """Return whether a message was written by a person, not by a bot or by Slack itself."""
    subtype = event.get("subtype")
    has_person_subtype = subtype is None or (isinstance(subtype, str) and subtype in _PERSON_SUBTYPES)
    return has_person_subtype and not event.get("bot_id") and bool(event.get("user"))
