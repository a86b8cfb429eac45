"""Detection of yes/no questions: by the verb or particle that they begin with, or by their mark."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import Lexicon, WordMatch, any_has, split_joined
from domain.reading.words.tokenizer import TokenKind, fold

#: What ends a question, in Greek a semicolon, and what may follow it.
_MARKS = ("?", ";")
#: What a question begins with; French "à remettre" begins none.
_VERBS = (Concept.RECEIVE, Concept.DELIVERED, Concept.ASSIGNED)
#: What a statement says besides.
_STATING = (*_VERBS, Concept.MUST)
#: What is asked of one thing without a verb: "F.2b overdue?".
_STATUSES = (Concept.OVERDUE, Concept.ON_TIME, Concept.DONE, Concept.DELIVERED)
#: Of what else is asked whether there is anything.
_LIMITS = (Concept.MONTH, Concept.MEETING, Concept.OVERDUE, Concept.UNDATED, Concept.DATED)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)
_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_CLOSING = ' "»”)'


def ends_with_question_mark(text: str) -> bool:
    """Return whether a text ends with a question mark."""
    return text.rstrip(_CLOSING).endswith(_MARKS)


def asks_yes_or_no(text: str, words: Sequence[WordMatch], lexicon: Lexicon) -> bool:
    """Return whether a text, if it has no question word, is a yes/no question.

    Courtesy may be before its verb or particle. Where a language gives it the order of a statement, the verb may be
    anywhere before the question mark. With the mark so is "nothing from Frontex in May, right?".
    """
    is_marked = ends_with_question_mark(text)
    first = next((word for word in words if word.has(Concept.NOTHING) or not word.is_noise), None)
    if is_marked and first is not None and first.has(Concept.NOTHING):
        return True
    if is_marked and _states_whole(words, lexicon):
        return True
    is_marked = is_marked and lexicon.asks_by_tone and not any_has(words, Concept.ALL)
    begins = True
    for index, word in enumerate(words):
        if (is_marked or begins) and begins_yes_no(words, index, lexicon):
            return True
        begins = word.kind in _BREAKS or word.has(Concept.CHATTER, Concept.AND)
    return False


def _states_whole(words: Sequence[WordMatch], lexicon: Lexicon) -> bool:
    """Return whether words are a statement, which a question mark asks about, or begin with a verb, as a question may.

    "Anything for Frontex in March?" asks whether there is anything.
    """
    own = [word for word in words if word.kind is TokenKind.WORD and not (word.is_noise or word.has(Concept.CHATTER))]
    if not own or any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words):
        return False
    if any_has(words, Concept.IF):
        return False
    # "Anything on border checks?" has none.
    has_limit = any(word.has(*_LIMITS) or word.kind in _TIMES for word in words)
    begins = next(word for word in words if word.kind not in _BREAKS and not word.is_noise).has(*_VERBS)
    if begins or (has_limit and any_has(words, Concept.ANY)):
        return True
    if any(word.kind is TokenKind.REF for word in words) and any_has(words, *_STATUSES):
        return True
    return lexicon.asks_by_tone and any(word.has(*_STATING) and not word.has(Concept.ITEM) for word in own[1:])


def begins_by_asking(words: Sequence[WordMatch], *concepts: Concept) -> bool:
    """Return whether a text begins with a question word of one of the concepts, also with one that may be skipped.

    Estonian "mis" may be, French "qu'" alone is none; Slovenian "kaj pa" and Polish "a co" may be an "and" in one.
    """
    own = [word for word in words if not word.has(Concept.CHATTER)]
    if own and own[0].has(Concept.AND):
        if " " in own[0].text and Concept.WHAT in concepts:
            return True
        own = own[1:]
    begun = own[:2] if own and own[0].text.endswith("'") else own[:1]
    return any(word.has(*concepts) and not (word.is_noise and word.text.endswith("'")) for word in begun)


def begins_yes_no(words: Sequence[WordMatch], index: int, lexicon: Lexicon) -> bool:
    """Return whether a yes/no question may begin with the word at an index."""
    form = f"{split_joined(' '.join([other.text for other in words[index : index + 2]])).lower()} "
    return form.startswith(lexicon.yes_no) or fold(form).startswith(lexicon.yes_no_folded)
