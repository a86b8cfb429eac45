"""Times as people say them: short years, spans of years, ranges, and a time that is said again in other words."""

from datetime import date

import pytest

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.meeting import Meeting
from tests.domain.reading.conftest import DatedReader, HintedReader


@pytest.mark.parametrize(
    ("code", "text", "first", "last"),
    [
        ("es", "plazos de abril a junio del 24", date(2024, 4, 1), date(2024, 6, 30)),
        ("hu", "mi esedékes márciusban, bocsánat, 2025 októberében?", date(2025, 10, 1), date(2025, 10, 31)),
        ("nl", "wat moet er af in maart - sorry, oktober 2025 bedoel ik", date(2025, 10, 1), date(2025, 10, 31)),
        ("fi", "mitä on tulossa vuoden 2024 jälkipuoliskolla?", date(2024, 7, 1), date(2024, 12, 31)),
        ("pt", "prazos jan-jun 2025", date(2025, 1, 1), date(2025, 6, 30)),
        ("de", "was ist 1.-6.2025 fällig?", date(2025, 1, 1), date(2025, 6, 30)),
        ("hr", "što dospijeva u travnju, ispričavam se, u lipnju?", date(2024, 6, 1), date(2024, 6, 30)),
        ("de", "was ist im April fällig? Äh, im Juni meine ich", date(2024, 6, 1), date(2024, 6, 30)),
        ("el", "τι λήγει τον Αύγουστο του 24;", date(2024, 8, 1), date(2024, 8, 31)),
        ("pt", "o que vence em junho de 25?", date(2025, 6, 1), date(2025, 6, 30)),
        ("it", "cosa scade a giugno del 24?", date(2024, 6, 1), date(2024, 6, 30)),
        ("en", "what is due in 2024/25?", date(2024, 1, 1), date(2025, 12, 31)),
        ("nl", "wat moet er komen voor 2024-2025?", date(2024, 1, 1), date(2025, 12, 31)),
        ("fi", "mitä erääntyy 2024-25?", date(2024, 1, 1), date(2025, 12, 31)),
        ("de", "was ist 2024-2026 fällig?", date(2024, 1, 1), date(2026, 12, 31)),
        ("en", "what is due from 1 September to 31 December 2024?", date(2024, 9, 1), date(2024, 12, 31)),
        ("de", "was ist vom 1. Mai bis 30. Juni fällig?", date(2024, 5, 1), date(2024, 6, 30)),
        ("en", "what is due after summer 2024, from 1 Sept to 31 Dec 2024?", date(2024, 9, 1), date(2024, 12, 31)),
        (
            "fr",
            "qu'est-ce qui est dû après l'été, du 1er septembre au 31 décembre 2024 ?",
            date(2024, 9, 1),
            date(2024, 12, 31),
        ),
        ("en", "will anything fall due from 6 to 16 February 2024?", date(2024, 2, 6), date(2024, 2, 16)),
        ("sv", "vad ska lämnas in 6–16 februari 2024?", date(2024, 2, 6), date(2024, 2, 16)),
        ("et", "mis tuleb esitada 6. kuni 16. veebruarini 2024?", date(2024, 2, 6), date(2024, 2, 16)),
        ("fr", "qu'est-ce qui doit être livré du 1er au 16 février 2024 ?", date(2024, 2, 1), date(2024, 2, 16)),
        ("hu", "mi jár le február 6. és 16. között?", date(2024, 2, 6), date(2024, 2, 16)),
        ("hu", "mi jár le február 6-tól 16-ig?", date(2024, 2, 6), date(2024, 2, 16)),
        ("lt", "ką reikia pateikti vasario 6–16 d.?", date(2024, 2, 6), date(2024, 2, 16)),
        ("et", "mida peab Eurojust aasta viimases kvartalis esitama?", date(2023, 10, 1), date(2023, 12, 31)),
        ("hu", "mi jár le az év utolsó negyedévében?", date(2023, 10, 1), date(2023, 12, 31)),
        ("sv", "vad ska lämnas in under årets sista kvartal?", date(2023, 10, 1), date(2023, 12, 31)),
        ("lt", "ką reikia pateikti paskutinį metų ketvirtį?", date(2023, 10, 1), date(2023, 12, 31)),
        ("bg", "какво изтича през последното тримесечие на годината?", date(2023, 10, 1), date(2023, 12, 31)),
        ("mt", "x'għandu jitwassal fl-aħħar kwart tas-sena?", date(2023, 10, 1), date(2023, 12, 31)),
        ("ro", "ce expiră până la Rusaliile ortodoxe, adică 23 iunie 2024?", date(2024, 6, 23), date(2024, 6, 23)),
        ("en", "what is due this year, in November?", date(2023, 11, 1), date(2023, 11, 30)),
        ("en", "what is due after the summer, say in November 2023?", date(2023, 11, 1), date(2023, 11, 30)),
        ("de", "was ist vor dem Sommer, 30. Juni 2024, fällig?", date(2024, 6, 30), date(2024, 6, 30)),
        ("et", "mida peab Eurojust esitama jaanipäevaks?", date(2024, 6, 24), date(2024, 6, 24)),
        ("lv", "kas Eirojustam jāiesniedz līdz Jāņiem?", date(2024, 6, 24), date(2024, 6, 24)),
        ("lt", "ką Eurojustas turi pateikti iki Joninių?", date(2024, 6, 24), date(2024, 6, 24)),
        ("sv", "vad ska Eurojust lämna in till midsommar?", date(2024, 6, 22), date(2024, 6, 22)),
        ("fi", "mitä Eurojustin pitää toimittaa juhannukseen mennessä?", date(2024, 6, 22), date(2024, 6, 22)),
        ("en", "whats up for the march 24 schengen council", date(2024, 3, 4), date(2024, 3, 4)),
        ("da", "hvad skal leveres til december 23?", date(2023, 12, 1), date(2023, 12, 31)),
        ("pl", "co trzeba dostarczyć w marcu 24?", date(2024, 3, 1), date(2024, 3, 31)),
        ("it", "cosa scade durante il semestre belga?", date(2024, 1, 1), date(2024, 6, 30)),
        ("es", "¿qué vence en el semestre húngaro?", date(2024, 7, 1), date(2024, 12, 31)),
        (
            "fi",
            "laita lista siitä, mitä tulee joulukuun 2023 ja maaliskuun 2024 välillä",
            date(2023, 12, 1),
            date(2024, 3, 31),
        ),
        ("de", "was ist für 24-25 vorgesehen?", date(2024, 1, 1), date(2025, 12, 31)),
        ("nl", "wat moet er komen in 24–25?", date(2024, 1, 1), date(2025, 12, 31)),
        ("de", "was ist am 24.-25. Juni fällig?", date(2024, 6, 24), date(2024, 6, 25)),
        ("de", "Luxemburg, 13. Juni 2024: was muss fertig sein?", date(2024, 6, 13), date(2024, 6, 13)),
        ("nl", "wat moet er op 13 juni 2024 in Luxemburg klaar zijn?", date(2024, 6, 13), date(2024, 6, 13)),
        ("fr", "à Luxembourg le 13 juin 2024, qu'est-ce qui doit être prêt ?", date(2024, 6, 13), date(2024, 6, 13)),
        ("nl", "wat valt er het komende half jaar te doen?", date(2023, 10, 19), date(2024, 4, 19)),
        ("nl", "wat is er in het eerste half jaar van 2025 te leveren?", date(2025, 1, 1), date(2025, 6, 30)),
        ("de", "Die Sommerpause ist vorbei. Was ist im Dezember fällig?", date(2023, 12, 1), date(2023, 12, 31)),
        ("nl", "Ik bel straks met DG HOME. Wat is er in december te leveren?", date(2023, 12, 1), date(2023, 12, 31)),
        ("lv", "Luksemburga, 2024. gada 13. jūnijs: kam jābūt gatavam?", date(2024, 6, 13), date(2024, 6, 13)),
        ("es", "Luxemburgo, 13 de junio de 2024: ¿qué debe estar listo?", date(2024, 6, 13), date(2024, 6, 13)),
        ("hu", "mit kell leadni a nyár előtt, vagyis július végéig?", date(2024, 7, 1), date(2024, 7, 31)),
        ("de", "was muss vor Nikolaus raus?", date(2023, 12, 6), date(2023, 12, 6)),
        ("nl", "wat moet er voor Sinterklaas af?", date(2023, 12, 6), date(2023, 12, 6)),
        ("en", "as of today, what is due in the next two months?", date(2023, 10, 19), date(2023, 12, 19)),
        ("nl", "wat moet er vanaf nu tot juni gebeuren?", date(2023, 10, 19), date(2024, 6, 30)),
        ("en", "what is due between now and Christmas?", date(2023, 10, 19), date(2023, 12, 25)),
        ("nl", "wat is er tussen nu en Kerstmis te leveren?", date(2023, 10, 19), date(2023, 12, 25)),
        ("fr", "qu'est-ce qui est dû entre maintenant et Noël ?", date(2023, 10, 19), date(2023, 12, 25)),
        ("en", "Easter to end of July, what is due?", date(2024, 3, 31), date(2024, 7, 31)),
        ("en", "what is due Nov - Christmas?", date(2023, 11, 1), date(2023, 12, 25)),
        ("en", "from now to June, what is due?", date(2023, 10, 19), date(2024, 6, 30)),
        ("de", "was ist von jetzt bis Juni fällig?", date(2023, 10, 19), date(2024, 6, 30)),
        ("en", "this month and next, what is due?", date(2023, 10, 1), date(2023, 11, 30)),
        ("fr", "ce mois-ci et le prochain, qu'est-ce qui est dû ?", date(2023, 10, 1), date(2023, 11, 30)),
        ("pt", "o que há este mês e no próximo?", date(2023, 10, 1), date(2023, 11, 30)),
        ("pl", "co jest na ten i następny miesiąc?", date(2023, 10, 1), date(2023, 11, 30)),
        ("en", "what is due between the June Council and the one in October?", date(2024, 6, 13), date(2024, 10, 10)),
        ("en", "what is due between the Schengen Councils of June and October?", date(2024, 6, 13), date(2024, 10, 10)),
        ("cs", "co spadá mezi červnovou Radu a tu říjnovou?", date(2024, 6, 13), date(2024, 10, 10)),
        (
            "el",
            "τι είναι ανάμεσα στο Συμβούλιο του Ιουνίου και εκείνο του Οκτωβρίου;",
            date(2024, 6, 13),
            date(2024, 10, 10),
        ),
        ("hr", "što je između lipanjskog Vijeća i onog u listopadu?", date(2024, 6, 13), date(2024, 10, 10)),
        ("en", "deadlines under the Polish term", date(2025, 1, 1), date(2025, 6, 30)),
        ("en", "what is due under the next Presidency?", date(2024, 1, 1), date(2024, 6, 30)),
        ("fr", "que faut-il rendre sous la prochaine présidence ?", date(2024, 1, 1), date(2024, 6, 30)),
        ("en", "is everything ready for March?", date(2024, 3, 1), date(2024, 3, 31)),
        ("hr", "što dospijeva sljedeća dva mjeseca, od danas do 19. prosinca?", date(2023, 10, 19), date(2023, 12, 19)),
    ],
)
def test_a_time_is_read(code: str, text: str, first: date, last: date, read_hinted: HintedReader) -> None:
    """It has the days that it says."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.span.first, question.when.span.last) == (first, last)


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "what is due by June 30?", date(2024, 6, 30)),
        ("en", "what is due by December 31?", date(2023, 12, 31)),
        ("hu", "Mi esedékes június 30-ig?", date(2024, 6, 30)),
        ("hu", "Mi esedékes június 24-ig?", date(2024, 6, 24)),
        ("lt", "Kas turi būti pateikta iki birželio 24?", date(2024, 6, 24)),
        ("pl", "Co przypada do 12.12?", date(2023, 12, 12)),
        ("de", "Was ist bis 5.12 fällig?", date(2023, 12, 5)),
    ],
)
def test_a_day_is_no_year(code: str, text: str, day: date, read_hinted: HintedReader) -> None:
    """A number after a month that is no year near today, or in a language that never has one there, is a day."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.when is not None
    assert question.when.span.last == day


