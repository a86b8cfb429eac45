"""Topics: which deliverables words of a question are about, by the titles and keywords of the register."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from domain.languages import CODES
from domain.reading.words.lexicon import WordMatch, lexicon
from domain.reading.words.tokenizer import TokenKind, fold, tokens
from domain.register.model import Register, Texts, say

#: Shorter words join others and say nothing by themselves.
_SHORTEST = 4
#: Two words are forms of one if so much of the longer is the start of both: "border" and "borders".
_SHARED = 0.7
#: So many letters in common are enough whatever follows; fewer, if an ending was only added or one letter changed.
_LONG = 6
#: A word in more of the titles than this tells none of them apart.
_COMMON = 0.4
_MOST_NEAR = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class TopicEntry:
    """What can be looked for: a deliverable."""

    ref: str
    key_action: str
    title: Texts
    #: What its key action is about: its title, and what people call that.
    around: Texts
    keywords: Texts


@dataclass(frozen=True, slots=True)
class _Words:
    """Words without accents, sorted, and where each stands."""

    words: Sequence[str]
    places: Mapping[str, frozenset[int]]
    beginnings: Sequence[str] = ()

    def find(self, word: str) -> frozenset[int]:
        """Where a word, in whatever form, stands; Irish and Maltese change its beginning too."""
        found = self._find(word)
        for start in self.beginnings:
            if not found and word.startswith(start):
                found = self._find(word[len(start) :])
        return found

    def _find(self, word: str) -> frozenset[int]:
        if len(word) < _SHORTEST:
            return frozenset()
        start = word[: max(_SHORTEST, int(len(word) * _SHARED))]
        found: set[int] = set()
        for here in range(bisect_left(self.words, start), len(self.words)):
            if not self.words[here].startswith(start):
                break
            if _same(word, self.words[here]):
                found |= self.places[self.words[here]]
        return frozenset(found)

    def all(self, words: Iterable[str]) -> frozenset[int]:
        """Where all of some words stand together."""
        return frozenset.intersection(*map(self.find, words))


@dataclass(frozen=True)
class Topics:
    """An inverted index over the register's titles and keywords, one a language, made when it is first needed."""

    entries: Sequence[TopicEntry] = ()
    _indexes: dict[str, tuple[_Words, _Words, _Words]] = field(default_factory=dict)

    def has(self, word: str, language: str) -> bool:
        """Whether a word, without accents, stands in a title or keyword just so."""
        return word in self._index(language)[1].places

    def knows(self, word: str, language: str) -> bool:
        """Whether a word, without accents, is about anything here, in whatever form."""
        return bool(self._index(language)[1].find(word))

    def find(self, words: Sequence[str], language: str) -> tuple[str, ...]:
        """What all of the words are about, by reference, in the note's order.

        Of one key action's deliverables those whose own title has the words, if there are any.
        """
        if not words:
            return ()
        titles, everything, _ = self._index(language)
        own = titles.all(words)
        told = {self.entries[place].key_action for place in own}
        found = sorted(everything.all(words))
        return tuple(
            self.entries[place].ref for place in found if place in own or self.entries[place].key_action not in told
        )

    def names(self, word: str, language: str) -> bool:
        """Whether a word by itself is a topic: a keyword in whatever form, or a title's word just as it stands there.

        Verbs and adjectives of titles are in many questions that are about something else.
        """
        _, everything, keywords = self._index(language)
        return bool(keywords.find(word)) or word in everything.places

    def nearest(self, words: Iterable[str], language: str) -> tuple[str, ...]:
        """Titles of what most of the words are about, with their references; none where no word is about anything."""
        everything = self._index(language)[1]
        counted = Counter(place for word in words for place in everything.find(word))
        best = sorted(counted, key=lambda place: (-counted[place], place))[:_MOST_NEAR]
        return tuple(f"{self.entries[place].ref} {say(self.entries[place].title, language)}" for place in best)

    def _index(self, language: str) -> tuple[_Words, _Words, _Words]:
        """The words of the deliverables' own titles, those of all that is said around them, and the keywords."""
        if language not in self._indexes:
            titles = [[each.title] for each in self.entries]
            everything = [[each.title, each.around, each.keywords] for each in self.entries]
            keywords = [[each.keywords] for each in self.entries]
            every = (titles, everything, keywords)
            own, around, named = (_indexed(each, language) for each in every)
            self._indexes[language] = own, around, named
        return self._indexes[language]


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic:
    """The words of a text that are about something other than owners and times, and what they are about."""

    #: Where they are among the text's items.
    indexes: Sequence[int] = ()
    refs: tuple[str, ...] = ()
    nearest: tuple[str, ...] = ()


def topical(items: Sequence[WordMatch], topics: Topics, language: str) -> Topic:
    """The topic of a text: its unknown words, and those beside them that narrow what these are about.

    A word that the reader knows tells no topic by itself: "report" and "overview" are in every other question.
    """
    if not topics.entries:
        return Topic()
    unknown = [at for at, item in enumerate(items) if item.is_unknown and len(item.text) >= _SHORTEST]
    if not unknown or not all(len(item.text) >= _SHORTEST for item in items if item.is_unknown):
        return Topic()
    words = {at: fold(items[at].text) for at in unknown}
    known = [at for at in unknown if topics.knows(words[at], language)]
    if not known:
        return Topic()
    if not any(topics.names(word, language) for word in words.values()):
        return Topic()
    refs = topics.find(list(words.values()), language)
    if not refs:
        return Topic(indexes=unknown, nearest=topics.nearest(words.values(), language))
    places = list(unknown)
    for at, item in enumerate(items):
        beside = not {at - 2, at - 1, at + 1, at + 2}.isdisjoint(unknown)
        if at not in words and beside and item.is_noise and len(item.concepts) == 1:
            narrower = topics.find([*words.values(), fold(item.text)], language)
            if narrower:
                refs, places, words[at] = narrower, [*places, at], fold(item.text)
    return Topic(indexes=sorted(places), refs=refs)


def topics(register: Register) -> Topics:
    """The topics of a register: a deliverable is about its own title, its key action's, and that one's keywords."""
    return Topics(
        [
            TopicEntry(
                ref=each.ref,
                key_action=action.ref,
                title=each.title,
                around=action.title,
                keywords=action.keywords,
            )
            for action in register.key_actions
            for each in action.deliverables
        ]
    )


def _indexed(entries: Sequence[Sequence[Texts]], language: str) -> _Words:
    places: dict[str, set[int]] = {}
    for place, texts in enumerate(entries):
        for word in _words(" ".join(say(each, language) for each in texts)):
            places.setdefault(word, set()).add(place)
    known = lexicon(language) if language in CODES else None
    places = {word: found for word, found in places.items() if known is None or not known.tells(word)}
    telling = {word: frozenset(found) for word, found in places.items() if len(found) <= _COMMON * len(entries)}
    return _Words(sorted(telling), telling, known.beginnings if known else ())


def _words(text: str) -> Iterable[str]:
    return (each.folded for each in tokens(text) if each.kind is TokenKind.WORD and len(each.folded) >= _SHORTEST)


def _same(word: str, other: str) -> bool:
    """Whether two words without accents are forms of one."""
    differ = next((at for at, pair in enumerate(zip(word, other, strict=False)) if pair[0] != pair[1]), None)
    shared = min(len(word), len(other)) if differ is None else differ
    if word == other:
        return True
    ends = len(word) - shared, len(other) - shared
    if shared <= _SHORTEST or shared < _SHARED * max(len(word), len(other)):
        return False
    return min(ends) == 0 or max(ends) == 1 or shared >= _LONG
