"""Events about channels, people and groups: an outsider suspends a channel at once."""

from datetime import timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM, Fault
from tests.handlers.access.outsiders import ObservedRequest
from tests.handlers.access.test_channels import NEW, is_allowed, set_members, suspension_notices
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, NOW, Json, Workspace

GUEST = "U0GUEST"


def background_event(workspace: Workspace, kind: str, **event: object) -> Json:
    """Return an event as Slack delivers it: most name neither a shared channel nor the person who caused them."""
    body = workspace.event_body("", type=kind)
    del body["is_ext_shared_channel"]
    return body | {"event": {"type": kind, "event_ts": "1.1", **event}}


def suspension_count(workspace: Workspace) -> int:
    """Return how often coordinators were told that a channel is suspended."""
    workspace.tick(NOW + timedelta(minutes=1))
    return len(suspension_notices(workspace))


@pytest.mark.parametrize(
    "outer",
    [
        {},
        {"is_ext_shared_channel": True},
        {"team_id": "T0OTHER"},
        {"team_id": "T0OTHER", "is_ext_shared_channel": True},
    ],
)
def test_a_shared_channel_is_suspended(workspace: Workspace, outer: Json) -> None:
    """At once, even if the event says, as it may, that it is from a shared channel or from the other workspace."""
    shared = background_event(workspace, "channel_shared", channel=CHANNEL, connected_team_id="T0OTHER") | outer
    for _ in range(2):
        assert workspace.deliver(shared) == []
    assert not is_allowed(workspace)
    assert suspension_count(workspace) == 1


def test_a_shared_channel_is_suspended_during_an_outage(workspace: Workspace) -> None:
    """A suspension on an event needs no look-up in Slack."""
    for method in ("bots.info", "users.info", "conversations.info"):
        workspace.slack.fail(method, Fault(status=500), times=None)
    workspace.deliver(background_event(workspace, "channel_shared", channel=CHANNEL))
    assert not is_allowed(workspace)


@pytest.mark.parametrize("channel", ["C0OTHER", "", None, [], {"id": CHANNEL}, 1])
def test_only_the_shared_channel_is_suspended(workspace: Workspace, channel: object) -> None:
    """An event about another channel, or one that names no channel, suspends nothing."""
    assert ObservedRequest(workspace, background_event(workspace, "channel_shared", channel=channel)).texts_sent == []
    assert is_allowed(workspace)


def test_an_event_for_another_app_suspends_nothing(workspace: Workspace) -> None:
    """An event changes nothing if it says that it is for another app."""
    workspace.deliver(background_event(workspace, "channel_shared", channel=CHANNEL) | {"api_app_id": "A0OTHER"})
    assert is_allowed(workspace)
    workspace.deliver(background_event(workspace, "channel_shared", channel=CHANNEL) | {"api_app_id": APP})
    assert not is_allowed(workspace)


JOINING: dict[str, Json] = {
    "a guest": {"is_restricted": True},
    "a guest of one channel": {"is_restricted": True, "is_ultra_restricted": True},
    "from another workspace": {"team_id": "T0OTHER"},
    "a stranger": {"is_stranger": True},
    "cannot be read": {"error": "user_not_found"},
    "not told": {"is_restricted": None},
}


@pytest.mark.parametrize("outsider", JOINING)
@pytest.mark.parametrize("outer", [{}, {"is_ext_shared_channel": True}])
def test_an_outsider_who_joins_suspends_a_channel(workspace: Workspace, outsider: str, outer: Json) -> None:
    """A person who cannot be looked up counts as an outsider; a suspension is reported once."""
    workspace.slack.set_user(GUEST, **JOINING[outsider])
    joined = background_event(workspace, "member_joined_channel", channel=CHANNEL, user=GUEST, team="T0OTHER") | outer
    for _ in range(2):
        workspace.deliver(joined)
    assert not is_allowed(workspace)
    assert suspension_count(workspace) == 1


def test_a_person_who_joins_is_looked_up_again(workspace: Workspace) -> None:
    """A person who joins is not taken from the cache."""
    assert workspace.services.slack.directory.cached_person(GUEST)
    workspace.slack.set_user(GUEST, is_restricted=True)
    workspace.deliver(background_event(workspace, "member_joined_channel", channel=CHANNEL, user=GUEST))
    assert not is_allowed(workspace)


@pytest.mark.parametrize("flags", [{}, {"is_bot": True}])
def test_a_member_or_a_bot_who_joins_suspends_nothing(workspace: Workspace, flags: Json) -> None:
    """Neither does the bot itself, whose own joining Slack reports, too."""
    workspace.slack.set_user(GUEST, **flags)
    for user in (GUEST, BOT_USER):
        workspace.deliver(background_event(workspace, "member_joined_channel", channel=CHANNEL, user=user, team=TEAM))
    assert is_allowed(workspace)


def test_an_outsider_who_joins_another_channel_costs_nothing(workspace: Workspace) -> None:
    """A person who joins a channel that is not allowed is not even looked up."""
    workspace.deliver(background_event(workspace, "member_joined_channel", channel="C0OTHER", user=GUEST))
    assert "users.info" not in [call.method for call in workspace.slack.calls]


