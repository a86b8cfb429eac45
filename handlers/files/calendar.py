"""`/schengen calendar` and `/schengen export ics`: deadlines in somebody's own calendar, as a file or at an address."""

import re
from datetime import date
from typing import Any

from db.people.calendar_subscriptions import Subscription
from db.register.store import RegisterStore
from domain.answers.answer import answer
from domain.answers.question_text import read_as
from domain.exports import export
from domain.exports.calendar_events import MOST, EventCalendar, diary, title, undated, wanted
from domain.exports.formats import Format
from domain.i18n.translator import Translator
from domain.messages import calendars
from domain.questions.model import NotUnderstood, Question, Reading
from handlers.blocks.answers import message, reply
from handlers.files.send import FileRequest, hand_over
from handlers.questions.filters import asked_for
from handlers.questions.page_token import is_sound
from handlers.services.command_call import CommandCall
from handlers.services.services import Services

#: Where calendars are served, below the bot's public address.
PATH = "/calendar/"

_WITH_TITLES = re.compile(rf"(?:^|\s+){calendars.WITH_TITLES}\s*$", re.IGNORECASE)


def export_calendar(call: CommandCall, services: Services) -> dict[str, Any]:
    """`export ics [FILTERS]`: a file of what fits, with titles, and where it is."""
    asked = asked_for(call.rest, call, services, about=wanted, limit=MOST)
    question = asked.reading.question
    if asked.answer is None or isinstance(question, NotUnderstood):
        return reply(asked)
    if question.as_of is not None:
        return message(calendars.now_only(asked.translator))
    found = diary_of(question, asked.translator, services.register.store, services.today, titles=True)
    if not found.entries:
        return reply(asked)
    file = FileRequest(
        name=f"{export.file_name(asked.translator.directory.note, services.today)}.{Format.ICS}",
        title=title(asked.translator),
        form=Format.ICS,
        matter=found,
    )
    more = asked.answer.more
    comment = calendars.comment(len(found.entries), undated(asked.answer), asked.translator, more=more)
    where = hand_over(call, [file], comment, translator=asked.translator, services=services)
    return message(f"{asked.read_as}\n{where}")


def calendar(call: CommandCall, services: Services) -> dict[str, Any]:
    """`calendar [FILTERS] [with titles]`: an address to subscribe to; without more, whether there is one; `off`.

    The answer has a secret in it: it is for whoever asked alone.
    """
    translator = services.translator(call.language)
    if call.rest.casefold() == calendars.OFF:
        ended = services.people.subscriptions.revoke(call.act(services))
        return message(calendars.ended(translator) if ended else calendars.nothing_to_end(translator))
    known = services.people.subscriptions.of(call.user)
    if not call.rest and known is not None:
        return message(_stands(known, translator))
    if services.slack.public_url is None:
        return message(calendars.no_address(translator))
    if not call.rest:
        return message(calendars.none_yet(translator))
    return _subscribe(call, services.slack.public_url, known, services)


def diary_of(
    question: Question, translator: Translator, store: RegisterStore, today: date, *, titles: bool
) -> EventCalendar:
    """What stands in the calendar of a question just now."""
    with store.snapshot() as register:
        found = register.find(question, today=today, limit=MOST)
        decided = answer(question, found, directory=register.directory, today=today)
        revisions = register.revisions()
    said = _read_as(question, translator)
    return diary(decided, revisions, translator, read_as=said, titles=titles)


def _subscribe(call: CommandCall, address: str, known: Subscription | None, services: Services) -> dict[str, Any]:
    titles = _WITH_TITLES.search(call.rest) is not None
    filters = _WITH_TITLES.sub("", call.rest)
    asked = asked_for("" if filters.casefold() == calendars.ON else filters, call, services, about=wanted, limit=MOST)
    question = asked.reading.question
    if asked.answer is None or isinstance(question, NotUnderstood):
        return reply(asked)
    if question.as_of is not None:
        return message(calendars.now_only(asked.translator))
    language = asked.reading.language if asked.reading.told else None
    token = services.people.subscriptions.make(question, call.act(services), language=language, titles=titles)
    where = f"{address}{PATH}{token}.{Format.ICS}"
    return message(calendars.made(where, asked.read_as, asked.translator, titles=titles, replaced=known is not None))


def _stands(known: Subscription, translator: Translator) -> str:
    said = _read_as(known.question, translator) if is_sound(known.question, translator.directory) else ""
    return calendars.stands(said, known.at, translator, titles=known.titles)


def _read_as(question: Question, translator: Translator) -> str:
    return read_as(Reading(text="", language=translator.language, question=question), translator)
