"""The filter menus of an App Home: owner, Schengen Council and status."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, assert_never

from msgspec.structs import replace

from domain.answers.home import ANY_TIME, EVERYBODY, MINE, UNDATED, HomeFilters, HomeStatus
from domain.errors import BotError
from domain.i18n.translator import Translator
from domain.messages import home
from domain.messages.commands import month_name
from domain.reading.arguments.search import find_actors
from domain.reading.words.tokenizer import fold, normalize
from domain.register.model import Directory
from handlers.blocks.elements import Block, shorten


class FilterMenu(StrEnum):
    """A filter menu by its action id."""

    OWNER = "home_owner"
    MILESTONE = "home_milestone"
    STATUS = "home_show"


#: Options of a menu, and characters of each
#: (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
MAX_OPTIONS, MAX_OPTION_CHARS = 100, 75


def menus_block(filters: HomeFilters, own: tuple[str, ...], translator: Translator) -> Block:
    """Return the row of menus; `own` are the actors that the user speaks for.

    Slack goes on showing what was chosen in a block of the same id, so the block id contains the filters.
    """
    # A user who speaks for no actor is shown everybody's.
    owner = EVERYBODY if filters.owner == MINE and not own else filters.owner
    menus = [
        {
            **_menu(
                "external_select", FilterMenu.OWNER, translator.gettext("Whose"), _owner_option(owner, own, translator)
            ),
            "min_query_length": 0,
        },
        {
            **_menu(
                "static_select",
                FilterMenu.MILESTONE,
                translator.gettext("When"),
                _milestone_option(filters.milestone, translator),
            ),
            "options": list(_milestone_options(filters, translator)),
        },
        {
            **_menu(
                "static_select",
                FilterMenu.STATUS,
                translator.gettext("Status"),
                _status_option(filters.show, translator),
            ),
            "options": [_status_option(status, translator) for status in HomeStatus],
        },
    ]
    block_id = f"filters|{filters.owner}|{filters.milestone}|{filters.show}|{','.join(own)}"
    return {"type": "actions", "block_id": block_id[:255], "elements": menus}


def owner_options(typed: str, own: tuple[str, ...], translator: Translator) -> list[Block]:
    """Return the owners that match the typed text, the user's own and everybody first; all if nothing is typed."""
    first = [_owner_option(owner, own, translator) for owner in ((MINE, EVERYBODY) if own else (EVERYBODY,))]
    query = fold(normalize(typed, limit=MAX_OPTION_CHARS))
    if query:
        first = [option for option in first if query in fold(option["text"]["text"])]
    return [*first, *actor_options(typed, translator)][:MAX_OPTIONS]


def actor_options(typed: str, translator: Translator) -> list[Block]:
    """Return the actors that match the typed text; all if nothing is typed."""
    query = normalize(typed, limit=MAX_OPTION_CHARS)
    directory = translator.directory
    if fold(query):
        slugs = list(find_actors(query, directory, translator.language))
    else:
        slugs = sorted(directory.actors, key=translator.actor)
    return [_option(translator.actor(slug), slug) for slug in slugs[:MAX_OPTIONS]]


def apply_choice(action: Mapping[str, Any], filters: HomeFilters, directory: Directory) -> HomeFilters:
    """Return the filters with the option that the user has chosen; BotError if the menu did not offer it."""
    value = str((action.get("selected_option") or {}).get("value", ""))
    menu = FilterMenu(action["action_id"])
    match menu:
        case FilterMenu.OWNER:
            if value in (MINE, EVERYBODY) or value in directory.actors:
                return replace(filters, owner=value, page=1)
        case FilterMenu.MILESTONE:
            if value in (ANY_TIME, UNDATED, *(milestone.slug for milestone in directory.milestones)):
                return replace(filters, milestone=value, page=1)
        case FilterMenu.STATUS:
            if value in set(HomeStatus):
                return replace(filters, show=HomeStatus(value), page=1)
        case _:
            assert_never(menu)
    raise BotError


def _owner_option(owner: str, own: tuple[str, ...], translator: Translator) -> Block:
    if owner == MINE:
        return _option(home.own_bodies_option(own, translator), MINE)
    return _option(translator.gettext("Everybody") if owner == EVERYBODY else translator.actor(owner), owner)


def _milestone_options(filters: HomeFilters, translator: Translator) -> Iterator[Block]:
    """Yield every choice of a time; of more Councils than a menu takes, the latest and the chosen one."""
    yield from (_milestone_option(time, translator) for time in (ANY_TIME, UNDATED))
    slugs = [milestone.slug for milestone in translator.directory.milestones]
    latest = slugs[-(MAX_OPTIONS - 3) :]
    if filters.milestone in slugs and filters.milestone not in latest:
        latest.insert(0, filters.milestone)
    yield from (_milestone_option(slug, translator) for slug in latest)


def _milestone_option(slug: str, translator: Translator) -> Block:
    if slug == ANY_TIME:
        return _option(translator.gettext("Any time"), slug)
    if slug == UNDATED:
        return _option(translator.gettext("No deadline"), slug)
    return _option(month_name(slug, translator) or slug, slug)


def _status_option(status: HomeStatus, translator: Translator) -> Block:
    return _option(home.status_option(status, translator), status.value)


def _option(text: str, value: str) -> Block:
    return {"text": {"type": "plain_text", "text": shorten(text, MAX_OPTION_CHARS), "emoji": False}, "value": value}


def _menu(element_type: str, action_id: str, placeholder: str, chosen: Block) -> Block:
    text = {"type": "plain_text", "text": placeholder[:150], "emoji": False}
    return {"type": element_type, "action_id": action_id, "placeholder": text, "initial_option": chosen}
