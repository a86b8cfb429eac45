"""`check`: check the settings, database, tokens, scopes and channels, a line each with what to do."""

import argparse
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from stat import S_IRWXG, S_IRWXO
from typing import assert_never

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web import SlackResponse
from sqlalchemy import Engine, make_url

from bot.cli.options import add_json_option
from bot.cli.output import name_differences, print_json, print_table
from bot.database import disposing
from bot.monitoring.health import MAX_TICK_AGE, is_clock_off, unreachable_errors
from bot.settings.settings import Settings
from bot.slack.client import make_client, slack_time
from bot.slack.missing_fields import (
    missing_bot_fields,
    missing_channel_fields,
    missing_identity_fields,
    missing_member_fields,
    missing_user_fields,
)
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
from handlers.slack.call_outcomes import CALL_ERRORS, error_code
from handlers.slack.shared_channels import is_shared

#: The bot scopes that the code uses; the manifest asks for the same.
SCOPES = (
    "app_mentions:read",
    "assistant:write",
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "files:write",
    "groups:history",
    "groups:read",
    "im:history",
    "im:write",
    "usergroups:read",
    "users:read",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """The result of one check; the fields are those of the JSON output."""

    what: str
    ok: bool
    #: The finding, or what to do.
    detail: str


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
        *_check_database(settings, arguments.head),
        *_check_slack(settings),
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


def _check_database(settings: Settings, head: str | None) -> Iterator[Check]:
    if not _has_database(settings):
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


def _has_database(settings: Settings) -> bool:
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


def _check_slack(settings: Settings) -> Iterator[Check]:
    if settings.slack_bot_token is None:
        yield Check(what="bot token", ok=False, detail="not set: see SLACK_BOT_TOKEN")
        return
    client = make_client(settings.slack_bot_token.get_secret_value(), settings.slack_api_url)
    try:
        answer = client.auth_test()
    except SlackApiError as error:
        yield Check(what="bot token", ok=False, detail=f"refused ({error.response.get('error')}): copy it anew")
        return
    except (SlackClientError, OSError) as error:
        yield Check(what="bot token", ok=False, detail=f"Slack cannot be reached ({type(error).__name__})")
        return
    problem = _find_identity_problem(answer, client)
    yield Check(what="bot token", ok=problem is None, detail=problem or f"workspace {answer.get('team')}")
    granted = {scope.strip() for scope in str(answer.headers.get("x-oauth-scopes", "")).split(",")} - {""}
    missing = [scope for scope in SCOPES if scope not in granted]
    yield Check(
        what="scopes",
        ok=not missing,
        detail=f"missing {', '.join(missing)}: reinstall the app from its manifest" if missing else "all there",
    )
    yield _check_transport(settings)
    yield _check_clock(answer)
    coordinators, channels = _read_access(settings)
    yield from _check_coordinator(coordinators, client)
    if not settings.reminder_channels:
        yield Check(what="channels", ok=False, detail="none: see REMINDER_CHANNELS")
    for channel in channels:
        yield _check_channel(channel, client)


def _check_transport(settings: Settings) -> Check:
    if settings.slack_app_token is not None:
        return Check(what="app token", ok=True, detail="set")
    if settings.slack_signing_secret is not None:
        return Check(what="http", ok=True, detail=f"on {settings.http_host} port {settings.http_port}")
    return Check(what="app token", ok=False, detail="not set: see SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET for HTTP")


def _check_clock(answer: SlackResponse) -> Check:
    sent_at = slack_time(answer.headers)
    if sent_at is None:
        return Check(what="time", ok=True, detail="Slack does not tell its own")
    skew = datetime.now(UTC) - sent_at
    detail = f"{round(abs(skew).total_seconds())} s from Slack's"
    return Check(
        what="time",
        ok=not is_clock_off(skew),
        detail=f"{detail}: set this machine's clock" if is_clock_off(skew) else detail,
    )


def _read_access(settings: Settings) -> tuple[Sequence[str], Sequence[str]]:
    """Return the coordinators and the bot's channels: those of the settings, and those that people have set since."""
    coordinators: Sequence[str] = ()
    channels: Sequence[str] = ()
    if _has_database(settings):
        try:
            with disposing(make_engine(settings.database_url)) as engine:
                coordinators = tuple(CoordinatorStore(engine).list_ids())
                channels = ChannelAccessStore(engine).list_allowed()
        except unreachable_errors():
            pass  # the database has a line of its own
    return coordinators or settings.coordinators, tuple(dict.fromkeys((*settings.reminder_channels, *channels)))


def _find_identity_problem(answer: SlackResponse, client: WebClient) -> str | None:
    """Return why the bot cannot know who it is itself, None if it can."""
    return _find_problem("auth.test", lambda: missing_identity_fields(answer)) or _find_problem(
        "bots.info", lambda: missing_bot_fields(client.bots_info(bot=str(answer.get("bot_id"))))
    )


def _check_coordinator(coordinators: Sequence[str], client: WebClient) -> Iterator[Check]:
    """Look up a coordinator, as the bot looks up everybody who asks; none if all are user groups."""
    user = next((each for each in coordinators if each[:1] in ("U", "W")), None)
    if user is not None:
        problem = _find_problem("users.info", lambda: missing_user_fields(client.users_info(user=user)))
        yield Check(what=f"coordinator {user}", ok=problem is None, detail=problem or "can be looked up")


def _check_channel(channel: str, client: WebClient) -> Check:
    what = f"channel {channel}"
    try:
        answer = client.conversations_info(channel=channel)
    except SlackApiError as error:
        code = error_code(error.response)
        # The bot asks for no scope of group direct messages, in which no coordinator could allow it.
        remedy = "choose a channel, not a group direct message" if code == "missing_scope" else "invite the bot"
        return Check(what=what, ok=False, detail=f"{code}: {remedy}")
    except CALL_ERRORS as error:
        return Check(what=what, ok=False, detail=f"cannot be asked for ({type(error).__name__})")
    description = answer.get("channel")
    problem = (
        (_channel_problem(description) if isinstance(description, dict) else None)
        or _find_problem("conversations.info", lambda: missing_channel_fields(answer))
        or _find_problem(
            "conversations.members", lambda: missing_member_fields(client.conversations_members(channel=channel))
        )
    )
    return Check(what=what, ok=problem is None, detail=problem or f"#{(description or {}).get('name')}")


def _channel_problem(channel: dict[str, object]) -> str | None:
    if channel.get("is_archived"):
        return "archived: choose another"
    if is_shared(channel):
        return "shared outside: the note is marked LIMITE, choose another"
    return None if channel.get("is_member") else "the bot is not in it: invite it"


def _find_problem(method: str, find_missing: Callable[[], Sequence[str]]) -> str | None:
    """Return what is wrong with the answer in which `find_missing` looks for fields; None if all are there."""
    try:
        missing = find_missing()
    except SlackApiError as error:
        return f"{method}: {error_code(error.response)}"
    except CALL_ERRORS as error:
        return f"{method} cannot be asked ({type(error).__name__})"
    problem = "nobody it concerns is answered; does SLACK_API_URL name Slack?"
    return f"{method} lacks {', '.join(missing)}: {problem}" if missing else None
