"""A text as items: its words by what they can mean, its figures by their shape."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import Lexicon, Line, WordMatch
from domain.reading.words.tokenizer import Token, TokenKind

#: What a hyphen may join to another time: "mid-June", "April-June", "2024-2025".
_JOINED = (Concept.MONTH, Concept.END, Concept.VAGUE, Concept.NUMBER, Concept.ORDINAL, Concept.QUARTER, Concept.HALF)


def items(text: Sequence[Token], lexicons: Sequence[Lexicon]) -> list[WordMatch]:
    """A text as items: the first lexicon's words, and the others' where it has none."""
    return read_line(Line(text), lexicons)


def read_line(line: Line, lexicons: Sequence[Lexicon]) -> list[WordMatch]:
    """The same, of a line."""
    capitals = not _shouted(line.words)
    found: list[WordMatch] = []
    at, end = 0, len(line.text)
    while at < end:
        number = line.numbers.get(at)
        match = None
        if number is not None:
            for each in lexicons:
                match = each.longest(line, number, capitals=capitals)
                if match is not None:
                    break
        if match is None:
            found.append(_figure(line.text[at], lexicons))
            at += 1
        else:
            found.append(match[1])
            at = line.places[match[0] - 1] + 1
    return _detached(found) if any(each.glued for each in found) else found


def _detached(found: Sequence[WordMatch]) -> list[WordMatch]:
    """Items without the hyphens and endings that only join words: "l-Kummissjoni", "2024-ig", "EUAA:lta"."""
    kept: list[WordMatch] = []
    for item, after in zip(found, [*found[1:], None], strict=True):
        last = kept[-1] if kept else None
        if item.kind is TokenKind.DASH and item.glued and after is not None and after.glued and last is not None:
            joins = after.has(Concept.POST, Concept.ENDING) or (last.kind is TokenKind.WORD and not last.has(*_JOINED))
            if joins:
                continue
        if (
            item.glued
            and item.has(Concept.ENDING)
            and last is not None
            and (last.has(Concept.NAME) or not item.has(Concept.POST))
        ):
            continue
        kept.append(item)
    return kept


def _figure(token: Token, lexicons: Sequence[Lexicon]) -> WordMatch:
    """A token that no table has, with its shape and value."""
    months = 0
    if token.kind is TokenKind.QUARTER and isinstance(token.value, tuple):
        months = next((each.letters[token.value[0]] for each in lexicons if token.value[0] in each.letters), 0)
    return WordMatch(token.text, {}, token.kind, token.value, lower=token.lower, months=months, glued=token.glued)


def _shouted(text: Sequence[Token]) -> bool:
    """All in capitals, so that `IT` need not be Italy."""
    words = [each.text for each in text if each.kind is TokenKind.WORD and len(each.text) > 1]
    return len(words) > 2 and all(each.isupper() for each in words)
