"""Whose "we" is in a thread, and what somebody shares: "us at Frontex", "with us", "jointly with others"."""

import pytest
from msgspec.structs import replace

from domain.questions.model import NotUnderstood, Question, QuestionType, ReadingContext, RefusalReason, StatusFilter
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.threads.conftest import GoOn

EUROPOL, FRONTEX = Question(owners=("europol",)), Question(owners=("frontex",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what's still coming up for us at Frontex this year?"),
        ("de", "Was steht für uns bei Frontex dieses Jahr noch an?"),
        ("fi", "Mitä meillä Frontexissa on vielä tänä vuonna edessä?"),
        ("fr", "Qu'est-ce qui nous attend encore cette année, nous à Frontex ?"),
        ("es", "¿Cuántas cosas tenemos atrasadas en Frontex?"),
        ("cs", "Co nás ve Frontexu letos ještě čeká?"),
        ("en", "We at Frontex: what do we owe in June?"),
        ("en", "I work at Frontex. What do we owe in June?"),
        ("en", "What do we owe in June? Kind regards, Anna Weber, Frontex"),
    ],
)
def test_a_text_says_in_passing_whose_we_is(read_hinted: HintedReader, code: str, text: str) -> None:
    """It names one body, at which "we" are."""
    assert read_hinted(text, hint=code).own == "frontex"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what does Frontex owe us in June?"),
        ("en", "what do we get from Frontex?"),
        ("en", "what must we and Frontex deliver?"),
        ("en", "what does Frontex owe?"),
        ("en", "what do we have for the Schengen Council?"),
        ("nl", "Waar wachten we bij Frontex nog op?"),
        ("fr", "que doit nous remettre Frontex ?"),
    ],
)
def test_a_body_beside_us_is_another_one(read_hinted: HintedReader, code: str, text: str) -> None:
    """What it owes "us", or does with us, does not say whose "we" is."""
    assert read_hinted(text, hint=code).own is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "how many of those are with us?"),
        ("de", "Wie viele davon gemeinsam mit uns?"),
        ("pt", "quantos desses são connosco?"),
        ("fi", "Moniko niistä on yhteinen meidän kanssa?"),
        ("hu", "ezekből hány közös velünk?"),
        ("pl", "ile z tego jest razem z nami?"),
    ],
)
def test_what_is_with_us_is_shared_with_our_body(read_hinted: HintedReader, code: str, text: str) -> None:
    """And if nobody has said which that is, it is asked back."""
    context = ReadingContext(previous=EUROPOL, listed=("I.3a", "III.1a"))
    unknown = read_hinted(text, hint=code, context=context).question
    assert isinstance(unknown, NotUnderstood)
    assert (unknown.reason, unknown.partial) == (RefusalReason.OWN_BODY, None)
    known = read_hinted(text, hint=code, context=replace(context, own="frontex")).question
    assert known == Question(ask=QuestionType.COUNT, owners=("europol", "frontex"), jointly=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and which of those are we doing jointly with others?"),
        ("da", "Og hvilke af dem laver vi sammen med andre"),
        ("et", "Millised neist teeme koos teistega?"),
        ("lt", "o kuriuos iš jų rengiame kartu su kitais?"),
        ("pl", "a które z nich robimy razem z innymi"),
        ("fi", "mitkä niistä tehdään yhdessä muiden kanssa"),
    ],
)
def test_what_one_body_does_with_others(go_on: GoOn, code: str, text: str) -> None:
    """Whoever they are."""
    assert go_on(code, EUROPOL, text) == replace(EUROPOL, shared=True)


def test_what_nobody_is_named_for_is_shared_by_no_one(go_on: GoOn) -> None:
    """Without a body in the last question "with others" is of no one."""
    after = go_on("en", Question(), "which of those are done jointly with others?")
    assert isinstance(after, NotUnderstood) or not after.shared


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("da", "hvor mange af dem er sammen med os?"),
        ("ro", "câte din astea sunt împreună cu noi?"),
        ("lv", "cik no tiem ir kopā ar mums?"),
    ],
)
def test_what_is_shared_with_us_already_is_with_us(go_on: GoOn, code: str, text: str) -> None:
    """After what two bodies share, of which one speaks, the question is the same."""
    shared = Question(owners=("frontex", "eurojust"), jointly=True)
    assert go_on(code, shared, text) == replace(shared, ask=QuestionType.COUNT)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and who's on the first one with us?"),
        ("de", "Und mit wem zusammen machen wir das erste?"),
        ("es", "¿y lo primero con quién lo hacemos?"),
        ("pt", "e o primeiro, fazemos com quem?"),
        ("mt", "ma' min nagħmluha l-ewwel waħda?"),
    ],
)
def test_with_whom_we_do_one_of_a_list(go_on: GoOn, code: str, text: str) -> None:
    """That is who has it."""
    assert go_on(code, FRONTEX, text) == Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("IV.1a",))


def test_what_we_share_is_with_the_body_that_the_thread_spoke_for(read_hinted: HintedReader) -> None:
    """ "We" of a thread that spoke for Frontex share with Europol what both owe; of Europol itself, with anybody."""
    context = ReadingContext(previous=EUROPOL, listed=("I.3a", "III.1a"), thread_body="frontex")
    unknown = read_hinted("which of those do we share?", hint="en", context=context).question
    assert isinstance(unknown, NotUnderstood)
    assert unknown.reason is RefusalReason.OWN_BODY
    known = read_hinted("which of those do we share?", hint="en", context=replace(context, own="frontex")).question
    assert known == Question(owners=("europol", "frontex"), jointly=True)
    own = replace(context, thread_body="europol")
    assert read_hinted("which of those do we share?", hint="en", context=own).question == replace(EUROPOL, shared=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and what do we have in March?"),
        ("bg", "а за март какво имаме?"),
        ("fr", "et pour mars, on a quoi ?"),
        ("sl", "in za marec, kaj imamo?"),
    ],
)
def test_what_we_have_after_another_body_is_ours(read_hinted: HintedReader, code: str, text: str) -> None:
    """In some languages only the verb's form says "we"."""
    context = ReadingContext(previous=EUROPOL, listed=("I.3a", "III.1a"), thread_body="frontex")
    unknown = read_hinted(text, hint=code, context=context).question
    assert isinstance(unknown, NotUnderstood)
    assert unknown.reason is RefusalReason.OWN_BODY
    known = read_hinted(text, hint=code, context=replace(context, own="frontex")).question
    assert isinstance(known, Question)
    assert known.owners == ("frontex",)


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "Which deliverables do we at Europol share with Frontex?"), ("en", "I am with Frontex. What do we owe?")],
)
def test_a_text_says_whose_we_is_beside_another_body(read_hinted: HintedReader, code: str, text: str) -> None:
    """Or by "with" alone; "I have a call with Frontex" says more."""
    assert read_hinted(text, hint=code).own in ("europol", "frontex")
    assert read_hinted("I have a call with Frontex. What do we owe?", hint=code).own is None


def test_another_partner_of_ours(read_hinted: HintedReader) -> None:
    """After what "we" share with one body, another one is named as the partner."""
    last = Question(owners=("europol", "frontex"), jointly=True)
    context = ReadingContext(previous=last, listed=("I.3a",), thread_body="europol")
    after = read_hinted("same question for Eurojust", hint="en", context=context).question
    assert after == replace(last, owners=("europol", "eurojust"))
