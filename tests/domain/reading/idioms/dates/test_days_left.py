"""How many days are left until a deadline."""

import pytest

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Question, QuestionType
from tests.domain.reading.conftest import HintedReader

#: "How many days are left until the June deadline?" in each language.
DAYS_UNTIL_JUNE = [
    ("bg", "Колко дни остават до юнския срок?"),
    ("cs", "Kolik dní zbývá do červnového termínu?"),
    ("da", "Hvor mange dage er der til fristen i juni?"),
    ("de", "Wie viele Tage sind es noch bis zur Frist im Juni?"),
    ("el", "Πόσες μέρες μένουν μέχρι την προθεσμία του Ιουνίου;"),
    ("en", "How many days are left until the June deadline?"),
    ("es", "¿Cuántos días quedan para el plazo de junio?"),
    ("et", "Mitu päeva on juunikuise tähtajani jäänud?"),
    ("fi", "Montako päivää kesäkuun määräaikaan on jäljellä?"),
    ("fr", "Combien de jours reste-t-il avant l'échéance de juin ?"),
    ("ga", "Cé mhéad lá atá fágtha go dtí spriocdháta mhí an Mheithimh?"),
    ("hr", "Koliko je dana ostalo do roka u lipnju?"),
    ("hu", "Hány nap van még hátra a júniusi határidőig?"),
    ("it", "Quanti giorni mancano alla scadenza di giugno?"),
    ("lt", "Kiek dienų liko iki birželio termino?"),
    ("lv", "Cik dienu atlicis līdz jūnija termiņam?"),
    ("mt", "Kemm fadal jiem sal-iskadenza ta' Ġunju?"),
    ("nl", "Hoeveel dagen zijn het nog tot de deadline van juni?"),
    ("pl", "Ile dni zostało do czerwcowego terminu?"),
    ("pt", "Quantos dias faltam para o prazo de junho?"),
    ("ro", "Câte zile mai sunt până la termenul din iunie?"),
    ("sk", "Koľko dní ostáva do júnového termínu?"),
    ("sl", "Koliko dni je še do junijskega roka?"),
    ("sv", "Hur många dagar är det kvar till tidsfristen i juni?"),
]


@pytest.mark.parametrize(("code", "text"), DAYS_UNTIL_JUNE)
def test_the_days_until_a_deadline_are_told_by_its_date(code: str, text: str, read_hinted: HintedReader) -> None:
    """In eight languages all that is due until then was told, in ten it was refused."""
    question = read_hinted(text, hint=code).question
    june = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 6)))
    assert question == Question(ask=QuestionType.WHEN, when=june)


def test_the_next_deadline_is_one_day(read_hinted: HintedReader) -> None:
    """It has no month, and of a reference the days are asked, too."""
    following = read_hinted("Wie viele Tage sind es noch bis zur nächsten Frist?", hint="de").question
    assert following == Question(ask=QuestionType.NEXT)
    of_one = read_hinted("how many days does Europol have left for III.3a?", hint="en").question
    assert isinstance(of_one, Question)
    assert (of_one.ask, of_one.refs) == (QuestionType.WHEN, ("III.3a",))


def test_the_deadline_of_june_is_not_from_june_on(read_hinted: HintedReader) -> None:
    """Romanian has one word for both."""
    question = read_hinted("Când este termenul din iunie?", hint="ro").question
    assert isinstance(question, Question)
    assert question.when == DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 6)))
