"""The messages of the workspace: posted, changed, deleted, and their history."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from tests.bot.sandbox.fake_slack.clocks import Clock
from tests.bot.sandbox.fake_slack.refusals import error_code, refusal


def connected(slack: FakeSlack) -> WebClient:
    """Return the SDK's own client of a workspace."""
    return WebClient("xoxb-test", base_url=slack.url, timeout=5, retry_handlers=[])


def test_a_message_is_kept(slack: FakeSlack, client: WebClient) -> None:
    """A message is in its channel with everything that it was posted with; its call is kept with its headers."""
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


def test_every_message_has_its_own_time(slack: FakeSlack, client: WebClient) -> None:
    """Messages posted by many threads at once are all there, each with a ts of its own."""
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: client.chat_postMessage(channel="C1", text=str(n)), range(40)))
    assert sorted(int(message.text) for message in slack.messages) == list(range(40))
    assert len({message.ts for message in slack.messages}) == 40


def test_messages_go_by_the_clock(dated: FakeSlack, clock: Clock) -> None:
    """A message's ts begins with the clock's second."""
    client = connected(dated)
    before = client.chat_postMessage(channel="C1", text="a")["ts"]
    clock.now += 60
    after = client.chat_postMessage(channel="C1", text="b")["ts"]
    assert [ts.partition(".")[0] for ts in (before, after)] == ["1697796000", "1697796060"]


def test_later_messages_have_later_times(dated: FakeSlack, clock: Clock) -> None:
    """Each ts is later than the one before, as text and as number, even if the clock stands still or goes back."""
    for step in (0, 0, -3600, 0, 1, 3600, -1):
        clock.now += step
        dated.add_message("C1", "a")
    timestamps = [message.ts for message in dated.messages]
    assert timestamps == sorted(set(timestamps)) == sorted(set(timestamps), key=float)
    assert [ts.partition(".")[0] for ts in timestamps] == ["1697796000"] * 5 + ["1697796001"] * 2


def test_a_message_is_changed(slack: FakeSlack, client: WebClient) -> None:
    """`chat.update` replaces text and blocks in place; an unknown message is not found."""
    posted = client.chat_postMessage(channel="C1", text="open", blocks=[{"type": "divider"}])
    client.chat_update(channel="C1", ts=str(posted["ts"]), text="done", blocks=[])
    assert [(message.text, message.blocks) for message in slack.messages] == [("done", [])]
    with pytest.raises(SlackApiError) as caught:
        client.chat_update(channel="C1", ts="1.1", text="done")
    assert error_code(caught) == "message_not_found"


def test_edits_are_counted(slack: FakeSlack, client: WebClient) -> None:
    """A message counts its edits; a refused edit does not count."""
    ts = str(client.chat_postMessage(channel="C1", text="open")["ts"])
    for text in ("half done", "done"):
        client.chat_update(channel="C1", ts=ts, text=text)
    with pytest.raises(SlackApiError):
        client.chat_update(channel="C1", ts=ts, text="a" * 4_001)
    assert [(message.text, message.edits) for message in slack.messages] == [("done", 2)]


@pytest.mark.parametrize("author", [None, "B0OTHER"])
def test_what_others_wrote_is_not_changed(slack: FakeSlack, client: WebClient, author: str | None) -> None:
    """`chat.update` refuses to change a message of a person or of another bot."""
    foreign = slack.add_message("C1", "theirs", bot_id=author)
    with pytest.raises(SlackApiError) as caught:
        client.chat_update(channel="C1", ts=foreign.ts, text="mine")
    assert (error_code(caught), slack.messages) == ("cant_update_message", (foreign,))


def history(client: WebClient, **arguments: object) -> list[str]:
    """Return the texts of a page of C1's history."""
    page = client.api_call("conversations.history", params={"channel": "C1", **arguments})
    return [message["text"] for message in page["messages"]]


def test_a_channel_has_a_history(slack: FakeSlack, client: WebClient) -> None:
    """The history comes in pages, newest first, from a time on, without ephemeral messages and replies."""
    posted = [str(client.chat_postMessage(channel="C1", text=str(number))["ts"]) for number in range(5)]
    client.chat_postMessage(channel="C1", text="in a thread", thread_ts=posted[0])
    client.chat_postMessage(channel="C2", text="elsewhere")
    client.chat_postEphemeral(channel="C1", user="U1", text="psst")
    first = client.conversations_history(channel="C1", limit=2, oldest=posted[0])
    assert ([message["text"] for message in first["messages"]], first["has_more"]) == (["4", "3"], True)
    cursor = first["response_metadata"]["next_cursor"]
    second = client.conversations_history(channel="C1", limit=2, oldest=posted[0], cursor=cursor)
    assert [message["text"] for message in second["messages"]] == ["2", "1"]
    assert (second["has_more"], second["response_metadata"]["next_cursor"]) == (False, "")
    assert history(client) == ["4", "3", "2", "1", "0"]
    assert slack.calls[-1].method == "conversations.history"


