"""Understanding: whole documents, in which nothing is lost."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.council_documents.document import CouncilDocument, FileFormat, Line, LineKind
from domain.council_documents.draft import Certainty, Draft
from domain.council_documents.head import read_head
from domain.council_documents.sentence_ends import split_sentences
from domain.council_documents.understand import understand
from tests.domain.council_documents.documents import DOCUMENTS, SEEN, make_document
from tests.domain.council_documents.drafting import DIRECTORY, draft, shares


def _words(text: str) -> str:
    """Return the words of a text without the marks of its footnotes, which are bound to what they are about."""
    return re.sub(r"\W+", " ", re.sub(r"[\[(]\d[\])]|_+", " ", text)).casefold().strip()


def _is_within(words: list[str], kept: str) -> bool:
    """Return whether words are kept as a whole, or as two things without the "and" between them."""
    return " ".join(words) in kept or any(
        " ".join(words[:place]) in kept and " ".join(words[place + 1 :]) in kept for place in range(1, len(words))
    )


def _kept(result: Draft) -> str:
    sources = [
        *(thing.source for thing in result.things),
        *(thing.takes_part.source for thing in result.things if thing.takes_part.source is not None),
        *(paragraph.source for paragraph in result.paragraphs),
        *(left.source for left in result.not_taken),
    ]
    head = " ".join(filter(None, (result.head.subject,)))
    return _words(" ".join([*(source.words for source in sources), *result.sections.values(), head]))


@pytest.mark.parametrize("path", DOCUMENTS)
def test_nothing_of_a_document_is_lost(path: Path) -> None:
    """Every numbered paragraph, arrow, letter and row is in the draft or in what was not taken, with its words.

    So is every line of a document that has none of these.
    """
    document = make_document(path.read_text(encoding="utf-8"))
    result = understand(document, DIRECTORY)
    kept = _kept(result)
    body = document.lines[read_head(document, DIRECTORY).body :]
    numbered = [line for line in body if line.kind in (LineKind.ITEM, LineKind.ROW)] or body
    lost = [
        sentence
        for line in numbered
        if not re.fullmatch("[IVX]+[.]|[A-H][.]", line.number) and _words(line.text) not in kept
        for _, sentence in split_sentences(line.text)
        if not _is_within(_words(sentence).split(), kept)
    ]
    assert len(numbered) >= 4
    assert lost == []


_texts = st.sampled_from(
    [
        "Member States shall:",
        "The Commission shall report to the Council by 30 June 2026.",
        "The Council welcomes progress. Europol will report; Frontex has reported.",
        "ensure that Frontex can act",
        "REPORT",
        "1",
        "?!",
        "Frontex, Europol and",
        "by June 2026",
        "The Commission is invited to: (see below)",
    ]
)
_lines = st.builds(
    Line,
    kind=st.sampled_from(LineKind),
    text=_texts,
    number=st.sampled_from(["", "1.", "2.", "(a)", "b)", "→", "–", "I.", "A.", "(3)", "i)", "1.2"]),
    level=st.integers(0, 3),
    cells=st.lists(_texts, max_size=4).map(tuple),
    columns=st.sampled_from([(), ("Action", "Responsible", "Deadline"), ("No",)]),
)


@pytest.mark.long
@settings(max_examples=150)
@given(st.lists(_lines, max_size=25))
def test_nothing_is_lost_in_any_order_of_lines(lines: list[Line]) -> None:
    """Whatever lines follow each other, none is lost, and no reference is given twice."""
    document = CouncilDocument(format=FileFormat.DOCX, sha256="0" * 64, lines=tuple(lines))
    result = understand(document, DIRECTORY, language="en")
    kept = f" {_kept(result)} "
    body = [line for line in lines if line.kind is not LineKind.ROW and any(map(str.isalpha, line.text))]
    headings = {line.text for line in lines if line.kind is LineKind.HEADING or len(line.text.split()) < 17}
    lost = [line.text for line in body if line.text not in headings and f" {_words(line.text)} " not in kept]
    assert lost == []
    refs = [thing.ref for thing in result.things]
    assert len(refs) == len(set(refs))
    assert {thing.ref[:-1] for thing in result.things} == {paragraph.ref for paragraph in result.paragraphs}


def test_the_head_is_read() -> None:
    """Number, date, marking, subject, sender and recipients stand in the head."""
    text = (SEEN / "arrows-nl.md").read_text(encoding="utf-8")
    head = understand(make_document(text), DIRECTORY).head
    assert (head.number, head.dated, head.marking, head.language) == ("14210/25", date(2025, 10, 8), "LIMITE", "nl")
    assert (head.origin, head.recipients) == ("presidency", ("coreper", "council"))
    assert head.subject == "Stand van het Schengengebied - veilige buitengrenzen en terugkeer"


def test_labels_may_stand_above_their_values() -> None:
    """In some covers the labels come first, then what belongs to them, in the same order."""
    text = "15000/25\n\nFrom:\n\nTo:\n\nPresidency\n\nCouncil\n\nSubject:\n\nSafe borders\n\n1. Frontex shall report."
    head = understand(make_document(text), DIRECTORY).head
    assert (head.origin, head.recipients, head.subject) == ("presidency", ("council",), "Safe borders")


def test_a_stem_owes_its_list() -> None:
    """What is said once before a list of letters is owed by the same bodies in each."""
    result = draft("1. Member States should:\n\na) notify Frontex;\n\nb) ensure that Europol has access;\n\nc) report.")
    assert [thing.ref for thing in result.things] == ["A.1a", "A.1b", "A.1c"]
    assert {shares(thing.owners.value) for thing in result.things} == {"member-states"}


def test_a_running_head_does_not_break_a_list() -> None:
    """A letter that goes on after a page's head belongs to the same list."""
    result = draft("1. Member States should:\n\na) notify Frontex;\n\n15000/25\n\nb) report to the Council.")
    assert [thing.ref for thing in result.things] == ["A.1a", "A.1b"]


