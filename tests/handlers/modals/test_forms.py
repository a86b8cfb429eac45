"""The fields of each form: their labels, which may be empty, how much they take, and what they begin with."""

from collections.abc import Callable
from typing import Any

import pytest

from domain.languages import NAMES
from tests.handlers.modals.opened import make_contact, open_modal
from tests.handlers.modals.test_add import TITLES, fields_of, start
from tests.handlers.workspace import DELEGATE, Json, Workspace

TODAY = "2023-10-20"
TITLE = "Regular reporting on support to Member States in migrant-smuggling cases"
TEXT, DAY, MENU, SEARCH = "plain_text_input", "datepicker", "static_select", "external_select"
#: What a field of a form has: its label, whether it may be empty, its element, its limit, and what it begins with.
Field = tuple[str, bool, str, int | None, str | None]
EVIDENCE: dict[str, Field] = {
    "evidence": ("Evidence", False, TEXT, 500, None),
    "note": ("Note", True, TEXT, 500, None),
}
DEADLINE: dict[str, Field] = {
    "day": ("Day", True, DAY, None, None),
    "council": ("Or a Schengen Council", True, MENU, None, None),
    "reason": ("Reason", False, TEXT, 500, None),
}
PLACE: dict[str, Field] = {
    "action": ("Key action", False, TEXT, 40, None),
    "action_title": ("Title of a new key action", True, TEXT, 300, None),
    "section_title": ("Title of a new section", True, TEXT, 300, None),
}


def deliverable(title: str | None, owners: str | None, kind: str, month: str | None, vehicle: str) -> dict[str, Field]:
    """Return the fields of a deliverable."""
    return {
        "title": ("Title (English)", False, TEXT, 1000, title),
        "owners": ("Owners", True, TEXT, 1000, owners),
        "new_bodies": ("Further owners, new here", True, TEXT, 1000, None),
        "kind": ("Deadline", False, MENU, None, kind),
        "day": ("Day, or last day of the period", True, DAY, None, None),
        "start": ("First day of the period", True, DAY, None, None),
        "month": ("Month or meeting", True, TEXT, 80, month),
        "vehicle": ("Reported through", True, MENU, None, vehicle),
        "addressees": ("Addressed to", True, TEXT, 1000, None),
        "takes_part": ("Takes part", True, TEXT, 1000, None),
    }


#: By the name of the form: its title, the label of its button, and its fields by their block ids.
FORMS: dict[str, tuple[str, str, dict[str, Field]]] = {
    "done": (
        "Mark done",
        "Mark done",
        {
            "instalment": ("Deliverable", False, SEARCH, None, None),
            "day": ("Delivered on", False, DAY, None, TODAY),
            **EVIDENCE,
        },
    ),
    "done of a line": ("Mark done", "Mark done", {"day": ("Delivered on", False, DAY, None, TODAY), **EVIDENCE}),
    "report of a line": ("Report done", "Report done", EVIDENCE),
    "deadline": ("New deadline", "Save", {"instalment": ("Deliverable", False, SEARCH, None, None), **DEADLINE}),
    "deadline of a line": ("New deadline", "Save", DEADLINE),
    "contact": (
        "Contact",
        "Save",
        {
            "actor": ("Body", False, SEARCH, None, None),
            "person": ("Person", False, "users_select", None, None),
            "whether": ("From now on", False, "radio_buttons", None, "on"),
        },
    ),
    "milestone": (
        "Meeting",
        "Save",
        {
            "body": ("Who meets", False, MENU, None, "schengen-council"),
            "month": ("Month", False, TEXT, 80, None),
            "day": ("Day of the meeting", True, DAY, None, None),
            "lead": ("Reminders, in days before it", True, TEXT, 80, None),
        },
    ),
    "progress": (
        "Progress",
        "Save",
        {
            "text": ("How far is it?", False, TEXT, 500, None),
            "expected": ("Expected on", True, DAY, None, None),
        },
    ),
    "not ours": ("Reason", "Send", {"reason": ("Not ours", False, TEXT, 500, None)}),
    "owner": ("Change owner", "Save", {"owners": ("Owners", False, TEXT, 500, "EFECC, Eurojust")}),
    "withdraw": ("Withdraw III.2a", "Save", {"reason": ("Reason", False, TEXT, 500, None)}),
    "edit": (
        "Edit III.2a",
        "Save",
        deliverable(TITLE, "Eurojust", "regular", "2023-12", "schengen-barometer-plus"),
    ),
    "add": (
        "Add a deliverable",
        "Continue",
        {"note": ("Council note", False, MENU, None, "="), **PLACE},
    ),
    "add the note": (
        "Add a deliverable",
        "Continue",
        {
            "number": ("Number of the note", False, TEXT, 40, None),
            "dated": ("Date", False, DAY, None, TODAY),
            "subject": ("Title", False, TEXT, 300, None),
            "marking": ("Marking", False, TEXT, 40, "LIMITE"),
            "action": ("Key action", False, TEXT, 40, "I.1"),
            "action_title": ("Title of a new key action", True, TEXT, 300, "Better returns"),
            "section_title": ("Title of a new section", True, TEXT, 300, "Returns"),
        },
    ),
    "add the fields": (
        "Add a deliverable",
        "Save",
        {"reference": ("Reference", False, TEXT, 40, "III.3b"), **deliverable(None, None, "none", None, "-")},
    ),
}


