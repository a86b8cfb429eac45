"""Times that are denied of one reference."""

import pytest

from domain.questions.model import Question, QuestionType
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Opravdu nemá být III.7a dřív než v prosinci?"),
        ("el", "Το III.7a πράγματι δεν λήγει πριν από τον Δεκέμβριο;"),
        ("en", "Is III.7a really not due before December?"),
        ("fr", "III.7a n'est vraiment pas attendu avant décembre ?"),
        ("ga", "An bhfuil sé fíor nach bhfuil III.7a le cur isteach roimh mhí na Nollag?"),
        ("hr", "Stvarno rok za III.7a nije prije prosinca?"),
        ("hu", "A III.7a tényleg nem esedékes december előtt?"),
        ("it", "III.7a davvero non scade prima di dicembre?"),
        ("lv", "Vai III.7a tiešām nav jāiesniedz pirms decembra?"),
        ("mt", "III.7a tassew mhux dovut qabel Diċembru?"),
        ("pt", "O III.7a não tem mesmo de ser entregue antes de dezembro?"),
        ("ro", "Chiar nu e scadent III.7a înainte de decembrie?"),
        ("sk", "Naozaj nemá byť III.7a skôr ako v decembri?"),
        ("sl", "Ali rok za III.7a res ni pred decembrom?"),
    ],
)
def test_a_denied_time_is_told_by_the_state(code: str, text: str, read_hinted: HintedReader) -> None:
    """Neither yes nor no would say whether the time or the "not" is right."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs, question.when) == (QuestionType.DETAILS, ("III.7a",), None)
