"""Posting, against the ten ways in which a post to Slack goes wrong."""

import logging
import socket
import ssl
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.posting import BUSY_SECONDS, LONGEST_SECONDS, MAX_BLOCKS, MAX_TEXT, Poster, make_client
from bot.standin import Cut, Fault, StandIn
from jobs.deliver import Blocks, Later, Outcome, Posted, Refused, Unknown

BLOCKS: Blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "*Joint report*"}}]


def post(slack: StandIn, *, timeout: int = 5, key: str = "k1") -> Outcome:
    """Posts one reminder."""
    client = make_client("xoxb-test", slack.url, timeout=timeout)
    return Poster(client).post("C1", "Reminder", BLOCKS, key=key)


def failed(slack: StandIn, fault: Fault, *, timeout: int = 5) -> Outcome:
    """Posts one reminder, which a fault befalls; whatever happens, it is tried once."""
    slack.fail("chat.postMessage", fault)
    outcome = post(slack, timeout=timeout)
    assert [each.method for each in slack.calls] == ["conversations.info", "chat.postMessage"]
    return outcome


def test_a_reminder_is_posted_as_it_should_be(slack: StandIn) -> None:
    """A reminder carries its key as metadata, unfurls nothing, links no names and has a message id of its own."""
    outcome = post(slack)
    (message,) = slack.messages
    assert outcome == Posted(message.ts)
    assert (message.channel, message.text, message.blocks) == ("C1", "Reminder", BLOCKS)
    assert message.metadata == {"event_type": "schengen_reminder", "event_payload": {"key": "k1"}}
    quiet = {"unfurl_links": False, "unfurl_media": False, "link_names": False}
    assert {name: message.arguments[name] for name in quiet} == quiet


def test_the_message_id_follows_from_the_key(slack: StandIn) -> None:
    """The same reminder has the same message id, should Slack ever compare them; another one has another."""
    for key in ("k1", "k1", "k2"):
        post(slack, key=key)
    first, again, other = (each.arguments["client_msg_id"] for each in slack.messages)
    assert first == again != other


@pytest.mark.parametrize("cut", [Cut.CLOSE, Cut.RESET])
def test_1_a_connection_lost_after_the_post_is_unknown(slack: StandIn, cut: Cut) -> None:
    """Closed or reset after Slack took the message: nobody knows, and it is not repeated."""
    assert isinstance(failed(slack, Fault(accept=True, cut=cut)), Unknown)
    assert len(slack.messages) == 1


def test_2_an_answer_that_does_not_come_is_unknown(slack: StandIn) -> None:
    """A read that times out leaves open whether the message stands."""
    assert failed(slack, Fault(accept=True, delay=1.3), timeout=1) == Unknown("TimeoutError")


def test_2_half_an_answer_is_unknown(slack: StandIn) -> None:
    """A body that ends too early leaves open what it would have said."""
    assert failed(slack, Fault(accept=True, cut=Cut.HALF)) == Unknown("IncompleteRead")


@pytest.mark.parametrize("accept", [True, False])
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_3_a_server_error_is_unknown(slack: StandIn, *, status: int, accept: bool) -> None:
    """A server error may come before or after the message was taken; the verdict is the same."""
    assert failed(slack, Fault(status=status, accept=accept)) == Unknown(f"HTTP {status}")


@pytest.mark.parametrize("code", ["fatal_error", "internal_error", "service_unavailable", "something_new"])
def test_3_an_error_that_says_nothing_is_unknown(slack: StandIn, code: str) -> None:
    """Slack's own failures, and codes that nobody knows yet, leave open whether the message stands."""
    assert failed(slack, Fault.error(code)) == Unknown(code)


@pytest.mark.parametrize("body", [b"<html>busy</html>", b"", b"[]", b"[1]", b'"ok"', b"null", b"7", b"\xff\xfe", b"{}"])
def test_3_an_answer_that_is_no_json_object_is_unknown(slack: StandIn, body: bytes) -> None:
    """A page by a proxy, an empty body, any other JSON: nothing of it says what became of the message."""
    assert isinstance(failed(slack, Fault(body=body, accept=True)), Unknown)


def test_3_an_odd_ok_is_unknown(slack: StandIn) -> None:
    """An answer that is ok and names no message cannot be written down as posted."""
    assert isinstance(failed(slack, Fault(body={"ok": True, "channel": "C1"}, accept=True)), Unknown)
    slack.clear()
    assert isinstance(failed(slack, Fault(body={"ok": True, "message": "posted"}, accept=True)), Unknown)


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        ("2", 2.0),
        ("3600", 3600.0),
        (None, BUSY_SECONDS),
        ("Wed, 21 Oct 2015 07:28:00 GMT", BUSY_SECONDS),
        ("-5", BUSY_SECONDS),
        ("99999999999", LONGEST_SECONDS),
    ],
)
def test_4_too_many_posts_wait_as_long_as_slack_says(slack: StandIn, retry_after: str | None, seconds: float) -> None:
    """A limited post comes back at once with the time to wait, a sensible one where Slack gives none."""
    assert failed(slack, Fault.limited(retry_after)) == Later(seconds, "ratelimited")


@pytest.mark.parametrize("body", [b"", b"busy", b"[1]"])
def test_4_a_limit_needs_no_body(slack: StandIn, body: bytes) -> None:
    """The status alone says that there were too many."""
    fault = Fault(status=429, body=body, headers={"Retry-After": "7"})
    assert failed(slack, fault) == Later(7.0, "ratelimited")


