"""`ask`: a question on the command line, or many on standard input."""

import argparse
import json
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from bot.cli.options import add_json_option, parse_day
from bot.cli.output import line_data, print_error, print_json
from bot.database import disposing, open_register
from bot.settings.settings import Settings
from db.register.store import RegisterStore
from domain.dates.spans import brussels_day
from handlers.questions.answer import AnsweredQuestion, read_and_answer


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("ask", help="answer a question, as in Slack")
    parser.add_argument("question", nargs="*", help="the question, in any of the 24 official languages of the EU")
    parser.add_argument("--as-of", type=parse_day, metavar="DATE", help="the day to take for today (default: today)")
    add_json_option(parser)
    parser.add_argument(
        "--jsonl", action="store_true", help="read a JSON object a line with question and as_of, write one a line"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Answer; return 2 if there was no question, 1 if a line of standard input was not one."""
    now = datetime.now(UTC)
    with disposing(open_register(settings.database_url, now=now)) as engine:
        store = RegisterStore(engine)
        today = arguments.as_of or brussels_day(now)
        if arguments.jsonl:
            return _answer_lines(store, today, settings.channel_language)
        text = " ".join(arguments.question)
        if not text:
            print_error("ask: give a question, for example: ask what does Eurojust owe by June 2024")
            return 2
        answered = read_and_answer(text, store=store, today=today, hint=settings.channel_language)
        if arguments.json:
            print_json(_answer_data(text, answered, today))
        else:
            print(answered.text)
        return 0


def _answer_lines(store: RegisterStore, today: date, hint: str) -> int:
    """Answer each line of standard input with a line of JSON; return 1 if one was not a question."""
    code = 0
    for number, line in enumerate(sys.stdin, start=1):
        if not line.strip():
            continue
        try:
            text, as_of = _parse_line(line)
        except ValueError as error:
            code = 1
            print_json(_error_data(number, str(error)))
            continue
        answered = read_and_answer(text, store=store, today=as_of or today, hint=hint)
        print_json(_answer_data(text, answered, as_of or today))
    return code


def _error_data(number: int, problem: str) -> Mapping[str, Any]:
    """Return the JSON data for a line that is not a question."""
    empty = dict.fromkeys(("question", "language", "read_as", "headline", "text"), "")
    lists: Mapping[str, Any] = {"left_out": [], "suggestions": [], "deliverables": []}
    return {**empty, **lists, "understood": False, "outcome": "no", "line": number, "error": problem}


def _parse_line(line: str) -> tuple[str, date | None]:
    """Return the question of a line and its day; ValueError says what is wrong with it."""
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("not a JSON object") from None
    if not isinstance(given, dict) or not isinstance(given.get("question"), str):
        raise ValueError('an object with a "question" is needed')  # noqa: TRY004  # it is the line that is wrong, not a type
    as_of = given.get("as_of")
    try:
        return given["question"], None if as_of is None else _parse_moment(str(as_of))
    except ValueError:
        raise ValueError('"as_of" is not a date like 2023-10-19') from None


def _parse_moment(text: str) -> date:
    """Return a day, or the day in Brussels at a time."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        at = datetime.fromisoformat(text)
        return brussels_day(at) if at.tzinfo else at.date()


def _answer_data(text: str, answered: AnsweredQuestion, today: date) -> Mapping[str, Any]:
    """Return a question and its answer as JSON data; each deliverable once, in the order of the answer."""
    lines = answered.answer.all_lines if answered.answer else ()
    return {
        "question": text,
        "language": answered.reading.language,
        "understood": answered.is_understood,
        "outcome": _outcome(answered),
        "left_out": list(answered.reading.left_out) if answered.is_understood else [],
        "read_as": answered.read_as,
        "headline": answered.worded.headline if answered.worded else answered.statement.partition("\n")[0],
        "suggestions": [{"question": one.text, "refs": list(one.refs)} for one in answered.suggestions],
        "deliverables": [line_data(line, answered.translator, overdue=line.shown.is_overdue(today)) for line in lines],
        "text": answered.text,
    }


def _outcome(answered: AnsweredQuestion) -> str:
    """Return whether a question was understood: yes, partly (without what is left out), or no."""
    if not answered.is_understood:
        return "no"
    return "partly" if answered.reading.left_out or answered.reading.also_asked else "yes"
