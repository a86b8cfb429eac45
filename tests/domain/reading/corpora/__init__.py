"""What questions mean: one corpus a language, each with a negative half; all are asked on the same day."""

from collections.abc import Mapping, Sequence
from datetime import date

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, Question, When, Why

#: The day of asking: ministers discussed the note.
TODAY = date(2023, 10, 19)

#: A meaning, and the phrases that have it.
Corpus = Sequence[tuple[Question, Sequence[str]]]
#: Why phrases must not be understood.
Negative = Mapping[Why, Sequence[str]]


def _span(text: str) -> Span:
    """`2024`, `2024-06` or `2024-06-13`, or two of them with `..` between."""
    first, _, last = text.partition("..")
    if last:
        return Span(first=_span(first).first, last=_span(last).last)
    if len(first) == len("2024"):
        return Span.months(Month(int(first), 1), 12)
    return Span.months(Month.parse(first)) if len(first) == len("2024-06") else Span.day(date.fromisoformat(first))


def by(text: str) -> When:
    """Due on or before the last day."""
    return When(bound=Bound.BY, span=_span(text))


def before(text: str) -> When:
    """Due before the first day."""
    return When(bound=Bound.BEFORE, span=_span(text))


def within(text: str) -> When:
    """Due within it."""
    return When(bound=Bound.IN, span=_span(text))


def since(text: str) -> When:
    """Due on or after the first day."""
    return When(bound=Bound.FROM, span=_span(text))


def after(text: str) -> When:
    """Due after the last day."""
    return When(bound=Bound.AFTER, span=_span(text))


def between(text: str) -> When:
    """Due within it, said as a range."""
    return When(bound=Bound.BETWEEN, span=_span(text))


def meeting(day: str, bound: Bound = Bound.IN) -> When:
    """A limit by the Schengen Council that meets on a day."""
    met = date.fromisoformat(day)
    return When(bound=bound, span=Span.day(met), council=Month.of(met))
