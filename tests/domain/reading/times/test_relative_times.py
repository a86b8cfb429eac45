"""Times that count from today: what is left of one, weekdays, the one after the next, weeks of a day, lengths."""

from datetime import date

import pytest

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question
from domain.register.meeting import Meeting
from tests.domain.reading.conftest import DatedReader, HintedReader

#: What "owes what" is asked of, on Thursday 19 October 2023.
_TODAY = date(2023, 10, 19)


def _read(code: str, text: str, read_hinted: HintedReader) -> DueFilter:
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.when is not None
    return question.when


@pytest.mark.parametrize(
    ("code", "text", "last"),
    [
        ("en", "what must Frontex deliver in the rest of the year?", date(2023, 12, 31)),
        ("nl", "wat moet Frontex de rest van het jaar opleveren?", date(2023, 12, 31)),
        ("de", "was muss Frontex im restlichen Quartal liefern?", date(2023, 12, 31)),
        ("fr", "que doit livrer Frontex pour le reste du mois ?", date(2023, 10, 31)),
        ("es", "¿qué debe entregar Frontex en lo que queda de año?", date(2023, 12, 31)),
        ("it", "cosa deve consegnare Frontex nel resto dell'anno?", date(2023, 12, 31)),
        ("ro", "ce trebuie să livreze Frontex în restul lunii?", date(2023, 10, 31)),
        ("sv", "vad ska Frontex leverera under resten av året?", date(2023, 12, 31)),
        ("pl", "co Frontex musi dostarczyć w pozostałych tygodniach 2023 roku?", date(2023, 12, 31)),
        ("hr", "što Frontex mora dostaviti u ostatku tromjesečja?", date(2023, 12, 31)),
        ("hu", "mit kell a Frontexnek benyújtania az év hátralévő részében?", date(2023, 12, 31)),
        ("lt", "ką Frontex turi pateikti per likusias 2023 m. savaites?", date(2023, 12, 31)),
        ("lv", "kas Frontex jāiesniedz atlikušajā gada daļā?", date(2023, 12, 31)),
        ("et", "mida peab Frontex esitama 2023. aasta ülejäänud nädalatel?", date(2023, 12, 31)),
        ("en", "what must Frontex deliver within a fortnight?", date(2023, 11, 2)),
        ("es", "¿qué debe entregar Frontex en la próxima quincena?", date(2023, 11, 2)),
        ("de", "was muss Frontex im nächsten halben Jahr liefern?", date(2024, 4, 19)),
        ("pl", "co Frontex musi dostarczyć w ciągu pół roku?", date(2024, 4, 19)),
        ("it", "cosa deve consegnare Frontex entro un mese?", date(2023, 11, 19)),
        ("fi", "mitä Frontexin pitää toimittaa kuukauden kuluessa?", date(2023, 11, 19)),
        ("cs", "co musí Frontex dodat do měsíce?", date(2023, 11, 19)),
    ],
)
def test_from_today(code: str, text: str, last: date, read_hinted: HintedReader) -> None:
    """What is left of a time, and a length of time, begin today."""
    when = _read(code, text, read_hinted)
    assert (when.first, when.last) in {(_TODAY, last), (None, last)}


