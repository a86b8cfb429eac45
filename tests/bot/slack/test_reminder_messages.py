"""Messages of the outbox: where news stand in a channel."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.handlers.workspace import CHANNEL, Workspace

#: The day of the reminder a week before the Council of 5 December 2023.
REMINDED_AT = datetime(2023, 11, 28, 8, 0, tzinfo=UTC)


@pytest.mark.long
def test_news_stand_in_the_thread_of_the_reminder_that_lists_them(workspace: Workspace) -> None:
    """A deliverable's and a meeting's do; what no reminder lists stands in the channel itself."""
    (reminder,) = (each for each in workspace.tick(REMINDED_AT) if each.channel == CHANNEL)
    threads = []
    for typed in (
        "hold III.2a December 2023 waits for data",
        "milestone December 2023 7 December 2023",
        "milestone June 2024 14 June 2024",
    ):
        workspace.command(typed)
        (news,) = (each for each in workspace.tick(workspace.now + timedelta(minutes=11)) if each.channel == CHANNEL)
        threads.append(news.thread_ts)
    assert threads == [reminder.ts, reminder.ts, None]
