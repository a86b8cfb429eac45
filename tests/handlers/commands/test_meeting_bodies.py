"""Meetings of several bodies through every surface: added, asked about, reminded of, filtered, drawn and exported."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.register.file import parse_register
from db.register.load import load
from domain.register.meeting import Meeting
from tests.db.invariants import assert_sound
from tests.handlers.home.homes import open_home
from tests.handlers.modals.opened import modal_text, open_modal
from tests.handlers.workspace import DELEGATE, NOW, Workspace

OTHER = "9999/24"
NOTE = f"""
note: {{number: "{OTHER}", date: 2024-01-10, marking: LIMITE, subject: Meetings of other bodies}}
milestones:
  - {{slug: 2024-06, name: Schengen Council June 2024, month: 2024-06}}
  - {{slug: jha-2024-06, name: JHA Council June 2024, month: 2024-06, meets: 2024-06-14, body: jha-council}}
  - {{slug: euco-2024-03, name: European Council March 2024, month: 2024-03, meets: 2024-03-21, body: european-council}}
sections: {{I: Meetings}}
key_actions:
  - ref: I.1
    title: Work for the other bodies
    deliverables:
      - ref: I.1a
        title: Paper for the ministers
        owners: [eurojust]
        deadline: {{kind: once, due: 2024-06, body: jha-council}}
      - ref: I.1b
        title: Paper for the leaders
        owners: [eurojust]
        deadline: {{kind: regular, due: 2024-03, body: european-council}}
      - ref: I.1c
        title: Paper due earlier and tabled there
        owners: [cepol]
        deadline: {{kind: once, due: 2024-05, basis: month}}
        council: jha-2024-06
"""


@pytest.fixture
def bodies(workspace: Workspace) -> Workspace:
    """A workspace with a second note: it has a JHA Council in a Schengen Council's month, and a European Council."""
    known = workspace.services.register.directory
    load(workspace.engine, parse_register(NOTE, file="note.yaml", known=known), now=NOW, by="test")
    return workspace


def test_a_deadline_is_the_bodys_meeting(bodies: Workspace) -> None:
    """What is due at a body's meeting is due on its day; keys of instalments are months as ever."""
    due = {key: bodies.instalment(f"{OTHER} {key}") for key in ("I.1a@2024-06", "I.1b@2024-03", "I.1c@2024-05")}
    assert {key: (str(each.due), str(each.council)) for key, each in due.items()} == {
        "I.1a@2024-06": ("2024-06-14", "jha-2024-06"),
        "I.1b@2024-03": ("2024-03-21", "euco-2024-03"),
        "I.1c@2024-05": ("2024-05-31", "jha-2024-06"),
    }


def test_an_answer_names_the_body(bodies: Workspace) -> None:
    """For the JHA Council is what is due or tabled there, and nothing of the Schengen Council, and vice versa."""
    asked = bodies.command("what is due for the June 2024 JHA Council?")
    assert "due or tabled at this meeting: JHA Council June 2024" in f"{asked.text} {asked.blocks}"
    said = str(asked.blocks)
    assert ("Paper for the ministers" in said, "Paper due earlier" in said, "III.2a" in said) == (True, True, False)
    said = str(bodies.command("what is due for the June 2024 Council?").blocks)
    assert ("Paper for the ministers" in said, "III.2a" in said) == (False, True)


def test_a_meeting_that_is_not_there_is_said(bodies: Workspace) -> None:
    """It is named with its body, and the months that the body has; the Schengen Council of the month is not offered."""
    refused = bodies.command("what is due by the March 2024 JHA Council?")
    assert "JHA Council: I know no meeting at “March 2024”. Those I know are in June 2024." in refused.text
    assert "4 March" not in f"{refused.text} {refused.blocks}"


def test_how_often_names_the_body(bodies: Workspace) -> None:
    """What comes at each meeting of a body says which one's."""
    said = bodies.command(f"how often is {OTHER} I.1b due?")
    assert "at every meeting (European Council; first: March 2024)" in f"{said.text} {said.blocks}"


def test_each_meeting_has_one_reminder(bodies: Workspace) -> None:
    """Two bodies in one month are two messages, each with its body's name and what is due there."""
    bodies.tick(NOW)
    sent = [*bodies.tick(datetime(2024, 6, 6, 7, 5, tzinfo=UTC)), *bodies.tick(datetime(2024, 6, 7, 7, 5, tzinfo=UTC))]
    said = [str(message.arguments) for message in sent]
    (schengen,) = [text for text in said if "Schengen Council on 13 June" in text]
    (jha,) = [text for text in said if "JHA Council on 14 June" in text]
    assert ("Paper for the ministers" in schengen, "III.2a" in schengen) == (False, True)
    assert ("Paper for the ministers" in jha, "III.2a" in jha) == (True, False)


