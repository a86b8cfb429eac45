"""Governing by command: who coordinates, and where the bot speaks."""

from typing import Any

from domain.errors import BadUsage
from domain.messages import settings
from handlers.access import channels
from handlers.blocks.notices import naming
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services
from handlers.slack.mrkdwn import named, typed, without_names

_OFF = ("off", "remove")


def coordinator(call: CommandCall, services: Services) -> dict[str, Any]:
    """`coordinator`: who may change the register; `coordinator @person [off]` changes that, for coordinators."""
    translator = services.translator(call.language)
    if not call.rest:
        return naming(settings.coordinators(services.people.coordinators.ids(), translator))
    call.require_coordinator(services)
    people, words = named(call.raw), typed(without_names(call.raw)).casefold().split()
    if len(people) != 1 or words not in ([], *([each] for each in _OFF)):
        raise BadUsage(command="coordinator", example=settings.COORDINATOR_EXAMPLE)
    (whom,) = people
    if words:
        services.people.coordinators.remove(whom, call.act(services))
        said = settings.coordinates_no_longer(whom, translator)
    else:
        services.people.coordinators.add(whom, call.act(services))
        said = settings.coordinates(whom, translator)
    services.reminders.wake()
    return naming(said)


def allow_here(call: CommandCall, services: Services) -> dict[str, Any]:
    """`allow-here`: let the bot speak in this channel; `allow-here off` ends that; for coordinators."""
    call.require_coordinator(services)
    if call.is_direct or call.rest.casefold() not in ("", *_OFF):
        raise BadUsage(command="allow-here", example=f"{COMMAND} allow-here")
    translator = services.translator(call.language)
    if call.rest:
        services.slack.access.withdraw(call.channel, call.act(services))
        return naming(settings.withdrawn(call.channel, translator))
    reason = channels.overheard(call.channel, services)
    if reason is not None:
        return naming(settings.not_allowed(reason, translator))
    services.slack.access.allow(call.channel, call.act(services))
    services.reminders.wake()
    return naming(settings.allowed(call.channel, translator))
