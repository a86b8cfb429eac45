"""Topic search: which deliverables a text is about, by the weighted words of the register's titles and keywords."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from domain.languages.schema import Concept
from domain.questions.matching import owners_of
from domain.reading.topics.entry import TopicEntry
from domain.reading.topics.word_index import KEYWORD_STRENGTH, NAME_STRENGTH, NOISE_STRENGTH, WordIndex, WordWeight
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind, fold
from domain.register.model import Register, text_in

_MAX_NEAREST = 3
#: How strong the words of a topic must be together: if the rest of the text is understood, and if words are left over.
_ENOUGH, _ENOUGH_BESIDE_UNKNOWN = 1.0, 1.3
#: The share of the best score from which a deliverable is shown too: of the same key action, and of another one.
_CLOSE_IN_ACTION, _CLOSE = 0.97, 0.93
#: How many words may be between those of one topic.
_MAX_GAP = 3
#: A topic of more key actions leaves a doubt.
_MAX_STRONG_ACTIONS = 2
#: What a word that is a topic by itself may mean elsewhere: "roadmap", "proposals".
_ITEMS = frozenset({Concept.ITEM, Concept.NOISE, Concept.CHATTER, Concept.OTHER})
_NAMES = (Concept.NAME, Concept.OTHER, Concept.KIND)
#: What keeps its meaning between the words of a topic too.
_KEPT = (Concept.NOT, Concept.EXCEPT, Concept.WHO, Concept.WHAT, Concept.WHEN, Concept.HOW_MANY, Concept.OVERDUE)
#: Words between a topic and a name inside it.
_LINKING = frozenset(
    {
        Concept.NOISE,
        Concept.CHATTER,
        Concept.ARTICLE,
        Concept.AND,
        Concept.OR,
        Concept.WITH,
        Concept.FOR,
        Concept.IN,
        Concept.FROM,
        Concept.TO,
        Concept.BETWEEN,
        Concept.BY,
        Concept.ENDING,
    }
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic:
    """The words of a text that are a topic's, and what they are about."""

    #: Where they are among the words of the text.
    indexes: Sequence[int] = ()
    refs: tuple[str, ...] = ()
    #: Several words of a title or keyword, or one that is a keyword by itself: no other reading is as good.
    is_strong: bool = False
    #: The deliverables that are nearest to the text, with their titles, where words are left over.
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Evidence:
    """A word of the text that titles have: where it is, and what it says."""

    index: int
    word: WordMatch
    weight: WordWeight


class _Rating(Enum):
    """How well some words make a topic."""

    NONE = auto()
    #: Only if no other word is left over.
    ENOUGH = auto()
    WEAK = auto()
    STRONG = auto()


@dataclass(slots=True)
class _Anchor:
    """The words of the text that an entry is found by."""

    indexes: set[int] = field(default_factory=set)
    is_strong: bool = False


