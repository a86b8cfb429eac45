"""`/schengen sheet`: its files, which meeting they are about, what is on them, and what is said if there are none."""

import io
from datetime import UTC, datetime, timedelta

import docx
import pytest
from pypdf import PdfReader

from bot.documents.__main__ import write
from bot.sandbox.fake_slack.methods.files import File
from domain.i18n.translator import Translator
from domain.languages import CODES
from handlers.services.file_queue import FileQueue
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, Workspace, texts
from tests.languages import LANGUAGES

NAME = "13901-23-LIMITE-sheet-2024-06-13"

#: Ten days before the Schengen Council of June 2024, at nine in Brussels.
BEFORE_JUNE = datetime(2024, 6, 3, 7, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _in_june(workspace: Workspace) -> None:
    workspace.now = BEFORE_JUNE
    workspace.use_file_queue(FileQueue(write, max_wait=timedelta(seconds=60)))  # here everybody waits for the files


def send_sheets(workspace: Workspace, typed: str = "", *, user: str = DELEGATE) -> list[File]:
    """Return the files that `sheet` sends."""
    before = len(workspace.slack.files)
    answer = workspace.command(f"sheet {typed}".strip(), user=user)
    files = list(workspace.slack.files[before:])
    assert answer.is_ephemeral
    assert answer.text.endswith(", ".join(file.name for file in files)), answer.text
    return files


def text(file: File) -> str:
    """Return the text of a PDF or a Word document, on one line."""
    content = io.BytesIO(file.content or b"")
    if file.name.endswith(".pdf"):
        return " ".join(" ".join(page.extract_text() for page in PdfReader(content).pages).split())
    document = docx.Document(content)
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join(" ".join([*(paragraph.text for paragraph in document.paragraphs), *cells]).split())


def test_both_files_come_in_one_message(workspace: Workspace) -> None:
    """A PDF and a Word document come to the user alone, marked, and both name the meeting and the time."""
    files = send_sheets(workspace, "June 2024")
    assert [file.name for file in files] == [f"{NAME}.pdf", f"{NAME}.docx"]
    assert {(file.channel, file.thread_ts) for file in files} == {(DIRECT, None)}
    assert {file.title for file in files} == {"Meeting sheet: Schengen Council June 2024"}
    assert {file.comment for file in files} == {"Meeting sheet: Schengen Council June 2024. Note 13901/23, LIMITE."}
    assert [call.method for call in workspace.slack.calls].count("files.completeUploadExternal") == 1
    for file in files:
        assert "13 June 2024" in text(file)
    assert "As of 3 June 2024 09:00, Brussels time" in text(files[0])
    assert workspace.slack.messages == ()


@pytest.mark.parametrize(
    ("typed", "forms"),
    [("pdf June 2024", [".pdf"]), ("DOCX", [".docx"]), ("June 2024 pdf", [".pdf"]), ("", [".pdf", ".docx"])],
)
def test_one_format_can_be_asked_for(workspace: Workspace, typed: str, forms: list[str]) -> None:
    """The word for a format asks for that one alone; without a time the next Council is meant."""
    assert [file.name for file in send_sheets(workspace, typed)] == [NAME + extension for extension in forms]


def test_evidence_holds_and_reports_are_on_it(workspace: Workspace) -> None:
    """The sheet has evidence, the reasons of holds and the owners' reports, as text."""
    workspace.command(f"contact Europol <@{DELEGATE}|anna>")
    workspace.command("done III.3 ST 10000/24 &lt;b&gt;bold&lt;/b&gt; &amp; more")
    workspace.command("hold III.6 waits for the Commission")
    workspace.command("done I.1 ST 5/24, our analysis", user=DELEGATE)
    for file in send_sheets(workspace, "June 2024"):
        content = text(file)
        assert "ST 10000/24 <b>bold</b> & more" in content
        assert "waits for the Commission" in content
        assert "1 reported done" in content or "reported done: 1" in content
        assert "ST 5/24, our analysis" in content
        assert "done on 3 June 2024" in content
        assert "Overdue: I. Common situational awareness" in content


def test_filters_are_those_of_questions(workspace: Workspace) -> None:
    """The sheet has only what matches; it says how the filters were read, the answer corrected typos, too."""
    answer = workspace.command("sheet pdf eurojst by June 2024", user=DELEGATE)
    read_as = "Eurojust (incl. as a JHA agency) · whatever its status"
    assert texts(answer.blocks)[0].startswith(
        f"Schengen Council June 2024 · “eurojst” read as “Eurojust” · {read_as}\n"
    )
    content = text(workspace.slack.files[-1])
    assert read_as in content
    assert "eurojst" not in content
    assert "III.2a" in content
    assert "F.2b" not in content


def test_a_past_council_is_told_as_things_stand(workspace: Workspace) -> None:
    """The sheet of a past Council says that it met, and has what was due then and is not done."""
    (file,) = send_sheets(workspace, "pdf for the Council of March 2024")
    assert file.name == "13901-23-LIMITE-sheet-2024-03-04.pdf"
    assert "it met on 4 March 2024" in text(file)
    assert "13 June 2024" not in text(file)


def test_as_of_a_past_day_the_next_council_is_that_days(workspace: Workspace) -> None:
    """A sheet of how things stood on a day is that of the Council that was ahead then, and says of which day it is."""
    (file,) = send_sheets(workspace, "pdf as of 1 March 2024")
    assert file.name == "13901-23-LIMITE-sheet-2024-03-04.pdf"
    assert "as things stood on 1 March 2024" in text(file)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("July 2024", "I know no Schengen Council at “July 2024”. Those I know are in December 2023"),
        ("after June 2024", "A sheet is for one Schengen Council: name its month, as in /schengen sheet"),
        ("2024", "A sheet is for one Schengen Council"),
        ("Q2 2024", "A sheet is for one Schengen Council"),
        ("xyzzy", "“xyzzy”"),
        ("Interpol June 2024", "“Interpol” owes nothing under note 13901/23."),
        ("done June 2024", "Schengen Council June 2024 · done\nNothing under the note fits that."),
        ("xlsx June 2024", "“xlsx”"),
        ("language:klingon", "I do not speak “klingon”."),
        ("what can you do", "I keep the deliverables"),
    ],
)
def test_without_a_sheet_nothing_is_sent(workspace: Workspace, typed: str, said: str) -> None:
    """A time without a Council, filters that are not understood or match nothing are answered in words."""
    assert said in workspace.command(f"sheet {typed}", user=DELEGATE).text
    assert workspace.slack.files == ()


