"""Dates told by a deliverable."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

import pytest

from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, Exclusion, Question, QuestionType
from tests.domain.reading.conftest import HintedReader

TODAY = date(2024, 3, 18)
#: When each is due.
DUE = {"F.2b": (date(2023, 4, 30), date(2024, 4, 30), date(2025, 4, 30)), "III.3a": (date(2024, 6, 30),)}
_Reader = Callable[[str, str], object]


@pytest.fixture
def read_due(read_hinted: HintedReader) -> _Reader:
    """Return a reader that knows when two deliverables are due."""

    def due_dates(refs: Collection[str]) -> Sequence[date]:
        return [day for ref in refs for day in DUE.get(ref, ())]

    def read_text(text: str, code: str) -> object:
        return read_hinted(text, hint=code, today=TODAY, due_dates=due_dates).question

    return read_text


def _on(day: date, bound: Bound) -> DueFilter:
    return DueFilter(bound=bound, span=Span.day(day))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What else is due on the same day as III.3a?"),
        ("en", "What else is due on the same day as the report on financial investigations?"),
        ("de", "Was ist noch am selben Tag fällig wie III.3a?"),
        ("fr", "Qu'y a-t-il d'autre à remettre le même jour que III.3a ?"),
        ("et", "Mis tuleb veel esitada samal päeval kui III.3a?"),
        ("ga", "Cad eile atá le cur isteach an lá céanna le III.3a?"),
    ],
)
def test_the_same_day_is_the_deliverables(code: str, text: str, read_due: _Reader) -> None:
    """It is what is due on that day, without what tells it."""
    when = _on(date(2024, 6, 30), Bound.IN)
    assert read_due(text, code) == Question(when=when, without=Exclusion(refs=("III.3a",)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Which deadline comes next after the State of Schengen report in April?"),
        ("cs", "Který termín následuje po dubnové zprávě o stavu Schengenu?"),
        ("fr", "Quelle échéance vient après le rapport sur l'état de Schengen ?"),
        ("it", "Dopo la relazione sullo stato di Schengen di aprile, qual è la scadenza successiva?"),
        ("lt", "Koks kitas terminas po balandžio mėnesio Šengeno būklės ataskaitos?"),
    ],
)
def test_the_deadline_after_one_is_the_next(code: str, text: str, read_due: _Reader) -> None:
    """Of a report that comes every year the next is meant."""
    when = _on(date(2024, 4, 30), Bound.AFTER)
    assert read_due(text, code) == Question(ask=QuestionType.NEXT, when=when, without=Exclusion(refs=("F.2b",)))


def test_all_that_is_due_after_one(read_due: _Reader) -> None:
    """Several are asked for."""
    when = _on(date(2024, 6, 30), Bound.AFTER)
    assert read_due("What is due after III.3a?", "en") == Question(when=when, without=Exclusion(refs=("III.3a",)))


def test_a_body_beside_it_owes_what_is_asked_for(read_due: _Reader) -> None:
    """It is none of the deliverable's words."""
    question = read_due("Was kommt nach dem Schengen-Statusbericht noch von der Kommission?", "de")
    assert isinstance(question, Question)
    assert (question.owners, question.without.refs) == (("commission",), ("F.2b",))


def test_what_is_due_before_one(read_due: _Reader) -> None:
    """As after one."""
    when = _on(date(2024, 6, 30), Bound.BEFORE)
    question = read_due("What must Europol deliver before the report on financial investigations?", "en")
    assert question == Question(owners=("europol",), when=when, without=Exclusion(refs=("III.3a",)))


def test_one_without_a_date_tells_none(read_due: _Reader) -> None:
    """The question is about that one then."""
    question = read_due("What is due after II.1a?", "en")
    assert not (isinstance(question, Question) and question.when)


def test_a_word_for_after_may_be_one_for_about(read_due: _Reader) -> None:
    """Dutch "voor" is "for", too."""
    question = read_due("Zijn er deadlines voor het verslag over de staat van Schengen?", "nl")
    assert isinstance(question, Question)
    assert question.refs == ("F.2b",)


def test_a_topic_of_the_last_meeting_is_asked_of_itself(read_due: _Reader) -> None:
    """The meeting at which it was spoken of is no deadline."""
    text = "There was a remark on the report on financial investigations in the last meeting. Is it late?"
    question = read_due(text, "en")
    assert isinstance(question, Question)
    assert (question.refs, question.when) == (("III.3a",), None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "How many days are there between the deadlines of F.2b and III.3a?"),
        ("ro", "Câte zile sunt între termenul pentru F.2b și cel pentru III.3a?"),
        ("en", "Is the State of Schengen report due before the joint report on financial investigations?"),
        (
            "de",
            "Muss der Bericht zum Stand von Schengen vor dem gemeinsamen Bericht über Finanzermittlungen vorliegen?",
        ),
        ("lt", "Ar Šengeno būklės ataskaita turi būti pateikta anksčiau nei bendra ataskaita dėl finansinių tyrimų?"),
    ],
)
def test_two_dates_that_are_compared_are_both_told(code: str, text: str, read_due: _Reader) -> None:
    """No first line says which is earlier, and both lines do."""
    question = read_due(text, code)
    assert isinstance(question, Question)
    assert (question.ask, set(question.refs)) == (QuestionType.WHEN, {"F.2b", "III.3a"})
