"""`/schengen remind`: what a channel is reminded of and when, and how often one is written to directly."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from domain.dates.spans import Month
from domain.errors import BadUsage, UnknownBody
from domain.messages import reminder_settings
from domain.reading.command_arguments import month_named
from domain.reading.names import actor_named
from domain.reminders.preferences import ChannelPreferences, PersonalFrequency
from handlers.blocks.answers import message
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services

_ALL = ("all", "usual")
_NUMBERS = re.compile(r"\d{1,3}(?:\s*,\s*\d{1,3})*")
#: No reminder comes earlier than so many days before a meeting.
LONGEST_LEAD = 365

_EXAMPLE = f"{COMMAND} remind lead 28,14,7,1"
_EXAMPLES = {
    "me": f"{COMMAND} remind me weekly",
    "lead": _EXAMPLE,
    "owners": f"{COMMAND} remind owners Europol, Frontex",
    "milestones": f"{COMMAND} remind milestones June 2024",
    "digest": f"{COMMAND} remind digest on",
}


def remind(call: CommandCall, services: Services) -> dict[str, Any]:
    """`remind`: how this channel is reminded; `remind on|off|lead|owners|milestones|digest …` changes that."""
    what, rest = call.split()
    if what == "me":
        return _me(call, rest, services)
    if call.is_direct:
        return message(
            reminder_settings.pace(
                services.people.preferences.read().pace(call.user), services.translator(call.language)
            )
        )
    if what:
        call.require_coordinator(services)
        if what == "lead" and not _NUMBERS.fullmatch(rest) and rest not in _ALL:
            return milestone_lead(call, rest, services)
        change = _CHANGES.get(what)
        if change is None:
            raise BadUsage(command="remind", example=_EXAMPLE)
        before = services.people.preferences.read().wishes.get(call.channel, ChannelPreferences())
        services.people.preferences.wish(call.channel, change(before, rest, call, services), call.act(services))
        services.reminders.wake()
    return message(_said(call, services))


def is_reminded(channel: str, services: Services) -> bool:
    """Whether reminders come to a channel."""
    wanted = services.people.preferences.read().wishes.get(channel, ChannelPreferences()).on
    return channel in services.reminders.policy.channels if wanted is None else wanted


def _said(call: CommandCall, services: Services) -> str:
    found = services.people.preferences.read().wishes.get(call.channel, ChannelPreferences())
    is_on = is_reminded(call.channel, services)
    return reminder_settings.wishes(
        found, is_on=is_on, policy=services.reminders.policy, translator=services.translator(call.language)
    )


def _me(call: CommandCall, rest: str, services: Services) -> dict[str, Any]:
    chosen = _PACES.get(rest.casefold())
    if chosen is None:
        raise BadUsage(command="remind me", example=_EXAMPLES["me"])
    services.people.preferences.pace(call.user, chosen, call.act(services))
    services.reminders.wake()
    return message(reminder_settings.pace(chosen, services.translator(call.language)))


def milestone_lead(call: CommandCall, rest: str, services: Services) -> dict[str, Any]:
    """`remind lead 28,7 June 2024`: for one meeting, in all channels that have no lead times of their own."""
    days, _, when = rest.partition(" ")
    month = month_named(when, today=services.today, directory=services.register.directory)
    if month is None or services.register.directory.milestone(month) is None:
        raise BadUsage(command="remind lead", example=f"{COMMAND} remind lead 28,7 June 2024")
    leads = days_ahead(days)
    services.people.preferences.lead(month, leads, call.act(services))
    services.reminders.wake()
    return message(reminder_settings.leads(month, leads, services.translator(call.language)))


def _on(before: ChannelPreferences, _rest: str, _call: CommandCall, _services: Services) -> ChannelPreferences:
    return replace(before, on=True)


def _off(before: ChannelPreferences, _rest: str, _call: CommandCall, _services: Services) -> ChannelPreferences:
    return replace(before, on=False)


def _lead(before: ChannelPreferences, rest: str, _call: CommandCall, _services: Services) -> ChannelPreferences:
    return replace(before, lead_days=days_ahead(rest))


def _owners(before: ChannelPreferences, rest: str, call: CommandCall, services: Services) -> ChannelPreferences:
    if rest.casefold() in _ALL:
        return replace(before, owners=())
    return replace(
        before, owners=tuple(dict.fromkeys(_actor(each, call, services) for each in _listed(rest, "owners")))
    )


def _milestones(before: ChannelPreferences, rest: str, _call: CommandCall, services: Services) -> ChannelPreferences:
    if rest.casefold() in _ALL:
        return replace(before, milestones=())
    months: list[Month] = []
    for each in _listed(rest, "milestones"):
        month = month_named(each, today=services.today, directory=services.register.directory)
        if month is None or services.register.directory.milestone(month) is None:
            raise BadUsage(command="remind milestones", example=_EXAMPLES["milestones"])
        months.append(month)
    return replace(before, milestones=tuple(sorted(set(months))))


def _digest(before: ChannelPreferences, rest: str, _call: CommandCall, _services: Services) -> ChannelPreferences:
    if rest.casefold() not in ("on", "off"):
        raise BadUsage(command="remind digest", example=_EXAMPLES["digest"])
    return replace(before, digest=rest.casefold() == "on")


_CHANGES: dict[str, Callable[[ChannelPreferences, str, CommandCall, Services], ChannelPreferences]] = {
    "on": _on,
    "off": _off,
    "lead": _lead,
    "owners": _owners,
    "milestones": _milestones,
    "digest": _digest,
}

_PACES = {
    "each": PersonalFrequency.EACH,
    "always": PersonalFrequency.EACH,
    "on": PersonalFrequency.EACH,
    "weekly": PersonalFrequency.WEEKLY,
    "off": PersonalFrequency.OFF,
    "never": PersonalFrequency.OFF,
}


def days_ahead(text: str) -> tuple[int, ...] | None:
    """Days ahead, the longest first; None as usual; BadUsage for anything else."""
    if text.casefold() in _ALL:
        return None
    days = {int(each) for each in text.split(",")} if _NUMBERS.fullmatch(text) else set[int]()
    if not days or max(days) > LONGEST_LEAD:
        raise BadUsage(command="remind lead", example=_EXAMPLES["lead"])
    return tuple(sorted(days, reverse=True))


def _listed(text: str, what: str) -> list[str]:
    found = [each.strip() for each in text.split(",") if each.strip()]
    if not found:
        raise BadUsage(command=f"remind {what}", example=_EXAMPLES[what])
    return found


def _actor(name: str, call: CommandCall, services: Services) -> str:
    slug = actor_named(name, directory=services.register.directory, hint=call.language)
    if slug is None:
        raise UnknownBody(typed=name)
    return slug
