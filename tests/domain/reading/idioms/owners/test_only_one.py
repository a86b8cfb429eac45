"""Whether a body is the only one that is late: the answer is who is."""

import pytest

from domain.questions.model import Question, QuestionType, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.conftest import HintedReader

#: "Is only Frontex late?", in each language.
ONLY = [
    ("bg", "Само Frontex ли закъснява?"),
    ("cs", "Je pozadu jen Frontex?"),
    ("da", "Er det kun Frontex, der er forsinket?"),
    ("de", "Ist nur Frontex im Verzug?"),
    ("el", "Μόνο ο Frontex έχει καθυστερήσει;"),
    ("en", "is only Frontex late?"),
    ("en", "is it only Frontex that is late?"),
    ("es", "¿Solo Frontex va con retraso?"),
    ("et", "Kas ainult Frontex on hilinenud?"),
    ("fi", "Onko vain Frontex myöhässä?"),
    ("fr", "Est-ce que seul Frontex est en retard ?"),
    ("ga", "An é Frontex amháin atá déanach?"),
    ("hr", "Kasni li samo Frontex?"),
    ("hu", "Csak a Frontex késik?"),
    ("it", "È in ritardo solo Frontex?"),
    ("lt", "Ar vėluoja tik Frontex?"),
    ("lv", "Vai kavējas tikai Frontex?"),
    ("mt", "Frontex biss huwa tard?"),
    ("nl", "Is alleen Frontex te laat?"),
    ("pl", "Czy tylko Frontex się spóźnia?"),
    ("pt", "Só a Frontex está atrasada?"),
    ("ro", "Doar Frontex este în întârziere?"),
    ("sk", "Mešká len Frontex?"),
    ("sl", "Ali zamuja samo Frontex?"),
    ("sv", "Är det bara Frontex som är försenat?"),
]
#: "Is Frontex the only one that is late?".
ONLY_ONE = [
    ("bg", "Frontex ли е единственият, който закъснява?"),
    ("cs", "Je Frontex jediný, kdo je v prodlení?"),
    ("da", "Er Frontex den eneste, der er forsinket?"),
    ("de", "Ist Frontex die einzige Agentur, die im Verzug ist?"),
    ("de", "Ist Frontex als Einzige im Verzug?"),
    ("el", "Είναι ο Frontex ο μόνος που καθυστερεί;"),
    ("en", "is Frontex the only one that's late?"),
    ("en", "is Frontex the only agency that is overdue?"),
    ("en", "Is Frontex alone in being late?"),
    ("es", "¿Es Frontex la única que va con retraso?"),
    ("et", "Kas Frontex on ainus, kes hilineb?"),
    ("fi", "Onko Frontex ainoa, joka on myöhässä?"),
    ("fr", "Frontex est-elle la seule à être en retard ?"),
    ("ga", "An é Frontex an t-aon cheann atá déanach?"),
    ("hr", "Je li Frontex jedini koji kasni?"),
    ("hu", "A Frontex az egyetlen, amely késésben van?"),
    ("it", "Frontex è l'unica in ritardo?"),
    ("lt", "Ar Frontex vienintelė vėluoja?"),
    ("lv", "Vai Frontex ir vienīgā, kas kavējas?"),
    ("mt", "Frontex huwa l-uniku wieħed li hu tard?"),
    ("nl", "Is Frontex de enige die te laat is?"),
    ("pl", "Czy Frontex jest jedyny, który się spóźnia?"),
    ("pt", "A Frontex é a única em atraso?"),
    ("ro", "Este Frontex singura în întârziere?"),
    ("sk", "Je Frontex jediný, kto mešká?"),
    ("sl", "Je Frontex edini, ki zamuja?"),
    ("sv", "Är Frontex den enda som är försenad?"),
]


@pytest.mark.parametrize(("code", "text"), [*ONLY, *ONLY_ONE])
def test_whether_only_one_body_is_late(code: str, text: str, read_hinted: HintedReader) -> None:
    """What Frontex is late with is no yes: others may be late, too."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.which) == (QuestionType.WHO, StatusFilter.OVERDUE)
    assert question.owners == ()
    assert question.kind in (None, ActorKind.AGENCY)


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("has only Frontex delivered?", StatusFilter.DONE),
        ("is Frontex the only one with a March deadline?", StatusFilter.OPEN),
    ],
)
def test_whether_only_one_body_is_in_it(text: str, which: StatusFilter, read_hinted: HintedReader) -> None:
    """So it is with what was delivered, or is due in a time."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert (question.ask, question.which, question.owners) == (QuestionType.WHO, which, ())


@pytest.mark.parametrize(
    ("text", "owners", "alone"),
    [
        ("only Frontex, overdue", ("frontex",), False),
        ("what does only Frontex owe?", ("frontex",), True),
        ("is the Commission the only one responsible for the roadmap?", ("commission",), True),
        ("what is the only thing Frontex owes?", ("frontex",), False),
    ],
)
def test_other_onlys(text: str, owners: tuple[str, ...], *, alone: bool, read_hinted: HintedReader) -> None:
    """Elsewhere it narrows a question, or asks whether others owe it too."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert (question.owners, question.alone) == (owners, alone)
