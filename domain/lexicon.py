"""Finding a language's words in a text: the longest form first, several meanings where a form has them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from babel import Locale
from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain.languages import table
from domain.languages.table import Sense, Table
from domain.tokens import Kind, Token, tokens

#: Senses whose words are looked up for typos; correcting a word into noise would hide what it meant.
_CORRECTED = frozenset(set(Sense) - {Sense.NOISE, Sense.CHATTER, Sense.VAGUE, Sense.EXCEPT, Sense.HELP})
_SHORTEST_TYPO = 5
_SHORTEST_SWAP = 4
#: So many letters may be too few or too many.
_MOST_ADDED = 2
_NEAR = 0.8


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of the text with all that it can mean; one without meanings is a word nobody knows."""

    text: str
    senses: Mapping[Sense, Any]
    kind: Kind = Kind.WORD
    value: Any = None
    #: A month name that is a month only beside a day, a year or a word of time.
    weak: bool = False
    #: The form's first token in lower case.
    lower: str = ""
    #: Of a quarter or half in figures (`Q1`): how many months it has.
    months: int = 0

    def has(self, *senses: Sense) -> bool:
        """Whether it can mean one of these."""
        return not self.senses.keys().isdisjoint(senses)

    @property
    def unknown(self) -> bool:
        """A word that no table has."""
        return not self.senses and self.kind is Kind.WORD

    @property
    def noise(self) -> bool:
        """A word that may be passed over."""
        return Sense.NOISE in self.senses or Sense.CHATTER in self.senses


@dataclass(slots=True)
class _Node:
    """A step in the tree of forms."""

    next: dict[str, "_Node"] = field(default_factory=dict)
    senses: dict[Sense, Any] = field(default_factory=dict)
    weak: bool = False


class Lexicon:
    """One language's forms, as a tree of tokens."""

    def __init__(self, table: Table) -> None:
        self.code = table.code
        self.table = table
        self._root = _Node()
        self._capitals = {form: slug for slug, forms in table.acronyms.items() for form in _forms(forms)}
        self.letters = {**dict.fromkeys(table.quarter_letters, 3), **dict.fromkeys(table.half_letters, 6)}
        for forms, sense, value in _entries(table):
            for form in _forms(forms):
                self._add(form, sense, value, weak=sense is Sense.MONTH and form in table.weak_months)
        for number, month in _months(table):
            for meeting in _forms(table.meetings):
                self._add(month + meeting, Sense.MONTH, number)
                self._add(month + meeting, Sense.MEETING, None)
        self.vocabulary = tuple(sorted(self._typo_targets()))

    def _add(self, form: str, sense: Sense, value: object, *, weak: bool = False) -> None:
        cut = [each for each in tokens(form) if each.kind is not Kind.DASH]
        for spelling in {tuple(each.lower for each in cut), tuple(each.folded for each in cut)}:
            node = self._root
            for word in spelling:
                node = node.next.setdefault(word, _Node())
            node.senses.setdefault(sense, value)
            node.weak = node.weak or weak

    def _typo_targets(self) -> set[str]:
        found = set()
        for forms, sense, _ in _entries(self.table):
            if sense in _CORRECTED:
                found |= {each.folded for form in _forms(forms) for each in tokens(form) if each.kind is Kind.WORD}
        return {word for word in found if len(word) >= _SHORTEST_TYPO - 1 and self._known(word)}

    def _known(self, word: str) -> bool:
        """Whether correcting to this word can give a meaning other than noise."""
        node = self._root.next.get(word)
        return node is None or not node.senses or any(each in _CORRECTED for each in node.senses)

    def longest(self, text: Sequence[Token], at: int, *, capitals: bool) -> tuple[int, Item] | None:
        """The longest form that starts at a token: where it ends, and its item."""
        first = text[at]
        if capitals and first.text in self._capitals:
            return at + 1, Item(first.text, {Sense.NAME: self._capitals[first.text]}, lower=first.lower)
        node, here = self._root, at
        best: tuple[int, _Node] | None = None
        while here < len(text):
            token = text[here]
            step = node.next.get(token.lower) or node.next.get(token.folded)
            if step is None and here > at and (token.kind is Kind.DASH or token.text == ","):
                here += 1  # "eu-LISA" is "eu LISA", and long names are cited with their commas
                continue
            if step is None:
                break
            node, here = step, here + 1
            if node.senses:
                best = here, node
        if best is None:
            return None
        end, node = best
        words = " ".join(each.text for each in text[at:end])
        return end, Item(words, node.senses, first.kind, first.value, node.weak, first.lower)


