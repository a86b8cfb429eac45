"""Finding a language's words in a text: the longest form first, several meanings where a form has them."""

import threading
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product
from typing import Any

from marisa_trie import Trie

from domain.i18n import cldr
from domain.languages import table
from domain.languages.schema import Concept, LanguageTable
from domain.reading.words.tokenizer import Token, TokenKind, fold, tokens

#: Senses whose words are looked up for typos; correcting a word into noise would hide what it meant.
_CORRECTED = frozenset(
    set(Concept) - {Concept.NOISE, Concept.CHATTER, Concept.VAGUE, Concept.EXCEPT, Concept.HELP, Concept.ENDING}
)
_NAMES = frozenset({Concept.NAME, Concept.OTHER, Concept.VEHICLE})
SHORTEST_TYPO = 5
#: A name has at least so many letters before a case ending.
_SAYING_NOTHING = frozenset({Concept.NOISE, Concept.CHATTER})
_SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True)
class WordMatch:
    """A stretch of the text with all that it can mean; one without meanings is a word nobody knows."""

    text: str
    concepts: Mapping[Concept, Any]
    kind: TokenKind = TokenKind.WORD
    value: Any = None
    #: A month name that is a month only beside a day, a year or a word of time.
    weak: bool = False
    #: The form's first token in lower case.
    lower: str = ""
    #: Of a quarter or half in figures (`Q1`): how many months it has.
    months: int = 0
    #: Written onto what stands before it.
    glued: bool = False

    def has(self, *senses: Concept) -> bool:
        """Whether it can mean one of these."""
        return not self.concepts.keys().isdisjoint(senses)

    @property
    def is_unknown(self) -> bool:
        """A word that no table has."""
        return not self.concepts and self.kind is TokenKind.WORD

    @property
    def is_foreign(self) -> bool:
        """A word, or a letter before a number, that another language's table may have."""
        return self.is_unknown or (self.kind is TokenKind.QUARTER and not self.months)

    @property
    def is_noise(self) -> bool:
        """A word that may be passed over."""
        return Concept.NOISE in self.concepts or Concept.CHATTER in self.concepts


class Line:
    """A text's words on one line, so that the longest form from any of them on is found in one step.

    Hyphens and commas are passed over: "eu-LISA" is "eu LISA", and long names are cited with their commas.
    """

    def __init__(self, text: Sequence[Token]) -> None:
        self.text = text
        #: Where the words are in the text, and the number of the word at a place.
        self.places = [at for at, each in enumerate(text) if each.kind is not TokenKind.DASH and each.text != ","]
        self.numbers = {at: number for number, at in enumerate(self.places)}
        self.words = [text[at] for at in self.places]
        self.lower, self._lower = _joined([each.lower for each in self.words])
        self.folded, self._folded = _joined([each.folded for each in self.words])
        self.plain = self.lower == self.folded

    def rests(self, number: int, most: int) -> tuple[str, ...]:
        """The text from a word on, so many letters at the most: in lower case, and without accents if that differs."""
        at = self._lower[number]
        lower = self.lower[at : at + most]
        if self.plain:
            return (lower,)
        at = self._folded[number]
        return lower, self.folded[at : at + most]


def _joined(words: Sequence[str]) -> tuple[str, list[int]]:
    """Words with spaces between them, and where each starts."""
    starts, at = [], 0
    for each in words:
        starts.append(at)
        at += len(each) + 1
    return " ".join(words), starts


