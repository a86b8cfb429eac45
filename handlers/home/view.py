"""The view of an App Home: the user's own deliverables and, for coordinators, their section."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from slack_sdk import WebClient

from domain.answers.answer import Answer, build_answer
from domain.answers.line_text import line_text
from domain.home import AppHome, HomeFilters, ListPage, home_question, is_shown, page_of, valid_filters
from domain.i18n.translator import Translator
from domain.messages import home as overview
from domain.questions.model import Question, StatusFilter
from domain.register.instalments import Instalment
from domain.register.model import Status
from handlers.blocks.elements import Block, button, context, sections, shorten
from handlers.home.coordinator_section import coordinator_blocks
from handlers.home.filter_menus import menus_block
from handlers.services.services import Services

#: Action ids: a deliverable's details, marking it done, and pages of the list.
DETAILS, MARK_DONE, PREVIOUS_PAGE, NEXT_PAGE = "home_details", "home_done", "home_earlier", "home_later"

#: Characters of one line; titles and evidence have a few hundred at the most.
_MAX_LINE_CHARS = 1500
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
    is_coordinator = services.people.is_coordinator(home.person)
    blocks = list(_list_blocks(home, services, translator, can_mark=is_coordinator))
    if is_coordinator:
        blocks += coordinator_blocks(services, translator)
    note = translator.directory.note
    blocks.append(context(translator.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking)))
    return {"type": "home", "blocks": blocks}


def own_actors(user: str, services: Services) -> tuple[str, ...]:
    """Return the actors that a user speaks for: the one that they have said, else those that they are a contact of."""
    own_actor = services.people.conversations.read_body(user)
    slugs = [own_actor] if own_actor is not None else sorted(services.people.actors_of(user))
    return tuple(slug for slug in slugs if slug in services.register.directory.actors)


def _list_blocks(home: AppHome, services: Services, translator: Translator, *, can_mark: bool) -> Iterator[Block]:
    own, today = own_actors(home.person, services), services.today
    filters = valid_filters(home.filters, translator.directory)
    answered, late = _find(filters, own, services, translator)
    shown = page_of(answered.all_lines, filters.page)
    upcoming = overview.next_council_line(translator.directory.next_milestone(today), today, translator)
    yield from sections(
        [overview.own_body_line(own, translator), upcoming, overview.overdue_line(late, today, translator)]
    )
    yield menus_block(filters, own, translator)
    yield from sections([overview.count_line(answered, translator)])
    yield from _line_blocks(shown, answered, translator, can_mark=can_mark)
    yield from _page_blocks(shown, translator)


def _find(
    filters: HomeFilters, own: tuple[str, ...], services: Services, translator: Translator
) -> tuple[Answer, Sequence[Instalment]]:
    """Return what matches the filters, and the overdue instalments of the user's actors that are not on hold."""
    asked = home_question(filters, own, translator.directory)
    overdue = Question(which=StatusFilter.OVERDUE, owners=own)
    with services.register.store.snapshot() as register:
        matches = register.find(asked, today=services.today, limit=_MAX_INSTALMENTS)
        late = register.find(overdue, today=services.today, limit=_MAX_INSTALMENTS).instalments
    shown = tuple(instalment for instalment in matches.instalments if is_shown(filters, instalment))
    answered = build_answer(
        asked, replace(matches, instalments=shown), directory=translator.directory, today=services.today
    )
    return answered, [instalment for instalment in late if not instalment.hold]


def _line_blocks(shown: ListPage, answered: Answer, translator: Translator, *, can_mark: bool) -> Iterator[Block]:
    """Yield a line for each deliverable, with its buttons."""
    for answer_line in shown.lines:
        (section,) = sections([shorten(f"• {line_text(answer_line, answered, translator)}", _MAX_LINE_CHARS)])
        details = button(DETAILS, translator.gettext("Details"), answer_line.deliverable.ref)
        if not can_mark or answer_line.shown.status is not Status.OPEN:
            yield {**section, "accessory": details}
            continue
        mark_done = button(MARK_DONE, translator.gettext("Mark done"), answer_line.shown.key)
        yield section
        yield {"type": "actions", "elements": [details, mark_done]}


def _page_blocks(shown: ListPage, translator: Translator) -> Iterator[Block]:
    """Yield the page number, and buttons to the pages before and after; nothing for a single page."""
    if shown.page_count == 1:
        return
    yield context(overview.page_line(shown, translator))
    buttons = []
    if shown.number > 1:
        buttons.append(button(PREVIOUS_PAGE, translator.gettext("Previous"), str(shown.number - 1)))
    if shown.number < shown.page_count:
        buttons.append(button(NEXT_PAGE, translator.gettext("Next"), str(shown.number + 1)))
    yield {"type": "actions", "elements": buttons}
