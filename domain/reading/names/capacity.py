"""As what a body owes something: "what does EUAA owe, also as a JHA agency?"."""

from collections.abc import Sequence
from functools import cache

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table, word_matcher
from domain.register.model import Directory

#: "As", by language: what it is in one is something else in another.
_AS = {
    "en": "as, as one of, in its capacity as, in its role as, role as one of, capacity as one of",
    "bg": "като, в качеството си на",
    "cs": "jako, jakožto, coby",
    "da": "som, i egenskab af",
    "de": "als, in seiner Eigenschaft als, in ihrer Eigenschaft als, in seiner Rolle als",
    "el": "ως, με την ιδιότητα, υπό την ιδιότητα",
    "es": "como, en calidad de, en su calidad de, en cuanto",
    "et": "kui",
    "fi": "roolissa",
    "fr": "en tant que, en tant qu', comme, en sa qualité d', en qualité d'",
    "ga": "mar",
    "hr": "kao, u svojstvu",
    "hu": "mint",
    "it": "come, in quanto, in qualità di, in veste di",
    "lt": "kaip, būdama",
    "lv": "kā",
    "mt": "bħala",
    "nl": "als, in zijn hoedanigheid van",
    "pl": "jako",
    "pt": "como, na qualidade de, enquanto",
    "ro": "ca, în calitate de, în calitatea de",
    "sk": "ako",
    "sl": "kot",
    "sv": "som, i egenskap av",
}
#: Finnish, Estonian and Hungarian have an ending for it.
_has_ending = word_matcher(
    "virastona oikeusasiainvirastona erillisvirastona asutusena ametina ügynökségként ügynökségeként"
)
#: May stand between it and the body's name: "as one of the JHA agencies".
_BETWEEN = (Concept.ARTICLE, Concept.NOISE, Concept.NUMBER, Concept.TO)
_is_also = word_matcher(
    """also auch ook aussi également notamment anche también também och även också også też także také taky tiež aj i
    taip arī ka myös is și inclusiv също και επίσης tudi ukoll freisin"""
)
#: "Also", "including", before it.
_ALSO = (Concept.INCLUDING, Concept.NOISE, Concept.AND, Concept.CHATTER)
_BREAKS = (TokenKind.COMMA, TokenKind.DASH)
#: So many words before the name "as" may begin: "in its capacity as one of the".
_MAX_WORDS = 6
_PRONOUNS = (Concept.WE, Concept.BACK, Concept.POSSESSIVE)
#: With one of these what it owes in that capacity is left out, or all that is asked for.
_SCOPE = (Concept.NOT, Concept.EXCEPT, Concept.ONLY)


def leave_out_capacity(words: Sequence[WordMatch], language: str, directory: Directory) -> Sequence[WordMatch]:
    """Return words without the collective as one of which a body owes something: it owes that anyway."""
    if any_has(words, *_SCOPE) or not any_has(words, Concept.NAME):
        return words
    for index, word in enumerate(words):
        actor = directory.actors.get(word.concepts.get(Concept.NAME) or "")
        if actor is None or not actor.members:
            continue
        start, is_also = _start_of_capacity(words, index, language)
        if start is None:
            continue
        rest = [*words[:start], *words[index + 1 :]]
        # "We as Member States" tells who "we" are, unless it is "we, also as Member States".
        is_of_them = is_also and any_has(rest, *_PRONOUNS)
        if is_of_them or any(other.concepts.get(Concept.NAME) in actor.members for other in rest):
            return rest
    return words


def _start_of_capacity(words: Sequence[WordMatch], name: int, language: str) -> tuple[int | None, bool]:
    """Return where the words begin that make a name a capacity, and whether with "also"; None if there are none."""
    start = name if any(map(_has_ending, words[name].parts)) else _find_as(words, name, _table(language))
    if start is None:
        return None, False
    is_also = False
    while start and words[start - 1].has(*_ALSO) and not words[start - 1].has(Concept.NAME):
        start -= 1
        is_also = is_also or words[start].has(Concept.INCLUDING) or any(map(_is_also, words[start].parts))
    is_apart = start > 0 and words[start - 1].kind in _BREAKS
    return start - is_apart, is_also


def _find_as(words: Sequence[WordMatch], name: int, table: PhraseTable) -> int | None:
    phrased = PhrasedWords(words)
    for start in range(name - 1, max(0, name - _MAX_WORDS) - 1, -1):
        stop = phrased.end_of(table, start)
        if stop is not None and all(word.has(*_BETWEEN) for word in words[stop:name]):
            return start
    return None


@cache
def _table(language: str) -> PhraseTable:
    return phrase_table(_AS[language])
