"""`/schengen note`: the notes with their states, closing and reopening one, the note of a channel, and drafts."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from db.register.load import load
from domain.dates.spans import Month
from domain.errors import BadRegister
from domain.register.meeting import MeetingBody
from domain.register.model import Milestone, Register, in_order
from tests.db.invariants import assert_sound
from tests.db.registers import with_note
from tests.handlers.home.homes import open_home
from tests.handlers.notes import OTHER, listed
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, NOW, Workspace, values
from tests.shipped import shipped_register

QUESTION = "what does Eurojust owe by June 2024?"


@pytest.fixture
def draft(workspace: Workspace) -> Workspace:
    """A workspace with a draft beside its note, which has the same references and gives a body another name."""
    load(workspace.engine, drafted(), now=NOW, by="test", as_draft=True)
    return workspace


def drafted() -> Register:
    """Return the register of a note to load as a draft: it has a meeting and a name that the register does not have."""
    other = with_note(shipped_register(), number=OTHER, date=date(2023, 10, 12), marking="PUBLIC")
    given = other.directory
    actors = {**given.actors, "frontex": replace(given.actors["frontex"], name={"en": "Border people"})}
    council = Milestone(month=Month(2024, 1), body=MeetingBody.JHA_COUNCIL, name={"en": "JHA Council January 2024"})
    directory = replace(given, actors=actors, milestones=in_order((*given.milestones, council)))
    return replace(other, directory=directory)


def direct(workspace: Workspace, text: str, *, user: str) -> str:
    """Write to the bot in direct messages; return what it answers."""
    body = workspace.event_body(text, user=user, type="message", channel=f"D{user[1:]}", channel_type="im")
    (answer,) = workspace.deliver(body)
    return answer.text


def test_one_note_is_listed(workspace: Workspace) -> None:
    """Its number, date, marking, state and size are said, and which document was loaded last; no channel has a note."""
    first, *others = workspace.command("note", user=DELEGATE).text.splitlines()
    assert first.startswith("• 13901/23, 11 October 2023, LIMITE – in force – 26 deliverables")
    (examples,) = others
    assert examples == (
        "Coordinators change that: /schengen note close 13901/23 · /schengen note reopen 13901/23 · "
        "/schengen note here 13901/23"
    )


def test_several_notes_are_listed(two_notes: Workspace) -> None:
    """Each has a line, and then the channel's note is said."""
    lines = two_notes.command("note", user=DELEGATE).text.splitlines()
    assert [line.partition(",")[0] for line in lines[:2]] == ["• 13901/23", f"• {OTHER}"]
    assert "PUBLIC" in lines[1]
    assert lines[2] == "This channel is about all notes in force."


@pytest.mark.long
def test_a_closed_note_is_kept(two_notes: Workspace) -> None:
    """It is out of general questions, and the App Home; asked of by number it is answered; all is undoable."""
    before = two_notes.command(QUESTION).text
    answer = two_notes.command(f"note close {OTHER}")
    assert answer.text == (f"Note {OTHER} is closed: I answer about it where it is named, and remind of it no longer.")
    assert OTHER not in two_notes.command(QUESTION).text
    assert "III.3a" in listed(two_notes.command(f"what does Eurojust owe by June 2024, of {OTHER}?").text)[OTHER]
    assert f"{OTHER} III.3a" in two_notes.command(f"details of {OTHER} III.3a").text
    assert OTHER not in str(open_home(two_notes, DELEGATE))
    assert "closed" in two_notes.command("note").text
    assert f"{OTHER}: in force → closed" in two_notes.command("history").text
    assert_sound(two_notes.engine)
    (value,) = values(answer.blocks, "undo_change")
    (value,) = values(two_notes.press("undo_change", value).blocks, "confirm_undo")
    two_notes.press("confirm_undo", value)
    assert two_notes.command(QUESTION).text == before
    assert_sound(two_notes.engine)


def test_a_closed_note_is_no_longer_reminded_of(two_notes: Workspace) -> None:
    """A meeting's reminder has what the note in force has, and its number and marking alone."""
    two_notes.command(f"note close {OTHER}")
    two_notes.tick(NOW)
    (reminder,) = two_notes.tick(datetime(2023, 11, 28, 8, 5, tzinfo=UTC))
    said = str(reminder.arguments)
    assert "III.2a" in said
    assert OTHER not in said
    assert "PUBLIC" not in said


