"""What can be pressed in and about reminders: not ours, snooze until a day, post now."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond

from domain.dates.spans import Month
from domain.errors import BadDay, BadUsage
from domain.messages import coordinator_notices, reminder_settings
from domain.reminders.model import Kind
from handlers.blocks.answers import message
from handlers.blocks.reminders import NOT_OURS, SNOOZE, about
from handlers.buttons.answers import pressed
from handlers.commands.reminders import SEND
from handlers.services.command_call import COMMAND
from handlers.services.services import Desk
from handlers.slack.request import Surface

#: Nothing is put off for longer.
LONGEST_SNOOZE = timedelta(days=90)


def register(app: App, desk: Desk) -> None:
    """Listen to what is pressed."""
    app.action(NOT_OURS)(partial(not_ours, desk=desk))
    app.action(SNOOZE)(partial(snooze, desk=desk))
    app.action(SEND)(partial(send, desk=desk))


def not_ours(ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, desk: Desk) -> None:
    """Let coordinators know that somebody does not owe what a reminder says."""
    instalment, language = pressed(body, action, desk)
    speech = desk.speech(language)
    if desk.coordinators:
        facts = coordinator_notices.not_ours(instalment, str(body["user"]["id"]))
        desk.outbox.notify(facts, desk.coordinators, now=desk.now())
        desk.wake()
        said = reminder_settings.told_coordinators(instalment, speech)
    else:
        said = reminder_settings.no_coordinators(speech)
    respond(**message(said), response_type="ephemeral", replace_original=False)
    ack()


def snooze(ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, desk: Desk) -> None:
    """Put a reminder off: for oneself in direct messages, for a channel as a coordinator."""
    user, channel = str(body["user"]["id"]), str((body.get("channel") or {}).get("id", ""))
    found = about(str(action.get("block_id", "")))
    if found is None:
        raise BadUsage(command="remind", example=f"{COMMAND} remind me weekly")
    kind, subject, language = found
    until = date.fromisoformat(str(action["selected_date"]))
    _check(kind, subject, until, desk)
    direct = channel.startswith("D")
    if not direct:
        desk.require_coordinator(user, surface=Surface.BUTTON, what="snooze")
    to = user if direct else channel
    desk.teams.snooze(to, kind, subject, until, desk.act(user, Surface.BUTTON))
    desk.wake()
    respond(
        **message(reminder_settings.snoozed(until, desk.speech(language))),
        response_type="ephemeral",
        replace_original=False,
    )
    ack()


def send(ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, desk: Desk) -> None:
    """Post a reminder that a coordinator has looked at."""
    user = str(body["user"]["id"])
    desk.require_coordinator(user, surface=Surface.BUTTON, what="send")
    name, language = pressed(body, action, desk)
    desk.agenda.send(name, desk.act(user, Surface.BUTTON))
    desk.wake()
    respond(**message(reminder_settings.sent(desk.speech(language))), response_type="ephemeral", replace_original=False)
    ack()


def _check(kind: str, subject: str, until: date, desk: Desk) -> None:
    """BadDay for one that is past, after what the reminder is about, or very far away."""
    last = desk.today + LONGEST_SNOOZE
    if kind == Kind.MEETING:
        milestone = desk.directory.milestone(Month.parse(subject))
        last = min(last, milestone.day) if milestone else last
    if not desk.today < until <= last:
        raise BadDay(first=desk.today + timedelta(days=1), last=last)
