"""Who may send modals off, and what comes back in them that nobody gave: nothing is written then."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from bot.app import make_app
from domain.errors import NotCoordinator
from domain.languages import CODES
from domain.reading.command_arguments import MAX_EVIDENCE_CHARS
from domain.register.audit_events import ChangeContext
from domain.register.model import Status
from domain.reminders.preferences import Contact
from handlers.modals.question import open_question
from tests.handlers.modals.filling import inputs
from tests.handlers.modals.opened import FILLED, OPENERS, OUTDATED, called, changes, demote, said
from tests.handlers.slack.test_abuse import CORPUS, INVISIBLE, assert_harmless
from tests.handlers.test_error_handler import rename_tables
from tests.handlers.workspace import COORDINATOR, DELEGATE, NEUTRAL, NOW, ONLY_COORDINATORS, Json, Workspace

pytestmark = pytest.mark.long


@pytest.mark.parametrize("name", OPENERS)
def test_each_modal_opens_for_coordinators(workspace: Workspace, name: str) -> None:
    """Nobody else gets one, and the record keeps that they were refused."""
    before = workspace.services.register.ledger.read_version()
    with pytest.raises(NotCoordinator):
        called(workspace, name, user=DELEGATE)
    assert workspace.slack.views == ()
    assert workspace.services.register.ledger.read_version() == before + 1
    assert called(workspace, name)["callback_id"] == name


@pytest.mark.parametrize("name", FILLED)
def test_who_is_no_coordinator_any_more_changes_nothing(workspace: Workspace, name: str) -> None:
    """Rights count when it is sent off, too."""
    view = called(workspace, name)
    demote(workspace)
    before = changes(workspace)
    assert said(workspace.submit(view, **FILLED[name])) == ONLY_COORDINATORS
    assert changes(workspace) == before


def test_who_speaks_for_an_owner_now_and_coordinates_no_longer_marks_nothing(workspace: Workspace) -> None:
    """A modal that would have marked it done does not become a report on the way."""
    view = workspace.open("mark_done", "III.2a@2023-12")
    act = ChangeContext(by="settings", surface="test", now=NOW)
    workspace.services.people.preferences.add_contact(Contact(actor="eurojust", to=COORDINATOR), act)
    demote(workspace)
    assert said(workspace.submit(view, evidence="ST 1/23")) == ONLY_COORDINATORS
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


@pytest.mark.parametrize("forged", FORGED)
@pytest.mark.parametrize("name", FILLED)
def test_what_was_not_given_is_not_taken(workspace: Workspace, name: str, forged: str) -> None:
    """A modal that brings back anything but what it was opened with is refused in a sentence, and writes nothing."""
    view = called(workspace, name) | {"private_metadata": FORGED[forged]}
    assert said(workspace.submit(view, **FILLED[name])) == OUTDATED
    assert workspace.suggest(view, "choose_instalment", "") == [] or forged == "a change to come"
    assert changes(workspace) == []


@pytest.mark.parametrize("key", ["III.2a@2023-11", "III.2a", "X.1a@2023-12", "@", "x" * 140, "a\x00b", "\ud800"])
def test_an_instalment_that_is_not_there(workspace: Workspace, key: str) -> None:
    """Neither a button nor a menu nor what a modal carries can bring in one that the register does not have."""
    assert workspace.press("mark_done", f"{key}|en").text == OUTDATED
    assert said(workspace.submit(called(workspace, "done"), instalment=key, evidence="x")) == OUTDATED
    view = workspace.open("mark_done", "III.2a@2023-12")
    forged = view | {"private_metadata": json.dumps(json.loads(view["private_metadata"]) | {"key": key})}
    assert said(workspace.submit(forged, evidence="x")) == OUTDATED
    assert changes(workspace) == []


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


@pytest.mark.parametrize("forge", VALUES.values(), ids=VALUES)
@pytest.mark.parametrize("name", FILLED)
def test_values_of_another_shape_are_refused(
    workspace: Workspace, name: str, forge: Callable[[Json], object], caplog: pytest.LogCaptureFixture
) -> None:
    """What is in the fields is read strictly: a sentence, no error in the log, and nothing written."""
    view = called(workspace, name)
    values = forge({each["block_id"]: {} for each in inputs(view)})
    answer = workspace.submit_state({**view, "state": {"values": values}})
    assert "errors" in answer or said(answer) == OUTDATED
    assert changes(workspace) == []
    assert "unexpected" not in caplog.text


def test_a_schengen_council_or_body_that_is_not_offered(workspace: Workspace) -> None:
    """Only what is in the menus can be chosen."""
    view = workspace.open("new_deadline:1", "III.2a@2023-12|en")
    assert said(workspace.submit(view, council="2031-01", reason="x")) == OUTDATED
    contact = called(workspace, "contact")
    assert said(workspace.submit(contact, actor="interpol", person=DELEGATE)) == OUTDATED
    assert said(workspace.submit(contact, actor="europol", person=DELEGATE, whether="perhaps")) == OUTDATED
    assert changes(workspace) == []


def test_a_lost_register_is_said_in_the_modal(workspace: Workspace) -> None:
    """Whatever goes wrong that nobody foresaw is one neutral sentence; a menu has no options then."""
    view = called(workspace, "done")
    rename_tables(workspace, "change")
    assert said(workspace.submit(view, **FILLED["done"])) == NEUTRAL
    rename_tables(workspace, "meta", "instalment")
    assert said(workspace.submit(view, **FILLED["done"])) == NEUTRAL
    assert workspace.suggest(view, "choose_instalment", "") == []


def test_a_fault_that_looks_like_slacks_is_said_in_the_modal(workspace: Workspace) -> None:
    """A modal that was sent off is never closed as if all were well: what goes wrong between is said."""

    def broken_clock() -> datetime:
        raise OSError

    view = called(workspace, "done")
    workspace.app = make_app(workspace.app.client, replace(workspace.services, now=broken_clock))
    assert said(workspace.submit(view, **FILLED["done"])) == NEUTRAL
    assert changes(workspace) == []


def test_a_busy_register_is_said_in_the_modal(workspace: Workspace) -> None:
    """If another process holds the database, nothing is changed, and it can be sent off again from a new one."""
    view = called(workspace, "done")
    with workspace.engine.begin():
        busy = workspace.submit(view, **FILLED["done"])
    assert said(busy) == "The register is busy; nothing was changed. Please try again."
    assert said(workspace.submit(view, **FILLED["done"])).startswith("Done: III.2a")


@pytest.mark.parametrize("typed", [*CORPUS, "\ue000U0EVIL\ue001", "x" * 10_000], ids=range(len(CORPUS) + 2))
def test_what_is_typed_can_neither_call_nor_pretend(workspace: Workspace, typed: str) -> None:
    """In modals and in later answers, evidence, notes and reasons are one line of harmless text."""
    seen = [workspace.submit(workspace.open("new_deadline:1", "III.3a@2024-06|en"), day="2024-07-01", reason=typed)]
    view = workspace.open("mark_done", "III.3a@2024-06")
    seen.append(workspace.submit(view, evidence=typed, note=typed))
    seen.append(workspace.submit(view, evidence=typed, note=typed))
    for each in seen:
        assert not set(said(each)) & set(INVISIBLE)
        assert "U0EVIL" not in {element.get("user_id") for element in _elements(each)}
    marked = workspace.instalment("III.3a@2024-06")
    assert 0 < len(marked.evidence) <= MAX_EVIDENCE_CHARS
    assert "\n" not in marked.evidence
    assert_harmless(workspace.mention("status of III.3"))


def _elements(view: Json) -> list[Json]:
    return [e for block in view["blocks"] for part in block.get("elements", ()) for e in part.get("elements", ())]


@pytest.mark.parametrize("language", CODES)
def test_each_modal_fits_in_every_language(workspace: Workspace, language: str) -> None:
    """Titles, labels and options are within Slack's limits, which the workspace holds every modal to."""
    workspace.command("milestone October 2026")
    for name in OPENERS:
        assert called(workspace, name, language=language)["blocks"]
    workspace.open("mark_done", f"III.1a@2024-03|{language}")
    workspace.open("new_deadline:1", f"III.1a@2024-03|{language}")
    open_question(workspace.app.client, workspace.slack.make_trigger("U1"), workspace.services, language=language)
    assert len(workspace.slack.views) == len(OPENERS) + 3
