"""Notices: what coordinators are told when something happens that they may have to see to."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.i18n.mentions import mark
from domain.i18n.translator import Translator
from domain.messages.access_reasons import worded
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


def notice(facts: Mapping[str, Any], translator: Translator) -> str:
    """What has happened, in a sentence."""
    if facts["what"] == NoticeKind.UNPOSTED:
        return translator.gettext(
            "The reminder about {subject} could not be posted to {place}: {reason}. I try again every hour.",
            subject=facts["subject"],
            place=mark(facts["place"]),
            reason=worded(facts["reason"], translator),
        )
    if facts["what"] == NoticeKind.SUSPENDED:
        return translator.gettext(
            "I say nothing more in {place}: {reason}. Once nobody from outside is there, allow it again: {command}",
            place=mark(facts["place"]),
            reason=worded(facts["reason"], translator),
            command="/schengen allow-here",
        )
    ref, _, slug = facts["instalment"].partition("@")
    if facts["what"] == NoticeKind.REPORTED:
        return translator.gettext(
            "{person} reports for its owner that {instalment} is done: {evidence}. Please confirm or decline.",
            person=mark(facts["person"]),
            instalment=instalment_name(ref, slug, translator),
            evidence=facts["evidence"],
        )
    if facts["what"] in (NoticeKind.CONFIRMED, NoticeKind.DECLINED):
        return _settled(facts, instalment_name(ref, slug, translator), translator)
    return translator.gettext(
        "{person} says that {instalment} is not owed by whom the register names.",
        person=mark(facts["person"]),
        instalment=instalment_name(ref, slug, translator),
    )


def _settled(facts: Mapping[str, Any], instalment: str, translator: Translator) -> str:
    """What has become of somebody's report."""
    person = mark(facts["person"])
    if facts["what"] == NoticeKind.CONFIRMED:
        return translator.gettext(
            "{person} has confirmed what you reported: {instalment} is done.", person=person, instalment=instalment
        )
    return translator.gettext(
        "{person} has declined what you reported: {instalment} stays open.", person=person, instalment=instalment
    )
