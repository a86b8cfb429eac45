"""Sentences about reminder settings: upcoming reminders, preferences of channels and people, contacts, holds."""

from collections.abc import Sequence
from datetime import date, time
from typing import assert_never

from domain.dates.spans import brussels_day
from domain.i18n.council_names import meeting_name
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.access_reasons import access_reason_text
from domain.messages.commands import instalment_name
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting, MeetingBody
from domain.register.results import MarkResult
from domain.reminders.policy import Policy
from domain.reminders.preferences import (
    ChannelFrequency,
    ChannelPreferences,
    Contact,
    NewsChoice,
    PersonalFrequency,
    ReminderPreferences,
)
from domain.reminders.reminder import Reminder, ReminderKind
from domain.reminders.states import ReminderState

# Upcoming reminders.


def upcoming_list(lines: Sequence[str], total: int, translator: Translator) -> str:
    """Return the next reminders that will be sent here; `total` is the number of all."""
    if not lines:
        return translator.gettext("No reminders are planned here.")
    parts = [translator.ngettext("{n} reminder is planned:", "{n} reminders are planned:", total), *lines]
    if total > len(lines):
        parts.append(translator.gettext("These are the next {n}.", n=len(lines)))
    parts.append(translator.gettext("Coordinators change that: {examples}", examples=UPCOMING_EXAMPLES))
    return "\n".join(parts)


UPCOMING_EXAMPLES = "/schengen reminders cancel NAME | move NAME 2024-06-03 10:00 | send NAME"


def upcoming_line(reminder: Reminder, name: str, translator: Translator, *, state: ReminderState, reason: str) -> str:
    """Return one upcoming reminder."""
    # A direct message is sent in the recipient's own morning.
    when = translator.day(brussels_day(reminder.at)) if reminder.is_direct else translator.moment(reminder.at)
    parts = [name, when, reminder_subject(reminder, translator)]
    if reminder.owners:
        parts.append(translator.all_of([translator.actor(slug) for slug in reminder.owners]))
    if state is ReminderState.PARKED:
        reason = access_reason_text(reason, translator)
        parts.append(translator.gettext("could not be posted: {reason}", reason=reason))
    elif state in (ReminderState.UNKNOWN, ReminderState.SENDING):
        parts.append(translator.gettext("may have been posted; I am looking for it"))
    return f"• {' – '.join(parts)}"


def reminder_subject(reminder: Reminder, translator: Translator) -> str:
    """Return what a reminder is about."""
    if reminder.kind is ReminderKind.DIGEST:
        return translator.gettext("digest of the week")
    if reminder.kind is ReminderKind.PROGRESS:
        return translator.gettext("How far is it?")
    if reminder.is_weekly:
        return translator.gettext("overdue")
    if reminder.milestone is not None:
        return f"{translator.text(reminder.milestone.name)}, {translator.day(reminder.milestone.day)}"
    return translator.gettext("overdue since {date}", date=translator.day(reminder.day))


def cancelled_message(line: str, translator: Translator) -> str:
    """Return that an upcoming reminder was cancelled."""
    return translator.gettext("Cancelled: {reminder}", reminder=line)


def moved_message(line: str, translator: Translator) -> str:
    """Return that an upcoming reminder was moved to another time."""
    return translator.gettext("Moved: {reminder}", reminder=line)


def preview_note(translator: Translator) -> str:
    """Return the line above the preview of a reminder."""
    return translator.gettext("Only you see this so far. It would be posted like this:")


def sending_message(translator: Translator) -> str:
    """Return that a reminder will be posted now."""
    return translator.gettext("It will be posted within half a minute.")


def nothing_to_send_message(translator: Translator) -> str:
    """Return that a reminder would be empty."""
    return translator.gettext("Nothing is open that this reminder would be about; it would not be posted.")


# Preferences of channels and people.


def channel_preferences_message(
    preferences: ChannelPreferences, *, is_on: bool, policy: Policy, translator: Translator
) -> str:
    """Return how a channel is reminded."""
    if not is_on:
        return translator.gettext("There are no reminders in this channel.")
    lead_days = policy.lead_days if preferences.lead_days is None else preferences.lead_days
    days, time = translator.all_of([str(days) for days in lead_days]), f"{policy.remind_at:%H:%M}"
    lines = [_lead_line(days, time, translator)]
    if preferences.owners:
        actors = translator.all_of([translator.actor(slug) for slug in preferences.owners])
        lines.append(translator.gettext("Only what concerns {actors}.", actors=actors))
    if preferences.milestones:
        lines.append(_chosen_meetings(preferences.milestones, translator))
    if preferences.digest:
        lines.append(translator.gettext("On Mondays there is a digest."))
    if preferences.news is not NewsChoice.OWN:
        lines.append(news_message(preferences.news, translator, in_channel=True))
    return "\n".join(lines)


