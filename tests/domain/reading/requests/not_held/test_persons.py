"""The people behind a body are in no register, whatever topic is named beside them."""

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, RefusalReason
from domain.reading.requests.not_held.person_words import PERSON_WORDS
from tests.domain.reading.conftest import HintedReader

ASKED = [
    ("en", "Which department writes the inventory of new partner countries?"),
    ("de", "Welches Referat schreibt den Fahrplan?"),
    ("ga", "Cén t-aonad atá ag scríobh an treochláir?"),
    ("pt", "Quem é a pessoa na Frontex que faz o quadro situacional conjunto?"),
    ("it", "hai il numero di chi segue la tabella di marcia?"),
    ("pl", "Masz może numer do osoby, która robi mapę drogową?"),
    ("hr", "Tko u Eurojustu piše izvješće o financijskim istragama? Trebam ime"),
    ("fr", "que pensent les autres délégations des nouvelles propositions législatives ?"),
    ("en", "What did the ministers say about the roadmap?"),
    ("de", "Was haben die Abgeordneten zum Fahrplan gesagt?"),
    ("da", "hvad siger de andre delegationer til de nye lovforslag?"),
    ("en", "Would you happen to have the phone number of the colleague at Frontex who does the roadmap?"),
    ("en", "do you know which colleague in the Commission is drafting the roadmap?"),
    ("de", "weißt du, welcher Kollege in der Kommission den Fahrplan schreibt?"),
    ("es", "¿sabes qué compañero de la Comisión está redactando la hoja de ruta?"),
    ("es", "¿Me pasas el teléfono del colega de Eurojust que redacta el informe sobre recuperación de activos?"),
    ("en", "Who looks after the roadmap at the Commission? Have you got a number?"),
    ("sv", "Någon på Eurojust skriver rapporten om återvinning av tillgångar. Vad heter personen?"),
    ("hu", "Az Eurojustnál írja valaki a jelentést. Hogy hívják az illető munkatársat?"),
    ("en", "Who over there is drafting the roadmap?"),
    ("de", "Wer bearbeitet dort den Fahrplan?"),
    ("fr", "Chez eux, qui s'en occupe, de la feuille de route ?"),
]
HELD = [
    ("en", "Which unit at Europol does the report on financial investigations?"),
    ("en", "Who has to provide the yearly information on Member States' use of the databases? Names only."),
    ("fr", "Et les avoirs criminels, c'est quel service qui s'en charge ?"),
    ("en", "What did we say about the roadmap?"),
    ("en", "I would rather settle it by phone. Who is responsible for the roadmap?"),
    ("en", "What does the note say about the roadmap?"),
    ("en", "What's the number of the report on financial investigations?"),
    ("en", "Who is the person in charge of III.6a?"),
]


@pytest.mark.parametrize(("code", "text"), ASKED)
def test_a_person_or_unit_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """Who in a body does something, or what others think, is no deliverable, though a topic is named."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason in (RefusalReason.NOT_HELD, RefusalReason.WORDS)


@pytest.mark.parametrize(("code", "text"), HELD)
def test_what_a_register_holds_may_be_asked_for_so(code: str, text: str, read_hinted: HintedReader) -> None:
    """Owners, units that owe something and references are answers."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)


def test_each_language_has_words_for_people() -> None:
    """No language lacks the words for the people behind a body."""
    assert PERSON_WORDS.keys() == set(CODES)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Who is preparing the roadmap in our ministry?"),
        ("it", "Chi segue la tabella di marcia al nostro ministero?"),
        ("sk", "Kto u nás na ministerstve robí na tej cestovnej mape?"),
    ],
)
def test_colleagues_in_a_ministry_are_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """Who in one's own house does something is nobody whom a note names."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text", "word"),
    [
        ("en", "Who's going to be rapporteur on the new legislative proposals?", "rapporteur"),
        ("de", "wer wird Berichterstatter für die neuen Gesetzgebungsvorschläge?", "Berichterstatter"),
        ("lt", "Kas bus naujų teisėkūros pasiūlymų pranešėjas?", "pranešėjas"),
        ("en", "who's the chair of the High-Level Group?", "chair"),
        ("es", "¿Sabes cómo se llama el compañero de Europol que redacta el informe financiero?", "cómo se llama"),
        ("en", "Do you have the name of the colleague at Europol who is drafting the financial report?", "name"),
    ],
)
def test_a_role_or_a_name_is_refused(code: str, text: str, word: str, read_hinted: HintedReader) -> None:
    """The word for it is told; who owes something to a chair may be asked."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert (question.reason, question.words) == (RefusalReason.NOT_HELD, word)
    assert isinstance(read_hinted("Who must report to the chair about Empact?", hint="en").question, Question)


@pytest.mark.parametrize(
    "text",
    [
        "could you give me the phone number of whoever handles the roadmap at the EMSC",
        "Can you send me the phone number of who is responsible for III.3a?",
    ],
)
def test_a_number_that_is_to_be_given_is_no_courtesy(text: str, read_hinted: HintedReader) -> None:
    """What is asked for stands between "give me" and whose it is: it was answered with what that body owes."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)