#: How each is opened; those that are not here are opened as the App Home does.
OPENERS: dict[str, Callable[[Workspace], Json]] = {
    "done of a line": lambda workspace: workspace.open("mark_done", "III.2a@2023-12|en"),
    "report of a line": lambda workspace: workspace.open("mark_done", "III.2a@2023-12|en", user=DELEGATE),
    "deadline of a line": lambda workspace: workspace.open("new_deadline:1", "III.3a@2024-06|en"),
    "progress": lambda workspace: workspace.open("leave_word", "III.2a@2023-12|en", user=DELEGATE),
    "not ours": lambda workspace: workspace.open("not_ours", "III.2a@2023-12|en", user=DELEGATE),
    "owner": lambda workspace: workspace.open("change_owner", f"III.3a@2024-06#{DELEGATE}|en"),
    "withdraw": lambda workspace: workspace.open("withdraw_deliverable", "III.2a|en"),
    "edit": lambda workspace: workspace.open("edit_deliverable", "III.2a|en"),
    "add": start,
    "add the note": lambda workspace: workspace.submit(start(workspace), note="new", action="I.1", **TITLES),
    "add the fields": fields_of,
}


def fields(view: Json) -> dict[str, Field]:
    """Return the fields of a form by their block ids."""
    found: dict[str, Field] = {}
    for block in view["blocks"]:
        if block["type"] == "input":
            element: dict[str, Any] = block["element"]
            initial = element.get("initial_value") or element.get("initial_date")
            initial = initial or element.get("initial_option", {}).get("value")
            is_optional = block.get("optional", False)
            kind, limit = element["type"], element.get("max_length")
            found[block["block_id"]] = (block["label"]["text"], is_optional, kind, limit, initial)
    return found


@pytest.mark.parametrize("name", FORMS)
def test_what_a_form_asks_for(workspace: Workspace, name: str) -> None:
    """Each field in its order; what may be empty; how many characters it takes; what is filled in already."""
    title, button, expected = FORMS[name]
    make_contact(workspace)
    form = OPENERS[name](workspace) if name in OPENERS else dict(open_modal(workspace, name))
    assert (form["title"]["text"], form["submit"]["text"]) == (title, button)
    assert list(fields(form).items()) == list(expected.items())


def test_a_title_in_each_language(workspace: Workspace) -> None:
    """Each of them may be empty but the note's own."""
    titles = fields(workspace.open("edit_titles", "III.2a|en"))
    assert list(titles) == sorted(NAMES)
    for code, (label, is_optional, kind, limit, initial) in titles.items():
        assert (label, is_optional, kind, limit) == (f"Title ({NAMES[code]})", code != "en", TEXT, 1000)
        assert initial
    assert titles["en"][-1] == TITLE


@pytest.mark.parametrize(("start_day", "is_wrong"), [("2024-05-02", False), ("2024-05-03", True)])
def test_a_period_may_be_one_day(workspace: Workspace, start_day: str, *, is_wrong: bool) -> None:
    """It does not end before it begins."""
    filled = {"title": "Report", "owners": "Frontex", "kind": "period", "day": "2024-05-02", "start": start_day}
    answer = workspace.submit(fields_of(workspace), **filled)
    assert answer.get("errors", {}) == ({"day": "The period ends before it begins."} if is_wrong else {})
