"""Reminders in words: a headline, what is late first, then each owner's, what is on hold, and why one gets it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.answers.answer import AnswerLine, by_deliverable
from domain.answers.answer_text import to_be_confirmed
from domain.i18n.translator import Translator
from domain.messages.reminder_settings import CONTACT_EXAMPLE
from domain.register.instalments import Instalment
from domain.reminders.model import DIGEST_AHEAD, Reminder, ReminderKind
from domain.reminders.plan import FIRST_NOTICE


@dataclass(frozen=True, kw_only=True, slots=True)
class ReminderItem:
    """One deliverable in a reminder."""

    text: str
    ref: str
    title: str
    #: The instalment that is to be marked done next.
    head: str
    #: The instalments that it is about, by name.
    keys: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ReminderGroup:
    """Items under a heading."""

    heading: str
    items: tuple[ReminderItem, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class WordedReminder:
    """A reminder in words."""

    #: What is to be known before all else, if anything.
    notice: str = ""
    headline: str
    groups: tuple[ReminderGroup, ...]
    #: Why the reader gets this, and what can be done about it.
    remarks: tuple[str, ...]
    source: str

    @property
    def text(self) -> str:
        """All of it as plain text."""
        said = [self.notice, self.headline] if self.notice else [self.headline]
        for group in self.groups:
            said += ["", group.heading, *(f"• {each.text}" for each in group.items)]
        return "\n".join([*said, "", *self.remarks, self.source])


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sorted:
    """Lines of a reminder by how they stand."""

    late: Sequence[AnswerLine]
    ahead: Sequence[AnswerLine]
    held: Sequence[AnswerLine]


def word_reminder(
    reminder: Reminder, instalments: Sequence[Instalment], *, today: date, translator: Translator
) -> WordedReminder:
    """A reminder about some instalments, in a language."""
    live = [each for each in instalments if not each.hold]
    lines = _Sorted(
        late=by_deliverable(each for each in live if each.overdue(today)),
        ahead=by_deliverable(each for each in live if not each.overdue(today)),
        held=by_deliverable(each for each in instalments if each.hold),
    )
    note = translator.directory.note
    return WordedReminder(
        notice=may_be_a_repeat(translator) if reminder.repeated else "",
        headline=_headline(reminder, lines, today, translator),
        groups=tuple(_groups(reminder, lines, today, translator)),
        remarks=tuple(_remarks(reminder, translator)),
        source=translator.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking),
    )


def _headline(reminder: Reminder, lines: _Sorted, today: date, translator: Translator) -> str:
    refs = {each.deliverable.ref for each in (*lines.late, *lines.ahead)}
    counts = {"open": len(refs), "late": len(lines.late)}
    if reminder.kind is ReminderKind.DIGEST:
        until = translator.day(today + DIGEST_AHEAD)
        week = translator.day(reminder.day)
        return translator.gettext(
            "Week of {date}: {open} open until {until}, {late} late.", date=week, until=until, **counts
        )
    if reminder.is_weekly:
        return translator.ngettext(
            "{n} deliverable has been late for more than a week.",
            "{n} deliverables have been late for more than a week.",
            counts["open"],
        )
    day, countdown = translator.day(reminder.day), translator.countdown(reminder.day, today)
    if reminder.milestone is None:
        return translator.ngettext(
            "{n} deliverable was due on {date} and is still open ({countdown}).",
            "{n} deliverables were due on {date} and are still open ({countdown}).",
            counts["open"],
            date=day,
            countdown=countdown,
        )
    return translator.gettext(
        "{council}, {date} ({countdown}): {open} open, {late} late.",
        council=translator.text(reminder.milestone.name),
        date=day,
        countdown=countdown,
        **counts,
    )


def _groups(reminder: Reminder, lines: _Sorted, today: date, translator: Translator) -> Iterator[ReminderGroup]:
    if reminder.milestone is None and reminder.kind is not ReminderKind.DIGEST:
        # All of it is late, and the headline says so.
        yield from _by_owner(lines.late, today, translator)
    elif lines.late:
        heading = translator.ngettext("{n} late:", "{n} late:", len(lines.late))
        yield ReminderGroup(
            heading=heading, items=tuple(_item(each, today, translator, owners=True) for each in lines.late)
        )
    yield from _by_owner(lines.ahead, today, translator)
    if lines.held:
        heading = translator.gettext("On hold:")
        yield ReminderGroup(
            heading=heading, items=tuple(_item(each, today, translator, owners=True) for each in lines.held)
        )


def _by_owner(lines: Iterable[AnswerLine], today: date, translator: Translator) -> Iterator[ReminderGroup]:
    found: dict[str, list[AnswerLine]] = {}
    for each in lines:
        found.setdefault(translator.owners(each.deliverable.owners), []).append(each)
    for owners, theirs in found.items():
        yield ReminderGroup(
            heading=f"{owners}:", items=tuple(_item(each, today, translator, owners=False) for each in theirs)
        )


def _item(each: AnswerLine, today: date, translator: Translator, *, owners: bool) -> ReminderItem:
    title = translator.text(each.deliverable.title)
    parts = [f"{each.deliverable.ref} {title}"]
    if owners:
        parts.append(translator.owners(each.deliverable.owners))
    if each.head.due is not None:
        parts.append(f"{translator.day(each.head.due)} ({translator.countdown(each.head.due, today)})")
    if each.further:
        parts.append(translator.ngettext("then {n} more instalment", "then {n} more instalments", each.further))
    if each.head.hold:
        parts.append(translator.gettext("on hold: {reason}", reason=each.head.hold))
    if each.head.report:
        parts.append(to_be_confirmed(each.head, translator))
    return ReminderItem(
        text=" – ".join(parts),
        ref=each.deliverable.ref,
        title=title,
        head=each.head.key,
        keys=tuple(one.key for one in each.instalments),
    )


def _remarks(reminder: Reminder, translator: Translator) -> Iterator[str]:
    if reminder.kind is ReminderKind.ESCALATION:
        if -reminder.lead_days == FIRST_NOTICE:
            yield translator.gettext(
                "I know nobody who speaks for those who owe this. Name somebody: {example}", example=CONTACT_EXAMPLE
            )
        else:
            yield translator.gettext("You get this because you coordinate the register.")
    elif reminder.owners:
        actors = translator.all_of([translator.short(each) for each in reminder.owners])
        if reminder.is_direct:
            yield translator.gettext("You get this because you speak for {actors}.", actors=actors)
        else:
            yield translator.gettext("Only what concerns {actors}.", actors=actors)


def may_be_a_repeat(translator: Translator) -> str:
    """What stands above a reminder that may have been posted before."""
    return translator.gettext("This may be a repeat: it could not be seen whether this reminder had arrived before.")
