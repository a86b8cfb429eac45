"""The score of the import: it counts what it says, and docs/import.md has it."""

import hashlib
from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from benchmarks.imports.score import FOLDERS, Score, score, score_folder, table
from bot.document_readers.__main__ import read
from bot.document_readers.limits import Limits
from bot.document_readers.subprocess_reader import read_document
from domain.council_documents.document import CouncilDocument
from domain.council_documents.draft import Certainty, Draft
from domain.register.model import Deadline, DeadlineKind
from tests import ROOT
from tests.domain.council_documents.documents import SEEN
from tests.domain.council_documents.drafting import draft

PAGE = (ROOT / "docs" / "import.md").read_text(encoding="utf-8")
KEY: dict[str, Any] = {
    "note": {"number": "15000/25", "language": "en"},
    "things": [{"words": "report to the Council", "owners": "frontex", "deadline": "once 2026-06-30", "to": "council"}],
}


def _draft(day: date, certainty: Certainty = Certainty.SURE) -> Draft:
    read = draft("1. Frontex shall report to the Council by 30 June 2026.")
    deadline = replace(read.things[0].deadline, value=Deadline(kind=DeadlineKind.ONCE, day=day), certainty=certainty)
    return replace(read, things=(replace(read.things[0], deadline=deadline),))


def test_a_draft_as_the_key_says_is_right() -> None:
    """All fields of all things are counted as right."""
    result = score(_draft(date(2026, 6, 30)), KEY)
    assert result.right == result.total
    assert (result.wrong_sure, result.extra, result.failures) == (0, 0, [])


def test_a_wrong_date_counts_as_right_only_if_it_is_flagged() -> None:
    """A date that is wrong and said to be sure is counted by itself: it is the worst case."""
    sure = score(_draft(date(2026, 6, 29)), KEY)
    flagged = score(_draft(date(2026, 6, 29), Certainty.LOOK), KEY)
    assert (sure.right["deadline"], sure.wrong_sure) == (0, 1)
    assert (flagged.right["deadline"], flagged.right["deadline exact"], flagged.wrong_sure) == (1, 0, 0)


def test_what_is_not_found_has_no_field_right() -> None:
    """A thing that the draft lacks counts against every field; one that no key has is counted apart."""
    result = score(_draft(date(2026, 6, 30)), {**KEY, "things": [{**KEY["things"][0], "words": "something else"}]})
    assert {result.right[name] for name in ("found", "owners", "deadline", "to")} == {0}
    assert result.extra == 1


#: The shares that each field has to reach.
_TARGETS = {"found": 0.9, "owners": 0.85, "deadline": 0.95, "vehicle": 0.8, "to": 0.8}
#: The same, and deadlines wrong and not flagged, of documents in layouts of their authors' own.
_OWN_LAYOUTS = {"found": 0.89, "owners": 0.76, "deadline": 0.86, "vehicle": 0.8, "to": 0.79}
_WRONG_IN_OWN_LAYOUTS = 5


@pytest.mark.parametrize(
    ("text", "key", "is_right"),
    [
        ("Frontex shall brief the working party by June 2026.", "working-party", True),
        ("Frontex shall brief the steering committee by June 2026.", "working-party", False),
        ("Frontex shall inform delegations by June 2026.", "delegations", True),
        ("Frontex shall inform the Council by June 2026.", "delegations", False),
    ],
)
def test_a_key_may_name_any_working_party(text: str, key: str, *, is_right: bool) -> None:
    """No key can foresee the slug of a body that is proposed; delegations are the Member States."""
    thing = {"words": "Frontex shall", "owners": "frontex", "deadline": "once 2026-06-30", "to": key}
    result = score(draft(f"1. {text}"), {**KEY, "things": [thing]})
    assert bool(result.right["to"]) is is_right


def _read_here(data: bytes, name: str) -> CouncilDocument:
    """Return what the bot reads of a document, without a process of its own for each of a hundred."""
    reading = read(data, name, Limits())
    return CouncilDocument(
        format=reading.format,
        sha256=hashlib.sha256(data).hexdigest(),
        lines=reading.lines,
        furniture=reading.furniture,
        remarks=reading.remarks,
    )


@pytest.mark.parametrize("ending", ["md", "txt"])
def test_what_is_scored_is_what_the_bot_reads(ending: str) -> None:
    """The bot's child process reads a document as these tests do."""
    path = min(SEEN.glob(f"*.{ending}"))
    assert _read_here(path.read_bytes(), path.name) == read_document(path.read_bytes(), path.name)


@pytest.mark.long
def test_the_documents_meet_the_targets() -> None:
    """The table in docs/import.md is what is measured, and the targets hold but for authors' own layouts."""
    documents = {folder: list(score_folder(folder, _read_here)) for folder in FOLDERS}
    scores = {folder: sum((each for _, each in scored), Score()) for folder, scored in documents.items()}
    arrows = sum((each for name, each in documents["seen"] if name.startswith("arrows")), Score())
    assert table({"arrows and bold owners": arrows, **scores}) in PAGE
    for folder, each in scores.items():
        targets = _OWN_LAYOUTS if folder == "own_layouts" else _TARGETS
        assert {name for name, least in targets.items() if each.right[name] / each.total[name] < least} == set()
        assert each.wrong_sure <= (_WRONG_IN_OWN_LAYOUTS if folder == "own_layouts" else 0)
