"""The App Home in words: whose it is, what is next and what is late, and what coordinators see besides."""

from collections.abc import Sequence
from datetime import date

from domain.answers.answer import Answer
from domain.answers.answer_text import nothing_fits
from domain.home import HomeStatus, ListPage
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.commands import instalment_name
from domain.register.audit_events import UNDOABLE, Change, ChangeKind
from domain.register.instalments import Instalment
from domain.register.model import Milestone

#: So many late instalments are named; more are counted.
NAMED = 8


def whose(own: Sequence[str], translator: Translator) -> str:
    """For whom somebody speaks, or how to say it."""
    if own:
        return translator.gettext(
            "You speak for {actor}.", actor=translator.all_of([translator.short(each) for each in own])
        )
    return translator.gettext(
        "I do not know for whom you speak, and show everybody's. Say it once: {command}", command="/schengen iam NL"
    )


def upcoming(milestone: Milestone | None, today: date, translator: Translator) -> str:
    """The next Schengen Council, and how far off it is."""
    if milestone is None:
        return translator.gettext("No later Schengen Council is known yet.")
    name = translator.text(milestone.name)
    if milestone.meets is None:
        return translator.gettext("{council}: the meeting day is not known yet.", council=name)
    day, countdown = translator.day(milestone.day), translator.countdown(milestone.day, today)
    return translator.gettext(
        "{council}: it meets on {date}, {countdown}.", council=name, date=day, countdown=countdown
    )


def late(instalments: Sequence[Instalment], today: date, translator: Translator) -> str:
    """What is overdue, by name."""
    if not instalments:
        return translator.gettext("Nothing is overdue.")
    said = [
        f"{instalment_name(each.deliverable.ref, each.slug, translator)} ({translator.countdown(each.due, today)})"
        for each in instalments[:NAMED]
        if each.due is not None
    ]
    more = len(instalments) - len(said)
    if more:
        said.append(translator.ngettext("{n} more", "{n} more", more))
    return translator.gettext("Overdue: {instalments}", instalments="; ".join(said))


def count(answer: Answer, translator: Translator) -> str:
    """How many deliverables fit what is chosen."""
    number = len(answer.all_lines)
    if number == 0:
        return nothing_fits(translator)
    overdue = sum(each.shown.overdue(answer.today) and not each.shown.hold for each in answer.all_lines)
    if overdue:
        return translator.ngettext(
            "{n} deliverable, {late} of them late:",
            "{n} deliverables, {late} of them late:",
            number,
            late=overdue,
        )
    return translator.ngettext("{n} deliverable:", "{n} deliverables:", number)


def place(page: ListPage, translator: Translator) -> str:
    """Which page it is."""
    return translator.gettext("Page {number} of {pages}", number=page.number, pages=page.of)


def show(what: HomeStatus, translator: Translator) -> str:
    """How what is shown stands."""
    match what:
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


def mine(own: Sequence[str], translator: Translator) -> str:
    """The choice of what is one's own bodies'."""
    return translator.gettext("My body: {actors}", actors=", ".join(translator.short(each) for each in own))


def report(instalment: Instalment, translator: Translator) -> RichText:
    """What an owner's report says that waits for a coordinator."""
    return translator.rich_text(
        "{person} reports {instalment} done: {evidence}",
        person=Mention(id=instalment.reporter) if instalment.reporter else "–",
        instalment=instalment_name(instalment.deliverable.ref, instalment.slug, translator),
        evidence=instalment.report,
    )


def can_be_undone(changes: Sequence[Change]) -> frozenset[int]:
    """The numbers of those of the newest changes, the newest first, that are of a kind to be taken back and stand."""
    gone: set[int] = set()
    standing: set[int] = set()
    for each in changes:
        if each.number is None or each.number in gone:
            continue
        if each.undoes is not None:
            gone.add(each.undoes)
        if each.kind in (*UNDOABLE, ChangeKind.UNDONE):
            standing.add(each.number)
    return frozenset(standing)
