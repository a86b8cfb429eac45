"""`/schengen remind me of III.3 on Monday`, and `reminders mine`: a person's own reminders of single items."""

from contextlib import suppress
from datetime import date, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from db.reminders.own_reminders import OwnReminder
from domain.dates.spans import BRUSSELS
from domain.errors import AlreadyDone, BadDay, BadUsage, NoSuchReminder, SeveralDeliverables
from domain.i18n.translator import Translator
from domain.messages import coordinator_notices, reminder_settings
from domain.reading.requests.own_reminders import read_reminder_request
from domain.register.instalments import Instalment
from domain.register.model import Status
from domain.reminders.personal import own_reminder_day, settle_moment
from handlers.blocks.elements import Block, actions, button, message, section, with_language
from handlers.commands.arguments import require_reference
from handlers.services.command_call import CommandCall
from handlers.services.services import Services

#: Action ids: cancel a reminder of one's own, and choose another time for it.
CANCEL_OWN, ANOTHER_TIME = "cancel_own_reminder", "remind_me_when"

#: A reminder is at most two years ahead.
MAX_AHEAD = timedelta(days=731)
#: Reminders in a list; nobody is known to have had more than a few.
_MAX_LISTED = 20


def remind_of(call: CommandCall, text: str, services: Services) -> dict[str, Any] | None:
    """`remind me of III.3 on Monday at 10:00`, in any language: remind the user then; None without a reference."""
    request = read_reminder_request(
        text,
        today=services.today,
        directory=services.register.directory,
        references=services.register.store.references,
        note=services.note_of_channel(call.channel),
        hint=call.language,
    )
    if request is None:
        return None
    if request.unread:
        raise BadUsage(command="remind me", example=reminder_settings.OWN_EXAMPLE)
    instalment = _find_open(require_reference(request.target.ref, services.register), services)
    if request.when is None:
        day = own_reminder_day(instalment, services.today)
    else:
        day = request.when.resolve(instalment, services.register.directory, services.today)
    if day is None:
        raise BadUsage(command="remind me", example=reminder_settings.OWN_EXAMPLE)
    translator, when = services.translator(request.language), (day, request.clock)
    return schedule(instalment, when, call.user, services, translator, is_private=call.is_private)


def schedule(
    instalment: Instalment,
    when: tuple[date, time | None],
    user: str,
    services: Services,
    translator: Translator,
    *,
    is_private: bool = True,
    replaces: str = "",
) -> dict[str, Any]:
    """Remind a user of an instalment on a day, at an hour of theirs or at the usual one; return what says so.

    The hour is moved out of those in which nothing is sent. BadDay if the time is past or far away. Where the user
    alone reads the message, it has buttons to cancel the reminder and to choose another time. It comes in place of the
    reminder named `replaces`, if that is still to come.
    """
    day, clock = when
    policy, now = services.reminders.policy, services.now().astimezone(_zone_of(user, services))
    last = now.date() + MAX_AHEAD
    moment = settle_moment(day, clock or policy.remind_at, now=now, quiet_hours=policy.quiet_hours)
    if moment is None or moment.date() > last:
        raise BadDay(first=now.date(), last=last)
    shown_clock = None if clock is None and moment.time() == policy.remind_at else moment.time()
    facts = coordinator_notices.own_reminder_facts(instalment, moment.date(), shown_clock)
    reminder = services.reminders.own.add(user, facts, now=services.now())
    if replaces and replaces != reminder.name:
        with suppress(NoSuchReminder):
            services.reminders.own.cancel(user, replaces, now=services.now())
    services.reminders.wake()
    said = message(reminder_settings.own_reminder_message(instalment, moment.date(), translator, clock=shown_clock))
    if not is_private:
        return said
    value = with_language(f"{instalment.key}#{reminder.name}", translator.language)
    offered = [
        button(ANOTHER_TIME, translator.gettext("Another time…"), value),
        button(CANCEL_OWN, translator.gettext("Cancel"), with_language(reminder.name, translator.language)),
    ]
    return {**said, "blocks": [*said["blocks"], *actions(offered)]}


def list_own(call: CommandCall, services: Services) -> dict[str, Any]:
    """`reminders mine`: list the reminders that the user has asked for, each with a button that cancels it."""
    translator = services.translator(call.language)
    reminders = services.reminders.own.list_upcoming(call.user)[:_MAX_LISTED]
    if not reminders:
        return message(reminder_settings.no_own_reminders_message(translator))
    lines = [describe(reminder, translator) for reminder in reminders]
    heading = translator.gettext("Reminders that you have asked for:")
    blocks = [section(heading)]
    for reminder, line in zip(reminders, lines, strict=True):
        cancel = _cancel_button(reminder, line, translator) if call.is_private else None
        blocks.append(section(line, accessory=cancel))
    return message("\n".join([heading, *(f"• {line}" for line in lines)]), blocks)


def describe(reminder: OwnReminder, translator: Translator) -> str:
    """Return what a reminder is of, and when it comes."""
    return reminder_settings.own_reminder_line(reminder.instalment, reminder.day, reminder.clock, translator)


def _cancel_button(reminder: OwnReminder, line: str, translator: Translator) -> Block:
    label = translator.gettext("Cancel")
    return button(CANCEL_OWN, label, with_language(reminder.name, translator.language), read_as=f"{label}: {line}")


def _find_open(ref: str, services: Services) -> Instalment:
    """Return the open instalment of a reference that falls due first; AlreadyDone if there is none."""
    instalments = services.register.store.instalments_of(ref)
    refs = tuple(dict.fromkeys(each.deliverable.ref for each in instalments))
    if len(refs) > 1:
        raise SeveralDeliverables(ref=ref, options=refs)
    found = next((each for each in instalments if each.status is Status.OPEN), None)
    if found is None:
        raise AlreadyDone(ref=refs[0] if refs else ref)
    return found


def _zone_of(user: str, services: Services) -> ZoneInfo:
    """Return the time zone that a person has in Slack; Brussels if that is not known."""
    name = (services.slack.directory.cached_person(user) or {}).get("tz")
    try:
        return ZoneInfo(str(name)) if name else BRUSSELS
    except (KeyError, ValueError, OSError):
        return BRUSSELS
