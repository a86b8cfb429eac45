"""Notices: what coordinators are told when something happens that they may have to see to."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, assert_never

from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.access_reasons import access_reason_text
from domain.messages.commands import instalment_name
from domain.reminders.model import Reminder


class NoticeKind(StrEnum):
    """What has happened."""

    #: A reminder could not be posted where it belongs.
    UNPOSTED = "unposted"
    #: Somebody says that something is not owed by whom the register says.
    NOT_OURS = "not ours"
    #: The bot speaks no longer in a channel, since somebody from outside might hear it.
    SUSPENDED = "suspended"
    #: Somebody who speaks for an owner says that something is done.
    REPORTED = "reported"
    #: A coordinator has confirmed or declined what somebody reported.
    CONFIRMED = "confirmed"
    DECLINED = "declined"


def unposted(reminder: Reminder, reason: str) -> dict[str, str]:
    """The facts of a reminder that could not be posted."""
    return {"what": NoticeKind.UNPOSTED, "place": reminder.channel, "subject": reminder.subject, "reason": reason}


def not_ours(instalment: str, person: str) -> dict[str, str]:
    """The facts of an instalment that somebody says is not theirs; `III.2a@2024-03`."""
    return {"what": NoticeKind.NOT_OURS, "instalment": instalment, "person": person}


def suspended(channel: str, reason: str, *, at: datetime) -> dict[str, str]:
    """The facts of a channel in which the bot speaks no longer."""
    return {"what": NoticeKind.SUSPENDED, "place": channel, "reason": reason, "at": at.isoformat()}


def reported(instalment: str, person: str, evidence: str, *, number: int) -> dict[str, str]:
    """The facts of an instalment that its owner reports done; `number` is the report's in the record."""
    facts = {"instalment": instalment, "person": person, "evidence": evidence}
    return {"what": NoticeKind.REPORTED, **facts, "number": str(number)}


def settled(instalment: str, person: str, *, is_done: bool, number: int) -> dict[str, str]:
    """The facts of a report that a coordinator has confirmed, or else declined, by the change of a number."""
    what = NoticeKind.CONFIRMED if is_done else NoticeKind.DECLINED
    return {"what": what, "instalment": instalment, "person": person, "number": str(number)}


def notice(facts: Mapping[str, Any], translator: Translator) -> RichText:
    """Return the sentence of a notice, from its facts."""
    match kind := NoticeKind(facts["what"]):
        case NoticeKind.UNPOSTED:
            return translator.rich_text(
                "The reminder about {subject} could not be posted to {place}: {reason}. I try again every hour.",
                subject=facts["subject"],
                place=Mention(id=facts["place"]),
                reason=access_reason_text(facts["reason"], translator),
            )
        case NoticeKind.SUSPENDED:
            return translator.rich_text(
                "I say nothing more in {place}: {reason}. Once nobody from outside is there, allow it again: {command}",
                place=Mention(id=facts["place"]),
                reason=access_reason_text(facts["reason"], translator),
                command="/schengen allow-here",
            )
        case NoticeKind.REPORTED:
            return translator.rich_text(
                "{person} reports for its owner that {instalment} is done: {evidence}. Please confirm or decline.",
                **_instalment_fields(facts, translator),
                evidence=facts["evidence"],
            )
        case NoticeKind.CONFIRMED:
            return translator.rich_text(
                "{person} has confirmed what you reported: {instalment} is done.",
                **_instalment_fields(facts, translator),
            )
        case NoticeKind.DECLINED:
            return translator.rich_text(
                "{person} has declined what you reported: {instalment} stays open.",
                **_instalment_fields(facts, translator),
            )
        case NoticeKind.NOT_OURS:
            return translator.rich_text(
                "{person} says that {instalment} is not owed by whom the register names.",
                **_instalment_fields(facts, translator),
            )
        case _:
            assert_never(kind)


def _instalment_fields(facts: Mapping[str, Any], translator: Translator) -> dict[str, object]:
    """Return the fields of the sentences about a person and an instalment."""
    ref, _, slug = facts["instalment"].partition("@")
    return {"person": Mention(id=facts["person"]), "instalment": instalment_name(ref, slug, translator)}
