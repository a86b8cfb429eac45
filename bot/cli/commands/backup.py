"""`backup` and `restore`: one file with the whole database, which moves between SQLite and PostgreSQL and back."""

import argparse
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import make_url

from bot.cli.output import name_differences, print_error
from bot.cli.progress import show_progress
from bot.database import disposing
from bot.settings.settings import Settings
from db.backup.backup import BackupReport, back_up, open_backup, verify_backup
from db.backup.restore import restore_backup
from db.backup.restore_note import note_restore
from db.backup.transfer import transfer
from db.connection.engine import database_errors, make_engine
from db.reminders.outbox import Outbox
from domain.register.audit_events import ChangeContext

#: A bot whose last tick is not older is taken to be running; it ticks every half minute.
MAX_TICK_AGE = timedelta(minutes=2)

#: The name of the person and the surface in the audit log.
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
    """Back up, verify the backup and print what it is; return 1 if it is not whole, 2 if it cannot be made."""
    database = _database_file(settings)
    if database is not None and not database.is_file():
        print_error(f"backup: there is no file {database}; see DATABASE_URL")
        return 2
    try:
        with disposing(make_engine(settings.database_url)) as engine, show_progress() as tell:
            report = back_up(database or engine, arguments.file, tell)
    except FileExistsError:
        print_error(f"backup: {arguments.file} is there already; nothing is overwritten")
        return 2
    print(f"{arguments.file}: {_summary(report)}")
    if defect := _find_defect(report):
        print_error(f"backup: {defect}")
        return 1
    return 0


def run_restore(arguments: argparse.Namespace, settings: Settings) -> int:
    """Restore a backup, or note that one was restored; return 1 if the bot runs, or the backup has been altered."""
    database, now = _database_file(settings), datetime.now(UTC)
    if arguments.file is None and database is not None:
        print_error("restore: give the file to restore")
        return 2
    if not arguments.force and _is_running(settings, database, now):
        print_error("restore: the clock has ticked in the last two minutes: stop the bot; --force if it is stopped")
        return 1
    with show_progress() as tell:
        report = None if arguments.file is None else verify_backup(arguments.file, tell)
    if report is not None:
        if alteration := _find_alteration(report):
            print_error(f"restore: {alteration}")
            if not arguments.force:
                return 1
        print(f"{arguments.file}: {_summary(report)}")
    context = ChangeContext(by=COMMAND_LINE, surface=COMMAND_LINE, now=now)
    print(_restore(arguments.file, database, settings, context))
    print("start the bot: it looks in Slack for what was sent since, before it sends anything")
    return 0


def _restore(backup: Path | None, database: Path | None, settings: Settings, context: ChangeContext) -> str:
    """Replace the database's file, or move the backup's rows into a server, and return what was done.

    Without a backup, note that the server was restored by other means.
    """
    if backup is not None and database is not None:
        with show_progress() as tell:
            aside = restore_backup(backup, database, context, tell)
        return f"{database} is the copy now" + ("" if aside is None else f"; what was there is {aside}")
    with disposing(make_engine(settings.database_url)) as engine:
        if backup is None:
            copied = note_restore(engine, context).copied_at
            return f"the database is taken for a copy that was made at {copied:%Y-%m-%d %H:%M:%S} UTC, or after it"
        with show_progress() as tell, open_backup(backup, tell) as source:
            moved = transfer(source, engine, context, tell)
        return f"{moved} rows are in the database that DATABASE_URL names, each as it was"


def _database_file(settings: Settings) -> Path | None:
    """Return the database's file; None on PostgreSQL."""
    url = make_url(settings.database_url)
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def _is_running(settings: Settings, database: Path | None, now: datetime) -> bool:
    """Return whether a bot seems to run on the database; False if that cannot be read."""
    if database is not None and not database.is_file():
        return False
    try:
        with disposing(make_engine(settings.database_url)) as engine:
            last_tick = Outbox(engine).read_last_tick()
    except database_errors():
        return False
    return last_tick is not None and now - last_tick < MAX_TICK_AGE


def _find_alteration(report: BackupReport) -> str | None:
    """Return how a backup is not as it was made, None if it is."""
    if not report.has_checksums:
        return "it has no seal, so `backup` has not made it, or somebody has worked with it since; --force"
    if report.altered_part is not None:
        return f"it was changed after it was made: {report.altered_part}; see docs/operations.md"
    return _find_defect(report)


def _find_defect(report: BackupReport) -> str | None:
    """Return how a database is not as the bot has made it, None if it is."""
    if report.broken_entry is not None:
        where = f"at entry {report.broken_entry}" if report.broken_entry else "at its end"
        return f"the record of changes is broken {where}: see docs/operations.md"
    if report.schema_difference is not None:
        return f"{report.schema_difference} is not as the bot has made it: see docs/operations.md"
    if report.differences:
        return f"{name_differences(report.differences)}: see docs/operations.md"
    return None


def _summary(report: BackupReport) -> str:
    whole = "not whole" if _find_defect(report) else "whole"
    ticked = f"{report.last_tick:%Y-%m-%d %H:%M:%S} UTC" if report.last_tick else "never"
    known = (
        "" if report.has_message_secret else "; it was made before the bot's first start, and knows no message again"
    )
    head = f"; head of the record {report.head}" if report.head else ""
    return f"{whole}, revision {report.revision}, {report.change_count} changes, last tick {ticked}{known}{head}"
