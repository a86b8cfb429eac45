"""Files written by a child process."""

import logging

import pytest

from bot.documents import subprocess_writer
from bot.documents.__main__ import write
from bot.documents.subprocess_writer import write_in_child_process
from domain.errors import FileNotMade
from domain.exports.formats import Format
from tests.bot.documents import failing_writers
from tests.bot.documents.exports import exported

EXPORT = exported(("Съвет · Συμβούλιο", "ST 1/24"), ("=1+1", ""))


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the child process writers that fail, too."""
    monkeypatch.setattr(subprocess_writer, "PROGRAM", failing_writers.__name__)


@pytest.mark.parametrize("form", [form for form in Format if form is not Format.ICS])
def test_a_child_process_writes_what_this_process_would(form: Format) -> None:
    """The file is the same, byte by byte, in each format."""
    assert write_in_child_process(form, EXPORT) == write(form, EXPORT)


@pytest.mark.usefixtures("failing")
def test_the_child_process_knows_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither tokens nor the database's address are in the environment of the child process."""
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-secret")
    monkeypatch.setenv("DATABASE_URL", "postgresql://bot:secret@db/bot")
    environment = write_in_child_process("environment", None)
    assert b"PATH" in environment
    assert b"secret" not in environment


@pytest.mark.usefixtures("failing")
@pytest.mark.parametrize("name", ["broken", "dying", "missing"])
def test_a_failure_in_the_child_process_is_refused(name: str, caplog: pytest.LogCaptureFixture) -> None:
    """A writer that raises, dies or does not exist ends in FileNotMade, and the log has its kind and not its words."""
    with caplog.at_level(logging.ERROR), pytest.raises(FileNotMade):
        write_in_child_process(name, None)
    assert "a file was not made" in caplog.text
    assert "LIMITE" not in caplog.text


@pytest.mark.usefixtures("failing")
def test_a_child_process_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that never ends is killed after the timeout."""
    monkeypatch.setattr(subprocess_writer, "TIMEOUT_SECONDS", 1.0)
    with pytest.raises(FileNotMade):
        write_in_child_process("hanging", None)
