"""Names of bodies that no table of words has: new ones of the register, and capitals in place of their governments."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has, load_lexicon
from domain.reading.words.tokenizer import fold, tokenize
from domain.register.model import Directory

_OWING = (
    *(Concept.OWE, Concept.MUST, Concept.ITEM, Concept.DELIVER, Concept.DELIVERED, Concept.ASSIGNED),
    *(Concept.OPEN, Concept.DONE, Concept.OVERDUE),
)
#: So far from a capital is its verb; in "colleagues from Lisbon ask about the tasks of …" it is farther.
_MAX_STEPS_TO_VERB = 2
#: The slugs of bodies by their names in words.
_Names = Mapping[tuple[str, ...], str]
#: Joins a capital to another.
_JOINING = (Concept.AND, Concept.OR, Concept.BOTH)


def name_new_bodies(words: Sequence[WordMatch], directory: Directory) -> list[WordMatch]:
    """Return a text's words, with those that name a body that no table has joined into one word that means it."""
    named, names = list(words), _names_in(directory)
    for length in sorted({len(name) for name in names}, reverse=True):
        for start in range(len(named) - length, -1, -1):
            part = named[start : start + length]
            slug = names.get(tuple(fold(word.text) for word in part))
            if slug is not None and not any_has(part, Concept.NAME):
                text = " ".join(word.text for word in part)
                named[start : start + length] = [WordMatch(text, {Concept.NAME: slug}, lower=part[0].lower)]
    return named


#: The directory that was read last, with its names: it is the same one until the register changes.
_latest: list[tuple[Directory, _Names]] = []


def _names_in(directory: Directory) -> _Names:
    """Return the names of new bodies in words, with whose they are."""
    latest = _latest[:1]
    if not latest or latest[0][0] is not directory:
        latest = _latest[:] = [(directory, dict(_new_names(directory)))]
    return latest[0][1]


def _new_names(directory: Directory) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the names of new bodies in words, and whose they are; the first one of a name has it."""
    for slug, actor in reversed([*directory.actors.items()]):
        if slug not in _known_bodies():
            for name in _texts(actor.name, actor.short):
                yield tuple(fold(token.text) for token in tokenize(name)), slug


def _texts(*texts: Mapping[str, str]) -> Iterator[str]:
    for each in texts:
        yield from filter(None, each.values())


@cache
def _known_bodies() -> frozenset[str]:
    return load_lexicon("en").bodies


def name_governments(words: Sequence[WordMatch]) -> list[WordMatch]:
    """Return a text's words, with each capital a Member State's name where its government owes; else unknown.

    "Helsinki owes" is said of Finland. Elsewhere a capital is a place, which the register does not know.
    """
    capitals = [index for index, word in enumerate(words) if word.has(Concept.CAPITAL)]
    owing = {index for index in capitals if _is_written_as_name(words[index]) and _owes(words, index)}
    for order, step in ((capitals, -1), (capitals[::-1], 1)):  # "Lisbon and Athens owe"
        owing.update(index for index in order if index + 2 * step in owing and _joins(words, index + step))
    named = [*words]
    for index in capitals:
        meaning = {Concept.NAME: words[index].concepts[Concept.CAPITAL]} if index in owing else {}
        named[index] = replace(words[index], concepts=meaning)
    return named


def _is_written_as_name(word: WordMatch) -> bool:
    """Return whether a word begins with a capital letter, without which it may be another: Danish "rom"."""
    return word.text != word.lower


def _joins(words: Sequence[WordMatch], index: int) -> bool:
    return words[index].has(*_JOINING)


def _owes(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a word of owing is beside a capital, in or from which nothing is said to be."""
    before, after = _next_telling(words, index, -1), _next_telling(words, index, 1)
    if after == index + 1 < len(words) and words[after].has(Concept.OWE) and not words[after].has(Concept.DEADLINE):
        return True  # "on Vienna's plate"
    links = [word for word in words[max(0, before) : index] if not word.has(*_OWING)]
    if before >= 0 and words[before].has(*_OWING):
        return not any_has(links, Concept.IN, Concept.TO)  # but "contributions from Lisbon"
    is_placed = any_has(links, Concept.IN, Concept.TO, Concept.FROM)
    is_beside = after - index <= _MAX_STEPS_TO_VERB and after < len(words)
    return not is_placed and is_beside and words[after].has(*_OWING)


def _next_telling(words: Sequence[WordMatch], index: int, step: int) -> int:
    """Return the index of the nearest word, before or after one, that is no mere link between them."""
    index += step
    while 0 <= index < len(words) and words[index].has(Concept.NOISE, Concept.ARTICLE):
        if words[index].has(*_OWING):
            break
        index += step
    return index
