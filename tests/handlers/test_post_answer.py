"""Answers that Slack does not take at once: each comes once, by the rules of reminders, or its asker is told."""

import logging
from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import func, select

from bot.sandbox.fake_slack.fake_slack import CallMoment, ConnectionCut, Fault, Message
from bot.slack.client import make_client
from db.people.pending_answers import GRACE, LEASE, SWEEP_AFTER
from db.schema import answer_tables, reminder_tables
from domain.answers.pending import MAX_AGE, AnswerWay
from domain.register.channel_access import AccessReason
from handlers.access.channels import suspend_channel
from handlers.events.mentions import prepare
from handlers.post_answer import Asker, new_answer, post_pending
from handlers.questions.answer import AnsweredQuestion
from handlers.questions.conversation import remember_question
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, DIRECT, NOW, Json, Workspace

QUESTION = "what does Eurojust owe by June 2024"
SORRY = (
    "I could not answer your question or click (20 October 2023 12:00): Slack took no more messages. Please try again."
)
SECOND = timedelta(seconds=1)


def ask_here(workspace: Workspace) -> tuple[str, Json]:
    """Return the method that answers a mention, and the mention."""
    return "chat.postMessage", workspace.event_body(QUESTION, ts="5.5")


def ask_directly(workspace: Workspace) -> tuple[str, Json]:
    """Return the method that answers a direct message, and the message."""
    message: Json = {"type": "message", "channel_type": "im", "channel": DIRECT, "ts": "5.5"}
    return "chat.postMessage", workspace.event_body(QUESTION, **message)


def change_by_mention(workspace: Workspace) -> tuple[str, Json]:
    """Return the method that answers a command after a mention, and the mention."""
    return "chat.postMessage", workspace.event_body("done III.3 ST 1/24", user=COORDINATOR, ts="5.5")


def fail_by_mention(workspace: Workspace) -> tuple[str, Json]:
    """Return the same for a command that is refused."""
    return "chat.postMessage", workspace.event_body("done III.3 ST 1/24", ts="5.5")


def click_suggestion(workspace: Workspace) -> tuple[str, Json]:
    """Return the method that answers a click on a suggested question, and the click."""
    element = {"type": "button", "action_id": "suggestion:1", "block_id": "b", "value": f"{QUESTION}|en"}
    return "chat.postMessage", workspace.click_body(element) | {"message": {"ts": "5.5"}}


def click(workspace: Workspace) -> tuple[str, Json]:
    """Return the path that answers a click, and the click."""
    body = workspace.click_body({"type": "button", "action_id": "details", "block_id": "b", "value": "III.3a"})
    return "response/" + str(body["response_url"]).rpartition("/")[2], body


def click_in_vain(workspace: Workspace) -> tuple[str, Json]:
    """Return the same for a click that is answered with an error."""
    element = {"type": "button", "action_id": "send_reminder", "block_id": "b", "value": "x|en"}
    body = workspace.click_body(element, user=DELEGATE)
    return "response/" + str(body["response_url"]).rpartition("/")[2], body


PUBLIC = {
    each.__name__: each for each in (ask_here, ask_directly, change_by_mention, fail_by_mention, click_suggestion)
}
PRIVATE = {each.__name__: each for each in (click, click_in_vain)}
REQUESTS = PUBLIC | PRIVATE

#: What leaves the outcome of a post unknown.
UNCLEAR = {
    "500": Fault(status=500),
    "503": Fault(status=503),
    "connection closed": Fault(cut=ConnectionCut.CLOSE),
    "connection reset": Fault(cut=ConnectionCut.RESET),
    "half an answer": Fault(cut=ConnectionCut.HALF),
    "no JSON": Fault(body=b"<html>busy</html>"),
    "fatal_error": Fault.error("fatal_error"),
}


def sent(workspace: Workspace, method: str) -> list[Message]:
    """Return the messages that a method or a response URL has brought, without notices."""
    is_response = method.startswith("response/")
    return [each for each in workspace.slack.messages if (each.channel == method if is_response else each.thread_ts)]


def read_notices(workspace: Workspace) -> list[tuple[str, object]]:
    """Return the recipient and kind of each notice that waits to be sent."""
    row = reminder_tables.reminder.c
    with workspace.engine.connect() as connection:
        found = connection.execute(select(row.channel, row.facts).where(row.kind == "notice"))
        return [(channel, (facts or {}).get("what")) for channel, facts in found]


def count_pending(workspace: Workspace) -> int:
    """Return the number of answers in the database."""
    with workspace.engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(answer_tables.answer)) or 0


def run(workspace: Workspace, until: timedelta, *, step: timedelta = timedelta(seconds=30)) -> None:
    """Tick until so long after the question."""
    while workspace.now < NOW + until:
        workspace.tick(min(NOW + until, workspace.now + step))


