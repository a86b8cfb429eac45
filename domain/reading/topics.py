"""Topic search: which deliverables a text is about, by the weighted words of the register's titles and keywords."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from math import log

from domain.languages import CODES
from domain.languages.schema import Concept
from domain.questions.matching import owners_of
from domain.reading.words.lexicon import WordMatch, load_lexicon
from domain.reading.words.tokenizer import TokenKind, fold, tokenize
from domain.register.model import Register, Texts, text_in

#: Shorter words link others and have no meaning of their own, unless they are written in capitals ("SIS").
_MIN_WORD_CHARS = 4
_MIN_ACRONYM_CHARS = 3
#: The share of the longer word that two forms of one word have in common at the start: "border" and "borders".
_MIN_SHARED = 0.7
#: The number of common letters that makes two words forms of one whatever follows; fewer letters do if only an ending
#: was added or one letter changed.
_SHARED_CHARS = 6
#: A part of a compound has at least so many letters.
_MIN_COMPOUND_CHARS = 6
#: A word of a larger share of the key actions does not tell them apart.
_MAX_ACTION_SHARE = 0.4
_MAX_NEAREST = 3
#: How much a word counts in a deliverable's own title, among its key action's keywords, and in that one's title.
_TITLE, _KEYWORD, _CONTEXT = 1.0, 0.85, 0.8
#: The same for a word in a deliverable's own title that no other key action has.
_UNIQUE_TITLE = 1.3
#: How much a word of the text counts: one that the language's table does not have, noise, any other.
_UNKNOWN, _NOISE, _KNOWN = 1.0, 0.7, 0.5
#: How far a word of the text makes a topic by itself: a keyword, a word of one, a title's word in this form or another.
_KEYWORD_ITSELF, _KEYWORD_WORD, _TITLE_WORD, _TITLE_FORM = 1.4, 1.0, 1.0, 0.6
#: The same for words that mean something else too: noise, any other.
_NOISE_STRENGTH, _KNOWN_STRENGTH = 0.4, 0.3
#: The same for a body that owes nothing: alone it is asked whether it does.
_NAME_STRENGTH = 0.8
#: How strong the words of a topic must be together: if the rest of the text is understood, and if words are left over.
_ENOUGH, _ENOUGH_BESIDE_UNKNOWN = 1.0, 1.3
#: The share of the best score from which a deliverable is shown too: of the same key action, and of another one.
_CLOSE_IN_ACTION, _CLOSE = 0.93, 0.8
#: How many words may be between those of one topic.
_MAX_GAP = 3
#: A word that the table knows is part of a topic by itself only if at most so many key actions have it.
_MAX_RARE_ACTIONS = 3
#: A topic of more key actions leaves a doubt.
_MAX_STRONG_ACTIONS = 2
#: What a title's words may mean elsewhere; any other known word keeps its meaning beside a topic.
_CONSUMED = frozenset(
    {
        Concept.NAME,
        Concept.OTHER,
        Concept.KIND,
        Concept.ITEM,
        Concept.JOINTLY,
        Concept.STATUS_OF,
        Concept.NUMBER,
        Concept.ORDINAL,
        Concept.THIS,
        Concept.WITH,
        Concept.NOISE,
        Concept.CHATTER,
        Concept.ACTION,
        Concept.SECTION,
    }
)
#: What a word that is a topic by itself may mean elsewhere: "roadmap", "proposals".
_ITEMS = frozenset({Concept.ITEM, Concept.NOISE, Concept.CHATTER, Concept.OTHER})
_NAMES = frozenset({Concept.NAME, Concept.OTHER, Concept.KIND})
#: What keeps its meaning between the words of a topic too.
_KEPT = (Concept.NOT, Concept.EXCEPT, Concept.WHO, Concept.WHAT, Concept.WHEN, Concept.HOW_MANY, Concept.OVERDUE)


@dataclass(frozen=True, kw_only=True, slots=True)
class TopicEntry:
    """A deliverable with the texts that it can be found by."""

    ref: str
    key_action: str
    title: Texts
    #: The title of its key action.
    context: Texts
    #: What people call the topic of its key action.
    keywords: Texts
    #: The bodies that can be asked for as its owners: also as members of a collective, or for their units.
    owners: frozenset[str] = frozenset()
    #: The bodies that take part in its key action; they need not owe it.
    participants: frozenset[str] = frozenset()


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
    """A word of the text that titles have: where it is, and how much it counts for each entry."""

    index: int
    word: WordMatch
    #: How far the word by itself makes a topic; 1 is enough.
    strength: float
    is_rare: bool
    weights: Mapping[int, float]


class _Rating(Enum):
    """How well some words make a topic."""

    NONE = auto()
    WEAK = auto()
    STRONG = auto()


@dataclass(slots=True)
class _Anchor:
    """The words of the text that an entry is found by."""

    indexes: set[int] = field(default_factory=set)
    is_strong: bool = False


class _LanguageIndex:
    """Inverted index over the texts of all entries in one language and in English; words are without accents."""

    def __init__(self, entries: Sequence[TopicEntry], language: str) -> None:
        self._entries = entries
        lexicon = load_lexicon(language) if language in CODES else None
        self._beginnings = lexicon.beginnings if lexicon else ()
        self._forms_by_word: dict[str, tuple[str, ...]] = {}
        self._weights_by_word: dict[str, dict[int, float]] = {}
        #: The keywords of each entry, and all of them, as words.
        self._phrases: list[list[tuple[str, ...]]] = [[] for _ in entries]
        self._all_phrases: set[tuple[str, ...]] = set()
        self._keyword_words: set[str] = set()
        #: All words of an entry, short ones and common ones too.
        self._texts: list[set[str]] = [set() for _ in entries]
        for position, entry in enumerate(entries):
            for code in dict.fromkeys((language, "en")):
                self._add(position, text_in(entry.title, code), _TITLE)
                self._add(position, text_in(entry.context, code), _CONTEXT)
                for keyword in text_in(entry.keywords, code).split(","):
                    if phrase := self._add(position, keyword, _KEYWORD):
                        self._phrases[position].append(phrase)
                        self._all_phrases.add(phrase)
                        self._keyword_words.update(phrase)
        self._words = sorted(self._weights_by_word)

    def _add(self, position: int, text: str, weight: float) -> tuple[str, ...]:
        """Add a text of an entry; return its words that can be searched for."""
        words = []
        for token in tokenize(text):
            if token.kind is not TokenKind.WORD:
                continue
            self._texts[position].add(token.folded)
            if _is_searchable(token.folded, token.text):
                words.append(token.folded)
                weights = self._weights_by_word.setdefault(token.folded, {})
                weights[position] = max(weight, weights.get(position, 0.0))
        return tuple(words)

    def phrases_of(self, position: int) -> Sequence[tuple[str, ...]]:
        """Return the words of each keyword of an entry."""
        return self._phrases[position]

    def has_word(self, word: str) -> bool:
        """Return whether any text has a word in exactly this form."""
        return word in self._weights_by_word

    def is_distinctive(self, word: str, *, is_noise: bool) -> bool:
        """Return whether a word is longer than most that only link, and no mere part of a compound."""
        min_chars = _MIN_COMPOUND_CHARS if is_noise else _MIN_WORD_CHARS + 1
        return len(word) >= min_chars and any(_is_same_word(word, form) for form in self.forms(word))

    def strength(self, word: str) -> float:
        """Return how far a word that the language's table does not have makes a topic by itself."""
        forms = self.forms(word)
        if any((form,) in self._all_phrases for form in forms if _is_same_word(word, form)):
            return _KEYWORD_ITSELF
        if any(form in self._keyword_words for form in forms if _is_same_word(word, form)):
            return _KEYWORD_WORD
        return _TITLE_WORD if word in forms and len(word) >= _MIN_COMPOUND_CHARS else _TITLE_FORM

    def has_text(self, word: str, position: int) -> bool:
        """Return whether a text of an entry has a word in any form."""
        return word in self._texts[position] or not self._texts[position].isdisjoint(self.forms(word))

    def forms(self, word: str) -> tuple[str, ...]:
        """Return the words of the index that a word is a form of; Irish and Maltese change its beginning too."""
        forms = self._forms_by_word.get(word)
        if forms is None:
            forms = self._find_forms(word)
            for beginning in self._beginnings:
                if not forms and word.startswith(beginning):
                    forms = self._find_forms(word[len(beginning) :])
            if len(self._forms_by_word) > _MAX_CACHED_WORDS:
                self._forms_by_word.clear()
            self._forms_by_word[word] = forms
        return forms

    def _find_forms(self, word: str) -> tuple[str, ...]:
        if len(word) < _MIN_WORD_CHARS:
            return (word,) if word in self._weights_by_word else ()
        start = word[: max(_MIN_WORD_CHARS, int(len(word) * _MIN_SHARED))]
        forms = []
        for index in range(bisect_left(self._words, start), len(self._words)):
            if not self._words[index].startswith(start):
                break
            if _is_same_word(word, self._words[index]):
                forms.append(self._words[index])
        if not forms and len(word) >= _MIN_COMPOUND_CHARS:
            forms = [other for other in self._words if _is_compound(word, other)]
        return tuple(forms)

    def weights(self, word: str) -> tuple[Mapping[int, float], int]:
        """Return how much a word counts for each entry, and how many key actions have it; common words do not count."""
        weights: dict[int, float] = {}
        for form in self.forms(word):
            for position, weight in self._weights_by_word[form].items():
                weights[position] = max(weight, weights.get(position, 0.0))
        count = len({self._entries[position].key_action for position in weights})
        total = len({entry.key_action for entry in self._entries})
        if not count or (count > 1 and count > _MAX_ACTION_SHARE * total):
            return {}, count
        rarity = log((total + 1) / count)
        bonus = _UNIQUE_TITLE if count == 1 else _TITLE
        return {
            position: rarity * (bonus if weight == _TITLE else weight) for position, weight in weights.items()
        }, count


