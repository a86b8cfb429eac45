"""Translations of a register's texts, one file per language beside it."""

from pathlib import Path
from shutil import copy, copytree

import pytest

from bot.register.file import SHIPPED, read_register
from bot.register.strict_yaml import read_yaml
from bot.register.translations import add_texts
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
        ("nl.yaml", "keywords: {II.9: niets}", "nothing that it could name"),
        ("nl.yaml", "keywords: {II.1z: niets}", "nothing that it could name"),
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


_NL = """
subject: Onderwerp
milestones: {2024-06: Raad Schengen, gymnich: Gymnich}
sections: {I: Beeld}
vehicles: {barometer: Barometer}
actors: {europol: {name: Europol NL, short: EP}, emsc: {short: EMSC NL}, nameless: {short: N}}
key_actions: {I.1: Actie}
keywords: {I.1: woorden, I.1a: eigen}
deliverables: {I.1a: Verslag, II.1a: Plan}
open_points: {II.1a: Open vraag}
"""


def test_every_text_has_its_own_place(tmp_path: Path) -> None:
    """English alone becomes English beside it; of two meetings of a month a month alone is the Schengen Council's."""
    raw = read_yaml("""
note: {subject: Subject}
milestones:
  - odd
  - {month: 2024-06, body: jha-council, name: JHA}
  - {month: 2024-06, name: Schengen}
  - {slug: gymnich, name: {en: G}}
sections: {I: Awareness}
vehicles: {barometer: {en: Barometer, fr: Baromètre}}
actors:
  - {slug: europol, name: Europol}
  - {slug: emsc, name: {en: Centre}, short: EMSC}
  - {slug: nameless, name: {fr: Nom}}
key_actions:
  - odd
  - {ref: I.1, title: Action, deliverables: [odd, {ref: I.1a, title: Report}]}
  - {ref: II.1, title: Second, deliverables: [{ref: II.1a, title: {en: Plan}, open_point: Question}]}
""")
    path = tmp_path / "note.yaml"
    path.with_suffix("").mkdir()
    (path.with_suffix("") / "nl.yaml").touch()
    steps: list[tuple[str, int, int]] = []
    add_texts(raw, path, lambda _: _NL, lambda *step: steps.append(step))
    assert raw == {
        "note": {"subject": {"en": "Subject", "nl": "Onderwerp"}},
        "milestones": [
            "odd",
            {"month": "2024-06", "body": "jha-council", "name": "JHA"},
            {"month": "2024-06", "name": {"en": "Schengen", "nl": "Raad Schengen"}},
            {"slug": "gymnich", "name": {"en": "G", "nl": "Gymnich"}},
        ],
        "sections": {"I": {"en": "Awareness", "nl": "Beeld"}},
        "vehicles": {"barometer": {"en": "Barometer", "fr": "Baromètre", "nl": "Barometer"}},
        "actors": [
            # Without a short name of its own an English reader sees the whole one.
            {"slug": "europol", "name": {"en": "Europol", "nl": "Europol NL"}, "short": {"en": "Europol", "nl": "EP"}},
            {"slug": "emsc", "name": {"en": "Centre"}, "short": {"en": "EMSC", "nl": "EMSC NL"}},
            {"slug": "nameless", "name": {"fr": "Nom"}, "short": {"en": None, "nl": "N"}},
        ],
        "key_actions": [
            "odd",
            {
                "ref": "I.1",
                "title": {"en": "Action", "nl": "Actie"},
                "keywords": {"nl": "woorden"},
                "deliverables": [
                    "odd",
                    {"ref": "I.1a", "title": {"en": "Report", "nl": "Verslag"}, "keywords": {"nl": "eigen"}},
                ],
            },
            {
                "ref": "II.1",
                "title": "Second",
                "deliverables": [
                    {
                        "ref": "II.1a",
                        "title": {"en": "Plan", "nl": "Plan"},
                        "open_point": {"en": "Question", "nl": "Open vraag"},
                    }
                ],
            },
        ],
    }
    assert steps == [("reading the register", 1, 1)]


@pytest.mark.parametrize("raw", [None, "text", [], {"deliverables": 1, "key_actions": {"I.1": "x"}, "actors": "x"}])
def test_what_is_no_register_gets_no_texts(tmp_path: Path, raw: object) -> None:
    """It is refused as a register; where it looks like one, its texts are refused."""
    path = tmp_path / "note.yaml"
    path.with_suffix("").mkdir()
    (path.with_suffix("") / "nl.yaml").touch()
    if not isinstance(raw, dict):
        add_texts(raw, path, lambda _: _NL)  # type: ignore[arg-type]  # whatever a file may have
        return
    texts = iter(("deliverables: {I.1a: x}", "actors: {europol: {name: x}}", "sections: {I: x}", "subject: x"))
    for _ in range(4):
        with pytest.raises(BadRegister):
            add_texts(raw, path, lambda _: next(texts))
    assert next(texts, None) is None
