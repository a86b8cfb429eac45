"""The top of an App Home: the next Council in figures, and what needs the user."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial

from msgspec import Struct

from domain.answers.answer import AnswerLine, group_by_deliverable
from domain.answers.home import council_question
from domain.i18n.translator import Translator
from domain.messages import home as wording
from domain.messages.item_text import item_text
from domain.questions.model import Question
from domain.register.instalments import Instalment
from handlers.blocks.elements import Block, context, header, plain_text, section
from handlers.home.coordinator_section import change_blocks, report_blocks
from handlers.home.lines import LineLayout
from handlers.services.services import Services

#: The action id of the menu in which a user says for whom they speak.
REPRESENT = "home_represent"

#: Lines of a list; more are counted.
MAX_LINES = 5
#: More instalments than any register has.
_MAX_INSTALMENTS = 50_000


class _Found(Struct, frozen=True, kw_only=True):
    """What is open for the user's bodies, without what is on hold."""

    overdue: Sequence[AnswerLine]
    #: What falls due next, all of it on one day.
    upcoming: Sequence[AnswerLine]
    #: Open for the next Schengen Council, and overdue among them.
    council_open: int
    council_overdue: int


def overview_blocks(
    own: tuple[str, ...], services: Services, translator: Translator, layout: LineLayout, *, is_coordinator: bool
) -> Iterator[Block]:
    """Yield the blocks; `own` are the bodies for which the user speaks, and coordinators see everybody's."""
    today = services.today
    milestone = translator.directory.next_milestone(today)
    owners = () if is_coordinator else own
    found = _find(owners, services, translator)
    text = partial(item_text, today=today, translator=translator, owners=owners)
    yield header(
        wording.council_line(milestone, found.council_open, found.council_overdue, today=today, translator=translator)
    )
    if own:
        yield context(wording.own_body_line(own, translator))
    elif not is_coordinator:
        yield section(wording.whom_line(translator), accessory=_represent_menu(translator))
    if is_coordinator:
        yield from report_blocks(services.register, translator)
    if found.overdue:
        since = _only_day(found.overdue)
        yield header(wording.overdue_heading(len(found.overdue), since, today, translator))
        yield from _line_blocks(found.overdue, partial(text, said=(since,)), translator, layout)
    else:
        yield context(translator.gettext("Nothing is overdue."))
    if is_coordinator:
        yield from change_blocks(services.register, translator)
    elif (due := _only_day(found.upcoming)) is not None:
        yield header(wording.upcoming_heading(due, today, translator))
        yield from _line_blocks(found.upcoming, partial(text, said=(due,)), translator, layout)


def _only_day(lines: Sequence[AnswerLine]) -> date | None:
    """Return the day on which all lines are due; None if there are several, or no lines."""
    days = {line.shown.due for line in lines}
    return days.pop() if len(days) == 1 else None


def _find(owners: tuple[str, ...], services: Services, translator: Translator) -> _Found:
    today, milestone = services.today, translator.directory.next_milestone(services.today)
    with services.register.store.snapshot() as register:

        def find(question: Question) -> list[Instalment]:
            found = register.find(question, today=today, limit=_MAX_INSTALMENTS).instalments
            return [instalment for instalment in found if instalment.due is not None and not instalment.hold]

        every = find(Question(owners=owners))
        for_council = [] if milestone is None else find(council_question(milestone, owners))
    ahead = [instalment.due for instalment in every if instalment.due is not None and instalment.due >= today]
    first = min(ahead, default=None)
    return _Found(
        overdue=group_by_deliverable(instalment for instalment in every if instalment.is_overdue(today)),
        upcoming=group_by_deliverable(instalment for instalment in every if instalment.due == first),
        council_open=len(group_by_deliverable(for_council)),
        council_overdue=len(group_by_deliverable(each for each in for_council if each.is_overdue(today))),
    )


def _line_blocks(
    lines: Sequence[AnswerLine], text: Callable[[AnswerLine], str], translator: Translator, layout: LineLayout
) -> Iterator[Block]:
    for line in lines[:MAX_LINES]:
        yield layout.block(line, text(line), is_urgent=True)
    if len(lines) > MAX_LINES:
        more = len(lines) - MAX_LINES
        yield context(translator.ngettext("{n} more", "{n} more", more))


def _represent_menu(translator: Translator) -> Block:
    return {
        "type": "external_select",
        "action_id": REPRESENT,
        "placeholder": plain_text(translator.gettext("Choose")),
        "min_query_length": 0,
    }
