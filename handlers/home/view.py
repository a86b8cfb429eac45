"""Drawing an App Home: what is somebody's own, and besides, for coordinators, what they see to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from slack_sdk import WebClient

from domain.answers.answer import Answer, answer
from domain.answers.answer_text import line
from domain.home import AppHome, HomeFilters, ListPage, fitting, page, question, shows
from domain.i18n.translator import Translator
from domain.messages import home as overview
from domain.questions.model import Question, StatusFilter
from domain.register.instalments import Instalment
from handlers.blocks.answers import Block, button, context, sections, shortened
from handlers.home.buttons import DONE
from handlers.home.coordinator_section import for_coordinators
from handlers.home.filters import filters
from handlers.services.services import Services

#: The action ids: a deliverable's details, and a page of the list.
DETAILS, EARLIER, LATER = "home_details", "home_earlier", "home_later"

#: Characters of one line; titles and evidence have a few hundred at the most.
_LONGEST = 1500
#: More instalments than any register has.
_ALL = 50_000


def show(home: AppHome, client: WebClient, services: Services) -> None:
    """Publish somebody's home, and keep which changes it shows (https://docs.slack.dev/reference/methods/views.publish).

    That is kept afterwards: if it is lost, the home is drawn once more, which does no harm.
    """
    newest = services.register.ledger.latest()
    client.views_publish(user_id=home.person, view=draw(home, services))
    services.people.homes.drawn(home, newest)


def draw(home: AppHome, services: Services) -> dict[str, Any]:
    """Somebody's home in their language, as a view."""
    translator = services.translator(services.slack.directory.locale(home.person))
    coordinates = services.people.is_coordinator(home.person)
    blocks = list(_own(home, services, translator, coordinates=coordinates))
    if coordinates:
        blocks += for_coordinators(services, translator)
    note = translator.directory.note
    blocks.append(context(translator.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking)))
    return {"type": "home", "blocks": blocks}


def bodies(person: str, services: Services) -> tuple[str, ...]:
    """For whom somebody speaks: as they have said themselves, or else as a contact."""
    said = services.people.conversations.body_of(person)
    found = [said] if said is not None else sorted(services.people.actors_of(person))
    return tuple(each for each in found if each in services.register.directory.actors)


def _own(home: AppHome, services: Services, translator: Translator, *, coordinates: bool) -> Iterator[Block]:
    own, chosen, today = bodies(home.person, services), fitting(home.chosen, translator.directory), services.today
    found, late = _found(chosen, own, services, translator)
    shown = page(found.all_lines, chosen.page)
    upcoming = overview.upcoming(translator.directory.next_milestone(today), today, translator)
    yield from sections([overview.whose(own, translator), upcoming, overview.late(late, today, translator)])
    yield filters(chosen, own, translator)
    yield from sections([overview.count(found, translator)])
    yield from _lines(shown, found, translator, marks=coordinates)
    yield from _turning(shown, translator)


def _found(
    chosen: HomeFilters, own: tuple[str, ...], services: Services, translator: Translator
) -> tuple[Answer, Sequence[Instalment]]:
    """What is chosen, and what the person's bodies owe that is late and not on hold."""
    asked, overdue = question(chosen, own, translator.directory), Question(which=StatusFilter.OVERDUE, owners=own)
    with services.register.store.snapshot() as register:
        found = register.find(asked, today=services.today, limit=_ALL)
        late = register.find(overdue, today=services.today, limit=_ALL).instalments
    fits = tuple(each for each in found.instalments if shows(chosen, each))
    answered = answer(asked, replace(found, instalments=fits), directory=translator.directory, today=services.today)
    return answered, [each for each in late if not each.hold]


def _lines(shown: ListPage, found: Answer, translator: Translator, *, marks: bool) -> Iterator[Block]:
    """A line a deliverable, with what can be pressed about it."""
    for each in shown.lines:
        (section,) = sections([shortened(f"• {line(each, found, translator)}", _LONGEST)])
        details = button(DETAILS, translator.gettext("Details"), each.deliverable.ref)
        if not marks or each.head.status != "open":
            yield {**section, "accessory": details}
            continue
        yield section
        yield {"type": "actions", "elements": [details, button(DONE, translator.gettext("Mark done"), each.head.key)]}


def _turning(shown: ListPage, translator: Translator) -> Iterator[Block]:
    """Which page it is, and buttons to the ones beside it."""
    if shown.of == 1:
        return
    yield context(overview.place(shown, translator))
    buttons = []
    if shown.number > 1:
        buttons.append(button(EARLIER, translator.gettext("Previous"), str(shown.number - 1)))
    if shown.number < shown.of:
        buttons.append(button(LATER, translator.gettext("Next"), str(shown.number + 1)))
    yield {"type": "actions", "elements": buttons}
