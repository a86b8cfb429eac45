"""`/schengen reminders` and what can be pressed in reminders."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from domain.reminders.model import ReminderState
from tests.handlers.commands.test_remind import AFTER, AHEAD, ONLY
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, NOW, Workspace, values

DIRECT = f"D{DELEGATE[1:]}"


@pytest.fixture
def planned(workspace: Workspace) -> Workspace:
    """A channel whose reminders are planned."""
    workspace.tick(NOW)
    return workspace


def first(workspace: Workspace, channel: str = CHANNEL) -> str:
    """The name of the next reminder of a channel or person."""
    return workspace.services.reminders.upcoming.page([channel]).entries[0].name


def actions(message: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What can be pressed in a posted reminder, by what it does."""
    (block,) = [each for each in message if each["type"] == "actions"]
    return {each["action_id"]: {**each, "block_id": block["block_id"]} for each in block["elements"]}


def chosen(element: Mapping[str, Any], ref: str) -> dict[str, Any]:
    """A choice as Slack sends it, of the option of a deliverable."""
    (option,) = [each for each in element["options"] if each["text"]["text"].startswith(f"{ref} ")]
    return {"type": "static_select", "action_id": element["action_id"], "block_id": "b", "selected_option": option}


def picked(element: Mapping[str, Any], day: date) -> dict[str, Any]:
    """A day as Slack sends it."""
    return {
        "type": "datepicker",
        "action_id": element["action_id"],
        "block_id": element["block_id"],
        "selected_date": day.isoformat(),
    }


def test_the_agenda_of_a_channel(planned: Workspace) -> None:
    """Anybody sees what is planned here, in order of time, twenty at most."""
    said = planned.command("reminders", user=DELEGATE).text.splitlines()
    assert said[0] == "40 reminders are planned:"
    assert said[1].endswith(" – 7 November 2023 09:00 – Schengen Council December 2023, 5 December 2023")
    assert said[1].startswith(f"• {first(planned)} – ")
    assert len([each for each in said if each.startswith("• ")]) == 20
    assert said[21] == "These are the next 20."


def test_nothing_is_planned_elsewhere(planned: Workspace) -> None:
    """A channel without reminders has no agenda, nor has somebody who is not written to."""
    planned.allow("C0OTHER")
    for channel in ("C0OTHER", DIRECT):
        said = planned.command("reminders", user=DELEGATE, channel=channel).text
        assert said == "No reminders are planned here."


def test_the_agenda_of_all_is_for_coordinators(planned: Workspace) -> None:
    """`all` shows what is planned for every channel and person."""
    assert planned.command("reminders all", user=DELEGATE).text == ONLY
    planned.allow("C0OTHER")
    assert planned.command("reminders all", channel="C0OTHER").text.startswith("40 reminders are planned:")


def test_ones_own_agenda(planned: Workspace) -> None:
    """In direct messages a contact sees what they will be written, by day."""
    planned.command(f"contact Eurojust <@{DELEGATE}>")
    planned.tick(NOW)
    said = planned.command("reminders", user=DELEGATE, channel=DIRECT).text.splitlines()
    assert said[1].endswith(" – 7 November 2023 – Schengen Council December 2023, 5 December 2023 – Eurojust")


def test_a_cancelled_reminder_does_not_come(planned: Workspace) -> None:
    """Cancelled, it is gone from the agenda and never posted; its name is nobody's any more."""
    name = first(planned)
    assert planned.command(f"reminders cancel {name}", user=DELEGATE).text == ONLY
    assert planned.command(f"reminders cancel {name}").text.startswith(f"Cancelled: • {name} – 7 November 2023")
    assert planned.tick(AHEAD) == []
    assert planned.command(f"reminders cancel {name}").text.startswith("No reminder that is still to be sent")


def test_a_moved_reminder_comes_when_it_should(planned: Workspace) -> None:
    """Moved to a Saturday evening it comes then, since somebody wanted that, and not at nine."""
    name = first(planned)
    moved = planned.command(f"reminders move {name} 11 November 2023 21:30")
    assert moved.text.startswith(f"Moved: • {name} – 11 November 2023 21:30")
    assert planned.tick(AHEAD) == []
    assert planned.tick(datetime(2023, 11, 11, 20, 29, tzinfo=UTC)) == []
    assert len(planned.tick(datetime(2023, 11, 11, 20, 30, tzinfo=UTC))) == 1


