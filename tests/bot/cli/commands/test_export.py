"""`export`: the same files as in Slack, on standard output or on disk."""

import csv
import io
import json
import os
import pty
import re
import shlex
import subprocess
import sys
from datetime import date
from pathlib import Path
from stat import S_IMODE

import openpyxl
import pytest

from db.changes.ledger import Ledger
from tests import ROOT
from tests.bot.cli.conftest import Run
from tests.bot.cli.databases import database
from tests.bot.cli.terminal import Terminal
from tests.bot.documents.calendars import read_strictly

pytestmark = pytest.mark.usefixtures("opened")

EUROJUST = ["III.1a", "III.2a", "I.2a", "III.3a"]
AS_OF = ("--as-of", "2023-10-20")


def references(content: str) -> list[str]:
    """Return the references in a CSV file, each once."""
    rows = list(csv.DictReader(io.StringIO(content.removeprefix("\ufeff"), newline="")))
    return list(dict.fromkeys(row["Reference"] for row in rows))


@pytest.mark.long
def test_it_prints_csv(shared: Terminal) -> None:
    """The default is the whole register as CSV on standard output; with filters it is what matches them."""
    ran = shared.run("export", *AS_OF)
    assert (ran.code, ran.err) == (0, "")
    assert len(references(ran.out)) == 26
    assert ran.out.startswith('\ufeff"Reference","Title"')
    assert references(shared.run("export", *AS_OF, "Eurojust", "by", "June", "2024").out) == EUROJUST


@pytest.mark.long
def test_filters_and_formats_are_those_of_slack(shared: Terminal) -> None:
    """A format can be given before the filters, after them or as an option; "as of" asks about a past day."""
    for words in (["json", "III.3"], ["III.3", "as", "json"], ["--format", "json", "III.3"]):
        found = json.loads(shared.run("export", *AS_OF, *words).out)
        assert [each["reference"] for each in found["instalments"]] == ["III.3a"]
        assert found["day"] == "2023-10-20"


@pytest.mark.long
def test_it_writes_a_file_of_its_owners(terminal: Terminal) -> None:
    """A file is written for its owner only, in the format of its suffix; the line says what is in it."""
    ran = terminal.run("export", *AS_OF, "--output", "eurojust.xlsx", "Eurojust by June 2024")
    assert (ran.code, ran.err) == (0, "")
    with database(terminal) as engine:
        head = Ledger(engine).read_head().hash
    assert ran.out == (
        "eurojust.xlsx: Eurojust (incl. as a JHA agency) · due by 30 June 2024 · open."
        f" 9 instalments are in this file. Note 13901/23, LIMITE. Change history: {head}.\n"
    )
    path = terminal.folder / "eurojust.xlsx"
    assert S_IMODE(path.stat().st_mode) == 0o600
    book = openpyxl.load_workbook(path)
    assert [sheet.title for sheet in book] == ["Deliverables", "Change history"]
    assert book.worksheets[0].max_row == 10
    assert sorted(each.name for each in terminal.folder.iterdir()) == ["bot.db", "eurojust.xlsx"]


@pytest.mark.long
@pytest.mark.parametrize(
    ("words", "beginning"),
    [
        (["--output", "a.md"], b"# Deliverables"),
        (["--output", "a.JSON"], b"{\n"),
        (["--output", "a.md", "--format", "csv"], b'\xef\xbb\xbf"Reference"'),
        (["--output", "a"], b'\xef\xbb\xbf"Reference"'),
        (["--output", "a", "xlsx"], b"PK"),
        (["--output", "a.ics"], b"BEGIN:VCALENDAR\r\n"),
    ],
)
def test_a_name_tells_the_format(run: Run, terminal: Terminal, words: list[str], beginning: bytes) -> None:
    """The suffix of the file is its format, unless another one is given; without either it is CSV."""
    assert run("export", *words).code == 0
    assert (terminal.folder / words[1]).read_bytes().startswith(beginning)


