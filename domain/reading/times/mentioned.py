"""The times that a text mentions, whatever else it says."""

from collections.abc import Sequence
from datetime import date

from domain.questions.model import DueFilter
from domain.reading.times.bounds import BoundParser
from domain.reading.times.dates import DateParser
from domain.reading.times.periods import BadTimeError
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import Cursor
from domain.register.model import Directory


def mentioned_times(words: Sequence[WordMatch], *, today: date, directory: Directory) -> Sequence[DueFilter]:
    """Return each time in the words of a text once, in their order, without those that have no fixed days."""
    cursor = Cursor(words)
    parser = BoundParser(cursor, DateParser(cursor, today=today, directory=directory), today=today)
    times: dict[DueFilter, None] = {}
    index = 0
    while index < len(words):
        try:
            time = parser.parse(index)
        except BadTimeError:
            time = None
        if time is not None:
            times[time.due] = None
        index = index + 1 if time is None else time.stop
    return list(times)
