"""Answers that Slack did not take at once: what is asked of Slack about each, and what is kept of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from db.people.pending_answers import GRACE, LEASE, SWEEP_AFTER, PendingAnswers
from db.schema import answer_tables
from domain.answers.pending import MAX_AGE, AnswerWay, PendingAnswer
from domain.register.channel_access import AccessReason
from domain.reminders.outcomes import Later, Posted, PostOutcome, Refused, Unknown
from jobs import clock
from jobs.answers import MAX_PER_ROUND, AnswerContext, send_answers
from jobs.reconcile import (
    DUPLICATES_WITHIN,
    LookupDeferred,
    LookupResult,
    MessageAbsent,
    MessagesFound,
    NoAnswer,
)
from tests.jobs.team import NOW

SECOND = timedelta(seconds=1)
#: When an answer whose process was killed is found out about.
DUE = NOW + LEASE + GRACE
QUESTION = PendingAnswer(
    key="k", asked_at=NOW, asker="U1", channel="C1", way=AnswerWay.MESSAGE, thread="1.1", message={"text": "Eurojust."}
)


@dataclass
class Slack:
    """What Slack answers, and what it was asked."""

    found: LookupResult = field(default_factory=MessageAbsent)
    sent: PostOutcome = field(default_factory=lambda: Posted("9.9"))
    outsiders: AccessReason | None = None
    undeletable: str = ""
    asked: list[str] = field(default_factory=list)

    def find(self, answer: PendingAnswer, /) -> LookupResult:
        """Look for an answer."""
        self.asked.append(f"find {answer.key}")
        return self.found

    def send(self, answer: PendingAnswer, /) -> PostOutcome:
        """Send one."""
        self.asked.append(f"send {(answer.message or {}).get('text')}")
        return self.sent

    def delete(self, answer: PendingAnswer, ts: str, /) -> NoAnswer | None:
        """Delete a message."""
        self.asked.append(f"delete {ts} of {answer.key}")
        return NoAnswer("busy") if ts == self.undeletable else None

    def find_outsiders(self, _answer: PendingAnswer, /) -> AccessReason | None:
        """Look at the readers."""
        self.asked.append("look")
        return self.outsiders


class Answers:
    """The pending answers of a database, and that workspace."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.store, self.slack = engine, PendingAnswers(engine), Slack()

    def send(self, now: Any, **changes: object) -> list[str]:  # noqa: ANN401  # a time
        """Send what is due; return what was asked of Slack, and of whom it is said that no answer comes."""
        for name, value in changes.items():
            setattr(self.slack, name, value)
        self.slack.asked.clear()
        context = AnswerContext(
            answers=self.store,
            messenger=self.slack,
            find_outsiders=self.slack.find_outsiders,
            compose_unknown_outcome=compose_unknown_outcome,
            give_up=self._give_up,
        )
        send_answers(context, now=now)
        return list(self.slack.asked)

    def _give_up(self, answer: PendingAnswer) -> None:
        self.slack.asked.append(f"give up {answer.key}")
        self.store.delete(answer)

    def take_up(self, answer: PendingAnswer) -> None:
        """Take up a question, and leave it there."""
        assert self.store.accept_event(answer, (f"event {answer.key}",), now=answer.asked_at)

    def wait(self) -> timedelta | None:
        """Return for how long after it was due the only answer is put off; None if there is none any more."""
        with self.engine.connect() as connection:
            found = connection.scalars(select(answer_tables.answer.c.not_before)).all()
        return timedelta(seconds=round((found[0] - DUE).total_seconds())) if found else None


def compose_unknown_outcome(_answer: PendingAnswer, /) -> Mapping[str, Any]:
    """Say that a command may have been carried out."""
    return {"text": "It may be done."}


@pytest.fixture
def answers(engine: Engine) -> Answers:
    """No answers so far."""
    return Answers(engine)


@pytest.mark.parametrize(
    ("changes", "asked", "waits"),
    [
        ({}, ["find k", "look", "send Eurojust."], SWEEP_AFTER),
        ({"found": MessagesFound(("1.2", "1.3"))}, ["find k"], SWEEP_AFTER),
        ({"found": MessagesFound(())}, ["find k", "look", "send Eurojust."], SWEEP_AFTER),
        ({"found": LookupDeferred(3)}, ["find k"], 30 * SECOND),
        ({"found": NoAnswer("busy")}, ["find k"], 30 * SECOND),
        ({"outsiders": AccessReason.UNREADABLE}, ["find k", "look"], 30 * SECOND),
        ({"outsiders": AccessReason.HAS_GUEST}, ["find k", "look"], None),
        ({"sent": Later(7, "ratelimited")}, ["find k", "look", "send Eurojust."], 7 * SECOND),
        ({"sent": Unknown("timeout")}, ["find k", "look", "send Eurojust."], GRACE),
        ({"sent": Refused("is_archived")}, ["find k", "look", "send Eurojust.", "give up k"], None),
        ({"sent": Later(601, "ratelimited")}, ["find k", "look", "send Eurojust.", "give up k"], None),
    ],
)
def test_an_answer_in_doubt_is_looked_for_first(
    answers: Answers, changes: dict[str, object], asked: list[str], waits: timedelta | None
) -> None:
    """It is sent if it is not there and everybody there may read it, kept for as long as that is not known."""
    answers.take_up(QUESTION)
    assert answers.send(DUE - SECOND) == []
    assert answers.send(DUE, **changes) == asked
    assert answers.wait() == waits


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        (replace(QUESTION, message=None), ["find k", "look", "send It may be done."]),
        (replace(QUESTION, way=AnswerWay.RESPONSE, url="https://x"), ["give up k"]),
        (replace(QUESTION, way=AnswerWay.EPHEMERAL), ["give up k"]),
        (replace(QUESTION, thread=None), ["give up k"]),
        (replace(QUESTION, way=AnswerWay.RESPONSE, url="https://x", replaces=True), ["look", "send Eurojust."]),
    ],
)
def test_what_cannot_be_looked_for_is_sent_again_only_where_it_shows_once(
    answers: Answers, answer: PendingAnswer, asked: list[str]
) -> None:
    """Of a command that may have been carried out that much is said, and nothing is carried out."""
    answers.take_up(answer)
    assert answers.send(DUE) == asked


