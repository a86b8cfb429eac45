"""A clause that names nothing of the register, at either end of a text that is not understood with it."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.questions.model import NotUnderstood, Question, QuestionType, StatusFilter
from tests.domain.reading.conftest import HintedReader

TODAY = date(2025, 2, 11)
_LATE = Question(owners=("commission",), which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text", "said", "asked"),
    [
        ("en", "Follow-up section please, am on a ferry", "am on a ferry", Question(section="F")),
        ("es", "Qué debe Frontex, estoy con la mudanza", "estoy con la mudanza", Question(owners=("frontex",))),
        ("lv", "F sadaļa, lūdzu, stāvu liftā", "stāvu liftā", Question(section="F")),
        ("en", "Ferry again, Commission, what is late?", "Ferry again", _LATE),
        (
            "en",
            "Sorry for the gazpacho, but is the Commission late with anything?",
            "Sorry for the gazpacho",
            replace(_LATE, ask=QuestionType.WHETHER),
        ),
    ],
)
def test_it_is_left_out_and_said(code: str, text: str, said: str, asked: Question, read_hinted: HintedReader) -> None:
    """What is asked beside it is understood without it."""
    reading = read_hinted(text, hint=code, today=TODAY)
    assert (reading.question, reading.left_out) == (asked, (said,))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what does Europol have between the Council and New Year, after the 8th of it I mean?"),
        ("en", "the follow-up section, if you drop the kayaks"),
        ("en", "is there an umbrella in the taxi, who makes kayaks"),
        ("fi", "Onko sulla sen tyypin numeroa, joka tekee Frontexissa tilannekuvaa?"),
        ("en", "am on a ferry, pulling kayaks"),
        ("de", "Sorg dafür, dass die Kommission II.1a rechtzeitig liefert"),
        ("nl", "Zorg ervoor, dat de Commissie II.1a op tijd levert"),
    ],
)
def test_what_limits_or_asks_is_not_idle(code: str, text: str, read_hinted: HintedReader) -> None:
    """A clause with a limit, a question of its own, or nothing beside it keeps the text refused."""
    assert isinstance(read_hinted(text, hint=code, today=TODAY).question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Does the Commission have anything due in March? If not i cancel the prebrief"),
        ("de", "Ist von der Kommission im März etwas fällig? Sonst sage ich das Treffen ab."),
        ("fr", "La Commission a-t-elle quelque chose à rendre en mars ? Sinon j'annule la réunion."),
    ],
)
def test_what_somebody_does_otherwise_is_no_request(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was refused as a change of the register."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.owners == ("commission",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Podívej se prosím, co má Frontex dodat v tomto čtvrtletí, potřebuju to na schůzku ve tři."),
        ("en", "Please have a look at what Frontex has to deliver this quarter, I need it for my meeting at three."),
        (
            "et",
            "Vaata palun, mida Frontex peab selles kvartalis esitama, mul on seda vaja kella kolmeseks koosolekuks.",
        ),
        ("hr", "Molim te pogledaj što Frontex mora dostaviti u ovom tromjesečju, treba mi za sastanak u tri."),
        ("lv", "Lūdzu, paskaties, kas Frontex jāiesniedz šajā ceturksnī, man to vajag sanāksmei trijos."),
        ("pl", "Zerknij, proszę, co Frontex ma dostarczyć w tym kwartale, potrzebuję tego na spotkanie o trzeciej."),
        ("sl", "Poglej, prosim, kaj mora Frontex oddati v tem četrtletju, rabim za sestanek ob treh."),
    ],
)
def test_what_is_needed_for_a_meeting_at_an_hour(code: str, text: str, read_hinted: HintedReader) -> None:
    """Twelve languages asked back."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("frontex",)
    assert question.when is not None
