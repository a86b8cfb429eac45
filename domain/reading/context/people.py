"""The words of people in a language, as what tells whether a word is one of them."""

import re
from collections.abc import Callable
from functools import cache

from msgspec import Struct

from domain.reading.context.office_words import OFFICE_WORDS
from domain.reading.context.remark_words import REMARK_WORDS
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import word_matcher

_WORD = re.compile(r"[^\W\d_]+")


class PeopleWords(Struct, frozen=True, kw_only=True):
    """Tells words, given without accents, by what they say of people."""

    #: Somebody says, thinks or finds something.
    says: Callable[[str], bool]
    #: It is a person, or what people want and where they were.
    is_person: Callable[[str], bool]
    #: What people meet for or prepare.
    is_event: Callable[[str], bool]
    #: An answer is counted in it.
    is_line: Callable[[str], bool]
    #: It is any of these.
    is_any: Callable[[str], bool]
    #: It begins what somebody says: "that".
    begins_speech: Callable[[str], bool]
    _questions: frozenset[str]

    def asks_if_so(self, text: str) -> bool:
        """Return whether a clause asks whether what was stated before it is so."""
        return _plain(text) in self._questions


@cache
def people_words(language: str) -> PeopleWords:
    """Return a language's words of people."""
    row, offices = REMARK_WORDS[language], OFFICE_WORDS[language]
    return PeopleWords(
        says=word_matcher(row.says),
        is_person=word_matcher(f"{row.people} {offices} {row.events}"),
        is_event=word_matcher(row.events),
        is_line=word_matcher(row.lines),
        is_any=word_matcher(f"{row.says} {row.people} {offices} {row.events} {row.lines}"),
        begins_speech=word_matcher(row.that),
        _questions=frozenset(map(_plain, row.is_so.split(","))),
    )


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))
