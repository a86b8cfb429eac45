"""Documents that come in: by a direct message, the shortcut and the form; what is refused; what a crash leaves."""

from collections.abc import Mapping
from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.document_readers.limits import MEGABYTE
from bot.sandbox.fake_slack.api_calls import DOWNLOAD_PATH
from bot.sandbox.fake_slack.fake_slack import APP, TEAM, FakeSlack, Fault, Message
from db.drafts.incoming import LEASE, MAX_ATTEMPTS, IncomingDocument
from db.drafts.store import KEPT_FOR
from domain.drafts.stored import StoredDraft
from handlers.drafts.intake import find_documents
from tests.handlers.modals.filling import input_blocks
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, DIRECT, NOW, Json, Workspace

#: The coordinator's direct messages.
DIRECTLY = "D0COORDINATOR"
NAME = "note.md"
NOTE = b"""# Note

12.11.2025

15000/25

LIMITE

From: Presidency

To: Council

Subject: Borders

1. Frontex shall report to the Council by 30 June 2026.

2. Member States should exchange officers as soon as possible.
"""
READING = f"Reading “{NAME}” …"
ASK_AGAIN = f"I could not fetch “{NAME}” from Slack. Please send it to me in a direct message."


def send(workspace: Workspace, file: Json, *, text: str = "", user: str = COORDINATOR) -> Json:
    """Send the bot a file in a direct message; return the event's body."""
    channel = DIRECTLY if user == COORDINATOR else DIRECT
    shared: Json = {"type": "message", "channel_type": "im", "channel": channel, "subtype": "file_share"}
    body = workspace.event_body(text, **shared, user=user, files=[file])
    workspace.dispatch(body)
    return body


def drafts(workspace: Workspace) -> tuple[StoredDraft, ...]:
    """Return the drafts under review."""
    return workspace.services.drafts.store.list_open()


def _fetched(slack: FakeSlack) -> int:
    return sum(call.method.startswith(DOWNLOAD_PATH) for call in slack.calls)


def test_a_file_in_a_direct_message_becomes_a_draft(workspace: Workspace) -> None:
    """The message that says that it is read becomes the summary, in its thread; the same event does nothing more."""
    body = send(workspace, workspace.slack.add_file(NAME, NOTE, channel=DIRECTLY))
    (message,) = workspace.slack.messages
    assert (message.channel, message.thread_ts, message.edits) == (DIRECTLY, body["event"]["ts"], 1)
    assert message.text.startswith("Draft: 15000/25\n2 paragraphs, 2 things: 1 sure, 1 to look at")
    posted = next(call for call in workspace.slack.calls if call.method == "chat.postMessage")
    assert posted.arguments["text"] == READING
    (stored,) = drafts(workspace)
    assert (stored.file_name, stored.begun_by, stored.head.marking) == (NAME, COORDINATOR, "LIMITE")
    assert workspace.services.drafts.store.messages(stored.id) == ((COORDINATOR, DIRECTLY, message.ts),)
    workspace.dispatch(body)
    assert len(workspace.slack.messages) == len(drafts(workspace)) == 1


def test_the_shortcut_says_nothing_in_the_channel(workspace: Workspace) -> None:
    """What is read of a message's file is said in the coordinator's direct messages alone."""
    file = workspace.slack.add_file(NAME, NOTE, channel=CHANNEL)
    body = _message_action(workspace, {"ts": "1.1", "text": "", "files": [file]})
    workspace.dispatch(body)
    assert [message.channel for message in workspace.slack.messages] == [DIRECTLY]
    assert len(drafts(workspace)) == 1
    workspace.dispatch(_message_action(workspace, {"ts": "1.2", "text": "no file"}))
    answer = workspace.slack.messages[-1]
    assert answer.channel.startswith("response/")
    assert answer.text == (
        "Please send me the document in a direct message. DOCX, PDF with text, plain text or Markdown."
    )


def test_the_command_opens_a_form_for_a_file(workspace: Workspace) -> None:
    """It takes one file, and names the drafts that are under review; typed where no form opens, it says what to do."""
    form = workspace.open_with(workspace.command_body("import"))
    (field,) = input_blocks(form)
    assert field["element"]["filetypes"] == ["docx", "pdf", "txt", "md"]
    file = workspace.slack.add_file(NAME, NOTE)
    chosen = {field["block_id"]: {field["element"]["action_id"]: {"type": "file_input", "files": [file]}}}
    shown = workspace.submit_state({**form, "state": {"values": chosen}})
    assert shown["blocks"][0]["text"]["text"] == READING
    (message,) = workspace.slack.messages
    assert (message.channel, message.text.partition("\n")[0]) == (DIRECTLY, "Draft: 15000/25")
    again = workspace.open_with(workspace.command_body("import"))
    assert "Draft: 15000/25" in again["blocks"][1]["text"]["text"]


