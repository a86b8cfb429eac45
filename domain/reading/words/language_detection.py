"""Language detection: in which language a text is, by its script and words, and what its words mean there."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from operator import itemgetter

from msgspec import Struct

from domain.languages import CODES
from domain.languages.schema import Concept
from domain.reading.words.lexicon import Lexicon, TokenLine, WordMatch, any_has, load_lexicon
from domain.reading.words.lookup import lacks_words, match_line
from domain.reading.words.token_cursor import BOUNDS
from domain.reading.words.tokenizer import Token, TokenKind

#: Concepts whose words are the same in many languages, so that they do not tell a text's language.
_ANY_LANGUAGE = frozenset({Concept.NAME, Concept.OTHER, Concept.VEHICLE, Concept.MONTH})
#: How much a word of the register's texts counts; one of a language's table counts up to 3.
_REGISTER_WORD_SCORE = 2
#: So many words tell a text's language.
_MAX_COMPARED_WORDS = 60
#: The words whose scores are remembered: most questions consist of the same few.
_MAX_CACHED_WORDS = 1024
_NOISE = frozenset({Concept.NOISE, Concept.CHATTER})
_COLUMNS = {code: number for number, code in enumerate(CODES)}
_FIGURES = frozenset({TokenKind.NUMBER, TokenKind.YEAR})
#: Scripts of one language alone, by their first and last letter.
_SCRIPTS = (("el", "\u0370", "\u03ff"), ("bg", "\u0400", "\u04ff"))


class DetectedLanguage(Struct, frozen=True, kw_only=True):
    """A text in a language, perhaps with words of another one."""

    #: The text's language first, then the other one.
    lexicons: Sequence[Lexicon]
    words: Sequence[WordMatch]

    @property
    def language(self) -> str:
        """The code of the text's language."""
        return self.lexicons[0].code

    @property
    def is_evident(self) -> bool:
        """Whether the text itself tells its language: it has words that are not the same in many."""
        return any(word.concepts and not _ANY_LANGUAGE.issuperset(word.concepts) for word in self.words)


def match_in_language(line: TokenLine, code: str) -> DetectedLanguage:
    """Return a text in a language, whether or not that has its words."""
    lexicon = _load_hinted(code)
    return DetectedLanguage(lexicons=[lexicon], words=match_line(line, [lexicon]))


def match_hinted_language(line: TokenLine, hint: str) -> DetectedLanguage | None:
    """Return a text in the hinted language if that has all its words, else None; no other language is loaded."""
    return None if lacks_words(line, _load_hinted(hint)) else match_in_language(line, hint)


def detect_language(
    line: TokenLine, hint: str, *, register_languages: Callable[[str], Collection[str]] = lambda _word: ()
) -> DetectedLanguage:
    """Return a text in the language that has most of its words, with the one that has most of the rest.

    `register_languages` returns the languages in which the register's texts have a word (without accents).
    """
    hinted = _load_hinted(hint)
    lexicons = [hinted, *(load_lexicon(code) for code in _possible_codes(line) if code != hinted.code)]
    distinct = list({token.text: token for token in line.words}.values())[:_MAX_COMPARED_WORDS]
    scores = _score(lexicons, distinct)
    words, best = _match_best(line, lexicons, scores)
    foreign = {word.text for word in words if word.is_foreign}
    if foreign:
        named = Counter(
            code for token in distinct if token.text in foreign for code in register_languages(token.folded)
        )
        if named:
            scores = [
                score + _REGISTER_WORD_SCORE * named[lexicon.code]
                for lexicon, score in zip(lexicons, scores, strict=True)
            ]
            words, best = _match_best(line, lexicons, scores)
    foreign = {word.text for word in words if word.is_foreign}
    if foreign:
        foreign_tokens = [token for token in distinct if token.text in foreign]
        others = [lexicon for lexicon in lexicons if lexicon is not best]
        other_scores = _score(others, foreign_tokens)
        other, score = max(zip(others, other_scores, strict=True), key=itemgetter(1), default=(best, 0))
        if score and _is_mixed(words, mixed := match_line(line, [best, other]), hint, other):
            return DetectedLanguage(lexicons=[best, other], words=mixed)
    return DetectedLanguage(lexicons=[best], words=words)


#: By a word as typed, and its shape: its score in each language.
_scores_by_word: dict[tuple[str, TokenKind], bytes] = {}


