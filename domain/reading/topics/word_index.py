"""Inverted index over the texts of one language: the words of titles and keywords, and what they count."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from domain.languages import CODES
from domain.languages.schema import Concept
from domain.reading.topics.entry import TopicEntry
from domain.reading.words.lexicon import WordMatch, load_lexicon
from domain.reading.words.tokenizer import TokenKind, tokenize
from domain.register.model import text_in

#: Shorter words link others and have no meaning of their own, unless they are written in capitals ("SIS").
_MIN_WORD_CHARS = 4
_MIN_ACRONYM_CHARS = 3
#: The share of the longer word that two forms of one word have in common at the start ("border" and "borders"), and the
#: number of common letters that makes them forms of one whatever follows; fewer letters do if only an ending was added
#: or one letter changed. Finnish and Estonian stems change before endings: "budjetti" and "budjetista".
_MIN_SHARED, _SHARED_CHARS = 0.7, 6
_MIN_CHANGING_SHARED, _CHANGING_SHARED_CHARS = 0.6, 5
_CHANGING_STEMS = frozenset({"et", "fi"})
#: The number of common letters that leaves no doubt.
_NEAR_CHARS = 7
#: A part of a compound has at least so many letters.
_MIN_COMPOUND_CHARS = 6
#: A word of a larger share of the key actions does not tell them apart.
_MAX_ACTION_SHARE = 0.4
#: Nor does one of so many, however large the register is.
_MAX_ACTIONS = 100
#: A known word of more key actions is not distinctive.
_MAX_RARE_ACTIONS = 3
#: How much a word counts in a deliverable's own title, among its key action's keywords, and in that one's title.
_TITLE, _KEYWORD, _CONTEXT = 1.0, 0.85, 0.8
#: The same for a word in a deliverable's own title that no other key action has.
_UNIQUE_TITLE = 1.3
#: How much a word of the text counts: one that the language's table does not have, noise, any other.
_UNKNOWN, _NOISE, _KNOWN = 1.0, 0.7, 0.5
#: How far a word by itself makes a topic: a keyword, a word of one, a title's word in this form or another.
KEYWORD_STRENGTH = 1.4
_KEYWORD_WORD, _TITLE_WORD, _TITLE_FORM = 1.0, 1.0, 0.6
#: The same for a body that owes nothing: alone it is asked whether it does.
NAME_STRENGTH = 0.8
#: The same for words that mean something else too: noise, any other.
NOISE_STRENGTH = 0.4
_KNOWN_STRENGTH = 0.3
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
        Concept.NEXT,
        Concept.THIS,
        Concept.WITH,
        Concept.NOISE,
        Concept.CHATTER,
        Concept.ACTION,
        Concept.SECTION,
    }
)
_NAMES = frozenset({Concept.NAME, Concept.OTHER, Concept.KIND})
#: The words whose forms and weights each index remembers.
_MAX_CACHED_WORDS = 4096


@dataclass(frozen=True, kw_only=True, slots=True)
class WordWeight:
    """What a word of a text says about its topic."""

    #: How much it counts for each entry that has it, by the entry's position.
    by_entry: Mapping[int, float]
    #: How far the word by itself makes a topic; 1 is enough, 0 is a verb or the like, which only tells topics apart.
    strength: float
    #: Few key actions have it, and it is no mere part of a compound.
    is_rare: bool
    #: The words of the index that it is a form of.
    forms: frozenset[str]


class WordIndex:
    """Inverted index over the texts of all entries, in one language and in English; words are without accents."""

    def __init__(self, entries: Sequence[TopicEntry], language: str) -> None:
        self._entries = entries
        self._owners = frozenset().union(*(entry.owners for entry in entries))
        self._action_count = len({entry.key_action for entry in entries})
        lexicon = load_lexicon(language) if language in CODES else None
        self._beginnings = lexicon.beginnings if lexicon else ()
        self._has_changing_stems = language in _CHANGING_STEMS
        self._forms_by_word: dict[str, tuple[str, ...]] = {}
        self._weights_by_match: dict[tuple[str, int], WordWeight | None] = {}
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

    def has_match(self, word: WordMatch, position: int) -> bool:
        """Return whether an entry's texts have all of a word or name, in any form."""
        texts = self._texts[position]
        return word.kind is TokenKind.WORD and all(
            token.folded in texts
            or not texts.isdisjoint(self._forms(token.folded))
            or any(_is_short_form(token.folded, text) for text in texts)
            for token in tokenize(word.text)
        )

    def weigh(self, word: WordMatch) -> WordWeight | None:
        """Return what a word of a text says about its topic, None if it says nothing."""
        key = word.text, id(word.concepts) if word.concepts else 0
        if key not in self._weights_by_match:
            if len(self._weights_by_match) > _MAX_CACHED_WORDS:
                self._weights_by_match.clear()
            self._weights_by_match[key] = self._weigh(word)
        return self._weights_by_match[key]

    def _weigh(self, word: WordMatch) -> WordWeight | None:
        if word.kind is not TokenKind.WORD:
            return None
        keeps_meaning = not (word.is_unknown or _CONSUMED.issuperset(word.concepts))
        parts = [token.folded for token in tokenize(word.text) if _is_searchable(token.folded, token.text)]
        weighed = [(part, *self.weights_of(part)) for part in parts]
        name = word.concepts.get(Concept.NAME)
        owes_nothing = name is not None and name not in self._owners
        if owes_nothing:  # of the "High-Level Group on Access to Data" a title has a part
            weighed = [item for item in weighed if item[1]] or weighed
        positions = set.intersection(*(set(weights) for _, weights, _ in weighed)) if weighed else set()
        if word.has(*_NAMES) and not owes_nothing:
            is_certain = all(any(_is_near(part, form) for form in self._forms(part)) for part in parts)
            positions = {position for position in positions if is_certain and self.has_match(word, position)}
        if not positions:
            return None
        is_strong = word.is_unknown or word.has(Concept.OTHER) or owes_nothing
        factor = _UNKNOWN if is_strong else _NOISE if word.is_noise else _KNOWN
        strength = NOISE_STRENGTH if word.is_noise and len(parts[0]) >= _MIN_COMPOUND_CHARS else _KNOWN_STRENGTH
        if keeps_meaning:
            strength = 0.0
        elif is_strong:
            strength = min(map(self._strength, parts))
        min_rare_chars = _MIN_COMPOUND_CHARS if word.is_noise else _MIN_WORD_CHARS + 1
        return WordWeight(
            by_entry={position: factor * sum(weights[position] for _, weights, _ in weighed) for position in positions},
            strength=min(strength, NAME_STRENGTH) if owes_nothing else strength,
            is_rare=not keeps_meaning
            and any(
                count <= _MAX_RARE_ACTIONS and len(part) >= min_rare_chars and self._is_whole_word(part)
                for part, _, count in weighed
            ),
            forms=frozenset(form for part in parts for form in self._forms(part)),
        )

    def weights_of(self, word: str) -> tuple[Mapping[int, float], int]:
        """Return how much a word counts for each entry, and how many key actions have it; common words do not count."""
        weights: dict[int, float] = {}
        for form in self._forms(word):
            for position, weight in self._weights_by_word[form].items():
                weights[position] = max(weight, weights.get(position, 0.0))
        count = len({self._entries[position].key_action for position in weights})
        is_common = count > min(_MAX_ACTIONS, _MAX_ACTION_SHARE * self._action_count)
        if not count or (count > 1 and is_common):
            return {}, count
        rarity = log((self._action_count + 1) / count)
        bonus = _UNIQUE_TITLE if count == 1 else _TITLE
        return {
            position: rarity * (bonus if weight == _TITLE else weight) for position, weight in weights.items()
        }, count

    def _strength(self, word: str) -> float:
        """Return how far a word that the language's table does not have makes a topic by itself."""
        forms = self._forms(word)
        whole = [form for form in forms if self._is_same(word, form)]
        if any((form,) in self._all_phrases and _is_near(word, form) for form in whole):
            return KEYWORD_STRENGTH
        if not self._keyword_words.isdisjoint(whole):
            return _KEYWORD_WORD
        return _TITLE_WORD if word in forms and len(word) >= _MIN_COMPOUND_CHARS else _TITLE_FORM

    def _is_whole_word(self, word: str) -> bool:
        """Return whether the index has a word, and not only compounds with it."""
        return any(self._is_same(word, form) for form in self._forms(word))

    def _forms(self, word: str) -> tuple[str, ...]:
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

    def _is_same(self, word: str, other: str) -> bool:
        return is_same_word(word, other, has_changing_stem=self._has_changing_stems)

    def _find_forms(self, word: str) -> tuple[str, ...]:
        if len(word) < _MIN_WORD_CHARS:
            return (word,) if word in self._weights_by_word else ()
        share = _MIN_CHANGING_SHARED if self._has_changing_stems else _MIN_SHARED
        start = word[: max(_MIN_WORD_CHARS, int(len(word) * share))]
        forms = []
        for index in range(bisect_left(self._words, start), len(self._words)):
            if not self._words[index].startswith(start):
                break
            if self._is_same(word, self._words[index]):
                forms.append(self._words[index])
        if not forms and len(word) >= _MIN_COMPOUND_CHARS:
            forms = [other for other in self._words if _is_compound(word, other)]
        return tuple(forms)


