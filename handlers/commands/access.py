"""`/schengen coordinator` and `/schengen allow-here`: who coordinates, and where the bot may speak."""

from typing import Any

from domain.errors import BadUsage
from domain.messages import settings
from handlers.access import channels
from handlers.access.roles import require_nameable, require_other_coordinator
from handlers.blocks.notices import rich_text_message
from handlers.commands.arguments import OFF_WORDS
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services
from handlers.slack.mrkdwn import mentioned_ids, to_plain_text, without_mentions


def set_coordinator(call: CommandCall, services: Services) -> dict[str, Any]:
    """`coordinator`: list the coordinators; `coordinator @person [off]`: add or remove one, for coordinators."""
    translator = services.translator(call.language)
    if not call.arguments:
        return rich_text_message(settings.coordinator_list(services.people.coordinators.list_ids(), translator))
    call.require_coordinator(services)
    people = mentioned_ids(call.raw_arguments)
    words = to_plain_text(without_mentions(call.raw_arguments)).casefold().split()
    if len(people) != 1 or len(words) > 1 or not OFF_WORDS.issuperset(words):
        raise BadUsage(command="coordinator", example=settings.COORDINATOR_EXAMPLE)
    (person,) = people
    if words:
        require_other_coordinator(person, services)
        services.people.coordinators.remove(person, call.context(services))
        sentence = settings.coordinator_removed_message(person, translator)
    else:
        require_nameable(person, services.slack)
        services.people.coordinators.add(person, call.context(services))
        sentence = settings.coordinator_added_message(person, translator)
    services.reminders.wake()
    return rich_text_message(sentence)


def allow_channel(call: CommandCall, services: Services) -> dict[str, Any]:
    """`allow-here`: let the bot speak in this channel; `allow-here off`: end that; for coordinators."""
    call.require_coordinator(services)
    if call.is_direct or call.arguments.casefold() not in ("", *OFF_WORDS):
        raise BadUsage(command="allow-here", example=f"{COMMAND} allow-here")
    translator = services.translator(call.language)
    if call.arguments:
        services.slack.access.withdraw(call.channel, call.context(services))
        return rich_text_message(settings.channel_withdrawn_message(call.channel, translator))
    reason = channels.check_members(call.channel, services.slack)
    if reason is not None:
        return rich_text_message(settings.channel_not_allowed_message(reason, translator))
    services.slack.access.allow(call.channel, call.context(services))
    services.reminders.wake()
    return rich_text_message(settings.channel_allowed_message(call.channel, translator))
