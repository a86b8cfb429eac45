"""The stand-in of Slack: what it answers, what it keeps, and how it fails on demand."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from bot.standin import Cut, Fault, StandIn


@pytest.fixture
def client(slack: StandIn) -> WebClient:
    """The SDK's own client, which must not tell the stand-in from Slack."""
    return WebClient("xoxb-test", base_url=slack.url, timeout=5, retry_handlers=[])


def code(caught: pytest.ExceptionInfo[SlackApiError]) -> str:
    """The code by which a call was refused."""
    return str(caught.value.response["error"])


def test_a_message_is_kept(slack: StandIn, client: WebClient) -> None:
    """A message stands in its channel with all that it was posted with; its call is kept with its headers."""
    blocks = [{"type": "divider"}]
    metadata = {"event_type": "test", "event_payload": {"key": "k"}}
    answer = client.chat_postMessage(
        channel="C1", text="Joint report", blocks=blocks, metadata=metadata, thread_ts="1.2"
    )
    (message,) = slack.messages
    assert (message.channel, message.ts) == (answer["channel"], answer["ts"])
    assert (message.text, message.blocks, message.metadata, message.thread_ts) == (
        "Joint report",
        blocks,
        metadata,
        "1.2",
    )
    assert answer["message"]["metadata"] == metadata
    (call,) = slack.calls
    assert (call.method, call.arguments["text"]) == ("chat.postMessage", "Joint report")
    assert call.headers["authorization"] == "Bearer xoxb-test"


def test_every_message_has_its_own_time(slack: StandIn, client: WebClient) -> None:
    """Messages posted from many threads at once are all there, each with a ts of its own."""
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: client.chat_postMessage(channel="C1", text=str(n)), range(40)))
    assert sorted(int(each.text) for each in slack.messages) == list(range(40))
    assert len({each.ts for each in slack.messages}) == 40


def test_forms_and_json_come_out_alike(slack: StandIn, client: WebClient) -> None:
    """Blocks in a form, where they are a JSON text, are read like blocks in a JSON body."""
    client.api_call("chat.postMessage", params={"channel": "C1", "text": "a", "blocks": '[{"type": "divider"}]'})
    assert slack.messages[0].blocks == [{"type": "divider"}]


def test_a_message_is_changed(slack: StandIn, client: WebClient) -> None:
    """`chat.update` replaces text and blocks in place; a message that is not there is not found."""
    posted = client.chat_postMessage(channel="C1", text="open", blocks=[{"type": "divider"}])
    client.chat_update(channel="C1", ts=str(posted["ts"]), text="done", blocks=[])
    assert [(each.text, each.blocks) for each in slack.messages] == [("done", [])]
    with pytest.raises(SlackApiError) as caught:
        client.chat_update(channel="C1", ts="1.1", text="done")
    assert code(caught) == "message_not_found"


def history(client: WebClient, **arguments: object) -> list[str]:
    """The texts of a page of C1's history."""
    found = client.api_call("conversations.history", params={"channel": "C1", **arguments})
    return [each["text"] for each in found["messages"]]


def test_a_channel_has_a_history(slack: StandIn, client: WebClient) -> None:
    """It is handed out in pages, the newest first, from a time on, without whispers, threads and other channels."""
    posted = [str(client.chat_postMessage(channel="C1", text=str(number))["ts"]) for number in range(5)]
    client.chat_postMessage(channel="C1", text="in a thread", thread_ts=posted[0])
    client.chat_postMessage(channel="C2", text="elsewhere")
    client.chat_postEphemeral(channel="C1", user="U1", text="psst")
    first = client.conversations_history(channel="C1", limit=2, oldest=posted[0])
    assert ([each["text"] for each in first["messages"]], first["has_more"]) == (["4", "3"], True)
    cursor = first["response_metadata"]["next_cursor"]
    second = client.conversations_history(channel="C1", limit=2, oldest=posted[0], cursor=cursor)
    assert [each["text"] for each in second["messages"]] == ["2", "1"]
    assert (second["has_more"], second["response_metadata"]["next_cursor"]) == (False, "")
    assert history(client) == ["4", "3", "2", "1", "0"]
    assert slack.calls[-1].method == "conversations.history"