def test_a_table_is_read_by_its_columns() -> None:
    """Columns say who is responsible, by when, and what is to be done; each row is one thing."""
    rows = "| Action | Timetable | Responsible |\n|---|---|---|\n| Set up a register | 30 June 2026 | Frontex |\n"
    rows += "| Draft a manual | to be decided | Border Academy |"
    first, second = (result := draft(rows)).things
    assert (shares(first.owners.value), first.deadline.value.day) == ("frontex", date(2026, 6, 30))
    assert (second.owners.certainty, second.deadline.certainty) == (Certainty.LOOK, Certainty.LOOK)
    assert list(result.actors) == ["border-academy"]


def test_every_field_has_its_place() -> None:
    """What a field rests on is given with paragraph and page."""
    line = Line(kind=LineKind.ITEM, number="3.", text="Frontex shall report by 30 June 2026.", page=4)
    document = CouncilDocument(format=FileFormat.PDF, sha256="0" * 64, lines=(line,))
    (thing,) = understand(document, DIRECTORY, language="en").things
    source = thing.deadline.source
    assert source is not None
    assert (source.paragraph, source.page, source.words) == ("A, 3", 4, "by 30 June 2026")


def test_a_sentence_in_bold_is_no_heading() -> None:
    """A whole paragraph that looks like a heading is read as one that can owe something."""
    text = "Frontex shall report to the Council by 30 June 2026."
    line = Line(kind=LineKind.HEADING, text=text)
    document = CouncilDocument(format=FileFormat.DOCX, sha256="0" * 64, lines=(line,))
    assert [thing.source.words for thing in understand(document, DIRECTORY, language="en").things] == [text]


def test_a_duty_in_a_footnote_is_not_lost() -> None:
    """What a footnote says that somebody has to do is named among what was not taken."""
    result = draft("1. Frontex shall report[^1].\n\n[^1]: The Commission shall reply. Documents are public.")
    assert [(left.source.words, left.reason.value) for left in result.not_taken] == [
        ("The Commission shall reply. Documents are public.", "footnote")
    ]


@pytest.mark.parametrize("has_header", [True, False])
def test_a_table_needs_no_marked_header(*, has_header: bool) -> None:
    """A first row of column names is a header; without any, bodies and times tell what their cells are."""
    rows = [("Action", "Responsible", "Deadline")] * has_header + [("Manual", "CEPOL", "May 2026")]
    lines = [Line(kind=LineKind.ROW, text=" | ".join(cells), cells=cells) for cells in rows]
    document = CouncilDocument(format=FileFormat.DOCX, sha256="0" * 64, lines=tuple(lines))
    (thing,) = understand(document, DIRECTORY, language="en").things
    assert (thing.title, shares(thing.owners.value)) == ("Manual", "cepol")
    assert thing.deadline.value.month == (2026, 5)
    assert thing.owners.certainty is (Certainty.SURE if has_header else Certainty.LOOK)


