"""The bot as in production, on a register, a workspace and a day that a measurement chooses."""

import itertools
from collections.abc import Mapping
from datetime import UTC, date, datetime

from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient
from sqlalchemy import Engine, func, select

from bot.app import make_app
from bot.sandbox.fake_slack.methods.messages import APP, BOT_USER, TEAM
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from db.connection.engine import reading
from db.schema import tables
from domain.dates.spans import brussels_day
from domain.reminders.policy import Policy
from handlers.services.services import Services

#: Between two Schengen Councils: some instalments are late, some open, some still to come.
NOW = datetime(2024, 1, 10, 8, 0, tzinfo=UTC)
TODAY: date = brussels_day(NOW)

QUESTION = "what does Eurojust owe by June 2024?"

_count = itertools.count(1)


def make_bot(engine: Engine, api: str) -> App:
    """Return the bot's app on a register; `api` is the URL of the Web API."""
    client = make_client("xoxb-benchmark", api)
    return make_app(client, make_services(engine, client))


def make_services(engine: Engine, client: WebClient) -> Services:
    """Return the services of its listeners; the bot may speak in the channel in which it is asked."""
    policy = Policy(channels=("C0BENCHMARK",))
    return Services.open(engine, policy=policy, now=lambda: NOW, directory=WebApiDirectory(client))


def send_mention(app: App, text: str = QUESTION) -> BoltResponse:
    """Dispatch a mention as Socket Mode does; each is a new event."""
    return _send_event(app, {"type": "app_mention", "channel": "C0BENCHMARK", "text": f"<@{BOT_USER}> {text}"})


def send_direct_message(app: App, text: str = QUESTION) -> BoltResponse:
    """Dispatch a direct message as Socket Mode does."""
    return _send_event(app, {"type": "message", "channel_type": "im", "channel": "D0BENCHMARK", "text": text})


def send_command(app: App, text: str = QUESTION) -> BoltResponse:
    """Dispatch a slash command as Socket Mode does; its response is the answer."""
    body: dict[str, object] = {
        "command": "/schengen",
        "text": text,
        "user_id": "U0BENCHMARK",
        "channel_id": "C0BENCHMARK",
        "team_id": TEAM,
        "api_app_id": APP,
    }
    return _dispatch(app, body)


def _send_event(app: App, event: Mapping[str, str]) -> BoltResponse:
    # The register may have been used in an earlier run.
    number = f"{datetime.now(UTC).timestamp():.6f}{next(_count)}"
    body: dict[str, object] = {
        "type": "event_callback",
        "team_id": TEAM,
        "api_app_id": APP,
        "event_id": f"Ev{number}",
        "is_ext_shared_channel": False,
        "event": {**event, "user": "U0BENCHMARK", "ts": number},
    }
    return _dispatch(app, body)


def _dispatch(app: App, body: dict[str, object]) -> BoltResponse:
    response = app.dispatch(BoltRequest(body=body, mode="socket_mode"))
    assert response.status == 200, response.body
    return response


def count_instalments(engine: Engine) -> int:
    """Return the number of instalments: the smallest register is the shipped one, whatever size is asked for."""
    with reading(engine) as connection:
        return connection.execute(select(func.count()).select_from(tables.instalment)).scalar_one()
