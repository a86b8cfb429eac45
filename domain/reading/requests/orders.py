"""Orders that no register carries out: to tell a body something, or to close a deliverable in whatever words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cache

from domain.languages.schema import Concept
from domain.questions.model import NotUnderstood, RefusalReason
from domain.reading.parsed import QUESTION_WORDS
from domain.reading.requests.order_verbs import ORDER_VERBS
from domain.reading.requests.writing import find_writing_request
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import Phrase, end_of_phrase, number_tokens, word_matcher

_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_BODIES = (Concept.NAME, Concept.OTHER, Concept.KIND)
#: Between the verb and the body that is to be told: "say to the".
_LINKS = (Concept.ARTICLE, Concept.TO, Concept.ASSIGNED, Concept.TODAY, Concept.TOMORROW)
#: After a body these are what is asked for: "remind Europol deadlines" are Europol's.
_ASKED_FOR = (Concept.DEADLINE, Concept.OWE, Concept.ITEM, Concept.MONTH)
#: With one of these a clause tells what somebody does, did or has to do.
_TELLING = (Concept.MUST, Concept.DID, Concept.PAST, Concept.WAS)
#: Between the verb and the reference of what is to be closed, or after that.
_BESIDE_REFERENCE = (Concept.ARTICLE, Concept.ACTION, Concept.ITEM, Concept.DONE, Concept.DELIVERED)

#: What is to be noted of a reference.
_NOTED = (Concept.DELIVER, Concept.DELIVERED, Concept.DONE, Concept.DID, Concept.PAST)
_MAX_PHRASE_WORDS = 5


def find_order(words: Sequence[WordMatch], language: str) -> NotUnderstood | None:
    """Return why a text that could be read as a question is refused: it orders something. None if it does not."""
    told = find_writing_request(words, language)
    if told is not None:
        return NotUnderstood(reason=RefusalReason.WORDS, words=told)
    phrases = _phrases(language)
    for start, stop in _clauses(words):
        clause = words[start:stop]
        if _asks_elsewhere(words, start):
            continue
        if _tells(clause, phrases):
            return NotUnderstood(reason=RefusalReason.CHANGE, words=clause[0].text, command="reminders")
        if _closes(clause, phrases) or _closes_it(words[:start], clause, phrases) or _notes(words[start:], phrases):
            return NotUnderstood(reason=RefusalReason.CHANGE, words=clause[0].text)
    return None


@dataclass(frozen=True, slots=True)
class _Phrases:
    """What tells the verbs of a language's orders."""

    tell: Sequence[Phrase]
    tell_that: Sequence[Phrase]
    that: Sequence[Phrase]
    tell_them: Sequence[Phrase]
    can_you: Sequence[Phrase]
    tell_last: Sequence[Phrase]
    change: Sequence[Phrase]
    update: Sequence[Phrase]
    can_be_closed: Sequence[Phrase]
    note: Sequence[Phrase]


def _tells(clause: Sequence[WordMatch], phrases: _Phrases) -> bool:
    """Return whether a clause orders that somebody be told something: "tell the Commission that …"."""
    for index in _heads(clause):
        if _end_of(phrases.tell_them, clause, index) is not None:
            return True
        verb = _end_of(phrases.tell, clause, index)
        if verb is not None and _body_after(clause, index, verb) is not None:
            return True
        verb = _end_of(phrases.tell_that, clause, index)
        told = None if verb is None else _body_after(clause, index, verb)
        if told is not None and _end_of(phrases.that, clause, told) is not None:
            return True
        opening = _end_of(phrases.can_you, clause, index)
        if opening is not None and _body_after(clause, index, opening) is not None:
            return any(_end_of(phrases.tell_last, clause, last) is not None for last in range(opening + 1, len(clause)))
    return False


def _body_after(clause: Sequence[WordMatch], verb: int, index: int) -> int | None:
    """Return the index after the body at an index, maybe after a reference: "remind of I.4a Europol"; else None."""
    is_linked = False
    while index < len(clause) and (clause[index].has(*_LINKS) or clause[index].kind is TokenKind.REF):
        if clause[index].has(*QUESTION_WORDS) and not clause[index].has(Concept.TO):
            return None
        is_linked = is_linked or clause[index].has(Concept.TO)
        index += 1
    if index >= len(clause) or not clause[index].has(*_BODIES):
        return None
    # "Tell" may also be "tell about", which Finnish says with another case.
    if clause[verb].has(Concept.STATUS_OF) and not (is_linked or clause[index].has(Concept.CARRIED)):
        return None
    following = clause[index + 1] if index + 1 < len(clause) else None
    is_asked_for = following is not None and not following.is_noise and following.has(*_ASKED_FOR)
    return None if is_asked_for else index + 1


