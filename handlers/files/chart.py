"""`/schengen chart`: what fits a question as a timeline, or as a burn-down; and the button that draws an answer."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.answers.question_text import read_as
from domain.charts import burndown, charting
from domain.charts.burndown import BurnDown
from domain.charts.charting import Chart
from domain.exports import export
from domain.i18n.translator import Speech
from domain.questions.model import Misread, Reading
from handlers.blocks.answers import CHART, message, reply
from handlers.buttons.answers import pressed
from handlers.buttons.paging import wanted
from handlers.files.send import Document, hand_over
from handlers.questions.answer import Asked, ask_again
from handlers.questions.filters import MOST_ROWS, asked_for
from handlers.services.command_call import Call
from handlers.services.services import Desk
from handlers.slack.request import Surface

#: What is typed first for a burn-down.
BURN_DOWN = frozenset({"burndown", "burn-down"})


def register(app: App, desk: Desk) -> None:
    """Listen to the button."""
    app.action(CHART)(partial(draw_answer, desk=desk))


def chart(call: Call, desk: Desk) -> dict[str, Any]:
    """`chart [FILTERS]` or `chart burndown [FILTERS]`: a picture of what fits, and where it is."""
    first, rest = call.split()
    if first in BURN_DOWN:
        return _burn_down(replace(call, rest=rest), desk)
    return _timeline(_asked(call, desk), call, desk)


def draw_answer(ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, desk: Desk) -> None:
    """The timeline of an answer, in the direct messages of whoever presses; NoSuchPage where it is not known.

    As with the other buttons of an answer, nobody else sees what comes of it.
    """
    value, language = pressed(body, action, desk)
    _, question = wanted(value, desk)
    reading = Reading(text="", language=language, question=question)
    asked = ask_again(reading, store=desk.store, today=desk.today, limit=MOST_ROWS)
    channel = str((body.get("channel") or {}).get("id", ""))
    user = str(body["user"]["id"])
    call = Call(name=CHART, rest="", user=user, channel=channel, surface=Surface.BUTTON, language=language)
    respond(**_timeline(asked, call, desk), response_type="ephemeral", replace_original=False)
    ack()


def _timeline(asked: Asked, call: Call, desk: Desk) -> dict[str, Any]:
    if asked.answer is None or not asked.answer.all_lines:
        return reply(asked)
    made = charting.chart(asked.answer, asked.read_as, asked.speech)
    if made is None:
        return message(f"{asked.read_as}\n{charting.nothing_dated(asked.speech)}")
    return _handed(made, form="chart", said=asked.read_as, call=call, speech=asked.speech, desk=desk)


def _burn_down(call: Call, desk: Desk) -> dict[str, Any]:
    asked = _asked(call, desk)
    question = asked.reading.question
    if asked.answer is None or isinstance(question, Misread):
        return reply(asked)
    speech = asked.speech
    with desk.store.snapshot() as register:
        aim = burndown.aim(question, speech.directory, today=desk.today, since=register.since())
        if aim is None:
            return message(f"{asked.read_as}\n{burndown.no_goal(speech)}")
        course = register.course(aim.question, first=aim.first, last=aim.today)
    said = read_as(replace(asked.reading, question=replace(aim.question, as_of=question.as_of)), speech)
    made = burndown.burn_down(aim, course, said, speech)
    if made is None:
        return message(f"{said}\n{burndown.nothing_open(speech)}")
    return _handed(made, form="burndown", said=said, call=call, speech=speech, desk=desk)


def _handed(made: Chart | BurnDown, *, form: str, said: str, call: Call, speech: Speech, desk: Desk) -> dict[str, Any]:
    """Hand a picture over, and say where it is."""
    note, frame = speech.directory.note, made.frame
    file = Document(
        name=f"{export.file_name(note, frame.today)}-{form}.png",
        title=f"{frame.title}, {note.marking}",
        alt=frame.alt,
        form=form,
        matter=made,
    )
    comment = f"{said}\n{speech.gettext('Note {number}, {marking}.', number=note.number, marking=note.marking)}"
    where = hand_over(call, [file], comment, speech=speech, desk=desk)
    return message(f"{said}\n{where}")


def _asked(call: Call, desk: Desk) -> Asked:
    """What is to be drawn: what fits the filters, what was last asked in this thread, or the whole register."""
    thread = f"thread:{call.channel}:{call.thread}" if call.thread else None
    last = desk.conversations.last(thread, now=desk.now()) if thread and not call.rest else None
    if last is None:
        return asked_for(call.rest, call, desk, thread=thread)
    reading = Reading(text="", language=last.language, question=last.question)
    return ask_again(reading, store=desk.store, today=desk.today, limit=MOST_ROWS)
