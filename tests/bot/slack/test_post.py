"""The poster, against the ten ways in which a post to Slack fails."""

import logging
import socket
import ssl
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from bot.slack.client import make_client
from bot.slack.post import MAX_BLOCKS, MAX_TEXT_LENGTH
from domain.dates.spans import BRUSSELS
from domain.reminders.outcomes import Later, Posted, PostOutcome, Refused, Unknown
from domain.reminders.reminder import Draft
from handlers.slack.rate_limit import DEFAULT_RETRY_SECONDS, MAX_RETRY_SECONDS
from jobs.messenger import PostTarget
from tests.posters import make_poster

BLOCKS: list[dict[str, Any]] = [{"type": "section", "text": {"type": "mrkdwn", "text": "*Joint report*"}}]
DRAFT = Draft(text="Reminder", blocks=BLOCKS)


def post(slack: FakeSlack, *, timeout: int = 5, key: str = "k1") -> PostOutcome:
    """Post one reminder."""
    client = make_client("xoxb-test", slack.url, timeout=timeout)
    return make_poster(client).post("C1", DRAFT, key=key)


def post_with_fault(slack: FakeSlack, fault: Fault, *, timeout: int = 5) -> PostOutcome:
    """Post one reminder with a fault, and assert that it is tried once."""
    slack.fail("chat.postMessage", fault)
    outcome = post(slack, timeout=timeout)
    assert [each.method for each in slack.calls] == ["chat.postMessage"]
    return outcome


def test_a_reminder_is_posted_as_it_should_be(slack: FakeSlack) -> None:
    """A reminder carries its key as metadata, unfurls nothing, links no names and has a message id of its own."""
    outcome = post(slack)
    (message,) = slack.messages
    assert outcome == Posted(message.ts)
    assert (message.channel, message.text, message.blocks) == ("C1", "Reminder", BLOCKS)
    assert message.metadata == {"event_type": "schengen_reminder", "event_payload": {"key": "k1"}}
    quiet = {"unfurl_links": False, "unfurl_media": False, "link_names": False}
    assert {name: message.arguments[name] for name in quiet} == quiet


def test_the_message_id_follows_from_the_key(slack: FakeSlack) -> None:
    """The same reminder has the same message id, should Slack ever compare them; another one has another."""
    for key in ("k1", "k1", "k2"):
        post(slack, key=key)
    first, again, other = (each.arguments["client_msg_id"] for each in slack.messages)
    assert first == again != other


@pytest.mark.parametrize("cut", [ConnectionCut.CLOSE, ConnectionCut.RESET])
def test_1_a_connection_lost_after_the_post_is_unknown(slack: FakeSlack, cut: ConnectionCut) -> None:
    """Closed or reset after Slack took the message: the outcome is unknown, and it is not retried."""
    assert isinstance(post_with_fault(slack, Fault(accept=True, cut=cut)), Unknown)
    assert len(slack.messages) == 1


def test_2_an_answer_that_does_not_come_is_unknown(slack: FakeSlack) -> None:
    """A read that times out leaves open whether the message was posted."""
    assert post_with_fault(slack, Fault(accept=True, delay_after=1.3), timeout=1) == Unknown("TimeoutError")


def test_2_half_an_answer_is_unknown(slack: FakeSlack) -> None:
    """A body that ends too early leaves open whether the message was posted."""
    assert post_with_fault(slack, Fault(accept=True, cut=ConnectionCut.HALF)) == Unknown("IncompleteRead")


@pytest.mark.parametrize("accept", [True, False])
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_3_a_server_error_is_unknown(slack: FakeSlack, *, status: int, accept: bool) -> None:
    """A server error may come before or after the message was taken; the outcome is unknown in both cases."""
    assert post_with_fault(slack, Fault(status=status, accept=accept)) == Unknown(f"HTTP {status}")


@pytest.mark.parametrize("code", ["fatal_error", "internal_error", "service_unavailable", "something_new"])
def test_3_an_error_that_says_nothing_is_unknown(slack: FakeSlack, code: str) -> None:
    """Slack's internal errors, and codes that are not documented, leave open whether the message was posted."""
    assert post_with_fault(slack, Fault.error(code)) == Unknown(code)


@pytest.mark.parametrize("body", [b"<html>busy</html>", b"", b"[]", b"[1]", b'"ok"', b"null", b"7", b"\xff\xfe", b"{}"])
def test_3_an_answer_that_is_no_json_object_is_unknown(slack: FakeSlack, body: bytes) -> None:
    """A proxy's page, an empty body and any other JSON leave open whether the message was posted."""
    assert isinstance(post_with_fault(slack, Fault(body=body, accept=True)), Unknown)


