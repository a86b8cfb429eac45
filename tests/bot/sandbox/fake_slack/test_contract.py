"""The workspace is held to what Slack's pages say; docs/sandbox.md lists each fact with its page."""

import base64
import json
import re
import threading
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from bot.sandbox.fake_slack.deliveries import dispatcher
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.sandbox.fake_slack.faults import Fault
from bot.sandbox.fake_slack.methods import response_urls
from bot.sandbox.fake_slack.methods.response_urls import ResponseUrl
from bot.sandbox.options import SandboxOptions
from bot.sandbox.people import APP_PANE, COORDINATOR, COUNCIL, DELEGATE
from bot.sandbox.users.sidebar import HOME
from bot.sandbox.web.app import serve_sandbox
from bot.settings.settings import Settings
from tests import ROOT
from tests.bot.sandbox.fake_slack.facts import FACTS, fact
from tests.bot.sandbox.fake_slack.refusals import refusal
from tests.bot.sandbox.visitor import Visitor

Json = dict[str, Any]

PATIENCE = 20
DOCUMENT = ROOT / "docs" / "sandbox.md"
MODAL: Json = {"type": "modal", "title": {"type": "plain_text", "text": "a"}, "blocks": []}


@fact("An unknown trigger is refused with `invalid_trigger_id`", "reference/methods/views.open")
def test_a_trigger_of_ones_own(client: WebClient) -> None:
    """An invented trigger is refused for opening and for pushing."""
    for method in ("views.open", "views.push"):
        assert refusal(client, method, trigger_id="132456.7890123.abcdef", view=MODAL) == "invalid_trigger_id"


@fact("A trigger can be used once; then it is refused with `exchanged_trigger_id`", "reference/methods/views.open")
def test_a_trigger_is_used_once(slack: FakeSlack, client: WebClient) -> None:
    """A trigger works once; a view that is refused for itself does not use it up."""
    trigger = slack.make_trigger("U1")
    assert refusal(client, "views.open", trigger_id=trigger, view={"type": "modal"}) == "invalid_arguments"
    client.views_open(trigger_id=trigger, view=MODAL)
    for method in ("views.open", "views.push"):
        assert refusal(client, method, trigger_id=trigger, view=MODAL) == "exchanged_trigger_id"


@fact("A trigger expires three seconds after it was issued: `expired_trigger_id`", "surfaces/modals")
def test_a_trigger_expires() -> None:
    """The default lifetime is three seconds, and a trigger older than its lifetime opens nothing."""
    assert dispatcher.ANSWER_TIMEOUT_SECONDS == 3.0
    with FakeSlack(answer_timeout=0.2) as slack:
        trigger = slack.make_trigger("U1")
        time.sleep(0.3)
        client = WebClient("xoxb-test", base_url=slack.url)
        assert refusal(client, "views.open", trigger_id=trigger, view=MODAL) == "expired_trigger_id"
        assert slack.views == ()


@fact("Up to three modals can be stacked; a fourth is `push_limit_reached`", "reference/methods/views.push")
def test_modals_stand_upon_one_another(slack: FakeSlack, client: WebClient) -> None:
    """Each person has a stack of their own, of up to three modals."""
    client.views_open(trigger_id=slack.make_trigger("U1"), view=MODAL)
    for _ in range(2):
        client.views_push(trigger_id=slack.make_trigger("U1"), view=MODAL)
    assert refusal(client, "views.push", trigger_id=slack.make_trigger("U1"), view=MODAL) == "push_limit_reached"
    assert refusal(client, "views.push", trigger_id=slack.make_trigger("U2"), view=MODAL) == "not_found"


@fact("A stale hash of a view is `hash_conflict`", "reference/methods/views.publish")
def test_a_stale_hash(client: WebClient) -> None:
    """A home that was published again meanwhile is not overwritten."""
    home: Json = {"type": "home", "blocks": []}
    stale = client.views_publish(user_id="U1", view=home)["view"]["hash"]
    client.views_publish(user_id="U1", view=home, hash=stale)
    assert refusal(client, "views.publish", user_id="U1", view=home, hash=stale) == "hash_conflict"


