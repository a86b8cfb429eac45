"""`/schengen coordinator` and `/schengen allow-here`: coordinators, groups, and what the settings name."""

from datetime import date, timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import Fault
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from domain.register.model import Status
from domain.reminders.policy import Policy
from handlers.services.services import Services
from tests.handlers.access.outsiders import OUTSIDERS
from tests.handlers.workspace import (
    CHANNEL,
    COORDINATOR,
    DELEGATE,
    ONLY_COORDINATORS,
    Json,
    SeenMessage,
    Workspace,
    values,
)

GROUP, NAMED = "S0GROUP", "<!subteam^S0GROUP|@presidency>"


def may_change(workspace: Workspace, user: str) -> bool:
    """Return whether a user is told what they typed wrong, which only coordinators are."""
    return not workspace.command("reopen", user=user).text.startswith("Only coordinators can do that: <")


def count_refusals(workspace: Workspace) -> int:
    """Return the number of refusals in the audit log."""
    with workspace.engine.connect() as connection:
        result = connection.exec_driver_sql("SELECT count(*) FROM change WHERE kind = 'refused'")
        return int(result.scalar_one())


def reopen_services(workspace: Workspace, *coordinators: str) -> Services:
    """Return the services of a bot that is restarted on the same database, with these coordinators in its settings."""
    policy = Policy(channels=(CHANNEL,), coordinators=coordinators)
    slack = WebApiDirectory(make_client("xoxb-test", workspace.slack.url))
    return Services.open(workspace.engine, policy=policy, now=lambda: workspace.now, directory=slack)


def test_coordinators_add_and_remove_each_other(workspace: Workspace) -> None:
    """A person who was added may change the register at once; one who was removed may not."""
    for typed, may in ((f"<@{DELEGATE}|d>", True), (f"<@{DELEGATE}> off", False), (f"<@{DELEGATE}>", True)):
        assert f"<@{DELEGATE}>" in workspace.command(f"coordinator {typed}").text
        assert may_change(workspace, DELEGATE) is may
    assert workspace.command("coordinator", user="U0ANYBODY").text.count("<@") == 2


@pytest.mark.parametrize("typed", [f"<@{DELEGATE}>", f"<@{COORDINATOR}> off", NAMED])
def test_only_coordinators_name_coordinators(workspace: Workspace, typed: str) -> None:
    """Other users neither add themselves nor remove a coordinator; the attempt is recorded."""
    before = count_refusals(workspace)
    assert workspace.command(f"coordinator {typed}", user=DELEGATE).text == ONLY_COORDINATORS
    assert (may_change(workspace, DELEGATE), may_change(workspace, COORDINATOR)) == (False, True)
    assert count_refusals(workspace) == before + 2


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
def test_one_person_or_group_has_to_be_named(workspace: Workspace, typed: str) -> None:
    """Anything but one Slack mention, with or without `off`, is refused and changes nothing."""
    assert "needs more than that" in workspace.command(f"coordinator {typed}").text
    assert workspace.services.people.coordinators.list_ids() == (COORDINATOR,)


def test_the_last_coordinator_stays(workspace: Workspace) -> None:
    """The last coordinator cannot be removed, since no one could appoint another one."""
    workspace.command(f"coordinator <@{COORDINATOR}> off")
    assert workspace.services.people.coordinators.list_ids() == (COORDINATOR,)
    assert may_change(workspace, COORDINATOR)


@pytest.mark.parametrize("kind", OUTSIDERS)
def test_an_outsider_is_no_coordinator(workspace: Workspace, kind: str) -> None:
    """Whoever the bot does not answer is not made a coordinator, and the answer says why not."""
    workspace.slack.set_user(DELEGATE, **OUTSIDERS[kind])
    answer = workspace.command(f"coordinator <@{DELEGATE}>").text
    assert answer.startswith(f"<@{DELEGATE}> cannot be named: ")
    assert answer.endswith(". Nothing was changed.")
    assert workspace.services.people.coordinators.list_ids() == (COORDINATOR,)