class Lexicon:
    """One language's forms, each by its words, with all that it can mean.

    The forms are in a trie, which takes a thirtieth of a dictionary's memory: all languages are loaded together.
    """

    def __init__(self, table: LanguageTable) -> None:
        self.code = table.code
        self._weak = {fold(form) for form in table.weak_months}
        self._capitals = {form: slug for slug, forms in table.acronyms.items() for form in split(forms)}
        self._endings = affixes(table.endings)
        self._datives = affixes(table.dative_endings)
        self.beginnings = affixes(table.beginnings)
        self.letters = {**dict.fromkeys(table.quarter_letters, 3), **dict.fromkeys(table.half_letters, 6)}
        forms = by_form(table)
        self._trie = Trie(forms)
        self._longest = max(map(len, forms)) + 1
        self._meanings = list({id(each): each for each in forms.values()}.values())
        numbers = {id(each): number for number, each in enumerate(self._meanings)}
        self._meant = array("H", bytes(2 * len(forms)))
        for form, senses in forms.items():
            self._meant[self._trie[form]] = numbers[id(senses)]

    def meaning(self, form: str) -> Mapping[Concept, Any] | None:
        """What a form can mean."""
        number = self._trie.get(form)
        return None if number is None else self._meanings[self._meant[number]]

    def tells(self, word: str) -> bool:
        """Whether a word without accents means anything by itself, other than noise."""
        senses = self.meaning(word)
        return senses is not None and not _SAYING_NOTHING.issuperset(senses)

    def word(self, word: Token) -> Mapping[Concept, Any] | None:
        """What a word by itself can mean."""
        return self.meaning(word.lower) or self.meaning(word.folded) or self._inflected(word)

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        """The words that typos are mended to."""
        found = set()
        for form in self._trie:
            if not _CORRECTED.isdisjoint(self.meaning(form) or ()):
                found.update(form.split())
        return tuple(sorted(each for each in found if self._mends(each)))

    def _mends(self, word: str) -> bool:
        """Whether correcting to this word can give a meaning other than noise."""
        senses = self.meaning(word)
        known = senses is None or not _CORRECTED.isdisjoint(senses)
        return known and len(word) >= SHORTEST_TYPO - 1 and word.isalpha() and word == fold(word)

    def votes(self, words: Iterable[Token]) -> int:
        """How much of a text is in this language: most for a word as spelled, least for a name, the same in many."""
        total = 0
        for each in words:
            if each.kind is TokenKind.ROMAN:  # the same in all
                continue
            if each.text in self._capitals or (each.kind is TokenKind.QUARTER and self._has_letter(each)):
                total += 1
                continue
            exact = self.meaning(each.lower)
            senses = exact or self.word(each)
            if senses is not None:
                total += 1 if not _NAMES.isdisjoint(senses) else 2 if exact is None else 3
            elif next(self._trie.iterkeys(each.lower + " "), None) is not None:
                total += 1
        return total

    def _has_letter(self, word: Token) -> bool:
        """Whether the letter of a quarter or half ("T1") is this language's."""
        return isinstance(word.value, tuple) and word.value[0] in self.letters

    def longest(self, line: Line, number: int, *, capitals: bool) -> tuple[int, WordMatch] | None:
        """The longest form that starts with a word of a line: the number of the word after it, and its item."""
        first = line.words[number]
        if capitals and first.text in self._capitals:
            return number + 1, _item(line, number, 1, {Concept.NAME: self._capitals[first.text]})
        best = ""
        for rest in line.rests(number, self._longest):
            for form in reversed(self._trie.prefixes(rest)):
                if len(form) == len(rest) or rest[len(form)] == " ":
                    if form.count(" ") > best.count(" ") or not best:
                        best = form
                    break
        if best:
            words = best.count(" ") + 1
            weak = words == 1 and first.folded in self._weak
            return number + words, _item(line, number, words, self.meaning(best) or {}, weak=weak)
        senses = self._inflected(first)
        return None if senses is None else (number + 1, _item(line, number, 1, senses))

    def _inflected(self, word: Token) -> Mapping[Concept, Any] | None:
        """A name with a case ending or a mutated beginning: "Eurojustnak", "hEurojust"."""
        if word.kind is not TokenKind.WORD:
            return None
        for stem in self._stems(word.folded):
            senses = self.meaning(stem) if len(stem) >= _SHORTEST_STEM else None
            if senses is not None and not _NAMES.isdisjoint(senses):
                dative = any(stem + each == word.folded for each in self._datives)
                return {**senses, Concept.CARRIED: Concept.TO} if dative else senses
        return None

    def _stems(self, word: str) -> Iterable[str]:
        yield from (word[len(each) :] for each in self.beginnings if word.startswith(each))
        yield from (word[: -len(each)] for each in (*self._datives, *self._endings) if word.endswith(each))


def _item(line: Line, number: int, words: int, senses: Mapping[Concept, Any], *, weak: bool = False) -> WordMatch:
    """The item of some words of a line."""
    cut = line.words[number : number + words]
    first = cut[0]
    spelled = first.text if words == 1 else " ".join([each.text for each in cut])
    return WordMatch(spelled, senses, first.kind, first.value, weak, first.lower, glued=first.glued)


def by_form(table: LanguageTable) -> dict[str, Mapping[Concept, Any]]:
    """Every form of a table as it is looked up, with and without accents; equal meanings are one value."""
    found: dict[str, Mapping[Concept, Any]] = {}
    plain: dict[str, Mapping[Concept, Any]] = {}
    for listed, senses in _meanings(table):
        meaning = _shared(tuple(senses.items()))
        for form in split(listed):
            exact, *folded = _keys(form, table.respelled)
            _add(found, exact, meaning)
            for key in folded:
                _add(plain, key, meaning)
    for key, meaning in plain.items():
        found.setdefault(key, meaning)  # Swedish "var" is "was"; it is not "vår" without its ring as well
    return found


