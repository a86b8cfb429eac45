"""Superlatives: what has been overdue the longest, who has most of something."""

import pytest

from domain.languages.schema import Concept
from domain.questions.model import NotUnderstood, Question, QuestionType, StatusFilter
from domain.reading.idioms.superlatives import name_superlatives
from domain.reading.words.lexicon import WordMatch
from tests.domain.reading.conftest import HintedReader
from tests.languages import LANGUAGES

OVERDUE = StatusFilter.OVERDUE
#: What has been overdue the longest.
LONGEST = {
    "bg": "Кое е просрочено от най-дълго време?",
    "cs": "Co je po termínu nejdéle?",
    "da": "Hvad har været forsinket længst?",
    "de": "Was ist am längsten überfällig?",
    "el": "Τι είναι εκπρόθεσμο εδώ και περισσότερο καιρό;",
    "en": "What has been overdue the longest?",
    "es": "¿Qué es lo que lleva más tiempo atrasado?",
    "et": "Mis on kõige kauem üle tähtaja olnud?",
    "fi": "Mikä on ollut pisimpään myöhässä?",
    "fr": "Qu'est-ce qui est en retard depuis le plus longtemps ?",
    "ga": "Cad é an rud is faide atá thar téarma?",
    "hr": "Što najdulje kasni?",
    "hu": "Mi van a legrégebben késésben?",
    "it": "Che cosa è in ritardo da più tempo?",
    "lt": "Kas vėluoja ilgiausiai?",
    "lv": "Kas ir nokavēts visilgāk?",
    "mt": "X'ilu l-aktar żmien tard?",
    "nl": "Wat is het langst te laat?",
    "pl": "Co jest najdłużej po terminie?",
    "pt": "O que está atrasado há mais tempo?",
    "ro": "Ce este întârziat de cel mai mult timp?",
    "sk": "Čo je najdlhšie po termíne?",
    "sl": "Kaj zamuja najdlje?",
    "sv": "Vad har varit försenat längst?",
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_has_been_overdue_the_longest(code: str, read_hinted: HintedReader) -> None:
    """It is what fell due first, of what is overdue."""
    question = read_hinted(LONGEST[code], hint=code).question
    assert question == Question(ask=QuestionType.NEXT, which=OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Кой има най-много просрочени задачи?"),
        ("cs", "Kdo má nejvíc věcí po termínu"),
        ("da", "Hvem har flest ting over fristen?"),
        ("de", "Wer hat am meisten Überfälliges?"),
        ("el", "Ποιος έχει τις περισσότερες εκπρόθεσμες εκκρεμότητες;"),
        ("en", "Who has the most things overdue?"),
        ("et", "Kellel on kõige rohkem asju üle tähtaja"),
        ("fi", "Kenellä on eniten asioita myöhässä?"),
        ("fr", "Qui a le plus de choses en retard ?"),
        ("ga", "Cé aige a bhfuil an líon is mó rudaí thar téarma?"),
        ("hr", "Tko ima najviše stvari kojima je istekao rok?"),
        ("hu", "Kinek van a legtöbb lejárt határidejű feladata"),
        ("it", "Chi ha più cose scadute?"),
        ("lt", "Kas turi daugiausia pavėluotų darbų?"),
        ("lv", "Kam ir visvairāk nokavētu darbu?"),
        ("mt", "Min għandu l-aktar affarijiet tard?"),
        ("nl", "Wie heeft de meeste zaken over de termijn?"),
        ("pl", "Kto ma najwięcej spraw po terminie?"),
        ("ro", "Cine are cele mai multe lucruri cu termenul depășit?"),
        ("sk", "Kto má najviac vecí po termíne"),
        ("sl", "Kdo ima največ stvari, ki jim je rok že potekel?"),
        ("sv", "Vem har flest saker försenade?"),
    ],
)
def test_who_has_most_is_who_has_any(code: str, text: str, read_hinted: HintedReader) -> None:
    """The answer says how many each body has."""
    question = read_hinted(text, hint=code).question
    assert question == Question(ask=QuestionType.WHO, which=OVERDUE)