def test_reopening(two_notes: Workspace) -> None:
    """A reopened note is in force as before; to reopen it again changes nothing."""
    before = two_notes.command(QUESTION).text
    two_notes.command(f"note close {OTHER}")
    assert two_notes.command(f"note reopen ST {OTHER}").text == f"Note {OTHER} is in force."
    assert two_notes.command(QUESTION).text == before
    version = two_notes.services.register.ledger.read_version()
    assert two_notes.command(f"note reopen {OTHER}").text == f"Note {OTHER} is in force."
    assert two_notes.services.register.ledger.read_version() == version


@pytest.mark.parametrize(
    "typed",
    [f"note close {OTHER}", f"note accept {OTHER}", f"note reopen {OTHER}", f"note here {OTHER}", "note here off"],
)
def test_coordinators_alone_change_it(two_notes: Workspace, typed: str) -> None:
    """Anybody else is refused, and the refusal recorded."""
    before = two_notes.command("note").text
    assert "Only coordinators" in two_notes.command(typed, user=DELEGATE).text
    assert two_notes.command("note").text == before


@pytest.mark.parametrize("typed", ["note close", "note close 1234/56", "note close it", "note here III.3"])
def test_another_number_is_refused(two_notes: Workspace, typed: str) -> None:
    """What names no note of the register gets an example that works."""
    assert f"/schengen note close {OTHER}" in two_notes.command(typed).text


def test_other_words_are_a_question(two_notes: Workspace) -> None:
    """A question may begin with the word, which is French, too: it is answered as one."""
    asked = two_notes.command(f"note {OTHER} : que doit livrer Eurojust ?").text
    assert "III.3a" in listed(asked)[OTHER]
    assert "13901/23" not in asked


def test_a_channel_is_about_a_note(two_notes: Workspace) -> None:
    """Questions there are about that note and say so, unless they name another; bare references are that note's."""
    everywhere = two_notes.mention(QUESTION).text
    assert two_notes.command(f"note here {OTHER}").text == f"This channel is about note {OTHER}."
    narrowed = two_notes.mention(QUESTION).text
    assert "13901/23" not in narrowed
    assert f" · {OTHER} · " in narrowed or f"{OTHER} · " in narrowed
    assert "III.3a" in listed(narrowed)[OTHER]
    assert "III.3a" in listed(two_notes.mention(f"{QUESTION.rstrip('?')}, of 13901/23?").text)["13901/23"]
    assert f"Note {OTHER}, PUBLIC: III.3." in two_notes.mention("details of III.3a").text
    assert "13901/23 III.3a" in two_notes.mention("details of 13901/23 III.3a").text
    assert f"{OTHER} III.3a" in two_notes.mark("done III.3a ST 1/24").text
    assert "This channel is about note" in two_notes.command("note").text
    assert f"note of <#{CHANNEL}>: {OTHER}" in two_notes.command("history").text
    said = direct(two_notes, QUESTION, user=DELEGATE)
    assert "III.2a" in listed(said)["13901/23"]
    assert "III.2a" in listed(said)[OTHER]
    assert two_notes.command("note here off").text == "This channel is about all notes in force."
    assert two_notes.mention("what does Frontex owe by June 2024?").text.count("13901/23") > 1
    assert everywhere.count("13901/23") > 1


def test_follow_ups_keep_the_note_that_was_named(two_notes: Workspace) -> None:
    """In a thread about another note than the channel's, the next question is about that one, too."""
    two_notes.command(f"note here {OTHER}")
    root = "1697796000.000500"
    two_notes.mention("what does Eurojust owe by June 2024, of 13901/23?", ts=root)
    followed = two_notes.mention("and Frontex?", thread_ts=root).text
    assert "13901/23" in followed
    assert OTHER not in followed


def test_nobody_else_sees_a_draft(draft: Workspace) -> None:
    """A draft is in no answer, list, App Home, reminder, history or file, and not known by its number or references."""
    for typed in (
        QUESTION,
        f"what does Eurojust owe, of {OTHER}?",
        f"details of {OTHER} III.3a",
        "details of III.3a",
        "note",
        "list all",
        "history",
    ):
        said = draft.command(typed, user=DELEGATE)
        assert f"{OTHER} " not in said.text.replace(typed, "").replace(f"“{OTHER}", ""), typed
        assert f"{OTHER} III.3a |" not in str(said.blocks)
    assert "13901/23 III" not in draft.command(QUESTION, user=DELEGATE).text
    assert OTHER not in str(open_home(draft, DELEGATE))
    assert OTHER not in str(open_home(draft, COORDINATOR))
    draft.tick(NOW)
    (reminder,) = draft.tick(datetime(2023, 11, 28, 8, 5, tzinfo=UTC))
    assert OTHER not in str(reminder.arguments)


