"""Key actions: what else belongs to that of a topic."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Списъкът на новите държави партньори: какво още влиза в същото ключово действие?"),
        ("cs", "Co dalšího patří ke stejnému klíčovému opatření jako soupis nových partnerských zemí?"),
        ("de", "Was gehört noch zur selben Schlüsselmaßnahme wie die Bestandsaufnahme der neuen Partnerländer?"),
        ("en", "What else comes under the same key action as the inventory of new partner countries?"),
        ("fr", "Qu'est-ce qui relève encore de la même action clé que l'inventaire des nouveaux pays partenaires ?"),
        ("ga", "Fardal na dtíortha comhpháirtíochta nua: cad eile atá sa phríomhghníomhaíocht chéanna?"),
        ("hu", "Az új partnerországok jegyzéke: mi tartozik még ugyanahhoz a kulcsintézkedéshez?"),
        ("lv", "Kas vēl ietilpst tajā pašā pamatdarbībā, kur jauno partnervalstu apzināšana?"),
        ("sl", "Popis novih partnerskih držav: kaj še spada pod isti ključni ukrep?"),
    ],
)
def test_what_else_is_under_the_key_action(code: str, text: str, read_hinted: HintedReader) -> None:
    """A topic is all of its key action, if that is asked about."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == ("IV.1a", "IV.1b")


def test_a_topic_alone_is_not_its_key_action(read_hinted: HintedReader) -> None:
    """Without these words only what is named is asked about."""
    question = read_hinted("what about the inventory of new partner countries?", hint="en").question
    assert isinstance(question, Question)
    assert question.refs == ("IV.1a",)
