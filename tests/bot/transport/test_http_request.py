"""HTTP requests that do not come from Slack are rejected before Bolt sees them, and not quoted in the log."""

import json
import logging
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.transport.http_app import EVENTS_PATH
from bot.transport.http_request import MAX_JSON_DEPTH
from tests.bot.transport.http_caller import FORM, SECRET, Caller, form_body, signed_headers
from tests.handlers.workspace import Workspace

CANARY = "canary7d1f"
EVENT = json.dumps({"type": "event_callback", "event": {"type": "app_mention", "text": CANARY}}).encode()


@pytest.fixture
def caller(refusing: tuple[Workspace, Caller]) -> Caller:
    """A client of the bot."""
    return refusing[1]


@pytest.fixture
def workspace(refusing: tuple[Workspace, Caller]) -> Workspace:
    """The bot's workspace, without any calls so far."""
    refusing[0].slack.clear()
    return refusing[0]


def unsigned_headers() -> dict[str, dict[str, str]]:
    """Return every way in which the signature of an event can be wrong."""
    good = signed_headers(EVENT)
    timestamp, signature = good["X-Slack-Request-Timestamp"], good["X-Slack-Signature"]

    def with_(**changed: str) -> dict[str, str]:
        names = {"timestamp": "X-Slack-Request-Timestamp", "signature": "X-Slack-Signature"}
        return good | {names[name]: value for name, value in changed.items()}

    return {
        "nothing": {},
        "no signature": {"X-Slack-Request-Timestamp": timestamp},
        "no timestamp": {"X-Slack-Signature": signature},
        "old": signed_headers(EVENT, ago=301),
        "of the future": signed_headers(EVENT, ago=-302),
        "of another body": signed_headers(EVENT + b" "),
        "of another app": signed_headers(EVENT, secret="f" * 32),
        "of another minute": with_(timestamp=str(int(timestamp) - 60)),
        "tampered with": with_(signature=signature[:-1] + ("0" if signature[-1] != "0" else "1")),
        "cut short": with_(signature=signature[:-1]),
        "of another version": with_(signature=signature.replace("v0", "v1")),
        "in capitals": with_(signature=signature.upper()),
        "not ASCII": with_(signature=f"v0={'é' * 64}"),
        "empty": with_(signature=""),
        "timestamp of letters": with_(timestamp="abc"),
        "timestamp below zero": with_(timestamp=f"-{timestamp}"),
        "timestamp of other digits": with_(timestamp="²³"),
        "timestamp with a fraction": with_(timestamp=f"{timestamp}.0"),
        "timestamp without end": with_(timestamp="9" * 5_000),
    }


def records(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    """Return what the bot and Slack's libraries have logged; uvicorn's log goes only to pytest."""
    return [each for each in caplog.records if each.name.startswith(("bot", "slack"))]


def test_what_is_not_signed_is_refused(workspace: Workspace, caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    """A missing or wrong signature gets a 401, no call of Slack, and the log, with a line at most, quotes nothing."""
    unsigned = unsigned_headers()
    with caplog.at_level(logging.INFO):
        for name, headers in unsigned.items():
            assert (name, caller.post(EVENT, headers).status) == (name, 401)
    assert [each.levelname for each in records(caplog)] in ([], ["WARNING"])
    assert not [each for each in (CANARY, SECRET, "Traceback") if each in caplog.text]
    assert workspace.slack.calls == ()


def test_not_utf8_is_not_signed(caller: Caller) -> None:
    """Slack signs only UTF-8: other bytes are not Slack's, whatever their headers are."""
    assert caller.post(b"\xff\xfe", signed_headers(b"\xff\xfe")).status == 401


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"event": ' + CANARY.encode(), "application/json"),
        (CANARY.encode(), "application/json"),
        (b"", "application/json"),
        (b'["canary7d1f"]', "application/json; charset=utf-8"),
        (b'"canary7d1f"', "application/json"),
        (b"null", "application/json"),
        (b"[" * 5_000 + b"]" * 5_000, "application/json"),
        (b'{"a":' * 5_000 + b'"canary7d1f"' + b"}" * 5_000, "application/json"),
        (b'{"a":' * (MAX_JSON_DEPTH + 1) + b'"canary7d1f"' + b"}" * (MAX_JSON_DEPTH + 1), FORM),
        (
            b'{"a": ' + b"[" * (MAX_JSON_DEPTH - 1) + b'"canary7d1f"' + b"]" * (MAX_JSON_DEPTH - 1) + b"}",
            "application/json",
        ),
        (b'{"a": ' + b'[{"b":' * 50 + b'"canary7d1f"' + b"}]" * 50 + b"}", "application/json"),
        (b'{"n": ' + b"1" * 10_000 + b"}", "application/json"),
        (b'{"authorizations": 5, "event": "canary7d1f"}', "application/json"),
        (b'{"team": 5, "response_urls": {}}', "application/json"),
        (b"", FORM),
        (form_body(text=CANARY), FORM),
        (form_body(payload=CANARY), FORM),
        (form_body(payload=f'["{CANARY}"]'), FORM),
        (form_body(payload='{"a":' * 5_000 + "1" + "}" * 5_000), FORM),
        (form_body(command="/schengen", text=CANARY), "application/json"),
        (form_body(command="/schengen", **{f"field{number}": CANARY for number in range(200)}), FORM),
        (CANARY.encode(), "text/plain"),
        (b"--x\r\n\r\ncanary7d1f\r\n--x--", "multipart/form-data; boundary=x"),
    ],
)
def test_what_cannot_be_read_is_refused(
    workspace: Workspace, caller: Caller, caplog: pytest.LogCaptureFixture, body: bytes, kind: str
) -> None:
    """A signed body that is no request gets a 400, does not reach Bolt, and the log, a line at most, quotes nothing."""
    with caplog.at_level(logging.INFO):
        answer = caller.post(body, kind=kind)
    assert (answer.status, answer.body) == (400, "Bad Request")
    assert [each.levelname for each in records(caplog)] in ([], ["WARNING"])
    assert CANARY not in caplog.text
    assert workspace.slack.calls == ()


