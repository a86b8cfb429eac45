"""Tests of requests for the Councils to come."""

import pytest

from domain.questions.model import Question, QuestionType
from tests.domain.reading.conftest import HintedReader

#: "Which Schengen Councils are coming up?", in 21 languages.
WHICH_COUNCILS = [
    ("en", "Which Councils are coming up?"),
    ("en", "When are the Schengen Councils this year?"),
    ("en", "How many Schengen Councils are there in 2024?"),
    ("en", "Dates of the Schengen Councils in 2025"),
    ("bg", "Кои съвети „Шенген“ предстоят?"),
    ("cs", "Která zasedání Rady pro Schengen se chystají?"),
    ("da", "Hvilke rådsmøder er planlagt i år?"),
    ("de", "Welche Schengen-Räte stehen an?"),
    ("el", "Ποια Συμβούλια Σένγκεν έρχονται;"),
    ("es", "¿Qué Consejos Schengen hay este año?"),
    ("et", "Millised Schengeni nõukogud on tulemas?"),
    ("et", "Millised Schengeni nõukogud on sel aastal?"),
    ("fi", "Mitkä Schengen-neuvostot ovat tulossa?"),
    ("fr", "Quels Conseils Schengen sont prévus ?"),
    ("hu", "Milyen schengeni tanácsok lesznek?"),
    ("it", "Quali Consigli Schengen sono previsti?"),
    ("lv", "Kādas Šengenas padomes ir gaidāmas?"),
    ("mt", "Liema Kunsilli ta' Schengen ġejjin?"),
    ("nl", "Welke Schengenraden komen er dit jaar?"),
    ("pl", "Jakie posiedzenia Rady Schengen są planowane?"),
    ("pt", "Que Conselhos Schengen estão previstos?"),
    ("ro", "Ce Consilii Schengen urmează?"),
    ("sk", "Aké zasadnutia Rady pre Schengen sa chystajú?"),
    ("sl", "Kateri schengenski sveti sledijo?"),
    ("sv", "Vilka Schengenråd kommer i år?"),
]


@pytest.mark.parametrize(("code", "text"), WHICH_COUNCILS)
def test_councils_are_listed(code: str, text: str, read_hinted: HintedReader) -> None:
    """They were refused, or answered with all there is."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.ask is QuestionType.MEETINGS


@pytest.mark.parametrize(
    ("code", "text", "ask"),
    [
        ("en", "When is the next Council?", QuestionType.MEETING),
        ("cs", "Kdy je příští zasedání Rady pro Schengen?", QuestionType.MEETING),
        ("pl", "Kiedy jest najbliższe posiedzenie Rady Schengen?", QuestionType.MEETING),
        ("lt", "Kada yra kita Šengeno taryba?", QuestionType.MEETING),
        ("hr", "Što još treba stići do Vijeća u ožujku?", QuestionType.WHAT),
        ("en", "What is due at the next two Councils?", QuestionType.WHAT),
        ("lv", "Kas ir Šengenas padomes darba kārtībā?", QuestionType.WHAT),
    ],
)
def test_one_council_is_no_list(code: str, text: str, ask: QuestionType, read_hinted: HintedReader) -> None:
    """Many languages have the same form for one and for several."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.ask is ask
