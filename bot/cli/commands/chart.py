"""`chart`: draw what matches a question as a timeline or a burn-down."""

import argparse
from datetime import UTC, date, datetime

from bot.cli.files import add_file_options, answer_filters, find_problem, write_file
from bot.cli.output import print_error
from bot.database import disposing, open_register
from bot.documents.subprocess_writer import write_in_child_process
from bot.settings.settings import Settings
from db.register.store import RegisterStore
from domain.charts.burndown import BurnDown
from domain.charts.timeline import Timeline
from domain.dates.spans import brussels_day
from handlers.files.chart import BURN_DOWN_WORDS, build_burn_down, build_timeline


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("chart", help="draw a timeline, or with `burndown` the progress to a Council, as PNG")
    add_file_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Draw a picture; return 2 if the filters are not understood or it cannot be written, 1 if nothing can be drawn."""
    problem = find_problem(arguments.output, force=arguments.force, binary="a picture")
    if problem is not None:
        print_error(f"chart: {problem}")
        return 2
    now = datetime.now(UTC)
    with disposing(open_register(settings.database_url, now=now)) as engine:
        chart = _build(arguments, settings, RegisterStore(engine), arguments.as_of or brussels_day(now))
    if isinstance(chart, Timeline | BurnDown):
        content = write_in_child_process("chart" if isinstance(chart, Timeline) else "burndown", chart)
        comment = f"{chart.frame.title}, {chart.frame.marking}"
        return write_file("chart", arguments.output, content, comment, force=arguments.force)
    problem, code = chart
    print_error(problem)
    return code


def _build(
    arguments: argparse.Namespace, settings: Settings, store: RegisterStore, today: date
) -> Timeline | BurnDown | tuple[str, int]:
    """Return the chart; else why there is none, and the exit code."""
    words = arguments.filters
    is_burn_down = bool(words) and words[0].casefold() in BURN_DOWN_WORDS
    filters = " ".join(words[is_burn_down:])
    answered = answer_filters(filters, store, today, settings, language=arguments.language)
    if answered.answer is None:
        return answered.text, 2
    if not is_burn_down and not answered.answer.all_lines:
        return answered.text, 1
    drawn = build_burn_down(answered, store=store, today=today)[1] if is_burn_down else build_timeline(answered)
    return (drawn, 1) if isinstance(drawn, str) else drawn