def test_metadata_is_handed_out_when_asked_for(client: WebClient) -> None:
    """Without `include_all_metadata` the messages of the history have no metadata."""
    metadata = {"event_type": "test", "event_payload": {"key": "k"}}
    client.chat_postMessage(channel="C1", text="a", metadata=metadata)
    (plain,) = client.conversations_history(channel="C1")["messages"]
    (with_metadata,) = client.conversations_history(channel="C1", include_all_metadata=True)["messages"]
    assert (plain.get("metadata"), with_metadata["metadata"]) == (None, metadata)


def test_others_write_too(slack: FakeSlack, client: WebClient) -> None:
    """A person's message has no bot id, another app's has that app's, and the bot's own has its own."""
    client.chat_postMessage(channel="C1", text="mine")
    slack.add_message("C1", "a person's")
    slack.add_message("C1", "another app's", bot_id="B0OTHER")
    messages = client.conversations_history(channel="C1")["messages"]
    assert [message.get("bot_id") for message in messages] == ["B0OTHER", None, client.auth_test()["bot_id"]]


def test_own_messages_are_deleted(slack: FakeSlack, client: WebClient) -> None:
    """`chat.delete` deletes a message of the bot's, and refuses those of others and those that do not exist."""
    foreign = slack.add_message("C1", "a person's")
    ts = str(client.chat_postMessage(channel="C1", text="mine")["ts"])
    client.chat_delete(channel="C1", ts=ts)
    assert [message.text for message in slack.messages] == ["a person's"]
    for gone, expected in ((ts, "message_not_found"), (foreign.ts, "cant_delete_message")):
        with pytest.raises(SlackApiError) as caught:
            client.chat_delete(channel="C1", ts=gone)
        assert error_code(caught) == expected


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
    slack: FakeSlack, client: WebClient, arguments: dict[str, object], refusal: str
) -> None:
    """A history that Slack would refuse is refused with Slack's own code."""
    slack.set_channel("C9", is_member=False)
    with pytest.raises(SlackApiError) as caught:
        client.api_call("conversations.history", params=arguments)
    assert error_code(caught) == refusal


def test_an_ephemeral_message_has_one_reader(slack: FakeSlack, client: WebClient) -> None:
    """An ephemeral message has its reader."""
    client.chat_postEphemeral(channel="C1", user="U1", text="psst")
    assert [(message.user, message.text) for message in slack.messages] == [("U1", "psst")]


def test_a_person_is_reached_in_their_own_conversation(slack: FakeSlack, client: WebClient) -> None:
    """A message to a person's id is posted in the direct conversation with them."""
    assert client.chat_postMessage(channel="U7", text="hello")["channel"] == "D7"
    assert slack.messages[0].channel == "D7"


def test_a_message_has_an_address(client: WebClient) -> None:
    """A permalink names channel and time, and for a reply its thread."""
    ts = str(client.chat_postMessage(channel="C1", text="a")["ts"])
    reply = str(client.chat_postMessage(channel="C1", text="b", thread_ts=ts)["ts"])
    beginning = "https://standin.invalid/archives/C1/p"
    links = [client.chat_getPermalink(channel="C1", message_ts=message_ts)["permalink"] for message_ts in (ts, reply)]
    assert links == [f"{beginning}{ts.replace('.', '')}", f"{beginning}{reply.replace('.', '')}?thread_ts={ts}&cid=C1"]


def test_what_is_not_there_has_no_address(client: WebClient) -> None:
    """A message that was never posted, an ephemeral one, and one elsewhere have no permalink."""
    ts = client.chat_postEphemeral(channel="C1", user="U1", text="psst")["message_ts"]
    for message_ts in ("1.1", ts):
        assert refusal(client, "chat.getPermalink", channel="C1", message_ts=message_ts) == "message_not_found"
    assert refusal(client, "chat.getPermalink", channel="nowhere", message_ts="1.1") == "channel_not_found"
    assert refusal(client, "chat.getPermalink", channel="C1") == "invalid_arguments"
