"""Typos of a text: which of its words are read as others, and which are too like a word of time to be left out."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from domain.questions.model import Correction
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import POINTS, Lexicon, WordMatch
from domain.reading.words.lookup import match_words
from domain.reading.words.spelling import Place, correct_time_word, correct_typo, is_like_time_word, is_one_letter_off
from domain.reading.words.tokenizer import Token, TokenKind, fold
from domain.reading.words.word_forms import is_same_word
from domain.register.model import ActorKind, Directory

#: Of a name in an unknown form so many letters are the same.
_MIN_NAME_CHARS = 6
#: A text with more unknown words has no typos: it is about something else.
_MAX_UNKNOWN_WORDS = 20
#: Nobody asks one question in more words, so that a correction could not make it one.
_MAX_TOKENS = 200
_TIME_SHAPES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER, TokenKind.NUMBER)


class CorrectedWords(Struct, frozen=True, kw_only=True):
    """The words of a text with their typos corrected; a word that stays unknown stays as typed."""

    words: Sequence[WordMatch]
    corrections: tuple[Correction, ...] = ()
    #: Words like several words of time: leaving one out could turn the question round.
    doubtful: frozenset[str] = frozenset()
    #: The text ends with a question mark.
    is_marked: bool = False


def correct_typos(
    tokens: Sequence[Token],
    detected: DetectedLanguage,
    directory: Directory,
    *,
    find_title_word: Callable[[str], str | None],
) -> CorrectedWords:
    """Return the words of a text with their typos corrected aloud, but for words (without accents) of titles.

    `find_title_word` returns such a word, also for a typo of it.
    Beside a time a word is corrected to a near word of time, though other words are as near: "befor March".
    """
    lexicons = detected.lexicons
    unknown = {word.text for word in detected.words if word.is_unknown}
    if not unknown or len(unknown) > _MAX_UNKNOWN_WORDS or len(tokens) > _MAX_TOKENS:
        return CorrectedWords(words=detected.words)
    places = _places(detected.words, postposes=lexicons[0].postposes)
    known_by_word: dict[str, str | None] = {}
    corrected = list(tokens)
    for index, token in enumerate(tokens):
        if token.text not in unknown or token.kind is not TokenKind.WORD:
            continue
        word = token.folded
        if word not in known_by_word:
            known_by_word[word] = (
                None
                if (titled := find_title_word(word)) == word
                else _find_name(word, detected, directory)
                or _correct(word, lexicons, places.get(token.text, Place.ELSEWHERE), titled)
            )
        if (known := known_by_word[word]) is not None:
            corrected[index] = Token(known, known, known, TokenKind.WORD)
    has_corrections = any(known_by_word.values())
    matched = match_words(corrected, lexicons) if has_corrections else detected.words
    still_unknown = {word.text for word in matched if word.is_unknown and find_title_word(word.text) != word.text}
    kept = [old if new.text in still_unknown else new for old, new in zip(tokens, corrected, strict=True)]
    changed = [(old, new) for old, new in zip(tokens, kept, strict=True) if old is not new]
    left = {token.text: token.folded for token in kept if token.text in unknown}
    doubtful = (text for text, word in left.items() if is_like_time_word(word, lexicons))
    return CorrectedWords(
        words=matched if kept == corrected else match_words(kept, lexicons) if changed else detected.words,
        corrections=tuple(Correction(typed=old.text, read=new.text) for old, new in changed),
        doubtful=frozenset(doubtful),
    )


def _correct(word: str, lexicons: Sequence[Lexicon], place: Place, titled: str | None) -> str | None:
    """Return the known word that an unknown one is a typo of, None if there is none; near a time one of time first.

    What is a word of a title but for one letter is none of the language's but for two.
    """
    if place is not Place.ELSEWHERE and (of_time := correct_time_word(word, lexicons, place)):
        return of_time
    known = correct_typo(word, lexicons)
    if known is not None and word == f"{known}x" and lexicons[0].code == "mt":
        return None  # Maltese "jikkonċernawx" is "jikkonċernaw" and a "not"
    if titled and not (known and is_one_letter_off(word, known)):
        return titled
    return known or (correct_time_word(word, lexicons, place) if place is Place.ELSEWHERE else None)


def _places(words: Sequence[WordMatch], *, postposes: bool) -> Mapping[str, Place]:
    """Return where the unknown words next to a time stand, perhaps with an article between it and them."""
    content = [word for word in words if not word.is_noise or _is_of_time(word)]
    places: dict[str, Place] = {}
    for index, word in enumerate(content):
        if not word.is_unknown or word.text.isupper():
            continue
        follows = index > 0 and _is_of_time(content[index - 1])
        precedes = index + 1 < len(content) and _is_of_time(content[index + 1])
        if precedes or (follows and postposes):
            places[word.text] = Place.BOUNDING_TIME
        elif follows:
            places[word.text] = Place.BESIDE_TIME
    return places


def _is_of_time(word: WordMatch) -> bool:
    return word.kind in _TIME_SHAPES or not POINTS.isdisjoint(word.concepts)


def _find_name(word: str, detected: DetectedLanguage, directory: Directory) -> str | None:
    """Return the short name of a body in a form that the language's table does not have: Polish "Eurojuście"."""
    for actor in directory.actors.values():
        if actor.kind is not ActorKind.AGENCY:
            continue  # a "commissioner" is not the Commission
        for code in dict.fromkeys((detected.language, "en")):
            name = fold(actor.short.get(code, ""))
            if len(name) >= _MIN_NAME_CHARS and word.startswith(name[:_MIN_NAME_CHARS]) and is_same_word(word, name):
                return name
    return None
