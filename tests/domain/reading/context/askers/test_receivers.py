"""Whether "we" owe something, or only have or receive it."""

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, RefusalReason
from domain.reading.context.askers.our_words import OUR_WORDS
from tests.domain.reading.conftest import HintedReader


def test_each_language_has_words() -> None:
    """No list is empty."""
    assert set(OUR_WORDS) == set(CODES)
    assert all(row.we and row.us and row.have and row.get for row in OUR_WORDS.values())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what should we be getting in March 2024?"),
        ("en", "have we got anything due in March 2024?"),
        ("de", "haben wir im März 2024 Fristen?"),
        ("de", "was bekommen wir im März 2024?"),
        ("sv", "vad får vi i mars 2024?"),
        ("es", "¿tenemos plazos en marzo de 2024?"),
        ("pl", "czy mamy coś w marcu 2024?"),
        ("lt", "ką turime gauti 2024 m. kovą?"),
        ("en", "who do we get material from in March 2024?"),
        ("pl", "od kogo dostajemy materiał do Barometru+ w marcu 2024?"),
        ("hu", "kitől kapunk anyagot a Barométer+-hoz 2024 márciusában?"),
        ("it", "abbiamo scadenze a marzo 2024?"),
        ("nl", "wat komt er in maart 2024 op ons af?"),
        ("fr", "qu'est-ce qui nous arrive en mars 2024 ?"),
        ("fi", "mikä meitä odottaa maaliskuussa 2024?"),
        ("et", "mis meid 2024. aasta märtsis ees ootab?"),
        ("hu", "mi vár ránk 2024 márciusában?"),
        ("lt", "kas mūsų laukia 2024 m. kovą?"),
        ("lv", "kas mūs sagaida 2024. gada martā?"),
    ],
)
def test_who_only_has_or_receives_owes_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """The question is about everybody's deadlines."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ()
    assert question.when is not None
    assert question.when.span.first.month == 3


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("et", "mis meil baromeeter plussi läheb?"),
        ("hu", "mi megy nekünk a barométer pluszba?"),
        ("lt", "kas mums eina į barometrą plius?"),
        ("lv", "kas mums iet uz Barometru plus?"),
    ],
)
def test_what_a_vehicle_carries_for_us_is_everybodys(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is not asked what the asker's own body owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.vehicle) == ((), "schengen-barometer-plus")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what does Europol owe us in March 2024?"),
        ("en", "what are we getting from Europol?"),
        ("de", "was schuldet uns Europol im März 2024?"),
        ("cs", "co nám má dodat Europol v březnu 2024?"),
        ("fr", "que nous doit Europol en mars 2024 ?"),
    ],
)
def test_who_owes_us_is_the_owner(code: str, text: str, read_hinted: HintedReader) -> None:
    """We are no owner beside it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == (("europol",), ())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what do we have to deliver in March 2024?"),
        ("en", "what are our deadlines in March 2024?"),
        ("en", "for us, what is due in March 2024?"),
        ("en", "who gets our reports in March 2024?"),
        ("de", "was schulden wir Europol im März 2024?"),
        ("de", "was obliegt uns im März 2024?"),
        ("cs", "co máme dodat v březnu 2024?"),
        ("es", "¿tenemos algo que entregar en marzo de 2024?"),
        ("lv", "kas mums jāiesniedz 2024. gada martā?"),
        ("fr", "que devons-nous à Europol ?"),
    ],
)
def test_who_has_to_deliver_owes_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """Without a body that the asker speaks for, the question is refused."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.OWN_BODY


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "have we got anything nobody owns?"),
        ("it", "abbiamo qualcosa senza responsabile?"),
        ("nl", "hebben wij iets waar niemand eigenaar van is?"),
    ],
)
def test_what_nobody_owes_is_not_ours(code: str, text: str, read_hinted: HintedReader) -> None:
    """Whoever "we" are, it is the same."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.ownerless


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What awaits us until the end of the year?"),
        ("de", "Was erwartet uns bis Jahresende?"),
        ("el", "Τι μας περιμένει μέχρι το τέλος του χρόνου;"),
        ("fi", "Mitä meitä odottaa vuoden loppuun mennessä?"),
        ("fr", "Qu'est-ce qui nous attend d'ici la fin de l'année ?"),
        ("sv", "Vad väntar oss resten av året?"),
    ],
)
def test_what_awaits_us_in_a_year_is_everybodys(code: str, text: str, read_hinted: HintedReader) -> None:
    """A year is a time, and so is its end."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ()
    assert question.when is not None
