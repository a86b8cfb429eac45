"""Sentences about what coordinators settle: deadlines, owners, Councils, who coordinates, where the bot speaks."""

from collections.abc import Sequence

from domain.dates.spans import Month
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.access_reasons import access_reason_text
from domain.messages.commands import instalment_name
from domain.register.channel_access import ChannelAccess, ChannelState
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Milestone
from domain.register.results import Marked

DUE_EXAMPLE = "/schengen due III.3 30 September 2024 waiting for the legal opinion"
OWNER_EXAMPLE = "/schengen owner III.6 Frontex, Europol"
MILESTONE_EXAMPLE = "/schengen milestone October 2026 8 October 2026"
COORDINATOR_EXAMPLE = "/schengen coordinator @anna"


def deadline(marked: Marked, translator: Translator) -> str:
    """What moving a deadline has changed."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    if marked.after.due is None and marked.before.due is None:
        return translator.gettext("{instalment} has no deadline already.", instalment=named)
    if marked.before.due == marked.after.due:
        return translator.gettext(
            "{instalment} is due {date} already.", instalment=named, date=_due(marked.after, translator)
        )
    said = [
        translator.gettext(
            "Deadline of {instalment}: {before} → {after}.",
            instalment=named,
            before=_due(marked.before, translator),
            after=_due(marked.after, translator),
        )
    ]
    if marked.chosen:
        said.append(
            translator.gettext("No instalment was named: I took the one that falls due first of those still open.")
        )
    return "\n".join(said)


def deadlines(every: Sequence[Instalment], translator: Translator) -> str:
    """When the instalments of a deliverable fall due."""
    lines = (
        f"• {instalment_name(each.deliverable.ref, each.slug, translator)}: {_due(each, translator)}" for each in every
    )
    return "\n".join((*lines, translator.gettext("Coordinators change that: {examples}", examples=DUE_EXAMPLE)))


def owners(before: Deliverable, after: Deliverable, translator: Translator) -> str:
    """What setting a deliverable's owners has changed."""
    if before.owners == after.owners:
        return translator.gettext("{ref} is owed by {owners}.", ref=after.ref, owners=translator.owners(after.owners))
    return translator.gettext(
        "Owners of {ref}: {before} → {after}.",
        ref=after.ref,
        before=translator.owners(before.owners),
        after=translator.owners(after.owners),
    )


def milestones(every: Sequence[Milestone], translator: Translator) -> str:
    """The Schengen Councils."""
    lines = [f"• {meeting(each, translator)}" for each in every]
    return "\n".join((*lines, translator.gettext("Coordinators change that: {examples}", examples=MILESTONE_EXAMPLE)))


def meeting(milestone: Milestone, translator: Translator) -> str:
    """A Schengen Council and its day, as far as that is known."""
    if milestone.meets is None:
        return translator.gettext("{council}: day not known yet", council=translator.text(milestone.name))
    return f"{translator.text(milestone.name)}: {translator.day(milestone.meets)}"


def meeting_gone(month: Month, translator: Translator) -> str:
    """That a Schengen Council was taken away."""
    return translator.gettext("There is no Schengen Council in {month} any more.", month=translator.month(month))


def coordinators(ids: Sequence[str], translator: Translator) -> str | RichText:
    """Who may change the register."""
    if not ids:
        return translator.gettext("There are no coordinators; the administrator names the first.")
    return translator.rich_text(
        "Coordinators: {people}", people=RichText.join(", ", (Mention(id=each) for each in ids))
    )


def coordinates(whom: str, translator: Translator) -> RichText:
    """That somebody may change the register."""
    return translator.rich_text("{person} is a coordinator now.", person=Mention(id=whom))


def coordinates_no_longer(whom: str, translator: Translator) -> RichText:
    """That somebody may not change the register."""
    return translator.rich_text("{person} is no coordinator.", person=Mention(id=whom))


def allowed(channel: str, translator: Translator) -> RichText:
    """That the bot speaks in a channel."""
    return translator.rich_text("I answer in {channel} now.", channel=Mention(id=channel))


def withdrawn(channel: str, translator: Translator) -> RichText:
    """That the bot does not speak in a channel."""
    return translator.rich_text("I do not answer in {channel}.", channel=Mention(id=channel))


def not_allowed(reason: str, translator: Translator) -> str:
    """Why a channel cannot be allowed."""
    return translator.gettext(
        "This channel cannot be allowed: {reason}. Nothing was changed.", reason=access_reason_text(reason, translator)
    )


def admission(one: ChannelAccess, translator: Translator) -> RichText:
    """Whether the bot speaks in a channel."""
    if one.standing is ChannelState.ALLOWED:
        return translator.rich_text("{channel}: allowed", channel=Mention(id=one.channel))
    if one.standing is ChannelState.SUSPENDED:
        return translator.rich_text(
            "{channel}: suspended, {reason}",
            channel=Mention(id=one.channel),
            reason=access_reason_text(one.reason, translator),
        )
    return translator.rich_text("{channel}: not allowed", channel=Mention(id=one.channel))


def _due(instalment: Instalment, translator: Translator) -> str:
    return translator.gettext("no deadline set") if instalment.due is None else translator.day(instalment.due)
