"""Channel access: how a channel is allowed, what suspends it, and who is told."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import BOT_USER, Fault
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.slack.rate_limits import ThrottledPacer
from bot.tick import REVIEW_INTERVAL, Tick
from db.shared_rate_limiter import RateLimiter
from domain.messages.access_reasons import access_reason_text
from handlers.access.channels import PendingReviews, review_channels
from tests.handlers.access.outsiders import NOT_ENABLED, SENTENCE, SHARED, UNREADABLE, ObservedRequest, make_channel
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, NOW, Json, Workspace

GUEST = "U0GUEST"
NEW = "C0NEW"

#: Members of a channel who are not full members of the workspace, by the words for them.
OUTSIDER_MEMBERS: dict[str, Json] = {
    "a guest": {"is_restricted": True},
    "from another workspace": {"team_id": "T0OTHER"},
}


def set_members(workspace: Workspace, channel: str, *members: str) -> None:
    """Set a channel's members; the bot is one, too."""
    workspace.slack.set_channel(channel, members=[*members, BOT_USER])


def suspension_notices(workspace: Workspace) -> list[tuple[str, str]]:
    """Return the direct messages that told coordinators of suspended channels: conversation and text."""
    direct = [message for message in workspace.slack.messages if message.channel.startswith("D")]
    return [(message.channel, message.text) for message in direct if "I say nothing more in" in message.text]


def is_allowed(workspace: Workspace, channel: str = CHANNEL) -> bool:
    """Return whether the bot may speak in a channel."""
    return workspace.services.slack.access.is_allowed(channel)


# Allowing a channel.


def test_a_coordinator_allows_a_channel(workspace: Workspace) -> None:
    """Members are answered in a channel after `allow-here`, not after `allow-here off`, then again after another."""
    set_members(workspace, NEW, DELEGATE, COORDINATOR)
    for typed, answered in (("allow-here", True), ("Allow-Here OFF", False), ("ALLOW-HERE", True)):
        workspace.command(typed, channel=NEW)
        texts_sent = ObservedRequest(workspace, workspace.event_body("what is open?", channel=NEW)).texts_sent
        assert (texts_sent != [NOT_ENABLED]) is answered
    assert f"<#{NEW}>" in workspace.command("allow-here", channel=NEW).text


@pytest.mark.parametrize("typed", ["allow-here", "allow-here off"])
def test_a_delegate_allows_no_channel(workspace: Workspace, typed: str) -> None:
    """A delegate hears whom to ask in a channel that is not allowed, and in an allowed one who may do it."""
    assert workspace.command(typed, user=DELEGATE, channel=NEW).text == NOT_ENABLED
    assert "Only coordinators" in workspace.command(typed, user=DELEGATE).text
    assert (is_allowed(workspace, NEW), is_allowed(workspace)) == (False, True)


@pytest.mark.parametrize("words", ["allow-here now", "allow-here what is open?", "allow-here off off"])
def test_more_words_allow_nothing(workspace: Workspace, words: str) -> None:
    """`allow-here` takes no argument but `off`, and other words after it are not answered as a question."""
    observed = ObservedRequest(workspace, {**_command(words), "channel_id": NEW})
    assert (observed.leaked_names(), is_allowed(workspace, NEW)) == ([], False)


@pytest.mark.parametrize("text", ["allow-here", "allow-here off", "what allow-here does Eurojust owe", "allow-here?"])
@pytest.mark.parametrize("user", [COORDINATOR, DELEGATE])
def test_a_mention_allows_nothing(workspace: Workspace, text: str, user: str) -> None:
    """A mention, whose answer everyone would read, does not allow; a question with the word in it is a question."""
    observed = ObservedRequest(workspace, workspace.event_body(text, channel=NEW, user=user))
    assert (observed.leaked_names(), len(observed.texts_sent), is_allowed(workspace, NEW)) == ([], 1, False)
    assert observed.texts_sent[0].startswith("I cannot answer here until you" if user == COORDINATOR else NOT_ENABLED)


