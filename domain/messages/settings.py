"""Sentences about what coordinators settle: deadlines, owners, Councils, who coordinates, where the bot speaks."""

from collections.abc import Sequence

from domain.dates.spans import Month
from domain.i18n.mentions import mark
from domain.i18n.translator import Translator
from domain.messages.access_reasons import worded
from domain.messages.commands import instalment_name
from domain.register.channel_access import ChannelAccess, ChannelState
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Milestone
from domain.register.results import Marked

DUE_EXAMPLE = "/schengen due III.3 30 September 2024 waiting for the legal opinion"
OWNER_EXAMPLE = "/schengen owner III.6 Frontex, Europol"
MILESTONE_EXAMPLE = "/schengen milestone October 2026 8 October 2026"
COORDINATOR_EXAMPLE = "/schengen coordinator @anna"


def deadline(marked: Marked, speech: Translator) -> str:
    """What moving a deadline has changed."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, speech)
    if marked.after.due is None and marked.before.due is None:
        return speech.gettext("{instalment} has no deadline already.", instalment=named)
    if marked.before.due == marked.after.due:
        return speech.gettext("{instalment} is due {date} already.", instalment=named, date=_due(marked.after, speech))
    said = [
        speech.gettext(
            "Deadline of {instalment}: {before} → {after}.",
            instalment=named,
            before=_due(marked.before, speech),
            after=_due(marked.after, speech),
        )
    ]
    if marked.chosen:
        said.append(speech.gettext("No instalment was named: I took the one that falls due first of those still open."))
    return "\n".join(said)


def deadlines(every: Sequence[Instalment], speech: Translator) -> str:
    """When the instalments of a deliverable fall due."""
    lines = (f"• {instalment_name(each.deliverable.ref, each.slug, speech)}: {_due(each, speech)}" for each in every)
    return "\n".join((*lines, speech.gettext("Coordinators change that: {examples}", examples=DUE_EXAMPLE)))


def owners(before: Deliverable, after: Deliverable, speech: Translator) -> str:
    """What setting a deliverable's owners has changed."""
    if before.owners == after.owners:
        return speech.gettext("{ref} is owed by {owners}.", ref=after.ref, owners=speech.owners(after.owners))
    return speech.gettext(
        "Owners of {ref}: {before} → {after}.",
        ref=after.ref,
        before=speech.owners(before.owners),
        after=speech.owners(after.owners),
    )


def milestones(every: Sequence[Milestone], speech: Translator) -> str:
    """The Schengen Councils."""
    lines = [f"• {meeting(each, speech)}" for each in every]
    return "\n".join((*lines, speech.gettext("Coordinators change that: {examples}", examples=MILESTONE_EXAMPLE)))


def meeting(milestone: Milestone, speech: Translator) -> str:
    """A Schengen Council and its day, as far as that is known."""
    if milestone.meets is None:
        return speech.gettext("{council}: day not known yet", council=speech.text(milestone.name))
    return f"{speech.text(milestone.name)}: {speech.day(milestone.meets)}"


def meeting_gone(month: Month, speech: Translator) -> str:
    """That a Schengen Council was taken away."""
    return speech.gettext("There is no Schengen Council in {month} any more.", month=speech.month(month))


def coordinators(ids: Sequence[str], speech: Translator) -> str:
    """Who may change the register."""
    if not ids:
        return speech.gettext("There are no coordinators; the administrator names the first.")
    return speech.gettext("Coordinators: {people}", people=", ".join(map(mark, ids)))


def coordinates(whom: str, speech: Translator) -> str:
    """That somebody may change the register."""
    return speech.gettext("{person} is a coordinator now.", person=mark(whom))


def coordinates_no_longer(whom: str, speech: Translator) -> str:
    """That somebody may not change the register."""
    return speech.gettext("{person} is no coordinator.", person=mark(whom))


def allowed(channel: str, speech: Translator) -> str:
    """That the bot speaks in a channel."""
    return speech.gettext("I answer in {channel} now.", channel=mark(channel))


def withdrawn(channel: str, speech: Translator) -> str:
    """That the bot does not speak in a channel."""
    return speech.gettext("I do not answer in {channel}.", channel=mark(channel))


def not_allowed(reason: str, speech: Translator) -> str:
    """Why a channel cannot be allowed."""
    return speech.gettext(
        "This channel cannot be allowed: {reason}. Nothing was changed.", reason=worded(reason, speech)
    )


def admission(one: ChannelAccess, speech: Translator) -> str:
    """Whether the bot speaks in a channel."""
    if one.standing is ChannelState.ALLOWED:
        return speech.gettext("{channel}: allowed", channel=mark(one.channel))
    if one.standing is ChannelState.SUSPENDED:
        return speech.gettext(
            "{channel}: suspended, {reason}", channel=mark(one.channel), reason=worded(one.reason, speech)
        )
    return speech.gettext("{channel}: not allowed", channel=mark(one.channel))


def _due(instalment: Instalment, speech: Translator) -> str:
    return speech.gettext("no deadline set") if instalment.due is None else speech.day(instalment.due)
