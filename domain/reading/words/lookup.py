"""Match a text against lexicons: words by what they can mean, figures by their shape."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import Lexicon, TokenLine, WordMatch
from domain.reading.words.new_bodies import name_governments
from domain.reading.words.tokenizer import Token, TokenKind, tokenize, tokenize_apart, tokenize_sentences

#: What a hyphen may join to another time: "mid-June", "April-June", "2024-2025".
_HYPHENATED = (
    Concept.MONTH,
    Concept.END,
    Concept.VAGUE,
    Concept.NUMBER,
    Concept.ORDINAL,
    Concept.QUARTER,
    Concept.HALF,
)


@lru_cache(maxsize=32)  # while a text is read, it and its sentences are asked for again and again
def line_of(text: str) -> TokenLine:
    """Return the line of a clean text."""
    return TokenLine(tokenize(text))


def line_of_sentences(sentences: Sequence[str]) -> TokenLine:
    """Return the line of clean sentences, with a stop after each that ends in a mark."""
    return line_of(sentences[0]) if len(sentences) == 1 else TokenLine(tokenize_sentences(sentences))


def match_text(text: str, lexicons: Sequence[Lexicon]) -> Sequence[WordMatch]:
    """Return what `match_words` does, for a clean text."""
    return match_line(line_of(text), lexicons)


def match_apart(sentences: Sequence[str], lexicon: Lexicon) -> Sequence[WordMatch]:
    """Return the words of clean sentences, with a stop between them whatever they end in."""
    return match_line(line_of(sentences[0]) if len(sentences) == 1 else TokenLine(tokenize_apart(sentences)), [lexicon])


def match_words(tokens: Sequence[Token], lexicons: Sequence[Lexicon]) -> Sequence[WordMatch]:
    """Return the words of a text: those of the first lexicon, and of the others where it has none."""
    return match_line(TokenLine(tokens), lexicons)


def match_line(line: TokenLine, lexicons: Sequence[Lexicon]) -> Sequence[WordMatch]:
    """Return what `match_words` does, for a line; the search for its language asks for the same more than once."""
    codes = tuple(lexicon.code for lexicon in lexicons)
    if codes not in line.matches:
        line.matches[codes] = _match_line(line, lexicons)
    return line.matches[codes]


def lacks_words(line: TokenLine, lexicon: Lexicon) -> bool:
    """Return whether a language lacks a word of a line; the words after it are not looked up."""
    return any(word.is_foreign for word in _matches(line, [lexicon]))


def _match_line(line: TokenLine, lexicons: Sequence[Lexicon]) -> Sequence[WordMatch]:
    matches = [*_matches(line, lexicons)]
    if any(Concept.CAPITAL in word.concepts for word in matches):
        matches = name_governments(matches)
    return _without_joints(matches) if any(word.glued for word in matches) else matches


def _matches(line: TokenLine, lexicons: Sequence[Lexicon]) -> Iterator[WordMatch]:
    use_acronyms = not _is_shouted(line.words)
    position = 0
    while position < len(line.tokens):
        number = line.numbers.get(position)
        match = None if number is None else _longest(line, number, lexicons, use_acronyms=use_acronyms)
        if match is None:
            yield _match_figure(line.tokens[position], lexicons)
            position += 1
        else:
            next_number, word = match
            yield word
            position = line.positions[next_number - 1] + 1


def _longest(
    line: TokenLine, number: int, lexicons: Sequence[Lexicon], *, use_acronyms: bool
) -> tuple[int, WordMatch] | None:
    """Return the longest form that starts with a word of a line, of the first lexicon that has one."""
    for lexicon in lexicons:
        key = lexicon.code, number
        if key not in line.forms:
            line.forms[key] = lexicon.match_longest(line, number, use_acronyms=use_acronyms)
        if (match := line.forms[key]) is not None:
            return match
    return None


def _without_joints(words: Sequence[WordMatch]) -> list[WordMatch]:
    """Return the words without hyphens and endings that only join others: "l-Kummissjoni", "2024-ig", "EUAA:lta"."""
    kept: list[WordMatch] = []
    for word, following in zip(words, [*words[1:], None], strict=True):
        last = kept[-1] if kept else None
        if (
            word.kind is TokenKind.DASH
            and word.glued
            and following is not None
            and following.glued
            and last is not None
        ):
            joins_ending = following.has(Concept.POST, Concept.ENDING)
            if joins_ending or (last.kind is TokenKind.WORD and not last.has(*_HYPHENATED)):
                continue
        if (
            word.glued
            and word.has(Concept.ENDING)
            and last is not None
            and (last.has(Concept.NAME) or not word.has(Concept.POST))
        ):
            if last.kind is TokenKind.NUMBER:  # an ordinal: "10-та седмица"
                kept[-1] = replace(last, text=f"{last.text}-{word.text}")
            elif last.has(Concept.NAME) and word.concepts.get(Concept.CARRIED) is Concept.TO:  # Finnish "EP:lle"
                kept[-1] = replace(last, concepts={**last.concepts, Concept.CARRIED: Concept.TO})
            continue
        kept.append(word)
    return kept


def _match_figure(token: Token, lexicons: Sequence[Lexicon]) -> WordMatch:
    """Return a token that no table has, with its shape and value."""
    part_months = 0
    if _is_abbreviated_week(token, lexicons):
        number = int(token.text.lstrip("v."))
        return WordMatch(token.text, {Concept.WEEK: None}, TokenKind.NUMBER, number, lower=token.lower)
    if token.kind is TokenKind.QUARTER and isinstance(token.value, tuple):
        letter = token.value[0]
        part_months = next((lexicon.part_letters[letter] for lexicon in lexicons if letter in lexicon.part_letters), 0)
    return WordMatch(
        token.text, {}, token.kind, token.value, lower=token.lower, part_months=part_months, glued=token.glued
    )


def _is_abbreviated_week(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """Return whether a token shaped like a reference or quarter is a week: Swedish "v.23", "v3"."""
    if token.kind not in (TokenKind.REF, TokenKind.QUARTER) or not token.text.startswith("v"):
        return False
    week = lexicons[0].concepts_of("v")
    return week is not None and Concept.WEEK in week and token.text.lstrip("v.").isdigit()


def _is_shouted(tokens: Sequence[Token]) -> bool:
    """Return whether a text is all in capitals, so that `IT` need not be Italy."""
    words = [token.text for token in tokens if token.kind is TokenKind.WORD and len(token.text) > 1]
    return len(words) > 2 and all(word.isupper() for word in words)
