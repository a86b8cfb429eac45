"""Bounds of times in questions."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Question
from tests.domain.reading.conftest import DatedReader, HintedReader

DAYS = st.dates(date(2023, 1, 1), date(2032, 12, 31))


@given(today=DAYS, number=st.integers(1, 400), unit=st.sampled_from([("days", 1), ("weeks", 7)]))
def test_within_counts_from_today(today: date, number: int, unit: tuple[str, int], read_on: DatedReader) -> None:
    """Within N days or weeks ends exactly that many days after the day of asking."""
    question = read_on(f"what is due within {number} {unit[0]}", today).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.first, question.when.last) == (today, today + timedelta(days=number * unit[1]))


def test_case_endings_and_postpositions_are_bounds(read_hinted: HintedReader) -> None:
    """What other languages say with a preposition is read from the form itself, or from a word after the time."""
    for text, hint in (
        ("mit kell az Eurojustnak benyújtania 2024 júniusáig", "hu"),
        ("mida peab Eurojust esitama 2024. aasta juuniks", "et"),
        ("mitä Eurojustin on toimitettava kesäkuuhun 2024 mennessä", "fi"),
    ):
        question = read_hinted(text, hint=hint).question
        assert isinstance(question, Question)
        assert question.when is not None
        assert (question.owners, question.when.bound) == (("eurojust",), Bound.BY)
        assert question.when.span.last == date(2024, 6, 30)


def test_by_a_body_that_only_meets_is_a_time(read_on: DatedReader) -> None:
    """English "by" names an agent as well, which the JHA Council is not."""
    question = read_on("what must Frontex deliver by the JHA Council", date(2024, 2, 12)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.owners, question.when.bound, question.when.span.last) == (
        ("frontex",),
        Bound.BY,
        date(2024, 3, 4),
    )
    of_agent = read_on("what must be delivered by the Council", date(2024, 2, 12)).question
    assert isinstance(of_agent, Question)
    assert (of_agent.owners, of_agent.when) == (("council",), None)


def test_and_after_bounds_what_is_beside_it(read_hinted: HintedReader) -> None:
    """The word "after" behind an "and" bounds the time that follows, or where none does, the one before it."""
    for text, hint, bound in (
        ("what is due in June 2024 and after", "en", Bound.FROM),
        ("and what is due after June 2024", "en", Bound.AFTER),
        ("and after June 2024 what is due", "en", Bound.AFTER),
        ("e dopo giugno 2024 cosa scade?", "it", Bound.AFTER),
        ("cosa scade a giugno 2024 e dopo?", "it", Bound.FROM),
        ("et après juin 2024, qu'est-ce qui arrive à échéance ?", "fr", Bound.AFTER),
        ("og hvad forfalder efter juni 2024?", "da", Bound.AFTER),
        ("hvad forfalder i juni 2024 og efter?", "da", Bound.FROM),
        ("¿qué vence en junio de 2024 y después?", "es", Bound.FROM),
        ("y después de junio de 2024, ¿qué vence?", "es", Bound.AFTER),
        ("o que vence em junho de 2024 e depois?", "pt", Bound.FROM),
        ("cad atá dlite i Meitheamh 2024 agus ina dhiaidh?", "ga", Bound.FROM),
        ("what is due in June 2024 and afterwards", "en", Bound.FROM),
        ("what is due on or after 1 June 2024", "en", Bound.FROM),
        ("what is due in June 2024 or earlier", "en", Bound.BY),
        ("what is due before or on 13 June 2024", "en", Bound.BY),
        ("what is due up to and at the June 2024 Council", "en", Bound.BY),
    ):
        question = read_hinted(text, hint=hint).question
        assert isinstance(question, Question), text
        assert question.when is not None, text
        assert question.when.bound == bound, text


def test_till_a_month_is_by_it(read_hinted: HintedReader) -> None:
    """A word for "to" bounds a month from above, though it means "for" beside a meeting."""
    by_june = DueFilter(bound=Bound.BY, span=Span.months(Month(2024, 6)))
    texts = {"sv": "vad ska levereras till juni 2024?", "da": "hvad skal leveres til juni 2024?"}
    texts["pl"] = "co zostało do czerwca 2024?"
    assert [read_hinted(text, hint=code).question for code, text in texts.items()] == [Question(when=by_june)] * 3
    to_council = {"sv": "vad ska lämnas till rådet?", "da": "hvad skal leveres til Rådet?"}
    questions = [read_hinted(text, hint=code).question for code, text in to_council.items()]
    assert questions == [Question(addressees=("council",))] * 2
    for_council = read_hinted("vad ska levereras till rådets möte i mars 2024?", hint="sv").question
    assert isinstance(for_council, Question)
    assert for_council.when is not None
    assert for_council.when.bound is Bound.IN


def test_for_a_month_is_by_it_where_something_is_handed_in(read_hinted: HintedReader) -> None:
    """Words for both "for" and "by": what is handed in for June may come before it."""
    for text, hint, bound in (
        ("qué hay para octubre", "es", Bound.IN),
        ("qué debe entregar Eurojust para octubre", "es", Bound.BY),
        ("cosa c'è per ottobre", "it", Bound.IN),
        ("cosa deve consegnare Eurojust per ottobre", "it", Bound.BY),
        ("hvad er der til oktober", "da", Bound.IN),
        ("hvad skal Eurojust levere til oktober", "da", Bound.BY),
    ):
        question = read_hinted(text, hint=hint).question
        assert isinstance(question, Question)
        assert question.when is not None
        assert question.when.bound is bound


def test_dutch_voor_is_before_where_something_must_be_done(read_hinted: HintedReader) -> None:
    """What there is for a month is that month's; with its accents the word is always "before"."""
    bounds = {
        "wat moet er voor juni af zijn?": Bound.BEFORE,
        "openstaande taken vóór juni": Bound.BEFORE,
        "wat staat er op de rol voor juni?": Bound.IN,
        "deadlines voor juni?": Bound.IN,
    }
    for text, bound in bounds.items():
        question = read_hinted(text, hint="nl").question
        assert isinstance(question, Question)
        assert question.when is not None
        assert question.when.bound is bound, text


