"""At which Council something is looked at."""

import pytest

from domain.dates.spans import Month
from domain.questions.model import Question, QuestionType
from domain.register.meeting import Meeting
from tests.domain.reading.conftest import HintedReader

JUNE = Meeting(Month(2024, 6))


@pytest.mark.parametrize(
    ("code", "text", "refs"),
    [
        ("en", "Which Council does the State of Schengen report go to?", ("F.2b",)),
        ("en", "at which meeting is the joint situational picture due?", ("I.2a",)),
        ("bg", "На кой съвет ще се разглежда докладът за състоянието на Шенген?", ("F.2b",)),
        ("cs", "Na které Radě se bude probírat zpráva o stavu Schengenu?", ("F.2b",)),
        ("de", "Auf welchen Rat kommt der Bericht zum Stand von Schengen?", ("F.2b",)),
        ("fr", "À quel Conseil passe le rapport sur l'état de Schengen ?", ("F.2b",)),
        ("hr", "na kojem se Vijeću razmatra izvješće o stanju Schengena?", ("F.2b",)),
        ("pl", "Na którą Radę trafi sprawozdanie o stanie Schengen?", ("F.2b",)),
    ],
)
def test_which_council_is_asked(code: str, text: str, refs: tuple[str, ...], read_hinted: HintedReader) -> None:
    """The Council is no body to which it is addressed."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs, question.owners) == (QuestionType.AT_MEETING, refs, ())


@pytest.mark.parametrize(
    ("code", "text", "ask"),
    [
        ("en", "when is the next Council?", QuestionType.MEETING),
        ("en", "What does the Council owe?", QuestionType.WHAT),
        ("fi", "Mitä neuvostolle ja parlamentille lähtee?", None),
    ],
)
def test_other_questions_of_a_council(
    code: str, text: str, ask: QuestionType | None, read_hinted: HintedReader
) -> None:
    """When it meets, what it owes, and what goes to it are asked as before."""
    question = read_hinted(text, hint=code).question
    assert ask is None or (isinstance(question, Question) and question.ask is ask)
    assert not (isinstance(question, Question) and question.ask is QuestionType.AT_MEETING)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What is due at the next Schengen Council in June?"),
        ("de", "Was ist beim nächsten Schengen-Rat im Juni fällig?"),
        ("fr", "Qu'est-ce qui est dû pour le prochain Conseil Schengen en juin ?"),
        ("hu", "Mi esedékes a következő júniusi schengeni tanácson?"),
        ("pl", "Co jest do oddania na następną Radę Schengen w czerwcu?"),
    ],
)
def test_the_next_council_of_a_month_is_that_of_the_month(code: str, text: str, read_hinted: HintedReader) -> None:
    """The Council before it is nearer: these were refused as two times."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.when is not None
    assert question.when.council == JUNE


def test_whose_first_council_it_is_limits_nothing(read_hinted: HintedReader) -> None:
    """It was refused for "first"."""
    text = "13 June will be my first Schengen Council. What is on the table?"
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question), question
    assert question.when is not None
    assert question.when.council == JUNE


#: "When does the Council deal with it next?" in 22 languages.
COUNCIL_DEALS_WITH_IT = [
    ("cs", "Kdy se tím bude Rada zabývat příště?"),
    ("da", "Hvornår behandler Rådet det næste gang?"),
    ("de", "Wann befasst sich der Rat das nächste Mal damit?"),
    ("el", "Πότε ασχολείται ξανά με το θέμα το Συμβούλιο;"),
    ("en", "When does the Council deal with it next?"),
    ("et", "Millal nõukogu seda järgmisena arutab?"),
    ("fi", "Milloin neuvosto käsittelee asiaa seuraavan kerran?"),
    ("fr", "Quand le Conseil s'en occupe-t-il la prochaine fois ?"),
    ("ga", "Cathain a phléifidh an Chomhairle leis arís?"),
    ("hr", "Kad se Vijeće sljedeći put time bavi?"),
    ("hu", "Mikor foglalkozik vele legközelebb a Tanács?"),
    ("it", "Quando se ne occupa la prossima volta il Consiglio?"),
    ("lt", "Kada Taryba tai svarstys kitą kartą?"),
    ("lv", "Kad Padome to skatīs nākamreiz?"),
    ("mt", "Meta se jerġa’ jittratta dan is-suġġett il-Kunsill?"),
    ("nl", "Wanneer buigt de Raad zich hier de volgende keer over?"),
    ("pl", "Kiedy Rada zajmie się tym następnym razem?"),
    ("pt", "Quando é que o Conselho volta a tratar disto?"),
    ("ro", "Când se mai ocupă Consiliul de asta data viitoare?"),
    ("sk", "Kedy sa tým bude Rada zaoberať najbližšie?"),
    ("sl", "Kdaj bo Svet to naslednjič obravnaval?"),
    ("sv", "När tar rådet upp det nästa gång?"),
]


@pytest.mark.parametrize(("code", "text"), COUNCIL_DEALS_WITH_IT)
def test_when_the_council_deals_with_it_is_the_next_one(code: str, text: str, read_hinted: HintedReader) -> None:
    """What the Council itself must do next was told in eleven languages."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.ask is QuestionType.MEETING


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("When does the Council deal with III.3a?", "III.3a"),
        ("When does the Council discuss the roadmap?", "IV.2a"),
    ],
)
def test_when_the_council_deals_with_something_is_asked_of_that(text: str, ref: str, read_hinted: HintedReader) -> None:
    """It is the Council at which it is due."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert (question.ask, question.refs, question.owners) == (QuestionType.AT_MEETING, (ref,), ())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "which Council is next?"),
        ("de", "welcher Rat ist der nächste?"),
        ("pl", "która Rada jest następna?"),
        ("en", "which Council is coming up next?"),
        ("nl", "welke Raad is de volgende?"),
        ("sv", "vilket råd är nästa?"),
        ("el", "ποιο Συμβούλιο είναι το επόμενο;"),
        ("hu", "melyik Tanács a következő?"),
        ("fi", "mikä neuvosto on seuraava?"),
        ("cs", "která Rada je další?"),
    ],
)
def test_which_council_is_next(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is when the next one meets, and not what the Council itself must do next."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.ask is QuestionType.MEETING
