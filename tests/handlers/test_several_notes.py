"""Every surface with two notes in the register: each answer says of which note it is, and nothing is guessed."""

from datetime import UTC, date, datetime

import pytest

from bot.register.file import SHIPPED, read_register
from db.register.load import load
from db.register.store import RegisterStore
from tests.db.registers import with_note
from tests.handlers.workspace import DELEGATE, NOW, Workspace, values

OTHER = "9999/24"


@pytest.fixture
def two_notes(workspace: Workspace) -> Workspace:
    """A workspace with a second note that has the same references as the first, and is public."""
    other = with_note(read_register(SHIPPED), number=OTHER, date=date(2023, 10, 12), marking="PUBLIC")
    load(workspace.engine, other, now=NOW, by="test")
    return workspace


def test_an_answer_names_each_note_with_its_marking(two_notes: Workspace) -> None:
    """References have their note's number, and the source names each note with its own marking."""
    text = two_notes.mention("who owes III.3a of 9999/24?").text
    assert f"{OTHER} III.3a " in text
    assert f"Note {OTHER}, PUBLIC: III.3." in text
    assert "LIMITE" not in text
    both = two_notes.mention("what does Eurojust owe by June 2024?").text
    assert "13901/23 III.3a " in both
    assert f"{OTHER} III.3a " in both
    assert "Note 13901/23, LIMITE: " in both
    assert f"Note {OTHER}, PUBLIC: " in both
    one = two_notes.mention(f"what does Eurojust owe by June 2024, of {OTHER}?").text
    assert "13901/23" not in one
    assert f"{OTHER} III.3a " in one


def test_a_reference_that_both_have_is_asked_back(two_notes: Workspace) -> None:
    """Two buttons ask the whole question of either note; in a thread about one of them it is that one's."""
    asked = two_notes.mention("details of III.3a")
    offered = values(asked.blocks, "suggestion") or asked.text.splitlines()
    assert any("13901/23 III.3a" in each for each in offered)
    assert any(f"{OTHER} III.3a" in each for each in offered)
    root = "1697796000.000500"
    two_notes.mention(f"what does Eurojust owe of {OTHER}?", ts=root)
    assert f"Note {OTHER}, PUBLIC: III.3." in two_notes.mention("details of III.3a", thread_ts=root).text


def test_buttons_of_old_messages_mean_the_first_note(two_notes: Workspace) -> None:
    """A bare reference in a button is that of the note that was the register's only one."""
    details = two_notes.press("details", "III.3a|en", user=DELEGATE)
    assert "13901/23 III.3a" in details.text
    assert OTHER not in details.text


def test_commands_change_the_note_that_is_named(two_notes: Workspace) -> None:
    """A command says which note is meant, or is told that it has to; the other note stays as it was."""
    refused = two_notes.command("done III.3a ST 1/24")
    assert "13901/23 III.3a" in refused.text
    assert f"{OTHER} III.3a" in refused.text
    assert f"{OTHER} III.3a" in two_notes.mark(f"done {OTHER} III.3a ST 1/24").text
    assert f"{OTHER} III.3a" in two_notes.command(f"history {OTHER} III.3a").text
    store = RegisterStore(two_notes.engine)
    assert [each.evidence for each in store.instalments_of(f"{OTHER} III.3a")] == ["ST 1/24"]
    assert [each.evidence for each in store.instalments_of("III.3a")] == [""]
    assert f"{OTHER} III.3a" in two_notes.command("undo").text


def test_a_reminder_is_one_message_over_all_notes(two_notes: Workspace) -> None:
    """A meeting has one reminder, in which each reference has its note's number, and both markings are shown."""
    two_notes.tick(NOW)
    (reminder,) = two_notes.tick(datetime(2023, 11, 28, 8, 5, tzinfo=UTC))
    said = str(reminder.arguments)
    assert "13901/23 III.2a" in said
    assert f"{OTHER} III.2a" in said
    assert "LIMITE, PUBLIC" in said