def test_direct_messages_are_not_allowed_as_channels(workspace: Workspace) -> None:
    """In direct messages there is nothing to allow."""
    assert "needs more than that" in workspace.command("allow-here", channel="D0COORDINATOR").text
    assert not is_allowed(workspace, "D0COORDINATOR")


@pytest.mark.parametrize("state", [*SHARED, *UNREADABLE])
def test_a_shared_channel_is_not_allowed(workspace: Workspace, state: str) -> None:
    """A channel that is shared, or of which Slack does not say whether it is, cannot be allowed."""
    make_channel(workspace, state, NEW)
    workspace.services.slack.access.withdraw(NEW, workspace.services.context("test", "test"))
    assert workspace.command("allow-here", channel=NEW).text == SENTENCE
    assert not is_allowed(workspace, NEW)


@pytest.mark.parametrize("outsider", OUTSIDER_MEMBERS)
def test_a_channel_with_an_outsider_in_it_is_not_allowed(workspace: Workspace, outsider: str) -> None:
    """A channel with an outsider in it cannot be allowed; only the coordinator sees why."""
    workspace.slack.set_user(GUEST, **OUTSIDER_MEMBERS[outsider])
    set_members(workspace, NEW, *(f"U0MEMBER{number}" for number in range(120)), GUEST)
    answer = workspace.command("allow-here", channel=NEW)
    reason = access_reason_text(f"{outsider} is in it", workspace.services.translator())
    assert answer.text == f"This channel cannot be allowed: {reason}. Nothing was changed."
    assert (answer.is_ephemeral, is_allowed(workspace, NEW)) == (True, False)


@pytest.mark.parametrize(
    "members", [[GUEST], [], "U0DELEGATE", None], ids=["who cannot be read", "nobody", "a text", "nothing"]
)
def test_a_channel_whose_members_cannot_be_read_is_not_allowed(workspace: Workspace, members: object) -> None:
    """Nor can a channel that seems to have no members: the bot itself would have to be one."""
    workspace.slack.set_user(GUEST, error="user_not_found")
    workspace.slack.fail("conversations.members", Fault(body={"ok": True, "members": members}))
    assert "cannot be read" in workspace.command("allow-here", channel=NEW).text
    assert not is_allowed(workspace, NEW)


@pytest.mark.parametrize("flag", ["is_bot", "deleted"])
def test_bots_and_former_members_close_no_channel(workspace: Workspace, flag: str) -> None:
    """Other apps' bots have access from the person who installed them, and former members read nothing."""
    workspace.slack.set_user(GUEST, **{flag: True})
    set_members(workspace, NEW, DELEGATE, GUEST)
    workspace.command("allow-here", channel=NEW)
    assert is_allowed(workspace, NEW)


@pytest.mark.long
def test_a_guest_on_the_second_page_of_members_is_found(workspace: Workspace) -> None:
    """All pages of members are read."""
    workspace.slack.set_user(GUEST, is_restricted=True)
    set_members(workspace, NEW, *(f"U0MEMBER{number}" for number in range(1000)), GUEST)
    assert "a guest is in it" in workspace.command("allow-here", channel=NEW).text


# Suspending a channel.


def _command(text: str) -> Json:
    ids = {"user_id": COORDINATOR, "team_id": "T0STANDIN", "api_app_id": "A0STANDIN"}
    return {"command": "/schengen", "text": text, **ids}


def run_ticks(workspace: Workspace, *after: timedelta) -> None:
    """Start a bot and run its tick at these times after `NOW`."""
    client = make_client("xoxb-test", workspace.slack.url)
    tick = Tick(workspace.engine, client, workspace.services)
    for interval in after:
        workspace.now = NOW + interval
        tick(workspace.now)


