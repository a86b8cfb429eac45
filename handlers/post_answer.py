"""Post the answer to a question or a click: at once, or after the wait that Slack's rate limit asks for."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from domain.messages.coordinator_notices import unanswered_facts
from domain.register.channel_access import AccessReason
from handlers.access.channels import check_channel, check_channel_readers, check_person
from handlers.blocks.refused_blocks import send_answer
from handlers.services.services import Services
from handlers.slack.directory import RateLimited

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class Asker:
    """The person who waits for an answer, and where."""

    user: str
    channel: str
    #: Whether everyone in the channel reads the answer.
    is_public: bool = False


def post_answer(
    send: Callable[..., object], answer: Mapping[str, Any], *, asker: Asker, services: Services, **place: object
) -> None:
    """Post an answer as `send_answer` does; if Slack takes no more calls now, in the background.

    Who reads it is checked again by then. The asker is told, in a direct message, if it cannot be posted for long.
    """
    post = partial(send_answer, send, answer, **place)
    seconds = _try(post)
    if seconds is not None:
        _log.warning("an answer waits: Slack takes it in %.0f s", seconds)
        retry = partial(_try_again, post, asker, services)
        services.slack.retries.add(retry, seconds, on_failure=partial(_tell_asker, asker, services))


def _try(post: Callable[[], None]) -> float | None:
    """Return None once the answer is posted, otherwise the seconds after which it may be."""
    try:
        post()
    except RateLimited as error:
        return error.retry_seconds
    return None


def _try_again(post: Callable[[], None], asker: Asker, services: Services) -> float | None:
    reason = _find_outsiders(asker, services)
    if reason is None:
        return _try(post)
    _log.warning("an answer was not posted after all: %s", reason)
    return None


def _find_outsiders(asker: Asker, services: Services) -> AccessReason | None:
    """Return why the answer may no longer be read where it was asked for, None if it may."""
    reason = check_person(asker.user, services.slack)
    if reason is not None or not asker.channel or asker.channel.startswith("D"):
        return reason
    check = check_channel_readers if asker.is_public else check_channel
    return check(asker.channel, services.slack.directory.channel(asker.channel), services)


def _tell_asker(asker: Asker, services: Services) -> None:
    now = services.now()
    services.reminders.outbox.notify(unanswered_facts(at=now), [asker.user], now=now)
    services.reminders.wake()
