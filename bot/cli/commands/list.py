"""`list`: print the register's deliverables, filtered."""

import argparse
from datetime import UTC, datetime

from bot.cli.options import add_json_option, parse_day
from bot.cli.output import line_data, print_error, print_json, print_table
from bot.database import disposing, open_register
from bot.settings.settings import Settings
from db.register.store import RegisterStore
from domain.answers.answer import Answer, build_answer
from domain.answers.line_text import deadline_text, status_text
from domain.dates.spans import Span, brussels_day
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter, Question, StatusFilter


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("list", help="list deliverables")
    parser.add_argument(
        "--owner", action="append", default=[], metavar="SLUG", help="an actor: eurojust, member-states"
    )
    parser.add_argument(
        "--status", choices=[status.value for status in StatusFilter], default="open", help="(default: open)"
    )
    parser.add_argument("--by", type=parse_day, metavar="DATE", help="due on or before this day")
    parser.add_argument("--as-of", type=parse_day, metavar="DATE", help="the day to take for today (default: today)")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """List the deliverables; return 2 if an owner does not exist."""
    now = datetime.now(UTC)
    with disposing(open_register(settings.database_url, now=now)) as engine:
        store = RegisterStore(engine)
        directory = store.directory()
        unknown = [slug for slug in arguments.owner if slug not in directory.actors]
        if unknown:
            print_error(f"list: no actor {', '.join(unknown)}; there are {', '.join(sorted(directory.actors))}")
            return 2
        today = arguments.as_of or brussels_day(now)
        until = DueFilter(bound=Bound.BY, span=Span.day(arguments.by)) if arguments.by else None
        question = Question(which=StatusFilter(arguments.status), owners=tuple(arguments.owner), when=until)
        answer = build_answer(question, store.find(question, today=today), directory=directory, today=today)
        translator = Translator("en", directory)
        lines = answer.all_lines
        if arguments.json:
            print_json([line_data(line, translator, overdue=line.shown.is_overdue(today)) for line in lines])
        else:
            _print_lines(answer, translator)
        return 0


def _print_lines(answer: Answer, translator: Translator) -> None:
    directory = translator.directory
    columns = (*(["Note"] if directory.has_several_notes else []), "Ref", "Title", "Owners", "Deadline", "Status")
    rows = [
        (
            *([directory.note_of(line.deliverable.ref).number] if directory.has_several_notes else []),
            translator.local_reference(line.deliverable.ref),
            translator.text(line.deliverable.title),
            translator.owners(line.deliverable.owners),
            deadline_text(line.shown, answer, translator),
            status_text(line.shown, answer, translator),
        )
        for line in answer.all_lines
    ]
    print_table(columns, rows)
