"""Requests for a change of the register, which a question cannot make: "please delete III.3a"."""

from collections.abc import Collection, Sequence
from functools import cached_property
from itertools import groupby

from msgspec import Struct, field

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.parsed import ParsedQuestion
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: What a text asks with.
_ASKING = (*QUESTION_WORDS, Concept.STATUS_OF)
#: What asks even where "who" and "when" are an owner or a deadline: "as owner of", "come scadenza di".
_OTHER_ASKING = tuple(set(_ASKING) - {Concept.WHO, Concept.WHEN})
#: With these a text says what somebody has done or has to do: "did Frontex extend …", "Europol must remove …".
_TELLING = (Concept.MUST, Concept.DID, Concept.PAST, Concept.WAS)
#: A text that begins with one of these is about what that body does, not about what the reader should do.
_SUBJECTS = (Concept.NAME, Concept.OTHER, Concept.KIND)
#: May stand between the beginning of a clause and the verb of a request: "could you please", "we want to".
_OPENING = (Concept.NOISE, Concept.CHATTER, Concept.WE, Concept.ARTICLE)
#: After "remind me" or "confirm" these make a request; "remind me of the deadlines" is a question.
_OBJECTS = (Concept.BEFORE, Concept.BY, Concept.IN, Concept.FROM, Concept.TODAY, Concept.TOMORROW, Concept.NEXT)
#: What a reference becomes on request.
_BECOMING = (Concept.DONE, Concept.DELIVERED, Concept.HELD)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)
#: What something is set to, besides what it becomes: a month, a meeting, a feast, a season, an owner.
_VALUES = (*_BECOMING, Concept.MONTH, Concept.MEETING, Concept.FEAST, Concept.VAGUE, Concept.NEXT, Concept.NAME)
_UNITS = (Concept.DAY, Concept.WEEK, Concept.MONTHS, Concept.QUARTER, Concept.HALF, Concept.YEAR)
#: Before a status these are no "to" or "as": "the report that is done", "and done".
_NO_LINK = (Concept.IS, Concept.DID, Concept.ARTICLE, Concept.AND, Concept.OR, Concept.CHATTER, Concept.BACK)
#: Between two clauses.
_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)


def find_change_request(cursor: Cursor, topic: Collection[int]) -> str | None:
    """Return the word by which a text asks for a change, None if it does not ask for one.

    It does if such a verb begins a clause. Elsewhere ("die Frist von III.3a verschieben") the text must ask nothing,
    and must not say of anybody that he does or has to do it. `topic` are the indexes of the topic's words.
    """
    text = _Text(cursor, topic)
    if _tells_delivery(text):
        return cursor.words[-1].text
    for index, word in enumerate(cursor.words):
        is_change = Concept.CHANGE in word.concepts
        if is_change and (_is_request(text, index, word) or (len(word.concepts) == 1 and text.needs_change)):
            return word.text
        if Concept.REMIND in word.concepts and _sends_reminder(text, index):
            return word.text
        if Concept.SET in word.concepts and (_sets_in_sentence(text, index) or _sets_status(text, index)):
            return word.text
        if index and word.kind is TokenKind.REF and _is_told_to_be(text, index):
            return cursor.words[index - 1].text
    return None


def name_command(parts: ParsedQuestion, cursor: Cursor) -> str:
    """Return the command for what is asked to be changed, as an example to type; empty if the text does not tell."""
    if _has(cursor, Concept.REMIND):
        return "reminders"
    if not parts.refs:
        return ""
    ref, groups = parts.refs[0], parts.actor_groups
    if parts.has(Concept.DONE, Concept.DELIVERED):
        return f"done {ref} ST 10000/24"
    if parts.has(Concept.HELD):
        return f"hold {ref} …"
    if groups:
        return f"owner {ref} {', '.join(slug for group in groups for slug in group.slugs)}"
    if parts.times:
        time = parts.times[0]
        return f"due {ref} {time.council or time.span.last}"
    return ""


class _Sentence(Struct, frozen=True):
    """Where the words of a sentence are that tell whether a verb such as "put" sets something."""

    stop: int
    #: What something may be set to, without the topic's words.
    values: Sequence[int]
    #: Those that are no names.
    plain_values: Sequence[int]
    #: The references, and the topic's words.
    objects: Sequence[int]
    #: What asks or tells something wherever it is, and what does before a value.
    telling: Sequence[int]
    asking: Sequence[int]


