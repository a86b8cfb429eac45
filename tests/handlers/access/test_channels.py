"""Where the bot may speak: how a channel is allowed, what suspends it, and who is told."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import BOT_USER, Fault
from bot.slack.post import make_client
from bot.tick import REVIEW, make_tick
from domain.messages.access_reasons import worded
from handlers.access.channels import review
from tests.handlers.access.outsiders import SENTENCE, SHARED, UNREADABLE, Watched, place
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, NOW, Json, Workspace

GUEST = "U0GUEST"
NEW = "C0NEW"

#: Members of a channel who are no full members of the workspace, and what is said of them.
WHO: dict[str, Json] = {
    "a guest": {"is_restricted": True},
    "from another workspace": {"team_id": "T0OTHER"},
}


def fill(workspace: Workspace, channel: str, *members: str) -> None:
    """Let people be in a channel, the bot among them."""
    workspace.slack.channel(channel, members=[*members, BOT_USER])


def notices(workspace: Workspace) -> list[tuple[str, str]]:
    """What coordinators were told directly of channels that are suspended, and who."""
    told = [each for each in workspace.slack.messages if each.channel.startswith("D")]
    return [(each.channel, each.text) for each in told if "I say nothing more in" in each.text]


def is_allowed(workspace: Workspace, channel: str = CHANNEL) -> bool:
    """Whether the bot may speak in a channel."""
    return workspace.services.slack.access.is_allowed(channel)


# Allowing a channel.


def test_a_coordinator_allows_a_channel(workspace: Workspace) -> None:
    """After it members are answered there; after `off` they are not, and allowing it again opens it again."""
    fill(workspace, NEW, DELEGATE, COORDINATOR)
    for typed, answered in (("allow-here", True), ("Allow-Here OFF", False), ("ALLOW-HERE", True)):
        workspace.command(typed, channel=NEW)
        said = Watched(workspace, workspace.event("what is open?", channel=NEW)).said
        assert (said != [SENTENCE]) is answered
    assert f"<#{NEW}>" in workspace.command("allow-here", channel=NEW).text


@pytest.mark.parametrize("typed", ["allow-here", "allow-here off"])
def test_a_delegate_does_not(workspace: Workspace, typed: str) -> None:
    """In a channel that is not allowed they hear what everybody hears, in an allowed one that it is not for them."""
    assert workspace.command(typed, user=DELEGATE, channel=NEW).text == SENTENCE
    assert "Only coordinators" in workspace.command(typed, user=DELEGATE).text
    assert (is_allowed(workspace, NEW), is_allowed(workspace)) == (False, True)


@pytest.mark.parametrize("words", ["allow-here now", "allow-here what is open?", "allow-here off off"])
def test_more_words_allow_nothing(workspace: Workspace, words: str) -> None:
    """The command takes nothing but `off`, and what is typed after it is not answered."""
    watched = Watched(workspace, {**_command(words), "channel_id": NEW})
    assert (watched.tells(), is_allowed(workspace, NEW)) == ([], False)


@pytest.mark.parametrize("text", ["allow-here", "allow-here off", "what allow-here does Eurojust owe", "allow-here?"])
@pytest.mark.parametrize("user", [COORDINATOR, DELEGATE])
def test_a_mention_allows_nothing(workspace: Workspace, text: str, user: str) -> None:
    """Its answer everybody in the channel would read; and a question with the word in it is a question."""
    watched = Watched(workspace, workspace.event(text, channel=NEW, user=user))
    assert (watched.tells(), len(watched.said), is_allowed(workspace, NEW)) == ([], 1, False)
    assert watched.said[0].startswith("I cannot answer here")


def test_it_is_for_channels(workspace: Workspace) -> None:
    """In direct messages there is nothing to allow."""
    assert "needs more than that" in workspace.command("allow-here", channel="D0COORDINATOR").text
    assert not is_allowed(workspace, "D0COORDINATOR")


@pytest.mark.parametrize("state", [*SHARED, *UNREADABLE])
def test_a_channel_that_others_see_is_not_allowed(workspace: Workspace, state: str) -> None:
    """Nor is one of which Slack does not say whether they do."""
    place(workspace, state, NEW)
    workspace.services.slack.access.withdraw(NEW, workspace.services.context("test", "test"))
    assert workspace.command("allow-here", channel=NEW).text == SENTENCE
    assert not is_allowed(workspace, NEW)


@pytest.mark.parametrize("who", WHO)
def test_a_channel_with_an_outsider_in_it_is_not_allowed(workspace: Workspace, who: str) -> None:
    """The coordinator is told why, and sees it alone."""
    workspace.slack.user(GUEST, **WHO[who])
    fill(workspace, NEW, *(f"U0MEMBER{each}" for each in range(120)), GUEST)
    answer = workspace.command("allow-here", channel=NEW)
    told = worded(f"{who} is in it", workspace.services.translator())
    assert answer.text == f"This channel cannot be allowed: {told}. Nothing was changed."
    assert (answer.ephemeral, is_allowed(workspace, NEW)) == (True, False)


@pytest.mark.parametrize(
    "members", [[GUEST], [], "U0DELEGATE", None], ids=["who cannot be read", "nobody", "a text", "nothing"]
)
def test_a_channel_whose_members_cannot_be_read_is_not_allowed(workspace: Workspace, members: object) -> None:
    """Nor is one in which, by what Slack says, nobody is: the bot itself would have to be."""
    workspace.slack.user(GUEST, error="user_not_found")
    workspace.slack.fail("conversations.members", Fault(body={"ok": True, "members": members}))
    assert "cannot be read" in workspace.command("allow-here", channel=NEW).text
    assert not is_allowed(workspace, NEW)


@pytest.mark.parametrize("flag", ["is_bot", "deleted"])
def test_bots_and_those_who_left_keep_no_channel_closed(workspace: Workspace, flag: str) -> None:
    """Whoever installed another app gave it the channel; whoever left reads nothing."""
    workspace.slack.user(GUEST, **{flag: True})
    fill(workspace, NEW, DELEGATE, GUEST)
    workspace.command("allow-here", channel=NEW)
    assert is_allowed(workspace, NEW)


def test_a_guest_among_more_members_than_a_page_has(workspace: Workspace) -> None:
    """All pages are read."""
    workspace.slack.user(GUEST, is_restricted=True)
    fill(workspace, NEW, *(f"U0MEMBER{each}" for each in range(1000)), GUEST)
    assert "a guest is in it" in workspace.command("allow-here", channel=NEW).text


# What suspends it.


def _command(text: str) -> Json:
    ids = {"user_id": COORDINATOR, "team_id": "T0STANDIN", "api_app_id": "A0STANDIN"}
    return {"command": "/schengen", "text": text, **ids}


def ticks(workspace: Workspace, *after: timedelta) -> None:
    """Let the clock of a bot that has just started tick at these times."""
    client = make_client("xoxb-test", workspace.slack.url)
    tick = make_tick(workspace.engine, client, workspace.services, workspace.policy)
    for each in after:
        workspace.now = NOW + each
        tick(workspace.now)


@pytest.mark.parametrize("state", SHARED)
def test_a_review_suspends_what_is_shared(workspace: Workspace, state: str) -> None:
    """Though no event told of it; and each coordinator is told once."""
    client = make_client("xoxb-test", workspace.slack.url)
    tick = make_tick(workspace.engine, client, workspace.services, workspace.policy)
    tick(NOW)
    workspace.slack.channel(CHANNEL, **SHARED[state])
    tick(NOW + REVIEW / 2)
    assert is_allowed(workspace)
    for minutes in (0, 1, 41, 90):
        tick(NOW + REVIEW + timedelta(minutes=minutes))
    assert not is_allowed(workspace)
    ((channel, text),) = notices(workspace)
    assert channel == "D0COORDINATOR"
    assert f"<#{CHANNEL}>: it is shared outside this workspace" in text
    assert "/schengen allow-here" in text


@pytest.mark.parametrize("who", WHO)
def test_a_review_suspends_where_an_outsider_is(workspace: Workspace, who: str) -> None:
    """Somebody who came in, or became one, while the bot was down is found when it starts."""
    workspace.slack.user(GUEST, **WHO[who])
    fill(workspace, CHANNEL, DELEGATE, GUEST)
    ticks(workspace, timedelta(0), timedelta(minutes=1))
    assert not is_allowed(workspace)
    assert [f"{who} is in it" in text for _, text in notices(workspace)] == [True]


def test_a_member_who_became_a_guest_is_found_within_the_hour(workspace: Workspace) -> None:
    """A review asks anew for everybody whom it has not asked for lately."""
    fill(workspace, CHANNEL, DELEGATE)
    review(workspace.services)
    workspace.slack.user(DELEGATE, is_restricted=True)
    review(workspace.services)
    assert is_allowed(workspace)
    assert workspace.services.slack.directory.known(DELEGATE, within=timedelta(0))
    review(workspace.services)
    assert not is_allowed(workspace)


@pytest.mark.parametrize("method", ["conversations.info", "conversations.members", "users.info", "auth.test"])
@pytest.mark.parametrize("fault", [Fault(status=500), Fault.limited("30"), Fault(body={"ok": True})])
def test_a_review_that_cannot_look_suspends_nothing(workspace: Workspace, method: str, fault: Fault) -> None:
    """An outage of Slack's takes no channel away: nothing is said in it as long as it lasts anyhow."""
    workspace.slack.fail(method, fault, times=None)
    review(workspace.services)
    assert is_allowed(workspace)