@pytest.mark.parametrize("members", [(), (DELEGATE,), None])
def test_a_group_without_members_does_not_coordinate(workspace: Workspace, members: tuple[str, ...] | None) -> None:
    """A user group in which no one can act, or that Slack does not know, is not made a coordinator."""
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    if members is not None:
        workspace.slack.set_group(GROUP, *members)
    answer = workspace.command(f"coordinator {NAMED}").text
    assert answer.endswith("cannot be named: a group without members of this workspace. Nothing was changed.")
    workspace.slack.set_group(GROUP, DELEGATE, "U0MEMBER")
    assert "is a coordinator now" in workspace.command(f"coordinator {NAMED}").text


def test_the_reason_is_in_the_language_of_the_asker(workspace: Workspace) -> None:
    """A bot that is named is called one in Dutch to a person whose Slack is in Dutch."""
    workspace.slack.set_user(COORDINATOR, locale="nl-NL")
    workspace.slack.set_user(DELEGATE, is_bot=True)
    answer = workspace.command(f"coordinator <@{DELEGATE}>").text
    assert answer == f"<@{DELEGATE}> kan niet worden aangewezen: een bot. Er is niets gewijzigd."


@pytest.mark.parametrize("left", [{"deleted": True}, {"is_restricted": True}, {"error": "user_not_found"}])
def test_the_last_coordinator_who_can_act_stays(workspace: Workspace, left: Json) -> None:
    """A coordinator who has left, or is a guest now, does not count; nor does an undo remove the last who can act."""
    workspace.command(f"coordinator <@{DELEGATE}>")
    workspace.command(f"coordinator <@{COORDINATOR}>")
    workspace.slack.set_user(DELEGATE, **left)
    refused = "Somebody has to be a coordinator: name another one first; nothing was changed."
    assert workspace.command(f"coordinator <@{COORDINATOR}> off").text == refused
    assert workspace.services.people.coordinators.list_ids() == (COORDINATOR, DELEGATE)
    assert "is no coordinator" in workspace.command(f"coordinator <@{DELEGATE}> off").text


def test_one_of_the_others_who_can_act_is_enough(workspace: Workspace) -> None:
    """A coordinator can be removed while one of the others can act, though another one has left."""
    for user in (DELEGATE, "U0OTHER"):
        workspace.command(f"coordinator <@{user}>")
    workspace.slack.set_user(DELEGATE, deleted=True)
    assert "is no coordinator" in workspace.command(f"coordinator <@{COORDINATOR}> off").text
    assert workspace.services.people.coordinators.list_ids() == (DELEGATE, "U0OTHER")


def test_an_undo_names_no_outsider_and_removes_no_last_coordinator(workspace: Workspace) -> None:
    """What a command would refuse is refused to an undo, too, since people change after they were named."""
    workspace.command(f"coordinator <@{DELEGATE}>")
    appointed = newest(workspace)
    workspace.command(f"coordinator <@{COORDINATOR}> off", user=DELEGATE)
    removed = newest(workspace)
    workspace.slack.set_user(COORDINATOR, is_ultra_restricted=True)
    answer = workspace.press("confirm_undo", f"{removed}|en", user=DELEGATE).text
    assert answer == f"<@{COORDINATOR}> cannot be named: a guest of this workspace. Nothing was changed."
    answer = workspace.press("confirm_undo", f"{appointed}|en", user=DELEGATE).text
    assert answer.startswith("Somebody has to be a coordinator")
    assert workspace.services.people.coordinators.list_ids() == (DELEGATE,)


def test_an_undo_makes_no_guest_a_contact(workspace: Workspace) -> None:
    """A contact who was taken away, and is a guest since, does not become one again by an undo."""
    workspace.command(f"contact eurojust <@{DELEGATE}>")
    workspace.command(f"contact eurojust <@{DELEGATE}> off")
    removed = newest(workspace)
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    answer = workspace.press("confirm_undo", f"{removed}|en").text
    assert answer == f"<@{DELEGATE}> cannot be named: a guest of this workspace. Nothing was changed."
    assert workspace.services.people.preferences.read().contacts == ()


def test_a_coordinator_may_remove_themselves(workspace: Workspace) -> None:
    """A coordinator may remove themselves if there is another; what they do after that is refused."""
    workspace.command(f"coordinator <@{DELEGATE}>")
    workspace.command(f"coordinator <@{COORDINATOR}> off")
    assert (may_change(workspace, COORDINATOR), may_change(workspace, DELEGATE)) == (False, True)


