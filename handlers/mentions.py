"""Mentions in channels and direct messages: answered in their thread, each once."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import App, Say

from db.people.conversations import KEPT
from handlers.blocks.answers import reply
from handlers.questions.conversation import SPELL, QuestionOrigin, converse, keep
from handlers.services.services import Services
from handlers.slash_command import is_private, is_subcommand, run_mentioned

_MENTION = re.compile(r"\s*<@[UW][A-Z0-9]+(?:\|[^<>]*)?>[:,]?\s*")


def register(app: App, services: Services) -> None:
    """Listen to mentions and direct messages."""
    app.event("app_mention")(partial(answer_mention, services=services))
    app.event("message")(partial(answer_direct, services=services))


def answer_mention(body: Mapping[str, Any], event: Mapping[str, Any], say: Say, *, services: Services) -> None:
    """Answer a question put to the bot in a channel."""
    _answer(body, event, say, services)


def answer_direct(body: Mapping[str, Any], event: Mapping[str, Any], say: Say, *, services: Services) -> None:
    """Answer a direct message; whatever else is said in channels is not for the bot."""
    if event.get("channel_type") == "im":
        _answer(body, event, say, services)


def _answer(body: Mapping[str, Any], event: Mapping[str, Any], say: Say, services: Services) -> None:
    # Slack delivers an event again if it was not acknowledged in time, and one post as several events.
    post = f"post:{event.get('channel')}:{event.get('ts')}"
    place = _place(event, sightings=(f"event:{body.get('event_id', post)}", post))
    text = _without_mention(str(event.get("text", "")))
    thread = str(event.get("thread_ts") or event.get("ts"))
    said = _said(text, place, thread, services)
    if said is None:
        return
    if not is_private(text) or event.get("channel_type") == "im":
        say(**said, thread_ts=thread, unfurl_links=False, unfurl_media=False)
    elif say.client is not None:
        # In a thread it shows only where that has begun (https://docs.slack.dev/reference/methods/chat.postEphemeral).
        say.client.chat_postEphemeral(
            channel=place.channel, user=place.user, thread_ts=event.get("thread_ts"), link_names=False, **said
        )


def _said(text: str, place: QuestionOrigin, thread: str, services: Services) -> dict[str, Any] | None:
    """What is answered; None to an event that was answered before."""
    if is_subcommand(text, services):
        # Before anything is changed: what was seen before was done before.
        if not services.register.store.first_sight(*place.sightings, now=services.now()):
            return None
        return run_mentioned(text, user=place.user, channel=place.channel, thread=thread, services=services)
    asked = converse(text, services=services, place=place)
    return reply(asked) if keep(asked, services=services, place=place) else None


def _without_mention(text: str) -> str:
    """A text without the name of the bot before it."""
    return _MENTION.sub("", text, count=1)


def _place(event: Mapping[str, Any], *, sightings: tuple[str, ...]) -> QuestionOrigin:
    """A thread is a conversation.

    Where messages go to the bot alone each post outside of threads begins one, as in Slack's pane for agents
    (https://docs.slack.dev/ai/developing-agents); "and Frontex?" goes on from the post before, for a while.
    """
    channel, thread = str(event.get("channel", "")), event.get("thread_ts")
    keys = (f"thread:{channel}:{thread or event.get('ts')}",)
    direct = event.get("channel_type") == "im" and not thread
    after = f"direct:{channel}" if direct else keys[0] if thread else None
    return QuestionOrigin(
        user=str(event.get("user", "")),
        channel=channel,
        after=after,
        within=SPELL if direct else KEPT,
        begins=direct,
        keys=(*keys, f"direct:{channel}") if direct else keys,
        sightings=sightings,
    )