def _add(found: dict[str, Mapping[Concept, Any]], key: str, meaning: Mapping[Concept, Any]) -> None:
    known = found.get(key)
    if known is None:
        found[key] = meaning
    elif known is not meaning:
        found[key] = _shared(tuple({**meaning, **known}.items()))


@cache
def _shared(senses: tuple[tuple[Concept, Any], ...]) -> Mapping[Concept, Any]:
    """One value for all forms, of whatever language, that mean the same: there are hundreds of thousands."""
    return dict(senses)


def _keys(form: str, respelled: Mapping[str, str]) -> list[str]:
    """A form as it is typed in full, without accents, and with the letters that a keyboard may lack written out."""
    if form.replace(" ", "").isalpha():
        lower = form.casefold()
        folded = " ".join(map(fold, lower.split()))
    else:
        elided = form.endswith("'")  # "chargé d'" goes on with another word
        words = [each for each in tokens(f"{form}x" if elided else form) if each.kind is not TokenKind.DASH]
        words = words[:-1] if elided else words
        lower, folded = " ".join(each.lower for each in words), " ".join(each.folded for each in words)
    found = [lower] if lower == folded else [lower, folded]
    if respelled and not lower.isascii():
        found.append("".join(respelled.get(each, each) for each in lower))
    return found


def _meanings(table: LanguageTable) -> Iterable[tuple[str, Mapping[Concept, Any]]]:
    """Every list of forms in a table, with what it means."""
    yield from ((forms, {sense: value}) for forms, sense, value in _entries(table))
    for bound, carriers in table.carried.items():
        for what, forms in carriers.items():
            sense, value = (what, None) if isinstance(what, Concept) else (Concept.MONTH, what)
            yield forms, {sense: value, Concept.CARRIED: bound}
    yield from ((forms, {Concept.POST: meaning}) for meaning, forms in table.postpositions.items())
    yield from ((forms, {Concept.NAME: slug, Concept.CARRIED: Concept.TO}) for slug, forms in table.datives.items())
    for number, months in _months(table):
        for month, meeting in product(split(months), split(table.meetings)):
            yield month + meeting, {Concept.MONTH: number, Concept.MEETING: None}


def _entries(words: LanguageTable) -> Iterable[tuple[str, Concept, object]]:
    """Every list of forms in a table, with what it means."""
    yield from ((forms, Concept.NAME, slug) for slug, forms in words.names.items())
    yield from ((forms, Concept.OTHER, name) for name, forms in words.others.items())
    yield from ((forms, Concept.KIND, kind) for kind, forms in words.kinds.items())
    yield from ((forms, Concept.VEHICLE, slug) for slug, forms in words.vehicles.items())
    yield from ((forms, Concept.TITLE, number) for number, forms in words.sections.items())
    yield from ((forms, Concept.NUMBER, number) for number, forms in words.numbers.items())
    yield from ((forms, Concept.ORDINAL, number) for number, forms in words.ordinals.items())
    yield from ((forms, Concept.MONTH, number) for number, forms in _months(words))
    yield from ((forms, sense, None) for sense, forms in words.words.items())
    yield words.chatter, Concept.CHATTER, None
    yield words.endings, Concept.ENDING, None


def _months(words: LanguageTable) -> Iterable[tuple[int, str]]:
    """CLDR's full and abbreviated names, inside a date and standing alone; then the table's own."""
    for number, names in enumerate(cldr.facts(words.code).names, start=1):
        yield from ((number, name) for name in names if name not in words.no_months)
    yield from words.months.items()


def split(text: str) -> list[str]:
    """A list of forms, apart."""
    return [form for form in (" ".join(each.split()) for each in text.split(",")) if form]


def affixes(text: str) -> tuple[str, ...]:
    """Case endings or mutated beginnings, the longest first, as they are looked for."""
    return tuple(sorted(map(fold, split(text)), key=len, reverse=True))


_built: dict[str, Lexicon] = {}
#: Held while one is built: the first questions of a process come together, and none of them builds it once more.
_building = threading.Lock()


def lexicon(code: str) -> Lexicon:
    """A language's forms, built when first needed."""
    if code not in _built:
        with _building:
            if code not in _built:
                _built[code] = Lexicon(table(code))
                fold.cache_clear()  # of a table's words few are typed soon, and the next table takes their place
    return _built[code]
