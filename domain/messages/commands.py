"""Sentences about commands: marking instalments done, the own body, the language of a channel."""

from datetime import date

from domain.answers.line_text import progress_texts
from domain.i18n.council_names import meeting_name
from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.register.meeting import Meeting, MeetingBody
from domain.register.results import MarkResult

#: How a coordinator marks an instalment done.
DONE_EXAMPLE = "/schengen done III.3 ST 10000/24"
#: How somebody who speaks for an owner leaves a word on how far something is.
PROGRESS_EXAMPLE = "/schengen progress III.3a draft in consultation, expected 20 May"


def instalment_name(ref: str, slug: str, translator: Translator) -> str:
    """Return the name of an instalment: `III.2a, March 2024`."""
    month = month_name(slug, translator)
    name = translator.reference(ref)
    return f"{name}, {month}" if month else name


def month_name(slug: str, translator: Translator) -> str | None:
    """Return the month of a slug such as `2024-03`, the name of the meeting `jha-2024-03`; None for any other slug."""
    try:
        meeting = Meeting.parse(slug)
    except ValueError:
        return None
    is_council = meeting.body is MeetingBody.SCHENGEN_COUNCIL
    return translator.month(meeting.month) if is_council else meeting_name(meeting, translator)


def done_message(marked: MarkResult, translator: Translator) -> str:
    """Return what marking an instalment done has changed."""
    name = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    title = translator.text(marked.after.deliverable.title)
    lines = [translator.gettext("Done: {instalment} – {title}.", instalment=name, title=title)]
    if marked.after.evidence:
        lines.append(translator.gettext("Evidence: {evidence}", evidence=marked.after.evidence))
    if marked.before.reporter:
        lines.append(translator.gettext("Its owner had reported it done."))
    if marked.was_chosen:
        lines.append(
            translator.gettext("No instalment was named: I took the one that falls due first of those still open.")
        )
    if marked.next_open is not None:
        following = marked.next_open
        when = translator.gettext("no deadline set") if following.due is None else translator.day(following.due)
        lines.append(translator.gettext("Next of this deliverable: {date}.", date=when))
    return "\n".join(lines)


def doubtful_evidence_message(ref: str, slug: str | None, evidence: str, translator: Translator) -> str:
    """Return that a text looks like no evidence, and ask whether it is to be taken all the same."""
    return translator.gettext(
        "“{evidence}” has no document number, link or date. Is {instalment} done all the same?",
        evidence=evidence,
        instalment=instalment_name(ref, slug or "", translator),
    )


def no_evidence_message(ref: str, slug: str | None, evidence: str, translator: Translator) -> str:
    """Return that a text looks like no evidence, and what would be."""
    return translator.gettext(
        "“{evidence}” has no document number, link or date; {instalment} stays open. For example: {example}",
        evidence=evidence,
        instalment=instalment_name(ref, slug or "", translator),
        example=DONE_EXAMPLE,
    )


def reported_message(marked: MarkResult, translator: Translator) -> str:
    """Return that an owner's report waits for a coordinator."""
    name = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    return translator.gettext(
        "Reported done: {instalment}. Evidence: {evidence}. It stays open until a coordinator confirms it.",
        instalment=name,
        evidence=marked.after.report,
    )


def declined_message(marked: MarkResult, translator: Translator) -> str:
    """Return that an owner's report was declined."""
    name = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    return translator.gettext("Declined: {instalment} stays open.", instalment=name)


def progress_message(marked: MarkResult, today: date, translator: Translator) -> str:
    """Return what is now said of how far an instalment is."""
    name = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    said = ", ".join(progress_texts(marked.after, today, translator))
    return translator.gettext("Noted for {instalment}: {progress}", instalment=name, progress=said)


def reopened_message(marked: MarkResult, translator: Translator) -> str:
    """Return what reopening an instalment has changed."""
    name = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    title = translator.text(marked.after.deliverable.title)
    lines = [translator.gettext("Open again: {instalment} – {title}.", instalment=name, title=title)]
    if marked.before.evidence:
        lines.append(translator.gettext("The evidence was: {evidence}", evidence=marked.before.evidence))
    if marked.was_chosen:
        lines.append(translator.gettext("No instalment was named: I took the latest one that was done."))
    return "\n".join(lines)


def own_body_set_message(slug: str, translator: Translator) -> str:
    """Return which body "we" means from now on."""
    return translator.gettext("From now on “we” means {actor} when you ask.", actor=translator.actor(slug))


def own_body_message(slug: str, translator: Translator) -> str:
    """Return which body "we" means."""
    return translator.gettext("You speak for {actor}.", actor=translator.actor(slug))


def no_own_body_message(translator: Translator) -> str:
    """Return that "we" no longer means a body."""
    return translator.gettext("I no longer know for whom you speak.")


def channel_language_message(code: str, translator: Translator) -> str:
    """Return the language of a channel."""
    return translator.gettext("Language of this channel: {language}.", language=NAMES[code])
