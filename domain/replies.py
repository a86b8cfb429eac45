"""Sentences other than answers: help, what a change did, why something was refused, reminders."""

from collections.abc import Callable

from domain import errors
from domain.calendar import Month
from domain.found import Marked
from domain.languages import NAMES
from domain.speech import Speech


def help_text(speech: Speech) -> str:
    """What can be asked and done, with examples."""
    examples = (
        speech.gettext("what does Eurojust owe by June 2024"),
        speech.gettext("what is overdue"),
        speech.gettext("who must deliver for the March 2024 Council"),
        speech.gettext("what goes through the Schengen Barometer+"),
        speech.gettext("status of III.3"),
        speech.gettext("what is next for Frontex"),
    )
    number = speech.directory.note.number
    return "\n".join(
        (
            speech.gettext("I keep the deliverables of Council note {number}: who owes what, by when.", number=number),
            speech.gettext("Ask me in your own words, for example:"),
            *(f"• {each}" for each in examples),
            speech.gettext("Commands: {commands}", commands=_COMMANDS),
            speech.gettext("Coordinators mark an instalment done: {example}", example=DONE_EXAMPLE),
        )
    )


#: How a coordinator marks an instalment done.
_COMMANDS = (
    "/schengen ask | list | show | done | reopen | hold | resume | reminders | remind | contact | iam | language | help"
)
DONE_EXAMPLE = "/schengen done III.3 ST 10000/24"


def instalment_name(ref: str, slug: str, speech: Speech) -> str:
    """`III.2a, March 2024`: a deliverable and which of its instalments."""
    when = _month(slug, speech)
    return f"{ref}, {when}" if when else ref


def _month(slug: str, speech: Speech) -> str | None:
    """An instalment's month by its name; None for what has no date."""
    try:
        return speech.month(Month.parse(slug))
    except ValueError:
        return None


def marked_done(marked: Marked, speech: Speech) -> str:
    """What marking an instalment done has changed."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, speech)
    title = speech.text(marked.after.deliverable.title)
    said = [
        speech.gettext(
            "Done: {instalment} – {title}.",
            instalment=named,
            title=title,
        )
    ]
    if marked.after.evidence:
        said.append(speech.gettext("Evidence: {evidence}", evidence=marked.after.evidence))
    if marked.chosen:
        said.append(speech.gettext("No instalment was named: I took the one that falls due first of those still open."))
    if marked.following is not None:
        following = marked.following
        when = speech.gettext("no deadline set") if following.due is None else speech.day(following.due)
        said.append(speech.gettext("Next of this deliverable: {date}.", date=when))
    return "\n".join(said)


def reopened(marked: Marked, speech: Speech) -> str:
    """What reopening an instalment has changed."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, speech)
    title = speech.text(marked.after.deliverable.title)
    said = [
        speech.gettext(
            "Open again: {instalment} – {title}.",
            instalment=named,
            title=title,
        )
    ]
    if marked.before.evidence:
        said.append(speech.gettext("The evidence was: {evidence}", evidence=marked.before.evidence))
    if marked.chosen:
        said.append(speech.gettext("No instalment was named: I took the latest one that was done."))
    return "\n".join(said)


# Refusals.


def refusal(error: errors.BotError, speech: Speech) -> str:
    """Why something was refused, and what to do."""
    for kind, sentence in _REFUSALS.items():
        if isinstance(error, kind):
            return sentence(error, speech)
    return speech.gettext("That did not work, and nothing was changed. It has been logged.")


def _unknown_reference(error: errors.UnknownReference, speech: Speech) -> str:
    number = speech.directory.note.number
    said = speech.gettext("There is no “{words}” in note {number}.", words=error.ref, number=number)
    if error.nearest:
        said += " " + speech.gettext("Did you mean {names}?", names=speech.any_of(error.nearest))
    return said


def _several(error: errors.SeveralDeliverables, speech: Speech) -> str:
    return speech.gettext(
        "{ref} has more than one deliverable: say which, {options}.",
        ref=error.ref,
        options=speech.any_of(error.options),
    )


