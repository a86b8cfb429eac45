"""Short questions about what was just listed: "like what?", "the dates, please", "anyone else?"."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import (
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.register.meeting import Meeting
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.corpora import TODAY
from tests.domain.reading.threads.conftest import GoOn

IN_JUNE = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 6)))
FRONTEX = Question(ask=QuestionType.WHETHER, owners=("frontex",), when=IN_JUNE)
LATE = Question(which=StatusFilter.OVERDUE)
REPORT = Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.3a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "like what?"),
        ("bg", "какво например?"),
        ("cs", "co to je?"),
        ("de", "was denn?"),
        ("el", "τι ακριβώς;"),
        ("es", "¿de qué se trata?"),
        ("fr", "c'est quoi ?"),
        ("hu", "mit?"),
        ("nl", "wat precies?"),
        ("pl", "na przykład co?"),
        ("sl", "kaj pa je to?"),
    ],
)
def test_what_it_is(go_on: GoOn, code: str, text: str) -> None:
    """After a yes what was meant is listed, with the same limits."""
    assert go_on(code, FRONTEX, text) == replace(FRONTEX, ask=QuestionType.WHAT)


@pytest.mark.parametrize(
    ("code", "text", "ask"),
    [
        ("de", "die Termine bitte", QuestionType.WHEN),
        ("cs", "napiš mi konkrétní data", QuestionType.WHEN),
        ("lt", "datas, prašau", QuestionType.WHEN),
        ("hr", "daj mi datume", QuestionType.WHEN),
        ("en", "how long already?", QuestionType.WHEN),
        ("bg", "колко неща?", QuestionType.COUNT),
        ("da", "hvor mange ting?", QuestionType.COUNT),
        ("et", "mitu igaühel on?", QuestionType.WHO),
        ("hr", "sam ili s drugima?", QuestionType.WHO),
        ("mt", "waħedha jew ma' oħrajn?", QuestionType.WHO),
        ("it", "tutto qui?", QuestionType.WHAT),
        ("lv", "tas arī viss?", QuestionType.WHAT),
    ],
)
def test_what_is_asked_of_it(go_on: GoOn, code: str, text: str, ask: QuestionType) -> None:
    """Dates, numbers, owners: of what was listed."""
    assert go_on(code, FRONTEX, text) == replace(FRONTEX, ask=ask)


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "who else is involved?"), ("de", "und wer ist sonst noch beteiligt?"), ("it", "e chi altro?")],
)
def test_who_else_takes_part(go_on: GoOn, code: str, text: str) -> None:
    """The partners of a body are asked for, and not everybody else."""
    last = Question(owners=("commission",))
    after = go_on(code, last, text)
    assert isinstance(after, Question)
    if code != "it":
        assert after == replace(last, ask=QuestionType.WHO)


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "who isn't?"), ("it", "e chi no?"), ("pl", "a kto nie?"), ("lt", "o kas ne?"), ("sk", "kto nie?")],
)
def test_who_is_not_is_refused(go_on: GoOn, code: str, text: str) -> None:
    """Who is not late is in no list; it was answered with who is."""
    refused = go_on(code, replace(LATE, ask=QuestionType.WHO), text)
    assert isinstance(refused, NotUnderstood)
    assert refused.reason is RefusalReason.EXCLUSION


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "and what is next?"), ("bg", "а какво следва?"), ("cs", "a co ho čeká?"), ("pt", "e o que vem a seguir?")],
)
def test_what_is_next_is_not_late(go_on: GoOn, code: str, text: str) -> None:
    """After what is late it is what falls due next."""
    after = go_on(code, LATE, text)
    assert isinstance(after, Question)
    assert (after.ask, after.which) == (QuestionType.NEXT, StatusFilter.OPEN)


def test_what_comes_then_is_after_the_next(read_hinted: HintedReader) -> None:
    """After what is next it is not asked again: French "et ensuite ?"."""
    last = Question(ask=QuestionType.NEXT, owners=("europol",))
    context = ReadingContext(previous=last, listed=("III.3a",))
    after = read_hinted("Et ensuite ?", hint="fr", context=context, due_dates=lambda _: (date(2024, 6, 30),)).question
    assert isinstance(after, Question)
    assert after.when is not None


@pytest.mark.parametrize(
    ("code", "text", "refs"),
    [
        ("en", "the first two", ("IV.1a", "IV.1b")),
        ("fr", "les deux premiers", ("IV.1a", "IV.1b")),
        ("pl", "dwa pierwsze", ("IV.1a", "IV.1b")),
        ("en", "the last two", ("IV.1b", "IV.2a")),
    ],
)
def test_several_of_a_list(go_on: GoOn, code: str, text: str, refs: tuple[str, ...]) -> None:
    """They are as many as the number says, and not the first alone."""
    after = go_on(code, Question(owners=("commission",)), text)
    assert isinstance(after, Question)
    assert after.refs == refs


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "¿cuándo vencen esas tres?"),
        ("nl", "wanneer moeten die drie er zijn?"),
    ],
)
def test_as_many_as_were_listed(go_on: GoOn, code: str, text: str) -> None:
    """ "Those three" of three are what was listed."""
    after = go_on(code, Question(owners=("commission",)), text)
    assert isinstance(after, Question)
    assert after.ask in (QuestionType.WHEN, QuestionType.NEXT)
    assert after.owners == ("commission",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what does Frontex owe for it?"),
        ("de", "was muss Frontex dafür liefern?"),
        ("nl", "wat moet Frontex daarvoor leveren?"),
        ("pl", "co Frontex ma na nią dostarczyć?"),
        ("en", "what does Frontex owe then?"),
        ("hu", "mivel tartozik akkor a Frontex?"),
    ],
)
def test_for_it_is_for_the_meeting(go_on: GoOn, code: str, text: str) -> None:
    """After "when is the next Council?" it was all that the body owes."""
    council = Meeting(month=Month(2024, 6))
    when = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 13)), council=council)
    after = go_on(code, Question(ask=QuestionType.MEETING, when=when), text)
    assert after == Question(owners=("frontex",), when=when)


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "and next year?"), ("hu", "és jövőre?"), ("bg", "а догодина?"), ("hr", "a sljedeće godine?")],
)
def test_next_year_is_no_next_month(go_on: GoOn, code: str, text: str) -> None:
    """After June it was July."""
    after = go_on(code, Question(when=IN_JUNE), text)
    assert isinstance(after, Question)
    assert after.when is not None
    assert after.when.span == Span.months(Month(TODAY.year + 1, 1), 12)


@pytest.mark.parametrize(("code", "text"), [("es", "la Comisión no, el SEAE"), ("en", "not the Commission, the EEAS")])
def test_whom_somebody_takes_back(go_on: GoOn, code: str, text: str) -> None:
    """The one that is denied first goes, whichever side the "not" stands on."""
    after = go_on(code, Question(owners=("commission",)), text)
    assert after == Question(owners=("eeas",))


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "just December"), ("hu", "csak a decemberiek"), ("lt", "tik gruodžio"), ("et", "ainult detsembri omad")],
)
def test_a_month_that_narrows_what_is_late_is_past(read_hinted: HintedReader, code: str, text: str) -> None:
    """What is late was due in the last December, and not in the next."""
    context = ReadingContext(previous=LATE, listed=("I.1a", "I.2a"))
    after = read_hinted(text, hint=code, context=context).question
    assert isinstance(after, Question)
    assert after.which is StatusFilter.OVERDUE
    assert after.when is not None
    assert after.when.span.last < TODAY


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what is left for this year?"),
        ("de", "was bleibt für dieses Jahr noch?"),
        ("hr", "što je ostalo za ovu godinu?"),
    ],
)
def test_what_is_left_is_the_bodys(go_on: GoOn, code: str, text: str) -> None:
    """It was everybody's."""
    after = go_on(code, Question(owners=("commission",)), text)
    assert isinstance(after, Question)
    assert after.owners == ("commission",)


