"""What commands answer about an instalment, sentence by sentence."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from domain.messages.commands import (
    channel_language_message,
    declined_message,
    done_message,
    doubtful_evidence_message,
    month_name,
    no_evidence_message,
    no_own_body_message,
    own_body_message,
    own_body_set_message,
    progress_message,
    reopened_message,
    reported_message,
)
from domain.messages.reminder_settings import upcoming_list
from domain.register.instalments import Progress
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


def test_evidence_and_reports_are_repeated() -> None:
    """What is recorded can be seen to be wrong; a report that was confirmed is said to have been one."""
    evident, reported = replace(DONE, evidence="ST 1/23"), replace(FIRST, reporter="U1")
    assert done_message(MarkResult(before=FIRST, after=evident), ENGLISH).splitlines()[1:] == ["Evidence: ST 1/23"]
    assert done_message(MarkResult(before=reported, after=evident), ENGLISH).splitlines()[1:] == [
        "Evidence: ST 1/23",
        "Its owner had reported it done.",
    ]
    again = reopened_message(MarkResult(before=evident, after=FIRST), ENGLISH)
    assert again.splitlines()[1:] == ["The evidence was: ST 1/23"]
    assert declined_message(MarkResult(before=REPORTED, after=FIRST), ENGLISH) == (
        "Declined: III.2a, December 2023 stays open."
    )


def test_what_looks_like_no_evidence() -> None:
    """It is repeated with the instalment, if one was named, and asked about or refused with an example."""
    for slug, name in (("2023-12", "III.2a, December 2023"), (None, "III.2a")):
        assert doubtful_evidence_message("III.2a", slug, "sent", ENGLISH) == (
            f"“sent” has no document number, link or date. Is {name} done all the same?"
        )
        assert no_evidence_message("III.2a", slug, "sent", ENGLISH) == (
            f"“sent” has no document number, link or date; {name} stays open. For example: /schengen done III.3 ST "
            "10000/24"
        )


@pytest.mark.parametrize(
    ("expected", "said"),
    [
        (None, "a draft"),
        (date(2023, 12, 5), "a draft, expected 5 December"),
        (date(2023, 12, 6), "a draft, expected 6 December, 1 day late"),
        (date(2024, 7, 1), "a draft, expected 1 July 2024, 209 days late"),
    ],
)
def test_how_far_it_is(expected: date | None, said: str) -> None:
    """The words, the day, and how late that is; a day more than half a year off has its year."""
    at = datetime(2023, 12, 1, tzinfo=UTC)
    after = replace(FIRST, progress=Progress(text="a draft", expected=expected, by="U1", at=at))
    assert progress_message(MarkResult(before=FIRST, after=after), date(2023, 12, 1), ENGLISH) == (
        f"Noted for III.2a, December 2023: {said}"
    )


def test_what_we_means_and_the_language_of_a_channel() -> None:
    """The body and the language are named."""
    assert own_body_set_message("europol", ENGLISH) == "From now on “we” means europol when you ask."
    assert own_body_message("europol", ENGLISH) == "You speak for europol."
    assert no_own_body_message(ENGLISH) == "I no longer know for whom you speak."
    assert channel_language_message("el", ENGLISH) == "Language of this channel: Ελληνικά."