def _no_instalment(error: errors.NoSuchInstalment, speech: Speech) -> str:
    return speech.gettext(
        "{ref} has no instalment {given}; it has {options}.",
        ref=error.ref,
        given=_month(error.given, speech) or f"“{error.given}”",
        options=speech.all_of([_month(each, speech) or each for each in error.options]),
    )


def _already(error: errors.AlreadyDone, speech: Speech) -> str:
    if error.slug is None:
        return speech.gettext("{ref} has no open instalment left; nothing was changed.", ref=error.ref)
    return speech.gettext(
        "{ref} ({instalment}) is done already; nothing was changed.",
        ref=error.ref,
        instalment=_month(error.slug, speech) or error.slug,
    )


def _not_done(error: errors.NotDone, speech: Speech) -> str:
    return speech.gettext("{ref} is not marked done; nothing was changed.", ref=error.ref)


def _not_held(error: errors.NotHeld, speech: Speech) -> str:
    return speech.gettext("{ref} is not on hold; nothing was changed.", ref=error.ref)


def _no_reminder(error: errors.NoSuchReminder, speech: Speech) -> str:
    return speech.gettext(
        "No reminder that is still to be sent is called “{name}”. /schengen reminders lists them.", name=error.typed
    )


def _bad_day(error: errors.BadDay, speech: Speech) -> str:
    return speech.gettext(
        "Choose a day from {first} to {last}; nothing was changed.",
        first=speech.day(error.first),
        last=speech.day(error.last),
    )


def _usage(error: errors.BadUsage, speech: Speech) -> str:
    return speech.gettext(
        "“{command}” needs more than that. For example: {example}", command=error.command, example=error.example
    )


def _unknown_command(error: errors.UnknownCommand, speech: Speech) -> str:
    said = speech.gettext("I do not know “{typed}”.", typed=error.typed)
    if error.nearest:
        said += " " + speech.gettext("Did you mean {names}?", names=error.nearest)
    return said + " " + speech.gettext("/schengen help lists what I can do.")


def _unknown_language(error: errors.UnknownLanguage, speech: Speech) -> str:
    return speech.gettext(
        "I do not speak “{typed}”. I speak {languages}.", typed=error.typed, languages=", ".join(sorted(NAMES))
    )


_REFUSALS: dict[type[errors.BotError], Callable[..., str]] = {
    errors.UnknownReference: _unknown_reference,
    errors.SeveralDeliverables: _several,
    errors.NoSuchInstalment: _no_instalment,
    errors.AlreadyDone: _already,
    errors.NotDone: _not_done,
    errors.NotHeld: _not_held,
    errors.NoSuchReminder: _no_reminder,
    errors.BadDay: _bad_day,
    errors.BadUsage: _usage,
    errors.UnknownCommand: _unknown_command,
    errors.UnknownBody: lambda error, speech: speech.gettext("I do not know “{typed}”.", typed=error.typed),
    errors.UnknownLanguage: _unknown_language,
    errors.NotCoordinator: lambda _, speech: speech.gettext("Only coordinators can do that; nothing was changed."),
    errors.StoreBusy: lambda _, speech: speech.gettext("The register is busy; nothing was changed. Please try again."),
}


# Whom somebody speaks for, and what a channel speaks.


def will_speak_for(slug: str, speech: Speech) -> str:
    """That "we" is a body from now on."""
    return speech.gettext("From now on “we” means {actor} when you ask.", actor=speech.short(slug))


def speaks_for(slug: str, speech: Speech) -> str:
    """Which body "we" is."""
    return speech.gettext("You speak for {actor}.", actor=speech.short(slug))


def speaks_for_nobody(speech: Speech) -> str:
    """That "we" is nobody any more."""
    return speech.gettext("I no longer know for whom you speak.")


def channel_language(code: str, speech: Speech) -> str:
    """What is spoken in a channel."""
    return speech.gettext("Language of this channel: {language}.", language=NAMES[code])