@dataclass(frozen=True)
class TopicIndex:
    """Index over the register's titles and keywords, one for each language, built when first needed."""

    entries: Sequence[TopicEntry] = ()
    _indexes: dict[str, WordIndex] = field(default_factory=dict)

    def has_word(self, word: str, language: str) -> bool:
        """Return whether a title or keyword has a word (without accents) in exactly this form."""
        return self._index(language).has_word(word)

    def nearest_refs(self, words: Iterable[str], language: str) -> tuple[str, ...]:
        """Return the deliverables that the words are most likely about, best first; empty if no word is known."""
        return tuple(self.entries[position].ref for position in self._nearest(words, language))

    def _nearest(self, words: Iterable[str], language: str) -> list[int]:
        index = self._index(language)
        scores: dict[int, float] = {}
        for word in words:
            for position, weight in index.weights_of(fold(word))[0].items():
                scores[position] = scores.get(position, 0.0) + weight
        return sorted(scores, key=lambda position: (-scores[position], position))[:_MAX_NEAREST]

    def _nearest_titles(self, words: Sequence[WordMatch], language: str) -> tuple[str, ...]:
        unknown = [word.text for word in words if word.is_unknown]
        return tuple(
            f"{self.entries[position].ref} {text_in(self.entries[position].title, language)}"
            for position in self._nearest(unknown, language)
        )

    def find_topic(self, words: Sequence[WordMatch], language: str) -> Topic:
        """Return what a text is about.

        Words that the language's table does not have make a topic if the register has them. Words that it has need
        company: all words of a keyword, or two rare ones of a title, close together.
        """
        if not self.entries:
            return Topic()
        index = self._index(language)
        evidence = [
            _Evidence(number, word, weight)
            for number, word in enumerate(words)
            if (weight := index.weigh(word)) is not None
        ]
        anchors = self._anchors(evidence, words, index) if evidence else {}
        if not anchors:
            has_unknown = any(word.is_unknown for word in words)
            return Topic(nearest=self._nearest_titles(words, language)) if has_unknown else Topic()
        winners = self._winners(_scores(evidence, anchors))
        is_strong = any(anchors[position].is_strong for position in winners)
        indexes: set[int] = set()
        for position in winners:
            anchored = anchors[position].indexes
            indexes |= anchored | self._words_inside(position, anchored, words, index, is_strong=is_strong)
        has_rest = any(word.is_unknown and number not in indexes for number, word in enumerate(words))
        actions = {self.entries[position].key_action for position in winners}
        is_strong = is_strong and not (has_rest and len(indexes) == 1) and len(actions) <= _MAX_STRONG_ACTIONS
        is_clear = is_strong and not has_rest
        nearest = () if is_clear else self._nearest_titles(words, language)
        if not is_clear and self._has_other_owner(winners, indexes, words):
            return Topic(nearest=nearest)
        refs = tuple(self.entries[position].ref for position in sorted(winners))
        return Topic(indexes=sorted(indexes), refs=refs, is_strong=is_strong, nearest=nearest)

    def _has_other_owner(self, winners: Sequence[int], indexes: set[int], words: Sequence[WordMatch]) -> bool:
        """Return whether the text names a body, and none of the entries is its own."""
        named = {
            word.concepts[Concept.NAME]
            for number, word in enumerate(words)
            if number not in indexes and word.has(Concept.NAME)
        }
        return bool(named) and all(named.isdisjoint(self.entries[position].owners) for position in winners)

    def _anchors(
        self, evidence: Sequence[_Evidence], words: Sequence[WordMatch], index: WordIndex
    ) -> dict[int, _Anchor]:
        """Return the entries that the text can be about, each with the words of the text that are its topic."""
        # Names and verbs are no topic by themselves.
        telling = [item for item in evidence if item.weight.strength and not _is_mere_name(item)]
        if not telling:
            return {}
        anchors: dict[int, _Anchor] = {}
        unknown = [number for number, word in enumerate(words) if word.is_unknown]
        is_narrowed = any(word.has(Concept.NAME) or word.kind is TokenKind.REF for word in words)
        for position in {position for item in telling for position in item.weight.by_entry}:
            own = [item for item in evidence if position in item.weight.by_entry]
            forms = frozenset().union(*(item.weight.forms for item in own))
            complete = [phrase for phrase in index.phrases_of(position) if forms.issuperset(phrase)]
            for group in _groups([item for item in own if item.weight.strength]):
                rating = _rate(group, complete, is_narrowed=is_narrowed)
                if rating is _Rating.ENOUGH:
                    grouped = {item.index for item in group}
                    has_rest = any(
                        number not in grouped and not index.has_match(words[number], position) for number in unknown
                    )
                    rating = _Rating.NONE if has_rest else _Rating.WEAK
                if rating is not _Rating.NONE:
                    anchor = anchors.setdefault(position, _Anchor())
                    anchor.indexes.update(item.index for item in group)
                    anchor.is_strong = anchor.is_strong or rating is _Rating.STRONG
        return anchors

    def _words_inside(
        self, position: int, anchored: set[int], words: Sequence[WordMatch], index: WordIndex, *, is_strong: bool
    ) -> set[int]:
        """Return the further words of the topic: names beside its words, and others that the entry's texts have."""
        inside: set[int] = set()
        first, last = min(anchored), max(anchored)
        for number, word in enumerate(words):
            is_participant = word.concepts.get(Concept.NAME) in self.entries[position].participants
            if number in anchored or not (is_participant or index.has_match(word, position)):
                continue
            if word.has(*_NAMES):
                is_inside = _is_beside(number, anchored, words) or (is_strong and not _is_subject(number, words))
            else:
                is_between = first < number < last and not word.has(*_KEPT)
                is_inside = word.is_unknown or (is_strong and (is_between or word.has(Concept.TITLE)))
            if is_inside:
                inside.add(number)
        return inside

    def _winners(self, scores: Mapping[int, float]) -> list[int]:
        """Return the best entries: of a key action the best alone if it is clear, of others those that are close."""
        best_of: dict[str, float] = {}
        for position, score in scores.items():
            action = self.entries[position].key_action
            best_of[action] = max(score, best_of.get(action, 0.0))
        best = max(best_of.values(), default=0.0)
        return [
            position
            for position, score in scores.items()
            if score >= _CLOSE * best and score >= _CLOSE_IN_ACTION * best_of[self.entries[position].key_action]
        ]

    def _index(self, language: str) -> WordIndex:
        if language not in self._indexes:
            self._indexes[language] = WordIndex(self.entries, language)
        return self._indexes[language]


