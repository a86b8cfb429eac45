"""Answers that Slack's rate limit refuses: they come after the wait that it asks for, or the asker is told."""

import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from bot.sandbox.fake_slack.fake_slack import Fault, Message
from db.schema import reminder_tables
from domain.register.channel_access import AccessReason
from handlers.access.channels import suspend_channel
from handlers.services.retry_queue import RetryQueue
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, Json, Workspace

QUESTION = "what does Eurojust owe by June 2024"
SORRY = (
    "I could not answer your question or click (20 October 2023 12:00): Slack took no more messages. Please try again."
)


def ask_here(workspace: Workspace) -> tuple[str, Json]:
    """Return the method that answers a mention, and the mention."""
    return "chat.postMessage", workspace.event_body(QUESTION, ts="5.5")


def ask_directly(workspace: Workspace) -> tuple[str, Json]:
    """Return the method that answers a direct message, and the message."""
    message: Json = {"type": "message", "channel_type": "im", "channel": DIRECT, "ts": "5.5"}
    return "chat.postMessage", workspace.event_body(QUESTION, **message)


def click(workspace: Workspace) -> tuple[str, Json]:
    """Return the path that answers a click, and the click."""
    body = workspace.click_body({"type": "button", "action_id": "details", "block_id": "b", "value": "III.3a"})
    return "response/" + str(body["response_url"]).rpartition("/")[2], body


def click_suggestion(workspace: Workspace) -> tuple[str, Json]:
    """Return the method that answers a click on a suggested question, and the click."""
    element = {"type": "button", "action_id": "suggestion:1", "block_id": "b", "value": f"{QUESTION}|en"}
    return "chat.postMessage", workspace.click_body(element) | {"message": {"ts": "5.5"}}


def click_in_vain(workspace: Workspace) -> tuple[str, Json]:
    """Return the same for a click that is answered with an error."""
    element = {"type": "button", "action_id": "send_reminder", "block_id": "b", "value": "x|en"}
    body = workspace.click_body(element, user=DELEGATE)
    return "response/" + str(body["response_url"]).rpartition("/")[2], body


REQUESTS = {request.__name__: request for request in (ask_here, ask_directly, click, click_suggestion, click_in_vain)}


def sent(workspace: Workspace, method: str) -> list[Message]:
    """Return the messages that a method or a response URL has brought."""
    is_response = method.startswith("response/")
    return [each for each in workspace.slack.messages if not is_response or each.channel == method]


def read_notices(workspace: Workspace) -> list[tuple[str, object]]:
    """Return the recipient and kind of each notice that waits to be sent."""
    row = reminder_tables.reminder.c
    with workspace.engine.connect() as connection:
        found = connection.execute(select(row.channel, row.facts).where(row.kind == "notice"))
        return [(channel, (facts or {}).get("what")) for channel, facts in found]


def wait_until(is_so: Callable[[], object]) -> None:
    """Wait for something that happens in the background; AssertionError if it does not."""
    deadline = time.monotonic() + 30
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.parametrize("name", REQUESTS)
def test_an_answer_comes_after_the_wait(workspace: Workspace, name: str) -> None:
    """Two answers of 429 with `Retry-After` delay the answer: it comes once, in its place, and no sooner."""
    method, body = REQUESTS[name](workspace)
    workspace.slack.fail(method, Fault.rate_limited("1"), times=2)
    began = time.monotonic()
    assert workspace.dispatch(body) == ""
    assert sent(workspace, method) == []
    wait_until(lambda: sent(workspace, method))
    assert time.monotonic() - began >= 2
    (answer,) = sent(workspace, method)
    assert answer.thread_ts == ("5.5" if method == "chat.postMessage" else None)
    assert read_notices(workspace) == []


@pytest.mark.parametrize("name", REQUESTS)
def test_the_asker_is_told_of_an_answer_that_does_not_come(workspace: Workspace, name: str) -> None:
    """If Slack takes nothing for an hour, the asker has a direct message that says so once it does."""
    method, body = REQUESTS[name](workspace)
    workspace.slack.fail(method, Fault.rate_limited("3600"))
    assert workspace.dispatch(body) == ""
    ((user, what),) = read_notices(workspace)
    assert what == "unanswered"
    (told,) = workspace.tick(workspace.now)
    assert (told.channel, told.text) == (f"D{user[1:]}", SORRY)


def test_a_refusal_after_the_wait_is_told(workspace: Workspace) -> None:
    """An answer that Slack refuses for another reason after a 429 is given up, and the asker is told."""
    workspace.slack.fail("chat.postMessage", Fault.rate_limited("1"))
    workspace.slack.fail("chat.postMessage", Fault.error("is_archived"))
    assert workspace.deliver(workspace.event_body(QUESTION)) == []
    wait_until(lambda: read_notices(workspace))
    assert read_notices(workspace) == [(DELEGATE, "unanswered")]
    assert workspace.slack.messages == ()


def test_nothing_is_posted_where_outsiders_have_come(workspace: Workspace) -> None:
    """A channel that was suspended during the wait has no answer after it."""
    queue = workspace.services.slack.retries
    workspace.slack.fail("chat.postMessage", Fault.rate_limited("1"))
    assert workspace.deliver(workspace.event_body(QUESTION)) == []
    suspend_channel(CHANNEL, AccessReason.HAS_GUEST, workspace.services)
    wait_until(lambda: queue.is_idle)
    assert workspace.slack.messages == ()


def test_what_waits_when_the_bot_ends_is_told(workspace: Workspace) -> None:
    """When the process ends, those whose answers wait are told after the next start; none comes any more."""
    workspace.slack.fail("chat.postMessage", Fault.rate_limited("1"))
    assert workspace.deliver(workspace.event_body(QUESTION)) == []
    workspace.services.slack.retries.close()
    assert read_notices(workspace) == [(DELEGATE, "unanswered")]
    assert workspace.services.slack.retries.is_idle


def test_few_wait_at_a_time() -> None:
    """Beyond its capacity the queue takes nothing more: the call has failed at once."""
    failed: list[int] = []
    queue = RetryQueue(max_wait=timedelta(hours=1), capacity=2)
    for number in range(3):
        queue.add(lambda: None, 600, on_failure=partial(failed.append, number))
    assert failed == [2]
    queue.close()
    assert failed == [2, 0, 1]
