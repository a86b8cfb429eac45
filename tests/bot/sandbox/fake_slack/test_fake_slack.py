"""The local workspace: what it answers, what it keeps, and how it fails on demand."""

import contextlib
import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPResponse
from typing import Any
from urllib.parse import urlsplit

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from tests.bot.sandbox.fake_slack.clocks import Clock

#: An instant, and how HTTP writes it.
NOON_IN_HTTP = "Fri, 20 Oct 2023 10:00:00 GMT"


@pytest.fixture
def dated(clock: Clock) -> Iterator[FakeSlack]:
    """A workspace that goes by a clock of the test's."""
    with FakeSlack(clock=clock) as found:
        yield found


def connected(slack: FakeSlack) -> WebClient:
    """The SDK's own client of a workspace."""
    return WebClient("xoxb-test", base_url=slack.url, timeout=5, retry_handlers=[])


def code(caught: pytest.ExceptionInfo[SlackApiError]) -> str:
    """The code by which a call was refused."""
    return str(caught.value.response["error"])


def test_a_message_is_kept(slack: FakeSlack, client: WebClient) -> None:
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


def test_every_message_has_its_own_time(slack: FakeSlack, client: WebClient) -> None:
    """Messages posted from many threads at once are all there, each with a ts of its own."""
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: client.chat_postMessage(channel="C1", text=str(n)), range(40)))
    assert sorted(int(each.text) for each in slack.messages) == list(range(40))
    assert len({each.ts for each in slack.messages}) == 40


def test_messages_go_by_the_clock(dated: FakeSlack, clock: Clock) -> None:
    """A message's ts begins with the second that the clock shows."""
    client = connected(dated)
    before = client.chat_postMessage(channel="C1", text="a")["ts"]
    clock.now += 60
    after = client.chat_postMessage(channel="C1", text="b")["ts"]
    assert [each.partition(".")[0] for each in (before, after)] == ["1697796000", "1697796060"]


def test_later_messages_have_later_times(dated: FakeSlack, clock: Clock) -> None:
    """Each ts comes after the one before, as a text and as a number, while the clock stands still or goes back."""
    for step in (0, 0, -3600, 0, 1, 3600, -1):
        clock.now += step
        dated.add_message("C1", "a")
    found = [each.ts for each in dated.messages]
    assert found == sorted(set(found)) == sorted(set(found), key=float)
    assert [each.partition(".")[0] for each in found] == ["1697796000"] * 5 + ["1697796001"] * 2


def test_forms_and_json_come_out_alike(slack: FakeSlack, client: WebClient) -> None:
    """Blocks in a form, where they are a JSON text, are read like blocks in a JSON body."""
    client.api_call("chat.postMessage", params={"channel": "C1", "text": "a", "blocks": '[{"type": "divider"}]'})
    assert slack.messages[0].blocks == [{"type": "divider"}]


def test_a_message_is_changed(slack: FakeSlack, client: WebClient) -> None:
    """`chat.update` replaces text and blocks in place; a message that is not there is not found."""
    posted = client.chat_postMessage(channel="C1", text="open", blocks=[{"type": "divider"}])
    client.chat_update(channel="C1", ts=str(posted["ts"]), text="done", blocks=[])
    assert [(each.text, each.blocks) for each in slack.messages] == [("done", [])]
    with pytest.raises(SlackApiError) as caught:
        client.chat_update(channel="C1", ts="1.1", text="done")
    assert code(caught) == "message_not_found"


def test_edits_are_counted(slack: FakeSlack, client: WebClient) -> None:
    """A message remembers how often it was changed; a change that was refused does not count."""
    ts = str(client.chat_postMessage(channel="C1", text="open")["ts"])
    for text in ("half done", "done"):
        client.chat_update(channel="C1", ts=ts, text=text)
    with pytest.raises(SlackApiError):
        client.chat_update(channel="C1", ts=ts, text="a" * 4_001)
    assert [(each.text, each.edits) for each in slack.messages] == [("done", 2)]


