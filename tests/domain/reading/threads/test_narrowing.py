"""Texts that narrow or widen a list in a thread: "only what is late", "leave out what comes every time"."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Exclusion, Question, QuestionType, ReadingContext, StatusFilter
from domain.register.meeting import Meeting
from domain.register.model import DeadlineKind
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.threads.conftest import GoOn

FRONTEX = Question(owners=("frontex",))
JUNE = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 6)))
IN_JUNE = Question(when=JUNE)
REFS = ("III.1a", "I.5a")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "only what's late pls"),
        ("de", "nur was verspätet ist"),
        ("fr", "seulement ce qui est en retard"),
        ("pl", "tylko to, co jest po terminie"),
        ("es", "solo lo que está fuera de plazo"),
    ],
)
def test_only_what_is_late_is_still_the_bodys(go_on: GoOn, code: str, text: str) -> None:
    """A relative clause after "only" asks nothing of its own; it listed what is late of everybody."""
    assert go_on(code, FRONTEX, text) == replace(FRONTEX, which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(("code", "text"), [("en", "only what Frontex owes"), ("de", "nur was Frontex schuldet")])
def test_only_what_a_body_owes_is_of_the_same_time(go_on: GoOn, code: str, text: str) -> None:
    """And the other way round."""
    assert go_on(code, IN_JUNE, text) == replace(IN_JUNE, owners=("frontex",))


def test_what_is_it_adds_nothing(go_on: GoOn) -> None:
    """ "What is it" after an "only" is no question of its own."""
    last = replace(IN_JUNE, ask=QuestionType.WHO)
    after = go_on("en", last, "I only need the Commission's part, what is it")
    assert isinstance(after, Question)
    assert (after.owners, after.when) == (("commission",), JUNE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "leave out what comes at every Council"),
        ("bg", "Махни тези, които идват на всеки Съвет"),
        ("hr", "Makni ono što dolazi na svako Vijeće"),
        ("el", "Βγάλε όσα έρχονται σε κάθε Συμβούλιο"),
        ("lv", "Izņem tos, kas ir katrā Padomē"),
        ("sv", "Ta bort dem som kommer på varje råd"),
    ],
)
def test_what_is_to_be_left_out_is_not_listed(go_on: GoOn, code: str, text: str) -> None:
    """In several languages just that was listed."""
    after = go_on(code, IN_JUNE, text)
    assert isinstance(after, Question)
    assert (after.when, after.rhythm) == (JUNE, None)
    assert after.without.rhythm is DeadlineKind.REGULAR


def test_everything_that_is_late_can_be_left_out(go_on: GoOn) -> None:
    """ "Everything that" points to nothing here."""
    by_june = Question(when=replace(JUNE, bound=Bound.BY))
    after = go_on("en", by_june, "take out everything that's late")
    assert after == replace(by_june, without=Exclusion(overdue=True))


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "add Eurojust to that please"), ("fr", "ajoute Eurojust"), ("it", "aggiungi Eurojust, per favore")],
)
def test_a_body_is_added(go_on: GoOn, code: str, text: str) -> None:
    """What either owes is listed; it was taken for a change of the register."""
    assert go_on(code, FRONTEX, text) == Question(owners=("frontex", "eurojust"))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "which one of them does not come from an agency?"),
        ("en", "is there anything among them that is not from an agency?"),
    ],
)
def test_what_is_no_agencys(go_on: GoOn, code: str, text: str) -> None:
    """A kind of body is left out as a body is."""
    after = go_on(code, IN_JUNE, text)
    assert isinstance(after, Question)
    assert (after.kind, str(after.without.kind)) == (None, "agency")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What else is due in June?"),
        ("de", "Was ist im Juni sonst noch fällig?"),
        ("nl", "Wat moet er in juni nog meer klaar zijn?"),
    ],
)
def test_what_else_is_due_then_is_other_bodies(go_on: GoOn, code: str, text: str) -> None:
    """It listed the same again."""
    after = go_on(code, replace(IN_JUNE, owners=("frontex",)), text)
    assert after == replace(IN_JUNE, without=Exclusion(owners=("frontex",)))


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "what else goes through it?"), ("cs", "co ještě přes něj jde?"), ("hr", "što još ide kroz njega?")],
)
def test_what_else_goes_through_it(go_on: GoOn, code: str, text: str) -> None:
    """After one body's it is what the others send through it."""
    last = replace(FRONTEX, vehicle="schengen-barometer-plus")
    after = go_on(code, last, text)
    assert isinstance(after, Question)
    assert (after.owners, after.vehicle) in (((), last.vehicle), (last.owners, last.vehicle))