def test_a_groups_members_coordinate(workspace: Workspace) -> None:
    """The members of a user group that coordinates may change the register; other users may not."""
    workspace.slack.set_group(GROUP, DELEGATE)
    workspace.command(f"coordinator {NAMED}")
    assert [may_change(workspace, user) for user in (DELEGATE, "U0OTHER", COORDINATOR)] == [True, False, True]
    workspace.command(f"coordinator {NAMED} off")
    assert not may_change(workspace, DELEGATE)


@pytest.mark.parametrize(
    "fault", [Fault(status=500), Fault.rate_limited("30"), Fault(body={"ok": True}), Fault(body=b"[]")]
)
def test_a_group_that_cannot_be_read_is_as_last_known(workspace: Workspace, fault: Fault) -> None:
    """An outage of Slack changes nothing about who coordinates, even across a restart."""
    workspace.slack.set_group(GROUP, DELEGATE)
    workspace.command(f"coordinator {NAMED}")
    assert may_change(workspace, DELEGATE)
    workspace.slack.fail("usergroups.users.list", fault, times=None)
    workspace.now = workspace.now.replace(hour=15)
    assert (may_change(workspace, DELEGATE), may_change(workspace, "U0OTHER")) == (True, False)
    restarted = reopen_services(workspace)
    assert (restarted.people.is_coordinator(DELEGATE), restarted.people.is_coordinator("U0OTHER")) == (True, False)


def test_a_group_that_was_never_read_has_no_members(workspace: Workspace) -> None:
    """A group that was never read makes no one a coordinator until it can be read."""
    workspace.slack.set_group(GROUP, DELEGATE)
    workspace.slack.fail("usergroups.users.list", Fault(status=500))
    people = reopen_services(workspace, GROUP).people
    assert (people.is_coordinator(DELEGATE), people.is_coordinator(COORDINATOR)) == (False, True)
    workspace.now += timedelta(minutes=1)
    assert people.is_coordinator(DELEGATE)


def test_a_disabled_group_has_no_members(workspace: Workspace) -> None:
    """Slack knows no group that was disabled: that is an answer and no outage, so its members lose their role."""
    workspace.slack.set_group(GROUP, DELEGATE)
    workspace.command(f"coordinator {NAMED}")
    assert may_change(workspace, DELEGATE)
    workspace.slack.fail("usergroups.users.list", Fault.error("no_such_subteam"), times=None)
    workspace.now = workspace.now.replace(hour=15)
    assert not may_change(workspace, DELEGATE)


def test_a_guest_in_a_coordinating_group_changes_nothing(workspace: Workspace) -> None:
    """A guest is turned away before their role is looked up."""
    workspace.slack.set_group(GROUP, DELEGATE)
    workspace.command(f"coordinator {NAMED}")
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    assert workspace.command("done III.3 ST 1/24", user=DELEGATE).text == "I cannot answer here."
    assert workspace.changes() == []


def test_the_settings_name_the_first_coordinators_only(workspace: Workspace) -> None:
    """A person added to the settings later coordinates; one who was removed since does not, whatever they say."""
    workspace.command(f"coordinator <@{DELEGATE}>")
    workspace.command(f"coordinator <@{COORDINATOR}> off")
    restarted = reopen_services(workspace, COORDINATOR, "U0LATER")
    assert [restarted.people.is_coordinator(user) for user in (COORDINATOR, DELEGATE, "U0LATER")] == [False, True, True]


def test_the_settings_name_the_first_channels_only(workspace: Workspace) -> None:
    """A channel that was withdrawn stays withdrawn, whatever the settings say."""
    workspace.command("allow-here off")
    reopen_services(workspace)
    assert not workspace.services.slack.access.is_allowed(CHANNEL)


def newest(workspace: Workspace) -> int | None:
    """Return the number of the newest change."""
    return workspace.services.register.ledger.read_history()[0].number


def confirm_undo(workspace: Workspace, channel: str) -> SeenMessage:
    """Undo the newest change by its number and confirm that; return what the coordinator sees then."""
    asked = workspace.command(f"undo {newest(workspace)}", channel=channel)
    (value,) = values(asked.blocks, "confirm_undo")
    return workspace.click({"type": "button", "action_id": "confirm_undo", "value": value}, channel=channel)


