"""Every surface with two notes in the register, and with many: what is shown says of which note it is."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.documents.__main__ import write
from db.register.store import RegisterStore
from domain.meeting_sheets.sheet import MeetingSheet
from handlers.services.file_queue import FileQueue
from tests.bot.documents.calendars import read_strictly
from tests.db.invariants import assert_sound
from tests.handlers.files.exports import document, export, rows
from tests.handlers.files.test_chart import Notebook
from tests.handlers.home.homes import choose, home_of, list_texts, open_home, urgent_lines
from tests.handlers.home.homes import lines as home_lines
from tests.handlers.home.homes import press as press_at_home
from tests.handlers.home.homes import texts as home_texts
from tests.handlers.notes import FIRST_OF_MANY, MANY, OTHER, listed
from tests.handlers.workspace import COORDINATOR, DELEGATE, NOW, Workspace, table_rows, texts, values

FIRST = "13901/23"
QUESTION = "what does Eurojust owe by June 2024?"
#: The headings of the two notes.
HEADINGS = [f"Note {FIRST}, LIMITE", f"Note {OTHER}, PUBLIC"]
#: A week before the Schengen Council of December 2023.
REMINDED = datetime(2023, 11, 28, 8, 5, tzinfo=UTC)


def test_an_answer_has_a_heading_for_each_note(two_notes: Workspace) -> None:
    """Number and marking stand once above the note's lines, in which references are what the note calls them."""
    both = two_notes.mention(QUESTION)
    assert listed(both.text) == {number: ["III.1a", "III.2a", "I.2a", "III.3a"] for number in (FIRST, OTHER)}
    assert [block["text"]["text"] for block in both.blocks if block["type"] == "header"] == HEADINGS
    assert both.text.splitlines()[0] == "8 open."
    assert f"\nNote {FIRST}, LIMITE. Note {OTHER}, PUBLIC." in both.text
    one = two_notes.mention(f"what does Eurojust owe by June 2024, of {OTHER}?").text
    assert listed(one) == {OTHER: ["III.1a", "III.2a", "I.2a", "III.3a"]}
    assert FIRST not in one
    assert "LIMITE" not in one
    assert f"Note {OTHER}, PUBLIC: III.3." in two_notes.mention(f"who owes III.3a of {OTHER}?").text


def test_one_note_has_no_heading(workspace: Workspace) -> None:
    """Answers, private lists, App Homes and files of a register with one note do not name it once more."""
    answer, every = workspace.mention(QUESTION), workspace.command("what is open?")
    assert "header" not in {block["type"] for block in answer.blocks}
    assert answer.text.count(FIRST) == 1
    assert FIRST not in str(table_rows(every.blocks))
    assert str(open_home(workspace, COORDINATOR)).count(FIRST) == 1
    assert (export(workspace, "csv").content or b"").startswith(b'\xef\xbb\xbf"Reference","Title"')


def test_the_note_of_what_is_due_first_comes_first(two_notes: Workspace) -> None:
    """The line at the top is the one that is due first of all, and its note's others follow."""
    two_notes.command(f"due {OTHER} III.3a 3 November 2023")
    shown = listed(two_notes.mention(QUESTION).text)
    assert [*shown] == [OTHER, FIRST]
    assert shown[OTHER][0] == "III.3a"


def test_a_follow_up_counts_the_lines_as_they_are_shown(two_notes: Workspace) -> None:
    """The fifth line of an answer is the first of the second note, though four of the first are due later."""
    root = "1697796000.000500"
    two_notes.mention(QUESTION, ts=root)
    followed = two_notes.mention("details of the fifth", thread_ts=root).text
    assert f"{OTHER} III.1a " in followed
    assert FIRST not in followed


def test_a_long_table_has_a_column_for_the_note(two_notes: Workspace) -> None:
    """It stays with each row that its reader sorts; who sees it alone has a list under headings; menus name both."""
    posted = two_notes.mention("what is open?")
    table_header, *_ = next(block["rows"] for block in posted.blocks if block["type"] == "data_table")
    assert [cell["text"] for cell in table_header][1] == "Council note"
    shown = [(row[0].split(" ")[0], row[1]) for row in table_rows(posted.blocks)]
    assert shown.count(("III.3a", f"{FIRST}, LIMITE")) == 1
    assert shown.count(("III.3a", f"{OTHER}, PUBLIC")) == 1
    assert [note for _, note in shown] == sorted(note for _, note in shown)
    (menu,) = (element for block in posted.blocks for element in block.get("elements", []) if "placeholder" in element)
    options = [option["text"]["text"] for option in menu["options"]]
    assert {f"{FIRST} III.3a", f"{OTHER} III.3a"} <= set(options)
    assert len(options) == len(set(options)) == len(shown)
    (parts,) = (
        block["elements"]
        for block in two_notes.command("what is open?").blocks
        if block["type"] == "rich_text" and len(block["elements"]) > 1
    )
    headings = [part["elements"][0]["text"] for part in parts if part["type"] == "rich_text_section"]
    assert headings == [f"{FIRST}, LIMITE", f"{OTHER}, PUBLIC"]


