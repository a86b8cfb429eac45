"""The buttons in reminders and under their previews."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.handlers.blocks.drafts import lines, menus
from tests.handlers.reminder_times import AFTER_MEETING, BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, DIRECT, NOW, ONLY_COORDINATORS, Workspace


@pytest.fixture
def planned(workspace: Workspace) -> Workspace:
    """A workspace whose reminders are planned."""
    workspace.tick(NOW)
    return workspace


def actions(message: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the elements below a posted reminder, by action id."""
    (block,) = [block for block in message if block["type"] == "actions"]
    return {element["action_id"]: {**element, "block_id": block["block_id"]} for element in block["elements"]}


def chosen(message: Sequence[Mapping[str, Any]], ref: str, label: str) -> dict[str, Any]:
    """Return a choice in the menu of a line, as Slack sends it."""
    lines = [block for block in message if "accessory" in block]
    (menu,) = [block["accessory"] for block in lines if block["text"]["text"].split()[1] == ref]
    (option,) = [option for option in menu["options"] if option["text"]["text"] == label]
    return {"type": "overflow", "action_id": menu["action_id"], "block_id": "b", "selected_option": option}


def picked(element: Mapping[str, Any], day: date) -> dict[str, Any]:
    """Return a picked day, as Slack sends it."""
    return {
        "type": "datepicker",
        "action_id": element["action_id"],
        "block_id": element["block_id"],
        "selected_date": day.isoformat(),
    }


def test_a_reminder_has_a_menu_for_each_line(planned: Workspace) -> None:
    """Each line of a reminder has a menu, which says what any reader may do; below all is when to be reminded again."""
    (posted,) = planned.tick(BEFORE_MEETING)
    assert [line.split()[0] for line in lines(posted.blocks)] == ["I.1a", "I.3a", "I.4a", "III.1a", "III.2a", "III.6a"]
    assert [list(menu) for menu in menus(posted.blocks)] == [
        ["Details", "Mark done", "Leave a word", "Not ours", "Follow"]
    ] * 6
    assert list(actions(posted.blocks)) == ["snooze"]


def test_a_message_to_a_person_offers_what_they_may_do(planned: Workspace) -> None:
    """A contact may report an item done, and a coordinator who is a contact mark it and move its deadline."""
    for person in (DELEGATE, COORDINATOR):
        planned.command(f"contact Eurojust <@{person}>")
    posted = {message.channel: menus(message.blocks)[0] for message in planned.tick(BEFORE_MEETING)}
    assert list(posted[DIRECT]) == ["Details", "Report done", "Leave a word", "Not ours", "Follow"]
    assert list(posted[f"D{COORDINATOR[1:]}"]) == ["Details", "Mark done", "New deadline", "Not ours", "Follow"]


def test_choices_in_a_reminder_do_what_buttons_do(planned: Workspace) -> None:
    """A choice does what the button under an answer does, in the reminder's language; refusals say who may."""
    (posted,) = planned.tick(BEFORE_MEETING)
    shown = planned.click(chosen(posted.blocks, "III.6a", "Details"), user=DELEGATE)
    assert "III.6a" in shown.text
    mark_done = chosen(posted.blocks, "III.6a", "Mark done")
    assert planned.click(mark_done, user=DELEGATE).text == ONLY_COORDINATORS
    view = planned.open_with(planned.click_body(mark_done))
    planned.submit(view, evidence="ST 10000/24")
    assert planned.instalment("III.6a@2023-12").evidence == "ST 10000/24"


def test_a_message_of_the_former_layout_still_works(planned: Workspace) -> None:
    """In messages that were posted before, menus below all lines have an action each, and a deliverable an option."""
    option = {"text": {"type": "plain_text", "text": "III.6a Analysis"}, "value": "III.6a@2023-12|en"}
    menu = {"type": "static_select", "action_id": "mark_done", "block_id": "b", "selected_option": option}
    view = planned.open_with(planned.click_body(menu))
    planned.submit(view, evidence="ST 10000/24")
    assert planned.instalment("III.6a@2023-12").evidence == "ST 10000/24"


def test_a_channel_is_snoozed_by_coordinators(planned: Workspace) -> None:
    """A snoozed channel is not reminded until the picked day, and then is."""
    (posted,) = planned.tick(BEFORE_MEETING)
    element = picked(actions(posted.blocks)["snooze"], date(2023, 11, 30))
    assert planned.click(element, user=DELEGATE).text == ONLY_COORDINATORS
    assert planned.click(element).text == "Snoozed until 30 November 2023."
    for day in (21, 28, 29):
        assert planned.tick(datetime(2023, 11, day, 9, 0, tzinfo=UTC)) == []
    (again,) = planned.tick(datetime(2023, 11, 30, 8, 0, tzinfo=UTC))
    assert again.text.startswith("Schengen Council on 5 December: 5 days left, 6 open")
    (last,) = planned.tick(datetime(2023, 12, 4, 8, 0, tzinfo=UTC))
    assert "1 day left" in last.text


def test_a_user_snoozes_their_own_reminders(planned: Workspace) -> None:
    """In direct messages every user snoozes their own reminders; the channel's come all the same."""
    planned.command(f"contact Eurojust <@{DELEGATE}>")
    posted = {message.channel: message for message in planned.tick(BEFORE_MEETING)}
    element = picked(actions(posted[DIRECT].blocks)["snooze"], date(2023, 12, 1))
    assert planned.click(element, user=DELEGATE, channel=DIRECT).text == "Snoozed until 1 December 2023."
    for day in (21, 28):
        come = planned.tick(datetime(2023, 11, day, 8, 0, tzinfo=UTC))
        # How far it is, is asked all the same.
        assert [message.channel for message in come if "How far " not in message.text] == [CHANNEL]
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


@pytest.mark.parametrize(("day", "is_possible"), [(date(2024, 2, 5), True), (date(2024, 2, 6), False)])
def test_a_snooze_before_a_far_meeting_ends_after_ninety_days(
    planned: Workspace, day: date, *, is_possible: bool
) -> None:
    """The reminder of a meeting that is half a year ahead is snoozed for as long as any other."""
    (posted,) = planned.tick(BEFORE_MEETING)
    element = picked(actions(posted.blocks)["snooze"], day)
    planned.click({**element, "block_id": str(element["block_id"]).replace("2023-12", "2024-06")})
    assert list(planned.services.people.preferences.read().snoozes.values()) == [day] * is_possible


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
