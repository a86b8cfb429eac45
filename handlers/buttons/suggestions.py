"""Listener for the buttons under a text that was not understood: each asks a question, as if it had been typed."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from msgspec.structs import replace
from slack_bolt import Ack, App, Respond, Say

from handlers.blocks.answers import SUGGESTION
from handlers.buttons.answers import numbered_action_id
from handlers.buttons.click import parse_click, respond_privately
from handlers.commands.details import compose_reply
from handlers.post_answer import Asker, post_answer
from handlers.questions.conversation import QuestionOrigin, answer_in_conversation, goes_on, remember_question
from handlers.services.services import Services
from handlers.slack.responses import is_ephemeral


def register(app: App, services: Services) -> None:
    """Listen to the buttons."""
    app.action(numbered_action_id(SUGGESTION))(partial(ask_suggestion, services=services))


def ask_suggestion(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], say: Say, respond: Respond, *, services: Services
) -> None:
    """Answer the question in the message's thread; where only this user sees the message, only they see the answer."""
    click = parse_click(body, action, services)
    message = body.get("message") or {}
    thread = str(message.get("thread_ts") or message.get("ts") or "")
    is_private = not thread or is_ephemeral(body)
    conversation = f"command:{click.channel}:{click.user}" if is_private else f"thread:{click.channel}:{thread}"
    origin = QuestionOrigin(
        user=click.user, channel=click.channel, language=click.language, conversation_keys=(conversation,)
    )
    answered = answer_in_conversation(click.value, services=services, origin=origin)
    if goes_on(answered):  # "what is sent to it?", of what the rest of the text asked
        origin = replace(origin, previous_key=conversation)
        answered = answer_in_conversation(click.value, services=services, origin=origin)
    remember_question(answered, services=services, origin=origin)
    reply = compose_reply(answered, user=click.user, services=services, is_private=is_private, is_posted=not is_private)
    if is_private:
        respond_privately(respond, body, reply, services=services)
    else:
        asker = Asker(user=click.user, channel=click.channel)
        post_answer(say, reply, asker=asker, services=services, thread_ts=thread)
    ack()
