"""Acknowledgements over a real WebSocket: what is larger than a frame reaches the person all the same."""

import json
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from benchmarks.generated_registers import fill_register
from bot.sandbox.fake_slack.deliveries.socket_mode import MAX_FRAME_BYTES
from bot.sandbox.fake_slack.fake_slack import APP, TEAM, Fault
from bot.transport.acknowledgement import encode_acknowledgement
from bot.transport.socket_mode import SocketModeTransport
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from tests.handlers.modals.filling import fill
from tests.handlers.modals.opened import open_modal
from tests.handlers.workspace import CHANNEL, COORDINATOR, Workspace, without_slack_fields
from tests.journeys.socket_process import TIMEOUT_SECONDS, SocketModeServer

Json = dict[str, Any]

#: What is open, in Greek.
QUESTION = "τι οφείλεται;"


@contextmanager
def connect(workspace: Workspace) -> Iterator[SocketModeServer]:
    """Connect a workspace's bot; at the end its first connection must still be the only one."""
    transport = SocketModeTransport(workspace.app, workspace.services, "xapp-test")
    transport.open()
    try:
        workspace.slack.sockets.await_connection(TIMEOUT_SECONDS)
        yield SocketModeServer(workspace.slack)
        assert (len(workspace.slack.sockets), workspace.slack.sockets.greeted_count) == (1, 1)
    finally:
        transport.close()


