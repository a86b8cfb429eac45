"""Sentences for access reasons: why the bot does not speak in a channel or to a person."""

from collections.abc import Sequence
from typing import assert_never

from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.register.channel_access import AccessReason, OutsiderReason

#: Coordinators who are named to a colleague.
_MAX_NAMED = 2


def not_enabled_message(coordinators: Sequence[str], translator: Translator) -> RichText:
    """Return what a colleague can do in a channel that no coordinator has allowed; outsiders are not told."""
    people = RichText.join(", ", (Mention(id=slack_id) for slack_id in coordinators[:_MAX_NAMED]))
    return translator.rich_text(
        "I'm not enabled here. Message me directly, or ask {people} to enable me.", people=people
    )


def access_reason_text(reason: str, translator: Translator) -> str:
    """Return a stored reason in the translator's language; Slack's own error codes stay as they are."""
    try:
        return _sentence(AccessReason(reason), translator)
    except ValueError:
        return reason


def _sentence(reason: AccessReason, translator: Translator) -> str:
    match reason:
        case AccessReason.SHARED:
            return translator.gettext("it is shared outside this workspace")
        case AccessReason.NOT_ALLOWED:
            return translator.gettext("no coordinator has allowed it")
        case AccessReason.UNREADABLE:
            return translator.gettext("it cannot be read")
        case AccessReason.HAS_GUEST:
            return translator.gettext("a guest is in it")
        case AccessReason.HAS_OTHER_WORKSPACE:
            return translator.gettext("somebody from another workspace is in it")
        case AccessReason.NO_MEMBERS:
            return translator.gettext("a group without members of this workspace")
        case AccessReason.FORGED:
            return reason.value  # only in the log and the audit log, in English
        case _:
            return _person_sentence(reason, translator)


def _person_sentence(reason: OutsiderReason, translator: Translator) -> str:
    match reason:
        case AccessReason.GUEST:
            return translator.gettext("a guest of this workspace")
        case AccessReason.OTHER_WORKSPACE:
            return translator.gettext("somebody from another workspace")
        case AccessReason.DEACTIVATED:
            return translator.gettext("no longer a member of this workspace")
        case AccessReason.BOT:
            return translator.gettext("a bot")
        case AccessReason.UNKNOWN_PERSON:
            return translator.gettext("a person who cannot be looked up in Slack")
        case _:
            assert_never(reason)
