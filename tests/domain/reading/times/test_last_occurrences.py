"""Times without a year in questions that look back."""

from datetime import date

import pytest

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question, RefusalReason, StatusFilter
from domain.register.meeting import Meeting
from tests.domain.reading.conftest import DatedReader, HintedReader

AUTUMN, SPRING = date(2024, 11, 20), date(2025, 4, 10)


@pytest.mark.parametrize(
    ("text", "today", "first"),
    [
        ("has Europol already submitted the June report?", AUTUMN, date(2024, 6, 1)),
        ("Kas Europol on juunikuu aruande juba esitanud?", AUTUMN, date(2024, 6, 1)),
        ("hat Europol den Bericht vom Juni schon geliefert?", AUTUMN, date(2024, 6, 1)),
        ("poslal už Europol júnovú správu?", AUTUMN, date(2024, 6, 1)),
        ("what was delivered at the March Council?", AUTUMN, date(2024, 3, 4)),
        ("what was delivered between April and July?", AUTUMN, date(2024, 4, 1)),
        ("what is overdue since June?", AUTUMN, date(2024, 6, 1)),
        ("what was delivered late in March?", AUTUMN, date(2024, 3, 1)),
        ("what was not delivered in June?", AUTUMN, date(2024, 6, 1)),
        ("what is still missing from December?", date(2024, 1, 15), date(2023, 12, 1)),
        ("hvad er ikke leveret endnu fra december?", date(2024, 1, 15), date(2023, 12, 1)),
        ("staat er van december nog iets open?", date(2024, 1, 15), date(2023, 12, 1)),
        ("¿queda algo abierto de diciembre?", date(2024, 1, 15), date(2023, 12, 1)),
        ("staat er van december nog iets open?", date(2024, 10, 1), date(2024, 12, 1)),
        # So is what was due.
        ("what was due in December?", date(2024, 1, 15), date(2023, 12, 1)),
        ("what was left undelivered in December?", date(2024, 1, 15), date(2023, 12, 1)),
        ("who failed to deliver in June?", AUTUMN, date(2024, 6, 1)),
        ("Did Eurojust have anything for the June Council?", AUTUMN, date(2024, 6, 13)),
        ("Какво трябваше да представи Европол през юни?", AUTUMN, date(2024, 6, 1)),
        ("Co měl Europol předložit v červnu?", AUTUMN, date(2024, 6, 1)),
        ("Hvad var forfaldent i juni?", AUTUMN, date(2024, 6, 1)),
        ("Was musste Frontex im Juni vorlegen?", AUTUMN, date(2024, 6, 1)),
        ("Τι όφειλε να υποβάλει η Eurojust τον Ιούνιο;", AUTUMN, date(2024, 6, 1)),
        ("¿Qué quedó pendiente en junio?", AUTUMN, date(2024, 6, 1)),
        ("Mida pidi Frontex juunis esitama?", AUTUMN, date(2024, 6, 1)),
        ("Mitä Europolin piti toimittaa kesäkuussa?", AUTUMN, date(2024, 6, 1)),
        ("Que devait livrer Europol en juin ?", AUTUMN, date(2024, 6, 1)),
        ("Cad a bhí dlite i mí an Mheithimh?", AUTUMN, date(2024, 6, 1)),
        ("Što je Europol trebao dostaviti u lipnju?", AUTUMN, date(2024, 6, 1)),
        ("Mi volt esedékes júniusban?", AUTUMN, date(2024, 6, 1)),
        ("Cosa doveva presentare Frontex a giugno?", AUTUMN, date(2024, 6, 1)),
        ("Ką turėjo pateikti Europolas birželį?", AUTUMN, date(2024, 6, 1)),
        ("Kas bija jāiesniedz jūnijā?", AUTUMN, date(2024, 6, 1)),
        ("X'kellu jiġi ppreżentat f'Ġunju?", AUTUMN, date(2024, 6, 1)),
        ("Wat moest Europol in juni leveren?", AUTUMN, date(2024, 6, 1)),
        ("Co Frontex miał złożyć w czerwcu?", AUTUMN, date(2024, 6, 1)),
        ("O que ficou por entregar em junho?", AUTUMN, date(2024, 6, 1)),
        ("Ce trebuia livrat în iunie?", AUTUMN, date(2024, 6, 1)),
        ("Čo malo byť predložené v júni?", AUTUMN, date(2024, 6, 1)),
        ("Kaj je moral Frontex oddati junija?", AUTUMN, date(2024, 6, 1)),
        ("Vad skulle ha lämnats i juni?", AUTUMN, date(2024, 6, 1)),
        # Last December is none that is to come, whatever the tense.
        ("what did Europol owe last December?", AUTUMN, date(2023, 12, 1)),
        ("Wat moest Europol afgelopen december leveren?", AUTUMN, date(2023, 12, 1)),
        ("Que devait Europol en décembre dernier ?", AUTUMN, date(2023, 12, 1)),
        ("was ist seit letztem Dezember offen?", AUTUMN, date(2023, 12, 1)),
        # What is due soon may be done already, and before the note there was nothing.
        ("has Europol already submitted the June report?", SPRING, date(2025, 6, 1)),
        ("is Eurojust done with the June report?", date(2024, 2, 1), date(2024, 6, 1)),
        # These look ahead.
        ("what must Europol deliver in June?", AUTUMN, date(2025, 6, 1)),
        ("what is open in June?", AUTUMN, date(2025, 6, 1)),
        ("what is open from June?", AUTUMN, date(2024, 6, 1)),
        ("I was asked what Frontex owes in June", AUTUMN, date(2025, 6, 1)),
        ("Co by měl Europol předložit v červnu?", AUTUMN, date(2025, 6, 1)),
        ("Što bi Europol trebao dostaviti u lipnju?", AUTUMN, date(2025, 6, 1)),
        ("Čo by mal Europol predložiť v júni?", AUTUMN, date(2025, 6, 1)),
        ("Kaj bi moral Frontex oddati junija?", AUTUMN, date(2025, 6, 1)),
        ("Τι θα έπρεπε να υποβάλει η Eurojust τον Ιούνιο;", AUTUMN, date(2025, 6, 1)),
        # A feast or a week of last year is on other days.
        ("was it delivered in week 23 by Europol?", AUTUMN, date(2025, 6, 2)),
    ],
)
def test_what_is_done_in_a_month_is_of_the_last_one(text: str, today: date, first: date, read_on: DatedReader) -> None:
    """A month without a year is the next one, but of what was due, is done or late the last one."""
    question = read_on(text, today).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span.first == first


