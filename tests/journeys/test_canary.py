"""The log of a running bot: it never has what users write, what Slack answers, or a secret."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from queue import Empty

import pytest

from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM, ConnectionCut, FakeSlack, Fault
from tests.handlers.workspace import COORDINATOR, DELEGATE, Json
from tests.journeys.socket_process import TIMEOUT_SECONDS, BotProcess, run_bot

pytestmark = pytest.mark.long

#: The word is in everything that users write or name, and in both tokens.
WORD, SECRET = "Kanarienvogel", "0123456789abcdef" * 2
TOKENS = {"SLACK_BOT_TOKEN": f"xoxb-{WORD}-1", "SLACK_APP_TOKEN": f"xapp-{WORD}-2", "SLACK_SIGNING_SECRET": SECRET}

#: What must not be in a log.
NEVER = (WORD, SECRET, "Traceback", 'File "', "xoxb-", "xapp-", "Bearer", "SELECT", "INSERT", "UPDATE")

CHANNEL = "C1A"
GUEST = "U0GUEST"


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotProcess]:
    """A bot with the most verbose log level."""
    folder = tmp_path_factory.mktemp("canary")
    with run_bot(folder, LOG_LEVEL="INFO", COORDINATORS=COORDINATOR, REMINDER_CHANNELS=CHANNEL, **TOKENS) as process:
        create_outsiders(process.slack)
        yield process


def create_outsiders(slack: FakeSlack) -> None:
    """Create the guest and the shared channel that are refused."""
    slack.set_user(GUEST, is_restricted=True, real_name=WORD)
    slack.set_channel("C0SHARED", is_ext_shared=True, name=WORD)


def make_requests(slack: FakeSlack, number: int) -> Iterator[tuple[str, Json]]:
    """Yield a request through each surface, by members, coordinators and guests, in channels of every kind."""
    for place, (user, channel) in enumerate(
        [(COORDINATOR, CHANNEL), (DELEGATE, CHANNEL), (GUEST, CHANNEL), (DELEGATE, "C0SHARED"), (DELEGATE, "C0OTHER")]
    ):
        outer = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "is_ext_shared_channel": False}
        for kind, event in _events(user, channel, f"{number}.{place}"):
            yield "events_api", {**outer, "event_id": f"Ev{number}{place}{kind}", "event": event}
        for text in (
            f"done III.3 {WORD}",
            f"done III.3 ST 1/24 {WORD}",
            f"{WORD} III.3",
            f"contact {WORD} <@U1|{WORD}>",
            f"iam {WORD}",
            "allow-here",
        ):
            yield "slash_commands", make_command(slack, text, user, channel)
        for body in _interactions(slack, user, channel):
            yield "interactive", body


def _events(user: str, channel: str, ts: str) -> Iterator[tuple[str, Json]]:
    said = {"user": user, "channel": channel, "ts": ts}
    yield "1", {**said, "type": "app_mention", "text": f"<@{BOT_USER}> what does {WORD} owe by June 2024?"}
    yield "2", {**said, "type": "app_mention", "text": f"<@{BOT_USER}> hold III.3 {WORD}", "ts": f"{ts}1"}
    direct = {**said, "type": "message", "channel": f"D{user[1:]}", "channel_type": "im"}
    yield "3", {**direct, "text": f"status of {WORD} Eurojust"}
    yield "4", {**said, "type": "message", "channel_type": "channel", "text": WORD}
    yield "5", {**said, "type": "reaction_added", "reaction": WORD}
    yield "6", {**said, "type": WORD, "text": WORD}
    yield "7", {"type": "user_change", "user": {"id": user, "real_name": WORD, "is_restricted": True}}
    yield "8", {**said, "type": "app_home_opened", "channel": f"D{user[1:]}", "tab": WORD}
    yield "9", {**said, "type": "app_mention", "text": [WORD], "ts": {WORD: WORD}}


def make_command(slack: FakeSlack, text: str, user: str, channel: str) -> Json:
    """Return a slash command with all its fields."""
    who = {"user_id": user, "user_name": WORD, "team_id": TEAM, "api_app_id": APP, "channel_id": channel}
    secret = {"response_url": f"{slack.make_response_url()}?{WORD}", "trigger_id": WORD, "token": WORD}
    return {"command": "/schengen", "text": text, **who, **secret}


def _interactions(slack: FakeSlack, user: str, channel: str) -> Iterator[Json]:
    who: Json = {"user": {"id": user, "name": WORD}, "team": {"id": TEAM}, "api_app_id": APP, "trigger_id": WORD}
    here = {**who, "channel": {"id": channel, "name": WORD}, "response_url": f"{slack.make_response_url()}?{WORD}"}
    view = {
        "id": "V1",
        "type": "modal",
        "callback_id": WORD,
        "private_metadata": WORD,
        "state": {"values": {WORD: WORD}},
    }
    for action in ("details", "mark_done", "send_reminder", "snooze", WORD):
        pressed: Json = {"type": "button", "action_id": action, "block_id": WORD, "value": WORD}
        yield {**here, "type": "block_actions", "actions": [pressed], "message": {"text": WORD}}
        yield {**who, "type": "block_actions", "actions": [pressed], "view": view}
    yield {**who, "type": "view_submission", "view": view}
    yield {**who, "type": "block_suggestion", "action_id": WORD, "value": WORD, "view": view}
    yield {**who, "type": "shortcut", "callback_id": WORD}
    yield {**here, "type": "message_action", "callback_id": WORD, "message": {"text": WORD}}
    yield {**who, "type": WORD}


def send_requests(bot: BotProcess, number: int) -> None:
    """Send one request through each surface, and wait until the bot has answered; some have no listener."""
    for place, (kind, body) in enumerate(make_requests(bot.slack, number)):
        bot.socket.post(kind, body, envelope=f"{number}-{place}")
    wait_until_done(bot)


def wait_until_done(bot: BotProcess) -> None:
    """Wait until a command is answered, and no other answer comes."""
    bot.socket.post("slash_commands", make_command(bot.slack, "help", DELEGATE, CHANNEL), envelope="end")
    while bot.socket.answers.get(timeout=TIMEOUT_SECONDS)["envelope_id"] != "end":
        continue
    with suppress(Empty):
        while bot.socket.answers.get(timeout=1):
            continue


def assert_silent(bot: BotProcess) -> None:
    """Assert that the bot still runs, and that its log has nothing that it must not have."""
    assert bot.process.poll() is None
    assert "the bot is running" in bot.log
    assert find_leaks(bot.log) == {}


def find_leaks(log: str) -> dict[str, list[str]]:
    """Return the lines of a log that have what none must have."""
    return {each: [line for line in log.splitlines() if each in line][:3] for each in NEVER if each in log}


def test_nothing_of_what_people_write_is_logged(bot: BotProcess) -> None:
    """Nothing of a request through any surface is logged, whether it is answered or refused."""
    send_requests(bot, 1)
    assert_silent(bot)


#: Answers of Slack, or of a proxy, each of which repeats the request.
FAULTS = {
    "a refusal": Fault(body={"ok": False, "error": f"{WORD} is wrong", "needed": WORD}),
    "a broken server": Fault(status=500, body=WORD.encode()),
    "no JSON": Fault(body=f"<html>{WORD}</html>".encode()),
    "half an answer": Fault(cut=ConnectionCut.HALF),
    "other JSON": Fault(body=f'["{WORD}"]'.encode()),
}

METHODS = (
    "auth.test",
    "bots.info",
    "users.info",
    "conversations.info",
    "conversations.members",
    "conversations.open",
    "usergroups.users.list",
    "chat.postMessage",
    "chat.postEphemeral",
    "chat.update",
    "views.open",
    "views.update",
    "views.publish",
)


@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_of_what_slack_answers_is_logged(bot: BotProcess, fault: str) -> None:
    """Nothing of a failed call is logged, for any method and fault; the SDK's errors have the token and the text."""
    number = 10 + list(FAULTS).index(fault)
    for method in METHODS[2:] if number % 2 else METHODS[7:]:
        bot.slack.fail(method, FAULTS[fault], times=None)
    send_requests(bot, number)
    bot.slack.heal()
    assert_silent(bot)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_bot_that_cannot_start_logs_nothing_either(tmp_path: Path, fault: str) -> None:
    """A bot whose first `auth.test` fails logs nothing of the answer."""
    with run_bot(tmp_path, COORDINATORS=COORDINATOR, REMINDER_CHANNELS=CHANNEL, **TOKENS) as bot:
        for method in METHODS:
            bot.slack.fail(method, FAULTS[fault], times=None)
        send_requests(bot, 1)
        assert_silent(bot)


