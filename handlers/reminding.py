"""Laying a reminder out for Slack."""

from collections.abc import Sequence
from datetime import date

from domain.instalments import Instalment
from domain.reminders import Reminder
from domain.replies import word_reminder
from domain.speech import Speech
from handlers.blocks import Block, reminder_blocks
from handlers.mrkdwn import escape


def compose(
    reminder: Reminder, instalments: Sequence[Instalment], *, today: date, speech: Speech
) -> tuple[str, list[Block]]:
    """A reminder's text for notifications, and its blocks."""
    worded = word_reminder(reminder, instalments, today=today, speech=speech)
    return escape(worded.text), reminder_blocks(worded)