def test_not_delivered_from_a_month_ends_today(read_on: DatedReader) -> None:
    """What is due later is not asked about."""
    question = read_on("what has not been delivered from December?", date(2024, 1, 15)).question
    assert question == Question(
        when=DueFilter(bound=Bound.BETWEEN, span=Span(first=date(2023, 12, 1), last=date(2024, 1, 15)))
    )


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("What is left over from the March Schengen Council?", Bound.IN),
        ("O que ficou por entregar do Conselho Schengen de março?", Bound.IN),
        ("¿Qué quedó pendiente del Consejo de Schengen de marzo?", Bound.IN),
        ("Cosa è rimasto in sospeso dal Consiglio Schengen di marzo?", Bound.IN),
        ("Ce a rămas de livrat de la Consiliul Schengen din martie?", Bound.IN),
        ("What is open from the March Council on?", Bound.FROM),
    ],
)
def test_what_is_left_from_a_meeting_was_due_at_it(text: str, bound: Bound, read_on: DatedReader) -> None:
    """It is what is open now, and nothing of later meetings."""
    question = read_on(text, date(2024, 3, 27)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.bound, question.when.span, question.as_of) == (bound, Span.day(date(2024, 3, 4)), None)


@pytest.mark.parametrize(
    "text",
    [
        "We had the Council yesterday, what was not delivered in time?",
        "We had the Schengen Council of December yesterday, what is missing?",
        "The December Council was yesterday. What was not handed in on time?",
        "yesterday was the Council, who failed to deliver?",
        "Le Conseil Schengen s'est réuni hier, qu'est-ce qui manque encore ?",
    ],
)
def test_a_meeting_told_of_yesterday_is_when_it_was_due(text: str, read_on: DatedReader) -> None:
    """It names no body that owes something, and not two times."""
    question = read_on(text, date(2023, 12, 6)).question
    assert isinstance(question, Question)
    assert question.owners == ()
    assert question.when is not None
    assert question.when.span == Span.day(date(2023, 12, 5))