@pytest.mark.parametrize("when", ["", "soon", "2023-10-19", "2023-11-11 25:00"])
def test_a_time_that_there_is_not(planned: Workspace, when: str) -> None:
    """A reminder is not moved into the past, nor to what is no time."""
    said = planned.command(f"reminders move {first(planned)} {when}").text
    assert "For example: /schengen reminders move" in said


def test_a_reminder_is_not_moved_past_its_meeting(planned: Workspace) -> None:
    """After the meeting it would be pointless."""
    said = planned.command(f"reminders move {first(planned)} 2023-12-06").text
    assert said == "Choose a day from 20 October 2023 to 5 December 2023; nothing was changed."


def test_send_now_with_a_preview(planned: Workspace) -> None:
    """A coordinator sees what would be posted, posts it by a button, and it comes with the next tick, once."""
    name = first(planned)
    shown = planned.command(f"reminders send {name}")
    assert shown.ephemeral
    assert "Schengen Council December 2023, 5 December 2023 (in 46 days): 6 open, 0 late." in shown.text
    assert planned.tick(NOW + timedelta(minutes=1)) == []
    (value,) = values(shown.blocks, "send_reminder")
    assert planned.press("send_reminder", value, user=DELEGATE).text == ONLY
    assert planned.press("send_reminder", value).text == "It will be posted within half a minute."
    assert len(planned.tick(NOW + timedelta(minutes=2))) == 1
    assert planned.tick(AHEAD) == []
    assert planned.press("send_reminder", value).text.startswith("No reminder that is still to be sent")


@pytest.mark.parametrize("typed", ["cancel", "cancel zzz", "cancel abc", "cancel 000000", "send", "move"])
def test_a_name_that_nobody_has(planned: Workspace, typed: str) -> None:
    """What is no reminder's name changes nothing."""
    assert "reminder" in planned.command(f"reminders {typed}").text
    assert planned.services.reminders.upcoming.page(None).total == 40


def test_a_reminder_has_its_buttons(planned: Workspace) -> None:
    """Details, Mark done, Not ours and Snooze, for each deliverable where there are several."""
    (posted,) = planned.tick(AHEAD)
    found = actions(posted.blocks)
    assert list(found) == ["details", "mark_done", "not_ours", "snooze"]
    refs = [each["text"]["text"].split()[0] for each in found["details"]["options"]]
    assert refs == ["I.1a", "I.3a", "I.4a", "III.1a", "III.2a", "III.6a"]


def test_details_and_mark_done_from_a_reminder(planned: Workspace) -> None:
    """A choice does what the button under an answer does, in the language of the reminder."""
    (posted,) = planned.tick(AHEAD)
    found = actions(posted.blocks)
    shown = planned.click(chosen(found["details"], "III.6a"), user=DELEGATE)
    assert shown.text.startswith("III.6a · whatever its status")
    assert planned.click(chosen(found["mark_done"], "III.6a"), user=DELEGATE).text == ONLY
    view = planned.opened(planned.clicked(chosen(found["mark_done"], "III.6a")))
    planned.submit(view, evidence="ST 10000/24")
    assert planned.instalment("III.6a@2023-12").evidence == "ST 10000/24"


def test_not_ours_tells_the_coordinators_once(planned: Workspace) -> None:
    """Whoever says that something is not theirs is told so, and each coordinator hears it once."""
    (posted,) = planned.tick(AHEAD)
    element = chosen(actions(posted.blocks)["not_ours"], "III.6a")
    for _ in range(2):
        said = planned.click(element, user=DELEGATE)
        assert said.text == "The coordinators are told that III.6a, December 2023 is not yours."
    (told,) = planned.tick(AHEAD + timedelta(minutes=1))
    assert told.channel == f"D{COORDINATOR[1:]}"
    assert told.text == f"<@{DELEGATE}> says that III.6a, December 2023 is not owed by whom the register names."
    assert planned.tick(AHEAD + timedelta(minutes=2)) == []


