"""Look-ups of an access check: side by side and while the answer is made, and nothing is sent before all say yes."""

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from sqlalchemy import event

from bot.sandbox.fake_slack.api_calls import ApiCall, ApiResponse
from bot.sandbox.fake_slack.fake_slack import APP, TEAM, CallMoment, Fault
from tests.handlers.access.outsiders import SENTENCE
from tests.handlers.reminder_times import BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, Json, Workspace

QUESTION = "what does Eurojust owe by June 2024"

#: Seconds after which a test that waits for the bot fails.
TIMEOUT = 30.0

PERSON, PLACE, READERS = "users.info", "conversations.info", "conversations.members"


@pytest.fixture
def workspace(workspace: Workspace) -> Workspace:
    """Return a workspace in which the bot has answered once, so that it knows itself and the members."""
    assert workspace.deliver(workspace.event_body(QUESTION))
    workspace.slack.clear()
    return workspace


def mention(workspace: Workspace) -> Json:
    """Return a mention."""
    return workspace.event_body(QUESTION)


def direct_message(workspace: Workspace) -> Json:
    """Return a direct message."""
    message: Json = {"type": "message", "channel_type": "im", "channel": DIRECT}
    return workspace.event_body(QUESTION, **message)


def command(workspace: Workspace) -> Json:
    """Return a slash command."""
    trigger = workspace.slack.make_trigger(DELEGATE)
    place = {"channel_id": CHANNEL, "team_id": TEAM, "api_app_id": APP, "trigger_id": trigger}
    return {"command": "/schengen", "text": QUESTION, "user_id": DELEGATE, **place}


REQUESTS = {
    "mention": (mention, (PERSON, PLACE, READERS), 2),
    "direct message": (direct_message, (PERSON,), 2),
    "command": (command, (PERSON, PLACE), 1),
}


@pytest.fixture
def dispatching() -> Iterator[ThreadPoolExecutor]:
    """Return a thread in which requests are dispatched."""
    with ThreadPoolExecutor(1) as pool:
        yield pool


@pytest.mark.parametrize("name", REQUESTS)
def test_all_is_asked_at_once(workspace: Workspace, name: str) -> None:
    """Slack gets every look-up of a request before it has answered one."""
    make_request, methods, _ = REQUESTS[name]
    workspace.services.slack.directory.forget_members(CHANNEL)
    together = threading.Barrier(len(methods))

    def wait_for_others(method: str, moment: CallMoment) -> None:
        if method in methods and moment is CallMoment.BEFORE:
            together.wait(TIMEOUT)

    workspace.slack.on_call = wait_for_others
    workspace.dispatch(make_request(workspace))
    assert not together.broken
    assert sorted(call.method for call in workspace.slack.calls if call.method in methods) == sorted(methods)


@pytest.mark.parametrize("name", REQUESTS)
def test_the_answer_is_made_meanwhile(workspace: Workspace, dispatching: ThreadPoolExecutor, name: str) -> None:
    """The register is read for the answer while Slack has not yet said who asks."""
    make_request, _, _ = REQUESTS[name]
    was_read, is_held = threading.Event(), threading.Event()

    def note_query(statement: str) -> None:
        if "instalment" in statement:
            was_read.set()

    def trace(connection: sqlite3.Connection, *_: object) -> None:
        connection.set_trace_callback(note_query)

    def hold_person(method: str, moment: CallMoment) -> None:
        if method == PERSON and moment is CallMoment.BEFORE:
            is_held.set()
            assert was_read.wait(TIMEOUT)

    event.listen(workspace.engine, "checkout", trace)
    workspace.slack.on_call = hold_person
    dispatching.submit(workspace.dispatch, make_request(workspace)).result(TIMEOUT)
    event.remove(workspace.engine, "checkout", trace)  # the tests that follow have the same engine
    assert is_held.is_set()


def _hold(workspace: Workspace, held: str) -> tuple[threading.Event, threading.Event]:
    """Hold back Slack's answer to a method; return what tells that it is held back, and what lets it go."""
    arrived, released = threading.Event(), threading.Event()

    def hold(method: str, moment: CallMoment) -> None:
        if method == held and moment is CallMoment.BEFORE:
            arrived.set()
            assert released.wait(TIMEOUT)

    workspace.slack.on_call = hold
    return arrived, released


