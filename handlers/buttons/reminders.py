"""What can be pressed in and about reminders: not ours, snooze until a day, post now."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.dates.spans import Month
from domain.errors import BadDay, BadUsage
from domain.messages import coordinator_notices, reminder_settings
from domain.reminders.model import ReminderKind
from handlers.blocks.answers import message
from handlers.blocks.reminders import NOT_OURS, SNOOZE, about
from handlers.buttons.answers import pressed
from handlers.commands.reminders import SEND
from handlers.services.command_call import COMMAND
from handlers.services.services import Services
from handlers.slack.request import Surface

#: Nothing is put off for longer.
LONGEST_SNOOZE = timedelta(days=90)


def register(app: App, services: Services) -> None:
    """Listen to what is pressed."""
    app.action(NOT_OURS)(partial(not_ours, services=services))
    app.action(SNOOZE)(partial(snooze, services=services))
    app.action(SEND)(partial(send, services=services))


def not_ours(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Let coordinators know that somebody does not owe what a reminder says."""
    instalment, language = pressed(body, action, services)
    translator = services.translator(language)
    if services.people.coordinators.ids():
        facts = coordinator_notices.not_ours(instalment, str(body["user"]["id"]))
        services.reminders.outbox.notify(facts, services.people.coordinators.ids(), now=services.now())
        services.reminders.wake()
        said = reminder_settings.told_coordinators(instalment, translator)
    else:
        said = reminder_settings.no_coordinators(translator)
    respond(**message(said), response_type="ephemeral", replace_original=False)
    ack()


def snooze(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Put a reminder off: for oneself in direct messages, for a channel as a coordinator."""
    user, channel = str(body["user"]["id"]), str((body.get("channel") or {}).get("id", ""))
    found = about(str(action.get("block_id", "")))
    if found is None:
        raise BadUsage(command="remind", example=f"{COMMAND} remind me weekly")
    kind, subject, language = found
    until = date.fromisoformat(str(action["selected_date"]))
    _check(kind, subject, until, services)
    direct = channel.startswith("D")
    if not direct:
        services.require_coordinator(user, surface=Surface.BUTTON, what="snooze")
    to = user if direct else channel
    services.people.preferences.snooze(to, kind, subject, until, services.context(user, Surface.BUTTON))
    services.reminders.wake()
    respond(
        **message(reminder_settings.snoozed(until, services.translator(language))),
        response_type="ephemeral",
        replace_original=False,
    )
    ack()


def send(ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services) -> None:
    """Post a reminder that a coordinator has looked at."""
    user = str(body["user"]["id"])
    services.require_coordinator(user, surface=Surface.BUTTON, what="send")
    name, language = pressed(body, action, services)
    services.reminders.upcoming.send(name, services.context(user, Surface.BUTTON))
    services.reminders.wake()
    respond(
        **message(reminder_settings.sent(services.translator(language))),
        response_type="ephemeral",
        replace_original=False,
    )
    ack()


def _check(kind: str, subject: str, until: date, services: Services) -> None:
    """BadDay for one that is past, after what the reminder is about, or very far away."""
    last = services.today + LONGEST_SNOOZE
    if kind == ReminderKind.MEETING:
        milestone = services.register.directory.milestone(Month.parse(subject))
        last = min(last, milestone.day) if milestone else last
    if not services.today < until <= last:
        raise BadDay(first=services.today + timedelta(days=1), last=last)
