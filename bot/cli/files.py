"""Files that commands write: their options, the answer to their filters, and where they go."""

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from bot.cli.atomic_write import find_objection, write_atomically
from bot.cli.options import parse_day
from bot.cli.output import print_error
from bot.settings.settings import Settings
from db.register.store import RegisterStore
from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question
from handlers.questions.answer import AnsweredQuestion, answer_reading, read_and_answer
from handlers.questions.filters import MAX_ROWS, refuse_unsaid, whole_register_reading

#: The path that means standard output.
STANDARD_OUTPUT = Path("-")


def add_file_options(parser: argparse.ArgumentParser) -> None:
    """Add the filters, and the options that say where the file goes and how things stand in it."""
    parser.add_argument("filters", nargs="*", help="what is to be in it, as in a question (default: everything)")
    parser.add_argument(
        "--output", type=Path, default=STANDARD_OUTPUT, metavar="FILE", help="(default: -, standard output)"
    )
    parser.add_argument("--force", action="store_true", help="write over a file that is there already")
    parser.add_argument("--as-of", type=parse_day, metavar="DATE", help="the day to take for today (default: today)")
    parser.add_argument("--language", choices=CODES, metavar="XX", help="(default: that of the filters)")


def find_problem(path: Path, *, force: bool, binary: str = "") -> str | None:
    """Return why a file cannot be written there; None if it can. `binary` names a format that no terminal shows."""
    if path != STANDARD_OUTPUT:
        return find_objection(path, force=force)
    if sys.stdout is None:
        return "there is no standard output; give --output FILE"
    if binary and sys.stdout.isatty():
        return f"{binary} is nothing for a terminal to show; give --output FILE"
    return None


def answer_filters(
    filters: str,
    store: RegisterStore,
    today: date,
    settings: Settings,
    *,
    language: str | None,
    narrow: Callable[[Question], Question] = lambda question: question,
) -> AnsweredQuestion:
    """Return the register's answer to filters, in the language given or else in theirs.

    There is no answer if they are not understood, or not all of their words are. `narrow` returns the question to
    answer in place of the one that was read.
    """
    hint = language or settings.channel_language
    reading = whole_register_reading(hint)
    if filters:
        answered = read_and_answer(filters, store=store, today=today, hint=hint)
        if answered.answer is None:
            return answered
        refusal = refuse_unsaid(answered)
        if refusal is not None:
            return answer_reading(replace(answered.reading, question=refusal), store=store, today=today)
        reading = replace(answered.reading, language=language or answered.reading.language)
        if not isinstance(reading.question, NotUnderstood):
            reading = replace(reading, question=narrow(reading.question))
    return answer_reading(reading, store=store, today=today, limit=MAX_ROWS)


def write_file(command: str, path: Path, content: bytes, comment: str, *, force: bool) -> int:
    """Write a file, and print the comment unless that would get into the file; return the exit code."""
    if path == STANDARD_OUTPUT:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return 0
    try:
        write_atomically(path, content, force=force)
    except FileExistsError:
        print_error(f"{command}: {path} has come there meanwhile; nothing is overwritten")
        return 2
    print(f"{path}: {comment}")
    return 0
