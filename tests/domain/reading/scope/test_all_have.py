"""Whether everything has an owner or a deadline: the answer is what has none."""

import pytest

from domain.questions.model import Question, QuestionType
from tests.domain.reading.conftest import HintedReader

#: "Does everything have an owner?".
OWNED = [
    ("bg", "Всичко ли има отговорник?"),
    ("cs", "Má všechno odpovědnou osobu?"),
    ("da", "Har alt en ansvarlig?"),
    ("de", "Hat alles einen Verantwortlichen?"),
    ("de", "Ist für alles jemand zuständig?"),
    ("el", "Έχουν όλα υπεύθυνο;"),
    ("en", "does everything have an owner?"),
    ("en", "is everything assigned?"),
    ("en", "does every deliverable have an owner?"),
    ("es", "¿Tiene todo un responsable?"),
    ("et", "Kas kõigel on vastutaja?"),
    ("fi", "Onko kaikella vastuutaho?"),
    ("fr", "Tout a-t-il un responsable ?"),
    ("fr", "Est-ce que tout a un responsable ?"),
    ("ga", "An bhfuil duine freagrach as gach rud?"),
    ("hr", "Ima li sve odgovornu osobu?"),
    ("hu", "Mindennek van felelőse?"),
    ("it", "Tutto ha un responsabile?"),
    ("lt", "Ar viskas turi atsakingą asmenį?"),
    ("lv", "Vai visam ir atbildīgais?"),
    ("nl", "Heeft alles een verantwoordelijke?"),
    ("pl", "Czy wszystko ma odpowiedzialnego?"),
    ("pt", "Tudo tem um responsável?"),
    ("ro", "Are totul un responsabil?"),
    ("sk", "Má všetko zodpovedného?"),
    ("sl", "Ima vse odgovorno osebo?"),
    ("sv", "Har allt en ansvarig?"),
]
#: "Does everything have a deadline?".
DATED = [
    ("bg", "Всичко ли има срок?"),
    ("cs", "Má všechno termín?"),
    ("da", "Har alt en frist?"),
    ("de", "Hat alles eine Frist?"),
    ("de", "Haben alle Punkte eine Frist?"),
    ("el", "Έχουν όλα προθεσμία;"),
    ("en", "does everything have a deadline?"),
    ("en", "is everything dated?"),
    ("en", "has everything got a date?"),
    ("es", "¿Todo tiene plazo?"),
    ("et", "Kas kõigel on tähtaeg?"),
    ("fi", "Onko kaikella määräaika?"),
    ("fr", "Tout a-t-il une échéance ?"),
    ("ga", "An bhfuil spriocdháta ag gach rud?"),
    ("hr", "Ima li sve rok?"),
    ("hu", "Mindennek van határideje?"),
    ("it", "Tutto ha una scadenza?"),
    ("lt", "Ar viskas turi terminą?"),
    ("lv", "Vai visam ir termiņš?"),
    ("mt", "Kollox għandu skadenza?"),
    ("nl", "Heeft alles een deadline?"),
    ("pl", "Czy wszystko ma termin?"),
    ("pt", "Tudo tem prazo?"),
    ("ro", "Are totul un termen?"),
    ("sk", "Má všetko termín?"),
    ("sl", "Ima vse rok?"),
    ("sv", "Har allt en tidsfrist?"),
]


@pytest.mark.parametrize(("code", "text"), OWNED)
def test_whether_everything_has_an_owner(code: str, text: str, read_hinted: HintedReader) -> None:
    """What has none is no; a list of all there is was the answer in most languages."""
    assert read_hinted(text, hint=code).question == Question(ask=QuestionType.WHAT, ownerless=True)


@pytest.mark.parametrize(("code", "text"), DATED)
def test_whether_everything_has_a_deadline(code: str, text: str, read_hinted: HintedReader) -> None:
    """So it is with a deadline."""
    assert read_hinted(text, hint=code).question == Question(ask=QuestionType.WHAT, undated=True)


def test_whether_all_of_a_body_have_a_deadline(read_hinted: HintedReader) -> None:
    """Of a body it is what of that has none."""
    question = read_hinted("does everything Frontex owes have a deadline?", hint="en").question
    assert question == Question(ask=QuestionType.WHAT, owners=("frontex",), undated=True)


@pytest.mark.parametrize(
    "text", ["everything with a deadline", "all deadlines in June", "list everything that has a date"]
)
def test_a_list_of_what_has_one(text: str, read_hinted: HintedReader) -> None:
    """Asked for is what has one."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert not question.undated
