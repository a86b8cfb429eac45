"""Post the answer to a question or a click: at once, and where Slack does not take it now, later (`jobs.answers`)."""

import logging
from collections.abc import Callable, Mapping
from typing import Any, assert_never
from uuid import NAMESPACE_OID, uuid4, uuid5

from msgspec import Struct
from msgspec.structs import replace
from slack_bolt import Respond, Say
from slack_bolt.context import BoltContext
from slack_sdk import WebClient

from db.connection.engine import database_errors
from db.people.pending_answers import GRACE, LEASE, Settled
from domain.answers.pending import AnswerWay, PendingAnswer
from domain.errors import OutcomeUnknown, StoreBusy
from domain.messages.coordinator_notices import unanswered_facts
from domain.messages.errors import error_message
from domain.register.channel_access import AccessReason
from domain.reminders.outcomes import Later, Posted, PostOutcome
from handlers.access.channels import check_channel, check_channel_readers, check_person
from handlers.blocks.notices import sentence_message
from handlers.blocks.refused_blocks import send_answer
from handlers.blocks.tables import with_lists
from handlers.blocks.work_objects import ENTITIES
from handlers.services.data_tables import DataTables
from handlers.services.services import Services
from handlers.slack.response_url import RespondOnce

#: The type of the metadata by which an answer can be found again.
ANSWER_EVENT_TYPE = "schengen_answer"

_NO_UNFURLING = {"unfurl_links": False, "unfurl_media": False}

#: Key in Bolt's context of an answer that was accepted before it was made.
_ACCEPTED = "accepted_answer"

_log = logging.getLogger(__name__)


class Asker(Struct, frozen=True, kw_only=True):
    """The person who waits for an answer, and where."""

    user: str
    channel: str


def new_answer(asker: Asker, way: AnswerWay, services: Services, *, thread: str | None) -> PendingAnswer:
    """Return an answer that has no message yet."""
    return PendingAnswer(
        key=uuid4().hex,
        asked_at=services.now(),
        asker=asker.user,
        channel=asker.channel,
        way=way,
        thread=thread,
    )


def accept(context: BoltContext, answer: PendingAnswer) -> PendingAnswer:
    """Note in Bolt's context that an answer was stored before it was made; an error is then told in its place."""
    context[_ACCEPTED] = stored = replace(answer, is_stored=True)
    return stored


def find_accepted(context: BoltContext) -> PendingAnswer | None:
    """Return the answer that was stored before it was made, if any."""
    accepted: PendingAnswer | None = context.get(_ACCEPTED)
    return accepted


def post_answer(
    send: Say | Respond,
    message: Mapping[str, Any],
    *,
    asker: Asker,
    services: Services,
    thread_ts: str | None,
    replace_original: bool = False,
) -> bool:
    """Post an answer for everyone in the conversation, or send it to a response URL, for its user alone.

    Return whether it is there, or is stored. Who reads it is checked again before it is tried again. The asker is told
    if it cannot be posted for long.
    """
    if isinstance(send, RespondOnce):
        answer = new_answer(asker, AnswerWay.RESPONSE, services, thread=thread_ts)
        answer = replace(answer, message=message, url=send.response_url, replaces=replace_original)
        return post_pending(answer, send.client, services)
    if isinstance(send, Say) and send.client is not None:
        answer = new_answer(asker, AnswerWay.MESSAGE, services, thread=thread_ts)
        return post_pending(replace(answer, message=message), send.client, services)
    raise TypeError("there is no client to answer with")


def post_pending(answer: PendingAnswer, client: WebClient, services: Services) -> bool:
    """Post an answer once, and record what comes of it; return whether it is there, or is stored.

    One that was held up is left to whoever has taken it over.
    """
    if not _may_still_send(answer, services):
        return True
    outcome = send_pending(answer, client, services.slack.data_tables)
    if not isinstance(outcome, Posted):
        _log.warning("an answer was not posted, or not for certain: %s", outcome)
    try:
        _settle(answer, outcome, services)
    except _write_errors() as error:
        # One that was accepted is still there: it is found out later what became of it.
        _log.error("what became of an answer was not recorded: %s", type(error).__name__)
        return answer.is_stored or isinstance(outcome, Posted)
    return True


