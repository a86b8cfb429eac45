"""What is overdue, or has no date, is added to what is asked: "… in June? The overdue ones too."."""

from datetime import date

import pytest

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.corpora import TODAY

#: What Eurojust must deliver in June 2024, and the overdue ones too.
LATE_TOO = [
    ("en", "What does Eurojust owe in June 2024? Overdue ones as well, please."),
    ("da", "Hvad skal Eurojust levere i juni 2024? Også det forsinkede."),
    ("de", "Was muss Eurojust im Juni 2024 liefern? Auch die Rückstände bitte."),
    ("es", "¿Qué debe entregar Eurojust en junio de 2024? También lo atrasado."),
    ("fi", "Mitä Eurojustin pitää toimittaa kesäkuussa 2024? Myös rästit mukaan."),
    ("fr", "Que doit remettre Eurojust en juin 2024 ? Les retards aussi."),
    ("it", "Cosa deve consegnare Eurojust a giugno 2024? Anche gli arretrati."),
    ("nl", "Wat moet Eurojust in juni 2024 leveren? Ook de achterstallige."),
    ("pl", "Co ma dostarczyć Eurojust w czerwcu 2024? Zaległości też."),
    ("sv", "Vad ska Eurojust lämna i juni 2024? Även det försenade."),
]
JUNE = Span.months(Month(2024, 6))


@pytest.mark.parametrize(("code", "text"), LATE_TOO)
def test_what_is_late_is_added_to_a_month(code: str, text: str, read_hinted: HintedReader) -> None:
    """What falls due between today and that month is no part of it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    late = DueFilter(bound=Bound.BEFORE, span=Span.day(TODAY))
    assert question.when is not None
    assert question.when.one_of == (late, DueFilter(bound=Bound.IN, span=JUNE))
    assert (question.which, question.owners) == (StatusFilter.OPEN, ("eurojust",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What goes to the Schengen Council? The undated ones too."),
        ("de", "Was geht an den Schengen-Rat? Auch das ohne Termin."),
        ("nl", "Welke stukken zijn bestemd voor de Schengenraad? Die zonder datum wil ik er ook bij"),
    ],
)
def test_what_has_no_date_is_there_already(code: str, text: str, read_hinted: HintedReader) -> None:
    """Without a time they limit nothing; it was answered with those alone."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.addressees, question.undated, question.when) == (("schengen-council",), False, None)


def test_what_is_late_or_due_later_is_both(read_hinted: HintedReader) -> None:
    """An "or" between them says the same."""
    question = read_hinted("what is overdue or due in June 2024", hint="en").question
    assert isinstance(question, Question)
    assert question.when is not None
    assert date(2024, 6, 30) == question.when.span.last
    assert [time.bound for time in question.when.one_of] == [Bound.BEFORE, Bound.IN]
