"""Sentences about what was refused: why, and what to do."""

from collections.abc import Callable

from domain import errors
from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.messages.changes import built_on, meanwhile, named
from domain.messages.commands import instalment_name, month_of


def not_here(speech: Translator) -> str:
    """That there is no answer, for whoever may not have one: it must not tell why."""
    return speech.gettext("I cannot answer here.")


def allow_it_first(speech: Translator) -> str:
    """The same for a coordinator, who can change that."""
    return speech.gettext(
        "I cannot answer here until you allow this channel: {command}", command="/schengen allow-here"
    )


def refusal(error: errors.BotError, speech: Translator) -> str:
    """Why something was refused, and what to do."""
    for kind, sentence in _REFUSALS.items():
        if isinstance(error, kind):
            return sentence(error, speech)
    return speech.gettext("That did not work, and nothing was changed. It has been logged.")


def _unknown_reference(error: errors.UnknownReference, speech: Translator) -> str:
    number = speech.directory.note.number
    said = speech.gettext("There is no “{words}” in note {number}.", words=error.ref, number=number)
    if error.nearest:
        said += " " + speech.gettext("Did you mean {names}?", names=speech.any_of(error.nearest))
    return said


def _several(error: errors.SeveralDeliverables, speech: Translator) -> str:
    return speech.gettext(
        "{ref} has more than one deliverable: say which, {options}.",
        ref=error.ref,
        options=speech.any_of(error.options),
    )


def _no_instalment(error: errors.NoSuchInstalment, speech: Translator) -> str:
    return speech.gettext(
        "{ref} has no instalment {given}; it has {options}.",
        ref=error.ref,
        given=month_of(error.given, speech) or f"“{error.given}”",
        options=speech.all_of([month_of(each, speech) or each for each in error.options]),
    )


def _already(error: errors.AlreadyDone, speech: Translator) -> str:
    if error.slug is None:
        return speech.gettext("{ref} has no open instalment left; nothing was changed.", ref=error.ref)
    said = speech.gettext(
        "{ref} ({instalment}) is done already; nothing was changed.",
        ref=error.ref,
        instalment=month_of(error.slug, speech) or error.slug,
    )
    if error.by:
        said += " " + speech.gettext(
            "{person} marked it done: {evidence}", person=named(error.by), evidence=error.evidence or "–"
        )
    return said


def _held(error: errors.AlreadyHeld, speech: Translator) -> str:
    return speech.gettext(
        "{instalment} is on hold already: {reason}. Resume it first; nothing was changed.",
        instalment=instalment_name(error.ref, error.slug, speech),
        reason=error.reason,
    )


def _not_reported(error: errors.NotReported, speech: Translator) -> str:
    return speech.gettext(
        "There is no report on {instalment} to see to any more; nothing was changed.",
        instalment=instalment_name(error.ref, error.slug, speech),
    )


def _in_use(error: errors.InUse, speech: Translator) -> str:
    ref, _, slug = error.by.partition("@")
    return speech.gettext(
        "The Schengen Council of {month} is needed for {instalment}; nothing was changed.",
        month=month_of(error.slug, speech) or error.slug,
        instalment=instalment_name(ref, slug, speech),
    )


def _not_undoable(error: errors.NotUndoable, speech: Translator) -> str:
    if error.undone:
        return speech.gettext("#{number} was taken back already; nothing was changed.", number=error.change.number)
    return speech.gettext("#{number} cannot be taken back; nothing was changed.", number=error.change.number)


def _no_change(error: errors.NoSuchChange, speech: Translator) -> str:
    if error.number is None:
        return speech.gettext("There is nothing to take back.")
    return speech.gettext("There is no change #{number}. /schengen history lists them.", number=error.number)


def _not_done(error: errors.NotDone, speech: Translator) -> str:
    return speech.gettext("{ref} is not marked done; nothing was changed.", ref=error.ref)


def _not_held(error: errors.NotHeld, speech: Translator) -> str:
    return speech.gettext("{ref} is not on hold; nothing was changed.", ref=error.ref)


def _no_reminder(error: errors.NoSuchReminder, speech: Translator) -> str:
    return speech.gettext(
        "No reminder that is still to be sent is called “{name}”. /schengen reminders lists them.", name=error.typed
    )


def _bad_day(error: errors.BadDay, speech: Translator) -> str:
    return speech.gettext(
        "Choose a day from {first} to {last}; nothing was changed.",
        first=speech.day(error.first),
        last=speech.day(error.last),
    )


