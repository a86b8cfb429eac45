"""`/schengen contact`: who speaks for which body, and is written to directly about what concerns it."""

from typing import Any

from domain.errors import BadUsage, UnknownBody
from domain.messages import reminder_settings
from domain.reading.names import actor_named
from domain.reminders.preferences import Contact
from handlers.blocks.notices import naming
from handlers.services.command_call import CommandCall
from handlers.services.services import Services
from handlers.slack.mrkdwn import named, typed, without_names

_OFF = ("off", "remove")


def contact(call: CommandCall, services: Services) -> dict[str, Any]:
    """`contact`: who speaks for whom; `contact BODY @person [off]` changes that, for coordinators."""
    translator = services.translator(call.language)
    if not call.rest:
        return naming(reminder_settings.contacts(services.people.preferences.read(), translator))
    call.require_coordinator(services)
    words = typed(without_names(call.raw)).split()
    off = bool(words) and words[-1].casefold() in _OFF
    body, people = " ".join(words[: len(words) - off]), named(call.raw)
    if len(people) != 1 or not body:
        raise BadUsage(command="contact", example=reminder_settings.CONTACT_EXAMPLE)
    slug = actor_named(body, directory=services.register.directory, hint=call.language)
    if slug is None:
        raise UnknownBody(typed=body)
    one, act = Contact(actor=slug, to=people[0]), call.act(services)
    if off:
        services.people.preferences.no_contact(one, act)
    else:
        services.people.preferences.contact(one, act)
    services.reminders.wake()
    return naming(reminder_settings.no_contact(one, translator) if off else reminder_settings.contact(one, translator))