def test_a_calendar_has_what_fits(run: Run, terminal: Terminal) -> None:
    """A calendar has the days of what matches the filters, with titles, and the line counts them."""
    ran = run("export", "--as-of", "2023-10-20", "--output", "eurojust.ics", "Eurojust", "by", "June", "2024")
    assert ran.code == 0
    events = read_strictly((terminal.folder / "eurojust.ics").read_bytes())
    assert {each.day.isoformat() for each in events.values() if "III.3a" in each.summary} == {"2024-06-30"}
    assert f" · due by 30 June 2024 · whatever its status. {len(events)} events are in this file." in ran.out


def test_nothing_is_overwritten(run: Run, terminal: Terminal) -> None:
    """An existing file is overwritten only with --force, and is then for its owner only."""
    path = terminal.folder / "a.csv"
    path.write_text("mine")
    path.chmod(0o644)
    ran = run("export", "--output", "a.csv")
    assert (ran.code, ran.err) == (2, "export: a.csv is there already; --force writes over it\n")
    assert path.read_text() == "mine"
    assert run("export", "--output", "a.csv", "--force").code == 0
    assert path.read_bytes().startswith(b'\xef\xbb\xbf"Reference"')
    assert S_IMODE(path.stat().st_mode) == 0o600


def test_a_link_stays_one(run: Run, terminal: Terminal) -> None:
    """With --force the file that a symbolic link points to is overwritten, and the link stays."""
    link, path = terminal.folder / "a.csv", terminal.folder / "b.csv"
    path.write_text("mine")
    link.symlink_to("b.csv")
    assert run("export", "--output", "a.csv", "--force").code == 0
    assert link.readlink() == Path("b.csv")
    assert path.read_bytes().startswith(b'\xef\xbb\xbf"Reference"')


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_where_nothing_can_be_written(run: Run, terminal: Terminal, force: list[str]) -> None:
    """A folder, a device and a file in a missing folder are refused, and nothing is left behind."""
    for output, said in (
        (".", "export: . is a folder\n"),
        ("/dev/null", "export: /dev/null is no ordinary file\n"),
        ("no/a.csv", f"export: there is no folder {terminal.folder}/no\n"),
    ):
        ran = run("export", "--output", output, *force)
        assert (ran.code, ran.out, ran.err) == (2, "", said)
    assert not [each for each in terminal.folder.iterdir() if not each.name.startswith("bot.db")]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["docx"], 2, "export: there is no format docx; there are csv, xlsx, json, md, ics"),
        (["--output", "a.docx"], 2, "export: there is no format .docx; there are csv, xlsx, json, md, ics"),
        (["--output", "a.2024"], 2, "export: there is no format .2024; there are csv, xlsx, json, md, ics"),
        (["--format", "docx"], 2, "invalid choice: 'docx'"),
        (["--language", "xx"], 2, "invalid choice: 'xx'"),
        (["--as-of", "soon"], 2, "soon is not a date like 2023-10-19"),
        (["what does Interpol owe?"], 2, "“Interpol” owes nothing under note 13901/23."),
        (["Europol on asylum"], 2, "I don't know “asylum”."),
        (["help"], 2, "I keep the deliverables of Council note 13901/23"),
        (["what was open on 1 March 1990"], 2, "1990"),
        (["done"], 1, "Nothing is done."),
    ],
)
def test_what_is_not_understood(run: Run, terminal: Terminal, words: list[str], code: int, said: str) -> None:
    """Filters that are not understood end with 2, those that match nothing with 1, and no file is written."""
    output = [] if "--output" in words else ["--output", "a"]
    ran = run("export", *output, *words)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert not [each for each in terminal.folder.iterdir() if not each.name.startswith("bot.db")]


@pytest.mark.long
def test_languages(shared: Terminal) -> None:
    """The file is in the language given, else in that of the filters, else in CHANNEL_LANGUAGE."""
    dutch, german = "Referentie", "Referenz"
    assert f'"{dutch}"' in shared.run("export", "wat moet Eurojust doen?").out
    assert f'"{german}"' in shared.run("export", "--language", "de", "wat moet Eurojust doen?").out
    assert f'"{dutch}"' in shared.run("export", CHANNEL_LANGUAGE="nl").out


