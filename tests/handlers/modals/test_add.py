"""The modals in which a coordinator adds a deliverable."""

from datetime import date

import pytest

from domain.dates.spans import Month
from domain.register.model import Deadline, DeadlineKind, Owner
from tests.handlers.modals.filling import initial_values
from tests.handlers.modals.opened import EMPTY, modal_changes, modal_text
from tests.handlers.reminder_times import BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, Json, Workspace, buttons, values

FIELDS = {"title": "Report on returns", "owners": "Frontex, EMSC", "kind": "day", "day": "2024-05-02"}
NOTE = {"number": "1234/24", "dated": "2024-01-08", "subject": "Returns", "action": "I.1"}
TITLES = {"action_title": "Better returns", "section_title": "Returns"}


def start(workspace: Workspace) -> Json:
    """Type `/schengen add`; return the modal that it opens."""
    return workspace.open_with(workspace.command_body("add"))


def fields_of(workspace: Workspace, action: str = "III.3", **place: str) -> Json:
    """Return the modal of the fields of a deliverable under a key action."""
    return workspace.submit(start(workspace), action=action, **place)


def begin_note(workspace: Workspace) -> Json:
    """Return the modal of the fields of the first deliverable of a new note."""
    return workspace.submit(workspace.submit(start(workspace), note="new", action="I.1", **TITLES), **NOTE)


def test_a_deliverable_is_added(workspace: Workspace) -> None:
    """The form suggests the next reference; the result is the new card, with its undo."""
    form = fields_of(workspace)
    assert initial_values(form)["reference"] == "III.3b"
    added = workspace.submit(
        form, **FIELDS, vehicle="schengen-barometer-plus", addressees="Council", takes_part="CEPOL"
    )
    assert modal_text(added).startswith("III.3b added: Report on returns")
    assert "Owners: Frontex, Europol (EMSC)" in modal_text(added)
    (instalment,) = workspace.services.register.store.instalments_of("III.3b")
    deliverable = instalment.deliverable
    assert (deliverable.title, instalment.due) == ({"en": "Report on returns"}, date(2024, 5, 2))
    assert deliverable.owners == (Owner(actor="frontex"), Owner(actor="europol", via="emsc"))
    assert (deliverable.vehicle, deliverable.addressees) == ("schengen-barometer-plus", ("council",))
    assert deliverable.takes_part == (Owner(actor="cepol"),)
    (number,) = buttons(added["blocks"], "undo_change")
    assert [str(change.number) for change in modal_changes(workspace)] == [number]
    # Readers find it at once, by its title too.
    assert "III.3b" in workspace.command("what is there about returns?").text
    assert workspace.press("undo_change", f"{number}|en").text.startswith("Taken back: ")
    assert workspace.services.register.store.instalments_of("III.3b") == ()


@pytest.mark.parametrize(
    ("fields", "deadline"),
    [
        ({"kind": "meeting", "month": "June 2024"}, Deadline(kind=DeadlineKind.ONCE, month=Month(2024, 6))),
        ({"kind": "month", "month": "5/2024"}, Deadline(kind=DeadlineKind.ONCE, month=Month(2024, 5), month_end=True)),
        (
            {"kind": "period", "start": "2024-01-01", "day": "2024-12-31"},
            Deadline(kind=DeadlineKind.PERIOD, start=date(2024, 1, 1), end=date(2024, 12, 31)),
        ),
        ({"kind": "regular", "month": "March 2024"}, Deadline(kind=DeadlineKind.REGULAR, month=Month(2024, 3))),
        (
            {"kind": "annual", "month": "June 2024"},
            Deadline(kind=DeadlineKind.ANNUAL, month=Month(2024, 6), month_end=True),
        ),
        ({"kind": "continuous"}, Deadline(kind=DeadlineKind.CONTINUOUS)),
        ({"kind": "none"}, Deadline(kind=DeadlineKind.ONCE)),
    ],
)
def test_every_kind_of_deadline(workspace: Workspace, fields: dict[str, str], deadline: Deadline) -> None:
    """Each kind takes the fields that it needs; the card's form has the same ones again."""
    workspace.submit(fields_of(workspace), title="Report", **fields)
    instalment, *_ = workspace.services.register.store.instalments_of("III.3b")
    assert instalment.deliverable.deadline == deadline
    again = initial_values(workspace.open("edit_deliverable", "III.3b|en"))
    assert (again["kind"], again["day"], again["start"]) == (fields["kind"], fields.get("day"), fields.get("start"))


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"title": " "}, {"title": EMPTY}),
        ({"title": "\u200b", "kind": "day", "day": None}, {"title": EMPTY, "day": EMPTY}),
        ({"kind": "period"}, {"start": EMPTY}),
        ({"kind": "period", "start": "2024-06-01"}, {"day": "The period ends before it begins."}),
        ({"kind": "regular"}, {"month": EMPTY}),
        ({"kind": "meeting", "month": "soon"}, {"month": "Write a month or a meeting, such as 2026-10."}),
        ({"owners": "Frontex, Interpol"}, {"owners": "I do not know “Interpol”."}),
        ({"takes_part": "Interpol"}, {"takes_part": "I do not know “Interpol”."}),
        ({"addressees": "Interpol"}, {"addressees": "I do not know “Interpol”."}),
        ({"reference": "III.4a"}, {"reference": "Write a number such as III.3a."}),
        ({"reference": "III.3"}, {"reference": "Write a number such as III.3a."}),
        ({"reference": "x"}, {"reference": "Write a number such as III.3a."}),
        ({"reference": "III.3a"}, {"reference": "There is a deliverable III.3a already."}),
    ],
)
def test_wrong_fields_are_named(workspace: Workspace, fields: dict[str, str], wrong: dict[str, str]) -> None:
    """What is wrong is said beside its field; the form stays open, and nothing is changed."""
    answer = workspace.submit(fields_of(workspace), **(FIELDS | fields))
    errors = {field: error.partition(" Did")[0].partition(" Names")[0] for field, error in answer["errors"].items()}
    assert {field: error[: len(wrong[field])] for field, error in errors.items()} == wrong
    assert modal_changes(workspace) == []


