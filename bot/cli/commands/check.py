"""`check`: whether everything that the bot needs is there, a line each with what to do."""

import argparse
from collections.abc import Collection, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web import SlackResponse
from sqlalchemy import Engine, make_url

from bot.cli.options import add_json_option
from bot.cli.output import print_json, print_table
from bot.database import disposing
from bot.monitoring.health import MAX_TICK_AGE, is_clock_off
from bot.settings.settings import Settings
from bot.slack.client import make_client, slack_time
from db.changes.ledger import Ledger
from db.connection.engine import database_errors, make_engine
from db.connection.migrate import HEAD, schema_revision
from db.people.channel_access import ChannelAccessStore
from db.people.coordinators import CoordinatorStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.reminders.upcoming import ReminderHealth, UpcomingReminders
from domain.register.channel_access import ChannelAccess, ChannelState
from handlers.slack.shared_channels import is_shared

#: The bot scopes that its code uses; the manifest asks for the same.
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
    """One thing looked at."""

    what: str
    ok: bool
    #: What was found, or what to do.
    detail: str


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("check", help="say whether settings, database, tokens, scopes and channels are right")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Check everything; 1 if something has to be done."""
    checks = [Check(what="settings", ok=True, detail="ok"), *_database(settings), *_slack(settings)]
    if arguments.json:
        print_json([asdict(each) for each in checks])
    else:
        print_table(("What", "", "Detail"), [(each.what, "ok" if each.ok else "!!", each.detail) for each in checks])
    return 0 if all(each.ok for each in checks) else 1


def _database(settings: Settings) -> Iterator[Check]:
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        yield Check(what="database", ok=False, detail=f"there is no file {url.database}: run migrate")
        return
    try:
        with disposing(make_engine(settings.database_url)) as engine:
            yield from _tables(engine, settings)
    except database_errors() as error:
        yield _unopened(error)
    except OSError as error:
        yield _unopened(error)


def _unopened(error: Exception) -> Check:
    detail = f"cannot be opened ({type(error).__name__}): see DATABASE_URL"
    return Check(what="database", ok=False, detail=detail)


def _tables(engine: Engine, settings: Settings) -> Iterator[Check]:
    found = schema_revision(engine)
    if found != HEAD:
        remedy = "install the newer version that made it" if found is not None and found > HEAD else "run migrate"
        yield Check(what="database", ok=False, detail=f"at revision {found or 'none'}: {remedy}")
        return
    yield Check(what="database", ok=True, detail=f"at revision {found}")
    try:
        note = RegisterStore(engine).directory().note.number
        yield Check(what="register", ok=True, detail=f"note {note}")
    except LookupError:
        yield Check(what="register", ok=False, detail="empty: run load")
    last = Outbox(engine).read_last_tick()
    late = last is None or datetime.now(UTC) - last > MAX_TICK_AGE
    seen = "never" if last is None else f"last at {last:%Y-%m-%d %H:%M:%S} UTC"
    yield Check(what="clock", ok=not late, detail=f"{seen}: start the bot with run" if late else seen)
    yield _reminders(UpcomingReminders(engine).read_health(now=datetime.now(UTC)))
    yield _record(Ledger(engine).find_broken_link())
    yield _coordinators(CoordinatorStore(engine).list_ids() or settings.coordinators)
    yield from _admissions(ChannelAccessStore(engine).list_all(), settings.reminder_channels)


def _record(broken: int | None) -> Check:
    """Whether the record of changes is as it was written; 0 is its end, from which something is missing."""
    place = f"#{broken}" if broken else "its end"
    told = f"broken at {place}: somebody has changed the database by hand; compare it with a backup"
    return Check(what="record", ok=broken is None, detail="ok" if broken is None else told)


def _coordinators(found: Collection[str]) -> Check:
    """Those whom the settings name are entered when the bot first runs."""
    detail = f"{len(found)} people or user groups" if found else "none, so nothing can be marked done: see COORDINATORS"
    return Check(what="coordinators", ok=bool(found), detail=detail)


def _admissions(found: Collection[ChannelAccess], reminded: Collection[str]) -> Iterator[Check]:
    """Where the bot may speak, as coordinators have it; nothing is settled before the bot first runs."""
    for each in found:
        what = f"admission {each.channel}"
        if each.state is ChannelState.ALLOWED:
            yield Check(what=what, ok=True, detail="allowed")
        elif each.state is ChannelState.SUSPENDED:
            detail = f"suspended, {each.reason}: once nobody from outside is there, /schengen allow-here"
            yield Check(what=what, ok=False, detail=detail)
        else:
            wrong = each.channel in reminded
            detail = "not allowed, though REMINDER_CHANNELS has it: /schengen allow-here" if wrong else "not allowed"
            yield Check(what=what, ok=not wrong, detail=detail)


def _reminders(health: ReminderHealth) -> Check:
    problems = [
        f"{number} {said}"
        for number, said in (
            (health.late, "late: is the bot running?"),
            (health.parked, "could not be posted: /schengen reminders says why"),
            (health.uncertain, "in doubt: the bot looks for them"),
        )
        if number
    ]
    detail = f"{health.waiting} planned" + "".join(f"; {each}" for each in problems)
    return Check(what="reminders", ok=not (health.late or health.parked), detail=detail)


def _slack(settings: Settings) -> Iterator[Check]:
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
    yield Check(what="bot token", ok=True, detail=f"workspace {answer.get('team')}")
    granted = {each.strip() for each in str(answer.headers.get("x-oauth-scopes", "")).split(",")} - {""}
    missing = [each for each in SCOPES if each not in granted]
    yield Check(
        what="scopes",
        ok=not missing,
        detail=f"missing {', '.join(missing)}: reinstall the app from its manifest" if missing else "all there",
    )
    yield _way(settings)
    yield _time(answer)
    yield from _channels(settings, client)


def _way(settings: Settings) -> Check:
    """How requests of Slack's come in."""
    if settings.slack_app_token is not None:
        return Check(what="app token", ok=True, detail="set")
    if settings.slack_signing_secret is not None:
        return Check(what="http", ok=True, detail=f"on {settings.http_host} port {settings.http_port}")
    return Check(what="app token", ok=False, detail="not set: see SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET for HTTP")


