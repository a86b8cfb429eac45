"""Binder of "except", "only" and "or" to what stands beside them, and of what only begins or counts what is asked."""

from collections.abc import Callable, Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import Exclusion, NotUnderstood, RefusalReason
from domain.reading.parsed import ParsedQuestion
from domain.reading.scope.alternatives import find_alternatives
from domain.reading.scope.excluded_words import LEAVING_OUT, ExcludedWords, find_all_sections, find_exclusions
from domain.reading.scope.exclusions import join_exclusions, leave_to_others
from domain.reading.scope.indirect_questions import (
    find_counted,
    find_if_and_when,
    find_indirect_questions,
    find_measures,
    find_partitive,
    find_whether,
)
from domain.reading.scope.negation.denied_clauses import find_denied_clauses
from domain.reading.scope.negation.neither import find_neither, find_undated
from domain.reading.scope.negation.unconcerned import TARGETS, find_unconcerned
from domain.reading.scope.negation.undelivered import find_missed, find_not_late, find_undelivered, find_undone
from domain.reading.scope.negation.unpassed import find_unpassed
from domain.reading.scope.negation.unshared import find_unshared
from domain.reading.scope.only import binds_only, find_not_only, names_only_body
from domain.reading.scope.to_whom import asks_to_whom, asks_who_receives, find_given_tasks
from domain.reading.times.bounds import BoundParser
from domain.reading.times.presidency_terms import find_named_terms
from domain.reading.topics.topic_index import Topic
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor

#: Before "us" or "our side".
_BESIDE_US = (Concept.IN, Concept.FOR, Concept.FROM, Concept.TO, Concept.AGENT, Concept.ASSIGNED, Concept.WITH)
#: With one of these a body after "to" receives something.
_GOES = (Concept.DELIVER, Concept.DELIVERED, Concept.RECEIVE, Concept.ADDRESSED)
#: Reads the words that say what is left out, with the part of the topic among them; or tells why it cannot be left out.
_ReadExcluded = Callable[[Sequence[WordMatch], Topic], tuple[Exclusion | None, NotUnderstood | None]]
#: Finds what some words are about.
FindTopic = Callable[[Sequence[WordMatch]], Topic]


