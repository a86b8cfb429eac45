"""Sentences of the App Home: next Schengen Council, own body, what is overdue or next, list, and reports."""

from collections.abc import Sequence
from datetime import date
from typing import assert_never

from domain.answers.answer import Answer, AnswerLine
from domain.answers.headline import nothing_fits
from domain.answers.home import HomeStatus, ListPage
from domain.answers.line_text import (
    deadline_text,
    later_instalments_text,
    local_title_text,
    progress_texts,
    status_text,
)
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.commands import instalment_name
from domain.messages.item_text import day_text
from domain.messages.reminders import council_headline, counts_text
from domain.register.instalments import Instalment
from domain.register.model import Milestone, Status


def own_body_line(own: Sequence[str], translator: Translator) -> str:
    """Return for which bodies the person speaks."""
    return translator.gettext(
        "You speak for {actor}.", actor=translator.all_of([translator.actor(slug) for slug in own])
    )


def whom_line(translator: Translator) -> str:
    """Return whose deliverables are shown to a person of whom it is not known for whom they speak."""
    return translator.gettext("Showing everyone. Whom do you represent?")


def council_line(
    milestone: Milestone | None, open_count: int, overdue_count: int, *, today: date, translator: Translator
) -> str:
    """Return the next Schengen Council, how far off it is, and how much is open for it."""
    if milestone is None:
        return translator.gettext("No later Schengen Council is known yet.")
    return council_headline(milestone, open_count, overdue_count, today=today, translator=translator)


def overdue_heading(number: int, since: date | None, today: date, translator: Translator) -> str:
    """Return how many deliverables are overdue, and since when if all are since one day."""
    if since is None:
        return translator.ngettext("{n} overdue", "{n} overdue", number)
    day = translator.near_day(since, today)
    return translator.ngettext("{n} overdue since {date}", "{n} overdue since {date}", number, date=day)


def upcoming_heading(due: date, today: date, translator: Translator) -> str:
    """Return the day on which something falls due next."""
    return translator.gettext("Due on {date}", date=translator.near_day(due, today))


def count_line(answer: Answer, show: HomeStatus, translator: Translator) -> str:
    """Return how many deliverables fit the filters."""
    number = len(answer.all_lines)
    if number == 0:
        return nothing_fits(translator, answer.question.note)
    overdue = sum(line.shown.is_overdue(answer.today) and not line.shown.hold for line in answer.all_lines)
    match show:
        case HomeStatus.OPEN:
            return counts_text(number, overdue, translator)
        case HomeStatus.OVERDUE:
            return translator.ngettext("{n} overdue", "{n} overdue", number)
        case HomeStatus.HELD | HomeStatus.REPORTED | HomeStatus.DONE | HomeStatus.ALL:
            return translator.ngettext("{n} deliverable:", "{n} deliverables:", number)
        case _:
            assert_never(show)


def list_line(line: AnswerLine, answer: Answer, own: Sequence[str], translator: Translator) -> str:
    """Return a line of the list; its sign and day say that it is open or overdue, and its owner may be clear."""
    shown, parts = line.shown, [local_title_text(line, translator)]
    if [owner.actor for owner in line.deliverable.owners] != list(own):
        parts.append(translator.owners(line.deliverable.owners))
    if shown.due is None or shown.starts is not None or shown.status is Status.DONE:
        parts.append(deadline_text(shown, answer, translator))
    else:
        parts.append(day_text(shown.due, answer.today, translator))
    if line.later_open_count:
        parts.append(later_instalments_text(line, translator))
    if shown.hold or shown.report or shown.status is Status.DONE:
        parts.append(status_text(shown, answer, translator))
    parts += progress_texts(shown, answer.today, translator)
    return " – ".join(parts)


def page_line(page: ListPage, translator: Translator) -> str:
    """Return the page number and the number of pages."""
    return translator.gettext("Page {number} of {pages}", number=page.number, pages=page.page_count)


def status_option(status: HomeStatus, translator: Translator) -> str:
    """Return an option of the status filter."""
    match status:
        case HomeStatus.OPEN:
            return translator.gettext("open")
        case HomeStatus.OVERDUE:
            return translator.gettext("overdue")
        case HomeStatus.HELD:
            return translator.gettext("on hold")
        case HomeStatus.REPORTED:
            return translator.gettext("reported done")
        case HomeStatus.DONE:
            return translator.gettext("done")
        case HomeStatus.ALL:
            return translator.gettext("whatever the status")
        case _:
            assert_never(status)


def own_bodies_option(own: Sequence[str], translator: Translator) -> str:
    """Return the option of the owner filter for the person's own bodies."""
    return translator.gettext("My body: {actors}", actors=", ".join(translator.actor(slug) for slug in own))


def report_line(instalment: Instalment, translator: Translator) -> RichText:
    """Return an owner's report that waits for a coordinator."""
    return translator.rich_text(
        "{person} reports {instalment} done: {evidence}",
        person=Mention(id=instalment.reporter) if instalment.reporter else "–",
        instalment=instalment_name(instalment.deliverable.ref, instalment.slug, translator),
        evidence=instalment.report,
    )
