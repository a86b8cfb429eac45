"""Lexicons: the forms of each language's words, what they can mean, and the longest form at a place of a text."""

import threading
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any

from msgspec import Struct

from domain.languages.schema import Concept
from domain.reading.words.lexicon_file import Concepts, LexiconFile, read_lexicon_file
from domain.reading.words.tokenizer import Token, TokenKind, fold

#: Concepts whose words typos are corrected to; correcting a word into noise would hide what it meant.
_CORRECTED = frozenset(
    set(Concept.members.values())
    - {
        Concept.NOISE,
        Concept.CHATTER,
        Concept.VAGUE,
        Concept.EXCEPT,
        Concept.ONLY,
        Concept.BEYOND,
        Concept.NOTHING,
        Concept.ANY,
        Concept.IF,
        Concept.HELP,
        Concept.CHANGE,
        Concept.SET,
        Concept.UNDER,
        Concept.ENDING,
    }
)
#: Concepts of the words that limit a time.
LIMITS = frozenset(
    {
        Concept.POST,
        Concept.BY,
        Concept.BEFORE,
        Concept.FOR,
        Concept.FROM,
        Concept.AFTER,
        Concept.WITHIN,
        Concept.BETWEEN,
        Concept.UNTIL,
        Concept.LATEST,
        Concept.EARLIEST,
        Concept.AS_OF,
    }
)
#: Concepts of the words that make a time.
POINTS = frozenset(
    {
        Concept.MONTH,
        Concept.DAY,
        Concept.WEEK,
        Concept.MONTHS,
        Concept.QUARTER,
        Concept.HALF,
        Concept.YEAR,
        Concept.TODAY,
        Concept.TOMORROW,
        Concept.YESTERDAY,
        Concept.THIS,
        Concept.COMING,
        Concept.NEXT,
        Concept.LAST,
        Concept.END,
        Concept.YEAR_END,
        Concept.FEAST,
        Concept.MEETING,
        Concept.PRESIDENCY,
        Concept.WEEKDAY,
        Concept.CARRIED,
    }
)
_NAMES = frozenset({Concept.NAME, Concept.OTHER, Concept.VEHICLE})
_REQUESTS = frozenset({Concept.CHANGE, Concept.SET})
_NOISE = frozenset({Concept.NOISE, Concept.CHATTER, Concept.ONLY})
#: In a shorter word only swapped letters are a typo.
MIN_TYPO_CHARS = 5
#: The least letters of a name before a case ending.
_MIN_STEM_CHARS = 4


class WordMatch(Struct):  # not frozen, as a token is not
    """One or more words of a text, or a figure, with all their possible meanings; a word without any is unknown."""

    text: str
    concepts: Concepts
    kind: TokenKind = TokenKind.WORD
    value: Any = None
    #: A month name that is a month only beside a day, a year or a word of time.
    weak: bool = False
    #: The form's first token in lower case.
    lower: str = ""
    #: The length in months of a quarter or half in figures (`Q1`), 0 for anything else.
    part_months: int = 0
    #: No space separates it from what is before it.
    glued: bool = False

    def has(self, *concepts: Concept) -> bool:
        """Return whether it can mean one of the concepts."""
        if len(concepts) == 1:  # as most often: asked the most of all, this takes half the time
            return concepts[0] in self.concepts
        return not self.concepts.keys().isdisjoint(concepts)

    @property
    def parts(self) -> tuple[str, ...]:
        """What stands between its spaces, in lower case and without accents."""
        return _split(self.text)

    @property
    def is_unknown(self) -> bool:
        """Whether it is a word that no table has."""
        return not self.concepts and self.kind is TokenKind.WORD

    @property
    def is_foreign(self) -> bool:
        """Whether it is a word, or a letter before a number, that another language's table may have."""
        return self.is_unknown or (self.kind is TokenKind.QUARTER and not self.part_months)

    @property
    def is_noise(self) -> bool:
        """Whether it may be skipped."""
        return not _NOISE.isdisjoint(self.concepts)