def _entries(words: Table) -> Iterable[tuple[str, Sense, object]]:
    """Every list of forms in a table, with what it means."""
    yield from ((forms, Sense.NAME, slug) for slug, forms in words.names.items())
    yield from ((forms, Sense.OTHER, name) for name, forms in words.others.items())
    yield from ((forms, Sense.KIND, kind) for kind, forms in words.kinds.items())
    yield from ((forms, Sense.VEHICLE, slug) for slug, forms in words.vehicles.items())
    yield from ((forms, Sense.TITLE, number) for number, forms in words.sections.items())
    yield from ((forms, Sense.NUMBER, number) for number, forms in words.numbers.items())
    yield from ((forms, Sense.ORDINAL, number) for number, forms in words.ordinals.items())
    yield from ((forms, Sense.MONTH, number) for number, forms in _months(words))
    yield from ((forms, sense, None) for sense, forms in words.words.items())
    yield words.chatter, Sense.CHATTER, None


def _months(words: Table) -> Iterable[tuple[int, str]]:
    """CLDR's full and abbreviated names, inside a date and standing alone; then the table's own."""
    names = Locale(words.code).months
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            yield from ((number, name.rstrip(".").casefold()) for number, name in names[context][width].items())
    yield from words.months.items()


def _forms(text: str) -> list[str]:
    return [form for form in (" ".join(each.split()) for each in text.split(",")) if form]


@cache
def lexicon(code: str) -> Lexicon:
    """A language's forms, built when first needed."""
    return Lexicon(table(code))


def items(text: Sequence[Token], lexicons: Sequence[Lexicon]) -> list[Item]:
    """A text as items: the first lexicon's words, and the others' where it has none."""
    capitals = not _shouted(text)
    found: list[Item] = []
    at = 0
    while at < len(text):
        for each in lexicons:
            match = each.longest(text, at, capitals=capitals)
            if match is not None:
                break
        if match is None:
            token = text[at]
            match = at + 1, _figure(token, lexicons)
        found.append(match[1])
        at = match[0]
    return found


def _figure(token: Token, lexicons: Sequence[Lexicon]) -> Item:
    """A token that no table has, with its shape and value."""
    months = 0
    if token.kind is Kind.QUARTER and isinstance(token.value, tuple):
        months = next((each.letters[token.value[0]] for each in lexicons if token.value[0] in each.letters), 0)
    return Item(token.text, {}, token.kind, token.value, lower=token.lower, months=months)


def _shouted(text: Sequence[Token]) -> bool:
    """All in capitals, so that `IT` need not be Italy."""
    words = [each.text for each in text if each.kind is Kind.WORD and len(each.text) > 1]
    return len(words) > 2 and all(each.isupper() for each in words)


def score(text: Sequence[Token], words: Lexicon) -> int:
    """How much of a text is in a language; its names count half, since many are the same in all."""
    total = at = 0
    while at < len(text):
        match = words.longest(text, at, capitals=False)
        if match is None:
            at += 1
            continue
        end, item = match
        weight = 1 if item.has(Sense.NAME, Sense.OTHER, Sense.VEHICLE) else 2
        total += (end - at) * weight
        at = end
    return total


def correct(word: str, lexicons: Sequence[Lexicon]) -> str | None:
    """The known word that an unknown one is a typo of, None where none is near or two are equally near.

    A word of four letters is mended only where two of them are swapped ("jnue").
    """
    if len(word) < _SHORTEST_SWAP or not word.isalpha():
        return None
    choices = {each for words in lexicons for each in words.vocabulary if abs(len(each) - len(word)) <= _MOST_ADDED}
    if len(word) < _SHORTEST_TYPO:
        choices = {each for each in choices if sorted(each) == sorted(word)}
    cutoff = _NEAR if len(word) >= _SHORTEST_TYPO else 0.0
    near = process.extract(word, choices, scorer=OSA.normalized_similarity, score_cutoff=cutoff, limit=2)
    if not near or (len(near) > 1 and near[0][1] == near[1][1]):
        return None
    return near[0][0]


def nearest(word: str, names: Sequence[str]) -> str | None:
    """The name that a word is most like, if it is like any: for suggesting, never for reading."""
    found = process.extractOne(word, names, scorer=OSA.normalized_similarity, score_cutoff=0.6, processor=str.casefold)
    return found[0] if found else None