def test_the_first_half_is_no_first_analysis(read_hinted: HintedReader) -> None:
    """A word that counts a part of a year names no topic."""
    question = read_hinted("What about the databases is due in the first half of 2024?", hint="en").question
    assert isinstance(question, Question), question
    assert question.refs == ("I.3a",) or question.topic == "databases"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("what is due in June 24?", RefusalReason.AMBIGUOUS),
        ("what is due at the April 24 Council?", RefusalReason.AMBIGUOUS),
        ("what is in note 2024/27?", RefusalReason.REFERENCE),
        ("what is due before the summer in 2024?", RefusalReason.VAGUE),
        ("what is due in spring (March/April)?", RefusalReason.VAGUE),
        ("what is due before the summer? And what in December?", RefusalReason.VAGUE),
        ("what is due in spring, 2024?", RefusalReason.VAGUE),
        ("what is due in June or in 2024?", RefusalReason.TIME),
        ("what is due in 2024 and in June 2024?", RefusalReason.TIME),
        ("what is due by June 2024, in July 2024?", RefusalReason.TIME),
        ("what is the last", RefusalReason.PLACE),
    ],
)
def test_what_may_be_another_time_is_refused(text: str, reason: RefusalReason, read_hinted: HintedReader) -> None:
    """A year alone says nothing of a vague time, and a day may be a year."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason is reason


@pytest.mark.parametrize(("code", "text"), [("da", "hvad skal leveres i juni 30?"), ("hu", "mi jár le március 24?")])
def test_a_number_after_a_month_may_be_a_day(code: str, text: str, read_hinted: HintedReader) -> None:
    """So it is in some languages, and where the year would be far away."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood) or question.when is None or question.when.span.first.day > 1


