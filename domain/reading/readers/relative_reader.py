"""Reader of what is asked relative to something that is named: beside or after a deliverable, new since a meeting."""

from collections.abc import Sequence
from functools import partial

from msgspec.structs import replace

from domain.dates.spans import Span
from domain.languages.schema import Concept
from domain.questions.model import (
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    StatusFilter,
)
from domain.reading.idioms.besides import split_besides
from domain.reading.idioms.dates.both_times import join_both_times
from domain.reading.idioms.dates.how_late import find_least_delay
from domain.reading.idioms.dates.newly_due import find_newly_due, may_compare_times
from domain.reading.idioms.dates.relative_dates import find_compared, find_relative_date, may_tell_relative_date
from domain.reading.readers.reader import TypedText
from domain.reading.readers.thread_reader import ThreadReader
from domain.reading.times.mentioned import mentioned_times
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.lookup import match_text

#: In a text of more words nothing of the kind is looked for, which takes finding topics again and again.
_MAX_WORDS = 60


class RelativeReader(ThreadReader, frozen=True, kw_only=True):
    """Reads what is asked relative to something else that the text names."""

    def _read_relative(self, words: Sequence[WordMatch], typed: TypedText) -> Reading | None:
        if len(words) > _MAX_WORDS:
            return None
        reading = self._read_of_lists(typed) or self._read_besides(words, typed) or self._read_dated(words, typed)
        reading = reading or self._read_newly_due(words, typed) or self._read_in_both(words, typed)
        return reading or self._read_so_late(words, typed)

    def _read_so_late(self, words: Sequence[WordMatch], typed: TypedText) -> Reading | None:
        """Return what has been overdue for some time at least, None if that is not asked."""
        delay = find_least_delay(words)
        if delay is None:
            return None
        reading = self._read_words([*delay.before, *delay.after], typed)
        question = reading.question
        if isinstance(question, NotUnderstood) or question.which is not StatusFilter.OVERDUE or question.when:
            return None
        by_then = DueFilter(bound=Bound.BY, span=Span.day(delay.last_day(self.today)))
        return replace(reading, question=replace(question, when=by_then))

    def _read_in_both(self, words: Sequence[WordMatch], typed: TypedText) -> Reading | None:
        """Return what is due in both of two times, None if that is not asked, or nothing is."""
        joined = join_both_times(words)
        reading = None if joined is None else self._read_words(joined, typed)
        if reading is None or isinstance(question := reading.question, NotUnderstood):
            return None
        times = () if question.when is None else question.when.one_of
        found = [set(self.find_refs(replace(question, ask=QuestionType.WHAT, when=time))) for time in times]
        in_both = set.intersection(*found) if found else set()
        refs = tuple(sorted(in_both))
        return replace(reading, question=replace(question, refs=refs)) if refs else None

    def _read_newly_due(self, words: Sequence[WordMatch], typed: TypedText) -> Reading | None:
        """Return what is due at a time and was not due at another, None if that is not asked."""
        if not may_compare_times(words):
            return None
        if self.topics().find_topic(words, typed.detected.language).is_strong:
            return None
        times = mentioned_times(words, today=self.today, directory=self.directory)
        compared = find_newly_due(words, times)
        if compared is None:
            return None
        now, before = compared
        bodies = dict.fromkeys(str(word.concepts[Concept.NAME]) for word in words if word.has(Concept.NAME))
        owners = tuple(body for body in bodies if body not in COUNCIL_SLUGS)
        question = Question(owners=owners, when=now, without=Exclusion(refs=self._due_in(before)))
        return Reading(text="", language=typed.detected.language, question=question)

    def _read_besides(self, words: Sequence[WordMatch], typed: TypedText) -> Reading | None:
        """Return what else there is beside a deliverable that is known of, None if that is not asked."""
        split = split_besides(words, partial(self.topics().find_topic, language=typed.detected.language))
        if split is None:
            return None
        reading = self._read_words(split[1], typed)
        question = reading.question
        if isinstance(question, NotUnderstood) or question.refs or not question.is_narrowed or reading.left_out:
            return None
        return replace(reading, question=replace(question, without=replace(question.without, refs=tuple(split[0]))))

    def _read_dated(self, words: Sequence[WordMatch], typed: TypedText) -> Reading | None:
        """Return what is asked of the time before, after or on the day of a deliverable, None if nothing is."""
        detected = typed.detected
        if not may_tell_relative_date(words):
            return None
        compared = find_compared(words, partial(self.topics().find_topic, language=detected.language))
        if compared is not None and set(compared).issubset(self.references):
            when = Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=compared)
            return Reading(text="", language=detected.language, question=when)
        relative = find_relative_date(words, self.topics().find_topic(words, detected.language))
        day = None if relative is None else relative.day(self.due_dates, self.today)
        if relative is None or day is None:
            return None
        day_words = match_text(day.isoformat(), detected.lexicons)
        reading = self._read_words(relative.words_with(day_words), typed)
        question = reading.question
        if isinstance(question, NotUnderstood) or question.refs or question.when is None or reading.left_out:
            return None
        return replace(reading, question=relative.limit(question))
