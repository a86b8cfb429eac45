"""Files that people share: fetched up to a size, from the file server of the Web API alone."""

from urllib.parse import urlsplit

import pytest

from bot.sandbox.fake_slack.api_calls import DOWNLOAD_PATH
from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from bot.slack import downloads
from bot.slack.client import make_client
from bot.slack.downloads import fetch_file
from domain.drafts.errors import DocumentNotRead, FileNotFetched, UnreadableReason

SIZE = 1000


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "_MAX_BYTES", SIZE)


@pytest.mark.parametrize("described", [True, False])
@pytest.mark.parametrize("size", [SIZE, SIZE + 1])
def test_no_more_is_fetched_than_is_read(slack: FakeSlack, size: int, *, described: bool) -> None:
    """A file of the greatest size is; one byte more is too many, whether Slack's description says so or not."""
    file = slack.add_file("note.txt", b"x" * size)
    if not described:
        slack.fail("files.info", Fault(body={"ok": True, "file": {**file, "size": 1}}))
    client = make_client("xoxb-test", slack.url)
    if size == SIZE:
        assert fetch_file(client, file["id"]).content == b"x" * SIZE
        return
    with pytest.raises(DocumentNotRead) as refused:
        fetch_file(client, file["id"])
    assert (refused.value.name, refused.value.reason) == ("note.txt", UnreadableReason.TOO_LARGE)
    assert any(DOWNLOAD_PATH in call.method for call in slack.calls) is not described


@pytest.mark.parametrize(
    ("method", "fault", "reason"),
    [
        ("files.info", Fault.error("file_not_found"), "file_not_found"),
        ("files.info", Fault(cut=ConnectionCut.CLOSE), "RemoteDisconnected"),
        ("files.info", Fault(body={"ok": True}), "it is not on Slack's file server"),
        ("content", Fault(status=403), "HTTP 403"),
        ("content", Fault(cut=ConnectionCut.CLOSE), "RemoteDisconnected"),
        ("content", Fault(body=b"<html>", headers={"Content-Type": "text/html"}), "missing_scope"),
    ],
)
def test_what_slack_does_not_give_is_named(slack: FakeSlack, method: str, fault: Fault, reason: str) -> None:
    """The reason is for the log; neither the file's address nor the token is in it."""
    file = slack.add_file("note.txt", b"content")
    slack.fail(f"{DOWNLOAD_PATH}{file['id']}" if method == "content" else method, fault)
    with pytest.raises(FileNotFetched) as refused:
        fetch_file(make_client("xoxb-test", slack.url), file["id"])
    assert refused.value.reason == reason


def test_a_page_of_a_website_is_a_file_like_others(slack: FakeSlack) -> None:
    """Only where the file is none is a page taken for Slack's own, to sign in."""
    file = slack.add_file("note.html", b"<html>")
    slack.fail("files.info", Fault(body={"ok": True, "file": {**file, "mimetype": "text/html"}}))
    slack.fail(f"{DOWNLOAD_PATH}{file['id']}", Fault(body=b"<html>", headers={"Content-Type": "text/html"}))
    assert fetch_file(make_client("xoxb-test", slack.url), file["id"]).content == b"<html>"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://files.slack.com/files-pri/T1-F1/note.txt", True),
        ("http://files.slack.com/files-pri/T1-F1/note.txt", False),
        ("https://files.slack.com.example.org/note.txt", False),
        ("https://example.org/files.slack.com/note.txt", False),
        ("https://files.slack.com:8443/note.txt", False),
        ("https://user@files.slack.com/note.txt", False),
        ("https://www.slack.com/api/note.txt", True),
        ("http://www.slack.com/note.txt", False),
        ("https://slack.com/note.txt", False),
        ("", False),
    ],
)
def test_the_token_goes_to_one_server(url: str, *, expected: bool) -> None:
    """That is the file server of the very workspace, over TLS as the Web API."""
    api = urlsplit("https://www.slack.com/api/")
    assert downloads._is_file_server(urlsplit(url), api) is expected  # noqa: SLF001  # no such server is here
