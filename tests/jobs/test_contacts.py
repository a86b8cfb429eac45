"""Contacts get direct reminders of their actors' deliverables only, in their own morning."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, select

from bot.sandbox.fake_slack.fake_slack import FakeSlack, Fault, Message
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.tick import Tick
from db.changes.ledger import Ledger
from db.people.channel_access import ChannelAccessStore
from db.people.reminder_preferences import PreferenceStore
from db.schema import reminder_tables
from domain.dates.spans import BRUSSELS
from domain.register.audit_events import ChangeContext
from domain.reminders.policy import Policy
from domain.reminders.preferences import ChannelPreferences, Contact, PersonalFrequency
from handlers.services.services import Services
from jobs.deliver import GRACE
from jobs.reconcile import DUPLICATES_AFTER
from tests.handlers.blocks.drafts import context_texts, headline, lines, struck_refs
from tests.jobs.team import TICK, Team

HALF_HOUR = timedelta(minutes=30)
#: Midnight and nine in Brussels, a week ahead of the Schengen Council of 5 December 2023; nothing was due before it.
MIDNIGHT = datetime(2023, 11, 28, 0, 0, tzinfo=BRUSSELS).astimezone(UTC)
NOW = MIDNIGHT + timedelta(hours=9)
DECEMBER = "Schengen Council on 5 December: "
ACT = ChangeContext(by="U0BOSS", surface="test", now=NOW)

DIRECTLY = Policy(channels=(), lead_days=(7,))
BOSS = Policy(channels=(), lead_days=(7,), coordinators=("U0BOSS",))


def add_contact(preferences: PreferenceStore, to: str, *actors: str) -> None:
    """Make a person or group the contact of an actor."""
    for actor in actors:
        preferences.add_contact(Contact(actor=actor, slack_id=to), ACT)


def count_messages(slack: FakeSlack) -> int:
    """Return the number of messages."""
    return len(slack.messages)


def refs_sent_to(messages: Sequence[Message], to: str) -> list[list[str]]:
    """Return the references in each reminder of the meeting that a person got."""
    mine = [each for each in messages if each.channel == to and DECEMBER in each.text]
    return [[line.split()[0] for line in lines(each.blocks)] for each in mine]


@pytest.mark.parametrize(
    ("tz", "nine"),
    [
        ("Asia/Tokyo", datetime(2023, 11, 28, 0, 0, tzinfo=UTC)),
        ("Europe/Helsinki", datetime(2023, 11, 28, 7, 0, tzinfo=UTC)),
        ("Europe/Brussels", datetime(2023, 11, 28, 8, 0, tzinfo=UTC)),
        ("Europe/Lisbon", datetime(2023, 11, 28, 9, 0, tzinfo=UTC)),
        ("America/New_York", datetime(2023, 11, 28, 14, 0, tzinfo=UTC)),
    ],
)
def test_it_is_nine_where_they_are(
    engine: Engine, slack: FakeSlack, preferences: PreferenceStore, tz: str, nine: datetime
) -> None:
    """A direct message comes on the reminder's day at nine in its reader's time zone, not a minute before."""
    add_contact(preferences, "U0ANNA", "eurojust")
    slack.set_user("U0ANNA", tz=tz)
    team = Team(engine, slack, DIRECTLY)
    team.tick_until(MIDNIGHT - timedelta(hours=1), nine - HALF_HOUR, every=timedelta(hours=2))
    team.tick(nine - timedelta(seconds=30))
    assert count_messages(slack) == 0
    team.tick(nine + timedelta(seconds=30))
    (message,) = slack.messages
    assert message.channel == "D0ANNA"
    assert nine.astimezone(ZoneInfo(tz)).hour == 9
    team.tick_until(nine + HALF_HOUR, nine + timedelta(hours=26), every=timedelta(hours=3))
    assert len(slack.messages) == 1


def test_a_bot_that_was_down_writes_when_it_is_back(
    engine: Engine, slack: FakeSlack, preferences: PreferenceStore
) -> None:
    """After an outage a missed message comes during the day; in the evening it waits for the next morning."""
    add_contact(preferences, "U0ANNA", "eurojust")
    team = Team(engine, slack, DIRECTLY)
    team.tick(MIDNIGHT - timedelta(days=1))
    team.tick(datetime(2023, 11, 28, 19, 30, tzinfo=UTC))
    assert count_messages(slack) == 0
    team.tick_until(MIDNIGHT + timedelta(days=1), datetime(2023, 11, 29, 6, 59, tzinfo=UTC), every=timedelta(hours=1))
    assert count_messages(slack) == 0
    team.tick_until(datetime(2023, 11, 29, 7, 0, tzinfo=UTC), datetime(2023, 11, 29, 7, 5, tzinfo=UTC))
    assert len(slack.messages) == 1


def test_they_are_told_what_is_theirs(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """The contact of two bodies gets one message with what these owe themselves and as members, and the reason."""
    add_contact(preferences, "U0ANNA", "eurojust", "commission")
    team = Team(engine, slack, DIRECTLY)
    team.tick(NOW)
    (message,) = slack.messages
    assert refs_sent_to([message], "D0ANNA") == [["III.1a", "III.2a", "III.6a"]]
    assert context_texts(message.blocks)[0].startswith("You get this because you speak for ")
    assert "Eurojust" in context_texts(message.blocks)[0]
    assert "Commission" in context_texts(message.blocks)[0]


def test_what_is_done_is_struck_through_for_them_too(
    engine: Engine, slack: FakeSlack, preferences: PreferenceStore
) -> None:
    """A direct message shows what was done since, as one in a channel does."""
    add_contact(preferences, "U0ANNA", "eurojust")
    team = Team(engine, slack, DIRECTLY)
    team.tick(NOW)
    Ledger(engine).mark_done("III.2a", slug="2023-12", evidence="seen", context=ACT)
    team.tick(NOW + TICK)
    (message,) = slack.messages
    assert (message.channel, struck_refs(message.blocks)) == ("D0ANNA", ["III.2a"])


def test_a_double_among_their_messages_is_deleted(
    engine: Engine, slack: FakeSlack, preferences: PreferenceStore
) -> None:
    """Of a direct message that has come twice, once in doubt, the later one is deleted."""
    add_contact(preferences, "U0ANNA", "eurojust")
    team = Team(engine, slack, DIRECTLY)
    slack.fail("chat.postMessage", Fault(status=500, accept=True))
    team.tick(NOW)
    (first,) = slack.messages
    team.tick_until(NOW + GRACE + TICK, NOW + GRACE + 2 * TICK)
    make_client("xoxb-test", slack.url).api_call("chat.postMessage", json=dict(first.arguments))
    assert len(refs_sent_to(slack.messages, "D0ANNA")) == 2
    team.tick_until(NOW + 2 * GRACE + DUPLICATES_AFTER, NOW + 2 * GRACE + DUPLICATES_AFTER + TICK)
    assert [each.ts for each in slack.messages if DECEMBER in each.text] == [first.ts]


def test_a_unit_is_told_what_it_does(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """The contact of a unit is reminded of what that unit does, and not of the rest of its body."""
    add_contact(preferences, "U0EMSC", "emsc")
    Team(engine, slack, DIRECTLY).tick(NOW)
    assert refs_sent_to(slack.messages, "D0EMSC") == [["I.4a"]]


def test_who_owes_nothing_is_not_written_to(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """A contact whose actor has nothing open gets no message."""
    add_contact(preferences, "U0ANNA", "schengen-council")
    Team(engine, slack, DIRECTLY).tick(NOW)
    assert count_messages(slack) == 0


def test_a_channel_may_want_what_some_owe(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """A channel that follows certain owners is reminded of what these owe, and the message says so."""
    preferences.set_channel_preferences("C2", ChannelPreferences(is_on=True, owners=("eurojust",)), ACT)
    ChannelAccessStore(engine).allow("C2", ACT)
    Team(engine, slack, DIRECTLY).tick(NOW)
    (message,) = slack.messages
    assert refs_sent_to([message], "C2") == [["III.1a", "III.2a"]]
    assert context_texts(message.blocks)[0].startswith("Only what concerns Eurojust.")


@pytest.mark.parametrize(
    ("properties", "reason"),
    [
        ({"is_restricted": True}, "a guest of this workspace"),
        ({"is_ultra_restricted": True}, "a guest of this workspace"),
        ({"team_id": "T0OTHER"}, "somebody from another workspace"),
        ({"is_stranger": True}, "somebody from another workspace"),
        ({"deleted": True}, "no longer a member of this workspace"),
        ({"error": "user_not_found"}, "user_not_found"),
    ],
)
def test_who_is_no_member_is_told_nothing(
    engine: Engine, slack: FakeSlack, preferences: PreferenceStore, properties: dict[str, object], reason: str
) -> None:
    """Guests, outsiders and former members get no message; coordinators are notified once, also days later."""
    add_contact(preferences, "U0ANNA", "eurojust")
    slack.set_user("U0ANNA", **properties)
    team = Team(engine, slack, BOSS)
    team.tick(MIDNIGHT - timedelta(days=1))
    slack.clear()
    team.tick_until(NOW, NOW + timedelta(days=3), every=timedelta(hours=5))
    assert [each.channel for each in slack.messages if "could not be posted" in each.text] == ["D0BOSS"]
    (notice,) = [each for each in slack.messages if "could not be posted" in each.text]
    assert notice.text == (
        f"The reminder about 2023-12 could not be posted to <@U0ANNA>: {reason}. I try again every hour."
    )
    assert not any(each.channel == "D0ANNA" for each in slack.messages)


def test_who_is_a_member_again_gets_it(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """A guest who becomes a member before the meeting gets the reminder within about an hour."""
    add_contact(preferences, "U0ANNA", "eurojust")
    slack.set_user("U0ANNA", is_restricted=True)
    team = Team(engine, slack, DIRECTLY)
    team.tick_until(NOW, NOW + timedelta(hours=2), every=HALF_HOUR)
    assert count_messages(slack) == 0
    slack.set_user("U0ANNA", is_restricted=False)
    team.tick_until(NOW + timedelta(hours=2), NOW + timedelta(hours=3, minutes=5), every=timedelta(minutes=5))
    assert len(refs_sent_to(slack.messages, "D0ANNA")) == 1


def test_a_group_is_its_members(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """Each member of a group gets a message, each in their own morning; nothing is sent to the group."""
    add_contact(preferences, "S0TEAM", "eurojust")
    slack.set_group("S0TEAM", "U0ANNA", "U0BEN")
    slack.set_user("U0BEN", tz="Asia/Tokyo")
    team = Team(engine, slack, DIRECTLY)
    team.tick_until(MIDNIGHT, MIDNIGHT + timedelta(hours=3), every=HALF_HOUR)
    assert [each.channel for each in slack.messages] == ["D0BEN"]
    team.tick_until(NOW, NOW + timedelta(hours=3), every=HALF_HOUR)
    assert [each.channel for each in slack.messages] == ["D0BEN", "D0ANNA"]
    first, second = (headline(each.blocks) for each in slack.messages)
    assert first == second


def test_a_member_who_is_a_contact_too_has_one_message(
    engine: Engine, slack: FakeSlack, preferences: PreferenceStore
) -> None:
    """A person in two groups who is also a contact gets one message, with everything for them."""
    add_contact(preferences, "S0ONE", "frontex")
    add_contact(preferences, "S0TWO", "emsc")
    add_contact(preferences, "U0ANNA", "commission")
    slack.set_group("S0ONE", "U0ANNA", "U0BEN")
    slack.set_group("S0TWO", "U0ANNA", "U0BEN")
    team = Team(engine, slack, DIRECTLY)
    # The groups are split at midnight: what is planned for the person herself does not undo that until nine.
    team.tick_until(MIDNIGHT, NOW, every=timedelta(hours=3))
    assert sorted(each.channel for each in slack.messages) == ["D0ANNA", "D0BEN"]
    assert refs_sent_to(slack.messages, "D0ANNA") == [["I.3a", "I.4a", "III.1a", "III.6a"]]
    assert refs_sent_to(slack.messages, "D0BEN") == [["I.3a", "I.4a", "III.1a"]]


def test_a_group_that_cannot_be_read_holds_up_no_other(
    engine: Engine, slack: FakeSlack, preferences: PreferenceStore
) -> None:
    """If Slack does not say who is in one of three groups, the members of the others get theirs at once."""
    people = ("U0ANNA", "U0BEN", "U0CLARA")
    for person in people:
        add_contact(preferences, f"S{person}", "eurojust")
        slack.set_group(f"S{person}", person)
    slack.fail("usergroups.users.list", Fault(status=500), times=4)  # for three digests of the week, and one of these
    team = Team(engine, slack, DIRECTLY)
    team.tick(NOW)
    assert count_messages(slack) == 2
    team.tick(NOW + timedelta(minutes=2))
    assert sorted(each.channel for each in slack.messages) == ["D0ANNA", "D0BEN", "D0CLARA"]


def test_who_has_had_theirs_gets_what_a_group_adds(
    engine: Engine, slack: FakeSlack, preferences: PreferenceStore
) -> None:
    """If a group is readable only after a member has had a message, that member gets what is new in another."""
    add_contact(preferences, "S0TEAM", "frontex", "eurojust")
    add_contact(preferences, "U0ANNA", "eurojust")
    slack.set_group("S0TEAM", "U0ANNA")
    slack.fail("usergroups.users.list", Fault(status=500), times=2)
    team = Team(engine, slack, DIRECTLY)
    team.tick_until(NOW, NOW + timedelta(minutes=5))
    first, second = refs_sent_to(slack.messages, "D0ANNA")
    assert first == ["III.1a", "III.2a"]
    assert second == ["I.3a", "III.1a"]


def test_what_a_group_adds_is_not_overtaken(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """What a group adds to a reminder that a member has had is not superseded: it comes, however late."""
    add_contact(preferences, "S0TEAM", "frontex", "eurojust")
    add_contact(preferences, "U0ANNA", "eurojust")
    slack.set_group("S0TEAM", "U0ANNA")
    slack.fail("usergroups.users.list", Fault(status=500), times=2)
    team = Team(engine, slack, DIRECTLY)
    team.tick(NOW)
    slack.fail("chat.postMessage", Fault.rate_limited("60"))
    team.tick_until(NOW + timedelta(minutes=2), NOW + timedelta(minutes=10))
    assert len(refs_sent_to(slack.messages, "D0ANNA")) == 2


@pytest.mark.parametrize("pace", [PersonalFrequency.WEEKLY, PersonalFrequency.OFF])
def test_a_member_who_wants_less_has_less(
    engine: Engine, slack: FakeSlack, preferences: PreferenceStore, pace: PersonalFrequency
) -> None:
    """A member of a group who wants a weekly digest, or nothing, gets no message; the others do."""
    add_contact(preferences, "S0TEAM", "eurojust")
    slack.set_group("S0TEAM", "U0ANNA", "U0BEN")
    preferences.set_frequency("U0ANNA", pace, ACT)
    Team(engine, slack, DIRECTLY).tick(NOW)
    assert [each.channel for each in slack.messages] == ["D0BEN"]


def test_a_digest_comes_on_monday_morning(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """Weekly contacts and members get a digest at nine on Monday, and nothing else; with reminders off, none."""
    add_contact(preferences, "S0TEAM", "eurojust")
    add_contact(preferences, "U0CLARA", "eurojust")
    slack.set_group("S0TEAM", "U0ANNA", "U0BEN", "U0DORA")
    for person in ("U0ANNA", "U0CLARA"):
        preferences.set_frequency(person, PersonalFrequency.WEEKLY, ACT)
    for person in ("U0BEN", "U0DORA"):
        preferences.set_frequency(person, PersonalFrequency.OFF, ACT)
    team = Team(engine, slack, DIRECTLY)
    monday = datetime(2023, 11, 27, 8, 0, tzinfo=UTC)
    team.tick_until(monday - timedelta(hours=10), monday - timedelta(minutes=1), every=timedelta(hours=2))
    assert count_messages(slack) == 0
    team.tick_until(monday, monday + timedelta(days=6), every=timedelta(hours=4))
    assert sorted(each.channel for each in slack.messages) == ["D0ANNA", "D0CLARA"]
    assert all(headline(each.blocks).startswith("27 November to 25 December: 2 open") for each in slack.messages)


def test_nobody_is_in_the_group(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """An empty group's reminder is finished; coordinators are notified of a group that does not exist."""
    add_contact(preferences, "S0EMPTY", "eurojust")
    add_contact(preferences, "S0GONE", "frontex")
    slack.set_group("S0EMPTY")
    team = Team(engine, slack, BOSS)
    team.tick(MIDNIGHT - timedelta(days=1))
    slack.clear()
    team.tick_until(NOW, NOW + timedelta(hours=5), every=HALF_HOUR)
    # The week's digest, which also waits for a group's members, and the meeting's reminder.
    assert [each.channel for each in slack.messages] == ["D0BOSS"] * 2
    assert sorted(each.text for each in slack.messages) == [
        f"The reminder about {each} could not be posted to <!subteam^S0GONE>: no_such_subteam. I try again every hour."
        for each in ("2023-11-27", "2023-12")
    ]


