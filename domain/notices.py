"""Notices: what coordinators are told when something happens that they may have to see to."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from domain.people import mark
from domain.reminders import Reminder
from domain.replies import instalment_name
from domain.speech import Speech


class What(StrEnum):
    """What has happened."""

    #: A reminder could not be posted where it belongs.
    UNPOSTED = "unposted"
    #: Somebody says that something is not owed by whom the register says.
    NOT_OURS = "not ours"


def unposted(reminder: Reminder, reason: str) -> dict[str, str]:
    """The facts of a reminder that could not be posted."""
    return {"what": What.UNPOSTED, "place": reminder.channel, "subject": reminder.subject, "reason": reason}


def not_ours(instalment: str, person: str) -> dict[str, str]:
    """The facts of an instalment that somebody says is not theirs; `III.2a@2024-03`."""
    return {"what": What.NOT_OURS, "instalment": instalment, "person": person}


def notice(facts: Mapping[str, Any], speech: Speech) -> str:
    """What has happened, in a sentence."""
    if facts["what"] == What.UNPOSTED:
        return speech.gettext(
            "The reminder about {subject} could not be posted to {place}: {reason}. I try again every hour.",
            subject=facts["subject"],
            place=mark(facts["place"]),
            reason=facts["reason"],
        )
    ref, _, slug = facts["instalment"].partition("@")
    return speech.gettext(
        "{person} says that {instalment} is not owed by whom the register names.",
        person=mark(facts["person"]),
        instalment=instalment_name(ref, slug, speech),
    )
