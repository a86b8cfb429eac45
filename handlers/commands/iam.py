"""`/schengen iam`: the body that a user speaks for, which "we" means in their questions."""

from typing import Any

from domain.errors import BadUsage
from domain.messages import commands
from handlers.blocks.elements import message
from handlers.commands.arguments import require_actor
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services

#: `iam nobody`: forget the actor that the user speaks for.
NOBODY = "nobody"


def set_own_actor(call: CommandCall, services: Services) -> dict[str, Any]:
    """`iam BODY`: set the actor that "we" means in the user's questions; `iam nobody`: forget it; `iam`: show it."""
    translator = services.translator(call.language)
    if not call.arguments:
        slug = services.people.conversations.read_body(call.user)
        if slug is None:
            raise BadUsage(command="iam", example=f"{COMMAND} iam NL")
        return message(commands.own_body_message(slug, translator))
    if call.arguments.casefold() == NOBODY:
        save_own_actor(None, call.user, services)
        return message(commands.no_own_body_message(translator))
    slug = require_actor(call.arguments, services.register.directory, language=call.language)
    save_own_actor(slug, call.user, services)
    return message(commands.own_body_set_message(slug, translator))


def save_own_actor(slug: str | None, user: str, services: Services) -> None:
    """Save the actor, and have the user's App Home published again, which shows its deliverables."""
    services.people.conversations.set_body(user, slug, now=services.now())
    services.people.homes.mark_stale(user)
    services.reminders.wake()
