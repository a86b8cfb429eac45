"""Pending answers: one worker holds one at a time, an earlier holder records nothing, and nothing is left of them."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from db.people.pending_answers import GRACE, LEASE, SWEEP_AFTER, PendingAnswers, Settled
from db.schema import answer_tables
from domain.answers.pending import MAX_AGE, AnswerWay, PendingAnswer
from domain.reminders.outcomes import Later, Posted, Refused, Unknown
from tests.db.races import race

NOW = datetime(2024, 1, 10, 8, 0, tzinfo=UTC)
HELD = LEASE + GRACE

QUESTION = PendingAnswer(
    key="k1",
    asked_at=NOW,
    asker="U1",
    channel="C1",
    way=AnswerWay.MESSAGE,
    thread="1.1",
    message={"text": "Eurojust owes it.", "blocks": [{"type": "divider"}]},
)
CLICK = replace(QUESTION, key="k2", way=AnswerWay.RESPONSE, thread=None, url="https://slack.example/r")


@pytest.fixture
def answers(engine: Engine) -> PendingAnswers:
    """The pending answers of that database."""
    return PendingAnswers(engine)


def take_up(answers: PendingAnswers, answer: PendingAnswer = QUESTION) -> PendingAnswer:
    """Take up a question, and return its answer as it is stored."""
    assert answers.accept_event(answer, (f"event:{answer.key}",), now=NOW)
    return replace(answer, is_stored=True)


def is_empty(engine: Engine) -> bool:
    """Return whether no answer is stored."""
    with engine.connect() as connection:
        return connection.execute(select(answer_tables.answer)).first() is None


def test_a_question_is_taken_up_once(answers: PendingAnswers) -> None:
    """Of an event that Slack delivers twice, one answer is stored, to be found out about when its holder has died."""
    take_up(answers)
    assert not answers.accept_event(replace(QUESTION, key="other"), ("event:k1",), now=NOW)
    assert answers.claim(now=NOW + HELD - timedelta(seconds=1)) is None
    claimed = answers.claim(now=NOW + HELD)
    assert claimed is not None
    assert replace(claimed, is_stored=False, fencing_token=0, is_uncertain=False, was_doubted=False) == QUESTION
    assert (claimed.is_uncertain, claimed.was_doubted, claimed.fencing_token) == (True, True, 1)
    assert answers.claim(now=NOW + HELD) is None


def test_one_of_many_workers_gets_it(answers: PendingAnswers) -> None:
    """Of eight that claim at the same time, one gets the answer."""
    take_up(answers)
    got = race([partial(answers.claim, now=NOW + HELD)] * 8)
    assert sum(answer is not None for answer in got) == 1


def test_a_clock_that_was_ahead_holds_nothing_up(answers: PendingAnswers) -> None:
    """An answer from a time that has not come yet is found out about at once, when the clock is right again."""
    take_up(answers)
    assert answers.claim(now=NOW - timedelta(days=700)) is not None


def test_an_earlier_holder_records_nothing(engine: Engine, answers: PendingAnswers) -> None:
    """Once another worker has claimed an answer, its first holder can neither delete nor change nor send it."""
    first = take_up(answers)
    second = answers.claim(now=NOW + HELD)
    assert second is not None
    assert answers.settle(first, Posted("1"), now=NOW) is Settled.SENT
    assert not answers.record_attempt(first, now=NOW)
    answers.postpone(first, not_before=NOW, is_uncertain=False)
    assert answers.claim(now=NOW + HELD) is None
    assert answers.record_attempt(second, now=NOW)
    assert answers.settle(second, Posted("1"), now=NOW) is Settled.SENT
    swept = answers.claim(now=NOW + SWEEP_AFTER)
    assert swept is not None
    assert (swept.is_sent, swept.message) == (True, None)
    answers.delete(swept)
    assert is_empty(engine)


@pytest.mark.parametrize("answer", [QUESTION, CLICK])
def test_what_was_certainly_not_sent_waits(answers: PendingAnswers, answer: PendingAnswer) -> None:
    """After Slack's wait it is due, and known not to have been sent, whether it was stored before or not."""
    held = take_up(answers) if answer is QUESTION else answer
    assert answers.settle(held, Later(7.0, "ratelimited"), now=NOW) is Settled.WAITS
    assert answers.claim(now=NOW + timedelta(seconds=6)) is None
    claimed = answers.claim(now=NOW + timedelta(seconds=7))
    assert claimed is not None
    assert (claimed.key, claimed.is_uncertain, claimed.message) == (answer.key, False, answer.message)


