"""Requests for things that no register holds: "have you got the mobile of …", "I am looking for the template of …".

What is asked for stands right after the verb; what is said of it afterwards may have the words of a topic.
"""

from collections.abc import Callable, Collection, Sequence
from functools import cache

from msgspec import Struct

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.requests.not_held.thing_words import SOUGHT_WORDS
from domain.reading.requests.sentences_alone import asks, find_sentences_alone
from domain.reading.requests.writing_words import WRITING_WORDS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhraseTable, number_tokens, phrase_table, word_matcher

#: Where what is sought stands after what is said of it.
_HEAD_LAST = ("et", "fi", "hu", "lt", "lv")
_SIGNS = (TokenKind.COMMA, TokenKind.DASH)
#: May stand before a noun that begins a text.
_DETERMINERS = (Concept.ARTICLE, Concept.BACK, Concept.THIS, Concept.POSSESSIVE)
#: So many words after "how many" stands what is counted.
_NEAR_COUNT = 4
#: A report may be of figures: "are the *figures* on the use of the databases due again?"; in all languages together.
_is_figure = word_matcher(
    """figures statistics stats данни статистик* цифри* čísla statistik* údaje tal zahlen αριθμοί στοιχεία στατιστικ*
    cifras estadísticas números arvud andmed statistika luvut tilastot chiffres statistiques figiúirí staitisticí
    brojke podaci számok adatok statisztik* cifre dati statistich* skaičiai duomenys skaitļi dati ċifri statistiċi
    cijfers statistieken liczby dane statystyk* estatísticas cifrele statistic* štatistik* številke podatki siffror"""
)
_OF_DUTY = (Concept.OWE, Concept.DEADLINE, Concept.MUST, Concept.WHO, Concept.ASSIGNED, Concept.NEXT)
#: What asks is not about what is sought: "have you got any idea when …".
_OTHER_ASKING = tuple(set(QUESTION_WORDS) - {Concept.WHAT, Concept.WHO})
_Matcher = Callable[[str], bool]


class _Row(Struct, frozen=True):
    """What tells a language's words."""

    seek: PhraseTable
    give: PhraseTable
    is_counted: _Matcher
    forward: PhraseTable
    write: _Matcher
    is_thing: _Matcher
    is_audience: _Matcher
    may_i: PhraseTable
    passes_on: _Matcher
    #: What somebody writes: "I need a *paragraph* on III.7".
    is_text: _Matcher


def find_sought(words: Sequence[WordMatch], language: str, left_over: Collection[str]) -> str | None:
    """Return the word by which a text asks for a thing that no register holds, None if it does not.

    `left_over` are the words that nothing in the register is about: after a verb of seeking they are the thing.
    """
    row = _row(language)
    for start, stop in find_sentences_alone(words):
        sentence = words[start:stop]
        found = _find_thing(sentence, row, left_over, is_head_last=language in _HEAD_LAST)
        found = found or (_find_before_verb(sentence, row) if language in _HEAD_LAST else None)
        found = found or _find_person(sentence, left_over) or _find_forwarded(sentence, row)
        found = found or _find_permission(sentence, row) or _find_counted(sentence, row)
        if found is not None:
            return found
    return None


def _find_thing(words: Sequence[WordMatch], row: _Row, left_over: Collection[str], *, is_head_last: bool) -> str | None:
    """Return the thing that a sentence seeks, asks somebody for, or begins with."""
    if any(word.has(*_OTHER_ASKING) and not word.is_noise for word in words):
        return None
    sought = _end_of_first(words, row.seek)
    given = (_end_of_first(words, row.give) or _end_of_what_is(words)) if sought is None else sought
    heads = _heads(words, row, given, is_head_last=is_head_last)
    is_text = row.is_text if given is not None and not asks(words) else row.is_thing
    is_of_duty = given is None and any(word.has(*_OF_DUTY) and not word.is_noise for word in words)
    for index in heads:
        word, is_object = words[index], sought is not None and (index == heads[0] or is_head_last)
        is_asker = word.has(Concept.CHATTER) and len(word.parts) > 1  # "oficial de enlace" is no "enlace", a link
        if is_asker or (is_of_duty and _is(word, _is_figure)):
            continue
        if (_is(word, row.is_thing) or _is(word, is_text)) and not word.has(*QUESTION_WORDS, Concept.MUST):
            return word.text
        if is_object and word.is_unknown and word.text in left_over and not _asks_after(words, index):
            return word.text
    return None


def _find_before_verb(words: Sequence[WordMatch], row: _Row) -> str | None:
    """Return the thing right before the verb that ends a sentence: Hungarian "a jelentés *sablonját* keresem"."""
    tokens = number_tokens(words)
    ends = (index for start, (_, index) in enumerate(tokens) if row.seek.end_of(tokens, start) == len(tokens))
    verb = next(ends, 0)
    return words[verb - 1].text if verb and _is(words[verb - 1], row.is_thing) else None


def _heads(words: Sequence[WordMatch], row: _Row, given: int | None, *, is_head_last: bool) -> list[int]:
    """Return where the word for what is sought may be: after the verb, and a name; in some languages last."""
    if given is None and asks(words):  # "An e-mail from Frontex, what does it owe?"
        first = next((index for index, word in enumerate(words) if not word.has(*_DETERMINERS)), len(words))
        return [first] if first + 1 < len(words) else []
    head = next((index for index in range(given or 0, len(words)) if not _is_skipped(words[index], row)), len(words))
    heads = [head] if head + 1 < len(words) else []
    if heads and given is not None and words[head].has(Concept.NAME, Concept.ANY, Concept.WE):  # "Eurojust's slides"
        after = (index for index in range(head + 1, len(words)) if not _is_skipped(words[index], row))
        heads.append(next(after, head))
    return [*heads, *_ends(words)] if is_head_last and given is not None else heads


