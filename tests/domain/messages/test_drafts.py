"""The review's sentences, in each language."""

from dataclasses import replace
from datetime import date

import pytest

from domain.council_documents.document import Remark
from domain.council_documents.draft import Head, Reason, Source
from domain.drafts.comparison import Compared, ComparedKind
from domain.drafts.load_problem import ProblemKind
from domain.drafts.review import Figures
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
