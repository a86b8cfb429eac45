"""Shortcuts: a message as evidence, a question to the register."""

from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from tests.handlers.modals.filling import initial
from tests.handlers.modals.opened import EMPTY, speaker
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, ONLY_COORDINATORS, Json, Workspace


def refused(workspace: Workspace, body: Json) -> str:
    """What somebody reads who gets no modal: nobody else does."""
    views, messages = len(workspace.slack.views), len(workspace.slack.messages)
    assert workspace.dispatch(body) == ""
    assert len(workspace.slack.views) == views
    (told,) = workspace.slack.messages[messages:]
    assert told.arguments["response_type"] == "ephemeral"
    return told.text


def on_message(workspace: Workspace, ts: str, *, channel: str = CHANNEL, user: str = COORDINATOR) -> Json:
    """What Slack sends of the shortcut on a message."""
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
    """The link to it stands in the field, the instalment is still to be chosen, and both are kept."""
    message = workspace.slack.add_message(CHANNEL, "the report is out")
    view = workspace.shortcut("use_as_evidence", channel=CHANNEL, ts=message.ts)
    link = str(initial(view)["evidence"])
    assert link.endswith(f"/archives/{CHANNEL}/p{message.ts.replace('.', '')}")
    assert workspace.submit(view) == {"errors": {"instalment": EMPTY}}
    workspace.submit(view, instalment="III.3a@2024-06")
    assert workspace.instalment("III.3a@2024-06").evidence == link


def test_an_owner_reports_with_a_message(workspace: Workspace) -> None:
    """Whoever speaks for an owner uses a message in a report."""
    message = workspace.slack.add_message(CHANNEL, "the report is out")
    user = speaker(workspace)
    view = workspace.shortcut("use_as_evidence", user=user, channel=CHANNEL, ts=message.ts)
    workspace.submit(view, user=user, instalment="III.2a@2023-12")
    assert workspace.instalment("III.2a@2023-12").report == initial(view)["evidence"]


def test_others_use_no_message(workspace: Workspace) -> None:
    """They are told that only coordinators can, and it is on record."""
    message = workspace.slack.add_message(CHANNEL, "the report is out")
    assert refused(workspace, on_message(workspace, message.ts, user=DELEGATE)) == ONLY_COORDINATORS


def test_a_message_that_the_bot_does_not_see(workspace: Workspace) -> None:
    """In a private channel without the bot there is nothing to link to; who asks is told so."""
    workspace.allow_channel("C0OTHER")
    told = refused(workspace, on_message(workspace, "1.1", channel="C0OTHER"))
    assert told == "I cannot link to that message: I do not see it. Invite me to its channel first."


def test_a_message_in_a_channel_that_is_not_allowed(workspace: Workspace) -> None:
    """The doorkeeper stands before shortcuts, too."""
    message = workspace.slack.add_message("C0ELSEWHERE", "the report is out")
    told = refused(workspace, on_message(workspace, message.ts, channel="C0ELSEWHERE", user=DELEGATE))
    assert told == "I cannot answer here."
