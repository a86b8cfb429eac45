"""`notes`: print the register's notes, with the documents that were loaded of each."""

import argparse
from datetime import UTC, datetime

from bot.cli.options import add_json_option
from bot.cli.output import print_json, print_table
from bot.database import disposing, open_register
from bot.settings.settings import Settings
from db.register.documents import read_overview


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("notes", help="list the register's notes, and what was loaded of each")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """List the notes in the order in which they came."""
    with disposing(open_register(settings.database_url, now=datetime.now(UTC))) as engine:
        overview = read_overview(engine)
    if arguments.json:
        print_json(
            [
                {
                    "number": each.note.number,
                    "date": each.note.date.isoformat(),
                    "marking": each.note.marking,
                    "state": each.note.state.value,
                    "deliverables": each.deliverables,
                    "documents": [
                        {"number": number, "loaded_at": loaded_at.isoformat()} for number, loaded_at in each.documents
                    ],
                }
                for each in overview
            ]
        )
        return 0
    print_table(
        ("Note", "Date", "Marking", "State", "Deliverables", "Loaded"),
        [
            (
                each.note.number,
                each.note.date.isoformat(),
                each.note.marking,
                each.note.state.value,
                str(each.deliverables),
                ", ".join(f"{number} on {loaded_at:%Y-%m-%d}" for number, loaded_at in each.documents),
            )
            for each in overview
        ],
    )
    return 0
