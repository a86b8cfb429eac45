"""`sheet`: write the meeting sheet of a Schengen Council."""

import argparse
from datetime import UTC, datetime

from bot.cli.files import add_file_options, answer_filters, find_problem, write_file
from bot.cli.output import print_error
from bot.database import disposing, open_register
from bot.documents.subprocess_writer import write_in_child_process
from bot.settings.settings import Settings
from db.register.store import RegisterStore
from domain.dates.spans import brussels_day
from domain.meeting_sheets import sentences
from handlers.files.meeting_sheet import FORMATS, build_sheet, parse_formats


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("sheet", help="write the sheet of the next Schengen Council, or of a named one")
    add_file_options(parser)
    parser.add_argument("--format", choices=list(FORMATS), help="(default: what the file's name ends with, or pdf)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Write a sheet; return 2 if the filters are not understood or it cannot be written, 1 if nothing is on it."""
    asked, filters = parse_formats(" ".join(arguments.filters))
    suffix = arguments.output.suffix.removeprefix(".").casefold()
    extension = arguments.format or (asked[0] if len(asked) == 1 else suffix if suffix in FORMATS else "pdf")
    problem = find_problem(arguments.output, force=arguments.force, binary=extension)
    if problem is not None:
        print_error(f"sheet: {problem}")
        return 2
    now = datetime.now(UTC)
    with disposing(open_register(settings.database_url, now=now)) as engine:
        store, today = RegisterStore(engine), arguments.as_of or brussels_day(now)
        answered = answer_filters(filters, store, today, settings, language=arguments.language)
        built = None if answered.answer is None else build_sheet(answered, store=store, today=today, at=now)
    if built is None or isinstance(built, str):
        print_error(built or answered.text)
        return 2 if built is None else 1
    content = write_in_child_process(FORMATS[extension], built.sheet)
    comment = sentences.file_comment(built.council, built.sheet.source, answered.translator)
    return write_file("sheet", arguments.output, content, comment, force=arguments.force)