def test_a_channel_that_cannot_be_read_holds_up_no_other(workspace: Workspace) -> None:
    """Each channel is looked at by itself."""
    workspace.slack.user(GUEST, is_restricted=True)
    for channel in ("C0LOST", NEW):
        workspace.allow(channel)
    workspace.slack.channel("C0LOST", error="channel_not_found")
    fill(workspace, NEW, GUEST)
    review(workspace.services)
    assert [is_allowed(workspace, each) for each in ("C0LOST", NEW, CHANNEL)] == [True, False, True]


def test_a_review_of_more_people_than_slack_tells_of_goes_on(workspace: Workspace) -> None:
    """Whom it could not ask for it asks for a minute later, and not again for those whom it knows."""
    fill(workspace, CHANNEL, *(f"U0MEMBER{each}" for each in range(250)))
    client = make_client("xoxb-test", workspace.slack.url)
    tick = make_tick(workspace.engine, client, workspace.services, workspace.policy)
    asked: list[int] = []
    for minutes in range(5):
        workspace.slack.clear()
        workspace.slack.fail("users.info", Fault(accept=True), times=100)
        workspace.slack.fail("users.info", Fault.limited("30"), times=None)
        tick(NOW + timedelta(minutes=minutes))
        asked.append([each.method for each in workspace.slack.calls].count("users.info"))
        workspace.slack.heal()
    assert asked == [101, 101, 51, 0, 0]
    assert is_allowed(workspace)


