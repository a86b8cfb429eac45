"""Notices to coordinators, reporters and askers: their facts, which are stored, and their sentences."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, assert_never

from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.access_reasons import access_reason_text
from domain.messages.commands import instalment_name, month_name
from domain.messages.settings import page_problem_text
from domain.register.instalments import Instalment
from domain.reminders.reminder import Reminder


class NoticeKind(StrEnum):
    """The kind of a notice; its value is stored."""

    #: A reminder could not be posted.
    UNPOSTED = "unposted"
    #: A person says that an instalment is not owed by the owners in the register.
    NOT_OURS = "not ours"
    #: A coordinator leaves such an instalment with its owners.
    KEPT = "kept"
    #: A channel was suspended, since outsiders may read it.
    SUSPENDED = "suspended"
    #: A contact reports an instalment done.
    REPORTED = "reported"
    #: A coordinator has confirmed or declined a report.
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    #: A person has asked to be reminded of an instalment.
    OWN_REMINDER = "own reminder"
    #: An answer could not be posted.
    UNANSWERED = "unanswered"
    #: The page of a channel cannot be made or kept.
    NO_PAGE = "no page"


def unposted_facts(reminder: Reminder, reason: str) -> dict[str, str]:
    """Return the facts of a reminder that could not be posted."""
    return {"what": NoticeKind.UNPOSTED, "place": reminder.channel, "subject": reminder.subject, "reason": reason}


def not_ours_facts(instalment: Instalment, person: str, actors: Iterable[str], reason: str) -> dict[str, Any]:
    """Return the facts of an instalment that a person, who speaks for actors, says is not theirs."""
    facts = {"person": person, "actors": " ".join(sorted(actors)), "reason": reason}
    return {"what": NoticeKind.NOT_OURS, **_item_facts(instalment), **facts}


def kept_facts(instalment: Instalment, person: str) -> dict[str, Any]:
    """Return the facts of an instalment that a coordinator leaves with its owners, though one says it is not theirs."""
    owners = " ".join(dict.fromkeys(owner.actor for owner in instalment.deliverable.owners))
    return {"what": NoticeKind.KEPT, **_item_facts(instalment), "person": person, "owners": owners}


def _item_facts(instalment: Instalment) -> dict[str, Any]:
    """Return the facts that name an instalment: its key, and its title as it is in each language now."""
    return {"instalment": instalment.key, "title": dict(instalment.deliverable.title)}


def own_reminder_facts(instalment: Instalment, day: date, clock: time | None = None) -> dict[str, Any]:
    """Return the facts of a person's own reminder of an instalment, on a day, at the hour that was named."""
    facts = {"what": NoticeKind.OWN_REMINDER, **_item_facts(instalment), "day": day.isoformat()}
    return facts if clock is None else {**facts, "clock": f"{clock:%H:%M}"}


def suspended_facts(channel: str, reason: str, *, at: datetime) -> dict[str, str]:
    """Return the facts of a channel that was suspended."""
    return {"what": NoticeKind.SUSPENDED, "place": channel, "reason": reason, "at": at.isoformat()}


def reported_facts(instalment: str, person: str, evidence: str, *, number: int) -> dict[str, str]:
    """Return the facts of a report; `number` is that of the change in the audit log."""
    facts = {"instalment": instalment, "person": person, "evidence": evidence}
    return {"what": NoticeKind.REPORTED, **facts, "number": str(number)}


def settled_facts(instalment: str, person: str, *, is_done: bool, number: int, reason: str = "") -> dict[str, str]:
    """Return the facts of a report that a coordinator confirmed or declined; `number` is that of the change."""
    kind = NoticeKind.CONFIRMED if is_done else NoticeKind.DECLINED
    return {"what": kind, "instalment": instalment, "person": person, "number": str(number), "reason": reason}