def _message_action(workspace: Workspace, message: Json, *, user: str = COORDINATOR) -> Json:
    place = {"channel": {"id": CHANNEL}, "response_url": workspace.slack.make_response_url()}
    origin = {"user": {"id": user, "team_id": TEAM}, "team": {"id": TEAM}, "api_app_id": APP}
    action = {"type": "message_action", "callback_id": "import_note", "trigger_id": workspace.slack.make_trigger(user)}
    return action | origin | place | {"message_ts": message["ts"], "message": message}


def test_only_coordinators_hand_over_documents(workspace: Workspace) -> None:
    """Others are refused, and a coordinator who is a guest by now; no file is fetched, nor a picture.

    A question with a file is answered as any other.
    """
    file = workspace.slack.add_file(NAME, NOTE, channel=DIRECT)
    send(workspace, file, user=DELEGATE)
    workspace.dispatch(_message_action(workspace, {"ts": "1.1", "text": "", "files": [file]}, user=DELEGATE))
    assert workspace.command("import", user=DELEGATE).text.startswith("Only coordinators can do that")
    assert [message.text.partition(":")[0] for message in workspace.slack.messages] == [
        "Only coordinators can do that"
    ] * 2
    send(workspace, file, text="what does Frontex owe?", user=DELEGATE)
    assert "Frontex" in workspace.slack.messages[-1].text
    send(workspace, workspace.slack.add_file("cat.png", b"\x89PNG", channel=DIRECTLY))
    workspace.slack.set_user(COORDINATOR, is_restricted=True)
    send(workspace, file)
    workspace.dispatch(_message_action(workspace, {"ts": "1.1", "text": "", "files": [file]}))
    assert [message.text for message in workspace.slack.messages[-2:]] == ["I cannot answer here."] * 2
    assert _fetched(workspace.slack) == len(drafts(workspace)) == 0


#: What Slack answers to the download, and what the coordinator reads.
_FAILURES: Mapping[str, tuple[Fault, str]] = {
    "no answer": (Fault(status=500, body=b""), ASK_AGAIN),
    "gone": (Fault(status=404, body=b""), ASK_AGAIN),
    "sign-in page": (
        Fault(body=b"<html>", headers={"Content-Type": "text/html"}),
        "I may not read files: the app lacks the scope files:read. The administrator can add it.",
    ),
    "too much": (
        Fault(body=b" " * (25 * MEGABYTE + 1), headers={"Content-Type": "text/plain"}),
        f"“{NAME}” is larger than 25 MB. Please save it without its pictures, or in parts, and send it again.",
    ),
    "no document": (
        Fault(body=b"\x89PNG\r\n\x1a\n\0\0", headers={"Content-Type": "image/png"}),
        f"“{NAME}” is not a document that I can read. Please send DOCX, PDF with text, plain text or Markdown.",
    ),
}


@pytest.mark.parametrize("name", _FAILURES)
def test_a_file_that_is_not_read_is_told_with_what_to_do(workspace: Workspace, name: str) -> None:
    """The sentence takes the place of the message that says that it is read; the next file is read."""
    file = workspace.slack.add_file(NAME, NOTE, channel=DIRECTLY)
    fault, sentence = _FAILURES[name]
    workspace.slack.fail(f"{DOWNLOAD_PATH}{file['id']}", fault)
    send(workspace, file)
    (message,) = workspace.slack.messages
    assert (message.text, message.edits) == (sentence, 1)
    send(workspace, file)
    assert len(drafts(workspace)) == 1


def test_the_token_goes_to_slacks_file_server_alone(workspace: Workspace) -> None:
    """No redirect is followed, and no other address is asked, whatever Slack's description says."""
    slack = workspace.slack
    file = slack.add_file(NAME, NOTE, channel=DIRECTLY)
    with FakeSlack() as elsewhere:
        slack.fail(f"{DOWNLOAD_PATH}{file['id']}", Fault(status=302, headers={"Location": f"{elsewhere.url}taken"}))
        send(workspace, file)
        assert slack.messages[-1].text == ASK_AGAIN
        host = elsewhere.url.replace("127.0.0.1", "localhost")
        for address in (f"{host}taken", f"{host}taken@files.slack.com/", "file:///etc/passwd", ""):
            described = {"ok": True, "file": {**file, "url_private_download": address, "url_private": ""}}
            slack.fail("files.info", Fault(body=described))
            send(workspace, file)
            assert slack.messages[-1].text == ASK_AGAIN
        assert elsewhere.calls == ()
    assert drafts(workspace) == ()


