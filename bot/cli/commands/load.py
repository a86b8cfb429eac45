"""`migrate` and `load`: create the database's tables, and load a register file into them."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import asdict
from sqlalchemy import Engine

from bot.cli.options import add_json_option
from bot.cli.output import print_error, print_json, print_table
from bot.cli.progress import show_progress
from bot.database import disposing
from bot.settings.settings import Settings
from db.connection import key_value
from db.connection.engine import make_engine, reading
from db.connection.migrate import migrate
from db.connection.progress import ProgressCallback
from db.register import cache
from db.register.documents import find_loaded_at, find_slug, is_partial
from db.register.load import load
from domain.errors import BadRegister
from domain.register.model import Directory, Register
from domain.register.results import RegisterChange


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add both commands to the parser."""
    parser = commands.add_parser("migrate", help="bring the database's tables to the newest revision")
    parser.set_defaults(run=run_migrate)
    parser = commands.add_parser("load", help="load register files, one a note, and say what each changed")
    parser.add_argument("file", type=Path, nargs="*", help="(default: the register that is shipped)")
    parser.add_argument(
        "--without-texts", action="store_true", help="drop the texts in languages in which the file has none"
    )
    parser.add_argument(
        "--draft",
        action="store_true",
        help="load new notes as drafts, which coordinators alone see until one accepts them",
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
    """Load each file completely or not at all, and print the changes; statuses and history stay."""
    from bot.register.file import SHIPPED  # noqa: PLC0415  # no other command reads YAML

    with disposing(make_engine(settings.database_url)) as engine:
        migrate(engine)
        data: list[dict[str, object]] = []
        for file in arguments.file or [SHIPPED]:
            with show_progress(is_shown=not arguments.json) as tell:
                changes, loaded_before = _load_file(engine, file, arguments, progress=tell)
            if arguments.json:
                data += map(asdict, changes)
                continue
            print_table(
                ("Change", "What", "Field", "Before", "After"),
                [(change.kind, change.ref, change.field, change.before, change.after) for change in changes],
            )
            since = f"; it was loaded on {loaded_before:%Y-%m-%d at %H:%M} UTC" if loaded_before else ""
            print_error(f"{len(changes)} changes" if changes else f"nothing has changed{since}")
        if arguments.json:
            print_json(data)
        return 0


def _load_file(
    engine: Engine, file: Path, arguments: argparse.Namespace, *, progress: ProgressCallback
) -> tuple[Sequence[RegisterChange], datetime | None]:
    """Load a file; return the changes that it made, and when the same content was loaded before."""
    from bot.register.file import SHIPPED, read_register  # noqa: PLC0415  # as above

    stored = _read_directory(engine)
    known = read_register(SHIPPED).directory if stored is None else stored
    register = read_register(file, known=known, progress=progress)
    if stored is not None and not arguments.without_texts:
        _require_languages(engine, stored, register, file)
    loaded_before = find_loaded_at(engine, register.checksum)
    try:
        now, as_draft = datetime.now(UTC), arguments.draft
        changes = load(engine, register, now=now, by="command line", as_draft=as_draft, progress=progress)
    except BadRegister as error:
        raise replace(error, file=str(file)) from error
    return changes, loaded_before


def _read_directory(engine: Engine) -> Directory | None:
    with reading(engine) as connection:
        is_loaded = key_value.get(connection, key_value.REGISTER_REVISION) is not None
        return cache.read_directory(connection) if is_loaded else None


def _require_languages(engine: Engine, stored: Directory, register: Register, file: Path) -> None:
    """Raise BadRegister if all texts in some languages would be lost, as without the folder that has them."""
    slug = find_slug(stored.notes, register.directory.note.number)
    if is_partial(stored.notes.get(slug), register.directory.note.number):
        return  # it replaces only what it says
    with reading(engine) as connection:
        lost = sorted(cache.read_register(connection, note=slug).languages - register.languages)
    if lost:
        problem = f"there are none in {', '.join(lost)}, in which the loaded register has texts"
        remedy = f"put their folder {file.with_suffix('')} beside it, or drop them with --without-texts"
        raise BadRegister(str(file), "", "texts", f"{problem}: {remedy}")