def test_metadata_is_handed_out_when_asked_for(client: WebClient) -> None:
    """Without `include_all_metadata` a message of the history has none."""
    metadata = {"event_type": "test", "event_payload": {"key": "k"}}
    client.chat_postMessage(channel="C1", text="a", metadata=metadata)
    (plain,) = client.conversations_history(channel="C1")["messages"]
    (whole,) = client.conversations_history(channel="C1", include_all_metadata=True)["messages"]
    assert (plain.get("metadata"), whole["metadata"]) == (None, metadata)


def test_others_write_too(slack: StandIn, client: WebClient) -> None:
    """A message by a person has no bot's id, one by another app has that app's, and the bot's own has its own."""
    client.chat_postMessage(channel="C1", text="mine")
    slack.say("C1", "a person's")
    slack.say("C1", "another app's", bot_id="B0OTHER")
    messages = client.conversations_history(channel="C1")["messages"]
    assert [each.get("bot_id") for each in messages] == ["B0OTHER", None, client.auth_test()["bot_id"]]


def test_own_messages_are_deleted(slack: StandIn, client: WebClient) -> None:
    """`chat.delete` takes a message of the bot's away; one of others it may not, and one that is gone is not found."""
    theirs = slack.say("C1", "a person's")
    ts = str(client.chat_postMessage(channel="C1", text="mine")["ts"])
    client.chat_delete(channel="C1", ts=ts)
    assert [each.text for each in slack.messages] == ["a person's"]
    for gone, refusal in ((ts, "message_not_found"), (theirs.ts, "cant_delete_message")):
        with pytest.raises(SlackApiError) as caught:
            client.chat_delete(channel="C1", ts=gone)
        assert code(caught) == refusal


@pytest.mark.parametrize(
    ("arguments", "refusal"),
    [
        ({"channel": "nowhere"}, "channel_not_found"),
        ({"channel": "C9"}, "not_in_channel"),
        ({"channel": "C1", "oldest": "yesterday"}, "invalid_ts_oldest"),
        ({"channel": "C1", "cursor": "before:x"}, "invalid_cursor"),
    ],
)
def test_a_history_can_be_refused(
    slack: StandIn, client: WebClient, arguments: dict[str, object], refusal: str
) -> None:
    """Where Slack would not hand it out, it is refused with Slack's own code."""
    slack.channel("C9", is_member=False)
    with pytest.raises(SlackApiError) as caught:
        client.api_call("conversations.history", params=arguments)
    assert code(caught) == refusal


def test_an_ephemeral_message_has_one_reader(slack: StandIn, client: WebClient) -> None:
    """An ephemeral message says who sees it."""
    client.chat_postEphemeral(channel="C1", user="U1", text="psst")
    assert [(each.user, each.text) for each in slack.messages] == [("U1", "psst")]


def test_a_response_url_takes_messages(slack: StandIn) -> None:
    """What is sent to a response_url is a message, too, and needs no token."""
    url = slack.response_url()
    assert WebhookClient(url).send(text="done", response_type="ephemeral").status_code == 200
    (message,) = slack.messages
    assert url.endswith(message.channel)
    assert (message.text, message.arguments["response_type"]) == ("done", "ephemeral")


def test_a_person_is_reached_in_their_own_conversation(slack: StandIn, client: WebClient) -> None:
    """A message to a person's id lands in the direct conversation with them."""
    assert client.chat_postMessage(channel="U7", text="hello")["channel"] == "D7"
    assert slack.messages[0].channel == "D7"


def test_it_introduces_itself(client: WebClient) -> None:
    """`auth.test` and `bots.info` say who the bot is, and agree."""
    identity = client.auth_test()
    assert client.bots_info(bot=identity["bot_id"])["bot"]["user_id"] == identity["user_id"]


def test_channels_and_people_are_ordinary_until_told_otherwise(slack: StandIn, client: WebClient) -> None:
    """Any id is a member's channel or an ordinary person; a test gives them other properties."""
    assert client.conversations_info(channel="C1")["channel"]["is_ext_shared"] is False
    assert client.users_info(user="U1")["user"]["is_restricted"] is False
    slack.channel("C1", is_ext_shared=True)
    slack.user("U1", is_restricted=True, locale="nl-NL")
    assert client.conversations_info(channel="C1")["channel"]["is_ext_shared"] is True
    person = client.users_info(user="U1")["user"]
    assert (person["is_restricted"], person["locale"]) == (True, "nl-NL")
    assert [each["id"] for each in client.conversations_list()["channels"]] == ["C1"]


