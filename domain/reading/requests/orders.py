"""Orders that no register carries out: to tell a body something, or to close a deliverable in whatever words."""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import fields

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import NotUnderstood, RefusalReason
from domain.reading.requests.order_verbs import ORDER_VERBS
from domain.reading.requests.sentences_alone import asks, find_sentences_alone
from domain.reading.requests.writing import find_writing_request
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable

_BREAKS = (TokenKind.COMMA, TokenKind.DASH)
_BODIES = (Concept.NAME, Concept.OTHER, Concept.KIND)
#: Between the verb and the body that is to be told: "say to the".
_LINKS = (Concept.ARTICLE, Concept.TO, Concept.ASSIGNED, Concept.TODAY, Concept.TOMORROW)
#: After a body these are what is asked for: "remind Europol deadlines" are Europol's.
_ASKED_FOR = (Concept.DEADLINE, Concept.OWE, Concept.ITEM, Concept.MONTH)
#: With one of these a clause tells what somebody does, did or has to do.
_TELLING = (Concept.MUST, Concept.DID, Concept.PAST, Concept.WAS)
#: Between the verb and the reference of what is to be closed, or after that.
_BESIDE_REFERENCE = (
    *(Concept.ARTICLE, Concept.ACTION, Concept.ITEM, Concept.DONE, Concept.DELIVERED),
    *(Concept.NAME, Concept.NOISE),  # "tira a Irlanda do IV.1a"
)

#: What is to be noted of a reference.
_NOTED = (Concept.DELIVER, Concept.DELIVERED, Concept.DONE, Concept.DID, Concept.PAST)
#: After "give" a body and the time it is given are within so many words: "Malta for its strategy two more weeks".
_MAX_GIVEN = 8
#: Before a number of weeks these say when something is due.
_NO_LENGTH = (Concept.IN, Concept.WITHIN, Concept.NEXT, Concept.LAST, Concept.THIS)


def find_order(words: Sequence[WordMatch], language: str) -> NotUnderstood | None:
    """Return why a text that could be read as a question is refused: it orders something. None if it does not."""
    told = find_writing_request(words, language)
    if told is not None:
        return NotUnderstood(reason=RefusalReason.WORDS, words=told)
    phrases = _phrases(language)
    for begin, end in find_sentences_alone(words):
        if (verb := _take_off_list(words[begin:end])) is not None:
            return NotUnderstood(reason=RefusalReason.CHANGE, words=verb)
        for start, stop in _clauses(words, begin, end):
            clause = PhrasedWords(words[start:stop])
            if _tells(clause, phrases) and not (stop == end and _says_who_was_meant(clause, phrases)):
                return NotUnderstood(reason=RefusalReason.CHANGE, words=words[start].text, command="reminders")
            changes = _closes(clause, phrases) or _closes_it(clause, words[:start], phrases) or _gives(clause, phrases)
            if changes or _notes(words[start:end], phrases):
                return NotUnderstood(reason=RefusalReason.CHANGE, words=words[start].text)
    return None


class _Phrases(Struct, frozen=True):
    """What tells the verbs of a language's orders."""

    tell: PhraseTable
    tell_that: PhraseTable
    that: PhraseTable
    tell_them: PhraseTable
    them: PhraseTable
    wanted: PhraseTable
    can_you: PhraseTable
    tell_last: PhraseTable
    change: PhraseTable
    update: PhraseTable
    can_be_closed: PhraseTable
    note: PhraseTable
    give: PhraseTable


def _tells(clause: PhrasedWords, phrases: _Phrases) -> bool:
    """Return whether a clause orders that somebody be told something: "tell the Commission that …"."""
    words = clause.words
    for index in _heads(words):
        if clause.end_of(phrases.tell_them, index) is not None:
            return True
        verb = clause.end_of(phrases.tell, index)
        if verb is not None and (_body_after(words, index, verb) is not None or _is_them(clause, verb, phrases)):
            return True
        verb = clause.end_of(phrases.tell_that, index)
        told = None if verb is None else _body_after(words, index, verb)
        if told is not None and clause.end_of(phrases.that, told) is not None:
            return True
        opening = clause.end_of(phrases.can_you, index)
        if opening is not None and _body_after(words, index, opening) is not None:
            return any(clause.end_of(phrases.tell_last, last) is not None for last in range(opening + 1, len(words)))
    return False


def _says_who_was_meant(clause: PhrasedWords, phrases: _Phrases) -> bool:
    """Return whether a clause ends with whom somebody meant: Portuguese "desculpa, queria dizer a Eurojust"."""
    words = clause.words
    for first in range(len(words)):
        verb = clause.end_of(phrases.wanted, first)
        body = None if verb is None else clause.end_of(phrases.tell, verb)
        if verb is not None and body is not None:
            return _body_after(words, verb, body) == len(words)
    return False


def _is_them(clause: PhrasedWords, index: int, phrases: _Phrases) -> bool:
    """Return whether a pronoun for somebody is at an index, as in "remind them"; a hyphen may join it to the verb."""
    while index < len(clause.words) and clause.words[index].kind is TokenKind.DASH:
        index += 1
    end = None if index >= len(clause.words) else clause.end_of(phrases.them, index)
    # "Tell everyone's deadlines" asks for them.
    return end is not None and not any_has(clause.words[end:], *QUESTION_WORDS, *_ASKED_FOR)


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


