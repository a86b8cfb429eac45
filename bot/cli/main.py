"""The parser of the command line, and the one place that turns what was refused into a line and an exit code."""

import argparse
from collections.abc import Sequence

from bot.cli import ask, check, conversation, listing, register, remind, serve
from bot.cli.output import complain
from bot.settings import BadSettings, load_settings
from domain.errors import BadRegister, BotError, StoreBusy


def make_parser() -> argparse.ArgumentParser:
    """The parser with every command."""
    parser = argparse.ArgumentParser(
        prog="schengen-bot", description="Keeps the deliverables of Council note 13901/23: who owes what, by when."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for each in (serve, conversation, ask, listing, remind, register, check):
        each.add(commands)
    return parser


def main(words: Sequence[str] | None = None) -> int:
    """Run a command; 0 if it did what it says, 1 if not, 2 for words or settings that it cannot use."""
    arguments = make_parser().parse_args(words)
    try:
        code: int = arguments.run(arguments, load_settings())
    except BotError as error:
        complain(f"schengen-bot: {_refused(error)}")
        return 2
    except OSError as error:
        complain(f"schengen-bot: {error.strerror}: {error.filename}")
        return 2
    return code


def _refused(error: BotError) -> str:
    match error:
        case BadSettings():
            return f"these settings cannot be used:\n{error}"
        case BadRegister(file=file, ref=ref, field=field, problem=problem):
            place = ": ".join(each for each in (file, ref, field) if each)
            return f"{place}: {problem}; nothing was loaded"
        case StoreBusy():
            return "the database is busy: another process holds it; try again"
    return str(error)
