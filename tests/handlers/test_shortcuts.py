"""Shortcuts: a message as evidence."""

from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from tests.handlers.modals.filling import initial_values
from tests.handlers.modals.opened import EMPTY, make_contact
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, ONLY_COORDINATORS, Json, Workspace


def refusal(workspace: Workspace, body: Json) -> str:
    """Return what a user who gets no modal reads, and no one else."""
    views, messages = len(workspace.slack.views), len(workspace.slack.messages)
    assert workspace.dispatch(body) == ""
    assert len(workspace.slack.views) == views
    (response,) = workspace.slack.messages[messages:]
    assert response.arguments["response_type"] == "ephemeral"
    return response.text


def message_shortcut(workspace: Workspace, ts: str, *, channel: str = CHANNEL, user: str = COORDINATOR) -> Json:
    """Return the payload of the shortcut on a message."""
    return {
        "type": "message_action",
        "callback_id": "use_as_evidence",
        "user": {"id": user, "team_id": TEAM},
        "team": {"id": TEAM},
        "api_app_id": APP,
        "channel": {"id": channel},
        "message_ts": ts,
        "message": {"type": "message", "ts": ts, "text": "the report is out"},
        "trigger_id": workspace.slack.make_trigger(user),
        "response_url": workspace.slack.make_response_url(),
    }


def test_a_message_becomes_evidence(workspace: Workspace) -> None:
    """The modal has a link to the message as evidence, and its submission saves it."""
    message = workspace.slack.add_message(CHANNEL, "the report is out")
    view = workspace.shortcut("use_as_evidence", channel=CHANNEL, ts=message.ts)
    link = str(initial_values(view)["evidence"])
    assert link.endswith(f"/archives/{CHANNEL}/p{message.ts.replace('.', '')}")
    assert workspace.submit(view) == {"errors": {"instalment": EMPTY}}
    workspace.submit(view, instalment="III.3a@2024-06")
    assert workspace.instalment("III.3a@2024-06").evidence == link


def test_an_owner_reports_with_a_message(workspace: Workspace) -> None:
    """A contact of an owner reports with a message as evidence."""
    message = workspace.slack.add_message(CHANNEL, "the report is out")
    user = make_contact(workspace)
    view = workspace.shortcut("use_as_evidence", user=user, channel=CHANNEL, ts=message.ts)
    workspace.submit(view, user=user, instalment="III.2a@2023-12")
    assert workspace.instalment("III.2a@2023-12").report == initial_values(view)["evidence"]


def test_others_use_no_message(workspace: Workspace) -> None:
    """Other users are told that only coordinators can, which is recorded."""
    message = workspace.slack.add_message(CHANNEL, "the report is out")
    assert refusal(workspace, message_shortcut(workspace, message.ts, user=DELEGATE)) == ONLY_COORDINATORS


def test_a_message_that_the_bot_does_not_see(workspace: Workspace) -> None:
    """In a private channel without the bot there is no link; the user is told so."""
    workspace.allow_channel("C0OTHER")
    text = refusal(workspace, message_shortcut(workspace, "1.1", channel="C0OTHER"))
    assert text == "I cannot link to that message: I do not see it. Invite me to its channel first."


def test_a_message_in_a_channel_that_is_not_allowed(workspace: Workspace) -> None:
    """The access middleware rejects a shortcut in a channel that is not allowed."""
    message = workspace.slack.add_message("C0ELSEWHERE", "the report is out")
    text = refusal(workspace, message_shortcut(workspace, message.ts, channel="C0ELSEWHERE", user=DELEGATE))
    assert text == f"I'm not enabled here. Message me directly, or ask <@{COORDINATOR}> to enable me."
