"""How far a body has got is in no register; the state of a deliverable is."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "докъде е стигнал Европол с пътната карта?"),
        ("cs", "Jak daleko je Europol s plánem?"),
        ("de", "Wie weit ist die Kommission eigentlich mit den Gesetzgebungsvorschlägen?"),
        ("el", "Πόσο έχει προχωρήσει η Επιτροπή με τις νέες νομοθετικές προτάσεις;"),
        ("en", "any idea how far the Commission has got with the roadmap?"),
        ("es", "¿Hasta dónde ha llegado la Comisión con la hoja de ruta?"),
        ("fi", "Miten pitkällä komissio on etenemissuunnitelman kanssa?"),
        ("fr", "La Commission en est où avec la feuille de route ?"),
        ("hu", "Hol tart a Bizottság az ütemtervvel?"),
        ("lt", "Kiek Komisija pasistūmėjo su veiksmų gairėmis?"),
        ("mt", "Fejn waslet il-Kummissjoni bil-proposti leġiżlattivi?"),
        ("nl", "hoever is de Commissie met de routekaart"),
        ("it", "La tabella di marcia, a che punto sono?"),
        ("pl", "Mapa drogowa: jak daleko z nią są?"),
    ],
)
def test_how_far_somebody_has_got_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is known of the deliverable is offered, and not told in place of that."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason in (RefusalReason.NOT_HELD, RefusalReason.WORDS, RefusalReason.TOPIC)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "How far along is the roadmap?"),
        ("fr", "Où en est la feuille de route ?"),
        ("de", "Wie weit sind wir mit Abschnitt IV?"),
        ("it", "A che punto è la tabella di marcia?"),
        ("pt", "gestão integrada das fronteiras, as estratégias nacionais, em que pé estão"),
        ("pl", "Na jakim etapie jest plan działania w zakresie możliwości technicznych?"),
    ],
)
def test_the_state_of_a_deliverable_is_told(code: str, text: str, read_hinted: HintedReader) -> None:
    """No body is the subject: whether it is done, open or late answers that."""
    assert isinstance(read_hinted(text, hint=code).question, Question)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Does anyone know whether there is a first draft of the roadmap yet?"),
        ("it", "La Commissione ha già una bozza della tabella di marcia?"),
        ("nl", "Heeft de Commissie al een concept van de routekaart?"),
        ("sv", "Finns det redan ett utkast till färdplanen?"),
    ],
)
def test_a_draft_is_in_no_register(code: str, text: str, read_hinted: HintedReader) -> None:
    """That the report itself is open is no "yes"."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)