@pytest.mark.parametrize("author", [None, "B0OTHER"])
def test_what_others_wrote_is_not_changed(slack: FakeSlack, client: WebClient, author: str | None) -> None:
    """`chat.update` leaves a message by a person or by another bot as it is, and says so."""
    theirs = slack.add_message("C1", "theirs", bot_id=author)
    with pytest.raises(SlackApiError) as caught:
        client.chat_update(channel="C1", ts=theirs.ts, text="mine")
    assert (code(caught), slack.messages) == ("cant_update_message", (theirs,))


def history(client: WebClient, **arguments: object) -> list[str]:
    """The texts of a page of C1's history."""
    found = client.api_call("conversations.history", params={"channel": "C1", **arguments})
    return [each["text"] for each in found["messages"]]


def test_a_channel_has_a_history(slack: FakeSlack, client: WebClient) -> None:
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


def test_others_write_too(slack: FakeSlack, client: WebClient) -> None:
    """A message by a person has no bot's id, one by another app has that app's, and the bot's own has its own."""
    client.chat_postMessage(channel="C1", text="mine")
    slack.add_message("C1", "a person's")
    slack.add_message("C1", "another app's", bot_id="B0OTHER")
    messages = client.conversations_history(channel="C1")["messages"]
    assert [each.get("bot_id") for each in messages] == ["B0OTHER", None, client.auth_test()["bot_id"]]


def test_own_messages_are_deleted(slack: FakeSlack, client: WebClient) -> None:
    """`chat.delete` takes a message of the bot's away; one of others it may not, and one that is gone is not found."""
    theirs = slack.add_message("C1", "a person's")
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
    slack: FakeSlack, client: WebClient, arguments: dict[str, object], refusal: str
) -> None:
    """Where Slack would not hand it out, it is refused with Slack's own code."""
    slack.set_channel("C9", is_member=False)
    with pytest.raises(SlackApiError) as caught:
        client.api_call("conversations.history", params=arguments)
    assert code(caught) == refusal


def test_an_ephemeral_message_has_one_reader(slack: FakeSlack, client: WebClient) -> None:
    """An ephemeral message says who sees it."""
    client.chat_postEphemeral(channel="C1", user="U1", text="psst")
    assert [(each.user, each.text) for each in slack.messages] == [("U1", "psst")]


def test_a_response_url_takes_messages(slack: FakeSlack) -> None:
    """What is sent to a response_url is a message, too, and needs no token."""
    url = slack.make_response_url()
    assert WebhookClient(url).send(text="done", response_type="ephemeral").status_code == 200
    (message,) = slack.messages
    assert url.endswith(message.channel)
    assert (message.text, message.arguments["response_type"]) == ("done", "ephemeral")


@pytest.mark.parametrize("wish", ["replace_original", "delete_original"])
def test_what_is_wished_for_the_original_is_kept(slack: FakeSlack, wish: str) -> None:
    """Whether a message to a response_url is to replace or delete the one before stands in its arguments."""
    WebhookClient(slack.make_response_url()).send_dict({"text": "done", wish: True})
    assert slack.messages[0].arguments == {"text": "done", wish: True}


def test_a_person_is_reached_in_their_own_conversation(slack: FakeSlack, client: WebClient) -> None:
    """A message to a person's id lands in the direct conversation with them."""
    assert client.chat_postMessage(channel="U7", text="hello")["channel"] == "D7"
    assert slack.messages[0].channel == "D7"


@pytest.mark.parametrize("form", ["params", "json"])
def test_a_direct_conversation_is_opened(client: WebClient, form: str) -> None:
    """`conversations.open` gives the conversation in which messages to the person land, asked by form or in JSON."""
    arguments: dict[str, Any] = {form: {"users": "U123", "return_im": True}}
    opened = client.api_call("conversations.open", **arguments)
    assert opened["channel"] == {"id": "D123"}
    assert client.chat_postMessage(channel="U123", text="hello")["channel"] == "D123"


