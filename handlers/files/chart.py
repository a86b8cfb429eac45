"""`/schengen chart`: what fits a question as a timeline, or as a burn-down; and the button that draws an answer."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.answers.question_text import read_as
from domain.charts import burndown, timeline
from domain.charts.burndown import BurnDown
from domain.charts.timeline import Timeline
from domain.exports import export
from domain.i18n.translator import Translator
from domain.questions.model import NotUnderstood, Reading
from handlers.blocks.answers import CHART, message, reply
from handlers.buttons.answers import pressed
from handlers.buttons.paging import wanted
from handlers.files.send import FileRequest, hand_over
from handlers.questions.answer import AnsweredQuestion, ask_again
from handlers.questions.filters import MOST_ROWS, asked_for
from handlers.services.command_call import CommandCall
from handlers.services.services import Services
from handlers.slack.request import Surface

#: What is typed first for a burn-down.
BURN_DOWN = frozenset({"burndown", "burn-down"})


def register(app: App, services: Services) -> None:
    """Listen to the button."""
    app.action(CHART)(partial(draw_answer, services=services))


def chart(call: CommandCall, services: Services) -> dict[str, Any]:
    """`chart [FILTERS]` or `chart burndown [FILTERS]`: a picture of what fits, and where it is."""
    first, rest = call.split()
    if first in BURN_DOWN:
        return _burn_down(replace(call, rest=rest), services)
    return _timeline(_asked(call, services), call, services)


def draw_answer(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """The timeline of an answer, in the direct messages of whoever presses; NoSuchPage where it is not known.

    As with the other buttons of an answer, nobody else sees what comes of it.
    """
    value, language = pressed(body, action, services)
    _, question = wanted(value, services)
    reading = Reading(text="", language=language, question=question)
    asked = ask_again(reading, store=services.register.store, today=services.today, limit=MOST_ROWS)
    channel = str((body.get("channel") or {}).get("id", ""))
    user = str(body["user"]["id"])
    call = CommandCall(name=CHART, rest="", user=user, channel=channel, surface=Surface.BUTTON, language=language)
    respond(**_timeline(asked, call, services), response_type="ephemeral", replace_original=False)
    ack()


def _timeline(asked: AnsweredQuestion, call: CommandCall, services: Services) -> dict[str, Any]:
    if asked.answer is None or not asked.answer.all_lines:
        return reply(asked)
    made = timeline.chart(asked.answer, asked.read_as, asked.translator)
    if made is None:
        return message(f"{asked.read_as}\n{timeline.nothing_dated(asked.translator)}")
    return _handed(made, form="chart", said=asked.read_as, call=call, translator=asked.translator, services=services)


def _burn_down(call: CommandCall, services: Services) -> dict[str, Any]:
    asked = _asked(call, services)
    question = asked.reading.question
    if asked.answer is None or isinstance(question, NotUnderstood):
        return reply(asked)
    translator = asked.translator
    with services.register.store.snapshot() as register:
        aim = burndown.aim(question, translator.directory, today=services.today, since=register.since())
        if aim is None:
            return message(f"{asked.read_as}\n{burndown.no_goal(translator)}")
        course = register.course(aim.question, first=aim.first, last=aim.today)
    said = read_as(replace(asked.reading, question=replace(aim.question, as_of=question.as_of)), translator)
    made = burndown.burn_down(aim, course, said, translator)
    if made is None:
        return message(f"{said}\n{burndown.nothing_open(translator)}")
    return _handed(made, form="burndown", said=said, call=call, translator=translator, services=services)


def _handed(
    made: Timeline | BurnDown, *, form: str, said: str, call: CommandCall, translator: Translator, services: Services
) -> dict[str, Any]:
    """Hand a picture over, and say where it is."""
    note, frame = translator.directory.note, made.frame
    file = FileRequest(
        name=f"{export.file_name(note, frame.today)}-{form}.png",
        title=f"{frame.title}, {note.marking}",
        alt=frame.alt,
        form=form,
        matter=made,
    )
    comment = f"{said}\n{translator.gettext('Note {number}, {marking}.', number=note.number, marking=note.marking)}"
    where = hand_over(call, [file], comment, translator=translator, services=services)
    return message(f"{said}\n{where}")


def _asked(call: CommandCall, services: Services) -> AnsweredQuestion:
    """What is to be drawn: what fits the filters, what was last asked in this thread, or the whole register."""
    thread = f"thread:{call.channel}:{call.thread}" if call.thread else None
    last = services.people.conversations.last(thread, now=services.now()) if thread and not call.rest else None
    if last is None:
        return asked_for(call.rest, call, services, thread=thread)
    reading = Reading(text="", language=last.language, question=last.question)
    return ask_again(reading, store=services.register.store, today=services.today, limit=MOST_ROWS)
