"""The search menus of modals: open instalments and actors, suggested while the user types."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from slack_bolt import Ack, App

from db.register.store import Snapshot
from domain.i18n.translator import Translator
from domain.messages import modals
from domain.questions.model import Question
from domain.reading.arguments.names import find_actor
from domain.reading.arguments.search import MAX_QUERY_CHARS, find_actors, find_deliverables, find_similar_deliverables
from domain.reading.words.tokenizer import normalize
from domain.register.instalments import Instalment
from handlers.blocks.elements import Block, sections, shorten
from handlers.modals.base import MAX_OPTION_CHARS, ModalState, input_block, option, parse_private_metadata
from handlers.services.services import Services

#: Action ids.
INSTALMENT_MENU = "choose_instalment"
ACTOR_MENU = "choose_actor"

#: The block id of the field in which the user chooses an instalment.
INSTALMENT = "instalment"

#: Options of a menu (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
MAX_OPTIONS = 100


def register(app: App, services: Services) -> None:
    """Listen to what is typed into the menus."""
    app.options(INSTALMENT_MENU)(partial(suggest_instalments, services=services))
    app.options(ACTOR_MENU)(partial(suggest_actors, services=services))


def instalment_block(instalment: Instalment | None, translator: Translator) -> Block:
    """Return a block that names the instalment, or the field to choose an open one if None."""
    if instalment is not None:
        return sections([modals.instalment_option(instalment, translator)])[0]
    menu = _search_menu(INSTALMENT_MENU, translator.gettext("A reference or words of the title"))
    return input_block(INSTALMENT, translator.gettext("Deliverable"), menu)


def actor_menu(translator: Translator, initial: str | None = None) -> Block:
    """Return a menu of actors, with `initial` chosen if it is given."""
    menu = _search_menu(ACTOR_MENU, translator.gettext("A name"))
    return menu if initial is None else {**menu, "initial_option": _actor_option(initial, translator)}


def suggest_instalments(ack: Ack, body: Mapping[str, Any], *, services: Services) -> None:
    """Return the open instalments that match the typed text; if it is empty, those that fall due first.

    For an owner's report, only those of the actors that the user speaks for.
    """
    state = parse_private_metadata(body["view"])
    owners = tuple(sorted(services.people.actors_of(str(body["user"]["id"])))) if state.reports else ()
    with services.register.store.snapshot() as register:
        instalments = _search_open(_typed_text(body), state, owners, register, services.today)
    translator = services.translator(state.language)
    ack(
        options=[
            option(shorten(modals.instalment_option(instalment, translator), MAX_OPTION_CHARS), instalment.key)
            for instalment in instalments
        ]
    )


def suggest_actors(ack: Ack, body: Mapping[str, Any], *, services: Services) -> None:
    """Return the actors that match the typed text; all if it is empty."""
    translator, typed = services.translator(parse_private_metadata(body["view"]).language), _typed_text(body)
    slugs = tuple(translator.directory.actors)
    if typed:
        slugs = find_actors(typed, translator.directory, translator.language)
    ack(options=[_actor_option(slug, translator) for slug in slugs[:MAX_OPTIONS]])


def _search_open(
    typed: str, state: ModalState, owners: tuple[str, ...], register: Snapshot, today: date
) -> tuple[Instalment, ...]:
    """Return the open instalments that a text means, of some owners only if there are any."""
    if not typed:
        return register.find(Question(owners=owners), today=today, limit=MAX_OPTIONS).instalments
    entries, language = register.topics().entries, state.language
    refs = find_deliverables(typed, entries, register.directory, language)
    if not refs and not owners:
        owner = find_actor(typed, directory=register.directory, hint=language, languages=())
        if owner is not None:
            return register.find(Question(owners=(owner,)), today=today, limit=MAX_OPTIONS).instalments
    refs = refs or find_similar_deliverables(typed, entries, language)
    if not refs:
        return ()
    question = Question(owners=owners, refs=refs[:MAX_OPTIONS])
    return register.find(question, today=today, limit=MAX_OPTIONS).instalments


def _search_menu(action_id: str, placeholder: str) -> Block:
    return {
        "type": "external_select",
        "action_id": action_id,
        "min_query_length": 0,
        "placeholder": {"type": "plain_text", "text": placeholder, "emoji": False},
    }


def _actor_option(slug: str, translator: Translator) -> Block:
    return option(shorten(modals.actor_option(slug, translator), MAX_OPTION_CHARS), slug)


def _typed_text(body: Mapping[str, Any]) -> str:
    return normalize(str(body.get("value") or ""), limit=MAX_QUERY_CHARS)
