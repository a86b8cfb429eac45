"""Which texts ask for yes or no."""

import pytest

from domain.languages import CODES
from domain.questions.model import Question, QuestionType
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.test_corpora import corpus_of


@pytest.mark.parametrize("code", CODES)
def test_each_language_asks_for_yes_or_no(code: str) -> None:
    """Each language's corpus has a question that is answered by yes or no."""
    assert any(meaning.ask is QuestionType.WHETHER for meaning, _ in corpus_of(code).CORPUS)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "hello, is Frontex late?"),
        ("en", "well, has Eurojust delivered III.3a?"),
        ("fr", "Frontex doit livrer quelque chose en mars 2024 ?"),
        ("fr", "y a-t-il quelque chose en retard ?"),
        ("it", "c'è qualcosa in ritardo?"),
        ("pt", "a Frontex tem algo em atraso?"),
        ("el", "η Ευρωπόλ έχει καθυστερήσει κάτι;"),
        ("hu", "a Frontex késésben van valamivel?"),
        ("ga", "an bhfuil III.3a críochnaithe?"),
        ("bg", "Frontex има ли нещо просрочено?"),
        ("cs", "Dostane Evropský parlament nějakou zprávu?"),
        ("sk", "Týka sa Slovenska bod IV.1?"),
        ("pt", "Portugal também entra na partilha de informações para o ISAA?"),
        ("ro", "Raportul Grupului la nivel înalt iese anul ăsta, nu?"),
        ("pl", "Wspólne sprawozdanie o odzyskiwaniu mienia wpłynęło?"),
        ("en", "anything for Frontex in March?"),
    ],
)
def test_verbs_and_marks(read_hinted: HintedReader, code: str, text: str) -> None:
    """The verb or particle comes first, after courtesy at most, or the mark tells where statements have that order."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.ask is QuestionType.WHETHER


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what is overdue?"),
        ("en", "everything that Frontex must deliver by June 2024?"),
        ("en", "is III.3a not done yet?"),
        ("en", "anything on border checks?"),
        ("fr", "à remettre avant juin 2024 ?"),
        ("fr", "tout ce que Frontex doit livrer ?"),
        ("pt", "e a Frontex em junho de 2024?"),
        ("sl", "kako je s III.3"),
        ("ga", "an Coimisiún i mí an Mheithimh 2024"),
    ],
)
def test_other_questions(read_hinted: HintedReader, code: str, text: str) -> None:
    """A question word, "all", a "not" or a word that is only spelled like a verb asks for no yes or no."""
    question = read_hinted(text, hint=code).question
    assert getattr(question, "ask", None) is not QuestionType.WHETHER
