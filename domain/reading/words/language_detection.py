"""Telling in which language a text is, from its script and its words, and what each of its words can mean there."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.languages import CODES
from domain.languages.schema import Concept
from domain.reading.words.lexicon import Lexicon, Line, WordMatch, lexicon
from domain.reading.words.lookup import read_line

#: What is the same in many languages, so that it does not tell which one a text is in.
_ANY_LANGUAGE = frozenset({Concept.NAME, Concept.OTHER, Concept.VEHICLE, Concept.MONTH})
#: Scripts that one language alone is written in, by their first and last letter.
_SCRIPTS = (("el", "\u0370", "\u03ff"), ("bg", "\u0400", "\u04ff"))


@dataclass(frozen=True, kw_only=True, slots=True)
class DetectedLanguage:
    """A text in a language, and perhaps with words of another one."""

    lexicons: Sequence[Lexicon]
    items: list[WordMatch]

    @property
    def language(self) -> str:
        """Its code."""
        return self.lexicons[0].code

    @property
    def told(self) -> bool:
        """Whether the text itself tells it: it has words that are not the same in many languages."""
        return any(each.concepts and not _ANY_LANGUAGE.issuperset(each.concepts) for each in self.items)


def as_hinted(line: Line, hint: str) -> DetectedLanguage | None:
    """A text in the language that it is expected in, if that has all of its words; no other needs to be loaded."""
    expected = _expected(hint)
    found = read_line(line, [expected])
    return None if any(each.is_foreign for each in found) else DetectedLanguage(lexicons=[expected], items=found)


def as_told(line: Line, hint: str) -> DetectedLanguage:
    """A text in the language that has most of its words, with the one that has most of the rest."""
    expected = _expected(hint)
    every = [expected, *(lexicon(code) for code in _codes(line) if code != expected.code)]
    votes = [each.votes(line.words) for each in every]
    # Of languages with as many words the one with the longest forms: "o que" is Portuguese, "o" and "que" are Spanish.
    tied = [each for each, count in zip(every, votes, strict=True) if count == max(votes)]
    found, best = min(((read_line(line, [each]), each) for each in tied), key=_longest_forms)
    foreign = {each.text for each in found if each.is_foreign}
    if foreign:
        unknown = [each for each in line.words if each.text in foreign]
        others = [each for each in every if each is not best]
        other = max(others, key=lambda each: each.votes(unknown), default=best)
        mixed = read_line(line, [best, other])
        if _is_mixed(found, mixed, hint, other):
            return DetectedLanguage(lexicons=[best, other], items=mixed)
    return DetectedLanguage(lexicons=[best], items=found)


def _expected(hint: str) -> Lexicon:
    return lexicon(hint if hint in CODES else CODES[0])


def _longest_forms(read: tuple[list[WordMatch], Lexicon]) -> tuple[int, bool]:
    """The fewer items the better; of as many, those that start with "and": whoever goes on from something says so."""
    found, _ = read
    return len(found), not (found and found[0].has(Concept.AND))


def _is_mixed(found: Sequence[WordMatch], mixed: Sequence[WordMatch], hint: str, other: Lexicon) -> bool:
    """Whether what is unknown in one language is another's, and not merely spelled like some of its words.

    A word that says nothing there proves nothing; one that says something does in English or the hinted language, and
    a name or a month in any; of other languages it takes two.
    """
    known = {each.text for each in found if not each.is_foreign}
    new = [each for each in mixed if each.text not in known and not each.is_foreign and not each.is_noise]
    names = [each for each in new if not _ANY_LANGUAGE.isdisjoint(each.concepts)]
    return bool(new) and (other.code in ("en", hint) or bool(names) or len(new) > 1)


def _codes(line: Line) -> Sequence[str]:
    """The languages that a text can be in, by its script."""
    for code, first, last in _SCRIPTS:
        if code in CODES and any(first <= letter <= last for letter in line.lower):
            return (code,)
    return CODES
