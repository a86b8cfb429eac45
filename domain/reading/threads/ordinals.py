"""Parser for ordinals: "the second" of a list, and "next" or "first" of what falls due."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Bound, RefusalReason
from domain.reading.parsed import ParsedQuestion
from domain.reading.times.bounds import BoundParser
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

_ASKING_WHO = (Concept.WHO, Concept.TO_WHOM)
#: What is asked of "the last one" right after it, and what may be right before it.
_AFTER_LAST = (
    *(*_ASKING_WHO, Concept.WHEN, Concept.WHAT, Concept.ITEM, Concept.OVERDUE, Concept.MUST, Concept.DID),
    *(Concept.DELIVER, Concept.OWE, Concept.TO, Concept.IS),
)
#: "The first two" is two words, and may be said of what is a deliverable, or due.
_NUMBER_AND_ORDINAL = 2
_OF_LIST = (Concept.ITEM, Concept.OWE, Concept.WHO, Concept.WHEN, Concept.WHAT, Concept.IS, Concept.DEADLINE)
_BEFORE_LAST = (*(Concept.AND, Concept.OR, Concept.WHO, Concept.OWE, Concept.ITEM, Concept.WHEN), Concept.DELIVER)


class OrdinalParser:
    """Parser for ordinals that are no part of a time; `listed` are the references listed in the last answer.

    They may be of two that were asked about one after the other, of which "who delivers the first?" is about one.
    """

    def __init__(
        self, cursor: Cursor, *, parts: ParsedQuestion, times: BoundParser, listed: Sequence[str], asked_of_one: bool
    ) -> None:
        self._cursor = cursor
        self._parts = parts
        self._times = times
        self._listed = listed
        self._is_of_two = asked_of_one and len(listed) > 1

    def parse_listed(self, index: int, word: WordMatch) -> int | None:
        """Add the reference that "who owns the second?" or "details of number 3" names in the last answer's list.

        Return the next index, None if no reference is named; refuse a position beyond the list.
        """
        if not self._listed:
            return None
        if (several := self._several_at(index)) is not None:
            self._parts.refs.extend(several)
            self._parts.pointing.position = True
            return index + _NUMBER_AND_ORDINAL
        position, stop = word.concepts.get(Concept.ORDINAL), index + 1
        if word.has(Concept.LAST) and self._is_last_listed(index):
            position, stop = len(self._listed), index + 1 + self._cursor.is_one(index + 1)
        if position is None and word.has(Concept.ACTION):
            position, stop = self._number_at(index + 1), index + 2
        is_deadline = position == 1 and self._cursor.has(index + 1, Concept.DEADLINE)
        if position is None or self._starts_time(index) or is_deadline:
            return None  # "the first deadline" is none of a list
        if position == 1 and self._is_first_due(index) and not (self._has_article(index) or self._asks_who_of(index)):
            return None
        if position > len(self._listed):
            self._parts.refuse(RefusalReason.POSITION, str(len(self._listed)))
        else:
            self._parts.refs.append(self._listed[position - 1])
            self._parts.pointing.position = True
        return stop

    def _several_at(self, index: int) -> Sequence[str] | None:
        """Return the references of "the first two" or "the last three", in either order; None for anything else."""
        pair = self._cursor.words[index : index + _NUMBER_AND_ORDINAL]
        count = next(filter(None, (self._number_at(at) for at in range(index, index + len(pair)))), None)
        is_first = any(word.concepts.get(Concept.ORDINAL) == 1 for word in pair)
        is_last = any_has(pair, Concept.LAST)
        if count is None or not (is_first or is_last) or any_has(pair, Concept.ACTION):
            return None
        after = self._cursor.word(index + _NUMBER_AND_ORDINAL)
        is_of_list = after is None or after.kind is not TokenKind.WORD or after.has(*_OF_LIST) or after.is_noise
        if not is_of_list or not 1 < count <= len(self._listed) or self._starts_time(index):
            return None
        return self._listed[:count] if is_first else self._listed[-count:]

    def _number_at(self, index: int) -> int | None:
        """Return the number of a word, in digits or not: "number 3", "number two"."""
        word = self._cursor.word(index)
        if word is None:
            return None
        number = word.value if word.kind is TokenKind.NUMBER else word.concepts.get(Concept.NUMBER)
        return number if isinstance(number, int) else None

    def is_first_or_next_due(self, index: int, word: WordMatch) -> bool:
        """Return whether a word is "next" or "first" and about deliverables."""
        is_early = word.concepts.get(Concept.ORDINAL) == 1 or word.has(Concept.NEXT)
        if is_early and any_has(self._cursor.words, Concept.LAST_DUE):
            return not self._starts_time(index)  # "what comes first and what last?"
        is_first = word.concepts.get(Concept.ORDINAL) == 1 and self._is_first_due(index)
        return is_first or (word.has(Concept.NEXT) and self._is_next_due(index))

    def compares_dates(self, index: int, word: WordMatch) -> bool:
        """Return whether a text asks which of two references is first: "II.1a or III.7a, what is first?"."""
        if not word.has(Concept.ORDINAL, Concept.BEFORE, Concept.EARLIEST, Concept.VAGUE):
            return False
        after = self._cursor.word(self._cursor.skip_noise(index + 1))
        is_last = after is None or after.kind is not TokenKind.WORD
        words = self._cursor.words
        return is_last and any_has(words, Concept.OR) and sum(each.kind is TokenKind.REF for each in words) > 1

    def _is_last_listed(self, index: int) -> bool:
        """Return whether "last" is as in "who has the last one?", and of no time or meeting."""
        following, before = self._cursor.word(index + 1), self._cursor.word(index - 1)
        is_one = following is None or following.kind is TokenKind.COMMA or following.has(*_AFTER_LAST)
        is_one = is_one or (following is not None and following.is_noise and not self._starts_time(index + 1))
        is_one = is_one or self._cursor.is_one(index + 1)  # Maltese "l-aħħar waħda"
        # In languages without articles, or with the article within the word or the adjective after its noun.
        is_begun = index == 0 or (before is not None and before.has(*_BEFORE_LAST))
        return is_one and (is_begun or self._has_article(index)) and not self._starts_time(index)

    def _asks_who_of(self, index: int) -> bool:
        """Return whether it is asked who has the first item of a list: "first item: to whom does it go?"."""
        is_of_one = self._cursor.has(index + 1, Concept.ITEM) or self._is_of_two
        return is_of_one and any_has(self._cursor.words, *_ASKING_WHO)

    def _has_article(self, index: int) -> bool:
        """Return whether an article or the like is before a word: "the first", and not "due first"."""
        before = self._cursor.word(index - 1)
        return before is not None and before.is_noise and not before.has(Concept.OWE, Concept.MUST)

    def _is_first_due(self, index: int) -> bool:
        """Return whether "first" is as in "first deadline" or "what is due first", and not as in "the first one"."""
        following = self._cursor.word(index + 1)
        is_last = self._cursor.skip_noise(index + 1) == len(self._cursor.words)
        is_last = is_last and not self._cursor.has(index - 1, Concept.ARTICLE)
        return (
            following is None
            or (is_last and self._parts.has(Concept.WHAT, Concept.WHO))  # "what comes first now?"
            or following.has(Concept.OWE, Concept.ITEM, Concept.FOR, Concept.FROM, Concept.MUST)
        )

    def _is_next_due(self, index: int) -> bool:
        """Return whether "next" is as in "next deadline" or "what is next", and not as in "next Council"."""
        following = self._cursor.word(index + 1)
        if self._cursor.has(index + 1, Concept.TO) and self._cursor.has_kind(index + 2, TokenKind.REF):
            return False  # "what date do I put next to III.3a?"
        if following is None or following.has(Concept.OWE, Concept.ITEM, Concept.DELIVER):
            return True
        after = self._times.parse(index + 1)
        is_onward = after is not None and after.due.bound in (Bound.FROM, Bound.AFTER)
        if is_onward and not self._starts_time(index):
            return True  # "the next deadline from today on", "what comes next after the Council?"
        if following.has(Concept.MEETING) or self._starts_time(index) or after is not None:
            return following.is_noise and not self._starts_time(index)
        asks_more = following.has(Concept.AND) and self._cursor.has(
            index + 2, *QUESTION_WORDS
        )  # "what is next, and when"
        return (
            following.is_noise
            or asks_more
            or following.has(
                *(Concept.MUST, Concept.NAME, Concept.WE, Concept.FOR, Concept.COMING, Concept.NEXT, Concept.WHEN)
            )
            or following.kind is TokenKind.COMMA
        )

    def _starts_time(self, index: int) -> bool:
        return self._times.parse(index) is not None
