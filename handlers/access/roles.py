"""Roles: whom coordinators can name as a coordinator or contact, and that one who can act always remains."""

from domain.errors import LastCoordinator, NotNameable
from domain.register.audit_events import Change, ChangeKind
from domain.register.channel_access import AccessReason
from domain.slack_ids import is_user_group
from handlers.services.services import Services, SlackServices
from handlers.slack.directory import BotIdentity
from handlers.slack.guests import outsider_reason


def require_nameable(slack_id: str, slack: SlackServices) -> None:
    """Raise NotNameable unless the bot answers and writes to a person, or to someone in a user group."""
    reason = _unable_reason(slack_id, slack)
    if reason is not None:
        raise NotNameable(slack_id=slack_id, reason=reason.value)


def require_other_coordinator(slack_id: str, services: Services) -> None:
    """Raise LastCoordinator if no other coordinator can act: the register could be changed by no one in Slack."""
    others = [other for other in services.people.coordinators.list_ids() if other != slack_id]
    if all(_unable_reason(other, services.slack) is not None for other in others):
        raise LastCoordinator


def require_roles_after_undo(reversal: Change, services: Services) -> None:
    """Raise what naming or removing a coordinator or contact would raise, for an undo that does the same."""
    is_named, slack_id = bool(reversal.after), reversal.ref.rpartition(" ")[2]
    if reversal.kind in (ChangeKind.COORDINATOR, ChangeKind.CONTACT) and is_named:
        require_nameable(slack_id, services.slack)
    elif reversal.kind == ChangeKind.COORDINATOR:
        require_other_coordinator(slack_id, services)


def _unable_reason(slack_id: str, slack: SlackServices) -> AccessReason | None:
    bot = slack.directory.bot_identity()
    if bot is None:
        return AccessReason.UNKNOWN_PERSON
    if not is_user_group(slack_id):
        return _outsider_reason(slack_id, bot, slack)
    members = slack.directory.group_members(slack_id) or ()
    is_any_able = any(_outsider_reason(member, bot, slack) is None for member in members)
    return None if is_any_able else AccessReason.NO_MEMBERS


def _outsider_reason(user: str, bot: BotIdentity, slack: SlackServices) -> AccessReason | None:
    person = slack.directory.person(user)
    return AccessReason.UNKNOWN_PERSON if person is None else outsider_reason(person, bot)