def test_home_files_and_charts_name_the_body(bodies: Workspace) -> None:
    """The filter of the App Home, a calendar and an export have the meeting by its name and key."""
    assert "JHA Council June 2024" in str(open_home(bodies, DELEGATE))
    bodies.command("export ics")
    bodies.command("export json")
    calendar, table = [(file.content or b"").decode("utf-8", "replace") for file in bodies.slack.files][-2:]
    assert "SUMMARY:JHA Council June 2024" in calendar.replace("\r\n ", "")
    assert "CATEGORIES:JHA Council" in calendar
    assert "jha-2024-06" in table


@pytest.mark.long
def test_a_sheet_is_for_the_bodys_meeting(bodies: Workspace) -> None:
    """A meeting sheet is named after the body, and has what is due at it, not what is the Schengen Council's."""
    bodies.command("sheet JHA Council June 2024")
    assert "Meeting sheet: JHA Council June 2024" in str(bodies.slack.files[-1].comment)
    bodies.command("chart burndown JHA Council June 2024")
    assert "Progress to this meeting: JHA Council June 2024" in str(bodies.slack.files[-1])


def test_a_meeting_is_added_changed_and_removed(bodies: Workspace) -> None:
    """The body stands before the month, in words or as in the key; all of it is in the history and can be undone."""
    added = bodies.command("milestone JHA Council October 2026 8 October 2026")
    assert added.text == "JHA Council October 2026: 8 October 2026"
    assert bodies.command("milestone jha-2026-10 9 October 2026").text == "JHA Council October 2026: 9 October 2026"
    assert "• JHA Council October 2026: 9 October 2026" in bodies.command("milestone").text
    assert "JHA Council October 2026: 8 October 2026 → 9 October 2026" in bodies.command("history").text
    removed = bodies.command("milestone JHA Council October 2026 off")
    assert removed.text == "JHA Council October 2026 removed"
    bodies.command("undo")
    assert bodies.services.register.directory.milestone(Meeting.parse("jha-2026-10")) is not None
    assert bodies.services.register.directory.milestone(Meeting.parse("2026-10")) is None
    assert_sound(bodies.engine)


def test_the_first_of_a_body_is_added(workspace: Workspace) -> None:
    """Also where the register had Schengen Councils alone, in the form, too, whose first choice is that one."""
    assert workspace.command("milestone Coreper October 2026").text == "Coreper October 2026: day not known yet"
    answer = workspace.submit(open_modal(workspace, "milestone"), month="2026-10", body="jha-council", lead="7")
    assert modal_text(answer) == (
        "JHA Council October 2026: day not known yet\n"
        "Reminders before this meeting come 7 days ahead: JHA Council October 2026."
    )
    assert modal_text(workspace.submit(open_modal(workspace, "milestone"), month="2026-10")).startswith("Schengen")


def test_a_deadline_is_moved_to_a_bodys_meeting(bodies: Workspace) -> None:
    """The new deadline is named as in questions, and is the day of that body's meeting."""
    bodies.command("due 13901/23 III.3a JHA Council June 2024 The ministers asked.")
    moved: Any = bodies.instalment("III.3a@2024-06")
    assert (str(moved.due), str(moved.council)) == ("2024-06-14", "jha-2024-06")
    assert_sound(bodies.engine)


def test_reminders_are_limited_to_a_bodys_meeting(bodies: Workspace) -> None:
    """A channel names the meetings that it wants to be reminded of, of any body."""
    said = bodies.command("remind milestones JHA Council June 2024, June 2024").text
    assert "Only before these meetings: JHA Council June 2024 and Schengen Council June 2024." in said


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("what does Eurojust owe under 13901/23 REV 1?", "13901/1/23 REV 1 is not in the register; 13901/23 is."),
        ("what does Eurojust owe under 13901/1/23 REV 1?", "13901/1/23 REV 1 is not in the register; 13901/23 is."),
    ],
)
def test_another_revision_is_said(workspace: Workspace, asked: str, said: str) -> None:
    """A revision that is not loaded is not answered by the one that is."""
    assert said in workspace.command(asked).text


def test_parts_of_a_note_are_the_note(bodies: Workspace) -> None:
    """A corrigendum's or an addendum's number means its note; a number that names two revisions means none."""
    assert "13901/23" not in str(bodies.command(f"what does Eurojust owe under {OTHER} COR 2?").blocks)
    assert "There is no “13901/1/23 REV 2”" in bodies.command("details of 13901/1/23 REV 2").text
