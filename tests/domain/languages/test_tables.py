"""Completeness and consistency of the word tables."""

from collections import Counter

import pytest
from babel import Locale

from domain.languages import CODES
from domain.languages.schema import Concept, LanguageTable
from domain.languages.tables import read_files
from domain.reading.words.lexicon import TokenLine, load_lexicon
from domain.reading.words.tokenizer import TokenKind, clean, fold, tokenize
from domain.register.model import Register

#: Forms that name two actors on purpose, such as a Member State's adjective that is another actor's name.
AMBIGUOUS: frozenset[str] = frozenset()


def _forms(text: str) -> list[str]:
    return [" ".join(form.split()) for form in text.split(",") if form.strip()]


@pytest.mark.parametrize("code", CODES)
def test_every_actor_is_named(code: str, register: Register) -> None:
    """Every actor of the register, each Member State included, has a name in every language's table."""
    assert set(register.directory.actors) - set(read_files(code)["names"]) == set()


@pytest.mark.parametrize("code", CODES)
def test_every_actor_named_exists(code: str, register: Register) -> None:
    """No table names an actor that the register does not have."""
    parts = read_files(code)
    assert {*parts["names"], *parts.get("acronyms", ())} - set(register.directory.actors) == set()


def test_no_form_names_two_actors(table: LanguageTable) -> None:
    """Within a language no form, accents and case apart, is the name of two actors."""
    names = {**table.names, **{f"other {name}": forms for name, forms in table.others.items()}}
    counted = Counter(form for forms in names.values() for form in set(map(fold, _forms(forms))))
    assert {form for form, count in counted.items() if count > 1} - AMBIGUOUS == set()


@pytest.mark.parametrize("code", CODES)
def test_names_of_the_register_are_read(code: str, register: Register) -> None:
    """An actor's full and short name, as the register gives them, are read as that actor."""
    lexicon = load_lexicon(code)
    for actor in register.directory.actors.values():
        for name in (actor.name.get(code), actor.short.get(code)):
            if name is None:
                continue
            line = TokenLine(tokenize(clean(name)))
            match = lexicon.match_longest(line, 0, use_acronyms=True)
            assert match is not None, name
            assert (match[0], match[1].concepts.get(Concept.NAME)) == (len(line.words), actor.slug), name


@pytest.mark.parametrize("code", CODES)
def test_months_of_cldr_are_read(code: str) -> None:
    """Every month name of CLDR, full and abbreviated, is read as that month."""
    lexicon, names = load_lexicon(code), Locale(code).months["format"]
    no_months = read_files(code).get("no_months", ())
    for number, name in [*names["wide"].items(), *names["abbreviated"].items()]:
        if name.rstrip(".").casefold() in no_months:
            continue
        match = lexicon.match_longest(TokenLine(tokenize(name.rstrip("."))), 0, use_acronyms=False)
        assert match is not None, name
        assert match[1].concepts.get(Concept.MONTH) == number, name


def test_every_concept_has_words(table: LanguageTable) -> None:
    """A language has words for every concept of questions, except those that not every language has."""
    filled = {concept for concept, forms in (*table.words.items(), *table.postpositions.items()) if _forms(forms)}
    elsewhere = {
        Concept.NAME,
        Concept.OTHER,
        Concept.CAPITAL,
        Concept.KIND,
        Concept.VEHICLE,
        Concept.MONTH,
        Concept.FEAST,
        Concept.RHYTHM,
        Concept.PRESIDENCY,
        Concept.NUMBER,
        Concept.ORDINAL,
        Concept.TITLE,
        Concept.CHATTER,
        Concept.POST,
        Concept.CARRIED,
        Concept.ENDING,
    }
    optional = {
        Concept.PAST,
        Concept.WOULD,
        Concept.AGENT,
        Concept.ON_TIME,
        Concept.BETWEEN,
        Concept.ARTICLE,
        Concept.UNTIL,
        Concept.UNDER,
        Concept.ONWARD,
        Concept.FOR,
        Concept.YEAR_END,
        Concept.ASSIGNED,
        Concept.THAN,  # where "other than" is one phrase
        Concept.ABROAD,  # where "outside" is no "except"
        Concept.LONGEST,
        Concept.FIRST_DUE,
        Concept.LAST_DUE,  # a word is made it
        Concept.SEVERAL,  # as these are
        Concept.SINGLE,
        Concept.CONFIRMED,  # in Baltic languages and Estonian "approved" as well
    }
    assert {*Concept.members.values()} - filled - elsewhere - optional == set()


def test_forms_are_whole_words(table: LanguageTable) -> None:
    """Every form has tokens, so that it can be matched at all."""
    lists = [*table.names.values(), *table.others.values(), *table.words.values(), *table.months.values()]
    empty = [
        form
        for forms in lists
        for form in _forms(forms)
        if not [t for t in tokenize(form) if t.kind is not TokenKind.DASH]
    ]
    assert empty == []
