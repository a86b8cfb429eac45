"""Messages that say for which body their "we" speaks."""

import pytest

from domain.questions.model import NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("Standing in for a colleague at Eurojust; what awaits us in October 2024?", "en", "eurojust"),
        ("Contact changed here at eu-LISA. What is expected of us from March 2025 on?", "en", "eu-lisa"),
        ("I work for Europol. Do we owe anything by June 2024?", "en", "europol"),
        ("What do we owe as Ireland?", "en", "ie"),
        ("Ich bin neu bei CEPOL. Was müssen wir bis Juni 2024 abgeben?", "de", "cepol"),
        ("Ik vervang een collega bij Eurojust; wat moeten we in oktober 2024 leveren?", "nl", "eurojust"),
        ("Vi i asylagenturet vil gerne planlægge efteråret: hvad skal vi have klar i oktober 2024?", "da", "euaa"),
        ("Jag vikarierar för en kollega på Eurojust; vad ska vi lämna i oktober 2024?", "sv", "eurojust"),
        ("Je remplace une collègue à Eurojust ; que devons-nous livrer en octobre 2024 ?", "fr", "eurojust"),
        ("Sunt de la CEPOL. Ce trebuie să predăm?", "ro", "cepol"),
        ("Sostituisco un collega a Eurojust; cosa dobbiamo consegnare a ottobre 2024?", "it", "eurojust"),
        ("Αντικαθιστώ συνάδελφο στη Eurojust· τι μας περιμένει τον Οκτώβριο του 2024;", "el", "eurojust"),
        ("Mijenjam kolegicu u Eurojustu; što moramo predati u listopadu 2024.?", "hr", "eurojust"),
        ("Meillä eu-LISAssa vaihtui yhteyshenkilö. Mitä meiltä odotetaan maaliskuusta 2025 alkaen?", "fi", "eu-lisa"),
        ("Egy kollégát helyettesítek az Eurojustnál; mit kell leadnunk 2024 októberében?", "hu", "eurojust"),
        ("Pavaduoju kolegę Eurojuste; ką turime pateikti 2024 m. spalį?", "lt", "eurojust"),
        ("Aizvietoju kolēģi Eirojustā; kas mums jāiesniedz 2024. gada oktobrī?", "lv", "eurojust"),
        ("Qed nieħu post kollega fil-Eurojust; x'għandna nagħtu f'Ottubru 2024?", "mt", "eurojust"),
        ("Táim nua ag Eurojust. Cad atá le seachadadh againn i nDeireadh Fómhair 2024?", "ga", "eurojust"),
    ],
)
def test_we_are_the_body_that_the_message_names(text: str, language: str, body: str, read_hinted: HintedReader) -> None:
    """Whoever says where they work asks for that body."""
    reading = read_hinted(text, hint=language)
    assert isinstance(reading.question, Question)
    assert (reading.question.owners, reading.question.addressees, reading.left_out) == ((body,), (), ())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Meeting at Frontex tomorrow: what do we owe?", "en"),
        ("My counterpart at Frontex is waiting; what do we have to deliver?", "en"),
        ("I'm not from Frontex; what do we owe?", "en"),
        ("I'm new at Frontex, what does Europol owe us?", "en"),
        ("Ich treffe morgen Frontex; was müssen wir liefern?", "de"),
        ("Valmistelen komission vierailua; mitä meidän pitää toimittaa?", "fi"),
    ],
)
def test_a_body_that_others_are_of_is_not_ours(text: str, language: str, read_hinted: HintedReader) -> None:
    """Whom the asker meets, hears from or waits for owes nothing for that."""
    assert isinstance(read_hinted(text, hint=language).question, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Polish desk here. What has Frontex got to do?", "en"),
        ("Ik werk bij Eurojust. Wat moet Frontex nog leveren?", "nl"),
    ],
)
def test_who_asks_about_others_owes_nothing(text: str, language: str, read_hinted: HintedReader) -> None:
    """Where the question names another body, the asker's own is no part of it."""
    reading = read_hinted(text, hint=language)
    assert isinstance(reading.question, Question)
    assert (reading.question.owners, reading.question.addressees, reading.left_out) == (("frontex",), (), ())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I'm from the Slovak interior ministry. What do we share with the Commission?"),
        ("lt", "Čia Slovakijos vidaus reikalų ministerija. Kokių bendrų užduočių turime su Komisija?"),
        ("nl", "Hier het Slowaakse ministerie van Binnenlandse Zaken. Welke taken delen we met de Commissie?"),
    ],
)
def test_a_ministry_speaks_for_its_country(code: str, text: str, read_hinted: HintedReader) -> None:
    """And what it shares with another body is asked of both."""
    question = read_hinted(text, hint=code).question
    assert question == Question(owners=("sk", "commission"), jointly=True)
