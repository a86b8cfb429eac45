"""Remind me, in the menu beside a line."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.fake_slack.methods.users import conversation_id
from tests.handlers.workspace import COORDINATOR, DELEGATE, Workspace, buttons, texts, values

KEY = "III.2a@2023-12"
#: A week before the Schengen Council of 5 December 2023, in the working hours of Brussels.
WEEK_BEFORE = datetime(2023, 11, 28, 9, 30, tzinfo=UTC)
TOLD = "I will remind you of III.2a, December 2023 on 28 November 2023."
REMINDER = (
    "You asked me to remind you of III.2a, "
    "Regular reporting on support to Member States in migrant-smuggling cases (December 2023)."
)


def test_it_comes_a_week_before(workspace: Workspace) -> None:
    """Whoever presses it is told when, and gets one direct message on that day, with a button to the details."""
    for _ in range(2):
        answer = workspace.press("remind_me", KEY, user=DELEGATE)
        assert (answer.text, answer.is_ephemeral) == (TOLD, True)
    assert [message for message in workspace.tick(WEEK_BEFORE - timedelta(days=1)) if "asked me" in message.text] == []
    (message,) = (message for message in workspace.tick(WEEK_BEFORE) if "asked me" in message.text)
    assert message.channel == conversation_id(DELEGATE)
    assert texts(message.blocks) == [REMINDER]
    assert buttons(message.blocks, "details") == ["III.2a"]
    assert [each for each in workspace.tick(WEEK_BEFORE + timedelta(days=1)) if "asked me" in each.text] == []


def test_what_is_done_by_then_is_not_reminded_of(workspace: Workspace) -> None:
    """Nobody is reminded of what was done since they asked."""
    workspace.press("remind_me", KEY, user=DELEGATE)
    workspace.command("done III.2 December 2023 ST 15000/23", user=COORDINATOR)
    assert [message for message in workspace.tick(WEEK_BEFORE) if "asked me" in message.text] == []


@pytest.mark.parametrize("key", ["III.4a@undated", "III.9z@2023-12", "", "x" * 5000])
def test_without_a_day_to_come_there_is_no_reminder(workspace: Workspace, key: str) -> None:
    """A value that no menu offers, or not any more, is answered with a sentence, and nothing is scheduled."""
    answer = workspace.press("remind_me", key, user=DELEGATE)
    assert answer.text.startswith("This is out of date")
    assert [message for message in workspace.tick(WEEK_BEFORE) if "asked me" in message.text] == []


# In words, and at other times.

#: Monday, 23 October 2023.
MONDAY = datetime(2023, 10, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "said", "at"),
    [
        ("remind me of III.2 on Monday", "on 23 October 2023.", timedelta(hours=7)),
        ("erinnere mich am Montag um 15 Uhr an III.2", "am 23. Oktober 2023 um 15:00", timedelta(hours=13)),
        ("rappelle-moi III.2 le jour avant le Conseil", "4 décembre 2023", timedelta(days=42, hours=8)),
        ("remind me of III.2 on Monday at 23:00", "on 24 October 2023 at 08:00.", timedelta(days=1, hours=6)),
    ],
)
def test_it_is_asked_for_in_words(workspace: Workspace, text: str, said: str, at: timedelta) -> None:
    """A direct message in any language sets a day and an hour, outside of quiet hours; the reminder comes then."""
    asked = workspace.event_body(text, type="message", channel=f"D{DELEGATE[1:]}", channel_type="im")
    (answer,) = workspace.deliver(asked)
    assert said in answer.text
    early = [each for each in workspace.tick(MONDAY + at - timedelta(minutes=1)) if each.channel.startswith("D")]
    assert [each for each in early if "III.2a" in each.text and "Regular reporting" in each.text] == []
    assert any("Regular reporting" in each.text for each in workspace.tick(MONDAY + at + timedelta(minutes=1)))


def test_ones_own_reminders_are_listed_moved_and_cancelled(workspace: Workspace) -> None:
    """They are listed for who has asked alone, each with a button that cancels it; another time replaces the first."""
    assert "You have asked for no reminders" in workspace.command("reminders mine", user=DELEGATE).text
    (value,) = values(workspace.press("remind_me", KEY, user=DELEGATE).blocks, "remind_me_when")
    view = workspace.open("remind_me_when", value, user=DELEGATE)
    assert "errors" in workspace.submit(view, user=DELEGATE)
    assert "errors" in workspace.submit(view, user=DELEGATE, day="2023-10-19")
    workspace.submit(view, user=DELEGATE, when="2023-11-21", clock="10:30")
    workspace.command("remind me of III.2 on Wednesday", user=DELEGATE)
    listed = workspace.command("reminders mine", user=DELEGATE)
    assert texts(listed.blocks)[1:] == [
        "III.2a, December 2023 – 25 October 2023",
        "III.2a, December 2023 – 21 November 2023 10:30",
    ]
    first, _ = values(listed.blocks, "cancel_own_reminder")
    assert "Cancelled: III.2a" in workspace.press("cancel_own_reminder", first, user=DELEGATE).text
    assert "No reminder that is still to be sent" in workspace.press("cancel_own_reminder", first, user=DELEGATE).text
    assert len(buttons(workspace.command("reminders mine", user=DELEGATE).blocks, "cancel_own_reminder")) == 1
    assert "You have asked for no reminders" in workspace.command("reminders mine", user=COORDINATOR).text
    workspace.command("remind me of III.2 on Wednesday", user=DELEGATE)
    assert len(buttons(workspace.command("reminders mine", user=DELEGATE).blocks, "cancel_own_reminder")) == 2


def test_what_cannot_be_is_refused(workspace: Workspace) -> None:
    """Neither the past, nor what is done, nor words that are no time."""
    assert "Choose a day" in workspace.command("remind me of III.2 on 12 October 2023").text
    assert "For example" in workspace.command("remind me of III.2 whenever Anna returns").text
    assert "For example" in workspace.command("remind me of III.4a two weeks before").text
    workspace.mark("done III.3 ST 10000/24")
    assert "no open instalment left" in workspace.command("remind me of III.3 on Monday").text
    assert "You have asked for no reminders" in workspace.command("reminders mine").text


def test_the_hour_is_that_of_the_person(workspace: Workspace) -> None:
    """Who is in Helsinki is reminded at nine there, and at the hour there that they name."""
    workspace.slack.set_user(DELEGATE, tz="Europe/Helsinki")
    workspace.command("remind me of III.2 on Monday", user=DELEGATE)
    workspace.command("remind me of III.3 on Monday at 17:30", user=DELEGATE)
    comes = {hours: len(workspace.tick(MONDAY + timedelta(hours=hours))) for hours in (5.9, 6.1, 14.4, 14.6)}
    assert comes == {5.9: 0, 6.1: 1, 14.4: 0, 14.6: 1}


@pytest.mark.long
def test_a_reminder_is_at_most_two_years_ahead(workspace: Workspace) -> None:
    """A day later than that, or past, is refused with the days that there are; the list has twenty."""
    refused = "Choose a day from 20 October 2023 to 20 October 2025; nothing was changed."
    assert workspace.command("remind me of III.2 on 21 October 2025", user=DELEGATE).text == refused
    said = workspace.command("remind me of III.2 on 20 October 2025", user=DELEGATE).text
    assert said == "I will remind you of III.2a, December 2023 on 20 October 2025."
    days = [f"{number} November 2023" for number in (*range(6, 11), *range(13, 18), *range(20, 25), *range(27, 31))]
    days += ["4 December 2023", "5 December 2023"]
    for day in days:
        workspace.command(f"remind me of III.2 on {day}", user=DELEGATE)
    listed = workspace.command("reminders mine", user=DELEGATE)
    lines = listed.text.splitlines()
    assert lines[0] == "Reminders that you have asked for:"
    assert lines[1:] == [f"• III.2a, December 2023 – {day}" for day in days[:20]]
    assert len(values(listed.blocks, "cancel_own_reminder")) == 20


@pytest.mark.parametrize(
    ("now", "days"),
    [
        (
            datetime(2023, 10, 20, 8, 0, tzinfo=UTC),
            [
                ("28 days before the deadline: 7 November", "2023-11-07"),
                ("14 days before the deadline: 21 November", "2023-11-21"),
                ("7 days before the deadline: 28 November", "2023-11-28"),
                ("the day before the meeting: 4 December", "2023-12-04"),
            ],
        ),
        (
            datetime(2023, 11, 21, 8, 0, tzinfo=UTC),
            [
                ("7 days before the deadline: 28 November", "2023-11-28"),
                ("the day before the meeting: 4 December", "2023-12-04"),
            ],
        ),
        (datetime(2023, 12, 4, 8, 0, tzinfo=UTC), []),
    ],
)
def test_days_to_come_are_offered(workspace: Workspace, now: datetime, days: list[tuple[str, str]]) -> None:
    """Some days before the deadline and the eve of the meeting, as long as they are ahead; and half hours of a day."""
    workspace.now = now
    form = workspace.open("remind_me_when", f"{KEY}#x", user=DELEGATE)
    menus = {
        block["block_id"]: [(each["text"]["text"], each["value"]) for each in block["element"]["options"]]
        for block in form["blocks"]
        if "options" in block.get("element", {})
    }
    assert menus.get("when", []) == days
    assert (len(menus["clock"]), menus["clock"][0], menus["clock"][-1]) == (24, ("08:00", "08:00"), ("19:30", "19:30"))
