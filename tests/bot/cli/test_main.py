"""The command line as a whole: help, exit codes, settings and errors."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from db.connection.engine import make_engine
from tests.bot.cli.conftest import Run
from tests.bot.cli.terminal import Terminal

COMMANDS = (
    "run",
    "sandbox",
    "try",
    "ask",
    "list",
    "export",
    "chart",
    "sheet",
    "remind",
    "import",
    "migrate",
    "load",
    "notes",
    "check",
    "backup",
    "restore",
    "purge",
)


def test_help_lists_every_command(shared: Terminal) -> None:
    """`--help` lists each command with a sentence, and needs neither settings nor a database."""
    ran = shared.run("--help", DATABASE_URL="nonsense")
    assert (ran.code, ran.err) == (0, "")
    assert tuple(re.findall(r"^    ([a-z]+) {2,}\w", ran.out, re.MULTILINE)) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(run: Run, command: str) -> None:
    """`--help` of each command prints its usage, and does nothing."""
    ran = run(command, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"usage: schengen-bot {command} ")
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "COMMAND"),
        (("frobnicate",), "'frobnicate'"),
        (("ask", "--as-of", "tomorrow", "x"), "tomorrow is not a date like 2023-10-19"),
        (("ask", "--as-of", "2023-02-30", "x"), "2023-02-30 is not a date like 2023-10-19"),
        (("ask",), "for example: ask what does Eurojust owe by June 2024"),
        (("list", "--owner", "interpol"), "no actor interpol; there are at, be, "),
        (("list", "--status", "tardy"), "'tardy'"),
        (("remind",), "--from"),
        (("remind", "--from", "2023-11-01"), "--to"),
        (("remind", "--from", "2023-12-01", "--to", "2023-11-01"), "--to is before --from"),
    ],
)
def test_words_that_cannot_be_used_exit_2(run: Run, words: tuple[str, ...], said: str) -> None:
    """Wrong arguments end with code 2 and a line on standard error that names them; nothing is printed."""
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_settings_that_cannot_be_used_are_all_named(run: Run) -> None:
    """Every wrong setting is named with its remedy, and no secret is printed."""
    wrong = {"SLACK_BOT_TOKEN": "xoxp-secret", "REMIND_AT": "25:00", "LOG_LEVEL": "DEBUG"}
    ran = run("list", **wrong)
    assert (ran.code, ran.out) == (2, "")
    for name in wrong:
        assert name in ran.err
    assert "secret" not in ran.err


def test_a_broken_line_makes_no_database(terminal: Terminal) -> None:
    """With a line of .env that cannot be read no command runs: it would use another database, and make it."""
    (terminal.folder / ".env").write_text('LOG_LEVEL=INFO\nDATABASE_URL="postgresql://bot:hidden@localhost/bot\n')
    ran = terminal.run("load", DATABASE_URL="")
    assert (ran.code, ran.out) == (2, "")
    assert ".env, line 2: it cannot be read; " in ran.err
    assert "hidden" not in ran.err
    assert [each.name for each in terminal.folder.iterdir()] == [".env"]


def test_a_value_that_is_not_utf8_is_said(terminal: Terminal) -> None:
    """Bytes that are not UTF-8 in the environment end with code 2 and a line, not with a traceback."""
    ran = terminal.run("list", LOG_LEVEL=b"\xff".decode("utf-8", "surrogateescape"))
    assert (ran.code, ran.out, "Traceback" in ran.err) == (2, "", False)
    assert "LOG_LEVEL: it is not UTF-8; give one of INFO" in ran.err


def test_a_folder_that_is_not_there_is_named(run: Run, tmp_path: Path) -> None:
    """A database in a folder that does not exist ends with code 2 and the folder's name."""
    ran = run("list", DATABASE_URL=f"sqlite:///{tmp_path}/nowhere/bot.db")
    assert (ran.code, ran.out) == (2, "")
    assert str(tmp_path / "nowhere") in ran.err


def test_a_file_that_is_no_database_is_said(run: Run, tmp_path: Path) -> None:
    """A file that is no database ends with code 2 and a line that says so; it stays as it was."""
    path = tmp_path / "letter.txt"
    path.write_text("Dear colleagues, " * 100)
    ran = run("list", DATABASE_URL=f"sqlite:///{path}")
    assert (ran.code, ran.out) == (2, "")
    assert "file is not a database" in ran.err
    assert "DATABASE_URL" in ran.err
    assert path.read_text().startswith("Dear colleagues")


@pytest.mark.long
def test_a_reader_that_has_gone_is_no_trouble(shared: Terminal) -> None:
    """A pipe that is closed early, as in `list | head`, causes no error message."""
    shell = ["/bin/sh", "-c", '"$@" | :', "sh"]
    ran = shared.start([*shell, sys.executable, "-m", "bot", "list"], "", {})
    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_a_busy_database_is_said(run: Run, terminal: Terminal) -> None:
    """While another process has locked the database, nothing is loaded, and the line says what to do."""
    run("migrate")
    engine = make_engine(terminal.url)
    with engine.begin():
        ran = run("load")
    engine.dispose()
    assert (ran.code, ran.out) == (2, "")
    assert "the database is busy" in ran.err


def test_the_bot_starts_without_the_words_of_documents() -> None:
    """They take megabytes, and only whoever reads a document needs them."""
    program = "import sys; from bot.cli.main import make_parser; make_parser('run'); print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()  # noqa: S603  # our own words
    assert "handlers.drafts.review" in loaded
    assert [name for name in loaded if name.startswith("domain.council_documents.words")] == []
