"""The App Home in words: whose it is, what is next and what is late, and what coordinators see besides."""

from collections.abc import Sequence
from datetime import date

from domain.answers.answer import Answer
from domain.home import HomeStatus, ListPage
from domain.i18n.mentions import mark
from domain.i18n.translator import Translator
from domain.messages.commands import instalment_name
from domain.register.audit_events import UNDOABLE, Change, ChangeKind
from domain.register.instalments import Instalment
from domain.register.model import Milestone

#: So many late instalments are named; more are counted.
NAMED = 8


def whose(own: Sequence[str], speech: Translator) -> str:
    """For whom somebody speaks, or how to say it."""
    if own:
        return speech.gettext("You speak for {actor}.", actor=speech.all_of([speech.short(each) for each in own]))
    return speech.gettext(
        "I do not know for whom you speak, and show everybody's. Say it once: {command}", command="/schengen iam NL"
    )


def upcoming(milestone: Milestone | None, today: date, speech: Translator) -> str:
    """The next Schengen Council, and how far off it is."""
    if milestone is None:
        return speech.gettext("No later Schengen Council is known yet.")
    name = speech.text(milestone.name)
    if milestone.meets is None:
        return speech.gettext("{council}: the meeting day is not known yet.", council=name)
    day, countdown = speech.day(milestone.day), speech.countdown(milestone.day, today)
    return speech.gettext("{council}: it meets on {date}, {countdown}.", council=name, date=day, countdown=countdown)


def late(instalments: Sequence[Instalment], today: date, speech: Translator) -> str:
    """What is overdue, by name."""
    if not instalments:
        return speech.gettext("Nothing is overdue.")
    said = [
        f"{instalment_name(each.deliverable.ref, each.slug, speech)} ({speech.countdown(each.due, today)})"
        for each in instalments[:NAMED]
        if each.due is not None
    ]
    more = len(instalments) - len(said)
    if more:
        said.append(speech.ngettext("{n} more", "{n} more", more))
    return speech.gettext("Overdue: {instalments}", instalments="; ".join(said))


def count(answer: Answer, speech: Translator) -> str:
    """How many deliverables fit what is chosen."""
    number = len(answer.all_lines)
    if number == 0:
        return speech.gettext("Nothing under the note fits that.")
    overdue = sum(each.head.overdue(answer.today) and not each.head.hold for each in answer.all_lines)
    if overdue:
        return speech.ngettext(
            "{n} deliverable, {late} of them late:",
            "{n} deliverables, {late} of them late:",
            number,
            late=overdue,
        )
    return speech.ngettext("{n} deliverable:", "{n} deliverables:", number)


def place(page: ListPage, speech: Translator) -> str:
    """Which page it is."""
    return speech.gettext("Page {number} of {pages}", number=page.number, pages=page.of)


def show(what: HomeStatus, speech: Translator) -> str:
    """How what is shown stands."""
    match what:
        case HomeStatus.OPEN:
            return speech.gettext("open")
        case HomeStatus.OVERDUE:
            return speech.gettext("overdue")
        case HomeStatus.HELD:
            return speech.gettext("on hold")
        case HomeStatus.REPORTED:
            return speech.gettext("reported done")
        case HomeStatus.DONE:
            return speech.gettext("done")
        case HomeStatus.ALL:
            return speech.gettext("whatever the status")


def mine(own: Sequence[str], speech: Translator) -> str:
    """The choice of what is one's own bodies'."""
    return speech.gettext("My body: {actors}", actors=", ".join(speech.short(each) for each in own))


def report(instalment: Instalment, speech: Translator) -> str:
    """What an owner's report says that waits for a coordinator."""
    return speech.gettext(
        "{person} reports {instalment} done: {evidence}",
        person=mark(instalment.reporter) if instalment.reporter else "–",
        instalment=instalment_name(instalment.deliverable.ref, instalment.slug, speech),
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