def test_a_deadline_before_a_time_is_only_named(read_hinted: HintedReader) -> None:
    """The word for a deadline is neither "by" nor "when" there: the time keeps the bound that it has."""
    june = DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 6)))
    for text, hint in (
        ("con vencimiento en junio de 2024", "es"),
        ("com prazo em junho de 2024", "pt"),
        ("με προθεσμία τον Ιούνιο 2024", "el"),
        ("tähtaeg: juuni 2024", "et"),
        ("takaraja: kesäkuu 2024", "fi"),
        ("terminas: 2024 m. birželis", "lt"),
        ("deadline i juni 2024", "sv"),
        ("Deadline im Juni 2024", "de"),
    ):
        assert read_hinted(text, hint=hint).question == Question(when=june), text
    later = read_hinted("με προθεσμία μετά τις 30 Ιουνίου 2024", hint="el").question
    assert later == Question(when=DueFilter(bound=Bound.AFTER, span=Span.day(date(2024, 6, 30))))


def test_both_days_may_be_said_to_be_included(read_hinted: HintedReader) -> None:
    """It changes nothing of a time from one day to another."""
    first_half = DueFilter(bound=Bound.BETWEEN, span=Span(first=date(2024, 6, 1), last=date(2024, 6, 15)))
    for text, hint in (
        ("due between 1 and 15 June 2024, both days included", "en"),
        ("rok: od 1. do 15. lipnja 2024., uključujući oba dana", "hr"),
        ("määräaika 1.–15. kesäkuuta 2024, molemmat päivät mukaan lukien", "fi"),
        ("termin: od 1 do 15 czerwca 2024 włącznie", "pl"),
    ):
        assert read_hinted(text, hint=hint).question == Question(when=first_half), text
