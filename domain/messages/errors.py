"""Sentences about errors: why something was refused, and what to do."""

from collections.abc import Callable, Sequence

from domain import errors
from domain.drafts import errors as draft_errors
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.messages import drafts
from domain.messages.access_reasons import access_reason_text
from domain.messages.changes.line import author, change_line
from domain.messages.changes.messages import built_on_message, changed_meanwhile_message, withdrawn_message
from domain.messages.commands import instalment_name, month_name
from domain.register.meeting import MeetingBody, split_body
from domain.register.model import note_of

#: People named where something is refused.
_MAX_NAMED = 3


def not_here_message(translator: Translator) -> str:
    """Return that there is no answer; it must not reveal why."""
    return translator.gettext("I cannot answer here.")


def allow_first_message(translator: Translator) -> str:
    """Return the same for a coordinator, who can allow the channel."""
    return translator.gettext(
        "I cannot answer here until you allow this channel: {command}", command="/schengen allow-here"
    )


def error_message(error: errors.BotError, translator: Translator) -> str | RichText:
    """Return why something was refused, and what to do."""
    for kind, sentence in SENTENCES.items():
        if isinstance(error, kind):
            return sentence(error, translator)
    return translator.gettext("That did not work, and nothing was changed. It has been logged.")


def _unknown_reference(error: errors.UnknownReference, translator: Translator) -> str:
    number = translator.directory.note.number
    text = translator.gettext("There is no “{words}” in note {number}.", words=error.ref, number=number)
    if error.nearest:
        nearest = translator.any_of([*map(translator.reference, error.nearest)])
        text += " " + translator.gettext("Did you mean {names}?", names=nearest)
    return text


def _several(error: errors.SeveralDeliverables, translator: Translator) -> str:
    options = translator.any_of([*map(translator.reference, error.options)])
    if len(set(map(note_of, error.options))) > 1:
        return translator.gettext(
            "{ref} is in more than one note: say which, {options}.", ref=error.ref, options=options
        )
    return translator.gettext(
        "{ref} has more than one deliverable: say which, {options}.",
        ref=translator.reference(error.ref),
        options=options,
    )


def _no_instalment(error: errors.NoSuchInstalment, translator: Translator) -> str:
    return translator.gettext(
        "{ref} has no instalment {given}; it has {options}.",
        ref=translator.reference(error.ref),
        given=month_name(error.given, translator) or f"“{error.given}”",
        options=translator.all_of([month_name(slug, translator) or slug for slug in error.options]),
    )


def _already(error: errors.AlreadyDone, translator: Translator) -> str | RichText:
    if error.slug is None:
        return translator.gettext(
            "{ref} has no open instalment left; nothing was changed.", ref=translator.reference(error.ref)
        )
    text = translator.gettext(
        "{ref} ({instalment}) is done already; nothing was changed.",
        ref=translator.reference(error.ref),
        instalment=month_name(error.slug, translator) or error.slug,
    )
    if not error.by:
        return text
    marked = translator.rich_text(
        "{person} marked it done: {evidence}", person=author(error.by), evidence=error.evidence or "–"
    )
    return RichText.of(text, " ", marked)


def _held(error: errors.AlreadyHeld, translator: Translator) -> str:
    return translator.gettext(
        "{instalment} is on hold already: {reason}. Resume it first; nothing was changed.",
        instalment=instalment_name(error.ref, error.slug, translator),
        reason=error.reason,
    )


def _not_reported(error: errors.NotReported, translator: Translator) -> str:
    return translator.gettext(
        "There is no report on {instalment} to see to any more; nothing was changed.",
        instalment=instalment_name(error.ref, error.slug, translator),
    )


def _deliverable_in_use(error: errors.DeliverableInUse, translator: Translator) -> str:
    ref, _, slug = error.by.partition("@")
    return translator.gettext(
        "{instalment} has a status or a deadline of its own, which would be lost: take that back first; nothing was "
        "changed.",
        instalment=instalment_name(ref, slug, translator),
    )


def _in_use(error: errors.CouncilInUse, translator: Translator) -> str:
    ref, _, slug = error.by.partition("@")
    if split_body(error.slug)[0] is not MeetingBody.SCHENGEN_COUNCIL:
        return translator.gettext(
            "{meeting} is needed for {instalment}; nothing was changed.",
            meeting=month_name(error.slug, translator) or error.slug,
            instalment=instalment_name(ref, slug, translator),
        )
    return translator.gettext(
        "The Schengen Council of {month} is needed for {instalment}; nothing was changed.",
        month=month_name(error.slug, translator) or error.slug,
        instalment=instalment_name(ref, slug, translator),
    )


def _not_undoable(error: errors.NotUndoable, translator: Translator) -> str:
    if error.undone:
        return translator.gettext("#{number} was taken back already; nothing was changed.", number=error.change.number)
    return translator.gettext("#{number} cannot be taken back; nothing was changed.", number=error.change.number)


def _no_change(error: errors.NoSuchChange, translator: Translator) -> str:
    if error.number is None:
        return translator.gettext("There is nothing to take back.")
    return translator.gettext("There is no change #{number}. /schengen history lists them.", number=error.number)


