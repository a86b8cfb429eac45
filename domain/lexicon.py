"""Finding a language's words in a text: the longest form first, several meanings where a form has them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from babel import Locale
from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain.languages import table
from domain.languages.table import Sense, Table
from domain.tokens import Kind, Token, fold, tokens

#: Senses whose words are looked up for typos; correcting a word into noise would hide what it meant.
_CORRECTED = frozenset(set(Sense) - {Sense.NOISE, Sense.CHATTER, Sense.VAGUE, Sense.EXCEPT, Sense.HELP})
_NAMES = frozenset({Sense.NAME, Sense.OTHER, Sense.VEHICLE})
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
    def foreign(self) -> bool:
        """A word, or a letter before a number, that another language's table may have."""
        return self.unknown or (self.kind is Kind.QUARTER and not self.months)

    @property
    def noise(self) -> bool:
        """A word that may be passed over."""
        return Sense.NOISE in self.senses or Sense.CHATTER in self.senses


class Lexicon:
    """One language's forms, each by its words, with all that it can mean."""

    def __init__(self, table: Table) -> None:
        self.code = table.code
        self.table = table
        self._forms: dict[str, Mapping[Sense, Any]] = {}
        #: How many words the longest form has that starts with a word.
        self._reach: dict[str, int] = {}
        self._weak = {fold(form) for form in table.weak_months}
        self._capitals = {form: slug for slug, forms in table.acronyms.items() for form in _forms(forms)}
        self.letters = {**dict.fromkeys(table.quarter_letters, 3), **dict.fromkeys(table.half_letters, 6)}
        for forms, sense, value in _entries(table):
            meaning = {sense: value}  # shared by all forms of a list: there are thousands of them
            for form in _forms(forms):
                self._add(form, meaning)
        for number, month in _months(table):
            for meeting in _forms(table.meetings):
                self._add(month + meeting, {Sense.MONTH: number, Sense.MEETING: None})
        self.vocabulary = tuple(sorted(self._typo_targets()))

    def _add(self, form: str, meaning: Mapping[Sense, Any]) -> None:
        words = [each for each in tokens(form) if each.kind is not Kind.DASH]
        for key in {" ".join(each.lower for each in words), " ".join(each.folded for each in words)}:
            known = self._forms.get(key)
            self._forms[key] = meaning if known is None else {**meaning, **known}
            first = key.partition(" ")[0]
            self._reach[first] = max(self._reach.get(first, 0), len(words))

    def _typo_targets(self) -> set[str]:
        found = set()
        for forms, sense, _ in _entries(self.table):
            if sense in _CORRECTED:
                found |= {each.folded for form in _forms(forms) for each in tokens(form) if each.kind is Kind.WORD}
        return {word for word in found if len(word) >= _SHORTEST_TYPO - 1 and self._known(word)}

    def _known(self, word: str) -> bool:
        """Whether correcting to this word can give a meaning other than noise."""
        senses = self._forms.get(word)
        return senses is None or not _CORRECTED.isdisjoint(senses)

    def meaning(self, word: str) -> Mapping[Sense, Any] | None:
        """What a word by itself can mean."""
        return self._forms.get(word)

    def score(self, text: Sequence[Token]) -> int:
        """How many of a text's words are in this language; names count half, since many are the same in all."""
        total = 0
        for each in text:
            senses = self._forms.get(each.lower) or self._forms.get(each.folded)
            if senses is not None:
                total += 2 if _NAMES.isdisjoint(senses) else 1
            elif each.lower in self._reach:
                total += 1
        return total

    def longest(self, text: Sequence[Token], at: int, *, capitals: bool) -> tuple[int, Item] | None:
        """The longest form that starts at a token: where it ends, and its item."""
        first = text[at]
        if capitals and first.text in self._capitals:
            return at + 1, Item(first.text, {Sense.NAME: self._capitals[first.text]}, lower=first.lower)
        reach = max(self._reach.get(first.lower, 0), self._reach.get(first.folded, 0))
        ends = _ends(text, at, reach) if reach > 1 else [at + 1] if reach else []
        cut = [text[end - 1] for end in ends]
        lower, folded = [each.lower for each in cut], [each.folded for each in cut]
        for words in range(len(ends), 0, -1):
            senses = self._forms.get(" ".join(lower[:words])) or self._forms.get(" ".join(folded[:words]))
            if senses is not None:
                spelled = " ".join([each.text for each in cut[:words]])
                weak = words == 1 and first.folded in self._weak
                return ends[words - 1], Item(spelled, senses, first.kind, first.value, weak, first.lower)
        return None


def _ends(text: Sequence[Token], at: int, most: int) -> list[int]:
    """Where the first, second, … word from a token on ends.

    Hyphens and commas are passed over: "eu-LISA" is "eu LISA", and long names are cited with their commas.
    """
    ends = [at + 1]
    for here in range(at + 1, len(text)):
        if len(ends) == most:
            break
        if text[here].kind is not Kind.DASH and text[here].text != ",":
            ends.append(here + 1)
    return ends


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
            match = at + 1, _figure(text[at], lexicons)
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


def correct(word: str, lexicons: Sequence[Lexicon]) -> str | None:
    """The known word that an unknown one is a typo of, None where none is near, or two that mean different things are.

    A word of four letters is mended only where two of them are swapped ("jnue").
    """
    if len(word) < _SHORTEST_SWAP or not word.isalpha():
        return None
    choices = {each for words in lexicons for each in words.vocabulary if abs(len(each) - len(word)) <= _MOST_ADDED}
    if len(word) < _SHORTEST_TYPO:
        choices = {each for each in choices if sorted(each) == sorted(word)}
    cutoff = _NEAR if len(word) >= _SHORTEST_TYPO else 0.0
    near = process.extract(word, choices, scorer=OSA.normalized_similarity, score_cutoff=cutoff, limit=5)
    best = sorted(
        (each for each, similarity, _ in near if similarity == near[0][1]), key=lambda each: (len(each), each)
    )
    meanings = [next((found for words in lexicons if (found := words.meaning(each))), None) for each in best]
    return best[0] if best and all(each == meanings[0] for each in meanings) else None


def nearest(word: str, names: Sequence[str]) -> str | None:
    """The name that a word is most like, if it is like any: for suggesting, never for reading."""
    found = process.extractOne(word, names, scorer=OSA.normalized_similarity, score_cutoff=0.6, processor=str.casefold)
    return found[0] if found else None
