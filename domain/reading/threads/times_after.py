"""The time of a text that goes on from the last question, whose own time stays as far as the new one leaves it open."""

from datetime import date, timedelta

from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter

_UP_TO = (Bound.BY, Bound.BEFORE)
_ENDING = (*_UP_TO, Bound.IN, Bound.BETWEEN)


def time_after(last: DueFilter | None, new: DueFilter | None, today: date) -> DueFilter | None:
    """Return the new time, or what it and the last one have in common, if one of them only says where that begins.

    "By the end of the year", "just what is still to come": from today to the end of the year. "And by the December
    Council?": from today to that.
    """
    if last is None or new is None or last.one_of or new.one_of:
        return new
    if _is_from(new, today) and new.bound is Bound.FROM and last.bound in _ENDING:
        end = last
    elif _is_from(last, today) and new.bound in _UP_TO:
        end = new
    elif new.bound is Bound.AFTER and last.bound in _ENDING and last.span.first <= new.span.last < last.span.last:
        # "What is still to come this year?" "Does any of that fall after the Council?"
        return DueFilter(bound=Bound.BETWEEN, span=Span(first=new.span.last + timedelta(days=1), last=last.span.last))
    else:
        return new
    if end.span.last < today:
        return new
    if end is last and last.span.first >= today and last.bound not in _UP_TO:
        return last
    return DueFilter(bound=Bound.BETWEEN, span=Span(first=max(today, _start(end, today)), last=end.span.last))


def _is_from(time: DueFilter, today: date) -> bool:
    """Return whether a time begins today, and a text said so: "from now on", "still to come"."""
    return time.bound in (Bound.FROM, Bound.BETWEEN) and time.span.first == today


def _start(time: DueFilter, today: date) -> date:
    return today if time.bound in _UP_TO else time.span.first