def test_3_an_odd_ok_is_unknown(slack: FakeSlack) -> None:
    """An answer that is ok without naming a message cannot be recorded as posted."""
    assert isinstance(post_with_fault(slack, Fault(body={"ok": True, "channel": "C1"}, accept=True)), Unknown)
    slack.clear()
    assert isinstance(post_with_fault(slack, Fault(body={"ok": True, "message": "posted"}, accept=True)), Unknown)


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        ("2", 2.0),
        ("3600", 3600.0),
        (None, DEFAULT_RETRY_SECONDS),
        ("Wed, 21 Oct 2015 07:28:00 GMT", DEFAULT_RETRY_SECONDS),
        ("-5", DEFAULT_RETRY_SECONDS),
        ("99999999999", MAX_RETRY_SECONDS),
    ],
)
def test_4_too_many_posts_wait_as_long_as_slack_says(slack: FakeSlack, retry_after: str | None, seconds: float) -> None:
    """A 429 is returned at once with the time to wait, or the default if Slack gives none."""
    assert post_with_fault(slack, Fault.rate_limited(retry_after)) == Later(seconds, "ratelimited")


@pytest.mark.parametrize("body", [b"", b"busy", b"[1]"])
def test_4_a_limit_needs_no_body(slack: FakeSlack, body: bytes) -> None:
    """The status 429 alone is enough."""
    fault = Fault(status=429, body=body, headers={"Retry-After": "7"})
    assert post_with_fault(slack, fault) == Later(7.0, "ratelimited")


def test_5_a_closed_port_was_certainly_not_posted_to() -> None:
    """A refused connection has carried nothing, so the reminder may be tried again."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    outcome = make_poster(make_client("xoxb-test", f"http://127.0.0.1:{port}/api/")).post("C1", DRAFT, key="k")
    assert outcome == Later(30.0, "not reached: ConnectionRefusedError")


def test_5_an_unknown_host_was_certainly_not_posted_to() -> None:
    """With a name that does not resolve nothing was sent, so the reminder may be tried again."""
    outcome = make_poster(make_client("xoxb-test", "http://slack.invalid/api/")).post("C1", DRAFT, key="k")
    assert outcome == Later(30.0, "not reached: gaierror")


@pytest.mark.parametrize(
    "code", ["not_in_channel", "is_archived", "channel_not_found", "missing_scope", "msg_blocks_too_long"]
)
def test_6_a_refusal_parks_the_reminder(slack: FakeSlack, code: str) -> None:
    """An error of one channel or message is returned by Slack's code, and is not fatal."""
    assert post_with_fault(slack, Fault.error(code)) == Refused(code)


@pytest.mark.parametrize("code", ["invalid_auth", "token_revoked", "account_inactive"])
def test_7_a_dead_token_stops_the_sender(slack: FakeSlack, code: str) -> None:
    """An error that every message would get is fatal."""
    assert post_with_fault(slack, Fault.error(code)) == Refused(code, fatal=True)


def test_8_slack_may_post_after_the_sender_gave_up(slack: FakeSlack) -> None:
    """The outcome of a message that arrives after the client stopped waiting was unknown, not absent."""
    outcome = post_with_fault(slack, Fault(accept=True, delay_before=1.4), timeout=1)
    assert (outcome, slack.messages) == (Unknown("TimeoutError"), ())
    assert len(slack.wait_for_messages(1)) == 1


BLOCK: dict[str, Any] = {"type": "divider"}


@settings(max_examples=40)
@given(
    length=st.one_of(st.integers(1, 200), st.integers(MAX_TEXT_LENGTH - 1, MAX_TEXT_LENGTH + 1)),
    count=st.one_of(st.integers(0, 3), st.integers(MAX_BLOCKS - 1, MAX_BLOCKS + 1)),
)
def test_9_what_is_too_long_is_never_sent(length: int, count: int) -> None:
    """A message that Slack would cut off or refuse is not sent, and every one that is sent is accepted."""
    with FakeSlack() as slack:
        outcome = make_poster(make_client("xoxb-1", slack.url)).post(
            "C1", Draft(text="ä" * length, blocks=[BLOCK] * count), key="k"
        )
        fits = length <= MAX_TEXT_LENGTH and count <= MAX_BLOCKS
        assert isinstance(outcome, Posted if fits else Refused)
        assert (len(slack.calls), len(slack.messages)) == (int(fits), int(fits))


def test_10_dropped_metadata_raises_an_alarm(slack: FakeSlack, caplog: pytest.LogCaptureFixture) -> None:
    """A message whose metadata Slack drops is posted, and the log says that it could not be found again."""
    with caplog.at_level(logging.ERROR):
        outcome = post_with_fault(slack, Fault(accept=True, drop=("metadata",)))
    assert outcome == Posted(slack.messages[0].ts)
    assert "Slack dropped the metadata" in caplog.text