def test_a_member_who_cannot_be_told_is_told_of_to_coordinators(
    engine: Engine, slack: FakeSlack, preferences: PreferenceStore
) -> None:
    """A guest in a group gets nothing, the other members do, and coordinators are notified."""
    add_contact(preferences, "S0TEAM", "eurojust")
    slack.set_group("S0TEAM", "U0ANNA", "U0GUEST")
    slack.set_user("U0GUEST", is_restricted=True)
    team = Team(engine, slack, BOSS)
    team.tick(NOW)
    assert refs_sent_to(slack.messages, "D0ANNA") != []
    (told,) = [each.text for each in slack.messages if "<@U0GUEST>" in each.text]
    why = "could not be posted to <@U0GUEST>: a guest of this workspace. I try again every hour."
    assert told == f"The reminder about 2023-12 {why}"


def test_a_group_spreads_once(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """A person who joins a group after its reminder was split gets the next one; a new plan splits nothing."""
    add_contact(preferences, "S0TEAM", "eurojust")
    slack.set_group("S0TEAM", "U0ANNA")
    team = Team(engine, slack, DIRECTLY)
    team.tick(MIDNIGHT + timedelta(hours=1))
    slack.set_group("S0TEAM", "U0ANNA", "U0LATE")
    team.tick_until(NOW, NOW + timedelta(hours=5), every=HALF_HOUR)
    assert [each.channel for each in slack.messages] == ["D0ANNA"]


def test_each_reads_their_own_language(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """A direct message is in the language of its reader's Slack."""
    add_contact(preferences, "U0ANNA", "eurojust")
    add_contact(preferences, "U0BEN", "eurojust")
    slack.set_user("U0BEN", locale="nl-NL")
    client = make_client("xoxb-test", slack.url)
    services = Services.open(engine, policy=DIRECTLY, now=lambda: NOW, directory=WebApiDirectory(client))
    Tick(engine, client, services)(NOW)
    said = {each.channel: each.text for each in slack.messages}
    assert said["D0ANNA"].startswith(DECEMBER)
    assert said["D0BEN"].startswith("Raad Schengen op 5 december: nog 1 week, 2 open")


def test_a_snooze_moves_a_direct_message(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """A person who has snoozed the meeting until Monday gets the message on Monday at nine, and not before."""
    add_contact(preferences, "S0TEAM", "eurojust")
    slack.set_group("S0TEAM", "U0ANNA")
    preferences.snooze("U0ANNA", "meeting", "2023-12", date(2023, 12, 4), ACT)
    team = Team(engine, slack, DIRECTLY)
    team.tick_until(NOW, datetime(2023, 12, 4, 7, 59, tzinfo=UTC), every=timedelta(hours=6))
    assert count_messages(slack) == 0
    team.tick(datetime(2023, 12, 4, 8, 1, tzinfo=UTC))
    (message,) = slack.messages
    assert "1 day left" in headline(message.blocks)


def test_nothing_is_planned_twice(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """However often it is planned, a group, its members and contacts have one reminder each per lead time."""
    add_contact(preferences, "S0TEAM", "eurojust")
    add_contact(preferences, "U0ANNA", "eurojust")
    slack.set_group("S0TEAM", "U0ANNA", "U0BEN")
    team = Team(engine, slack, DIRECTLY)
    team.tick_until(MIDNIGHT - timedelta(hours=2), NOW + timedelta(hours=12), every=timedelta(hours=1))
    row = reminder_tables.reminder.c
    with engine.connect() as connection:
        found = connection.execute(select(row.channel, row.state).where(row.milestone == "2023-12", row.lead_days == 7))
        assert sorted((each.channel, each.state) for each in found) == [
            ("S0TEAM", "spread"),
            ("U0ANNA", "posted"),
            ("U0BEN", "posted"),
        ]