@pytest.mark.parametrize("name", REQUESTS)
def test_an_answer_that_comes_leaves_nothing(workspace: Workspace, name: str) -> None:
    """Once Slack has an answer, nothing of it is left in the database, and it is not sent again."""
    method, body = REQUESTS[name](workspace)
    assert workspace.dispatch(body) == ""
    assert (len(sent(workspace, method)), count_pending(workspace)) == (1, 0)
    run(workspace, MAX_AGE, step=LEASE + GRACE)
    assert (len(sent(workspace, method)), read_notices(workspace)) == (1, [])


@pytest.mark.parametrize("name", REQUESTS)
def test_an_answer_comes_after_the_wait(workspace: Workspace, name: str) -> None:
    """Two answers of 429 with `Retry-After` delay the answer: it comes once, in its place, and no sooner."""
    method, body = REQUESTS[name](workspace)
    workspace.slack.fail(method, Fault.rate_limited("7"), times=2)
    assert workspace.dispatch(body) == ""
    for seconds in (6, 7, 13):
        workspace.tick(NOW + seconds * SECOND)
        assert sent(workspace, method) == []
    workspace.tick(NOW + 30 * SECOND)
    (answer,) = sent(workspace, method)
    assert answer.thread_ts == ("5.5" if method == "chat.postMessage" else None)
    run(workspace, MAX_AGE, step=GRACE)
    assert (len(sent(workspace, method)), read_notices(workspace), count_pending(workspace)) == (1, [], 0)


@pytest.mark.parametrize("accept", [False, True])
@pytest.mark.parametrize(
    ("name", "fault"),
    [*(("ask_here", fault) for fault in UNCLEAR), *((name, "500") for name in PUBLIC if name != "ask_here")],
)
def test_what_may_have_been_posted_is_looked_for(workspace: Workspace, name: str, fault: str, *, accept: bool) -> None:
    """An answer of unknown outcome is posted again only if it is not in its thread, once it cannot arrive any more."""
    method, body = PUBLIC[name](workspace)
    workspace.slack.fail(method, replace(UNCLEAR[fault], accept=accept))
    assert workspace.dispatch(body) == ""
    run(workspace, GRACE - SECOND)
    assert len(sent(workspace, method)) == accept
    run(workspace, GRACE)
    assert len(sent(workspace, method)) == 1
    run(workspace, GRACE + SWEEP_AFTER + SECOND, step=SWEEP_AFTER)
    assert (len(sent(workspace, method)), read_notices(workspace), count_pending(workspace)) == (1, [], 0)


@pytest.mark.parametrize("name", PUBLIC)
def test_a_thread_that_cannot_be_read_is_not_posted_to_again(workspace: Workspace, name: str) -> None:
    """While its thread cannot be searched, an answer waits; after ten minutes the asker is told."""
    method, body = PUBLIC[name](workspace)
    workspace.slack.fail(method, Fault(status=500, accept=True))
    workspace.slack.fail("conversations.replies", Fault.error("missing_scope"), times=None)
    assert workspace.dispatch(body) == ""
    run(workspace, MAX_AGE - SECOND)
    assert (len(sent(workspace, method)), read_notices(workspace)) == (1, [])
    run(workspace, MAX_AGE + GRACE)
    assert (len(sent(workspace, method)), len(read_notices(workspace)), count_pending(workspace)) == (1, 1, 0)


@pytest.mark.long
@pytest.mark.parametrize("fault", ["500", "connection closed", "connection reset", "half an answer"])
@pytest.mark.parametrize("name", PRIVATE)
def test_what_cannot_be_looked_for_is_not_sent_again(workspace: Workspace, name: str, fault: str) -> None:
    """Slack lists no message that only one person sees: if its outcome is unknown, they are told."""
    method, body = PRIVATE[name](workspace)
    workspace.slack.fail(method, replace(UNCLEAR[fault], accept=True))
    assert workspace.dispatch(body) == ""
    assert len(read_notices(workspace)) == 1
    run(workspace, MAX_AGE)
    assert len(sent(workspace, method)) == 1


def test_a_page_in_place_of_another_is_sent_again(workspace: Workspace) -> None:
    """An answer that replaces a message may be sent twice, since it is shown once; so it is, after the wait."""
    respond_url = workspace.slack.make_response_url()
    path = "response/" + respond_url.rpartition("/")[2]
    workspace.slack.fail(path, Fault(status=500, accept=True))
    answer = new_answer(Asker(user=DELEGATE, channel=CHANNEL), AnswerWay.RESPONSE, workspace.services, thread=None)
    answer = replace(answer, url=respond_url, replaces=True, message={"text": "page 2", "blocks": []})
    workspace.post(answer)
    run(workspace, GRACE)
    assert [(each.text, each.arguments["replace_original"]) for each in sent(workspace, path)] == [("page 2", True)] * 2
    assert (read_notices(workspace), count_pending(workspace)) == ([], 0)


