"""A poster for tests of posting: every channel is allowed that is not shared outside."""

from collections.abc import Mapping
from typing import Any, TypeVar

from slack_sdk import WebClient

from bot.slack.directory import WebApiDirectory
from bot.slack.post import Poster
from domain.register.channel_access import AccessReason
from handlers.slack.shared_channels import is_shared

_P = TypeVar("_P", bound=Poster)


def poster(client: WebClient) -> Poster:
    """Posts through a client."""
    return posting_as(Poster, client)


def posting_as(kind: type[_P], client: WebClient) -> _P:
    """Posts through a client, in a way of its own."""
    return kind(client, WebApiDirectory(client), check_channel=_unless_shared)


def _unless_shared(_channel: str, found: Mapping[str, Any], /) -> AccessReason | None:
    return AccessReason.SHARED if is_shared(found) else None