def _not_done(error: errors.NotDone, translator: Translator) -> str:
    return translator.gettext("{ref} is not marked done; nothing was changed.", ref=translator.reference(error.ref))


def _not_held(error: errors.NotHeld, translator: Translator) -> str:
    return translator.gettext("{ref} is not on hold; nothing was changed.", ref=translator.reference(error.ref))


def _no_reminder(error: errors.NoSuchReminder, translator: Translator) -> str:
    return translator.gettext(
        "No reminder that is still to be sent is called “{name}”. /schengen reminders lists them.", name=error.typed
    )


def _bad_day(error: errors.BadDay, translator: Translator) -> str:
    return translator.gettext(
        "Choose a day from {first} to {last}; nothing was changed.",
        first=translator.day(error.first),
        last=translator.day(error.last),
    )


def _usage(error: errors.BadUsage, translator: Translator) -> str:
    return translator.gettext(
        "“{command}” needs more than that. For example: {example}", command=error.command, example=error.example
    )


def _unknown_format(error: errors.UnknownFormat, translator: Translator) -> str:
    return translator.gettext(
        "I do not make files of the kind “{typed}”, but {names}. For example: {example}",
        typed=error.typed,
        names=translator.all_of(error.known),
        example="/schengen export xlsx Europol by June 2024",
    )


def _unknown_command(error: errors.UnknownCommand, translator: Translator) -> str:
    text = translator.gettext("I do not know “{typed}”.", typed=error.typed)
    if error.nearest:
        text += " " + translator.gettext("Did you mean {names}?", names=error.nearest)
    return text + " " + translator.gettext("/schengen help lists what I can do.")


def _unknown_language(error: errors.UnknownLanguage, translator: Translator) -> str:
    return translator.gettext(
        "I do not speak “{typed}”. I speak {languages}.", typed=error.typed, languages=", ".join(sorted(NAMES))
    )


def _not_sent(error: errors.FileNotSent, translator: Translator) -> str:
    if error.reason == "missing_scope":
        return translator.gettext(
            "The file was not sent: the app lacks the scope {scope}. The administrator can add it.", scope="files:write"
        )
    if error.reason == "ratelimited":
        return translator.gettext("The file was not sent: Slack is busy. Please try again in a minute.")
    return translator.gettext("The file was not sent: {reason}.", reason=error.reason)


def _not_fetched(error: draft_errors.FileNotFetched, translator: Translator) -> str:
    if error.reason == "missing_scope":
        return translator.gettext(
            "I may not read files: the app lacks the scope {scope}. The administrator can add it.", scope="files:read"
        )
    return translator.gettext(
        "I could not fetch “{name}” from Slack. Please send it to me in a direct message.", name=error.name
    )


def _out_of_date(_: errors.BotError, translator: Translator) -> str:
    return translator.gettext("This is out of date; nothing was changed. Please open it again.")


def _not_coordinator(error: errors.NotCoordinator, translator: Translator) -> str | RichText:
    if not error.coordinators:
        return translator.gettext("Only coordinators can do that; nothing was changed.")
    return translator.rich_text(
        "Only coordinators can do that: {people}. Nothing was changed.", people=_some_people(error.coordinators)
    )


def _not_all_changed(error: errors.NotAllChanged, translator: Translator) -> str:
    names = []
    for key in error.keys:
        ref, _, slug = key.partition("@")
        names.append(instalment_name(ref, slug, translator))
    return translator.gettext(
        "Nothing was changed. These were changed meanwhile, or are done or on hold already: {items}. Leave them out, "
        "or open the form again.",
        items=translator.separated(names),
    )


def _not_owner(error: errors.NotOwner, translator: Translator) -> RichText:
    names = [translator.actor(slug) for slug in error.owners]
    actors = translator.all_of(names) or translator.gettext("no owner named")
    if not error.contacts:
        return translator.rich_text(
            "Only those who speak for {actors} can do that, and nobody is named yet. Coordinators name them: {people}. "
            "Nothing was changed.",
            actors=actors,
            people=_some_people(error.coordinators),
        )
    return translator.rich_text(
        "Only those who speak for {actors} can do that: {people}. Nothing was changed.",
        actors=actors,
        people=_some_people(error.contacts),
    )


def _some_people(slack_ids: Sequence[str]) -> RichText:
    """Return mentions of a few people: enough to turn to, and few to be called."""
    some = RichText.join(", ", (Mention(id=slack_id) for slack_id in slack_ids[:_MAX_NAMED]))
    return RichText.of(some, ", …") if len(slack_ids) > _MAX_NAMED else some