def no_page_facts(channel: str, reason: str, *, at: datetime) -> dict[str, str]:
    """Return the facts of a page that cannot be made or kept; `reason` is Slack's error code."""
    return {"what": NoticeKind.NO_PAGE, "place": channel, "reason": reason, "at": at.isoformat()}


def unanswered_facts(*, at: datetime) -> dict[str, str]:
    """Return the facts of an answer that could not be posted."""
    return {"what": NoticeKind.UNANSWERED, "at": at.isoformat()}


def notice_text(facts: Mapping[str, Any], translator: Translator) -> RichText:
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
        case NoticeKind.CONFIRMED | NoticeKind.DECLINED:
            return _settled_text(kind, facts, translator)
        case NoticeKind.UNANSWERED:
            return translator.rich_text(
                "I could not answer your question or click ({time}): Slack took no more messages. Please try again.",
                time=translator.moment(datetime.fromisoformat(facts["at"])),
            )
        case NoticeKind.NO_PAGE:
            return translator.rich_text(
                "I cannot keep a page in {place}: {reason}.",
                place=Mention(id=facts["place"]),
                reason=page_problem_text(facts["reason"], translator),
            )
        case NoticeKind.OWN_REMINDER:
            item = _item_text(facts, translator)
            return translator.rich_text("You asked me to remind you of {item}.", item=item)
        case NoticeKind.NOT_OURS:
            return _not_ours_text(facts, translator)
        case NoticeKind.KEPT:
            return translator.rich_text(
                "{person} has looked at it: {item} stays with {owners}.",
                person=Mention(id=facts["person"]),
                item=_item_text(facts, translator),
                owners=translator.all_of([translator.actor(slug) for slug in facts["owners"].split()]),
            )
        case _:
            assert_never(kind)


def _settled_text(kind: NoticeKind, facts: Mapping[str, Any], translator: Translator) -> RichText:
    """Return who has confirmed or declined a report."""
    fields = _instalment_fields(facts, translator)
    if kind is NoticeKind.CONFIRMED:
        return translator.rich_text("{person} has confirmed what you reported: {instalment} is done.", **fields)
    declined = translator.rich_text("{person} has declined what you reported: {instalment} stays open.", **fields)
    return RichText.of(declined, _reason_text(facts, translator))


def _not_ours_text(facts: Mapping[str, Any], translator: Translator) -> RichText:
    """Return who says that an item is not theirs, and why; a notice from before has neither actor nor reason."""
    said = translator.rich_text(
        "{person} says {item}, isn't theirs.", person=_speaker(facts, translator), item=_item_text(facts, translator)
    )
    return RichText.of(said, _reason_text(facts, translator))


def _speaker(facts: Mapping[str, Any], translator: Translator) -> RichText:
    """Return a person with the body that they speak for: "@somebody (Eurojust)"."""
    actors = ", ".join(translator.actor(slug) for slug in facts.get("actors", "").split())
    return RichText.of(Mention(id=facts["person"]), f" ({actors})" if actors else "")


def _item_text(facts: Mapping[str, Any], translator: Translator) -> str:
    """Return an instalment's reference, title and month: "III.1a, Reporting on Empact (December 2023)"."""
    ref, _, slug = facts["instalment"].partition("@")
    title, month = translator.text(facts.get("title") or {}), month_name(slug, translator)
    return ", ".join(filter(None, (ref, title))) + (f" ({month})" if month else "")


def _reason_text(facts: Mapping[str, Any], translator: Translator) -> str:
    if not facts.get("reason"):
        return ""
    return "\n" + translator.gettext("Reason: {reason}", reason=facts["reason"])


def _instalment_fields(facts: Mapping[str, Any], translator: Translator) -> dict[str, object]:
    """Return the fields of the sentences about a person and an instalment."""
    ref, _, slug = facts["instalment"].partition("@")
    return {"person": Mention(id=facts["person"]), "instalment": instalment_name(ref, slug, translator)}
