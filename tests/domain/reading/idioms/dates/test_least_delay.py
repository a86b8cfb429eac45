"""For how long at least something is late."""

from datetime import date

import pytest

from domain.dates.spans import Span
from domain.dates.yearless import add_time
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.corpora import TODAY


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Има ли нещо, просрочено с поне два месеца?"),
        ("cs", "Je něco po termínu aspoň dva měsíce?"),
        ("da", "Er der noget, der er mindst to måneder forsinket?"),
        ("de", "Ist irgendetwas seit mindestens zwei Monaten überfällig?"),
        ("el", "Υπάρχει κάτι που έχει καθυστερήσει τουλάχιστον δύο μήνες;"),
        ("en", "Is anything overdue by at least two months?"),
        ("es", "¿Hay algo que lleve al menos dos meses de retraso?"),
        ("et", "Kas midagi on vähemalt kaks kuud hilinenud?"),
        ("fi", "Onko mikään vähintään kaksi kuukautta myöhässä?"),
        ("fr", "Y a-t-il quelque chose qui a au moins deux mois de retard ?"),
        ("ga", "An bhfuil aon rud dhá mhí ar a laghad thar téarma?"),
        ("hr", "Kasni li išta barem dva mjeseca?"),
        ("hu", "Van olyasmi, ami legalább két hónapja lejárt?"),
        ("it", "C'è qualcosa in ritardo di almeno due mesi?"),
        ("lt", "Ar kas nors vėluoja bent du mėnesius?"),
        ("lv", "Vai kaut kas kavējas vismaz divus mēnešus?"),
        ("nl", "Is er iets al minstens twee maanden over tijd?"),
        ("pl", "Czy coś jest opóźnione o co najmniej dwa miesiące?"),
        ("pt", "Há alguma coisa com pelo menos dois meses de atraso?"),
        ("ro", "Există ceva întârziat cu cel puțin două luni?"),
        ("sk", "Je niečo po termíne aspoň dva mesiace?"),
        ("sl", "Ali kaj zamuja že vsaj dva meseca?"),
        ("sv", "Är något minst två månader försenat?"),
    ],
)
def test_what_is_late_by_so_much_was_due_so_long_ago(code: str, text: str, read_hinted: HintedReader) -> None:
    """All languages refused it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.which is StatusFilter.OVERDUE
    assert question.when == DueFilter(bound=Bound.BY, span=Span.day(add_time(TODAY, months=-2)))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("What is more than 30 days late?", add_time(TODAY, days=-30)),
        ("What has been overdue for three weeks?", add_time(TODAY, days=-21)),
        ("Which Frontex items are over two months late?", add_time(TODAY, months=-2)),
    ],
)
def test_the_time_may_be_said_in_other_ways(text: str, day: date, read_hinted: HintedReader) -> None:
    """Over two months were read as the coming two."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert (question.which, question.when) == (StatusFilter.OVERDUE, DueFilter(bound=Bound.BY, span=Span.day(day)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What is less than three months overdue?"),
        ("en", "What will be overdue in two weeks?"),
        ("de", "Was ist in zwei Wochen überfällig?"),
        ("fr", "Qu'est-ce qui a moins de trois mois de retard ?"),
    ],
)
def test_less_than_that_and_what_is_to_come_are_no_delay(code: str, text: str, read_hinted: HintedReader) -> None:
    """They would be turned round."""
    question = read_hinted(text, hint=code).question
    assert not isinstance(question, Question) or question.when is None or question.when.bound is not Bound.BY
