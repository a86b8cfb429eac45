"""Translations of a register's texts, one file per language beside it."""

from pathlib import Path
from shutil import copy, copytree

import pytest

from bot.register.file import SHIPPED, read_register
from domain.errors import BadRegister


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of translations beside a copy of the shipped register."""
    copy(SHIPPED, tmp_path / "note.yaml")
    return copytree(SHIPPED.with_suffix(""), tmp_path / "note")


def _read(folder: Path) -> None:
    read_register(folder.with_suffix(".yaml"))


def test_texts_find_their_places(folder: Path) -> None:
    """A title in a language's file becomes that language's title; the English one stays."""
    text = (folder / "nl.yaml").read_text(encoding="utf-8")
    (folder / "nl.yaml").write_text(text.replace("deliverables:\n", "deliverables:\n  #\n", 1), encoding="utf-8")
    register = read_register(folder.with_suffix(".yaml"))
    titles = {each.ref: each.title for each in register.deliverables}
    assert titles["II.1a"]["en"] == "New legislative proposals"
    assert titles["II.1a"]["nl"] == "Nieuwe wetgevingsvoorstellen"


def test_a_language_may_be_missing(folder: Path) -> None:
    """Without a language's file the register is read, and its texts are English in that language."""
    (folder / "nl.yaml").unlink()
    register = read_register(folder.with_suffix(".yaml"))
    assert "nl" not in register.directory.note.subject


@pytest.mark.parametrize(
    ("name", "text", "wrong"),
    [
        ("xx.yaml", "subject: x", "not a language code"),
        ("en.yaml", "subject: x", "not a language code"),
        ("nl.yaml", "deliverables: {III.9a: Niets}", "nothing that it could name"),
        ("nl.yaml", "actors: {nobody: {name: Niemand}}", "nothing that it could name"),
        ("nl.yaml", "open_points: {II.1a: Niets}", "nothing that it could name"),
        ("nl.yaml", "titles: {II.1a: Nieuw}", "Extra inputs"),
        ("nl.yaml", "subject: [a, b]", "valid string"),
        ("nl.yaml", "subject: a: b", "line 1"),
    ],
)
def test_a_bad_file_is_refused(folder: Path, name: str, text: str, wrong: str) -> None:
    """A text without an entry, a wrong file name or bad YAML is refused with the file's name."""
    (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(BadRegister) as refused:
        _read(folder)
    assert wrong in str(refused.value)
    assert name in refused.value.file