def test_a_vague_time_beside_a_certain_topic_is_left_out(read_hinted: HintedReader) -> None:
    """The answer is about the topic, and says so; a vague time that limits other deliverables is refused."""
    reading = read_hinted("who writes the report on the State of Schengen in spring?", hint="en")
    assert isinstance(reading.question, Question)
    assert (reading.question.refs, reading.question.when) == (("F.2b",), None)
    assert "spring" in reading.left_out
    assert isinstance(read_hinted("what must Frontex write in spring?", hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text", "bound", "last"),
    [
        ("de", "was ist vor der Sommerpause fällig, d. h. bis Ende Juli?", Bound.BY, date(2024, 7, 31)),
        ("nl", "wat moet er voor de zomer nog af zijn, oftewel tot eind juli?", Bound.BY, date(2024, 7, 31)),
        ("de", "vor der Sommerpause, sprich bis Ende Juli: was muss da raus?", Bound.BY, date(2024, 7, 31)),
        ("en", "what is due before the summer, i.e. until the end of July?", Bound.BY, date(2024, 7, 31)),
        ("fr", "qu'est-ce qui est dû avant l'été, c'est-à-dire d'ici fin juillet ?", Bound.BY, date(2024, 7, 31)),
        ("pl", "co trzeba dostarczyć przed latem, czyli do końca lipca?", Bound.BY, date(2024, 7, 31)),
        ("fi", "mitä pitää toimittaa ennen kesää, eli heinäkuun loppuun mennessä?", Bound.BY, date(2024, 7, 31)),
        ("de", "nach Weihnachten, konkret ab Januar: was steht an?", Bound.FROM, date(2024, 1, 31)),
        ("nl", "na de kerst, zeg maar vanaf januari: wat staat er op de rol?", Bound.FROM, date(2024, 1, 31)),
        ("de", "was ist im Mai fällig? Quatsch, im Juni.", Bound.IN, date(2024, 6, 30)),
        ("nl", "wat moet er in mei af zijn? Nee wacht, juni.", Bound.IN, date(2024, 6, 30)),
        ("en", "what is due in May? No wait, June.", Bound.IN, date(2024, 6, 30)),
        ("sv", "vad ska lämnas in i maj? Nej vänta, juni.", Bound.IN, date(2024, 6, 30)),
        ("it", "cosa scade a maggio? anzi, a giugno", Bound.IN, date(2024, 6, 30)),
        ("cs", "co je třeba dodat do května, pardon, června?", Bound.BY, date(2024, 6, 30)),
        ("da", "hvad skal leveres inden maj, undskyld, juni?", Bound.BEFORE, date(2024, 6, 30)),
        ("hu", "mi jár le márciusig, bocsánat, júniusig?", Bound.BY, date(2024, 6, 30)),
    ],
)
def test_a_time_that_is_said_again_takes_the_place_of_the_first(
    code: str, text: str, bound: Bound, last: date, read_hinted: HintedReader
) -> None:
    """It is more precise, or a correction; without a bound of its own it has that of the first."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.bound, question.when.span.last) == (bound, last)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Europol, no wait, Eurojust: what must they deliver in March?"),
        ("en", "What does Frontex, I mean Eurojust, owe in March?"),
        ("nl", "Europol, nee wacht, Eurojust: wat moet die in maart leveren?"),
        ("de", "Was schuldet Frontex, Quatsch, Eurojust im März?"),
        ("fr", "Que doit livrer Frontex, pardon, Eurojust en mars ?"),
        ("it", "Cosa deve consegnare Frontex, anzi Eurojust, a marzo?"),
        ("pl", "Co ma dostarczyć Frontex, przepraszam, Eurojust w marcu?"),
        ("fi", "Mitä Frontexin, eiku Eurojustin pitää toimittaa maaliskuussa?"),
        ("hu", "Mit kell leadnia a Frontexnek, bocsánat, az Eurojustnak márciusban?"),
    ],
)
def test_a_body_that_is_corrected_is_not_asked_about(code: str, text: str, read_hinted: HintedReader) -> None:
    """The one after the correction takes its place."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("eurojust",)
    assert question.when is not None


def test_a_body_in_other_words_is_not_corrected(read_hinted: HintedReader) -> None:
    """Nothing is taken back by "sorry to bother", nor by what only says more."""
    question = read_hinted("Europol, sorry to bother, Frontex and Eurojust: what do they owe?", hint="en").question
    assert isinstance(question, Question)
    assert question.owners == ("europol", "frontex", "eurojust")


@pytest.mark.parametrize(
    ("code", "text", "ref"),
    [
        ("de", "Schengen-Statusbericht – April oder Juni?", "F.2b"),
        ("nl", "verslag staat van Schengen: april of juni?", "F.2b"),
        ("en", "III.3a: by June or by December?", "III.3a"),
        ("fr", "III.3a, c'est en juin ou en décembre ?", "III.3a"),
        ("pl", "III.3a: czerwiec czy grudzień?", "III.3a"),
    ],
)
def test_two_times_of_one_thing_ask_when_it_is_due(code: str, text: str, ref: str, read_hinted: HintedReader) -> None:
    """With an "or" between them neither limits anything."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs, question.when) == (QuestionType.WHEN, (ref,), None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "III.7a - still end of December?"),
        ("de", "III.7a – immer noch Ende Dezember?"),
        ("nl", "III.7a: nog steeds eind december?"),
    ],
)
def test_the_end_of_a_month_is_that_month_of_one_thing(code: str, text: str, read_hinted: HintedReader) -> None:
    """It asks whether the thing is due then; of several things, it has no fixed days."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span == Span(first=date(2023, 12, 1), last=date(2023, 12, 31))
    assert isinstance(read_hinted("what is due at the end of December?", hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text", "status"),
    [
        ("nl", "wat is er per vandaag te laat?", StatusFilter.OVERDUE),
        ("en", "what is open as of today?", StatusFilter.OPEN),
        ("de", "Stand heute: was ist überfällig?", StatusFilter.OVERDUE),
    ],
)
def test_as_of_today_says_nothing_of_how_things_stand(
    code: str, text: str, status: StatusFilter, read_hinted: HintedReader
) -> None:
    """It adds nothing to what is open or late; what is due, is due from today on."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.which, question.when) == (status, None)
    due = read_hinted("what is due as of today?", hint="en").question
    assert isinstance(due, Question)
    assert due.when is not None
    assert due.when.bound is Bound.FROM


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "was muss im Dezember zum Rat fertig sein?"),
        ("nl", "wat moet er in december klaar zijn voor de Raad?"),
        ("en", "what must be ready in December for the Council?"),
        ("fr", "que faut-il préparer en décembre pour le Conseil ?"),
    ],
)
def test_the_council_beside_a_month_is_its_meeting(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is for the Council in a month is for the meeting then, where the words alone could mean the body."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.owners, question.addressees, question.when.council) == ((), (), Meeting(Month(2023, 12)))


def test_a_country_beside_a_day_may_owe_something(read_hinted: HintedReader) -> None:
    """Only what stands beside a day as its place is the city where Councils meet."""
    question = read_hinted("was muss Luxemburg am 13. Juni 2024 liefern?", hint="de").question
    assert isinstance(question, Question)
    assert question.owners == ("lu",)


@pytest.mark.parametrize("text", ["what is due before the summer, i.e. soon?", "vor dem Sommer, also was ist fällig?"])
def test_a_vague_time_that_is_not_said_again_is_refused(text: str, read_hinted: HintedReader) -> None:
    """Words that could say it again have no time after them."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)


def test_an_explanation_has_the_bound_of_what_it_explains(read_hinted: HintedReader) -> None:
    """The day that a season begins is one before which something is due."""
    question = read_hinted("was ist vor dem Sommer, 30. Juni 2024, fällig?", hint="de").question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.bound is Bound.BEFORE


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "III.3a haben wir heute geschickt. Wann war das fällig?"),
        ("cs", "III.3a jsme poslali dnes ráno. Dokdy to mělo být?"),
        ("ro", "Am trimis III.3a azi-dimineață. Pe când era?"),
    ],
)
def test_the_day_of_telling_is_no_time(code: str, text: str, read_hinted: HintedReader) -> None:
    """When something was sent does not limit the question when it was due."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs, question.when) == (QuestionType.WHEN, ("III.3a",), None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Седмица 24 - какво се пада в нея?"),
        ("el", "Εβδομάδα 24, τι πέφτει μέσα σε αυτήν;"),
        ("en", "Is week 24 busy? What's in it"),
        ("es", "Semana 24, ¿qué cae en ella?"),
        ("pl", "Tydzień 24, co w nim wypada?"),
    ],
)
def test_in_it_is_in_the_time_before(code: str, text: str, read_hinted: HintedReader) -> None:
    """Nothing else is named to which it could point."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span == Span(first=date(2024, 6, 10), last=date(2024, 6, 16))


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("I.5, what's inside?", ("I.5",)),
        ("Someone mentioned F.2 in the meeting, what is that?", ("F.2",)),
        ("IV.2, all three of them, who and by when", ("IV.2",)),
    ],
)
def test_where_a_reference_is_spoken_of_is_no_time(text: str, refs: tuple[str, ...], read_hinted: HintedReader) -> None:
    """Nor is how many there are of it."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert (question.refs, question.when) == (refs, None)


@pytest.mark.parametrize("text", ["Who all is late, as of this morning?", "are we already too late with something?"])
def test_what_is_late_now_is_late(text: str, read_hinted: HintedReader) -> None:
    """It is late today, whoever "we" are."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert (question.which, question.owners) == (StatusFilter.OVERDUE, ())