@pytest.mark.parametrize("state", SHARED)
def test_a_review_suspends_a_shared_channel(workspace: Workspace, state: str) -> None:
    """A shared channel is suspended although no event reported it, and each coordinator is told once."""
    client = make_client("xoxb-test", workspace.slack.url)
    tick = Tick(workspace.engine, client, workspace.services)
    tick(NOW)
    workspace.slack.set_channel(CHANNEL, **SHARED[state])
    tick(NOW + REVIEW_INTERVAL / 2)
    assert is_allowed(workspace)
    for minutes in (0, 1, 41, 90):
        tick(NOW + REVIEW_INTERVAL + timedelta(minutes=minutes))
    assert not is_allowed(workspace)
    ((channel, text),) = suspension_notices(workspace)
    assert channel == "D0COORDINATOR"
    assert f"<#{CHANNEL}>: it is shared outside this workspace" in text
    assert "/schengen allow-here" in text


@pytest.mark.parametrize("outsider", OUTSIDER_MEMBERS)
def test_a_review_suspends_a_channel_with_an_outsider(workspace: Workspace, outsider: str) -> None:
    """A person who joined, or became an outsider, while the bot was down is found when it starts."""
    workspace.slack.set_user(GUEST, **OUTSIDER_MEMBERS[outsider])
    set_members(workspace, CHANNEL, DELEGATE, GUEST)
    run_ticks(workspace, timedelta(0), timedelta(minutes=1))
    assert not is_allowed(workspace)
    assert [f"{outsider} is in it" in text for _, text in suspension_notices(workspace)] == [True]


def test_a_member_who_became_a_guest_is_found_within_the_hour(workspace: Workspace) -> None:
    """A review looks up again everyone whom it has not looked up lately."""
    set_members(workspace, CHANNEL, DELEGATE)
    review_channels(workspace.services)
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    review_channels(workspace.services)
    assert is_allowed(workspace)
    assert workspace.services.slack.directory.cached_person(DELEGATE, max_age=timedelta(0))
    review_channels(workspace.services)
    assert not is_allowed(workspace)


@pytest.mark.parametrize("method", ["conversations.info", "conversations.members", "users.info", "auth.test"])
@pytest.mark.parametrize("fault", [Fault(status=500), Fault.rate_limited("30"), Fault(body={"ok": True})])
def test_a_review_without_slack_suspends_nothing(workspace: Workspace, method: str, fault: Fault) -> None:
    """An outage of Slack suspends no channel: nothing is said in any while it lasts."""
    workspace.slack.fail(method, fault, times=None)
    review_channels(workspace.services)
    assert is_allowed(workspace)


def test_an_unreadable_channel_delays_no_other(workspace: Workspace) -> None:
    """Each channel is reviewed by itself."""
    workspace.slack.set_user(GUEST, is_restricted=True)
    for channel in ("C0LOST", NEW):
        workspace.allow_channel(channel)
    workspace.slack.set_channel("C0LOST", error="channel_not_found")
    set_members(workspace, NEW, GUEST)
    review_channels(workspace.services)
    assert [is_allowed(workspace, channel) for channel in ("C0LOST", NEW, CHANNEL)] == [True, False, True]


def test_a_rate_limited_review_continues(workspace: Workspace) -> None:
    """People whom Slack's rate limit left out are looked up a minute later, and the others not again."""
    set_members(workspace, CHANNEL, *(f"U0MEMBER{number}" for number in range(250)))
    client = make_client("xoxb-test", workspace.slack.url)
    tick = Tick(workspace.engine, client, workspace.services)
    lookups: list[int] = []
    for minutes in range(5):
        workspace.slack.clear()
        workspace.slack.fail("users.info", Fault(accept=True), times=100)
        workspace.slack.fail("users.info", Fault.rate_limited("30"), times=None)
        tick(NOW + timedelta(minutes=minutes))
        lookups.append([call.method for call in workspace.slack.calls].count("users.info"))
        workspace.slack.heal()
    assert lookups == [101, 101, 51, 0, 0]
    assert is_allowed(workspace)