@pytest.mark.parametrize(
    ("code", "text", "bound", "day"),
    [
        ("en", "what must Frontex deliver by Friday?", Bound.BY, date(2023, 10, 20)),
        ("de", "was muss Frontex ab Montag liefern?", Bound.FROM, date(2023, 10, 23)),
        ("de", "was muss Frontex bis kommenden Freitag liefern?", Bound.BY, date(2023, 10, 20)),
        ("fi", "mitä Frontexin pitää toimittaa perjantaihin mennessä?", Bound.BY, date(2023, 10, 20)),
        ("hu", "mit kell a Frontexnek benyújtania péntekig?", Bound.BY, date(2023, 10, 20)),
        ("et", "mida peab Frontex esitama reedeks?", Bound.BY, date(2023, 10, 20)),
        ("es", "¿qué debe entregar Frontex antes del viernes?", Bound.BEFORE, date(2023, 10, 20)),
        ("nl", "wat moet Frontex uiterlijk overmorgen opleveren?", Bound.BY, date(2023, 10, 21)),
        ("pt", "o que deve a Frontex entregar até depois de amanhã?", Bound.BY, date(2023, 10, 21)),
        ("bg", "какво трябва да представи Фронтекс до вдругиден?", Bound.BY, date(2023, 10, 21)),
        ("lt", "ką Frontex turi pateikti iki 2024 m. birželio pirmos dienos?", Bound.BY, date(2024, 6, 1)),
        ("hu", "mit kell a Frontexnek benyújtania 2024. június elsejéig?", Bound.BY, date(2024, 6, 1)),
        ("pl", "co Frontex musi dostarczyć do 15 VI 2024?", Bound.BY, date(2024, 6, 15)),
        ("cs", "co musí Frontex dodat do 15. VI.?", Bound.BY, date(2024, 6, 15)),
    ],
)
def test_a_day_is_read(code: str, text: str, bound: Bound, day: date, read_hinted: HintedReader) -> None:
    """A weekday beside a bound is the next one; months may have a Roman number, and days one in letters."""
    when = _read(code, text, read_hinted)
    assert (when.bound, when.span.first, when.span.last) == (bound, day, day)


