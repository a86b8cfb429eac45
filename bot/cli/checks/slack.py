"""Checks of what Slack grants and answers: tokens, scopes, time, people, channels, blocks."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, datetime

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web import SlackResponse

from bot.cli.checks.blocks import check_blocks
from bot.cli.checks.check import Check
from bot.cli.checks.database import has_database
from bot.database import disposing
from bot.monitoring.health import is_clock_off, unreachable_errors
from bot.settings.settings import Settings
from bot.slack.client import make_client, slack_time
from bot.slack.missing_fields import (
    missing_bot_fields,
    missing_channel_fields,
    missing_identity_fields,
    missing_member_fields,
    missing_user_fields,
)
from db.connection.engine import make_engine
from db.people.channel_access import ChannelAccessStore
from db.people.coordinators import CoordinatorStore
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

#: The scopes that an administrator may leave out, and what there is not without them.
OPTIONAL_SCOPES = {
    "canvases:write": "no page in a channel (/schengen page)",
    "files:read": "no document is read from Slack (/schengen import)",
}


def check_slack(settings: Settings) -> Iterator[Check]:
    """Yield the checks of what Slack grants and answers; none of them writes anything."""
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
    yield _check_optional_scopes(granted)
    yield _check_transport(settings)
    yield _check_clock(answer)
    yield check_blocks(client)
    coordinators, channels = _read_access(settings)
    yield from _check_coordinator(coordinators, client)
    if not settings.reminder_channels:
        yield Check(what="channels", ok=False, detail="none: see REMINDER_CHANNELS")
    for channel in channels:
        yield _check_channel(channel, client)


def _check_optional_scopes(granted: Collection[str]) -> Check:
    """Name the optional scopes that were not granted, which is no fault, and what they would be for."""
    missing = [f"{scope}: {cost}" for scope, cost in OPTIONAL_SCOPES.items() if scope not in granted]
    detail = f"without {'; without '.join(missing)}" if missing else "all there"
    return Check(what="optional scopes", ok=True, detail=detail)


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
    if has_database(settings):
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
