"""Answers as data: the line of a deliverable, and which of its instalments it shows."""

import pytest

from domain.answers.answer import group_by_deliverable
from tests.domain.answers.test_headline import instalments


@pytest.mark.parametrize(
    ("described", "shown", "later"),
    [
        (("III.2a@2023-12", "III.2a@2024-03", "III.2a@2024-06"), "2023-12", 2),
        (("III.2a@2023-12 done", "III.2a@2024-03", "III.2a@2024-06"), "2024-03", 1),
        (("III.2a@2023-12 done", "III.2a@2024-03 done", "III.2a@2024-06"), "2024-06", 0),
        (("III.2a@2023-12", "III.2a@2024-03 done"), "2023-12", 0),
        (("III.2a@2023-12 done", "III.2a@2024-03 done"), "2024-03", 0),
    ],
)
def test_a_line_shows_what_is_next_or_was_last(described: tuple[str, ...], shown: str, later: int) -> None:
    """It shows the first instalment that is open, and counts the open ones after it; of what is all done, the last."""
    (line,) = group_by_deliverable(instalments(*described))
    assert (line.shown.slug, line.later_open_count, len(line.instalments)) == (shown, later, len(described))