def _take_off_list(words: Sequence[WordMatch]) -> str | None:
    """Return the verb by which a sentence orders that a reference be taken off a list, None if it does not."""
    verb = next((words[index] for index in _heads(words) if words[index].has(Concept.SET, Concept.CHANGE)), None)
    names_one = sum(word.kind is TokenKind.REF for word in words) == 1
    others = [word for word in words if word is not verb and not word.is_noise]
    asks_or_tells = any(word.has(*QUESTION_WORDS, *_TELLING) and not word.has(Concept.STATUS_OF) for word in others)
    if verb is None or not names_one or asks_or_tells:
        return None
    # "Give me the list for III.1" asks for it.
    reference = next(index for index, word in enumerate(words) if word.kind is TokenKind.REF)
    from_list = words if verb.has(Concept.CHANGE) else words[reference:]
    return verb.text if any(word.has(Concept.STATUS_OF) for word in from_list if word is not verb) else None


def _closes(clause: PhrasedWords, phrases: _Phrases) -> bool:
    """Return whether a clause orders that a reference be closed: "could you close II.1b?"."""
    words = clause.words
    reference = next((index for index, word in enumerate(words) if word.kind is TokenKind.REF), None)
    if reference is None or any(word.has(*_TELLING) and not word.is_noise for word in words):
        return False
    if asks(words[:reference]):
        return False
    for index in _heads(words):
        verb = clause.end_of(phrases.change, index)
        if verb is not None and all(word.has(*_BESIDE_REFERENCE) for word in words[verb:reference]):
            return True
    # "Können Sie Punkt II.1b abschließen?"
    opening = words[:reference]
    if not all(word.is_noise or word.has(Concept.CHATTER, Concept.ACTION, Concept.ITEM) for word in opening):
        return False
    last = len(words) - 1
    if last > reference and clause.end_of(phrases.change, last) is not None:
        return True
    return clause.end_of(phrases.can_be_closed, reference + 1) is not None


def _closes_it(clause: PhrasedWords, before: Sequence[WordMatch], phrases: _Phrases) -> bool:
    """Return whether a clause orders nothing but that what was just named be closed: "we sent it, please update it"."""
    heads = [*_heads(clause.words)]
    ends = (clause.end_of(table, index) for table in (phrases.change, phrases.update) for index in heads)
    if not any(end is not None and all(word.is_noise for word in clause.words[end:]) for end in ends):
        return False
    return any(word.kind is TokenKind.REF for word in before) and not asks(before)


def _notes(words: Sequence[WordMatch], phrases: _Phrases) -> bool:
    """Return whether words order that a delivery be noted: "note that Eurojust has delivered III.2a" or its report."""
    told = PhrasedWords([word for word in words if word.kind is not TokenKind.COMMA])  # "note, please, that"
    ends = (told.end_of(phrases.note, index) for index in _heads(told.words))
    end = next((end for end in ends if end is not None), None)
    if end is None:
        return False
    noted = told.words[end:]
    names = any(word.kind is TokenKind.REF or word.has(Concept.NAME) for word in noted)
    came_today = any_has(noted, Concept.TODAY) and any(word.has(Concept.ITEM) or word.is_unknown for word in noted)
    return (names and any_has(noted, *_NOTED)) or came_today


def _gives(clause: PhrasedWords, phrases: _Phrases) -> bool:
    """Return whether a clause orders that a body be given time: "give Malta two more weeks for its strategy"."""
    words = clause.words
    verb = next((end for end in (clause.end_of(phrases.give, index) for index in _heads(words)) if end), None)
    if verb is None:
        return False
    given = words[verb : verb + _MAX_GIVEN]
    lengths = (index for index, word in enumerate(given) if word.has(Concept.WEEK, Concept.MONTHS, Concept.DAY))
    has_length = any(
        any_has(given[max(0, index - 2) : index + 1], Concept.NUMBER)
        and not any_has(given[max(0, index - 3) : index], *_NO_LENGTH)
        for index in lengths
    )
    return has_length and any_has(given, *_BODIES) and not any_has(given, Concept.OWE, Concept.DEADLINE, Concept.ITEM)


def _heads(clause: Sequence[WordMatch]) -> Iterator[int]:
    """Yield where a clause's verb can be: after nothing but an opening such as "could you please"."""
    for index, word in enumerate(clause):
        yield index
        is_opening = word.is_noise or word.has(Concept.CHATTER, Concept.AND)
        asks_first = word.has(Concept.DELIVER) and word.is_noise  # "do I have to chase Frontex?"
        if not is_opening or asks_first or word.has(*_BODIES, *QUESTION_WORDS, Concept.WE):
            return


def _clauses(words: Sequence[WordMatch], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the clauses of a sentence begin and end."""
    for index in range(start, end):
        if words[index].kind in _BREAKS:
            yield start, index
            start = index + 1
    yield start, end


@cache
def _phrases(language: str) -> _Phrases:
    row = ORDER_VERBS[language]
    return _Phrases(**{each.name: _split(getattr(row, each.name)) for each in fields(row)})


def _split(text: str) -> PhraseTable:
    return PhraseTable(phrase.split() for phrase in text.split(","))