def run_on_terminal(terminal: Terminal, *words: str) -> tuple[int, str]:
    """Run a command whose output is a terminal; return its exit code and what is shown."""
    mine, its = pty.openpty()
    env = {"DATABASE_URL": terminal.url, "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    started = subprocess.Popen(  # noqa: S603  # nobody else's words are in it
        [sys.executable, "-m", "bot", *words], stdout=its, stderr=its, cwd=terminal.folder, env=env | {"TERM": "xterm"}
    )
    os.close(its)
    seen = b""
    while True:
        try:
            read = os.read(mine, 65536)
        except OSError:  # the other end has gone
            break
        seen += read
    os.close(mine)
    return started.wait(30), seen.decode()


@pytest.mark.long
def test_a_workbook_does_not_go_to_a_terminal(shared: Terminal, tmp_path: Path) -> None:
    """A workbook is refused on a terminal; a text is printed there, and a progress bar while the file is made."""
    code, seen = run_on_terminal(shared, "export", "xlsx")
    assert (code, seen.strip()) == (2, "export: xlsx is nothing for a terminal to show; give --output FILE")
    code, seen = run_on_terminal(shared, "export", "md", "III.3")
    assert code == 0
    assert "| III.3a | Joint report" in seen
    code, seen = run_on_terminal(shared, "export", "III.3", "--output", str(tmp_path / "a.xlsx"))
    assert code == 0
    assert "writing xlsx" in seen
    assert "1 instalment is in this file." in seen.splitlines()[-1]


@pytest.mark.long
def test_a_workbook_goes_into_a_pipe(shared: Terminal) -> None:
    """A workbook is written to a pipe, and nothing else."""
    env = {"DATABASE_URL": shared.url, "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    words = [sys.executable, "-m", "bot", "export", "--format", "xlsx", "--output", "-", "III.3"]
    done = subprocess.run(words, capture_output=True, cwd=shared.folder, env=env, timeout=30, check=True)  # noqa: S603  # as above
    assert done.stderr == b""
    assert openpyxl.load_workbook(io.BytesIO(done.stdout)).worksheets[0].max_row == 2


def _transcripts() -> list[tuple[str, str]]:
    page = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
    found = re.findall(r"```console\n\$ schengen-bot (.*)\n([\s\S]*?)\n```", page)
    assert len(found) == 3
    return found


@pytest.mark.long
@pytest.mark.parametrize(("command", "printed"), _transcripts())
def test_transcripts_are_real(run: Run, command: str, printed: str) -> None:
    """Each transcript in docs/exports.md is what its command prints, with … for the head of the record."""
    assert re.sub("[0-9a-f]{64}", "…", run(*shlex.split(command)).out.strip()) == printed


@pytest.mark.long
def test_without_standard_output(shared: Terminal) -> None:
    """Without a standard output the error says so."""
    words = ["/bin/sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", "bot", "export", "III.3"]
    ran = shared.start(words, "", {})
    assert (ran.code, ran.err) == (2, "export: there is no standard output; give --output FILE\n")


def test_the_schema_is_printed(run: Run) -> None:
    """`--schema` prints docs/export.schema.json."""
    published = (ROOT / "docs" / "export.schema.json").read_text(encoding="utf-8")
    assert run("export", "--schema").out == published


@pytest.mark.long
def test_the_day_is_that_of_the_data(run: Run) -> None:
    """`--as-of` sets the day: what is overdue follows from it, and the file has it."""
    for day, status in (("2023-10-20", "open"), ("2024-07-01", "overdue")):
        found = json.loads(run("export", "--as-of", day, "json", "III.3").out)
        assert found["day"] == date.fromisoformat(day).isoformat()
        assert [each["status"] for each in found["instalments"]] == [status]
