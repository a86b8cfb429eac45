"""`/schengen due`, `owner` and `milestone`: deadlines, owners and Schengen Councils, each for coordinators."""

from datetime import date

import pytest

from tests.handlers.workspace import DELEGATE, ONLY_COORDINATORS, Workspace


@pytest.mark.parametrize(
    ("typed", "due", "said"),
    [
        ("30 September 2024", date(2024, 9, 30), "30 September 2024"),
        ("30.9.2024 the opinion is late", date(2024, 9, 30), "30 September 2024"),
        ("2024-09-30", date(2024, 9, 30), "30 September 2024"),
        ("October 2024", date(2024, 10, 10), "10 October 2024"),
        ("2024-10", date(2024, 10, 10), "10 October 2024"),
        ("the next Council", date(2023, 12, 5), "5 December 2023"),
        ("September 2024", date(2024, 9, 30), "30 September 2024"),
        ("to 30 september 2024", date(2024, 9, 30), "30 September 2024"),
        ("30 september 2024", date(2024, 9, 30), "30 September 2024"),
        ("Q3 2024", date(2024, 9, 30), "30 September 2024"),
    ],
)
def test_a_deadline_is_moved(workspace: Workspace, typed: str, due: date, said: str) -> None:
    """A deadline moves to a day, month or meeting in any form; the instalment keeps its slug, both days are named."""
    answer = workspace.command(f"due III.3 {typed}")
    assert answer.text == f"Deadline of III.3a, June 2024: 30 June 2024 → {said}."
    assert workspace.instalment("III.3a@2024-06").due == due


def test_answers_use_the_moved_deadline(workspace: Workspace) -> None:
    """Questions about times use the new deadline, and its new Council names the instalment."""
    workspace.command("due III.3 October 2024")
    assert "III.3a" not in workspace.mention("what does Eurojust owe by June 2024").text
    assert "III.3a" in workspace.mention("what does Eurojust owe for the October 2024 Council").text
    assert "Done: III.3a, June 2024" in workspace.command("done III.3 October 2024 ST 1/24").text


def test_one_instalment_of_several_is_moved(workspace: Workspace) -> None:
    """Of two times the first names the instalment; with one, the next open instalment is moved, which is said."""
    workspace.command("due III.2 March 2024 20 March 2024 the room is taken")
    assert workspace.instalment("III.2a@2024-03").due == date(2024, 3, 20)
    assert workspace.instalment("III.2a@2024-06").due == date(2024, 6, 13)
    answer = workspace.command("due III.2 8 December 2023")
    assert "Deadline of III.2a, December 2023: 5 December 2023 → 8 December 2023." in answer.text
    assert "No instalment was named" in answer.text


def test_a_deadline_goes_back_to_the_notes(workspace: Workspace) -> None:
    """`note` in place of a deadline restores the note's own, of the named instalment or of the only one."""
    workspace.command("due III.3 30 September 2024")
    assert "30 September 2024 → 30 June 2024" in workspace.command("due III.3 note").text
    workspace.command("due III.2 March 2024 20 March 2024")
    assert "20 March 2024 → 4 March 2024" in workspace.command("due III.2 March 2024 note a slip").text
    (change, *_) = workspace.services.register.ledger.read_history("III.2a", limit=1)
    assert change.reason == "a slip"


def test_what_has_no_deadline_gets_one(workspace: Workspace) -> None:
    """An undated deliverable gets a deadline, and questions about that time then find it."""
    assert "no deadline set → 31 March 2024" in workspace.command("due III.5 31 March 2024").text
    assert "III.5a" in workspace.mention("what is due by April 2024").text


def test_due_shows_the_deadlines(workspace: Workspace) -> None:
    """`due` with a reference alone shows the deadlines of its instalments to every user."""
    answer = workspace.command("due III.3", user=DELEGATE)
    assert answer.text.startswith("• III.3a, June 2024: 30 June 2024")


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("due III.3 some day", "“due III.3” needs more than that. For example: /schengen due III.3 30 September 2024"),
        ("due", "“due” needs more than that."),
        ("due III.3 1 May 2023", "Choose a day from 20 October 2023 to 20 October 2033; nothing was changed."),
        ("due III.3 September 2023", "Choose a day from 20 October 2023 to"),
        ("due III.3 2204-09-30", "Choose a day from 20 October 2023 to"),
        ("due III.99 30 June 2024", "There is no “III.99” in note 13901/23."),
        ("due III.2 May 2024 30 June 2024", "III.2a has no instalment May 2024"),
        ("due I.5 30 June 2024", "I.5 has more than one deliverable"),
        ("owner III.6 Atlantis", "I do not know “Atlantis”."),
        ("owner", "“owner” needs more than that."),
        ("milestone soon", "“milestone” needs more than that."),
        ("milestone October 2026 8 November 2026", "“milestone” needs more than that."),
        ("milestone June 2024 off", "June 2024 is in the note's own calendar"),
        ("milestone May 2024 off", "May 2024"),
        ("undo twelve", "“undo” needs more than that. For example: /schengen undo 12"),
        ("undo 99999", "There is no change #99999."),
        ("undo 1", "#1 cannot be taken back; nothing was changed."),
        ("history yesterday", "“history” needs more than that."),
    ],
)
def test_wrong_input_is_named(workspace: Workspace, command: str, said: str) -> None:
    """Wrong input is answered with what is wrong and an example, and changes nothing."""
    before = workspace.services.register.ledger.read_version()
    assert said in workspace.command(command).text
    assert workspace.services.register.ledger.read_version() == before