#: Who owes most.
MOST = {
    "en": "who owes the most?",
    "bg": "кой дължи най-много?",
    "cs": "kdo dluží nejvíc?",
    "da": "hvem skylder mest?",
    "de": "wer schuldet am meisten?",
    "el": "ποιος χρωστάει τα περισσότερα;",
    "es": "¿quién tiene más tareas abiertas?",
    "et": "kes võlgneb kõige rohkem?",
    "fi": "kuka on velkaa eniten?",
    "fr": "qui doit le plus ?",
    "ga": "cé aige a bhfuil an líon is mó tascanna oscailte?",
    "hr": "tko ima najviše otvorenih zadaća?",
    "hu": "kinek van a legtöbb nyitott feladata?",
    "it": "chi ha più compiti di tutti?",
    "lt": "kas skolingas daugiausia?",
    "lv": "kurš ir parādā visvairāk?",
    "mt": "min għandu l-aktar kompiti miftuħa?",
    "nl": "wie heeft de meeste open taken?",
    "pl": "kto ma najwięcej zadań?",
    "pt": "quem tem mais tarefas em aberto?",
    "ro": "cine datorează cel mai mult?",
    "sk": "kto má najviac otvorených úloh?",
    "sl": "kdo ima največ odprtih nalog?",
    "sv": "vem är skyldig mest?",
}
#: Where the words are those for what somebody owes besides.
AMBIGUOUS = ("es", "pt", "lt")


@pytest.mark.parametrize("code", LANGUAGES)
def test_who_owes_most(code: str, read_hinted: HintedReader) -> None:
    """It is asked of all that is open; where it could mean something else as well, it is refused."""
    question = read_hinted(MOST[code], hint=code).question
    assert isinstance(question, NotUnderstood) if code in AMBIGUOUS else question == Question(ask=QuestionType.WHO)


@pytest.mark.parametrize("text", ["what is the longest report?", "most items are late, right?"])
def test_other_superlatives_say_nothing_of_it(text: str, read_hinted: HintedReader) -> None:
    """Only what is overdue can be so the longest, and only a question for owners asks who has most."""
    question = read_hinted(text, hint="en").question
    assert not isinstance(question, Question) or question.ask not in (QuestionType.NEXT, QuestionType.WHO)


@pytest.mark.parametrize(
    ("code", "text"), [("en", "What is the oldest open item?"), ("es", "¿Cuál es el punto pendiente más antiguo?")]
)
def test_the_oldest_open_item_is_late_the_longest(read_hinted: HintedReader, code: str, text: str) -> None:
    """It is what has been overdue the longest; it was all that is open."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.which) == (QuestionType.NEXT, OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Кой е най-последният срок през 2024 г.?"),
        ("el", "Ποια είναι η πιο τελευταία προθεσμία του 2024;"),
        ("en", "What is the very last deadline in 2024?"),
        ("es", "¿Cuál es el último plazo de todo 2024?"),
        ("lt", "Koks pats paskutinis terminas 2024 m.?"),
        ("lv", "Kāds ir pats pēdējais termiņš 2024. gadā?"),
    ],
)
def test_the_last_deadline_of_a_year_is_one(code: str, text: str, read_hinted: HintedReader) -> None:
    """The year after the deadline is no part of what "last" is said of."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.ask is QuestionType.LAST


def test_a_phrase_that_begins_a_longer_word_is_none() -> None:
    """The word that it is a part of stays as it is."""
    words = [
        WordMatch(text="what", concepts={Concept.WHAT: None}),
        WordMatch(text="was", concepts={Concept.WAS: None}),
        WordMatch(text="delivered", concepts={Concept.DELIVERED: None}),
        WordMatch(text="latest news", concepts={Concept.NOISE: None}),
    ]
    assert [word.text for word in name_superlatives(words)] == [word.text for word in words]


def test_irish_behind_that_is_last_is_no_delay(read_hinted: HintedReader) -> None:
    """ "Ar deireadh" is both; once it is read as the last, there is no delay of which to find the biggest."""
    reading = read_hinted(
        "As gach rud atá le soláthar ag an gCoimisiún, cad a thagann ar dtús agus cad a thagann ar deireadh?", hint="ga"
    )
    assert isinstance(reading.question, Question)
    assert (reading.question.owners, reading.question.which) == (("commission",), StatusFilter.OPEN)
