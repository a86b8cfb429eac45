"""Arguments of subcommands: the days that a deadline may have."""

from datetime import date

import pytest

from domain.errors import BadDay
from handlers.commands.arguments import require_deadline_ahead
from tests.handlers.workspace import Workspace

#: Today, by Brussels.
TODAY = date(2023, 10, 20)
FIRST_TO_LAST = "Choose a day from 20 October 2023 to 20 October 2033; nothing was changed."


@pytest.mark.parametrize("deadline", ["2023-10-20", "2023-10-21", "2023-10", "2023-11", "2033-10-20", "2033-09"])
def test_a_deadline_from_today_to_ten_years_ahead(deadline: str) -> None:
    """Today is a deadline that can still be met, and so is the month that is not over yet."""
    require_deadline_ahead(deadline, TODAY)


@pytest.mark.parametrize("deadline", ["2023-10-19", "2023-09", "2022-10-20", "2033-10-21", "2033-10", "2999-12-31"])
def test_no_deadline_before_today_or_later(deadline: str) -> None:
    """A day or month that is past, or more than ten years ahead, is most likely a slip."""
    with pytest.raises(BadDay) as refused:
        require_deadline_ahead(deadline, TODAY)
    assert (refused.value.first, refused.value.last) == (TODAY, date(2033, 10, 20))


@pytest.mark.parametrize("day", [date(2023, 10, 31), date(2024, 2, 29)])
def test_the_last_day_of_a_month_is_in_it(day: date) -> None:
    """On its last day a month can still be a deadline, and on the next day no longer."""
    require_deadline_ahead(f"{day:%Y-%m}", day)
    with pytest.raises(BadDay):
        require_deadline_ahead(f"{day:%Y-%m}", date(day.year, day.month + 1, 1))


def test_a_deadline_can_be_today(workspace: Workspace) -> None:
    """The command and the modal take today for a deadline, and refuse yesterday."""
    assert workspace.command("due III.2 19 October 2023 so agreed").text == FIRST_TO_LAST
    said = workspace.command("due III.2a@2023-12 20 October 2023 so agreed").text
    assert said == "Deadline of III.2a, December 2023: 5 December 2023 → 20 October 2023."
    view = workspace.open("new_deadline:1", "III.3a@2024-06|en")
    assert workspace.submit(view, day="2023-10-19", reason="so agreed") == {"errors": {"day": FIRST_TO_LAST}}
    workspace.submit(view, day="2023-10-20", reason="so agreed")
    assert workspace.instalment("III.3a@2024-06").due == TODAY
