"""The tables of words are whole."""

import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from babel import Locale

from domain.languages import CODES, load_table
from domain.languages.schema import Concept
from domain.reading.words.lexicon import TokenLine, load_lexicon
from domain.reading.words.tokenizer import TokenKind, clean, fold, tokenize
from domain.register.model import Register

#: Forms that name two actors on purpose: a Member State's adjective and another's name, say.
AMBIGUOUS: frozenset[str] = frozenset()


def _forms(text: str) -> list[str]:
    return [" ".join(each.split()) for each in text.split(",") if each.strip()]


def test_a_table_is_read_by_several_at_once() -> None:
    """No thread drops a table that another is just reading: the first questions of a process come together."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            assert {each.names is not None for each in pool.map(load_table, ["nl"] * 1500)} == {True}
    finally:
        sys.setswitchinterval(interval)


#: Several threads that ask for the same forms at once, in a process that has built none.
_AT_ONCE = """
from concurrent.futures import ThreadPoolExecutor
from domain.reading.words.lexicon import load_lexicon

with ThreadPoolExecutor(8) as pool:
    print(len(set(map(id, pool.map(load_lexicon, ["nl"] * 8)))))
"""


def test_forms_are_built_once_for_several_at_once() -> None:
    """The first questions of a process wait for one building of a language's forms, and do not each begin their own."""
    ran = subprocess.run([sys.executable, "-c", _AT_ONCE], capture_output=True, text=True, check=True)  # noqa: S603  # our own words
    assert ran.stdout == "1\n"


@pytest.mark.parametrize("code", CODES)
def test_every_actor_is_named(code: str, register: Register) -> None:
    """Every actor of the register, each Member State included, has a name in every language's table."""
    assert set(register.directory.actors) - set(load_table(code).names) == set()


@pytest.mark.parametrize("code", CODES)
def test_every_actor_named_exists(code: str, register: Register) -> None:
    """No table names an actor that the register does not have."""
    words = load_table(code)
    assert (set(words.names) | set(words.acronyms)) - set(register.directory.actors) == set()


@pytest.mark.parametrize("code", CODES)
def test_no_form_names_two_actors(code: str) -> None:
    """Within a language no form, accents and case apart, is the name of two bodies."""
    words = load_table(code)
    names = {**words.names, **{f"other {name}": forms for name, forms in words.others.items()}}
    counted = Counter(form for forms in names.values() for form in {fold(each) for each in _forms(forms)})
    assert {form for form, count in counted.items() if count > 1} - AMBIGUOUS == set()


@pytest.mark.parametrize("code", CODES)
def test_names_of_the_register_are_read(code: str, register: Register) -> None:
    """An actor's full and short name, as the register gives them, are read as that actor."""
    words = load_lexicon(code)
    for actor in register.directory.actors.values():
        for name in (actor.name.get(code), actor.short.get(code)):
            if name is None:
                continue
            cut = tokenize(clean(name))
            found = words.match_longest(TokenLine(cut), 0, use_acronyms=True)
            assert found is not None, name
            assert (found[0], found[1].concepts.get(Concept.NAME)) == (len(TokenLine(cut).words), actor.slug), name


@pytest.mark.parametrize("code", CODES)
def test_months_of_cldr_are_read(code: str) -> None:
    """Every month name of CLDR, full and abbreviated, is read as that month."""
    words, names = load_lexicon(code), Locale(code).months["format"]
    for number, name in [*names["wide"].items(), *names["abbreviated"].items()]:
        if name.rstrip(".").casefold() in load_table(code).no_months:
            continue
        found = words.match_longest(TokenLine(tokenize(name.rstrip("."))), 0, use_acronyms=False)
        assert found is not None, name
        assert found[1].concepts.get(Concept.MONTH) == number, name


@pytest.mark.parametrize("code", CODES)
def test_every_sense_has_words(code: str) -> None:
    """A language has a word for every sense that a reader needs, save those that not every language has."""
    filled = {sense for sense, forms in load_table(code).words.items() if _forms(forms)}
    elsewhere = {
        Concept.NAME,
        Concept.OTHER,
        Concept.KIND,
        Concept.VEHICLE,
        Concept.MONTH,
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
        Concept.AGENT,
        Concept.ON_TIME,
        Concept.BETWEEN,
        Concept.ARTICLE,
        Concept.UNTIL,
        Concept.ONWARD,
        Concept.FOR,
        Concept.YEAR_END,
        Concept.ASSIGNED,
    }
    assert set(Concept) - filled - elsewhere - optional == set()


@pytest.mark.parametrize("code", CODES)
def test_forms_are_whole_words(code: str) -> None:
    """Every form is cut into tokens of its own, so that it can be found at all."""
    words = load_table(code)
    lists = [*words.names.values(), *words.others.values(), *words.words.values(), *words.months.values()]
    empty = [
        form
        for forms in lists
        for form in _forms(forms)
        if not [t for t in tokenize(form) if t.kind is not TokenKind.DASH]
    ]
    assert empty == []
