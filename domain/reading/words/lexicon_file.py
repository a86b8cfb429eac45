"""Lexicon file: a language's forms and meanings as the bot reads them, in a trie; `build_lexicons` writes it."""

import json
from array import array
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from marisa_trie import Trie
from msgspec import Struct

from domain.dates.feasts import Feast
from domain.languages.schema import Concept

#: What a form can mean: concepts with their values, such as a slug or a number.
Concepts = Mapping[Concept, Any]


class LexiconFile(Struct, frozen=True, kw_only=True):
    """The content of a file: a line of JSON, the meaning's number of each form by its number in the trie, the trie.

    In JSON the settings stand beside the meanings, source and licence.
    """

    settings: Mapping[str, Any]
    meanings: Sequence[Concepts]
    meaning_numbers: "array[int]"
    trie: Trie

    @classmethod
    def from_forms(cls, forms: Mapping[str, Concepts], settings: Mapping[str, Any]) -> "LexiconFile":
        """Return the file of forms with their meanings, of which equal ones are one object."""
        trie = Trie(sorted(forms))
        meanings = list({id(concepts): concepts for concepts in forms.values()}.values())
        numbers = {id(concepts): number for number, concepts in enumerate(meanings)}
        meaning_numbers = array("H", bytes(2 * len(forms)))
        for form, concepts in forms.items():
            meaning_numbers[trie[form]] = numbers[id(concepts)]
        longest = max(map(len, forms))
        return cls(
            settings={**settings, "max_form_chars": longest},
            meanings=meanings,
            meaning_numbers=meaning_numbers,
            trie=trie,
        )

    @classmethod
    def from_bytes(cls, content: bytes) -> "LexiconFile":
        """Return what a file's content says."""
        head, _, rest = content.partition(b"\n")
        settings = json.loads(head)
        meanings = [
            _share_meaning(tuple((Concept.members[name], _decode(value)) for name, value in concepts))
            for concepts in settings.pop("meanings")
        ]
        size = 2 * settings.pop("forms")
        numbers = array("H", rest[:size])
        return cls(settings=settings, meanings=meanings, meaning_numbers=numbers, trie=Trie().frombytes(rest[size:]))

    def to_bytes(self) -> bytes:
        """Return the file's content."""
        meanings = [[(concept.name, _encode(value)) for concept, value in known.items()] for known in self.meanings]
        settings = {**self.settings, "meanings": meanings, "forms": len(self.meaning_numbers)}
        head = json.dumps(settings, ensure_ascii=False).encode()
        return head + b"\n" + self.meaning_numbers.tobytes() + bytes(self.trie.tobytes())

    def forms(self) -> Mapping[str, Concepts]:
        """Return every form with what it can mean."""
        return {form: self.meanings[self.meaning_numbers[number]] for form, number in self.trie.items()}


@cache
def _share_meaning(concepts: tuple[tuple[Concept, Any], ...]) -> Concepts:
    """Return one object for all forms of all languages with the same meaning."""
    return dict(concepts)


def read_lexicon_file(code: str) -> LexiconFile:
    """Return the content of a language's file."""
    return LexiconFile.from_bytes(files("domain.languages").joinpath(code, "lexicon.bin").read_bytes())


def _encode(value: object) -> object:
    if isinstance(value, Feast):
        return {"feast": value.value}
    return {"concept": value.name} if isinstance(value, Concept) else value


def _decode(value: Any) -> object:  # noqa: ANN401  # of JSON
    if not isinstance(value, dict):
        return value
    return Feast(value["feast"]) if "feast" in value else Concept.members[value["concept"]]