def _may_still_send(answer: PendingAnswer, services: Services) -> bool:
    """Return whether nobody else has taken an answer over: the machine may have slept, or the database been slow."""
    now = services.now()
    if not answer.is_stored or now - answer.asked_at <= LEASE:
        return True
    attempt = replace(answer, message=None) if answer.is_secret else answer
    try:
        is_held = services.people.answers.record_attempt(attempt, now=now)
    except _write_errors() as error:
        # It is still there, and a later tick finds out what became of it.
        _log.error("an answer was held up, and is left to a later tick: %s", type(error).__name__)
        return False
    if not is_held:
        _log.warning("an answer was held up until somebody else had taken it over")
    return is_held


def _settle(answer: PendingAnswer, outcome: PostOutcome, services: Services) -> None:
    settled = services.people.answers.settle(answer, outcome, now=services.now())
    match settled:
        case Settled.SENT:
            pass
        case Settled.WAITS:
            services.reminders.wake(after=outcome.seconds if isinstance(outcome, Later) else GRACE.total_seconds())
        case Settled.LOST:
            give_up(answer, services)
        case _:
            assert_never(settled)


def _write_errors() -> tuple[type[Exception], ...]:
    return (StoreBusy, *database_errors())


def give_up(answer: PendingAnswer, services: Services) -> None:
    """Tell the asker that no answer comes, as soon as Slack takes it; idempotent."""
    now = services.now()
    services.reminders.outbox.notify(unanswered_facts(at=answer.asked_at), [answer.asker], now=now)
    services.people.answers.delete(answer)
    services.reminders.wake()


def find_outsiders(answer: PendingAnswer, services: Services) -> AccessReason | None:
    """Return why an answer may no longer be read where it was asked for, None if it may."""
    reason = check_person(answer.asker, services.slack)
    if reason is not None or not answer.channel or answer.channel.startswith("D"):
        return reason
    check = check_channel_readers if answer.is_public else check_channel
    return check(answer.channel, services.slack.directory.channel(answer.channel), services)


def compose_unknown_outcome(answer: PendingAnswer, services: Services) -> Mapping[str, Any]:
    """Return the answer to a command whose process ended while it was being carried out."""
    translator = services.translator(services.language_for(answer.channel, answer.asker))
    return sentence_message(error_message(OutcomeUnknown(), translator))


def send_pending(answer: PendingAnswer, client: WebClient, data_tables: DataTables | None = None) -> PostOutcome:
    """Send an answer that has its message; never raise."""
    send, place = _address(answer, client)
    message = dict(answer.message or {})
    entities = message.pop(ENTITIES, None)
    if entities and answer.way is AnswerWay.MESSAGE:
        place["metadata"] = {**place["metadata"], ENTITIES: entities}
    if answer.way is not AnswerWay.MESSAGE:
        message = with_lists(message)
    return send_answer(send, message, data_tables=data_tables, **place)


def _address(answer: PendingAnswer, client: WebClient) -> tuple[Callable[..., object], dict[str, Any]]:
    """Return the method that sends an answer, and the arguments that say where to."""
    thread = {"thread_ts": answer.thread} if answer.thread else {}
    match answer.way:
        case AnswerWay.MESSAGE:
            return client.chat_postMessage, {
                "channel": answer.channel,
                **_NO_UNFURLING,
                "metadata": {"event_type": ANSWER_EVENT_TYPE, "event_payload": {"key": answer.key}},
                "client_msg_id": str(uuid5(NAMESPACE_OID, answer.key)),
                **thread,
            }
        case AnswerWay.EPHEMERAL:
            # In a thread it is shown only if that has begun (https://docs.slack.dev/reference/methods/chat.postEphemeral).
            return client.chat_postEphemeral, {
                "channel": answer.channel,
                "user": answer.asker,
                "link_names": False,
                **thread,
            }
        case AnswerWay.RESPONSE:
            place = {"response_type": "ephemeral", "replace_original": answer.replaces, **_NO_UNFURLING, **thread}
            return RespondOnce(str(answer.url), client), place
        case _:
            assert_never(answer.way)