def test_a_review_ends_when_the_process_does(workspace: Workspace) -> None:
    """Nobody is asked for any more."""
    before = len(workspace.slack.calls)
    review(workspace.services, stopping=lambda: True)
    assert len(workspace.slack.calls) == before


def test_a_channel_is_told_of_each_time_it_is_suspended(workspace: Workspace) -> None:
    """Allowed again and shared again, it is told of again; otherwise once, however often it is looked at."""
    for number in (1, 2):
        workspace.slack.channel(CHANNEL, is_ext_shared=True)
        for _ in range(3):
            assert workspace.command("list").text == SENTENCE
        ticks(workspace, timedelta(minutes=number))
        assert len(notices(workspace)) == number
        workspace.slack.channel(CHANNEL, is_ext_shared=False)
        assert is_allowed(workspace) is False
        workspace.command("allow-here")
        assert is_allowed(workspace)


def test_a_channel_that_was_not_allowed_is_not_told_of(workspace: Workspace) -> None:
    """Neither one that nobody allowed nor one that was taken back is suspended when it is shared."""
    place(workspace, "withdrawn", NEW)
    for channel in ("C0NOBODYS", NEW):
        workspace.slack.channel(channel, is_ext_shared=True)
        workspace.command("list", channel=channel)
    ticks(workspace, timedelta(0))
    assert notices(workspace) == []
    assert [str(each.standing) for each in workspace.services.slack.access.every() if each.channel == NEW] == [
        "withdrawn"
    ]


