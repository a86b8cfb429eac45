"""Texts of reminders: headline, progress, overdue items, items ahead, items on hold, and why the recipient has it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import assert_never

from msgspec import Struct

from domain.answers.answer import AnswerLine, group_by_deliverable
from domain.i18n.council_names import body_name
from domain.i18n.translator import Translator
from domain.messages.item_text import item_mark, item_text
from domain.messages.reminder_settings import CONTACT_EXAMPLE
from domain.register.instalments import Instalment
from domain.register.model import Milestone
from domain.reminders.plan import FIRST_NOTICE_DAYS
from domain.reminders.reminder import DIGEST_RANGE, Reminder, ReminderKind


class ReminderItem(Struct, frozen=True, kw_only=True):
    """A deliverable in a reminder."""

    text: str
    #: The sign of its status.
    mark: str
    ref: str
    #: The key of the instalment to mark done next.
    shown_key: str
    #: Its owner reports that instalment done, and a coordinator is to confirm it.
    is_reported: bool
    #: The keys of all its instalments in the reminder.
    keys: tuple[str, ...]


class ReminderGroup(Struct, frozen=True, kw_only=True):
    """Items under a heading; without one where the headline says all of it."""

    heading: str
    items: tuple[ReminderItem, ...]


class WordedReminder(Struct, frozen=True, kw_only=True):
    """The text of a reminder, in one language."""

    #: That the reminder may be a repeat; empty if it is not.
    repeat_note: str = ""
    headline: str
    #: What was done since the last one; empty if nothing was.
    progress: str
    groups: tuple[ReminderGroup, ...]
    #: Why the recipient has it, and what to do about it.
    remarks: tuple[str, ...]
    source: str

    @property
    def text(self) -> str:
        """All of it as plain text."""
        lines = [text for text in (self.repeat_note, self.headline, self.progress) if text]
        for group in self.groups:
            lines += ["", *([group.heading] if group.heading else []), *(f"• {item.text}" for item in group.items)]
        return "\n".join([*lines, "", *self.remarks, self.source])


class _LinesByStatus(Struct, frozen=True, kw_only=True):
    """The lines of a reminder by status."""

    overdue: Sequence[AnswerLine]
    ahead: Sequence[AnswerLine]
    #: What waits for a coordinator's word, where that is shown apart.
    reported: Sequence[AnswerLine]
    held: Sequence[AnswerLine]


def word_reminder(
    reminder: Reminder, instalments: Sequence[Instalment], *, today: date, translator: Translator, done_count: int = 0
) -> WordedReminder:
    """Return the text of a reminder about instalments; `done_count` is the number done since the last one."""
    reported = [each for each in instalments if each.report and reminder.kind is ReminderKind.DIGEST]
    active = [each for each in instalments if not each.hold and each not in reported]
    lines = _LinesByStatus(
        overdue=group_by_deliverable(instalment for instalment in active if instalment.is_overdue(today)),
        ahead=group_by_deliverable(instalment for instalment in active if not instalment.is_overdue(today)),
        reported=group_by_deliverable(reported),
        held=group_by_deliverable(each for each in instalments if each.hold and each not in reported),
    )
    return WordedReminder(
        repeat_note=repeat_note(translator) if reminder.repeated else "",
        headline=_headline(reminder, lines, today, translator),
        progress=_progress(done_count, translator),
        groups=tuple(_Grouping(reminder, today, translator).groups(lines)),
        remarks=tuple(_remarks(reminder, translator)),
        source=translator.notes(instalment.deliverable.ref for instalment in instalments),
    )


def _headline(reminder: Reminder, lines: _LinesByStatus, today: date, translator: Translator) -> str:
    open_count = len({line.deliverable.ref for line in (*lines.overdue, *lines.ahead, *lines.reported)})
    match reminder.kind:
        case ReminderKind.DIGEST:
            days = translator.gettext(
                "{first} to {last}",
                first=translator.near_day(reminder.day, today),
                last=translator.near_day(today + DIGEST_RANGE, today),
            )
            return _headline_about(days, counts_text(open_count, len(lines.overdue), translator), translator)
        case ReminderKind.OVERDUE | ReminderKind.ESCALATION if reminder.is_weekly:
            return translator.ngettext(
                "{n} deliverable has been late for more than a week.",
                "{n} deliverables have been late for more than a week.",
                open_count,
            )
        case ReminderKind.PROGRESS:
            return translator.ngettext(
                "{n} deliverable is due in two weeks. How far is it?",
                "{n} deliverables are due in two weeks. How far are they?",
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
    day = translator.near_day(reminder.day, today)
    if reminder.milestone is None:
        return translator.ngettext(
            "{n} deliverable was due on {date} and is still open ({countdown}).",
            "{n} deliverables were due on {date} and are still open ({countdown}).",
            open_count,
            date=day,
            countdown=translator.countdown(reminder.day, today),
        )
    return council_headline(reminder.milestone, open_count, overdue_count, today=today, translator=translator)


def council_headline(
    milestone: Milestone, open_count: int, overdue_count: int, *, today: date, translator: Translator
) -> str:
    """Return when a meeting is, how long that is, and how much is open for it."""
    if milestone.meets is None:
        meeting = translator.text(milestone.name)
    else:
        council, day = body_name(milestone.body, translator), translator.near_day(milestone.meets, today)
        meeting = translator.gettext("{council} on {date}", council=council, date=day)
    counts = counts_text(open_count, overdue_count, translator)
    return _headline_about(meeting, f"{translator.time_left(milestone.day, today)}, {counts}", translator)


def _headline_about(what: str, details: str, translator: Translator) -> str:
    return translator.gettext("{what}: {details}", what=sentence_case(what), details=details)


def sentence_case(text: str) -> str:
    """Return a text with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