@pytest.mark.parametrize(
    ("arguments", "refusal"),
    [
        ({"channel": "nowhere", "text": "a"}, "channel_not_found"),
        ({"channel": "C8", "text": "a"}, "is_archived"),
        ({"channel": "C9", "text": "a"}, "not_in_channel"),
        ({"channel": "C1", "text": ""}, "no_text"),
        ({"channel": "C1", "text": "a" * 40_001}, "msg_too_long"),
        ({"channel": "C1", "text": "a", "blocks": [{"type": "divider"}] * 51}, "invalid_blocks"),
    ],
)
def test_it_refuses_what_slack_refuses(
    slack: StandIn, client: WebClient, arguments: dict[str, object], refusal: str
) -> None:
    """A message that Slack would refuse is refused with Slack's own code, and is not posted."""
    slack.channel("C8", is_archived=True)
    slack.channel("C9", is_member=False)
    with pytest.raises(SlackApiError) as caught:
        client.api_call("chat.postMessage", json=arguments)
    assert code(caught) == refusal
    assert slack.messages == ()


def test_unknown_people_methods_and_tokens_are_refused(slack: StandIn, client: WebClient) -> None:
    """What does not exist is refused with Slack's own code."""
    calls: list[tuple[Callable[[], object], str]] = [
        (lambda: client.users_info(user="nobody"), "user_not_found"),
        (lambda: client.conversations_info(channel="nowhere"), "channel_not_found"),
        (lambda: client.api_call("chat.sing"), "unknown_method"),
        (lambda: WebClient(base_url=slack.url, retry_handlers=[]).auth_test(), "not_authed"),
        (lambda: client.api_call("auth.test", data=None, json=None, params={"blocks": "{"}), "invalid_json"),
    ]
    for call, refusal in calls:
        with pytest.raises(SlackApiError) as caught:
            call()
        assert code(caught) == refusal


def test_faults_come_in_order_and_end(slack: StandIn, client: WebClient) -> None:
    """Each fault befalls so many calls, one after another; then all is well again."""
    slack.fail("auth.test", Fault.error("fatal_error"), times=2)
    slack.fail("auth.test", Fault.limited("3"))
    seen = []
    for _ in range(4):
        try:
            seen.append(str(client.auth_test()["ok"]))
        except SlackApiError as error:
            seen.append(error.response["error"])
    assert seen == ["fatal_error", "fatal_error", "ratelimited", "True"]


def test_a_lasting_fault_is_healed(slack: StandIn, client: WebClient) -> None:
    """A fault without an end lasts until it is healed."""
    slack.fail("auth.test", Fault(status=503), times=None)
    for _ in range(3):
        with pytest.raises(SlackApiError):
            client.auth_test()
    slack.heal()
    assert client.auth_test()["ok"] is True


@pytest.mark.parametrize("accept", [True, False])
@pytest.mark.parametrize("cut", list(Cut))
def test_a_connection_ends_after_or_before_the_message_stands(
    slack: StandIn, client: WebClient, *, cut: Cut, accept: bool
) -> None:
    """However a connection ends, the client fails, and the message stands exactly where it was accepted."""
    slack.fail("chat.postMessage", Fault(cut=cut, accept=accept))
    with pytest.raises(Exception, match=r".+"):
        client.chat_postMessage(channel="C1", text="a")
    assert len(slack.messages) == int(accept)


def test_a_late_message_stands_after_its_sender_gave_up(slack: StandIn) -> None:
    """A call can be carried out after its client has stopped waiting."""
    slack.fail("chat.postMessage", Fault(accept=True, late=1.3))
    with pytest.raises(TimeoutError):
        WebClient("xoxb-test", slack.url, timeout=1, retry_handlers=[]).chat_postMessage(channel="C1", text="late")
    assert slack.messages == ()
    assert slack.wait(1)[0].text == "late"


def test_waiting_for_what_does_not_come_ends(slack: StandIn) -> None:
    """A test that waits for a message too many is told so, and does not hang."""
    with pytest.raises(TimeoutError, match="0 of 1 messages"):
        slack.wait(1, timeout=0.01)


def test_it_forgets(slack: StandIn, client: WebClient) -> None:
    """A long benchmark can have the kept calls and messages forgotten."""
    client.chat_postMessage(channel="C1", text="a")
    slack.clear()
    assert (slack.messages, slack.calls) == ((), ())


def test_it_starts_and_stops_at_once() -> None:
    """Making and closing one takes a moment: neither the name service nor a long poll is waited for."""
    began = time.monotonic()
    for _ in range(20):
        with StandIn():
            pass
    assert time.monotonic() - began < 3
