"""The round-up on the working day after a meeting: what it says, who gets it, that it comes once, and its sheet."""

import re
from datetime import UTC, datetime, timedelta

from domain.meeting_sheets.round_up import round_up_facts
from domain.reminders.reminder import Reminder, ReminderKind
from handlers.files.round_up import compose_round_up
from tests.handlers.blocks.limits import assert_fits
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, DIRECT, Workspace, buttons, texts, values

#: Nine in Brussels on Monday, 4 December 2023, the day before the Schengen Council.
EVE = datetime(2023, 12, 4, 8, 0, 30, tzinfo=UTC)
#: Nine in Brussels on the day after it.
DAY_AFTER = EVE + timedelta(days=2)


def tick(workspace: Workspace, now: datetime) -> list[tuple[str, str]]:
    """Return the channel and the first line of each round-up that a tick posts."""
    posted = [(message.channel, message.text.splitlines()[0]) for message in workspace.tick(now)]
    return [(channel, line) for channel, line in posted if " done, " in line]


def test_the_day_after_a_meeting_a_channel_reads_what_became_of_it(workspace: Workspace) -> None:
    """It says what was delivered, missed and moved, and what comes next; it comes once, not before nine, and ends."""
    workspace.tick(EVE - timedelta(days=7))
    workspace.tick(EVE)
    workspace.mark("done III.1a ST 1/23")
    workspace.command("due III.2 2024-03-20 more time")
    assert tick(workspace, DAY_AFTER - timedelta(hours=1)) == []
    assert tick(workspace, DAY_AFTER) == [(CHANNEL, "Schengen Council on 5 December: 1 done, 4 overdue")]
    (message,) = [each for each in workspace.slack.messages if " done, " in each.text]
    assert message.text.split("\n\n")[1:] == [
        (
            "Delivered\n• ✓ III.1a Regular reporting on how actively Member States take part in operational cooperation"
            " through Empact – JHA agencies, Europol in particular"
        ),
        (
            "Missed\n"
            "• ▲ I.1a First analysis of how the information that Member States and Frontex share is developing"
            " – Europol\n"
            "• ▲ I.3a Yearly information on Member States' use of the relevant databases – Europol, Frontex, eu-LISA\n"
            "• ▲ I.4a Regular reporting on online support to Member States – Europol (EMSC), Europol (EU IRU)\n"
            "• ▲ III.6a First cross-cutting overview of serious deficiencies that affect the security of the EU's"
            " borders – Commission"
        ),
        (
            "Moved\n• ○ III.2a Regular reporting on support to Member States in migrant-smuggling cases"
            " – Eurojust – 20 March"
        ),
        "Schengen Council on 4 March: 89 days left, 7 open, 4 overdue\nNote 13901/23, LIMITE.",
    ]
    assert texts(message.blocks)[0] == "Schengen Council on 5 December: 1 done, 4 overdue"
    assert {"Delivered", "Missed", "Moved"} < set(texts(message.blocks))
    assert [tick(workspace, DAY_AFTER + timedelta(hours=hours)) for hours in (1, 24, 100)] == [[], [], []]


def test_only_channels_that_had_the_reminders_get_it(workspace: Workspace) -> None:
    """A channel that is allowed after the meeting, or has no reminders any more, has no round-up; a late one comes."""
    workspace.allow_channel("C0SECOND")
    workspace.slack.set_channel("C0SECOND", members=[COORDINATOR, DELEGATE])
    workspace.command("remind on", channel="C0SECOND")
    workspace.tick(EVE - timedelta(days=7))
    workspace.tick(EVE)
    workspace.command("remind off", channel="C0SECOND")
    workspace.allow_channel("C0THIRD")
    workspace.command("remind on", channel="C0THIRD")
    assert [channel for channel, _ in tick(workspace, DAY_AFTER + timedelta(days=2))] == [CHANNEL]


def test_the_sheet_comes_from_its_button(workspace: Workspace) -> None:
    """Whoever presses the button gets the sheet of that meeting, as a direct message; no other meeting's."""
    workspace.tick(EVE - timedelta(days=7))
    workspace.tick(EVE)
    tick(workspace, DAY_AFTER)
    message = workspace.slack.messages[-1]
    assert buttons(message.blocks, "send_sheet") == ["2023-12"]
    seen = workspace.press("send_sheet", values(message.blocks, "send_sheet")[0], user=DELEGATE)
    assert [(file.channel, file.name) for file in workspace.slack.files] == [
        (DIRECT, "13901-23-LIMITE-sheet-2023-12-05.pdf"),
        (DIRECT, "13901-23-LIMITE-sheet-2023-12-05.docx"),
    ]
    assert seen.is_ephemeral


def test_however_much_was_written_it_is_one_message(crowded: Workspace) -> None:
    """Of hundreds of items ten stand under each heading, long reports are cut, and it says how many more there are."""
    crowded.command(f"contact Europol <@{DELEGATE}|anna>")
    crowded.command("done I.1 ST 5/24 " + "with many words " * 80, user=DELEGATE)
    council = crowded.services.register.directory.milestones[1]
    notice = Reminder(
        key="", channel=CHANNEL, kind=ReminderKind.NOTICE, day=council.day, at=DAY_AFTER, facts=round_up_facts(council)
    )
    crowded.now = DAY_AFTER + timedelta(days=90)
    draft = compose_round_up(notice, crowded.services.translator("en"), crowded.services)
    assert_fits(draft.text, [dict(block) for block in draft.blocks])
    assert re.search(r"\d+ more are not shown here\.", draft.text)
    assert draft.text.count("• ") <= 30
