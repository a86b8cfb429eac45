"""A deliverable with the texts that it can be found by."""

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from domain.reading.words.tokenizer import fold
from domain.register.model import Texts

#: Titles are looked up by so many words that they begin with.
FIRST_WORDS = 2
_WORD = re.compile(r"[^\W_]+")


class TopicEntry(Struct, frozen=True, kw_only=True):
    """A deliverable with the texts that it can be found by."""

    ref: str
    key_action: str
    title: Texts
    #: The title of its key action.
    context: Texts
    #: What people call the topic of its key action, and its own; comma-separated.
    keywords: Texts
    own_keywords: Texts = field(default_factory=dict)
    #: The bodies that can be asked for as its owners: also as members of a collective, or for their units.
    owners: frozenset[str] = frozenset()
    #: Those that the note names.
    named_owners: tuple[str, ...] = ()
    #: The bodies that take part in its key action; they need not owe it.
    participants: frozenset[str] = frozenset()
    #: The bodies that it goes to.
    addressees: frozenset[str] = frozenset()

    @property
    def receivers(self) -> frozenset[str]:
        """The bodies that it goes to and that do not owe it themselves."""
        return self.addressees - self.owners


def count_actions(entries: Sequence[TopicEntry], positions: Iterable[int]) -> int:
    """Return of how many key actions the entries at some positions are."""
    return len({entries[position].key_action for position in positions})


class CitedTitle(Struct, frozen=True, kw_only=True):
    """The whole title of a key action or deliverable, as words without accents, and the languages that have it."""

    words: tuple[str, ...]
    ref: str
    languages: tuple[str, ...]


def split_title(text: str) -> list[tuple[str, int, int]]:
    """Return the words of a title, or of a text that may cite one, without accents, each with its start and end."""
    return [(fold(word[0]), word.start(), word.end()) for word in _WORD.finditer(text)]


def index_titles(entries: Iterable[TopicEntry]) -> Mapping[tuple[str, ...], Sequence[CitedTitle]]:
    """Return the titles that only one key action or deliverable has, by their first words, longer ones first."""
    known: dict[tuple[str, ...], dict[str, str]] = {}
    for entry in entries:
        for ref, texts in ((entry.ref, entry.title), (entry.key_action, entry.context)):
            for language, text in texts.items():
                known.setdefault(tuple(word for word, _, _ in split_title(text)), {})[language] = ref
    titles: dict[tuple[str, ...], list[CitedTitle]] = {}
    for words in sorted(known, key=len, reverse=True):
        refs = {*known[words].values()}
        if len(refs) == 1:
            title = CitedTitle(words=words, ref=refs.pop(), languages=(*known[words],))
            titles.setdefault(words[:FIRST_WORDS], []).append(title)
    return titles
