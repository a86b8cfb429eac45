"""`/schengen chart`: what matches a question as a timeline or a burn-down; and the button that draws an answer."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from msgspec.structs import replace
from slack_bolt import Ack, App, Respond

from db.register.store import RegisterStore
from domain.answers.question_text import reading_text
from domain.charts import burndown, timeline
from domain.charts.burndown import BurnDown
from domain.charts.timeline import Timeline
from domain.exports import export
from domain.i18n.translator import Translator
from domain.questions.model import NotUnderstood, Reading
from handlers.blocks.answers import CHART, compose_answer
from handlers.blocks.elements import message
from handlers.buttons.click import parse_click, respond_privately
from handlers.buttons.paging import find_page_and_question
from handlers.files.send import FileRequest, send_files
from handlers.questions.answer import AnsweredQuestion, answer_reading
from handlers.questions.filters import MAX_ROWS, answer_filters
from handlers.services.command_call import CommandCall
from handlers.services.services import Services
from handlers.slack.request import Surface

#: Typed first for a burn-down.
BURN_DOWN_WORDS = frozenset({"burndown", "burn-down"})


def register(app: App, services: Services) -> None:
    """Listen to the button."""
    app.action(CHART)(partial(chart_answer, services=services))


def send_chart(call: CommandCall, services: Services) -> dict[str, Any]:
    """`chart [FILTERS]` or `chart burndown [FILTERS]`: send a picture of what matches, and say where it is."""
    word, rest = call.split_first_word()
    if word in BURN_DOWN_WORDS:
        raw = call.raw_arguments.partition(" ")[2]
        return _send_burn_down(replace(call, arguments=rest, raw_arguments=raw), services)
    return _send_timeline(_answer_to_draw(call, services), call, services)


def chart_answer(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Send an answer's timeline to the direct messages of the user who clicks; NoSuchPage if it is not known.

    As with the other buttons of an answer, no other user sees the response.
    """
    click = parse_click(body, action, services)
    _, question = find_page_and_question(click.value, services)
    reading = Reading(text="", language=click.language, question=question)
    answered = answer_reading(reading, store=services.register.store, today=services.today, limit=MAX_ROWS)
    call = CommandCall(
        name=CHART,
        arguments="",
        user=click.user,
        channel=click.channel,
        surface=Surface.BUTTON,
        language=click.language,
    )
    respond_privately(respond, body, _send_timeline(answered, call, services), services=services)
    ack()


def _answer_to_draw(call: CommandCall, services: Services) -> AnsweredQuestion:
    """Return what matches the filters; without filters, what was last asked in this thread, or the whole register."""
    thread = f"thread:{call.channel}:{call.thread}" if call.thread else None
    if thread and not call.arguments:
        last = services.people.conversations.find_last_question(thread, now=services.now())
        if last is not None and last.question is not None:
            reading = Reading(text="", language=last.language, question=last.question)
            return answer_reading(reading, store=services.register.store, today=services.today, limit=MAX_ROWS)
    return answer_filters(call.raw_arguments, call, services, thread=thread)


def _send_timeline(answered: AnsweredQuestion, call: CommandCall, services: Services) -> dict[str, Any]:
    if answered.answer is None or not answered.answer.all_lines:
        return compose_answer(answered)
    return _send_picture(build_timeline(answered), answered.read_as, answered.translator, call, services)


def build_timeline(answered: AnsweredQuestion) -> Timeline | str:
    """Return the timeline of an answer, or why there is none."""
    chart = answered.answer and timeline.make_timeline(answered.answer, answered.read_as, answered.translator)
    return chart or timeline.nothing_dated_message(answered.translator)


def _send_burn_down(call: CommandCall, services: Services) -> dict[str, Any]:
    answered = _answer_to_draw(call, services)
    if answered.answer is None:
        return compose_answer(answered)
    read_as, chart = build_burn_down(answered, store=services.register.store, today=services.today)
    return _send_picture(chart, read_as, answered.translator, call, services)


def build_burn_down(answered: AnsweredQuestion, *, store: RegisterStore, today: date) -> tuple[str, BurnDown | str]:
    """Return how the question of an answer is read for a burn-down, and that, or why there is none."""
    question, translator = answered.reading.question, answered.translator
    if isinstance(question, NotUnderstood):
        return "", answered.text
    with store.snapshot() as register:
        target = burndown.burn_down_target(
            question, translator.directory, today=today, since=register.first_recorded_day()
        )
        if target is None:
            return answered.read_as, burndown.no_goal_message(translator)
        course = register.find_each_day(target.question, first=target.first_day, last=target.today)
    reading = replace(answered.reading, question=replace(target.question, as_of=question.as_of))
    read_as = reading_text(reading, translator)
    chart = burndown.make_burn_down(target, course, read_as, translator)
    return read_as, chart or burndown.nothing_open_message(translator)


def _send_picture(
    chart: Timeline | BurnDown | str, read_as: str, translator: Translator, call: CommandCall, services: Services
) -> dict[str, Any]:
    """Send a picture, and say where it is; or say why there is none."""
    if isinstance(chart, str):
        return message(f"{read_as}\n{chart}")
    file_format = "chart" if isinstance(chart, Timeline) else "burndown"
    frame = chart.frame
    file = FileRequest(
        name=f"{export.file_name(frame.note, frame.marking, frame.today)}-{file_format}.png",
        title=f"{frame.title}, {frame.marking}",
        alt=frame.alt,
        file_format=file_format,
        content=chart,
    )
    sentence = send_files(call, [file], f"{read_as}\n{frame.source}", translator=translator, services=services)
    return message(f"{read_as}\n{sentence}")
