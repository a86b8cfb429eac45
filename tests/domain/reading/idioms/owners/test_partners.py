"""What a body shares with others, and what is only added by saying so."""

import pytest

from domain.questions.model import Question, StatusFilter
from tests.domain.reading.conftest import HintedReader

LATE = Question(owners=("europol",), which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Which of Europol's commitments are now overdue, counting the ones it shares with others?"),
        ("bg", "Кои ангажименти на Европол са просрочени, включително тези, които дели с други?"),
        ("cs", "Které závazky Europolu jsou po termínu, včetně těch, které má společně s jinými"),
        ("hu", "Az Europol mely vállalásainak járt már le a határideje? A másokkal közösek is kellenek."),
        ("nl", "Met welke toezeggingen is Europol op dit moment te laat? Ook die welke het met anderen deelt."),
        ("sv", "Vilka av Europols åtaganden är försenade i dag, även de som delas med andra?"),
    ],
)
def test_what_is_shared_is_added(code: str, text: str, read_hinted: HintedReader) -> None:
    """It limits nothing: what a body owes with others it owes."""
    assert read_hinted(text, hint=code).question == LATE


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ro", "Cu ce altceva mai e Europol în întârziere?"),
        ("nl", "Met welke andere is Europol te laat?"),
        ("de", "Ist Europol noch mit anderen Sachen im Verzug?"),
    ],
)
def test_what_a_body_is_late_with_is_no_partner(code: str, text: str, read_hinted: HintedReader) -> None:
    """ "With others" is with other things there."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.which, question.shared) == (("europol",), StatusFilter.OVERDUE, False)


def test_what_is_shared_may_be_asked_for(read_hinted: HintedReader) -> None:
    """Alone it is what a question is about."""
    question = read_hinted("What is Europol late with that it shares with others?", hint="en").question
    assert isinstance(question, Question)
    assert question.shared
