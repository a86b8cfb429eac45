"""Listeners for the buttons in reminders and under their previews: snooze until a day, post now."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.errors import BadDay, BadUsage
from domain.messages import reminder_settings
from domain.register.meeting import Meeting
from domain.reminders.reminder import ReminderKind
from handlers.blocks.elements import message
from handlers.blocks.reminders import SNOOZE, parse_reminder_block
from handlers.buttons.click import channel_of, parse_click, respond_privately
from handlers.commands.reminders import SEND_REMINDER
from handlers.services.command_call import COMMAND
from handlers.services.services import Services
from handlers.slack.request import Surface

#: The longest snooze.
MAX_SNOOZE = timedelta(days=90)


def register(app: App, services: Services) -> None:
    """Listen to the buttons."""
    app.action(SNOOZE)(partial(snooze, services=services))
    app.action(SEND_REMINDER)(partial(send_now, services=services))


def snooze(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Snooze a reminder until a day: the user's own in direct messages, a channel's as a coordinator."""
    user, channel = str(body["user"]["id"]), channel_of(body)
    reminder = parse_reminder_block(str(action.get("block_id", "")))
    if reminder is None:
        raise BadUsage(command="remind", example=f"{COMMAND} remind me weekly")
    kind, subject, language = reminder
    until = date.fromisoformat(str(action["selected_date"]))
    _require_snooze_day(kind, subject, until, services)
    is_direct = channel.startswith("D")
    if not is_direct:
        services.require_coordinator(user, surface=Surface.BUTTON, what="snooze")
    recipient, context = user if is_direct else channel, services.context(user, Surface.BUTTON)
    services.people.preferences.snooze(recipient, kind, subject, until, context)
    services.reminders.wake()
    respond_privately(
        respond,
        body,
        message(reminder_settings.snoozed_message(until, services.translator(language))),
        services=services,
    )
    ack()


def send_now(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Post a reminder now, of which a coordinator has seen a preview."""
    user = str(body["user"]["id"])
    services.require_coordinator(user, surface=Surface.BUTTON, what="send")
    click = parse_click(body, action, services)
    services.reminders.upcoming.send(click.value, services.context(user, Surface.BUTTON))
    services.reminders.wake()
    respond_privately(
        respond,
        body,
        message(reminder_settings.sending_message(services.translator(click.language))),
        services=services,
    )
    ack()


def _require_snooze_day(kind: str, subject: str, until: date, services: Services) -> None:
    """Raise BadDay if the day is past, after the reminder's meeting, or farther ahead than the longest snooze."""
    last = services.today + MAX_SNOOZE
    if kind == ReminderKind.MEETING:
        milestone = services.register.directory.milestone(Meeting.parse(subject))
        last = min(last, milestone.day) if milestone else last
    if not services.today < until <= last:
        raise BadDay(first=services.today + timedelta(days=1), last=last)
