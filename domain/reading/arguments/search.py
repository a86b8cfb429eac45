"""Search as you type: deliverables and actors by a reference, words of a title or a name."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from domain.reading.arguments.change_target import parse_reference
from domain.reading.arguments.names import find_actor
from domain.reading.topics.entry import TopicEntry
from domain.reading.words.tokenizer import fold
from domain.register.model import Actor, Directory, local_reference, text_in

#: Longer queries are cut.
MAX_QUERY_CHARS = 75

#: The score, of 100, from which a text is like a mistyped query, and the most texts offered then.
_MIN_SIMILARITY, _MAX_SIMILAR = 75, 10
#: A query without a longer word is like too many texts.
_MIN_TYPO_CHARS = 5

_WORD = re.compile(r"[\w+]+")


def find_deliverables(
    query: str, entries: Sequence[TopicEntry], directory: Directory, language: str
) -> tuple[str, ...]:
    """Return the references of what was meant: by reference, else by words of the title in a language or in English.

    A reference without a note's number is that of each note that has it.
    """
    words = _split_query(query)
    named = {"".join(words), query.strip().casefold()}
    exact = tuple(
        entry.ref
        for entry in entries
        if not named.isdisjoint(
            name.casefold()
            for ref in (entry.ref, entry.key_action)
            for name in (local_reference(ref), directory.full_reference(ref))
        )
    )
    return exact or _find_words(words, _deliverable_texts(entries, language))


def find_similar_deliverables(query: str, entries: Sequence[TopicEntry], language: str) -> tuple[str, ...]:
    """Return the references of what a mistyped query may have meant, best first."""
    return _find_similar(_split_query(query), _deliverable_texts(entries, language))


def find_actors(query: str, directory: Directory, language: str) -> tuple[str, ...]:
    """Return the slugs of the actors that were meant, best first: by their names in any language, in any form."""
    words = _split_query(query)
    names = {slug: _folded_names(actor) for slug, actor in directory.actors.items()}
    texts = {slug: "".join(actor_names) for slug, actor_names in names.items()}
    name = _join(words)
    exact = [slug for slug, actor_names in names.items() if name in actor_names]
    if not exact and words:
        # In a form that no name has: Finnish "Europolin". There is no time for more languages while the user types.
        slug = find_actor(query, directory=directory, hint=language, languages=())
        exact = [] if slug is None else [slug]
    return tuple(dict.fromkeys((*exact, *_find_words(words, texts)))) or _find_similar(words, texts)


def _find_words(words: Sequence[str], texts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the keys of the texts in which each word begins a word, else of those that contain each."""
    if not words:
        return ()
    begun = tuple(key for key, text in texts.items() if all(f" {word}" in text for word in words))
    return begun or tuple(key for key, text in texts.items() if all(word in text for word in words))


def _find_similar(words: Sequence[str], texts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the keys of the texts that are like the words, best first, if any word is long enough to compare."""
    if max(map(len, words), default=0) < _MIN_TYPO_CHARS:
        return ()
    from rapidfuzz import fuzz, process  # noqa: PLC0415  # six megabytes that only what is mistyped needs

    similar = process.extract(
        " ".join(words),
        texts,
        scorer=fuzz.partial_token_sort_ratio,
        score_cutoff=_MIN_SIMILARITY,
        limit=_MAX_SIMILAR,
    )
    return tuple(key for _, _, key in similar)


def _split_query(query: str) -> list[str]:
    """Return the folded words of a query; a reference is one word, as the register writes it."""
    words: list[str] = []
    for word in query[:MAX_QUERY_CHARS].split():
        ref = parse_reference(word)
        words += [ref.casefold()] if ref else _fold_words(word).split()
    return words


def _deliverable_texts(entries: Sequence[TopicEntry], language: str) -> dict[str, str]:
    """Return each deliverable's reference and titles as one folded text, by reference."""
    texts = {}
    for entry in entries:
        titles = _fold_words(text_in(entry.title, language)) + _fold_words(text_in(entry.title, "en"))
        texts[entry.ref] = f" {entry.ref.casefold()}{titles}"
    return texts


def _folded_names(actor: Actor) -> tuple[str, ...]:
    """Return an actor's slug and all its names, folded."""
    names = (actor.slug, *actor.short.values(), *actor.name.values())
    return tuple(dict.fromkeys(_fold_words(name) for name in names))


def _join(words: Iterable[str]) -> str:
    return "".join(f" {word}" for word in words)


@lru_cache(maxsize=8192)
def _fold_words(text: str) -> str:
    """Return a text as words in lower case and without accents, a space before each."""
    return _join(_WORD.findall(fold(text)))
