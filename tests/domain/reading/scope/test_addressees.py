"""Whether bodies owe something: those that it goes to, and groups that owe it together."""

import pytest

from domain.questions.model import Question, QuestionType, StatusFilter
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("is anything left to the Parliament?", "en"),
        ("¿a la Eurocámara se le ha encomendado algo?", "es"),
        ("est-ce qu'on a confié quelque chose au Parlement ?", "fr"),
        ("al Parlamento è stato affidato qualcosa?", "it"),
        ("foi atribuído algo ao Parlamento?", "pt"),
        ("is er iets aan het Parlement opgedragen?", "nl"),
        ("co powierzono Parlamentowi?", "pl"),
        ("какво е възложено на Парламента?", "bg"),
        ("μένει κάτι στο Κοινοβούλιο;", "el"),
        ("marad valami a Parlamentnek?", "hu"),
        ("ostaje li nešto Parlamentu?", "hr"),
    ],
)
def test_what_is_entrusted_to_a_body_is_its_own(text: str, code: str, read_hinted: HintedReader) -> None:
    """Where something is entrusted to a body or left to it, it owes that and does not receive it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == (("european-parliament",), ())


@pytest.mark.parametrize(
    ("code", "text", "addressee"),
    [
        ("en", "Will MEPs receive something?", "european-parliament"),
        ("nl", "Krijgen de Europarlementsleden iets toegestuurd?", "european-parliament"),
        ("en", "What does the Commission owe the Schengen Council?", "schengen-council"),
        ("nl", "Wat is de Commissie de Raad Schengen verschuldigd?", "schengen-council"),
        ("fr", "Que doit la Commission au Conseil Schengen ?", "schengen-council"),
    ],
)
def test_who_will_receive_something_owes_nothing(
    code: str, text: str, addressee: str, read_hinted: HintedReader
) -> None:
    """Nor does the body to which another owes something."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.addressees == (addressee,)
    assert addressee not in question.owners


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Has Europol's Management Board been given a task?"),
        ("fr", "Le conseil d'administration d'Europol a-t-il reçu une tâche ?"),
        ("nl", "Welke taken heeft de raad van bestuur van Europol gekregen?"),
        ("it", "Il consiglio di amministrazione di Europol ha ricevuto un compito?"),
        ("es", "¿Ha recibido el consejo de administración de Europol alguna tarea?"),
        ("ro", "Ce sarcini a primit consiliul de administrație al Europol?"),
    ],
)
def test_a_task_that_was_given_is_not_done(code: str, text: str, read_hinted: HintedReader) -> None:
    """Only what is received from somebody is delivered."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.which) == (("europol-management-board",), StatusFilter.OPEN)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What are the Member States encouraged to do?"),
        ("es", "¿A qué están instados los Estados miembros?"),
        ("fr", "Les États membres sont encouragés à faire quoi ?"),
        ("it", "Cosa sono esortati a fare gli Stati membri?"),
        ("nl", "Wat worden de lidstaten opgeroepen te doen?"),
        ("pl", "Do czego zachęcani są państwa członkowskie?"),
    ],
)
def test_what_a_body_is_urged_to_do_is_its_own(code: str, text: str, read_hinted: HintedReader) -> None:
    """Conclusions of the Council invite, encourage and urge where a law would bind."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("member-states",)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("what do the JHA agencies owe together?", "en"),
        ("Welche Aufgaben haben die JI-Agenturen gemeinsam?", "de"),
        ("Τι έχουν αναλάβει συλλογικά οι οργανισμοί ΔΕΥ;", "el"),
        ("l-agenziji tal-GAI kollha flimkien x'għandhom iwasslu", "mt"),
    ],
)
def test_a_group_together_is_the_group(text: str, code: str, read_hinted: HintedReader) -> None:
    """It owes as one; a single body owes nothing jointly."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("jha-agencies",)
    shared = Question(owners=("frontex",), shared=True)
    assert read_hinted("what does Frontex owe jointly?", hint="en").question == shared


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What of this also goes to the European Parliament?"),
        ("fi", "Mitä menee EP:lle?"),
        ("et", "Mis läheb EP-le?"),
        ("lt", "Kas keliauja EP?"),
        ("cs", "Co z toho jde i do Evropského parlamentu?"),
        ("nl", "Wat daarvan gaat ook naar het Europees Parlement?"),
    ],
)
def test_what_of_it_goes_to_a_body_is_about_all(code: str, text: str, read_hinted: HintedReader) -> None:
    """Where nothing was asked before, "of it" is of everything."""
    assert read_hinted(text, hint=code).question == Question(addressees=("european-parliament",))


def test_anything_in_it_that_goes_to_a_body_is_of_all(read_hinted: HintedReader) -> None:
    """Nor does "in it" point back where it is asked whether anything goes to a body."""
    question = read_hinted("Is there anything in it that goes to the EP?", hint="en").question
    assert question == Question(ask=QuestionType.WHETHER, addressees=("european-parliament",))


def test_a_body_named_twice_is_not_its_own_receiver(read_hinted: HintedReader) -> None:
    """What goes to a body is not looked for among what it owes, where the text names it again."""
    question = read_hinted("Does anything go to the EP? The MEPs are asking", hint="en").question
    assert question == Question(ask=QuestionType.WHETHER, addressees=("european-parliament",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("et", "Anna palun kõik, mis läheb Schengeni baromeetrisse+."),
        ("fi", "Mitä menee barometriin+?"),
        ("hu", "Mi megy a barométerbe+?"),
    ],
)
def test_a_vehicle_has_its_sign_after_any_ending(code: str, text: str, read_hinted: HintedReader) -> None:
    """The plus of the name follows the case ending, too."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.vehicle == "schengen-barometer-plus"


