"""`/schengen remind`: a channel's reminder preferences, and how often a user is written to directly."""

import re
from datetime import date
from typing import Any

from msgspec.structs import replace

from domain.errors import BadUsage
from domain.i18n.translator import Translator
from domain.messages import reminder_settings
from domain.reading.arguments.change_target import parse_meeting
from domain.register.meeting import Meeting
from domain.reminders.plan import reminded_channels
from domain.reminders.preferences import ChannelPreferences, NewsChoice, PersonalFrequency
from handlers.blocks.elements import message
from handlers.commands.arguments import require_actor
from handlers.commands.own_reminders import remind_of
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import RegisterServices, Services

#: The longest lead time: no reminder comes earlier before a meeting.
MAX_LEAD_DAYS = 365

#: Typed to go back to the usual lead times, to all owners or to all milestones.
_ALL_WORDS = ("all", "usual")
_LEAD_DAYS = re.compile(r"\d{1,3}(?:\s*,\s*\d{1,3})*")

_FREQUENCY_WORDS = {
    "each": PersonalFrequency.EACH,
    "always": PersonalFrequency.EACH,
    "on": PersonalFrequency.EACH,
    "weekly": PersonalFrequency.WEEKLY,
    "off": PersonalFrequency.OFF,
    "never": PersonalFrequency.OFF,
}

_EXAMPLES = {
    "me": f"{COMMAND} remind me weekly",
    "lead": f"{COMMAND} remind lead 28,14,7,1",
    "owners": f"{COMMAND} remind owners Europol, Frontex",
    "milestones": f"{COMMAND} remind milestones June 2024",
    "digest": f"{COMMAND} remind digest on",
    "news": f"{COMMAND} remind news weekly",
}


def set_reminder_preferences(call: CommandCall, services: Services) -> dict[str, Any]:
    """`remind`: show this channel's preferences; `remind on|off|lead|owners|milestones|digest|news …`: change them.

    `remind me each|weekly|off`: set the user's own frequency, `remind me news all|own|weekly|nothing` of which changes
    they are told; `remind me of III.3 on Monday`: remind them of an item. In direct messages `remind` shows both.
    """
    word, rest = call.split_first_word()
    preferences, translator = services.people.preferences, services.translator(call.language)
    if word == "me":
        return remind_of(call, rest, services) or _set_frequency(call, rest, services)
    if call.is_direct:
        return message(describe_person(call.user, services, services.translator(call.language)))
    if word:
        call.require_coordinator(services)
        if word == "lead" and not _LEAD_DAYS.fullmatch(rest) and rest.casefold() not in _ALL_WORDS:
            return set_milestone_lead(call, rest, services)
        before = preferences.read().channels.get(call.channel, ChannelPreferences())
        after = _change_preferences(before, word, rest, services.register, language=call.language, today=services.today)
        preferences.set_channel_preferences(call.channel, after, call.context(services))
        services.reminders.wake()
    return message(describe_channel(call.channel, services, translator))


def describe_channel(channel: str, services: Services, translator: Translator) -> str:
    """Return how a channel is reminded, and of which changes it is told."""
    preferences, policy = services.people.preferences.read(), services.reminders.policy
    wishes, is_on = (
        preferences.channels.get(channel, ChannelPreferences()),
        channel in reminded_channels(policy, preferences),
    )
    return reminder_settings.channel_preferences_message(wishes, is_on=is_on, policy=policy, translator=translator)


def describe_person(person: str, services: Services, translator: Translator) -> str:
    """Return how often a person is written to, and of which changes they are told."""
    preferences = services.people.preferences.read()
    frequency = reminder_settings.frequency_message(preferences.frequency(person), translator)
    return f"{frequency}\n{reminder_settings.news_message(preferences.news_of(person), translator)}"


