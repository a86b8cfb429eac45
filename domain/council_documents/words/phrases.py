"""Phrase matcher: where the words of a language's list stand in a sentence."""

import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cache

from domain.council_documents.words.families import (
    baltic,
    finno_ugric,
    germanic,
    iberian,
    nordic,
    others,
    romance,
    slavic,
    south_slavic,
)
from domain.council_documents.words.references import with_references
from domain.council_documents.words.schema import NoteWords
from domain.reading.words.tokenizer import Token, TokenKind, fold, tokenize

_FAMILIES = (germanic, nordic, romance, iberian, slavic, south_slavic, finno_ugric, baltic, others)
_TABLES = {code: with_references(words, code) for family in _FAMILIES for code, words in family.TABLES.items()}
#: In shorter forms accents count: French "a" has done what "à" has to do.
_MIN_FOLDED_CHARS = 4
#: Behind how many words of a form another may stand: "has also undertaken to", "it is now up to"; forms of so many.
_ADVERB_PLACES = {"obliged": 1, "invites": 2}
_MIN_ADVERB_WORDS = 3


class PhraseMatcher:
    """The lists of one language, compiled when first needed."""

    def __init__(self, words: NoteWords) -> None:
        self._words = words
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._short: dict[str, frozenset[str]] = {}
        self._parts: dict[str, list[tuple[str, bool]]] = {}

    def find(self, name: str, line: "PhraseLine") -> Iterator[tuple[int, int]]:
        """Yield the start and end, in the line's text, of each form of the list `name`; the longest at each place."""
        for match in self._pattern(name).finditer(line.folded):
            start, end = line.place(match.start(), match.end())
            typed = line.lower(match.start(), match.end())
            if self._is_other_word(name, match[0], typed):
                continue
            if (
                len(match[0]) >= _MIN_FOLDED_CHARS
                or typed in self._short_forms(name)
                or (typed == match[0] and line.is_shouted)
            ):
                yield start, end

    def begins(self, name: str, line: "PhraseLine") -> int:
        """Return where the text goes on after a form of the list with which it begins; 0 if it begins with none."""
        first = next(self.find(name, line), (1, 0))
        return first[1] if first[0] == 0 else 0

    @property
    def is_verb_first(self) -> bool:
        """Whether the verb comes before its subject."""
        return self._words.is_verb_first

    @property
    def drops_subject(self) -> bool:
        """Whether a verb may stand without its subject."""
        return self._words.drops_subject

    @property
    def genitive(self) -> tuple[str, ...]:
        """Endings of names whose thing comes after them."""
        return tuple(ending.strip() for ending in self._words.genitive.split(",") if ending != "-")

    @property
    def comitative(self) -> tuple[str, ...]:
        """Endings of names with whom something is shared."""
        return tuple(ending.strip() for ending in self._words.comitative.split(",") if ending != "-")

    def forms(self, name: str) -> list[str]:
        """Return the forms of a list, as they are matched."""
        return [form for form in map(_folded, getattr(self._words, name).split(",")) if form and form != "-"]

    def _is_other_word(self, name: str, folded: str, typed: str) -> bool:
        """Return whether a short part fits only without accents: "jauns" is no form of "jā*", "como" none of "*ó"."""
        parts = [part for part in self._short_parts(name) if _has_part(folded, fold(part[0]), part[1])]
        if not parts or any(_has_part(typed, *part) for part in parts):
            return False
        forms = self.forms(name)
        return folded not in forms and not any(
            fnmatchcase(folded, form) for form in forms if len(form) > _MIN_FOLDED_CHARS
        )

    def _short_parts(self, name: str) -> list[tuple[str, bool]]:
        """Return the short beginnings and ends of a list, and which of both each is."""
        if name not in self._parts:
            forms = (form.strip().casefold() for form in getattr(self._words, name).split(","))
            short = (form for form in forms if "*" in form and len(form) <= _MIN_FOLDED_CHARS)
            self._parts[name] = [(form.strip("*"), form.startswith("*")) for form in short]
        return self._parts[name]

    def _short_forms(self, name: str) -> frozenset[str]:
        """Return the short forms of a list, with their accents."""
        if name not in self._short:
            forms = (form.strip().casefold().strip("*'") for form in getattr(self._words, name).split(","))
            self._short[name] = frozenset(form for form in forms if len(form) <= _MIN_FOLDED_CHARS)
        return self._short[name]

    def _pattern(self, name: str) -> re.Pattern[str]:
        if name not in self._patterns:
            forms = sorted(self.forms(name), key=len, reverse=True)
            choices = "|".join(re.escape(form).replace(r"\*", r"\w*") for form in forms)
            if name == "invited":  # "are also invited"
                choices = "|".join(choice.replace(r"\ ", r"\ (?:\S+\ )?", 1) for choice in choices.split("|"))
            if name in _ADVERB_PLACES:
                place = _ADVERB_PLACES[name]
                choices = "|".join(_with_adverb(choice, place) for choice in choices.split("|"))
            self._patterns[name] = re.compile(rf"(?<!\S)(?:{choices or '(?!)'})(?!\S)")
        return self._patterns[name]


def _with_adverb(choice: str, place: int) -> str:
    """Return a choice of three words or more with room for another behind so many of its words."""
    words = choice.split(r"\ ")
    if len(words) < _MIN_ADVERB_WORDS:
        return choice
    return r"\ ".join(words[:place]) + r"\ (?:\S+\ )?" + r"\ ".join(words[place:])


def _has_part(word: str, part: str, is_end: bool) -> bool:  # noqa: FBT001
    return word.endswith(part) if is_end else word.startswith(part)


class PhraseLine:
    """A text's words without accents, joined by single spaces, with the place of each in the text."""

    def __init__(self, text: str, tokens: Sequence[Token] | None = None) -> None:
        self._places: list[tuple[int, int, int]] = []  # start in the line, start and end in the text
        parts, position, length = [], 0, 0
        #: In capitals accents are often left out.
        self.is_shouted = text.isupper()
        self._typed = []
        for token in tokenize(text) if tokens is None else tokens:
            start = text.find(token.text, position)
            start = position if start < 0 else start
            position = start + len(token.text)
            if token.kind in (TokenKind.DASH, TokenKind.COMMA):
                continue
            folded = token.folded.rstrip("'")
            self._places.append((length, start, position))
            self._typed.append(token.lower.rstrip("'"))
            parts.append(folded)
            length += len(folded) + 1
        self.folded = " ".join(parts)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the start and end in the text of a piece of the line."""
        inside = [place for place in self._places if start <= place[0] < end]
        return inside[0][1], inside[-1][2]

    def lower(self, start: int, end: int) -> str:
        """Return a piece of the line in lower case, with its accents."""
        return " ".join(
            typed for place, typed in zip(self._places, self._typed, strict=True) if start <= place[0] < end
        )


def _folded(form: str) -> str:
    """Return a form as a line has it; a star stays before or after its word."""
    words = [word for word in form.split() if word]
    joined = []
    for word in words:
        stem, star = word.strip("*"), "*" if word.endswith("*") else ""
        before = "*" if word.startswith("*") else ""
        tokens = [
            token.folded.rstrip("'") for token in tokenize(stem) if token.kind not in (TokenKind.DASH, TokenKind.COMMA)
        ]
        joined.append(before + " ".join(tokens or [fold(stem)]) + star)
    return " ".join(joined)


@cache
def phrases(code: str) -> PhraseMatcher:
    """Return the phrases of a language."""
    return PhraseMatcher(_TABLES[code])
