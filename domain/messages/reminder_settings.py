"""Sentences about when and of what one is reminded: the agenda, a channel's wishes, contacts, one's own pace, holds."""

from collections.abc import Sequence
from datetime import date

from domain.dates.spans import Month, brussels_day
from domain.i18n.mentions import mark
from domain.i18n.translator import Translator
from domain.messages.access_reasons import worded
from domain.messages.commands import instalment_name
from domain.register.results import Marked
from domain.reminders.model import Policy, Reminder, ReminderKind, ReminderState
from domain.reminders.preferences import ChannelPreferences, Contact, PersonalFrequency, ReminderPreferences

# The agenda.


def agenda(lines: Sequence[str], total: int, speech: Translator) -> str:
    """What is to be sent here."""
    if not lines:
        return speech.gettext("No reminders are planned here.")
    said = [speech.ngettext("{n} reminder is planned:", "{n} reminders are planned:", total), *lines]
    if total > len(lines):
        said.append(speech.gettext("These are the next {n}.", n=len(lines)))
    said.append(speech.gettext("Coordinators change that: {examples}", examples=AGENDA_EXAMPLES))
    return "\n".join(said)


AGENDA_EXAMPLES = "/schengen reminders cancel NAME | move NAME 2024-06-03 10:00 | send NAME"


def entry(reminder: Reminder, name: str, speech: Translator, *, state: ReminderState, reason: str) -> str:
    """One reminder on the agenda."""
    # Whoever is written to directly gets it in their own morning.
    when = speech.day(brussels_day(reminder.at)) if reminder.is_direct else speech.moment(reminder.at)
    said = f"• {name} – {when} – {subject(reminder, speech)}"
    if reminder.owners:
        said += f" – {speech.all_of([speech.short(each) for each in reminder.owners])}"
    if state is ReminderState.PARKED:
        said += " – " + speech.gettext("could not be posted: {reason}", reason=worded(reason, speech))
    elif state in (ReminderState.UNKNOWN, ReminderState.SENDING):
        said += " – " + speech.gettext("may have been posted; I am looking for it")
    return said


def subject(reminder: Reminder, speech: Translator) -> str:
    """What a reminder is about."""
    if reminder.kind is ReminderKind.DIGEST:
        return speech.gettext("digest of the week")
    if reminder.is_weekly:
        return speech.gettext("overdue")
    if reminder.milestone is not None:
        return f"{speech.text(reminder.milestone.name)}, {speech.day(reminder.milestone.day)}"
    return speech.gettext("overdue since {date}", date=speech.day(reminder.day))


def cancelled(said: str, speech: Translator) -> str:
    """That a reminder will not be sent."""
    return speech.gettext("Cancelled: {reminder}", reminder=said)


def moved(said: str, speech: Translator) -> str:
    """That a reminder will be sent at another time."""
    return speech.gettext("Moved: {reminder}", reminder=said)


def preview(speech: Translator) -> str:
    """What stands above a reminder that only the coordinator sees so far."""
    return speech.gettext("Only you see this so far. It would be posted like this:")


def sent(speech: Translator) -> str:
    """That a reminder goes out now."""
    return speech.gettext("It will be posted within half a minute.")


def nothing_to_send(speech: Translator) -> str:
    """That a reminder would have nothing in it."""
    return speech.gettext("Nothing is open that this reminder would be about; it would not be posted.")


# What a channel and a person want.


def wishes(channel_wishes: ChannelPreferences, *, is_on: bool, policy: Policy, speech: Translator) -> str:
    """How a channel is reminded."""
    if not is_on:
        return speech.gettext("There are no reminders in this channel.")
    leads = policy.lead_days if channel_wishes.lead_days is None else channel_wishes.lead_days
    said = [
        speech.gettext(
            "Reminders here come {days} days before each Schengen Council, at {time} in Brussels.",
            days=speech.all_of([str(each) for each in leads]),
            time=f"{policy.at:%H:%M}",
        )
    ]
    if channel_wishes.owners:
        actors = speech.all_of([speech.short(each) for each in channel_wishes.owners])
        said.append(speech.gettext("Only what concerns {actors}.", actors=actors))
    if channel_wishes.milestones:
        months = speech.all_of([speech.month(each) for each in channel_wishes.milestones])
        said.append(speech.gettext("Only before the Schengen Councils of {months}.", months=months))
    if channel_wishes.digest:
        said.append(speech.gettext("On Mondays there is a digest."))
    return "\n".join(said)


def leads(month: Month, days: Sequence[int] | None, speech: Translator) -> str:
    """How many days before one meeting reminders come."""
    if days is None:
        return speech.gettext(
            "Reminders before the Schengen Council of {month} come as usual.", month=speech.month(month)
        )
    return speech.gettext(
        "Reminders before the Schengen Council of {month} come {days} days ahead.",
        month=speech.month(month),
        days=speech.all_of([str(each) for each in days]),
    )


def pace(chosen: PersonalFrequency, speech: Translator) -> str:
    """How often somebody is written to."""
    match chosen:
        case PersonalFrequency.EACH:
            return speech.gettext("I write to you directly whenever there is a reminder of what concerns you.")
        case PersonalFrequency.WEEKLY:
            return speech.gettext("I write to you directly on Mondays only.")
        case PersonalFrequency.OFF:
            return speech.gettext("I do not write to you directly.")


def snoozed(until: date, speech: Translator) -> str:
    """That nothing comes before a day."""
    return speech.gettext("Snoozed until {date}.", date=speech.day(until))


# Contacts.


def contacts(team: ReminderPreferences, speech: Translator) -> str:
    """Who speaks for whom."""
    if not team.contacts:
        return speech.gettext("No contacts are known yet. Name one: {example}", example=CONTACT_EXAMPLE)
    actors = dict.fromkeys(each.actor for each in team.contacts)
    return "\n".join(
        f"• {speech.short(actor)}: {', '.join(mark(each.to) for each in team.contacts if each.actor == actor)}"
        for actor in actors
    )


CONTACT_EXAMPLE = "/schengen contact Europol @anna"


def contact(one: Contact, speech: Translator) -> str:
    """That somebody speaks for a body."""
    return speech.gettext(
        "{person} speaks for {actor} and is written to directly.", person=mark(one.to), actor=speech.short(one.actor)
    )


def no_contact(one: Contact, speech: Translator) -> str:
    """That somebody does not speak for a body."""
    return speech.gettext("{person} does not speak for {actor}.", person=mark(one.to), actor=speech.short(one.actor))


def told_coordinators(instalment: str, speech: Translator) -> str:
    """That coordinators hear that something is not somebody's."""
    ref, _, slug = instalment.partition("@")
    named = instalment_name(ref, slug, speech)
    return speech.gettext("The coordinators are told that {instalment} is not yours.", instalment=named)


def no_coordinators(speech: Translator) -> str:
    """That nobody can be told."""
    return speech.gettext("There are no coordinators to tell; nothing was done.")


# Holds.


def held(marked: Marked, speech: Translator) -> str:
    """What putting an instalment on hold means."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, speech)
    return speech.gettext(
        "On hold: {instalment}. Reason: {reason}. Nobody is told that it is late until you resume it.",
        instalment=named,
        reason=marked.after.hold,
    )


def resumed(marked: Marked, speech: Translator) -> str:
    """What ending a hold means."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, speech)
    return speech.gettext("No longer on hold: {instalment}.", instalment=named)
