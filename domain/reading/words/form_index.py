"""Index of a table's forms: each with and without accents, and what it can mean; made when lexicons are built."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import product, takewhile
from typing import Any

from babel import Locale

from domain.dates.feasts import Feast
from domain.i18n import cldr
from domain.languages.schema import Concept, LanguageTable
from domain.reading.words.lexicon_file import Concepts
from domain.reading.words.tokenizer import TokenKind, fold, tokenize

#: How many letters of a weekday's name its other forms may change at the end: Czech "pátek", "pátku".
_MAX_WEEKDAY_ENDING = 2
_MIN_WEEKDAY_STEM = 2
#: Names of weekdays beside CLDR's, from Monday as 0.
_OTHER_WEEKDAYS = {"sonnabend": 5}
#: What Irish nouns begin with after some words: "Dé Chéadaoin", "Dé Máirt", "an Mháirt".
_LENITED = re.compile(r"^([cm])h(?=[áé])")


def index_forms(table: LanguageTable) -> dict[str, Concepts]:
    """Return every form of a table, with and without accents, and what it can mean; equal meanings are one object."""
    exact_forms: dict[str, Concepts] = {}
    folded_forms: dict[str, Concepts] = {}
    for forms, concepts in _entries(table):
        meaning = _interned(tuple(concepts.items()))
        for form in split_forms(forms):
            exact, *folded = _keys(form, table.respelled)
            _add_meaning(exact_forms, exact, meaning)
            for key in folded:
                _add_meaning(folded_forms, key, meaning)
    for key, meaning in folded_forms.items():
        exact_forms.setdefault(key, meaning)  # Swedish "var" is "was"; it is not "vår" without its ring as well
    for slug, names in table.capitals.items():
        meaning = _interned(((Concept.CAPITAL, slug),))
        for key in (key for name in split_forms(names) for key in _keys(name, table.respelled)):
            exact_forms.setdefault(key, meaning)  # Lithuanian "Viena" is "one", too
    return exact_forms


def _add_meaning(forms: dict[str, Concepts], key: str, meaning: Concepts) -> None:
    known = forms.get(key)
    if known is None:
        forms[key] = meaning
    elif known is not meaning:
        forms[key] = _interned(tuple({**meaning, **known}.items()))


@cache
def _interned(concepts: tuple[tuple[Concept, Any], ...]) -> Concepts:
    """Return one object for all forms of all languages with the same meaning: there are hundreds of thousands."""
    return dict(concepts)


def _keys(form: str, respelled: Mapping[str, str]) -> list[str]:
    """Return a form in full, without accents, and with the letters that a keyboard may lack written out."""
    if form.replace(" ", "").isalpha():
        lower = form.casefold()
        folded = " ".join(map(fold, lower.split()))
    else:
        is_elided = form.endswith("'")  # "chargé d'" goes on with another word
        tokens = [token for token in tokenize(f"{form}x" if is_elided else form) if token.kind is not TokenKind.DASH]
        tokens = tokens[:-1] if is_elided else tokens
        lower, folded = " ".join(token.lower for token in tokens), " ".join(token.folded for token in tokens)
    keys = [lower] if lower == folded else [lower, folded]
    if respelled and not lower.isascii():
        keys.append("".join(respelled.get(letter, letter) for letter in lower))
    return keys


def _entries(table: LanguageTable) -> Iterable[tuple[str, Concepts]]:
    """Yield every list of forms in a table, with what they mean."""
    yield from ((forms, {concept: value}) for forms, concept, value in _simple_entries(table))
    for bound, carriers in table.carried.items():
        for carrier, forms in carriers.items():
            yield forms, {**_carrier_concepts(carrier), Concept.CARRIED: bound}
    if table.presidency:
        yield table.others[table.presidency], {Concept.PRESIDENCY: None}
    yield from ((forms, {Concept.POST: meaning}) for meaning, forms in table.postpositions.items())
    yield from ((forms, {Concept.NAME: slug, Concept.CARRIED: Concept.TO}) for slug, forms in table.datives.items())
    yield table.dative_endings, {Concept.ENDING: None, Concept.CARRIED: Concept.TO}
    for number, months in _months(table):
        for month, meeting in product(split_forms(months), split_forms(table.meetings)):
            yield month + meeting, {Concept.MONTH: number, Concept.MEETING: None}
        for month, report in product(split_forms(months), split_forms(table.reports)):
            yield month + report, {Concept.MONTH: number, Concept.ITEM: None}


def _carrier_concepts(carrier: Concept | int | str) -> Concepts:
    """Return what a form means that holds its bound in itself."""
    if isinstance(carrier, Concept):
        return {carrier: None}
    return {Concept.MONTH: carrier} if isinstance(carrier, int) else {Concept.FEAST: Feast(carrier)}


def _simple_entries(table: LanguageTable) -> Iterable[tuple[str, Concept, object]]:
    """Yield every list of forms that mean one concept, with the concept and its value."""
    yield from ((forms, Concept.NAME, slug) for slug, forms in table.names.items())
    yield from ((forms, Concept.OTHER, name) for name, forms in table.others.items())
    yield from ((forms, Concept.KIND, kind) for kind, forms in table.kinds.items())
    yield from ((forms, Concept.VEHICLE, slug) for slug, forms in table.vehicles.items())
    yield from ((forms, Concept.TITLE, number) for number, forms in table.sections.items())
    yield from ((forms, Concept.NUMBER, number) for number, forms in table.numbers.items())
    yield from ((forms, Concept.ORDINAL, number) for number, forms in table.ordinals.items())
    yield from ((forms, Concept.MONTH, number) for number, forms in _months(table))
    yield from ((forms, Concept.FEAST, Feast(feast)) for feast, forms in table.feasts.items())
    yield from ((forms, Concept.RHYTHM, kind) for kind, forms in table.rhythms.items())
    yield from ((forms, concept, None) for concept, forms in table.words.items() if concept is not Concept.WEEKDAY)
    days = split_forms(table.words.get(Concept.WEEKDAY, ""))
    yield from ((day, Concept.WEEKDAY, _weekday(day, table.code)) for day in days)
    yield table.chatter, Concept.CHATTER, None
    yield table.endings, Concept.ENDING, None


def _months(table: LanguageTable) -> Iterable[tuple[int, str]]:
    """Yield CLDR's full and abbreviated month names, inside a date and standing alone; then the table's own."""
    for number, names in enumerate(cldr.load_patterns(table.code).month_names, start=1):
        yield from ((number, name) for name in names if name not in table.no_months)
    yield from table.months.items()


def _weekday(form: str, code: str) -> int | None:
    """Return the number of the weekday, from Monday as 0, whose CLDR name a form is nearest to; None if none is."""
    if form.casefold() in _OTHER_WEEKDAYS:
        return _OTHER_WEEKDAYS[form.casefold()]
    stem, names = _weekday_stem(form), Locale(code).days["stand-alone"]["wide"]
    shared = {number: _count_shared(stem, _weekday_stem(name)) for number, name in names.items()}
    number = max(shared, key=shared.__getitem__)
    least = min(len(stem), len(_weekday_stem(names[number]))) - _MAX_WEEKDAY_ENDING
    is_one = list(shared.values()).count(shared[number]) == 1
    return number if is_one and shared[number] >= max(least, _MIN_WEEKDAY_STEM) else None


def _count_shared(one: str, other: str) -> int:
    """Return how many letters two words begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _weekday_stem(name: str) -> str:
    """Return a weekday's name without what is before it: "nhar il-Ġimgħa", "Dé hAoine"."""
    parts = [part for part in re.split(r"[\s'-]+", name.replace("hAoine", "Aoine")) if part.casefold() != "feira"]
    return fold(_LENITED.sub(r"\1", parts[-1].casefold()))


def split_forms(forms: str) -> list[str]:
    """Return the forms of a list."""
    return [form for form in (" ".join(form.split()) for form in forms.split(",")) if form]


def sort_affixes(forms: str) -> tuple[str, ...]:
    """Return case endings or mutated beginnings without accents, the longest first, as they are tried."""
    return tuple(sorted(map(fold, split_forms(forms)), key=len, reverse=True))
