"""The bot behind HTTP: what Slack sends is answered as over Socket Mode, so much at a time."""

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
from tests.bot.transport.over_http import SECRET, Answer, Caller, open_front
from tests.handlers.workspace import Workspace
from tests.journeys.socket_process import PATIENCE

QUESTION = "what does Eurojust owe by June 2024?"


@pytest.fixture
def caller(workspace: Workspace) -> Iterator[Caller]:
    """Calls the bot of the workspace."""
    with open_front(workspace) as caller:
        yield caller


def test_a_mention_is_answered_in_its_thread(workspace: Workspace, caller: Caller) -> None:
    """A signed event is answered in Slack, and the request with an empty 200."""
    event = workspace.event_body(QUESTION)
    answer = caller.event(event)
    assert (answer.status, answer.body) == (200, "")
    (said,) = workspace.slack.messages
    assert (said.channel, said.thread_ts) == ("C0COUNCIL", event["event"]["ts"])
    assert "III.3a" in said.text


def test_an_event_sent_again_is_answered_once(workspace: Workspace, caller: Caller) -> None:
    """Slack sends an event again with the same id: it gets its 200, and the person no second answer."""
    event = workspace.event_body(QUESTION)
    for number in range(3):
        retry = {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": "http_timeout"} if number else {}
        assert caller.event(event, **retry).status == 200
    assert len(workspace.slack.messages) == 1


def test_a_command_is_answered_in_the_response(caller: Caller) -> None:
    """What a command says is the body of the response, with Bolt's own headers, and only the person sees it."""
    answer = caller.command("done III.3 ST 1/24")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json;charset=utf-8")
    assert "Done: III.3a" in answer.json["text"]
    assert answer.json["response_type"] == "ephemeral"


def test_a_command_may_hold_any_word(caller: Caller) -> None:
    """A form is read by its fields: the words by which clicks are told mean nothing inside of a question."""
    for word in ("payload", "payload=1&ssl_check=1", "{payload}", "+payload"):
        said = caller.command(f"ask what is {word}").json["text"]
        assert said.startswith("I do not know “payload” here")


def press(workspace: Workspace, action: str) -> dict[str, object]:
    """Somebody presses a button under III.3a."""
    who = {"user": {"id": "U0DELEGATE"}, "team": {"id": TEAM}, "api_app_id": APP, "channel": {"id": "C0COUNCIL"}}
    button = {"type": "button", "action_id": action, "block_id": "b1", "value": "III.3a", "action_ts": "1.1"}
    how = {
        "trigger_id": workspace.slack.make_trigger("U0DELEGATE"),
        "response_url": workspace.slack.make_response_url(),
        "actions": [button],
    }
    return {"type": "block_actions", **who, **how}


def test_a_click_is_answered(workspace: Workspace, caller: Caller) -> None:
    """A click comes as JSON inside a form; its answer goes to the address that came with it."""
    answer = caller.click(press(workspace, "details"))
    assert (answer.status, answer.body) == (200, "")
    (said,) = workspace.slack.messages
    assert said.channel.startswith("response/")
    assert "III.3a" in said.text


def test_what_bolt_says_is_passed_on(workspace: Workspace, caller: Caller) -> None:
    """What nobody listens to gets the status and the words that Bolt has for it."""
    answer = caller.click(press(workspace, "no such action"))
    assert (answer.status, answer.json) == (404, {"error": "unhandled request"})


@contextmanager
def full(workspace: Workspace, caller: Caller, number: int) -> Iterator[list[Future[Answer]]]:
    """Inside, so many questions are under way, and none gets on."""
    gate = threading.Event()

    def hold(method: str, _: str) -> None:
        if method == "chat.postMessage":
            gate.wait(PATIENCE)

    workspace.slack.on_call = hold
    with ThreadPoolExecutor(number) as callers:
        try:
            asked = [callers.submit(caller.event, workspace.event_body(QUESTION)) for _ in range(number)]
            deadline = time.monotonic() + PATIENCE
            while caller.health().json["under_way"] < number:
                assert time.monotonic() < deadline
                time.sleep(0.02)
            yield asked
        finally:
            gate.set()


def test_more_than_can_be_answered_is_told_so_at_once(workspace: Workspace) -> None:
    """Over the bound a command gets a sentence, an event and a click a 503; what is under way is answered later."""
    with open_front(workspace, HttpLimits(threads=2, waiting=1)) as caller, full(workspace, caller, 3) as asked:
        command = caller.command("what is overdue?")
        assert (command.status, command.body) == (200, "The register is busy; nothing was changed. Please try again.")
        for refused in (
            caller.event(workspace.event_body("what is overdue?")),
            caller.click({"type": "block_actions"}),
        ):
            assert (refused.status, refused.headers["retry-after"]) == (503, "2")
        assert not any(each.done() for each in asked)
    assert [each.result().status for each in asked] == [200] * 3
    assert len(workspace.slack.messages) == 3


def test_there_is_room_again_afterwards(workspace: Workspace) -> None:
    """What was sent away and comes again is answered."""
    with open_front(workspace, HttpLimits(threads=1, waiting=0)) as caller:
        again = workspace.event_body("what is overdue?")
        with full(workspace, caller, 1):
            assert caller.event(again).status == 503
        assert caller.event(again).status == 200
    assert len(workspace.slack.messages) == 2


def test_an_answer_may_take_longer_than_a_request(workspace: Workspace) -> None:
    """The time in which a request must arrive is no limit to its answer."""
    with (
        open_front(workspace, HttpLimits(arrival_timeout=timedelta(seconds=0.5))) as caller,
        full(workspace, caller, 1) as (asked,),
    ):
        time.sleep(1.5)
    assert asked.result().status == 200


def test_a_port_that_is_taken_is_told(workspace: Workspace, caller: Caller) -> None:
    """Where the address cannot be had the front says so, and which it was."""
    client = make_client("xoxb-test", workspace.slack.url)
    front = make_http_transport(client, workspace.services, secret=SECRET, address=("127.0.0.1", caller.port))
    with pytest.raises(TransportNotOpened, match=rf"127\.0\.0\.1 port {caller.port} cannot be listened on"):
        front.open()