@pytest.mark.parametrize("outsider", ["a guest", "a guest of one channel", "from another workspace"])
def test_a_member_who_becomes_an_outsider_suspends_their_channels(workspace: Workspace, outsider: str) -> None:
    """Only the channels that they are in; an event that contradicts `users.info` is not believed."""
    workspace.allow_channel("C0OTHER")
    set_members(workspace, CHANNEL, DELEGATE, GUEST)
    set_members(workspace, "C0OTHER", DELEGATE)
    changed = background_event(workspace, "user_change", user={"id": GUEST, "team_id": TEAM, **JOINING[outsider]})
    workspace.deliver(changed)
    assert is_allowed(workspace)
    workspace.slack.set_user(GUEST, **JOINING[outsider])
    workspace.deliver(changed)
    assert (is_allowed(workspace), is_allowed(workspace, "C0OTHER")) == (False, True)
    assert suspension_count(workspace) == 1


@pytest.mark.parametrize("method", ["users.info", "conversations.members"])
def test_a_change_that_cannot_be_looked_up_suspends_nothing(workspace: Workspace, method: str) -> None:
    """Guests change their status often; while Slack is out, nothing is said in any channel anyway."""
    workspace.slack.set_user(GUEST, is_restricted=True)
    set_members(workspace, CHANNEL, DELEGATE, GUEST)
    workspace.slack.fail(method, Fault(status=500), times=None)
    workspace.deliver(background_event(workspace, "user_change", user={"id": GUEST, "is_restricted": True}))
    assert is_allowed(workspace)


@pytest.mark.parametrize("has_event", [True, False])
def test_a_guest_who_becomes_a_member_is_looked_up_again(workspace: Workspace, *, has_event: bool) -> None:
    """After the event the channel can be allowed at once; without it what was known counts for up to an hour."""
    workspace.slack.set_user(GUEST, is_restricted=True)
    set_members(workspace, NEW, COORDINATOR, GUEST)
    workspace.command("allow-here", channel=NEW)
    workspace.slack.set_user(GUEST, is_restricted=False)
    if has_event:
        workspace.deliver(background_event(workspace, "user_change", user=_member(GUEST)))
    workspace.command("allow-here", channel=NEW)
    assert is_allowed(workspace, NEW) is has_event


def test_a_former_member_suspends_nothing(workspace: Workspace) -> None:
    """A person who left the workspace reads nothing any more."""
    set_members(workspace, CHANNEL, DELEGATE, GUEST)
    workspace.slack.set_user(GUEST, deleted=True)
    workspace.deliver(background_event(workspace, "user_change", user={"id": GUEST, "deleted": True}))
    assert is_allowed(workspace)


def test_a_change_of_a_member_costs_no_look_up(workspace: Workspace) -> None:
    """Members change their status many times a day."""
    workspace.deliver(background_event(workspace, "user_change", user=_member(GUEST)))
    assert [call.method for call in workspace.slack.calls] == ["auth.test", "auth.test", "bots.info"]


def test_changes_of_strangers_are_not_recorded(workspace: Workspace) -> None:
    """A change in another workspace writes nothing to the audit log, however often it happens."""
    before = workspace.services.register.ledger.read_version()
    changed = background_event(workspace, "user_change", user={"id": GUEST, "team_id": "T0OTHER", "is_stranger": True})
    workspace.deliver(changed | {"team_id": "T0OTHER"})
    assert workspace.services.register.ledger.read_version() == before


def _member(user: str) -> Json:
    flags = dict.fromkeys(("deleted", "is_bot", "is_restricted", "is_ultra_restricted"), False)
    return {"id": user, "team_id": TEAM, **flags}


@pytest.mark.parametrize("user", [None, [], "U0GUEST", 1, {}, {"id": []}, {"id": {"id": "U"}}])
@pytest.mark.parametrize("kind", ["user_change", "member_joined_channel", "subteam_members_changed"])
def test_malformed_events_are_no_errors(workspace: Workspace, kind: str, user: object) -> None:
    """Whatever an event contains, nothing is raised, and nothing is said."""
    body = background_event(workspace, kind, user=user, channel=user, subteam_id=user)
    assert ObservedRequest(workspace, body).texts_sent == []
    assert is_allowed(workspace)


def leave_group(workspace: Workspace, *, has_event: bool) -> None:
    """Empty the group of coordinators, with or without an event that reports it."""
    workspace.slack.set_group("S0GROUP")
    if has_event:
        workspace.deliver(background_event(workspace, "subteam_members_changed", subteam_id="S0GROUP", team_id=TEAM))


@pytest.mark.parametrize("has_event", [True, False])
def test_a_changed_group_is_looked_up_again(workspace: Workspace, *, has_event: bool) -> None:
    """A person who leaves a group of coordinators is none at once, or after a minute if no event reports it."""
    workspace.slack.set_group("S0GROUP", DELEGATE)
    workspace.command("coordinator <!subteam^S0GROUP|@group>")
    assert workspace.command("reopen III.3", user=DELEGATE).text != _NOT_FOR_THEM
    leave_group(workspace, has_event=has_event)
    assert (workspace.command("reopen III.3", user=DELEGATE).text == _NOT_FOR_THEM) is has_event
    workspace.now += timedelta(minutes=1)
    assert workspace.command("reopen III.3", user=DELEGATE).text == _NOT_FOR_THEM
    assert workspace.command("reopen III.3", user=COORDINATOR).text != _NOT_FOR_THEM


_NOT_FOR_THEM = f"Only coordinators can do that: <!subteam^S0GROUP>, <@{COORDINATOR}>. Nothing was changed."
