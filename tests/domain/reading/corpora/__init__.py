"""Corpora of questions with their meanings, one for each language, each with a negative half; all have one day."""

from collections.abc import Mapping, Sequence
from datetime import date

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Question, RefusalReason
from domain.register.meeting import Meeting

#: The day of asking: the day on which ministers discussed the note.
TODAY = date(2023, 10, 19)

#: Meanings, each with the phrases that have it.
Corpus = Sequence[tuple[Question, Sequence[str]]]
#: Phrases that must not be understood, by reason.
Negative = Mapping[RefusalReason, Sequence[str]]


def _span(text: str) -> Span:
    """Return the days of `2024`, `2024-06` or `2024-06-13`, or of two of them with `..` between."""
    first, _, last = text.partition("..")
    if last:
        return Span(first=_span(first).first, last=_span(last).last)
    if len(first) == len("2024"):
        return Span.months(Month(int(first), 1), 12)
    return Span.months(Month.parse(first)) if len(first) == len("2024-06") else Span.day(date.fromisoformat(first))


def by(text: str) -> DueFilter:
    """Return "due on or before the last day"."""
    return DueFilter(bound=Bound.BY, span=_span(text))


def before(text: str) -> DueFilter:
    """Return "due before the first day"."""
    return DueFilter(bound=Bound.BEFORE, span=_span(text))


def within(text: str) -> DueFilter:
    """Return "due within the time"."""
    return DueFilter(bound=Bound.IN, span=_span(text))


def since(text: str) -> DueFilter:
    """Return "due on or after the first day"."""
    return DueFilter(bound=Bound.FROM, span=_span(text))


def after(text: str) -> DueFilter:
    """Return "due after the last day"."""
    return DueFilter(bound=Bound.AFTER, span=_span(text))


def between(text: str) -> DueFilter:
    """Return "due within the time", as a range."""
    return DueFilter(bound=Bound.BETWEEN, span=_span(text))


def meeting(day: str, bound: Bound = Bound.IN) -> DueFilter:
    """Return a bound by the Schengen Council that meets on a day."""
    meets = date.fromisoformat(day)
    return DueFilter(bound=bound, span=Span.day(meets), council=Meeting(Month.of(meets)))