def test_a_review_goes_on_with_the_channel_at_which_it_had_to_stop(workspace: Workspace) -> None:
    """The channel for which no look-up was left is the first of those that are reviewed later, with all after it."""
    for channel in (NEW, "C0NEXT"):
        workspace.allow_channel(channel)
    first, *others = workspace.services.slack.access.list_allowed()
    workspace.slack.set_channel(first, error="channel_not_found")
    limiter = RateLimiter(workspace.engine)
    limiter.pause("method:conversations.members", 60.0)
    client = make_client("xoxb-test", workspace.slack.url).with_pacer(ThrottledPacer(limiter, timeout=0.1))
    services = workspace.services.with_directory(WebApiDirectory(client))
    assert review_channels(services) == PendingReviews(tuple(others), ())
    assert review_channels(services, others[1:]) == PendingReviews(tuple(others[1:]), ())


def test_what_could_not_be_read_is_said_beside_what_was_left_out(workspace: Workspace) -> None:
    """A channel whose members are unknown is unreadable, one that is closed is not, and the rest are reviewed."""
    workspace.slack.set_user(GUEST, is_restricted=True)
    for channel in ("C0LOST", NEW):
        workspace.allow_channel(channel)
    workspace.slack.set_channel(CHANNEL, error="channel_not_found")
    set_members(workspace, "C0LOST", "U0NOBODY")
    workspace.slack.set_user("U0NOBODY", error="user_not_found")
    set_members(workspace, NEW, GUEST)
    assert review_channels(workspace.services) == PendingReviews((), ("C0LOST",))
    assert not is_allowed(workspace, NEW)


def test_a_review_ends_when_the_bot_stops(workspace: Workspace) -> None:
    """A review that is told to stop looks up no one."""
    before = len(workspace.slack.calls)
    review_channels(workspace.services, is_stopping=lambda: True)
    assert len(workspace.slack.calls) == before


def test_every_suspension_is_reported_once(workspace: Workspace) -> None:
    """A channel allowed again and shared again is reported again, otherwise once, however often it is checked."""
    for number in (1, 2):
        workspace.slack.set_channel(CHANNEL, is_ext_shared=True)
        for _ in range(3):
            assert workspace.command("list").text == SENTENCE
        run_ticks(workspace, timedelta(minutes=number))
        assert len(suspension_notices(workspace)) == number
        workspace.slack.set_channel(CHANNEL, is_ext_shared=False)
        assert is_allowed(workspace) is False
        workspace.command("allow-here")
        assert is_allowed(workspace)


def test_a_channel_that_was_not_allowed_is_not_suspended(workspace: Workspace) -> None:
    """A channel never allowed, or withdrawn, is not suspended when it is shared."""
    make_channel(workspace, "withdrawn", NEW)
    for channel in ("C0NOBODYS", NEW):
        workspace.slack.set_channel(channel, is_ext_shared=True)
        workspace.command("list", channel=channel)
    run_ticks(workspace, timedelta(0))
    assert suspension_notices(workspace) == []
    assert [str(access.state) for access in workspace.services.slack.access.list_all() if access.channel == NEW] == [
        "withdrawn"
    ]


# Reminders.


#: Nine in Brussels, 28 days ahead of the Schengen Council of 5 December.
FIRST_REMINDER_TIME = datetime(2023, 11, 7, 8, 0, tzinfo=UTC)


def reminded_channels(workspace: Workspace) -> list[str]:
    """Return the channels in which something of the register was posted."""
    return [message.channel for message in workspace.slack.messages if "Europol" in message.text]


def test_a_reminder_is_posted_in_an_allowed_channel(workspace: Workspace) -> None:
    """The reminder of the next tests is posted if nothing is in its way."""
    run_ticks(workspace, timedelta(0))
    workspace.tick(FIRST_REMINDER_TIME)
    assert reminded_channels(workspace) == [CHANNEL]


@pytest.mark.parametrize("state", [*SHARED, *UNREADABLE, "suspended", "withdrawn"])
def test_no_reminder_in_a_closed_channel(workspace: Workspace, state: str) -> None:
    """A channel is checked once more before each post."""
    run_ticks(workspace, timedelta(0))
    make_channel(workspace, state, CHANNEL)
    workspace.tick(FIRST_REMINDER_TIME)
    assert reminded_channels(workspace) == []


