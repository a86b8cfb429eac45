"""The review's sentences, in each language."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.council_documents.document import Remark
from domain.council_documents.draft import Head, Reason, Source
from domain.drafts.comparison import Compared, ComparedKind
from domain.drafts.errors import DocumentNotRead, UnreadableReason
from domain.drafts.load_problem import ProblemKind
from domain.drafts.review import Figures
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.messages import drafts
from tests.domain.council_documents.drafting import DIRECTORY

_FIGURES = Figures(paragraphs=13, things=26, sure=17, look=7, nobody=2, not_taken=3, looked_at=4, all=27)
_HEAD = Head(number="5210/26", dated=date(2026, 1, 14), marking="LIMITE", subject="Migration", language="sv")
_SOURCE = Source(paragraph="II, 3", page=4, words="by the end of the year")


def test_a_draft_is_summed_up() -> None:
    """The summary counts things by how sure they are."""
    translator = Translator("en", DIRECTORY)
    assert drafts.figures_text(_FIGURES, translator) == (
        "13 paragraphs, 26 things: 17 sure, 7 to look at, 2 that nobody owes; 3 sentences not taken"
    )
    few = replace(_FIGURES, paragraphs=1, things=1, sure=1, look=0, nobody=0, not_taken=1)
    assert drafts.figures_text(few, translator) == (
        "1 paragraph, 1 thing: 1 sure, 0 to look at, 0 that nobody owes; 1 sentence not taken"
    )
    assert drafts.head_line(_HEAD, translator) == "5210/26, 14 January 2026, LIMITE, svenska"
    assert drafts.place_text(_SOURCE, translator) == "Paragraph II, 3, page 4"


@pytest.mark.parametrize("language", NAMES)
def test_each_language_says_all_of_it(language: str) -> None:
    """Every figure, name and quotation is in its sentence, whatever the number; no two reasons are worded alike."""
    translator = Translator(language, DIRECTORY)
    for number in (0, 1, 2, 3, 5, 11, 21, 101):
        figures = Figures(
            paragraphs=number,
            things=number,
            sure=number,
            look=number,
            nobody=number,
            not_taken=number,
            looked_at=number,
            all=number,
        )
        assert drafts.figures_text(figures, translator).count(str(number)) >= 6
        assert drafts.progress_text(figures, translator).count(str(number)) >= 2
    kinds = [ComparedKind.NEW] * 2 + [ComparedKind.CHANGED] * 3 + [ComparedKind.GONE] * 4 + [ComparedKind.SAME] * 5
    compared = [Compared(kind=kind) for kind in kinds]
    assert all(each in drafts.comparison_text(compared, "13901/23", translator) for each in ("13901/23", *"2345"))
    assert all(each in drafts.load_text(compared, translator) for each in "234")
    whole = replace(_SOURCE, words="He shall report by the end of the year.")
    assert _SOURCE.words in drafts.doubt_hint(_SOURCE, whole, translator)
    assert _SOURCE.words not in drafts.doubt_hint(_SOURCE, _SOURCE, translator)
    assert "U1ANNA" in str(drafts.changed_meanwhile_text("U1ANNA", translator))
    closed = {str(drafts.closed_text("U1ANNA", is_loaded=loaded, translator=translator)) for loaded in (True, False)}
    assert len(closed) == 2
    assert len({drafts.reason_text(reason, translator) for reason in Reason}) == len(Reason)
    assert len({drafts.remark_text(remark, translator) for remark in Remark}) == len(Remark)
    problems = {drafts.problem_text(kind, "text", ref="II.3a", translator=translator) for kind in ProblemKind}
    assert len(problems) == len(ProblemKind)


ENGLISH = Translator("en", DIRECTORY)


def test_what_a_note_says_of_itself_in_one_line() -> None:
    """What it does not say is left out."""
    whole = replace(_HEAD, discussed_at=date(2026, 2, 3))
    assert drafts.head_line(whole, ENGLISH) == "5210/26, 14 January 2026, LIMITE, svenska, Meeting: 3 February 2026"
    bare = Head(number=None, dated=None, marking=None, subject=None, language="el")
    assert drafts.head_line(bare, ENGLISH) == "Ελληνικά"
    assert drafts.title("5210/26", ENGLISH) == "Draft: 5210/26"
    assert drafts.progress_text(_FIGURES, ENGLISH) == "Looked at: 4 of 27"
    assert drafts.not_taken_text(1, ENGLISH) == "1 sentence not taken"


def test_a_revision_is_summed_up() -> None:
    """Each kind is counted by itself."""
    numbers = ((ComparedKind.NEW, 2), (ComparedKind.CHANGED, 3), (ComparedKind.GONE, 4), (ComparedKind.SAME, 5))
    compared = [Compared(kind=kind) for kind, number in numbers for _ in range(number)]
    assert drafts.comparison_text(compared, "13901/23", ENGLISH) == (
        "Compared with 13901/23: new 2, changed 3, gone 4, the same 5"
    )
    assert drafts.load_text(compared, ENGLISH) == "Loading changes the register: added 2, changed 3, removed 4"


def test_where_words_stand_and_what_is_in_doubt() -> None:
    """A paragraph and a page if there are any; the words that a field rests on, unless they are the whole."""
    assert drafts.place_text(replace(_SOURCE, page=None), ENGLISH) == "Paragraph II, 3"
    assert drafts.place_text(replace(_SOURCE, paragraph=""), ENGLISH) == "page 4"
    assert drafts.place_text(replace(_SOURCE, paragraph="", page=None), ENGLISH) == ""
    row = replace(_SOURCE, paragraph="A, row 2")
    assert drafts.place_text(row, ENGLISH) == "Paragraph A, row 2, page 4"
    assert drafts.place_text(row, Translator("hu", DIRECTORY)) == "Pont A, 2. sor, 4. oldal"
    whole = replace(_SOURCE, words="He shall report by the end of the year.")
    plain = "Please compare this with the text."
    for source in (None, replace(_SOURCE, words=""), whole):
        assert drafts.doubt_hint(source, whole, ENGLISH) == plain
    assert drafts.doubt_hint(_SOURCE, whole, ENGLISH) == (
        "Please compare this with the text; it rests on “by the end of the year”."
    )
    assert drafts.not_said_hint(ENGLISH) == "The text does not say this."


def test_each_remark_reason_and_problem() -> None:
    """Each is said by its own sentence, a problem with the field or the thing that it is about."""
    assert [drafts.remark_text(remark, ENGLISH) for remark in Remark] == [
        "The file does not say how its letters are stored; look whether they are right.",
        "The file has tracked changes; they are read as accepted.",
        "Some pages are pictures; nothing of them was read.",
    ]
    assert {reason: drafts.reason_text(reason, ENGLISH) for reason in Reason} == {
        Reason.INTRODUCTION: "introduction",
        Reason.CONTEXT: "heading, or said of what stands below",
        Reason.NOTHING_OWED: "No owner is named.",
        Reason.STATEMENT: "statement",
        Reason.FOOTNOTE: "footnote",
    }
    said = {kind: drafts.problem_text(kind, "odd", ref="II.3a", translator=ENGLISH) for kind in ProblemKind}
    assert said == {
        ProblemKind.NUMBER: "Number of the note: Please fill this in.",
        ProblemKind.DATE: "Date: Please fill this in.",
        ProblemKind.SUBJECT: "Title: Please fill this in.",
        ProblemKind.NOTHING_ACCEPTED: "Nothing has been accepted as a deliverable.",
        ProblemKind.BEFORE_NOTE: "II.3a: The deadline is before the note's own date.",
        ProblemKind.OTHER: "II.3a: odd",
    }
    assert drafts.problem_text(ProblemKind.OTHER, "odd", ref="", translator=ENGLISH) == "odd"


def test_who_has_done_what_to_a_draft() -> None:
    """People are named in their order; where nobody is known there is a dash."""

    def plain(text: object) -> str:
        return text.plain(lambda slack_id: f"@{slack_id}") if isinstance(text, RichText) else str(text)

    assert plain(drafts.reviewers_text(["U1", "U2"], ENGLISH)) == "Looked through by @U1, @U2"
    for person, name in (("U1", "@U1"), (None, "–")):
        assert plain(drafts.closed_text(person, is_loaded=True, translator=ENGLISH)) == (
            f"Loaded into the register by {name}."
        )
        assert plain(drafts.closed_text(person, is_loaded=False, translator=ENGLISH)) == (
            f"Discarded by {name}; the register stays as it is."
        )
        assert plain(drafts.changed_meanwhile_text(person, ENGLISH)) == (
            f"{name} has changed this meanwhile; nothing of yours was kept. This is how it stands now."
        )


def test_why_a_document_was_not_read() -> None:
    """Each reason says what to do, and what is allowed where that was exceeded."""
    said = {
        reason: drafts.not_read_text(DocumentNotRead(name="n.pdf", reason=reason, limit=7), ENGLISH)
        for reason in UnreadableReason
    }
    assert {reason for reason, text in said.items() if "7" in text} == {
        UnreadableReason.TOO_LARGE,
        UnreadableReason.TOO_MANY_PAGES,
        UnreadableReason.TOO_SLOW,
    }
    assert len(set(said.values())) == len(UnreadableReason)
    assert all("“n.pdf”" in text for text in said.values())
    for reason, words in (
        (UnreadableReason.WRONG_TYPE, "is not a document that I can read"),
        (UnreadableReason.ENCRYPTED, "is protected with a password"),
        (UnreadableReason.SCANNED, "is a scan"),
        (UnreadableReason.BROKEN, "is damaged or incomplete"),
        (UnreadableReason.TOO_COMPLEX, "is built in too complicated a way"),
    ):
        assert said[reason].startswith(f"“n.pdf” {words}")