#: Who gets something from whom; the giver owes it.
RECEIVED = {
    "bg": "Какво трябва да получат Парламентът и Съветът от Комисията?",
    "cs": "Co má Parlament a Rada dostat od Komise?",
    "de": "Was bekommen Parlament und Rat von der Kommission?",
    "el": "Τι λαμβάνουν το Κοινοβούλιο και το Συμβούλιο από την Επιτροπή;",
    "en": "What must the EP and the Council get from the Commission?",
    "es": "¿Qué reciben el Parlamento y el Consejo de la Comisión?",
    "fi": "Mitä parlamentti ja neuvosto saavat komissiolta?",
    "fr": "Que doivent recevoir le Parlement et le Conseil de la part de la Commission ?",
    "hr": "Što Parlament i Vijeće dobivaju od Komisije?",
    "hu": "Mit kap a Parlament és a Tanács a Bizottságtól?",
    "it": "Che cosa ricevono il Parlamento e il Consiglio dalla Commissione?",
    "lt": "Ką Parlamentas ir Taryba turi gauti iš Komisijos?",
    "nl": "Wat krijgen het EP en de Raad van de Commissie?",
    "pl": "Co Parlament i Rada mają dostać od Komisji?",
    "ro": "Ce primesc Parlamentul și Consiliul de la Comisie?",
    "sk": "Čo má Parlament a Rada dostať od Komisie?",
    "sl": "Kaj Parlament in Svet dobita od Komisije?",
    "sv": "Vad får parlamentet och rådet från kommissionen?",
}


def test_who_gets_something_from_whom(read_hinted: HintedReader) -> None:
    """Of two bodies one gives and the other receives: only the giver owes it."""
    for code, text in RECEIVED.items():
        expected = Question(owners=("commission",), addressees=("european-parliament", "council"))
        assert read_hinted(text, hint=code).question == expected, text
    counted = read_hinted("how many things does the Council get from the Commission?", hint="en").question
    assert counted == Question(ask=QuestionType.COUNT, owners=("commission",), addressees=("council",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво още не е получил Съветът „Шенген“ от Евроюст?"),
        ("cs", "Co ještě schengenská Rada nedostala od Eurojustu?"),
        ("pl", "Czego jeszcze Rada Schengen nie dostała od Eurojustu?"),
        ("sk", "Čo ešte schengenská Rada nedostala od Eurojustu?"),
    ],
)
def test_what_is_not_received_is_open(code: str, text: str, read_hinted: HintedReader) -> None:
    """What somebody has not got yet is still owed to them."""
    assert read_hinted(text, hint=code).question == Question(owners=("eurojust",), addressees=("schengen-council",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "За какво Комисията докладва на Съвета „Шенген“?"),
        ("cs", "Co dluží Komise schengenské Radě?"),
        ("cs", "Prosím o přehled povinností Komise vůči schengenské Radě"),
        ("pl", "Jakie obowiązki ma Komisja wobec Rady Schengen?"),
        ("sk", "Aké povinnosti má Komisia voči schengenskej Rade?"),
    ],
)
def test_who_owes_something_to_whom(code: str, text: str, read_hinted: HintedReader) -> None:
    """Of two bodies the one in the dative, or after "towards", is whom it is owed to."""
    expected = Question(owners=("commission",), addressees=("schengen-council",))
    assert read_hinted(text, hint=code).question == expected