# Reminders.


#: Nine in Brussels, 28 days ahead of the Schengen Council of 5 December.
AHEAD = datetime(2023, 11, 7, 8, 0, tzinfo=UTC)


def reminded(workspace: Workspace) -> list[str]:
    """The channels in which something of the register was posted."""
    return [each.channel for each in workspace.slack.messages if "Europol" in each.text]


def test_a_reminder_is_posted_in_an_allowed_channel(workspace: Workspace) -> None:
    """What the next tests are worth."""
    ticks(workspace, timedelta(0))
    workspace.tick(AHEAD)
    assert reminded(workspace) == [CHANNEL]


@pytest.mark.parametrize("state", [*SHARED, *UNREADABLE, "suspended", "withdrawn"])
def test_no_reminder_in_a_closed_channel(workspace: Workspace, state: str) -> None:
    """It is looked at once more before each post."""
    ticks(workspace, timedelta(0))
    place(workspace, state, CHANNEL)
    workspace.tick(AHEAD)
    assert reminded(workspace) == []


@pytest.mark.parametrize(("method", "moment"), [("conversations.info", "before"), ("conversations.members", "after")])
@pytest.mark.parametrize("state", SHARED)
def test_a_channel_that_is_shared_between_claim_and_post(
    workspace: Workspace, method: str, moment: str, state: str
) -> None:
    """Shared after its reminder was claimed, or after it was looked at, if Slack told of it: nothing is posted."""
    ticks(workspace, timedelta(0))
    event = workspace.event("", type="channel_shared", channel=CHANNEL, connected_team_id="T0OTHER")

    def share(called: str, when: str) -> None:
        if (called, when) == (method, moment):
            workspace.slack.on_call = None
            workspace.slack.channel(CHANNEL, **SHARED[state])
            if moment == "after":
                workspace.dispatch(event)

    workspace.slack.on_call = share
    workspace.tick(AHEAD)
    assert (reminded(workspace), is_allowed(workspace)) == ([], False)


@pytest.mark.parametrize("who", WHO)
def test_a_guest_who_comes_in_between_claim_and_post(workspace: Workspace, who: str) -> None:
    """Their coming is not told, but seen."""
    ticks(workspace, timedelta(0))
    workspace.slack.user(GUEST, **WHO[who])

    def join(called: str, when: str) -> None:
        if (called, when) == ("conversations.info", "after"):
            fill(workspace, CHANNEL, DELEGATE, GUEST)

    workspace.slack.on_call = join
    workspace.tick(AHEAD)
    assert (reminded(workspace), is_allowed(workspace)) == ([], False)


@pytest.mark.parametrize("change", [{"is_ext_shared": True}, {"members": [GUEST, BOT_USER]}, {"error": "not_found"}])
def test_a_posted_reminder_is_not_amended_where_outsiders_read(workspace: Workspace, change: Json) -> None:
    """That something is done by now is told them neither."""
    ticks(workspace, timedelta(0))
    workspace.tick(AHEAD)
    workspace.slack.user(GUEST, is_restricted=True)
    workspace.slack.channel(CHANNEL, **change)
    assert workspace.command("done I.1a ST 1/24", channel="D0COORDINATOR").text.startswith("Done")
    ticks(workspace, AHEAD - NOW + timedelta(minutes=2), AHEAD - NOW + timedelta(minutes=4))
    assert "chat.update" not in [each.method for each in workspace.slack.calls]


@pytest.mark.parametrize(
    "flags", [{"is_restricted": True}, {"is_bot": True}, {"deleted": True}, {"team_id": "T0OTHER"}]
)
def test_no_outsider_is_written_to_directly(workspace: Workspace, flags: Json) -> None:
    """A contact or coordinator who is no full member any more gets neither reminders nor notices."""
    workspace.command("contact Europol <@U0CONTACT|x>")
    ticks(workspace, timedelta(0))
    for user in ("U0CONTACT", COORDINATOR):
        workspace.slack.user(user, **flags)
    workspace.slack.channel(CHANNEL, is_ext_shared=True)
    workspace.tick(AHEAD)
    direct: Sequence[str] = [each.channel for each in workspace.slack.messages]
    assert direct == []
