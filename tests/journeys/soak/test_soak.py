"""The soak in short, and that its verdict notices errors."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.sandbox.fake_slack.fake_slack import Message
from domain.register.audit_events import Change
from tests.databases.databases import POSTGRES, SQLITE
from tests.journeys.soak import verdict
from tests.journeys.soak.people import GivenCommand, SentEvent
from tests.journeys.soak.soak import SoakPlan, run_soak
from tests.journeys.soak.socket_server import RequestFate, SentRequest

ACKNOWLEDGED, SEVERED = SentRequest(fate=RequestFate.ACKNOWLEDGED), SentRequest(fate=RequestFate.SEVERED)
ANSWER = "Eurojust owes 3 deliverables."


@pytest.mark.long
@pytest.mark.parametrize("kind", [pytest.param(SQLITE, marks=pytest.mark.longest), POSTGRES])
def test_half_a_minute_loses_and_doubles_nothing(kind: str) -> None:
    """Asked, commanded, killed and restarted at once, the bot loses and doubles nothing, and every log is explained."""
    result = run_soak(
        SoakPlan(
            seconds=15,
            processes=3,
            askers=3,
            kill_pause_seconds=(3.0, 6.0),
            restart_pause_seconds=(6.0, 12.0),
            kind=kind,
        )
    )
    assert result.problems == []
    assert result.questions["answered"] > 5
    assert result.commands["reported done, in the audit log"] > 0
    assert result.figures["reminders"] > 0
    assert result.figures["kills"] + result.figures["stops"] > 1


def asked(*deliveries: SentRequest) -> SentEvent:
    """Return a question in a person's own conversation."""
    return SentEvent(user="U1", channel="D1", ts="1.1", deliveries=deliveries)


def said(*texts: str) -> list[Message]:
    """Return the messages in its thread."""
    return [Message(channel="D1", ts=f"2.{number}", text=text, thread_ts="1.1") for number, text in enumerate(texts)]


#: What the asker is told instead, in a message of its own.
SORRY = Message(channel="D1", ts="3.1", text=f"{verdict.GIVEN_UP} or click")


@pytest.mark.parametrize(
    ("question", "messages", "how", "is_wrong"),
    [
        (asked(ACKNOWLEDGED), said(ANSWER), "answered", False),
        (asked(SEVERED, ACKNOWLEDGED), said(ANSWER), "answered", False),
        (asked(ACKNOWLEDGED), said(ANSWER, ANSWER), "DOUBLED", True),
        (asked(ACKNOWLEDGED), [], "LOST", True),
        (asked(SEVERED, ACKNOWLEDGED), [], "LOST", True),
        (asked(SEVERED, ACKNOWLEDGED), [SORRY], "told after ten minutes that no answer comes", False),
        (asked(SEVERED, SEVERED), [], "never acknowledged", False),
        (asked(ACKNOWLEDGED), said(f"{verdict.UNKNOWN} try again"), "told that it did not work", False),
        (asked(SEVERED, ACKNOWLEDGED), said(verdict.NOT_DONE[0], ANSWER), "answered", False),
    ],
)
def test_questions_are_judged(question: SentEvent, messages: list[Message], how: str, *, is_wrong: bool) -> None:
    """An acknowledged question has one answer, whichever process was killed, or its asker was told that it failed."""
    counted, problems = verdict.judge_questions([question], messages)
    assert counted == Counter({how: 1})
    assert bool(problems) is is_wrong


def change(evidence: str = "", undoes: int | None = None) -> Change:
    """Return an entry of the audit log."""
    time = datetime(2024, 1, 1, tzinfo=UTC)
    after = {"evidence": evidence} if evidence else {}
    return Change(at=time, by="U1", surface="command", kind="done", ref="I.4a", before={}, after=after, undoes=undoes)


def commanded(text: str | None) -> GivenCommand:
    """Return a command with its answer."""
    sent = SEVERED if text is None else SentRequest(fate=RequestFate.ACKNOWLEDGED, answer={"text": text})
    return GivenCommand(mark="ST 1/24", request=sent)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Done: I.4a", {1}, {0, 2}),
        (None, {0, 1}, {2}),
        (f"{verdict.UNKNOWN} try again", {0, 1}, {2}),
        (verdict.NOT_DONE[0], {0}, {1, 2}),
        ("I.4a is done already.", {0}, {1, 2}),
    ],
)
def test_commands_are_judged(text: str | None, right: set[int], wrong: set[int]) -> None:
    """A confirmed command is in the audit log once, a refused one never, and one without an answer at most once."""
    for times in range(3):
        _, problems = verdict.judge_commands([commanded(text)], [change("ST 1/24")] * times)
        assert (times in right, times in wrong) == (not problems, bool(problems))


def test_what_is_taken_back_is_judged() -> None:
    """An undone change is in the audit log once, as the change that undoes that number."""
    taken = GivenCommand(undoes=7, request=SentRequest(fate=RequestFate.ACKNOWLEDGED, answer={"text": "Taken back: …"}))
    assert verdict.judge_commands([taken], [change(undoes=7)])[1] == []
    assert verdict.judge_commands([taken], [change(undoes=8)])[1] != []


def test_what_nothing_explains_is_found_in_logs(tmp_path: Path) -> None:
    """Warnings and errors are counted, information is not."""
    log = tmp_path / "process.log"
    log.write_text(
        "2026-11-25 03:15:19,894 INFO bot.cli.commands.run: the bot is running\n"
        "2026-11-25 03:15:19,894 ERROR jobs.scheduler: a tick failed: OperationalError at psycopg/cursor.py:1\n"
        "2026-11-25 03:15:19,894 ERROR jobs.scheduler: a tick failed: KeyError at jobs/plan.py:1\n"
    )
    counted, problems = verdict.judge_logs([log])
    assert counted == Counter({"the database was unreachable during a tick": 1, "unexplained": 1})
    assert len(problems) == 1


def test_memory_that_grows_is_seen() -> None:
    """Growth is the last quarter over the second one."""
    assert verdict.memory_growth([10, 50, 100, 100, 100, 100, 100, 100]) == 1.0
    assert verdict.memory_growth([10, 50, 100, 100, 150, 150, 200, 200]) == 2.0