def test_5_a_closed_port_was_certainly_not_posted_to() -> None:
    """A refused connection carries nothing, so the reminder may be tried again."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    outcome = Poster(make_client("xoxb-test", f"http://127.0.0.1:{port}/api/")).post("C1", "a", (), key="k")
    assert outcome == Later(30.0, "not reached: ConnectionRefusedError")


def test_5_an_unknown_host_was_certainly_not_posted_to() -> None:
    """A name that does not resolve leads nowhere, so the reminder may be tried again."""
    outcome = Poster(make_client("xoxb-test", "http://slack.invalid/api/")).post("C1", "a", (), key="k")
    assert outcome == Later(30.0, "not reached: gaierror")


@pytest.mark.parametrize("code", ["not_in_channel", "is_archived", "channel_not_found", "msg_blocks_too_long"])
def test_6_a_refusal_parks_the_reminder(slack: StandIn, code: str) -> None:
    """What stands in the way of one channel or one message is told by Slack's code and stops nothing else."""
    assert failed(slack, Fault.error(code)) == Refused(code)


@pytest.mark.parametrize("code", ["invalid_auth", "token_revoked", "account_inactive", "missing_scope"])
def test_7_a_dead_token_stops_the_sender(slack: StandIn, code: str) -> None:
    """What stands in the way of every message is marked fatal."""
    assert failed(slack, Fault.error(code)) == Refused(code, fatal=True)


def test_8_slack_may_post_after_the_sender_gave_up(slack: StandIn) -> None:
    """A message that arrives after the client stopped waiting was unknown, never certainly absent."""
    outcome = failed(slack, Fault(accept=True, late=1.4), timeout=1)
    assert (outcome, slack.messages) == (Unknown("TimeoutError"), ())
    assert len(slack.wait(1)) == 1


BLOCK: dict[str, Any] = {"type": "divider"}


@settings(max_examples=40, deadline=None)
@given(
    length=st.one_of(st.integers(1, 200), st.integers(MAX_TEXT - 1, MAX_TEXT + 1)),
    count=st.one_of(st.integers(0, 3), st.integers(MAX_BLOCKS - 1, MAX_BLOCKS + 1)),
)
def test_9_what_is_too_long_is_never_sent(length: int, count: int) -> None:
    """Slack never sees a message that it would cut off or refuse, and takes every one that it is sent."""
    with StandIn() as slack:
        outcome = Poster(make_client("xoxb-1", slack.url)).post("C1", "ä" * length, [BLOCK] * count, key="k")
        fits = length <= MAX_TEXT and count <= MAX_BLOCKS
        assert isinstance(outcome, Posted if fits else Refused)
        assert (len(slack.calls), len(slack.messages)) == (2 * fits, int(fits))


def test_10_dropped_metadata_raises_an_alarm(slack: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    """A message without its key stands all the same, and the log says that it could not be found again."""
    with caplog.at_level(logging.ERROR):
        outcome = failed(slack, Fault(accept=True, drop=("metadata",)))
    assert outcome == Posted(slack.messages[0].ts)
    assert "Slack dropped the metadata" in caplog.text


def test_an_answer_that_cannot_be_read_is_not_quoted(slack: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    """A broken answer may hold the message: neither the verdict nor the log repeats any of it."""
    for status in (200, 500):
        outcome = failed(slack, Fault(status=status, body=b'{"ok": true, "message": "Joint report'))
        assert outcome == Unknown(f"HTTP {status}")
        slack.clear()
    assert "Joint" not in caplog.text


def test_nothing_secret_is_logged(slack: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever goes wrong, neither the token nor the message is in the log."""
    with caplog.at_level(logging.INFO):
        for fault in (Fault.error("not_in_channel"), Fault(status=500), Fault(cut=Cut.CLOSE), Fault(body=b"<html>")):
            slack.fail("chat.postMessage", fault)
            post(slack)
    assert "xoxb-test" not in caplog.text
    assert "Joint report" not in caplog.text


def test_the_client_is_made_for_posting_once() -> None:
    """The client has no retries, a timeout, and one TLS context that checks certificates."""
    client = make_client("xoxb-test", "https://slack.com/api/")
    assert (client.retry_handlers, client.timeout) == ([], 10)
    assert client.ssl is not None
    assert client.ssl.verify_mode is ssl.CERT_REQUIRED


@pytest.mark.parametrize(
    "shared",
    [
        {"is_shared": True},
        {"is_ext_shared": True},
        {"is_org_shared": True},
        {"is_pending_ext_shared": True},
        {"pending_shared": ["T0OTHER"]},
        {"pending_connected_team_ids": ["T0OTHER"]},
    ],
)
def test_nothing_is_posted_where_others_see_it(slack: StandIn, shared: dict[str, Any]) -> None:
    """A channel that is shared outside, or about to be, gets no post, also if it was not shared at the last one."""
    poster = Poster(make_client("xoxb-test", slack.url))
    assert isinstance(poster.post("C1", "Due.", [], key="k"), Posted)
    slack.channel("C1", **shared)
    assert poster.post("C1", "Due.", [], key="l") == Refused("shared outside this workspace")
    assert len(slack.messages) == 1


@pytest.mark.parametrize("fault", [Fault(status=500), Fault.limited("7"), Fault(body=b"[]"), Fault(cut=Cut.CLOSE)])
def test_nothing_is_posted_where_that_cannot_be_seen(slack: StandIn, fault: Fault) -> None:
    """If Slack does not say whether a channel is shared, nothing is posted there for now."""
    slack.fail("conversations.info", fault)
    assert isinstance(Poster(make_client("xoxb-test", slack.url)).post("C1", "Due.", [], key="k"), Later)
    assert slack.messages == ()
