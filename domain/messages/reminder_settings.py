"""Sentences about when and of what one is reminded: the agenda, a channel's wishes, contacts, one's own pace, holds."""

from collections.abc import Sequence
from datetime import date

from domain.dates.spans import Month, brussels_day
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.access_reasons import access_reason_text
from domain.messages.commands import instalment_name
from domain.register.results import Marked
from domain.reminders.model import Policy, Reminder, ReminderKind, ReminderState
from domain.reminders.preferences import ChannelPreferences, Contact, PersonalFrequency, ReminderPreferences

# The agenda.


def agenda(lines: Sequence[str], total: int, translator: Translator) -> str:
    """What is to be sent here."""
    if not lines:
        return translator.gettext("No reminders are planned here.")
    said = [translator.ngettext("{n} reminder is planned:", "{n} reminders are planned:", total), *lines]
    if total > len(lines):
        said.append(translator.gettext("These are the next {n}.", n=len(lines)))
    said.append(translator.gettext("Coordinators change that: {examples}", examples=AGENDA_EXAMPLES))
    return "\n".join(said)


AGENDA_EXAMPLES = "/schengen reminders cancel NAME | move NAME 2024-06-03 10:00 | send NAME"


def entry(reminder: Reminder, name: str, translator: Translator, *, state: ReminderState, reason: str) -> str:
    """One reminder on the agenda."""
    # Whoever is written to directly gets it in their own morning.
    when = translator.day(brussels_day(reminder.at)) if reminder.is_direct else translator.moment(reminder.at)
    said = f"• {name} – {when} – {subject(reminder, translator)}"
    if reminder.owners:
        said += f" – {translator.all_of([translator.short(each) for each in reminder.owners])}"
    if state is ReminderState.PARKED:
        said += " – " + translator.gettext(
            "could not be posted: {reason}", reason=access_reason_text(reason, translator)
        )
    elif state in (ReminderState.UNKNOWN, ReminderState.SENDING):
        said += " – " + translator.gettext("may have been posted; I am looking for it")
    return said


def subject(reminder: Reminder, translator: Translator) -> str:
    """What a reminder is about."""
    if reminder.kind is ReminderKind.DIGEST:
        return translator.gettext("digest of the week")
    if reminder.is_weekly:
        return translator.gettext("overdue")
    if reminder.milestone is not None:
        return f"{translator.text(reminder.milestone.name)}, {translator.day(reminder.milestone.day)}"
    return translator.gettext("overdue since {date}", date=translator.day(reminder.day))


def cancelled(said: str, translator: Translator) -> str:
    """That a reminder will not be sent."""
    return translator.gettext("Cancelled: {reminder}", reminder=said)


def moved(said: str, translator: Translator) -> str:
    """That a reminder will be sent at another time."""
    return translator.gettext("Moved: {reminder}", reminder=said)


def preview(translator: Translator) -> str:
    """What stands above a reminder that only the coordinator sees so far."""
    return translator.gettext("Only you see this so far. It would be posted like this:")


def sent(translator: Translator) -> str:
    """That a reminder goes out now."""
    return translator.gettext("It will be posted within half a minute.")


def nothing_to_send(translator: Translator) -> str:
    """That a reminder would have nothing in it."""
    return translator.gettext("Nothing is open that this reminder would be about; it would not be posted.")


# What a channel and a person want.


def wishes(channel_wishes: ChannelPreferences, *, is_on: bool, policy: Policy, translator: Translator) -> str:
    """How a channel is reminded."""
    if not is_on:
        return translator.gettext("There are no reminders in this channel.")
    leads = policy.lead_days if channel_wishes.lead_days is None else channel_wishes.lead_days
    said = [
        translator.gettext(
            "Reminders here come {days} days before each Schengen Council, at {time} in Brussels.",
            days=translator.all_of([str(each) for each in leads]),
            time=f"{policy.at:%H:%M}",
        )
    ]
    if channel_wishes.owners:
        actors = translator.all_of([translator.short(each) for each in channel_wishes.owners])
        said.append(translator.gettext("Only what concerns {actors}.", actors=actors))
    if channel_wishes.milestones:
        months = translator.all_of([translator.month(each) for each in channel_wishes.milestones])
        said.append(translator.gettext("Only before the Schengen Councils of {months}.", months=months))
    if channel_wishes.digest:
        said.append(translator.gettext("On Mondays there is a digest."))
    return "\n".join(said)


def leads(month: Month, days: Sequence[int] | None, translator: Translator) -> str:
    """How many days before one meeting reminders come."""
    if days is None:
        return translator.gettext(
            "Reminders before the Schengen Council of {month} come as usual.", month=translator.month(month)
        )
    return translator.gettext(
        "Reminders before the Schengen Council of {month} come {days} days ahead.",
        month=translator.month(month),
        days=translator.all_of([str(each) for each in days]),
    )


def pace(chosen: PersonalFrequency, translator: Translator) -> str:
    """How often somebody is written to."""
    match chosen:
        case PersonalFrequency.EACH:
            return translator.gettext("I write to you directly whenever there is a reminder of what concerns you.")
        case PersonalFrequency.WEEKLY:
            return translator.gettext("I write to you directly on Mondays only.")
        case PersonalFrequency.OFF:
            return translator.gettext("I do not write to you directly.")


def snoozed(until: date, translator: Translator) -> str:
    """That nothing comes before a day."""
    return translator.gettext("Snoozed until {date}.", date=translator.day(until))


# Contacts.


def contacts(team: ReminderPreferences, translator: Translator) -> str | RichText:
    """Who speaks for whom."""
    if not team.contacts:
        return translator.gettext("No contacts are known yet. Name one: {example}", example=CONTACT_EXAMPLE)
    people: dict[str, list[Mention]] = {}
    for contact in team.contacts:
        people.setdefault(contact.actor, []).append(Mention(id=contact.to))
    return RichText.join(
        "\n",
        (RichText.of(f"• {translator.short(slug)}: ", RichText.join(", ", names)) for slug, names in people.items()),
    )


CONTACT_EXAMPLE = "/schengen contact Europol @anna"


def contact(one: Contact, translator: Translator) -> RichText:
    """That somebody speaks for a body."""
    return translator.rich_text(
        "{person} speaks for {actor} and is written to directly.",
        person=Mention(id=one.to),
        actor=translator.short(one.actor),
    )


def no_contact(one: Contact, translator: Translator) -> RichText:
    """That somebody does not speak for a body."""
    return translator.rich_text(
        "{person} does not speak for {actor}.", person=Mention(id=one.to), actor=translator.short(one.actor)
    )


def told_coordinators(instalment: str, translator: Translator) -> str:
    """That coordinators hear that something is not somebody's."""
    ref, _, slug = instalment.partition("@")
    named = instalment_name(ref, slug, translator)
    return translator.gettext("The coordinators are told that {instalment} is not yours.", instalment=named)


def no_coordinators(translator: Translator) -> str:
    """That nobody can be told."""
    return translator.gettext("There are no coordinators to tell; nothing was done.")


# Holds.


def held(marked: Marked, translator: Translator) -> str:
    """What putting an instalment on hold means."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    return translator.gettext(
        "On hold: {instalment}. Reason: {reason}. Nobody is told that it is late until you resume it.",
        instalment=named,
        reason=marked.after.hold,
    )


def resumed(marked: Marked, translator: Translator) -> str:
    """What ending a hold means."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    return translator.gettext("No longer on hold: {instalment}.", instalment=named)
