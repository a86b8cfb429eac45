"""What is late and not delivered is what is late, in every language."""

import pytest

from domain.questions.model import Exclusion, NotUnderstood, Question, RefusalReason, StatusFilter
from tests.domain.reading.conftest import HintedReader

QUESTIONS = {
    "bg": "Кое е с изтекъл срок и още не е предадено?",
    "cs": "Co už je po termínu a pořád to nebylo dodáno?",
    "da": "Hvad har overskredet fristen og er stadig ikke afleveret?",
    "de": "Was ist überfällig und noch immer nicht geliefert?",
    "el": "Τι είναι εκπρόθεσμο και δεν έχει παραδοθεί ακόμα;",
    "en": "What is past its deadline and still not delivered?",
    "es": "¿Qué ha vencido ya y sigue sin entregarse?",
    "et": "Mis on tähtaja ületanud ja ikka veel esitamata?",
    "fi": "Mikä on myöhässä eikä ole toimitettu?",
    "fr": "Qu'est-ce qui est en retard et n'a toujours pas été remis ?",
    "ga": "Cad atá thar téarma agus nár seachadadh fós?",
    "hr": "Što je isteklo i još uvijek nije dostavljeno?",
    "hu": "Mi az, aminek lejárt a határideje és még mindig nincs leadva?",
    "it": "Cosa è scaduto e non è ancora stato consegnato?",
    "lt": "Kas vėluoja ir vis dar nepateikta?",
    "lv": "Kas ir nokavēts un joprojām nav iesniegts?",
    "mt": "X'inhu tard u għadu ma ġiex ippreżentat?",
    "nl": "Wat is over de deadline en nog steeds niet ingediend?",
    "pl": "Co jest po terminie i nadal nie zostało złożone?",
    "pt": "O que já passou do prazo e ainda não foi entregue?",
    "ro": "Ce a depășit deja termenul și nu s-a predat încă?",
    "sk": "Čo je po termíne a stále nie je dodané?",
    "sl": "Kaj je po roku in še vedno ni oddano?",
    "sv": "Vad har passerat fristen och är fortfarande inte inlämnat?",
}


@pytest.mark.parametrize("code", QUESTIONS)
def test_not_delivered_adds_nothing_to_late(code: str, read_hinted: HintedReader) -> None:
    """The "not" is the delivery's, and leaves nothing out."""
    question = read_hinted(QUESTIONS[code], hint=code).question
    assert isinstance(question, Question)
    assert question.which is StatusFilter.OVERDUE


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "which were not delivered on time?"),
        ("es", "¿qué no se entregó a tiempo?"),
        ("fr", "ce qui n'était pas rendu à temps ?"),
        ("ga", "cad nach raibh curtha isteach in am?"),
        ("hr", "što nije bilo predano na vrijeme?"),
        ("it", "cosa non era stato consegnato in tempo?"),
        ("lv", "kuri ziņojumi nebija iesniegti laikā?"),
        ("mt", "liema rapporti ma kinux sottomessi fil-ħin?"),
        ("pl", "które sprawozdania nie zostały złożone w terminie?"),
        ("pt", "o que não foi entregue a tempo?"),
        ("ro", "ce nu era livrat la timp?"),
        ("sl", "kaj ni bilo oddano pravočasno?"),
    ],
)
def test_what_was_not_in_time_is_late(code: str, text: str, read_hinted: HintedReader) -> None:
    """The "not" is in the words for "was" in many languages."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.which is StatusFilter.OVERDUE


def test_a_not_of_a_body_stays(read_hinted: HintedReader) -> None:
    """It leaves the body out."""
    question = read_hinted("what is overdue and not from Europol", hint="en").question
    assert isinstance(question, Question)
    assert (question.which, question.without.owners) == (StatusFilter.OVERDUE, ("europol",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво трябваше отдавна да е предадено, а не е?"),
        ("cs", "Co mělo být už dávno odevzdáno, a není?"),
        ("da", "Hvad skulle have været afleveret for længst, men er det ikke?"),
        ("en", "What ought to have been delivered long ago and hasn't been?"),
        ("et", "Mis oleks pidanud juba ammu esitatud olema, aga ei ole?"),
        ("hr", "Što je već odavno trebalo biti predano, a nije?"),
        ("pl", "Co miało już dawno zostać złożone, a nie zostało?"),
        ("pt", "O que já devia ter sido entregue há muito e não foi?"),
    ],
)
def test_what_should_have_been_done_and_is_not_is_late(code: str, text: str, read_hinted: HintedReader) -> None:
    """The "not" at the end leaves nothing out."""
    assert read_hinted(text, hint=code).question == Question(which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Kolik věcí už Europol nestihl?"),
        ("en", "What did Europol fail to deliver?"),
        ("sk", "Čo už Europol nestihol?"),
    ],
)
def test_missed_is_late(code: str, text: str, read_hinted: HintedReader) -> None:
    """One word that says "not in time" denies nothing else."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.which, question.owners) == (StatusFilter.OVERDUE, ("europol",))


