"""What stands in brackets after a name: as what a body owes something, and what a section is about."""

import re
from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import Lexicon, WordMatch
from domain.reading.words.lookup import match_text
from domain.reading.words.tokenizer import TokenKind, clean
from domain.register.model import Directory

_BRACKETS = re.compile(r" ?\(([^()]{2,120})\)")
#: In so many characters before a bracket is the name that it is about.
_LONGEST_NAMES = 80
#: The most words that a membership takes.
_MAX_MEMBERSHIP = 8
#: What is not said with it.
_NO_MEMBERSHIP = (
    *(Concept.NOT, Concept.NOTHING, Concept.EXCEPT, Concept.ONLY, Concept.OTHER, Concept.MONTH, Concept.DEADLINE),
    *(Concept.UNDATED, Concept.OWNERLESS, Concept.OPEN, Concept.DONE, Concept.OVERDUE, Concept.RHYTHM, Concept.WHEN),
)
#: "Section IV (third countries)", and "I (as a newcomer)", which says as little.
_SECTION = re.compile(r"\b(?:I|II|III|IV|V|VI|VII|F)\.? ?(?P<gloss>\([^()]{3,80}\))")
#: "The part on third countries (IV)".
_NUMBER_ALONE = re.compile(r" \((?P<number>II|III|IV|V|VI|VII)\)")
#: With one of these it says more than what the section is about.
_LIMITS = (
    *(*_NO_MEMBERSHIP, Concept.NAME, Concept.WE, Concept.DELIVER, Concept.DELIVERED, Concept.VEHICLE, Concept.YEAR),
    *(Concept.TODAY, Concept.WEEK, Concept.MONTHS, Concept.DATED, Concept.HELD, Concept.REPORTED, Concept.WHAT),
)


def leave_out_glosses(text: str, lexicon: Lexicon) -> str:
    """Return a text without brackets that only say what a section is about: "section IV (third countries)".

    Those that only have its number become commas.
    """
    text = _NUMBER_ALONE.sub(r", \g<number>,", text)
    kept, end = "", 0
    for section in _SECTION.finditer(text):
        inside = _words(section["gloss"][1:-1], lexicon)
        if all(word.kind is TokenKind.WORD and not word.has(*_LIMITS) for word in inside):
            kept, end = kept + text[end : section.start("gloss")], section.end()
    return kept + text[end:]


def leave_out_memberships(text: str, lexicon: Lexicon, directory: Directory) -> str:
    """Return a text without brackets that say as what the body before them owes: "Europol (incl. as a JHA agency)"."""
    kept, end = "", 0
    for bracket in _BRACKETS.finditer(text):
        before = _words(text[max(0, bracket.start() - _LONGEST_NAMES) : bracket.start()], lexicon)
        while before and (before[-1].has(Concept.JOINTLY) or before[-1].kind is TokenKind.COMMA):
            before = before[:-1]
        slug = before[-1].concepts.get(Concept.NAME) if before else None
        inside = _words(bracket[1], lexicon)
        named = {word.concepts[Concept.NAME] for word in inside if word.has(Concept.NAME)}
        if slug is None or slug not in directory.actors or len(inside) > _MAX_MEMBERSHIP:
            continue
        wholes = {*directory.collectives_by_member.get(slug, ()), directory.actors[slug].parent}
        are_groups = all(name in wholes or directory.actors[name].members for name in named & directory.actors.keys())
        if are_groups and not named.isdisjoint(wholes) and all(_says_membership(word) for word in inside):
            kept, end = kept + text[end : bracket.start()], bracket.end()
    return kept + text[end:]


def _words(text: str, lexicon: Lexicon) -> Sequence[WordMatch]:
    return match_text(clean(text), [lexicon])


def _says_membership(word: WordMatch) -> bool:
    """Return whether a word may be of a membership: none that asks, denies or names a time."""
    return word.kind is TokenKind.WORD and not word.has(*_NO_MEMBERSHIP)