def counts_text(open_count: int, overdue_count: int, translator: Translator) -> str:
    """Return how many are open, and how many of them overdue if any are."""
    counts = [translator.ngettext("{n} open", "{n} open", open_count)]
    if overdue_count:
        counts.append(translator.ngettext("{n} overdue", "{n} overdue", overdue_count))
    return ", ".join(counts)


def _progress(done_count: int, translator: Translator) -> str:
    if not done_count:
        return ""
    return translator.ngettext("Since the last one: {n} done", "Since the last one: {n} done", done_count)


class _Grouping:
    """Puts the lines of a reminder under headings, so that no line repeats a day."""

    def __init__(self, reminder: Reminder, today: date, translator: Translator) -> None:
        self._reminder = reminder
        self._today = today
        self._translator = translator
        #: The day that the headline names as that on which things are due.
        self._headline_day = None if reminder.comes_every_week else reminder.day

    def groups(self, lines: _LinesByStatus) -> Iterator[ReminderGroup]:
        """Yield what is overdue, what is still ahead, and what is on hold."""
        translator = self._translator
        is_all_overdue = self._reminder.kind in (ReminderKind.OVERDUE, ReminderKind.ESCALATION)
        for day, group in _by_day(lines.overdue):
            count = len(group)
            if is_all_overdue and day in (None, self._headline_day):
                heading = ""
            elif day is None:
                heading = translator.ngettext("{n} overdue", "{n} overdue", count)
            else:
                since = translator.near_day(day, self._today)
                heading = translator.ngettext("{n} overdue since {date}", "{n} overdue since {date}", count, date=since)
            yield self._group(heading, group, day)
        for day, group in _by_day(lines.ahead):
            yield self._group(self._heading_ahead(day, has_overdue=bool(lines.overdue)), group, day)
        if lines.reported:
            yield self._group(sentence_case(translator.gettext("reported done")), lines.reported, None)
        if lines.held:
            yield self._group(translator.gettext("On hold"), lines.held, None)

    def _heading_ahead(self, day: date | None, *, has_overdue: bool) -> str:
        if day is not None and (has_overdue or day != self._headline_day):
            return self._translator.gettext("Due on {date}", date=self._translator.near_day(day, self._today))
        return self._translator.gettext("Not yet due") if has_overdue else ""

    def _group(self, heading: str, lines: Iterable[AnswerLine], day: date | None) -> ReminderGroup:
        said = (day, self._headline_day)
        return ReminderGroup(heading=heading, items=tuple(self._item(line, said) for line in lines))

    def _item(self, line: AnswerLine, said: Collection[date | None]) -> ReminderItem:
        shown = line.shown
        return ReminderItem(
            text=item_text(line, self._today, self._translator, said=said, owners=self._reminder.owners),
            mark=item_mark(line, self._today),
            ref=line.deliverable.ref,
            shown_key=shown.key,
            is_reported=bool(shown.report),
            keys=tuple(instalment.key for instalment in line.instalments),
        )


def _by_day(lines: Sequence[AnswerLine]) -> list[tuple[date | None, Sequence[AnswerLine]]]:
    """Return lines by their days, in order of time; all of them with None for a day if no two have the same."""
    by_day: dict[date, list[AnswerLine]] = {}
    for line in sorted(lines, key=lambda line: line.shown.due or date.max):
        by_day.setdefault(line.shown.due or date.max, []).append(line)
    in_order = [line for group in by_day.values() for line in group]
    if len(by_day) == len(in_order):
        return [(None, in_order)] if in_order else []
    return list(by_day.items())


def _remarks(reminder: Reminder, translator: Translator) -> Iterator[str]:
    match reminder.kind:
        case ReminderKind.ESCALATION if -reminder.lead_days == FIRST_NOTICE_DAYS:
            yield translator.gettext(
                "I know nobody who speaks for those who owe this. Name somebody: {example}", example=CONTACT_EXAMPLE
            )
        case ReminderKind.ESCALATION:
            yield translator.gettext("You get this because you coordinate the register.")
        case ReminderKind.DIGEST if reminder.is_direct and not reminder.owners:
            yield translator.gettext("You get this because you coordinate the register.")
        case (
            ReminderKind.MEETING
            | ReminderKind.OVERDUE
            | ReminderKind.DIGEST
            | ReminderKind.PROGRESS
            | ReminderKind.NOTICE
        ):
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
