"""Who is in which user group, and how often Slack is asked for that."""

from datetime import timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import Fault
from handlers.services.user_groups import FRESH, UserGroups
from tests.handlers.workspace import DELEGATE, NOW, Workspace

GROUP = "S0GROUP"


@pytest.fixture
def rosters(workspace: Workspace) -> UserGroups:
    """The groups of a workspace, one of which somebody is in."""
    workspace.slack.group(GROUP, DELEGATE)
    return workspace.services.people.groups


def asked(workspace: Workspace) -> int:
    """How often Slack was asked."""
    return [each.method for each in workspace.slack.calls].count("usergroups.users.list")


def test_a_group_is_asked_for_once_a_minute(workspace: Workspace, rosters: UserGroups) -> None:
    """Slack lets a bot ask some twenty times a minute."""
    for seconds in (0, 1, 59, 60, 61):
        assert set(rosters.members(GROUP, now=NOW + timedelta(seconds=seconds))) == {DELEGATE}
    assert asked(workspace) == 2


def test_a_group_that_cannot_be_read_is_not_asked_for_all_the_time(workspace: Workspace, rosters: UserGroups) -> None:
    """Within the minute it is as last known, so that an outage does not make every command wait."""
    rosters.members(GROUP, now=NOW)
    workspace.slack.fail("usergroups.users.list", Fault.limited("30"), times=None)
    for seconds in (60, 61, 119, 121):
        assert set(rosters.members(GROUP, now=NOW + timedelta(seconds=seconds))) == {DELEGATE}
    assert asked(workspace) == 3


def test_a_clock_that_goes_back_makes_nothing_last(workspace: Workspace, rosters: UserGroups) -> None:
    """What was asked for in the future is asked for again."""
    rosters.members(GROUP, now=NOW + timedelta(days=1))
    workspace.slack.group(GROUP)
    assert set(rosters.members(GROUP, now=NOW)) == set()


def test_what_an_earlier_process_knew_is_asked_for_again(workspace: Workspace, rosters: UserGroups) -> None:
    """What is in the database counts where Slack does not answer, however young the process."""
    rosters.members(GROUP, now=NOW)
    workspace.slack.group(GROUP)
    other = UserGroups(workspace.services.people.coordinators, workspace.services.slack.directory)
    assert set(other.members(GROUP, now=NOW)) == set()


def test_a_forgotten_group_is_asked_for_again(workspace: Workspace, rosters: UserGroups) -> None:
    """As when Slack tells that it has changed."""
    rosters.members(GROUP, now=NOW)
    workspace.slack.group(GROUP, "U0OTHER")
    rosters.forget(GROUP)
    assert set(rosters.members(GROUP, now=NOW + FRESH / 2)) == {"U0OTHER"}
