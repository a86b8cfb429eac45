"""What is still to come in a period that has begun is in the rest of it."""

from datetime import date

import pytest

from domain.dates.spans import Span
from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

TODAY = date(2025, 10, 20)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what's still to come this year?"),
        ("de", "Was kommt dieses Jahr noch?"),
        ("nl", "Wat komt er dit jaar nog aan?"),
        ("fr", "qu'est-ce qui arrive encore cette année ?"),
        ("sl", "Kaj nas še čaka letos?"),
        ("lt", "Kas dar laukia šiemet?"),
        ("hr", "što nas još čeka do kraja godine?"),
        ("ro", "Ce mai urmează până la sfârșitul anului?"),
        ("de", "Was ist von jetzt an bis Jahresende fällig?"),
        ("it", "Che cosa va presentato da qui alla fine dell'anno?"),
        ("pt", "O que há a entregar de hoje até ao fim do ano?"),
        ("en", "What is due from now on until the end of the year?"),
        ("da", "Hvad har frist fra nu af og frem til årets udgang?"),
        ("es", "¿Qué vence entre ahora y el final del año?"),
        ("it", "Cosa scade da ora fino alla fine dell'anno?"),
        ("ro", "Ce e scadent de acum până la sfârșitul anului?"),
        ("sk", "Čo má termín odteraz do konca roka?"),
        ("hu", "Minek a határideje mostantól az év végéig?"),
    ],
)
def test_what_is_still_to_come_is_in_the_rest(code: str, text: str, read_hinted: HintedReader) -> None:
    """What was due before today has come or is late; it is not what is coming."""
    question = read_hinted(text, hint=code, today=TODAY).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span == Span(first=TODAY, last=date(2025, 12, 31))


def test_what_is_due_this_year_is_in_all_of_it(read_hinted: HintedReader) -> None:
    """Without "still to come" a period is whole."""
    question = read_hinted("what is due this year?", hint="en", today=TODAY).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span == Span(first=date(2025, 1, 1), last=date(2025, 12, 31))
