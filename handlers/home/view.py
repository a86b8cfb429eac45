"""The view of an App Home: what needs the user, all deliverables by filters and, for coordinators, their section."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from msgspec.structs import replace
from slack_sdk import WebClient

from domain.answers.answer import Answer, build_answer
from domain.answers.home import AppHome, HomeFilters, ListPage, home_question, is_shown, page_of, valid_filters
from domain.i18n.translator import Translator
from domain.messages import home as overview
from handlers.blocks.elements import Block, actions, button, context, rich_text, sections, words
from handlers.home.coordinator_section import SETTINGS, coordinator_blocks
from handlers.home.filter_menus import menus_block
from handlers.home.lines import LineLayout
from handlers.home.overview import overview_blocks
from handlers.services.rights import rights_of
from handlers.services.services import Services

#: Action ids of the buttons to other pages of the list.
PREVIOUS_PAGE, NEXT_PAGE = "home_earlier", "home_later"

#: More instalments than any register has.
_MAX_INSTALMENTS = 50_000


def publish(home: AppHome, client: WebClient, services: Services) -> None:
    """Publish an App Home, and store which changes it shows (https://docs.slack.dev/reference/methods/views.publish).

    The number is stored afterwards: if that is lost, the view is published once more, which does no harm.
    """
    newest = services.register.ledger.read_visible_version()
    client.views_publish(user_id=home.person, view=build_view(home, services))
    services.people.homes.mark_drawn(home, newest)


def build_view(home: AppHome, services: Services) -> dict[str, Any]:
    """Return the view of an App Home in the user's language."""
    translator = services.translator(services.slack.directory.locale(home.person))
    own, rights = own_actors(home.person, services), rights_of(home.person, services)
    layout = LineLayout(rights, services.today, translator)
    blocks = [
        *overview_blocks(own, services, translator, layout, is_coordinator=rights.is_coordinator),
        {"type": "divider"},
        *_list_blocks(home, own, services, translator, layout),
    ]
    if rights.is_coordinator:
        blocks += coordinator_blocks(services, translator)
    blocks += actions([button(SETTINGS, translator.gettext("Settings…"), SETTINGS)])
    blocks.append(context(translator.notes()))
    return {"type": "home", "blocks": blocks}


def own_actors(user: str, services: Services) -> tuple[str, ...]:
    """Return the actors that a user speaks for: the one that they have said, else those that they are a contact of."""
    own_actor = services.people.conversations.read_body(user)
    slugs = [own_actor] if own_actor is not None else sorted(services.people.actors_of(user))
    return tuple(slug for slug in slugs if slug in services.register.directory.actors)


def _list_blocks(
    home: AppHome, own: tuple[str, ...], services: Services, translator: Translator, layout: LineLayout
) -> Iterator[Block]:
    """Yield the filters, and a page of the deliverables that match them."""
    filters = valid_filters(home.filters, translator.directory)
    answered = _find(filters, own, services, translator)
    shown = page_of(answered.all_lines, filters.page)
    yield menus_block(filters, own, translator)
    yield from sections([overview.count_line(answered, filters.show, translator)])
    for note, lines in groupby(shown.lines, key=lambda line: line.deliverable.note):
        if heading := translator.note(note):
            yield rich_text([words(heading, bold=True)])
        for line in lines:
            yield layout.block(line, overview.list_line(line, answered, own, translator))
    yield from _page_blocks(shown, translator)


def _find(filters: HomeFilters, own: tuple[str, ...], services: Services, translator: Translator) -> Answer:
    """Return what matches the filters."""
    asked = home_question(filters, own, translator.directory)
    with services.register.store.snapshot() as register:
        matches = register.find(asked, today=services.today, limit=_MAX_INSTALMENTS)
    shown = tuple(instalment for instalment in matches.instalments if is_shown(filters, instalment))
    return build_answer(
        asked, replace(matches, instalments=shown), directory=translator.directory, today=services.today
    )


def _page_blocks(shown: ListPage, translator: Translator) -> Iterator[Block]:
    """Yield the page number, and buttons to the pages before and after; nothing for a single page."""
    if shown.page_count == 1:
        return
    yield context(overview.page_line(shown, translator))
    targets = (
        (PREVIOUS_PAGE, translator.gettext("Previous"), shown.number - 1),
        (NEXT_PAGE, translator.gettext("Next"), shown.number + 1),
    )
    yield from actions(
        [
            button(action, label, str(number), read_as=f"{label}: {number}/{shown.page_count}")
            for action, label, number in targets
            if 1 <= number <= shown.page_count
        ]
    )
