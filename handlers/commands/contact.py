"""`/schengen contact`: who speaks for which actor, and is written to directly about its deliverables."""

from typing import Any

from domain.errors import BadUsage
from domain.messages import reminder_settings
from domain.reminders.preferences import Contact
from handlers.access.roles import require_nameable
from handlers.blocks.notices import rich_text_message
from handlers.commands.arguments import OFF_WORDS, require_actor
from handlers.services.command_call import CommandCall
from handlers.services.services import Services
from handlers.slack.mrkdwn import mentioned_ids, to_plain_text, without_mentions


def set_contact(call: CommandCall, services: Services) -> dict[str, Any]:
    """`contact`: list the contacts; `contact BODY @person [off]`: add or remove one, for coordinators."""
    translator = services.translator(call.language)
    if not call.arguments:
        return rich_text_message(reminder_settings.contact_list(services.people.preferences.read(), translator))
    call.require_coordinator(services)
    words = to_plain_text(without_mentions(call.raw_arguments)).split()
    is_off = bool(words) and words[-1].casefold() in OFF_WORDS
    name, people = " ".join(words[: len(words) - is_off]), mentioned_ids(call.raw_arguments)
    if len(people) != 1 or not name:
        raise BadUsage(command="contact", example=reminder_settings.CONTACT_EXAMPLE)
    contact = Contact(
        actor=require_actor(name, services.register.directory, language=call.language), slack_id=people[0]
    )
    if is_off:
        services.people.preferences.remove_contact(contact, call.context(services))
        sentence = reminder_settings.contact_removed_message(contact, translator)
    else:
        require_nameable(contact.slack_id, services.slack)
        services.people.preferences.add_contact(contact, call.context(services))
        sentence = reminder_settings.contact_added_message(contact, translator)
    services.reminders.wake()
    return rich_text_message(sentence)
