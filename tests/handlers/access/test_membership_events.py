"""What Slack tells of channels, people and groups: who comes in from outside closes a channel at once."""

from datetime import timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM, Fault
from tests.handlers.access.outsiders import Watched
from tests.handlers.access.test_channels import fill, is_allowed, notices
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, NOW, Json, Workspace

GUEST = "U0GUEST"


def news(workspace: Workspace, kind: str, **event: object) -> Json:
    """An event as Slack delivers it: most say neither whether a channel is shared nor by whom they were caused."""
    body = workspace.event("", type=kind)
    del body["is_ext_shared_channel"]
    return body | {"event": {"type": kind, "event_ts": "1.1", **event}}


def told(workspace: Workspace) -> int:
    """How often coordinators were told that a channel is suspended."""
    workspace.tick(NOW + timedelta(minutes=1))
    return len(notices(workspace))


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
    """At once, also if the event says, as it may, that it comes from a shared channel or from the other workspace."""
    shared = news(workspace, "channel_shared", channel=CHANNEL, connected_team_id="T0OTHER") | outer
    for _ in range(2):
        assert workspace.told(shared) == []
    assert not is_allowed(workspace)
    assert told(workspace) == 1


def test_a_shared_channel_is_suspended_though_slack_is_out(workspace: Workspace) -> None:
    """Nothing has to be asked for that."""
    for method in ("bots.info", "users.info", "conversations.info"):
        workspace.slack.fail(method, Fault(status=500), times=None)
    workspace.told(news(workspace, "channel_shared", channel=CHANNEL))
    assert not is_allowed(workspace)


@pytest.mark.parametrize("channel", ["C0OTHER", "", None, [], {"id": CHANNEL}, 1])
def test_another_shared_channel_is_not(workspace: Workspace, channel: object) -> None:
    """Nor is anything suspended by an event that names none."""
    assert Watched(workspace, news(workspace, "channel_shared", channel=channel)).said == []
    assert is_allowed(workspace)


def test_news_for_another_app_are_none(workspace: Workspace) -> None:
    """An event that says that it is for another app changes nothing."""
    workspace.told(news(workspace, "channel_shared", channel=CHANNEL) | {"api_app_id": "A0OTHER"})
    assert is_allowed(workspace)
    workspace.told(news(workspace, "channel_shared", channel=CHANNEL) | {"api_app_id": APP})
    assert not is_allowed(workspace)


JOINING: dict[str, Json] = {
    "a guest": {"is_restricted": True},
    "a guest of one channel": {"is_restricted": True, "is_ultra_restricted": True},
    "from another workspace": {"team_id": "T0OTHER"},
    "a stranger": {"is_stranger": True},
    "cannot be read": {"error": "user_not_found"},
    "not told": {"is_restricted": None},
}


@pytest.mark.parametrize("who", JOINING)
@pytest.mark.parametrize("outer", [{}, {"is_ext_shared_channel": True}])
def test_an_outsider_who_joins_suspends_a_channel(workspace: Workspace, who: str, outer: Json) -> None:
    """Also somebody who cannot be read: that somebody came, and nobody knows who, is told once."""
    workspace.slack.user(GUEST, **JOINING[who])
    joined = news(workspace, "member_joined_channel", channel=CHANNEL, user=GUEST, team="T0OTHER") | outer
    for _ in range(2):
        workspace.told(joined)
    assert not is_allowed(workspace)
    assert told(workspace) == 1


def test_whoever_joins_is_looked_at_anew(workspace: Workspace) -> None:
    """What was known of them an hour ago does not count."""
    assert workspace.services.slack.directory.known(GUEST)
    workspace.slack.user(GUEST, is_restricted=True)
    workspace.told(news(workspace, "member_joined_channel", channel=CHANNEL, user=GUEST))
    assert not is_allowed(workspace)


@pytest.mark.parametrize("who", [{}, {"is_bot": True}])
def test_a_member_or_a_bot_who_joins_suspends_nothing(workspace: Workspace, who: Json) -> None:
    """Nor does the bot itself, whose own joining Slack tells of, too."""
    workspace.slack.user(GUEST, **who)
    for user in (GUEST, BOT_USER):
        workspace.told(news(workspace, "member_joined_channel", channel=CHANNEL, user=user, team=TEAM))
    assert is_allowed(workspace)


def test_an_outsider_who_joins_another_channel_costs_nothing(workspace: Workspace) -> None:
    """Who joins a channel in which the bot does not speak is not even looked up."""
    workspace.told(news(workspace, "member_joined_channel", channel="C0OTHER", user=GUEST))
    assert "users.info" not in [each.method for each in workspace.slack.calls]


