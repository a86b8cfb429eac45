"""Who may change the register: people and groups, as the settings and the coordinators have it."""

import pytest

from bot.sandbox.fake_slack.fake_slack import Fault
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from domain.reminders.model import Policy
from handlers.services.services import Services
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, ONLY_COORDINATORS, Workspace

GROUP, NAMED = "S0GROUP", "<!subteam^S0GROUP|@presidency>"


def may_change(workspace: Workspace, user: str) -> bool:
    """Whether somebody gets as far as being told what they typed wrong."""
    return workspace.command("reopen", user=user).text != ONLY_COORDINATORS


def refusals(workspace: Workspace) -> int:
    """How often somebody was refused something, by the record."""
    with workspace.engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT count(*) FROM change WHERE kind = 'refused'")
        return int(found.scalar_one())


def reopened(workspace: Workspace, *coordinators: str) -> Services:
    """The desk of a bot that is started anew on the same database, with these coordinators in its settings."""
    policy = Policy(channels=(CHANNEL,), coordinators=coordinators)
    slack = WebApiDirectory(make_client("xoxb-test", workspace.slack.url))
    return Services.open(workspace.engine, policy=policy, now=lambda: workspace.now, directory=slack)


def test_coordinators_add_and_remove_each_other(workspace: Workspace) -> None:
    """Whoever was added may change the register at once, and whoever was removed no longer."""
    for typed, may in ((f"<@{DELEGATE}|d>", True), (f"<@{DELEGATE}> off", False), (f"<@{DELEGATE}>", True)):
        assert f"<@{DELEGATE}>" in workspace.command(f"coordinator {typed}").text
        assert may_change(workspace, DELEGATE) is may
    assert workspace.command("coordinator", user="U0ANYBODY").text.count("<@") == 2


@pytest.mark.parametrize("typed", [f"<@{DELEGATE}>", f"<@{COORDINATOR}> off", NAMED])
def test_nobody_else_does(workspace: Workspace, typed: str) -> None:
    """Neither to their own advantage nor to anybody's disadvantage; that they tried is in the record."""
    before = refusals(workspace)
    assert workspace.command(f"coordinator {typed}", user=DELEGATE).text == ONLY_COORDINATORS
    assert (may_change(workspace, DELEGATE), may_change(workspace, COORDINATOR)) == (False, True)
    assert refusals(workspace) == before + 2


@pytest.mark.parametrize(
    "typed",
    [
        "anna",
        "off",
        f"<@{DELEGATE}> now",
        f"<@{DELEGATE}> <@U0OTHER>",
        f"off <@{DELEGATE}> off",
        "<#C0COUNCIL|c>",
        DELEGATE,
    ],
)
def test_what_names_nobody_or_two_changes_nothing(workspace: Workspace, typed: str) -> None:
    """One person or group is to be named, by Slack's own naming, and nothing else."""
    assert "needs more than that" in workspace.command(f"coordinator {typed}").text
    assert workspace.services.people.coordinators.list_ids() == (COORDINATOR,)


def test_the_last_coordinator_stays(workspace: Workspace) -> None:
    """Nobody could appoint another one."""
    workspace.command(f"coordinator <@{COORDINATOR}> off")
    assert workspace.services.people.coordinators.list_ids() == (COORDINATOR,)
    assert may_change(workspace, COORDINATOR)


def test_a_coordinator_may_remove_themselves(workspace: Workspace) -> None:
    """As long as there is another; what they do after that is refused."""
    workspace.command(f"coordinator <@{DELEGATE}>")
    workspace.command(f"coordinator <@{COORDINATOR}> off")
    assert (may_change(workspace, COORDINATOR), may_change(workspace, DELEGATE)) == (False, True)


def test_a_groups_members_coordinate(workspace: Workspace) -> None:
    """Whoever is in a user group that coordinates does; nobody else."""
    workspace.slack.set_group(GROUP, DELEGATE)
    workspace.command(f"coordinator {NAMED}")
    assert [may_change(workspace, each) for each in (DELEGATE, "U0OTHER", COORDINATOR)] == [True, False, True]
    workspace.command(f"coordinator {NAMED} off")
    assert not may_change(workspace, DELEGATE)


