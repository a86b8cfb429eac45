"""Mentions in channels and direct messages: answered in their thread, each once."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import App, Say

from db.conversations import KEPT
from handlers.blocks import reply
from handlers.conversing import SPELL, Place, converse, keep
from handlers.desk import Desk
from handlers.gate import admits_event, is_spoken


def register(app: App, desk: Desk) -> None:
    """Listen to mentions and direct messages."""
    app.event("app_mention")(partial(answer_mention, desk=desk))
    app.event("message")(partial(answer_direct, desk=desk))


def answer_mention(body: Mapping[str, Any], event: Mapping[str, Any], say: Say, *, desk: Desk) -> None:
    """Answer a question put to the bot in a channel."""
    _answer(body, event, say, desk)


def answer_direct(body: Mapping[str, Any], event: Mapping[str, Any], say: Say, *, desk: Desk) -> None:
    """Answer a direct message; whatever else is said in channels is not for the bot."""
    if event.get("channel_type") == "im":
        _answer(body, event, say, desk)


def _answer(body: Mapping[str, Any], event: Mapping[str, Any], say: Say, desk: Desk) -> None:
    if not admits_event(body) or not is_spoken(event):
        return
    # Slack delivers an event again if it was not acknowledged in time, and one post as several events.
    post = f"post:{event.get('channel')}:{event.get('ts')}"
    place = _place(event, sightings=(f"event:{body.get('event_id', post)}", post))
    asked = converse(str(event.get("text", "")), desk=desk, place=place)
    if not keep(asked, desk=desk, place=place):
        return
    say(
        **reply(asked),
        thread_ts=event.get("thread_ts") or event.get("ts"),
        unfurl_links=False,
        unfurl_media=False,
    )


def _place(event: Mapping[str, Any], *, sightings: tuple[str, ...]) -> Place:
    """A thread is a conversation; so is what one types in a direct message, for a while, outside of threads."""
    channel, thread = str(event.get("channel", "")), event.get("thread_ts")
    keys = (f"thread:{channel}:{thread or event.get('ts')}",)
    direct = event.get("channel_type") == "im" and not thread
    after = f"direct:{channel}" if direct else keys[0] if thread else None
    return Place(
        user=str(event.get("user", "")),
        channel=channel,
        after=after,
        within=SPELL if direct else KEPT,
        keys=(*keys, f"direct:{channel}") if direct else keys,
        sightings=sightings,
    )
