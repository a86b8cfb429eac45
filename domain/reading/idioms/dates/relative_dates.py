"""Dates told by a deliverable: "what is due on the same day as III.3a?", "which deadline comes after the roadmap?"."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import Bound, Question, QuestionType
from domain.reading.topics.topic_index import Topic
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

#: The words before and after what tells a date.
_Around = tuple[Sequence[WordMatch], Sequence[WordMatch]]
_BOUNDS = (Concept.AFTER, Concept.BEFORE)
#: Words for "same" that point to nothing elsewhere.
_SAME = frozenset(["selben", "gleichen", "istess"])
#: May be between "after" and the deliverable's words: "after the April report".
_BETWEEN = (
    *(Concept.ARTICLE, Concept.NOISE, Concept.MONTH, Concept.ITEM, Concept.DELIVER, Concept.ORDINAL, Concept.TO),
)
#: May be between them and an "after" that follows: Finnish "… koskevan kertomuksen jälkeen".
_BEFORE_POST = (Concept.ITEM, Concept.DELIVER, Concept.NOISE)
#: Says nothing between "the same day" and them, besides noise: "the same day as the first".
_AS = (
    *(Concept.THAN, Concept.BEYOND, Concept.ORDINAL, Concept.WITH, Concept.AND, Concept.WHEN, Concept.WHAT),
    *(Concept.BEFORE, Concept.ITEM, Concept.DELIVER),
)
_LENGTHS = (Concept.DAY, Concept.WEEK, Concept.MONTHS)
_TWO = 2
#: So many words may be between the same day and the deliverable.
_MAX_BETWEEN = 4
_IN = (Concept.IN, Concept.NOISE, Concept.ARTICLE)
#: With one of these the rest asks for what is due.
_ASKING = (
    *(Concept.WHAT, Concept.WHO, Concept.WHEN, Concept.NEXT, Concept.DEADLINE, Concept.HOW_MANY, Concept.ANY),
    Concept.ELSE,
)
#: Of one deadline it is said that it comes after another.
_comes = word_matcher(
    """comes follows kommt folgt komt volgt vient suit viene sigue segue vem urmează следва идва následuje następuje
    nasleduje przypada slijedi dolazi sledi pride seuraa tulee tuleb järgneb következik jön eina seka seko nāk
    ακολουθεί έρχεται jiġi tagann kommer följer følger"""
)


class RelativeDate(Struct, frozen=True, kw_only=True):
    """A date told by a deliverable, with the words of the text before and after what tells it."""

    before: Sequence[WordMatch]
    after: Sequence[WordMatch]
    refs: tuple[str, ...]

    def day(self, due_dates: Callable[[Collection[str]], Sequence[date]], today: date) -> date | None:
        """Return the day: the deliverable's next one, else its last; None if it has none."""
        days = sorted(due_dates(self.refs))
        return next((day for day in days if day >= today), days[-1] if days else None)

    def words_with(self, day: Sequence[WordMatch]) -> list[WordMatch]:
        """Return the text's words with a day in place of what tells it."""
        return [*self.before, *day, *self.after]

    def limit(self, question: Question) -> Question:
        """Return a question without the deliverable itself; "which deadline comes after it?" asks for the first."""
        is_after = question.when is not None and question.when.bound is Bound.AFTER
        is_first = is_after and (question.ask is QuestionType.WHEN or self._is_of_one_deadline())
        without = replace(question.without, refs=(*question.without.refs, *self.refs))
        return replace(question, ask=QuestionType.NEXT if is_first else question.ask, without=without)

    def _is_of_one_deadline(self) -> bool:
        words = (*self.before, *self.after)
        comes = any(_comes(part) for word in words for part in word.parts)
        return comes and any_has(words, Concept.DEADLINE)


def may_tell_relative_date(words: Sequence[WordMatch]) -> bool:
    """Return whether a text has words that may tell a date by a deliverable; few have."""
    return any(
        word.has(*_BOUNDS, Concept.DAY, Concept.BETWEEN) or word.concepts.get(Concept.POST) in _BOUNDS for word in words
    )


def find_relative_date(words: Sequence[WordMatch], topic: Topic) -> RelativeDate | None:
    """Return the date that a text tells by the one deliverable it names, None if it tells none."""
    named = _named_words(words, topic)
    if named is None:
        return None
    first, stop, refs = named
    found = _find_same_day(words, first, stop) or _find_bound(words, first, stop)
    if found is None:
        return None
    before, after = found
    asks = any_has((*before, *after), *_ASKING)
    return RelativeDate(before=before, after=after, refs=refs) if asks else None