def _set_frequency(call: CommandCall, text: str, services: Services) -> dict[str, Any]:
    word, _, rest = text.casefold().partition(" ")
    if word == "news":
        services.people.preferences.set_news(call.user, _require_news(rest), call.context(services))
        return message(describe_person(call.user, services, services.translator(call.language)))
    frequency = _FREQUENCY_WORDS.get(text.casefold())
    if frequency is None:
        raise BadUsage(command="remind me", example=_EXAMPLES["me"])
    services.people.preferences.set_frequency(call.user, frequency, call.context(services))
    services.reminders.wake()
    return message(describe_person(call.user, services, services.translator(call.language)))


def _require_news(word: str) -> NewsChoice:
    if word not in set(NewsChoice):
        raise BadUsage(command="remind news", example=_EXAMPLES["news"])
    return NewsChoice(word)


def set_milestone_lead(call: CommandCall, arguments: str, services: Services) -> dict[str, Any]:
    """`remind lead 28,7 June 2024`: set a meeting's lead times, for all channels that have none of their own."""
    days, _, meeting = arguments.partition(" ")
    found = _find_milestone(meeting, services.register, today=services.today)
    if found is None:
        raise BadUsage(command="remind lead", example=f"{COMMAND} remind lead 28,7 June 2024")
    lead_days = parse_lead_days(days)
    services.people.preferences.set_lead_days(found, lead_days, call.context(services))
    services.reminders.wake()
    return message(reminder_settings.lead_days_message(found, lead_days, services.translator(call.language)))


def _change_preferences(
    before: ChannelPreferences, word: str, rest: str, register: RegisterServices, *, language: str, today: date
) -> ChannelPreferences:
    """Return the preferences after `remind WORD REST`; BadUsage or UnknownBody if it cannot be read."""
    is_all = rest.casefold() in _ALL_WORDS
    match word:
        case "on" | "off":
            return replace(before, is_on=word == "on")
        case "lead":
            return replace(before, lead_days=parse_lead_days(rest))
        case "owners":
            names = () if is_all else _split_list(rest, word)
            owners = [require_actor(name, register.directory, language=language) for name in names]
            return replace(before, owners=tuple(dict.fromkeys(owners)))
        case "milestones":
            names = () if is_all else _split_list(rest, word)
            meetings = {_require_milestone(name, register, today=today) for name in names}
            return replace(before, milestones=tuple(sorted(meetings)))
        case "digest":
            if rest.casefold() not in ("on", "off"):
                raise BadUsage(command="remind digest", example=_EXAMPLES["digest"])
            return replace(before, digest=rest.casefold() == "on")
        case "news":
            return replace(before, news=_require_news(rest.casefold()))
        case _:
            raise BadUsage(command="remind", example=_EXAMPLES["lead"])


def parse_lead_days(text: str) -> tuple[int, ...] | None:
    """Return days before a meeting, the longest first; None for the usual ones; BadUsage for any other text."""
    if text.casefold() in _ALL_WORDS:
        return None
    days = {int(number) for number in text.split(",")} if _LEAD_DAYS.fullmatch(text) else set[int]()
    if not days or max(days) > MAX_LEAD_DAYS:
        raise BadUsage(command="remind lead", example=_EXAMPLES["lead"])
    return tuple(sorted(days, reverse=True))


def _split_list(text: str, word: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise BadUsage(command=f"remind {word}", example=_EXAMPLES[word])
    return names


def _require_milestone(name: str, register: RegisterServices, *, today: date) -> Meeting:
    found = _find_milestone(name, register, today=today)
    if found is None:
        raise BadUsage(command="remind milestones", example=_EXAMPLES["milestones"])
    return found


def _find_milestone(name: str, register: RegisterServices, *, today: date) -> Meeting | None:
    """Return the meeting that a text names; None if the register does not have it."""
    meeting = parse_meeting(name, today=today, directory=register.directory)
    return meeting if meeting is not None and register.directory.milestone(meeting) is not None else None