@pytest.mark.parametrize(
    ("place", "wrong"),
    [
        ({"action": "III"}, {"action": "Write a number such as III.3."}),
        ({"action": "III.3a"}, {"action": "Write a number such as III.3."}),
        ({"action": "III.9"}, {"action_title": EMPTY}),
        ({"action": "V.1", "action_title": "New"}, {"section_title": EMPTY}),
    ],
)
def test_a_wrong_place_is_named(workspace: Workspace, place: dict[str, str], wrong: dict[str, str]) -> None:
    """A key action that the note does not have needs a title, and so does its section."""
    assert workspace.submit(start(workspace), **place) == {"errors": wrong}


def test_a_key_action_and_a_body_are_added_with_it(workspace: Workspace) -> None:
    """A new key action and a new body come and go with their deliverable."""
    form = fields_of(workspace, "III.9", action_title="Biometrics")
    assert initial_values(form)["reference"] == "III.9a"
    added = workspace.submit(form, **FIELDS, new_bodies="EUROFISC, Frontex")
    assert "Owners: Frontex, Europol (EMSC), EUROFISC" in modal_text(added)
    assert "III.9a" in workspace.command("what does EUROFISC owe?").text
    (number,) = buttons(added["blocks"], "undo_change")
    workspace.press("undo_change", f"{number}|en")
    assert "eurofisc" not in workspace.services.register.directory.actors
    assert "III.9" not in workspace.services.register.store.references()


def test_what_speaks_of_a_body_outlasts_it(workspace: Workspace) -> None:
    """Once an addition is undone, whoever said to speak for its new body, or is reminded of it, is still answered."""
    workspace.submit(fields_of(workspace), title="Report", new_bodies="EUROFISC")
    workspace.allow_channel(CHANNEL)
    workspace.command("iam EUROFISC")
    workspace.command("remind owners EUROFISC")
    workspace.command("iam EUROFISC", user=DELEGATE)
    workspace.command("what do we owe?")
    assert "Taken back" in workspace.command("undo").text
    for text in ("what do we owe?", "remind", "reminders", "iam", "help", "list", "history"):
        assert "It has been logged" not in workspace.command(text).text
    assert "It has been logged" not in workspace.command("what do we owe?", user=DELEGATE).text
    workspace.tick(BEFORE_MEETING)


def test_a_note_is_begun_without_a_file(workspace: Workspace) -> None:
    """A new note has its number, date, title and marking, and is asked about like any other."""
    added = workspace.submit(begin_note(workspace), **FIELDS)
    assert modal_text(added).startswith("1234/24 I.1a added: Report on returns")
    note = workspace.services.register.directory.notes["1234/24"]
    assert (note.number, note.date, note.marking, note.subject) == (
        "1234/24",
        date(2024, 1, 8),
        "LIMITE",
        {"en": "Returns"},
    )
    assert "Report on returns" in workspace.command("show 1234/24 I.1a").text
    assert initial_values(start(workspace))["note"] == "=1234/24"


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"number": "soon"}, {"number": "Write a number such as 13901/23."}),
        ({"number": "13901/23 REV 2"}, {"number": "Note 13901/23 is there already: choose it in the form before."}),
        ({"subject": "", "dated": None}, {"subject": EMPTY, "dated": EMPTY}),
        ({"action_title": ""}, {"action_title": EMPTY}),
    ],
)
def test_a_wrong_note_is_named(workspace: Workspace, fields: dict[str, str], wrong: dict[str, str]) -> None:
    """A note's number must be one, and a new one; it has a date and a title."""
    form = workspace.submit(start(workspace), note="new", action="I.1", **TITLES)
    assert workspace.submit(form, **(NOTE | fields)) == {"errors": wrong}
    assert modal_changes(workspace) == []


def test_only_coordinators_add(workspace: Workspace) -> None:
    """Others are told who may, at the command, the button and the submission, and nothing is changed."""
    assert workspace.command("add", user=DELEGATE).text.startswith("Only coordinators can do that")
    assert workspace.press("add_deliverable", "-|en", user=DELEGATE).text.startswith("Only coordinators")
    assert "Only coordinators" in modal_text(workspace.submit(start(workspace), action="III.3", user=DELEGATE))
    assert "Only coordinators" in modal_text(workspace.submit(fields_of(workspace), **FIELDS, user=DELEGATE))
    assert modal_changes(workspace) == []


def test_a_mention_offers_the_button(workspace: Workspace) -> None:
    """Where no form can be opened there is a button that opens it."""
    answer = workspace.mention("add", user=COORDINATOR)
    (value,) = values(answer.blocks, "add_deliverable")
    assert workspace.open("add_deliverable", value)["callback_id"] == "add"