def test_an_answer_that_cannot_be_read_is_not_quoted(slack: FakeSlack, caplog: pytest.LogCaptureFixture) -> None:
    """A broken answer may contain the message: neither the outcome nor the log repeats any of it."""
    for status in (200, 500):
        outcome = post_with_fault(slack, Fault(status=status, body=b'{"ok": true, "message": "Joint report'))
        assert outcome == Unknown(f"HTTP {status}")
        slack.clear()
    assert "Joint" not in caplog.text


def test_nothing_secret_is_logged(slack: FakeSlack, caplog: pytest.LogCaptureFixture) -> None:
    """After any failure neither the token nor the message is in the log."""
    with caplog.at_level(logging.INFO):
        for fault in (
            Fault.error("not_in_channel"),
            Fault(status=500),
            Fault(cut=ConnectionCut.CLOSE),
            Fault(body=b"<html>"),
        ):
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
def test_nothing_is_posted_where_others_see_it(slack: FakeSlack, shared: dict[str, Any]) -> None:
    """A channel that is shared outside, or about to be, is refused, also if it was not shared the last time."""
    poster = make_poster(make_client("xoxb-test", slack.url))
    assert isinstance(poster.find_target("C1"), PostTarget)
    slack.set_channel("C1", **shared)
    assert poster.find_target("C1") == Refused("shared outside this workspace")
    assert slack.messages == ()


FAULTS = [
    Fault(status=500),
    Fault.rate_limited("7"),
    Fault(body=b"[]"),
    Fault(cut=ConnectionCut.CLOSE),
    Fault(body={"ok": True}),
]


@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_is_posted_where_that_cannot_be_seen(slack: FakeSlack, fault: Fault) -> None:
    """If Slack does not say whether a channel is shared, the reminder is tried later."""
    slack.fail("conversations.info", fault)
    poster = make_poster(make_client("xoxb-test", slack.url))
    assert isinstance(poster.find_target("C1"), Later)
    assert isinstance(poster.find_target("C1"), PostTarget)


def test_a_channel_is_where_it_is(slack: FakeSlack) -> None:
    """A channel is its own conversation, in the time zone of Brussels, and the target has the time by Slack's clock."""
    before = datetime.now(UTC) - timedelta(seconds=1)
    place = make_poster(make_client("xoxb-test", slack.url)).find_target("C1")
    assert isinstance(place, PostTarget)
    assert (place.conversation, place.zone) == ("C1", BRUSSELS)
    assert place.slack_time is not None
    assert before <= place.slack_time <= datetime.now(UTC)


@pytest.mark.parametrize("date", ["", "yesterday", "Thu, 06 Jun 2024 07:00:00"])
def test_a_clock_that_tells_nothing_is_not_believed(slack: FakeSlack, date: str) -> None:
    """An answer without a time in its `Date` header, or without a zone, gives no time by Slack's clock."""
    slack.fail("conversations.info", Fault(accept=True, headers={"Date": date}))
    place = make_poster(make_client("xoxb-test", slack.url)).find_target("C1")
    assert isinstance(place, PostTarget)
    assert place.slack_time is None


@pytest.mark.parametrize("code", ["channel_not_found", "user_not_found", "token_revoked"])
def test_a_channel_that_there_is_not_is_refused(slack: FakeSlack, code: str) -> None:
    """An error that Slack gives before a post has the same outcome as at the post."""
    slack.fail("conversations.info", Fault.error(code))
    found = make_poster(make_client("xoxb-test", slack.url)).find_target("C1")
    assert found == Refused(code, fatal=code == "token_revoked")


@pytest.mark.parametrize(
    ("tz", "zone"),
    [
        ("Asia/Tokyo", ZoneInfo("Asia/Tokyo")),
        ("Europe/Lisbon", ZoneInfo("Europe/Lisbon")),
        ("", BRUSSELS),
        (None, BRUSSELS),
        ("Middle/Earth", BRUSSELS),
        ("../../etc/passwd", BRUSSELS),
    ],
)
def test_a_person_is_reached_directly(slack: FakeSlack, tz: str | None, zone: ZoneInfo) -> None:
    """A member of the workspace is written to in direct messages, in their own time zone, or that of Brussels."""
    slack.set_user("U1", tz=tz)
    place = make_poster(make_client("xoxb-test", slack.url)).find_target("U1")
    assert isinstance(place, PostTarget)
    assert (place.conversation, place.zone) == ("D1", zone)
    assert place.slack_time is not None


