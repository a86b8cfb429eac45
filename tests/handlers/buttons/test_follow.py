"""News: contacts, followers and channels are told what others changed, once, together, and as they choose."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.sandbox.fake_slack.fake_slack import Message
from db.backup.restore_note import note_restore
from db.connection.engine import reading, writing
from db.schema import reminder_tables
from domain.notifications.following import FollowKind, Target
from domain.notifications.news import CHANGES
from domain.register.audit_events import ChangeContext
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, DIRECT, Workspace, buttons, menus, texts, values

#: Noon in Brussels on Friday, 20 October 2023; nothing is planned before 21 November.
NOON = datetime(2023, 10, 20, 10, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
FOOT = "Choose what I tell you of: /schengen remind me news weekly\nNote 13901/23, LIMITE."


@pytest.fixture
def told(workspace: Workspace) -> Workspace:
    """A workspace in which the delegate speaks for Europol, and everything before this is told."""
    workspace.tick(NOON)
    workspace.command(f"contact Europol <@{DELEGATE}|anna>")
    workspace.tick(NOON + MINUTE)
    return workspace


def pass_time(workspace: Workspace, time: timedelta) -> list[Message]:
    """Tick now and then until some time has passed; return all that was posted."""
    posted, until = list[Message](), workspace.now + time
    while workspace.now < until:
        posted += workspace.tick(min(until, workspace.now + max(time / 4, MINUTE)))
    return posted


def told_in(posted: list[Message], channel: str) -> list[list[str]]:
    """Return the texts of each message in a channel."""
    return [texts(message.blocks) for message in posted if message.channel == channel]


def test_changes_within_ten_minutes_are_one_message_to_each(told: Workspace) -> None:
    """Contacts and the channel are told once what others changed, by whom and why; nobody of their own doing."""
    told.command("hold I.2 waits for the Parliament")
    assert pass_time(told, 9 * MINUTE) == []
    told.mark("done III.3 ST 7/24")
    posted = pass_time(told, 3 * MINUTE)
    lines = [
        "Last changes",
        (
            "I.2a, March 2024 put on hold: waits for the Parliament"
            " – somebody in Slack – 20 October 2023 12:01 (#183)\n"
            "Joint situational picture and analysis, in time for the March 2024 Schengen Barometer, then regularly"
        ),
        (
            "III.3a, June 2024 marked done: ST 7/24 – somebody in Slack – 20 October 2023 12:10 (#184)\n"
            "Joint report on financial investigations and asset recovery"
        ),
    ]
    assert sorted(message.channel for message in posted) == [CHANNEL, DIRECT]
    assert told_in(posted, CHANNEL) == [[*lines, "Note 13901/23, LIMITE."]]
    assert told_in(posted, DIRECT) == [[*lines, FOOT]]
    assert pass_time(told, 60 * MINUTE) == []


def test_what_was_taken_back_meanwhile_is_not_told(told: Workspace) -> None:
    """A change and its undo within ten minutes tell nobody; an undo of what was told is told, as it is."""
    told.command("hold I.2 waits for the Parliament")
    told.command("undo")
    assert pass_time(told, 30 * MINUTE) == []
    told.command("hold I.2 waits for the Council")
    assert len(pass_time(told, 12 * MINUTE)) == 2
    told.command("undo")
    (line, _), (same, _) = (texts(message.blocks) for message in pass_time(told, 12 * MINUTE))
    assert line == same
    assert line.startswith("#185 taken back (I.2a, March 2024) – somebody in Slack – 20 October 2023 ")


@pytest.mark.long
def test_everybody_chooses_what_they_are_told(told: Workspace) -> None:
    """All, own, on Mondays, nothing: of a change that concerns only Eurojust; whoever follows it is told, too."""
    told.command("remind news nothing")
    told.command(f"contact Eurojust <@{COORDINATOR}|jo>")
    told.command("iam EUAA", user=DELEGATE)
    pass_time(told, 12 * MINUTE)

    def hold_and_wait(reason: str, time: timedelta = 12 * MINUTE) -> list[str]:
        told.command(f"hold III.2 {reason}" if reason else "resume III.2")
        return [message.channel for message in pass_time(told, time)]

    assert hold_and_wait("waits for the Parliament") == []
    assert told.command("follow III.2", user=DELEGATE).text == (
        "You follow III.2: I tell you when something about it changes."
    )
    assert hold_and_wait("") == [DIRECT]
    assert told.command("unfollow III.2", user=DELEGATE).text == "You no longer follow III.2."
    assert hold_and_wait("waits for the Council") == []
    told.command("remind me news all", user=DELEGATE)
    assert hold_and_wait("") == [DIRECT]
    told.command("remind me news weekly", user=DELEGATE)
    told.command("follow Eurojust", user=DELEGATE)
    assert hold_and_wait("waits for the Commission", timedelta(days=2)) == []
    (message,) = pass_time(told, timedelta(days=1))
    assert message.channel == DIRECT
    told.command("remind me off", user=DELEGATE)
    assert hold_and_wait("", timedelta(days=10)) == []


def test_following_is_listed_and_ends_by_a_button(told: Workspace) -> None:
    """An item, a body and a meeting can be followed, from a card too; each is listed with the button that ends it."""
    for text in ("III.3a", "Europol", "December 2023"):
        told.command(f"follow {text}", user=DELEGATE)
    card = told.command("show III.2a", user=DELEGATE)
    (value,) = values(card.blocks, "follow")
    followed = told.press("follow", value, user=DELEGATE)
    assert followed.text == "You follow III.2a: I tell you when something about it changes."
    listed = told.command("following", user=DELEGATE)
    assert texts(listed.blocks) == [
        "You follow:",
        "Europol",
        "III.2a, Regular reporting on support to Member States in migrant-smuggling cases",
        "III.3a, Joint report on financial investigations and asset recovery",
        "December 2023",
    ]
    assert menus(listed.blocks) == [["Unfollow"]] * 4
    for value in values(listed.blocks, "unfollow"):
        assert told.press("unfollow", value, user=DELEGATE).text.startswith("You no longer follow ")
    assert told.command("following", user=DELEGATE).text == (
        "You follow nothing yet. Follow something: /schengen follow III.3"
    )


@pytest.mark.parametrize("value", ["item:IX.9", "body:nobody", "meeting:2031-01", "item", "person:U0COORDINATOR"])
def test_only_what_the_register_has_is_followed(told: Workspace, value: str) -> None:
    """A forged button follows nothing."""
    assert told.press("follow", value, user=DELEGATE).text == (
        "This is out of date; nothing was changed. Please open it again."
    )
    assert told.services.people.follows.read_all() == ()


def test_a_line_of_a_change_is_in_the_thread_of_its_reminder(told: Workspace) -> None:
    """In the channel news stand in the thread of the last reminder that lists all that they are about."""
    (reminder,) = [m for m in told.tick(datetime(2023, 11, 21, 8, 0, tzinfo=UTC)) if m.channel == CHANNEL]
    told.command("hold I.2 waits for the Parliament")
    told.command("hold III.2 waits for the Parliament")
    (news,) = [message for message in pass_time(told, 12 * MINUTE) if message.channel == CHANNEL]
    assert news.thread_ts is None  # the reminder lists III.2 only
    told.command("resume III.2")
    (news,) = [message for message in pass_time(told, 12 * MINUTE) if message.channel == CHANNEL]
    assert news.thread_ts == reminder.ts
    assert buttons(news.blocks, "undo_change") == []


@pytest.mark.long
def test_a_burst_becomes_one_message_with_the_first_lines(told: Workspace) -> None:
    """Of hundreds of changes within a minute each recipient gets the first lines, and how many more there are."""
    for _ in range(100):
        told.command("hold I.2 waits for the Parliament")
        told.command("resume I.2")
    posted = pass_time(told, 12 * MINUTE)
    assert sorted(message.channel for message in posted) == [CHANNEL, DIRECT]
    *_, foot = texts(posted[0].blocks)
    assert foot.startswith("185 more: /schengen history\n")
    assert pass_time(told, 30 * MINUTE) == []


def test_a_restored_database_tells_nothing_again(told: Workspace) -> None:
    """News that were posted after the backup are found, in a direct message and in the thread where they stand."""
    (reminder,) = [m for m in told.tick(datetime(2023, 11, 21, 8, 0, tzinfo=UTC)) if m.channel == CHANNEL]
    told.command("hold III.2 waits for the Parliament")
    told.command("follow III.2", user=DELEGATE)
    told.tick(told.now + MINUTE)
    posted = pass_time(told, 12 * MINUTE)
    assert {(message.channel, message.thread_ts) for message in posted} == {(CHANNEL, reminder.ts), (DIRECT, None)}
    row = reminder_tables.reminder.c
    unsent = {"state": "due", "body": None, "ts": None, "posted_at": None, "first_try_at": None, "attempts": 0}
    with writing(told.engine) as connection:
        is_news = row.facts["what"].as_string() == CHANGES
        assert connection.execute(update(reminder_tables.reminder).where(is_news).values(**unsent)).rowcount == 2
    note_restore(told.engine, ChangeContext(by="command line", surface="command line", now=told.now))
    assert pass_time(told, 60 * MINUTE) == []
    with reading(told.engine) as connection:
        states = set(connection.scalars(select(row.state).where(is_news)))
    assert states == {"posted"}


def test_coordinators_undo_from_news(told: Workspace) -> None:
    """Beside each line a coordinator has Undo, which is told in turn to whoever was told before; nobody else has it."""
    told.command("contact Europol <@U0OTHER|ben>")
    told.command(f"coordinator <@{DELEGATE}|anna>")
    pass_time(told, 12 * MINUTE)
    told.command("hold I.2 waits for the Parliament")
    news = {message.channel: message for message in pass_time(told, 12 * MINUTE)}
    assert menus(news["D0OTHER"].blocks) == menus(news[CHANNEL].blocks) == [["Details", "Follow"]]
    assert menus(news[DIRECT].blocks) == [["Details", "Undo", "Follow"]]
    (number,) = values(news[DIRECT].blocks, "undo_change")
    assert told.press("undo_change", number, user=DELEGATE).text.startswith("Taken back: #")
    assert {message.channel for message in pass_time(told, 12 * MINUTE)} == {"D0OTHER", CHANNEL}


def test_a_body_and_a_meeting_are_followed_from_an_answer(told: Workspace) -> None:
    """An answer has a button for the one body and the meeting that it is about, which says what is so already."""
    question = "what does Europol owe for the December 2023 Council?"
    asked = told.command(question, user=DELEGATE)
    targets = [value for value in values(asked.blocks, "follow") if not value.startswith("item:")]
    assert targets == ["body:europol|en", "meeting:2023-12|en"]
    for value in targets:
        told.press("follow", value, user=DELEGATE)
    again = told.command(question, user=DELEGATE)
    assert values(again.blocks, "unfollow") == targets


def test_following_is_nobody_elses_business(told: Workspace) -> None:
    """In a direct message it is typed without a command; in a channel only whoever asks sees the answer."""
    direct = told.mention("follow Europol", type="message", channel_type="im", channel=DIRECT)
    assert direct.text == "You follow Europol: I tell you when something about it changes."
    for text in ("unfollow Europol", "follow III.3a", "following"):
        assert told.mention(text, user=DELEGATE).is_ephemeral
    assert [target.key for target in told.services.people.follows.read_of(DELEGATE)] == ["III.3a"]
    assert told.mention("following the December Council, what is due?").text.count("\n") > 1


def test_forty_of_what_one_follows_have_a_button(told: Workspace) -> None:
    """The text names all of it."""
    actors = list(told.services.register.directory.actors)[:41]
    context = told.services.context(DELEGATE, "test", "x")
    for slug in actors:
        told.services.people.follows.follow(Target(kind=FollowKind.BODY, key=slug), context)
    shown = told.command("following", user=DELEGATE)
    assert len(values(shown.blocks, "unfollow")) == 40
    assert len(shown.text.splitlines()) == 1 + 41
