"""The whole way of a document: handed over in a direct message, reviewed, loaded, asked about, and taken back."""

from io import BytesIO

import docx

from bot.sandbox.fake_slack.fake_slack import Message
from tests.handlers.drafts.reviewing import press_in_form, submit
from tests.handlers.modals.opened import modal_text
from tests.handlers.workspace import COORDINATOR, DELEGATE, Json, Workspace, texts, values
from tests.jobs.test_scheduler import wait_until

HERE = f"D{COORDINATOR[1:]}"
_LINES = (
    "15000/25",
    "LIMITE",
    "12 November 2025",
    "From: Presidency",
    "To: Council",
    "Subject: State of the external borders",
    "I. Borders",
    "1. Frontex shall report to the Council on the quiet harbours by 30 June 2026.",
    "2. Europol should set up a register of harbours as soon as possible.",
    "3. It is a fine thing.",
)


def _document() -> bytes:
    written, content = docx.Document(), BytesIO()
    for line in _LINES:
        written.add_paragraph(line)
    written.save(content)
    return content.getvalue()


def _hand_over(workspace: Workspace, *, user: str = COORDINATOR) -> None:
    """Send the document to the bot in a direct message."""
    channel = f"D{user[1:]}"
    file = workspace.slack.add_file("note.docx", _document(), channel=channel)
    body = workspace.event_body(
        "",
        type="message",
        subtype="file_share",
        channel_type="im",
        channel=channel,
        user=user,
        files=[file],
    )
    workspace.dispatch(body)


def _last(workspace: Workspace) -> Message:
    return [message for message in workspace.slack.messages if message.channel == HERE][-1]


def _press(workspace: Workspace, action: str) -> Json:
    """Press a button of the summary; return the form that is open then."""
    (value,) = values(_last(workspace).blocks, action)
    element = {"type": "button", "action_id": action, "block_id": "b1", "value": value}
    workspace.dispatch(workspace.click_body(element, channel=HERE))
    return workspace.slack.views[-1] if workspace.slack.views else {}


def test_a_document_becomes_a_note_that_is_asked_about(workspace: Workspace) -> None:
    """From the file to the answer, and back by one undo; nothing of it is said outside of direct messages."""
    asked = "what is due on harbours?"
    before = workspace.command(asked).text
    _hand_over(workspace)
    wait_until(lambda: bool(values(_last(workspace).blocks, "draft_load")))
    assert texts(_last(workspace).blocks) == [
        "Draft: 15000/25",
        "15000/25, 12 November 2025, LIMITE, English\nState of the external borders",
        "2 paragraphs, 2 things: 1 sure, 1 to look at, 0 that nobody owes; 1 sentence not taken\nLooked at: 0 of 2",
    ]
    _press(workspace, "draft_accept_sure")
    form = _press(workspace, "draft_go_through")
    assert form["title"]["text"] == "I.2a"
    assert "Europol should set up a register of harbours as soon as possible." in modal_text(form)
    reviewed = submit(workspace, form, kind="day", day="2026-09-01", owners="Europol, Frontex")
    load = press_in_form(workspace, reviewed, "draft_load")
    assert modal_text(load) == "Loading changes the register: added 2, changed 0, removed 0"
    loaded = submit(workspace, load)
    assert modal_text(loaded).startswith("15000/25 loaded (SHA-256 ")
    answer = workspace.command(asked).text
    assert "I.1a Frontex shall report to the Council on the quiet harbours" in answer
    assert (
        "I.2a Europol should set up a register of harbours as soon as possible – Europol, Frontex – 1 September"
        in answer
    )
    (value,) = values(loaded["blocks"], "undo_change")
    (confirmed,) = values(workspace.press("undo_change", value).blocks, "confirm_undo")
    workspace.press("confirm_undo", confirmed)
    assert workspace.command(asked).text == before
    said = [message for message in workspace.slack.messages if "15000" in str(message.blocks)]
    assert {message.channel[0] for message in said} <= {"D", "r"}  # direct messages, and what one person sees


def test_others_hand_over_nothing(workspace: Workspace) -> None:
    """Whoever is no coordinator is told so, and no draft begins."""
    _hand_over(workspace, user=DELEGATE)
    assert workspace.slack.messages[-1].text.startswith("Only coordinators")
    assert workspace.services.drafts.store.list_open() == ()
