"""`check`: check the settings, database, tokens, scopes and channels, a line each with what to do."""

import argparse
import re

from msgspec.structs import asdict

from bot.cli.checks.check import Check
from bot.cli.checks.database import check_database
from bot.cli.checks.slack import check_slack
from bot.cli.options import add_json_option
from bot.cli.output import print_json, print_table
from bot.settings.settings import Settings


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("check", help="say whether settings, database, tokens, scopes and channels are right")
    add_json_option(parser)
    parser.add_argument(
        "--head",
        type=_parse_hash,
        metavar="HASH",
        help="a head of the record that was noted: whether it still has that",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Check everything; return 1 if something has to be done."""
    checks = [
        Check(what="settings", ok=True, detail="ok"),
        *check_database(settings, arguments.head),
        *check_slack(settings),
    ]
    if arguments.json:
        print_json([asdict(check) for check in checks])
    else:
        rows = [(check.what, "ok" if check.ok else "!!", check.detail) for check in checks]
        print_table(("What", "", "Detail"), rows)
    return 0 if all(check.ok for check in checks) else 1


def _parse_hash(text: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{64}", text.strip().lower()):
        raise argparse.ArgumentTypeError(f"{text} is not a head of the record, 64 digits and letters from a to f")
    return text.strip().lower()
