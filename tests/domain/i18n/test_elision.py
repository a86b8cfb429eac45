"""What words and full stops lose beside others."""

from datetime import date

import pytest

from domain.answers.question_text import due_text
from domain.dates.spans import Span
from domain.i18n.elision import elide
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter
from domain.register.model import Register


@pytest.mark.parametrize(
    ("code", "text", "elided"),
    [
        ("it", "scadenza entro il 8 marzo 2024", "scadenza entro l'8 marzo 2024"),
        ("it", "dal 11 marzo 2024 al 18 marzo 2024", "dall'11 marzo 2024 al 18 marzo 2024"),
        ("it", "prima del 8 marzo", "prima dell'8 marzo"),
        ("mt", "il-Kunsill u il-Kummissjoni", "il-Kunsill u l-Kummissjoni"),
        ("hu", "a határidő 2023. december 5..", "a határidő 2023. december 5."),
        ("en", "and so on... or il 8", "and so on... or il 8"),
    ],
)
def test_elisions(code: str, text: str, elided: str) -> None:
    """Articles and full stops are written as the language has them beside what was filled in."""
    assert elide(code, text) == elided


@pytest.mark.parametrize(
    ("code", "day", "text"),
    [
        ("it", date(2024, 6, 30), "scadenza entro il 30 giugno 2024"),
        ("it", date(2024, 6, 1), "scadenza entro il 1º giugno 2024"),
        ("fr", date(2024, 6, 1), "échéance au plus tard le 1er juin 2024"),
        ("sl", date(2024, 6, 30), "rok: najpozneje 30. junija 2024"),
        ("el", date(2024, 6, 30), "με προθεσμία έως και τις 30 Ιουνίου 2024"),
    ],
)
def test_days_beside_words(register: Register, code: str, day: date, text: str) -> None:
    """A day has its article, its ordinal and its case."""
    due = DueFilter(bound=Bound.BY, span=Span.day(day))
    assert due_text(due, Translator(code, register.directory)) == text
