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
from domain.reminders.preferences import Pace, Wishes
from handlers.blocks.answers import message
from handlers.services.command_call import COMMAND, Call
from handlers.services.services import Desk

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


def remind(call: Call, desk: Desk) -> dict[str, Any]:
    """`remind`: how this channel is reminded; `remind on|off|lead|owners|milestones|digest …` changes that."""
    what, rest = call.split()
    if what == "me":
        return _me(call, rest, desk)
    if call.is_direct:
        return message(reminder_settings.pace(desk.teams.team().pace(call.user), desk.speech(call.language)))
    if what:
        call.require_coordinator(desk)
        if what == "lead" and not _NUMBERS.fullmatch(rest) and rest not in _ALL:
            return milestone_lead(call, rest, desk)
        change = _CHANGES.get(what)
        if change is None:
            raise BadUsage(command="remind", example=_EXAMPLE)
        before = desk.teams.team().wishes.get(call.channel, Wishes())
        desk.teams.wish(call.channel, change(before, rest, call, desk), call.act(desk))
        desk.wake()
    return message(_said(call, desk))


def is_reminded(channel: str, desk: Desk) -> bool:
    """Whether reminders come to a channel."""
    wanted = desk.teams.team().wishes.get(channel, Wishes()).on
    return channel in desk.policy.channels if wanted is None else wanted


def _said(call: Call, desk: Desk) -> str:
    found = desk.teams.team().wishes.get(call.channel, Wishes())
    is_on = is_reminded(call.channel, desk)
    return reminder_settings.wishes(found, is_on=is_on, policy=desk.policy, speech=desk.speech(call.language))


def _me(call: Call, rest: str, desk: Desk) -> dict[str, Any]:
    chosen = _PACES.get(rest.casefold())
    if chosen is None:
        raise BadUsage(command="remind me", example=_EXAMPLES["me"])
    desk.teams.pace(call.user, chosen, call.act(desk))
    desk.wake()
    return message(reminder_settings.pace(chosen, desk.speech(call.language)))


def milestone_lead(call: Call, rest: str, desk: Desk) -> dict[str, Any]:
    """`remind lead 28,7 June 2024`: for one meeting, in all channels that have no lead times of their own."""
    days, _, when = rest.partition(" ")
    month = month_named(when, today=desk.today, directory=desk.directory)
    if month is None or desk.directory.milestone(month) is None:
        raise BadUsage(command="remind lead", example=f"{COMMAND} remind lead 28,7 June 2024")
    leads = days_ahead(days)
    desk.teams.lead(month, leads, call.act(desk))
    desk.wake()
    return message(reminder_settings.leads(month, leads, desk.speech(call.language)))


def _on(before: Wishes, _rest: str, _call: Call, _desk: Desk) -> Wishes:
    return replace(before, on=True)


def _off(before: Wishes, _rest: str, _call: Call, _desk: Desk) -> Wishes:
    return replace(before, on=False)


def _lead(before: Wishes, rest: str, _call: Call, _desk: Desk) -> Wishes:
    return replace(before, lead_days=days_ahead(rest))


def _owners(before: Wishes, rest: str, call: Call, desk: Desk) -> Wishes:
    if rest.casefold() in _ALL:
        return replace(before, owners=())
    return replace(before, owners=tuple(dict.fromkeys(_actor(each, call, desk) for each in _listed(rest, "owners"))))


def _milestones(before: Wishes, rest: str, _call: Call, desk: Desk) -> Wishes:
    if rest.casefold() in _ALL:
        return replace(before, milestones=())
    months: list[Month] = []
    for each in _listed(rest, "milestones"):
        month = month_named(each, today=desk.today, directory=desk.directory)
        if month is None or desk.directory.milestone(month) is None:
            raise BadUsage(command="remind milestones", example=_EXAMPLES["milestones"])
        months.append(month)
    return replace(before, milestones=tuple(sorted(set(months))))


def _digest(before: Wishes, rest: str, _call: Call, _desk: Desk) -> Wishes:
    if rest.casefold() not in ("on", "off"):
        raise BadUsage(command="remind digest", example=_EXAMPLES["digest"])
    return replace(before, digest=rest.casefold() == "on")


_CHANGES: dict[str, Callable[[Wishes, str, Call, Desk], Wishes]] = {
    "on": _on,
    "off": _off,
    "lead": _lead,
    "owners": _owners,
    "milestones": _milestones,
    "digest": _digest,
}

_PACES = {
    "each": Pace.EACH,
    "always": Pace.EACH,
    "on": Pace.EACH,
    "weekly": Pace.WEEKLY,
    "off": Pace.OFF,
    "never": Pace.OFF,
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


def _actor(name: str, call: Call, desk: Desk) -> str:
    slug = actor_named(name, directory=desk.directory, hint=call.language)
    if slug is None:
        raise UnknownBody(typed=name)
    return slug
