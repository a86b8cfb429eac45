"""Files written by a process of their own."""

import logging

import pytest

from bot.documents import subprocess_writer
from bot.documents.subprocess_writer import make, write
from domain.errors import FileNotMade
from domain.exports.formats import Format
from tests.bot.documents.exports import exported

EXPORT = exported(("Съвет · Συμβούλιο", "ST 1/24"), ("=1+1", ""))


@pytest.mark.parametrize("form", [each for each in Format if each is not Format.ICS])
def test_it_is_what_this_process_would_write(form: Format) -> None:
    """The file is the same, byte by byte, in each format."""
    assert make(form, EXPORT) == write(form, EXPORT)


def test_it_is_told_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither tokens nor the database's address are in the environment of the process that writes."""
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-secret")
    monkeypatch.setenv("DATABASE_URL", "postgresql://bot:secret@db/bot")
    known = write_apart("environment", monkeypatch)
    assert b"PATH" in known
    assert b"secret" not in known


def write_apart(name: str, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """What a writer of these tests writes in a process of its own."""
    monkeypatch.setitem(subprocess_writer.WRITERS, name, f"tests.bot.documents.writers:{name}")
    return make(name, None)


@pytest.mark.parametrize("name", ["broken", "dying", "missing"])
def test_what_fails_there_is_a_refusal_here(
    name: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A writer that raises, dies or is not there ends in FileNotMade, and the log has its kind and not its words."""
    with caplog.at_level(logging.ERROR), pytest.raises(FileNotMade):
        write_apart(name, monkeypatch)
    assert "a file was not made" in caplog.text
    assert "LIMITE" not in caplog.text


def test_what_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that never ends is ended."""
    monkeypatch.setattr(subprocess_writer, "PATIENCE", 1.0)
    with pytest.raises(FileNotMade):
        write_apart("hanging", monkeypatch)
