"""Whether "we" owe something: those who only receive it, wait for it or have a deadline are no body to be named."""

from collections.abc import Callable, Sequence
from functools import cache

from domain.languages.schema import Concept
from domain.reading.context.askers.our_words import OUR_WORDS
from domain.reading.context.people import people_words
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

#: What somebody does who owes something; "do" and "make" alone say nothing.
_DOING = (Concept.DELIVER, Concept.DELIVERED, Concept.DONE)
#: With one of these it is not owed to us: "what is assigned to us", "what must we send with Europol".
_OURS = (Concept.ASSIGNED, Concept.RECEIVE, Concept.WITH, Concept.JOINTLY, Concept.BOTH)
#: Something must be due at such a time: "what do we have next" is about the asker's body.
_TIMES = (
    *(Concept.MONTH, Concept.WEEK, Concept.MONTHS, Concept.QUARTER, Concept.HALF, Concept.YEAR, Concept.YEAR_END),
    *(Concept.FEAST, Concept.DAY, Concept.TODAY, Concept.TOMORROW, Concept.WEEKDAY),
)
#: So must what is not due at a time.
_LIMITS = (Concept.VEHICLE, Concept.UNDATED, Concept.OWNERLESS, Concept.OVERDUE)
#: So near to its subject is a verb.
_NEAR = 4
#: Before a body's name these make it one to which something goes.
_TO = (Concept.TO, Concept.FOR, Concept.ASSIGNED)


def leave_out_receivers(words: Sequence[WordMatch], language: str, *, is_known: bool) -> Sequence[WordMatch] | None:
    """Return the words of a text without its "we", None if it has none or that may owe something.

    "What should we be getting in June?" and "what does it owe us?" ask about others; "do we have deadlines in June?"
    and "what awaits us in June?" ask about everybody's, unless it `is_known` for which body the asker speaks.
    """
    ours = [index for index, word in enumerate(words) if word.has(Concept.WE)]
    if not ours:
        return None
    if _only_says(words, ours, language):
        return [word for index, word in enumerate(words) if index not in ours]
    is_we, is_us, has, gets = _matchers(language)
    owes = any(word.has(*_DOING) and not word.is_noise for word in words)
    forms = [fold(word.text) for word in words]
    is_subject = all(_is_any(forms[index], is_we) or _is_any(forms[index], has) for index in ours)
    receives = any_has(words, Concept.RECEIVE) or any(_is_any(form, gets) for form in forms)
    must = any(word.has(Concept.MUST) and index not in ours for index, word in enumerate(words))
    # A verb beside "have" makes it a duty, which one phrase may say: "co máme předložit".
    is_duty = must or any(not all(is_we(form) or has(form) for form in forms[index].split()) for index in ours)
    is_limited = not is_known and any(_is_time(word) or word.has(*_LIMITS) for word in words)
    only_has = is_limited and not is_duty and all(_is_beside(forms, index, has) for index in ours)
    if is_subject and not owes and (receives or only_has):
        return [word for index, word in enumerate(words) if index not in ours]
    is_carried = any_has(words, Concept.VEHICLE) and not (owes or must)
    awaits_us = is_limited and (is_carried or any(_is_any(form, gets) for form in forms))
    if all(_is_any(forms[index], is_us) for index in ours) and (awaits_us or _names_debtor(words)):
        return [word for index, word in enumerate(words) if index not in ours]
    return None


def _only_says(words: Sequence[WordMatch], ours: Sequence[int], language: str) -> bool:
    """Return whether "we" only say something: "can I tell my boss that nothing is overdue"."""
    if any(word.has(Concept.MUST, *_DOING) and not word.is_noise for word in words):
        return False
    says = people_words(language).says
    return all(any(says(fold(word.text)) for word in words[index + 1 : index + _NEAR]) for index in ours)


def _names_debtor(words: Sequence[WordMatch]) -> bool:
    """Return whether a text names a body that is no addressee, and says nothing of whose task it is."""
    if any_has(words, *_OURS):
        return False
    named = [index for index, word in enumerate(words) if word.has(Concept.NAME, Concept.KIND)]
    return bool(named) and not any(_is_addressed(words, index) for index in named)


def _is_time(word: WordMatch) -> bool:
    return word.has(*_TIMES) or word.kind in (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)


def _is_addressed(words: Sequence[WordMatch], index: int) -> bool:
    before = index - 1
    while before >= 0 and words[before].has(Concept.ARTICLE):
        before -= 1
    return words[index].concepts.get(Concept.CARRIED) is Concept.TO or (before >= 0 and words[before].has(*_TO))


def _is_beside(forms: Sequence[str], index: int, has: Callable[[str], bool]) -> bool:
    return any(_is_any(form, has) for form in forms[max(0, index - 1) : index + 2])


def _is_any(text: str, matches: Callable[[str], bool]) -> bool:
    return any(map(matches, text.split()))


@cache
def _matchers(language: str) -> tuple[Callable[[str], bool], ...]:
    """Return what tells the words for "we", "us", "have" and "receive"."""
    row = OUR_WORDS[language]
    return tuple(map(word_matcher, (row.we, row.us, row.have, row.get)))
