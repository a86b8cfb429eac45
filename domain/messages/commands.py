"""Sentences other than answers: help, what marking an instalment did, whom somebody speaks for."""

from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.register.results import Marked


def help_text(translator: Translator) -> str:
    """What can be asked and done, with examples."""
    examples = (
        translator.gettext("what does Eurojust owe by June 2024"),
        translator.gettext("what is overdue"),
        translator.gettext("who must deliver for the March 2024 Council"),
        translator.gettext("what goes through the Schengen Barometer+"),
        translator.gettext("status of III.3"),
        translator.gettext("what is next for Frontex"),
    )
    number = translator.directory.note.number
    return "\n".join(
        (
            translator.gettext(
                "I keep the deliverables of Council note {number}: who owes what, by when.", number=number
            ),
            translator.gettext("Ask me in your own words, for example:"),
            *(f"• {each}" for each in examples),
            translator.gettext("Commands: {commands}", commands=_COMMANDS),
            translator.gettext("Coordinators mark an instalment done: {example}", example=DONE_EXAMPLE),
        )
    )


#: How a coordinator marks an instalment done.
_COMMANDS = (
    "/schengen ask | list | show | export | calendar | sheet | chart | done | reopen | hold | resume | due | owner"
    " | milestone | history | undo | reminders | remind | contact | coordinator | iam | language | allow-here | help"
)
DONE_EXAMPLE = "/schengen done III.3 ST 10000/24"


def instalment_name(ref: str, slug: str, translator: Translator) -> str:
    """`III.2a, March 2024`: a deliverable and which of its instalments."""
    when = month_of(slug, translator)
    return f"{ref}, {when}" if when else ref


def month_of(slug: str, translator: Translator) -> str | None:
    """An instalment's month by its name; None for what has no date."""
    try:
        return translator.month(Month.parse(slug))
    except ValueError:
        return None


def marked_done(marked: Marked, translator: Translator) -> str:
    """What marking an instalment done has changed."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    title = translator.text(marked.after.deliverable.title)
    said = [
        translator.gettext(
            "Done: {instalment} – {title}.",
            instalment=named,
            title=title,
        )
    ]
    if marked.after.evidence:
        said.append(translator.gettext("Evidence: {evidence}", evidence=marked.after.evidence))
    if marked.before.reporter:
        said.append(translator.gettext("Its owner had reported it done."))
    if marked.chosen:
        said.append(
            translator.gettext("No instalment was named: I took the one that falls due first of those still open.")
        )
    if marked.following is not None:
        following = marked.following
        when = translator.gettext("no deadline set") if following.due is None else translator.day(following.due)
        said.append(translator.gettext("Next of this deliverable: {date}.", date=when))
    return "\n".join(said)


def reported(marked: Marked, translator: Translator) -> str:
    """That an owner's report is kept, and what becomes of it."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    return translator.gettext(
        "Reported done: {instalment}. Evidence: {evidence}. It stays open until a coordinator confirms it.",
        instalment=named,
        evidence=marked.after.report,
    )


def declined(marked: Marked, translator: Translator) -> str:
    """That an owner's report is not taken for granted."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    return translator.gettext("Declined: {instalment} stays open.", instalment=named)


def reopened(marked: Marked, translator: Translator) -> str:
    """What reopening an instalment has changed."""
    named = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    title = translator.text(marked.after.deliverable.title)
    said = [
        translator.gettext(
            "Open again: {instalment} – {title}.",
            instalment=named,
            title=title,
        )
    ]
    if marked.before.evidence:
        said.append(translator.gettext("The evidence was: {evidence}", evidence=marked.before.evidence))
    if marked.chosen:
        said.append(translator.gettext("No instalment was named: I took the latest one that was done."))
    return "\n".join(said)


# Whom somebody speaks for, and what a channel speaks.


def will_speak_for(slug: str, translator: Translator) -> str:
    """That "we" is a body from now on."""
    return translator.gettext("From now on “we” means {actor} when you ask.", actor=translator.short(slug))


def speaks_for(slug: str, translator: Translator) -> str:
    """Which body "we" is."""
    return translator.gettext("You speak for {actor}.", actor=translator.short(slug))


def speaks_for_nobody(translator: Translator) -> str:
    """That "we" is nobody any more."""
    return translator.gettext("I no longer know for whom you speak.")


def channel_language(code: str, translator: Translator) -> str:
    """What is spoken in a channel."""
    return translator.gettext("Language of this channel: {language}.", language=NAMES[code])