@lru_cache(maxsize=1024)  # while a text is read, its words are asked for again and again
def _split(text: str) -> tuple[str, ...]:
    return tuple(fold(text).split())


def any_has(words: Iterable[WordMatch], *concepts: Concept) -> bool:
    """Return whether one of some words can mean one of the concepts.

    Most rules ask this first, of each text: loops and one concept by itself take a third of the time of any().
    """
    if len(concepts) == 1:
        concept = concepts[0]
        for word in words:  # noqa: SIM110
            if concept in word.concepts:
                return True
        return False
    for word in words:  # noqa: SIM110
        if not word.concepts.keys().isdisjoint(concepts):
            return True
    return False


class TokenLine:
    """A text's words joined into one string, so that the longest form from any word on is one trie search.

    Hyphens and commas are skipped: "eu-LISA" is "eu LISA", and long names are cited with their commas.
    """

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        #: The index of each word among the tokens.
        self.positions = [
            index for index, token in enumerate(tokens) if token.kind is not TokenKind.DASH and token.text != ","
        ]
        #: The number of each word by its index among the tokens.
        self.numbers = {index: number for number, index in enumerate(self.positions)}
        self.words = [tokens[index] for index in self.positions]
        self.lower, self._lower_starts = _join([word.lower for word in self.words])
        self._folded, self._folded_starts = _join([word.folded for word in self.words])
        self._has_accents = self.lower != self._folded
        #: What its words mean in some languages, by their codes, as far as that was looked up.
        self.matches: dict[tuple[str, ...], Sequence[WordMatch]] = {}
        #: By a language and the number of a word: the longest form from there on, and the number of the next word.
        self.forms: dict[tuple[str, int], tuple[int, WordMatch] | None] = {}

    def remainders(self, number: int, limit: int) -> tuple[str, ...]:
        """Return `limit` characters from a word on: in lower case, and without accents if that differs."""
        start = self._lower_starts[number]
        lower = self.lower[start : start + limit]
        if not self._has_accents:
            return (lower,)
        start = self._folded_starts[number]
        return lower, self._folded[start : start + limit]


def _join(words: Sequence[str]) -> tuple[str, list[int]]:
    """Return words with spaces between them, and the start of each."""
    starts, start = [], 0
    for word in words:
        starts.append(start)
        start += len(word) + 1
    return " ".join(words), starts