@pytest.mark.parametrize("text", ["Is anything late already? Surely not", "anything late, hopefully not?"])
def test_who_hopes_not_asks_all_the_same(text: str, read_hinted: HintedReader) -> None:
    """A "not" by itself denies nothing."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert question.which is StatusFilter.OVERDUE


def test_what_comes_first_now_is_what_is_next(read_hinted: HintedReader) -> None:
    """It falls due first from today on."""
    question = read_hinted("what comes first now?", hint="en").question
    assert isinstance(question, Question)
    assert question.ask is QuestionType.NEXT


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("what is due in 2024, after April?", date(2024, 5, 1), date(2024, 12, 31)),
        ("what is due in 2024 from September on?", date(2024, 9, 1), date(2024, 12, 31)),
        ("what is due in June by 14 June?", date(2024, 6, 1), date(2024, 6, 14)),
    ],
)
def test_a_limit_inside_a_time_is_of_its_part(text: str, first: date, last: date, read_hinted: HintedReader) -> None:
    """What both say is asked about."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.bound, question.when.span) == (Bound.BETWEEN, Span(first=first, last=last))


def test_this_moment_and_a_feast_are_two_times(read_hinted: HintedReader) -> None:
    """Words that say no time between "between" and "and" mean today."""
    question = read_hinted("Starp šo brīdi un Lieldienām, kas jāiesniedz eu-LISA?", hint="lv").question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span.last == date(2024, 3, 31)
    assert question.when.bound is Bound.BETWEEN


