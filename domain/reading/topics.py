"""Topic search: which deliverables a question's words are about, by the titles and keywords of the register."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from domain.languages import CODES
from domain.reading.words.lexicon import WordMatch, load_lexicon
from domain.reading.words.tokenizer import TokenKind, fold, tokenize
from domain.register.model import Register, Texts, text_in

#: Shorter words link others and have no meaning of their own.
_MIN_WORD_CHARS = 4
#: The share of the longer word that two forms of one word have in common at the start: "border" and "borders".
_MIN_SHARED = 0.7
#: The number of common letters that makes two words forms of one whatever follows; fewer letters do if only an ending
#: was added or one letter changed.
_SHARED_CHARS = 6
#: A word in a larger share of the titles does not tell them apart.
_MAX_TITLE_SHARE = 0.4
_MAX_NEAREST = 3


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


@dataclass(frozen=True, slots=True)
class _WordIndex:
    """Inverted index: for each word, without accents, the positions of the entries that have it."""

    #: Sorted, for a search by their beginnings.
    words: Sequence[str]
    entries_by_word: Mapping[str, frozenset[int]]
    beginnings: Sequence[str] = ()

    def find(self, word: str) -> frozenset[int]:
        """Return the entries that have a word in any form; Irish and Maltese change its beginning too."""
        entries = self._find(word)
        for beginning in self.beginnings:
            if not entries and word.startswith(beginning):
                entries = self._find(word[len(beginning) :])
        return entries

    def _find(self, word: str) -> frozenset[int]:
        if len(word) < _MIN_WORD_CHARS:
            return frozenset()
        start = word[: max(_MIN_WORD_CHARS, int(len(word) * _MIN_SHARED))]
        entries: set[int] = set()
        for position in range(bisect_left(self.words, start), len(self.words)):
            candidate = self.words[position]
            if not candidate.startswith(start):
                break
            if _is_same_word(word, candidate):
                entries |= self.entries_by_word[candidate]
        return frozenset(entries)

    def find_all(self, words: Iterable[str]) -> frozenset[int]:
        """Return the entries that have all of the words."""
        return frozenset.intersection(*map(self.find, words))


@dataclass(frozen=True, kw_only=True, slots=True)
class _LanguageIndex:
    """The indexes of one language."""

    #: The deliverables' own titles.
    titles: _WordIndex
    keywords: _WordIndex
    #: Titles, titles of key actions, and keywords.
    everything: _WordIndex


@dataclass(frozen=True)
class TopicIndex:
    """Index over the register's titles and keywords, one for each language, built when first needed.

    The words that its methods take are without accents.
    """

    entries: Sequence[TopicEntry] = ()
    _indexes: dict[str, _LanguageIndex] = field(default_factory=dict)

    def has_word(self, word: str, language: str) -> bool:
        """Return whether a title or keyword has a word in exactly this form."""
        return word in self._index(language).everything.entries_by_word

    def knows_word(self, word: str, language: str) -> bool:
        """Return whether a title or keyword has a word in any form."""
        return bool(self._index(language).everything.find(word))

    def find_refs(self, words: Sequence[str], language: str) -> tuple[str, ...]:
        """Return the references of what all of the words are about, in the note's order.

        Of one key action's deliverables these are the ones whose own title has the words, if there are any.
        """
        if not words:
            return ()
        index = self._index(language)
        titled = index.titles.find_all(words)
        titled_actions = {self.entries[position].key_action for position in titled}
        return tuple(
            self.entries[position].ref
            for position in sorted(index.everything.find_all(words))
            if position in titled or self.entries[position].key_action not in titled_actions
        )

    def is_topic(self, word: str, language: str) -> bool:
        """Return whether a word by itself is a topic: a keyword in any form, or a title's word in exactly this form.

        Verbs and adjectives of titles are in many questions that are about something else.
        """
        return bool(self._index(language).keywords.find(word)) or self.has_word(word, language)

    def nearest_titles(self, words: Iterable[str], language: str) -> tuple[str, ...]:
        """Return the titles that most of the words are about, with their references; empty if no word is known."""
        everything = self._index(language).everything
        counts = Counter(position for word in words for position in everything.find(word))
        best = sorted(counts, key=lambda position: (-counts[position], position))[:_MAX_NEAREST]
        return tuple(
            f"{self.entries[position].ref} {text_in(self.entries[position].title, language)}" for position in best
        )

    def _index(self, language: str) -> _LanguageIndex:
        if language not in self._indexes:
            self._indexes[language] = _LanguageIndex(
                titles=_build_word_index([[entry.title] for entry in self.entries], language),
                keywords=_build_word_index([[entry.keywords] for entry in self.entries], language),
                everything=_build_word_index(
                    [[entry.title, entry.context, entry.keywords] for entry in self.entries], language
                ),
            )
        return self._indexes[language]


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic:
    """The words of a text that are not about owners and times, and what they are about."""

    #: Where they are among the words of the text.
    indexes: Sequence[int] = ()
    refs: tuple[str, ...] = ()
    #: Titles that have some of the words, if none has all of them.
    nearest: tuple[str, ...] = ()


def find_topic(words: Sequence[WordMatch], topics: TopicIndex, language: str) -> Topic:
    """Return the topic of a text: its unknown words, and those beside them that narrow what these are about.

    A word that the reader knows is no topic by itself: "report" and "overview" are in every other question.
    """
    if not topics.entries:
        return Topic()
    unknown = [index for index, word in enumerate(words) if word.is_unknown]
    if not unknown or any(len(words[index].text) < _MIN_WORD_CHARS for index in unknown):
        return Topic()
    topic_words = {index: fold(words[index].text) for index in unknown}
    if not any(topics.knows_word(word, language) for word in topic_words.values()):
        return Topic()
    if not any(topics.is_topic(word, language) for word in topic_words.values()):
        return Topic()
    refs = topics.find_refs(list(topic_words.values()), language)
    if not refs:
        return Topic(indexes=unknown, nearest=topics.nearest_titles(topic_words.values(), language))
    for index, word in enumerate(words):
        is_near = not {index - 2, index - 1, index + 1, index + 2}.isdisjoint(unknown)
        if index not in topic_words and is_near and word.is_noise and len(word.concepts) == 1:
            narrower = topics.find_refs([*topic_words.values(), fold(word.text)], language)
            if narrower:
                refs, topic_words[index] = narrower, fold(word.text)
    return Topic(indexes=sorted(topic_words), refs=refs)


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
            )
            for action in register.key_actions
            for deliverable in action.deliverables
        ]
    )


def _build_word_index(entries: Sequence[Sequence[Texts]], language: str) -> _WordIndex:
    """Return the index of some texts of each entry, without words that questions use and words of too many entries."""
    positions: dict[str, set[int]] = {}
    for position, texts in enumerate(entries):
        for token in tokenize(" ".join(text_in(text, language) for text in texts)):
            if token.kind is TokenKind.WORD and len(token.folded) >= _MIN_WORD_CHARS:
                positions.setdefault(token.folded, set()).add(position)
    lexicon = load_lexicon(language) if language in CODES else None
    entries_by_word = {
        word: frozenset(found)
        for word, found in positions.items()
        if len(found) <= _MAX_TITLE_SHARE * len(entries) and not (lexicon is not None and lexicon.has_content(word))
    }
    return _WordIndex(sorted(entries_by_word), entries_by_word, lexicon.beginnings if lexicon else ())


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
