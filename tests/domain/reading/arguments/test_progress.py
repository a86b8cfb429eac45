"""A word on progress: its text, and the day on which delivery is expected."""

from datetime import date

import pytest

from domain.answers.line_text import expected_text
from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.reading.arguments.progress import read_progress
from domain.register.model import Register

TODAY = date(2024, 4, 30)
DAY = date(2024, 5, 20)


@pytest.mark.parametrize("language", CODES)
def test_what_the_bot_writes_of_an_expected_day_is_read_again(language: str, register: Register) -> None:
    """The words with which a card says when something is expected mean that day when somebody types them."""
    said = expected_text(
        Translator(language, register.directory).near_day(DAY, TODAY), Translator(language, register.directory)
    )
    assert read_progress(f"ABC, {said}", today=TODAY, directory=register.directory) == ("ABC", DAY)


@pytest.mark.parametrize(
    ("typed", "text", "expected"),
    [
        ("draft in consultation, expected 20 May", "draft in consultation", DAY),
        ("draft sent, comments by 3 May, expected by 20 May 2024.", "draft sent, comments by 3 May", DAY),
        ("expected Monday, 20 May", "expected Monday, 20 May", DAY),
        ("draft sent, expected in June", "draft sent", date(2024, 6, 30)),
        ("Entwurf liegt vor, wird bis 20. Mai erwartet", "Entwurf liegt vor, wird bis 20. Mai erwartet", None),
        ("we meet Frontex on 20 May", "we meet Frontex on 20 May", None),
        ("we expect comments from Frontex on 20 May", "we expect comments from Frontex on 20 May", None),
        ("expected soon", "expected soon", None),
    ],
)
def test_only_a_clause_that_says_no_more_is_an_expected_day(
    typed: str, text: str, expected: date | None, register: Register
) -> None:
    """A day beside anything else is part of the text, and nothing is guessed from it."""
    assert read_progress(typed, today=TODAY, directory=register.directory) == (text, expected)
