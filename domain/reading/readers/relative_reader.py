"""Reader of what is asked relative to something that is named: beside or after a deliverable, new since a meeting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from domain.dates.spans import Span
from domain.languages.schema import Concept
from domain.questions.model import Exclusion, NotUnderstood, Question, QuestionType, Reading, StatusFilter
from domain.reading.idioms.besides import split_besides
from domain.reading.idioms.newly_due import find_newly_due, may_compare_times
from domain.reading.idioms.relative_dates import find_compared, find_relative_date, may_tell_relative_date
from domain.reading.readers.reader import Reader, TypedText
from domain.reading.threads.columns import ask_of_each
from domain.reading.threads.comparisons import compare
from domain.reading.threads.differences import find_between, find_difference, name_meeting_of_month
from domain.reading.threads.leaving_out import leave_out_of
from domain.reading.threads.same_meeting import find_what_else
from domain.reading.times.mentioned import mentioned_times
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.lookup import match_words
from domain.reading.words.tokenizer import tokenize_sentences
from domain.register.model import parent_action

#: What is answered by the meeting at which one thing is due.
_NAMING_MEETING = (QuestionType.AT_MEETING, QuestionType.WHEN, QuestionType.NEXT)
#: In a text of more words nothing of the kind is looked for, which takes finding topics again and again.
_MAX_WORDS = 60


@dataclass(frozen=True, kw_only=True, slots=True)
class RelativeReader(Reader):
    """Reads what is asked relative to something else that the text names."""

    def _read_relative(self, words: Sequence[WordMatch], typed: TypedText) -> Reading | None:
        if len(words) > _MAX_WORDS:
            return None
        reading = self._read_left_out(typed) or self._read_difference(typed) or self._read_of_list(typed)
        reading = reading or self._read_same_meeting(typed) or self._read_besides(words, typed) or self._read_dated(words, typed)
        return reading or self._read_newly_due(words, typed)

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

    def _read_left_out(self, typed: TypedText) -> Reading | None:
        """Return the last question without what a text asks to leave out, None if it does not."""
        previous = None if self.context.is_missed else self.context.previous
        question = previous and leave_out_of(previous, typed.corrected.words)
        return question and Reading(text="", language=typed.detected.language, question=question)

    def _read_difference(self, typed: TypedText) -> Reading | None:
        """Return what one of two times has and the other has not, or what is due between them, None for anything else."""
        previous, words = self.context.previous, typed.corrected.words
        if previous is None or self.context.is_missed:
            return None
        mentioned = mentioned_times(words, today=self.today, directory=self.directory)
        before = self.context.before and self.context.before.when
        lasts = list(filter(None, (previous.when, before)))
        times = [name_meeting_of_month(time, lasts, self.directory) for time in mentioned]
        difference = find_difference(words, times, previous.when, before)
        between = find_between(words, times, previous.when, before)
        if difference is None and between is None:
            return None
        due = self._due_in(difference.other.span) if difference else ()
        when, without = difference.now if difference else between, replace(previous.without, refs=due)
        question = replace(previous, ask=QuestionType.WHAT, when=when, refs=(), topic=None, without=without)
        return Reading(text="", language=typed.detected.language, question=question)

    def _read_of_list(self, typed: TypedText) -> Reading | None:
        """Return what a text asks of each thing that was listed, or that compares some; None if it does neither."""
        words, context = typed.corrected.words, self.context
        question = None
        if not context.is_missed:
            question = ask_of_each(words, context) or compare(words, context, self.find_refs)
        return question and Reading(text="", language=typed.detected.language, question=question)

    def _read_same_meeting(self, typed: TypedText) -> Reading | None:
        """Return what else is due at the meeting that the last answer named, None if a text does not ask that."""
        previous, before = self.context.previous, self.context.before
        if previous is None or before is None or previous.ask not in _NAMING_MEETING or self.context.is_missed:
            return None
        owners = find_what_else(typed.corrected.words)
        if owners is None:
            return None
        if not owners and self.context.own and any(word.has(Concept.WE) for word in typed.corrected.words):
            owners = (self.context.own,)
        question = Question(owners=owners, when=before.when, without=Exclusion(refs=previous.refs or self.context.listed))
        return Reading(text="", language=typed.detected.language, question=question)

    def _due_in(self, span: Span) -> tuple[str, ...]:
        """Return the references of all deliverables that are due on a day of a span."""
        known = (ref for ref in self.references if parent_action(ref) != ref)
        return tuple(sorted(ref for ref in known if self._is_due_in(ref, span)))

    def _is_due_in(self, ref: str, span: Span) -> bool:
        return any(span.first <= day <= span.last for day in self.due_dates([ref]))

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
        day_words = match_words(tokenize_sentences([day.isoformat()]), detected.lexicons)
        reading = self._read_words(relative.words_with(day_words), typed)
        question = reading.question
        if isinstance(question, NotUnderstood) or question.refs or question.when is None or reading.left_out:
            return None
        return replace(reading, question=relative.limit(question))
