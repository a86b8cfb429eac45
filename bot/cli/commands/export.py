"""`export`: write the register, or the instalments that match a question, to a file."""

import argparse
from datetime import UTC, date, datetime
from pathlib import Path

from msgspec import Struct
from sqlalchemy import Engine

from bot.cli.files import add_file_options, answer_filters, find_problem, write_file
from bot.cli.output import print_error
from bot.cli.progress import show_progress
from bot.database import disposing, open_register
from bot.documents.subprocess_writer import write_in_child_process
from bot.settings.settings import Settings
from db.changes.ledger import Ledger
from db.register.store import RegisterStore
from domain.dates.spans import brussels_day
from domain.errors import UnknownFormat
from domain.exports import export as exporting
from domain.exports import formats
from domain.exports.calendar_events import calendar_question, count_undated
from domain.exports.formats import Format
from domain.messages import calendars
from domain.questions.model import NotUnderstood, Question
from handlers.files.calendar import build_calendar
from handlers.files.export import build_export
from handlers.questions.answer import AnsweredQuestion


class _Options(Struct, frozen=True, kw_only=True):
    """The file to write, and what is to be in it."""

    file_format: Format
    filters: str
    path: Path
    force: bool
    #: None for that of the filters.
    language: str | None


class _Content(Struct, frozen=True, kw_only=True):
    """The content of a file, and the comment to print with it."""

    export: object
    comment: str


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("export", help="write the register, or what fits a question, to a file")
    add_file_options(parser)
    names = [file_format.value for file_format in Format]
    parser.add_argument("--format", choices=names, help="(default: what the file's name ends with, or csv)")
    parser.add_argument("--schema", action="store_true", help="print what a JSON file is like, and export nothing")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Write a file; return 2 if the filters are not understood or it cannot be written, 1 if nothing matches."""
    if arguments.schema:
        from bot.documents.json_file import export_schema  # noqa: PLC0415  # models of pydantic's that nothing else here needs

        print(export_schema(), end="")
        return 0
    try:
        options = _parse_options(arguments)
    except UnknownFormat as error:
        print_error(f"export: there is no format {error.typed}; there are {', '.join(error.known)}")
        return 2
    is_binary = options.file_format is Format.XLSX
    problem = find_problem(options.path, force=options.force, binary=options.file_format if is_binary else "")
    if problem is not None:
        print_error(f"export: {problem}")
        return 2
    now = datetime.now(UTC)
    with disposing(open_register(settings.database_url, now=now)) as engine, show_progress() as tell:
        tell("reading", 0, 0)
        today = arguments.as_of or brussels_day(now)
        narrow = calendar_question if options.file_format is Format.ICS else _as_it_is
        answered = answer_filters(
            options.filters, RegisterStore(engine), today, settings, language=options.language, narrow=narrow
        )
        content = _find_content(answered, options.file_format, engine, today)
        if isinstance(content, _Content):
            tell(f"writing {options.file_format}", 0, 0)
            file = write_in_child_process(options.file_format, content.export)
    if not isinstance(content, _Content):
        print_error(answered.text if content is None else content)
        return 2 if answered.answer is None or content is not None else 1
    comment = f"{answered.read_as}. {content.comment}"
    return write_file("export", options.path, file, comment, force=options.force)


def _as_it_is(question: Question) -> Question:
    return question


def _find_content(
    answered: AnsweredQuestion, file_format: Format, engine: Engine, today: date
) -> _Content | str | None:
    """Return what matches; None if nothing does or the filters are not understood, or why the format cannot hold it."""
    question, translator = answered.reading.question, answered.translator
    if answered.answer is None or isinstance(question, NotUnderstood):
        return None
    if file_format is not Format.ICS:
        if not answered.answer.all_lines:
            return None
        export = build_export(answered, answered.answer, file_format, ledger=Ledger(engine), name_of=lambda _: None)
        return _Content(export=export, comment=exporting.file_comment(export, translator))
    if question.as_of is not None:
        return calendars.now_only_message(translator)
    calendar = build_calendar(question, translator, RegisterStore(engine), today, titles=True)
    undated = count_undated(answered.answer)
    number, has_more = len(calendar.events), answered.answer.has_more
    comment = calendars.file_comment(number, calendar.source, undated, translator, more=has_more)
    return _Content(export=calendar, comment=comment) if calendar.events else None


def _parse_options(arguments: argparse.Namespace) -> _Options:
    """Return the options; UnknownFormat if the filters or the file's suffix name a format that does not exist."""
    file_format, filters = Format(arguments.format) if arguments.format else None, " ".join(arguments.filters)
    if file_format is None:
        file_format, filters = formats.split_format(filters)
    if file_format is None and arguments.output.suffix:
        file_format = formats.parse_format(arguments.output.suffix)
    return _Options(
        file_format=file_format or Format.CSV,
        filters=filters,
        path=arguments.output,
        force=arguments.force,
        language=arguments.language,
    )