def find_compared(
    words: Sequence[WordMatch], find_topic: Callable[[Sequence[WordMatch]], Topic]
) -> tuple[str, ...] | None:
    """Return the two deliverables whose dates a text compares, None if it compares none.

    "Is the report on X due before the one on Y?", "how many days are there between F.2b and III.3a?"
    """
    marks = tuple(dict.fromkeys(word.text for word in words if word.kind is TokenKind.REF))
    counts = any_has(words, Concept.HOW_MANY, Concept.WHEN)
    if len(marks) == _TWO and counts and any_has(words, Concept.BETWEEN, *_LENGTHS):
        return marks
    for index, word in enumerate(words):
        if index and (word.has(*_BOUNDS) or word.has(Concept.THAN, Concept.BEYOND)) and not word.has(Concept.FOR):
            first, second = find_topic(words[:index]), find_topic(words[index + 1 :])
            both = dict.fromkeys((*first.refs, *second.refs))
            if first.is_strong and second.is_strong and len(both) == _TWO:
                return tuple(both)
    return None


def _named_words(words: Sequence[WordMatch], topic: Topic) -> tuple[int, int, tuple[str, ...]] | None:
    """Return the first index of the words that name one deliverable, the one after the last, and its reference."""
    marks = [index for index, word in enumerate(words) if word.kind is TokenKind.REF]
    if len(marks) == 1:
        return marks[0], marks[0] + 1, (words[marks[0]].text,)
    if marks or not topic.is_strong or len(topic.refs) != 1:
        return None
    # "After the State of Schengen report, what comes from the Commission?": a body at its ends need not be the topic's.
    inside = [index for index in topic.indexes if not words[index].has(Concept.NAME)] or topic.indexes
    return min(inside), max(inside) + 1, topic.refs


def _find_same_day(words: Sequence[WordMatch], first: int, stop: int) -> _Around | None:
    """Return what is before and after "the same day as" a deliverable."""
    for index in range(max(0, first - _MAX_BETWEEN), first):
        same = next((near for near in (index, index - 1, index + 1) if near >= 0 and _is_same(words[near])), None)
        if not words[index].has(Concept.DAY) or same is None:
            continue
        begin, end = min(same, index), max(same, index) + 1
        between = [word for word in words[end:first] if not (word.is_noise or word.has(*_AS)) or word.has(Concept.OWE)]
        return [*map(_asking_what, words[:begin])], [*between, *words[_skip_time(words, stop) :]]
    return None


def _is_same(word: WordMatch) -> bool:
    return word.has(Concept.BACK) or fold(word.text) in _SAME


def _asking_what(word: WordMatch) -> WordMatch:
    """Return a word; "what else" as "what"."""
    return replace(word, concepts={Concept.WHAT: None}) if word.has(Concept.ELSE) else word


def _find_bound(words: Sequence[WordMatch], first: int, stop: int) -> _Around | None:
    """Return what is before and after a deliverable to which an "after" or "before" belongs; some follow it."""
    post = stop
    while post < len(words) and words[post].has(*_BEFORE_POST) and not words[post].has(Concept.POST):
        post += 1
    if post < len(words) and words[post].concepts.get(Concept.POST) in _BOUNDS:
        begin = next((index + 1 for index in range(first - 1, -1, -1) if not words[index].has(*_BETWEEN)), first)
        return words[:begin], words[post:]
    for index in range(first - 1, -1, -1):
        if words[index].has(*_BOUNDS) and not words[index].has(Concept.FOR):  # Dutch "voor" is "for", too
            return words[: index + 1], words[_skip_time(words, stop) :]
        if not words[index].has(*_BETWEEN):
            return None
    return None


def _skip_time(words: Sequence[WordMatch], index: int) -> int:
    """Return the index after the month that is said of a deliverable: "the State of Schengen report in April"."""
    end = index
    while end < len(words) and (words[end].has(*_IN) or words[end].kind is TokenKind.COMMA):
        if words[end].has(Concept.WHAT, Concept.WHO):
            return index
        end += 1
    if end == len(words) or not words[end].has(Concept.MONTH):
        return index
    return end + 2 if end + 1 < len(words) and words[end + 1].kind is TokenKind.YEAR else end + 1