def _usage(error: errors.BadUsage, speech: Translator) -> str:
    return speech.gettext(
        "“{command}” needs more than that. For example: {example}", command=error.command, example=error.example
    )


def _unknown_format(error: errors.UnknownFormat, speech: Translator) -> str:
    return speech.gettext(
        "I do not make files of the kind “{typed}”, but {names}. For example: {example}",
        typed=error.typed,
        names=speech.all_of(error.known),
        example="/schengen export xlsx Europol by June 2024",
    )


def _unknown_command(error: errors.UnknownCommand, speech: Translator) -> str:
    said = speech.gettext("I do not know “{typed}”.", typed=error.typed)
    if error.nearest:
        said += " " + speech.gettext("Did you mean {names}?", names=error.nearest)
    return said + " " + speech.gettext("/schengen help lists what I can do.")


def _unknown_language(error: errors.UnknownLanguage, speech: Translator) -> str:
    return speech.gettext(
        "I do not speak “{typed}”. I speak {languages}.", typed=error.typed, languages=", ".join(sorted(NAMES))
    )


def _not_sent(error: errors.FileNotSent, speech: Translator) -> str:
    if error.reason == "missing_scope":
        return speech.gettext(
            "The file was not sent: the app lacks the scope {scope}. The administrator can add it.", scope="files:write"
        )
    if error.reason == "ratelimited":
        return speech.gettext("The file was not sent: Slack is busy. Please try again in a minute.")
    return speech.gettext("The file was not sent: {reason}.", reason=error.reason)


_REFUSALS: dict[type[errors.BotError], Callable[..., str]] = {
    errors.UnknownReference: _unknown_reference,
    errors.SeveralDeliverables: _several,
    errors.NoSuchInstalment: _no_instalment,
    errors.AlreadyDone: _already,
    errors.AlreadyHeld: _held,
    errors.NotReported: _not_reported,
    errors.NotNoted: lambda error, speech: speech.gettext(
        "{month} is in the note's own calendar and cannot be taken away; nothing was changed.",
        month=month_of(error.slug, speech) or error.slug,
    ),
    errors.InUse: _in_use,
    errors.ChangedMeanwhile: lambda error, speech: meanwhile(error.change, speech),
    errors.BuiltOn: lambda error, speech: built_on(error.change, error.by, speech),
    errors.NotUndoable: _not_undoable,
    errors.NoSuchChange: _no_change,
    errors.LastCoordinator: lambda _, speech: speech.gettext(
        "Somebody has to be a coordinator: name another one first; nothing was changed."
    ),
    errors.NotDone: _not_done,
    errors.NotHeld: _not_held,
    errors.NoSuchReminder: _no_reminder,
    errors.BadDay: _bad_day,
    errors.BadUsage: _usage,
    errors.UnknownCommand: _unknown_command,
    errors.UnknownBody: lambda error, speech: speech.gettext("I do not know “{typed}”.", typed=error.typed),
    errors.UnknownLanguage: _unknown_language,
    errors.NoSuchPage: lambda _, speech: speech.gettext(
        "I no longer know which question this page belongs to; please ask it again."
    ),
    errors.UnknownFormat: _unknown_format,
    errors.FileNotSent: _not_sent,
    errors.FileNotMade: lambda _, speech: speech.gettext(
        "The file could not be made, and nothing was sent. It has been logged."
    ),
    errors.FileQueueBusy: lambda _, speech: speech.gettext(
        "Many files are being made just now. Please try again in a minute."
    ),
    errors.FileInDoubt: lambda _, speech: speech.gettext(
        "Slack did not say whether the file has arrived: please look; if it is not there, ask again."
    ),
    errors.NotCoordinator: lambda _, speech: speech.gettext("Only coordinators can do that; nothing was changed."),
    errors.OutdatedForm: lambda _, speech: speech.gettext(
        "This is out of date; nothing was changed. Please open it again."
    ),
    errors.NothingOpened: lambda _, speech: speech.gettext(
        "If nothing has opened, please try again; nothing was changed."
    ),
    errors.Unlinkable: lambda _, speech: speech.gettext(
        "I cannot link to that message: I do not see it. Invite me to its channel first."
    ),
    errors.OutcomeUnknown: lambda _, speech: speech.gettext(
        "The register is out of reach just now; try again in a minute. If this was to change something, look first "
        "whether it has: /schengen history."
    ),
    errors.StoreBusy: lambda _, speech: speech.gettext("The register is busy; nothing was changed. Please try again."),
}