def test_a_body_named_twice_gives_itself_nothing(read_hinted: HintedReader) -> None:
    """A body that is named again, as what something is expected from, only owes."""
    text = "Píšem z azylovej agentúry na Malte. Čo od EUAA čakáte na decembrové zasadnutie schengenskej Rady?"
    question = read_hinted(text, hint="sk").question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == (("euaa",), ())


#: Agencies by what they do, in cases other than the nominative, and with the Union's name left out or shortened.
INFLECTED = (
    ("bg", "Какво дължи ЦЕПОЛ?", "cepol"),
    ("cs", "Co máme čekat od azylové agentury Unie?", "euaa"),
    ("cs", "Co má na starosti pohraniční agentura?", "frontex"),
    ("pl", "Co ma do oddania Agencja Unii ds. Narkotyków?", "euda"),
    ("pl", "Które zadania należą do agencji straży granicznej?", "frontex"),
    ("pl", "Czego oczekujemy od Agencji Praw Podstawowych?", "fra"),
    ("sk", "Čo máme čakať od azylovej agentúry Únie?", "euaa"),
    ("sk", "Čo má dodať protidrogová agentúra?", "euda"),
)


@pytest.mark.parametrize(("code", "text", "owner"), INFLECTED)
def test_an_agency_is_known_in_every_case(code: str, text: str, owner: str, read_hinted: HintedReader) -> None:
    """By its official name and by the one that people use."""
    assert read_hinted(text, hint=code).question == Question(owners=(owner,))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("bg", "следващият срок на Комисията?", Question(ask=QuestionType.NEXT, owners=("commission",))),
        (
            "sk",
            "Máme po termíne niečo, za čo zodpovedá Komisia?",
            Question(which=StatusFilter.OVERDUE, owners=("commission",)),
        ),
        (
            "cs",
            "co posílá Komise i do Parlamentu",
            Question(owners=("commission",), addressees=("european-parliament",)),
        ),
        ("cs", "Co je na řadě nejdřív?", Question(ask=QuestionType.NEXT)),
    ],
)
def test_a_word_beside_a_body_binds_it(code: str, text: str, expected: Question, read_hinted: HintedReader) -> None:
    """A deadline is nobody's to receive, "we" in another clause owe nothing to a body, and "also to" joins no owner."""
    assert read_hinted(text, hint=code).question == expected


def test_what_is_sent_to_it_goes_to_the_body_that_is_named(read_hinted: HintedReader) -> None:
    """A "to it" points back at who gets something, unless the body is asked what it must send."""
    question = read_hinted("what does Parliament get sent to it?", hint="en").question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == ((), ("european-parliament",))
    question = read_hinted("what does Europol send to it?", hint="en").question
    assert isinstance(question, Question)
    assert question.owners == ("europol",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What should the Parliament receive?"),
        ("el", "Τι πρέπει να λάβει το Ευρωπαϊκό Κοινοβούλιο;"),
        ("fr", "Que doit recevoir le Parlement ?"),
        ("hr", "Što treba primiti Europski parlament?"),
        ("mt", "X'għandu jirċievi l-Parlament Ewropew?"),
        ("sl", "Kaj mora prejeti Evropski parlament?"),
        ("sv", "Vad ska Europaparlamentet få?"),
    ],
)
def test_what_a_body_must_receive_is_addressed_to_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """To receive something is no task, though a body "must" or "should"."""
    assert read_hinted(text, hint=code).question == Question(addressees=("european-parliament",))


def test_what_goes_to_both_is_addressed_to_both(read_hinted: HintedReader) -> None:
    """The "both" between a "to" and its bodies does not make them owe it together."""
    question = read_hinted("Which report goes to both Council and Parliament?", hint="en").question
    assert isinstance(question, Question)
    assert (question.addressees, question.owners) == (("council", "european-parliament"), ())
