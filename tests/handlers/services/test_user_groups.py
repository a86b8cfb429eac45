"""The cache of user groups: who is in which group, and how often Slack is asked."""

from datetime import timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import Fault
from handlers.services.user_groups import MAX_AGE, UserGroups
from tests.handlers.workspace import DELEGATE, NOW, Workspace

GROUP = "S0GROUP"


@pytest.fixture
def groups(workspace: Workspace) -> UserGroups:
    """Return the user groups of a workspace, one of which has a member."""
    workspace.slack.set_group(GROUP, DELEGATE)
    return workspace.services.people.groups


def lookup_count(workspace: Workspace) -> int:
    """Return how often Slack was asked for members."""
    return [call.method for call in workspace.slack.calls].count("usergroups.users.list")


def test_a_group_is_looked_up_once_a_minute(workspace: Workspace, groups: UserGroups) -> None:
    """A cached group is used for a minute, since Slack allows some twenty look-ups a minute."""
    for seconds in (0, 1, 59, 60, 61):
        assert set(groups.members(GROUP, now=NOW + timedelta(seconds=seconds))) == {DELEGATE}
    assert lookup_count(workspace) == 2


def test_who_has_left_is_not_remembered(workspace: Workspace, groups: UserGroups) -> None:
    """What Slack says later takes the place of what was stored, for the minute and for an outage after it."""
    groups.members(GROUP, now=NOW)
    workspace.slack.set_group(GROUP, "U0OTHER")
    seen = [set(groups.members(GROUP, now=NOW + timedelta(seconds=seconds))) for seconds in (61, 62)]
    workspace.slack.fail("usergroups.users.list", Fault(status=500), times=None)
    seen.append(set(groups.members(GROUP, now=NOW + timedelta(hours=1))))
    assert seen == [{"U0OTHER"}] * 3


def test_an_unreadable_group_is_looked_up_once_a_minute(workspace: Workspace, groups: UserGroups) -> None:
    """Within the minute it is as last known, so that an outage does not make every command wait."""
    groups.members(GROUP, now=NOW)
    workspace.slack.fail("usergroups.users.list", Fault.rate_limited("30"), times=None)
    for seconds in (60, 61, 119, 121):
        assert set(groups.members(GROUP, now=NOW + timedelta(seconds=seconds))) == {DELEGATE}
    assert lookup_count(workspace) == 3


def test_a_clock_set_back_does_not_extend_the_cache(workspace: Workspace, groups: UserGroups) -> None:
    """A group looked up in the future is looked up again."""
    groups.members(GROUP, now=NOW + timedelta(days=1))
    workspace.slack.set_group(GROUP)
    assert set(groups.members(GROUP, now=NOW)) == set()


def test_a_new_process_looks_a_group_up(workspace: Workspace, groups: UserGroups) -> None:
    """The members in the database count only if Slack does not answer."""
    groups.members(GROUP, now=NOW)
    workspace.slack.set_group(GROUP)
    other = UserGroups(workspace.services.people.coordinators, workspace.services.slack.directory)
    assert set(other.members(GROUP, now=NOW)) == set()


def test_a_forgotten_group_is_looked_up_again(workspace: Workspace, groups: UserGroups) -> None:
    """A group is looked up again after an event that says that it has changed."""
    groups.members(GROUP, now=NOW)
    workspace.slack.set_group(GROUP, "U0OTHER")
    groups.forget(GROUP)
    assert set(groups.members(GROUP, now=NOW + MAX_AGE / 2)) == {"U0OTHER"}
