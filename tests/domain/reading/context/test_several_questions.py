"""Several questions in one text are read apart, never as one with the conditions of all."""

import pytest

from domain.questions.model import NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.corpora import by

OVERDUE = Question(which=StatusFilter.OVERDUE)
HELD = Question(which=StatusFilter.HELD)


@pytest.mark.parametrize(
    ("code", "text", "first", "others"),
    [
        (
            "en",
            "what is parked, and what does the Commission owe on third countries?",
            HELD,
            ["what does the Commission owe on third countries?"],
        ),
        ("en", "What is on hold? And who makes the roadmap? Thanks", HELD, ["who makes the roadmap?"]),
        ("en", "how many are overdue and how many are on hold", None, ["how many are on hold?"]),
        ("en", "Is Frontex late, and is the roadmap done?", None, ["is the roadmap done?"]),
        ("en", "What is parked and what does the Commission owe on drones?", HELD, None),
        ("en", "Which reports are missing, and who makes the roadmap?", Question(), ["who makes the roadmap?"]),
        ("en", "What has changed and what is overdue?", OVERDUE, ["What has changed?"]),
        (
            "en",
            "What does Europol owe and what is sent to it?",
            Question(owners=("europol",)),
            ["what is sent to it?"],
        ),
        ("bg", "Какво е просрочено и какво трябва да направи Комисията?", OVERDUE, None),
        ("cs", "Co je po termínu a co má předložit Eurojust?", OVERDUE, ["co má předložit Eurojust?"]),
        ("da", "Hvad er forsinket, og hvad skal Kommissionen gøre inden juni?", OVERDUE, None),
        ("de", "Was ist überfällig, und was muss die Kommission bis Juni liefern?", OVERDUE, None),
        ("el", "Τι έχει καθυστερήσει και τι πρέπει να κάνει η Επιτροπή;", OVERDUE, ["τι πρέπει να κάνει η Επιτροπή;"]),
        ("es", "¿Qué está atrasado y qué debe entregar Frontex?", OVERDUE, ["qué debe entregar Frontex?"]),
        ("et", "Mis on hilinenud ja mida peab Frontex märtsis esitama?", OVERDUE, None),
        ("fi", "Mikä on myöhässä ja mitä Frontexin pitää toimittaa maaliskuussa?", OVERDUE, None),
        ("fr", "Qu'est-ce qui est en retard et que doit faire Eurojust ?", OVERDUE, ["que doit faire Eurojust ?"]),
        ("ga", "Cad atá thar téarma agus cad atá le déanamh ag Europol?", OVERDUE, None),
        ("hr", "Što kasni i što Komisija mora dostaviti do lipnja?", OVERDUE, None),
        ("hu", "Mi késik, és mit kell tennie a Bizottságnak?", OVERDUE, ["mit kell tennie a Bizottságnak?"]),
        ("it", "Cosa è in ritardo e cosa deve fare la Commissione?", OVERDUE, ["cosa deve fare la Commissione?"]),
        ("lt", "Kas vėluoja ir ką turi padaryti Komisija?", OVERDUE, ["ką turi padaryti Komisija?"]),
        ("lv", "Kas kavējas, un kas jādara Eiropolam līdz jūnijam?", OVERDUE, None),
        ("mt", "X'inhu tard u x'għandha tagħmel il-Kummissjoni?", OVERDUE, ["x'għandha tagħmel il-Kummissjoni?"]),
        ("nl", "Wat is te laat en wie maakt de routekaart?", OVERDUE, ["wie maakt de routekaart?"]),
        ("pl", "Co jest po terminie i co ma zrobić Frontex?", OVERDUE, ["co ma zrobić Frontex?"]),
        ("pt", "O que está atrasado e quem prepara o roteiro?", OVERDUE, ["quem prepara o roteiro?"]),
        ("ro", "Ce este întârziat și ce trebuie să facă Europol?", OVERDUE, ["ce trebuie să facă Europol?"]),
        ("sk", "Čo mešká a čo má predložiť Eurojust?", OVERDUE, ["čo má predložiť Eurojust?"]),
        ("sl", "Kaj zamuja in kaj mora Komisija predložiti do junija?", OVERDUE, None),
        ("sv", "Vad är försenat och vem gör färdplanen?", OVERDUE, ["vem gör färdplanen?"]),
    ],
)
def test_the_first_is_answered_and_the_others_are_named(
    code: str, text: str, first: Question | None, others: list[str] | None, read_hinted: HintedReader
) -> None:
    """Each has its own conditions; one about something unknown is not answered by the rest of it either."""
    reading = read_hinted(text, hint=code)
    assert isinstance(reading.question, Question)
    assert first is None or reading.question == first
    assert len(reading.also_asked) == 1
    assert others is None or reading.also_asked == tuple(others)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("what does Europol owe and by when?", Question(ask=QuestionType.WHEN, owners=("europol",))),
        ("Frontex and Europol: what is due?", Question(owners=("frontex", "europol"))),
        ("who owes what and by when", Question(ask=QuestionType.WHO)),
        ("what is overdue and who owes it?", Question(ask=QuestionType.WHO, which=StatusFilter.OVERDUE)),
        ("what does Europol owe and what does Frontex owe?", Question(owners=("europol", "frontex"))),
        ("what has Europol done and what is still open?", Question(owners=("europol",), which=StatusFilter.ALL)),
        ("what about Europol? what is due by June 2024?", Question(owners=("europol",), when=by("2024-06"))),
    ],
)
def test_one_question_with_several_question_words_stays_one(
    text: str, meaning: Question, read_hinted: HintedReader
) -> None:
    """What the second asks is about the first, or one answer has both."""
    reading = read_hinted(text, hint="en")
    assert (reading.question, reading.also_asked) == (meaning, ())


def test_a_request_for_a_change_beside_questions_is_told_its_command(read_hinted: HintedReader) -> None:
    """It is not lost beside what else is asked."""
    question = read_hinted("What is overdue and who makes the roadmap? Please delete III.3a.", hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.CHANGE