class _Text(Struct, frozen=True, dict=True):
    """A text with what its verbs are judged by, looked up once: there are texts of nothing but verbs."""

    cursor: Cursor
    topic: Collection[int]
    _sentences: dict[tuple[int, int], _Sentence] = field(default_factory=dict)

    @cached_property
    def asks_or_tells(self) -> bool:
        """Whether it asks something, or says what somebody has done or has to do."""
        return _has(self.cursor, *_ASKING, *_TELLING)

    @cached_property
    def names_work(self) -> bool:
        """Whether it has a word for what is owed."""
        return _has(self.cursor, Concept.OWE, Concept.ITEM)

    @cached_property
    def asks(self) -> bool:
        """Whether it asks something."""
        return _has(self.cursor, *_ASKING)

    @cached_property
    def needs_change(self) -> bool:
        """Whether a change to a time is needed, by nobody that is named: "we need to postpone III.3a to June"."""
        cursor = self.cursor
        others = [index for index in range(len(cursor.words)) if index not in self.topic]
        is_told = _has(cursor, Concept.MUST) and not _has(cursor, *_ASKING, Concept.DID, Concept.PAST, Concept.WAS)
        names_object = bool(self.topic) or any(cursor.has_kind(index, TokenKind.REF) for index in others)
        has_time = any(
            cursor.has(index, Concept.MONTH, Concept.MEETING) or cursor.has_kind(index, *_TIMES) for index in others
        )
        names_body = any(cursor.has(index, *_SUBJECTS) for index in others)
        return is_told and names_object and has_time and not names_body

    def sentence(self, index: int) -> _Sentence:
        """Return the sentence of a word."""
        return self._describe(*self._around_stops[index])

    def clause_alone(self, index: int) -> _Sentence:
        """Return a word's clause as a sentence by itself."""
        return self._describe(*self._around_signs[index])

    def _describe(self, start: int, stop: int) -> _Sentence:
        if (start, stop) not in self._sentences:
            cursor, topic, indexes = self.cursor, self.topic, range(start, stop)
            values = [other for other in indexes if other not in topic and _is_value(cursor, other)]
            self._sentences[start, stop] = _Sentence(
                stop,
                values,
                plain_values=[other for other in values if not cursor.has(other, Concept.NAME)],
                objects=[other for other in indexes if other in topic or cursor.has_kind(other, TokenKind.REF)],
                telling=[
                    other
                    for other in indexes
                    if cursor.has(other, *_OTHER_ASKING, *_TELLING) and not _is_new(cursor, other)
                ],
                asking=[
                    other
                    for other in indexes
                    if cursor.has(other, *_ASKING)
                    and not (cursor.has(other - 1, Concept.ARTICLE) or _is_new(cursor, other))
                ],
            )
        return self._sentences[start, stop]

    def clause(self, index: int) -> tuple[int, int]:
        """Return where the words around a word begin and end that no sign separates from it."""
        return self._around_signs[index]

    def clause_head(self, index: int) -> int:
        """Return the index of the first word of a word's clause that is no mere opening."""
        return min(index, self._clause_heads[index])

    @cached_property
    def _around_stops(self) -> Sequence[tuple[int, int]]:
        return _spans(self.cursor, (TokenKind.STOP,))

    @cached_property
    def _around_signs(self) -> Sequence[tuple[int, int]]:
        return _spans(self.cursor, _BREAKS)

    @cached_property
    def _clause_heads(self) -> Sequence[int]:
        """For each word, the first one from the beginning of its clause on that is no mere opening."""
        cursor, count = self.cursor, len(self.cursor.words)
        closed = list(range(count + 1))
        for index in reversed(range(count)):
            if cursor.has(index, *_OPENING) and not cursor.has(index, *_ASKING, *_SUBJECTS):
                closed[index] = closed[index + 1]
        heads, first = [], 0
        for index in range(count):
            if cursor.has_kind(index - 1, *_BREAKS) or cursor.has(index - 1, Concept.AND):
                first = index
            # In "III.3a: close it" the clause begins after the reference.
            heads.append(closed[first + 1] if cursor.has_kind(first, TokenKind.REF) else closed[first])
        return heads


