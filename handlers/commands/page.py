"""`/schengen page`: a page in the channel with what is open for the next Schengen Council, kept up to date."""

from typing import Any

from domain.errors import BadUsage
from domain.messages import settings
from handlers.blocks.elements import message
from handlers.blocks.notices import sentence_message
from handlers.commands.arguments import OFF_WORDS
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services

#: What can be done with a page.
PAGE_ACTIONS = frozenset({"off"})


def set_page(call: CommandCall, services: Services) -> dict[str, Any]:
    """`page` and `page off`, for coordinators in a channel: make its page, or remove it."""
    call.require_coordinator(services)
    typed = call.arguments.casefold().strip()
    is_on = not typed
    if call.is_direct or not (is_on or typed in OFF_WORDS):
        raise BadUsage(command="page", example=f"{COMMAND} page")
    services.slack.pages.set(call.channel, call.context(services), wanted=is_on)
    services.reminders.wake()
    translator = services.translator(call.language)
    if is_on:
        return message(settings.page_message(translator))
    return sentence_message(settings.has_page_text(call.channel, translator, is_on=False))
