"""Mentions in channels and direct messages: answered in their thread, each once."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import App, Say

from handlers.asking import ask
from handlers.blocks import reply
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
    if not desk.store.first_sight(f"event:{body.get('event_id', post)}", post, now=desk.now()):
        return
    asked = ask(str(event.get("text", "")), store=desk.store, today=desk.today, hint=desk.language)
    say(
        **reply(asked),
        thread_ts=event.get("thread_ts") or event.get("ts"),
        unfurl_links=False,
        unfurl_media=False,
    )
