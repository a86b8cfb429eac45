"""What else the workspace answers: permalinks, prompts, members, groups and files."""

import urllib.request
from typing import Any
from urllib.error import HTTPError

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackRequestError

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from bot.sandbox.fake_slack.methods.messages import BOT_USER

PNG = b"\x89PNG\r\n\x1a\n"
PROMPT = {"title": "What is late?", "message": "what is overdue"}


def refusal(client: WebClient, method: str, **arguments: object) -> str:
    """The code by which a call is refused."""
    with pytest.raises(SlackApiError) as caught:
        client.api_call(method, json=arguments)
    return str(caught.value.response["error"])


def test_a_message_has_an_address(client: WebClient) -> None:
    """A permalink names channel and time, and of a reply its thread."""
    ts = str(client.chat_postMessage(channel="C1", text="a")["ts"])
    reply = str(client.chat_postMessage(channel="C1", text="b", thread_ts=ts)["ts"])
    place = "https://standin.invalid/archives/C1/p"
    links = [client.chat_getPermalink(channel="C1", message_ts=each)["permalink"] for each in (ts, reply)]
    assert links == [f"{place}{ts.replace('.', '')}", f"{place}{reply.replace('.', '')}?thread_ts={ts}&cid=C1"]


def test_what_is_not_there_has_no_address(client: WebClient) -> None:
    """Neither what was never posted has a permalink, nor what only one person saw, nor what is elsewhere."""
    ts = client.chat_postEphemeral(channel="C1", user="U1", text="psst")["message_ts"]
    for each in ("1.1", ts):
        assert refusal(client, "chat.getPermalink", channel="C1", message_ts=each) == "message_not_found"
    assert refusal(client, "chat.getPermalink", channel="nowhere", message_ts="1.1") == "channel_not_found"
    assert refusal(client, "chat.getPermalink", channel="C1") == "invalid_arguments"


@pytest.mark.parametrize("more", [{}, {"title": "Ask me", "thread_ts": "1.1"}])
def test_prompts_are_kept(slack: FakeSlack, client: WebClient, more: dict[str, Any]) -> None:
    """The prompts that were suggested last in a conversation are known, with title and thread if there were any."""
    for prompts in ([PROMPT] * 4, [PROMPT]):
        client.assistant_threads_setSuggestedPrompts(channel_id="D1", prompts=prompts, **more)
    assert slack.prompts == {"D1": {"channel_id": "D1", "prompts": [PROMPT], **more}}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"channel_id": "D1"}, "invalid_arguments"),
        ({"prompts": [PROMPT]}, "invalid_arguments"),
        ({"channel_id": "D1", "prompts": []}, "invalid_arguments"),
        ({"channel_id": "D1", "prompts": [PROMPT] * 5}, "invalid_arguments"),
        ({"channel_id": "D1", "prompts": [{"title": "a"}]}, "invalid_arguments"),
        ({"channel_id": "D1", "prompts": [PROMPT | {"title": ""}]}, "invalid_arguments"),
        ({"channel_id": "nowhere", "prompts": [PROMPT]}, "channel_not_found"),
    ],
)
def test_prompts_can_be_refused(slack: FakeSlack, client: WebClient, arguments: dict[str, Any], code: str) -> None:
    """One to four prompts are taken, each with a title and a message."""
    assert (refusal(client, "assistant.threads.setSuggestedPrompts", **arguments), slack.prompts) == (code, {})


def test_a_channel_has_members(slack: FakeSlack, client: WebClient) -> None:
    """Who is in a channel is handed out in pages; `conversations.info` does not tell."""
    slack.set_channel("C1", members=["U1", "U2", "U3"])
    first = client.conversations_members(channel="C1", limit=2)
    cursor = first["response_metadata"]["next_cursor"]
    second = client.conversations_members(channel="C1", limit=2, cursor=cursor)
    assert (first["members"], second["members"]) == (["U1", "U2"], ["U3"])
    assert second["response_metadata"]["next_cursor"] == ""
    assert "members" not in client.conversations_info(channel="C1")["channel"]
    assert client.conversations_members(channel="C2")["members"] == [BOT_USER]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"channel": "nowhere"}, "channel_not_found"),
        ({"channel": "C1", "limit": 1_000}, "invalid_limit"),
        ({"channel": "C1", "cursor": "U1"}, "invalid_cursor"),
    ],
)
def test_members_can_be_refused(client: WebClient, arguments: dict[str, Any], code: str) -> None:
    """Where Slack would not hand them out, it says why."""
    assert refusal(client, "conversations.members", **arguments) == code


def test_a_direct_conversation_is_with_somebody(client: WebClient) -> None:
    """It says with whom, and both are its members; a channel is with nobody."""
    found = client.conversations_info(channel="D7")["channel"]
    assert (found["is_im"], found["user"]) == (True, "U7")
    assert client.conversations_members(channel="D7")["members"] == ["U7", BOT_USER]
    assert "user" not in client.conversations_info(channel="C7")["channel"]


def test_groups_are_listed(slack: FakeSlack, client: WebClient) -> None:
    """Every group in use is listed with its names; members, numbers and what is out of use are told when asked for."""
    slack.set_group("S1", "U1", "U2", handle="jha", name="JHA agencies")
    slack.set_group("S2", date_delete=1)
    slack.set_group("S1", "U3")
    (plain,) = client.usergroups_list()["usergroups"]
    assert (plain["id"], plain["handle"], plain["name"]) == ("S1", "jha", "JHA agencies")
    assert not {"users", "user_count"} & plain.keys()
    asked = client.usergroups_list(include_users=True, include_count=True, include_disabled=True)["usergroups"]
    assert [(each["id"], each["users"], each["user_count"]) for each in asked] == [("S1", ["U3"], 1), ("S2", [], 0)]