@fact("A message has up to 50 blocks", "reference/block-kit/blocks")
def test_blocks_of_a_message(client: WebClient) -> None:
    """One block too many is `invalid_blocks`."""
    blocks = [{"type": "divider"}] * 50
    client.chat_postMessage(channel="C1", text="a", blocks=blocks)
    assert refusal(client, "chat.postMessage", channel="C1", text="a", blocks=[*blocks, blocks[0]]) == "invalid_blocks"


@fact("A message's text has up to 40,000 characters: `msg_too_long`", "reference/methods/chat.postMessage")
def test_characters_of_a_message(client: WebClient) -> None:
    """One character too many is `msg_too_long`; a message without text or blocks is `no_text`."""
    client.chat_postMessage(channel="C1", text="a" * 40_000)
    assert refusal(client, "chat.postMessage", channel="C1", text="a" * 40_001) == "msg_too_long"
    assert refusal(client, "chat.postMessage", channel="C1") == "no_text"


@fact("An unknown method is `unknown_method`; a call without a token is `not_authed`", "apis/web-api")
def test_unknown_methods(slack: FakeSlack, client: WebClient) -> None:
    """An unknown method and a missing token are refused, whatever the arguments are."""
    assert refusal(client, "chat.whistle", channel="C1") == "unknown_method"
    assert refusal(WebClient(base_url=slack.url), "auth.test") == "not_authed"


@fact("An argument with an unexpected name is `invalid_arg_name`", "reference/methods/chat.postMessage")
def test_unexpected_arguments(client: WebClient) -> None:
    """An unexpected argument is refused; the real Slack silently ignores most of them."""
    assert refusal(client, "chat.postMessage", channel="C1", text="a", thread="1.1") == "invalid_arg_name"


@fact("The response to a post has the message's timestamp, bot and metadata", "reference/methods/chat.postMessage")
def test_a_posted_message(client: WebClient) -> None:
    """The answer has the message's fields, and the history has its metadata if it is asked for."""
    metadata = {"event_type": "task", "event_payload": {"key": "1"}}
    answer = client.chat_postMessage(channel="C1", text="a", metadata=metadata)
    assert {"ok", "channel", "ts", "message"} <= answer.data.keys()  # type: ignore[union-attr]  # it is a dict
    assert {"type", "user", "bot_id", "text", "ts", "metadata"} <= answer["message"].keys()
    (message,) = client.conversations_history(channel="C1", include_all_metadata=True)["messages"]
    assert (message["ts"], message["metadata"]) == (answer["ts"], metadata)


@fact("Too many calls are 429 with `Retry-After` and `ratelimited`", "apis/web-api/rate-limits")
def test_too_many_calls(slack: FakeSlack, client: WebClient) -> None:
    """A rate limit has the seconds to wait in its header."""
    slack.fail("auth.test", Fault.rate_limited("30"))
    with pytest.raises(SlackApiError) as caught:
        client.auth_test()
    response = caught.value.response
    assert (response.status_code, response["error"], response.headers["retry-after"]) == (429, "ratelimited", "30")


@fact(
    "A response URL takes up to five answers within 30 minutes",
    "interactivity/handling-user-interaction",
)
def test_answers_at_an_address() -> None:
    """A sixth answer and one after 30 minutes are refused; the page does not say with which status."""
    now = [1_697_796_000.0]
    with FakeSlack(lambda: now[0]) as slack:
        first, second = WebhookClient(slack.make_response_url()), WebhookClient(slack.make_response_url())
        assert [first.send(text="a").status_code for _ in range(6)] == [200] * 5 + [404]
        now[0] += response_urls.LIFETIME_SECONDS
        assert second.send(text="a").status_code == 200
        now[0] += 1
        assert second.send(text="a").status_code == 404
        assert WebhookClient(f"{slack.url.removesuffix('api/')}response/99").send(text="a").status_code == 404
        assert len(slack.messages) == 6