def test_without_the_scope_nothing_is_fetched(workspace: Workspace) -> None:
    """A workspace that has not granted it says so; everything else goes on."""
    file = workspace.slack.add_file(NAME, NOTE, channel=DIRECTLY)
    workspace.slack.lacking_scopes = frozenset({"files:read"})
    send(workspace, file)
    assert workspace.slack.messages[-1].text == (
        "I may not read files: the app lacks the scope files:read. The administrator can add it."
    )
    assert _fetched(workspace.slack) == 0


def test_what_a_process_leaves_behind_is_read_by_the_next(workspace: Workspace) -> None:
    """It says so in the message that is there; what ends a process again and again is given up with a sentence."""
    incoming, channel = workspace.services.drafts.incoming, DIRECTLY
    file = workspace.slack.add_file(NAME, NOTE, channel=channel)
    left = IncomingDocument(file=file["id"], name=NAME, person=COORDINATOR, channel=channel)
    assert incoming.accept([left], ("event:1",), now=NOW) == [left]
    assert incoming.accept([left], ("event:2",), now=NOW) == []
    assert workspace.tick(NOW) == []
    (message,) = _about_documents(workspace.tick(NOW + LEASE))
    assert message.text.startswith("Draft: 15000/25")
    assert len(drafts(workspace)) == 1
    assert incoming.claim(now=NOW + 9 * LEASE) is None
    incoming.accept([replace(left, attempts=MAX_ATTEMPTS)], (), now=NOW)
    (message,) = _about_documents(workspace.tick(NOW + 2 * LEASE))
    assert message.text == ASK_AGAIN


@pytest.mark.long
@pytest.mark.parametrize("call", ["chat.postMessage", "chat.update"])
def test_what_slack_does_not_take_is_told_later(workspace: Workspace, call: str) -> None:
    """A document is done with when its answer stands; until then the next tick past its time tries again."""
    file = workspace.slack.add_file(NAME, NOTE, channel=DIRECTLY)
    workspace.slack.fail(call, Fault(body={"ok": False, "error": "internal_error"}))
    send(workspace, file)
    assert [message.text for message in workspace.slack.messages] == ([READING] if call == "chat.update" else [])
    workspace.tick(workspace.now + LEASE)
    (message,) = [each for each in workspace.slack.messages if each.channel == DIRECTLY]
    assert message.text.startswith("Draft: 15000/25")
    workspace.tick(workspace.now + 3 * LEASE)
    assert message.edits == 1


def test_who_is_no_coordinator_any_more_sees_nothing(workspace: Workspace) -> None:
    """That is looked up when the document has been read."""
    file = workspace.slack.add_file(NAME, NOTE, channel=DIRECTLY)
    left = IncomingDocument(file=file["id"], name=NAME, person=DELEGATE, channel=DIRECT)
    workspace.services.drafts.incoming.accept([left], (), now=NOW)
    (message,) = _about_documents(workspace.tick(NOW + LEASE + timedelta(seconds=1)))
    assert message.text.startswith("Only coordinators can do that")
    assert drafts(workspace) == ()


def _about_documents(messages: list[Message]) -> list[Message]:
    return [message for message in messages if message.channel.startswith("D")]


@pytest.mark.long
def test_a_draft_that_is_forgotten_is_discarded(workspace: Workspace) -> None:
    """A tick does that once a day, and deletes its text; one that somebody has touched since stays."""
    store = workspace.services.drafts.store
    for number in (1, 2):
        send(workspace, workspace.slack.add_file(NAME, NOTE + b"\n3. And so on." * number, channel=DIRECTLY))
    forgotten, touched = drafts(workspace)
    store.accept_sure(touched.id, by=COORDINATOR, now=NOW + timedelta(days=1))
    workspace.tick(NOW + KEPT_FOR + timedelta(seconds=1))
    assert [each.id for each in drafts(workspace)] == [touched.id]
    assert (store.find(forgotten.id).frame, store.find(forgotten.id).items) == (None, ())


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ([{"id": f"F{number}"} for number in range(4)], ["F0", "F1", "F2"]),
        ([{"id": "F1", "mimetype": "image/png"}, {"id": "F2", "mimetype": "application/pdf"}], ["F2"]),
        ([{"id": "F1", "mimetype": "video/mp4"}, {"id": "F2", "mimetype": "audio/mp4"}, {"id": "F3"}], ["F3"]),
        ([{"id": "F1", "mimetype": None}, {"id": 2}, {}, "F4"], ["F1"]),
        ([], []),
        (None, []),
        ("F1", []),
    ],
)
def test_three_documents_of_a_message_are_read(files: object, found: list[str]) -> None:
    """Pictures and recordings are none, and what Slack would not send is left alone."""
    assert [each["id"] for each in find_documents({"files": files})] == found