#: The sentence of each error; a test holds that none is missing.
SENTENCES: dict[type[errors.BotError], Callable[..., str | RichText]] = {
    errors.UnknownReference: _unknown_reference,
    errors.SeveralDeliverables: _several,
    errors.NoSuchInstalment: _no_instalment,
    errors.AlreadyDone: _already,
    errors.AlreadyHeld: _held,
    errors.NotReported: _not_reported,
    errors.CouncilNotRemovable: lambda error, translator: translator.gettext(
        "{month} is in the note's own calendar and cannot be taken away; nothing was changed.",
        month=month_name(error.slug, translator) or error.slug,
    ),
    errors.CouncilInUse: _in_use,
    errors.ReferenceTaken: lambda error, translator: translator.gettext(
        "There is a deliverable {ref} already.", ref=translator.reference(error.ref)
    ),
    errors.NotWithdrawn: lambda error, translator: translator.gettext(
        "{ref} is not withdrawn; nothing was changed.", ref=translator.reference(error.ref)
    ),
    errors.DeliverableWithdrawn: lambda error, translator: withdrawn_message(error.change, translator),
    errors.DeliverableInUse: _deliverable_in_use,
    errors.ChangedMeanwhile: lambda error, translator: changed_meanwhile_message(
        change_line(error.change, translator), translator
    ),
    errors.LaterChangeExists: lambda error, translator: built_on_message(error.change, error.by, translator),
    errors.NotUndoable: _not_undoable,
    errors.NoSuchChange: _no_change,
    errors.LastCoordinator: lambda _, translator: translator.gettext(
        "Somebody has to be a coordinator: name another one first; nothing was changed."
    ),
    errors.NotNameable: lambda error, translator: translator.rich_text(
        "{person} cannot be named: {reason}. Nothing was changed.",
        person=Mention(id=error.slack_id),
        reason=access_reason_text(error.reason, translator),
    ),
    errors.TextTooLong: lambda error, translator: translator.gettext(
        "The text is too long: {length} characters, and {limit} are recorded at most. Nothing was changed.",
        length=error.length,
        limit=error.limit,
    ),
    errors.NotDone: _not_done,
    errors.NotHeld: _not_held,
    errors.NoSuchReminder: _no_reminder,
    errors.BadDay: _bad_day,
    errors.NoSuchDay: lambda error, translator: translator.gettext(
        "{words} doesn't exist. Did you mean {date}?", words=error.typed, date=translator.day(error.nearest)
    ),
    errors.BadUsage: _usage,
    errors.UnknownCommand: _unknown_command,
    errors.UnknownBody: lambda error, translator: translator.gettext("I do not know “{typed}”.", typed=error.typed),
    errors.UnknownLanguage: _unknown_language,
    errors.NoSuchPage: lambda _, translator: translator.gettext(
        "I no longer know which question this page belongs to; please ask it again."
    ),
    errors.UnknownFormat: _unknown_format,
    draft_errors.DocumentNotRead: drafts.not_read_text,
    draft_errors.FileNotFetched: _not_fetched,
    draft_errors.NoDocument: lambda _, translator: drafts.send_document_text(translator),
    draft_errors.DocumentLoaded: lambda error, translator: translator.gettext(
        "This file is loaded already, since {date}: {number}. Nothing was changed.",
        number=error.number,
        date=translator.moment(error.at),
    ),
    draft_errors.OlderRevision: lambda error, translator: translator.gettext(
        "{number} is older than {loaded}, which is loaded. Nothing was changed.",
        number=error.number,
        loaded=error.loaded,
    ),
    draft_errors.NoSuchDraft: _out_of_date,
    draft_errors.DraftClosed: lambda error, translator: drafts.closed_text(
        error.by, is_loaded=error.is_loaded, translator=translator
    ),
    draft_errors.DraftChangedMeanwhile: lambda error, translator: changed_meanwhile_message(
        RichText.join(" – ", [translator.moment(error.at), author(error.by or "–")]), translator
    ),
    draft_errors.TooManyThings: lambda error, translator: translator.gettext(
        "There is no room for another deliverable under {ref}; nothing was changed.", ref=error.ref
    ),
    errors.FileNotSent: _not_sent,
    errors.FileNotMade: lambda _, translator: translator.gettext(
        "The file could not be made, and nothing was sent. It has been logged."
    ),
    errors.FileQueueBusy: lambda _, translator: translator.gettext(
        "Many files are being made just now. Please try again in a minute."
    ),
    errors.FileInDoubt: lambda _, translator: translator.gettext(
        "Slack did not say whether the file has arrived: please look; if it is not there, ask again."
    ),
    errors.NotCoordinator: _not_coordinator,
    errors.NotOwner: _not_owner,
    errors.NotAllChanged: _not_all_changed,
    errors.OutdatedForm: _out_of_date,
    errors.NothingOpened: lambda _, translator: translator.gettext(
        "If nothing has opened, please try again; nothing was changed."
    ),
    errors.Unlinkable: lambda _, translator: translator.gettext(
        "I cannot link to that message: I do not see it. Invite me to its channel first."
    ),
    errors.OutcomeUnknown: lambda _, translator: translator.gettext(
        "The register is out of reach just now; try again in a minute. If this was to change something, look first "
        "whether it has: /schengen history."
    ),
    errors.StoreBusy: lambda _, translator: translator.gettext(
        "The register is busy; nothing was changed. Please try again."
    ),
}
