"""Listener for the event `entity_details_requested`: show one person a deliverable beside the conversation.

What they see is drawn for them at this moment; the access middleware has let them in just before.
"""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from domain.questions.model import Question, QuestionType, Reading, StatusFilter
from handlers.blocks.work_objects import detailed_entity, parse_entity_ref
from handlers.commands.details import modal_buttons, name_of, word_card
from handlers.questions.answer import answer_reading
from handlers.services.services import Services

#: Slack's status for a thing that is not there (https://docs.slack.dev/reference/methods/entity.presentDetails).
NOT_FOUND = "not_found"


def register(app: App, services: Services) -> None:
    """Listen to a Work Object being opened (https://docs.slack.dev/reference/events/entity_details_requested)."""
    app.event("entity_details_requested")(partial(show_details, services=services))


def show_details(event: Mapping[str, Any], client: WebClient, *, services: Services) -> None:
    """Show the deliverable that the user has opened, in their language, with what they may do."""
    user, trigger = str(event["user"]), str(event.get("trigger_id"))
    services = services.with_drafts_for(user)
    metadata = _find_details(event, user, services)
    if metadata is None:
        client.entity_presentDetails(trigger_id=trigger, error={"status": NOT_FOUND})
    else:
        client.entity_presentDetails(trigger_id=trigger, metadata=metadata)


def _find_details(event: Mapping[str, Any], user: str, services: Services) -> dict[str, Any] | None:
    ref, identity = parse_entity_ref(event.get("external_ref")), services.slack.directory.bot_identity()
    if ref is None or identity is None or ref not in services.register.store.references():
        return None
    language = services.slack.directory.locale(user) or services.language
    question = Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=(ref,))
    reading = Reading(text="", language=language, question=question, is_language_certain=True)
    answered = answer_reading(reading, store=services.register.store, today=services.today)
    card = word_card(answered, services)
    if card is None or answered.answer is None or len(answered.answer.all_lines) != 1:
        return None
    return detailed_entity(
        card,
        answered.answer,
        identity,
        buttons=modal_buttons(answered.answer, user, services, answered.translator),
        translator=answered.translator,
        name_of=name_of(services, answered.translator),
    )