def _time(answer: SlackResponse) -> Check:
    told = slack_time(answer.headers)
    if told is None:
        return Check(what="time", ok=True, detail="Slack does not tell its own")
    skew = datetime.now(UTC) - told
    detail = f"{round(abs(skew).total_seconds())} s from Slack's"
    return Check(
        what="time",
        ok=not is_clock_off(skew),
        detail=f"{detail}: set this machine's clock" if is_clock_off(skew) else detail,
    )


def _channels(settings: Settings, client: WebClient) -> Iterator[Check]:
    if not settings.reminder_channels:
        yield Check(what="channels", ok=False, detail="none: see REMINDER_CHANNELS")
    for channel in settings.reminder_channels:
        try:
            found = client.conversations_info(channel=channel)["channel"]
        except SlackApiError as error:
            yield Check(what=f"channel {channel}", ok=False, detail=f"{error.response.get('error')}: invite the bot")
            continue
        except (SlackClientError, OSError) as error:
            yield Check(what=f"channel {channel}", ok=False, detail=f"cannot be asked for ({type(error).__name__})")
            continue
        problem = _problem(found)
        yield Check(what=f"channel {channel}", ok=problem is None, detail=problem or f"#{found.get('name')}")


def _problem(channel: dict[str, object]) -> str | None:
    if channel.get("is_archived"):
        return "archived: choose another"
    if is_shared(channel):
        return "shared outside: the note is marked LIMITE, choose another"
    return None if channel.get("is_member") else "the bot is not in it: invite it"