def _lead_line(days: str, time: str, translator: Translator) -> str:
    if translator.directory.meeting_bodies <= {MeetingBody.SCHENGEN_COUNCIL}:
        return translator.gettext(
            "Reminders here come {days} days before each Schengen Council, at {time} in Brussels.", days=days, time=time
        )
    return translator.gettext(
        "Reminders here come {days} days before each meeting, at {time} in Brussels.", days=days, time=time
    )


def _chosen_meetings(meetings: Sequence[Meeting], translator: Translator) -> str:
    if all(meeting.body is MeetingBody.SCHENGEN_COUNCIL for meeting in meetings):
        months = translator.all_of([translator.month(meeting.month) for meeting in meetings])
        return translator.gettext("Only before the Schengen Councils of {months}.", months=months)
    names = translator.all_of([meeting_name(meeting, translator) for meeting in meetings])
    return translator.gettext("Only before these meetings: {meetings}.", meetings=names)


def lead_days_message(meeting: Meeting, days: Sequence[int] | None, translator: Translator) -> str:
    """Return the lead days of a meeting."""
    if meeting.body is not MeetingBody.SCHENGEN_COUNCIL:
        name = meeting_name(meeting, translator)
        if days is None:
            return translator.gettext("Reminders before this meeting come as usual: {meeting}.", meeting=name)
        numbers = translator.all_of([str(number) for number in days])
        return translator.gettext(
            "Reminders before this meeting come {days} days ahead: {meeting}.", days=numbers, meeting=name
        )
    month = meeting.month
    if days is None:
        return translator.gettext(
            "Reminders before the Schengen Council of {month} come as usual.", month=translator.month(month)
        )
    return translator.gettext(
        "Reminders before the Schengen Council of {month} come {days} days ahead.",
        month=translator.month(month),
        days=translator.all_of([str(number) for number in days]),
    )


def frequency_message(frequency: PersonalFrequency, translator: Translator) -> str:
    """Return how often a person has direct reminders."""
    match frequency:
        case PersonalFrequency.EACH:
            return translator.gettext("I write to you directly whenever there is a reminder of what concerns you.")
        case PersonalFrequency.WEEKLY:
            return translator.gettext("I write to you directly on Mondays only.")
        case PersonalFrequency.OFF:
            return translator.gettext("I do not write to you directly.")
        case _:
            assert_never(frequency)


def frequency_label(frequency: PersonalFrequency, translator: Translator) -> str:
    """Return the name of a choice of how often a person has direct reminders."""
    match frequency:
        case PersonalFrequency.EACH:
            return translator.gettext("each time")
        case PersonalFrequency.WEEKLY:
            return translator.gettext("on Mondays only")
        case PersonalFrequency.OFF:
            return translator.gettext("nothing")
        case _:
            assert_never(frequency)


def channel_frequency_label(frequency: ChannelFrequency, translator: Translator) -> str:
    """Return the name of a choice of how often a channel is reminded."""
    match frequency:
        case ChannelFrequency.EACH:
            return translator.gettext("each time")
        case ChannelFrequency.WITH_DIGEST:
            return translator.gettext("each time, and a digest on Mondays")
        case ChannelFrequency.OFF:
            return translator.gettext("nothing")
        case _:
            assert_never(frequency)


def news_message(choice: NewsChoice, translator: Translator, *, in_channel: bool = False) -> str:
    """Return of which changes a person or a channel is told: "Changes: what concerns me or what I follow"."""
    details = news_label(choice, translator, in_channel=in_channel)
    return translator.gettext("{what}: {details}", what=translator.gettext("Changes"), details=details)


def news_label(choice: NewsChoice, translator: Translator, *, in_channel: bool = False) -> str:
    """Return the name of a choice of which changes a person or a channel is told."""
    match choice:
        case NewsChoice.ALL:
            return translator.gettext("every change")
        case NewsChoice.OWN if in_channel:
            return translator.gettext("what concerns this channel")
        case NewsChoice.OWN:
            return translator.gettext("what concerns me or what I follow")
        case NewsChoice.WEEKLY:
            return translator.gettext("the same, on Mondays")
        case NewsChoice.NOTHING:
            return translator.gettext("nothing")
        case _:
            assert_never(choice)


