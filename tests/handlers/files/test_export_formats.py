"""The formats of exports: how they are named, that each has the same rows, and the history in some of them."""

import re
import zipfile
from datetime import timedelta
from io import BytesIO
from itertools import compress

import openpyxl
import pytest
from msgspec.structs import replace

from bot.documents.__main__ import write
from bot.sandbox.fake_slack.methods.files import File
from db.register.load import load
from domain.exports.formats import Format
from domain.i18n.translator import Translator
from handlers.files.export import build_export
from handlers.questions.answer import answer_reading
from handlers.questions.filters import whole_register_reading
from tests import ROOT
from tests.db.registers import with_deliverable
from tests.handlers.files.exports import document, export, history, rows
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, NOW, Workspace, texts
from tests.languages import LANGUAGES
from tests.shipped import shipped_register

KNOWN = "csv, xlsx, json, md and ics"
#: The formats with a row for each instalment.
TABLES = tuple(file_format for file_format in Format if file_format is not Format.ICS)


def make_changes(workspace: Workspace) -> None:
    """Mark done, hold, report and move instalments, and undo one change."""
    workspace.slack.set_user(COORDINATOR, real_name="Anna Jansen", profile={"display_name": "anna"})
    workspace.command(f"contact Europol <@{DELEGATE}|delegate>")
    workspace.command("done III.3 ST 10000/24 | `annex`")
    workspace.command("hold III.6 =1+1 the Commission is late")
    workspace.mark("done I.1 our analysis", user=DELEGATE)
    workspace.command("due III.2 December 2023 30 January 2024 waiting for figures")
    workspace.command("owner III.6 Frontex")
    workspace.command("undo")
    workspace.now = NOW + timedelta(days=80)


def _documented() -> list[str]:
    page = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
    commands = re.findall(r"^\| `/schengen export ?(.*?)` \|", page, re.MULTILINE)
    assert len(commands) == 6
    return commands


@pytest.mark.parametrize("typed", [*_documented(), "Europol by June 2024 as xlsx"])
def test_documented_exports_work(workspace: Workspace, typed: str) -> None:
    """Every command in docs/exports.md sends a file that is not empty."""
    make_changes(workspace)
    workspace.now = NOW + timedelta(days=300)
    assert rows(export(workspace, typed))


@pytest.mark.parametrize(
    "filters", ["", "Eurojust by June 2024", "all Europol", "section III", "what has no deadline?"]
)
def test_every_format_has_the_same_rows(workspace: Workspace, filters: str) -> None:
    """The file has the instalments of the answer, in its order, and all cells; Markdown leaves out empty columns."""
    make_changes(workspace)
    rows_by_format = {form: rows(export(workspace, f"{form} {filters}")) for form in TABLES}
    harmless = [tuple(cell.replace("'=1+1", "=1+1") for cell in row) for row in rows_by_format[Format.CSV]]
    assert rows_by_format[Format.XLSX] == rows_by_format[Format.JSON] == harmless
    used = [any(column) for column in zip(*harmless, strict=True)]
    assert rows_by_format[Format.MD] == [tuple(compress(row, used)) for row in harmless]
    answered = [line.split()[1] for line in workspace.command(f"ask {filters}").text.split("\n") if line[:1] == "•"]
    assert not filters or list(dict.fromkeys(row[0] for row in harmless)) == answered


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("", "csv"),
        ("csv", "csv"),
        ("xlsx", "xlsx"),
        ("XLSX", "xlsx"),
        (".xlsx", "xlsx"),
        ("excel", "xlsx"),
        ("json III.3", "json"),
        ("md what does Europol owe by June 2024?", "md"),
        ("markdown III.3", "md"),
        ("Europol by June 2024 as xlsx", "xlsx"),
        ("wat moet Eurojust doen als json", "json"),
        ("as md", "md"),
        ("as xlsx Europol", "xlsx"),
        ("Europol by June 2024 xlsx", "xlsx"),
        ("what is open? .json", "json"),
    ],
)
def test_a_format_stands_first_or_last(workspace: Workspace, typed: str, name: str) -> None:
    """A format is named before the filters, or after them with "as"; without one the file is CSV."""
    assert export(workspace, typed).name == f"13901-23-LIMITE-2023-10-20.{name}"


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        *(("docx", "docx"), ("pdf Europol by June 2024", "pdf"), ("Europol as docx", "docx"), (".XLS", ".XLS")),
        *(("xlxs Europol", "xlxs"), ("jsn", "jsn"), ("cvs by June 2024", "cvs")),
    ],
)
def test_other_formats_are_refused_by_name(workspace: Workspace, typed: str, named: str) -> None:
    """An unknown or mistyped format is answered with the known ones, and no file is sent."""
    text = workspace.command(f"export {typed}").text
    assert text == (
        f"I do not make files of the kind “{named}”, but {KNOWN}."
        " For example: /schengen export xlsx Europol by June 2024"
    )
    assert workspace.slack.files == ()


