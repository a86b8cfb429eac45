"""Upcoming reminders as they are listed, and the days that a digest names."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.messages.reminder_settings import upcoming_line
from domain.messages.reminders import word_reminder
from domain.reminders.reminder import Reminder, ReminderKind
from domain.reminders.states import ReminderState
from tests.db.registers import JUNE, milestone
from tests.domain.answers.test_headline import ENGLISH, instalments

#: Half past midnight in Brussels.
AT = datetime(2024, 6, 5, 22, 30, tzinfo=UTC)
MEETING = Reminder(key="", channel="C1", milestone=milestone(JUNE, date(2024, 6, 13)), day=date(2024, 6, 13), at=AT)
NOTICE = Reminder(key="", channel="U1", kind=ReminderKind.OVERDUE, day=date(2024, 6, 5), lead_days=-1, at=AT)
DUE = ReminderState.DUE


@pytest.mark.parametrize(
    ("reminder", "state", "reason", "expected"),
    [
        (MEETING, DUE, "", "• a1 – 6 June 2024 00:30 – Schengen Council 2024-06, 13 June 2024"),
        (
            replace(MEETING, owners=("europol", "frontex")),
            DUE,
            "not at this hour",
            "• a1 – 6 June 2024 00:30 – Schengen Council 2024-06, 13 June 2024 – europol and frontex",
        ),
        (NOTICE, DUE, "", "• a1 – 6 June 2024 – overdue since 5 June 2024"),
        (replace(NOTICE, lead_days=0), DUE, "", "• a1 – 6 June 2024 – overdue"),
        (replace(NOTICE, kind=ReminderKind.DIGEST), DUE, "", "• a1 – 6 June 2024 – digest of the week"),
        (
            NOTICE,
            ReminderState.PARKED,
            "a guest",
            "• a1 – 6 June 2024 – overdue since 5 June 2024 – could not be posted: a guest of this workspace",
        ),
        *(
            (
                NOTICE,
                state,
                "no answer",
                "• a1 – 6 June 2024 – overdue since 5 June 2024 – may have been posted; I am looking for it",
            )
            for state in (ReminderState.UNKNOWN, ReminderState.SENDING)
        ),
    ],
)
def test_an_upcoming_reminder_is_one_line(reminder: Reminder, state: ReminderState, reason: str, expected: str) -> None:
    """A channel's has its hour, a person's the day alone; a reason only if a person can do something about it."""
    assert upcoming_line(reminder, "a1", ENGLISH, state=state, reason=reason) == expected


def test_a_digest_names_the_day_of_what_is_due_on_its_monday() -> None:
    """Its headline names the whole weeks: what is due on the first day of them says so."""
    monday = date(2024, 6, 3)
    digest = replace(NOTICE, kind=ReminderKind.DIGEST, day=monday, lead_days=0)
    due = [replace(each, due=monday) for each in instalments("I.1a@2023-12", "III.2a@2024-03")]
    worded = word_reminder(digest, due, today=monday, translator=ENGLISH)
    assert worded.headline == "3 June to 1 July: 2 open"
    assert [group.heading for group in worded.groups] == ["Due on 3 June"]
    (single,) = word_reminder(digest, due[:1], today=monday, translator=ENGLISH).groups
    assert [item.text for item in single.items] == ["I.1a Deliverable I.1a – europol – 3 June"]