def _spans(cursor: Cursor, signs: Sequence[TokenKind]) -> Sequence[tuple[int, int]]:
    """Return for each word where those begin and end that none of some signs separates from it."""
    spans: list[tuple[int, int]] = []
    for _, group in groupby(range(len(cursor.words)), key=lambda index: cursor.has_kind(index, *signs)):
        indexes = [*group]
        spans += [(indexes[0], indexes[-1] + 1)] * len(indexes)
    return spans


def _is_request(text: _Text, index: int, word: WordMatch) -> bool:
    cursor, head = text.cursor, text.clause_head(index)
    is_first = head == index
    if is_first and len(word.concepts) == 1:
        return True
    if text.asks_or_tells:
        return False
    if not word.is_noise:
        return is_first or (len(word.concepts) == 1 and not cursor.has(head, *_SUBJECTS))
    # "Confirm", "remind me": mere courtesy before most questions.
    following = cursor.word(index + 1)
    is_bare = following is None or following.has(*_OBJECTS) or _is_before_reference(cursor, index)
    return is_first and is_bare and not text.names_work


def _sends_reminder(text: _Text, index: int) -> bool:
    """Return whether a word is what is to be sent, about something or to somebody: "send Europol a reminder".

    "Reminder: III.3a" and "a reminder that Europol owes …" send nothing.
    """
    cursor, (start, stop) = text.cursor, text.clause(index)
    first = next((word for word in cursor.words[start:index] if not word.has(Concept.ARTICLE)), None)
    if first is None or first.has(*_SUBJECTS) or text.asks_or_tells:
        return False
    if not any(word.has(*_SUBJECTS) or word.kind is TokenKind.REF for word in cursor.words[start:stop]):
        return False
    own = (cursor.words[other] for other in range(start, stop) if other not in text.topic)
    return not any_has(own, Concept.OWE, Concept.ITEM, *_BECOMING)


def _sets_in_sentence(text: _Text, index: int) -> bool:
    """Return whether a verb sets something in its sentence, or in its clause where another only says why."""
    alone = text.clause_alone(index)
    return _sets_something(text, index, text.sentence(index)) or (not text.asks and _sets_something(text, index, alone))


def _sets_something(text: _Text, index: int, sentence: _Sentence) -> bool:
    """Return whether a verb such as "put" sets something of the register: "put the deadline of III.3a at 15 May".

    It begins or ends a sentence that names a reference or a topic, or the deadline right after it, and a value.
    """
    cursor = text.cursor
    is_first = text.clause_head(index) == index and not cursor.has(index - 1, Concept.ARTICLE, Concept.ALL)
    start, _ = text.clause(index)
    # "Il faudrait mettre III.3a en septembre", but not "does the Commission have to make new proposals?".
    is_needed = cursor.has(index - 1, Concept.MUST) and not any_has(cursor.words[start:index], *_SUBJECTS)
    is_first = is_first or is_needed
    is_last = index + 1 == sentence.stop and not cursor.has(index, Concept.DELIVER)
    value = next((value for value in sentence.values if value != index), None)
    own = (index - 1, index) if is_needed else (index,)
    asking = next((other for other in sentence.asking if other not in own), None)
    if value is None or not (is_first or is_last) or any(other not in own for other in sentence.telling):
        return False
    is_swap = any(cursor.has(other, Concept.INSTEAD, Concept.BEYOND) for other in range(index, sentence.stop))
    if asking is not None and asking <= value and not is_swap:  # Estonian "vastutajaks Europoli asemel Frontex"
        return False
    after = index + 2 if cursor.has(index + 1, Concept.ARTICLE) else index + 1
    names_deadline = cursor.has(after, Concept.DEADLINE, Concept.OWE) and not cursor.has(after, Concept.MUST)
    # Not "give the deadlines of Frontex".
    names_deadline = names_deadline and any(value != index for value in sentence.plain_values)
    return any(other != index for other in sentence.objects) or (is_first and names_deadline)


def _sets_status(text: _Text, index: int) -> bool:
    """Return whether a verb such as "put" begins a clause that ends in "to done", of a report without a reference."""
    cursor, (_, stop) = text.cursor, text.clause(index)
    link = cursor.word(stop - 2)
    if text.clause_head(index) != index or link is None or not (link.is_noise or link.is_unknown):
        return False
    if not cursor.has(stop - 1, *_BECOMING) or cursor.has(stop - 2, *_ASKING, Concept.NOT, *_NO_LINK):
        return False
    object_ = cursor.words[index + 1 : stop - 2]
    names_object = any_has(object_, Concept.ITEM, Concept.BACK)
    return names_object and not any_has(object_, *_ASKING, *_TELLING, Concept.ALL)


