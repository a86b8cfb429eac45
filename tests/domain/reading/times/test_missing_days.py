"""Days that the calendar does not have are named, with the nearest one that it has."""

from datetime import date

import pytest

from domain.questions.model import NotUnderstood, RefusalReason
from domain.reading.arguments.change_target import find_missing_day
from domain.register.model import Register
from tests.domain.reading.conftest import DatedReader
from tests.domain.reading.corpora import TODAY


@pytest.mark.parametrize(
    ("text", "typed", "nearest"),
    [
        ("what does Eurojust owe by 31 June", "31 June", "2024-06-30"),
        ("due by June 31, 2025", "June 31, 2025", "2025-06-30"),
        ("what is due on 30 February 2024", "30 February 2024", "2024-02-29"),
        ("what is due on 29 February 2025", "29 February 2025", "2025-02-28"),
        ("was ist bis zum 31. Juni fällig", "31. Juni", "2024-06-30"),
        ("2024. június 31-ig", "június 31", "2024-06-30"),
        ("by 31.6.2024", "31.6.2024", "2024-06-30"),
        ("by 31/04/2024", "31/04/2024", "2024-04-30"),
        ("by 2024-06-31", "2024-06-31", "2024-06-30"),
        ("what is due on 32 June", "32 June", None),
        ("by 1.13.2024", "1.13.2024", None),
        ("by 2024-13-01", "2024-13-01", None),
    ],
)
def test_the_nearest_day_is_told(read_on: DatedReader, text: str, typed: str, nearest: str | None) -> None:
    """The last day of the month stands for a later one up to the 31st; nothing is guessed for other numbers."""
    problem = read_on(text).question
    assert isinstance(problem, NotUnderstood)
    assert problem.reason is RefusalReason.TIME
    assert problem.suggestions == (() if nearest is None else (nearest,))
    if nearest is not None:
        assert problem.words == typed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("31 June because of the summer", ("31 June", date(2024, 6, 30))),
        ("30 June", None),
        ("the summer", None),
        ("", None),
    ],
)
def test_a_command_names_it_too(register: Register, text: str, found: tuple[str, date] | None) -> None:
    """What a command's arguments begin with is told apart from a day that exists, and from other words."""
    assert find_missing_day(text, today=TODAY, directory=register.directory) == found
