"""`/schengen reminders`: list, cancel, move and send planned reminders."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.reminders.states import ReminderState
from tests.handlers.reminder_times import BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, NOW, ONLY_COORDINATORS, Workspace, values


@pytest.fixture
def planned(workspace: Workspace) -> Workspace:
    """A workspace whose reminders are planned."""
    workspace.tick(NOW)
    return workspace


def next_name(workspace: Workspace, channel: str = CHANNEL) -> str:
    """Return the name of the next reminder of a channel or person."""
    return workspace.services.reminders.upcoming.read_page([channel]).entries[0].name


def test_reminders_of_a_channel_are_listed(planned: Workspace) -> None:
    """Every user sees what is planned here, in order of time, twenty at most."""
    lines = planned.command("reminders", user=DELEGATE).text.splitlines()
    assert lines[0] == "40 reminders are planned:"
    assert lines[1].endswith(" – 7 November 2023 09:00 – Schengen Council December 2023, 5 December 2023")
    assert lines[1].startswith(f"• {next_name(planned)} – ")
    assert len([line for line in lines if line.startswith("• ")]) == 20
    assert lines[21] == "These are the next 20."


def test_nothing_is_planned_elsewhere(planned: Workspace) -> None:
    """A channel without reminders, or a user who is not written to, is told that none are planned."""
    planned.allow_channel("C0OTHER")
    for channel in ("C0OTHER", DIRECT):
        text = planned.command("reminders", user=DELEGATE, channel=channel).text
        assert text == "No reminders are planned here."


def test_all_reminders_are_for_coordinators(planned: Workspace) -> None:
    """`all` lists the reminders to every channel and person, for coordinators."""
    assert planned.command("reminders all", user=DELEGATE).text == ONLY_COORDINATORS
    planned.allow_channel("C0OTHER")
    assert planned.command("reminders all", channel="C0OTHER").text.startswith("40 reminders are planned:")


def test_ones_own_reminders_are_listed(planned: Workspace) -> None:
    """In direct messages a contact sees their own reminders, by day."""
    planned.command(f"contact Eurojust <@{DELEGATE}>")
    planned.tick(NOW)
    lines = planned.command("reminders", user=DELEGATE, channel=DIRECT).text.splitlines()
    assert lines[1].endswith(" – 7 November 2023 – Schengen Council December 2023, 5 December 2023 – Eurojust")


def test_a_cancelled_reminder_does_not_come(planned: Workspace) -> None:
    """A cancelled reminder is no longer listed and never posted, and its name finds nothing."""
    name = next_name(planned)
    assert planned.command(f"reminders cancel {name}", user=DELEGATE).text == ONLY_COORDINATORS
    assert planned.command(f"reminders cancel {name}").text.startswith(f"Cancelled: • {name} – 7 November 2023")
    assert planned.tick(BEFORE_MEETING) == []
    assert planned.command(f"reminders cancel {name}").text.startswith("No reminder that is still to be sent")


def test_a_moved_reminder_comes_when_it_should(planned: Workspace) -> None:
    """A reminder moved to a Saturday evening comes at that time, although it is outside the usual hours."""
    name = next_name(planned)
    moved = planned.command(f"reminders move {name} 11 November 2023 21:30")
    assert moved.text.startswith(f"Moved: • {name} – 11 November 2023 21:30")
    assert planned.tick(BEFORE_MEETING) == []
    assert planned.tick(datetime(2023, 11, 11, 20, 29, tzinfo=UTC)) == []
    assert len(planned.tick(datetime(2023, 11, 11, 20, 30, tzinfo=UTC))) == 1


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        ("2023-10-20", "20 October 2023 09:00"),
        ("20 October 2023 16:05", "20 October 2023 16:05"),
        ("5 December 2023 00:00", "5 December 2023 00:00"),
    ],
)
def test_a_reminder_may_be_moved_to_today_or_to_the_meeting(planned: Workspace, when: str, shown: str) -> None:
    """It comes at the time that is typed, else at the usual one."""
    name = next_name(planned)
    assert planned.command(f"reminders move {name} {when}").text.startswith(f"Moved: • {name} – {shown}")


@pytest.mark.parametrize("when", ["", "soon", "2023-10-19", "2023-11-11 25:00"])
def test_an_invalid_time_is_refused(planned: Workspace, when: str) -> None:
    """A reminder is not moved into the past, nor to what is no time."""
    text = planned.command(f"reminders move {next_name(planned)} {when}").text
    assert "For example: /schengen reminders move" in text


def test_a_reminder_is_not_moved_past_its_meeting(planned: Workspace) -> None:
    """A reminder is not moved to a day after its meeting."""
    text = planned.command(f"reminders move {next_name(planned)} 2023-12-06").text
    assert text == "Choose a day from 20 October 2023 to 5 December 2023; nothing was changed."


def test_send_now_with_a_preview(planned: Workspace) -> None:
    """A coordinator sees a preview and posts it by a button; it comes with the next tick, once."""
    name = next_name(planned)
    shown = planned.command(f"reminders send {name}")
    assert shown.is_ephemeral
    assert "Schengen Council on 5 December: 46 days left, 6 open" in shown.text
    assert planned.tick(NOW + timedelta(minutes=1)) == []
    (value,) = values(shown.blocks, "send_reminder")
    assert planned.press("send_reminder", value, user=DELEGATE).text == ONLY_COORDINATORS
    assert planned.press("send_reminder", value).text == "It will be posted within half a minute."
    assert len(planned.tick(NOW + timedelta(minutes=2))) == 1
    assert planned.tick(BEFORE_MEETING) == []
    assert planned.press("send_reminder", value).text.startswith("No reminder that is still to be sent")


def test_a_preview_is_in_the_channels_language_and_says_what_was_done(planned: Workspace) -> None:
    """What a coordinator sees is what the channel is going to get, with what was done since the last reminder."""
    assert len(planned.tick(BEFORE_MEETING)) == 1
    planned.command("done III.6 ST 1/23")
    planned.command("language nl")
    shown = planned.command(f"reminders send {next_name(planned)}").text
    assert "1 afgerond" in shown
    assert "5 open" in shown
    assert "Raad Schengen op 5 december" in shown


@pytest.mark.parametrize("typed", ["cancel", "cancel zzz", "cancel abc", "cancel 000000", "send", "move"])
def test_an_unknown_name_changes_nothing(planned: Workspace, typed: str) -> None:
    """A word that is no reminder's name changes nothing."""
    assert "reminder" in planned.command(f"reminders {typed}").text
    assert planned.services.reminders.upcoming.read_page(None).total == 40


def test_a_parked_reminder_says_why(planned: Workspace) -> None:
    """A reminder that could not be posted is listed with the reason, and can be sent once the reason is gone."""
    planned.slack.set_channel(CHANNEL, is_archived=True)
    planned.tick(BEFORE_MEETING)
    entry = planned.services.reminders.upcoming.read_page([CHANNEL]).entries[0]
    assert (entry.state, entry.reason) == (ReminderState.PARKED, "is_archived")
    assert "could not be posted: is_archived" in planned.command("reminders").text
    planned.slack.set_channel(CHANNEL, is_archived=False)
    (value,) = values(planned.command(f"reminders send {entry.name}").blocks, "send_reminder")
    planned.press("send_reminder", value)
    posted = planned.tick(BEFORE_MEETING + timedelta(minutes=1))
    assert [message.channel for message in posted].count(CHANNEL) == 1
