"""The log, health and metrics of a bot over HTTP: they never have anything of a request, signed or not."""

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException

import pytest

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.transport.http_app import EVENTS_PATH
from tests.bot.transport.http_caller import FORM, Caller, form_body, read_until_closed, signed_headers
from tests.handlers.workspace import COORDINATOR, DELEGATE, Json
from tests.journeys.test_canary import (
    CHANNEL,
    FAULTS,
    GUEST,
    METHODS,
    SECRET,
    SHAPES,
    TOKENS,
    WORD,
    create_outsiders,
    find_leaks,
    make_command,
    make_requests,
    rename_tables,
)
from tests.journeys.test_http_process import HttpBotProcess, run_bot

pytestmark = pytest.mark.long

#: Secrets and ids, which must not be in what anyone on the network can read.
PRIVATE = (WORD, SECRET, "xoxb-", "xapp-", COORDINATOR, DELEGATE, GUEST, CHANNEL, "C0SHARED", "Traceback", 'File "')

MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HttpBotProcess]:
    """A bot with the most verbose log level."""
    folder = tmp_path_factory.mktemp("canary")
    settings = {**TOKENS, "SLACK_APP_TOKEN": "", "LOG_LEVEL": "INFO", "REMINDER_CHANNELS": CHANNEL}
    with run_bot(folder, **settings) as process:
        create_outsiders(process.slack)
        yield process


def encode_body(kind: str, body: Json) -> tuple[bytes, str]:
    """Return a request's body as Slack sends it over HTTP, and its content type."""
    if kind == "events_api":
        return json.dumps(body).encode(), "application/json"
    if kind == "slash_commands":
        return form_body(**body), FORM
    return form_body(payload=json.dumps(body)), FORM


def send_requests(bot: HttpBotProcess, slack: FakeSlack, number: int) -> list[int]:
    """Send one request through each surface, some at a time; return the status of each answer."""

    def post(one: tuple[str, Json]) -> int:
        body, kind = encode_body(*one)
        return bot.caller.post(
            body, {**signed_headers(body), "X-Slack-Retry-Reason": WORD, "User-Agent": WORD}, kind=kind
        ).status

    with ThreadPoolExecutor(4) as callers:
        return list(callers.map(post, make_requests(slack, number)))


def assert_silent(bot: HttpBotProcess) -> None:
    """Assert that the bot still runs, and that its log, health and metrics have nothing that they must not have."""
    assert bot.process.poll() is None
    assert "the bot is running" in bot.log
    assert find_leaks(bot.log) == {}
    for address in ("/health", "/metrics"):
        answer = bot.caller.request("GET", f"{address}?{WORD}")
        assert answer.status in (200, 503)
        assert [each for each in PRIVATE if each in f"{answer.body}{answer.headers}"] == []


def test_nothing_of_what_people_write_is_logged(bot: HttpBotProcess) -> None:
    """Nothing of a request through any surface is logged, whether it is answered or refused, also when sent again."""
    for _ in range(2):
        assert set(send_requests(bot, bot.slack, 1)) <= {200, 404}
    assert_silent(bot)


@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_of_what_slack_answers_is_logged(bot: HttpBotProcess, fault: str) -> None:
    """Nothing of a failed call is logged, for any method and fault; the health reports it in the bot's own words."""
    for method in METHODS:
        bot.slack.fail(method, FAULTS[fault], times=None)
    send_requests(bot, bot.slack, 10 + list(FAULTS).index(fault))
    time.sleep(1)  # a tick, and its look whether Slack answers
    assert_silent(bot)
    bot.slack.heal()


BODY = json.dumps({"type": "event_callback", "event": {"type": "app_mention", "text": WORD}}).encode()