@fact(
    "An answer at a response URL replaces or deletes the message: `replace_original`, `delete_original`",
    "messaging/modifying-messages",
)
def test_what_becomes_of_the_original() -> None:
    """An answer replaces or deletes the message that was pressed in, and no other."""
    with serve_sandbox(Settings(), options=SandboxOptions(has_bot=False)) as sandbox:
        slack = sandbox.sandbox.slack
        source = slack.add_message(COUNCIL.id, "one", bot_id="B0STANDIN")
        other_message = slack.add_message(COUNCIL.id, "two", bot_id="B0STANDIN")
        url = slack.make_response_url(ResponseUrl(person=DELEGATE.id, channel=COUNCIL.id, source=source.ts))
        WebhookClient(url).send_dict({"text": "three", "replace_original": True})
        assert [message.text for message in sandbox.sandbox.transcript()] == ["three", "two"]
        WebhookClient(url).send_dict({"delete_original": True})
        assert [message.ts for message in sandbox.sandbox.transcript()] == [other_message.ts]


@fact("A file is uploaded in three steps: get a URL, send the bytes, share it", "messaging/working-with-files")
def test_a_file(slack: FakeSlack, client: WebClient) -> None:
    """Nothing is shared before the third step."""
    begun = client.files_getUploadURLExternal(filename="a.txt", length=1)
    assert {"upload_url", "file_id"} <= begun.data.keys()  # type: ignore[union-attr]  # it is a dict
    begun_only = slack.files
    client.files_upload_v2(content="a", filename="a.txt", channel="C1")
    assert ([*begun_only], [file.channel for file in slack.files]) == ([], ["C1"])


@fact("A file is described by `files.info`, and downloaded with the bot's token", "reference/methods/files.info")
def test_a_download(slack: FakeSlack, client: WebClient) -> None:
    """Without a token, with a person's and without the scope there is no content; without the scope nothing is said."""
    file = slack.add_file("a.txt", b"a", channel="C1")
    assert client.files_info(file=file["id"])["file"] == file
    assert refusal(client, "files.info", file="F9") == "file_not_found"
    for token, status in ((f"Bearer {client.token}", 200), ("Bearer xoxp-1", 403), ("", 403)):
        assert _download(file["url_private_download"], token) == status
    slack.lacking_scopes = frozenset({"files:read"})
    assert _download(file["url_private_download"], f"Bearer {client.token}") == 403
    assert refusal(client, "files.info", file=file["id"]) == "missing_scope"


def _download(url: str, token: str) -> int:
    try:
        with urlopen(Request(url, headers={"Authorization": token})) as answer:  # noqa: S310  # it is this machine's
            return int(answer.status)
    except HTTPError as error:
        return error.code


class Apprentice:
    """A client in place of the bot, which acknowledges everything and keeps what it gets."""

    def __init__(self, connection: ClientConnection) -> None:
        self.heard: list[Json] = []
        self._connection = connection
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        try:
            for text in self._connection:
                frame = json.loads(text)
                self.heard.append(frame)
                if "envelope_id" in frame:
                    self._connection.send(json.dumps({"envelope_id": frame["envelope_id"]}))
        except ConnectionClosed:
            return

    def last(self) -> Json:
        """Return the latest payload."""
        payload: Json = self.heard[-1]["payload"]
        return payload


@pytest.fixture
def empty() -> Iterator[tuple[Visitor, FakeSlack, Apprentice]]:
    """Return a visitor of a sandbox without a bot, the workspace, and the client in place of the bot."""
    with serve_sandbox(Settings(), options=SandboxOptions(has_bot=False, answer_timeout=PATIENCE)) as sandbox:
        slack = sandbox.sandbox.slack
        client = WebClient("xapp-1", base_url=slack.url)
        url = client.apps_connections_open(app_token="xapp-1")["url"]  # noqa: S106 - it opens nothing
        with connect(str(url)) as connection:
            slack.sockets.await_connection(PATIENCE)
            yield Visitor(sandbox.server.url), slack, Apprentice(connection)


Empty = tuple[Visitor, FakeSlack, Apprentice]


