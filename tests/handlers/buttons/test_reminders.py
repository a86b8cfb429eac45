"""The buttons in reminders and under their previews."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.handlers.reminder_times import AFTER_MEETING, BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, DIRECT, NOW, ONLY_COORDINATORS, Workspace


@pytest.fixture
def planned(workspace: Workspace) -> Workspace:
    """A workspace whose reminders are planned."""
    workspace.tick(NOW)
    return workspace


def actions(message: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the buttons and menus of a posted reminder, by action id."""
    (block,) = [block for block in message if block["type"] == "actions"]
    return {element["action_id"]: {**element, "block_id": block["block_id"]} for element in block["elements"]}


def chosen(element: Mapping[str, Any], ref: str) -> dict[str, Any]:
    """Return a choice of a deliverable's option, as Slack sends it."""
    (option,) = [option for option in element["options"] if option["text"]["text"].startswith(f"{ref} ")]
    return {"type": "static_select", "action_id": element["action_id"], "block_id": "b", "selected_option": option}


def picked(element: Mapping[str, Any], day: date) -> dict[str, Any]:
    """Return a picked day, as Slack sends it."""
    return {
        "type": "datepicker",
        "action_id": element["action_id"],
        "block_id": element["block_id"],
        "selected_date": day.isoformat(),
    }


def test_a_reminder_has_its_buttons(planned: Workspace) -> None:
    """A reminder has Details, Mark done, Not ours and Snooze; the first three are menus if it names several."""
    (posted,) = planned.tick(BEFORE_MEETING)
    elements = actions(posted.blocks)
    assert list(elements) == ["details", "mark_done", "not_ours", "snooze"]
    refs = [option["text"]["text"].split()[0] for option in elements["details"]["options"]]
    assert refs == ["I.1a", "I.3a", "I.4a", "III.1a", "III.2a", "III.6a"]


def test_details_and_mark_done_from_a_reminder(planned: Workspace) -> None:
    """A choice in a reminder does what the button under an answer does, in the reminder's language."""
    (posted,) = planned.tick(BEFORE_MEETING)
    elements = actions(posted.blocks)
    shown = planned.click(chosen(elements["details"], "III.6a"), user=DELEGATE)
    assert shown.text.startswith("III.6a is open, due 5 December 2023.\nIII.6a · whatever its status")
    assert planned.click(chosen(elements["mark_done"], "III.6a"), user=DELEGATE).text == ONLY_COORDINATORS
    view = planned.open_with(planned.click_body(chosen(elements["mark_done"], "III.6a")))
    planned.submit(view, evidence="ST 10000/24")
    assert planned.instalment("III.6a@2023-12").evidence == "ST 10000/24"


def test_not_ours_tells_the_coordinators_once(planned: Workspace) -> None:
    """Not ours notifies each coordinator once, however often it is clicked, and tells the user so."""
    (posted,) = planned.tick(BEFORE_MEETING)
    element = chosen(actions(posted.blocks)["not_ours"], "III.6a")
    for _ in range(2):
        answer = planned.click(element, user=DELEGATE)
        assert answer.text == "The coordinators are told that III.6a, December 2023 is not yours."
    (message,) = planned.tick(BEFORE_MEETING + timedelta(minutes=1))
    assert message.channel == f"D{COORDINATOR[1:]}"
    assert message.text == f"<@{DELEGATE}> says that III.6a, December 2023 is not owed by whom the register names."
    assert planned.tick(BEFORE_MEETING + timedelta(minutes=2)) == []