def _find_person(words: Sequence[WordMatch], left_over: Collection[str]) -> str | None:
    """Return what a body's person is called who is asked for: "who is the new *director* at Eurojust that signs …"."""
    start = next((index for index, word in enumerate(words) if not _is_plain(word)), len(words))
    if not any_has(words[start : start + 1], Concept.WHO, Concept.WHAT):
        return None
    end = start + 1
    while end < len(words) and (
        _is_plain(words[end]) or words[end].has(Concept.NAME, Concept.DID) or words[end].is_unknown
    ):
        end += 1
    said = words[start + 1 : end]
    is_asked = bool(said) and said[0].has(Concept.IS, Concept.ARTICLE, Concept.DID) and words[start].has(Concept.WHO)
    is_told_of = end + 1 < len(words) and words[end].kind in _SIGNS and words[end + 1].has(*QUESTION_WORDS)
    person = next((word for word in said if word.is_unknown), None) if left_over else None
    named = next((word for word in said if word.has(Concept.NAME)), None)
    return person.text if person and named and (is_asked or is_told_of) else None


def _is_plain(word: WordMatch) -> bool:
    return word.is_noise and not word.has(*QUESTION_WORDS, Concept.NAME)


def _end_of_what_is(words: Sequence[WordMatch]) -> int | None:
    """Return the index after "what is", if a sentence begins with it."""
    is_asked = len(words) > 1 and words[0].has(Concept.WHAT) and words[1].has(Concept.IS)
    return 2 if is_asked else None


def _asks_after(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a question follows a word: "do you know offhand who …"."""
    rest = (word for word in words[index + 1 :] if not (word.is_unknown or word.kind in _SIGNS))
    following = next((word for word in rest if not word.is_noise or word.has(*QUESTION_WORDS)), None)
    return following is None or following.has(*QUESTION_WORDS)


def _ends(words: Sequence[WordMatch]) -> list[int]:
    """Return where the last words before signs and at the end are."""
    return [index for index in range(len(words)) if index + 1 == len(words) or words[index + 1].kind in _SIGNS]


def _is_skipped(word: WordMatch, row: _Row) -> bool:
    """Return whether a word says nothing between a verb and what is sought."""
    is_empty = word.is_noise or word.has(Concept.CHATTER, Concept.ARTICLE, Concept.NUMBER, Concept.OR)
    return is_empty and not (_is(word, row.is_thing) or word.has(Concept.ANY, Concept.WHAT, Concept.NAME))


def _find_forwarded(words: Sequence[WordMatch], row: _Row) -> str | None:
    """Return the word by which a sentence asks to send something to others, None if it does not."""
    if asks(words):
        return None
    verb = _end_of_first(words, row.forward)
    if verb is None:
        verb = next((index for index, word in enumerate(words) if _is(word, row.write)), len(words))
        if not all(word.is_noise or word.has(Concept.CHATTER) for word in words[:verb]):
            return None
    return next((word.text for word in words[verb:] if _is(word, row.is_audience)), None)


def _find_permission(words: Sequence[WordMatch], row: _Row) -> str | None:
    """Return the word for what one asks to be allowed to do with a document: "may I *share* the overview with …"."""
    verb = None if asks(words) else _end_of_first(words, row.may_i)
    return None if verb is None else next((word.text for word in words[verb - 1 :] if _is(word, row.passes_on)), None)


def _find_counted(words: Sequence[WordMatch], row: _Row) -> str | None:
    """Return what a sentence counts that no register has: "how many *people* work on it at Eurojust?"."""
    for index, word in enumerate(words[:-1]):
        if not word.has(Concept.HOW_MANY):
            continue
        near = words[index + 1 : index + 1 + _NEAR_COUNT]  # Slovak "koľko to bude *strán*"
        counted = next((other for other in near if _is(other, row.is_counted)), None)
        before = near[: near.index(counted)] if counted else near
        if counted and not counted.has(Concept.ITEM, Concept.KIND) and all(map(_is_filler, before)):
            return counted.text
    return None


def _is_filler(word: WordMatch) -> bool:
    return word.is_noise or word.has(Concept.IS, Concept.BACK)


def _end_of_first(words: Sequence[WordMatch], phrases: PhraseTable) -> int | None:
    """Return the index after the first phrase that has nothing but an opening before it."""
    tokens = number_tokens(words)
    for start, (_, index) in enumerate(tokens):
        if (end := phrases.end_of(tokens, start)) is not None:
            return tokens[end - 1][1] + 1
        word = words[index]
        if not (word.is_noise or word.is_unknown or word.kind in _SIGNS or word.has(Concept.CHATTER, Concept.MUST)):
            return None
    return None


def _is(word: WordMatch, matches: _Matcher) -> bool:
    return word.kind is TokenKind.WORD and any(map(matches, word.parts))


@cache
def _row(language: str) -> _Row:
    row = SOUGHT_WORDS[language]
    return _Row(
        seek=phrase_table(row.seek),
        give=phrase_table(row.give),
        is_counted=word_matcher(row.counted),
        forward=phrase_table(row.forward),
        write=word_matcher(WRITING_WORDS[language].write),
        is_thing=word_matcher(row.things),
        is_audience=word_matcher(row.audience),
        may_i=phrase_table(row.may_i),
        passes_on=word_matcher(row.shares),
        is_text=word_matcher(WRITING_WORDS[language].texts),
    )
