"""Where the answer to a click is: in the thread of the message that was clicked in, else in the channel."""

from collections.abc import Mapping

import pytest

from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, Json, Workspace, values

#: A thread, and a reply in it.
THREAD, REPLY = "1697796000.000100", "1697796000.000200"

#: What a payload says of the place of a click, and the thread that its answer is to be in.
PLACES: Mapping[str, tuple[Json, str | None]] = {
    "a reply": ({"message": {"ts": REPLY, "thread_ts": THREAD}, "container": {"message_ts": REPLY}}, THREAD),
    "a reply that only its reader sees": (
        {"container": {"message_ts": REPLY, "thread_ts": THREAD, "is_ephemeral": True}},
        THREAD,
    ),
    "a message with a thread": (
        {"message": {"ts": THREAD, "thread_ts": THREAD}, "container": {"message_ts": THREAD, "thread_ts": THREAD}},
        None,
    ),
    "a message without one": ({"message": {"ts": THREAD}, "container": {"message_ts": THREAD}}, None),
    "nothing said": ({}, None),
}


def click_in(workspace: Workspace, place: Json, element: Json, *, user: str) -> Json:
    """Click in a message; return the arguments of the one response."""
    before = len(workspace.slack.messages)
    body = workspace.click_body({"type": "button", "block_id": "b1", **element}, user=user)
    assert workspace.dispatch(body | place) == ""
    (response,) = workspace.slack.messages[before:]
    assert response.channel.startswith("response/")
    return response.arguments


@pytest.mark.long
@pytest.mark.parametrize("name", PLACES)
def test_the_answer_is_where_the_click_was(workspace: Workspace, name: str) -> None:
    """Answers, files, notices and errors name the thread in which somebody clicked, and no other."""
    place, thread = PLACES[name]
    (chart,) = values(workspace.mention("what does Eurojust owe by June 2024").blocks, "chart")
    clicks = {"details": "III.3a", "chart": chart, "next_page": "x", "not_ours": "III.3a@2024-06|en"}
    clicks |= {"send_reminder": "a1b2c3|en", "mark_done": "x|en"}
    responses = [
        click_in(workspace, place, {"action_id": action, "value": value}, user=DELEGATE)
        for action, value in clicks.items()
    ]
    assert [response.get("thread_ts") for response in responses] == [thread] * len(clicks)


@pytest.mark.parametrize("name", PLACES)
def test_a_refusal_is_where_the_click_was(workspace: Workspace, name: str) -> None:
    """A guest reads that there is no answer in the thread in which they have clicked."""
    place, thread = PLACES[name]
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    response = click_in(workspace, place, {"action_id": "details", "value": "III.3a"}, user=DELEGATE)
    assert (response["text"], response.get("thread_ts")) == ("I cannot answer here.", thread)


@pytest.mark.parametrize("event", [Json(), Json(thread_ts=THREAD)])
def test_a_refusal_is_where_the_mention_was(workspace: Workspace, event: Json) -> None:
    """A mention in a thread is refused there; outside of threads in the channel, since Slack shows it nowhere else."""
    workspace.command("allow-here off", user=COORDINATOR, channel=CHANNEL)
    (refusal,) = workspace.deliver(workspace.event_body("what is overdue", **event))
    assert (refusal.is_ephemeral, refusal.thread_ts) == (True, event.get("thread_ts"))
