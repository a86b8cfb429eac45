"""Help, small talk, summaries, what changed, and who speaks for whom."""

from datetime import timedelta

import pytest

from domain.i18n.translator import Translator
from domain.messages.help import help_groups
from handlers.questions.answer import read_and_answer
from handlers.slash_command import SUBCOMMANDS
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, SeenMessage, Workspace, buttons, texts
from tests.languages import EVERY_LANGUAGE

EXAMPLES = ["who must deliver for the December 2023 Council", "what is overdue", "without a deadline"]


def examples(seen: SeenMessage) -> list[str]:
    """Return the questions that a message has to press."""
    return buttons(seen.blocks, "suggestion")


@pytest.mark.parametrize("typed", ["help", "", "what can you do?"])
def test_help_has_questions_to_press_and_commands_in_groups(workspace: Workspace, typed: str) -> None:
    """Three questions can be pressed; below them each command has a few words, those for coordinators apart."""
    seen = workspace.command(typed, user=DELEGATE)
    assert examples(seen) == EXAMPLES
    headings = [text for text in texts(seen.blocks) if text in seen.text.replace(":", "").splitlines()]
    assert headings == ["Ask and look up", "Files", "For yourself", "For coordinators"]
    lines = seen.text.splitlines()
    assert "• /schengen done III.3 ST 10000/24 – report it done, for its owner" in lines
    assert lines.index("For coordinators:") < lines.index("• /schengen undo 12 – take back a change")


def test_help_names_every_subcommand(workspace: Workspace) -> None:
    """A subcommand that help does not name would not be found."""
    translator = Translator("en", workspace.services.register.directory)
    named = {command.split()[1] for group in help_groups(translator) for command, _ in group.commands}
    assert named == set(SUBCOMMANDS) - {"help"}


@pytest.mark.parametrize("code", EVERY_LANGUAGE)
def test_help_fits_in_every_language(workspace: Workspace, code: str) -> None:
    """In each language help is within Slack's limits, and what it offers to press is understood."""
    workspace.command(f"language {code}")
    seen = workspace.command("help")
    assert 2 <= len(examples(seen)) <= 3
    for text in examples(seen):
        today = workspace.services.today
        assert read_and_answer(text, store=workspace.store, today=today, hint=code).is_understood
    translator = Translator(code, workspace.services.register.directory)
    assert max(len(words.split()) for group in help_groups(translator) for _, words in group.commands) <= 9


def test_a_greeting_is_returned(workspace: Workspace) -> None:
    """Whoever says hello reads what can be asked, and presses it."""
    seen = workspace.mention("hi")
    assert seen.text.splitlines()[0] == "Hello!"
    assert examples(seen) == EXAMPLES


@pytest.mark.parametrize(
    ("said", "answer"),
    [("thanks!", "You're welcome."), ("Danke schön", "Gern geschehen."), ("bedankt", "Graag gedaan.")],
)
def test_thanks_are_answered(workspace: Workspace, said: str, answer: str) -> None:
    """Thanks are no question that was not understood."""
    seen = workspace.mention(said)
    assert (seen.text, examples(seen)) == (answer, [])


def test_a_summary_counts_as_other_answers_do(workspace: Workspace) -> None:
    """It says how many deliverables are open, overdue and done, and how much the next Schengen Council has."""
    workspace.command("done III.3 ST 1/24")
    workspace.now += timedelta(days=50)
    seen = workspace.mention("summary")
    still_open = len(workspace.services.register.store.references())
    first, second, *_ = seen.text.splitlines()
    overdue = workspace.mention("what is overdue?").text.splitlines()[0].split()[0]
    assert first.endswith(f", {overdue} overdue, 1 done.")
    assert 0 < int(first.split()[0]) < still_open
    assert second.startswith("Schengen Council March 2024, 4 March 2024 (in 86 days): ")
    workspace.command(f"contact Eurojust <@{DELEGATE}|ben>")
    workspace.command("done III.2 ST 5/24", user=DELEGATE)
    assert workspace.mention("summary").text.splitlines()[:2] == [first, "Reported done: 1."]


@pytest.fixture
def changed(workspace: Workspace) -> Workspace:
    """A workspace in which something was changed last week, and something this week."""
    workspace.command("done III.2 ST 1/24")
    workspace.now += timedelta(days=7)
    workspace.command("due III.3 5 July 2024 the translation is late")
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    workspace.command("language en")
    return workspace


def test_what_changed_is_a_list_of_who_what_and_when(changed: Workspace) -> None:
    """It has the time that is asked about, the newest change first, and no access, role or setting."""
    seen = changed.command("what changed this week?", user=DELEGATE)
    heading, line = seen.text.splitlines()
    assert heading == "Changed from 23 October 2023 to 27 October 2023:"
    assert line.endswith(
        f"27 October 2023 12:00 – <@{COORDINATOR}> – deadline of III.3a, June 2024: 30 June 2024 → 5 July 2024"
        " – the translation is late"
    )
    assert "marked done: ST 1/24" in changed.command("what changed last week?").text
    assert len(changed.command("what has changed?").text.splitlines()) == 3


def test_what_changed_for_a_body(changed: Workspace) -> None:
    """A body narrows it to what that owes."""
    assert "III.2a" not in changed.command("what changed for Europol since 1 October 2023?").text
    assert "III.3a" in changed.command("what changed for Europol since 1 October 2023?").text
    nothing = changed.command("what changed for Frontex since 1 October 2023?").text
    assert nothing == "Frontex: Nothing was changed from 1 October 2023 to 27 October 2023."


def test_long_lists_are_cut_and_counted(workspace: Workspace) -> None:
    """Of many changes the newest are shown, and how many there are more."""
    for number in range(12):
        workspace.command(f"hold III.3 reason {number}")
        workspace.command("resume III.3")
    lines = workspace.command("what changed today?").text.splitlines()
    assert (len(lines), lines[-1]) == (22, "4 more are not shown here.")


def test_who_speaks_for_a_body(changed: Workspace) -> None:
    """The contacts of a body are named; where there are none, those who can name them."""
    assert changed.command("who is the contact for Eurojust?").text == f"Eurojust: <@{DELEGATE}>"
    assert changed.command("who is the contact for Europol?").text == (
        f"Nobody is named yet who speaks for Europol. Coordinators name them: <@{COORDINATOR}>."
    )


@pytest.mark.parametrize("asked", ["what changed this week?", "who is the contact for Eurojust?"])
def test_in_a_channel_nobody_is_called(changed: Workspace, asked: str) -> None:
    """There people are named in plain text, without an id."""
    seen = changed.mention(asked)
    for slack_id in (COORDINATOR, DELEGATE, CHANNEL):
        assert slack_id not in seen.text
        assert slack_id not in str(seen.blocks)


def test_a_request_for_a_change_leads_to_its_command(workspace: Workspace) -> None:
    """Nothing is changed, and the answer has the command to type."""
    answer = workspace.mention("mark III.3 done", user=COORDINATOR).text
    assert answer == "I change nothing on request. This command does: /schengen done III.3 ST 10000/24"
    assert workspace.changes() == []


def test_a_day_that_does_not_exist_is_named(workspace: Workspace) -> None:
    """The same question with the nearest day can be pressed."""
    seen = workspace.mention("what does Eurojust owe by 31 June?")
    assert seen.text.startswith("31 June doesn't exist. Did you mean 30 June 2024?\n")
    assert examples(seen)[0] == "what does Eurojust owe by 30 June 2024?"
