"""Where something is mentioned is which deliverables are about it."""

import pytest

from domain.questions.model import NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader

WHERE = [
    ("en", "Where is Empact mentioned?"),
    ("en", "Where does Empact come up in our deliverables?"),
    ("en", "Where do I find something about Empact?"),
    ("bg", "Къде се споменава Empact?"),
    ("cs", "Kde se objevuje Empact?"),
    ("da", "Hvor nævnes Empact?"),
    ("de", "Wo kommt Empact vor?"),
    ("el", "Πού αναφέρεται το Empact;"),
    ("es", "¿Dónde se menciona Empact?"),
    ("et", "Kus mainitakse Empacti?"),
    ("fi", "Missä mainitaan Empact?"),
    ("fr", "Où est-ce que l'Empact est mentionné ?"),
    ("ga", "Cá luaitear Empact?"),
    ("hr", "Gdje se spominje Empact?"),
    ("hu", "Hol szerepel az Empact?"),
    ("it", "Dove si parla di Empact?"),
    ("lt", "Kur minimas Empact?"),
    ("lv", "Kur pieminēts Empact?"),
    ("mt", "Fejn jissemma Empact?"),
    ("nl", "Waar wordt Empact vermeld?"),
    ("pl", "Gdzie jest mowa o Empact?"),
    ("pt", "Onde se fala de Empact?"),
    ("ro", "Unde apare Empact?"),
    ("sk", "Kde sa spomína Empact?"),
    ("sl", "Kje se omenja Empact?"),
    ("sv", "Var nämns Empact?"),
]


@pytest.mark.parametrize(("code", "text"), WHERE)
def test_where_something_comes_up(code: str, text: str, read_hinted: HintedReader) -> None:
    """Most languages refused it; "come up" was what falls due from today on."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.refs
    assert question.when is None


def test_where_the_thing_itself_is_no_register_tells(read_hinted: HintedReader) -> None:
    """Only what there is about it."""
    assert isinstance(read_hinted("Where do I find the roadmap?", hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Wo kommen Eurodac und das VIS vor?"),
        ("el", "Πού αναφέρονται το Eurodac και το VIS;"),
        ("en", "Where do Eurodac and VIS come up?"),
        ("fi", "Missä kohdin Eurodac ja VIS tulevat esiin?"),
        ("hu", "Hol kerül elő az Eurodac és a VIS?"),
        ("sv", "Var tas Eurodac och VIS upp?"),
    ],
)
def test_where_several_things_come_up(code: str, text: str, read_hinted: HintedReader) -> None:
    """The plural of the verb was refused."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == ("I.3a",)