@pytest.mark.parametrize(
    ("typed", "meaning"),
    [
        (f"coordinator <@{DELEGATE}>", f"<@{DELEGATE}> is no coordinator."),
        (f"contact Europol <@{DELEGATE}>", f"<@{DELEGATE}> does not speak for Europol."),
        ("remind lead 9 June 2024", "days ahead of June 2024: –"),
        ("language nl", f"language of <#{CHANNEL}>: –"),
    ],
)
def test_an_undo_of_a_role_or_setting_asks_first(workspace: Workspace, typed: str, meaning: str) -> None:
    """An undo of anything but the register changes nothing before it is confirmed, and says what it means."""
    workspace.command(typed)
    number = newest(workspace)
    asked = workspace.command(f"undo {number}", channel="D0COORDINATOR")
    assert newest(workspace) == number
    assert f"#{number} – " in asked.text
    assert asked.text.endswith(meaning)
    (value,) = values(asked.blocks, "confirm_undo")
    workspace.press("confirm_undo", value)
    undone, *_ = workspace.services.register.ledger.read_history()
    assert (undone.undoes, undone.surface) == (number, "button")
    assert "taken back already" in workspace.press("confirm_undo", value).text


def test_an_undo_of_an_allowed_channel_says_that_the_bot_will_be_silent(workspace: Workspace) -> None:
    """The channel is answered in until the undo is confirmed; the question says that it will not be after that."""
    workspace.command("allow-here", channel="C0OTHER")
    asked = workspace.command(f"undo {newest(workspace)}")
    assert asked.text.endswith("I do not answer in <#C0OTHER>.")
    assert workspace.services.slack.access.is_allowed("C0OTHER")
    workspace.press("confirm_undo", *values(asked.blocks, "confirm_undo"))
    assert not workspace.services.slack.access.is_allowed("C0OTHER")


def test_only_coordinators_confirm_an_undo(workspace: Workspace) -> None:
    """The button of another person's question does nothing for those who are no coordinators."""
    workspace.command("allow-here", channel="C0OTHER")
    (value,) = values(workspace.command(f"undo {newest(workspace)}").blocks, "confirm_undo")
    assert workspace.press("confirm_undo", value, user=DELEGATE).text == ONLY_COORDINATORS
    assert workspace.press("confirm_undo", "all of it").text.startswith("This is out of date")
    assert workspace.services.slack.access.is_allowed("C0OTHER")


def test_a_second_undo_of_another_kind_asks_first(workspace: Workspace) -> None:
    """After an undo, `undo` takes back at once what is of the same kind, and names first what is not."""
    workspace.command("due III.3 30 September 2024")
    workspace.command("done III.3 ST 1/24")
    workspace.command("done III.6 ST 2/24")
    assert workspace.command("undo").text.startswith("Taken back: ")
    assert workspace.command("undo").text.startswith("Taken back: ")
    asked = workspace.command("undo")
    assert "deadline of III.3a, June 2024: 30 June 2024 → 30 September 2024" in asked.text
    assert workspace.instalment("III.3a@2024-06").due == date(2024, 9, 30)
    workspace.press("confirm_undo", *values(asked.blocks, "confirm_undo"))
    assert workspace.instalment("III.3a@2024-06").due == date(2024, 6, 30)


def test_roles_and_channels_can_be_undone(workspace: Workspace) -> None:
    """`undo NUMBER`, confirmed, undoes an appointment and a withdrawal; the audit log's hash chain stays unbroken."""
    workspace.command(f"coordinator <@{DELEGATE}>")
    confirm_undo(workspace, CHANNEL)
    assert not may_change(workspace, DELEGATE)
    workspace.command("allow-here off")
    confirm_undo(workspace, "D0COORDINATOR")
    assert workspace.services.slack.access.is_allowed(CHANNEL)
    assert workspace.services.register.ledger.find_broken_link() is None


def test_undo_without_a_number_leaves_access_and_roles(workspace: Workspace) -> None:
    """After the only change of the register is undone, `undo` finds nothing more: channel and coordinator stay."""
    workspace.command("allow-here", channel="C0OTHER")
    workspace.command(f"coordinator <@{DELEGATE}>")
    workspace.command("done III.3 ST 1/24")
    workspace.command("undo")
    workspace.command("undo")
    assert workspace.instalment("III.3a@2024-06").status is Status.OPEN
    assert may_change(workspace, DELEGATE)
    assert workspace.services.slack.access.is_allowed("C0OTHER")
