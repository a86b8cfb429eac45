"""`/schengen export`: what fits a question as a file."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

from db.changes.ledger import Ledger
from domain.answers.answer import Answer
from domain.dates.spans import brussels_instant
from domain.exports import export as exporting
from domain.exports import formats
from domain.exports.change_rows import Names
from domain.exports.export import Export
from domain.exports.formats import Format
from domain.reading.words.tokenizer import plain
from handlers.blocks.answers import message, reply
from handlers.files.calendar import export_calendar
from handlers.files.send import FileRequest, hand_over
from handlers.questions.answer import AnsweredQuestion
from handlers.questions.filters import MOST_ROWS, asked_for
from handlers.services.command_call import CommandCall
from handlers.services.services import Services

#: So many people Slack is asked to name for a file, while whoever wants it waits.
_MOST_PEOPLE = 15


def export(call: CommandCall, services: Services) -> dict[str, Any]:
    """`export [FORMAT] [FILTERS]`: a file of what fits, or of the whole register, and where it is."""
    form, filters = formats.split(call.rest)
    if form is Format.ICS:
        return export_calendar(replace(call, rest=filters), services)
    asked = asked_for(filters, call, services)
    if not asked.understood and form is None and formats.mistyped(filters):
        formats.named(filters.partition(" ")[0])
    if asked.answer is None or not asked.answer.all_lines:
        return reply(asked)
    form = form or Format.CSV
    found = matter(asked, asked.answer, form, ledger=services.register.ledger, names=_names(services))
    file = FileRequest(
        name=f"{exporting.file_name(asked.translator.directory.note, found.day)}.{form}",
        title=found.title,
        form=form,
        matter=found,
    )
    where = hand_over(
        call, [file], exporting.comment(found, asked.translator), translator=asked.translator, services=services
    )
    return message(f"{asked.read_as}\n{where}")


def matter(asked: AnsweredQuestion, answer: Answer, form: Format, *, ledger: Ledger, names: Names) -> Export:
    """What is in a file of an answer, with its history up to the day that was asked about, where the format has one."""
    day = answer.question.as_of
    until = None if day is None else brussels_instant(day + timedelta(days=1), time.min)
    keys = [each.key for each in exporting.instalments(answer)] if form.has_history else []
    changes = ledger.traces(keys, before=until, limit=MOST_ROWS) if keys else ()
    return exporting.export(answer, asked.read_as, asked.translator, changes=changes, names=names)


def _names(services: Services) -> Names:
    """People by the names that Slack shows them by; each is asked for once."""
    known: dict[str, str | None] = {}

    def name(user: str) -> str | None:
        if user not in known:
            person = services.slack.directory.known(user) if len(known) < _MOST_PEOPLE else None
            known[user] = _name(user, person or {})
        return known[user]

    return name


def _name(user: str, person: Mapping[str, Any]) -> str | None:
    """Somebody's display name, else their full one (https://docs.slack.dev/reference/objects/user-object)."""
    profile = person.get("profile")
    said = {**person, **(profile if isinstance(profile, dict) else {})}
    found = [plain(str(said.get(each) or "")) for each in ("display_name", "real_name", "name")]
    return next((each for each in found if each and each.casefold() != user.casefold()), None)
