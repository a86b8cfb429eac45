"""Imports as register files: what a coordinator saves of one can be loaded."""

import json
from datetime import date
from functools import cache
from pathlib import Path

import msgspec
import pytest
import yaml
from msgspec.structs import replace

from bot.register.file import parse_register
from domain.council_documents.draft import Draft, Thing
from domain.council_documents.understand import understand
from domain.drafts.register_file import is_sure, to_json, to_register
from domain.errors import BadRegister
from domain.register.model import Register
from tests.domain.council_documents.documents import DOCUMENTS, SEEN, make_document
from tests.domain.council_documents.drafting import DIRECTORY, draft


@cache
def _understood(path: Path) -> Draft:
    """Return the draft of a document, with a number where it has none of the Council's: a coordinator gives it one."""
    result = understand(make_document(path.read_text(encoding="utf-8")), DIRECTORY)
    return replace(result, head=replace(result.head, number=result.head.number or "1/26"))


def _load(text: str) -> Register:
    return parse_register(text, file="import", known=DIRECTORY)


@pytest.mark.long
@pytest.mark.parametrize("path", DOCUMENTS)
def test_an_import_can_be_loaded(path: Path) -> None:
    """The JSON of an import is a register file: all that is in it is read back as it was."""
    result = _understood(path)
    register = _load(json.dumps(to_json(result, DIRECTORY), ensure_ascii=False))
    assert register.directory.note.number == result.head.number
    assert register.directory.note.language == result.head.language
    loaded = {each.ref: (each.owners, each.deadline, each.addressees, each.vehicle) for each in register.deliverables}
    assert loaded == {
        thing.ref: (thing.owners.value, thing.deadline.value, thing.addressees.value, thing.vehicle.value)
        for thing in result.things
    }


@pytest.mark.parametrize("path", DOCUMENTS)
def test_what_is_sure_is_a_register_file(path: Path) -> None:
    """The file of what is sure has those things alone, in the note's language."""
    result = _understood(path)
    entry = to_register(result, DIRECTORY, is_sure)
    if not entry["key_actions"]:
        assert not any(map(is_sure, result.things))
        return
    register = _load(yaml.safe_dump(entry, allow_unicode=True))
    assert [each.ref for each in register.deliverables] == [thing.ref for thing in result.things if is_sure(thing)]
    assert register.languages == {result.head.language}


def test_the_json_is_as_it_is_described() -> None:
    """Each thing has its fields in the register's terms, its flags, and the words that it rests on."""
    result = draft("1. Frontex shall, by 30 June 2026, report to the Council.")
    (entry,) = to_json(result, DIRECTORY)["deliverables"]
    assert entry == {
        "ref": "A.1a",
        "title": {"en": "Frontex shall, by 30 June 2026, report to the Council"},
        "owners": [{"actor": "frontex", "role": "owner"}],
        "deadline": {"kind": "once", "due": "2026-06-30"},
        "to": ["council"],
        "flags": {
            "owners": "sure",
            "deadline": "sure",
            "vehicle": "not said",
            "to": "sure",
            "takes_part": "not said",
            "sources": "not said",
        },
        "source": {
            "paragraph": "A, 1",
            "words": "Frontex shall, by 30 June 2026, report to the Council.",
            "fields": {
                "owners": {"paragraph": "A, 1", "words": "Frontex"},
                "deadline": {"paragraph": "A, 1", "words": "by 30 June 2026"},
                "to": {"paragraph": "A, 1", "words": "Frontex shall, by 30 June 2026, report to the Council."},
            },
        },
    }


def test_a_proposed_body_and_meeting_are_in_the_file() -> None:
    """A body that the register does not know comes with the file, and so does a meeting that something is due at."""
    text = "1. The Presidency shall report at the June 2026 Schengen Council.\n\n2. Frontex shall report."
    register = _load(json.dumps(to_json(draft(text), DIRECTORY)))
    assert register.directory.actors["presidency"].name == {"en": "Presidency"}
    assert "2026-06" in {each.slug for each in register.directory.milestones}
    assert register.deliverables[0].deadline.month is not None


def test_a_moved_thing_finds_its_paragraph() -> None:
    """A coordinator may write another reference; the paragraph is made if there is none."""
    entry = to_json(draft("1. Frontex shall report by 30 June 2026."), DIRECTORY)
    entry["deliverables"][0]["ref"] = "A.7b"
    register = _load(json.dumps(entry))
    assert [(each.ref, each.key_action) for each in register.deliverables] == [("A.7b", "A.7")]
    assert register.deliverables[0].deadline.day == date(2026, 6, 30)


def test_a_text_is_in_english_or_in_the_notes_language() -> None:
    """A title in a third language alone is refused, since nobody could be shown it as the note's own."""
    entry = to_json(draft("1. Frontex shall report by 30 June 2026."), DIRECTORY)
    entry["note"]["language"] = "nl"
    entry["deliverables"][0]["title"] = {"fr": "Frontex fait rapport"}
    with pytest.raises(BadRegister, match=r"no English text \(en\), nor one in the note's language \(nl\)") as raised:
        _load(json.dumps(entry))
    assert (raised.value.ref, raised.value.field) == ("A.1a", "title")
    entry["deliverables"][0]["title"] = {"nl": "Frontex brengt verslag uit"}
    assert _load(json.dumps(entry)).deliverables[0].title == {"nl": "Frontex brengt verslag uit"}


def test_unsafe_characters_do_not_keep_a_note_out() -> None:
    """Control characters, lone surrogates and marks of direction are left out, so that the note can be loaded."""
    result = draft("1. Frontex\u0007 shall\u202e report \ud800by 30 June 2026.\u0085")
    register = _load(json.dumps(to_json(result, DIRECTORY), ensure_ascii=False))
    assert register.deliverables[0].title == {"en": "Frontex shall report by 30 June 2026"}


def test_a_draft_can_be_stored_a_thing_at_a_time() -> None:
    """A draft and each of its things are plain values: written as JSON and read back they are the same."""
    result = understand(make_document((SEEN / "arrows-it.md").read_text(encoding="utf-8")), DIRECTORY)
    assert msgspec.json.decode(msgspec.json.encode(result), type=Draft) == result
    for thing in result.things:
        assert msgspec.json.decode(msgspec.json.encode(thing), type=Thing) == thing
