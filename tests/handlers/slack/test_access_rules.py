"""The rules of access on what Slack says of people, channels and requests, field by field."""

from collections.abc import Mapping
from typing import Any

import pytest

from domain.register.channel_access import AccessReason
from handlers.slack.directory import BotIdentity
from handlers.slack.guests import missing_person_fields, outsider_reason
from handlers.slack.request import SlackRequest, Surface
from handlers.slack.request_checks import is_from_own_workspace, is_from_unshared_channel, is_written_by_person
from handlers.slack.shared_channels import is_declared_unshared, is_shared, missing_sharing_fields

MEMBER = {
    "id": "U1",
    "team_id": "T1",
    "deleted": False,
    "is_restricted": False,
    "is_ultra_restricted": False,
    "is_bot": False,
}
BOT = BotIdentity(team="T1", enterprise=None, user="UBOT", app="A1")
ORGANISED = BotIdentity(team="T1", enterprise="E1", user="UBOT", app="A1")


@pytest.mark.parametrize(
    ("changes", "reason", "missing"),
    [
        ({}, None, []),
        ({"deleted": True}, AccessReason.DEACTIVATED, []),
        ({"is_restricted": True}, AccessReason.GUEST, []),
        ({"is_ultra_restricted": True}, AccessReason.GUEST, []),
        ({"is_bot": True}, AccessReason.BOT, []),
        ({"id": "USLACKBOT"}, AccessReason.BOT, []),
        ({"is_stranger": True}, AccessReason.OTHER_WORKSPACE, []),
        ({"is_stranger": False}, None, []),
        ({"team_id": "T2"}, AccessReason.OTHER_WORKSPACE, []),
        ({"team_id": None}, AccessReason.UNKNOWN_PERSON, ["team_id"]),
        ({"is_restricted": None}, AccessReason.UNKNOWN_PERSON, ["is_restricted"]),
        ({"is_ultra_restricted": None}, AccessReason.UNKNOWN_PERSON, ["is_ultra_restricted"]),
        ({"deleted": None, "is_bot": None}, AccessReason.UNKNOWN_PERSON, ["deleted", "is_bot"]),
        ({"is_restricted": True, "deleted": None}, AccessReason.GUEST, []),
        # Whoever has left is told apart from a guest, whom coordinators can make a member.
        ({"deleted": True, "is_restricted": True}, AccessReason.DEACTIVATED, []),
        ({"team_id": "T2", "enterprise_user": {"enterprise_id": "E1"}}, AccessReason.OTHER_WORKSPACE, []),
    ],
)
def test_who_is_a_full_member(changes: dict[str, Any], reason: AccessReason | None, missing: list[str]) -> None:
    """Nobody of whom Slack leaves anything out, and whoever is known for an outsider needs no more fields."""
    person = {name: value for name, value in {**MEMBER, **changes}.items() if value is not None}
    assert outsider_reason(person, BOT) is reason
    assert list(missing_person_fields(person)) == missing


@pytest.mark.parametrize(
    ("user", "reason"),
    [
        ({"enterprise_id": "E1"}, None),
        ({"enterprise_id": "E2"}, AccessReason.OTHER_WORKSPACE),
        ({}, AccessReason.OTHER_WORKSPACE),
        (None, AccessReason.OTHER_WORKSPACE),
        ("E1", AccessReason.OTHER_WORKSPACE),
    ],
)
def test_an_organisations_members_are_its_own(user: object, reason: AccessReason | None) -> None:
    """A person of another workspace of the bot's organisation is a member, unless they are a guest in it."""
    person = {**MEMBER, "team_id": "T2", "enterprise_user": user}
    assert outsider_reason(person, ORGANISED) is reason
    assert outsider_reason({**person, "is_restricted": True}, ORGANISED) is AccessReason.GUEST
    assert outsider_reason(MEMBER, ORGANISED) is None


@pytest.mark.parametrize(
    "field",
    [
        "is_shared",
        "is_ext_shared",
        "is_org_shared",
        "is_pending_ext_shared",
        "pending_shared",
        "pending_connected_team_ids",
        "connected_team_ids",
    ],
)
def test_each_field_by_which_a_channel_is_shared(field: str) -> None:
    """One is enough, whatever the others say, or do not; none of it is missing then."""
    value = ["T2"] if field.endswith(("ids", "g_shared")) else True
    assert is_shared({"is_shared": False, "is_ext_shared": False, field: value})
    assert is_shared({field: value})
    assert is_declared_unshared({field: value})
    assert not is_shared({"is_shared": False, "is_ext_shared": False, field: False if value is True else []})