@pytest.mark.parametrize(
    ("users", "refusal"),
    [("C1", "user_not_found"), ("U1,U2", "user_not_found"), ("", "users_list_not_supplied"), ("U9", "user_disabled")],
)
def test_no_conversation_with_nobody(slack: FakeSlack, client: WebClient, users: str, refusal: str) -> None:
    """`conversations.open` refuses what is not one person, and a person who has left."""
    slack.set_user("U9", deleted=True)
    with pytest.raises(SlackApiError) as caught:
        client.conversations_open(users=users)
    assert code(caught) == refusal


def test_a_channel_or_person_can_be_out_of_sight(slack: FakeSlack, client: WebClient) -> None:
    """A test can have the API refuse one channel and one person, with the code that it names."""
    slack.set_channel("C1", error="missing_scope")
    slack.set_user("U1", error="user_not_visible")
    calls: list[tuple[Callable[[], object], str]] = [
        (lambda: client.conversations_info(channel="C1"), "missing_scope"),
        (lambda: client.chat_postMessage(channel="C1", text="a"), "missing_scope"),
        (lambda: client.users_info(user="U1"), "user_not_visible"),
        (lambda: client.conversations_open(users="U1"), "user_not_visible"),
    ]
    for call, refusal in calls:
        with pytest.raises(SlackApiError) as caught:
            call()
        assert code(caught) == refusal


def test_a_group_has_the_members_that_it_was_given_last(slack: FakeSlack, client: WebClient) -> None:
    """`usergroups.users.list` gives the members of a group, and none of those whom it had before."""
    slack.set_group("S0EUROPOL", "U1", "U2")
    assert client.usergroups_users_list(usergroup="S0EUROPOL")["users"] == ["U1", "U2"]
    slack.set_group("S0EUROPOL", "U3")
    assert client.usergroups_users_list(usergroup="S0EUROPOL")["users"] == ["U3"]
    slack.set_group("S0EUROPOL")
    assert client.usergroups_users_list(usergroup="S0EUROPOL")["users"] == []


def test_a_view_is_opened_and_kept(slack: FakeSlack, client: WebClient) -> None:
    """`views.open` gives a view its id; the views are kept in their order, whether they came in JSON or in a form."""
    view = {"type": "modal", "title": text(1), "callback_id": "evidence", "blocks": [{"type": "divider"}]}
    first = client.views_open(trigger_id=slack.make_trigger("U1"), view=view)["view"]
    assert first == {**first, "id": "V1", **view}
    form = {"trigger_id": slack.make_trigger("U1"), "view": json.dumps(view)}
    second = client.api_call("views.open", params=form)["view"]
    assert second == {**second, "id": "V2", **view}
    assert slack.views == (first, second)


@pytest.mark.parametrize("arguments", [{"view": {"type": "modal", "title": {}, "blocks": []}}, {"trigger_id": "1.2.3"}])
def test_a_view_needs_a_trigger(slack: FakeSlack, client: WebClient, arguments: dict[str, object]) -> None:
    """Without a trigger, or without a view, nothing is opened."""
    with pytest.raises(SlackApiError) as caught:
        client.api_call("views.open", json=arguments)
    assert (code(caught), slack.views) == ("invalid_arguments", ())


def test_it_introduces_itself(client: WebClient) -> None:
    """`auth.test` and `bots.info` say who the bot is, and agree."""
    identity = client.auth_test()
    assert client.bots_info(bot=identity["bot_id"])["bot"]["user_id"] == identity["user_id"]


def test_channels_and_people_are_ordinary_until_told_otherwise(slack: FakeSlack, client: WebClient) -> None:
    """Any id is a member's channel or an ordinary person; a test gives them other properties."""
    assert client.conversations_info(channel="C1")["channel"]["is_ext_shared"] is False
    assert client.users_info(user="U1")["user"]["is_restricted"] is False
    slack.set_channel("C1", is_ext_shared=True)
    slack.set_user("U1", is_restricted=True, locale="nl-NL")
    assert client.conversations_info(channel="C1")["channel"]["is_ext_shared"] is True
    person = client.users_info(user="U1", include_locale=True)["user"]
    assert (person["is_restricted"], person["locale"]) == (True, "nl-NL")
    assert [each["id"] for each in client.conversations_list()["channels"]] == ["C1"]


