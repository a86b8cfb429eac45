"""What commands answer about an instalment, sentence by sentence."""

import pytest

from domain.messages.commands import done_message, month_name, reopened_message, reported_message
from domain.messages.reminder_settings import upcoming_list
from domain.register.results import MarkResult
from tests.domain.answers.test_headline import ENGLISH, instalments

FIRST, NEXT, UNDATED = (each for each in instalments("III.2a@2023-12", "III.2a@2024-03", "I.5a@undated"))
DONE, REPORTED = (instalments(f"III.2a@2023-12 {state}")[0] for state in ("done", "reported"))
TITLE = "III.2a, December 2023 – Deliverable III.2a."
CHOSEN = "No instalment was named: I took the one that falls due first of those still open."


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (MarkResult(before=FIRST, after=DONE), [f"Done: {TITLE}"]),
        (MarkResult(before=FIRST, after=DONE, was_chosen=True), [f"Done: {TITLE}", CHOSEN]),
        (
            MarkResult(before=FIRST, after=DONE, next_open=NEXT),
            [f"Done: {TITLE}", "Next of this deliverable: 4 March 2024."],
        ),
        (
            MarkResult(before=FIRST, after=DONE, next_open=UNDATED),
            [f"Done: {TITLE}", "Next of this deliverable: no deadline set."],
        ),
    ],
)
def test_what_is_done(marked: MarkResult, expected: list[str]) -> None:
    """It is said which instalment that was, whether it was chosen, and what comes next."""
    assert done_message(marked, ENGLISH).splitlines() == expected


def test_what_is_open_again() -> None:
    """Without evidence there is none to name, and it is said if the instalment was chosen."""
    assert reopened_message(MarkResult(before=DONE, after=FIRST), ENGLISH) == f"Open again: {TITLE}"
    chosen = reopened_message(MarkResult(before=DONE, after=FIRST, was_chosen=True), ENGLISH)
    assert chosen.splitlines()[1:] == ["No instalment was named: I took the latest one that was done."]


def test_what_is_reported() -> None:
    """The evidence is repeated, and that a coordinator has to confirm it."""
    assert reported_message(MarkResult(before=FIRST, after=REPORTED), ENGLISH) == (
        "Reported done: III.2a, December 2023. Evidence: ST 1/23. It stays open until a coordinator confirms it."
    )


@pytest.mark.parametrize(
    ("slug", "name"), [("2024-03", "March 2024"), ("undated", None), ("2024-13", None), ("2024-03-01", None)]
)
def test_a_slug_may_be_a_month(slug: str, name: str | None) -> None:
    """Only a month has a name."""
    assert month_name(slug, ENGLISH) == name


@pytest.mark.parametrize(("total", "is_cut"), [(2, False), (3, True)])
def test_a_list_of_reminders_says_what_it_leaves_out(total: int, *, is_cut: bool) -> None:
    """All reminders are counted, and it is said if only the next of them are listed."""
    lines = upcoming_list(["• a", "• b"], total, ENGLISH).splitlines()
    assert lines[:3] == [f"{total} reminders are planned:", "• a", "• b"]
    assert ("These are the next 2." in lines) is is_cut
    assert upcoming_list([], 0, ENGLISH) == "No reminders are planned here."