def snoozed_message(until: date, translator: Translator) -> str:
    """Return that a reminder is snoozed until a day."""
    return translator.gettext("Snoozed until {date}.", date=translator.day(until))


#: How somebody asks for a reminder of their own.
OWN_EXAMPLE = "/schengen remind me of III.3 on Monday at 10:00"


def own_reminder_message(
    instalment: Instalment, day: date, translator: Translator, *, clock: time | None = None
) -> str:
    """Return on which day a person will be reminded of an instalment, and at which hour of theirs, if it was named."""
    item = instalment_name(instalment.deliverable.ref, instalment.slug, translator)
    if clock is not None:
        return translator.gettext(
            "I will remind you of {item} on {date} at {time}.",
            item=item,
            date=translator.day(day),
            time=f"{clock:%H:%M}",
        )
    return translator.gettext("I will remind you of {item} on {date}.", item=item, date=translator.day(day))


def own_reminder_line(instalment: str, day: date, clock: time | None, translator: Translator) -> str:
    """Return what a person's own reminder is of, and when it comes."""
    ref, _, slug = instalment.partition("@")
    when = translator.day(day) if clock is None else f"{translator.day(day)} {clock:%H:%M}"
    return f"{instalment_name(ref, slug, translator)} – {when}"


def no_own_reminders_message(translator: Translator) -> str:
    """Return that a person has asked for no reminders, and how to ask for one."""
    return translator.gettext("You have asked for no reminders. Ask for one: {example}", example=OWN_EXAMPLE)


# Contacts.


def contact_list(preferences: ReminderPreferences, translator: Translator) -> str | RichText:
    """Return the contacts of each actor."""
    if not preferences.contacts:
        return translator.gettext("No contacts are known yet. Name one: {example}", example=CONTACT_EXAMPLE)
    people: dict[str, list[Mention]] = {}
    for contact in preferences.contacts:
        people.setdefault(contact.actor, []).append(Mention(id=contact.slack_id))
    return RichText.join(
        "\n",
        (RichText.of(f"• {translator.actor(slug)}: ", RichText.join(", ", names)) for slug, names in people.items()),
    )


CONTACT_EXAMPLE = "/schengen contact Europol @anna"


def contact_added_message(contact: Contact, translator: Translator) -> RichText:
    """Return that a person or group speaks for an actor."""
    return translator.rich_text(
        "{person} speaks for {actor} and is written to directly.",
        person=Mention(id=contact.slack_id),
        actor=translator.actor(contact.actor),
    )


def contact_removed_message(contact: Contact, translator: Translator) -> RichText:
    """Return that a person or group does not speak for an actor."""
    return translator.rich_text(
        "{person} does not speak for {actor}.",
        person=Mention(id=contact.slack_id),
        actor=translator.actor(contact.actor),
    )


def not_ours_message(instalment: str, translator: Translator) -> str:
    """Return that the coordinators are told that an instalment is not the user's."""
    ref, _, slug = instalment.partition("@")
    name = instalment_name(ref, slug, translator)
    return translator.gettext("The coordinators are told that {instalment} is not yours.", instalment=name)


def kept_message(instalment: Instalment, translator: Translator) -> str:
    """Return that an instalment stays with its owners, and that the user who said otherwise is told."""
    name = instalment_name(instalment.deliverable.ref, instalment.slug, translator)
    return translator.gettext(
        "{instalment} stays with {owners}. Whoever said that it is not theirs is told.",
        instalment=name,
        owners=translator.owners(instalment.deliverable.owners),
    )


def no_coordinators_message(translator: Translator) -> str:
    """Return that there are no coordinators to tell."""
    return translator.gettext("There are no coordinators to tell; nothing was done.")


# Holds.


def held_message(marked: MarkResult, translator: Translator) -> str:
    """Return what putting an instalment on hold means."""
    name = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    return translator.gettext(
        "On hold: {instalment}. Reason: {reason}. Nobody is told that it is late until you resume it.",
        instalment=name,
        reason=marked.after.hold,
    )


def resumed_message(marked: MarkResult, translator: Translator) -> str:
    """Return that an instalment is no longer on hold."""
    name = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    return translator.gettext("No longer on hold: {instalment}.", instalment=name)