def test_people_live_somewhere_and_have_names(slack: FakeSlack, client: WebClient) -> None:
    """A person is in Brussels and no stranger unless a test says otherwise, and has a name."""
    slack.set_user("U1", tz="Asia/Tokyo", is_stranger=True, real_name="Aiko Ono")
    known, ordinary = (client.users_info(user=each)["user"] for each in ("U1", "U2"))
    assert (known["tz"], known["is_stranger"], known["real_name"]) == ("Asia/Tokyo", True, "Aiko Ono")
    assert (ordinary["tz"], ordinary["is_stranger"], ordinary["real_name"]) == ("Europe/Brussels", False, "U2")


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
    slack: FakeSlack, client: WebClient, arguments: dict[str, object], refusal: str
) -> None:
    """A message that Slack would refuse is refused with Slack's own code, and is not posted."""
    slack.set_channel("C8", is_archived=True)
    slack.set_channel("C9", is_member=False)
    with pytest.raises(SlackApiError) as caught:
        client.api_call("chat.postMessage", json=arguments)
    assert code(caught) == refusal
    assert slack.messages == ()


def text(length: int, kind: str = "plain_text") -> dict[str, Any]:
    """A text object."""
    return {"type": kind, "text": "ä" * length}


def section(length: int, **more: object) -> dict[str, Any]:
    """A block of so many characters."""
    return {"type": "section", "text": text(length, "mrkdwn"), **more}


def button(length: int = 1) -> dict[str, Any]:
    """A button with a label of so many characters."""
    return {"type": "button", "text": text(length), "value": "v"}


def menu(count: int, length: int = 1, **more: object) -> dict[str, Any]:
    """A menu of so many options, each with a label of so many characters."""
    options = [{"text": text(length), "value": str(number)} for number in range(count)]
    return {"type": "static_select", "placeholder": text(1), "options": options, **more}


def table(rows: int, cells: int = 1, length: int = 1, **more: object) -> list[dict[str, Any]]:
    """A table whose first cell has so many characters, and the others one."""
    cell = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [text(1) | {"type": "text"}]}]}
    first = {"type": "raw_text", "text": "ä" * length}
    found: list[list[dict[str, Any]]] = [[cell] * cells for _ in range(rows)]
    found[0][0] = first
    return [{"type": "table", "rows": found, **more}]


def actions(*elements: dict[str, Any]) -> dict[str, Any]:
    """A row of buttons and menus."""
    return {"type": "actions", "elements": list(elements)}


def grouped(count: int) -> dict[str, Any]:
    """A menu of so many groups of options."""
    group = {"label": text(1), "options": menu(1)["options"]}
    return {"type": "static_select", "placeholder": text(1), "option_groups": [group] * count}


