"""Listener for the menu above an answer about everyone: its reader says for whom they speak, and gets their own."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from msgspec.structs import replace
from slack_bolt import Ack, App, Respond

from domain.errors import OutdatedForm
from domain.languages import CODES
from domain.messages.commands import own_body_set_message
from domain.questions.model import Question, Reading
from handlers.blocks.answers import OWN_BODY, compose_answer
from handlers.blocks.elements import context
from handlers.buttons.click import channel_of, respond_privately
from handlers.buttons.paging import find_page_and_question
from handlers.commands.iam import save_own_actor
from handlers.home.filter_menus import actor_options
from handlers.questions.answer import answer_reading
from handlers.services.rights import rights_of
from handlers.services.services import Services


def register(app: App, services: Services) -> None:
    """Listen to the menu, and to typing in it."""
    app.options(OWN_BODY)(partial(suggest_bodies, services=services))
    app.action(OWN_BODY)(partial(choose_body, services=services))


def suggest_bodies(ack: Ack, body: Mapping[str, Any], payload: Mapping[str, Any], *, services: Services) -> None:
    """Return the bodies that match the text typed into the menu so far, in the language of its message."""
    language, _ = _parse_block(str(payload.get("block_id", "")), body, services)
    ack(options=actor_options(str(payload.get("value") or ""), services.translator(language)))


def choose_body(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Set the body that "we" means from now on, as `iam` does, and answer the question for it."""
    user, slug = str(body["user"]["id"]), str((action.get("selected_option") or {}).get("value", ""))
    if slug not in services.register.directory.actors:
        raise OutdatedForm
    language, question = _parse_block(str(action.get("block_id", "")), body, services)
    save_own_actor(slug, user, services)
    own = Reading(text="", language=language, question=replace(question, owners=(slug,)))
    answered = answer_reading(own, store=services.register.store, today=services.today)
    shown = compose_answer(answered, rights=rights_of(user, services))
    said = own_body_set_message(slug, services.translator(language))
    shown = {"text": f"{said}\n{shown['text']}", "blocks": [context(said), *shown["blocks"]]}
    respond_privately(respond, body, shown, services=services)
    ack()


def _parse_block(block_id: str, body: Mapping[str, Any], services: Services) -> tuple[str, Question]:
    """Return the language and the question of the answer that the menu stands above; everything open by default."""
    token, _, language = block_id.removeprefix(f"{OWN_BODY}|").rpartition("|")
    if language not in CODES:
        return services.language_for(channel_of(body), str(body["user"]["id"])), Question()
    return language, find_page_and_question(token, services)[1]