@pytest.mark.parametrize(
    "fault", [Fault(status=500), Fault.rate_limited("30"), Fault(body={"ok": True}), Fault(body=b"[]")]
)
def test_a_group_that_cannot_be_read_is_as_last_known(workspace: Workspace, fault: Fault) -> None:
    """An outage of Slack's makes and unmakes no coordinator, not even across a restart."""
    workspace.slack.set_group(GROUP, DELEGATE)
    workspace.command(f"coordinator {NAMED}")
    assert may_change(workspace, DELEGATE)
    workspace.slack.fail("usergroups.users.list", fault, times=None)
    workspace.now = workspace.now.replace(hour=15)
    assert (may_change(workspace, DELEGATE), may_change(workspace, "U0OTHER")) == (True, False)
    anew = reopened(workspace)
    assert (anew.people.is_coordinator(DELEGATE), anew.people.is_coordinator("U0OTHER")) == (True, False)


def test_a_group_that_was_never_read_makes_nobody_a_coordinator(workspace: Workspace) -> None:
    """It does once it can be read."""
    workspace.slack.set_group(GROUP, DELEGATE)
    workspace.slack.fail("usergroups.users.list", Fault(status=500))
    workspace.command(f"coordinator {NAMED}")
    assert (may_change(workspace, DELEGATE), may_change(workspace, COORDINATOR)) == (False, True)
    assert may_change(workspace, DELEGATE)


def test_a_group_that_is_no_more_makes_nobody_a_coordinator(workspace: Workspace) -> None:
    """Slack knows no group that was disabled: that is an answer, and no outage."""
    workspace.slack.set_group(GROUP, DELEGATE)
    workspace.command(f"coordinator {NAMED}")
    assert may_change(workspace, DELEGATE)
    workspace.slack.fail("usergroups.users.list", Fault.error("no_such_subteam"), times=None)
    workspace.now = workspace.now.replace(hour=15)
    assert not may_change(workspace, DELEGATE)


def test_a_guest_in_a_coordinating_group_changes_nothing(workspace: Workspace) -> None:
    """They are turned away before anybody looks whether they coordinate."""
    workspace.slack.set_group(GROUP, DELEGATE)
    workspace.command(f"coordinator {NAMED}")
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    assert workspace.command("done III.3 ST 1/24", user=DELEGATE).text == "I cannot answer here."
    assert workspace.changes() == []


def test_the_settings_name_the_first_coordinators_only(workspace: Workspace) -> None:
    """Somebody added to the settings later coordinates; whoever was removed since does not, whatever they say."""
    workspace.command(f"coordinator <@{DELEGATE}>")
    workspace.command(f"coordinator <@{COORDINATOR}> off")
    anew = reopened(workspace, COORDINATOR, "U0LATER")
    assert [anew.people.is_coordinator(each) for each in (COORDINATOR, DELEGATE, "U0LATER")] == [False, True, True]


def test_the_settings_name_the_first_channels_only(workspace: Workspace) -> None:
    """A channel that was taken back, or suspended, stays so, whatever the settings say."""
    workspace.command("allow-here off")
    reopened(workspace)
    assert not workspace.services.slack.access.is_allowed(CHANNEL)


def test_roles_are_in_the_record_and_can_be_taken_back(workspace: Workspace) -> None:
    """Who appointed whom is known; and the chain of the record holds after all of it."""
    workspace.command(f"coordinator <@{DELEGATE}>")
    workspace.command("undo")
    assert not may_change(workspace, DELEGATE)
    workspace.command("allow-here off")
    workspace.command("undo", channel="D0COORDINATOR")
    assert workspace.services.slack.access.is_allowed(CHANNEL)
    assert workspace.services.register.ledger.find_broken_link() is None