@pytest.mark.parametrize(("late", "is_sent"), [(timedelta(0), True), (SECOND, False)])
@pytest.mark.parametrize("found", [MessageAbsent(), NoAnswer("busy")])
def test_after_ten_minutes_the_asker_is_told_instead(
    answers: Answers, found: LookupResult, late: timedelta, *, is_sent: bool
) -> None:
    """Until then it is sent, or looked for again; afterwards nobody waits for it."""
    answers.take_up(QUESTION)
    asked = answers.send(NOW + MAX_AGE - 5 * SECOND + (6 * SECOND if late else timedelta(0)), found=found)
    assert ("give up k" in asked) is not is_sent


@pytest.mark.parametrize(
    ("found", "undeletable", "asked", "is_over"),
    [
        (MessagesFound(("1.2",)), "", ["find k"], True),
        (MessagesFound(("1.2", "1.3", "1.4")), "", ["find k", "delete 1.3 of k", "delete 1.4 of k"], True),
        (MessagesFound(("1.2", "1.3")), "1.3", ["find k", "delete 1.3 of k"], False),
        (MessageAbsent(), "", ["find k"], True),
        (NoAnswer("busy"), "", ["find k"], False),
        (LookupDeferred(3), "", ["find k"], False),
    ],
)
def test_what_was_in_doubt_is_looked_for_once_more(
    answers: Answers, found: LookupResult, undeletable: str, asked: list[str], *, is_over: bool
) -> None:
    """Of several the first is kept; as long as that is not known it is looked for again, for a day."""
    answers.take_up(QUESTION)
    answers.send(DUE)
    again = DUE + SWEEP_AFTER + SECOND
    assert answers.send(again, found=found, undeletable=undeletable) == asked
    assert (answers.wait() is None) is is_over
    if not is_over:
        assert answers.send(again + SWEEP_AFTER - SECOND) == []
        assert answers.send(NOW + DUPLICATES_WITHIN + SECOND) == asked
        assert answers.wait() is None


def test_what_another_process_has_taken_over_is_left_to_it(answers: Answers) -> None:
    """A process that was held up while it looked sends nothing, and does not delete what is the other's."""
    answers.take_up(QUESTION)
    found = answers.slack.find
    late = DUE + LEASE + GRACE + SECOND

    def find(answer: PendingAnswer, /) -> LookupResult:
        assert answers.store.claim(now=late) is not None
        return found(answer)

    answers.slack.find = find  # type: ignore[method-assign]
    assert answers.send(DUE) == ["find k", "look"]
    assert answers.wait() == late + LEASE + GRACE - DUE


def test_a_round_has_twenty(answers: Answers) -> None:
    """The oldest first; the others follow in the next one."""
    for number in range(MAX_PER_ROUND + 2):
        asked_at = NOW - timedelta(milliseconds=number)
        answers.take_up(replace(QUESTION, key=f"k{number}", asked_at=asked_at, message={"text": str(number)}))
    sent = [asked for asked in answers.send(DUE) if asked.startswith("send")]
    assert sent == [f"send {number}" for number in range(MAX_PER_ROUND + 1, 1, -1)]
    assert [asked for asked in answers.send(DUE) if asked.startswith("send")] == ["send 1", "send 0"]


def test_a_question_after_a_sleep_is_left_to_its_process(answers: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the machine sleeps in the midst of a round, what is asked once it is awake is not asked in the future."""
    since_boot, night = [timedelta()], timedelta(hours=9)
    monkeypatch.setattr(clock, "_since_boot", lambda: since_boot[-1])

    def sleep(answer: PendingAnswer, /) -> PostOutcome:
        if answer.key == QUESTION.key:
            since_boot.append(since_boot[-1] + night)
            answers.take_up(replace(QUESTION, key="new", asked_at=DUE + night))
        return Posted("1.2")

    monkeypatch.setattr(answers.slack, "send", sleep)
    answers.take_up(QUESTION)
    assert answers.send(DUE) == ["find k", "look", "find k"]  # the last one looks for doubles
    assert answers.send(DUE + night + LEASE + GRACE) == ["find new", "look"]
