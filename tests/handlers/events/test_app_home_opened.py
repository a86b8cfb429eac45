"""The event `app_home_opened`: prompts in the messages tab, and follow-ups in its threads."""

from datetime import UTC, datetime

import pytest
from slack_bolt import BoltRequest

from bot.sandbox.fake_slack.faults import Fault
from tests.handlers.workspace import COORDINATOR, DELEGATE, DIRECT, Json, SeenMessage, Workspace, texts
from tests.languages import LANGUAGES


def open_event(workspace: Workspace, *, tab: str = "messages", user: str = DELEGATE) -> Json:
    """Return the event of a user opening a tab of the app."""
    event = {"type": "app_home_opened", "user": user, "channel": DIRECT, "tab": tab, "event_ts": "1.1"}
    body = workspace.event_body("")
    del body["is_ext_shared_channel"]
    return {**body, "event": event}


def suggested_prompts(workspace: Workspace, *, user: str = DELEGATE) -> list[str]:
    """Return the prompts for a user who opens the messages tab; nothing is posted."""
    workspace.slack.clear()
    assert workspace.deliver(open_event(workspace, user=user)) == []
    prompts = workspace.slack.prompts[DIRECT]["prompts"]
    assert [prompt["title"] for prompt in prompts] == [prompt["message"] for prompt in prompts]
    return [prompt["message"] for prompt in prompts]


def send(workspace: Workspace, text: str, **event: object) -> SeenMessage:
    """Return the answer to a message in the messages tab."""
    message = {"type": "message", "channel": DIRECT, "channel_type": "im"} | event
    (answer,) = workspace.deliver(workspace.event_body(text, outer=None, **message))
    return answer


def first_line(answer: SeenMessage) -> str:
    """Return how a question was read."""
    return answer.text.splitlines()[1]


def test_questions_are_suggested_for_ones_own_body(workspace: Workspace) -> None:
    """A user who has said their actor gets four prompts about it and the next Schengen Council."""
    workspace.command("iam Eurojust", user=DELEGATE)
    assert suggested_prompts(workspace) == [
        "what must Eurojust deliver by 5 December 2023",
        "what is overdue",
        "who must deliver for the December 2023 Council",
        "what is next for Eurojust",
    ]


def test_a_contact_is_known_without_saying_so(workspace: Workspace) -> None:
    """A contact, also through a user group, gets prompts about that actor; one that they have said comes first."""
    workspace.slack.set_group("S0FRONTEX", DELEGATE)
    workspace.command("contact Frontex <!subteam^S0FRONTEX>")
    assert suggested_prompts(workspace)[0] == "what must Frontex deliver by 5 December 2023"
    workspace.command("iam NL", user=DELEGATE)
    assert suggested_prompts(workspace)[0] == "what must Netherlands deliver by 5 December 2023"


def test_anybody_is_suggested_something(workspace: Workspace) -> None:
    """A user whose actor is not known gets general prompts."""
    assert suggested_prompts(workspace) == [
        "who must deliver for the December 2023 Council",
        "what is overdue",
        "without a deadline",
        "everything due",
    ]


def test_suggestions_move_on_with_the_calendar(workspace: Workspace) -> None:
    """The prompts name the next Council at each opening, and none after the last."""
    workspace.command("iam Eurojust", user=DELEGATE)
    workspace.now = datetime(2023, 12, 6, 8, 0, tzinfo=UTC)
    assert suggested_prompts(workspace)[0] == "what must Eurojust deliver by 4 March 2024"
    workspace.now = datetime(2030, 1, 1, 8, 0, tzinfo=UTC)
    assert suggested_prompts(workspace) == ["what is overdue", "what is next for Eurojust"]


def test_no_thread_is_named(workspace: Workspace) -> None:
    """The prompts stand above all threads; if a thread were named, Slack would drop them silently."""
    workspace.dispatch(open_event(workspace))
    (call,) = [call for call in workspace.slack.calls if call.method == "assistant.threads.setSuggestedPrompts"]
    assert call.arguments["channel_id"] == DIRECT
    assert "thread_ts" not in call.arguments