def test_an_outage_puts_off_a_reminder_and_suspends_nothing(workspace: Workspace) -> None:
    """While Slack does not say who is in a channel nothing is said there; once it does the reminder comes by itself."""
    run_ticks(workspace, timedelta(0))
    workspace.slack.fail("conversations.members", Fault(status=500), times=None)
    workspace.tick(FIRST_REMINDER_TIME)
    assert (reminded_channels(workspace), is_allowed(workspace)) == ([], True)
    workspace.slack.heal()
    workspace.tick(FIRST_REMINDER_TIME + timedelta(minutes=2))
    assert reminded_channels(workspace) == [CHANNEL]


@pytest.mark.parametrize(("method", "moment"), [("conversations.info", "before"), ("conversations.members", "after")])
@pytest.mark.parametrize("state", SHARED)
def test_no_reminder_in_a_channel_shared_between_claim_and_post(
    workspace: Workspace, method: str, moment: str, state: str
) -> None:
    """Nothing is posted in a channel shared after the claim, or after the check if an event reported it."""
    run_ticks(workspace, timedelta(0))
    event = workspace.event_body("", type="channel_shared", channel=CHANNEL, connected_team_id="T0OTHER")

    def share(called: str, when: str) -> None:
        if (called, when) == (method, moment):
            workspace.slack.on_call = None
            workspace.slack.set_channel(CHANNEL, **SHARED[state])
            if moment == "after":
                workspace.dispatch(event)

    workspace.slack.on_call = share
    workspace.tick(FIRST_REMINDER_TIME)
    assert (reminded_channels(workspace), is_allowed(workspace)) == ([], False)


@pytest.mark.parametrize("outsider", OUTSIDER_MEMBERS)
def test_no_reminder_before_a_guest_who_joins_between_claim_and_post(workspace: Workspace, outsider: str) -> None:
    """A guest is seen in the list of members although no event reported them."""
    run_ticks(workspace, timedelta(0))
    workspace.slack.set_user(GUEST, **OUTSIDER_MEMBERS[outsider])

    def join(called: str, when: str) -> None:
        if (called, when) == ("conversations.info", "after"):
            set_members(workspace, CHANNEL, DELEGATE, GUEST)

    workspace.slack.on_call = join
    workspace.tick(FIRST_REMINDER_TIME)
    assert (reminded_channels(workspace), is_allowed(workspace)) == ([], False)


@pytest.mark.parametrize("change", [{"is_ext_shared": True}, {"members": [GUEST, BOT_USER]}, {"error": "not_found"}])
def test_a_posted_reminder_is_not_edited_before_outsiders(workspace: Workspace, change: Json) -> None:
    """Outsiders are not told that something is done by now, either."""
    run_ticks(workspace, timedelta(0))
    workspace.tick(FIRST_REMINDER_TIME)
    workspace.slack.set_user(GUEST, is_restricted=True)
    workspace.slack.set_channel(CHANNEL, **change)
    assert workspace.command("done I.1a ST 1/24", channel="D0COORDINATOR").text.startswith("Done")
    run_ticks(
        workspace, FIRST_REMINDER_TIME - NOW + timedelta(minutes=2), FIRST_REMINDER_TIME - NOW + timedelta(minutes=4)
    )
    assert "chat.update" not in [call.method for call in workspace.slack.calls]


@pytest.mark.parametrize(
    "flags", [{"is_restricted": True}, {"is_bot": True}, {"deleted": True}, {"team_id": "T0OTHER"}]
)
def test_no_outsider_is_written_to_directly(workspace: Workspace, flags: Json) -> None:
    """A contact or coordinator who is no longer a full member gets neither reminders nor notices."""
    workspace.command("contact Europol <@U0CONTACT|x>")
    run_ticks(workspace, timedelta(0))
    for user in ("U0CONTACT", COORDINATOR):
        workspace.slack.set_user(user, **flags)
    workspace.slack.set_channel(CHANNEL, is_ext_shared=True)
    workspace.tick(FIRST_REMINDER_TIME)
    assert [message.channel for message in workspace.slack.messages] == []
