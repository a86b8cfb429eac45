"""The message pane: what is suggested to whoever opens it, and how one goes on in its threads."""

from datetime import UTC, datetime

import pytest
from slack_bolt import BoltRequest

from bot.sandbox.fake_slack.faults import Fault
from tests.handlers.workspace import COORDINATOR, DELEGATE, DIRECT, Json, SeenMessage, Workspace, texts
from tests.languages import LANGUAGES


def opened(workspace: Workspace, *, tab: str = "messages", user: str = DELEGATE) -> Json:
    """The event of somebody opening a tab of the app, as Slack delivers it."""
    event = {"type": "app_home_opened", "user": user, "channel": DIRECT, "tab": tab, "event_ts": "1.1"}
    body = workspace.event_body("")
    del body["is_ext_shared_channel"]
    return {**body, "event": event}


def suggested(workspace: Workspace, *, user: str = DELEGATE) -> list[str]:
    """What is suggested to somebody who opens the pane; nothing else happens."""
    workspace.slack.clear()
    assert workspace.deliver(opened(workspace, user=user)) == []
    prompts = workspace.slack.prompts[DIRECT]["prompts"]
    assert [each["title"] for each in prompts] == [each["message"] for each in prompts]
    return [each["message"] for each in prompts]


def sent(workspace: Workspace, text: str, **event: object) -> SeenMessage:
    """What is answered to a message in the pane."""
    sent = {"type": "message", "channel": DIRECT, "channel_type": "im"} | event
    (answer,) = workspace.deliver(workspace.event_body(text, outer=None, **sent))
    return answer


def first_line(answer: SeenMessage) -> str:
    """How a question was read."""
    return answer.text.splitlines()[0]


def test_questions_are_suggested_for_ones_own_body(workspace: Workspace) -> None:
    """Whoever has said for whom they speak is offered four questions about it and the next Schengen Council."""
    workspace.command("iam Eurojust", user=DELEGATE)
    assert suggested(workspace) == [
        "what must Eurojust deliver by 5 December 2023",
        "what is overdue",
        "who must deliver for the December 2023 Council",
        "what is next for Eurojust",
    ]


def test_a_contact_is_known_without_saying_so(workspace: Workspace) -> None:
    """A contact's body is theirs, through a user group too; what somebody has said themselves comes first."""
    workspace.slack.set_group("S0FRONTEX", DELEGATE)
    workspace.command("contact Frontex <!subteam^S0FRONTEX>")
    assert suggested(workspace)[0] == "what must Frontex deliver by 5 December 2023"
    workspace.command("iam NL", user=DELEGATE)
    assert suggested(workspace)[0] == "what must Netherlands deliver by 5 December 2023"


def test_anybody_is_suggested_something(workspace: Workspace) -> None:
    """Of somebody whose body is not known nothing is assumed."""
    assert suggested(workspace) == [
        "who must deliver for the December 2023 Council",
        "what is overdue",
        "without a deadline",
        "everything due",
    ]


def test_suggestions_move_on_with_the_calendar(workspace: Workspace) -> None:
    """They are made anew at each opening: after a meeting the next one counts, and after the last there is none."""
    workspace.command("iam Eurojust", user=DELEGATE)
    workspace.now = datetime(2023, 12, 6, 8, 0, tzinfo=UTC)
    assert suggested(workspace)[0] == "what must Eurojust deliver by 4 March 2024"
    workspace.now = datetime(2030, 1, 1, 8, 0, tzinfo=UTC)
    assert suggested(workspace) == ["what is overdue", "what is next for Eurojust"]


def test_no_thread_is_named(workspace: Workspace) -> None:
    """Suggestions stand above the threads of the pane; with a thread's name Slack would drop them silently."""
    workspace.dispatch(opened(workspace))
    (call,) = [each for each in workspace.slack.calls if each.method == "assistant.threads.setSuggestedPrompts"]
    assert call.arguments["channel_id"] == DIRECT
    assert "thread_ts" not in call.arguments