#: Requests that are not Slack's, malformed or too long: the body, headers, content type, and status.
REFUSED: dict[str, tuple[bytes, dict[str, str] | None, str, int]] = {
    "not signed": (BODY, {}, "application/json", 401),
    "signed with another secret": (BODY, signed_headers(BODY, secret=WORD), "application/json", 401),
    "signed long ago, as one that is replayed": (BODY, signed_headers(BODY, ago=301), "application/json", 401),
    "a signature of words": (BODY, {**signed_headers(BODY), "X-Slack-Signature": WORD}, "application/json", 401),
    "a time of words": (BODY, {**signed_headers(BODY), "X-Slack-Request-Timestamp": WORD}, "application/json", 401),
    "no JSON": (b'{"event": ' + WORD.encode(), None, "application/json", 400),
    "a list": (json.dumps([WORD]).encode(), None, "application/json", 400),
    "a payload of words": (form_body(payload=WORD), None, FORM, 400),
    "of another type": (WORD.encode(), None, WORD, 400),
    "too deep": (b'{"a":' * 5_000 + json.dumps(WORD).encode() + b"}" * 5_000, None, "application/json", 400),
    "too long": (WORD.encode() * (2 * MEGABYTE // len(WORD)), None, "application/json", 413),
    "too long, and not signed": (WORD.encode() * (2 * MEGABYTE // len(WORD)), {}, "application/json", 413),
}


@pytest.mark.parametrize("why", REFUSED)
def test_nothing_of_what_is_refused_is_logged(bot: HttpBotProcess, why: str) -> None:
    """Of a rejected request the log has the reason, the answer only the status, and neither quotes."""
    body, headers, kind, status = REFUSED[why]
    try:
        answer = bot.caller.post(body, headers, kind=kind)
    except (HTTPException, OSError):  # hung up on, amid a body that is too long
        assert status == 413
    else:
        assert answer.status == status
        assert WORD not in answer.body
    assert "a request was refused: " in bot.log
    assert_silent(bot)


def test_a_replay_changes_nothing_and_is_not_quoted(bot: HttpBotProcess) -> None:
    """A signed request that is replayed within five minutes is answered once, and has no effect the second time."""
    inner = {
        "type": "app_mention",
        "user": DELEGATE,
        "channel": CHANNEL,
        "ts": "77.1",
        "text": f"what does {WORD} owe?",
    }
    outer = next(body for kind, body in make_requests(bot.slack, 77) if kind == "events_api")
    body = json.dumps({**outer, "event_id": "EvReplayed", "event": inner}).encode()
    headers = signed_headers(body)
    assert [bot.caller.post(body, headers).status for _ in range(3)] == [200] * 3
    assert len([each for each in bot.slack.messages if each.thread_ts == "77.1"]) == 1
    assert_silent(bot)


@pytest.mark.parametrize("payload", SHAPES)
def test_what_has_no_shape_is_not_quoted(bot: HttpBotProcess, payload: str) -> None:
    """Nothing of a signed request that Bolt cannot parse is logged or quoted."""
    bot.caller.post(payload.encode())
    assert_silent(bot)


@pytest.mark.longest
@pytest.mark.parametrize(
    "line",
    [
        f"GET /{WORD}?{WORD} HTTP/1.1\r\nHost: {WORD}\r\n\r\n",
        f"POST /{WORD} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(WORD)}\r\n\r\n{WORD}",
        f"PUT {EVENTS_PATH}?token={WORD} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
        f"POST {EVENTS_PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: {WORD}\r\n\r\n",
        f"POST {EVENTS_PATH} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: {WORD}\r\n\r\n{WORD}",
        f"{WORD} {WORD} {WORD}\r\n\r\n",
        f"{WORD}\r\n\r\n",
        f"GET / HTTP/1.1\r\n{WORD}\x00: {WORD}\r\n\r\n",
        f"GET /health HTTP/9.9\r\nHost: {WORD}\r\n\r\n",
        f"GET /health HTTP/1.1\r\nHost: x\r\nUpgrade: {WORD}\r\nConnection: upgrade\r\n\r\n",
    ],
)
def test_nothing_of_what_is_no_request_is_logged(bot: HttpBotProcess, line: str) -> None:
    """Nothing of a request that the server rejects, or of a path without a route, is logged or quoted."""
    with bot.caller.connect() as connection:
        connection.sendall(line.encode())
        connection.settimeout(3)
        try:
            answer = read_until_closed(connection)
        except TimeoutError:  # it waits for more, or for the next request
            answer = b""
    assert WORD.encode() not in answer
    assert_silent(bot)


@pytest.mark.parametrize("tables", [("instalment",), ("change", "event"), ("meta",), ("coordinator",)])
def test_nothing_of_an_error_is_logged(bot: HttpBotProcess, tables: tuple[str, ...]) -> None:
    """Of a failing SQL statement, whose parameters users wrote, only the error's kind and place are logged."""
    rename_tables(bot.log_file.parent, tables, "{0}", "{0}_lost")
    try:
        send_requests(bot, bot.slack, 30 + len(bot.log))
        time.sleep(1)
        assert_silent(bot)
    finally:
        rename_tables(bot.log_file.parent, tables, "{0}_lost", "{0}")


def test_a_command_is_answered_after_all_that(bot: HttpBotProcess) -> None:
    """After all these requests a command is still answered."""
    body = make_command(bot.slack, "help", DELEGATE, CHANNEL)
    caller: Caller = bot.caller
    assert "For coordinators:" in caller.post(form_body(**body), kind=FORM).json["text"]