LASTING = {"429": Fault.rate_limited("3600"), "refused": Fault.error("is_archived")}
GONE = {"429": Fault.rate_limited("3600"), "refused": Fault(status=404, body=b"expired_url")}


@pytest.mark.parametrize("kind", LASTING)
@pytest.mark.parametrize("name", REQUESTS)
def test_the_asker_is_told_of_an_answer_that_does_not_come(workspace: Workspace, name: str, kind: str) -> None:
    """If Slack takes the answer neither now nor within ten minutes, the asker is told in a direct message."""
    method, body = REQUESTS[name](workspace)
    workspace.slack.fail(method, (LASTING if name in PUBLIC else GONE)[kind])
    assert workspace.dispatch(body) == ""
    ((_, what),) = read_notices(workspace)
    assert (what, count_pending(workspace)) == ("unanswered", 0)
    told = workspace.tick(workspace.now)
    assert [each.text for each in told] == [SORRY]


@pytest.mark.long
def test_the_asker_is_told_once_slack_takes_it(workspace: Workspace) -> None:
    """After ten minutes of 429 the answer is given up; the notice waits for as long as Slack takes nothing."""
    workspace.slack.fail("chat.postMessage", Fault.rate_limited("30"), times=None)
    workspace.dispatch(ask_here(workspace)[1])
    run(workspace, 2 * MAX_AGE)
    assert not any(workspace.slack.messages)
    workspace.slack.heal()
    run(workspace, 2 * MAX_AGE + timedelta(minutes=5))
    assert [(each.channel, each.text) for each in workspace.slack.messages] == [(f"D{DELEGATE[1:]}", SORRY)]


@pytest.mark.parametrize("is_private", [False, True])
def test_nothing_is_posted_where_outsiders_have_come(workspace: Workspace, *, is_private: bool) -> None:
    """A channel that was suspended during the wait has no answer after it."""
    method, body = (click if is_private else ask_here)(workspace)
    workspace.slack.fail(method, Fault.rate_limited("1"))
    assert workspace.dispatch(body) == ""
    suspend_channel(CHANNEL, AccessReason.HAS_GUEST, workspace.services)
    run(workspace, MAX_AGE)
    assert (sent(workspace, method), count_pending(workspace)) == ([], 0)


def test_an_answer_waits_while_its_readers_are_not_known(workspace: Workspace) -> None:
    """If Slack does not say who reads in the channel, the answer comes as soon as it does."""
    workspace.slack.fail("chat.postMessage", Fault.rate_limited("1"))
    workspace.dispatch(ask_here(workspace)[1])
    workspace.slack.fail("conversations.members", Fault(status=500), times=2)
    run(workspace, timedelta(seconds=59))
    assert workspace.slack.messages == ()
    run(workspace, timedelta(seconds=90))
    assert len(workspace.slack.messages) == 1


def take_up(workspace: Workspace, body: Json) -> None:
    """Take up a question as far as its process came that was killed before it had posted the answer."""
    prepared = prepare(body, services=workspace.services)
    assert isinstance(prepared.content, AnsweredQuestion)
    asker = Asker(user=DELEGATE, channel=CHANNEL)
    answer = new_answer(asker, AnswerWay.MESSAGE, workspace.services, thread=prepared.thread)
    answer = replace(answer, message={"text": "Eurojust owes it.", "blocks": []})
    remember_question(prepared.content, services=workspace.services, origin=prepared.origin, answer=answer)


def test_a_question_whose_process_was_killed_is_answered(workspace: Workspace) -> None:
    """What was taken up and not answered is answered after the restart, once, whatever Slack delivers again."""
    body = workspace.event_body(QUESTION, ts="5.5")
    take_up(workspace, body)
    assert workspace.deliver(body) == []
    run(workspace, LEASE + GRACE)
    assert [(each.text, each.thread_ts) for each in workspace.slack.messages] == [("Eurojust owes it.", "5.5")]
    run(workspace, LEASE + GRACE + SWEEP_AFTER + SECOND, step=SWEEP_AFTER)
    assert (len(workspace.slack.messages), count_pending(workspace)) == (1, 0)


def test_a_question_of_long_ago_is_not_answered(workspace: Workspace) -> None:
    """After more than ten minutes the asker is told instead."""
    take_up(workspace, workspace.event_body(QUESTION))
    workspace.tick(NOW + MAX_AGE + SECOND)
    workspace.tick(NOW + MAX_AGE + 2 * SECOND)
    assert [each.text for each in workspace.slack.messages] == [SORRY]


