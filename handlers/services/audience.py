"""Find everybody who may be told of news: contacts, by name or as members of a user group, followers and channels."""

from domain.notifications.recipients import Audience
from domain.reminders.plan import reminded_channels
from domain.slack_ids import is_user_group
from handlers.services.services import Services


def find_audience(services: Services) -> Audience:
    """Return the audience of news as it is now."""
    people, preferences = services.people, services.people.preferences.read()
    contacts: dict[str, set[str]] = {}
    for contact in preferences.contacts:
        is_group = is_user_group(contact.slack_id)
        members = people.groups.members(contact.slack_id, now=services.now()) if is_group else (contact.slack_id,)
        for person in members:
            contacts.setdefault(person, set()).add(contact.actor)
    allowed, notes = set(services.slack.access.list_allowed()), people.channel_notes.read_all()
    policy = services.policy
    coordinators = (
        people.groups.members(each, now=services.now()) if is_user_group(each) else (each,)
        for each in policy.coordinators
    )
    return Audience(
        directory=services.register.directory,
        preferences=preferences,
        contacts=contacts,
        follows=people.follows.read_all(),
        channels={
            channel: notes.get(channel) for channel in reminded_channels(policy, preferences) if channel in allowed
        },
        coordinators=frozenset(person for members in coordinators for person in members),
    )