def _is_searchable(word: str, text: str) -> bool:
    """Return whether a word without accents can be searched for: it is long enough, or an acronym as typed."""
    return len(word) >= _MIN_WORD_CHARS or (len(word) >= _MIN_ACRONYM_CHARS and text.isupper())


def is_same_word(word: str, other: str, *, has_changing_stem: bool = False) -> bool:
    """Return whether two words without accents are forms of one."""
    if word == other:
        return True
    share, chars = (_MIN_CHANGING_SHARED, _CHANGING_SHARED_CHARS) if has_changing_stem else (_MIN_SHARED, _SHARED_CHARS)
    shared = _shared_length(word, other)
    if shared <= _MIN_WORD_CHARS or shared < share * max(len(word), len(other)):
        return False
    endings = len(word) - shared, len(other) - shared
    return min(endings) == 0 or max(endings) == 1 or shared >= chars


def _is_near(word: str, other: str) -> bool:
    """Return whether two forms of one word differ by one ending, or by a letter, or have more than most in common.

    "Interna" is a form of "internet" for `is_same_word`, and not near it.
    """
    shared = _shared_length(word, other)
    endings = len(word) - shared, len(other) - shared
    return min(endings) == 0 or max(endings) == 1 or shared >= _NEAR_CHARS


def _shared_length(word: str, other: str) -> int:
    """Return how many letters two words have in common at the start."""
    pairs = enumerate(zip(word, other, strict=False))
    return next((index for index, (one, two) in pairs if one != two), min(len(word), len(other)))


def _is_compound(word: str, other: str) -> bool:
    """Return whether a word begins or ends another one, as the parts of compounds do; an ending may be missing."""
    short, long = sorted((word, other), key=len)
    stem = short if len(short) <= _MIN_COMPOUND_CHARS else short[:-1]
    return (
        len(short) >= _MIN_COMPOUND_CHARS
        and len(long) >= len(short) + 3
        and (long.endswith(short) or long.startswith(stem))
    )


def _is_short_form(word: str, other: str) -> bool:
    """Return whether a short word is another one with or without an ending: "neuen" and "neue"."""
    short, long = sorted((word, other), key=len)
    return len(short) >= _MIN_WORD_CHARS - 1 and long.startswith(short) and len(long) - len(short) < _MIN_WORD_CHARS
