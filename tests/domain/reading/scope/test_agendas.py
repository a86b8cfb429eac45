"""The day of the agenda that somebody prepares, and the meeting that a text is typed for."""

from datetime import date

import pytest

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question
from domain.register.meeting import Meeting
from tests.domain.reading.conftest import DatedReader, HintedReader

TEXTS = [
    "I'm putting together the agenda for 13 June 2024. Which points should be ready?",
    "Ich bereite die Tagesordnung für den 13. Juni 2024 vor. Welche Punkte müssen fertig sein?",
    "I am closing the agenda of the Schengen Council of 13 June 2024, which points should be ready?",
    "Je boucle l'ordre du jour du Conseil Schengen du 13 juin 2024, quels points doivent être prêts ?",
    "Kończę porządek obrad Rady Schengen z 13 czerwca 2024. Które punkty mają być gotowe?",
    "Ετοιμάζω ημερήσια διάταξη για το Συμβούλιο Σένγκεν Ιουνίου 2024, ποια σημεία πρέπει να είναι έτοιμα;",
    "Ich bastle an der TO für den 13. Juni 2024. Was kommt drauf?",
    "Je prépare l'ordre du jour du 13 juin 2024. Quels points doivent être prêts ?",
    "Estoy montando el orden del día de Luxemburgo, 13 de junio de 2024. ¿Qué puntos vencen?",
    "Preparo l'ordine del giorno del 13 giugno 2024: quali punti devono essere pronti?",
    "Estou a preparar a ordem do dia de 13 de junho de 2024. Que pontos devem estar prontos?",
    "Pregătesc ordinea de zi pentru 13 iunie 2024. Ce puncte trebuie să fie gata?",
    "Ik stel de agenda op voor 13 juni 2024. Welke punten moeten klaar zijn?",
    "Jeg laver dagsordenen til den 13. juni 2024. Hvilke punkter skal være klar?",
    "Jag förbereder dagordningen för den 13 juni 2024. Vilka punkter ska vara klara?",
    "Valmistelen esityslistaa 13. kesäkuuta 2024 varten. Minkä kohtien pitää olla valmiina?",
    "Koostan 13. juuni 2024 päevakorda. Millised punktid peavad valmis olema?",
    "Gatavoju darba kārtību 2024. gada 13. jūnijam. Kuriem punktiem jābūt gataviem?",
    "Dėlioju birželio 13 d. Šengeno tarybos darbotvarkę, kas bus pateikta?",
    "Przygotowuję porządek obrad na 13 czerwca 2024. Które punkty mają być gotowe?",
    "Pripravujem agendu na 13. júna 2024. Ktoré body majú byť hotové?",
    "Pripravljam dnevni red za 13. junij 2024. Katere točke morajo biti pripravljene?",
    "Pripremam dnevni red za 13. lipnja 2024. Koje točke moraju biti spremne?",
    "Подготвям дневния ред за 13 юни 2024 г. Кои точки трябва да са готови?",
    "Ετοιμάζω την ημερήσια διάταξη για τις 13 Ιουνίου 2024. Ποια σημεία πρέπει να είναι έτοιμα;",
    "A június 13-i napirendet készítem, mi esedékes?",
    "Qed inħejji l-aġenda għat-13 ta' Ġunju 2024. Liema punti għandhom ikunu lesti?",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_day_of_an_agenda_is_a_meeting(text: str, read_on: DatedReader) -> None:
    """What is asked after it is due or tabled at the meeting of that day; how it is prepared is talk."""
    question = read_on(text, date(2024, 5, 20)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.council == Meeting.parse("2024-06")


def test_another_time_beside_an_agenda_stays(read_on: DatedReader) -> None:
    """A bound, a month or a body's own agenda names no meeting."""
    for text in ("what is on Frontex's agenda until 13 June 2024?", "what is on the agenda in June 2024?"):
        question = read_on(text, date(2024, 5, 20)).question
        assert isinstance(question, Question)
        assert question.when is not None
        assert question.when.council is None, text


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Für die Sitzung am Dienstag: was muss Europol liefern?"),
        ("en", "For Tuesday's meeting: what does Europol owe?"),
        ("es", "Para la reunión del martes: ¿qué debe Europol?"),
        ("fr", "Pour la réunion de mardi : que doit Europol ?"),
        ("it", "Per la riunione di martedì: cosa deve Europol?"),
    ],
)
def test_the_meeting_a_text_is_typed_for_is_left_out(code: str, text: str, read_hinted: HintedReader) -> None:
    """A meeting without a name or a month is no Council."""
    assert read_hinted(text, hint=code).question == Question(owners=("europol",))


def test_a_meeting_on_a_day_elsewhere_is_refused(read_hinted: HintedReader) -> None:
    """Behind what is asked it limits that."""
    assert isinstance(
        read_hinted("what does Europol owe for the meeting on Tuesday?", hint="en").question, NotUnderstood
    )


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I'm preparing the planning for the Danish colleagues: what's due in the second half of 2025?"),
        ("nl", "Ik maak de planning voor de Deense collega's: wat valt er in de tweede helft van 2025?"),
        ("lv", "Gatavoju kalendāru dāņiem: kas jāiesniedz 2025. gada otrajā pusē?"),
    ],
)
def test_a_host_is_planned_for(code: str, text: str, read_hinted: HintedReader) -> None:
    """Who holds the Presidency in a half-year owes nothing of it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == question.addressees == ()
    assert question.when == DueFilter(bound=Bound.IN, span=Span.months(Month(2025, 7), 6))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Schengen Council next week - what has to be in by then?"),
        ("hu", "Jövő héten lesz a Schengeni Tanács, addig mit kell leadni?"),
        ("nl", "Volgende week Schengenraad, wat moet er tegen dan binnen zijn?"),
    ],
)
def test_then_is_the_councils_meeting(code: str, text: str, read_hinted: HintedReader) -> None:
    """A Council named before "by then" owes nothing and gets nothing."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.owners, question.addressees, question.when.bound) == ((), (), Bound.BY)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What will the Poles get during their Presidency?"),
        ("de", "Was steht für die Polen unter ihrer Präsidentschaft an?"),
        ("ro", "Ce primesc polonezii în timpul președinției lor?"),
    ],
)
def test_their_presidency_is_a_time(code: str, text: str, read_hinted: HintedReader) -> None:
    """Whose it is tells which half-year; what a Member State owes in it is asked of that."""
    expected = Question(when=DueFilter(bound=Bound.IN, span=Span.months(Month(2025, 1), 6)))
    assert read_hinted(text, hint=code).question == expected
    assert read_hinted("what does Poland owe under its Presidency?", hint="en").question != expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Hi there, quick one before the meeting: what does Eurojust still owe us by the end of June 2024? thx"),
        ("de", "Kurze Frage vor der Sitzung: Was schuldet Eurojust bis Ende Juni 2024?"),
        ("fr", "Vite une question avant la réunion : que doit Eurojust d'ici fin juin 2024 ?"),
        ("hu", "Gyors kérdés az ülés előtt: mivel tartozik az Eurojust 2024. június végéig?"),
    ],
)
def test_before_which_meeting_it_is_typed(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is asked has a time of its own; both together were refused."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("eurojust",)
    assert question.when is not None
    assert (question.when.bound, question.when.span.last) == (Bound.BY, date(2024, 6, 30))