def test_an_answer_that_had_come_is_not_repeated(workspace: Workspace) -> None:
    """A process that was killed after Slack had its answer leaves one that is found."""
    was_killed = False

    def kill(method: str, moment: CallMoment) -> None:
        nonlocal was_killed
        if method == "chat.postMessage" and moment is CallMoment.AFTER and not was_killed:
            was_killed = True
            raise OSError

    workspace.slack.on_call = kill
    workspace.dispatch(ask_here(workspace)[1])
    run(workspace, 2 * SWEEP_AFTER, step=GRACE)
    assert (len(workspace.slack.messages), count_pending(workspace), read_notices(workspace)) == (1, 0, [])


def test_an_answer_that_came_twice_stands_once(workspace: Workspace) -> None:
    """If Slack posts an answer only after it was looked for and posted again, the later one is deleted."""
    workspace.slack.fail("chat.postMessage", Fault(status=500))
    method, body = ask_here(workspace)
    workspace.dispatch(body)
    run(workspace, GRACE)
    (answer,) = sent(workspace, method)
    make_client("xoxb-test", workspace.slack.url).chat_postMessage(**answer.arguments)
    run(workspace, SWEEP_AFTER, step=SWEEP_AFTER)
    assert len(sent(workspace, method)) == 2
    run(workspace, GRACE + SWEEP_AFTER + timedelta(minutes=1), step=SWEEP_AFTER)
    assert (sent(workspace, method), count_pending(workspace)) == ([answer], 0)


def test_a_change_is_not_made_again(workspace: Workspace) -> None:
    """Of a command whose process was killed it is said that its outcome is unknown, and nothing is carried out."""
    origin = prepare(change_by_mention(workspace)[1], services=workspace.services).origin
    asker = Asker(user=COORDINATOR, channel=CHANNEL)
    answer = new_answer(asker, AnswerWay.MESSAGE, workspace.services, thread="5.5")
    assert workspace.services.people.answers.accept_event(answer, origin.event_keys, now=NOW)
    run(workspace, MAX_AGE)
    (told,) = workspace.slack.messages
    assert (told.thread_ts, "/schengen history" in told.text) == ("5.5", True)
    assert workspace.changes() == []


def test_a_secret_is_not_stored(workspace: Workspace) -> None:
    """A calendar's address is not kept for a later try: its owner is told, and asks again."""
    workspace.set_public_url("https://bot.example")
    workspace.slack.fail("chat.postEphemeral", Fault.rate_limited("1"))
    workspace.dispatch(workspace.event_body("calendar"))
    assert (read_notices(workspace), count_pending(workspace)) == ([(DELEGATE, "unanswered")], 0)


def test_a_database_that_goes_away_after_the_post_costs_nothing(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    """If it cannot be recorded that an answer was posted, it is found in its thread later, and not repeated."""
    holding = workspace.engine.connect()

    def lock(method: str, moment: CallMoment) -> None:
        if method == "chat.postMessage" and moment is CallMoment.AFTER:
            holding.begin()

    workspace.slack.on_call = lock
    with caplog.at_level(logging.ERROR):
        workspace.dispatch(ask_here(workspace)[1])
    holding.close()
    workspace.slack.on_call = None
    assert "what became of an answer was not recorded" in caplog.text
    assert len(workspace.slack.messages) == 1
    run(workspace, 2 * SWEEP_AFTER, step=GRACE)
    assert (len(workspace.slack.messages), count_pending(workspace)) == (1, 0)


def test_the_scheduler_is_woken_for_an_answer(workspace: Workspace) -> None:
    """Whoever is told to wait seven seconds waits seven, and not for the next tick."""
    calls = list[float]()

    def wake(*, after: float = 0.0) -> None:
        calls.append(after)

    workspace.use_wake(wake)
    workspace.slack.fail("chat.postMessage", Fault.rate_limited("7"))
    workspace.dispatch(ask_here(workspace)[1])
    assert calls == [7.0]


@pytest.mark.parametrize(("late", "is_taken_over", "number"), [(0, True, 1), (1, True, 0), (1, False, 1)])
def test_an_answer_that_was_held_up_is_not_sent_by_two(
    workspace: Workspace, late: int, number: int, *, is_taken_over: bool
) -> None:
    """A process that was held up for a minute before it posts looks whether another one has taken its answer over."""
    answers, services = workspace.services.people.answers, workspace.services
    answer = new_answer(Asker(user=DELEGATE, channel=CHANNEL), AnswerWay.MESSAGE, services, thread=None)
    answer = replace(answer, message={"text": "Eurojust."})
    assert answers.accept_event(answer, ("e1",), now=NOW)
    if is_taken_over:
        assert answers.claim(now=NOW + LEASE + GRACE) is not None
    workspace.now = NOW + LEASE + late * SECOND
    post_pending(replace(answer, is_stored=True), make_client("xoxb-test", workspace.slack.url), services)
    assert len(workspace.slack.messages) == number