@fact(
    "A connection begins with `hello`; before a refresh `disconnect` comes with a reason",
    "apis/events-api/using-socket-mode",
)
def test_frames_of_a_connection(empty: Empty) -> None:
    """`hello` and `disconnect` have the fields of the page's examples."""
    _, slack, apprentice = empty
    slack.sockets.disconnect("refresh_requested")
    deadline = time.monotonic() + PATIENCE
    while len(apprentice.heard) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    hello, goodbye = apprentice.heard
    assert hello.keys() == {"type", "connection_info", "num_connections", "debug_info"}
    assert hello["debug_info"].keys() == {"host", "started", "build_number", "approximate_connection_time"}
    assert (goodbye["type"], goodbye["reason"]) == ("disconnect", "refresh_requested")
    assert goodbye["debug_info"].keys() == {"host"}


@fact("An event comes in an envelope that names its app and workspace", "apis/events-api")
def test_an_event(empty: Empty) -> None:
    """A mention, a message to the app and the opening of its home have the fields of the page's examples."""
    visitor, _, apprentice = empty
    outer = {"token", "team_id", "api_app_id", "type", "event_id", "event_time", "authorizations", "event"}
    visitor.say("@schengen hello")
    assert outer <= apprentice.last().keys()
    assert apprentice.last()["authorizations"][0].keys() == {
        *("enterprise_id", "team_id", "user_id", "is_bot", "is_enterprise_install")
    }
    assert {"type", "user", "text", "ts", "channel", "event_ts", "team"} <= apprentice.last()["event"].keys()
    visitor.say("hello", room=APP_PANE)
    assert (apprentice.last()["event"]["type"], apprentice.last()["event"]["channel_type"]) == ("message", "im")
    visitor.do("open", room=HOME)
    assert {"type", "user", "channel", "tab"} <= apprentice.last()["event"].keys()


@fact("A command is sent as form fields, all of them text", "interactivity/implementing-slash-commands")
def test_a_command(empty: Empty) -> None:
    """A command has the fields of the page's example; in direct messages the channel's name is `directmessage`."""
    visitor, _, apprentice = empty
    visitor.say("/schengen show III.3", COORDINATOR.id)
    fields = apprentice.last()
    assert fields.keys() == {
        *("token", "team_id", "team_domain", "channel_id", "channel_name", "user_id", "user_name", "command", "text"),
        *("response_url", "trigger_id", "api_app_id", "is_enterprise_install"),
    }
    assert all(isinstance(value, str) for value in fields.values())
    assert fields["channel_name"] == COUNCIL.name
    visitor.say("/schengen help", room=APP_PANE)
    assert apprentice.last()["channel_name"] == "directmessage"


@fact("A click has its message and a response URL", "reference/interaction-payloads/block_actions-payload")
def test_a_click(empty: Empty) -> None:
    """A click in a message that everyone sees has the message, its channel and a `response_url`."""
    visitor, slack, apprentice = empty
    button = {"type": "button", "action_id": "go", "text": {"type": "plain_text", "text": "Go"}, "value": "1"}
    blocks = [{"type": "actions", "block_id": "b", "elements": [button]}]
    message = slack.add_message(COUNCIL.id, "a", bot_id="B0STANDIN", blocks=blocks)
    visitor.do("press", where=message.ts, place=0, action="go", chosen={"value": "1"})
    body = apprentice.last()
    assert {"type", "user", "api_app_id", "token", "container", "trigger_id", "team", "enterprise"} <= body.keys()
    assert {"channel", "message", "state", "response_url", "actions", "is_enterprise_install"} <= body.keys()
    assert {"type", "message_ts", "channel_id", "is_ephemeral"} == body["container"].keys()
    assert {"type", "action_id", "block_id", "action_ts", "value", "text"} == body["actions"][0].keys()


@fact("A submitted form comes with its state", "reference/interaction-payloads/view-interactions-payload")
def test_a_form(empty: Empty) -> None:
    """A submitted form has its values by block and action."""
    visitor, slack, apprentice = empty
    label = {"type": "plain_text", "text": "a"}
    field = {
        "type": "input",
        "block_id": "b",
        "label": label,
        "element": {"type": "plain_text_input", "action_id": "x"},
    }
    client = WebClient("xoxb-test", base_url=slack.url)
    client.views_open(trigger_id=slack.make_trigger(DELEGATE.id), view=MODAL | {"blocks": [field], "submit": label})
    visitor.do("submit", typed={"b": {"value": "hello"}})
    body = apprentice.last()
    assert {"type", "team", "user", "api_app_id", "token", "trigger_id", "view", "response_urls"} <= body.keys()
    view = body["view"]
    assert view["state"]["values"] == {"b": {"x": {"type": "plain_text_input", "value": "hello"}}}
    assert {"id", "team_id", "type", "blocks", "private_metadata", "callback_id", "hash", "title"} <= view.keys()
    assert {"clear_on_close", "notify_on_close", "previous_view_id", "root_view_id", "app_id"} <= view.keys()
    assert {"external_id", "app_installed_team_id", "bot_id"} <= view.keys()


