"""Reader of what a text in a thread asks of the lists that its answers showed."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.dates.spans import Span
from domain.languages.schema import Concept
from domain.questions.model import Exclusion, Question, QuestionType, Reading
from domain.reading.readers.reader import Reader, TypedText
from domain.reading.threads.lists.columns import ask_of_each
from domain.reading.threads.lists.comparisons import compare
from domain.reading.threads.lists.deliveries import ask_of_deliveries
from domain.reading.threads.lists.differences import (
    find_between,
    find_denied,
    find_difference,
    find_meeting_of_day,
    name_meeting_of_month,
)
from domain.reading.threads.lists.leaving_out import leave_out_of
from domain.reading.threads.lists.only_one import ask_if_only
from domain.reading.threads.lists.properties import ask_of_listed_ones
from domain.reading.threads.lists.same_meeting import find_what_else
from domain.reading.threads.pointers import BESIDES, name_pointers
from domain.reading.times.mentioned import mentioned_times
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import parent_action

_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: What is answered by the meeting at which one thing is due.
_NAMING_MEETING = (QuestionType.AT_MEETING, QuestionType.WHEN, QuestionType.NEXT)


class ThreadReader(Reader, frozen=True, kw_only=True):
    """Reads what is left out of a list, compared with another one, or asked of each of its lines."""

    def _read_of_lists(self, typed: TypedText) -> Reading | None:
        """Return what a text asks of what its thread has listed, None if it asks something else."""
        previous, words = self.context.previous, typed.corrected.words
        if previous is None or self.context.is_missed:
            return None
        language = typed.detected.language
        question = leave_out_of(previous, words) or self._leave_out_known(previous, words, language)
        question = question or self._find_difference(previous, words)
        question = question or ask_of_deliveries(words, self.context, self.find_refs)
        question = question or ask_of_each(words, self.context) or compare(words, self.context, self.find_refs)
        question = question or ask_of_listed_ones(words, language, self.context)
        question = question or self._find_what_else(previous, words) or self._ask_if_only(previous, words)
        return None if question is None else Reading(text="", language=language, question=question)

    def _leave_out_known(self, previous: Question, words: Sequence[WordMatch], language: str) -> Question | None:
        """Return the last question without the one thing of its list that a text begins with; None if it has no such.

        "The Empact one I know already, what is left without it?"
        """
        comma = next((index for index, word in enumerate(words) if word.kind in _SIGNS), 0)
        asked = name_pointers(words[comma:], language)
        leaves_out = any(word.value == BESIDES for word in asked) and any_has(asked, Concept.WHAT)
        if not leaves_out or previous.refs or any_has(asked, Concept.NAME, Concept.MONTH, Concept.NUMBER):
            return None
        named = {*self.topics().find_topic(words[:comma], language).refs} & {*self.context.listed}
        if len(named) != 1:
            return None
        return replace(previous, ask=QuestionType.WHAT, without=previous.without.joined(Exclusion(refs=(*named,))))

    def _ask_if_only(self, previous: Question, words: Sequence[WordMatch]) -> Question | None:
        """Return what a text asks that asks whether one thing is the only one due at a time, None if none does."""
        refs = previous.refs or self.context.listed
        times = mentioned_times(words, today=self.today, directory=self.directory) if len(refs) == 1 else ()
        return ask_if_only(words, times, refs, self.due_dates(refs)) if times else None

    def _find_difference(self, previous: Question, words: Sequence[WordMatch]) -> Question | None:
        """Return what one of two times has and the other has not, or what is due between them; None if not asked."""
        mentioned = mentioned_times(words, today=self.today, directory=self.directory)
        last, before = previous.when, self.context.before.when if self.context.before else None
        lasts = [time for time in (last, before) if time is not None]
        times = [name_meeting_of_month(time, lasts, self.directory) for time in mentioned]
        between = find_between(words, times, last, before)
        difference = None if between else find_difference(words, times, last, before)
        if between is None and difference is None:
            difference = find_denied(words, times or find_meeting_of_day(words, last, self.directory))
        if difference is None and between is None:
            return None
        due = self._due_in(difference.other.span) if difference else ()
        when, without = difference.now if difference else between, replace(previous.without, refs=due)
        if difference is not None and difference.now == difference.other:
            when = last  # "which of those are not for the December Council?"
        return replace(previous, ask=QuestionType.WHAT, when=when, refs=(), topic=None, without=without)

    def _find_what_else(self, previous: Question, words: Sequence[WordMatch]) -> Question | None:
        """Return what else is due at the meeting that the last answer named, None if that is not asked."""
        before = self.context.before
        owners = find_what_else(words) if before and previous.ask in _NAMING_MEETING else None
        if before is None or owners is None:
            return None
        if not owners and self.context.own and any_has(words, Concept.WE):
            owners = (self.context.own,)
        known = previous.refs or self.context.listed
        return Question(owners=owners, when=before.when, without=Exclusion(refs=known))

    def _due_in(self, span: Span) -> tuple[str, ...]:
        """Return the references of all deliverables that are due on a day of a span."""
        known = (ref for ref in self.references if parent_action(ref) != ref)
        return tuple(sorted(ref for ref in known if self._is_due_in(ref, span)))

    def _is_due_in(self, ref: str, span: Span) -> bool:
        return any(span.first <= day <= span.last for day in self.due_dates([ref]))