def _closes(clause: Sequence[WordMatch], phrases: _Phrases) -> bool:
    """Return whether a clause orders that a reference be closed: "could you close II.1b?"."""
    reference = next((index for index, word in enumerate(clause) if word.kind is TokenKind.REF), None)
    if reference is None or any(word.has(*_TELLING) and not word.is_noise for word in clause):
        return False
    if any(word.has(*QUESTION_WORDS) and not word.is_noise for word in clause[:reference]):
        return False
    for index in _heads(clause):
        verb = _end_of(phrases.change, clause, index)
        if verb is not None and all(word.has(*_BESIDE_REFERENCE) for word in clause[verb:reference]):
            return True
    # "Können Sie Punkt II.1b abschließen?"
    opening = clause[:reference]
    if not all(word.is_noise or word.has(Concept.CHATTER, Concept.ACTION, Concept.ITEM) for word in opening):
        return False
    last = len(clause) - 1
    if last > reference and _end_of(phrases.change, clause, last) is not None:
        return True
    return _end_of(phrases.can_be_closed, clause, reference + 1) is not None


def _closes_it(before: Sequence[WordMatch], clause: Sequence[WordMatch], phrases: _Phrases) -> bool:
    """Return whether a clause orders nothing but that what was just named be closed: "we sent it, please update it"."""
    if any(word.has(*QUESTION_WORDS) and not word.is_noise for word in before):
        return False
    if not any(word.kind is TokenKind.REF for word in before):
        return False
    ends = (_end_of((*phrases.change, *phrases.update), clause, index) for index in _heads(clause))
    return any(end is not None and all(word.is_noise for word in clause[end:]) for end in ends)


def _notes(words: Sequence[WordMatch], phrases: _Phrases) -> bool:
    """Return whether words order that a delivery be noted: "note that Eurojust has delivered III.2a" or its report."""
    end = next((end for index in _heads(words) if (end := _end_of(phrases.note, words, index)) is not None), None)
    if end is None:
        return False
    stop = next((index for index in range(end, len(words)) if words[index].kind is TokenKind.STOP), len(words))
    noted = words[end:stop]
    is_delivered = any(word.has(*_NOTED) for word in noted)
    return is_delivered and any(word.kind is TokenKind.REF or word.has(Concept.NAME) for word in noted)


def _heads(clause: Sequence[WordMatch]) -> Iterator[int]:
    """Yield where a clause's verb can be: after nothing but an opening such as "could you please"."""
    for index, word in enumerate(clause):
        yield index
        is_opening = word.is_noise or word.has(Concept.CHATTER, Concept.AND)
        if not is_opening or word.has(*_BODIES, *QUESTION_WORDS, Concept.WE):
            return


def _end_of(phrases: Sequence[Phrase], clause: Sequence[WordMatch], start: int) -> int | None:
    """Return the index after the first phrase that begins at a word, None if none does."""
    tokens = number_tokens(clause[start : start + _MAX_PHRASE_WORDS], start)
    ends = (end for phrase in phrases if (end := end_of_phrase(phrase, tokens)) is not None)
    end = next(ends, None)
    if end is None:
        return None
    # A phrase may be a part of a table's: "dar por" of "dar por cerrado".
    last = tokens[end - 1][1]
    return last if end < len(tokens) and tokens[end][1] == last else last + 1


def _asks_elsewhere(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether another sentence than the one of a word asks something."""
    stops = [number for number, word in enumerate(words) if word.kind is TokenKind.STOP]
    start = max((stop for stop in stops if stop < index), default=0)
    end = min((stop for stop in stops if stop >= index), default=len(words))
    return any(word.has(*QUESTION_WORDS) and not word.is_noise for word in (*words[:start], *words[end:]))


def _clauses(words: Sequence[WordMatch]) -> Iterator[tuple[int, int]]:
    """Yield where clauses begin and end."""
    start = 0
    for index, word in enumerate(words):
        if word.kind in _BREAKS:
            yield start, index
            start = index + 1
    yield start, len(words)


@cache
def _phrases(language: str) -> _Phrases:
    row = ORDER_VERBS[language]
    return _Phrases(**{each.name: _split(getattr(row, each.name)) for each in fields(row)})


def _split(text: str) -> Sequence[Phrase]:
    """Return the phrases of a list, longer ones first."""
    phrases = [tuple(map(word_matcher, phrase.split())) for phrase in text.split(",") if phrase.strip()]
    return sorted(phrases, key=len, reverse=True)
