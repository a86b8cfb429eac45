"""What modals share: roles, forged private metadata and values, errors, and Slack's limits."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from msgspec.structs import replace

from bot.app import make_app
from domain.errors import NotCoordinator
from domain.reading.arguments.change_target import MAX_EVIDENCE_CHARS
from domain.register.audit_events import ChangeContext
from domain.register.model import Status
from domain.reminders.preferences import Contact
from handlers.modals.question import open_question
from tests.handlers.modals.filling import input_blocks
from tests.handlers.modals.opened import (
    FILLED,
    ONLY_ANOTHER,
    OPENERS,
    OUTDATED,
    demote_coordinator,
    modal_changes,
    modal_text,
    open_modal,
)
from tests.handlers.slack.test_abuse import CORPUS, INVISIBLE, assert_harmless
from tests.handlers.test_error_handler import rename_tables
from tests.handlers.workspace import COORDINATOR, DELEGATE, NEUTRAL, NOW, Json, Workspace
from tests.languages import EVERY_LANGUAGE

pytestmark = pytest.mark.long


@pytest.mark.parametrize("name", OPENERS)
def test_each_modal_opens_for_coordinators(workspace: Workspace, name: str) -> None:
    """Other users get no modal, and the refusal is recorded."""
    before = workspace.services.register.ledger.read_version()
    with pytest.raises(NotCoordinator):
        open_modal(workspace, name, user=DELEGATE)
    assert workspace.slack.views == ()
    assert workspace.services.register.ledger.read_version() == before + 1
    assert open_modal(workspace, name)["callback_id"] == name


@pytest.mark.parametrize("name", FILLED)
def test_a_former_coordinator_submits_nothing(workspace: Workspace, name: str) -> None:
    """Roles are checked again at the submission."""
    view = open_modal(workspace, name)
    demote_coordinator(workspace)
    before = modal_changes(workspace)
    assert modal_text(workspace.submit(view, **FILLED[name])) == ONLY_ANOTHER
    assert modal_changes(workspace) == before


def test_a_submission_does_not_become_a_report(workspace: Workspace) -> None:
    """A former coordinator who is now a contact neither marks done nor reports with an open modal."""
    view = workspace.open("mark_done", "III.2a@2023-12")
    act = ChangeContext(by="settings", surface="test", now=NOW)
    workspace.services.people.preferences.add_contact(Contact(actor="eurojust", slack_id=COORDINATOR), act)
    demote_coordinator(workspace)
    assert modal_text(workspace.submit(view, evidence="ST 1/23")) == ONLY_ANOTHER
    kept = workspace.instalment("III.2a@2023-12")
    assert (kept.status, kept.report) == (Status.OPEN, "")


_GIVEN: Json = {"language": "en", "seen": 0, "key": "", "reports": False}

FORGED: dict[str, Any] = {
    "nothing": "",
    "none": None,
    "no text": 7,
    "no JSON": "{",
    "deep": "[" * 3000,
    "long": json.dumps(_GIVEN | {"key": "x" * 3000}),
    "a list": "[]",
    "too little": json.dumps({"language": "en"}),
    "too much": json.dumps(_GIVEN | {"coordinator": True}),
    "no language": json.dumps(_GIVEN | {"language": "xx"}),
    "a language that is a path": json.dumps(_GIVEN | {"language": "../en"}),
    "a change to come": json.dumps(_GIVEN | {"seen": 10**9}),
    "a change before all": json.dumps(_GIVEN | {"seen": -1}),
    "a change that is a word": json.dumps(_GIVEN | {"seen": "1"}),
    "a change that is a truth": json.dumps(_GIVEN | {"seen": True}),
    "half a change": json.dumps(_GIVEN | {"seen": 1.5}),
    "an instalment that is a list": json.dumps(_GIVEN | {"key": ["III.2a@2023-12"]}),
    "a report that is a number": json.dumps(_GIVEN | {"reports": 1}),
}


@pytest.mark.parametrize("name", FILLED)
def test_forged_private_metadata_is_refused(workspace: Workspace, name: str) -> None:
    """Private metadata that the modal was not opened with is refused in a sentence, and nothing is written."""
    for forged, metadata in FORGED.items():
        view = open_modal(workspace, name) | {"private_metadata": metadata}
        assert modal_text(workspace.submit(view, **FILLED[name])) == OUTDATED, forged
        assert workspace.suggest(view, "choose_instalment", "") == [] or forged == "a change to come", forged
        assert modal_changes(workspace) == [], forged


@pytest.mark.parametrize("key", ["III.2a@2023-11", "III.2a", "X.1a@2023-12", "@", "x" * 140, "a\x00b", "\ud800"])
def test_an_unknown_instalment_is_refused(workspace: Workspace, key: str) -> None:
    """Neither a button, a menu nor private metadata can name an instalment that the register does not have."""
    assert workspace.press("mark_done", f"{key}|en").text == OUTDATED
    assert modal_text(workspace.submit(open_modal(workspace, "done"), instalment=key, evidence="x")) == OUTDATED
    view = workspace.open("mark_done", "III.2a@2023-12")
    forged = view | {"private_metadata": json.dumps(json.loads(view["private_metadata"]) | {"key": key})}
    assert modal_text(workspace.submit(forged, evidence="x")) == OUTDATED
    assert modal_changes(workspace) == []


VALUES: dict[str, Callable[[Json], object]] = {
    "none": lambda _: None,
    "a list": lambda _: [],
    "numbers": lambda values: dict.fromkeys(values, 7),
    "numbers within": lambda values: {name: {"x": 7} for name in values},
    "nothing within": lambda values: {name: {} for name in values},
    "two of each": lambda values: {name: {"x": {}, "y": {}} for name in values},
    "numbers at the bottom": lambda values: {
        name: {"x": {"value": 7, "selected_option": 7, "selected_date": 7, "selected_user": 7}} for name in values
    },
    "options without a value": lambda values: {
        name: {"x": {"value": "x", "selected_option": {}, "selected_user": "U1"}} for name in values
    },
    "days and people that are none": lambda values: {
        name: {
            "x": {
                "value": "2026-10",
                "selected_date": "2023-02-30",
                "selected_user": "<!channel>",
                "selected_option": {"value": "x"},
            }
        }
        for name in values
    },
}


@pytest.mark.parametrize("name", FILLED)
def test_values_of_another_shape_are_refused(workspace: Workspace, name: str, caplog: pytest.LogCaptureFixture) -> None:
    """Values are validated strictly: wrong ones are refused in a sentence, without an error in the log."""
    for shape, forge in VALUES.items():
        view = open_modal(workspace, name)
        values = forge({block["block_id"]: {} for block in input_blocks(view)})
        answer = workspace.submit_state({**view, "state": {"values": values}})
        assert "errors" in answer or modal_text(answer) == OUTDATED, shape
        assert modal_changes(workspace) == [], shape
        assert "unexpected" not in caplog.text, shape


def test_options_that_were_not_offered_are_refused(workspace: Workspace) -> None:
    """Only options of the menus can be chosen."""
    view = workspace.open("new_deadline:1", "III.2a@2023-12|en")
    assert modal_text(workspace.submit(view, council="2031-01", reason="x")) == OUTDATED
    contact = open_modal(workspace, "contact")
    assert modal_text(workspace.submit(contact, actor="interpol", person=DELEGATE)) == OUTDATED
    assert modal_text(workspace.submit(contact, actor="europol", person=DELEGATE, whether="perhaps")) == OUTDATED
    assert modal_changes(workspace) == []


def test_an_unexpected_error_is_shown_in_the_modal(workspace: Workspace) -> None:
    """An unexpected error is one neutral sentence; a menu has no options then."""
    view = open_modal(workspace, "done")
    rename_tables(workspace, "change")
    assert modal_text(workspace.submit(view, **FILLED["done"])) == NEUTRAL
    rename_tables(workspace, "meta", "instalment")
    assert modal_text(workspace.submit(view, **FILLED["done"])) == NEUTRAL
    assert workspace.suggest(view, "choose_instalment", "") == []


def test_an_os_error_is_shown_in_the_modal(workspace: Workspace) -> None:
    """A submitted modal is never closed as if all were well: an OSError is shown in it, too."""

    def broken_clock() -> datetime:
        raise OSError

    view = open_modal(workspace, "done")
    workspace.app = make_app(workspace.app.client, replace(workspace.services, now=broken_clock))
    assert modal_text(workspace.submit(view, **FILLED["done"])) == NEUTRAL
    assert modal_changes(workspace) == []


def test_a_busy_register_is_shown_in_the_modal(workspace: Workspace) -> None:
    """If another process holds the database, nothing is changed, and the modal can be submitted again."""
    view = open_modal(workspace, "done")
    with workspace.engine.begin():
        busy = workspace.submit(view, **FILLED["done"])
    assert modal_text(busy) == "The register is busy; nothing was changed. Please try again."
    assert modal_text(workspace.submit(view, **FILLED["done"])).startswith("Done: III.2a")


@pytest.mark.parametrize("typed", [*CORPUS, "\ue000U0EVIL\ue001", "x" * 10_000], ids=range(len(CORPUS) + 2))
def test_typed_text_is_harmless(workspace: Workspace, typed: str) -> None:
    """Evidence, notes and reasons are one line of plain text, in modals and in later answers."""
    seen = [workspace.submit(workspace.open("new_deadline:1", "III.3a@2024-06|en"), day="2024-07-01", reason=typed)]
    view = workspace.open("mark_done", "III.3a@2024-06")
    seen.append(workspace.submit(view, evidence=typed, note=typed))
    seen.append(workspace.submit(view, evidence=typed, note=typed))
    for view in seen:
        assert not set(modal_text(view)) & set(INVISIBLE)
        assert "U0EVIL" not in {element.get("user_id") for element in _elements(view)}
    marked = workspace.instalment("III.3a@2024-06")
    assert 0 < len(marked.evidence) <= MAX_EVIDENCE_CHARS
    assert "\n" not in marked.evidence
    assert_harmless(workspace.mention("status of III.3"))


def _elements(view: Json) -> list[Json]:
    return [e for block in view["blocks"] for part in block.get("elements", ()) for e in part.get("elements", ())]


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_each_modal_fits_in_every_language(workspace: Workspace, language: str) -> None:
    """Titles, labels and options are within Slack's limits, which the fake Slack enforces for every modal."""
    workspace.command("milestone October 2026")
    for name in OPENERS:
        assert open_modal(workspace, name, language=language)["blocks"]
    workspace.open("mark_done", f"III.1a@2024-03|{language}")
    workspace.open("new_deadline:1", f"III.1a@2024-03|{language}")
    open_question(workspace.app.client, workspace.slack.make_trigger("U1"), workspace.services, language=language)
    assert len(workspace.slack.views) == len(OPENERS) + 3