class Lexicon:
    """One language's forms with all that they can mean.

    The forms are in a trie, which takes a thirtieth of a dictionary's memory: all languages are loaded together.
    """

    def __init__(self, file: LexiconFile) -> None:
        settings = file.settings
        self.code: str = settings["code"]
        self._weak_months = frozenset(settings["weak_months"])
        self._acronyms: Mapping[str, str] = settings["acronyms"]
        self._dative_endings: Sequence[str] = settings["dative_endings"]
        self._endings_by_letter: dict[str, list[str]] = {}
        for ending in (*self._dative_endings, *settings["endings"]):
            self._endings_by_letter.setdefault(ending[-1], []).append(ending)
        #: What a name may begin with: Irish mutations, Maltese articles.
        self.beginnings: Sequence[str] = settings["beginnings"]
        self._clitics: Sequence[str] = settings.get("clitics", ())
        self._mutations: Sequence[tuple[str, str]] = settings["mutations"]
        #: The letters of quarters and halves in figures, with their length in months.
        self.part_letters = {
            **dict.fromkeys(settings["quarter_letters"], 3),
            **dict.fromkeys(settings["half_letters"], 6),
        }
        #: What a yes/no question begins with, as spelled and without accents: "à" is no "a".
        self.yes_no = tuple(f"{split_joined(form)} " for form in settings["yes_no"])
        self.yes_no_folded = tuple(fold(form) for form in self.yes_no if len(form) > _MIN_STEM_CHARS)
        #: What limits a time may follow it: Finnish "mennessä".
        self.postposes: bool = settings["postposes"]
        #: It may have the order of a statement.
        self.asks_by_tone: bool = settings["asks_by_tone"]
        self._trie = file.trie
        self._max_form_chars: int = settings["max_form_chars"] + 1
        self._meanings = file.meanings
        self._meaning_numbers = file.meaning_numbers

    def concepts_of(self, form: str) -> Concepts | None:
        """Return what a form can mean, None if the language does not have it."""
        number = self._trie.get(form)
        return None if number is None else self._meanings[self._meaning_numbers[number]]

    def has_within(self, word: WordMatch, concept: Concept) -> bool:
        """Return whether one of several words that mean something together has a concept by itself."""
        parts = word.parts
        return len(parts) > 1 and any(concept in (self.concepts_of(part) or ()) for part in parts)

    @property
    def bodies(self) -> frozenset[str]:
        """The slugs of the bodies and countries that its forms name."""
        return frozenset(concepts[Concept.NAME] for concepts in self._meanings if Concept.NAME in concepts)

    def unmutated(self, word: str) -> str:
        """Return a word as it begins in a dictionary."""
        for mutated, plain in self._mutations:
            if word.startswith(mutated):
                return plain + word[len(mutated) :]
        return word

    @cached_property
    def _vocabulary(self) -> Mapping[int, str]:
        """The words that typos are corrected to, by their length."""
        words = set()
        for form in self._trie:
            if not _CORRECTED.isdisjoint(self.concepts_of(form) or ()):
                words.update(form.split())
        return _join_by_length(word for word in sorted(words) if self._is_correction(word))

    def corrections(self, lengths: Iterable[int]) -> Sequence[str]:
        """Return the words of some lengths that typos are corrected to."""
        return " ".join([self._vocabulary.get(length, "") for length in lengths]).split()

    def time_words(self, lengths: Iterable[int]) -> Sequence[str]:
        """Return the words of some lengths that limit a time, and after them those that make one."""
        return " ".join([known.get(length, "") for known in self._time_words for length in lengths]).split()

    def limits_time(self, word: str) -> bool:
        """Return whether a word limits a time, or is a part of a phrase that does."""
        return word in self._time_words[0].get(len(word), "").split()

    @cached_property
    def _time_words(self) -> tuple[Mapping[int, str], Mapping[int, str]]:
        """The words that limit a time, and the others that make one, by length; those that limit may be short."""
        limits, others = set[str](), set[str]()
        for form in self._trie:
            concepts = (self.concepts_of(form) or {}).keys()
            is_limit = not LIMITS.isdisjoint(concepts)
            if is_limit or not (POINTS.isdisjoint(concepts) or " " in form):
                min_chars = MIN_TYPO_CHARS - 2 if is_limit else MIN_TYPO_CHARS - 1
                parts = (word for word in form.split() if len(word) >= min_chars and word.isalpha())
                (limits if is_limit else others).update(word for word in parts if word == fold(word))
        return _join_by_length(sorted(limits)), _join_by_length(sorted(others - limits))

    def _is_correction(self, word: str) -> bool:
        """Return whether correcting a typo to this word can give a meaning other than noise."""
        concepts = self.concepts_of(word)
        has_meaning = concepts is None or not _CORRECTED.isdisjoint(concepts)
        return has_meaning and len(word) >= MIN_TYPO_CHARS - 1 and word.isalpha() and word == fold(word)

    def score(self, word: Token) -> int:
        """Return how much a word is of this language: most as it is spelled, least as a name, which many have."""
        if word.kind is TokenKind.ROMAN:  # the same in all
            return 0
        if word.text in self._acronyms or self._is_part(word):
            return 1
        exact = self.concepts_of(word.lower)
        concepts = exact or self.concepts_of(word.folded) or self._concepts_of_inflected(word)
        if concepts is None:
            return 0 if next(self._trie.iterkeys(word.lower + " "), None) is None else 1
        if not _NAMES.isdisjoint(concepts):
            return 1
        if exact is not None:
            return 3
        # Accents are typed on purpose: "što" is no Slovak "sto".
        return 2 if word.lower == word.folded else 1

    def _is_part(self, word: Token) -> bool:
        """Return whether a word is a quarter or half ("T1") with a letter of this language."""
        return word.kind is TokenKind.QUARTER and isinstance(word.value, tuple) and word.value[0] in self.part_letters

    def match_longest(self, line: TokenLine, number: int, *, use_acronyms: bool) -> tuple[int, WordMatch] | None:
        """Return the longest form that starts with a word of a line, and before it the number of the next word."""
        first = line.words[number]
        if use_acronyms and first.text in self._acronyms:
            return number + 1, _make_match(line, number, 1, {Concept.NAME: self._acronyms[first.text]})
        best = ""
        for rest in line.remainders(number, self._max_form_chars):
            for form in reversed(self._trie.prefixes(rest)):
                if len(form) == len(rest) or rest[len(form)] == " ":
                    if form.count(" ") > best.count(" ") or not best:
                        best = form
                    break
        if best:
            count = best.count(" ") + 1
            weak = count == 1 and first.folded in self._weak_months
            return number + count, _make_match(line, number, count, self.concepts_of(best) or {}, weak=weak)
        concepts = self._concepts_of_inflected(first)
        return None if concepts is None else (number + 1, _make_match(line, number, 1, concepts))

    def _concepts_of_inflected(self, word: Token) -> Concepts | None:
        """Return what a name with a case ending or a mutated beginning means: "Eurojustnak", "hEurojust"."""
        if word.kind is not TokenKind.WORD:
            return None
        for stem in self._stems(word.folded):
            concepts = self.concepts_of(stem) if len(stem) >= _MIN_STEM_CHARS else None
            if concepts is not None and not _NAMES.isdisjoint(concepts):
                is_dative = any(stem + ending == word.folded for ending in self._dative_endings)
                return {**concepts, Concept.CARRIED: Concept.TO} if is_dative else concepts
        return self._concepts_of_request(word.folded)

    def _concepts_of_request(self, word: str) -> Concepts | None:
        """Return what a verb with a pronoun at its end means, if it asks for a change: "cámbialo", "spostarlo"."""
        for clitic in self._clitics:
            stem = word.removesuffix(clitic)
            for verb in (stem, f"{stem}e") if stem != word else ():
                concepts = self.concepts_of(verb)
                if concepts is not None and not _REQUESTS.isdisjoint(concepts):
                    return concepts
        return None

    def _stems(self, word: str) -> Iterable[str]:
        yield from (word[len(start) :] for start in self.beginnings if word.startswith(start))
        yield from (word[: -len(end)] for end in self._endings_by_letter.get(word[-1:], ()) if word.endswith(end))


