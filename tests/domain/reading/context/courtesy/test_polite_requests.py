"""Polite requests to be told something, and the reasons for them."""

from datetime import date

import pytest

from domain.questions.model import Bound, NotUnderstood, Question, QuestionType, StatusFilter
from domain.reading.context.courtesy.polite_words import POLITE_WORDS
from tests.domain.reading.conftest import HintedReader

TODAY = date(2024, 2, 12)


@pytest.mark.parametrize(
    ("code", "asked", "reason"),
    [
        (
            "bg",
            "Ще Ви бъда задължен, ако ми кажете какво дължи Фронтекс до юни 2024 г.",
            "тъй като уреждам командировки.",
        ),
        (
            "cs",
            "Velmi byste mi pomohla, kdybyste mi napsala, co má Frontex dodat do června 2024",
            "jelikož ladím rozpis.",
        ),
        (
            "da",
            "Det ville være en stor hjælp, hvis du kunne oplyse, hvad Frontex skylder senest juni 2024",
            "fordi jeg skal booke lokaler.",
        ),
        (
            "de",
            "Sie täten mir einen Gefallen, wenn Sie mitteilen könnten, was Frontex bis Juni 2024 schuldet",
            "da ich Räume buche.",
        ),
        (
            "el",
            "Θα με υποχρεώνατε αν με ενημερώνατε τι οφείλει ο Frontex έως τον Ιούνιο του 2024",
            "διότι κλείνω αίθουσες.",
        ),
        (
            "en",
            "You would do me a great favour if you were to tell me what Frontex owes by June 2024",
            "since I am booking rooms.",
        ),
        (
            "es",
            "Me haría un favor enorme si me indicara qué debe entregar Frontex hasta junio de 2024",
            "pues reservo salas.",
        ),
        (
            "et",
            "Teeksite mulle suure teene, kui annaksite teada, mida Frontex 2024. aasta juuniks võlgneb",
            "kuna broneerin ruume.",
        ),
        (
            "fi",
            "Tekisitte palveluksen, jos ilmoittaisitte, mitä Frontexin on toimitettava kesäkuuhun 2024 mennessä",
            "koska varaan huoneita.",
        ),
        (
            "fr",
            "Vous me rendriez service en acceptant de m'indiquer ce que Frontex doit remettre d'ici juin 2024",
            "car je réserve des salles.",
        ),
        (
            "ga",
            "Dhéanfá gar mór dom dá gcuirfeá in iúl dom cad atá le soláthar ag Frontex faoi Mheitheamh 2024",
            "ós rud é go bhfuil seomraí á gcur in áirithe agam.",
        ),
        (
            "hr",
            "Učinili biste mi veliku uslugu kad biste mi javili što Frontex mora dostaviti do lipnja 2024.",
            "budući da rezerviram dvorane.",
        ),
        (
            "hu",
            "Nagy szívességet tenne, ha közölné, mivel tartozik a Frontex 2024 júniusáig",
            "mivel termeket foglalok.",
        ),
        (
            "it",
            "Mi farebbe un gran favore se mi comunicasse che cosa deve consegnare Frontex entro giugno 2024",
            "poiché prenoto le sale.",
        ),
        (
            "lt",
            "Padarytumėte didelę paslaugą, jei praneštumėte, ką Frontex turi pateikti iki 2024 m. birželio",
            "kadangi užsakinėju sales.",
        ),
        (
            "lv",
            "Jūs izdarītu lielu pakalpojumu, ja paziņotu, kas Frontex jāiesniedz līdz 2024. gada jūnijam",
            "jo rezervēju telpas.",
        ),
        (
            "mt",
            "Tagħmilli pjaċir kbir jekk tinfurmani x'għandha tagħti Frontex sa Ġunju 2024",
            "peress li qed nibbukkja swali.",
        ),
        (
            "nl",
            "U zou mij een groot plezier doen als u kon doorgeven wat Frontex uiterlijk juni 2024 moet aanleveren",
            "aangezien ik zalen boek.",
        ),
        (
            "pl",
            "Wyświadczyłaby mi Pani przysługę, gdyby mogła Pani wskazać, co Frontex ma dostarczyć do czerwca 2024 r.",
            "gdyż rezerwuję sale.",
        ),
        (
            "pt",
            "Far-me-ia um grande favor se me indicasse o que a Frontex deve entregar até junho de 2024",
            "visto que reservo salas.",
        ),
        (
            "ro",
            "Mi-ați face un mare serviciu dacă mi-ați comunica ce trebuie să predea Frontex până în iunie 2024",
            "deoarece rezerv săli.",
        ),
        (
            "sk",
            "Preukázali by ste mi láskavosť, keby ste mi oznámili, čo má Frontex dodať do júna 2024",
            "keďže rezervujem sály.",
        ),
        (
            "sl",
            "Naredili bi mi uslugo, če bi mi sporočili, kaj mora Frontex oddati do junija 2024",
            "saj rezerviram dvorane.",
        ),
        (
            "sv",
            "Du skulle göra mig en stor tjänst om du kunde meddela vad Frontex ska leverera senast i juni 2024",
            "eftersom jag bokar salar.",
        ),
    ],
)
def test_courtesy_and_reasons_limit_nothing(code: str, asked: str, reason: str, read_hinted: HintedReader) -> None:
    """What is asked stands between them, and nothing of the rest is said to be left out."""
    reading = read_hinted(f"{asked}, {reason}", hint=code, today=TODAY)
    assert isinstance(reading.question, Question)
    assert (reading.question.owners, reading.left_out) == (("frontex",), ())
    assert reading.question.when is not None
    assert reading.question.when.bound is Bound.BY


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "I'm lunching with people from Eurojust on Thursday and should be glad to hear what is late on their side.",
        ),
        ("fr", "Je déjeune jeudi avec des gens d'Eurojust et aimerais savoir ce qu'ils ont en retard."),
        ("nl", "Donderdag lunch ik met mensen van Eurojust en ik zou graag horen wat er bij hen te laat is."),
    ],
)
def test_who_is_met_is_who_owes(code: str, text: str, read_hinted: HintedReader) -> None:
    """What somebody is busy with stays, as a sentence of its own; its day is no deadline."""
    question = read_hinted(text, hint=code, today=TODAY).question
    assert isinstance(question, Question)
    assert (question.owners, question.which, question.when) == (("eurojust",), StatusFilter.OVERDUE, None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "Our officer at the national Europol desk called; he wants to know what Europol is late with.",
        ),
        ("de", "Jemand aus der nationalen Europol-Stelle fragt, womit Europol im Verzug ist."),
        ("es", "Un compañero de la oficina nacional de Europol pregunta en qué lleva retraso Europol."),
        ("pl", "Kolega z krajowego biura Europolu pyta, z czym spóźnia się Europol."),
    ],
)
def test_who_else_wants_to_know_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """Where others work is no part of what they ask."""
    question = read_hinted(text, hint=code, today=TODAY).question
    assert isinstance(question, Question)
    assert (question.owners, question.which) == (("europol",), StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Before I ring Eurojust: are they late with anything?"),
        ("da", "Inden jeg ringer til Eurojust: er de forsinket med noget?"),
        ("fr", "Avant d'appeler Eurojust : est-ce qu'ils sont en retard sur quelque chose ?"),
        ("sl", "Preden pokličem Eurojust: ali s čim zamujajo?"),
    ],
)
def test_before_what_somebody_asks_is_no_deadline(code: str, text: str, read_hinted: HintedReader) -> None:
    """Whom somebody is going to write to is who is asked about."""
    question = read_hinted(text, hint=code, today=TODAY).question
    assert isinstance(question, Question)
    assert (question.owners, question.which, question.when) == (("eurojust",), StatusFilter.OVERDUE, None)


