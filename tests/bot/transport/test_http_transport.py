"""The HTTP transport: requests are answered as over Socket Mode, a limited number at a time."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from bot.slack.client import make_client
from bot.transport.base import TransportNotOpened
from bot.transport.http_transport import HttpLimits, make_http_transport
from tests.bot.transport.http_caller import SECRET, Caller, HttpAnswer, serve_workspace
from tests.handlers.workspace import Workspace
from tests.journeys.socket_process import TIMEOUT_SECONDS

QUESTION = "what does Eurojust owe by June 2024?"


@pytest.fixture
def caller(workspace: Workspace) -> Iterator[Caller]:
    """A client of the workspace's bot."""
    with serve_workspace(workspace) as caller:
        yield caller


def test_a_mention_is_answered_in_its_thread(workspace: Workspace, caller: Caller) -> None:
    """A signed event is answered in Slack, and the request with an empty 200."""
    event = workspace.event_body(QUESTION)
    answer = caller.send_event(event)
    assert (answer.status, answer.body) == (200, "")
    (said,) = workspace.slack.messages
    assert (said.channel, said.thread_ts) == ("C0COUNCIL", event["event"]["ts"])
    assert "III.3a" in said.text


def test_an_event_sent_again_is_answered_once(workspace: Workspace, caller: Caller) -> None:
    """An event that Slack sends again gets its 200, and the person gets no second answer."""
    event = workspace.event_body(QUESTION)
    for number in range(3):
        retry = {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": "http_timeout"} if number else {}
        assert caller.send_event(event, **retry).status == 200
    assert len(workspace.slack.messages) == 1


def test_a_command_is_answered_in_the_response(caller: Caller) -> None:
    """The answer to a command is the body of the response, with Bolt's headers, and only the person sees it."""
    answer = caller.send_command("done III.3 ST 1/24")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json;charset=utf-8")
    assert "Done: III.3a" in answer.json["text"]
    assert answer.json["response_type"] == "ephemeral"


def test_a_command_may_hold_any_word(caller: Caller) -> None:
    """A form is parsed by its fields: the words that mark a click mean nothing inside a question."""
    for word in ("payload", "payload=1&ssl_check=1", "{payload}", "+payload"):
        said = caller.send_command(f"ask what is {word}").json["text"]
        assert said.startswith(("I don't know “payload”.", "“1” does not fit in there"))


def click_done_button(workspace: Workspace, action: str) -> dict[str, object]:
    """Return a click on a button under III.3a."""
    who = {"user": {"id": "U0DELEGATE"}, "team": {"id": TEAM}, "api_app_id": APP, "channel": {"id": "C0COUNCIL"}}
    button = {"type": "button", "action_id": action, "block_id": "b1", "value": "III.3a", "action_ts": "1.1"}
    how = {
        "trigger_id": workspace.slack.make_trigger("U0DELEGATE"),
        "response_url": workspace.slack.make_response_url(),
        "actions": [button],
    }
    return {"type": "block_actions", **who, **how}


def test_a_click_is_answered(workspace: Workspace, caller: Caller) -> None:
    """A click comes as JSON in a form; it is answered at its response URL."""
    answer = caller.send_click(click_done_button(workspace, "details"))
    assert (answer.status, answer.body) == (200, "")
    (said,) = workspace.slack.messages
    assert said.channel.startswith("response/")
    assert "III.3a" in said.text


def test_what_bolt_says_is_passed_on(workspace: Workspace, caller: Caller) -> None:
    """A request without a listener gets Bolt's status and text."""
    answer = caller.send_click(click_done_button(workspace, "no such action"))
    assert (answer.status, answer.json) == (404, {"error": "unhandled request"})


@contextmanager
def fill_threads(workspace: Workspace, caller: Caller, number: int) -> Iterator[list[Future[HttpAnswer]]]:
    """Keep a number of questions running, none of which ends."""
    gate = threading.Event()

    def hold(method: str, _: str) -> None:
        if method == "chat.postMessage":
            gate.wait(TIMEOUT_SECONDS)

    workspace.slack.on_call = hold
    with ThreadPoolExecutor(number) as callers:
        try:
            asked = [callers.submit(caller.send_event, workspace.event_body(QUESTION)) for _ in range(number)]
            deadline = time.monotonic() + TIMEOUT_SECONDS
            while caller.get_health().json["under_way"] < number:
                assert time.monotonic() < deadline
                time.sleep(0.02)
            yield asked
        finally:
            gate.set()


def test_more_than_can_be_answered_is_told_so_at_once(workspace: Workspace) -> None:
    """Beyond the limit a command gets a sentence, an event and a click a 503; those that run are answered later."""
    with (
        serve_workspace(workspace, HttpLimits(threads=2, waiting=1)) as caller,
        fill_threads(workspace, caller, 3) as asked,
    ):
        command = caller.send_command("what is overdue?")
        assert (command.status, command.body) == (200, "The register is busy; nothing was changed. Please try again.")
        for refused in (
            caller.send_event(workspace.event_body("what is overdue?")),
            caller.send_click({"type": "block_actions"}),
        ):
            assert (refused.status, refused.headers["retry-after"]) == (503, "2")
        assert not any(each.done() for each in asked)
    assert [each.result().status for each in asked] == [200] * 3
    assert len(workspace.slack.messages) == 3


def test_there_is_room_again_afterwards(workspace: Workspace) -> None:
    """A rejected request that is sent again is answered."""
    with serve_workspace(workspace, HttpLimits(threads=1, waiting=0)) as caller:
        again = workspace.event_body("what is overdue?")
        with fill_threads(workspace, caller, 1):
            assert caller.send_event(again).status == 503
        assert caller.send_event(again).status == 200
    assert len(workspace.slack.messages) == 2


def test_an_answer_may_take_longer_than_a_request(workspace: Workspace) -> None:
    """The timeout for the arrival of a request does not limit its answer."""
    with (
        serve_workspace(workspace, HttpLimits(arrival_timeout=timedelta(seconds=0.5))) as caller,
        fill_threads(workspace, caller, 1) as (asked,),
    ):
        time.sleep(1.5)
    assert asked.result().status == 200


def test_a_port_that_is_taken_is_told(workspace: Workspace, caller: Caller) -> None:
    """If the address is taken, the error names it."""
    client = make_client("xoxb-test", workspace.slack.url)
    front = make_http_transport(client, workspace.services, secret=SECRET, address=("127.0.0.1", caller.port))
    with pytest.raises(TransportNotOpened, match=rf"127\.0\.0\.1 port {caller.port} cannot be listened on"):
        front.open()
