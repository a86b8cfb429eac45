"""Whether there is anything that two bodies owe at once: one thing of both, and not what each owes."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

#: "Is there anything owed by both Frontex and Europol?", by "both" or by "at the same time".
BOTH = [
    ("en", "Is there anything owed by both Frontex and Europol?"),
    ("bg", "Има ли нещо, за което отговарят едновременно Фронтекс и Европол?"),
    ("cs", "Je něco, za co odpovídají jak Frontex, tak Europol?"),
    ("da", "Er der noget, som både Frontex og Europol skal levere?"),
    ("de", "Gibt es etwas, das sowohl Frontex als auch Europol schulden?"),
    ("de", "Gibt es etwas, wofür Frontex und Europol gleichzeitig zuständig sind?"),
    ("el", "Υπάρχει κάτι που βαρύνει ταυτόχρονα τη Frontex και την Ευρωπόλ;"),
    ("es", "¿Hay algo que dependa a la vez de Frontex y de Europol?"),
    ("es", "¿Hay algo que deban entregar tanto Frontex como Europol?"),
    ("fi", "Onko jotain, mikä kuuluu sekä Frontexille että Europolille?"),
    ("hu", "Van olyan, amiért a Frontex és az Europol egyszerre felelnek?"),
    ("nl", "Is er iets dat zowel Frontex als Europol moeten leveren?"),
    ("pl", "Czy jest coś, za co odpowiadają zarówno Frontex, jak i Europol?"),
    ("sv", "Finns det något som både Frontex och Europol ska lämna?"),
]


@pytest.mark.parametrize(("code", "text"), BOTH)
def test_what_both_owe_is_one_thing(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was answered with all that either owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (set(question.owners), question.jointly) == ({"frontex", "europol"}, True)


def test_what_both_must_deliver_is_each_ones(read_hinted: HintedReader) -> None:
    """Without "anything" each may have its own."""
    question = read_hinted("What must both Frontex and Europol deliver?", hint="en").question
    assert isinstance(question, Question)
    assert not question.jointly