@pytest.mark.parametrize(
    "typed", ["xlsx asylum", "csv Europol as xlsx", "xlsx csv", "md xlsx", "json what does Interpol owe?"]
)
def test_filters_that_are_not_understood_are_answered_as_such(workspace: Workspace, typed: str) -> None:
    """Unknown words or two formats are not guessed: no file is sent."""
    assert workspace.command(f"export {typed}").text == workspace.command(f"ask {typed.partition(' ')[2]}").text
    assert workspace.slack.files == ()


def test_a_country_is_no_format(workspace: Workspace) -> None:
    """At the end "MD" is a word of the question, which the note does not know, and not Markdown."""
    assert "“MD”" in workspace.command("export what does Europol owe MD").text
    assert workspace.slack.files == ()


def test_after_a_mention_a_workbook_comes_into_the_thread(workspace: Workspace) -> None:
    """A format can be named after a mention, and the file goes into the thread."""
    answer = workspace.mention("export xlsx Eurojust by June 2024", thread_ts="1697790000.000001")
    (file,) = workspace.slack.files
    assert (file.channel, file.thread_ts) == (CHANNEL, "1697790000.000001")
    assert answer.text.endswith("In this thread: 13901-23-LIMITE-2023-10-20.xlsx")
    assert {row[0] for row in rows(file)} == {"III.1a", "III.2a", "I.2a", "III.3a"}


def test_a_workbook_has_the_history(workspace: Workspace) -> None:
    """Each change has its time in Brussels, the person's name, the field, both values and the reason."""
    make_changes(workspace)
    changes = history(export(workspace, "xlsx"))
    by_what = {row[5]: row for row in changes}
    assert [int(row[0]) for row in changes] == sorted((int(row[0]) for row in changes), reverse=True)
    assert {row[1] for row in changes} == {"2023-10-20 12:00"}
    done = by_what["III.3a, June 2024 marked done: ST 10000/24 | `annex`"]
    assert done[2:5] == ("anna", "III.3a", "June 2024")
    assert done[6:] == ("open", "done", "", "LIMITE")
    held = next(row for row in changes if "put on hold" in row[5])
    assert (held[6], held[7], held[8]) == ("open", "on hold", "=1+1 the Commission is late")
    reported = next(row for row in changes if "reported done" in row[5])
    assert (reported[2], reported[6], reported[7]) == ("somebody in Slack", "open", "reported by its owner")
    moved = next(row for row in changes if row[5].startswith("deadline of III.2a"))
    assert moved[6:9] == ("5 December 2023", "30 January 2024", "waiting for figures")
    owners, undone = (next(row for row in changes if row[5].startswith(start)) for start in ("owners of", "#"))
    assert (owners[4], owners[6], owners[7]) == ("", "Commission", "Frontex")
    assert (undone[6], undone[7]) == ("Frontex", "Commission")


def test_json_has_it_for_programs(workspace: Workspace) -> None:
    """JSON has the same changes, with codes, days and slugs in place of words."""
    make_changes(workspace)
    by_number = {change["number"]: change for change in document(export(workspace, "json"))["changes"]}
    kinds = {change["kind"]: change for change in by_number.values()}
    assert {*kinds} == {"done", "held", "reported", "deadline", "owners", "undone"}
    assert (kinds["done"]["from"], kinds["done"]["to"], kinds["done"]["at"]) == ("open", "done", "2023-10-20T10:00:00Z")
    assert (kinds["held"]["from"], kinds["held"]["to"]) == ("open", "on-hold")
    assert (kinds["deadline"]["from"], kinds["deadline"]["to"]) == ("2023-12-05", "2024-01-30")
    assert (kinds["owners"]["from"], kinds["owners"]["to"]) == ("commission", "frontex")
    assert (kinds["undone"]["from"], kinds["undone"]["to"]) == ("frontex", "commission")
    assert by_number[kinds["undone"]["undoes"]]["kind"] == "owners"
    (entry,) = (
        instalment
        for instalment in document(export(workspace, "json"))["instalments"]
        if instalment["key"] == "III.2a@2023-12"
    )
    assert (entry["deadline"], entry["deadline_moved"]) == ("2024-01-30", True)


def test_the_history_is_that_of_what_is_in_the_file(workspace: Workspace) -> None:
    """The history has no changes of other instalments, of people or of channels."""
    make_changes(workspace)
    workspace.command("done III.2 March 2024 ST 1/24")
    refs = {
        (change["reference"], change["instalment"]) for change in document(export(workspace, "json III.2"))["changes"]
    }
    assert refs == {("III.2a", "2023-12"), ("III.2a", "2024-03")}
    refs = {
        (change["reference"], change["instalment"])
        for change in document(export(workspace, "json III.2 in March 2024"))["changes"]
    }
    assert refs == {("III.2a", "2024-03")}
    assert document(export(workspace, "json III.4"))["changes"] == []


