"""Sentences other than answers: help, what a change did, why something was refused, reminders."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from domain import errors
from domain.answering import Line, by_deliverable
from domain.calendar import Month
from domain.found import Marked
from domain.instalments import Instalment
from domain.languages import NAMES
from domain.reminders import Reminder
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
_COMMANDS = "/schengen ask | list | show | done | reopen | iam | language | help"
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


# Reminders.


@dataclass(frozen=True, kw_only=True, slots=True)
class WordedReminder:
    """A reminder in words: a headline, then what is late, then each owner's."""

    #: What is to be known before all else, if anything.
    notice: str = ""
    headline: str
    #: A heading and its lines.
    groups: tuple[tuple[str, tuple[str, ...]], ...]
    source: str

    @property
    def text(self) -> str:
        """All of it as plain text."""
        said = [self.notice, self.headline] if self.notice else [self.headline]
        for heading, lines in self.groups:
            said += ["", heading, *lines]
        return "\n".join([*said, "", self.source])


def word_reminder(
    reminder: Reminder, instalments: Sequence[Instalment], *, today: date, speech: Speech
) -> WordedReminder:
    """A reminder about what is open for its milestone: what is late first, then by owner."""
    milestone = reminder.milestone
    late = by_deliverable(each for each in instalments if each.overdue(today))
    ahead = by_deliverable(each for each in instalments if not each.overdue(today))
    groups = []
    if late:
        heading = speech.ngettext("{n} late:", "{n} late:", len(late))
        groups.append((heading, tuple(_reminder_line(each, today, speech, owners=True) for each in late)))
    by_owner: dict[str, list[Line]] = {}
    for each in ahead:
        by_owner.setdefault(speech.owners(each.deliverable.owners), []).append(each)
    for owners, theirs in by_owner.items():
        groups.append((f"{owners}:", tuple(_reminder_line(each, today, speech, owners=False) for each in theirs)))
    headline = speech.gettext(
        "{council}, {date} ({countdown}): {open} open, {late} late.",
        council=speech.text(milestone.name),
        date=speech.day(milestone.day),
        countdown=speech.countdown(milestone.day, today),
        open=len({each.deliverable.ref for each in (*late, *ahead)}),
        late=len(late),
    )
    note = speech.directory.note
    source = speech.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking)
    return WordedReminder(
        notice=_may_be_a_repeat(speech) if reminder.repeated else "",
        headline=headline,
        groups=tuple(groups),
        source=source,
    )


def _may_be_a_repeat(speech: Speech) -> str:
    return speech.gettext("This may be a repeat: it could not be seen whether this reminder had arrived before.")


def _reminder_line(each: Line, today: date, speech: Speech, *, owners: bool) -> str:
    parts = [f"• {each.deliverable.ref} {speech.text(each.deliverable.title)}"]
    if owners:
        parts.append(speech.owners(each.deliverable.owners))
    if each.head.due is not None:
        parts.append(f"{speech.day(each.head.due)} ({speech.countdown(each.head.due, today)})")
    if each.further:
        parts.append(speech.ngettext("then {n} more instalment", "then {n} more instalments", each.further))
    return " – ".join(parts)
