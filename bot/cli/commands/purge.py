"""`purge`: remove what is stored about a person who has left."""

import argparse
import re
from datetime import UTC, datetime

from bot.cli.commands.backup import COMMAND_LINE
from bot.cli.options import add_json_option
from bot.cli.output import print_error, print_json, print_table
from bot.cli.progress import show_progress
from bot.database import disposing, open_register
from bot.settings.settings import Settings
from db.people.purge import purge_person
from domain.errors import LastCoordinator
from domain.register.audit_events import ChangeContext


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("purge", help="remove what is kept of a person who has left")
    parser.add_argument("id", type=_parse_person, help="their member id, such as U012AB3CD")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Remove it and print how much; return 1 if no coordinator would be left, 2 if the settings name the person."""
    person, now = arguments.id, datetime.now(UTC)
    if person in settings.coordinators:
        print_error(f"purge: COORDINATORS names {person}, and would bring them back; take them out of it first")
        return 2
    with disposing(open_register(settings.database_url, now=now)) as engine:
        try:
            with show_progress(is_shown=not arguments.json) as tell:
                context = ChangeContext(by=COMMAND_LINE, surface=COMMAND_LINE, now=now)
                removed = purge_person(engine, person, context, tell)
        except LastCoordinator:
            print_error(f"purge: {person} is the last coordinator; name another first")
            return 1
    if arguments.json:
        print_json(dict(removed))
        return 0
    print_table(("What", "Removed"), [(name, str(number)) for name, number in removed.items()])
    if not removed:
        print_error(f"nothing is kept of {person}")
    return 0


def _parse_person(text: str) -> str:
    if not re.fullmatch(r"[UW][A-Z0-9]{2,20}", text):
        raise argparse.ArgumentTypeError(f"{text} is not a member id like U012AB3CD")
    return text