class ScopeBinder:
    """Tells the parts of a question what is left out of it, and which words are read by that."""

    def __init__(
        self,
        cursor: Cursor,
        *,
        parts: ParsedQuestion,
        topic: Topic,
        times: BoundParser,
        read_excluded: _ReadExcluded,
        find_topic: FindTopic,
    ) -> None:
        self._cursor = cursor
        self._parts = parts
        self._times = times
        self._read_excluded = read_excluded
        self._find_topic = find_topic
        #: The topic, without what of it is left out.
        self.topic = topic
        #: Where words begin that are read already, with the index after them.
        self.skipped: dict[int, int] = {}

    @staticmethod
    def _is_of_delivery(said: AbstractSet[Concept]) -> bool:
        """Return whether "on time" is said of what was delivered: "how many of those were delivered on time?"."""
        is_done = Concept.DONE in said or {Concept.DELIVERED, Concept.DID} <= said
        return Concept.ON_TIME in said and is_done and said.isdisjoint((Concept.OVERDUE, Concept.MUST, Concept.NOT))

    def bind(self) -> None:
        """Bind "except", "only" and "or" to what stands beside them; refuse what they cannot be bound to."""
        cursor, parts = self._cursor, self._parts
        said = set().union(*(word.concepts for word in cursor.words))
        if {Concept.OVERDUE, Concept.NOT} <= said:
            self.skipped.update(find_undelivered(cursor))
        asks_who = any(word.has(Concept.WHO, Concept.TO_WHOM) and not word.is_noise for word in cursor.words)
        is_of_all = not (asks_who or self.topic.refs or self._is_of_delivery(said))
        not_late = is_of_all and (find_unpassed(cursor) or find_not_late(cursor, asks_yes_no=parts.asks_yes_no))
        if not_late:
            self.skipped.update(not_late)
            parts.without = replace(parts.without, overdue=True)
        elif not said.isdisjoint((Concept.OVERDUE, Concept.MUST)) and (tail := find_undone(cursor)) is not None:
            self.skipped.update([tail])
            parts.concepts.update((Concept.OVERDUE, Concept.MUST))
        if {Concept.DATED, Concept.NOT} <= said and (undated := find_undated(cursor)) is not None:
            self.skipped.update([undated])
            parts.concepts.add(Concept.UNDATED)
        if {Concept.NOT, Concept.DELIVERED} <= said and (missed := find_missed(cursor)):
            self.skipped.update(missed)
            parts.concepts.update((Concept.OVERDUE, Concept.MUST))
        shared = find_not_only(cursor, self.topic.indexes) if self.topic.is_strong and Concept.NOT in said else {}
        if shared:
            self.skipped.update(shared)
            parts.concepts.add(Concept.WHO)
        else:
            self._bind_exclusions(said)
        if Concept.PRESIDENCY in said:
            self.skipped.update(find_named_terms(cursor, self._times))
        self._skip_what_limits_nothing(said)
        if not shared and (Concept.ONLY in said or Concept.ONLY in self._postpositions()):
            self._bind_only()
        parts.names_our_side = any(
            word.has(Concept.WE) and cursor.has(index - 1, *_BESIDE_US) for index, word in enumerate(cursor.words)
        )
        parts.alternatives = find_alternatives(cursor)
        if not said.isdisjoint((Concept.WHO, Concept.TO_WHOM)) or {Concept.WHAT, Concept.RECEIVE} <= said:
            parts.asks_to_whom = asks_to_whom(cursor, self.topic.indexes)
            parts.asks_who_receives = asks_who_receives(cursor)

    def _bind_only(self) -> None:
        """Bind "only" to the owners; beside it a kind of body that is left out says nothing more."""
        parts, skipped = self._parts, {index for span in self.skipped.items() for index in range(*span)}
        is_sole = binds_only(self._cursor, skipped)
        parts.is_sole = parts.is_sole or bool(is_sole)
        parts.names_only_body = names_only_body(self._cursor)
        if is_sole is None:
            parts.refuse(RefusalReason.EXCLUSION, "")
        if is_sole:
            parts.concepts.add(Concept.ASSIGNED)  # "corresponden solo a la Comisión"
        if any(word.has(Concept.NAME) for index, word in enumerate(self._cursor.words) if index not in skipped):
            parts.without = replace(parts.without, kind=None)  # "agencies aside: only the Commission"

    def _skip_what_limits_nothing(self, said: Collection[Concept]) -> None:
        """Skip an "if" or "how" that only begins what is asked, and how many things there are said to be."""
        cursor = self._cursor
        if Concept.IF in said and self.topic.is_strong:
            self.skipped.update((index, index + 1) for index in find_indirect_questions(cursor, self.topic.indexes))
        if Concept.HOW_MANY in said and self.topic.is_strong:
            self.skipped.update((index, index + 1) for index in find_measures(cursor, self.topic.indexes))
        if Concept.IF in said:
            asks_yes_no = self._parts.asks_yes_no
            self.skipped.update((index, index + 1) for index in find_whether(cursor, asks_yes_no=asks_yes_no))
        if {Concept.AND, Concept.WHEN} <= set(said):
            self.skipped.update((index, index + 1) for index in find_if_and_when(cursor))
        if {Concept.FROM, Concept.ITEM} <= set(said):
            self.skipped.update((index, index + 1) for index in find_partitive(cursor))
        if Concept.OWE in said:
            self.skipped.update(find_given_tasks(cursor))
        if {Concept.WHEN, Concept.LATEST} <= set(said):  # "by when at the latest"
            whens = (index for index, word in enumerate(cursor.words) if word.has(Concept.WHEN))
            after_when = (index + 1 for index in whens if not cursor.has(index, Concept.DEADLINE))
            self.skipped.update((index, index + 1) for index in after_when if cursor.has(index, Concept.LATEST))
        if not {Concept.ITEM, Concept.DEADLINE, Concept.OWE}.isdisjoint(said):
            self.skipped.update(find_counted(cursor))

    def _bind_exclusions(self, said: Collection[Concept]) -> None:
        """Bind what leaves something out; beside it "else" and "others" say nothing more."""
        cursor = self._cursor
        if not TARGETS.isdisjoint(said):
            self._bind_excluded(find_unconcerned(cursor))
        if LEAVING_OUT.isdisjoint(said) and LEAVING_OUT.isdisjoint(self._postpositions()):
            return
        named = {index for index in self.topic.indexes if not cursor.has(index, Concept.NAME)}
        for start, stop in find_unshared(cursor):
            if not named.isdisjoint(range(start, stop)):
                continue  # "apart from the joint picture": a topic
            self.skipped[start] = stop
            self._parts.is_sole = True
        self._bind_excluded(find_neither(cursor))
        self._bind_excluded(find_exclusions(cursor, self._topical_words()))
        self._bind_excluded(find_denied_clauses(cursor))
        if self._parts.without.section:
            self.skipped.update(find_all_sections(cursor))
        if self.skipped:
            others = (index for index, word in enumerate(cursor.words) if word.has(Concept.ELSE))
            self.skipped.update((index, index + 1) for index in others if index not in self.skipped)

    def _bind_excluded(self, found: Iterable[ExcludedWords]) -> None:
        """Leave out what words say, unless others say it already."""
        for words in found:
            if not any(start < words.stop and words.start < stop for start, stop in self.skipped.items()):
                self.skipped[words.start] = words.stop
                self._leave_out(words)

    def _topical_words(self) -> Collection[int]:
        """Return the topic's indexes, with the unknown words after them: part of another topic that is left out."""
        indexes = {*self.topic.indexes}
        for index, word in enumerate(self._cursor.words):
            if word.is_unknown and index - 1 in indexes and not self._cursor.has(index - 1, Concept.NAME):
                indexes.add(index)
        return indexes

    def _postpositions(self) -> Collection[object]:
        return [word.concepts[Concept.POST] for word in self._cursor.words if Concept.POST in word.concepts]

    def _leave_out(self, words: ExcludedWords) -> None:
        """Read the words that say what is left out by themselves; refuse the question if it cannot be left out."""
        parts = self._parts
        if parts.problem:
            return  # what else is left out changes nothing, and may be said a hundred times
        own, rest = self._divide_topic(words)
        excluded, problem = self._read_excluded(words.said(self._cursor), own or Topic())
        before = self._cursor.words[: words.start]
        if excluded and any_has(before, Concept.ASSIGNED) and not any_has(before, *_GOES):
            excluded = leave_to_others(excluded)
        joined = excluded and (parts.without if words.is_instead else join_exclusions(parts.without, excluded))
        if joined is None or own is None:
            parts.problem = problem or NotUnderstood(reason=RefusalReason.EXCLUSION)
            return
        parts.without, self.topic = joined, rest

    def _divide_topic(self, words: ExcludedWords) -> tuple[Topic | None, Topic]:
        """Return the topic among some words and that of the others: "all on borders except the strategies".

        The first is None if both are one topic, of which nothing can be left out.
        """
        cursor, topic = self._cursor, self.topic
        inside, outside = words.divide_topic(cursor, topic.indexes)
        if not inside:
            return Topic(), replace(topic, indexes=outside)
        if not outside:
            return replace(topic, indexes=[index - words.first for index in inside]), Topic()
        if cursor.has(words.stop, Concept.ONLY) or cursor.has_postposition(words.stop, Concept.ONLY):
            return None, topic  # Irish "ach an malartú amháin": just that
        others = [index for index in range(len(cursor.words)) if not words.start <= index < words.stop]
        own = self._find_topic(words.said(cursor))
        rest = self._find_topic([cursor.words[index] for index in others])
        is_sure = own.is_strong and (rest.is_strong or len(rest.refs) == 1)
        if not is_sure or set(rest.refs) <= set(own.refs):
            return None, topic
        return own, replace(rest, indexes=[others[index] for index in rest.indexes])