@pytest.mark.parametrize(("opened", "closed"), [(b"[", b"]"), (b'{"b": ', b"}")])
def test_what_is_not_too_deep_is_read(caller: Caller, opened: bytes, closed: bytes) -> None:
    """A request with as many levels as are allowed, itself and the innermost value included, is passed on."""
    levels = MAX_JSON_DEPTH - 2
    field = opened * levels + b"1" + closed * levels
    challenge = b'{"type": "url_verification", "challenge": "said back", "a": ' + field + b"}"
    assert caller.post(challenge).json == {"challenge": "said back"}


def test_what_is_not_signed_is_not_read(caller: Caller) -> None:
    """A malformed body is rejected for its signature, as any other: unsigned JSON is not parsed."""
    for body in (b"{", b"[" * 5_000, b'{"type": "url_verification", "challenge": "x"}', form_body(ssl_check="1"), b""):
        assert caller.post(body, {}).status == 401
        assert caller.post(body, {}, kind=FORM).status == 401


def test_slack_s_own_checks_pass_if_signed(caller: Caller) -> None:
    """The challenge that Slack sends to a new URL, and its check of the certificate, are answered."""
    challenge = json.dumps({"type": "url_verification", "challenge": "said back"}).encode()
    assert caller.post(challenge).json == {"challenge": "said back"}
    assert caller.post(form_body(ssl_check="1"), kind=FORM).status == 200


def test_nothing_from_outside_turns_verification_off(workspace: Workspace, caller: Caller) -> None:
    """Neither a query nor a header nor a body makes Bolt skip the signature or part of its work."""
    body = json.dumps({**workspace.event_body("what is overdue?"), "mode": "socket_mode"}).encode()
    for query in ("", "?mode=socket_mode"):
        headers = {"Content-Type": "application/json", "mode": "socket_mode", "X-Slack-Bolt-Lazy-Only": "1"}
        assert caller.request("POST", EVENTS_PATH + query, body, headers).status == 401
    assert workspace.slack.messages == ()
    lazy = {"X-Slack-Bolt-Lazy-Only": "1", "X-Slack-Bolt-Lazy-Function-Name": "x"}
    assert caller.send_event(workspace.event_body("what is overdue?"), **lazy).status == 200
    assert len(workspace.slack.messages) == 1


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", EVENTS_PATH, 405),
        ("HEAD", EVENTS_PATH, 405),
        ("PUT", EVENTS_PATH, 405),
        ("DELETE", EVENTS_PATH, 405),
        ("OPTIONS", EVENTS_PATH, 405),
        ("BREW", EVENTS_PATH, 405),
        ("POST", "/health", 405),
        ("POST", f"{EVENTS_PATH}/", 404),
        ("POST", f"/{EVENTS_PATH}", 404),
        ("POST", "/slack/install", 404),
        ("GET", "/slack/oauth_redirect", 404),
        ("GET", "/", 404),
        ("HEAD", "/bot.db", 404),
        ("GET", "/../bot.db", 404),
        ("GET", "/health/..%2f..%2fbot.db", 404),
        ("GET", "/docs", 404),
    ],
)
def test_nothing_else_is_served(caller: Caller, method: str, path: str, status: int) -> None:
    """Every other method and path gets the same answer, signed or not."""
    answer = caller.request(method, path, EVENT, signed_headers(EVENT))
    assert answer.status == status
    assert answer.body in ("Not Found", "Method Not Allowed", "")
    assert not {"server", "last-modified", "etag", "location"} & set(answer.headers)


@pytest.mark.long
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.binary(max_size=2_000)
    | st.text().map(str.encode)
    | st.recursive(st.none() | st.text(), st.lists).map(lambda found: json.dumps(found).encode()),
    kind=st.sampled_from(["application/json", FORM, "text/plain", "multipart/form-data", ""]),
    signature=st.text(st.characters(max_codepoint=255, exclude_categories=["Cc", "Zs"]), max_size=80),
    timestamp=st.integers().map(str) | st.just(str(int(time.time()))),
)
def test_no_unsigned_body_is_an_error_of_the_bot(
    caller: Caller, body: bytes, kind: str, signature: str, timestamp: str
) -> None:
    """Any body with any text as its signature is rejected, never with a server error."""
    headers = {"X-Slack-Signature": signature, "X-Slack-Request-Timestamp": timestamp}
    assert caller.post(body, headers, kind=kind).status == 401


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)
FIELDS = ("type", "event", "team", "user", "channel", "authorizations", "view", "actions", "enterprise", "api_app_id")


@pytest.mark.long
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.dictionaries(st.sampled_from(FIELDS) | st.text(), JSON))
def test_no_signed_body_is_an_error_of_the_bot(caller: Caller, body: dict[str, object]) -> None:
    """Any signed body is answered, rejected or unknown, never with a server error."""
    assert caller.send_event(body).status in (200, 400, 404)
