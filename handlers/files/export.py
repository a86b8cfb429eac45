"""`/schengen export`: what matches a question as a file."""

from datetime import time, timedelta
from typing import Any

from msgspec.structs import replace

from db.changes.ledger import Ledger
from domain.answers.answer import Answer
from domain.dates.spans import brussels_instant
from domain.exports import export as exporting
from domain.exports import formats
from domain.exports.change_columns import NameOf
from domain.exports.export import Export
from domain.exports.formats import Format
from handlers.blocks.answers import compose_answer
from handlers.blocks.elements import message
from handlers.files.calendar import export_calendar
from handlers.files.send import FileRequest, send_files
from handlers.questions.answer import AnsweredQuestion
from handlers.questions.filters import MAX_ROWS, answer_filters
from handlers.services.command_call import CommandCall
from handlers.services.services import Services, SlackServices
from handlers.slack.display_name import display_name

#: People whose names Slack is asked for, while the user waits for the file.
_MAX_PEOPLE = 15


def send_export(call: CommandCall, services: Services) -> dict[str, Any]:
    """`export [FORMAT] [FILTERS]`: send what matches, or the whole register, as a file, and say where it is."""
    file_format, filters = formats.split_format(call.raw_arguments)
    if file_format is Format.ICS:
        return export_calendar(replace(call, raw_arguments=filters), services)
    answered = answer_filters(filters, call, services)
    if not answered.is_understood and file_format is None and formats.is_mistyped_format(filters):
        formats.parse_format(filters.partition(" ")[0])
    if answered.answer is None or not answered.answer.all_lines:
        return compose_answer(answered)
    file_format, translator = file_format or Format.CSV, answered.translator
    content = build_export(
        answered, answered.answer, file_format, ledger=services.register.ledger, name_of=_name_look_up(services.slack)
    )
    file = FileRequest(
        name=f"{exporting.file_name(content.note, content.marking, content.day)}.{file_format}",
        title=content.title,
        file_format=file_format,
        content=content,
    )
    comment = exporting.file_comment(content, translator)
    sentence = send_files(call, [file], comment, translator=translator, services=services)
    return message(f"{answered.read_as}\n{sentence}")


def build_export(
    answered: AnsweredQuestion, answer: Answer, file_format: Format, *, ledger: Ledger, name_of: NameOf
) -> Export:
    """Return an answer's rows and, if the format has them, the changes up to the day that was asked about."""
    day = answer.question.as_of
    until = None if day is None else brussels_instant(day + timedelta(days=1), time.min)
    keys = [instalment.key for instalment in exporting.exported_instalments(answer)] if file_format.has_history else []
    changes = ledger.read_instalment_history(keys, before=until, limit=MAX_ROWS) if keys else ()
    head = ledger.read_head().hash
    return exporting.make_export(
        answer, answered.read_as, answered.translator, changes=changes, name_of=name_of, record_head=head
    )


def _name_look_up(slack: SlackServices) -> NameOf:
    """Return a function that returns a person's name in Slack by their id; each person is asked for once."""
    names: dict[str, str | None] = {}

    def look_up(user: str) -> str | None:
        if user not in names:
            person = slack.directory.cached_person(user) if len(names) < _MAX_PEOPLE else None
            names[user] = display_name(user, person or {})
        return names[user]

    return look_up