def test_a_reference_that_both_have_is_asked_back(two_notes: Workspace) -> None:
    """Two buttons ask the whole question of either note; in a thread about one of them it is that one's."""
    asked = two_notes.mention("details of III.3a")
    offered = values(asked.blocks, "suggestion") or asked.text.splitlines()
    assert any(f"{FIRST} III.3a" in each for each in offered)
    assert any(f"{OTHER} III.3a" in each for each in offered)
    assert "I understood" not in asked.text
    root = "1697796000.000500"
    two_notes.mention(f"what does Eurojust owe of {OTHER}?", ts=root)
    assert f"Note {OTHER}, PUBLIC: III.3." in two_notes.mention("details of III.3a", thread_ts=root).text


def test_a_reference_that_none_has_is_missed_in_the_note_that_is_named(two_notes: Workspace) -> None:
    """The refusal names that note alone, and no reference of another."""
    refused = two_notes.mention(f"status of III.9 of {OTHER}").text
    assert f"There is no “III.9” in note {OTHER}." in refused
    assert FIRST not in refused.partition("Did you mean")[0]


def test_buttons_of_old_messages_mean_the_first_note(two_notes: Workspace) -> None:
    """A bare reference in a button is that of the note that was the register's only one."""
    details = two_notes.press("details", "III.3a|en", user=DELEGATE)
    assert f"{FIRST} III.3a" in details.text
    assert OTHER not in details.text


def test_commands_change_the_note_that_is_named(two_notes: Workspace) -> None:
    """A command says which note is meant, or is told that it has to; the other note stays as it was."""
    refused = two_notes.command("done III.3a ST 1/24").text
    assert refused == f"III.3a is in more than one note: say which, {FIRST} III.3a or {OTHER} III.3a."
    assert f"{OTHER} III.3a" in two_notes.mark(f"done {OTHER} III.3a ST 1/24").text
    assert f"{OTHER} III.3a" in two_notes.command(f"history {OTHER} III.3a").text
    store = RegisterStore(two_notes.engine)
    assert [each.evidence for each in store.instalments_of(f"{OTHER} III.3a")] == ["ST 1/24"]
    assert [each.evidence for each in store.instalments_of("III.3a")] == [""]
    assert f"{OTHER} III.3a" in two_notes.command("undo").text
    assert_sound(two_notes.engine)


def test_errors_history_and_undo_name_the_first_note(two_notes: Workspace) -> None:
    """What is said of the first note has its number, where another note has the same reference."""
    name = f"{FIRST} III.3a"
    assert f"{name}, June 2024" in two_notes.mark(f"done {name} ST 2/24").text
    assert two_notes.command(f"done {name} ST 2/24").text.startswith(f"{name} ")
    assert f"{FIRST} III.2a has no instalment April 2024" in two_notes.command(f"done {FIRST} III.2a April 2024").text
    assert f"Owners of {name}: " in two_notes.command(f"owner {name} Europol").text
    taken_back = two_notes.command("undo").text
    assert f"owners of {name}" in taken_back
    assert f" taken back ({name})" in two_notes.command("history").text
    bare = two_notes.command("history").text.replace(f"{FIRST} III.", "").replace(f"{OTHER} III.", "")
    assert "III.3a" not in bare


def test_menus_of_modals_name_the_note(two_notes: Workspace) -> None:
    """Typing a reference that both have offers both, each with its note's number."""
    view = two_notes.open("home_deadline", "home_deadline")
    both = [option["text"]["text"] for option in two_notes.suggest(view, "choose_instalment", "III.3a")]
    assert [option.partition(",")[0] for option in both] == [f"{FIRST} III.3a", f"{OTHER} III.3a"]
    for number in (FIRST, OTHER):
        (offered,) = two_notes.suggest(view, "choose_instalment", f"{number} III.3a")
        assert offered["text"]["text"].startswith(f"{number} III.3a, ")


def test_home_lists_each_note_under_its_marking(two_notes: Workspace) -> None:
    """The list is grouped by note; lines of several notes that stand together above it have numbers."""
    two_notes.now = datetime(2024, 6, 20, 8, tzinfo=UTC)
    view = open_home(two_notes, DELEGATE)
    assert [line.split(" ")[1] for line in urgent_lines(view)][:1] == [FIRST]
    view = choose(two_notes, DELEGATE, "home_owner", "frontex")
    assert [text for text in list_texts(view) if text in HEADINGS] == HEADINGS
    assert [line.split(" ")[1] for line in home_lines(view)].count("I.2a") == 2
    assert home_texts(view)[-1] == f"Note {FIRST}, LIMITE. Note {OTHER}, PUBLIC."
    (modal,) = press_at_home(two_notes, DELEGATE, "home_details", "III.3a")
    assert modal["title"]["text"] == f"{FIRST} III.3a"