def _join_by_length(words: Iterable[str]) -> Mapping[int, str]:
    """Return words by their length, joined, which takes a sixth of the memory."""
    by_length: dict[int, list[str]] = {}
    for word in words:
        by_length.setdefault(len(word), []).append(word)
    return {length: " ".join(known) for length, known in by_length.items()}


def _make_match(line: TokenLine, number: int, count: int, concepts: Concepts, *, weak: bool = False) -> WordMatch:
    """Return the match of `count` words of a line, from a word on."""
    words = line.words[number : number + count]
    first = words[0]
    text = first.text if count == 1 else " ".join([word.text for word in words])
    return WordMatch(text, concepts, first.kind, first.value, weak, first.lower, glued=first.glued)


_lexicons: dict[str, Lexicon] = {}
#: Held while a lexicon is read: the first questions of a process come together, and must not each read it.
_read_lock = threading.Lock()


def load_lexicon(code: str) -> Lexicon:
    """Return a language's lexicon, read when first needed."""
    if code not in _lexicons:
        with _read_lock:
            if code not in _lexicons:
                _lexicons[code] = Lexicon(read_lexicon_file(code))
    return _lexicons[code]


_JOINING = str.maketrans("-'", "  ")


def split_joined(text: str) -> str:
    """Return a text without what joins its words: "y a-t-il" as "y a t il"."""
    return " ".join(text.translate(_JOINING).split())
