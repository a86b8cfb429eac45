"""The filters of an App Home: whose deliverables, for which Schengen Council, how they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from domain.errors import BotError
from domain.home import ANY_TIME, EVERYBODY, MINE, UNDATED, HomeFilters, HomeStatus
from domain.i18n.translator import Translator
from domain.messages import home
from domain.reading.search import actors_like
from domain.reading.words.tokenizer import fold, plain
from domain.register.model import Directory
from handlers.blocks.answers import Block, shortened

#: The filters' action ids.
OWNER, MILESTONE, SHOW = "home_owner", "home_milestone", "home_show"

#: Options of a menu, and characters of each
#: (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
MOST, LONGEST = 100, 75


def filters(chosen: HomeFilters, own: tuple[str, ...], translator: Translator) -> Block:
    """The row of menus.

    Slack goes on showing what was chosen in a block of the same id, so the id says what is chosen.
    """
    # Whoever speaks for nobody is shown everybody's.
    whose = EVERYBODY if chosen.owner == MINE and not own else chosen.owner
    menus = [
        {
            **_menu("external_select", OWNER, translator.gettext("Whose"), _owner(whose, own, translator)),
            "min_query_length": 0,
        },
        {
            **_menu("static_select", MILESTONE, translator.gettext("When"), _milestone(chosen.milestone, translator)),
            "options": list(_milestones(chosen, translator)),
        },
        {
            **_menu("static_select", SHOW, translator.gettext("Status"), _show(chosen.show, translator)),
            "options": [_show(each, translator) for each in HomeStatus],
        },
    ]
    name = f"filters|{chosen.owner}|{chosen.milestone}|{chosen.show}|{','.join(own)}"
    return {"type": "actions", "block_id": name[:255], "elements": menus}


def owners(typed: str, own: tuple[str, ...], translator: Translator) -> list[Block]:
    """The bodies that what was typed can mean, one's own and everybody's first; all while nothing was."""
    first = [_owner(each, own, translator) for each in ((MINE, EVERYBODY) if own else (EVERYBODY,))]
    wanted, every = fold(plain(typed, limit=LONGEST)), sorted(translator.directory.actors, key=translator.short)
    if wanted:
        first = [each for each in first if wanted in fold(each["text"]["text"])]
        every = list(actors_like(plain(typed, limit=LONGEST), translator.directory, translator.language))
    return [*first, *(_owner(each, own, translator) for each in every)][:MOST]


def chosen_by(action: Mapping[str, Any], before: HomeFilters, directory: Directory) -> HomeFilters:
    """What is chosen after somebody has used a menu; BotError where it offered no such thing."""
    value = str((action.get("selected_option") or {}).get("value", ""))
    match action.get("action_id"):
        case "home_owner" if value in (MINE, EVERYBODY) or value in directory.actors:
            return replace(before, owner=value, page=1)
        case "home_milestone" if value in (ANY_TIME, UNDATED, *(each.slug for each in directory.milestones)):
            return replace(before, milestone=value, page=1)
        case "home_show" if value in set(HomeStatus):
            return replace(before, show=HomeStatus(value), page=1)
    raise BotError


def _owner(owner: str, own: tuple[str, ...], translator: Translator) -> Block:
    if owner == MINE:
        return _option(home.mine(own, translator), MINE)
    return _option(translator.gettext("Everybody") if owner == EVERYBODY else translator.short(owner), owner)


def _milestones(chosen: HomeFilters, translator: Translator) -> Iterator[Block]:
    """Every choice of a time; of very many Councils the latest, and the one that is chosen."""
    yield from (_milestone(each, translator) for each in (ANY_TIME, UNDATED))
    every = [each.slug for each in translator.directory.milestones]
    latest = every[-(MOST - 3) :]
    if chosen.milestone in every and chosen.milestone not in latest:
        latest.insert(0, chosen.milestone)
    yield from (_milestone(each, translator) for each in latest)


def _milestone(slug: str, translator: Translator) -> Block:
    if slug == ANY_TIME:
        return _option(translator.gettext("Any time"), slug)
    if slug == UNDATED:
        return _option(translator.gettext("No deadline"), slug)
    named = next(each for each in translator.directory.milestones if each.slug == slug)
    return _option(translator.text(named.name), slug)


def _show(what: HomeStatus, translator: Translator) -> Block:
    return _option(home.show(what, translator), what.value)


def _option(text: str, value: str) -> Block:
    return {"text": {"type": "plain_text", "text": shortened(text, LONGEST), "emoji": False}, "value": value}


def _menu(kind: str, action: str, placeholder: str, chosen: Block) -> Block:
    text = {"type": "plain_text", "text": placeholder[:150], "emoji": False}
    return {"type": kind, "action_id": action, "placeholder": text, "initial_option": chosen}