#: The words whose forms each language's index remembers.
_MAX_CACHED_WORDS = 4096


@dataclass(frozen=True)
class TopicIndex:
    """Index over the register's titles and keywords, one for each language, built when first needed."""

    entries: Sequence[TopicEntry] = ()
    _indexes: dict[str, _LanguageIndex] = field(default_factory=dict)

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
            for position, weight in index.weights(fold(word))[0].items():
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
        evidence = [item for number, word in enumerate(words) if (item := self._weigh(number, word, index))]
        anchors = self._anchors(evidence, words, index)
        scores = {
            position: sum(
                item.weights.get(position, 0.0)
                for item in evidence
                if item.index in anchor.indexes and not (item.word.has(Concept.NAME) and item.strength < _NAME_STRENGTH)
            )
            for position, anchor in anchors.items()
        }
        winners = self._winners(scores)
        is_strong = any(anchors[position].is_strong for position in winners)
        indexes: set[int] = set()
        for position in winners:
            anchored = anchors[position].indexes
            indexes |= anchored | self._words_inside(position, anchored, words, index, is_strong=is_strong)
        has_rest = any(word.is_unknown and number not in indexes for number, word in enumerate(words))
        actions = {self.entries[position].key_action for position in winners}
        is_strong = is_strong and not (has_rest and len(indexes) == 1) and len(actions) <= _MAX_STRONG_ACTIONS
        is_clear = is_strong and not has_rest
        if not winners or (not is_clear and self._has_other_owner(winners, indexes, words)):
            return Topic(nearest=self._nearest_titles(words, language) if has_rest else ())
        refs = tuple(self.entries[position].ref for position in sorted(winners))
        nearest = self._nearest_titles(words, language) if has_rest else ()
        return Topic(indexes=sorted(indexes), refs=refs, is_strong=is_strong, nearest=nearest)

    def _has_other_owner(self, winners: Sequence[int], indexes: set[int], words: Sequence[WordMatch]) -> bool:
        """Return whether the text names a body, and none of the entries is its own."""
        named = {
            word.concepts[Concept.NAME]
            for number, word in enumerate(words)
            if number not in indexes and word.has(Concept.NAME)
        }
        return bool(named) and all(named.isdisjoint(self.entries[position].owners) for position in winners)

    def _weigh(self, number: int, word: WordMatch, index: _LanguageIndex) -> _Evidence | None:
        """Return what a word of the text says about the topic, None if it says nothing."""
        if word.kind is not TokenKind.WORD or not (word.is_unknown or _CONSUMED.issuperset(word.concepts)):
            return None
        parts = [token.folded for token in tokenize(word.text) if _is_searchable(token.folded, token.text)]
        if not parts:
            return None
        weighed = [index.weights(part) for part in parts]
        is_nobody = self._owes_nothing(word)
        if is_nobody:  # of the "High-Level Group on Access to Data" a title has a part
            weighed = [(weights, count) for weights, count in weighed if weights] or weighed
        common = set.intersection(*(set(weights) for weights, _ in weighed))
        if word.has(*_NAMES) and not is_nobody:
            common = {position for position in common if self._is_in(word, position, index)}
        if not common:
            return None
        is_strong = word.is_unknown or word.has(Concept.OTHER) or is_nobody
        factor = _UNKNOWN if is_strong else _NOISE if word.is_noise else _KNOWN
        strength = _NOISE_STRENGTH if word.is_noise and len(parts[0]) >= _MIN_COMPOUND_CHARS else _KNOWN_STRENGTH
        if is_strong:
            strength = min(map(index.strength, parts))
            if word.has(Concept.NAME):
                strength = min(strength, _NAME_STRENGTH)
        return _Evidence(
            index=number,
            word=word,
            strength=strength,
            is_rare=any(
                count <= _MAX_RARE_ACTIONS and index.is_distinctive(part, is_noise=word.is_noise)
                for part, (_, count) in zip(parts, weighed, strict=False)
            ),
            weights={position: factor * sum(weights[position] for weights, _ in weighed) for position in common},
        )

    def _anchors(
        self, evidence: Sequence[_Evidence], words: Sequence[WordMatch], index: _LanguageIndex
    ) -> dict[int, _Anchor]:
        """Return the entries that the text can be about, each with the words of the text that are its topic."""
        anchors: dict[int, _Anchor] = {}
        unknown = [number for number, word in enumerate(words) if word.is_unknown]
        is_narrowed = any(word.has(Concept.NAME) or word.kind is TokenKind.REF for word in words)
        for position in {position for item in evidence for position in item.weights}:
            own = [item for item in evidence if position in item.weights]
            for group in _groups(own):
                has_rest = any(
                    number not in {item.index for item in group}
                    for number in unknown
                    if not self._is_in(words[number], position, index)
                )
                rating = self._rate(position, group, index, is_narrowed=is_narrowed, has_rest=has_rest)
                if rating is not _Rating.NONE:
                    known = anchors.setdefault(position, _Anchor())
                    known.indexes.update(item.index for item in group)
                    known.is_strong = known.is_strong or rating is _Rating.STRONG
        return anchors

    def _rate(
        self, position: int, group: Sequence[_Evidence], index: _LanguageIndex, *, is_narrowed: bool, has_rest: bool
    ) -> _Rating:
        """Return whether words close together that an entry has are enough to be its topic."""
        strength = sum(item.strength for item in group)
        plain = [item for item in group if not item.word.has(Concept.NAME)]
        if sum(item.is_rare for item in plain) > 1:
            return _Rating.STRONG
        forms = {form for item in group for part in tokenize(item.word.text) for form in index.forms(part.folded)}
        phrases = [phrase for phrase in index.phrases_of(position) if forms.issuperset(phrase)]
        if plain and any(len(phrase) > 1 for phrase in phrases):
            return _Rating.STRONG
        if any(item.strength > _NOISE_STRENGTH for item in group) and strength >= _ENOUGH:
            is_enough = strength >= _ENOUGH_BESIDE_UNKNOWN or not has_rest
            return _Rating.STRONG if strength >= _KEYWORD_ITSELF else _Rating.WEAK if is_enough else _Rating.NONE
        is_item = bool(plain) and not is_narrowed and _ITEMS.issuperset(plain[0].word.concepts)
        return _Rating.WEAK if phrases and is_item else _Rating.NONE

    def _words_inside(
        self, position: int, anchored: set[int], words: Sequence[WordMatch], index: _LanguageIndex, *, is_strong: bool
    ) -> set[int]:
        """Return the further words of the topic: names beside its words, and others that the entry's texts have."""
        inside: set[int] = set()
        first, last = min(anchored), max(anchored)
        for number, word in enumerate(words):
            is_participant = word.concepts.get(Concept.NAME) in self.entries[position].participants
            if number in anchored or not (is_participant or self._is_in(word, position, index)):
                continue
            if word.has(*_NAMES):
                is_inside = _is_beside(number, anchored, words) or (is_strong and not _is_subject(number, words))
            else:
                is_between = first < number < last and not word.has(*_KEPT)
                is_inside = word.is_unknown or (is_strong and (is_between or word.has(Concept.TITLE)))
            if is_inside:
                inside.add(number)
        return inside

    def _owes_nothing(self, word: WordMatch) -> bool:
        """Return whether a word is the name of a body that owes nothing, so that it must be part of a topic."""
        name = word.concepts.get(Concept.NAME)
        return name is not None and not any(name in entry.owners for entry in self.entries)

    @staticmethod
    def _is_in(word: WordMatch, position: int, index: _LanguageIndex) -> bool:
        """Return whether an entry's texts have all of a word or name."""
        return word.kind is TokenKind.WORD and all(
            index.has_text(token.folded, position) for token in tokenize(word.text)
        )

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

    def _index(self, language: str) -> _LanguageIndex:
        if language not in self._indexes:
            self._indexes[language] = _LanguageIndex(self.entries, language)
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


def _is_searchable(word: str, text: str) -> bool:
    """Return whether a word without accents can be searched for: it is long enough, or an acronym as typed."""
    return len(word) >= _MIN_WORD_CHARS or (len(word) >= _MIN_ACRONYM_CHARS and text.isupper())


def _is_same_word(word: str, other: str) -> bool:
    """Return whether two words without accents are forms of one."""
    if word == other:
        return True
    pairs = enumerate(zip(word, other, strict=False))
    shared = next((index for index, (one, two) in pairs if one != two), min(len(word), len(other)))
    if shared <= _MIN_WORD_CHARS or shared < _MIN_SHARED * max(len(word), len(other)):
        return False
    endings = len(word) - shared, len(other) - shared
    return min(endings) == 0 or max(endings) == 1 or shared >= _SHARED_CHARS


def _is_compound(word: str, other: str) -> bool:
    """Return whether a word begins or ends another one, as the parts of compounds do; an ending may be missing."""
    short, long = sorted((word, other), key=len)
    stem = short if len(short) <= _MIN_COMPOUND_CHARS else short[:-1]
    return (
        len(short) >= _MIN_COMPOUND_CHARS
        and len(long) >= len(short) + 3
        and (long.endswith(short) or long.startswith(stem))
    )
