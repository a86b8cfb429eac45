"""Passages of notes in every language, as different authors write them: cards, tables, sentences."""

from collections.abc import Iterable, Iterator
from datetime import date

import pytest

from bot.document_readers.limits import Limits
from bot.document_readers.text.encoding import Decoded
from bot.document_readers.text.plain import read_text
from domain.council_documents.document import CouncilDocument
from domain.council_documents.draft import Certainty, Draft
from domain.council_documents.parties.cells import read_cell
from domain.council_documents.sentence import Sentence
from domain.council_documents.understand import understand
from domain.languages import CODES
from domain.register.model import Deadline, DeadlineKind
from tests.domain.council_documents.drafting import DIRECTORY, draft, shares
from tests.domain.council_documents.passages import passages

_DAY = date(2026, 6, 30)
_WIDTHS = 46, 28, 24, 0


def _draft_of_file(text: str, language: str) -> Draft:
    """Return the draft of a plain text file."""
    reading = read_text(Decoded(text=f"12.11.2025\n15000/25\n\nI. ANNEX\n\n{text}"), Limits())
    lines = CouncilDocument(format=reading.format, sha256="0" * 64, lines=reading.lines)
    return understand(lines, DIRECTORY, language=language)


def _layouts(labels: list[str], values: list[str]) -> Iterator[str]:
    """Yield the same thing on a card, in one line, and as the row of a table whose columns are set apart by spaces."""
    card = "\n".join(f"{label}: {value}" for label, value in zip(labels, values, strict=True))
    said = "; ".join(f"{label}: {value}" for label, value in zip(labels[1:], values[1:], strict=True))
    rows = ("".join(cell.ljust(width) for cell, width in zip(row, _WIDTHS, strict=True)) for row in (labels, values))
    yield f"1.\n{card}"
    yield f"1. {values[0]} – {said}"
    yield "\n".join(rows)


@pytest.mark.parametrize("parts", passages("labels"), ids=lambda parts: parts[0])
def test_labels_say_who_when_and_to_whom(parts: list[str]) -> None:
    """Labels of a card, behind a dash, or over the columns of a table that is set with spaces, say the same."""
    language, *labels, action, day, to = parts
    for names in labels:
        for text in _layouts(names.split(";"), [action[:44], "Frontex", day, to]):
            (thing,) = _draft_of_file(text, language).things
            assert shares(thing.owners.value) == "frontex", text
            deadline = thing.deadline.value
            assert _DAY in (deadline.day, deadline.month and deadline.month.last), text
            assert thing.addressees.value == ("commission",), text


@pytest.mark.parametrize("parts", passages("partners"), ids=lambda parts: parts[0])
def test_who_takes_part_owes_nothing(parts: list[str]) -> None:
    """Whoever is named in a cell behind "with", or before words such as "supporting", is a partner."""
    language, cells = parts
    for cell in cells.split("; "):
        said = read_cell(Sentence(cell, language), DIRECTORY)
        assert (shares(said.owners), len(said.takes_part)) == ("frontex", 1), cell


#: Two things: Frontex draws up a list by 30 June 2026, CEPOL trains every year.
_FORMS = (
    """Owner: Frontex
Action: Draw up a list of all risks
Deadline: 30 June 2026

Owner: CEPOL
Action: Train the trainers in all States
Deadline: every year
""",
    """1. Deadline: 30 June 2026
   Owner: Frontex
   Task: Draw up a list of all risks.

2. Deadline: every year
   Owner: CEPOL
   Task: Train the trainers in all States.
""",
    """Action | Draw up a list of all risks
Owner | Frontex
Deadline | 30 June 2026

Action | Train the trainers in all States
Owner | CEPOL
Deadline | every year
""",
    """Ref: 1
Deadline: 30 June 2026
Content: Draw up a list of all risks
Owner: Frontex

Ref: 2
Deadline: every year
Content: Train the trainers in all States
Owner: CEPOL
""",
    """Action:    Draw up a list of all
           risks
Owner:     Frontex
Deadline:  30 June 2026

Action:    Train the trainers
           in all States
Owner:     CEPOL
Deadline:  every year
""",
    """Draw up a list of all risks | Owner: Frontex | Deadline: 30 June 2026

Train the trainers in all States | Owner: CEPOL | Deadline: every year
""",
)


@pytest.mark.parametrize("text", _FORMS)
def test_a_card_may_begin_with_any_label(text: str) -> None:
    """What is to be done is with its own owner and time, whatever comes first; nothing is left out."""
    things = _draft_of_file(text, "en").things
    assert [shares(thing.owners.value) for thing in things] == ["frontex", "cepol"]
    assert [thing.deadline.value.kind.value for thing in things] == ["once", "annual"]
    assert things[0].deadline.value.day == _DAY
    assert ["risks" in things[0].source.words, "trainers" in things[1].source.words] == [True, True]


_TOLD = """Owner: Frontex
Action: Draw up a list of all risks. The Commission shall provide the data by 15 January 2026. The last list was made in
2021. Europol published it in May 2022.
Deadline: 30 June 2026

Owner: CEPOL
Action: Train the trainers in all States by 1 March 2026
Deadline: every year
"""


def test_a_further_sentence_of_a_cell_may_be_of_somebody_else() -> None:
    """Its own owner and time count, to be looked at; what has been done is not owed by the cell's owner."""
    first, data, other = _draft_of_file(_TOLD, "en").things
    assert [shares(each.owners.value) for each in (first, data, other)] == ["frontex", "commission", "cepol"]
    assert (first.deadline.value.day, data.deadline.value.day) == (_DAY, date(2026, 1, 15))
    assert {data.owners.certainty, data.deadline.certainty, other.deadline.certainty} == {Certainty.LOOK}


@pytest.mark.parametrize("language", CODES)
def test_sentences_say_who_when_and_to_whom(language: str) -> None:
    """Each kind of sentence is read alike in every language; what was done already, or might be, is not owed."""
    for code, owners, due, to, text in passages("sentences"):
        if code == language:
            things = draft(f"1. {text}", language).things
            if owners == "nothing":
                assert things == (), text
                continue
            assert owners.split() in [
                _named(owner.via or owner.actor for owner in each.owners.value) for each in things
            ]
            assert to.split() == _named(slug for each in things for slug in each.addressees.value), text
            assert due.removeprefix("vague") in [_due(each.deadline.value) for each in things], text
            assert due != "vague" or {each.deadline.certainty for each in things} == {Certainty.LOOK}, text


@pytest.mark.parametrize("language", CODES)
def test_sentences_say_who_owes_helps_and_receives(language: str) -> None:
    """Agents, tasks, awaited reports, meetings, units and partners are told apart in every language."""
    for code, owners, partners, to, text in passages("roles"):
        if code == language:
            things = draft(f"1. {text}", language).things
            assert {shares(each.owners.value) for each in things} == {owners}, text
            helping = [shares(each.takes_part.value) for each in things if each.takes_part.value]
            assert (helping, to.split()) == (
                [partners] if partners else [],
                _named(slug for each in things for slug in each.addressees.value),
            ), text


def _named(slugs: Iterable[str]) -> list[str]:
    """Return bodies by slug, those that the register does not have as NEW."""
    return list(dict.fromkeys(slug if slug in DIRECTORY.actors else "NEW" for slug in slugs))


def _due(deadline: Deadline) -> str:
    """Return the last day of a deadline, its rhythm, or an empty text."""
    if deadline.kind is not DeadlineKind.ONCE:
        return deadline.kind.value
    day = deadline.month.last if deadline.month is not None else deadline.day
    return day.isoformat() if day is not None else ""