@pytest.mark.parametrize(
    ("channel", "missing"),
    [
        ({"is_shared": False, "is_ext_shared": False}, []),
        ({"is_shared": False}, ["is_ext_shared"]),
        ({"is_ext_shared": False}, ["is_shared"]),
        ({"is_shared": None, "is_ext_shared": 0}, ["is_shared", "is_ext_shared"]),
    ],
)
def test_a_channel_has_to_be_declared_unshared(channel: Mapping[str, object], missing: list[str]) -> None:
    """What is left out, or is anything but false, is not known."""
    assert list(missing_sharing_fields(channel)) == missing
    assert is_declared_unshared(channel) is (not missing)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ({"user": "U1"}, True),
        ({"user": "U1", "subtype": None}, True),
        ({"user": "U1", "subtype": "file_share"}, True),
        ({"user": "U1", "subtype": "thread_broadcast"}, True),
        ({"user": "U1", "subtype": "message_changed"}, False),
        ({"user": "U1", "subtype": "bot_message"}, False),
        ({"user": "U1", "subtype": ["file_share"]}, False),
        ({"user": "U1", "bot_id": "B1"}, False),
        ({"user": ""}, False),
        ({}, False),
    ],
)
def test_a_persons_own_words(event: Mapping[str, object], *, expected: bool) -> None:
    """No bot's, no edit, no notice of Slack's own."""
    assert is_written_by_person(event) is expected


def request(surface: Surface = Surface.COMMAND, **given: Any) -> SlackRequest:  # noqa: ANN401  # any of a request's own fields
    """Return a request of the bot's workspace."""
    values = {"user": "U1", "channel": "C1", "team": "T1", "enterprise": None, "app": "A1", "is_complete": True}
    return SlackRequest(surface=surface, **{**values, "person_teams": frozenset({"T1"}), **given})


@pytest.mark.parametrize(
    ("surface", "changes", "of_one", "of_several"),
    [
        (Surface.COMMAND, {}, True, True),
        (Surface.COMMAND, {"app": "A2"}, False, False),
        (Surface.COMMAND, {"app": ""}, False, False),
        (Surface.SHORTCUT, {"app": "", "channel": ""}, True, True),
        (Surface.SHORTCUT, {"app": ""}, False, False),
        (Surface.SHORTCUT, {"app": "A2", "channel": ""}, False, False),
        (Surface.COMMAND, {"team": "T2"}, False, False),
        (Surface.COMMAND, {"team": None}, False, False),
        (Surface.COMMAND, {"team": None, "enterprise": "T1"}, True, True),
        (Surface.COMMAND, {"team": None, "enterprise": "E1"}, False, True),
        (Surface.COMMAND, {"team": "T2", "enterprise": "E1"}, False, False),
        (Surface.COMMAND, {"person_teams": frozenset({"E1"})}, False, True),
        (Surface.COMMAND, {"person_teams": frozenset({"T1", "T2"})}, False, False),
        (Surface.COMMAND, {"person_teams": frozenset()}, True, True),
    ],
)
def test_a_request_names_the_bots_own_workspace(
    surface: Surface, changes: dict[str, Any], *, of_one: bool, of_several: bool
) -> None:
    """Or its organisation, and its app, which a shortcut outside of channels alone may leave out."""
    found = request(surface, **changes)
    assert is_from_own_workspace(found, BOT) is of_one
    assert is_from_own_workspace(found, ORGANISED) is of_several


@pytest.mark.parametrize(
    ("flag", "of_message", "of_other"),
    [
        ({"is_ext_shared_channel": False}, True, True),
        ({"is_ext_shared_channel": True}, False, False),
        ({}, False, True),
    ],
)
def test_a_message_says_that_its_channel_is_not_shared(
    flag: Mapping[str, bool], *, of_message: bool, of_other: bool
) -> None:
    """Slack says so of every message; what else comes from a channel may leave it out."""
    assert is_from_unshared_channel(request(Surface.MENTION), flag) is of_message
    assert is_from_unshared_channel(request(Surface.BUTTON), flag) is of_other