@pytest.mark.long
@pytest.mark.parametrize("body", ["Eurojust", "NL", "the Member States", "EMSC", "nobody"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_suggestion_is_understood_in_every_language(workspace: Workspace, code: str, body: str) -> None:
    """In each of the 24 languages each suggestion, sent as it is, is answered in that language, and as meant.

    One is sent after the other, as by somebody who tries them all: none goes on from the one before.
    """
    workspace.command(f"iam {body}", user=DELEGATE)
    workspace.slack.set_user(DELEGATE, locale=f"{code}-XX")
    workspace.services.slack.directory.forget_person(DELEGATE)
    prompts = suggested(workspace)
    assert len(prompts) == 4
    translator, about = workspace.services.translator(code), workspace.services.people.conversations.read_body(DELEGATE)
    source = translator.gettext("Note {number}, {marking}.", number="13901/23", marking="LIMITE").rstrip(".")
    for place, text in enumerate(prompts):
        answer = sent(workspace, text)
        assert [each for each in texts(answer.blocks) if each.startswith(source)], text
        named = about is not None and place in (0, 3)
        assert (about is not None and translator.actor(about) in first_line(answer)) is named, text
    assert translator.gettext("overdue") in first_line(sent(workspace, prompts[1]))


def test_a_thread_of_the_pane_is_gone_on_with(workspace: Workspace) -> None:
    """A message begins a thread and is answered in it; what follows there goes on from the last question."""
    answer = sent(workspace, "what does Eurojust owe by June 2024?", ts="9.1")
    assert answer.thread_ts == "9.1"
    then = sent(workspace, "and Frontex?", ts="9.2", thread_ts="9.1")
    assert then.thread_ts == "9.1"
    assert first_line(then).startswith("Frontex, on its own and as one of the JHA agencies · due by 30 June 2024")
    assert "due in March 2024" in first_line(sent(workspace, "in March?", ts="9.3", thread_ts="9.1"))
    assert "Frontex" in first_line(sent(workspace, "which of those are overdue?", ts="9.4", thread_ts="9.1"))


def test_a_new_message_begins_anew(workspace: Workspace) -> None:
    """Outside of threads what can stand on its own does; only what cannot goes on from the message before."""
    sent(workspace, "what does Eurojust owe by June 2024?")
    assert first_line(sent(workspace, "in March?")) == "due in March 2024 · open"
    sent(workspace, "what does Eurojust owe by June 2024?")
    assert first_line(sent(workspace, "and Frontex?")).startswith("Frontex, on its own")
    assert "due by 30 June 2024" in first_line(sent(workspace, "and Europol?"))


def test_two_threads_do_not_mix(workspace: Workspace) -> None:
    """What is asked in one thread of the pane changes nothing for another."""
    sent(workspace, "what does Eurojust owe by June 2024?", ts="9.1")
    sent(workspace, "what must Frontex deliver in March 2024?", ts="9.2")
    assert "due by 30 June 2024" in first_line(sent(workspace, "and Europol?", ts="9.3", thread_ts="9.1"))
    assert "due in March 2024" in first_line(sent(workspace, "and Europol?", ts="9.4", thread_ts="9.2"))


def test_commands_are_taken_in_the_pane(workspace: Workspace) -> None:
    """Slash commands do not work in threads, so what follows them can be typed."""
    done = sent(workspace, "done III.3 ST 10000/24", user=COORDINATOR, ts="9.2", thread_ts="9.1")
    assert (done.text.split(" – ")[0], done.thread_ts) == ("Done: III.3a, June 2024", "9.1")


@pytest.mark.parametrize("flag", ["is_restricted", "is_stranger", "deleted"])
def test_outsiders_are_suggested_nothing(workspace: Workspace, flag: str) -> None:
    """A guest or somebody from another workspace who opens the pane is told nothing of the register."""
    workspace.slack.set_user(DELEGATE, **{flag: True})
    workspace.dispatch(opened(workspace))
    assert workspace.slack.prompts == {}


def test_nothing_is_said_where_suggestions_fail(workspace: Workspace) -> None:
    """Where Slack refuses them, nobody is written to: they have only looked."""
    workspace.slack.fail("assistant.threads.setSuggestedPrompts", Fault.error("channel_not_found"))
    assert workspace.deliver(opened(workspace)) == []


def test_other_tabs_get_no_suggestions(workspace: Workspace) -> None:
    """The event comes for each tab; suggestions are for the messages."""
    for tab in ("home", "about"):
        workspace.app.dispatch(BoltRequest(body=opened(workspace, tab=tab), mode="socket_mode"))
    assert workspace.slack.prompts == {}


def test_the_messages_tab_is_no_home(workspace: Workspace) -> None:
    """Who opens another tab of the app is shown nothing, and no home is kept for them."""
    assert workspace.dispatch(opened(workspace)) == ""
    assert DELEGATE not in workspace.slack.homes
    assert workspace.services.people.homes.find(DELEGATE) is None
