"""`/schengen language`: the language of a channel, for its reminders and for texts that tell none themselves."""

from typing import Any

from domain.errors import UnknownLanguage
from domain.messages import commands
from domain.reading.arguments.names import find_language
from handlers.blocks.elements import message
from handlers.services.command_call import CommandCall
from handlers.services.services import Services


def set_language(call: CommandCall, services: Services) -> dict[str, Any]:
    """`language CODE`: set this channel's language, reminders included; for coordinators. `language`: show it."""
    if not call.arguments:
        return message(commands.channel_language_message(call.language, services.translator(call.language)))
    call.require_coordinator(services)
    code = find_language(call.arguments)
    if code is None:
        raise UnknownLanguage(typed=call.arguments)
    services.people.conversations.set_language(call.channel, code, call.context(services))
    return message(commands.channel_language_message(code, services.translator(code)))