def test_a_month_after_two_names_is_a_time(read_hinted: HintedReader) -> None:
    """Portuguese "dez" is ten, too."""
    question = read_hinted("cepol e fra, dez?", hint="pt").question
    assert isinstance(question, Question)
    assert (question.owners, question.when is None) == (("cepol", "fra"), False)


def test_next_to_a_reference_asks_for_nothing_next(read_hinted: HintedReader) -> None:
    """It is where somebody writes a date."""
    question = read_hinted("What date do I put next to II.1a?", hint="en").question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHEN, ("II.1a",))


@pytest.mark.parametrize(
    ("text", "meeting"),
    [
        ("what is due for the last Schengen Council this year?", "2024-12"),
        ("what is due for the last Schengen Council of 2025?", "2025-12"),
        ("Que faut-il pour le premier Conseil Schengen de l'année prochaine ?", "2025-03"),
        ("Mitä vuoden viimeiseen Schengen-neuvostoon tarvitaan?", "2024-12"),
        ("Mi kell az idei utolsó Schengeni Tanácsra?", "2024-12"),
        ("Ką pateikti paskutinei šių metų Šengeno tarybai?", "2024-12"),
        ("Mis peab olema valmis selle aasta viimaseks Schengeni nõukoguks?", "2024-12"),
        ("Co má být na poslední letošní Schengenské radě?", "2024-12"),
        ("Cad a chaithfidh a bheith réidh don Chomhairle Schengen deireanach i mbliana?", "2024-12"),
        ("what was due at the last Schengen Council?", "2024-03"),
    ],
)
def test_a_meeting_has_a_place_in_a_year(text: str, meeting: str, read_on: DatedReader) -> None:
    """The last one of a year is that, and not the one before today."""
    question = read_on(text, date(2024, 5, 20)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert str(question.when.council) == meeting


def test_the_time_of_a_remark_stays_where_dates_are_asked(read_on: DatedReader) -> None:
    """It is left out only of what is asked of something, or in a time of its own."""
    reading = read_on("I'm already thinking of March 2026, which deadlines are there?", date(2025, 10, 20))
    assert isinstance(reading.question, NotUnderstood) or reading.question.when is not None
    blocked = read_on("thinking ahead to the first half of 2026, which dates should I block?", date(2025, 10, 20))
    assert not isinstance(blocked.question, Question) or blocked.question.section is None


@pytest.mark.parametrize(
    "text",
    [
        "what is due at the Schengen Council next week?",
        "what does the Council have to do next week?",
        "Was ist nächste Woche beim Schengen-Rat fällig?",
        "Que faut-il rendre au Conseil la semaine prochaine ?",
        "Co przypada na Radę Schengen w przyszłym tygodniu?",
        "Τι πρέπει να παραδοθεί στο Συμβούλιο Σένγκεν την επόμενη εβδομάδα;",
        "Mi esedékes a jövő heti schengeni Tanácson?",
        "Mis tuleb järgmise nädala Schengeni nõukogul esitada?",
    ],
)
def test_the_council_next_week_is_its_meeting(text: str, read_on: DatedReader) -> None:
    """It was refused, or "nothing", as if the Council owed or got something."""
    question = read_on(text, date(2024, 10, 2)).question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == ((), ())
    assert question.when is not None
    assert str(question.when.council) == "2024-10"


def test_in_a_week_without_a_meeting_the_council_is_a_body(read_on: DatedReader) -> None:
    """Then it may owe something."""
    question = read_on("what does the Schengen Council owe next week?", date(2024, 11, 4)).question
    assert isinstance(question, Question)
    assert question.owners == ("schengen-council",)


@pytest.mark.parametrize(
    "text",
    [
        "What is due after the Council?",
        "Was ist nach dem Rat fällig?",
        "Co jest do oddania po Radzie?",
        "Τι λήγει μετά το Συμβούλιο;",
    ],
)
def test_after_the_council_is_after_the_next(text: str, read_on: DatedReader) -> None:
    """It was refused, and "before the Council" was not."""
    question = read_on(text, date(2024, 5, 20)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.bound, str(question.when.council)) == (Bound.AFTER, "2024-06")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("What has to be ready within the next month?", date(2024, 6, 20)),
        ("Was muss innerhalb des nächsten Monats fertig sein?", date(2024, 6, 20)),
        ("What is due within the next year?", date(2025, 5, 20)),
    ],
)
def test_within_the_next_month_is_from_today(text: str, last: date, read_on: DatedReader) -> None:
    """It was the calendar month to come."""
    question = read_on(text, date(2024, 5, 20)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span == Span(first=date(2024, 5, 20), last=last)


@pytest.mark.parametrize(
    "text",
    [
        "What is still to come until the March Council?",
        "Cosa deve ancora arrivare da qui al Consiglio di marzo?",
        "Co ještě přijde do březnové Rady?",
        "Wat komt er nog aan tot de Raad van maart?",
        "Mitä on vielä tulossa maaliskuun neuvostoon mennessä?",
    ],
)
def test_what_is_still_to_come_is_not_late(text: str, read_on: DatedReader) -> None:
    """It begins today."""
    question = read_on(text, date(2025, 1, 20)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span == Span(first=date(2025, 1, 20), last=date(2025, 3, 5))


def test_what_was_already_due_then_is_not_late(read_on: DatedReader) -> None:
    """ "Already due" is "late", but not of a time that is named."""
    question = read_on("was anything already due in June?", date(2024, 5, 20)).question
    assert isinstance(question, Question)
    assert question.which is not StatusFilter.OVERDUE


@pytest.mark.parametrize(
    "text",
    ["Did Slovenia have anything due at yesterday's Council?", "what did Slovenia have due at the Council yesterday?"],
)
def test_what_was_due_at_yesterdays_council_is_of_that(text: str, read_on: DatedReader) -> None:
    """It was how things stood that day: all that was open, with a date or without."""
    question = read_on(text, date(2024, 12, 13)).question
    assert isinstance(question, Question)
    assert (question.owners, question.as_of) == (("si",), None)
    assert question.when is not None
    assert str(question.when.council) == "2024-12"
