"""Loading a reviewed draft: what is missing, what it will do, what it did, and taking it back; and revisions."""

import pytest
from msgspec.structs import replace

from domain.drafts.stored import DraftState
from tests.domain.council_documents.drafting import draft
from tests.handlers.drafts.reviewing import TEXT, begin, item, open_form, press, press_in_form, stored, submit, summary
from tests.handlers.drafts.reviewing import title as ref_of
from tests.handlers.modals.opened import modal_text
from tests.handlers.workspace import Json, Workspace, buttons, texts, values

ASKED = "what does Frontex owe under 15000/25?"


def _review(workspace: Workspace) -> Json:
    """Accept all that is sure, and what is in doubt as it stands; return the last form."""
    press(workspace, "draft_accept_sure")
    form = open_form(workspace, "draft_go_through")
    while "submit" in form:
        form = submit(workspace, form)
    return form


def test_a_reviewed_draft_is_loaded_and_taken_back(workspace: Workspace) -> None:
    """The form says what a load does; questions are answered from the new note until the one change is undone."""
    begun = begin(workspace)
    form = press_in_form(workspace, _review(workspace), "draft_load")
    assert modal_text(form) == (
        "Loading changes the register: added 5, changed 0, removed 0\nNew bodies: Borders Working Party\n"
        "The document has no marking; it is loaded as PUBLIC.II.4a: No owner is named."
    )
    assert ref_of(press_in_form(workspace, form, "draft_thing")) == "II.4a"
    loaded = submit(workspace, form)
    assert modal_text(loaded).startswith("15000/25 loaded (SHA-256 ")
    (said,) = texts(summary(workspace))
    assert said.startswith("15000/25 loaded (SHA-256 ")
    assert said.endswith("\nLoaded into the register by .")  # without the person's name
    assert buttons(summary(workspace), "draft_load") == []
    assert "I.1a Frontex shall report to the Council by 30 June 2026" in workspace.command(ASKED).text
    (value,) = values(loaded["blocks"], "undo_change")
    assert values(summary(workspace), "undo_change") == [value]
    confirm = workspace.press("undo_change", value)
    (value,) = values(confirm.blocks, "confirm_undo")
    workspace.press("confirm_undo", value)
    assert "I.1a Frontex" not in workspace.command(ASKED).text
    assert stored(workspace, begun).state is not DraftState.OPEN


def test_what_is_missing_for_a_load_is_said(workspace: Workspace) -> None:
    """Nothing can be loaded until each thing is decided on and the head is whole; buttons lead to what is missing."""
    read = draft(TEXT)
    begun = begin(workspace, read=replace(read, head=replace(read.head, number=None, dated=None)))
    assert texts(summary(workspace))[0] == "Draft: note.docx"
    form = open_form(workspace, "draft_load")
    assert "submit" not in form
    said = modal_text(form)
    assert "Loading changes" not in said
    assert said == (
        "The document has no marking; it is loaded as PUBLIC.\n"
        "This is missing for the load:Looked at: 0 of 5Number of the note: Please fill this in."
        "Date: Please fill this in.Nothing has been accepted as a deliverable."
    )
    assert press_in_form(workspace, form, "draft_head")["callback_id"] == "draft_head"
    form = open_form(workspace, "draft_load")
    assert ref_of(press_in_form(workspace, form, "draft_go_through")) == "I.1b"
    head = open_form(workspace, "draft_head")
    submit(workspace, head, number="15000/25", dated="2025-11-12", marking="LIMITE")
    _review(workspace)
    early = item(workspace, begun, "I.1a")
    element = {"type": "button", "action_id": "draft_thing", "block_id": "b1", "value": f"{begun.id}/{early.number}|en"}
    submit(workspace, workspace.open_with(workspace.click_body(element)), kind="day", day="2025-01-01")
    form = open_form(workspace, "draft_load")
    assert "I.1a: The deadline is before the note's own date." in modal_text(form)
    assert "submit" not in form


def test_what_nobody_has_decided_on_keeps_the_rest_from_being_loaded(workspace: Workspace) -> None:
    """Though the head is whole and something is accepted: in a revision what is undecided would count as removed."""
    begin(workspace)
    press(workspace, "draft_accept_sure")
    form = open_form(workspace, "draft_load")
    assert "submit" not in form
    assert "Loading changes" not in modal_text(form)
    assert "This is missing for the load:Looked at: " in modal_text(form)


def test_a_load_of_something_else_meanwhile_is_shown_first(workspace: Workspace) -> None:
    """If anything of the draft was changed since the form said what a load does, it says so anew, and loads nothing."""
    begin(workspace)
    _review(workspace)
    form = open_form(workspace, "draft_load")
    submit(workspace, open_form(workspace, "draft_head"), marking="LIMITE")
    again = submit(workspace, form)
    assert modal_text(again).startswith("Loading changes the register: added 5")
    assert "PUBLIC" not in modal_text(again)
    assert modal_text(submit(workspace, again)).startswith("15000/25 loaded")


@pytest.mark.long
def test_a_revision_is_compared_with_what_is_loaded(workspace: Workspace) -> None:
    """The summary and the form of a load say what is new, changed, gone and the same."""
    begin(workspace)
    _review(workspace)
    submit(workspace, open_form(workspace, "draft_load"))
    text = TEXT.replace("30 June 2026", "31 July 2026").replace(
        "4. A common list is to be drawn up by 1 March 2026.", ""
    )
    read = draft(text)
    begin(workspace, read=replace(read, sha256="1" * 64, head=replace(read.head, number="15000/25 REV 1")))
    line = "Compared with 15000/25: new 0, changed 1, gone 1, the same 3"
    assert line in texts(summary(workspace))[2]
    _review(workspace)
    form = open_form(workspace, "draft_load")
    assert modal_text(form) == (
        "Loading changes the register: added 0, changed 1, removed 1\n"
        "The document has no marking; it is loaded as PUBLIC."
    )
    submit(workspace, form)
    assert "31 July 2026" in workspace.command(ASKED).text


@pytest.mark.long
def test_a_body_named_in_a_form_comes_with_the_load(workspace: Workspace) -> None:
    """What the register does not know is named before the load, and found by its name afterwards."""
    begin(workspace)
    submit(workspace, open_form(workspace, "draft_go_through"), owners="", new_bodies="Network of Attachés")
    form = press_in_form(workspace, _review(workspace), "draft_load")
    assert "New bodies: Borders Working Party, Network of Attachés" in modal_text(form)
    submit(workspace, form)
    asked = workspace.command("what does the Network of Attachés owe?").text
    assert "I.1b Europol should set up a list as soon as possible – Network of Attachés" in asked