def test_a_locale_is_told_when_asked_for(slack: FakeSlack, client: WebClient) -> None:
    """Without `include_locale` a person has none; an organisation's member can be made."""
    slack.set_user("U1", locale="nl-NL", enterprise_user={"enterprise_id": "E1"})
    plain = client.users_info(user="U1")["user"]
    asked = client.users_info(user="U1", include_locale=True)["user"]
    assert (plain.get("locale"), asked["locale"]) == (None, "nl-NL")
    assert plain["enterprise_user"] == {"enterprise_id": "E1"}


@pytest.mark.parametrize("content", [b"BEGIN:VCALENDAR", b"\x89PNG\xff\x00&=", b"[1]"])
def test_a_file_is_uploaded(slack: FakeSlack, client: WebClient, content: bytes) -> None:
    """What the SDK uploads is kept byte by byte, with its name, title, channel, thread and comment."""
    done = client.files_upload_v2(
        file=content, filename="plan.ics", title="The plan", channel="C1", thread_ts="1.1", initial_comment="Here"
    )
    (file,) = slack.files
    assert done["file"] == {"id": file.id, "title": "The plan"}
    assert (file.name, file.title, file.content) == ("plan.ics", "The plan", content)
    assert (file.channel, file.thread_ts, file.comment) == ("C1", "1.1", "Here")
    methods = [each.method for each in slack.calls]
    assert methods == ["files.getUploadURLExternal", f"upload/{file.id}", "files.completeUploadExternal"]


def test_an_image_of_a_file_is_shown(slack: FakeSlack, client: WebClient) -> None:
    """A block can show an image that was uploaded before, by its id or its address, and nothing else."""
    client.files_upload_v2(content=PNG, filename="chart.png", alt_txt="A falling line")
    client.files_upload_v2(content=b"a", filename="notes.txt")
    for shown in ({"id": "F1"}, {"url": "https://standin.invalid/files/F1"}):
        image = {"type": "image", "slack_file": shown, "alt_text": "A falling line"}
        client.chat_postMessage(channel="C1", text="a", blocks=[image])
    for wrong in (
        {"slack_file": {"id": "F2"}},
        {"slack_file": {"id": "F9"}},
        {},
        {"image_url": "u", "slack_file": shown},
    ):
        blocks = [{"type": "image", "alt_text": "a", **wrong}]
        assert refusal(client, "chat.postMessage", channel="C1", text="a", blocks=blocks) == "invalid_blocks"
    assert len(slack.messages) == 2


def test_a_file_can_be_nobody_elses(slack: FakeSlack, client: WebClient) -> None:
    """Without a channel a file is shared with nobody; of several channels each has it."""
    client.files_upload_v2(content="a", filename="a.txt", alt_txt="An a")
    client.files_upload_v2(content="b", filename="b.txt", channels=["C1", "C2"])
    assert [(each.name, each.channel) for each in slack.files] == [("a.txt", None), ("b.txt", "C1"), ("b.txt", "C2")]
    assert slack.files[0].description == "An a"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"length": 1}, "invalid_arguments"),
        ({"filename": "a"}, "invalid_arguments"),
        ({"filename": "a", "length": "long"}, "invalid_arguments"),
        ({"filename": "a", "length": 0}, "missing_argument"),
        ({"filename": "a", "length": 1, "alt_txt": "a" * 1_001}, "alt_txt_too_large"),
    ],
)
def test_an_upload_can_be_refused(client: WebClient, arguments: dict[str, Any], code: str) -> None:
    """An address is given out for a file with a name and a length."""
    assert refusal(client, "files.getUploadURLExternal", **arguments) == code


def test_a_file_is_completed_once(slack: FakeSlack, client: WebClient) -> None:
    """Only what was sent can be completed, once, and in a channel that the bot may write in."""
    begun = client.files_getUploadURLExternal(filename="a", length=1)
    complete = {"files": [{"id": begun["file_id"]}]}
    assert refusal(client, "files.completeUploadExternal") == "invalid_arguments"
    assert refusal(client, "files.completeUploadExternal", **complete) == "file_not_found"
    with urllib.request.urlopen(str(begun["upload_url"]), data=b"a", timeout=5) as answer:  # noqa: S310 - it is http
        assert answer.status == 200
    slack.set_channel("C8", is_archived=True)
    for channel, code in (("nowhere", "invalid_channel"), ("C8", "posting_to_channel_denied")):
        assert refusal(client, "files.completeUploadExternal", channel_id=channel, **complete) == code
    client.api_call("files.completeUploadExternal", json=complete)
    assert refusal(client, "files.completeUploadExternal", **complete) == "file_not_found"
    assert [(each.title, each.content) for each in slack.files] == [("a", b"a")]


def test_nothing_is_sent_to_an_address_of_ones_own(slack: FakeSlack) -> None:
    """What is sent to an address that was not given out is not taken."""
    with pytest.raises(HTTPError) as caught:
        urllib.request.urlopen(slack.url.replace("api/", "upload/F9"), data=b"a", timeout=5)  # noqa: S310 - as above
    assert caught.value.code == 400
    caught.value.close()


@pytest.mark.parametrize("fault", [Fault(status=500), Fault(status=500, accept=True), Fault(cut=ConnectionCut.CLOSE)])
def test_an_upload_can_fail(slack: FakeSlack, client: WebClient, fault: Fault) -> None:
    """The bytes can get lost on their way like any call, and then no file is complete."""
    slack.fail("upload/F1", fault)
    with pytest.raises((SlackRequestError, OSError)) as caught:
        client.files_upload_v2(content="a", filename="a.txt")
    if isinstance(caught.value, HTTPError):
        caught.value.close()
    assert slack.files == ()
