"""`export`: the register, or what fits a question, as a file."""

import argparse
import sys
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Engine

from bot.cli.atomic_write import find_objection, write_atomically
from bot.cli.options import parse_day
from bot.cli.output import print_error
from bot.cli.progress import progress
from bot.database import disposing, open_register
from bot.documents.subprocess_writer import write_in_child_process
from bot.settings.settings import Settings
from db.changes.ledger import Ledger
from db.register.store import RegisterStore
from domain.dates.spans import brussels_day
from domain.errors import UnknownFormat
from domain.exports import export as exporting
from domain.exports import formats
from domain.exports.calendar_events import calendar_question as with_done
from domain.exports.calendar_events import count_undated
from domain.exports.formats import Format
from domain.languages import CODES
from domain.messages import calendars
from domain.questions.model import NotUnderstood
from handlers.files.calendar import build_calendar
from handlers.files.export import build_export
from handlers.questions.answer import AnsweredQuestion, answer_reading, read_and_answer
from handlers.questions.filters import MAX_ROWS, whole_register_reading

#: Stands for standard output.
HERE = Path("-")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Wanted:
    """What is to be written, as what, and where to."""

    form: Format
    filters: str
    to: Path
    force: bool
    #: None for that of the filters.
    language: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class _Found:
    """What a file is written of, and what is said of it."""

    matter: object
    comment: str


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("export", help="write the register, or what fits a question, to a file")
    parser.add_argument("filters", nargs="*", help="what is to be in it, as in a question (default: everything)")
    names = [each.value for each in Format]
    parser.add_argument("--format", choices=names, help="(default: what the file's name ends with, or csv)")
    parser.add_argument("--output", type=Path, default=HERE, metavar="FILE", help="(default: -, standard output)")
    parser.add_argument("--force", action="store_true", help="write over a file that is there already")
    parser.add_argument("--as-of", type=parse_day, metavar="DATE", help="the day to take for today (default: today)")
    parser.add_argument("--language", choices=CODES, metavar="XX", help="(default: that of the filters)")
    parser.add_argument("--schema", action="store_true", help="print what a JSON file is like, and export nothing")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Write; 2 for filters that are not understood or a file that cannot be written, 1 if nothing fits or it failed."""
    if arguments.schema:
        from bot.documents.json_file import export_schema  # noqa: PLC0415  # models of pydantic's that nothing else here needs

        print(export_schema(), end="")
        return 0
    try:
        wanted = _wanted(arguments)
    except UnknownFormat as error:
        print_error(f"export: there is no format {error.typed}; there are {', '.join(error.known)}")
        return 2
    problem = _problem(wanted)
    if problem is not None:
        print_error(f"export: {problem}")
        return 2
    now = datetime.now(UTC)
    with disposing(open_register(settings.database_url, now=now)) as engine, progress() as tell:
        tell("reading", 0, 0)
        today = arguments.as_of or brussels_day(now)
        asked = _asked(wanted, RegisterStore(engine), today, settings)
        found = _found(asked, wanted.form, engine, today)
        if isinstance(found, _Found):
            tell(f"writing {wanted.form}", 0, 0)
            content = write_in_child_process(wanted.form, found.matter)
    if not isinstance(found, _Found):
        print_error(asked.text if found is None else found)
        return 2 if asked.answer is None or found is not None else 1
    return _write(wanted, content, f"{asked.read_as}. {found.comment}")


def _found(asked: AnsweredQuestion, form: Format, engine: Engine, today: date) -> _Found | str | None:
    """What fits; None where nothing does or the filters were not understood, else why there is no such file of it."""
    question, translator = asked.reading.question, asked.translator
    if asked.answer is None or isinstance(question, NotUnderstood):
        return None
    if form is not Format.ICS:
        if not asked.answer.all_lines:
            return None
        export = build_export(asked, asked.answer, form, ledger=Ledger(engine), name_of=lambda _: None)
        return _Found(matter=export, comment=exporting.file_comment(export, translator))
    if question.as_of is not None:
        return calendars.now_only_message(translator)
    days = build_calendar(question, translator, RegisterStore(engine), today, titles=True)
    said = calendars.file_comment(len(days.events), count_undated(asked.answer), translator, more=asked.answer.has_more)
    return _Found(matter=days, comment=said) if days.events else None


def _wanted(arguments: argparse.Namespace) -> _Wanted:
    """What the words ask for; UnknownFormat where none is named by what should name one."""
    form, filters = Format(arguments.format) if arguments.format else None, " ".join(arguments.filters)
    if form is None:
        form, filters = formats.split_format(filters)
    if form is None and arguments.output.suffix:
        form = formats.parse_format(arguments.output.suffix)
    return _Wanted(
        form=form or Format.CSV,
        filters=filters,
        to=arguments.output,
        force=arguments.force,
        language=arguments.language,
    )


def _problem(wanted: _Wanted) -> str | None:
    """Why it cannot be written there."""
    if wanted.to != HERE:
        return find_objection(wanted.to, force=wanted.force)
    if sys.stdout is None:
        return "there is no standard output; give --output FILE"
    if wanted.form is Format.XLSX and sys.stdout.isatty():
        return f"{wanted.form} is nothing for a terminal to show; give --output FILE"
    return None


def _asked(wanted: _Wanted, store: RegisterStore, today: date, settings: Settings) -> AnsweredQuestion:
    """What the register says to the filters: in the language given, else in theirs."""
    hint = wanted.language or settings.channel_language
    reading = whole_register_reading(hint)
    if wanted.filters:
        asked = read_and_answer(wanted.filters, store=store, today=today, hint=hint)
        if asked.answer is None:
            return asked
        reading = replace(asked.reading, language=wanted.language or asked.reading.language)
        if wanted.form is Format.ICS and not isinstance(reading.question, NotUnderstood):
            reading = replace(reading, question=with_done(reading.question))
    return answer_reading(reading, store=store, today=today, limit=MAX_ROWS)


def _write(wanted: _Wanted, content: bytes, said: str) -> int:
    """Write it, and say what it is where that does not get into it."""
    if wanted.to == HERE:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return 0
    try:
        write_atomically(wanted.to, content, force=wanted.force)
    except FileExistsError:
        print_error(f"export: {wanted.to} has come there meanwhile; nothing is overwritten")
        return 2
    print(f"{wanted.to}: {said}")
    return 0