def test_what_was_due_is_shown_whatever_its_status(read_on: DatedReader) -> None:
    """What of it is done since is part of the answer."""
    question = read_on("what was due in December?", date(2024, 1, 15)).question
    assert isinstance(question, Question)
    assert question.which is StatusFilter.ALL


def test_where_the_next_council_is_not_known_what_was_due_is_of_the_last(read_on: DatedReader) -> None:
    """What is due at it is refused, since nobody has said when it meets."""
    january = date(2026, 1, 20)
    delivered = read_on("what was delivered at the December Council?", january).question
    assert isinstance(delivered, Question)
    assert delivered.when == DueFilter(
        bound=Bound.IN, span=Span.day(date(2025, 12, 8)), council=Meeting(Month(2025, 12))
    )
    due = read_on("what is due at the December Council?", january).question
    assert isinstance(due, NotUnderstood)
    assert due.reason is RefusalReason.COUNCIL


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("still outstanding from last December?", Bound.IN),
        ("what is still open from December 2023?", Bound.IN),
        ("Mis on eelmise aasta detsembrist veel lahti?", Bound.IN),
        ("Vad är fortfarande öppet från december förra året?", Bound.IN),
        ("what is still open since last December?", Bound.FROM),
        ("co je otevřené od loňského prosince?", Bound.FROM),
        ("Mis on eelmise aasta detsembrist alates lahti?", Bound.FROM),
    ],
)
def test_what_is_left_from_a_time_was_due_in_it(text: str, bound: Bound, read_on: DatedReader) -> None:
    """It is that time's own; "since" goes on from it."""
    question = read_on(text, date(2024, 2, 2)).question
    assert isinstance(question, Question)
    assert question.when == DueFilter(bound=bound, span=Span.months(Month(2023, 12)))


#: "What has become overdue since Christmas?" in twenty languages.
OVERDUE_SINCE_CHRISTMAS = [
    ("bg", "Какво се просрочи от Коледа насам?"),
    ("da", "Hvad har overskredet fristen siden jul?"),
    ("de", "Was ist seit Weihnachten überfällig geworden?"),
    ("el", "Τι έχει γίνει εκπρόθεσμο από τα Χριστούγεννα και μετά;"),
    ("en", "What has become overdue since Christmas?"),
    ("et", "Mis on pärast jõule üle tähtaja läinud?"),
    ("fi", "Mitä kaikkea on jäänyt myöhään joulun jälkeen?"),
    ("fr", "Quelles échéances ont été dépassées depuis Noël ?"),
    ("hr", "Čemu je od Božića istekao rok?"),
    ("hu", "Mi csúszott ki a határidőből karácsony óta?"),
    ("it", "Che cosa è scaduto da Natale in poi?"),
    ("lt", "Kas nuo Kalėdų pradėjo vėluoti?"),
    ("lv", "Kas ir nokavēts kopš Ziemassvētkiem?"),
    ("mt", "X'skada mill-Milied 'l hawn?"),
    ("nl", "Wat is er sinds kerst achterstallig geworden?"),
    ("pl", "Co się przeterminowało od Bożego Narodzenia?"),
    ("pt", "O que ficou em atraso desde o Natal?"),
    ("ro", "Ce a devenit restant de la Crăciun încoace?"),
    ("sk", "Čomu od Vianoc uplynul termín?"),
    ("sl", "Čemu je od božiča potekel rok?"),
]


@pytest.mark.parametrize(("code", "text"), OVERDUE_SINCE_CHRISTMAS)
def test_what_is_overdue_since_a_feast_was_due_after_its_last_day(
    code: str, text: str, read_hinted: HintedReader
) -> None:
    """It was the next one's, so that nothing was overdue in five languages; the others asked back."""
    question = read_hinted(text, hint=code, today=date(2024, 4, 22)).question
    assert isinstance(question, Question)
    assert question.which is StatusFilter.OVERDUE
    assert question.when is not None
    assert question.when.span == Span.day(date(2023, 12, 25))


def test_a_feast_before_the_note_is_none_of_its_time(read_on: DatedReader) -> None:
    """Of "before Christmas" it is the next one in any case."""
    question = read_on("what is overdue or due before Christmas?", date(2024, 4, 22)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span == Span.day(date(2024, 12, 25))