#: Blocks that just fit, and the same with one more of what there is a limit on.
FITTING = [
    [section(1)] * 50,
    [section(3_000)],
    [{"type": "context", "elements": [text(3_000)]}],
    [section(1, accessory=button(75))],
    [section(1, accessory=menu(100, 75))],
    [actions(*[button()] * 25)],
    [actions(grouped(100))],
    [section(3_000)] * 4 + [section(1_199), actions(button(1))],
    [{"type": "markdown", "text": "ä" * 12_000}, section(1_200)],
    table(100, 20, column_settings=[{"align": "right", "is_wrapped": True}, None] * 10),
    table(100, length=9_901),
    [section(3_000), *table(2)],
]
EXCESSIVE = [
    ([section(1)] * 51, "invalid_blocks"),
    ([section(3_001)], "invalid_blocks"),
    ([{"type": "context", "elements": [text(3_001)]}], "invalid_blocks"),
    ([section(1, accessory=button(76))], "invalid_blocks"),
    ([actions(button(76))], "invalid_blocks"),
    ([section(1, accessory=menu(1, 76))], "invalid_blocks"),
    ([section(1, accessory=menu(101))], "invalid_blocks"),
    ([section(1, accessory=menu(0))], "invalid_blocks"),
    ([actions(*[button()] * 26)], "invalid_blocks"),
    ([actions(grouped(101))], "invalid_blocks"),
    ([section(3_000)] * 4 + [section(1_199), actions(button(2))], "msg_blocks_too_long"),
    ([{"type": "markdown", "text": "ä" * 12_000}, section(1_201)], "msg_blocks_too_long"),
    (table(101), "invalid_blocks"),
    (table(1, 21), "invalid_blocks"),
    (table(100, length=9_902), "invalid_blocks"),
    (table(1, length=0), "invalid_blocks"),
    (table(1, column_settings=[None] * 21), "invalid_blocks"),
    (table(1, column_settings=[{"align": "justify"}]), "invalid_blocks"),
    ([{"type": "table", "rows": []}], "invalid_blocks"),
    ([{"type": "table", "rows": [[text(1)]]}], "invalid_blocks"),
    (table(1) * 2, "invalid_attachments"),
]


def place(method: str, ts: str) -> dict[str, str]:
    """What a method needs besides: the message that it changes, or who is to see a new one."""
    return {"chat.update": {"ts": ts}, "chat.postEphemeral": {"user": "U1"}}.get(method, {})


@pytest.mark.parametrize("method", ["chat.postMessage", "chat.postEphemeral", "chat.update"])
def test_blocks_within_the_limits_are_taken(slack: FakeSlack, client: WebClient, method: str) -> None:
    """Blocks that just keep within Slack's limits are posted and changed."""
    for blocks in FITTING:
        ts = slack.add_message("C1", "a", bot_id="B0STANDIN").ts
        client.api_call(method, json={"channel": "C1", "text": "b", "blocks": blocks, **place(method, ts)})
        (message,) = [each for each in slack.messages if each.text == "b"]
        assert message.blocks == blocks
        slack.clear()


@pytest.mark.parametrize("method", ["chat.postMessage", "chat.postEphemeral", "chat.update"])
@pytest.mark.parametrize(("blocks", "refusal"), EXCESSIVE)
def test_blocks_beyond_the_limits_are_refused(
    slack: FakeSlack, client: WebClient, method: str, blocks: list[dict[str, Any]], refusal: str
) -> None:
    """Blocks that go beyond Slack's limits by one are refused with its code, and nothing is posted or changed."""
    own = slack.add_message("C1", "a", bot_id="B0STANDIN")
    with pytest.raises(SlackApiError) as caught:
        client.api_call(method, json={"channel": "C1", "text": "b", "blocks": blocks, **place(method, own.ts)})
    assert (code(caught), slack.messages) == (refusal, (own,))


@pytest.mark.parametrize(("method", "longest"), [("chat.postMessage", 40_000), ("chat.update", 4_000)])
def test_a_changed_text_is_shorter(slack: FakeSlack, client: WebClient, method: str, longest: int) -> None:
    """Slack takes less text where a message is changed than where it is posted."""
    ts = slack.add_message("C1", "a", bot_id="B0STANDIN").ts
    client.api_call(method, json={"channel": "C1", "text": "b" * longest, **place(method, ts)})
    with pytest.raises(SlackApiError) as caught:
        client.api_call(method, json={"channel": "C1", "text": "b" * (longest + 1), **place(method, ts)})
    assert code(caught) == "msg_too_long"