@fact("A shortcut has a trigger; a message shortcut also has the message", "interactivity/implementing-shortcuts")
def test_shortcuts(empty: Empty) -> None:
    """The global shortcut has no channel and no `response_url`; a message's shortcut has the message."""
    visitor, slack, apprentice = empty
    visitor.do("shortcut")
    body = apprentice.last()
    assert {"type", "token", "action_ts", "team", "user", "callback_id", "trigger_id"} <= body.keys()
    assert not {"channel", "response_url", "message"} & body.keys()
    message = slack.add_message(COUNCIL.id, "a", sandbox_author=DELEGATE.id)
    visitor.do("shortcut", ts=message.ts)
    assert {"channel", "response_url", "message", "message_ts", "trigger_id"} <= apprentice.last().keys()


@fact("A message with a file has the subtype `file_share`, and the file", "reference/events/message/file_share")
def test_a_shared_file(empty: Empty) -> None:
    """It is an event like any other message, and its shortcut has the file, too."""
    visitor, slack, apprentice = empty
    content = base64.b64encode(b"a").decode()
    visitor.do("share", COORDINATOR.id, APP_PANE, name="a.txt", content=content)
    event = apprentice.last()["event"]
    assert (event["type"], event["subtype"], event["channel_type"], event["text"]) == (
        "message",
        "file_share",
        "im",
        "",
    )
    file = event["files"][0]
    assert {"id", "name", "mimetype", "filetype", "size", "url_private_download"} <= file.keys()
    visitor.do("shortcut", COORDINATOR.id, APP_PANE, ts=event["ts"], name="import_note")
    body = apprentice.last()
    assert (body["callback_id"], body["message"]["files"]) == ("import_note", [file])
    assert visitor.do("choose", name="b.txt", content=content)["file"] == slack.files[-1].id
    assert visitor.post("share", {"as": COORDINATOR.id, "at": APP_PANE, "name": "a", "content": "?"})[0] == 400


@fact(
    "Text typed into a menu comes without a trigger",
    "reference/interaction-payloads/block_suggestion-payload",
)
def test_a_suggestion(empty: Empty) -> None:
    """Typing in a menu has neither a trigger nor a `response_url`."""
    visitor, slack, apprentice = empty
    menu = {"type": "external_select", "action_id": "m", "placeholder": {"type": "plain_text", "text": "a"}}
    blocks = [{"type": "actions", "block_id": "b", "elements": [menu]}]
    message = slack.add_message(COUNCIL.id, "a", bot_id="B0STANDIN", blocks=blocks)
    visitor.do("suggest", where=message.ts, place=0, action="m", typed="eu")
    body = apprentice.last()
    assert (body["action_id"], body["block_id"], body["value"]) == ("m", "b", "eu")
    assert not {"trigger_id", "response_url"} & body.keys()


def _listed() -> list[tuple[str, str]]:
    """Return the facts in docs/sandbox.md: each sentence and its page."""
    text = DOCUMENT.read_text(encoding="utf-8")
    return re.findall(r"^\| (.+?) \| <(https://docs\.slack\.dev/[^>]*)> \|$", text, re.MULTILINE)


def test_the_facts_are_listed() -> None:
    """docs/sandbox.md has every fact that a test holds the workspace to, with its page, and no other."""
    for name in ("test_contract", "deliveries.test_socket_mode", "deliveries.test_http_delivery"):
        import_module(f"tests.bot.sandbox.fake_slack.{name}")
    tested = {(tested_fact.sentence, tested_fact.page) for tested_fact in FACTS}
    assert sorted(_listed()) == sorted(tested)
    assert len(tested) > 25
