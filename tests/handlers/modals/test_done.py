"""Marking done, reporting and moving deadlines in modals; what is wrong stands beside its field."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from domain.register.audit_events import ChangeContext
from domain.register.model import Status
from domain.reminders.preferences import Contact
from tests.handlers.modals.filling import initial
from tests.handlers.modals.opened import EMPTY, FILLED, OTHER, called, changes, demote, said, speaker
from tests.handlers.workspace import COORDINATOR, DELEGATE, NOW, ONLY_COORDINATORS, Workspace

# Marking done.


def test_a_button_opens_what_marks_its_instalment(workspace: Workspace) -> None:
    """The instalment is fixed and named, the day is today, and sending it off says and does what the command would."""
    view = workspace.open("mark_done:1", "III.2a@2023-12|en")
    assert said(view).startswith("III.2a, December 2023 – Regular reporting on support")
    assert initial(view) == {"day": "2023-10-20", "evidence": None, "note": None}
    answer = workspace.submit(view, evidence="ST 15000/23", note="sent early")
    assert said(answer).startswith("Done: III.2a, December 2023 – Regular reporting on support")
    assert "Evidence: ST 15000/23\nNext of this deliverable: 4 March 2024." in said(answer)
    marked = workspace.instalment("III.2a@2023-12")
    assert (marked.status, marked.evidence, marked.done_by, marked.done_at) == (
        Status.DONE,
        "ST 15000/23",
        COORDINATOR,
        NOW,
    )
    assert (changes(workspace)[0].surface, changes(workspace)[0].reason) == ("modal", "sent early")


def test_what_was_delivered_earlier_counts_from_that_day(workspace: Workspace) -> None:
    """The day of delivery may lie in the past; the record has when it was said."""
    workspace.submit(workspace.open("mark_done", "III.2a@2023-12"), evidence="ST 1/23", day="2023-10-18")
    done_at = workspace.instalment("III.2a@2023-12").done_at
    assert done_at == datetime(2023, 10, 18, 10, 0, tzinfo=UTC)
    assert changes(workspace)[0].at == NOW


@pytest.mark.parametrize("day", ["2023-10-21", "2030-01-01", "2023-10-01", "0001-01-01", "9999-12-31"])
def test_a_day_to_come_is_refused_beside_its_field(workspace: Workspace, day: str) -> None:
    """Nothing is delivered tomorrow, or before there was a note."""
    first = workspace.services.register.directory.note.date
    answer = workspace.submit(workspace.open("mark_done", "III.2a@2023-12"), evidence="ST 1/23", day=day)
    spoken = f"Choose a day from {first.day} October 2023 to 20 October 2023; nothing was changed."
    assert answer == {"errors": {"day": spoken}}
    assert changes(workspace) == []


@pytest.mark.parametrize("evidence", [None, "", "  ", "\u200b\u202e", "\x00"])
def test_evidence_that_nobody_can_see_is_none(workspace: Workspace, evidence: str | None) -> None:
    """Evidence is needed, and what cannot be seen is no evidence."""
    answer = workspace.submit(workspace.open("mark_done", "III.2a@2023-12"), evidence=evidence)
    assert answer == {"errors": {"evidence": EMPTY}}
    assert changes(workspace) == []


def test_errors_are_in_the_language_of_the_modal(workspace: Workspace) -> None:
    """A button in a Dutch answer brings up a modal that speaks Dutch to the end."""
    workspace.services.people.preferences.add_contact(
        Contact(actor="eurojust", to=OTHER), ChangeContext(by=COORDINATOR, surface="test", now=NOW)
    )
    view = workspace.open("mark_done", "III.2a@2023-12|nl")
    assert "december 2023 – Regelmatige verslaglegging" in said(view)
    assert "Kies een dag" in workspace.submit(view, evidence="x", day="2030-01-01")["errors"]["day"]
    demote(workspace)
    assert said(workspace.submit(view, evidence="x")) == "Alleen coördinatoren kunnen dat; er is niets gewijzigd."


def test_an_instalment_is_chosen_where_none_is_given(workspace: Workspace) -> None:
    """The App Home opens it without one: it is needed then, and what is done already is said beside the field."""
    view = called(workspace, "done")
    assert workspace.submit(view, evidence="ST 1/23") == {"errors": {"instalment": EMPTY}}
    assert workspace.submit(view) == {"errors": {"instalment": EMPTY, "evidence": EMPTY}}
    filled = FILLED["done"]
    assert said(workspace.submit(view, **filled)).startswith("Done: III.2a, December 2023")
    again = "III.2a (December 2023) is done already; nothing was changed."
    assert workspace.submit(view, **filled) == {"errors": {"instalment": again}}
    assert len(changes(workspace)) == 1


def test_sending_it_off_twice_does_nothing_twice(workspace: Workspace) -> None:
    """A second time it is told who marked it done, and with what; the first evidence stays."""
    view = workspace.open("mark_done", "III.2a@2023-12")
    workspace.submit(view, evidence="ST 1/23")
    again = workspace.submit(view, evidence="ST 2/23")
    done = "III.2a (December 2023) is done already; nothing was changed. "
    assert said(again) == f"{done}{COORDINATOR} marked it done: ST 1/23"
    assert workspace.instalment("III.2a@2023-12").evidence == "ST 1/23"
    assert len(changes(workspace)) == 1


@pytest.mark.parametrize("button", ["mark_done", "new_deadline:1"])
def test_what_is_done_opens_nothing(workspace: Workspace, button: str) -> None:
    """A button of an older answer says that it is done."""
    workspace.command("done III.3 ST 1/24")
    done = workspace.press(button, "III.3a@2024-06").text
    assert done.startswith("III.3a (June 2024) is done already; nothing was changed. <@U0COORDINATOR> marked it done")
    assert workspace.slack.views == ()


def test_an_old_message_marks_nothing_that_changed_meanwhile(workspace: Workspace) -> None:
    """What somebody else changed since the modal was opened is shown, and nothing of it is overwritten."""
    workspace.services.people.coordinators.add(OTHER, ChangeContext(by="settings", surface="test", now=NOW))
    view = workspace.open("mark_done", "III.2a@2023-12")
    workspace.command("due III.2 December 2023 12 December 2023 postponed", user=OTHER)
    answer = said(workspace.submit(view, evidence="ST 1/23"))
    assert answer.startswith("This was changed meanwhile, and nothing of yours was kept: #")
    assert OTHER in answer
    assert "deadline of III.2a, December 2023: 5 December 2023 → 12 December 2023 – postponed" in answer
    assert workspace.instalment("III.2a@2023-12").status is Status.OPEN
    assert workspace.submit(workspace.open("mark_done", "III.2a@2023-12"), evidence="ST 1/23")["blocks"]
    assert workspace.instalment("III.2a@2023-12").status is Status.DONE


# Reports.


def test_who_speaks_for_an_owner_reports(workspace: Workspace) -> None:
    """They get the same modal as a report: it stays open, and coordinators are told."""
    view = workspace.open("mark_done", "III.2a@2023-12", user=speaker(workspace))
    assert view["title"]["text"] == "Report done"
    assert initial(view) == {"evidence": None, "note": None}
    answer = workspace.submit(view, user=DELEGATE, evidence="ST 1/23")
    assert said(answer).startswith("Reported done: III.2a, December 2023. Evidence: ST 1/23. It stays open until")
    kept = workspace.instalment("III.2a@2023-12")
    assert (kept.status, kept.report, kept.reporter) == (Status.OPEN, "ST 1/23", DELEGATE)
    told = workspace.tick(NOW + timedelta(minutes=1))
    assert any("reports for its owner that III.2a, December 2023 is done: ST 1/23" in each.text for each in told)


def test_a_report_is_sent_off_once(workspace: Workspace) -> None:
    """A second time nothing is written, and nobody is told again."""
    view = workspace.open("mark_done", "III.2a@2023-12", user=speaker(workspace))
    workspace.submit(view, user=DELEGATE, evidence="ST 1/23")
    before = changes(workspace)
    again = workspace.submit(view, user=DELEGATE, evidence="ST 2/23")
    assert said(again).startswith("This was changed meanwhile, and nothing of yours was kept")
    assert changes(workspace) == before
    assert len(workspace.tick(NOW + timedelta(minutes=1))) == 1


def test_a_report_fills_in_what_confirms_it(workspace: Workspace) -> None:
    """A coordinator finds the owner's evidence in the field, and may put another in its place."""
    view = workspace.open("mark_done", "III.2a@2023-12", user=speaker(workspace))
    workspace.submit(view, user=DELEGATE, evidence="ST 1/23")
    confirming = workspace.open("mark_done", "III.2a@2023-12")
    assert initial(confirming)["evidence"] == "ST 1/23"
    assert "Its owner had reported it done." in said(workspace.submit(confirming))
    assert workspace.instalment("III.2a@2023-12").evidence == "ST 1/23"


def test_nobody_reports_what_others_owe(workspace: Workspace) -> None:
    """Who speaks for Europol cannot open Eurojust's, choose it, or send it off with a modal that says so."""
    user = speaker(workspace, "europol")
    assert workspace.press("mark_done", "III.2a@2023-12", user=user).text == ONLY_COORDINATORS
    view = called(workspace, "done", user=user)
    keys = [each["value"] for each in workspace.suggest(view, "choose_instalment", "", user=user)]
    assert "I.1a@2023-12" in keys
    assert "III.2a@2023-12" not in keys
    assert said(workspace.submit(view, user=user, **FILLED["done"])) == ONLY_COORDINATORS
    forged = {**view, "private_metadata": json.dumps(json.loads(view["private_metadata"]) | {"reports": False})}
    assert said(workspace.submit(forged, user=user, **FILLED["done"])) == ONLY_COORDINATORS
    assert workspace.instalment("III.2a@2023-12").report == ""


# Deadlines.