def test_unknown_people_methods_and_tokens_are_refused(slack: FakeSlack, client: WebClient) -> None:
    """What does not exist is refused with Slack's own code."""
    calls: list[tuple[Callable[[], object], str]] = [
        (lambda: client.users_info(user="nobody"), "user_not_found"),
        (lambda: client.conversations_info(channel="nowhere"), "channel_not_found"),
        (lambda: client.usergroups_users_list(usergroup="S0NOBODY"), "no_such_subteam"),
        (lambda: client.api_call("chat.sing"), "unknown_method"),
        (lambda: client.chat_postMessage(channel="C1", text="a", thread_id="1.1"), "invalid_arg_name"),
        (lambda: WebClient(base_url=slack.url, retry_handlers=[]).auth_test(), "not_authed"),
        (lambda: client.api_call("auth.test", data=None, json=None, params={"blocks": "{"}), "invalid_json"),
    ]
    for call, refusal in calls:
        with pytest.raises(SlackApiError) as caught:
            call()
        assert code(caught) == refusal


def test_faults_come_in_order_and_end(slack: FakeSlack, client: WebClient) -> None:
    """Each fault befalls so many calls, one after another; then all is well again."""
    slack.fail("auth.test", Fault.error("fatal_error"), times=2)
    slack.fail("auth.test", Fault.rate_limited("3"))
    seen = []
    for _ in range(4):
        try:
            seen.append(str(client.auth_test()["ok"]))
        except SlackApiError as error:
            seen.append(error.response["error"])
    assert seen == ["fatal_error", "fatal_error", "ratelimited", "True"]


def test_a_lasting_fault_is_healed(slack: FakeSlack, client: WebClient) -> None:
    """A fault without an end lasts until it is healed."""
    slack.fail("auth.test", Fault(status=503), times=None)
    for _ in range(3):
        with pytest.raises(SlackApiError):
            client.auth_test()
    slack.heal()
    assert client.auth_test()["ok"] is True


def asked(slack: FakeSlack, verb: str) -> HTTPResponse:
    """The answer to `auth.test` as it is on the wire."""
    connection = HTTPConnection(urlsplit(slack.url).netloc, timeout=5)
    connection.request(verb, urlsplit(f"{slack.url}auth.test").path, headers={"Authorization": "Bearer xoxb-test"})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer


@pytest.mark.parametrize("fault", [None, Fault.error("fatal_error"), Fault.rate_limited("3"), Fault(status=500)])
def test_every_answer_is_dated(dated: FakeSlack, fault: Fault | None) -> None:
    """An answer carries one Date by the workspace's clock, in HTTP's form, whether all went well or not."""
    if fault is not None:
        dated.fail("auth.test", fault)
    answer = asked(dated, "POST")
    assert (answer.status, answer.headers.get_all("Date")) == (fault.status if fault else 200, [NOON_IN_HTTP])


def test_what_is_no_call_is_dated_too(dated: FakeSlack, clock: Clock) -> None:
    """A request that is none of Slack's is answered with the workspace's date, too, as the clock shows it then."""
    clock.now += 1
    answer = asked(dated, "PUT")
    assert (answer.status, answer.headers.get_all("Date")) == (405, ["Fri, 20 Oct 2023 10:00:01 GMT"])


def test_a_date_can_be_wrong(dated: FakeSlack) -> None:
    """A fault can give another date, which then is the only one."""
    dated.fail("auth.test", Fault(accept=True, headers={"Date": "yesterday"}))
    assert asked(dated, "POST").headers.get_all("Date") == ["yesterday"]


def listening(slack: FakeSlack) -> list[tuple[str, str, int]]:
    """What the workspace tells of its calls from now on, each with the number of messages at that moment."""
    heard: list[tuple[str, str, int]] = []
    # A thread of its own finds the lock taken, if it is.
    pool = ThreadPoolExecutor(1)
    slack.on_call = lambda method, moment: heard.append(
        (method, moment, len(pool.submit(lambda: slack.messages).result(timeout=3)))
    )
    return heard


