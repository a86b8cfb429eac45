"""Sentences of the App Home: own body, next Schengen Council, overdue instalments, list, and reports."""

from collections.abc import Sequence
from datetime import date
from typing import assert_never

from domain.answers.answer import Answer
from domain.answers.headline import nothing_fits
from domain.home import HomeStatus, ListPage
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.commands import instalment_name
from domain.register.instalments import Instalment
from domain.register.model import Milestone

#: Overdue instalments that are named; more are counted.
MAX_NAMED = 8


def own_body_line(own: Sequence[str], translator: Translator) -> str:
    """Return for which bodies the person speaks, or how to tell the bot."""
    if own:
        return translator.gettext(
            "You speak for {actor}.", actor=translator.all_of([translator.actor(slug) for slug in own])
        )
    return translator.gettext(
        "I do not know for whom you speak, and show everybody's. Say it once: {command}", command="/schengen iam NL"
    )


def next_council_line(milestone: Milestone | None, today: date, translator: Translator) -> str:
    """Return the next Schengen Council, and how far off it is."""
    if milestone is None:
        return translator.gettext("No later Schengen Council is known yet.")
    name = translator.text(milestone.name)
    if milestone.meets is None:
        return translator.gettext("{council}: the meeting day is not known yet.", council=name)
    day, countdown = translator.day(milestone.day), translator.countdown(milestone.day, today)
    return translator.gettext(
        "{council}: it meets on {date}, {countdown}.", council=name, date=day, countdown=countdown
    )


def overdue_line(instalments: Sequence[Instalment], today: date, translator: Translator) -> str:
    """Return the names of overdue instalments."""
    if not instalments:
        return translator.gettext("Nothing is overdue.")
    names = []
    for instalment in instalments[:MAX_NAMED]:
        if instalment.due is not None:
            name = instalment_name(instalment.deliverable.ref, instalment.slug, translator)
            names.append(f"{name} ({translator.countdown(instalment.due, today)})")
    more = len(instalments) - len(names)
    if more:
        names.append(translator.ngettext("{n} more", "{n} more", more))
    return translator.gettext("Overdue: {instalments}", instalments=translator.separated(names))


def count_line(answer: Answer, translator: Translator) -> str:
    """Return how many deliverables fit the filters."""
    number = len(answer.all_lines)
    if number == 0:
        return nothing_fits(translator)
    overdue = sum(line.shown.is_overdue(answer.today) and not line.shown.hold for line in answer.all_lines)
    if overdue:
        return translator.ngettext(
            "{n} deliverable, {late} of them late:",
            "{n} deliverables, {late} of them late:",
            number,
            late=overdue,
        )
    return translator.ngettext("{n} deliverable:", "{n} deliverables:", number)


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
