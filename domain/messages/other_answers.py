"""Answers to requests that are about no instalments: a greeting, thanks, a summary, changes, contacts, Councils."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from msgspec import Struct

from domain.answers.headline import nothing_fits
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.changes.line import change_line
from domain.messages.reminders import sentence_case
from domain.register.audit_events import Change
from domain.register.model import Milestone


class Figures(Struct, frozen=True, kw_only=True):
    """How everything stands, in figures."""

    open: int
    overdue: int
    done: int
    #: Of the open ones, those that their owners report done.
    reported: int
    #: The next Schengen Council, and what is open for it.
    milestone: Milestone | None
    due_there: int


def greeting_text(translator: Translator) -> str:
    """Return a greeting, and what can be asked."""
    return "\n".join([translator.gettext("Hello!"), translator.gettext("Ask me in your own words, for example:")])


def thanks_text(translator: Translator) -> str:
    """Return the reply to thanks."""
    return translator.gettext("You're welcome.")


def summary_text(figures: Figures, today: date, translator: Translator) -> str:
    """Return how many deliveries are open, overdue and done, and how much is due at the next Schengen Council."""
    still_open = translator.ngettext("{n} open", "{n} open", figures.open)
    overdue = translator.ngettext("{n} overdue", "{n} overdue", figures.overdue)
    done = translator.ngettext("{n} done", "{n} done", figures.done)
    lines = [f"{still_open}, {overdue}, {done}."]
    if figures.reported:
        lines.append(f"{sentence_case(translator.gettext('reported done'))}: {figures.reported}.")
    if figures.milestone is not None:
        lines.append(_meeting_line(figures.milestone, figures.due_there, today, translator))
    return "\n".join(lines)


def meetings_text(meetings: Sequence[tuple[Milestone, int]], today: date, translator: Translator) -> str:
    """Return when each of some meetings is, and how much is open for it."""
    if not meetings:
        return nothing_fits(translator)
    return "\n".join(_meeting_line(meeting, due_there, today, translator) for meeting, due_there in meetings)


def _meeting_line(meeting: Milestone, due_there: int, today: date, translator: Translator) -> str:
    day, countdown = translator.day(meeting.day), translator.countdown(meeting.day, today)
    still_open = translator.ngettext("{n} open", "{n} open", due_there)
    return f"{translator.text(meeting.name)}, {day} ({countdown}): {still_open}."


def changes_text(
    changes: Sequence[Change], first: date, last: date, translator: Translator, *, limit: int, max_chars: int = 20_000
) -> RichText:
    """Return what was changed from one day to another, newest first.

    It has at most `limit` changes with `max_chars` characters, and says how many are left out.
    """
    span = {"first": translator.day(first), "last": translator.day(last)}
    if not changes:
        return RichText.of(no_changes_text(first, last, translator))
    lines = [RichText.of("• ", change_line(change, translator)) for change in changes[:limit]]
    while lines and sum(len(str(line)) for line in lines) > max_chars:
        lines.pop()
    hidden = len(changes) - len(lines)
    more = (
        [translator.ngettext("{n} more is not shown here.", "{n} more are not shown here.", hidden)] if hidden else []
    )
    return RichText.join("\n", [translator.gettext("Changed from {first} to {last}:", **span), *lines, *more])


def no_changes_text(
    first: date, last: date, translator: Translator, *, names: Sequence[str] = (), is_of_deadlines: bool = False
) -> str:
    """Return that nothing, or no deadline, was changed from one day to another; `names` are of whose it is said."""
    days = {"first": translator.day(first), "last": translator.day(last)}
    if is_of_deadlines:
        text = translator.gettext("No deadline was changed from {first} to {last}.", **days)
    else:
        text = translator.gettext("Nothing was changed from {first} to {last}.", **days)
    return f"{', '.join(names)}: {text}" if names else text


def contacts_text(
    contacts: Mapping[str, Collection[str]], coordinators: Sequence[str], translator: Translator
) -> RichText:
    """Return who speaks for each of some bodies, by slug; where nobody does, who can name them."""
    lines: list[str | RichText] = [
        RichText.of(f"{translator.actor(slug)}: ", RichText.join(", ", map(_mention, people)))
        for slug, people in contacts.items()
        if people
    ]
    missing = [translator.actor(slug) for slug, people in contacts.items() if not people]
    if missing:
        actors = translator.all_of(missing)
        lines.append(
            translator.rich_text(
                "Nobody is named yet who speaks for {actors}. Coordinators name them: {people}.",
                actors=actors,
                people=RichText.join(", ", map(_mention, coordinators)),
            )
        )
    return RichText.join("\n", lines)


def no_contacts_text(translator: Translator) -> str:
    """Return that nobody speaks for any body."""
    return translator.gettext("No contacts are named yet.")


def _mention(slack_id: str) -> Mention:
    return Mention(id=slack_id)