@pytest.mark.parametrize(
    ("answer", "outcome", "settled"),
    [
        (QUESTION, Posted("1"), Settled.SENT),
        (QUESTION, Later(MAX_AGE.total_seconds(), ""), Settled.WAITS),
        (QUESTION, Later(MAX_AGE.total_seconds() + 1, ""), Settled.LOST),
        (QUESTION, Unknown(""), Settled.WAITS),
        (QUESTION, Refused("is_archived"), Settled.LOST),
        (QUESTION, Refused("invalid_auth", fatal=True), Settled.LOST),
        (replace(QUESTION, is_secret=True), Later(1.0, ""), Settled.LOST),
        (CLICK, Unknown(""), Settled.LOST),
        (CLICK, Later(1.0, ""), Settled.WAITS),
        (replace(CLICK, replaces=True), Unknown(""), Settled.WAITS),
    ],
)
def test_outcomes(
    engine: Engine, answers: PendingAnswers, answer: PendingAnswer, outcome: object, settled: Settled
) -> None:
    """What may come later is kept; what will not is left to be deleted once the asker is told."""
    assert isinstance(outcome, Posted | Later | Unknown | Refused)
    assert answers.settle(answer, outcome, now=NOW) is settled
    assert is_empty(engine) is (settled is not Settled.WAITS)


def test_without_a_wait_it_is_tried_again_after_a_second(answers: PendingAnswers) -> None:
    """Slack may say that a call may be repeated at once: it is not, so that no round goes on for ever."""
    assert answers.settle(take_up(answers), Later(0.0, ""), now=NOW) is Settled.WAITS
    assert answers.claim(now=NOW + timedelta(milliseconds=999)) is None
    assert answers.claim(now=NOW + timedelta(seconds=1)) is not None


def test_what_was_in_doubt_stays_known_as_such(answers: PendingAnswers) -> None:
    """After a doubt a certain failure does not make an answer one that cannot be there twice."""
    held = take_up(answers)
    assert answers.settle(held, Unknown(""), now=NOW) is Settled.WAITS
    claimed = answers.claim(now=NOW + GRACE)
    assert claimed is not None
    answers.postpone(claimed, not_before=NOW + GRACE, is_uncertain=False)
    again = answers.claim(now=NOW + GRACE)
    assert again is not None
    assert (again.is_uncertain, again.was_doubted) == (False, True)
    assert answers.settle(again, Posted("1"), now=NOW + GRACE) is Settled.SENT
    assert answers.claim(now=NOW + GRACE + SWEEP_AFTER - timedelta(seconds=1)) is None
    swept = answers.claim(now=NOW + GRACE + SWEEP_AFTER)
    assert swept is not None
    assert swept.is_sent


@pytest.mark.parametrize("way", [AnswerWay.EPHEMERAL, AnswerWay.RESPONSE])
def test_what_only_one_person_sees_is_not_looked_for_again(
    engine: Engine, answers: PendingAnswers, way: AnswerWay
) -> None:
    """Slack lists no such message, in a thread or not: once it is sent nothing is left of it."""
    private = replace(QUESTION, way=way)
    assert (private.is_searchable, QUESTION.is_searchable) == (False, True)
    assert not replace(QUESTION, thread=None).is_searchable
    take_up(answers, private)
    claimed = answers.claim(now=NOW + HELD)
    assert claimed is not None
    assert claimed.was_doubted
    assert answers.settle(claimed, Posted("1"), now=NOW + HELD) is Settled.SENT
    assert is_empty(engine)


@pytest.mark.parametrize(("seconds", "is_worth_it"), [(0, True), (600, True), (601, False)])
def test_an_answer_is_worth_sending_for_ten_minutes(seconds: int, *, is_worth_it: bool) -> None:
    """Later nobody waits for it."""
    assert QUESTION.is_worth_sending(NOW + timedelta(seconds=seconds)) is is_worth_it