def test_what_else_goes_through_it_after_one_thing(go_on: GoOn) -> None:
    """It is refused no longer."""
    last = Question(ask=QuestionType.WHETHER, which=StatusFilter.ALL, refs=("I.4a",), vehicle="schengen-barometer-plus")
    after = go_on("en", last, "what else goes through it?", listed=("I.4a",))
    assert after == Question(vehicle="schengen-barometer-plus", without=Exclusion(refs=("I.4a",)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Is Eurojust in all of those as well?"),
        ("nl", "Zit Eurojust ook bij al die punten?"),
        ("it", "C'è anche Eurojust in tutte?"),
        ("bg", "Евроюст също ли е във всичките?"),
    ],
)
def test_whether_another_is_in_what_two_share(go_on: GoOn, code: str, text: str) -> None:
    """It is of what they share, and not of all that it owes."""
    after = go_on(code, Question(owners=("frontex", "euaa"), jointly=True), text)
    assert isinstance(after, Question)
    assert (after.owners, after.jointly) == (("frontex", "euaa", "eurojust"), True)


@pytest.mark.parametrize(
    ("code", "text"),
    [("lt", "Ar Eurojustas irgi prie visų?"), ("sl", "Je tudi Eurojust pri vseh teh?")],
)
def test_all_of_those_are_not_everybodys(go_on: GoOn, code: str, text: str) -> None:
    """The whole register was listed."""
    after = go_on(code, FRONTEX, text)
    assert isinstance(after, Question)
    assert "eurojust" in after.owners


@pytest.mark.parametrize(
    ("code", "text"), [("en", "is it only theirs?"), ("en", "only them?"), ("fr", "c'est seulement à eux ?")]
)
def test_whether_it_is_theirs_alone(go_on: GoOn, code: str, text: str) -> None:
    """It was "yes", whoever else is in it."""
    last = Question(ask=QuestionType.WHETHER, owners=("european-parliament",))
    assert go_on(code, last, text) == replace(last, alone=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "which agencies have to do it"),
        ("fr", "quelles agences doivent le faire"),
        ("it", "quali agenzie lo devono fare"),
        ("en", "which agencies are involved?"),
    ],
)
def test_which_agencies_do_one_thing(go_on: GoOn, code: str, text: str) -> None:
    """All that agencies owe was listed."""
    last = Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("I.2a",))
    after = go_on(code, last, text, listed=("I.2a",))
    assert isinstance(after, Question)
    assert (after.ask, after.refs) == (QuestionType.WHO, ("I.2a",))


def test_whether_anything_is_late_is_not_of_the_one_thing(go_on: GoOn) -> None:
    """What "they" are late with at all is of all that they owe."""
    last = Question(
        ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("member-states",), refs=("III.4a",), topic="x"
    )
    after = go_on("en", last, "is there anything where they are late?", listed=("III.4a",))
    assert isinstance(after, Question)
    assert (after.refs, after.owners, after.which) == ((), ("member-states",), StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what else is in that chapter?"),
        ("fr", "quoi d'autre dans cette section ?"),
    ],
)
def test_that_section_is_that_of_what_was_listed(go_on: GoOn, code: str, text: str) -> None:
    """What is listed there beside it is of everybody."""
    last = Question(owners=("member-states", "commission"), jointly=True)
    after = go_on(code, last, text, listed=("IV.1a", "IV.2a"))
    assert after == Question(section="IV", without=Exclusion(refs=("IV.1a", "IV.2a")))


def test_who_is_in_charge_there(go_on: GoOn) -> None:
    """ "There" is in the section that was asked about, whoever was."""
    last = Question(ask=QuestionType.WHETHER, owners=("frontex",), section="II")
    after = go_on("en", last, "so who is in charge there?", listed=())
    assert after == Question(ask=QuestionType.WHO, section="II")


@pytest.mark.parametrize("text", ["but when is it due?", "But who does it?"])
def test_but_adds_nothing_where_a_text_begins(go_on: GoOn, text: str) -> None:
    """Elsewhere an English "but" leaves something out."""
    last = Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.7a",))
    after = go_on("en", last, text, listed=("III.7a",))
    assert isinstance(after, Question)
    assert after.refs == ("III.7a",)


