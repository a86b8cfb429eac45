"""The modal that marks an instalment done or reports it done; errors are shown beside the fields."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from domain.register.audit_events import ChangeContext
from domain.register.model import Status
from domain.reminders.preferences import Contact
from tests.handlers.modals.filling import initial_values
from tests.handlers.modals.opened import (
    EMPTY,
    FILLED,
    ONLY_COORDINATORS,
    OTHER,
    demote_coordinator,
    make_contact,
    modal_changes,
    modal_text,
    open_modal,
)
from tests.handlers.workspace import COORDINATOR, DELEGATE, NOW, Workspace

# Marking done.


def test_a_button_opens_what_marks_its_instalment(workspace: Workspace) -> None:
    """The modal names its instalment and has today as its day; its submission does what the command does."""
    view = workspace.open("mark_done:1", "III.2a@2023-12|en")
    assert modal_text(view).startswith("III.2a, December 2023 – Regular reporting on support")
    assert initial_values(view) == {"day": "2023-10-20", "evidence": None, "note": None}
    answer = workspace.submit(view, evidence="ST 15000/23", note="sent early")
    assert modal_text(answer).startswith("Done: III.2a, December 2023 – Regular reporting on support")
    assert "Evidence: ST 15000/23\nNext of this deliverable: 4 March 2024." in modal_text(answer)
    marked = workspace.instalment("III.2a@2023-12")
    assert (marked.status, marked.evidence, marked.done_by, marked.done_at) == (
        Status.DONE,
        "ST 15000/23",
        COORDINATOR,
        NOW,
    )
    assert (modal_changes(workspace)[0].surface, modal_changes(workspace)[0].reason) == ("modal", "sent early")


def test_what_was_delivered_earlier_counts_from_that_day(workspace: Workspace) -> None:
    """The day of delivery may be past; the audit log has the time of the submission."""
    workspace.submit(workspace.open("mark_done", "III.2a@2023-12"), evidence="ST 1/23", day="2023-10-18")
    done_at = workspace.instalment("III.2a@2023-12").done_at
    assert done_at == datetime(2023, 10, 18, 10, 0, tzinfo=UTC)
    assert modal_changes(workspace)[0].at == NOW


@pytest.mark.parametrize("day", ["2023-10-21", "2030-01-01", "2023-10-01", "0001-01-01", "9999-12-31"])
def test_a_day_to_come_is_refused_beside_its_field(workspace: Workspace, day: str) -> None:
    """A day of delivery in the future, or before the note, is an error."""
    first = workspace.services.register.directory.note.date
    answer = workspace.submit(workspace.open("mark_done", "III.2a@2023-12"), evidence="ST 1/23", day=day)
    spoken = f"Choose a day from {first.day} October 2023 to 20 October 2023; nothing was changed."
    assert answer == {"errors": {"day": spoken}}
    assert modal_changes(workspace) == []


@pytest.mark.parametrize("evidence", [None, "", "  ", "\u200b\u202e", "\x00"])
def test_invisible_evidence_is_none(workspace: Workspace, evidence: str | None) -> None:
    """Evidence is required, and invisible characters are none."""
    answer = workspace.submit(workspace.open("mark_done", "III.2a@2023-12"), evidence=evidence)
    assert answer == {"errors": {"evidence": EMPTY}}
    assert modal_changes(workspace) == []


def test_errors_are_in_the_language_of_the_modal(workspace: Workspace) -> None:
    """A button in a Dutch answer opens a modal whose errors are Dutch, too."""
    workspace.services.people.preferences.add_contact(
        Contact(actor="eurojust", slack_id=OTHER), ChangeContext(by=COORDINATOR, surface="test", now=NOW)
    )
    view = workspace.open("mark_done", "III.2a@2023-12|nl")
    assert "december 2023 – Regelmatige verslaglegging" in modal_text(view)
    assert "Kies een dag" in workspace.submit(view, evidence="x", day="2030-01-01")["errors"]["day"]
    demote_coordinator(workspace)
    assert modal_text(workspace.submit(view, evidence="x")) == (
        f"Alleen coördinatoren kunnen dat: {OTHER}. Er is niets gewijzigd."
    )


def test_an_instalment_is_chosen_where_none_is_given(workspace: Workspace) -> None:
    """Opened without an instalment the modal requires one; one that is done already is an error."""
    view = open_modal(workspace, "done")
    assert workspace.submit(view, evidence="ST 1/23") == {"errors": {"instalment": EMPTY}}
    assert workspace.submit(view) == {"errors": {"instalment": EMPTY, "evidence": EMPTY}}
    filled = FILLED["done"]
    assert modal_text(workspace.submit(view, **filled)).startswith("Done: III.2a, December 2023")
    again = "III.2a (December 2023) is done already; nothing was changed."
    assert workspace.submit(view, **filled) == {"errors": {"instalment": again}}
    assert len(modal_changes(workspace)) == 1


def test_a_second_submission_changes_nothing(workspace: Workspace) -> None:
    """It says who marked the instalment done, and with what; the first evidence stays."""
    view = workspace.open("mark_done", "III.2a@2023-12")
    workspace.submit(view, evidence="ST 1/23")
    again = workspace.submit(view, evidence="ST 2/23")
    done = "III.2a (December 2023) is done already; nothing was changed. "
    assert modal_text(again) == f"{done}{COORDINATOR} marked it done: ST 1/23"
    assert workspace.instalment("III.2a@2023-12").evidence == "ST 1/23"
    assert len(modal_changes(workspace)) == 1


@pytest.mark.parametrize("button", ["mark_done", "new_deadline:1"])
def test_what_is_done_opens_nothing(workspace: Workspace, button: str) -> None:
    """The button of an older answer says that the instalment is done."""
    workspace.command("done III.3 ST 1/24")
    done = workspace.press(button, "III.3a@2024-06").text
    assert done.startswith("III.3a (June 2024) is done already; nothing was changed. <@U0COORDINATOR> marked it done")
    assert workspace.slack.views == ()


def test_a_change_since_it_was_opened_is_shown(workspace: Workspace) -> None:
    """A change made since the modal was opened is shown, and not overwritten."""
    workspace.services.people.coordinators.add(OTHER, ChangeContext(by="settings", surface="test", now=NOW))
    view = workspace.open("mark_done", "III.2a@2023-12")
    workspace.command("due III.2 December 2023 12 December 2023 postponed", user=OTHER)
    answer = modal_text(workspace.submit(view, evidence="ST 1/23"))
    assert answer.startswith("This was changed meanwhile, and nothing of yours was kept: #")
    assert OTHER in answer
    assert "deadline of III.2a, December 2023: 5 December 2023 → 12 December 2023 – postponed" in answer
    assert workspace.instalment("III.2a@2023-12").status is Status.OPEN
    assert workspace.submit(workspace.open("mark_done", "III.2a@2023-12"), evidence="ST 1/23")["blocks"]
    assert workspace.instalment("III.2a@2023-12").status is Status.DONE


# Reports.


def test_a_contact_of_an_owner_reports(workspace: Workspace) -> None:
    """Their modal is a report: the instalment stays open, and the coordinators are notified."""
    view = workspace.open("mark_done", "III.2a@2023-12", user=make_contact(workspace))
    assert view["title"]["text"] == "Report done"
    assert initial_values(view) == {"evidence": None, "note": None}
    answer = workspace.submit(view, user=DELEGATE, evidence="ST 1/23")
    assert modal_text(answer).startswith("Reported done: III.2a, December 2023. Evidence: ST 1/23. It stays open until")
    kept = workspace.instalment("III.2a@2023-12")
    assert (kept.status, kept.report, kept.reporter) == (Status.OPEN, "ST 1/23", DELEGATE)
    messages = workspace.tick(NOW + timedelta(minutes=1))
    assert any(
        "reports for its owner that III.2a, December 2023 is done: ST 1/23" in message.text for message in messages
    )


def test_a_report_is_sent_off_once(workspace: Workspace) -> None:
    """A second submission writes nothing and notifies no one."""
    view = workspace.open("mark_done", "III.2a@2023-12", user=make_contact(workspace))
    workspace.submit(view, user=DELEGATE, evidence="ST 1/23")
    before = modal_changes(workspace)
    again = workspace.submit(view, user=DELEGATE, evidence="ST 2/23")
    assert modal_text(again).startswith("This was changed meanwhile, and nothing of yours was kept")
    assert modal_changes(workspace) == before
    assert len(workspace.tick(NOW + timedelta(minutes=1))) == 1


def test_a_report_fills_in_what_confirms_it(workspace: Workspace) -> None:
    """A coordinator finds the owner's evidence in the field, and may replace it."""
    view = workspace.open("mark_done", "III.2a@2023-12", user=make_contact(workspace))
    workspace.submit(view, user=DELEGATE, evidence="ST 1/23")
    confirming = workspace.open("mark_done", "III.2a@2023-12")
    assert initial_values(confirming)["evidence"] == "ST 1/23"
    assert "Its owner had reported it done." in modal_text(workspace.submit(confirming))
    assert workspace.instalment("III.2a@2023-12").evidence == "ST 1/23"


def test_nobody_reports_what_others_owe(workspace: Workspace) -> None:
    """A contact of Europol cannot open, choose or forge a report of what Eurojust owes."""
    user = make_contact(workspace, "europol")
    refused = "Only those who speak for {} can do that, and nobody is named yet. Coordinators name them: {}. "
    refused += "Nothing was changed."
    assert workspace.press("mark_done", "III.2a@2023-12", user=user).text == refused.format(
        "Eurojust", f"<@{COORDINATOR}>"
    )
    view = open_modal(workspace, "done", user=user)
    keys = [option["value"] for option in workspace.suggest(view, "choose_instalment", "", user=user)]
    assert "I.1a@2023-12" in keys
    assert "III.2a@2023-12" not in keys
    assert modal_text(workspace.submit(view, user=user, **FILLED["done"])) == refused.format("Eurojust", COORDINATOR)
    forged = {**view, "private_metadata": json.dumps(json.loads(view["private_metadata"]) | {"reports": False})}
    assert modal_text(workspace.submit(forged, user=user, **FILLED["done"])) == ONLY_COORDINATORS
    assert workspace.instalment("III.2a@2023-12").report == ""


# Deadlines.