def test_what_stands_before_items_is_not_lost() -> None:
    """A paragraph's opening sentence, a stem and a heading without things are not taken, with their words."""
    text = "# Outlook for the borders\n\nArrivals fell.\n\n# Actions\n\n"
    text += "1. Returns matter. Member States should:\n\n→ report;"
    left = [(each.source.words, each.reason.value) for each in draft(text).not_taken]
    assert left == [
        ("Outlook for the borders", "context"),
        ("Arrivals fell.", "nothing owed"),
        ("Returns matter.", "context"),
        ("Member States should:", "context"),
    ]


def test_a_footnote_that_gives_no_deadline_is_not_lost() -> None:
    """A footnote that defines something is named among what was not taken, unless a deadline rests on it."""
    notes = "[^1]: Short term: three months.\n\n[^2]: Pilot means a test with few users."
    result = draft(f"1. The Commission shall act in the short term[^1] on the pilot[^2].\n\n{notes}")
    assert [left.source.words for left in result.not_taken] == ["Pilot means a test with few users."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Prezydencja omówi to na posiedzeniu Rady ds. Wymiaru Sprawiedliwości w marcu 2026 r."),
        ("pl", "Komisja powinna uwzględnić m.in. Europol."),
        ("de", "Die Kommission sollte die Agenturen bzw. Behörden unterrichten."),
        ("en", "The Commission shall inform Dr. Smith of the Council."),
    ],
)
def test_an_abbreviation_ends_no_sentence(language: str, text: str) -> None:
    """A full stop after an abbreviation leaves the sentence whole."""
    assert [thing.source.words for thing in draft(f"1. {text}", language).things] == [text]


def _rows(*rows: tuple[str, ...]) -> Draft:
    lines = [
        Line(kind=LineKind.ROW, text=" | ".join(cells), cells=cells)
        if len(cells) > 1
        else Line(kind=LineKind.PARAGRAPH, text=cells[0])
        for cells in rows
    ]
    document = CouncilDocument(format=FileFormat.DOCX, sha256="0" * 64, lines=tuple(lines))
    return understand(document, DIRECTORY, language="en")


def test_rows_after_a_heading_within_a_table_have_its_columns() -> None:
    """A heading across the table leaves the columns as they are; each row is named by its place."""
    result = _rows(
        ("Action", "Responsible", "Deadline"),
        ("First part",),
        ("Manual", "CEPOL", "June 2026"),
        ("Second part",),
        ("Course", "Frontex", "July 2026"),
    )
    assert [(thing.title, shares(thing.owners.value)) for thing in result.things] == [
        ("Manual", "cepol"),
        ("Course", "frontex"),
    ]
    places = [thing.source.paragraph for thing in result.things]
    assert [place.rpartition("row ")[2] for place in places] == ["2", "3"]
    assert all(paragraph.is_row for paragraph in result.paragraphs)


def test_an_unknown_body_beside_a_known_one_is_proposed() -> None:
    """A cell's further part is proposed as an owner, to be looked at; what it says in brackets is not."""
    (thing,) = (
        result := _rows(("Action", "Responsible"), ("Draft a manual for officers", "CEPOL (lead), Border Academy"))
    ).things
    assert (shares(thing.owners.value), thing.owners.certainty) == ("cepol, border-academy", Certainty.LOOK)
    assert list(result.actors) == ["border-academy"]


@pytest.mark.parametrize("name", ["Milestones", "Target"])
def test_a_column_of_dates_is_a_timetable(name: str) -> None:
    """A column is one of deadlines by its name, or by its dates."""
    (thing,) = _rows(("Action", "Responsible", name), ("Manual", "CEPOL", "June 2026")).things
    assert thing.deadline.value.month == (2026, 6)
    assert thing.title == "Manual"


def test_references_follow_the_paragraphs_of_the_document() -> None:
    """A recital with the number of a paragraph, and a text without one, leave it the reference."""
    text = "(1) Europol shall report.\n\nEurojust shall report.\n\n1. Frontex shall report.\n\n2. CEPOL shall report."
    refs = {shares(thing.owners.value): thing.ref for thing in draft(text).things}
    assert (refs["frontex"], refs["cepol"]) == ("A.1a", "A.2a")
    assert len(set(refs.values())) == 4


def test_the_paragraph_of_a_card_is_called_what_is_owed() -> None:
    """Its other lines say who owes it and when, and are no title."""
    result = draft("1.\nMeasure: Publish a handbook\nResponsible: Frontex\nDeadline: 30 June 2026")
    assert [paragraph.title for paragraph in result.paragraphs] == ["Publish a handbook"]
