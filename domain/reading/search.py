"""Looking for deliverables and actors by what somebody has typed so far: a reference, words of a title, a name."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from domain.reading.command_arguments import reference_named
from domain.reading.names import actor_named
from domain.reading.topics import TopicEntry
from domain.reading.words.tokenizer import fold
from domain.register.model import Actor, Directory, say

#: What is typed into a menu is cut here.
MAX_TYPED = 75

#: So many of a hundred a name or title must have of what was typed, mistyped, and so many are offered then.
_NEAR, _MOST_NEAR = 75, 10
#: Shorter words are like too many others.
_SHORTEST = 5

_WORD = re.compile(r"[\w+]+")


def deliverables_like(typed: str, entries: Sequence[TopicEntry], language: str) -> tuple[str, ...]:
    """The references of what was meant: by reference, else by words of the title in a language or in English."""
    words = _words(typed)
    named = {"".join(words), typed.strip().casefold()}
    exact = tuple(
        each.ref for each in entries if not named.isdisjoint((each.ref.casefold(), each.key_action.casefold()))
    )
    return exact or _like(words, _texts(entries, language))


def deliverables_alike(typed: str, entries: Sequence[TopicEntry], language: str) -> tuple[str, ...]:
    """The same of what was mistyped, best first."""
    return _alike(_words(typed), _texts(entries, language))


def _texts(entries: Sequence[TopicEntry], language: str) -> dict[str, str]:
    return {
        each.ref: f" {each.ref.casefold()}{_spelt(say(each.title, language))}{_spelt(say(each.title, 'en'))}"
        for each in entries
    }


def actors_like(typed: str, directory: Directory, language: str) -> tuple[str, ...]:
    """The slugs of the actors that were meant, best first: by their names in whatever language, in whatever form."""
    words = _words(typed)
    names = {slug: _names(each) for slug, each in directory.actors.items()}
    texts = {slug: "".join(found) for slug, found in names.items()}
    whole = _joined(words)
    exact = [slug for slug, found in names.items() if whole in found]
    if not exact and words:
        # In a form that no name has: Finnish "Europolin". There is no time for more languages while somebody types.
        known = actor_named(typed, directory=directory, hint=language, languages=())
        exact = [] if known is None else [known]
    return tuple(dict.fromkeys((*exact, *_like(words, texts)))) or _alike(words, texts)


def _like(words: Sequence[str], texts: Mapping[str, str]) -> tuple[str, ...]:
    """Where each word begins one of a text's; else where each is part of one."""
    if not words:
        return ()
    begun = tuple(key for key, text in texts.items() if all(f" {word}" in text for word in words))
    return begun or tuple(key for key, text in texts.items() if all(word in text for word in words))


def _alike(words: Sequence[str], texts: Mapping[str, str]) -> tuple[str, ...]:
    """Texts of which much is in the words, where these are long enough to be like anything."""
    if max(map(len, words), default=0) < _SHORTEST:
        return ()
    from rapidfuzz import fuzz, process  # noqa: PLC0415  # six megabytes that only what is mistyped needs

    near = process.extract(
        " ".join(words), texts, scorer=fuzz.partial_token_sort_ratio, score_cutoff=_NEAR, limit=_MOST_NEAR
    )
    return tuple(key for _, _, key in near)


def _words(typed: str) -> list[str]:
    """What was typed, word by word; a reference as the register writes it."""
    found: list[str] = []
    for word in typed[:MAX_TYPED].split():
        ref = reference_named(word)
        found += [ref.casefold()] if ref else _spelt(word).split()
    return found


def _names(actor: Actor) -> tuple[str, ...]:
    """Everything that an actor is called."""
    return tuple(dict.fromkeys(_spelt(each) for each in (actor.slug, *actor.short.values(), *actor.name.values())))


def _joined(words: Iterable[str]) -> str:
    return "".join(f" {word}" for word in words)


@lru_cache(maxsize=8192)
def _spelt(text: str) -> str:
    """A text as words in small letters and without accents, a space before each."""
    return _joined(_WORD.findall(fold(text)))
