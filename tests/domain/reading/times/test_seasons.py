"""Seasons have no fixed days: the question is asked back, with the days that are mostly meant."""

from datetime import date

import pytest

from domain.dates.spans import Span
from domain.languages import CODES
from domain.languages.schema import Concept
from domain.questions.model import Bound, DueFilter, NotUnderstood, RefusalReason
from domain.reading.times.seasons import season_of
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.lexicon_file import read_lexicon_file
from tests.domain.reading.conftest import HintedReader

_BY_JULY = DueFilter(bound=Bound.BY, span=Span.day(date(2024, 7, 31)))
_FROM_SEPTEMBER = DueFilter(bound=Bound.FROM, span=Span.day(date(2024, 9, 1)))


@pytest.mark.parametrize(
    ("code", "text", "meant"),
    [
        ("en", "what does Frontex owe before the summer?", _BY_JULY),
        ("de", "Muss Eurojust vor der Sommerpause noch etwas abgeben?", _BY_JULY),
        ("fi", "Mitä Frontexin pitää toimittaa ennen kesää?", _BY_JULY),
        ("hu", "Mit kell az Europolnak nyár előtt leadnia?", _BY_JULY),
        ("sl", "Kaj mora Europol pripraviti do poletja?", _BY_JULY),
        ("nl", "wat moet er na de zomer geleverd worden?", _FROM_SEPTEMBER),
        ("fi", "Mitä Europolilla on kesän jälkeen?", _FROM_SEPTEMBER),
        (
            "fr",
            "que doit rendre Europol à l'automne ?",
            DueFilter(bound=Bound.BETWEEN, span=Span(first=date(2024, 9, 1), last=date(2024, 11, 30))),
        ),
        ("en", "what is due before summer 2025?", DueFilter(bound=Bound.BY, span=Span.day(date(2025, 7, 31)))),
        (
            "en",
            "what is due for Europol before the summer break of 2025?",
            DueFilter(bound=Bound.BY, span=Span.day(date(2025, 7, 31))),
        ),
    ],
)
def test_what_a_season_mostly_means(code: str, text: str, meant: DueFilter, read_hinted: HintedReader) -> None:
    """A bound is before it or after it; without a year the season is the next one."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert (question.reason, question.times) == (RefusalReason.VAGUE, (meant,))


@pytest.mark.parametrize("code", CODES)
def test_each_language_names_four_seasons(code: str) -> None:
    """Their names are told by how their forms begin, among all words for times without fixed days."""
    vague = (form for form, concepts in read_lexicon_file(code).forms().items() if Concept.VAGUE in concepts)
    assert {season_of(WordMatch(form, {})) for form in vague} == {(3, 5), (6, 8), (9, 11), (12, 2), None}