def test_a_reminder_is_one_message_over_all_notes(two_notes: Workspace) -> None:
    """A meeting has one reminder, in which each reference has its note's number, and each note its own marking."""
    two_notes.tick(NOW)
    (reminder,) = two_notes.tick(REMINDED)
    said = str(reminder.arguments)
    assert f"{FIRST} III.2a" in said
    assert f"{OTHER} III.2a" in said
    assert texts(reminder.blocks)[-1].endswith(f"Note {FIRST}, LIMITE. Note {OTHER}, PUBLIC.")


@pytest.mark.parametrize("file_format", ["csv", "xlsx", "md"])
def test_an_export_has_a_column_for_the_note(two_notes: Workspace, file_format: str) -> None:
    """Each row has its note's number and its note's own marking; the file has both notes'."""
    two_notes.use_file_queue(FileQueue(write, max_wait=timedelta(minutes=1)))
    file = export(two_notes, f"{file_format} Eurojust by June 2024")
    assert file.name == f"13901-23-9999-24-LIMITE-PUBLIC-2023-10-20.{file_format}"
    assert f"Note {FIRST}, LIMITE. Note {OTHER}, PUBLIC." in (file.comment or "")
    found = {(row[0], row[1], row[-1]) for row in rows(file)}
    assert found == {
        (number, ref, marking)
        for number, marking in ((FIRST, "LIMITE"), (OTHER, "PUBLIC"))
        for ref in ("III.1a", "III.2a", "I.2a", "III.3a")
    }


@pytest.mark.parametrize(("filters", "secrecy"), [("Eurojust", "CONFIDENTIAL"), (f"note {OTHER} III.3", "PUBLIC")])
def test_a_calendar_is_as_secret_as_the_most_secret_note_in_it(
    two_notes: Workspace, filters: str, secrecy: str
) -> None:
    """Other people's calendars hide events of two notes of which one is public; those of a public note they show."""
    two_notes.use_file_queue(FileQueue(write, max_wait=timedelta(minutes=1)))
    events = read_strictly(export(two_notes, f"ics {filters}").content or b"").values()
    assert {event.secrecy for event in events} == {secrecy}


@pytest.mark.long
def test_a_file_has_the_markings_of_what_is_in_it(two_notes: Workspace) -> None:
    """A file of one note has that note's number and marking alone, also if the note is closed and the other is not."""
    two_notes.use_file_queue(FileQueue(write, max_wait=timedelta(minutes=1)))
    two_notes.command(f"note close {FIRST}")
    for number, marking in ((FIRST, "LIMITE"), (OTHER, "PUBLIC")):
        for kind, extension in (("export csv", "csv"), ("export ics", "ics"), ("chart", "png"), ("sheet pdf", "pdf")):
            two_notes.command(f"{kind} of {number}")
            file = two_notes.slack.files[-1]
            assert file.name.endswith(extension)
            assert file.name.startswith(f"{number.replace('/', '-')}-{marking}-")
            assert f"Note {number}, {marking}." in (file.comment or "")


def test_json_says_of_which_note_each_item_is(two_notes: Workspace) -> None:
    """Keys stay as commands and the record have them; number and marking stand beside them."""
    found = document(export(two_notes, "json Eurojust in June 2024"))["instalments"]
    keys = {
        (each["reference"], each["note"], each["marking"]) for each in found if each["reference"].endswith("III.3a")
    }
    assert keys == {("III.3a", FIRST, "LIMITE"), (f"{OTHER} III.3a", OTHER, "PUBLIC")}


def test_a_chart_has_sections_by_note(two_notes: Workspace) -> None:
    """Each section's heading has its note and marking, below it references are bare; the text alternative has both."""
    notebook = Notebook()
    two_notes.use_file_queue(FileQueue(notebook))
    two_notes.command("chart Eurojust by June 2024")
    chart = notebook.chart
    assert [row.heading for row in chart.rows if row.heading] == [
        f"{HEADINGS[0]} · I. Common situational awareness",
        f"{HEADINGS[0]} · III. European operational cooperation",
        f"{HEADINGS[1]} · I. Common situational awareness",
        f"{HEADINGS[1]} · III. European operational cooperation",
    ]
    assert [row.ref for row in chart.rows] == ["I.2a", "III.1a", "III.2a", "III.3a"] * 2
    assert chart.frame.marking == "LIMITE, PUBLIC"
    assert f"{FIRST} III.3a" in chart.frame.alt
    assert f"{OTHER} I.2a" in chart.frame.alt


