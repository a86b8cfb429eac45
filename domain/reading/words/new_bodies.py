"""Names of bodies that no table of words has: those that a note or a coordinator has brought into the register."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, load_lexicon
from domain.reading.words.tokenizer import fold, tokenize
from domain.register.model import Directory


def name_new_bodies(words: Sequence[WordMatch], directory: Directory) -> list[WordMatch]:
    """Return a text's words, with those that name a body that no table has joined into one word that means it."""
    named, names = list(words), dict(_new_names(directory))
    for length in sorted({len(name) for name in names}, reverse=True):
        for start in range(len(named) - length, -1, -1):
            part = named[start : start + length]
            slug = names.get(tuple(fold(word.text) for word in part))
            if slug is not None and not any(word.has(Concept.NAME) for word in part):
                text = " ".join(word.text for word in part)
                named[start : start + length] = [WordMatch(text, {Concept.NAME: slug}, lower=part[0].lower)]
    return named


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