def _score(lexicons: Sequence[Lexicon], words: Sequence[Token]) -> Sequence[int]:
    """Return how much of a text is in each of some languages."""
    if len(lexicons) < len(CODES) - 1:  # the script tells
        return [sum(map(lexicon.score, words)) for lexicon in lexicons]
    columns = [*map(sum, zip(*map(_scores_of, words), strict=True))] or [0] * len(CODES)
    return [columns[_COLUMNS[lexicon.code]] for lexicon in lexicons]


def _scores_of(word: Token) -> bytes:
    """Return the score of a word in each language."""
    key = word.text, word.kind
    scores = _scores_by_word.get(key)
    if scores is None:
        scores = bytes(load_lexicon(code).score(word) for code in CODES)
        if len(_scores_by_word) >= _MAX_CACHED_WORDS:
            _scores_by_word.clear()
        _scores_by_word[key] = scores
    return scores


def _match_best(
    line: TokenLine, lexicons: Sequence[Lexicon], scores: Sequence[int]
) -> tuple[Sequence[WordMatch], Lexicon]:
    """Return a text in the language with the highest score; the first language is the hinted one, and wins ties."""
    # Of languages with the same score the one with the longest forms: "o que" is Portuguese, "o" and "que" are Spanish.
    tied = [lexicon for lexicon, score in zip(lexicons, scores, strict=True) if score == max(scores)]
    if not any(scores) or len(line.words) > _MAX_COMPARED_WORDS:
        tied = tied[:1]
    words, best = min(((match_line(line, [lexicon]), lexicon) for lexicon in tied), key=_word_count)
    hinted = lexicons[0]
    if best is not hinted and len(line.words) <= _MAX_COMPARED_WORDS:
        hinted_words = match_line(line, [hinted])
        if _is_told_by_noise(words, hinted_words):
            return hinted_words, hinted
    return words, best


def _is_told_by_noise(words: Sequence[WordMatch], hinted: Sequence[WordMatch]) -> bool:
    """Return whether one word alone tells the language, and means nothing there: "partner countries" is no Czech."""
    known = {word.text for word in hinted if _is_of_one_language(word)}
    telling = [word for word in words if _is_of_one_language(word) and word.text not in known]
    is_partial = bool(known) or any(word.is_foreign for word in words)
    is_one = len(telling) == 1 and " " not in telling[0].text
    return is_partial and is_one and _NOISE.issuperset(telling[0].concepts)


def _is_of_one_language(word: WordMatch) -> bool:
    return bool(word.concepts) and _ANY_LANGUAGE.isdisjoint(word.concepts)


def _load_hinted(hint: str) -> Lexicon:
    return load_lexicon(hint if hint in CODES else CODES[0])


def _word_count(match: tuple[Sequence[WordMatch], Lexicon]) -> tuple[int, bool, bool]:
    """Return a sort key: the fewer words the better; of equals, those that start with "and", as follow-ups do.

    Then those whose first word is known: it is the question word.
    """
    words, _ = match
    count = sum(word.kind is not TokenKind.DASH for word in words)  # "mid-2024" has a dash, Maltese "mid-" is one word
    return count, not (words and words[0].has(Concept.AND)), bool(words) and words[0].is_unknown


def _is_mixed(words: Sequence[WordMatch], mixed: Sequence[WordMatch], hint: str, other: Lexicon) -> bool:
    """Return whether what is unknown in one language is another's, and not merely spelled like some of its words.

    Noise there proves nothing; another word does in English or the hinted language, and a name or a month with a day,
    year or bound in any; of other languages it takes two words: "Marta" below a Spanish question is no Latvian March.
    """
    known = {word.text for word in words if not word.is_foreign}
    new = [word for word in mixed if word.text not in known and not word.is_foreign and not word.is_noise]
    new_texts = {word.text for word in new}
    has_name = any_has(new, Concept.NAME, Concept.OTHER, Concept.VEHICLE)
    has_date = any(
        word.text in new_texts
        and word.has(Concept.MONTH)
        and (before.has(*BOUNDS) or not _FIGURES.isdisjoint((before.kind, after.kind)))
        for before, word, after in zip(mixed, mixed[1:], [*mixed[2:], mixed[-1]], strict=False)
    )
    return bool(new) and (other.code in ("en", hint) or has_name or has_date or len(new) > 1)


def _possible_codes(line: TokenLine) -> Sequence[str]:
    """Return the languages that a text can be in, by its script."""
    for code, first, last in _SCRIPTS:
        if code in CODES and any(first <= letter <= last for letter in line.lower):
            return (code,)
    return CODES
