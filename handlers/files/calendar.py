"""`/schengen calendar` and `/schengen export ics`: deadlines in the user's own calendar, as a file or an address."""

import re
from datetime import date
from typing import Any

from db.people.calendar_subscriptions import Subscription
from db.register.store import RegisterStore
from domain.answers.answer import build_answer
from domain.answers.question_text import reading_text
from domain.exports import export
from domain.exports.calendar_events import (
    MAX_EVENTS,
    EventCalendar,
    calendar_question,
    count_undated,
    make_calendar,
)
from domain.exports.formats import Format
from domain.i18n.translator import Translator
from domain.messages import calendars
from domain.questions.model import NotUnderstood, Question, Reading
from handlers.blocks.answers import compose_answer
from handlers.blocks.elements import message
from handlers.files.send import FileRequest, send_files
from handlers.questions.filters import answer_filters
from handlers.questions.page_token import is_valid_question
from handlers.services.command_call import CommandCall
from handlers.services.services import Services

#: The path of calendars below the bot's public address.
CALENDAR_PATH = "/calendar/"

_WITH_TITLES = re.compile(rf"(?:^|\s+){calendars.WITH_TITLES}\s*$", re.IGNORECASE)


def export_calendar(call: CommandCall, services: Services) -> dict[str, Any]:
    """`export ics [FILTERS]`: send what matches as a file, with titles, and say where it is."""
    answered = answer_filters(call.raw_arguments, call, services, narrow=calendar_question, limit=MAX_EVENTS)
    question, translator = answered.reading.question, answered.translator
    if answered.answer is None or isinstance(question, NotUnderstood):
        return compose_answer(answered)
    if question.as_of is not None:
        return message(calendars.now_only_message(translator))
    calendar = build_calendar(question, translator, services.register.store, services.today, titles=True)
    if not calendar.events:
        return compose_answer(answered)
    file = FileRequest(
        name=f"{export.file_name(calendar.note, calendar.marking, services.today)}.{Format.ICS}",
        title=calendar.name,
        file_format=Format.ICS,
        content=calendar,
    )
    undated, has_more = count_undated(answered.answer), answered.answer.has_more
    comment = calendars.file_comment(len(calendar.events), calendar.source, undated, translator, more=has_more)
    sentence = send_files(call, [file], comment, translator=translator, services=services)
    return message(f"{answered.read_as}\n{sentence}")


def subscribe_calendar(call: CommandCall, services: Services) -> dict[str, Any]:
    """`calendar [FILTERS] [with titles]`: create an address to subscribe to; `calendar`: show it; `off`: end it.

    The answer contains a secret: only the user may see it.
    """
    translator = services.translator(call.language)
    if call.arguments.casefold() == calendars.OFF:
        is_ended = services.people.subscriptions.revoke(call.context(services))
        return message(
            calendars.ended_message(translator) if is_ended else calendars.nothing_to_end_message(translator)
        )
    existing = services.people.subscriptions.find_by_person(call.user)
    if not call.arguments and existing is not None:
        return message(_describe_subscription(existing, translator))
    if services.slack.public_url is None:
        return message(calendars.not_served_message(translator))
    if not call.arguments:
        return message(calendars.no_address_message(translator))
    return _subscribe(call, services.slack.public_url, existing, services)


def build_calendar(
    question: Question, translator: Translator, store: RegisterStore, today: date, *, titles: bool
) -> EventCalendar:
    """Return the calendar of a question, as the register is now."""
    with store.snapshot() as register:
        matches = register.find(question, today=today, limit=MAX_EVENTS)
        answer = build_answer(question, matches, directory=register.directory, today=today)
        revisions = register.revisions()
    return make_calendar(answer, revisions, translator, read_as=_reading_text(question, translator), titles=titles)


def _subscribe(call: CommandCall, public_url: str, existing: Subscription | None, services: Services) -> dict[str, Any]:
    titles = _WITH_TITLES.search(call.raw_arguments) is not None
    filters = _WITH_TITLES.sub("", call.raw_arguments)
    if filters.casefold() == calendars.ON:
        filters = ""
    answered = answer_filters(filters, call, services, narrow=calendar_question, limit=MAX_EVENTS)
    question, translator = answered.reading.question, answered.translator
    if answered.answer is None or isinstance(question, NotUnderstood):
        return compose_answer(answered)
    if question.as_of is not None:
        return message(calendars.now_only_message(translator))
    language = answered.reading.language if answered.reading.is_language_certain else None
    token = services.people.subscriptions.create(
        question, call.context(services), language=language, with_titles=titles
    )
    address = f"{public_url}{CALENDAR_PATH}{token}.{Format.ICS}"
    is_replaced = existing is not None
    return message(
        calendars.created_message(address, answered.read_as, translator, titles=titles, replaced=is_replaced)
    )


def _describe_subscription(subscription: Subscription, translator: Translator) -> str:
    is_valid = is_valid_question(subscription.question, translator.directory)
    read_as = _reading_text(subscription.question, translator) if is_valid else ""
    return calendars.address_message(read_as, subscription.created_at, translator, titles=subscription.with_titles)


def _reading_text(question: Question, translator: Translator) -> str:
    return reading_text(Reading(text="", language=translator.language, question=question), translator)