@pytest.mark.parametrize(
    ("text", "ask"),
    [
        ("Could you please let me know whether Frontex is late with anything, as I must speak?", QuestionType.WHETHER),
        ("I need a figure for a slide, so could you check how many items of Frontex are overdue?", QuestionType.COUNT),
    ],
)
def test_what_kind_of_question_it_is_stays(text: str, ask: QuestionType, read_hinted: HintedReader) -> None:
    """An indirect question is the one that it is about."""
    question = read_hinted(text, hint="en", today=TODAY).question
    assert isinstance(question, Question)
    assert (question.ask, question.owners) == (ask, ("frontex",))


@pytest.mark.parametrize(
    "text",
    [
        "For the June Council I should be glad to know what Europol owes, since I am booking rooms.",
        "In section IV, please tell me what Europol owes, since I am booking rooms and hotels.",
        "Could you tell me what Europol owes, as I must report on Frontex to the minister?",
    ],
)
def test_what_may_limit_it_stays(text: str, read_hinted: HintedReader) -> None:
    """A time, a section or a body in the courtesy or in the reason is no part that may be left out in silence."""
    reading = read_hinted(text, hint="en", today=TODAY)
    assert (
        isinstance(reading.question, NotUnderstood)
        or reading.question != Question(owners=("europol",))
        or reading.left_out
    )


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "For tomorrow's talking points I should like to have a summary of everything that Frontex is late with.",
        ),
        ("fr", "Pour mes éléments de langage, il me faudrait un relevé de tout ce que Frontex a en retard."),
        ("de", "Für die Sprechpunkte bitte ich um eine Aufstellung dessen, womit Frontex im Verzug ist."),
        ("cs", "Do podkladů prosím o soupis všeho, s čím má Frontex zpoždění."),
    ],
)
def test_a_list_is_wanted_of_what_follows(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is said before the list limits nothing."""
    question = read_hinted(text, hint=code, today=TODAY).question
    assert isinstance(question, Question)
    assert (question.owners, question.which) == (("frontex",), StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Overview of serious deficiencies, who does it?"),
        ("fr", "Le tableau de situation commun, qui s'en charge ?"),
    ],
)
def test_a_list_may_be_a_deliverable(code: str, text: str, read_hinted: HintedReader) -> None:
    """Its title goes on with what it is of."""
    question = read_hinted(text, hint=code, today=TODAY).question
    assert isinstance(question, Question)
    assert (len(question.refs), question.ask) == (1, QuestionType.WHO)


def test_every_language_has_its_words() -> None:
    """Whoever asks for it in any language has courtesies of its own."""
    assert all(row.tells and row.lists and row.whether and row.reasons and row.joints for row in POLITE_WORDS.values())
    assert len(POLITE_WORDS) == 24