@pytest.mark.parametrize(
    ("code", "text", "first", "last"),
    [
        ("en", "what must Frontex deliver w/c 9 December?", date(2023, 12, 4), date(2023, 12, 10)),
        ("da", "hvad skal Frontex levere i ugen fra den 11. december?", date(2023, 12, 11), date(2023, 12, 17)),
        ("lt", "ką Frontex turi pateikti gruodžio 11 d. savaitę?", date(2023, 12, 11), date(2023, 12, 17)),
        (
            "fi",
            "mitä Frontexin pitää toimittaa 11. joulukuuta alkavalla viikolla?",
            date(2023, 12, 11),
            date(2023, 12, 17),
        ),
        ("fi", "mitä Frontexin pitää toimittaa ensi vuoden alkupuoliskolla?", date(2024, 1, 1), date(2024, 6, 30)),
        ("hu", "mit kell a Frontexnek benyújtania jövő év márciusában?", date(2024, 3, 1), date(2024, 3, 31)),
        ("lv", "kas Frontex jāiesniedz nākamā gada pirmajā pusē?", date(2024, 1, 1), date(2024, 6, 30)),
        ("en", "what must Frontex deliver in the month after next?", date(2023, 12, 1), date(2023, 12, 31)),
        ("de", "was muss Frontex übernächsten Monat liefern?", date(2023, 12, 1), date(2023, 12, 31)),
        ("en", "what must Frontex deliver sometime in June?", date(2024, 6, 1), date(2024, 6, 30)),
        ("hu", "mit kell a Frontexnek benyújtania valamikor júniusban?", date(2024, 6, 1), date(2024, 6, 30)),
        ("it", "cosa deve consegnare Frontex da novembre a fine anno?", date(2023, 11, 1), date(2023, 12, 31)),
    ],
)
def test_a_span_is_read(code: str, text: str, first: date, last: date, read_hinted: HintedReader) -> None:
    """A week may be that of a day, a part or month that of next year; "after next" goes one further."""
    when = _read(code, text, read_hinted)
    assert (when.span.first, when.span.last) == (first, last)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "was muss Frontex zum übernächsten Rat liefern?"),
        ("en", "what must Frontex deliver at the Council after next?"),
        ("cs", "co musí Frontex dodat na přespříští Radu?"),
        ("sk", "čo musí Frontex dodať na Radu po najbližšej?"),
        ("lv", "kas Frontex jāiesniedz aiznākamajai Padomei?"),
    ],
)
def test_the_meeting_after_the_next(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is the second from today."""
    when = _read(code, text, read_hinted)
    assert when.council is not None
    assert str(when.council) == "2024-03"


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Which deliverables are there for Thursday's Schengen Council?", Bound.IN),
        ("The Council is on Thursday, what is due?", Bound.IN),
        ("what must be in by Thursday's Council?", Bound.BY),
        ("Was steht für den Schengen-Rat am Donnerstag an?", Bound.IN),
        ("Que doit-on avoir pour le Conseil Schengen de jeudi ?", Bound.IN),
    ],
)
def test_the_meeting_on_a_weekday(text: str, bound: Bound, read_on: DatedReader) -> None:
    """It is the one of the next day of that name, and no body that owes something on it."""
    question = read_on(text, date(2024, 10, 7)).question
    assert isinstance(question, Question)
    assert question.when == DueFilter(bound=bound, span=Span.day(date(2024, 10, 10)), council=Meeting(Month(2024, 10)))
    assert question.owners == ()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "When March is over, what does Frontex still owe?"),
        ("nl", "Als maart achter de rug is, wat heeft Frontex dan nog?"),
        ("de", "Wenn der März vorbei ist, was muss Frontex dann noch liefern?"),
        ("fr", "Quand mars sera passé, que doit encore livrer Frontex ?"),
        ("da", "Når marts er ovre, hvad mangler Frontex så?"),
        ("sv", "När mars är över, vad har Frontex kvar?"),
        ("fi", "Kun maaliskuu on ohi, mitä Frontexin pitää vielä toimittaa?"),
        ("cs", "Až skončí březen, co ještě musí Frontex dodat?"),
        ("pl", "Gdy marzec minie, co jeszcze ma dostarczyć Frontex?"),
        ("hu", "Ha vége a márciusnak, mit kell még leadnia a Frontexnek?"),
        ("el", "Όταν περάσει ο Μάρτιος, τι πρέπει ακόμη να παραδώσει ο Frontex;"),
    ],
)
def test_a_time_that_is_to_be_over_is_after_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """It asks for what is due later, and neither when nor what is done."""
    question = read_hinted(text, hint=code).question
    assert question == Question(
        owners=("frontex",), when=DueFilter(bound=Bound.AFTER, span=Span.months(Month(2024, 3)))
    )


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what must Frontex deliver for the next two Councils?"),
        ("nl", "wat moet Frontex voor de komende twee Raden opleveren?"),
        ("fr", "que doit livrer Frontex pour les deux prochains Conseils ?"),
        ("sv", "vad ska Frontex leverera till de två kommande rådsmötena?"),
    ],
)
def test_several_meetings(code: str, text: str, read_hinted: HintedReader) -> None:
    """They are all the time until the last of them, whatever bound is before them."""
    when = _read(code, text, read_hinted)
    assert (when.bound, when.span) == (Bound.BETWEEN, when.span)
    assert (when.span.first, when.span.last) == (_TODAY, date(2024, 3, 4))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what must Frontex deliver by mid-June?"),
        ("fr", "que doit livrer Frontex d'ici la mi-juin ?"),
        ("pl", "co Frontex musi dostarczyć w ostatnim tygodniu maja?"),
        ("fi", "mitä Frontexin pitää toimittaa kesäkuun ensimmäisellä viikolla?"),
        ("lt", "ką Frontex turi pateikti pirmąją birželio savaitę?"),
        ("en", "what must Frontex deliver by Thursday?"),
        ("en", "what must Frontex deliver by next Friday?"),
        ("es", "¿qué debe entregar Frontex esta quincena?"),
        ("en", "what must Frontex deliver within the month?"),
    ],
)
def test_what_has_no_certain_day_is_asked_back(code: str, text: str, read_hinted: HintedReader) -> None:
    """So have parts of a month, the weekday that is today, one of next week or of the past."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


def test_what_was_delivered_on_a_weekday_is_of_the_last_one(read_hinted: HintedReader) -> None:
    """What has been delivered is in the past, and so is its day."""
    question = read_hinted("has anything been delivered since Monday?", hint="en").question
    assert isinstance(question, Question)
    assert question.done_then
    assert question.when is not None
    assert (question.when.span.first.weekday(), question.when.span.last) == (0, _TODAY)