@pytest.mark.parametrize("who", ["a guest", "a guest of one channel", "from another workspace"])
def test_a_member_who_becomes_an_outsider_suspends_their_channels(workspace: Workspace, who: str) -> None:
    """Only those in which they are; an event that says so of somebody who is a member is not believed."""
    workspace.allow("C0OTHER")
    fill(workspace, CHANNEL, DELEGATE, GUEST)
    fill(workspace, "C0OTHER", DELEGATE)
    changed = news(workspace, "user_change", user={"id": GUEST, "team_id": TEAM, **JOINING[who]})
    workspace.told(changed)
    assert is_allowed(workspace)
    workspace.slack.user(GUEST, **JOINING[who])
    workspace.told(changed)
    assert (is_allowed(workspace), is_allowed(workspace, "C0OTHER")) == (False, True)
    assert told(workspace) == 1


@pytest.mark.parametrize("method", ["users.info", "conversations.members"])
def test_a_change_that_cannot_be_looked_into_suspends_nothing(workspace: Workspace, method: str) -> None:
    """Guests change their status often; while Slack is out, nothing is said in any channel anyhow."""
    workspace.slack.user(GUEST, is_restricted=True)
    fill(workspace, CHANNEL, DELEGATE, GUEST)
    workspace.slack.fail(method, Fault(status=500), times=None)
    workspace.told(news(workspace, "user_change", user={"id": GUEST, "is_restricted": True}))
    assert is_allowed(workspace)


def test_somebody_who_left_suspends_nothing(workspace: Workspace) -> None:
    """They read nothing any more."""
    fill(workspace, CHANNEL, DELEGATE, GUEST)
    workspace.slack.user(GUEST, deleted=True)
    workspace.told(news(workspace, "user_change", user={"id": GUEST, "deleted": True}))
    assert is_allowed(workspace)


def test_a_members_change_costs_nothing(workspace: Workspace) -> None:
    """Members change their status many times a day."""
    workspace.told(news(workspace, "user_change", user=_member(GUEST)))
    assert [each.method for each in workspace.slack.calls] == ["auth.test", "auth.test", "bots.info"]


def test_strangers_changes_are_not_recorded(workspace: Workspace) -> None:
    """Of what changes elsewhere nothing is written into the record, however often it does."""
    before = workspace.services.register.ledger.newest()
    changed = news(workspace, "user_change", user={"id": GUEST, "team_id": "T0OTHER", "is_stranger": True})
    workspace.told(changed | {"team_id": "T0OTHER"})
    assert workspace.services.register.ledger.newest() == before


def _member(user: str) -> Json:
    flags = dict.fromkeys(("deleted", "is_bot", "is_restricted", "is_ultra_restricted"), False)
    return {"id": user, "team_id": TEAM, **flags}


@pytest.mark.parametrize("user", [None, [], "U0GUEST", 1, {}, {"id": []}, {"id": {"id": "U"}}])
@pytest.mark.parametrize("kind", ["user_change", "member_joined_channel", "subteam_members_changed"])
def test_news_out_of_shape_break_nothing(workspace: Workspace, kind: str, user: object) -> None:
    """Whatever stands in an event, nothing is raised, and nothing is said."""
    body = news(workspace, kind, user=user, channel=user, subteam_id=user)
    assert Watched(workspace, body).said == []
    assert is_allowed(workspace)


def leaves(workspace: Workspace, *, tell: bool) -> None:
    """Somebody leaves the group of coordinators, and Slack tells of it."""
    workspace.slack.group("S0GROUP")
    if tell:
        workspace.told(news(workspace, "subteam_members_changed", subteam_id="S0GROUP", team_id=TEAM))


@pytest.mark.parametrize("tell", [True, False])
def test_a_group_that_changes_is_asked_for_again(workspace: Workspace, *, tell: bool) -> None:
    """Whoever leaves a group of coordinators is none from then on, or after a minute where Slack does not tell."""
    workspace.slack.group("S0GROUP", DELEGATE)
    workspace.command("coordinator <!subteam^S0GROUP|@group>")
    assert workspace.command("reopen III.3", user=DELEGATE).text != _NOT_FOR_THEM
    leaves(workspace, tell=tell)
    assert (workspace.command("reopen III.3", user=DELEGATE).text == _NOT_FOR_THEM) is tell
    workspace.now += timedelta(minutes=1)
    assert workspace.command("reopen III.3", user=DELEGATE).text == _NOT_FOR_THEM
    assert workspace.command("reopen III.3", user=COORDINATOR).text != _NOT_FOR_THEM


_NOT_FOR_THEM = "Only coordinators can do that; nothing was changed."
