"""Money, and people who are somewhere: no register counts them."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The digital platform, what's that going to cost us all in?"),
        ("cs", "na kolik nás vlastně celkem přijde ta digitální platforma"),
        ("da", "Hvad løber den digitale platform egentlig op i, alt i alt?"),
        ("hu", "mennyibe fog nekünk kerülni összesen ez a digitális platform?"),
        ("de", "Wie viele unserer Leute sind über das Frontex-Mandat gerade in Drittstaaten im Einsatz?"),
        ("it", "quanti dei nostri sono adesso nei paesi terzi con il mandato di Frontex?"),
    ],
)
def test_what_no_register_counts(read_hinted: HintedReader, code: str, text: str) -> None:
    """What something costs is not told by its deadline, nor how many are out by how many tasks there are."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason in (RefusalReason.NOT_HELD, RefusalReason.WORDS)


def test_whose_people_they_are_is_said(read_hinted: HintedReader) -> None:
    """The refusal has what is counted."""
    question = read_hinted("how many of our people are out in third countries for Frontex?", hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.words == "of our people"


def test_our_tasks_are_counted(read_hinted: HintedReader) -> None:
    """ "Ours" may be tasks."""
    question = read_hinted("how many of our tasks on border checks are open?", hint="en").question
    assert isinstance(question, Question) or question.reason is RefusalReason.OWN_BODY


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "How much did the Netherlands pay into Empact actions last year?"),
        ("nl", "Hoeveel heeft Nederland vorig jaar aan Empact betaald?"),
    ],
)
def test_what_somebody_pays_is_not_held(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was answered with the budget's deadline."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