@pytest.mark.long
@pytest.mark.parametrize("body", ["Eurojust", "NL", "the Member States", "EMSC", "nobody"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_suggestion_is_understood_in_every_language(workspace: Workspace, code: str, body: str) -> None:
    """In each of the 24 languages each prompt, sent as it is, is answered in that language, and as meant.

    One is sent after the other, as by a user who tries them all: none follows up the one before.
    """
    workspace.command(f"iam {body}", user=DELEGATE)
    workspace.slack.set_user(DELEGATE, locale=f"{code}-XX")
    workspace.services.slack.directory.forget_person(DELEGATE)
    prompts = suggested_prompts(workspace)
    assert len(prompts) == 4
    translator, about = workspace.services.translator(code), workspace.services.people.conversations.read_body(DELEGATE)
    source = translator.gettext("Note {number}, {marking}.", number="13901/23", marking="LIMITE").rstrip(".")
    for place, text in enumerate(prompts):
        answer = send(workspace, text)
        assert [text for text in texts(answer.blocks) if text.startswith(source)], text
        named = about is not None and place in (0, 3)
        assert (about is not None and translator.actor(about) in first_line(answer)) is named, text
    assert send(workspace, prompts[1]).text.startswith(translator.gettext("Nothing is overdue.").rstrip("."))


def test_a_thread_of_the_tab_takes_follow_ups(workspace: Workspace) -> None:
    """A message begins a thread and is answered in it; the next ones there follow up the last question."""
    answer = send(workspace, "what does Eurojust owe by June 2024?", ts="9.1")
    assert answer.thread_ts == "9.1"
    then = send(workspace, "and Frontex?", ts="9.2", thread_ts="9.1")
    assert then.thread_ts == "9.1"
    assert first_line(then).startswith("Frontex (incl. as a JHA agency) · due by 30 June 2024")
    assert "due in March 2024" in first_line(send(workspace, "in March?", ts="9.3", thread_ts="9.1"))
    assert "Frontex" in first_line(send(workspace, "which of those are overdue?", ts="9.4", thread_ts="9.1"))


def test_a_new_message_is_a_new_question(workspace: Workspace) -> None:
    """Outside of threads only a text that cannot stand alone follows up the message before."""
    send(workspace, "what does Eurojust owe by June 2024?")
    assert first_line(send(workspace, "in March?")) == "due in March 2024"
    send(workspace, "what does Eurojust owe by June 2024?")
    assert first_line(send(workspace, "and Frontex?")).startswith("Frontex (incl. as a JHA agency)")
    assert "due by 30 June 2024" in first_line(send(workspace, "and Europol?"))


def test_two_threads_do_not_mix(workspace: Workspace) -> None:
    """A question in one thread does not affect another thread."""
    send(workspace, "what does Eurojust owe by June 2024?", ts="9.1")
    send(workspace, "what must Frontex deliver in March 2024?", ts="9.2")
    assert "due by 30 June 2024" in first_line(send(workspace, "and Europol?", ts="9.3", thread_ts="9.1"))
    assert "due in March 2024" in first_line(send(workspace, "and Europol?", ts="9.4", thread_ts="9.2"))


def test_subcommands_run_in_the_tab(workspace: Workspace) -> None:
    """Slash commands do not work in threads, so a subcommand can be typed as a message."""
    done = send(workspace, "done III.3 ST 10000/24", user=COORDINATOR, ts="9.2", thread_ts="9.1")
    assert (done.text.split(" – ")[0], done.thread_ts) == ("Done: III.3a, June 2024", "9.1")


@pytest.mark.parametrize("flag", ["is_restricted", "is_stranger", "deleted"])
def test_outsiders_are_suggested_nothing(workspace: Workspace, flag: str) -> None:
    """A guest, a deactivated user or one of another workspace gets no prompts."""
    workspace.slack.set_user(DELEGATE, **{flag: True})
    workspace.dispatch(open_event(workspace))
    assert workspace.slack.prompts == {}


def test_nothing_is_said_where_suggestions_fail(workspace: Workspace) -> None:
    """If Slack refuses the prompts nothing is posted, since the user has only looked."""
    workspace.slack.fail("assistant.threads.setSuggestedPrompts", Fault.error("channel_not_found"))
    assert workspace.deliver(open_event(workspace)) == []


def test_other_tabs_get_no_suggestions(workspace: Workspace) -> None:
    """Other tabs get no prompts."""
    for tab in ("home", "about"):
        workspace.app.dispatch(BoltRequest(body=open_event(workspace, tab=tab), mode="socket_mode"))
    assert workspace.slack.prompts == {}


def test_the_messages_tab_is_no_home(workspace: Workspace) -> None:
    """For the messages tab no view is published and no App Home is stored."""
    assert workspace.dispatch(open_event(workspace)) == ""
    assert DELEGATE not in workspace.slack.homes
    assert workspace.services.people.homes.find(DELEGATE) is None


def test_a_tab_that_is_no_name_is_no_tab(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """An event whose tab is something else than a text fills nothing, and is no error."""
    body = open_event(workspace)
    status, _ = workspace.dispatch_with_status({**body, "event": {**body["event"], "tab": ["home"]}})
    assert status == 404  # no listener
    assert not any("unexpected" in each for each in caplog.messages)
    assert DIRECT not in workspace.slack.prompts