SHAPES = ["[]", f'"{WORD}"', "1", "null", f'["{WORD}"]', f'{{"{WORD}": "{WORD}"}}', f'{{"event": "{WORD}"}}']
SHAPES += [f'{{"type": "event_callback", "event": {each}}}' for each in ("1", f'"{WORD}"', f'["{WORD}"]', "null")]
SHAPES += [f'{{"user": 1, "channel": "{WORD}"}}', f'{{"authorizations": "{WORD}"}}', f'{{"response_urls": ["{WORD}"]}}']
SHAPES += ['{"type": "block_actions", "actions": []}', f'{{"type": "block_actions", "actions": ["{WORD}"]}}']


@pytest.mark.parametrize("payload", SHAPES)
def test_what_has_no_shape_is_acknowledged(bot: BotProcess, payload: str) -> None:
    """A request that Bolt cannot parse is acknowledged, so that Slack does not repeat it, and not logged."""
    bot.socket.send_raw(f'{{"type": "events_api", "envelope_id": "odd", "payload": {payload}}}')
    if payload.startswith("{"):  # the SDK lets nothing else through
        assert bot.socket.answers.get(timeout=TIMEOUT_SECONDS)["envelope_id"] == "odd"
    wait_until_done(bot)
    assert_silent(bot)


@pytest.mark.parametrize(
    "frame", [WORD, "{", f'{{"type": "{WORD}"}}', f'["{WORD}"]', '{"type": "warning"}', "", "\x00"]
)
def test_what_is_no_envelope_breaks_nothing(bot: BotProcess, frame: str) -> None:
    """A text that is no envelope is not logged, and the next request is answered."""
    bot.socket.send_raw(frame)
    wait_until_done(bot)
    assert_silent(bot)


@pytest.mark.parametrize("tables", [("instalment",), ("change", "event"), ("admission",), ("meta",), ("coordinator",)])
def test_nothing_of_an_error_is_logged(bot: BotProcess, tables: tuple[str, ...]) -> None:
    """Of a failing SQL statement, whose parameters users wrote, only the error's kind and place are logged."""
    rename_tables(bot.log_file.parent, tables, "{0}", "{0}_lost")
    send_requests(bot, 30 + len(bot.log))
    rename_tables(bot.log_file.parent, tables, "{0}_lost", "{0}")
    assert_silent(bot)


def rename_tables(folder: Path, tables: tuple[str, ...], old: str, new: str) -> None:
    """Rename tables, so that statements fail, or back."""
    with closing(sqlite3.connect(folder / "bot.db", timeout=TIMEOUT_SECONDS)) as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        for each in tables:
            connection.execute(f"ALTER TABLE {old.format(each)} RENAME TO {new.format(each)}")
