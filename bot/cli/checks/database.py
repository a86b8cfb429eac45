"""Checks of the database: file, revision, contents, record, reminders, admissions of channels."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from stat import S_IRWXG, S_IRWXO
from typing import assert_never

from sqlalchemy import Engine, make_url

from bot.cli.checks.check import Check
from bot.cli.output import name_differences
from bot.database import disposing
from bot.monitoring.health import MAX_TICK_AGE, unreachable_errors
from bot.settings.settings import Settings
from db.backup.schema_comparison import SchemaPart, find_schema_difference
from db.changes.ledger import Ledger
from db.changes.replay import Difference
from db.connection.engine import make_engine, reading
from db.connection.migrate import HEAD, REVISIONS, is_newer, schema_revision
from db.people.channel_access import ChannelAccessStore
from db.people.coordinators import CoordinatorStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.reminders.upcoming import ReminderHealth, UpcomingReminders
from domain.register.channel_access import ChannelAccess, ChannelState


def check_database(settings: Settings, head: str | None) -> Iterator[Check]:
    """Yield the checks of the database; `head` is a head of the record that was noted elsewhere, if any."""
    if not has_database(settings):
        file = make_url(settings.database_url).database
        yield Check(what="database", ok=False, detail=f"there is no file {file}: run migrate")
        return
    yield from _check_file_modes(settings)
    try:
        with disposing(make_engine(settings.database_url)) as engine:
            yield from _check_contents(engine, settings, head)
    except unreachable_errors() as error:
        detail = f"cannot be opened ({type(error).__name__}): see DATABASE_URL"
        yield Check(what="database", ok=False, detail=detail)


def _check_file_modes(settings: Settings) -> Iterator[Check]:
    """Name the files of a SQLite database that others may read or write; the bot itself makes none such."""
    url = make_url(settings.database_url)
    if url.get_backend_name() != "sqlite":
        return
    files = (Path(f"{url.database}{suffix}") for suffix in ("", "-wal", "-shm"))
    exposed = [str(file) for file in files if file.is_file() and file.stat().st_mode & (S_IRWXG | S_IRWXO)]
    if exposed:
        detail = f"others may read or write {', '.join(exposed)}: chmod 600 {' '.join(exposed)}"
        yield Check(what="database file", ok=False, detail=detail)


def has_database(settings: Settings) -> bool:
    """Return whether there may be a database: opening a file of SQLite's that is not there would make one."""
    url = make_url(settings.database_url)
    return url.get_backend_name() != "sqlite" or Path(url.database or "").is_file()


def _check_contents(engine: Engine, settings: Settings, head: str | None) -> Iterator[Check]:
    revision = schema_revision(engine)
    if revision != HEAD:
        yield Check(what="database", ok=False, detail=f"at revision {revision or 'none'}: {_revision_remedy(revision)}")
        return
    difference = _find_schema_difference(engine, revision)
    problem = f"{difference} is not as the bot has made it: restore a backup"
    detail = f"at revision {revision}" if difference is None else problem
    yield Check(what="database", ok=difference is None, detail=detail)
    if difference is not None and difference.is_vital:
        return
    try:
        note = RegisterStore(engine).directory().note.number
        yield Check(what="register", ok=True, detail=f"note {note}")
    except LookupError:
        yield Check(what="register", ok=False, detail="empty: run load")
    last_tick = Outbox(engine).read_last_tick()
    is_late = last_tick is None or datetime.now(UTC) - last_tick > MAX_TICK_AGE
    detail = "never" if last_tick is None else f"last at {last_tick:%Y-%m-%d %H:%M:%S} UTC"
    yield Check(what="clock", ok=not is_late, detail=f"{detail}: start the bot with run" if is_late else detail)
    yield _check_reminders(UpcomingReminders(engine).read_health(now=datetime.now(UTC)))
    yield _check_audit_log(Ledger(engine))
    if head is not None:
        yield _check_head(Ledger(engine), head)
    yield _check_contents_by_record(Ledger(engine).find_differences())
    # Those of the settings are entered when the bot first runs.
    yield _check_coordinators(CoordinatorStore(engine).list_ids() or settings.coordinators)
    for access in ChannelAccessStore(engine).list_all():
        yield _check_access(access, settings.reminder_channels)