def test_no_file_has_an_id(workspace: Workspace) -> None:
    """No file contains the id of a person, whether Slack tells their name or not."""
    make_changes(workspace)
    for form in TABLES:
        content = export(workspace, form).content or b""
        if form is Format.XLSX:
            with zipfile.ZipFile(BytesIO(content)) as packed:
                content = b"".join(map(packed.read, packed.namelist()))
        for slack_id in (COORDINATOR, DELEGATE, CHANNEL):
            assert slack_id.lower() not in content.decode("utf-8-sig").lower()


@pytest.mark.long
def test_slack_is_asked_for_few_people(workspace: Workspace) -> None:
    """Slack is asked for a limited number of names; the people beyond it have none."""
    for number in range(20):
        user = f"U0DELEGATE{number}"
        workspace.slack.set_user(user, real_name=f"Delegate {number}")
        workspace.command(f"contact Europol <@{user}|d>")
        workspace.mark(f"done I.1 report {number}", user=user)
    before = len(workspace.slack.calls)
    file = export(workspace, "json I.1")
    assert [call.method for call in workspace.slack.calls[before:]].count("users.info") <= 17
    names = {change["by"] for change in document(file)["changes"]}
    assert len(names) == 15 + 1
    assert "somebody in Slack" in names
    assert "Delegate 19" in names


def test_a_past_day_is_as_it_was(workspace: Workspace) -> None:
    """A file of a past day has the state and the history of that day, and its name and title say so."""
    workspace.command("done III.3 ST 10000/24")
    workspace.now = NOW + timedelta(days=30)
    workspace.command("reopen III.3")
    workspace.command("due III.3 30 September 2024 later")
    workspace.now = NOW + timedelta(days=60)
    then = export(workspace, "xlsx all III.3 as of 1 November 2023")
    assert then.name == "13901-23-LIMITE-2023-11-01.xlsx"
    assert [(row[4], row[5], row[7]) for row in rows(then)] == [("2024-06-30", "done", "ST 10000/24")]
    assert [row[7] for row in history(then)] == ["done"]
    the_day = export(workspace, "xlsx all III.3 as of 19 November 2023")
    assert len(history(the_day)) == 3  # to its end
    now = export(workspace, "xlsx all III.3")
    assert [(row[4], row[5], row[7]) for row in rows(now)] == [("2024-09-30", "open", "")]
    assert len(history(now)) == 3
    file = export(workspace, "md what was open on 1 November 2023")
    assert "As of 1 November 2023." in (file.content or b"").decode()
    assert "III.3a" not in {row[0] for row in rows(file)}


@pytest.mark.parametrize(("now", "day"), [((21, 59), "2023-10-20"), ((22, 1), "2023-10-21")])
def test_days_are_those_of_brussels(workspace: Workspace, now: tuple[int, int], day: str) -> None:
    """What is done shortly after midnight in Brussels is done on the new day, also where it is still the old one."""
    workspace.now = NOW.replace(hour=now[0], minute=now[1])
    workspace.command("done III.3 ST 10000/24")
    for name in TABLES:
        (row,) = rows(export(workspace, f"{name} all III.3"))
        assert row[6] == day, name


def test_before_the_record_there_is_nothing(workspace: Workspace) -> None:
    """A day before the audit log begins is answered as in a question, and no file is sent."""
    typed = "what was open on 1 March 2023"
    answer = workspace.command(f"export xlsx {typed}")
    assert texts(answer.blocks) == texts(workspace.command(f"ask {typed}").blocks)
    assert workspace.slack.files == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_format(workspace: Workspace, language: str) -> None:
    """In each language a workbook's headers are in that language, and all formats have as many rows."""
    make_changes(workspace)
    asked = answer_reading(whole_register_reading(language), store=workspace.store, today=workspace.services.today)
    assert asked.answer is not None
    found = build_export(
        asked, asked.answer, Format.XLSX, ledger=workspace.services.register.ledger, name_of=lambda _: None
    )
    written = {form: rows(File(id="F1", name=f"a.{form}", content=write(form, found))) for form in TABLES}
    assert {len(content) for content in written.values()} == {64}
    book = openpyxl.load_workbook(BytesIO(write(Format.XLSX, found)))
    translator = Translator(language, workspace.store.directory())
    assert [book.worksheets[0]["A1"].value, book.worksheets[1]["B1"].value] == [
        translator.gettext("Reference"),
        translator.gettext("When"),
    ]
    assert len(found.changes) == 6


def test_what_a_registers_file_changed_is_told(workspace: Workspace) -> None:
    """A change made by loading another version of the register is in the history, field by field."""
    given = shipped_register()
    report = next(deliverable for deliverable in given.deliverables if deliverable.ref == "III.3a")
    later = with_deliverable(given, replace(report, title={**report.title, "en": "=A report"}))
    load(workspace.engine, later, now=NOW + timedelta(days=1), by="note.yaml")
    (change,) = document(export(workspace, "json III.3"))["changes"]
    assert (change["kind"], change["field"], change["by"]) == ("changed", "title.en", "note.yaml")
    assert (change["from"], change["to"]) == (report.title["en"], "=A report")
    (row,) = history(export(workspace, "xlsx III.3"))
    assert (row[6], row[7]) == (report.title["en"], "=A report")
