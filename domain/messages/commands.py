"""Sentences other than answers: help, what marking an instalment did, whom somebody speaks for."""

from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.register.results import Marked


def help_text(speech: Translator) -> str:
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
    "/schengen ask | list | show | export | calendar | sheet | chart | done | reopen | hold | resume | due | owner"
    " | milestone | history | undo | reminders | remind | contact | coordinator | iam | language | allow-here | help"
)
DONE_EXAMPLE = "/schengen done III.3 ST 10000/24"


def instalment_name(ref: str, slug: str, speech: Translator) -> str:
    """`III.2a, March 2024`: a deliverable and which of its instalments."""
    when = month_of(slug, speech)
    return f"{ref}, {when}" if when else ref


def month_of(slug: str, speech: Translator) -> str | None:
    """An instalment's month by its name; None for what has no date."""
    try:
        return speech.month(Month.parse(slug))
    except ValueError:
        return None


def marked_done(marked: Marked, speech: Translator) -> str:
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
    if marked.before.reporter:
        said.append(speech.gettext("Its owner had reported it done."))
    if marked.chosen:
        said.append(speech.gettext("No instalment was named: I took the one that falls due first of those still open."))
    if marked.following is not None:
        following = marked.following
        when = speech.gettext("no deadline set") if following.due is None else speech.day(following.due)
        said.append(speech.gettext("Next of this deliverable: {date}.", date=when))
    return "\n".join(said)


def reported(marked: Marked, speech: Translator) -> str:
    """That an owner's report is kept, and what becomes of it."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, speech)
    return speech.gettext(
        "Reported done: {instalment}. Evidence: {evidence}. It stays open until a coordinator confirms it.",
        instalment=named,
        evidence=marked.after.report,
    )


def declined(marked: Marked, speech: Translator) -> str:
    """That an owner's report is not taken for granted."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, speech)
    return speech.gettext("Declined: {instalment} stays open.", instalment=named)


def reopened(marked: Marked, speech: Translator) -> str:
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


# Whom somebody speaks for, and what a channel speaks.


def will_speak_for(slug: str, speech: Translator) -> str:
    """That "we" is a body from now on."""
    return speech.gettext("From now on “we” means {actor} when you ask.", actor=speech.short(slug))


def speaks_for(slug: str, speech: Translator) -> str:
    """Which body "we" is."""
    return speech.gettext("You speak for {actor}.", actor=speech.short(slug))


def speaks_for_nobody(speech: Translator) -> str:
    """That "we" is nobody any more."""
    return speech.gettext("I no longer know for whom you speak.")


def channel_language(code: str, speech: Translator) -> str:
    """What is spoken in a channel."""
    return speech.gettext("Language of this channel: {language}.", language=NAMES[code])
