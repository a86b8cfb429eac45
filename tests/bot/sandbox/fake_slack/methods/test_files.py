"""The files of the workspace and their upload."""

import urllib.request
from typing import Any
from urllib.error import HTTPError

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackRequestError

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from tests.bot.sandbox.fake_slack.refusals import refusal

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize("content", [b"BEGIN:VCALENDAR", b"\x89PNG\xff\x00&=", b"[1]"])
def test_a_file_is_uploaded(slack: FakeSlack, client: WebClient, content: bytes) -> None:
    """A file that the SDK uploads is kept byte by byte, with name, title, channel, thread and comment."""
    done = client.files_upload_v2(
        file=content, filename="plan.ics", title="The plan", channel="C1", thread_ts="1.1", initial_comment="Here"
    )
    (file,) = slack.files
    assert done["file"] == {"id": file.id, "title": "The plan"}
    assert (file.name, file.title, file.content) == ("plan.ics", "The plan", content)
    assert (file.channel, file.thread_ts, file.comment) == ("C1", "1.1", "Here")
    methods = [call.method for call in slack.calls]
    assert methods == ["files.getUploadURLExternal", f"upload/{file.id}", "files.completeUploadExternal"]


def test_an_image_of_a_file_is_shown(slack: FakeSlack, client: WebClient) -> None:
    """A block can show an uploaded image, by its id or its URL, and nothing else."""
    client.files_upload_v2(content=PNG, filename="chart.png", alt_txt="A falling line")
    client.files_upload_v2(content=b"a", filename="notes.txt")
    for shown in ({"id": "F1"}, {"url": "https://standin.invalid/files/F1"}):
        image = {"type": "image", "slack_file": shown, "alt_text": "A falling line"}
        client.chat_postMessage(channel="C1", text="a", blocks=[image])
    for invalid in (
        {"slack_file": {"id": "F2"}},
        {"slack_file": {"id": "F9"}},
        {},
        {"image_url": "u", "slack_file": shown},
    ):
        blocks = [{"type": "image", "alt_text": "a", **invalid}]
        assert refusal(client, "chat.postMessage", channel="C1", text="a", blocks=blocks) == "invalid_blocks"
    assert len(slack.messages) == 2


def test_a_file_can_be_nobody_elses(slack: FakeSlack, client: WebClient) -> None:
    """Without a channel a file is not shared; with several channels it is in each."""
    client.files_upload_v2(content="a", filename="a.txt", alt_txt="An a")
    client.files_upload_v2(content="b", filename="b.txt", channels=["C1", "C2"])
    assert [(file.name, file.channel) for file in slack.files] == [("a.txt", None), ("b.txt", "C1"), ("b.txt", "C2")]
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
    """An upload URL is given for a file with a name and a length."""
    assert refusal(client, "files.getUploadURLExternal", **arguments) == code


def test_a_file_is_completed_once(slack: FakeSlack, client: WebClient) -> None:
    """Only an uploaded file can be completed, once, and in a channel in which the bot may write."""
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
    assert [(file.title, file.content) for file in slack.files] == [("a", b"a")]


def test_nothing_is_sent_to_an_address_of_ones_own(slack: FakeSlack) -> None:
    """An upload to an invented URL is refused."""
    with pytest.raises(HTTPError) as caught:
        urllib.request.urlopen(slack.url.replace("api/", "upload/F9"), data=b"a", timeout=5)  # noqa: S310 - as above
    assert caught.value.code == 400
    caught.value.close()


@pytest.mark.parametrize("fault", [Fault(status=500), Fault(status=500, accept=True), Fault(cut=ConnectionCut.CLOSE)])
def test_an_upload_can_fail(slack: FakeSlack, client: WebClient, fault: Fault) -> None:
    """The bytes can get lost like any call, and then no file is complete."""
    slack.fail("upload/F1", fault)
    with pytest.raises((SlackRequestError, OSError)) as caught:
        client.files_upload_v2(content="a", filename="a.txt")
    if isinstance(caught.value, HTTPError):
        caught.value.close()
    assert slack.files == ()
