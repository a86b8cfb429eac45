"""The body that the asker speaks for where a question says it in passing: "what is to come for us at Frontex?"."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.questions.model import NotUnderstood, Question
from domain.reading.context.askers.asker_words import ASKER_WORDS
from domain.reading.context.askers.our_words import OUR_WORDS
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher

#: Between "us" and the body's name; "us and Frontex" are two.
_NO_LINK = (Concept.AND, Concept.OR, Concept.WITH, Concept.JOINTLY)
_MAX_BETWEEN = 2
#: Who asks so is somebody else: "what do we get from Frontex?", "do I have to remind them?".
_OF_OTHERS = (Concept.RECEIVE, Concept.REMIND)


def find_own_body(words: Sequence[WordMatch], asked: Question | NotUnderstood, language: str) -> str | None:
    """Return the slug of the one body asked about, if "we" work there by what is said; else None."""
    number = next((index for index, word in enumerate(words) if word.has(Concept.NAME)), None)
    if number is None or isinstance(asked, NotUnderstood):
        return None
    body = str(words[number].concepts[Concept.NAME])
    is_shared = asked.jointly and body in asked.owners  # "what do we at Europol share with Frontex?"
    if (asked.owners != (body,) and not is_shared) or body in COUNCIL_SLUGS:
        return None
    ours = [index for index, word in enumerate(words[:number]) if word.has(Concept.WE)]
    following = words[number + 1] if number + 1 < len(words) else None
    if not ours or (following is not None and following.has(*_NO_LINK) and not is_shared):
        return None
    between = words[ours[-1] + 1 : number]
    if any_has(between, *_NO_LINK) or any_has(words, *_OF_OTHERS):
        return None
    is_link = all(
        word.is_noise or word.has(Concept.IN, Concept.FROM) or word.kind is TokenKind.COMMA for word in between
    )
    is_beside = is_link and len(between) <= _MAX_BETWEEN
    gets = word_matcher(OUR_WORDS[language].get)
    said = words[max(0, ours[-1] - 1) : ours[-1]] if is_beside else words
    if any(gets(part) for word in said for part in word.parts):
        return None  # Dutch "waar wachten we bij Frontex op?"
    says_at = _says_at(words[number].text, language)
    is_at = (is_beside and between) or says_at or (not is_beside and words[number - 1].has(Concept.IN))
    return body if is_at else None


def says_we(words: Sequence[WordMatch], language: str) -> bool:
    """Return whether words say "we", if only by the form of a verb: Czech "máme"."""
    is_we = word_matcher(OUR_WORDS[language].we)
    return any(is_we(form) for word in words for form in word.parts)


def _says_at(name: str, language: str) -> bool:
    """Return whether a name says by its ending that somebody is there: Finnish "Frontexissa"."""
    endings = tuple(ASKER_WORDS[language].endings.split())
    return bool(endings) and name.lower().endswith(endings)
