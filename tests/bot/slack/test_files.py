"""Messages about files, and what of a failed upload is certain."""

import pytest
from slack_sdk.errors import SlackApiError

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from bot.slack.client import make_client
from bot.slack.files import send_direct_message, upload_files
from domain.errors import FileInDoubt, FileNotSent
from handlers.slack.file_upload import FileRecipient, FileUpload

UPLOADS = [
    FileUpload(name="a.csv", title="A", alt="", content=b"1,2"),
    FileUpload(name="b.png", title="B", content=b"\x89PNG", alt="A picture"),
]


def test_a_direct_message_links_and_unfurls_nothing(slack: FakeSlack) -> None:
    """It is the text alone, in the person's direct messages."""
    send_direct_message(make_client("xoxb-test", slack.url), "U0ANNA", "The file was not sent: https://example.org")
    (call,) = [each for each in slack.calls if each.method == "chat.postMessage"]
    assert {name: call.arguments[name] for name in ("channel", "text")} == {
        "channel": "D0ANNA",
        "text": "The file was not sent: https://example.org",
    }
    assert [str(call.arguments[name]).lower() for name in ("link_names", "unfurl_links", "unfurl_media")] in (
        ["false"] * 3,
        ["0"] * 3,
    )


@pytest.mark.parametrize("opened", [{}, {"channel": {}}, {"channel": {"id": "C1"}}, {"channel": {"id": "G1"}}])
def test_what_is_no_direct_conversation_gets_nothing(slack: FakeSlack, opened: dict[str, object]) -> None:
    """A channel in its place would show to others what is for one person."""
    client = make_client("xoxb-test", slack.url)
    slack.fail("conversations.open", Fault(body={"ok": True, **opened}), times=2)
    with pytest.raises(FileNotSent) as refused:
        send_direct_message(client, "U0ANNA", "x")
    assert refused.value.reason == "no direct messages"
    with pytest.raises(FileNotSent):
        upload_files(client, FileRecipient(user="U0ANNA"), UPLOADS, "Here they are.")
    assert (slack.messages, slack.files) == ((), ())


def test_where_slack_is_not_reached_nothing_is_sent(slack: FakeSlack) -> None:
    """Slack's own refusals are the caller's to word; any other failure to open the conversation is certain."""
    client = make_client("xoxb-test", slack.url)
    slack.fail("conversations.open", Fault(cut=ConnectionCut.CLOSE))
    with pytest.raises(FileNotSent) as refused:
        send_direct_message(client, "U0ANNA", "x")
    assert refused.value.reason == "not reached"
    slack.fail("conversations.open", Fault.error("user_disabled"))
    with pytest.raises(SlackApiError):
        send_direct_message(client, "U0ANNA", "x")


@pytest.mark.parametrize(
    ("method", "fault", "reason"),
    [
        ("files.getUploadURLExternal", Fault.error("file_upload_size_restricted"), "file_upload_size_restricted"),
        ("files.getUploadURLExternal", Fault.rate_limited("30"), "ratelimited"),
        ("files.completeUploadExternal", Fault.rate_limited("30"), "ratelimited"),
        ("files.completeUploadExternal", Fault.error("not_in_channel"), "not_in_channel"),
        ("files.completeUploadExternal", Fault.error("fatal_error"), None),
        ("files.completeUploadExternal", Fault.error("internal_error"), None),
        ("files.completeUploadExternal", Fault.error("request_timeout"), None),
        ("files.completeUploadExternal", Fault.error("service_unavailable"), None),
        ("files.completeUploadExternal", Fault(status=500), None),
        ("files.completeUploadExternal", Fault(status=503, body={"ok": False, "error": "not_in_channel"}), None),
        ("files.completeUploadExternal", Fault(cut=ConnectionCut.CLOSE), None),
    ],
)
def test_what_of_a_failed_upload_is_certain(slack: FakeSlack, method: str, fault: Fault, reason: str | None) -> None:
    """What Slack refuses was not shared; what it leaves open may have been."""
    slack.fail(method, fault)
    client = make_client("xoxb-test", slack.url)
    with pytest.raises(FileInDoubt if reason is None else FileNotSent) as problem:
        upload_files(client, FileRecipient(user="U0ANNA"), UPLOADS, "Here they are.")
    if isinstance(problem.value, FileNotSent):
        assert problem.value.reason == reason


def test_all_files_are_shared_in_one_message(slack: FakeSlack) -> None:
    """Each with its name, title and description, in the thread of whoever asked for them there."""
    recipient = FileRecipient(user="U0ANNA", channel="C1", thread="1700000000.000100")
    upload_files(make_client("xoxb-test", slack.url), recipient, UPLOADS, "Here they are.")
    assert [(file.name, file.title, file.content, file.channel) for file in slack.files] == [
        ("a.csv", "A", b"1,2", "C1"),
        ("b.png", "B", b"\x89PNG", "C1"),
    ]
    asked = [call.arguments for call in slack.calls if call.method == "files.getUploadURLExternal"]
    assert [each.get("alt_txt") for each in asked] == [None, "A picture"]
    (done,) = [call.arguments for call in slack.calls if call.method == "files.completeUploadExternal"]
    assert (done["channel_id"], done["thread_ts"], done["initial_comment"]) == (
        "C1",
        "1700000000.000100",
        "Here they are.",
    )