@pytest.mark.parametrize(
    ("properties", "reason"),
    [
        ({"is_restricted": True}, "a guest"),
        ({"is_ultra_restricted": True}, "a guest"),
        ({"deleted": True}, "no longer a member"),
        ({"is_stranger": True}, "from another workspace"),
        ({"team_id": "T0OTHER"}, "from another workspace"),
        ({"is_bot": True}, "a bot"),
        ({"error": "user_not_found"}, "user_not_found"),
    ],
)
def test_who_is_no_member_is_not_reached(slack: FakeSlack, properties: dict[str, Any], reason: str) -> None:
    """Guests, people of other workspaces, bots and former members are refused, also if they were members before."""
    poster = make_poster(make_client("xoxb-test", slack.url))
    assert isinstance(poster.find_target("U1"), PostTarget)
    slack.set_user("U1", **properties)
    slack.clear()
    assert poster.find_target("U1") == Refused(reason)
    assert "conversations.open" not in [each.method for each in slack.calls]


def test_a_member_of_the_organisation_is_reached(slack: FakeSlack) -> None:
    """A person of a sister workspace in the same organisation is accepted; one of another organisation is not."""
    answer = {"ok": True, "team_id": "T0STANDIN", "enterprise_id": "E1", "user_id": "U0STANDIN", "bot_id": "B0STANDIN"}
    slack.fail("auth.test", Fault(body=answer))
    poster = make_poster(make_client("xoxb-test", slack.url))
    slack.set_user("U1", team_id="T0SISTER", enterprise_user={"enterprise_id": "E1"})
    slack.set_user("U2", team_id="T0OTHER", enterprise_user={"enterprise_id": "E2"})
    assert isinstance(poster.find_target("U1"), PostTarget)
    assert poster.find_target("U2") == Refused("from another workspace")


@pytest.mark.parametrize("method", ["auth.test", "users.info", "conversations.open"])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_person_who_cannot_be_seen_is_not_reached(slack: FakeSlack, method: str, fault: Fault) -> None:
    """Whichever of the calls fails, the reminder is tried later, and the next time it succeeds."""
    slack.fail(method, fault)
    poster = make_poster(make_client("xoxb-test", slack.url))
    assert isinstance(poster.find_target("U1"), Later)
    assert isinstance(poster.find_target("U1"), PostTarget)


def test_a_conversation_is_opened_once(slack: FakeSlack) -> None:
    """The bot's identity and a person's conversation are asked for once, the person each time."""
    poster = make_poster(make_client("xoxb-test", slack.url))
    for _ in range(3):
        poster.find_target("U1")
    assert sorted(each.method for each in slack.calls) == [
        "auth.test",
        "bots.info",
        "conversations.open",
        *["users.info"] * 3,
    ]


def test_the_members_of_a_group(slack: FakeSlack) -> None:
    """A group gives its members; one that does not exist is refused, and one that cannot be read is tried later."""
    poster = make_poster(make_client("xoxb-test", slack.url))
    slack.set_group("S1", "U1", "U2")
    assert poster.group_members("S1") == ["U1", "U2"]
    assert poster.group_members("S2") == Refused("no_such_subteam")
    for fault in FAULTS:
        slack.fail("usergroups.users.list", fault)
        assert isinstance(poster.group_members("S1"), Later)
    assert poster.group_members("S1") == ["U1", "U2"]


def edit_with_fault(slack: FakeSlack, fault: Fault | None = None) -> Later | Refused | None:
    """Post one reminder, and replace it by another text."""
    poster = make_poster(make_client("xoxb-test", slack.url))
    outcome = poster.post("C1", DRAFT, key="k1")
    assert isinstance(outcome, Posted)
    if fault is not None:
        slack.fail("chat.update", fault)
    return poster.edit("C1", outcome.ts, Draft(text="Done", blocks=[{"type": "divider"}]))


def test_a_message_is_edited(slack: FakeSlack) -> None:
    """The text and blocks are replaced; the key stays."""
    assert edit_with_fault(slack) is None
    (message,) = slack.messages
    assert (message.text, message.blocks, message.edits) == ("Done", [{"type": "divider"}], 1)
    assert message.metadata == {"event_type": "schengen_reminder", "event_payload": {"key": "k1"}}


@pytest.mark.parametrize("code", ["message_not_found", "edit_window_closed", "cant_update_message", "is_archived"])
def test_what_cannot_be_edited_any_more_is_refused(slack: FakeSlack, code: str) -> None:
    """If Slack says that a message cannot be changed, the edit is refused."""
    assert edit_with_fault(slack, Fault.error(code)) == Refused(code)


@pytest.mark.parametrize(
    "fault", [Fault(status=500), Fault.rate_limited("7"), Fault(body=b"[]"), Fault(cut=ConnectionCut.CLOSE)]
)
def test_an_edit_that_fails_may_be_repeated(slack: FakeSlack, fault: Fault) -> None:
    """An edit is idempotent, so an unknown outcome is tried later."""
    assert isinstance(edit_with_fault(slack, fault), Later)
