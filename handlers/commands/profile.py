"""Commands about oneself and one's channel: for whom one speaks, and what language is spoken."""

from typing import Any

from domain.errors import BadUsage, UnknownBody, UnknownLanguage
from domain.messages import commands
from domain.reading.names import actor_named, language_named
from handlers.blocks.answers import message
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services

#: `iam nobody`: the bot forgets whom somebody speaks for.
NOBODY = "nobody"


def iam(call: CommandCall, services: Services) -> dict[str, Any]:
    """`iam BODY`: whom "we" means when the asker asks; `iam nobody` forgets it, `iam` says it."""
    translator, talks = services.translator(call.language), services.people.conversations
    if not call.rest:
        known = talks.body_of(call.user)
        if known is None:
            raise BadUsage(command="iam", example=f"{COMMAND} iam NL")
        return message(commands.speaks_for(known, translator))
    if call.rest.casefold() == NOBODY:
        _speak_for(None, call, services)
        return message(commands.speaks_for_nobody(translator))
    slug = actor_named(call.rest, directory=services.register.directory, hint=call.language)
    if slug is None:
        raise UnknownBody(typed=call.rest)
    _speak_for(slug, call, services)
    return message(commands.will_speak_for(slug, translator))


def _speak_for(actor: str | None, call: CommandCall, services: Services) -> None:
    """Keep it, and let the caller's App Home show what is theirs then."""
    services.people.conversations.speak_for(call.user, actor, now=services.now())
    services.people.homes.outdate(call.user)
    services.reminders.wake()


def language(call: CommandCall, services: Services) -> dict[str, Any]:
    """`language CODE`: what the bot speaks in this channel, its reminders included; for coordinators."""
    if not call.rest:
        return message(commands.channel_language(call.language, services.translator(call.language)))
    call.require_coordinator(services)
    code = language_named(call.rest)
    if code is None:
        raise UnknownLanguage(typed=call.rest)
    services.people.conversations.speak(call.channel, code, call.act(services))
    return message(commands.channel_language(code, services.translator(code)))