def test_after_the_last_council_a_month_is_asked_for(workspace: Workspace) -> None:
    """If no Council is ahead, a user who names none is asked for a month."""
    workspace.now = datetime(2027, 1, 1, 8, tzinfo=UTC)
    assert "name its month" in workspace.command("sheet", user=DELEGATE).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_speaks_every_language(workspace: Workspace, language: str) -> None:
    """A sheet is in the user's language, or in the one that is named, with its titles and months."""
    translator = Translator(language, workspace.store.directory())
    title = translator.text(workspace.instalment("III.3a@2024-06").deliverable.title)
    if language in CODES[::2]:
        workspace.slack.set_user(DELEGATE, locale=f"{language}-XX")
        (file,) = send_sheets(workspace, "docx")
    else:
        (file,) = send_sheets(workspace, f"docx language:{language} June 2024")
    assert title in text(file)
    assert translator.text(workspace.services.register.directory.milestones[2].name) in text(file)


def test_filters_tell_the_language(workspace: Workspace) -> None:
    """A sheet is in the language of its filters."""
    (file,) = send_sheets(workspace, "docx wat moet Eurojust leveren in juni 2024?")
    assert "Raad Schengen juni 2024" in text(file)


def test_after_a_mention_it_is_for_the_thread(workspace: Workspace) -> None:
    """After a mention the files go into the thread of the channel."""
    (answer,) = workspace.deliver(workspace.event_body("sheet pdf June 2024", thread_ts="1717398000.000001"))
    assert answer.text.endswith(f"In this thread: {NAME}.pdf")
    (file,) = workspace.slack.files
    assert (file.channel, file.thread_ts) == (CHANNEL, "1717398000.000001")


@pytest.mark.long
def test_nobody_is_named_on_it(workspace: Workspace) -> None:
    """The sheet does not say who marked or reported something."""
    workspace.command(f"contact Europol <@{DELEGATE}|anna>")
    workspace.command("done III.3 ST 1/24")
    workspace.command("done I.1 ST 5/24, our analysis", user=DELEGATE)
    for file in send_sheets(workspace, "June 2024"):
        assert "U0" not in text(file)


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ("overdue", "overdue"),
        ("done", "done"),
        ("delivered late", "delivered late"),
        ("delivered on time", "delivered on time"),
        ("on hold", "on hold"),
    ],
)
def test_a_sheet_of_one_status_has_nothing_if_nothing_is_so(workspace: Workspace, typed: str, status: str) -> None:
    """Before anything is done or late, no file is sent, and it is said how the filters were read."""
    workspace.now = BEFORE_JUNE.replace(year=2023, month=11)
    answer = workspace.command(f"sheet December 2023 {typed}", user=DELEGATE)
    assert answer.text.splitlines() == [
        f"Schengen Council December 2023 · {status}",
        "Nothing under the note fits that.",
    ]
    assert workspace.slack.files == ()