def test_a_channel_is_snoozed_by_coordinators(planned: Workspace) -> None:
    """Snoozed, the next lead times are left out, and the reminder comes on the day that was picked."""
    (posted,) = planned.tick(AHEAD)
    element = picked(actions(posted.blocks)["snooze"], date(2023, 11, 30))
    assert planned.click(element, user=DELEGATE).text == ONLY
    assert planned.click(element).text == "Snoozed until 30 November 2023."
    for day in (21, 28, 29):
        assert planned.tick(datetime(2023, 11, day, 9, 0, tzinfo=UTC)) == []
    (again,) = planned.tick(datetime(2023, 11, 30, 8, 0, tzinfo=UTC))
    assert again.text.startswith("Schengen Council December 2023, 5 December 2023 (in 5 days)")
    (last,) = planned.tick(datetime(2023, 12, 4, 8, 0, tzinfo=UTC))
    assert "(in 1 day)" in last.text


def test_one_snoozes_ones_own(planned: Workspace) -> None:
    """In direct messages anybody snoozes what is theirs, and the channel is reminded all the same."""
    planned.command(f"contact Eurojust <@{DELEGATE}>")
    posted = {each.channel: each for each in planned.tick(AHEAD)}
    element = picked(actions(posted[DIRECT].blocks)["snooze"], date(2023, 12, 1))
    assert planned.click(element, user=DELEGATE, channel=DIRECT).text == "Snoozed until 1 December 2023."
    for day in (21, 28):
        assert [each.channel for each in planned.tick(datetime(2023, 11, day, 8, 0, tzinfo=UTC))] == [CHANNEL]
    assert [each.channel for each in planned.tick(datetime(2023, 12, 1, 8, 0, tzinfo=UTC))] == [DIRECT]


@pytest.mark.parametrize("day", [date(2023, 11, 7), date(2023, 11, 1), date(2023, 12, 6)])
def test_a_snooze_ends_before_the_meeting(planned: Workspace, day: date) -> None:
    """A day that is past, or after the meeting, is refused with those that would do."""
    (posted,) = planned.tick(AHEAD)
    said = planned.click(picked(actions(posted.blocks)["snooze"], day)).text
    assert said == "Choose a day from 8 November 2023 to 5 December 2023; nothing was changed."
    assert planned.services.people.preferences.read().snoozes == {}


def test_an_overdue_notice_can_be_snoozed(planned: Workspace) -> None:
    """A coordinator puts off being told again of what is late, up to three months."""
    (told,) = [each for each in planned.tick(AFTER) if each.channel == f"D{COORDINATOR[1:]}"]
    element = picked(actions(told.blocks)["snooze"], date(2024, 1, 15))
    said = planned.click(element, channel=f"D{COORDINATOR[1:]}")
    assert said.text == "Snoozed until 15 January 2024."
    assert planned.tick(datetime(2023, 12, 12, 9, 0, tzinfo=UTC)) == []
    late = picked(actions(told.blocks)["snooze"], date(2024, 6, 1))
    assert planned.click(late, channel=f"D{COORDINATOR[1:]}").text.startswith("Choose a day from")


def test_a_parked_reminder_says_why(planned: Workspace) -> None:
    """One that could not be posted stands on the agenda with the reason, and can be sent once that is mended."""
    planned.slack.channel(CHANNEL, is_archived=True)
    planned.tick(AHEAD)
    entry = planned.services.reminders.upcoming.page([CHANNEL]).entries[0]
    assert (entry.state, entry.reason) == (ReminderState.PARKED, "is_archived")
    assert "could not be posted: is_archived" in planned.command("reminders").text
    planned.slack.channel(CHANNEL, is_archived=False)
    (value,) = values(planned.command(f"reminders send {entry.name}").blocks, "send_reminder")
    planned.press("send_reminder", value)
    posted = planned.tick(AHEAD + timedelta(minutes=1))
    assert [each.channel for each in posted].count(CHANNEL) == 1
