"""Who is a guest or another outsider: everyone who is not a full member of the bot's workspace."""

from collections.abc import Mapping, Sequence
from typing import Any

from domain.register.channel_access import AccessReason, OutsiderReason
from handlers.slack.directory import BotIdentity

#: The flags that `users.info` sets on people who are not full members.
_OUTSIDER_FLAGS: Mapping[str, OutsiderReason] = {
    "deleted": AccessReason.DEACTIVATED,
    "is_restricted": AccessReason.GUEST,
    "is_ultra_restricted": AccessReason.GUEST,
    "is_bot": AccessReason.BOT,
}

#: Slack's own bot, of which `users.info` says that it is none.
_SLACKBOT = "USLACKBOT"


def outsider_reason(person: Mapping[str, Any], bot: BotIdentity) -> OutsiderReason | None:
    """Return why a person must not read the register, None for a full member of the bot's workspace.

    `person` is the answer of `users.info` (https://docs.slack.dev/reference/objects/user-object); a flag that it leaves
    out counts as unknown, not as false. `is_stranger` alone is not enough: it is false for a person from outside who
    shares a channel, and not every answer has it.
    """
    if person.get("id") == _SLACKBOT:
        return AccessReason.BOT
    for flag, reason in _OUTSIDER_FLAGS.items():
        if person.get(flag):
            return reason
    if person.get("is_stranger"):
        return AccessReason.OTHER_WORKSPACE
    if missing_person_fields(person):
        return AccessReason.UNKNOWN_PERSON
    enterprise_user = person.get("enterprise_user")
    if (
        bot.enterprise
        and isinstance(enterprise_user, Mapping)
        and enterprise_user.get("enterprise_id") == bot.enterprise
    ):
        return None
    return None if person.get("team_id") == bot.team else AccessReason.OTHER_WORKSPACE


def missing_person_fields(person: Mapping[str, Any]) -> Sequence[str]:
    """Return the fields without which a person counts as unknown; none of a known outsider, of whom Slack says less."""
    if person.get("is_stranger") or any(person.get(flag) for flag in _OUTSIDER_FLAGS):
        return ()
    flags = [flag for flag in _OUTSIDER_FLAGS if person.get(flag) is not False]
    return flags if isinstance(person.get("team_id"), str) else [*flags, "team_id"]