@pytest.mark.parametrize(
    ("name", "held"), [(name, method) for name, (_, methods, _) in REQUESTS.items() for method in methods]
)
@pytest.mark.parametrize("is_refused", [False, True])
def test_nothing_is_sent_before_all_say_yes(
    workspace: Workspace, dispatching: ThreadPoolExecutor, name: str, held: str, *, is_refused: bool
) -> None:
    """While one look-up is under way nothing is sent; whatever it says then decides."""
    make_request, methods, _ = REQUESTS[name]
    workspace.services.slack.directory.forget_members(CHANNEL)
    arrived, released = _hold(workspace, held)
    answer: Future[str] = dispatching.submit(workspace.dispatch, make_request(workspace))
    assert arrived.wait(TIMEOUT)
    with pytest.raises(TimeoutError):
        answer.result(0.3)
    assert [call.method for call in workspace.slack.calls if call.method not in methods] == []
    if is_refused:
        workspace.slack.set_user(DELEGATE, is_restricted=True)
        workspace.slack.set_user("U0GUEST", is_restricted=True)
        workspace.slack.set_channel(CHANNEL, is_ext_shared=held == PLACE, members=[DELEGATE, "U0GUEST"])
    released.set()
    texts = [answer.result(TIMEOUT), *(message.text for message in workspace.slack.messages)]
    assert (SENTENCE in texts) is is_refused
    assert any("Eurojust" in text for text in texts) is not is_refused


def test_an_outsider_does_not_meet_errors(workspace: Workspace) -> None:
    """A command that cannot be read is answered with the refusal, and not with what is wrong with it."""
    workspace.slack.set_user("U0GUEST", is_restricted=True)
    assert workspace.command("dome III.3", user="U0GUEST").text == SENTENCE
    assert workspace.command("dome III.3").text != SENTENCE


@pytest.mark.parametrize("name", REQUESTS)
def test_a_person_waits_for_few_round_trips(workspace: Workspace, name: str) -> None:
    """Where every call takes long, a question waits for one look and one post, and a command for one look."""
    make_request, _, expected = REQUESTS[name]
    for method in (PERSON, PLACE, READERS, "chat.postMessage"):
        workspace.slack.fail(method, Fault(accept=True, delay_after=0.25), times=None)
    lock, under_way, rounds = threading.Lock(), 0, 0

    def begin(_: str, moment: CallMoment) -> None:
        nonlocal under_way, rounds
        if moment is CallMoment.BEFORE:
            with lock:
                rounds += not under_way
                under_way += 1

    def end(_call: ApiCall, _response: ApiResponse) -> None:
        nonlocal under_way
        with lock:
            under_way -= 1

    workspace.dispatch(make_request(workspace))  # asks once who the bot is
    workspace.slack.on_call, workspace.slack.on_answer = begin, end
    workspace.dispatch(make_request(workspace))
    assert rounds == expected


def count_member_lists(workspace: Workspace) -> int:
    """Return how often Slack was asked for a channel's members."""
    return sum(call.method == READERS for call in workspace.slack.calls)


def test_the_members_of_a_channel_are_kept_for_a_minute(workspace: Workspace) -> None:
    """Mentions ask again for the person and the channel, but for its members only after an event."""
    for _ in range(2):
        workspace.mention(QUESTION)
    methods = [call.method for call in workspace.slack.calls]
    assert (methods.count(PERSON), methods.count(PLACE), methods.count(READERS)) == (2, 2, 0)
    joined: Json = {"type": "member_joined_channel", "channel": CHANNEL, "user": DELEGATE}
    workspace.deliver(workspace.event_body("", outer=None, **joined))
    workspace.mention(QUESTION)
    assert count_member_lists(workspace) == 1


def test_reminders_ask_for_the_members_each_time(workspace: Workspace) -> None:
    """A reminder, for which nobody waits, is not posted by what was known of the members a minute ago."""
    workspace.slack.set_user("U0GUEST", is_restricted=True)
    workspace.slack.set_channel(CHANNEL, members=[DELEGATE, "U0GUEST"])
    channel_posts = [each for each in workspace.tick(BEFORE_MEETING) if each.channel == CHANNEL]
    assert channel_posts == []
    assert not workspace.services.slack.access.is_allowed(CHANNEL)
