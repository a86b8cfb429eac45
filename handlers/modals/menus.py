"""What there is to choose from while somebody types: open instalments, actors."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App

from db.register.store import Snapshot
from domain.i18n.translator import Translator
from domain.messages import modals
from domain.questions.model import Question
from domain.reading.names import actor_named
from domain.reading.search import MAX_TYPED, actors_like, deliverables_alike, deliverables_like
from domain.reading.words.tokenizer import plain
from domain.register.instalments import Instalment
from handlers.blocks.answers import Block, shortened
from handlers.modals.base import MAX_OPTION, ModalState, carried, option
from handlers.services.services import Services

#: Action ids.
INSTALMENT = "choose_instalment"
ACTOR = "choose_actor"

#: Options of a menu (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
MOST = 100


def register(app: App, services: Services) -> None:
    """Listen to what is typed into menus."""
    app.options(INSTALMENT)(partial(instalments, services=services))
    app.options(ACTOR)(partial(actors, services=services))


def instalment_menu(translator: Translator) -> Block:
    """A menu of open instalments."""
    return _menu(INSTALMENT, translator.gettext("A reference or words of the title"))


def actor_menu(translator: Translator, initial: str | None = None) -> Block:
    """A menu of actors, one of them chosen already where there is one."""
    menu = _menu(ACTOR, translator.gettext("A name"))
    return menu if initial is None else {**menu, "initial_option": _actor(initial, translator)}


def instalments(ack: Ack, body: Mapping[str, Any], *, services: Services) -> None:
    """Open instalments that fit what was typed, and where nothing was, those that fall due first.

    For an owner's report only those that whoever types speaks for.
    """
    given = carried(body["view"])
    owners = tuple(sorted(services.people.actors_of(str(body["user"]["id"])))) if given.reports else ()
    with services.register.store.snapshot() as register:
        found = _open(_typed(body), given, owners, register, services)
    translator = services.translator(given.language)
    ack(options=[option(shortened(modals.instalment(each, translator), MAX_OPTION), each.key) for each in found])


def actors(ack: Ack, body: Mapping[str, Any], *, services: Services) -> None:
    """Actors that fit what was typed, and where nothing was, all of them."""
    translator, typed = services.translator(carried(body["view"]).language), _typed(body)
    every = tuple(translator.directory.actors)
    slugs = actors_like(typed, translator.directory, translator.language) if typed else every
    ack(options=[_actor(each, translator) for each in slugs[:MOST]])


def _open(
    typed: str, given: ModalState, owners: tuple[str, ...], register: Snapshot, services: Services
) -> tuple[Instalment, ...]:
    if not typed:
        return register.find(Question(owners=owners), today=services.today, limit=MOST).instalments
    entries, language = register.topics().entries, given.language
    refs = deliverables_like(typed, entries, language)
    if not refs and not owners:
        owner = actor_named(typed, directory=register.directory, hint=language, languages=())
        owners = () if owner is None else (owner,)
    if not refs and not owners:
        refs = deliverables_alike(typed, entries, language)
    if not refs and not owners:
        return ()
    return register.find(Question(owners=owners, refs=refs[:MOST]), today=services.today, limit=MOST).instalments


def _menu(action: str, placeholder: str) -> Block:
    return {
        "type": "external_select",
        "action_id": action,
        "min_query_length": 0,
        "placeholder": {"type": "plain_text", "text": placeholder, "emoji": False},
    }


def _actor(slug: str, translator: Translator) -> Block:
    return option(shortened(modals.actor(slug, translator), MAX_OPTION), slug)


def _typed(body: Mapping[str, Any]) -> str:
    return plain(str(body.get("value") or ""), limit=MAX_TYPED)
