"""A language's table as what is looked up: every form, with and without accents, and all that it can mean."""

from collections.abc import Iterable, Mapping
from typing import Any

from domain import cldr
from domain.languages.table import Sense, Table
from domain.tokens import Kind, fold, tokens


def by_form(table: Table) -> dict[str, Mapping[Sense, Any]]:
    """Every form of a table as it is looked up, with and without accents."""
    found: dict[str, Mapping[Sense, Any]] = {}
    merged: dict[tuple[int, int], Mapping[Sense, Any]] = {}  # meanings are shared: there are thousands of forms
    for listed, meaning in _meanings(table):
        for form in split(listed):
            for key in _keys(form, table.respelled):
                known = found.get(key)
                if known is None:
                    found[key] = meaning
                elif known is not meaning:
                    both = id(known), id(meaning)
                    found[key] = merged.setdefault(both, {**meaning, **known})
    return found


def _keys(form: str, respelled: Mapping[str, str]) -> set[str]:
    if form.replace(" ", "").isalpha():
        lower = form.casefold()
        found = {lower, " ".join(map(fold, lower.split()))}
    else:
        words = [each for each in tokens(form) if each.kind is not Kind.DASH]
        lower = " ".join(each.lower for each in words)
        found = {lower, " ".join(each.folded for each in words)}
    if not lower.isascii() and respelled:
        found.add("".join(respelled.get(each, each) for each in lower))
    return found


def _meanings(table: Table) -> Iterable[tuple[str, Mapping[Sense, Any]]]:
    """Every list of forms in a table, with what it means."""
    yield from ((forms, {sense: value}) for forms, sense, value in _entries(table))
    for bound, carriers in table.carried.items():
        for what, forms in carriers.items():
            sense, value = (what, None) if isinstance(what, Sense) else (Sense.MONTH, what)
            yield forms, {sense: value, Sense.CARRIED: bound}
    yield from ((forms, {Sense.POST: meaning}) for meaning, forms in table.postpositions.items())
    for number, month in _months(table):
        for meeting in split(table.meetings):
            yield month + meeting, {Sense.MONTH: number, Sense.MEETING: None}


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
    yield words.endings, Sense.ENDING, None


def _months(words: Table) -> Iterable[tuple[int, str]]:
    """CLDR's full and abbreviated names, inside a date and standing alone; then the table's own."""
    for number, names in enumerate(cldr.facts(words.code).names, start=1):
        yield from ((number, name) for name in names)
    yield from words.months.items()


def split(text: str) -> list[str]:
    """A list of forms, apart."""
    return [form for form in (" ".join(each.split()) for each in text.split(",")) if form]


def affixes(text: str) -> tuple[str, ...]:
    """Case endings or mutated beginnings, the longest first, as they are looked for."""
    return tuple(sorted(map(fold, split(text)), key=len, reverse=True))