def _find_schema_difference(engine: Engine, revision: str) -> SchemaPart | None:
    """Return what is not in a SQLite database as its revision has it, None if all is."""
    if engine.dialect.name != "sqlite":
        return None
    with reading(engine) as connection:
        return find_schema_difference(connection, revision)


def _revision_remedy(revision: str | None) -> str:
    if revision is None or revision in REVISIONS:
        return "run migrate"
    if is_newer(revision):
        return "install the newer version that made it"
    return "no version of the bot has it; see DATABASE_URL, or restore a backup"


def _check_audit_log(ledger: Ledger) -> Check:
    """Check that every entry of the audit log is as it was written, and tell its head."""
    broken_entry, head = ledger.find_broken_link(), ledger.read_head()
    place = f"#{broken_entry}" if broken_entry else "its end"
    problem = f"broken at {place}: somebody has changed the database by hand; compare it with a backup"
    return Check(what="record", ok=broken_entry is None, detail=str(head) if broken_entry is None else problem)


def _check_head(ledger: Ledger, head: str) -> Check:
    """Check that the audit log still has a head that was noted elsewhere: nothing up to it was cut off or rewritten."""
    problem = "the record has no such entry: what it had when this was noted was cut off or rewritten; restore a backup"
    is_there = ledger.has_entry(head)
    return Check(what="noted head", ok=is_there, detail="still there" if is_there else problem)


def _check_contents_by_record(differences: Sequence[Difference]) -> Check:
    """Check that statuses, deadlines, owners and roles are what the audit log makes them."""
    problem = f"{name_differences(differences)}: somebody has changed the database by hand; compare it with a backup"
    return Check(what="contents", ok=not differences, detail=problem if differences else "as the record says")


def _check_coordinators(ids: Collection[str]) -> Check:
    detail = f"{len(ids)} people or user groups" if ids else "none, so nothing can be marked done: see COORDINATORS"
    return Check(what="coordinators", ok=bool(ids), detail=detail)


def _check_access(access: ChannelAccess, reminder_channels: Collection[str]) -> Check:
    """Check a channel's state as coordinators have set it; no channel has one before the bot first runs."""
    what = f"admission {access.channel}"
    match access.state:
        case ChannelState.ALLOWED:
            return Check(what=what, ok=True, detail="allowed")
        case ChannelState.SUSPENDED:
            detail = f"suspended, {access.reason}: once nobody from outside is there, /schengen allow-here"
            return Check(what=what, ok=False, detail=detail)
        case ChannelState.WITHDRAWN:
            if access.channel not in reminder_channels:
                return Check(what=what, ok=True, detail="not allowed")
            detail = "not allowed, though REMINDER_CHANNELS has it: /schengen allow-here"
            return Check(what=what, ok=False, detail=detail)
        case _:
            assert_never(access.state)


def _check_reminders(health: ReminderHealth) -> Check:
    problems = [
        f"{number} {problem}"
        for number, problem in (
            (health.late, "late: is the bot running?"),
            (health.parked, f"could not be posted ({_list_refusals(health.refusals)}): see /schengen reminders"),
            (health.uncertain, "in doubt: the bot looks for them"),
        )
        if number
    ]
    detail = f"{health.waiting} planned" + "".join(f"; {problem}" for problem in problems)
    return Check(what="reminders", ok=not (health.late or health.parked), detail=detail)


def _list_refusals(refusals: Mapping[str, str]) -> str:
    return ", ".join(f"{recipient}: {reason}" for recipient, reason in refusals.items())
