"""Texts of reminders: headline, overdue items, items by owner, items on hold, and why the recipient has it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from domain.answers.answer import AnswerLine, group_by_deliverable
from domain.answers.line_text import report_text
from domain.i18n.translator import Translator
from domain.messages.reminder_settings import CONTACT_EXAMPLE
from domain.register.instalments import Instalment
from domain.reminders.plan import FIRST_NOTICE_DAYS
from domain.reminders.reminder import DIGEST_RANGE, Reminder, ReminderKind


@dataclass(frozen=True, kw_only=True, slots=True)
class ReminderItem:
    """A deliverable in a reminder."""

    text: str
    ref: str
    title: str
    #: The key of the instalment to mark done next.
    shown_key: str
    #: The keys of all its instalments in the reminder.
    keys: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ReminderGroup:
    """Items under a heading."""

    heading: str
    items: tuple[ReminderItem, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class WordedReminder:
    """The text of a reminder, in one language."""

    #: That the reminder may be a repeat; empty if it is not.
    repeat_note: str = ""
    headline: str
    groups: tuple[ReminderGroup, ...]
    #: Why the recipient has it, and what to do about it.
    remarks: tuple[str, ...]
    source: str

    @property
    def text(self) -> str:
        """All of it as plain text."""
        lines = [self.repeat_note, self.headline] if self.repeat_note else [self.headline]
        for group in self.groups:
            lines += ["", group.heading, *(f"• {item.text}" for item in group.items)]
        return "\n".join([*lines, "", *self.remarks, self.source])


@dataclass(frozen=True, kw_only=True, slots=True)
class _LinesByStatus:
    """The lines of a reminder by status."""

    overdue: Sequence[AnswerLine]
    ahead: Sequence[AnswerLine]
    held: Sequence[AnswerLine]


def word_reminder(
    reminder: Reminder, instalments: Sequence[Instalment], *, today: date, translator: Translator
) -> WordedReminder:
    """Return the text of a reminder about instalments."""
    active = [instalment for instalment in instalments if not instalment.hold]
    lines = _LinesByStatus(
        overdue=group_by_deliverable(instalment for instalment in active if instalment.is_overdue(today)),
        ahead=group_by_deliverable(instalment for instalment in active if not instalment.is_overdue(today)),
        held=group_by_deliverable(instalment for instalment in instalments if instalment.hold),
    )
    note = translator.directory.note
    return WordedReminder(
        repeat_note=repeat_note(translator) if reminder.repeated else "",
        headline=_headline(reminder, lines, today, translator),
        groups=tuple(_groups(reminder, lines, today, translator)),
        remarks=tuple(_remarks(reminder, translator)),
        source=translator.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking),
    )


def _headline(reminder: Reminder, lines: _LinesByStatus, today: date, translator: Translator) -> str:
    open_count = len({line.deliverable.ref for line in (*lines.overdue, *lines.ahead)})
    match reminder.kind:
        case ReminderKind.DIGEST:
            return translator.gettext(
                "Week of {date}: {open} open until {until}, {late} late.",
                date=translator.day(reminder.day),
                until=translator.day(today + DIGEST_RANGE),
                open=open_count,
                late=len(lines.overdue),
            )
        case ReminderKind.OVERDUE | ReminderKind.ESCALATION if reminder.is_weekly:
            return translator.ngettext(
                "{n} deliverable has been late for more than a week.",
                "{n} deliverables have been late for more than a week.",
                open_count,
            )
        case ReminderKind.MEETING | ReminderKind.OVERDUE | ReminderKind.ESCALATION | ReminderKind.NOTICE:
            return _headline_of_day(reminder, open_count, len(lines.overdue), today, translator)
        case _:
            assert_never(reminder.kind)


def _headline_of_day(
    reminder: Reminder, open_count: int, overdue_count: int, today: date, translator: Translator
) -> str:
    """Return the headline of a reminder about a meeting or about a deadline."""
    day, countdown = translator.day(reminder.day), translator.countdown(reminder.day, today)
    if reminder.milestone is None:
        return translator.ngettext(
            "{n} deliverable was due on {date} and is still open ({countdown}).",
            "{n} deliverables were due on {date} and are still open ({countdown}).",
            open_count,
            date=day,
            countdown=countdown,
        )
    return translator.gettext(
        "{council}, {date} ({countdown}): {open} open, {late} late.",
        council=translator.text(reminder.milestone.name),
        date=day,
        countdown=countdown,
        open=open_count,
        late=overdue_count,
    )


def _groups(reminder: Reminder, lines: _LinesByStatus, today: date, translator: Translator) -> Iterator[ReminderGroup]:
    if reminder.milestone is None and reminder.kind is not ReminderKind.DIGEST:
        # Everything in it is overdue, and the headline says so.
        yield from _groups_by_owner(lines.overdue, today, translator)
    elif lines.overdue:
        heading = translator.ngettext("{n} late:", "{n} late:", len(lines.overdue))
        yield ReminderGroup(heading=heading, items=_items(lines.overdue, today, translator, with_owners=True))
    yield from _groups_by_owner(lines.ahead, today, translator)
    if lines.held:
        heading = translator.gettext("On hold:")
        yield ReminderGroup(heading=heading, items=_items(lines.held, today, translator, with_owners=True))


def _groups_by_owner(lines: Iterable[AnswerLine], today: date, translator: Translator) -> Iterator[ReminderGroup]:
    by_owners: dict[str, list[AnswerLine]] = {}
    for line in lines:
        by_owners.setdefault(translator.owners(line.deliverable.owners), []).append(line)
    for owners, group in by_owners.items():
        yield ReminderGroup(heading=f"{owners}:", items=_items(group, today, translator, with_owners=False))


def _items(
    lines: Iterable[AnswerLine], today: date, translator: Translator, *, with_owners: bool
) -> tuple[ReminderItem, ...]:
    return tuple(_item(line, today, translator, with_owners=with_owners) for line in lines)


def _item(line: AnswerLine, today: date, translator: Translator, *, with_owners: bool) -> ReminderItem:
    title, shown = translator.text(line.deliverable.title), line.shown
    parts = [f"{line.deliverable.ref} {title}"]
    if with_owners:
        parts.append(translator.owners(line.deliverable.owners))
    if shown.due is not None:
        parts.append(f"{translator.day(shown.due)} ({translator.countdown(shown.due, today)})")
    if line.later_open_count:
        parts.append(
            translator.ngettext("then {n} more instalment", "then {n} more instalments", line.later_open_count)
        )
    if shown.hold:
        parts.append(translator.gettext("on hold: {reason}", reason=shown.hold))
    if shown.report:
        parts.append(report_text(shown, translator))
    return ReminderItem(
        text=" – ".join(parts),
        ref=line.deliverable.ref,
        title=title,
        shown_key=shown.key,
        keys=tuple(instalment.key for instalment in line.instalments),
    )


def _remarks(reminder: Reminder, translator: Translator) -> Iterator[str]:
    match reminder.kind:
        case ReminderKind.ESCALATION if -reminder.lead_days == FIRST_NOTICE_DAYS:
            yield translator.gettext(
                "I know nobody who speaks for those who owe this. Name somebody: {example}", example=CONTACT_EXAMPLE
            )
        case ReminderKind.ESCALATION:
            yield translator.gettext("You get this because you coordinate the register.")
        case ReminderKind.MEETING | ReminderKind.OVERDUE | ReminderKind.DIGEST | ReminderKind.NOTICE:
            if reminder.owners:
                actors = translator.all_of([translator.actor(slug) for slug in reminder.owners])
                if reminder.is_direct:
                    yield translator.gettext("You get this because you speak for {actors}.", actors=actors)
                else:
                    yield translator.gettext("Only what concerns {actors}.", actors=actors)
        case _:
            assert_never(reminder.kind)


def repeat_note(translator: Translator) -> str:
    """Return that a reminder may have been posted before."""
    return translator.gettext("This may be a repeat: it could not be seen whether this reminder had arrived before.")