def test_calls_are_told_of(slack: FakeSlack, client: WebClient) -> None:
    """A listener hears of a call before and after it is carried out, while others can use the workspace."""
    heard = listening(slack)
    client.chat_postMessage(channel="C1", text="a")
    assert heard == [("chat.postMessage", "before", 0), ("chat.postMessage", "after", 1)]
    slack.on_call = None
    client.chat_postMessage(channel="C1", text="b")
    assert len(heard) == 2


def test_the_sender_waits_for_the_listener(slack: FakeSlack) -> None:
    """A message stands, but its sender has no answer, as long as the listener to what comes after takes its time."""
    slack.on_call = lambda _, moment: time.sleep(1.3 if moment == "after" else 0)
    with pytest.raises(TimeoutError):
        WebClient("xoxb-test", slack.url, timeout=1, retry_handlers=[]).chat_postMessage(channel="C1", text="a")
    assert len(slack.messages) == 1


@pytest.mark.parametrize(
    ("fault", "moments"),
    [
        (Fault(status=500), ["before"]),
        (Fault.error("fatal_error"), ["before"]),
        (Fault(status=500, accept=True), ["before", "after"]),
        (Fault(accept=True, drop=("metadata",)), ["before", "after"]),
    ],
)
def test_what_is_not_carried_out_has_no_after(
    slack: FakeSlack, client: WebClient, fault: Fault, moments: list[str]
) -> None:
    """Of a call that a fault keeps from being carried out, only the beginning is told."""
    heard = listening(slack)
    slack.fail("chat.postMessage", fault)
    with contextlib.suppress(SlackApiError):
        client.chat_postMessage(channel="C1", text="a")
    assert [moment for _, moment, _ in heard] == moments


@pytest.mark.parametrize("accept", [True, False])
@pytest.mark.parametrize("cut", list(ConnectionCut))
def test_a_connection_ends_after_or_before_the_message_stands(
    slack: FakeSlack, client: WebClient, *, cut: ConnectionCut, accept: bool
) -> None:
    """However a connection ends, the client fails, and the message stands exactly where it was accepted."""
    slack.fail("chat.postMessage", Fault(cut=cut, accept=accept))
    with pytest.raises(Exception, match=r".+"):
        client.chat_postMessage(channel="C1", text="a")
    assert len(slack.messages) == int(accept)


def test_a_late_message_stands_after_its_sender_gave_up(slack: FakeSlack) -> None:
    """A call can be carried out after its client has stopped waiting."""
    slack.fail("chat.postMessage", Fault(accept=True, delay_before=1.3))
    with pytest.raises(TimeoutError):
        WebClient("xoxb-test", slack.url, timeout=1, retry_handlers=[]).chat_postMessage(channel="C1", text="late")
    assert slack.messages == ()
    assert slack.wait_for_messages(1)[0].text == "late"


def test_waiting_for_what_does_not_come_ends(slack: FakeSlack) -> None:
    """A test that waits for a message too many is told so, and does not hang."""
    with pytest.raises(TimeoutError, match="0 of 1 messages"):
        slack.wait_for_messages(1, timeout=0.01)


def test_it_forgets(slack: FakeSlack, client: WebClient) -> None:
    """A long benchmark can have all that is kept of what the bot did forgotten."""
    client.chat_postMessage(channel="C1", text="a")
    client.views_open(trigger_id=slack.make_trigger("U1"), view={"type": "modal", "title": text(1), "blocks": []})
    client.views_publish(user_id="U1", view={"type": "home", "blocks": []})
    client.assistant_threads_setSuggestedPrompts(channel_id="D1", prompts=[{"title": "a", "message": "b"}])
    client.files_upload_v2(content="a", filename="a.txt")
    slack.clear()
    assert (slack.messages, slack.calls, slack.views, slack.files) == ((), (), (), ())
    assert (slack.homes, slack.prompts) == ({}, {})


def test_it_starts_and_stops_at_once() -> None:
    """Making and closing one takes a moment: neither the name service nor a long poll is waited for."""
    began = time.monotonic()
    for _ in range(20):
        with FakeSlack():
            pass
    assert time.monotonic() - began < 3