def test_a_channel_is_snoozed_by_coordinators(planned: Workspace) -> None:
    """A snoozed channel is not reminded until the picked day, and then is."""
    (posted,) = planned.tick(BEFORE_MEETING)
    element = picked(actions(posted.blocks)["snooze"], date(2023, 11, 30))
    assert planned.click(element, user=DELEGATE).text == ONLY_COORDINATORS
    assert planned.click(element).text == "Snoozed until 30 November 2023."
    for day in (21, 28, 29):
        assert planned.tick(datetime(2023, 11, day, 9, 0, tzinfo=UTC)) == []
    (again,) = planned.tick(datetime(2023, 11, 30, 8, 0, tzinfo=UTC))
    assert again.text.startswith("Schengen Council December 2023, 5 December 2023 (in 5 days)")
    (last,) = planned.tick(datetime(2023, 12, 4, 8, 0, tzinfo=UTC))
    assert "(in 1 day)" in last.text


def test_a_user_snoozes_their_own_reminders(planned: Workspace) -> None:
    """In direct messages every user snoozes their own reminders; the channel's come all the same."""
    planned.command(f"contact Eurojust <@{DELEGATE}>")
    posted = {message.channel: message for message in planned.tick(BEFORE_MEETING)}
    element = picked(actions(posted[DIRECT].blocks)["snooze"], date(2023, 12, 1))
    assert planned.click(element, user=DELEGATE, channel=DIRECT).text == "Snoozed until 1 December 2023."
    for day in (21, 28):
        assert [message.channel for message in planned.tick(datetime(2023, 11, day, 8, 0, tzinfo=UTC))] == [CHANNEL]
    assert [message.channel for message in planned.tick(datetime(2023, 12, 1, 8, 0, tzinfo=UTC))] == [DIRECT]


@pytest.mark.parametrize("day", [date(2023, 11, 7), date(2023, 11, 1), date(2023, 12, 6)])
def test_a_snooze_ends_before_the_meeting(planned: Workspace, day: date) -> None:
    """A day that is past, or after the meeting, is refused with the days that are possible."""
    (posted,) = planned.tick(BEFORE_MEETING)
    text = planned.click(picked(actions(posted.blocks)["snooze"], day)).text
    assert text == "Choose a day from 8 November 2023 to 5 December 2023; nothing was changed."
    assert planned.services.people.preferences.read().snoozes == {}


@pytest.mark.parametrize("day", [date(2023, 11, 8), date(2023, 12, 5)])
def test_a_snooze_may_end_tomorrow_or_with_the_meeting(planned: Workspace, day: date) -> None:
    """The first and the last possible day are possible."""
    (posted,) = planned.tick(BEFORE_MEETING)
    planned.click(picked(actions(posted.blocks)["snooze"], day))
    assert list(planned.services.people.preferences.read().snoozes.values()) == [day]


@pytest.mark.parametrize(("days", "is_possible"), [(0, False), (1, True), (90, True), (91, False)])
def test_an_overdue_notice_is_snoozed_for_ninety_days_at_most(
    planned: Workspace, days: int, *, is_possible: bool
) -> None:
    """The last of ninety days is possible, and the day after it is not."""
    (notice,) = [message for message in planned.tick(AFTER_MEETING) if message.channel == f"D{COORDINATOR[1:]}"]
    day = planned.services.today + timedelta(days=days)
    planned.click(picked(actions(notice.blocks)["snooze"], day), channel=f"D{COORDINATOR[1:]}")
    assert list(planned.services.people.preferences.read().snoozes.values()) == [day] * is_possible


def test_an_overdue_notice_can_be_snoozed(planned: Workspace) -> None:
    """A coordinator snoozes overdue notices for three months at most."""
    (notice,) = [message for message in planned.tick(AFTER_MEETING) if message.channel == f"D{COORDINATOR[1:]}"]
    element = picked(actions(notice.blocks)["snooze"], date(2024, 1, 15))
    answer = planned.click(element, channel=f"D{COORDINATOR[1:]}")
    assert answer.text == "Snoozed until 15 January 2024."
    assert planned.tick(datetime(2023, 12, 12, 9, 0, tzinfo=UTC)) == []
    late = picked(actions(notice.blocks)["snooze"], date(2024, 6, 1))
    assert planned.click(late, channel=f"D{COORDINATOR[1:]}").text.startswith("Choose a day from")
