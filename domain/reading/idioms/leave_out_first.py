"""What is left out before something is asked for: "leave Frontex out and show me what is due"."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher

#: Verbs that leave out together with a word after the body, in all languages together.
_is_leave = word_matcher("leave keep lad lass laat lämna остави ħalli hold")
_is_out = word_matcher("out ude udenfor weg raus draußen erbuiten buiten ute utanför barra")
#: "Only" after what somebody does not want, and elsewhere mere courtesy.
_JUST = "just"
#: What somebody may not want is said by these, and by words that are not known.
_PLAIN = (Concept.STATUS_OF, Concept.OWE, Concept.ITEM)
#: So many words are between the body and the "and", such as "out of it".
_MAX_AFTER = 3


def move_left_out(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "except" a body at the end for an order at the beginning to leave it out."""
    verb = next((index for index, word in enumerate(words) if not _is_opening(word)), len(words))
    body = verb + 1
    while body < len(words) and words[body].has(Concept.ARTICLE, Concept.ENDING) and not words[body].has(Concept.NAME):
        body += 1
    joined = next(
        (index for index in range(body + 1, min(len(words), body + 2 + _MAX_AFTER)) if _joins(words[index])), 0
    )
    if not joined or not words[body].has(Concept.NAME) or any_has(words[body + 1 : joined + 2], Concept.NAME):
        return words  # "apart from Europol, Frontex and Eurojust"
    after = [word for word in words[body + 1 : joined] if word.kind is TokenKind.WORD]
    is_left = _leaves_out(words[verb]) or any(map(_leaves_out, after)) or _says(words[verb], after)
    rest = words[joined + 1 :]
    if (
        not is_left
        or not any_has(rest, *QUESTION_WORDS, Concept.ITEM, Concept.DEADLINE)
        or any_has(rest, Concept.EXCEPT)
    ):
        return words
    text = " ".join(word.text for word in (words[verb], *after))
    return [*rest, WordMatch(text=text, concepts={Concept.EXCEPT: None}), words[body]]


def leave_out_denied(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return what is wanted in the place of something that is not: "not the new laws, just the overview"."""
    comma = next((index for index, word in enumerate(words) if word.kind is TokenKind.COMMA), 0)
    denied, wanted = words[:comma], words[comma + 1 :]
    plain = [word for word in denied if word.is_unknown or not word.is_noise]
    is_denied = any(word.has(Concept.NOT) for word in (*denied[:1], *plain[-1:]))
    only = next((index for index, word in enumerate(wanted) if word.has(Concept.ONLY) or word.lower == _JUST), None)
    others = [word for word in plain if not word.has(Concept.NOT)]
    if only is None or not is_denied or not others or not all(word.is_unknown or word.has(*_PLAIN) for word in others):
        return words
    return [*wanted[:only], *wanted[only + 1 :]]


def _is_opening(word: WordMatch) -> bool:
    is_verb = _leaves_out(word) or any(map(_is_leave, word.parts))
    return (word.is_noise or word.has(Concept.CHATTER)) and not is_verb


def _leaves_out(word: WordMatch) -> bool:
    return word.has(Concept.EXCEPT) or word.concepts.get(Concept.POST) is Concept.EXCEPT


def _says(verb: WordMatch, after: Sequence[WordMatch]) -> bool:
    """Return whether a verb leaves out together with a word after the body."""
    return any(map(_is_leave, verb.parts)) and any(_is_out(part) for word in after for part in word.parts)


def _joins(word: WordMatch) -> bool:
    return word.has(Concept.AND) and not word.has(Concept.NAME)