@pytest.mark.parametrize(
    ("code", "text"), [("bg", "какво е III.1a?"), ("en", "what is III.1a?"), ("mt", "x'inhu III.1a?")]
)
def test_what_a_reference_is(go_on: GoOn, code: str, text: str) -> None:
    """It was what the thread was about in eight languages."""
    last = Question(ask=QuestionType.WHO, refs=("I.2a",), topic="joint picture")
    after = go_on(code, last, text, listed=("I.2a",))
    assert after == Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.1a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "with how many?"),
        ("bg", "с колко неща?"),
        ("pl", "z iloma rzeczami?"),
        ("sl", "s koliko stvarmi?"),
    ],
)
def test_with_how_many_somebody_is_late(go_on: GoOn, code: str, text: str) -> None:
    """The whole register was counted."""
    last = Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",))
    after = go_on(code, last, text)
    assert isinstance(after, Question)
    assert (after.ask, after.owners, after.which) == (QuestionType.COUNT, ("frontex",), StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "And at the one before?"),
        ("fr", "Et à celui d'avant ?"),
        ("it", "E a quello prima?"),
        ("nl", "En bij die daarvoor?"),
    ],
)
def test_the_council_before(read_hinted: HintedReader, code: str, text: str) -> None:
    """The last Council can be stepped from backwards, too."""
    council = read_hinted("what is due at the March 2024 Council?", hint="en").question
    assert isinstance(council, Question)
    context = ReadingContext(previous=council, listed=("I.2a",))
    after = read_hinted(text, hint=code, context=context).question
    assert isinstance(after, Question)
    assert after.when is not None
    assert after.when.span == Span.day(date(2023, 12, 5))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and the one after that"),
        ("fr", "et celui d'après"),
        ("it", "e quello dopo"),
        ("sv", "och den därpå"),
    ],
)
def test_the_month_after(go_on: GoOn, code: str, text: str) -> None:
    """It was everything after that month."""
    assert go_on(code, IN_JUNE, text) == Question(when=replace(JUNE, span=Span.months(Month(2024, 7))))


def test_what_falls_after_the_council_is_in_the_same_year(read_hinted: HintedReader) -> None:
    """A limit within the last question's time cuts it."""
    year = Question(when=DueFilter(bound=Bound.BETWEEN, span=Span(first=date(2023, 10, 20), last=date(2023, 12, 31))))
    context = ReadingContext(previous=year, listed=("I.1a", "I.3a"))
    after = read_hinted("does any of that fall after the Council?", hint="en", context=context).question
    assert isinstance(after, Question)
    assert after.when == DueFilter(bound=Bound.BETWEEN, span=Span(first=date(2023, 12, 6), last=date(2023, 12, 31)))


@pytest.mark.parametrize(
    "text",
    ["Was davon ist beim nächsten Rat wieder fällig?", "Was davon kommt beim nächsten Schengen-Rat sowieso wieder?"],
)
def test_what_of_it_comes_back(read_hinted: HintedReader, text: str) -> None:
    """German "was davon" is of what was listed, and of no other; it was all that is due there."""
    context = ReadingContext(previous=Question(which=StatusFilter.OVERDUE), listed=("I.1a", "I.4a"))
    after = read_hinted(text, hint="de", context=context).question
    assert isinstance(after, Question)
    assert (after.refs, after.which) == (("I.1a", "I.4a"), StatusFilter.OPEN)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Które punkty wracają w czerwcu?"),
        ("es", "¿Qué puntos vuelven en junio?"),
        ("lv", "Kuri punkti jūnijā atgriežas?"),
    ],
)
def test_what_comes_back_then_is_due_then(read_hinted: HintedReader, code: str, text: str) -> None:
    """The verb was unknown in most languages."""
    assert read_hinted(text, hint=code).question == IN_JUNE


def test_what_else_a_body_has_apart_from_those(go_on: GoOn) -> None:
    """The body was left out in place of what was listed."""
    after = go_on(
        "en", Question(owners=("cepol",)), "Apart from these two, what else is there for Frontex?", listed=REFS
    )
    assert after == replace(FRONTEX, without=Exclusion(refs=REFS))


def test_the_rest_that_a_body_owes(go_on: GoOn) -> None:
    """After one thing it is what else the body owes."""
    last = Question(ask=QuestionType.WHO, refs=("III.4a",), topic="national strategies")
    after = go_on("en", last, "and the rest that Member States owe?", listed=("III.4a",))
    assert isinstance(after, Question)
    assert (after.owners, after.without) == (("member-states",), Exclusion(refs=("III.4a",)))


def test_whether_one_thing_goes_through_it(go_on: GoOn) -> None:
    """All that goes through it was listed."""
    last = Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.3a",))
    after = go_on("it", last, "è uno dei punti barometer+?", listed=("III.3a",))
    assert isinstance(after, Question)
    assert (after.ask, after.refs, after.vehicle) == (QuestionType.WHETHER, ("III.3a",), "schengen-barometer-plus")


def test_after_that_council_is_any_time_after_it(read_hinted: HintedReader) -> None:
    """ "After that Council" is no step to the next one, as "the Council after that" is."""
    march, june = date(2024, 3, 4), date(2024, 6, 13)
    before = DueFilter(bound=Bound.BY, span=Span.day(march), council=Meeting(Month(2024, 3)))
    context = ReadingContext(previous=replace(FRONTEX, when=before), listed=REFS)
    for text, bound, day in (
        ("and after that Council?", Bound.AFTER, march),
        ("and the Council after that?", Bound.IN, june),
    ):
        after = read_hinted(text, hint="en", context=context).question
        assert isinstance(after, Question)
        assert after.when is not None
        assert (after.owners, after.when.bound, after.when.span) == (("frontex",), bound, Span.day(day))