def test_a_draft_changes_not_one_word_for_others(workspace: Workspace) -> None:
    """Answers, lists, cards, App Home, settings and history are as before a draft was loaded, its meeting included."""

    def said() -> list[str]:
        typed = (
            QUESTION,
            "list all",
            "details of III.3a",
            "details of III.3",
            "note",
            "history",
            "milestone",
            "status",
        )
        asked = ("what is due by the January JHA Council?", "who is Frontex?", "when is the next Council?")
        answers = [workspace.command(text, user=DELEGATE) for text in (*typed, *asked)]
        home = open_home(workspace, DELEGATE)
        return [*(f"{answer.text} {answer.blocks}" for answer in answers), str(home["blocks"])]

    before = said()
    load(workspace.engine, drafted(), now=NOW, by="test", as_draft=True)
    assert said() == before


def test_a_draft_is_accepted(draft: Workspace) -> None:
    """It is in force then, for all; that is in the history and can be undone, and others see nothing of it again."""
    before = draft.command(QUESTION, user=DELEGATE).text
    answer = draft.command(f"note accept {OTHER}")
    assert answer.text == f"Note {OTHER} is in force."
    shown = listed(draft.command(QUESTION, user=DELEGATE).text)
    assert ["III.3a" in shown[number] for number in ("13901/23", OTHER)] == [True, True]
    assert f"{OTHER}: draft → in force" in draft.command("history").text
    (value,) = values(answer.blocks, "undo_change")
    (value,) = values(draft.press("undo_change", value).blocks, "confirm_undo")
    draft.press("confirm_undo", value)
    assert draft.command(QUESTION, user=DELEGATE).text == before
    assert_sound(draft.engine)


def test_a_draft_is_not_closed(draft: Workspace) -> None:
    """A closed note is answered about; who tries it with a draft is told how to accept one."""
    assert f"/schengen note accept {OTHER}" in draft.command(f"note close {OTHER}").text
    assert "draft" in draft.command("note").text


def test_a_draft_stays_one(draft: Workspace) -> None:
    """Loaded again, as a draft or not, it is one; what others see is no draft, nor is the first note of all."""
    for as_draft in (True, False):
        load(draft.engine, drafted(), now=NOW, by="test", as_draft=as_draft)
        assert OTHER not in draft.command(QUESTION, user=DELEGATE).text
    with pytest.raises(BadRegister, match="13901/23 is in the register already"):
        load(draft.engine, shipped_register(), now=NOW, by="test", as_draft=True)


@pytest.mark.long
def test_no_file_has_a_draft(draft: Workspace) -> None:
    """An export of the whole register, its changes, and a calendar have what is in force, for a coordinator, too."""
    for typed in ("export csv", "export changes csv", "export ics", f"export csv of {OTHER}", "sheet December 2023"):
        for user in (DELEGATE, COORDINATOR):
            draft.command(typed, user=user)
    assert len(draft.slack.files) >= 8
    assert [file.name for file in draft.slack.files if OTHER.encode() in (file.content or b"")] == []
    draft.command(f"note reopen {OTHER}")
    draft.command("export csv")
    assert OTHER.encode() in (draft.slack.files[-1].content or b"")


def test_coordinators_see_a_draft_where_they_are_alone(draft: Workspace) -> None:
    """Asked of by its number in private it is answered; in a channel, and to general questions, it is not."""
    assert "III.3a" in listed(draft.command(f"what does Eurojust owe, of {OTHER}?").text)[OTHER]
    assert f"{OTHER} III.3a" in direct(draft, f"details of {OTHER} III.3a", user=COORDINATOR)
    assert "financial" in draft.press("details", f"{OTHER} III.3a|en").text
    assert "financial" not in draft.press("details", f"{OTHER} III.3a|en", user=DELEGATE).text
    page = f'0:{{"owners":["eurojust"],"note":"{OTHER}"}}|en'
    assert "III.3a" in listed(draft.press("next_page", page).text)[OTHER]
    assert OTHER not in draft.press("next_page", page, user=DELEGATE).text
    assert OTHER not in draft.command(QUESTION).text
    assert f"{OTHER} III.3a" not in draft.mention(f"what does Eurojust owe, of {OTHER}?", user=COORDINATOR).text
    assert f"• {OTHER}, 12 October 2023, PUBLIC – draft" in draft.command("note").text
    listed_for_all = draft.mention("note", user=COORDINATOR).text
    assert listed_for_all.startswith("• 13901/23, 11 October 2023")
    assert OTHER not in listed_for_all
    draft.command(f"note reopen {OTHER}")
    shown = listed(draft.command(QUESTION, user=DELEGATE).text)
    assert ["III.3a" in shown[number] for number in ("13901/23", OTHER)] == [True, True]
    assert_sound(draft.engine)