@pytest.mark.parametrize(
    "command",
    [
        "due III.3 30 September 2024",
        "owner III.6 Frontex",
        "milestone October 2026",
        "undo",
        f"coordinator <@{DELEGATE}>",
        "allow-here off",
    ],
)
def test_only_coordinators_change_it(workspace: Workspace, command: str) -> None:
    """Other users are refused by command and by mention, and nothing is changed."""
    before = workspace.store.find
    assert workspace.command(command, user=DELEGATE).text == ONLY_COORDINATORS
    assert workspace.mention(command).text == ONLY_COORDINATORS
    assert workspace.store.find == before
    assert workspace.services.register.ledger.read_history(limit=1)[0].kind == "admission"


def test_owners_are_set(workspace: Workspace) -> None:
    """The new owners owe the deliverable, a unit through its body, and questions find it; `note` undoes that."""
    answer = workspace.command("owner III.6 Frontex, EFECC")
    assert answer.text == "Owners of III.6a: Commission → Frontex, Europol (EFECC)."
    assert "III.6a" in workspace.mention("what does EFECC owe by December 2023").text
    assert "III.6a" not in workspace.mention("what does the Commission owe by December 2023").text
    assert workspace.command("owner III.6 note").text == "Owners of III.6a: Frontex, Europol (EFECC) → Commission."
    assert "III.6a" in workspace.mention("what does the Commission owe by December 2023").text


def test_owners_in_any_language(workspace: Workspace) -> None:
    """Owners are named as in questions, in any language; `nobody` leaves the deliverable without an owner."""
    assert "Commission → Member States." in workspace.command("owner III.6 lidstaten").text
    workspace.command("owner III.6 nobody")
    assert "III.6a" in workspace.mention("what has no owner").text


def test_owner_shows_the_owners(workspace: Workspace) -> None:
    """`owner` with a reference alone shows the owners to every user."""
    assert workspace.command("owner III.6", user=DELEGATE).text == "III.6a is owed by Commission."


def test_a_council_is_added(workspace: Workspace) -> None:
    """A new Council has an instalment of each regular deliverable, and questions find it; then it is removed."""
    assert workspace.command("milestone October 2026 8 October 2026").text == (
        "Schengen Council October 2026: 8 October 2026"
    )
    assert workspace.instalment("III.2a@2026-10").due == date(2026, 10, 8)
    assert "8 oktober 2026" in workspace.mention("wat moet Eurojust doen voor de Schengenraad van oktober 2026?").text
    assert "There is no Schengen Council in October 2026 any more." in workspace.command("milestone 2026-10 off").text
    assert [instalment.slug for instalment in workspace.store.instalments_of("III.2a")][-1] == "2026-03"


def test_a_council_in_use_stays(workspace: Workspace) -> None:
    """A Council at which something was marked done is not removed, and the answer names what needs it."""
    workspace.command("milestone October 2026")
    workspace.command("done III.2 October 2026 ST 1/26")
    answer = workspace.command("milestone October 2026 off")
    assert (
        answer.text == "The Schengen Council of October 2026 is needed for III.2a, October 2026; nothing was changed."
    )


def test_a_meeting_is_moved(workspace: Workspace) -> None:
    """What is due at a meeting moves with it; a meeting of an unknown day is due on the last day of its month."""
    workspace.command("milestone June 2024 12 June 2024")
    assert workspace.instalment("III.2a@2024-06").due == date(2024, 6, 12)
    assert workspace.instalment("III.3a@2024-06").due == date(2024, 6, 30)
    workspace.command("milestone June 2024 unknown")
    assert workspace.instalment("III.2a@2024-06").due == date(2024, 6, 30)
    assert workspace.command("milestone June 2024 lead 28,7").text == (
        "Reminders before the Schengen Council of June 2024 come 28 and 7 days ahead."
    )


def test_a_conflicting_change_is_refused(workspace: Workspace) -> None:
    """A user who would overwrite a change that they have not seen is shown it, and it stays."""
    workspace.command(f"coordinator <@{DELEGATE}>")
    workspace.command("due III.3 30 September 2024")
    answer = workspace.command("due III.3 31 July 2024", user=DELEGATE)
    assert answer.text.startswith("This was changed meanwhile, and nothing of yours was kept: #")
    assert "30 June 2024 → 30 September 2024" in answer.text
    assert workspace.instalment("III.3a@2024-06").due == date(2024, 9, 30)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("due III.3 31 June", "31 June doesn't exist. Did you mean 30 June 2024?"),
        ("due III.3 30 February 2024 because", "30 February 2024 doesn't exist. Did you mean 29 February 2024?"),
        ("milestone June 2024 31 June 2024", "31 June 2024 doesn't exist. Did you mean 30 June 2024?"),
    ],
)
def test_a_day_that_does_not_exist_is_named(workspace: Workspace, typed: str, answer: str) -> None:
    """The answer says which day there is not, and which could be meant."""
    assert workspace.command(typed).text == answer
