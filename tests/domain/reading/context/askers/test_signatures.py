"""Who sends a message without regards, after initials or thanks, and for which body a signature speaks."""

import pytest

from domain.questions.model import NotUnderstood, Question, QuestionType
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво дължи Фронтекс? К. Иванов, ПП на Малта"),
        ("cs", "Co dluží Frontex? K. Novák, SZ Malty"),
        ("de", "Was schuldet Frontex? Vielen Dank, Anna Weber, Ständige Vertretung Maltas"),
        ("en", "What does Frontex owe? Many thanks in advance, Anna Weber (Malta)"),
        ("fr", "Que doit Frontex ? Merci d'avance, A. Dupont, RP de Malte"),
        ("pl", "Co musi dostarczyć Frontex? Z góry dziękuję, Jan Kowalski, attaché, SP Malty"),
        ("sl", "Kaj dolguje Frontex? Lp, Maja"),  # May, too
        ("sk", "Čo dlhuje Frontex? Vopred ďakujem, Ján Novák, SZ Malty"),
        ("de", "Was schuldet Frontex? – Jan"),
        ("et", "Mida Frontex võlgneb? – Jaan"),
        ("nl", "Wat is Frontex nog verschuldigd? Dank, Jan"),
        ("pl", "Co musi dostarczyć Frontex? – Jan Kowalski"),
    ],
)
def test_names_after_initials_or_thanks_are_a_signature(code: str, text: str, read_hinted: HintedReader) -> None:
    """Neither a person's name, which may be a month's, nor the person's country is a part of the question."""
    assert read_hinted(text, hint=code).question == Question(owners=("frontex",))


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [
        ("bg", "Какво трябва да предадем? Поздрави, К. Иванов, ПП на Малта", "mt"),
        ("cs", "Co máme odevzdat? K. Novák, Frontex", "frontex"),
        ("en", "What do we owe? Thanks in advance, Anna Weber, Eurojust", "eurojust"),
        ("pl", "Co mamy do oddania? Pozdrawiam, K. Nowak, Europol", "europol"),
        ("sk", "Čo musíme dodať? S pozdravom Ján Novák, CEPOL", "cepol"),
    ],
)
def test_we_are_the_body_of_a_signature(code: str, text: str, owner: str, read_hinted: HintedReader) -> None:
    """Whoever signs for a body asks for it, where the text says "we"."""
    assert read_hinted(text, hint=code).question == Question(owners=(owner,))


def test_what_only_stands_after_thanks_is_asked(read_hinted: HintedReader) -> None:
    """A question or a single name after thanks is no signature; two bodies in one are nobody's."""
    assert read_hinted("Thanks! What does Frontex owe?", hint="en").question == Question(owners=("frontex",))
    two = read_hinted("What do we owe? Thanks, Anna Weber, Europol and Frontex", hint="en").question
    assert isinstance(two, NotUnderstood)
    whose = read_hinted("III.3a, whose is it? Thanks, Europol or Eurojust?", hint="en").question
    assert isinstance(whose, Question)
    assert whose.ask is QuestionType.WHO


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Чака ли Комисията нещо от държавите членки?"),
        ("cs", "Čeká Komise na něco od členských států?"),
        ("pl", "Komisja czeka na coś od państw członkowskich?"),
        ("sk", "Čaká Komisia na niečo od členských štátov?"),
    ],
)
def test_something_may_be_what_one_body_waits_for(code: str, text: str, read_hinted: HintedReader) -> None:
    """What comes from somebody is theirs, also in a yes/no question."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == (("member-states",), ("commission",))
