"""The directory of people, channels and groups, with complete and incomplete answers of Slack's."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import APP, TEAM, CallMoment, ConnectionCut, FakeSlack, Fault
from bot.slack import directory
from bot.slack.client import make_client
from bot.slack.directory import MAX_MEMBERS_PAGES, MEMBERS_CACHE_TIME, MEMBERS_PAGE_SIZE, WebApiDirectory

FAULTS = [
    Fault(status=500),
    Fault.rate_limited("30"),
    Fault.error("internal_error"),
    Fault(body=b"<html>"),
    Fault(body=b"[]"),
    Fault(body=b"\xff"),
    Fault(body={"ok": True}),
    Fault(cut=ConnectionCut.HALF, accept=True),
    Fault(cut=ConnectionCut.RESET),
    Fault(delay_after=1.3),
]


@pytest.fixture
def people(slack: FakeSlack) -> WebApiDirectory:
    """The directory of the workspace, with a timeout of a second."""
    return WebApiDirectory(make_client("xoxb-test", slack.url, timeout=1))


def count_calls(slack: FakeSlack, method: str) -> int:
    """Return how often a method was called."""
    return [each.method for each in slack.calls].count(method)


def test_the_language_of_somebodys_slack(slack: FakeSlack, people: WebApiDirectory) -> None:
    """The language is asked for once; one that is not an official EU language counts as none."""
    slack.set_user("U1", locale="nl-NL")
    slack.set_user("U2", locale="tr-TR")
    slack.set_user("U3", locale="EL_GR")
    assert [people.locale(user) for user in ("U1", "U1", "U2", "U3")] == ["nl", "nl", None, "el"]
    assert count_calls(slack, "users.info") == 3


def test_no_more_people_are_remembered_than_is_allowed(
    slack: FakeSlack, people: WebApiDirectory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once there are as many, all are forgotten, and each is asked for again when they are needed."""
    monkeypatch.setattr(directory, "MAX_CACHED_PEOPLE", 2)
    for user in ("U1", "U2", "U1", "U2", "U3", "U3", "U1"):
        assert people.cached_person(user) is not None
    asked = [call.arguments["user"] for call in slack.calls if call.method == "users.info"]
    assert asked == ["U1", "U2", "U3", "U1"]


def test_a_failure_is_no_language(slack: FakeSlack, people: WebApiDirectory) -> None:
    """If Slack does not answer, the language is unknown, and it is asked for again the next time."""
    slack.fail("users.info", Fault(status=500))
    assert people.locale("U1") is None
    assert people.locale("U1") == "en"


_LOOKS: dict[str, Callable[[WebApiDirectory], object]] = {
    "auth.test": lambda people: people.bot_identity(),
    "bots.info": lambda people: people.bot_identity(),
    "users.info": lambda people: people.person("U1"),
    "conversations.info": lambda people: people.channel("C1"),
    "conversations.members": lambda people: people.channel_members("C1"),
    "usergroups.users.list": lambda people: people.group_members("S1"),
}


@pytest.mark.parametrize("method", _LOOKS)
@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_no_answer_is_none(slack: FakeSlack, people: WebApiDirectory, method: str, fault: Fault) -> None:
    """After any failed call the answer is None, nothing is raised, and the next time Slack is asked again."""
    slack.set_group("S1", "U1")
    slack.fail(method, fault)
    assert _LOOKS[method](people) is None
    assert _LOOKS[method](people) is not None


@pytest.mark.parametrize("found", [None, "U1", 1, {"U1": 1}, [1], [["U1"]], [None]])
def test_members_have_to_be_a_list_of_ids(slack: FakeSlack, people: WebApiDirectory, found: object) -> None:
    """Anything else is not taken for an empty channel or group."""
    slack.fail("conversations.members", Fault(body={"ok": True, "members": found}))
    slack.fail("usergroups.users.list", Fault(body={"ok": True, "users": found}))
    assert (people.channel_members("C1"), people.group_members("S1")) == (None, None)


def test_members_are_read_page_by_page(slack: FakeSlack, people: WebApiDirectory) -> None:
    """All members are found, on however many pages."""
    everybody = [f"U{each}" for each in range(2 * MEMBERS_PAGE_SIZE + 1)]
    slack.set_channel("C1", members=everybody)
    assert people.channel_members("C1") == everybody
    assert count_calls(slack, "conversations.members") == 3


