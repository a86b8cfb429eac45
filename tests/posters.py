"""Posters for tests: every channel that is not shared outside the workspace is allowed."""

from collections.abc import Mapping
from typing import Any, TypeVar

from slack_sdk import WebClient

from bot.slack.directory import WebApiDirectory
from bot.slack.post import Poster
from domain.register.channel_access import AccessReason
from handlers.slack.shared_channels import is_shared

_P = TypeVar("_P", bound=Poster)


def make_poster(client: WebClient) -> Poster:
    """Return a poster that posts through a client."""
    return make_poster_of(Poster, client)


def make_poster_of(kind: type[_P], client: WebClient) -> _P:
    """Return a poster of a subclass that posts through a client."""
    return kind(client, WebApiDirectory(client), check_channel=_check_shared)


def _check_shared(_channel: str, description: Mapping[str, Any], /) -> AccessReason | None:
    return AccessReason.SHARED if is_shared(description) else None
