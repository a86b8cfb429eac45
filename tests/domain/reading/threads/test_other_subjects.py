"""Announcements of another subject."""

import pytest

from domain.questions.model import Question, QuestionType, ReadingContext, StatusFilter
from domain.reading.threads.other_subjects import after_other_subject
from tests.domain.reading.conftest import HintedReader

LAST = Question(owners=("commission",), which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [
        ("en", "ok noted. something else: what does the EEAS owe?", "eeas"),
        ("en", "one more, unrelated: what does Europol owe?", "europol"),
        ("bg", "Нещо съвсем друго – какво има да прави ЕСВД?", "eeas"),
        ("da", "Perfekt, tak. Noget helt andet: hvad skal Frontex levere?", "frontex"),
        ("es", "Gracias. Cambio de tema: ¿qué le toca al SEAE?", "eeas"),
        ("ga", "Ceist eile ar fad: cad atá le déanamh ag Europol?", "europol"),
        ("it", "Cambiando discorso: cosa tocca al SEAE?", "eeas"),
        ("mt", "Xi ħaġa oħra: x'għandha tagħmel il-Frontex?", "frontex"),
        ("pl", "z innej beczki: co ma dostarczyć Frontex?", "frontex"),
    ],
)
def test_another_subject_does_not_go_on(read_hinted: HintedReader, code: str, text: str, owner: str) -> None:
    """Nothing of the last question is kept."""
    question = read_hinted(text, hint=code, context=ReadingContext(previous=LAST, listed=("III.6a",))).question
    assert question == Question(owners=(owner,))


def test_what_names_nothing_still_goes_on(read_hinted: HintedReader) -> None:
    """A question that does not say what it is about is about the last one's subject."""
    context = ReadingContext(previous=Question(ask=QuestionType.WHO, refs=("III.3a",), topic="report"))
    question = read_hinted("another thing: when is it due?", hint="en", context=context).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHEN, ("III.3a",))


@pytest.mark.parametrize("text", ["what else does Europol owe?", "Frontex: what is due?", "another thing: Europol"])
def test_other_texts_announce_nothing(text: str) -> None:
    """A heading that is a body's name, or a name alone after an announcement, is left as it is."""
    assert after_other_subject(text, "en") is None


def test_a_hint_may_be_any_language(read_hinted: HintedReader) -> None:
    """A language that has no words here announces nothing, and its texts are read in their own."""
    context = ReadingContext(previous=LAST)
    question = read_hinted("what does Frontex have to deliver?", hint="ja", context=context).question
    assert isinstance(question, Question)
    assert question.owners == ("frontex",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво друго минава през него, от другите агенции?"),
        ("el", "Τι άλλο περνάει από εκεί, από τους άλλους οργανισμούς;"),
    ],
)
def test_what_else_there_is_announces_nothing(code: str, text: str) -> None:
    """Only alone is "other" another subject: "and another: …"."""
    assert after_other_subject(text, code) is None


@pytest.mark.parametrize(
    ("code", "text"), [("bg", "И друго: какво дължи Европол?"), ("el", "Άλλο: τι οφείλει η Europol;")]
)
def test_a_bare_other_announces_a_subject(code: str, text: str) -> None:
    """It may be said without a word for "subject"."""
    assert after_other_subject(text, code) is not None