def test_a_sheet_has_sections_by_note(two_notes: Workspace) -> None:
    """Each section's heading has its note and marking; the head names both notes, and the subject of neither."""
    notebook = Notebook()
    two_notes.use_file_queue(FileQueue(notebook))
    two_notes.command("sheet pdf Eurojust December 2023")
    (sheet,) = notebook.matter
    assert isinstance(sheet, MeetingSheet)
    assert [section.heading for section in sheet.sections] == [
        f"{heading} · III. European operational cooperation" for heading in HEADINGS
    ]
    assert [row.ref for section in sheet.sections for row in section.rows] == ["III.1a", "III.2a"] * 2
    assert (sheet.note, sheet.subject, sheet.marking) == (f"{FIRST}, {OTHER}", "", "LIMITE, PUBLIC")


def test_a_calendar_says_of_which_note_each_event_is(two_notes: Workspace) -> None:
    """Events have references with numbers, and their own note's marking; one of public notes alone is not hidden."""
    two_notes.use_file_queue(FileQueue(write, max_wait=timedelta(minutes=1)))
    two_notes.command("export ics Eurojust in June 2024")
    events = {
        event.summary.partition(":")[0]: event
        for event in read_strictly(two_notes.slack.files[-1].content or b"").values()
    }
    assert f"Note {FIRST}, LIMITE: III.3." in events[f"{FIRST} III.3a, June 2024"].description
    assert f"Note {OTHER}, PUBLIC: III.3." in events[f"{OTHER} III.3a, June 2024"].description
    for number, is_hidden in ((FIRST, True), (OTHER, False)):
        two_notes.command(f"export ics of {number}")
        content = two_notes.slack.files[-1].content or b""
        assert (b"CLASS:CONFIDENTIAL" in content, b"CLASS:PUBLIC" in content) == (is_hidden, not is_hidden)


@pytest.mark.long
def test_many_notes_fit_every_surface(many_notes: Workspace) -> None:
    """Each note is named where its items are; messages, views and files keep to Slack's limits."""
    workspace = many_notes
    workspace.use_file_queue(FileQueue(write, max_wait=timedelta(minutes=1)))
    answer = workspace.mention("what does Eurojust owe?")
    shown = [(row[1].partition(",")[0], row[0].split(" ")[0]) for row in table_rows(answer.blocks)]
    assert answer.text.splitlines()[0] == f"{MANY + 4} open."
    assert shown[:5] == [(FIRST, ref) for ref in ("III.1a", "III.2a", "I.2a", "III.3a", "I.5a")]
    (following,) = values(answer.blocks, "next_page")
    seen = [
        (number, ref) for number, refs in listed(workspace.press("next_page", following).text).items() for ref in refs
    ]
    assert not {*seen}.intersection(shown)
    assert seen[0] == (f"{FIRST_OF_MANY + len(shown) - 4}/24", "III.3a")
    one = workspace.mention("what does Eurojust owe of 5150/24?").text
    assert listed(one) == {"5150/24": ["III.3a"]}
    open_home(workspace, COORDINATOR)
    shown_at_home = list_texts(choose(workspace, COORDINATOR, "home_owner", "eurojust"))
    press_at_home(workspace, COORDINATOR, "home_later", "2")
    shown_at_home += list_texts(home_of(workspace, COORDINATOR))
    assert sum(text.startswith("Note ") for text in shown_at_home) > 10
    found = rows(export(workspace, "csv Eurojust in June 2024"))
    assert len({row[0] for row in found if row[1] == "III.3a"}) == MANY
    for typed in ("export ics Eurojust", "chart Eurojust", "sheet pdf Eurojust June 2024"):
        workspace.command(typed)
        assert "LIMITE" in (workspace.slack.files[-1].comment or "")
        assert "…" in (workspace.slack.files[-1].comment or "")
    assert f"{FIRST} III.3a" in workspace.mark(f"done {FIRST} III.3a ST 1/24").text
    assert f"{FIRST} III.3a" in workspace.command("undo").text


@pytest.mark.long
def test_each_message_of_a_long_reminder_has_the_markings_of_its_lines(many_notes: Workspace) -> None:
    """What two hundred notes have due at a meeting comes in several messages, each with the markings of its lines."""
    markings = {note.base: note.marking for note in many_notes.services.register.directory.notes.values()}
    many_notes.tick(NOW)
    messages = many_notes.tick(REMINDED)
    listed_here = [set(re.findall(r"(\d+/\d+) I\.1a ", message.text)) for message in messages]
    assert len(messages) > 1
    assert set().union(*listed_here) == set(markings)
    for message, numbers in zip(messages, listed_here, strict=True):
        said = re.findall(r"Note [\d/, …]+, ([A-Z ]+)\.", texts(message.blocks)[-1])
        assert set(said) == {markings[number] for number in numbers if number in markings}