@pytest.mark.parametrize(
    ("code", "text"),
    [("fi", "Montako määräaikaa Europol on jo glorpannut?"), ("en", "How many deadlines has Europol already glorped?")],
)
def test_what_a_body_has_done_is_understood(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is counted is what it did with the deadlines, whatever that is, and not what is open."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What hasn't the Commission handed in that it should have?"),
        ("nl", "Wat heeft de Commissie niet ingediend dat wel had gemoeten?"),
        ("de", "Was hat die Kommission nicht geliefert, was sie hätte liefern sollen?"),
        ("fr", "Qu'est-ce que la Commission n'a pas remis qu'elle aurait dû remettre ?"),
        ("it", "Cosa non ha consegnato la Commissione che avrebbe dovuto consegnare?"),
        ("es", "¿Qué no ha entregado la Comisión que debería haber entregado?"),
    ],
)
def test_what_is_not_delivered_and_should_have_been_is_late(code: str, text: str, read_hinted: HintedReader) -> None:
    """Not all that is open, and nothing is left out."""
    question = read_hinted(text, hint=code).question
    assert question == Question(owners=("commission",), which=StatusFilter.OVERDUE)


NOT_LATE = {
    "bg": "Какво не е закъсняло?",
    "cs": "co není po termínu?",
    "da": "hvad er ikke forsinket?",
    "de": "Was ist nicht überfällig?",
    "el": "τι δεν έχει καθυστερήσει;",
    "en": "what is not late yet?",
    "es": "¿qué no está atrasado?",
    "et": "mis ei ole hilinenud?",
    "fi": "mikä ei ole myöhässä?",
    "fr": "qu'est-ce qui n'est pas en retard ?",
    "ga": "cad nach bhfuil déanach?",
    "hr": "što ne kasni?",
    "hu": "Mi nincs késésben?",
    "it": "cosa non è in ritardo?",
    "lt": "kas nevėluoja?",
    "lv": "kas nekavējas?",
    "mt": "x'mhux tard?",
    "nl": "wat is niet te laat?",
    "pl": "Co nie jest opóźnione?",
    "pt": "o que não está atrasado?",
    "ro": "ce nu este întârziat?",
    "sk": "čo nemešká?",
    "sl": "kaj ne zamuja?",
    "sv": "vad är inte försenat?",
}


@pytest.mark.parametrize("code", sorted(NOT_LATE))
def test_what_is_not_late_leaves_that_out(code: str, read_hinted: HintedReader) -> None:
    """It was refused in all languages, or was what is late."""
    assert read_hinted(NOT_LATE[code], hint=code).question == Question(without=Exclusion(overdue=True))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "who is not late?"),
        ("fr", "qui n'est pas en retard ?"),
        ("sk", "kto nemešká?"),
        ("en", "who has nothing to do in June?"),
        ("pl", "Które agencje nie mają w tym roku nic do oddania?"),
        ("pt", "Que agências não têm nada para entregar este ano?"),
    ],
)
def test_who_is_not_late_or_has_nothing_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """No list has them; some were told who is late, or who has something."""
    refused = read_hinted(text, hint=code).question
    assert isinstance(refused, NotUnderstood)
    assert refused.reason is RefusalReason.EXCLUSION


def test_what_was_on_time_is_a_status(read_hinted: HintedReader) -> None:
    """Of what is done "on time" says how."""
    question = read_hinted("what was delivered on time?", hint="en").question
    assert isinstance(question, Question)
    assert question.which is StatusFilter.ON_TIME