@pytest.mark.parametrize("end", [{}, {"response_metadata": None}, {"response_metadata": {}}])
def test_a_page_that_names_no_next_one_is_the_last(
    slack: FakeSlack, people: WebApiDirectory, end: dict[str, object]
) -> None:
    """Slack leaves out what it would say of a next page, or leaves it empty."""
    slack.fail("conversations.members", Fault(body={"ok": True, "members": ["U1", "U2"], **end}))
    assert people.channel_members("C1") == ["U1", "U2"]
    assert count_calls(slack, "conversations.members") == 1


def test_members_without_end_are_not_known(slack: FakeSlack, people: WebApiDirectory) -> None:
    """A cursor without an end is given up."""
    page = {"ok": True, "members": ["U1"], "response_metadata": {"next_cursor": "on"}}
    slack.fail("conversations.members", Fault(body=page), times=None)
    assert people.channel_members("C1") is None
    assert count_calls(slack, "conversations.members") == MAX_MEMBERS_PAGES


def test_a_group_that_is_no_more_has_nobody(people: WebApiDirectory) -> None:
    """Slack's answer that there is no such group means that it has no members."""
    assert people.group_members("S0GONE") == []


def test_people_are_known_for_an_hour(slack: FakeSlack, people: WebApiDirectory) -> None:
    """The cache is used for an hour, unless a shorter age is asked for or the person has changed."""
    people.cached_person("U1")
    slack.set_user("U1", is_restricted=True)
    for within in (None, timedelta(minutes=59)):
        found = people.cached_person("U1", max_age=within)
        assert found is not None
        assert found["is_restricted"] is False
    assert count_calls(slack, "users.info") == 1
    lately = people.cached_person("U1", max_age=timedelta(0))
    people.forget_person("U1")
    again = people.cached_person("U1")
    assert lately is not None
    assert again is not None
    assert (lately["is_restricted"], again["is_restricted"], count_calls(slack, "users.info")) == (True, True, 3)


def test_members_are_known_for_a_minute(slack: FakeSlack, people: WebApiDirectory) -> None:
    """The cache is used for a minute, unless a shorter age is asked for or the channel has changed."""
    slack.set_channel("C1", members=["U1"])
    people.channel_members("C1")
    slack.set_channel("C1", members=["U2"])
    assert people.cached_members("C1") == ["U1"]
    assert people.cached_members("C1", max_age=timedelta(0)) == ["U2"]
    slack.set_channel("C1", members=["U3"])
    people.forget_members("C1")
    assert [people.cached_members("C1") for _ in range(2)] == [["U3"]] * 2
    assert count_calls(slack, "conversations.members") == 3
    assert timedelta(minutes=1) == MEMBERS_CACHE_TIME


def test_a_list_from_before_an_event_is_not_kept(slack: FakeSlack, people: WebApiDirectory) -> None:
    """Members that Slack lists while an event says that they have changed are asked for again."""

    def forget(method: str, moment: CallMoment) -> None:
        if method == "conversations.members" and moment is CallMoment.AFTER:
            people.forget_members("C1")

    slack.on_call = forget
    people.channel_members("C1")
    slack.on_call = None
    people.cached_members("C1")
    people.cached_members("C1")
    assert count_calls(slack, "conversations.members") == 2


def test_somebody_is_asked_for_anew_each_time(slack: FakeSlack, people: WebApiDirectory) -> None:
    """`person` asks Slack at each call."""
    for _ in range(3):
        people.person("U1")
        people.channel("C1")
    assert (count_calls(slack, "users.info"), count_calls(slack, "conversations.info")) == (3, 3)


def test_home_is_asked_for_once(slack: FakeSlack, people: WebApiDirectory) -> None:
    """The bot's workspace and app stay the same, and are asked for until they are known."""
    slack.fail("bots.info", Fault(body={"ok": True, "bot": {"app_id": [APP]}}))
    found = [people.bot_identity() for _ in range(3)]
    assert found[0] is None
    assert [(each.team, each.app, each.enterprise) for each in found if each] == [(TEAM, APP, None)] * 2
    assert count_calls(slack, "auth.test") == 2


@pytest.mark.parametrize(("said", "enterprise"), [("", None), (None, None), ("E0OURS", "E0OURS")])
def test_a_workspace_without_an_organisation_has_none(
    slack: FakeSlack, said: str | None, enterprise: str | None
) -> None:
    """An empty organisation id counts as none: otherwise every person without one would belong to it."""
    body = {"ok": True, "team_id": TEAM, "user_id": "U0STANDIN", "bot_id": "B0STANDIN", "enterprise_id": said}
    slack.fail("auth.test", Fault(body=body))
    home = WebApiDirectory(make_client("xoxb-test", slack.url)).bot_identity()
    assert home is not None
    assert home.enterprise == enterprise