@pytest.mark.parametrize(
    ("code", "text"), [("fi", "entä luettelosta?"), ("lv", "un par sarakstu?"), ("cs", "a o soupisu")]
)
def test_an_unknown_thing_added_is_refused(go_on: GoOn, code: str, text: str) -> None:
    """ "And the list?" after one deliverable was that deliverable again."""
    refused = go_on(code, REPORT, text, listed=("III.3a",))
    assert isinstance(refused, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what else falls due between now and then?"),
        ("pl", "A co jeszcze ma termin od teraz do tego czasu?"),
        ("hr", "Što još dospijeva od sada do tada?"),
        ("nl", "Wat heeft er nog meer een deadline tussen nu en dan?"),
    ],
)
def test_what_else_there_is_until_then(read_hinted: HintedReader, code: str, text: str) -> None:
    """It is due from today to the day on which the one thing is, whoever owes it."""
    context = ReadingContext(previous=REPORT, listed=("III.3a",), listed_owners=("europol", "eurojust"))
    after = read_hinted(text, hint=code, context=context, due_dates=lambda _: (date(2024, 6, 30),)).question
    assert isinstance(after, Question)
    assert (after.owners, after.without) == ((), Exclusion(refs=("III.3a",)))
    assert after.when is not None
    assert after.when.span.first == TODAY


@pytest.mark.parametrize(
    ("code", "text"),
    [("es", "¿cuáles son de Eurojust?"), ("pt", "quais são da Eurojust?"), ("en", "which of them are Eurojust's?")],
)
def test_which_are_a_bodys_goes_through_the_same_vehicle(go_on: GoOn, code: str, text: str) -> None:
    """It was all that the body owes."""
    last = Question(vehicle="schengen-barometer-plus")
    after = go_on(code, last, text)
    assert after == replace(last, owners=("eurojust",))


@pytest.mark.parametrize(("code", "text"), [("en", "and not through it?"), ("sl", "kaj pa ne prek njega?")])
def test_what_does_not_go_through_it_is_refused(go_on: GoOn, code: str, text: str) -> None:
    """It was what does."""
    assert isinstance(go_on(code, Question(vehicle="schengen-barometer-plus"), text), NotUnderstood)


def test_what_does_not_go_through_a_vehicle_leaves_that(go_on: GoOn) -> None:
    """What goes through it and does not is nothing."""
    after = go_on("nl", Question(vehicle="schengen-barometer-plus"), "en wat niet via de barometer?")
    assert after == Question(without=Exclusion(vehicle="schengen-barometer-plus"))


@pytest.mark.parametrize(
    ("code", "text"),
    [("fr", "avec la Commission ?"), ("nl", "samen met de Commissie?"), ("en", "with the Commission?")],
)
def test_with_another_is_together_with_it(go_on: GoOn, code: str, text: str) -> None:
    """It was all that the other owes."""
    after = go_on(code, Question(owners=("de",)), text)
    assert after == Question(owners=("de", "commission"), jointly=True)


@pytest.mark.parametrize(("code", "text"), [("da", "og de andre?"), ("sv", "och de andra då?")])
def test_the_others_are_no_second_one(go_on: GoOn, code: str, text: str) -> None:
    """Danish "andre" and Swedish "andra" are "second", too."""
    after = go_on(code, replace(LATE, owners=("frontex",)), text)
    assert after == replace(LATE, without=Exclusion(owners=("frontex",)))
