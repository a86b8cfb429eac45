"""The lines of an answer in groups: a date that several share stands once, above them, and so does what has none.

Of several notes, those of one stand together under its number and marking.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from domain.answers.answer import Answer, AnswerLine
from domain.answers.headline import Headline
from domain.answers.line_text import (
    deadline_text,
    later_instalments_text,
    local_title_text,
    marked_report_text,
    marked_status_text,
    progress_texts,
)
from domain.i18n.status_label import DisplayStatus, display_status
from domain.i18n.translator import Translator
from domain.questions.model import StatusFilter
from domain.register.instalments import Instalment
from domain.register.model import Status

#: The beginning of each deliverable's line in a text.
BULLET = "• "


class WordedLine(Struct, frozen=True, kw_only=True):
    """A deliverable in words: its reference and title, then its owners and whatever is not said above it."""

    line: AnswerLine
    title: str
    facts: tuple[str, ...]
    #: Whether its status is among the facts, since it does not go without saying.
    has_status: bool

    @property
    def text(self) -> str:
        """The line as plain text."""
        return BULLET + " – ".join((self.title, *self.facts))


class WordedGroup(Struct, frozen=True, kw_only=True):
    """Lines under a heading, which is empty if they have none."""

    heading: str
    lines: tuple[WordedLine, ...]
    #: The heading of its note, in the first group of each; empty if the register has only one.
    note: str = ""

    @property
    def headings(self) -> tuple[str, ...]:
        """What stands above the lines."""
        return tuple(heading for heading in (self.note, self.heading) if heading)

    @property
    def lines_of_text(self) -> tuple[str, ...]:
        """The headings and the lines as plain text."""
        return (*self.headings, *(line.text for line in self.lines))


def word_groups(answer: Answer, headline: Headline, translator: Translator) -> tuple[WordedGroup, ...]:
    """Return the lines of an answer without what its headline says of all of them."""
    wording = _LineWording(answer, headline, translator)
    return tuple(group for part in answer.by_note() for group in wording.groups_of_note(part))


class _LineWording:
    """Words the lines of one answer."""

    def __init__(self, answer: Answer, headline: Headline, translator: Translator) -> None:
        self._answer = answer
        self._headline = headline
        self._translator = translator
        self._known_status = _known_status(answer, headline)

    def groups_of_note(self, part: Answer) -> Iterator[WordedGroup]:
        """Yield the lines of one note, which the first group names."""
        groups = [*self._dated_groups(part.lines), *self._undated_groups(part.undated)]
        for number, group in enumerate(groups):
            note = "" if number else self._translator.note(group.lines[0].line.deliverable.note)
            yield replace(group, note=note)

    def _dated_groups(self, lines: Sequence[AnswerLine]) -> Iterator[WordedGroup]:
        """Yield the lines with a date: grouped by it if two have the same, unless the headline has it."""
        if self._headline.has_date:
            yield from self._group("", lines)
            return
        dates = [self._date(line) for line in lines]
        if len(set(dates)) == len(dates):
            yield from self._group("", lines, dates=dates)
            return
        for date, dated in groupby(zip(dates, lines, strict=True), itemgetter(0)):
            yield from self._group(f"{date}:", [line for _, line in dated])

    def _undated_groups(self, lines: Sequence[AnswerLine]) -> Iterator[WordedGroup]:
        """Yield the lines without a date, under a heading that says so if nothing above does."""
        is_said = self._answer.question.undated or self._headline.has_date
        heading = "" if is_said else self._translator.gettext("Without a deadline:")
        yield from self._group(heading, lines)

    def _group(self, heading: str, lines: Sequence[AnswerLine], *, dates: Sequence[str] = ()) -> Iterator[WordedGroup]:
        """Yield a group if it has lines; each shows its date if there are any."""
        if lines:
            shown = dates or [""] * len(lines)
            worded = tuple(self._word(line, date) for line, date in zip(lines, shown, strict=True))
            yield WordedGroup(heading=heading, lines=worded)

    def _word(self, line: AnswerLine, date: str) -> WordedLine:
        facts = [self._translator.owners(line.deliverable.owners)]
        if date:
            facts.append(date)
        elif self._headline.has_date and not self._headline.has_countdown:
            facts += self._countdown(line)
        is_said = self._headline.has_countdown and len(self._answer.all_lines) == 1
        if line.later_open_count and not is_said:
            facts.append(later_instalments_text(line, self._translator))
        if status := self._status(line.shown):
            facts.append(status)
        facts += progress_texts(line.shown, self._answer.today, self._translator)
        title = local_title_text(line, self._translator)
        return WordedLine(line=line, title=title, facts=tuple(facts), has_status=bool(status))

    def _date(self, line: AnswerLine) -> str:
        return deadline_text(line.shown, self._answer, self._translator)

    def _countdown(self, line: AnswerLine) -> list[str]:
        """Return how far off an open line's day is, in a list; an empty one for others."""
        due = line.shown.due
        if due is None or line.shown.status is Status.DONE:
            return []
        return [self._translator.countdown(due, self._answer.today)]

    def _status(self, shown: Instalment) -> str:
        """Return the status of a line; empty if it goes without saying, as evidence, reasons and reports never do."""
        is_known = display_status(shown, self._answer.today) is self._known_status
        if is_known and shown.report:
            return marked_report_text(shown, self._translator)
        if is_known and not shown.evidence:
            return ""
        return marked_status_text(shown, self._answer, self._translator)


def _known_status(answer: Answer, headline: Headline) -> DisplayStatus | None:
    """Return the status that the lines need not repeat: the one that was asked for, or that all have."""
    lines = answer.all_lines
    if headline.has_status and lines and answer.overdue_count == len(lines):
        return DisplayStatus.OVERDUE
    if headline.has_status and len(lines) == 1:
        return display_status(lines[0].shown, answer.today)
    if answer.is_broadened:
        return None
    match answer.question.shown_status:
        case StatusFilter.OPEN:
            return DisplayStatus.OPEN
        case StatusFilter.OVERDUE:
            return DisplayStatus.OVERDUE
        case StatusFilter.DONE | StatusFilter.LATE | StatusFilter.ON_TIME | StatusFilter.EARLY:
            return DisplayStatus.DONE
        case StatusFilter.HELD | StatusFilter.REPORTED | StatusFilter.WORD_LEFT | StatusFilter.ALL:
            return None
        case _:
            assert_never(answer.question.shown_status)
