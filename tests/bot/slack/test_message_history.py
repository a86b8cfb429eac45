"""Message history: the bot's message is found by its key, and a failed search never counts as an empty channel."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from bot.slack.client import make_client
from bot.slack.message_history import PAGE_SIZE, MessageFinder
from bot.slack.post import EVENT_TYPE
from domain.reminders.outcomes import Posted
from domain.reminders.reminder import Draft
from jobs.reconcile import LookupResult, MessageAbsent, MessagesFound, NoAnswer
from tests.posters import make_poster

HISTORY = "conversations.history"


@pytest.fixture
def finder(slack: FakeSlack) -> MessageFinder:
    """A finder in the workspace."""
    return MessageFinder(make_client("xoxb-test", slack.url, timeout=1))


def post(slack: FakeSlack, key: str = "k", channel: str = "C1") -> str:
    """Post a reminder as the bot does."""
    draft = Draft(text="Joint report", blocks=())
    outcome = make_poster(make_client("xoxb-test", slack.url)).post(channel, draft, key=key)
    assert isinstance(outcome, Posted)
    return outcome.ts


def find(finder: MessageFinder, *, ago: timedelta = timedelta(minutes=1)) -> LookupResult:
    """Search the channel for the key."""
    return finder.find("C1", "k", datetime.now(UTC) - ago)


def metadata(key: str = "k", kind: str = EVENT_TYPE) -> dict[str, Any]:
    """Return the metadata with a key."""
    return {"event_type": kind, "event_payload": {"key": key}}


def test_a_message_is_found_by_its_key(slack: FakeSlack, finder: MessageFinder) -> None:
    """The message is found among messages with other keys, without any, and in other channels."""
    for key, channel in (("other", "C1"), ("k", "C2")):
        post(slack, key, channel)
    slack.add_message("C1", "hello")
    assert find(finder) == MessageAbsent()
    ts = post(slack)
    assert find(finder) == MessagesFound((ts,))


def test_it_is_found_on_the_last_page(slack: FakeSlack, finder: MessageFinder) -> None:
    """All pages of fifteen messages are read, and copies are returned in chronological order."""
    first = post(slack)
    for number in range(3 * PAGE_SIZE):
        slack.add_message("C1", str(number))
    second = post(slack)
    assert find(finder) == MessagesFound((first, second))
    asked = [each.arguments for each in slack.calls if each.method == HISTORY]
    assert [each["limit"] for each in asked] == ["15"] * 4


def test_only_our_own_count(slack: FakeSlack, finder: MessageFinder) -> None:
    """A message of a person or another app does not count, even with the key, which everyone can read."""
    slack.add_message("C1", "copied", metadata=metadata())
    slack.add_message("C1", "copied", metadata=metadata(), bot_id="B0OTHER")
    make_client("xoxb-test", slack.url).chat_postMessage(channel="C1", text="a", metadata=metadata(kind="other"))
    assert find(finder) == MessageAbsent()


def test_what_is_older_does_not_count(slack: FakeSlack, finder: MessageFinder) -> None:
    """Messages before the given time are not searched."""
    post(slack)
    assert find(finder, ago=timedelta(seconds=-5)) == MessageAbsent()


def test_it_asks_who_it_is_once(slack: FakeSlack, finder: MessageFinder) -> None:
    """The bot's id is asked for at the first search only."""
    for _ in range(3):
        find(finder)
    assert [each.method for each in slack.calls] == ["auth.test", *[HISTORY] * 3]


@pytest.mark.parametrize("method", ["auth.test", HISTORY])
@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (Fault.rate_limited("30"), "ratelimited"),
        (Fault(status=500), "HTTP 500"),
        (Fault(status=503, accept=True), "HTTP 503"),
        (Fault(accept=True, delay_after=1.3), "TimeoutError"),
        (Fault(accept=True, cut=ConnectionCut.HALF), "IncompleteRead"),
        (Fault(cut=ConnectionCut.CLOSE), "RemoteDisconnected"),
        (Fault(cut=ConnectionCut.RESET), "ConnectionResetError"),
        (Fault(body=b'{"ok": true, "messages": [{"text": "Joint repo'), "HTTP 200"),
        (Fault(body=b"[]"), None),
        (Fault(body={"ok": True}), "CutShortError"),
        (Fault.error("not_in_channel"), "not_in_channel"),
        (Fault.error("missing_scope"), "missing_scope"),
        (Fault.error("fatal_error"), "fatal_error"),
    ],
)
def test_a_failure_is_no_answer(
    slack: FakeSlack, finder: MessageFinder, method: str, fault: Fault, reason: str | None
) -> None:
    """After any failed call the result is NoAnswer with a code, without a word of a message; the next search works."""
    ts = post(slack)
    slack.fail(method, fault)
    sighting = find(finder)
    assert isinstance(sighting, NoAnswer)
    assert reason in (sighting.reason, None)
    assert find(finder) == MessagesFound((ts,))


@pytest.mark.parametrize(
    "body",
    [
        {"ok": True, "messages": [], "has_more": True},
        {"ok": True, "messages": [], "has_more": True, "response_metadata": {"next_cursor": ""}},
        {"ok": True, "messages": None},
        {"ok": True, "messages": ["text"]},
        {"ok": True, "messages": [{"bot_id": "B0STANDIN", "metadata": "text"}]},
        {"ok": True, "messages": [{"bot_id": "B0STANDIN", "metadata": metadata()}]},
        {"ok": True, "messages": [], "response_metadata": "text"},
    ],
)
def test_half_a_history_is_no_answer(slack: FakeSlack, finder: MessageFinder, body: dict[str, Any]) -> None:
    """A history that has more without a cursor, or that is malformed, is NoAnswer."""
    slack.fail(HISTORY, Fault(body=body))
    assert isinstance(find(finder), NoAnswer)


def test_a_history_that_fails_half_way_is_no_answer(slack: FakeSlack, finder: MessageFinder) -> None:
    """If the second page fails, the first one without the message proves nothing."""
    post(slack)
    for number in range(PAGE_SIZE):
        slack.add_message("C1", str(number))
    slack.fail(HISTORY, Fault(accept=True))
    slack.fail(HISTORY, Fault.rate_limited(None))
    assert find(finder) == NoAnswer("ratelimited")


@pytest.mark.long
def test_a_history_without_an_end_is_no_answer(slack: FakeSlack, finder: MessageFinder) -> None:
    """A cursor that never ends is given up."""
    endless = {"ok": True, "messages": [], "has_more": True, "response_metadata": {"next_cursor": "again"}}
    slack.fail(HISTORY, Fault(body=endless), times=None)
    assert find(finder) == NoAnswer("CutShortError")


def test_a_message_is_deleted(slack: FakeSlack, finder: MessageFinder) -> None:
    """The bot's message is deleted, also if it is gone already; others' messages and failures give NoAnswer."""
    ts, kept = post(slack), slack.add_message("C1", "hello").ts
    slack.fail("chat.delete", Fault(status=500))
    assert finder.delete("C1", ts) == NoAnswer("HTTP 500")
    assert [finder.delete("C1", ts), finder.delete("C1", ts)] == [None, None]
    assert finder.delete("C1", kept) == NoAnswer("cant_delete_message")
    assert [each.ts for each in slack.messages] == [kept]
