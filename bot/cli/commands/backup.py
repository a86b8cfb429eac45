"""`backup` and `restore`: one file that moves between SQLite and PostgreSQL and back, with everything that is kept."""

import argparse
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import make_url

from bot.cli.output import print_error
from bot.cli.progress import progress
from bot.database import disposing
from bot.settings.settings import Settings
from db.backup.backup import BackupReport, back_up, open_backup, verify_backup
from db.backup.restore import restore_backup
from db.backup.restore_note import note_restore
from db.backup.transfer import transfer
from db.connection.engine import database_errors, make_engine
from db.reminders.outbox import Outbox
from domain.register.audit_events import ChangeContext

#: A bot whose clock has ticked since is taken for running; it ticks every half minute.
RUNNING = timedelta(minutes=2)

#: How the record calls whoever works here.
COMMAND_LINE = "command line"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add both commands to the parser."""
    parser = commands.add_parser(
        "backup",
        help="copy everything that is in the database, of either kind, to one new file, while the bot runs or not",
    )
    parser.add_argument("file", type=Path, help="the file to make; nothing is overwritten")
    parser.set_defaults(run=run_backup)
    parser = commands.add_parser(
        "restore", help="let the database, of either kind, be what a copy has, while the bot does not run"
    )
    parser.add_argument("file", type=Path, nargs="?", help="made by `backup`; none after pg_restore")
    parser.add_argument(
        "--force", action="store_true", help="though the clock has just ticked, or the copy is not as it was made"
    )
    parser.set_defaults(run=run_restore)


def run_backup(arguments: argparse.Namespace, settings: Settings) -> int:
    """Copy, look at the copy, and say what it is; 1 if its record is broken, 2 if there can be none."""
    database = _file(settings)
    if database is not None and not database.is_file():
        print_error(f"backup: there is no file {database}; see DATABASE_URL")
        return 2
    try:
        with disposing(make_engine(settings.database_url)) as engine, progress() as tell:
            found = back_up(database or engine, arguments.file, tell)
    except FileExistsError:
        print_error(f"backup: {arguments.file} is there already; nothing is overwritten")
        return 2
    print(f"{arguments.file}: {_said(found)}")
    return _complain_of_record("backup", found)


def run_restore(arguments: argparse.Namespace, settings: Settings) -> int:
    """Put a copy in place, or remember that somebody has; 1 if the bot runs, or the copy is not as it was made."""
    database, now = _file(settings), datetime.now(UTC)
    if arguments.file is None and database is not None:
        print_error("restore: give the file to restore")
        return 2
    if not arguments.force and _ticked(settings, database, now):
        print_error("restore: the clock has ticked in the last two minutes: stop the bot; --force if it is stopped")
        return 1
    with progress() as tell:
        looked_at = None if arguments.file is None else verify_backup(arguments.file, tell)
    if looked_at is not None:
        if _complain_of_copy(looked_at) and not arguments.force:
            return 1
        print(f"{arguments.file}: {_said(looked_at)}")
    print(_restored(arguments.file, database, settings, ChangeContext(by=COMMAND_LINE, surface=COMMAND_LINE, now=now)))
    print("start the bot: it looks in Slack for what was sent since, before it sends anything")
    return 0


def _restored(copy: Path | None, database: Path | None, settings: Settings, act: ChangeContext) -> str:
    """A file takes the place of a file; into a database server all that is in it is moved, or the server was told."""
    if copy is not None and database is not None:
        with progress() as tell:
            aside = restore_backup(copy, database, act, tell)
        return f"{database} is the copy now" + ("" if aside is None else f"; what was there is {aside}")
    with disposing(make_engine(settings.database_url)) as engine:
        if copy is None:
            copied = note_restore(engine, act).copied_at
            return f"the database is taken for a copy that was made at {copied:%Y-%m-%d %H:%M:%S} UTC, or after it"
        with progress() as tell, open_backup(copy, tell) as source:
            moved = transfer(source, engine, act, tell)
        return f"{moved} rows are in the database that DATABASE_URL names, each as it was"


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
            last = Outbox(engine).read_last_tick()
    except database_errors():
        return False
    return last is not None and now - last < RUNNING


def _complain_of_copy(found: BackupReport) -> int:
    """Say in what a copy is not as it was made; 1 if it is not."""
    if not found.has_checksums:
        print_error(
            "restore: it has no seal, so `backup` has not made it, or somebody has worked with it since; --force"
        )
        return 1
    if found.altered_part is not None:
        print_error(f"restore: it was changed after it was made: {found.altered_part}; see docs/operations.md")
        return 1
    return _complain_of_record("restore", found)


def _complain_of_record(command: str, found: BackupReport) -> int:
    if found.broken_entry is None:
        return 0
    where = f"at entry {found.broken_entry}" if found.broken_entry else "at its end"
    print_error(f"{command}: the record of changes is broken {where}: see docs/operations.md")
    return 1


def _said(found: BackupReport) -> str:
    ticked = f"{found.last_tick:%Y-%m-%d %H:%M:%S} UTC" if found.last_tick else "never"
    known = "" if found.has_message_secret else "; it was made before the bot's first start, and knows no message again"
    return f"whole, revision {found.revision}, {found.change_count} changes, last tick {ticked}{known}"