def _is_new(cursor: Cursor, index: int) -> bool:
    """Return whether a word for "news" only says that a deadline is new: Greek "νέα προθεσμία", Irish "sprioc nua"."""
    is_beside = cursor.has(index + 1, Concept.DEADLINE) or cursor.has(index - 1, Concept.DEADLINE)
    return cursor.has(index, Concept.STATUS_OF) and is_beside


def _is_value(cursor: Cursor, index: int) -> bool:
    is_presidency = cursor.has(index, Concept.NAME) and cursor.has(index + 1, Concept.PRESIDENCY)
    return (
        (cursor.has(index, *_VALUES) and not is_presidency)
        or _is_new(cursor, index)
        or cursor.has_kind(index, *_TIMES)
        or _is_length(cursor, index)
    )


def _is_length(cursor: Cursor, index: int) -> bool:
    """Return whether a word is by how much something is to be moved: "push it back a *month*", but not "in a month"."""
    is_counted = cursor.has(index, *_UNITS) and cursor.has(index - 1, Concept.NUMBER)
    return is_counted and not cursor.has(
        index - 2, Concept.IN, Concept.WITHIN, Concept.NEXT, Concept.THIS, Concept.LAST
    )


def _is_told_to_be(text: _Text, index: int) -> bool:
    """Return whether a reference is to become something, by whatever verb: "log III.3a as done", "push III.3a to June".

    The verb is before it; if it is not known, a status or a time after it is enough.
    """
    cursor, (start, stop) = text.cursor, text.clause(index)
    before, after = cursor.words[start:index], cursor.words[index + 1 : stop]
    if not before or not after or any(map(_tells_or_asks, before)):
        return False
    becomes = any_has(after, *_BECOMING)
    verb = before[-2] if before[-1].has(Concept.ARTICLE) and len(before) > 1 else before[-1]
    if verb.is_unknown:
        return becomes or any(word.has(Concept.MONTH) or word.kind in _TIMES for word in after)
    link = after[0]
    is_link = (link.is_unknown or link.is_noise) and not _tells_or_asks(link) and not link.has(Concept.AND, *_BECOMING)
    return becomes and is_link and not text.asks


def _tells_delivery(text: _Text) -> bool:
    """Return whether a text says what a body delivered today, and what to do now: "…, would you tick it off?".

    "Europol delivered III.3a today, right?" and "…, is it confirmed?" ask.
    """
    cursor = text.cursor
    stop = text.clause(0)[1] if cursor.words else 0
    told, rest = cursor.words[:stop], cursor.words[stop + 1 :]
    subject = next((word for word in told if not (word.is_noise or word.has(Concept.CHATTER))), None)
    if subject is None or not subject.has(Concept.NAME) or not rest or rest[0].has(Concept.IS, Concept.DID):
        return False
    has_reference = any(word.kind is TokenKind.REF for word in told)
    is_delivery = any_has(told, Concept.DELIVER, *_BECOMING)
    is_today = any_has(told, Concept.TODAY)
    if any(word.has(*_ASKING, Concept.NOT, Concept.MUST) and not word.is_noise for word in cursor.words):
        return False
    is_told = has_reference and is_delivery and is_today
    return is_told and any(word.is_unknown or word.has(Concept.CHANGE, Concept.SET, Concept.DELIVER) for word in rest)


def _tells_or_asks(word: WordMatch) -> bool:
    is_empty = word.is_unknown or word.is_noise or word.has(Concept.CHATTER, Concept.WE, Concept.ARTICLE)
    return not is_empty or word.has(*_ASKING, *_TELLING, *_SUBJECTS, Concept.IS, Concept.NOT, Concept.ALL)


def _is_before_reference(cursor: Cursor, index: int) -> bool:
    """Return whether a reference follows a word: "confirm III.3a", "remind me about III.3a"."""
    has_link = cursor.has(index + 1, Concept.NOISE, Concept.ARTICLE)
    return cursor.has_kind(index + (2 if has_link else 1), TokenKind.REF)


def _has(cursor: Cursor, *concepts: Concept) -> bool:
    return any_has(cursor.words, *concepts)
