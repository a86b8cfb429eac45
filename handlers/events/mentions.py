"""Listeners for mentions in channels and for direct messages: each is answered in its thread, once."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from slack_bolt import App
from slack_bolt.context import BoltContext

from db.people.conversations import CONVERSATION_LIFETIME
from domain.answers.pending import AnswerWay
from handlers.access.preparation import take_prepared
from handlers.commands.details import compose_reply
from handlers.drafts.intake import IMPORT, find_documents, import_direct
from handlers.post_answer import Asker, accept, new_answer, post_pending
from handlers.questions.answer import AnsweredQuestion
from handlers.questions.conversation import FOLLOW_UP_WINDOW, QuestionOrigin, answer_in_conversation, remember_question
from handlers.services.command_call import CommandCall
from handlers.services.services import Services
from handlers.slack.mrkdwn import without_person
from handlers.slash_command import SUBCOMMANDS, parse_mentioned_call, run_subcommand


def register(app: App, services: Services) -> None:
    """Listen to mentions and direct messages."""
    app.event("app_mention")(partial(answer_mention, services=services))
    app.event("message")(partial(answer_direct, services=services))


def answer_mention(
    body: Mapping[str, Any], event: Mapping[str, Any], context: BoltContext, *, services: Services
) -> None:
    """Answer a question or run a subcommand typed after a mention in a channel."""
    _answer(event, context, take_prepared(context, partial(prepare, body, services=services)), services)


def answer_direct(
    body: Mapping[str, Any], event: Mapping[str, Any], context: BoltContext, *, services: Services
) -> None:
    """Answer a direct message; other messages in channels are not for the bot."""
    if event.get("channel_type") != "im":
        return
    prepared = take_prepared(context, partial(prepare, body, services=services))
    if find_documents(event) and _says_nothing_else(prepared.content):
        import_direct(event, context.client, services, keys=prepared.origin.event_keys)
    else:
        _answer(event, context, prepared, services)


class PreparedMessage(Struct, frozen=True, kw_only=True):
    """A message as it was read: the call of a subcommand, or a question with its answer."""

    origin: QuestionOrigin
    #: The timestamp of its thread, which it may be the first of.
    thread: str
    content: CommandCall | AnsweredQuestion


def prepare(body: Mapping[str, Any], *, services: Services) -> PreparedMessage:
    """Read a message, and answer a question; nothing is changed or sent."""
    # Slack delivers an event again if it was not acknowledged in time, and one post as several events.
    event = body["event"]
    post_key = f"post:{event.get('channel')}:{event.get('ts')}"
    origin = _origin_of(event, event_keys=(f"event:{body.get('event_id', post_key)}", post_key))
    text, bot = str(event.get("text", "")), services.slack.directory.bot_identity()
    if bot is not None:
        text = without_person(text, bot.user)
    thread = str(event.get("thread_ts") or event.get("ts"))
    call = parse_mentioned_call(text, user=origin.user, channel=origin.channel, thread=thread, services=services)
    content = call or answer_in_conversation(text, services=services, origin=origin)
    return PreparedMessage(origin=origin, thread=thread, content=content)


def _says_nothing_else(content: CommandCall | AnsweredQuestion) -> bool:
    """Return whether a message with a document is about that alone, neither a question nor another command."""
    return content.name == IMPORT if isinstance(content, CommandCall) else not content.is_understood


def _answer(event: Mapping[str, Any], context: BoltContext, prepared: PreparedMessage, services: Services) -> None:
    origin, content = prepared.origin, prepared.content
    asker, answers = Asker(user=origin.user, channel=origin.channel), services.people.answers
    answer = new_answer(asker, AnswerWay.MESSAGE, services, thread=prepared.thread)
    if isinstance(content, AnsweredQuestion):
        is_direct = event.get("channel_type") == "im"
        reply = compose_reply(content, user=origin.user, services=services, is_private=is_direct, is_posted=True)
        answer = replace(answer, message=reply, is_stored=True)
        if remember_question(content, services=services, origin=origin, answer=answer):
            post_pending(answer, context.client, services)
        return
    subcommand = SUBCOMMANDS[content.name]
    if subcommand.is_private:
        answer = replace(answer, is_secret=True)
        if event.get("channel_type") != "im":
            # In a thread it is shown only if that has begun (https://docs.slack.dev/reference/methods/chat.postEphemeral).
            answer = replace(answer, way=AnswerWay.EPHEMERAL, thread=event.get("thread_ts"))
    # Taken up before anything is changed: for an event that was seen before, the change was made before.
    if answers.accept_event(answer, origin.event_keys, now=services.now()):
        answer = accept(context, answer)
        message = run_subcommand(subcommand, content, services)
        post_pending(replace(answer, message=message), context.client, services)


def _origin_of(event: Mapping[str, Any], *, event_keys: tuple[str, ...]) -> QuestionOrigin:
    """Return the origin of a question: each thread is a conversation.

    In direct messages each post outside of threads begins one, as in Slack's pane for agents
    (https://docs.slack.dev/ai/developing-agents); "and Frontex?" follows up the post before, for a while.
    """
    channel, thread = str(event.get("channel", "")), event.get("thread_ts")
    thread_key, direct_key = f"thread:{channel}:{thread or event.get('ts')}", f"direct:{channel}"
    user = str(event.get("user", ""))
    if event.get("channel_type") == "im" and not thread:
        return QuestionOrigin(
            user=user,
            channel=channel,
            previous_key=direct_key,
            max_age=FOLLOW_UP_WINDOW,
            standalone_first=True,
            conversation_keys=(thread_key, direct_key),
            is_private=True,
            event_keys=event_keys,
        )
    return QuestionOrigin(
        user=user,
        channel=channel,
        previous_key=thread_key if thread else None,
        max_age=CONVERSATION_LIFETIME,
        conversation_keys=(thread_key,),
        event_keys=event_keys,
    )