def build_topic_index(register: Register) -> TopicIndex:
    """Return a register's topics: a deliverable is about its title, its key action's title and that one's keywords."""
    return TopicIndex(
        [
            TopicEntry(
                ref=deliverable.ref,
                key_action=action.ref,
                title=deliverable.title,
                context=action.title,
                keywords=action.keywords,
                owners=owners_of(deliverable, register.directory),
                participants=frozenset(owner.actor for owner in action.takes_part),
            )
            for action in register.key_actions
            for deliverable in action.deliverables
        ]
    )


def _scores(evidence: Sequence[_Evidence], anchors: Mapping[int, _Anchor]) -> dict[int, float]:
    """Return each entry's score: what its words count, but for names of bodies that owe something."""
    return {
        position: sum(
            item.weight.by_entry.get(position, 0.0)
            for item in evidence
            if (item.index in anchor.indexes or not 0 < item.weight.strength <= NOISE_STRENGTH)
            and not _is_mere_name(item)
        )
        for position, anchor in anchors.items()
    }


def _is_mere_name(item: _Evidence) -> bool:
    """Return whether a word is the name of a body that owes something."""
    return item.word.has(Concept.NAME) and item.weight.strength < NAME_STRENGTH


def _rate(group: Sequence[_Evidence], complete: Sequence[tuple[str, ...]], *, is_narrowed: bool) -> _Rating:
    """Return whether words close together that an entry has are enough to be its topic.

    `complete` are the keywords of which the text has all words, wherever they are.
    """
    plain = [item for item in group if not item.word.has(Concept.NAME)]
    if sum(item.weight.is_rare for item in plain) > 1:
        return _Rating.STRONG
    forms = frozenset().union(*(item.weight.forms for item in group))
    is_unknown = any(item.weight.strength > NOISE_STRENGTH for item in group)
    for phrase in complete:
        if len(phrase) > 1 and plain and (forms.issuperset(phrase) or (is_unknown and not forms.isdisjoint(phrase))):
            return _Rating.STRONG
    strength = sum(item.weight.strength for item in group)
    if is_unknown and strength >= _ENOUGH:
        return (
            _Rating.STRONG
            if strength >= KEYWORD_STRENGTH
            else _Rating.WEAK
            if strength >= _ENOUGH_BESIDE_UNKNOWN
            else _Rating.ENOUGH
        )
    is_item = bool(plain) and not is_narrowed and _ITEMS.issuperset(plain[0].word.concepts)
    return _Rating.WEAK if complete and is_item else _Rating.NONE


def _groups(evidence: Sequence[_Evidence]) -> Iterator[list[_Evidence]]:
    """Yield the words that are close together."""
    group: list[_Evidence] = []
    for item in evidence:
        if group and item.index - group[-1].index > _MAX_GAP:
            yield group
            group = []
        group.append(item)
    if group:
        yield group


def _is_subject(number: int, words: Sequence[WordMatch]) -> bool:
    """Return whether a name is the subject of what is asked: it begins the text, or follows "does" or "must"."""
    before = [word for word in words[:number] if not _LINKING.issuperset(word.concepts)]
    return not before or before[-1].has(Concept.DID, Concept.MUST, Concept.OWE, Concept.IS)


def _is_beside(number: int, anchored: set[int], words: Sequence[WordMatch]) -> bool:
    """Return whether only words that link are between a word and the nearest of a topic."""
    nearest = min(anchored, key=lambda index: abs(index - number))
    between = words[min(nearest, number) + 1 : max(nearest, number)]
    return len(between) < _MAX_GAP and all(
        not word.is_unknown and _LINKING.issuperset(word.concepts) for word in between
    )
