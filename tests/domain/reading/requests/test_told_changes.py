"""What is told as done, with what is to become of it, is a request for a change and no question."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader

TOLD = [
    ("en", "IV.2a is finished, that one can go"),
    ("hr", "I.1a smo jutros poslali, stavi da je riješeno"),
    ("el", "στείλαμε το I.1a σήμερα το πρωί, πέρνα το ως ολοκληρωμένο"),
    ("fi", "IV.2a on valmis, sen voi poistaa"),
    ("sv", "IV.2a är klar, den kan tas bort"),
    ("es", "El IV.2a ya está, ese se puede quitar"),
    ("hu", "A IV.2a kész, azt ki lehet venni"),
    ("pl", "I.2a poszło w piątek, możesz już odhaczyć"),
]
#: A verb, which no table need have, before what it changes or writes.
ORDERED = [
    ("pl", "Przepchnij termin mapy drogowej na jesień"),
    ("ro", "Împinge termenul foii de parcurs până la toamnă"),
    ("en", "push the roadmap deadline back to autumn"),
    ("ga", "Cuir spriocdháta nua le II.1a, le do thoil"),
    ("da", "Flik lige et notat sammen om inddrivelse af aktiver"),
    ("el", "Σκάρωσέ μου ένα σύντομο σημείωμα για την ανάκτηση περιουσιακών στοιχείων"),
]
ASKED = [
    ("en", "IV.2a is finished, right?"),
    ("en", "III.3a is done, who did it?"),
    ("fi", "IV.2a on valmis, kiitos"),
    ("sv", "är IV.2a klar, kan den tas bort?"),
    ("en", "roadmap deadline"),
    ("pl", "termin mapy drogowej"),
]


@pytest.mark.parametrize(("code", "text"), [*TOLD, *ORDERED])
def test_what_is_told_as_done_asks_for_a_change(code: str, text: str, read_hinted: HintedReader) -> None:
    """Nothing is asked: the deliverable is to be marked, which a question cannot do."""
    reading = read_hinted(text, hint=code)
    assert isinstance(reading.question, NotUnderstood)
    assert reading.question.reason is RefusalReason.CHANGE


@pytest.mark.parametrize(("code", "text"), ASKED)
def test_a_question_about_what_is_done_is_answered(code: str, text: str, read_hinted: HintedReader) -> None:
    """A question mark, a question word or mere thanks leave a question what it is."""
    assert isinstance(read_hinted(text, hint=code).question, Question)
