"""Notices to coordinators, reporters and askers, word by word."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

import pytest

from domain.messages import coordinator_notices as notices
from domain.register.channel_access import AccessReason
from domain.reminders.reminder import Reminder
from tests.db.registers import JUNE, milestone
from tests.domain.answers.test_headline import ENGLISH, instalments

(LATE,) = instalments("I.1a@2023-12")
(UNDATED,) = instalments("I.5a@undated")
(SHARED,) = instalments("I.2a@2024-03")
AT = datetime(2024, 1, 10, 23, 30, tzinfo=UTC)


def said(facts: Mapping[str, object]) -> str:
    """Return the sentence of a notice, with ids in place of names."""
    return notices.notice_text(facts, ENGLISH).plain(lambda slack_id: f"@{slack_id}")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (
            notices.suspended_facts("C1", AccessReason.HAS_GUEST, at=AT),
            (
                "I say nothing more in @C1: a guest is in it. Once nobody from outside is there, allow it again: "
                "/schengen allow-here"
            ),
        ),
        (
            notices.reported_facts("I.1a@2023-12", "U1", "ST 1/23", number=3),
            "@U1 reports for its owner that I.1a, December 2023 is done: ST 1/23. Please confirm or decline.",
        ),
        (
            notices.settled_facts("I.1a@2023-12", "U1", is_done=True, number=3),
            "@U1 has confirmed what you reported: I.1a, December 2023 is done.",
        ),
        (
            notices.settled_facts("I.1a@2023-12", "U1", is_done=False, number=3),
            "@U1 has declined what you reported: I.1a, December 2023 stays open.",
        ),
        (
            notices.settled_facts("I.1a@2023-12", "U1", is_done=False, number=3, reason="no annex"),
            "@U1 has declined what you reported: I.1a, December 2023 stays open.\nReason: no annex",
        ),
        (
            notices.not_ours_facts(LATE, "U1", {"frontex", "europol"}, "theirs"),
            "@U1 (europol, frontex) says I.1a, Deliverable I.1a (December 2023), isn't theirs.\nReason: theirs",
        ),
        (
            notices.not_ours_facts(UNDATED, "U1", (), ""),
            "@U1 says I.5a, Deliverable I.5a, isn't theirs.",
        ),
        (
            notices.kept_facts(SHARED, "U1"),
            "@U1 has looked at it: I.2a, Deliverable I.2a (March 2024) stays with frontex, europol and eurojust.",
        ),
        (
            notices.own_reminder_facts(LATE, date(2023, 11, 28)),
            "You asked me to remind you of I.1a, Deliverable I.1a (December 2023).",
        ),
        (
            notices.no_page_facts("C1", "canvas_not_found", at=AT),
            "I cannot keep a page in @C1: the canvas was deleted.",
        ),
        (
            {"what": "unposted", "place": "C1", "subject": "2024-06", "reason": "a bot"},
            "The reminder about 2024-06 could not be posted to @C1: a bot. I try again every hour.",
        ),
        (
            notices.own_reminder_facts(UNDATED, date(2023, 11, 28), time(7, 5)),
            "You asked me to remind you of I.5a, Deliverable I.5a.",
        ),
        (
            notices.unanswered_facts(at=AT),
            (
                "I could not answer your question or click (11 January 2024 00:30): Slack took no more messages. "
                "Please try again."
            ),
        ),
    ],
)
def test_a_notice_says_who_what_and_why(facts: Mapping[str, object], expected: str) -> None:
    """Each kind has its sentence; a reason and a body stand in it only if there are any."""
    assert said(facts) == expected


def test_a_notice_from_before_has_less_in_it() -> None:
    """What was stored without a title, bodies or a reason is told without them."""
    facts = {"what": "not ours", "instalment": "I.1a@2023-12", "person": "U1"}
    assert said(facts) == "@U1 says I.1a (December 2023), isn't theirs."


def test_the_facts_of_a_notice() -> None:
    """They are stored, each under its name: what tells one notice from another is among them."""
    assert notices.own_reminder_facts(LATE, date(2023, 11, 28), time(7, 5)) == {
        "what": "own reminder",
        "instalment": "I.1a@2023-12",
        "title": dict(LATE.deliverable.title),
        "day": "2023-11-28",
        "clock": "07:05",
    }
    assert "clock" not in notices.own_reminder_facts(LATE, date(2023, 11, 28))
    assert notices.reported_facts("I.1a@2023-12", "U1", "ST 1/23", number=3) == {
        "what": "reported",
        "instalment": "I.1a@2023-12",
        "person": "U1",
        "evidence": "ST 1/23",
        "number": "3",
    }
    for is_done, what in ((True, "confirmed"), (False, "declined")):
        assert notices.settled_facts("I.1a@2023-12", "U1", is_done=is_done, number=3, reason="r") == {
            "what": what,
            "instalment": "I.1a@2023-12",
            "person": "U1",
            "number": "3",
            "reason": "r",
        }
    assert notices.kept_facts(SHARED, "U1")["owners"] == "frontex europol eurojust"
    assert notices.suspended_facts("C1", "r", at=AT) == {
        "what": "suspended",
        "place": "C1",
        "reason": "r",
        "at": "2024-01-10T23:30:00+00:00",
    }
    assert notices.unanswered_facts(at=AT) == {"what": "unanswered", "at": "2024-01-10T23:30:00+00:00"}
    reminder = Reminder(key="", channel="C1", milestone=milestone(JUNE), day=date(2024, 6, 30), at=AT)
    assert notices.unposted_facts(reminder, "r") == {
        "what": "unposted",
        "place": "C1",
        "subject": reminder.subject,
        "reason": "r",
    }
