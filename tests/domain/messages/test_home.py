"""Sentences of the App Home: how much there is, and each line of the list."""

from datetime import date

import pytest

from domain.answers.answer import Answer, build_answer
from domain.answers.home import HomeStatus
from domain.messages.home import council_line, count_line, list_line, overdue_heading
from domain.questions.model import Question, StatusFilter
from domain.register.results import Matches
from tests.domain.answers.test_explanation import REGISTER, TODAY
from tests.domain.answers.test_headline import ENGLISH, instalments

LATE, AHEAD = "I.1a@2023-12", "III.3a@2024-06"


def answer_of(*described: str) -> Answer:
    """Return an answer with these instalments."""
    matches = Matches(instalments=instalments(*described))
    return build_answer(Question(which=StatusFilter.ALL), matches, directory=REGISTER.directory, today=TODAY)


@pytest.mark.parametrize(
    ("described", "show", "expected"),
    [
        ((), HomeStatus.OPEN, "Nothing under the note fits that."),
        ((LATE, AHEAD), HomeStatus.OPEN, "2 open, 1 overdue"),
        ((f"{LATE} held", AHEAD), HomeStatus.OPEN, "2 open"),
        ((f"{LATE} reported", AHEAD), HomeStatus.OPEN, "2 open, 1 overdue"),
        ((LATE,), HomeStatus.OVERDUE, "1 overdue"),
        ((f"{LATE} held",), HomeStatus.HELD, "1 deliverable:"),
        ((f"{LATE} reported",), HomeStatus.REPORTED, "1 deliverable:"),
        ((f"{LATE} done", f"{AHEAD} done"), HomeStatus.DONE, "2 deliverables:"),
        ((LATE, AHEAD), HomeStatus.ALL, "2 deliverables:"),
    ],
)
def test_how_many_fit_the_filters(described: tuple[str, ...], show: HomeStatus, expected: str) -> None:
    """What is on hold is open, and not counted as late; of a status that the filter names it is just counted."""
    assert count_line(answer_of(*described), show, ENGLISH) == expected


@pytest.mark.parametrize(
    ("described", "own", "expected"),
    [
        (LATE, (), "I.1a Deliverable I.1a – europol – 5 December (6 days late)"),
        (LATE, ("europol",), "I.1a Deliverable I.1a – 5 December (6 days late)"),
        (LATE, ("europol", "frontex"), "I.1a Deliverable I.1a – europol – 5 December (6 days late)"),
        (f"{LATE} held", ("europol",), "I.1a Deliverable I.1a – 5 December (6 days late) – on hold: waits"),
        (f"{LATE} done", ("europol",), "I.1a Deliverable I.1a – 5 December 2023 – done"),
        ("III.2a@2024-03", ("eurojust",), "III.2a Deliverable III.2a – 4 March"),
        (
            "III.2a@2024-03 reported",
            ("eurojust",),
            "III.2a Deliverable III.2a – 4 March – reported done by its owner, to be confirmed: ST 1/23",
        ),
        (
            "III.1b@2025-12",
            ("council", "european-parliament", "commission"),
            "III.1b Deliverable III.1b – 1 January 2024 to 31 December 2025 (in 751 days)",
        ),
        ("I.5b@undated", ("eeas",), "I.5b Deliverable I.5b – no deadline set"),
    ],
)
def test_a_line_has_what_its_sign_and_the_filters_do_not_say(
    described: str, own: tuple[str, ...], expected: str
) -> None:
    """Owners are left out if they are just the user's own, the status if it is open or overdue."""
    answer = answer_of(described)
    assert list_line(answer.all_lines[0], answer, own, ENGLISH) == expected


def test_a_line_counts_what_comes_later() -> None:
    """Of several open instalments the first is shown, and how many follow."""
    answer = answer_of("III.2a@2023-12 done", "III.2a@2024-03", "III.2a@2024-06")
    assert list_line(answer.all_lines[0], answer, ("eurojust",), ENGLISH) == (
        "III.2a Deliverable III.2a – 4 March – then 1 more instalment"
    )


def test_headings_and_the_next_council() -> None:
    """A day that all share is in the heading; a Council has its day, or its name while that is not known."""
    assert overdue_heading(2, None, TODAY, ENGLISH) == "2 overdue"
    assert overdue_heading(1, date(2023, 12, 5), TODAY, ENGLISH) == "1 overdue since 5 December"
    (march,) = (each for each in REGISTER.directory.milestones if each.slug == "2024-03")
    for today, expected in (
        (date(2024, 3, 3), "Schengen Council on 4 March: 1 day left, 3 open, 2 overdue"),
        (date(2024, 3, 4), "Schengen Council on 4 March: today, 3 open, 2 overdue"),
    ):
        assert council_line(march, 3, 2, today=today, translator=ENGLISH) == expected
    assert council_line(march, 3, 0, today=date(2024, 3, 3), translator=ENGLISH).endswith("1 day left, 3 open")
    assert council_line(None, 3, 0, today=TODAY, translator=ENGLISH) == "No later Schengen Council is known yet."
