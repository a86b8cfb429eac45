"""A language's table as what is looked up: every form, with and without accents, and all that it can mean."""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import product
from typing import Any

from domain.i18n import cldr
from domain.languages.schema import Concept, LanguageTable
from domain.reading.words.tokenizer import TokenKind, fold, tokens


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