@pytest.fixture
def big(workspace: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with a register of 4,000 instalments."""
    engine = make_engine(f"sqlite:///{tmp_path / 'big.db'}")
    migrate(engine)
    fill_register(engine, 4000)
    yield Workspace(workspace.slack, engine)
    engine.dispose()


def command(workspace: Workspace, text: str) -> Json:
    """Return the payload of `/schengen text`."""
    who = {"user_id": COORDINATOR, "team_id": TEAM, "api_app_id": APP, "channel_id": CHANNEL}
    return {"command": "/schengen", "text": text, "response_url": workspace.slack.make_response_url(), **who}


def interaction(kind: str, **fields: object) -> Json:
    """Return the payload of an interaction."""
    who = {"user": {"id": COORDINATOR, "team_id": TEAM}, "team": {"id": TEAM}, "api_app_id": APP}
    return {"type": kind, **who, **fields}


def suggestion(workspace: Workspace) -> Json:
    """Return the payload of a menu of instalments in Greek, opened without a typed text."""
    view = open_modal(workspace, "done", language="el")
    return interaction("block_suggestion", view=view, action_id="choose_instalment", value="")


def escaped_size(payload: object) -> int:
    """Return the size of a payload as the SDK would encode it, in bytes."""
    return len(json.dumps(payload))


def frame_size(acknowledged: Mapping[str, Any]) -> int:
    """Return the size of an acknowledgement as the bot encodes it, in bytes."""
    return len(encode_acknowledgement(acknowledged["envelope_id"], acknowledged.get("payload")).encode())


def test_letters_are_not_escaped() -> None:
    """JSON has neither blanks nor escaped letters, and half of a surrogate pair does not break it."""
    assert encode_acknowledgement("e", {"text": "λ \ud83d"}) == '{"envelope_id":"e","payload":{"text":"λ ?"}}'
    assert encode_acknowledgement("e", None) == '{"envelope_id":"e"}'


def test_a_list_larger_than_a_frame_comes_through_the_response_url(workspace: Workspace) -> None:
    """The list of everything in Greek is acknowledged with nothing, and follows whole, for the person alone."""
    workspace.command("language el")
    whole = json.loads(workspace.dispatch(command(workspace, "list")))
    with connect(workspace) as socket:
        acknowledged = socket.send("slash_commands", command(workspace, "list"))
        (said,) = workspace.slack.wait_for_messages(1, timeout=TIMEOUT_SECONDS)
    assert acknowledged == {"envelope_id": "envelope-slash_commands"}
    assert said.channel.startswith("response/")
    assert said.arguments == whole | {"replace_original": False}
    assert said.arguments["response_type"] == "ephemeral"
    assert escaped_size(whole) > 2 * MAX_FRAME_BYTES


def test_an_answer_that_fits_comes_in_the_acknowledgement(workspace: Workspace) -> None:
    """A short answer, and a menu that fits since its letters are not escaped, come whole; nothing follows."""
    workspace.command("language el")
    text = json.loads(workspace.dispatch(command(workspace, "help")))
    body = suggestion(workspace)
    menu = json.loads(workspace.dispatch(body))
    with connect(workspace) as socket:
        assert socket.send("slash_commands", command(workspace, "help"))["payload"] == text
        assert socket.send("interactive", body)["payload"] == menu
    assert escaped_size(menu) > MAX_FRAME_BYTES
    assert workspace.slack.messages == ()


@pytest.mark.long
def test_a_view_larger_than_a_frame_is_updated_once_more(big: Workspace) -> None:
    """The acknowledgement, which must keep the modal open, has the first blocks; `views.update` then shows all."""
    view = big.shortcut("ask_the_register")
    body = interaction("view_submission", view={**view, "state": {"values": fill(view, {"question": QUESTION})}})
    whole = json.loads(big.dispatch(body))["view"]
    with connect(big) as socket:
        acknowledged = socket.send("interactive", body)
    (shown,) = big.slack.views
    first = acknowledged["payload"]["view"]
    assert acknowledged["payload"]["response_action"] == "update"
    assert 0 < len(first["blocks"]) < len(whole["blocks"])
    assert first == {**whole, "blocks": whole["blocks"][: len(first["blocks"])]}
    assert frame_size(acknowledged) <= MAX_FRAME_BYTES
    assert shown["id"] == view["id"]
    assert without_slack_fields(shown) == whole


def test_a_view_of_one_large_block_is_acknowledged_with_another(workspace: Workspace) -> None:
    """Slack takes no view without blocks: where not even the first fits into a frame, a line stands in its place."""
    parts = [{"type": "text", "text": "ά" * 1000}] * 12
    block = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": parts}]}
    title = {"type": "plain_text", "text": "Answer"}
    whole = {"type": "modal", "title": title, "blocks": [block]}
    workspace.app.view("large")(lambda ack: ack(response_action="update", view=whole))
    view = workspace.shortcut("ask_the_register")
    with connect(workspace) as socket:
        acknowledged = socket.send("interactive", interaction("view_submission", view={**view, "callback_id": "large"}))
    assert acknowledged["payload"] == {"response_action": "update", "view": {**whole, "blocks": [{"type": "divider"}]}}
    assert [shown["blocks"] for shown in workspace.slack.views] == [[block]]


@pytest.mark.long
def test_options_are_cut_to_a_frame(big: Workspace) -> None:
    """A menu shows as many of its options as fit, in the same order."""
    body = suggestion(big)
    whole = json.loads(big.dispatch(body))["options"]
    with connect(big) as socket:
        acknowledged = socket.send("interactive", body)
    shown = acknowledged["payload"]["options"]
    assert 0 < len(shown) < len(whole)
    assert shown == whole[: len(shown)]
    assert frame_size(acknowledged) <= MAX_FRAME_BYTES


@pytest.mark.parametrize("url", ["refused", "missing", "malformed"])
def test_an_answer_that_cannot_follow_is_logged(
    workspace: Workspace, caplog: pytest.LogCaptureFixture, url: str
) -> None:
    """If the response URL takes nothing, the request is acknowledged once, and a line without addresses is logged."""
    workspace.command("language el")
    body = command(workspace, "list")
    match url:
        case "refused":
            path = body["response_url"].removeprefix(workspace.slack.url.removesuffix("api/"))
            workspace.slack.fail(path, Fault(status=500))
        case "missing":
            del body["response_url"]
        case _:
            body["response_url"] = "nowhere"
    with connect(workspace) as socket, caplog.at_level(logging.INFO, "bot"):
        assert socket.send("slash_commands", body) == {"envelope_id": "envelope-slash_commands"}
    assert [record.message for record in caplog.records if "an answer" in record.message]
    assert "nowhere" not in caplog.text
    assert workspace.slack.messages == ()
    assert workspace.slack.sockets.unclaimed_answers.empty()
