"""`migrate` and `load`: create the database's tables, and load a register file into them."""

import argparse
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from bot.cli.options import add_json_option
from bot.cli.output import print_error, print_json, print_table
from bot.cli.progress import show_progress
from bot.database import disposing
from bot.settings.settings import Settings
from db.connection import key_value
from db.connection.engine import make_engine, reading
from db.connection.migrate import migrate
from db.register import cache
from db.register.load import load
from domain.errors import BadRegister
from domain.register.model import Register


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add both commands to the parser."""
    parser = commands.add_parser("migrate", help="bring the database's tables to the newest revision")
    parser.set_defaults(run=run_migrate)
    parser = commands.add_parser("load", help="load a register file, and say what it changed")
    parser.add_argument("file", type=Path, nargs="?", help="(default: the register that is shipped)")
    parser.add_argument(
        "--without-texts", action="store_true", help="drop the texts in languages in which the file has none"
    )
    add_json_option(parser)
    parser.set_defaults(run=run_load)


def run_migrate(_arguments: argparse.Namespace, settings: Settings) -> int:
    """Migrate to the newest revision, and print it with the one before."""
    with disposing(make_engine(settings.database_url)) as engine:
        before, after = migrate(engine)
    print(f"the database is at revision {after}" + ("" if before == after else f", it was at {before or 'none'}"))
    return 0


def run_load(arguments: argparse.Namespace, settings: Settings) -> int:
    """Load a file completely or not at all, and print the changes; statuses and history stay."""
    from bot.register.file import SHIPPED, read_register  # noqa: PLC0415  # no other command reads YAML

    with disposing(make_engine(settings.database_url)) as engine:
        migrate(engine)
        stored, file = _read_stored(engine), arguments.file or SHIPPED
        known = (stored or read_register(SHIPPED)).directory
        with show_progress(is_shown=not arguments.json) as tell:
            register = read_register(file, known=known, progress=tell)
            if stored is not None and not arguments.without_texts:
                _require_languages(stored, register, file)
            changes = load(engine, register, now=datetime.now(UTC), by="command line", progress=tell)
        if arguments.json:
            print_json([asdict(change) for change in changes])
            return 0
        print_table(
            ("Change", "What", "Field", "Before", "After"),
            [(change.kind, change.ref, change.field, change.before, change.after) for change in changes],
        )
        print_error(f"{len(changes)} changes" if changes else "nothing has changed")
        return 0


def _read_stored(engine: Engine) -> Register | None:
    with reading(engine) as connection:
        is_loaded = key_value.get(connection, key_value.REGISTER_REVISION) is not None
        return cache.read_register(connection) if is_loaded else None


def _require_languages(stored: Register, register: Register, file: Path) -> None:
    """Raise BadRegister if all texts in some languages would be lost, as without the folder that has them."""
    lost = sorted(stored.languages - register.languages)
    if lost and stored.directory.note.number == register.directory.note.number:
        problem = f"there are none in {', '.join(lost)}, in which the loaded register has texts"
        remedy = f"put their folder {file.with_suffix('')} beside it, or drop them with --without-texts"
        raise BadRegister(str(file), "", "texts", f"{problem}: {remedy}")
