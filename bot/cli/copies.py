"""`backup` and `restore`: a copy of the database, made while the bot runs, and put in its place while it does not."""

import argparse
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import make_url

from bot.cli.output import complain
from bot.settings import Settings
from bot.wiring import disposing
from db.copies import Condition, back_up, condition, opened, put_in_place
from db.engine import database_errors, make_engine
from db.outbox import Outbox
from db.restoration import note
from db.transfer import transfer
from domain.changes import Act

#: A bot whose clock has ticked since is taken for running; it ticks every half minute.
RUNNING = timedelta(minutes=2)

#: How the record calls whoever works here.
HERE = "command line"

_DUMP = "the database is not a SQLite file; use its own tools, such as pg_dump: see docs/operations.md"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add both commands to the parser."""
    parser = commands.add_parser("backup", help="copy the database to a new file, while the bot runs or not")
    parser.add_argument("file", type=Path, help="the file to make; nothing is overwritten")
    parser.set_defaults(run=run_backup)
    parser = commands.add_parser("restore", help="put a copy in the place of the database, while the bot does not run")
    parser.add_argument("file", type=Path, nargs="?", help="made by `backup`; none after pg_restore")
    parser.add_argument(
        "--force", action="store_true", help="though the clock has just ticked, or the copy's record is broken"
    )
    parser.set_defaults(run=run_restore)


def run_backup(arguments: argparse.Namespace, settings: Settings) -> int:
    """Copy, look at the copy, and say what it is; 1 if its record is broken, 2 if there can be none."""
    database = _file(settings)
    if database is None:
        complain(f"backup: {_DUMP}")
        return 2
    if not database.is_file():
        complain(f"backup: there is no file {database}; see DATABASE_URL")
        return 2
    try:
        found = back_up(database, arguments.file)
    except FileExistsError:
        complain(f"backup: {arguments.file} is there already; nothing is overwritten")
        return 2
    print(f"{arguments.file}: {_said(found)}")
    return _complain_of_record("backup", found)


def run_restore(arguments: argparse.Namespace, settings: Settings) -> int:
    """Put a copy in place, or remember that somebody has; 1 if the bot runs, or the copy's record is broken."""
    database, now = _file(settings), datetime.now(UTC)
    if arguments.file is None and database is not None:
        complain("restore: give the file to restore")
        return 2
    if not arguments.force and _ticked(settings, database, now):
        complain("restore: the clock has ticked in the last two minutes: stop the bot; --force if it is stopped")
        return 1
    if arguments.file is not None:
        looked_at = condition(arguments.file)
        if _complain_of_record("restore", looked_at) and not arguments.force:
            return 1
        print(f"{arguments.file}: {_said(looked_at)}")
    _restore(arguments.file, database, settings, Act(by=HERE, surface=HERE, now=now))
    print("start the bot: it looks in Slack for what was sent since, before it sends anything")
    return 0


def _restore(copy: Path | None, database: Path | None, settings: Settings, act: Act) -> None:
    """A file takes the place of a file; into a database server all that is in it is moved, or the server was told."""
    if copy is not None and database is not None:
        aside = put_in_place(copy, database, act)
        if aside is not None:
            print(f"what was there is {aside}")
        return
    with disposing(make_engine(settings.database_url)) as engine:
        if copy is None:
            found = note(engine, act)
            print(
                f"the database is taken for a copy that was made at {found.copied:%Y-%m-%d %H:%M:%S} UTC, or after it"
            )
            return
        with opened(copy) as source:
            print(f"{transfer(source, engine, act)} rows are in the database that DATABASE_URL names")


def _file(settings: Settings) -> Path | None:
    """The database's file, if it is one."""
    url = make_url(settings.database_url)
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def _ticked(settings: Settings, database: Path | None, now: datetime) -> bool:
    """Whether a bot seems to run on the database; on one that cannot be read none does."""
    if database is not None and not database.is_file():
        return False
    try:
        with disposing(make_engine(settings.database_url)) as engine:
            last = Outbox(engine).last_tick()
    except database_errors():
        return False
    return last is not None and now - last < RUNNING


def _complain_of_record(command: str, found: Condition) -> int:
    if found.broken is None:
        return 0
    where = f"at entry {found.broken}" if found.broken else "at its end"
    complain(f"{command}: the record of changes is broken {where}: see docs/operations.md")
    return 1


def _said(found: Condition) -> str:
    ticked = f"{found.last_tick:%Y-%m-%d %H:%M:%S} UTC" if found.last_tick else "never"
    known = "" if found.knows_its_messages else "; it was made before the bot's first start, and knows no message again"
    return f"whole, revision {found.revision}, {found.changes} changes, last tick {ticked}{known}"
