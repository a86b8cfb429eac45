"""Tests of deadlines that have not passed."""

import pytest

from domain.questions.model import Question, StatusFilter
from tests.domain.reading.conftest import HintedReader

#: "What in section III has a deadline that has not passed yet?", in each language and in other words.
NOT_PASSED = [
    ("en", "What has a deadline that hasn't passed yet in section III?"),
    ("bg", "Какво в част III има срок, който още не е изтекъл?"),
    ("cs", "Co v oddíle III má lhůtu, která ještě neuplynula?"),
    ("da", "Hvad i afsnit III har en frist, der ikke er overskredet?"),
    ("de", "Was in Abschnitt III hat eine Frist, die noch nicht abgelaufen ist?"),
    ("el", "Τι στο μέρος III έχει προθεσμία που δεν έχει λήξει ακόμη;"),
    ("es", "¿Qué de la sección III tiene un plazo que aún no ha vencido?"),
    ("et", "Millel III jaos ei ole tähtaeg veel möödas?"),
    ("fi", "Minkä osan III asioiden määräaika ei ole vielä kulunut umpeen?"),
    ("fr", "Qu'est-ce qui, dans la section III, a une échéance qui n'est pas encore passée ?"),
    ("ga", "Cad i roinn III nach bhfuil a spriocdháta caite fós?"),
    ("hr", "Što u odjeljku III ima rok koji još nije istekao?"),
    ("hu", "A III. szakaszban minek nem járt még le a határideje?"),
    ("it", "Cosa nella sezione III ha una scadenza non ancora passata?"),
    ("mt", "X'hemm fit-taqsima III bi skadenza li għadha ma għaddietx?"),
    ("nl", "Wat in deel III heeft een termijn die nog niet verstreken is?"),
    ("pl", "Co w części III ma termin, który jeszcze nie minął?"),
    ("pt", "O que na secção III tem um prazo que ainda não passou?"),
    ("ro", "Ce din secțiunea III are un termen care nu a trecut încă?"),
    ("sk", "Čo v časti III má lehotu, ktorá ešte neuplynula?"),
    ("sl", "Kaj v delu III ima rok, ki še ni potekel?"),
    ("sv", "Vad i avsnitt III har en tidsfrist som inte har löpt ut?"),
    ("da", "Må jeg bede om alt fra afsnit III, hvor fristen ikke er overskredet"),
    ("de", "Alles aus Abschnitt III, dessen Frist noch nicht verstrichen ist"),
    ("en", "All of section III where the deadline hasn't passed, please"),
    ("lv", "Kas III iedaļā ir ar termiņu, kas vēl nav beidzies?"),
    ("lt", "Kas III skirsnyje turi terminą, kuris dar nepasibaigė?"),
]


@pytest.mark.parametrize(("code", "text"), NOT_PASSED)
def test_a_deadline_that_has_not_passed(code: str, text: str, read_hinted: HintedReader) -> None:
    """In four languages the overdue were listed, too, in eleven it was refused."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.which, question.section) == (StatusFilter.OPEN, "III")
    assert question.without.overdue
