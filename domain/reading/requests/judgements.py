"""Texts that no register answers, though they name what it has: what a document says, what something is worth.

So do those that ask who somebody is, or order that a body be urged. They ask nothing that is owed, due or open.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import fields

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.left_over import PREDICATES
from domain.reading.requests.judgement_words import JUDGEMENT_WORDS
from domain.reading.requests.sentences_alone import find_sentences_alone
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhraseTable, number_tokens

#: With one of these a text asks for what the register has.
_OWING = (*(set(PREDICATES) - {Concept.ITEM, Concept.OWE}), Concept.STATUS_OF, Concept.DEADLINE, Concept.RHYTHM)
#: What asks for no document's content, whatever else is said.
_OTHER_QUESTIONS = tuple(set(QUESTION_WORDS) - {Concept.WHAT})
_OTHER_ASKING = (*_OTHER_QUESTIONS, Concept.MUST)
#: "How much did it cost" counts no deliverables.
_UNCOUNTED = tuple(set(_OTHER_QUESTIONS) - {Concept.HOW_MANY})
_REFERENCES = (TokenKind.REF, TokenKind.NOTE)
_VERB_LAST = ("de", "nl")
_NAMED = (Concept.NAME, Concept.OTHER, Concept.VEHICLE)
#: Between a verb and the body that is urged.
_LINKS = (Concept.ARTICLE, Concept.TO, Concept.ASSIGNED)
_LIMITS = (Concept.ANY, Concept.OWE)
#: With one of these a question is about the register's own lists, whatever documents contain.
_LISTED = tuple(
    set(_OWING) - {Concept.DELIVER, Concept.DELIVERED, Concept.COMING, Concept.DATED, Concept.STATUS_OF, Concept.DONE}
)
#: What asks to whom or where something is to be sent.
_WHITHER = (Concept.TO_WHOM, Concept.WHO, Concept.WHERE)
#: So many words away from a body's name a person is its own.
_BESIDE = 3

#: Before a body: where somebody works, or comes from; and what says only that.
_PLACE = (Concept.IN, Concept.FROM)
_OTHER_PLACES = "of van aus chez de da du d di del della dell hos z ze zo iz pri tal ag as"
#: May stand before those, or between them and the body.
_BETWEEN = (Concept.ARTICLE, Concept.IS, Concept.DID)
#: The endings of cases that say so by themselves.
_LOCATIVES: Mapping[str, tuple[str, ...]] = {
    "et": ("is", "es", "us", "ist", "est"),
    "fi": ("ssa", "sta"),
    "hu": ("nál", "nél"),
    "lt": ("oje", "ėje", "ole", "uste"),
    "lv": ("ā", "ē"),
}
#: In a "which" of these one is asked for, and what is at a Council is due at its meeting.
_NO_PLACES = ("member-states", "jha-agencies", "budgetary-authorities", "council", "schengen-council")


class _Phrases(Struct, frozen=True):
    says: PhraseTable
    worth: PhraseTable
    person: PhraseTable
    votes: PhraseTable
    outcome: PhraseTable
    barred: PhraseTable
    remarks: PhraseTable
    you_think: PhraseTable


def find_judgement(
    words: Sequence[WordMatch], language: str, left_over: Collection[str], topic: str | None, *, asks: bool
) -> str | None:
    """Return the word by which a text asks for a content, a judgement or a person, None if it does not.

    `left_over` are the words that nothing in the register is about, `topic` those of what the text is about; `asks`
    tells whether it is marked as a question.
    """
    phrases, about = _phrases(language), (topic or "").split()
    for start, stop in find_sentences_alone(words):
        sentence = words[start:stop]
        others = [word for word in sentence if not set(word.text.split()) <= set(about)]
        found = _find_content(sentence, phrases, left_over) if about else None
        found = found or _find_person(sentence, others, phrases) or _find_person_at(sentence, language)
        names_something = about or any(word.has(*_NAMED) or word.kind is TokenKind.REF for word in sentence)
        if names_something and found is None:
            found = _find_of_document(others, phrases, asks=asks and stop == len(words))
            found = found or _find_outcome_asked(sentence, phrases)
        found = found or (_find_worth(others, phrases) if asks and names_something else None)
        found = found or _find_urging(sentence, others, left_over, asks=asks, is_verb_last=language in _VERB_LAST)
        if found is not None:
            return found
    return None


def _find_content(words: Sequence[WordMatch], phrases: _Phrases, left_over: Collection[str]) -> str | None:
    """Return what a document is asked about: "what does the report say about *crypto*?"."""
    first = next((word for word in words if word.has(*QUESTION_WORDS, Concept.STATUS_OF)), None)
    if first is None or not first.has(Concept.WHAT, Concept.STATUS_OF):
        return None
    if any(word.kind in _REFERENCES or word.has(*_OTHER_ASKING) for word in words if word is not first):
        return None
    is_document = any(word.has(Concept.ITEM, Concept.DELIVER) and not word.is_noise for word in words)
    said = _find(words, phrases.says) if is_document else None
    rest = () if said is None else words[said.stop :]
    is_about = (word for word in rest if (word.is_unknown and word.text in left_over) or word.has(Concept.NAME))
    return next((word.text for word in is_about), None)


def _find_of_document(others: Sequence[WordMatch], phrases: _Phrases, *, asks: bool) -> str | None:
    """Return the word for what a document comes to, bars or gets: "what *conclusions* does the report reach?".

    So is who voted on it. `asks` tells whether the last of the words are marked as a question.
    """
    asking = [word for word in others if word.has(*QUESTION_WORDS, Concept.WHERE) and not word.is_noise]
    is_listed = any(word.has(*_LISTED) and not (word.is_noise or word.has(Concept.ITEM)) for word in others)
    first = next((word for word in others if word.has(*QUESTION_WORDS)), None)
    asks_what = first is not None and all(word.has(Concept.WHAT) for word in (first, *asking))
    is_sent = bool(asking or asks) and all(word.has(*_WHITHER) for word in asking)
    found = _find(others, phrases.votes)
    found = found or (_find(others, phrases.barred) if not (asking or is_listed) else None)
    found = found or (_find(others, phrases.remarks) if is_sent else None)
    if found is None and first is not None and asks_what and not is_listed:
        others = others[others.index(first) + 1 :]  # "show me what …" asks for a list
        found = _find(others, phrases.outcome)
    return None if found is None else others[found.start].text


def _find_outcome_asked(words: Sequence[WordMatch], phrases: _Phrases) -> str | None:
    """Return what a document comes to, right after "what" and even if titles have it: "which *findings* does …"."""
    start = next((index for index, word in enumerate(words) if word.has(*QUESTION_WORDS)), len(words))
    is_listed = any(word.has(*_OTHER_ASKING, *_LISTED) and not word.is_noise for word in words)
    if is_listed or not any_has(words, Concept.ITEM):
        return None
    is_asked = start + 1 < len(words) and words[start].has(Concept.WHAT)
    found = _find(words[start + 1 : start + 2], phrases.outcome) if is_asked else None
    return None if found is None else words[start + 1].text


def _find_worth(others: Sequence[WordMatch], phrases: _Phrases) -> str | None:
    """Return the word for what something is worth: "is the Barometer *any good*?"."""
    asked, opinion = _find(others, phrases.worth), _find(others, phrases.you_think)
    said = asked or opinion
    if said is None or (asked and opinion):  # "do you think they have enough staff to deliver?"
        return None if said is None else others[said.start].text
    rest = (*others[: said.start], *others[said.stop :])
    blocking = (*_OWING, *_UNCOUNTED) if asked else (*_OWING, *QUESTION_WORDS, Concept.ANY, Concept.ITEM, Concept.OWE)
    is_owed = any(word.has(*blocking) and not word.is_noise for word in rest)
    return None if is_owed else others[said.start].text


def _find_person(words: Sequence[WordMatch], others: Sequence[WordMatch], phrases: _Phrases) -> str | None:
    """Return the word for a body's person who is asked for: "who is Eurojust's *man* on …"."""
    # French "c'est qui" is one word, Lithuanian "kas dabar" is next, too.
    is_who = any(word.has(Concept.WHO) or (word.has(Concept.NEXT, Concept.IS) and " " in word.text) for word in words)
    person = _find(words, phrases.person)
    # "Which commissioner is behind …?", "who voted against …?"
    if person is not None and any_has(words[max(0, person.start - 1) : person.start], Concept.WHAT, Concept.WHO):
        return words[person.start].text
    person = person if is_who else None
    said = () if person is None else words[person.start : person.stop]
    if person is None or any(word.has(*_OWING) and not word.is_noise for word in others if word not in said):
        return None
    beside = words[max(0, person.start - _BESIDE) : person.stop + _BESIDE]
    return words[person.start].text if any_has(beside, Concept.NAME) else None


def _find_person_at(words: Sequence[WordMatch], language: str) -> str | None:
    """Return the body at which a sentence asks for a person, None if it asks for none."""
    for index, word in enumerate(words):
        body = _body_after(words, index + 1, language) if word.has(Concept.WHO, Concept.TO_WHOM, Concept.WHAT) else None
        if body is None or _is_one_of_several(words, body):
            continue
        # Lithuanian "kas" is "what", too: somebody does what no register knows.
        does_unknown = body + 1 < len(words) and words[body + 1].is_unknown
        if not word.has(Concept.WHAT) or (language in _LOCATIVES and does_unknown):
            return words[body].text
    return None


def _body_after(words: Sequence[WordMatch], start: int, language: str) -> int | None:
    """Return where the body is whose place is named from an index on, None if none is."""
    is_placed = False
    for index in range(start, len(words)):
        word = words[index]
        if word.has(Concept.NAME):
            is_placed = is_placed or word.text.endswith(_LOCATIVES.get(language, ()))
            return index if is_placed and word.concepts[Concept.NAME] not in _NO_PLACES else None
        is_place = word.has(*_PLACE) or fold(word.text).split(" ")[0] in _OTHER_PLACES.split()
        is_verb = language == "hu" and index == start and word.kind is TokenKind.WORD
        if not (is_place or is_verb or word.has(*_BETWEEN)):
            return None
        is_placed = is_placed or (is_place and not is_verb)
    return None


def _is_one_of_several(words: Sequence[WordMatch], body: int) -> bool:
    """Return whether another body is joined to one: "who of Frontex and Europol"."""
    following = words[body + 1 : body + 4]
    return any(word.has(Concept.AND, Concept.OR) or word.kind is TokenKind.COMMA for word in following[:1]) and any_has(
        following, Concept.NAME
    )


def _find_urging(
    words: Sequence[WordMatch],
    others: Sequence[WordMatch],
    left_over: Collection[str],
    *,
    asks: bool,
    is_verb_last: bool,
) -> str | None:
    """Return the verb, which is not known, by which a body is to be urged: "*badger* the Commission about …".

    It stands before the body, or at some distance before a reference ("*stick* a note on II.1a"); in a question after
    an opening: "could you"; in some languages also at the end.
    """
    if any(word.has(*_OWING, *QUESTION_WORDS) and not word.is_noise for word in others):
        return None
    first = next((index for index, word in enumerate(words) if not _is_opening(word)), len(words))
    body = next((index for index in range(first, len(words)) if _is_object(words[index])), len(words))
    is_near = body < len(words) and words[body].kind is TokenKind.REF and body < first + 2
    if body + 1 >= len(words) or is_near or (first == 0 and (asks or first == body)):
        return None
    verb = words[-1] if first == body else words[first]
    is_between = all(word.is_noise or word.has(*_LINKS) for word in words[first + 1 : body])
    is_verb = verb.is_unknown and verb.text in left_over and (is_verb_last or first < body)
    return verb.text if is_verb and is_between else None


def _is_object(word: WordMatch) -> bool:
    return word.has(Concept.NAME) or word.kind is TokenKind.REF


def _is_opening(word: WordMatch) -> bool:
    return (word.is_noise or word.has(Concept.CHATTER, Concept.NUMBER)) and not word.has(Concept.NAME, *_LIMITS)


def _find(words: Sequence[WordMatch], phrases: PhraseTable) -> range | None:
    """Return where the first of some phrases is among words, None if there is none; "cosa dice" may be one word."""
    tokens = number_tokens(words)
    if not phrases.may_be_in([token for token, _ in tokens]):
        return None
    found = ((index, phrases.end_of(tokens, start)) for start, (_, index) in enumerate(tokens))
    return next((range(index, tokens[end - 1][1] + 1) for index, end in found if end is not None), None)


@cache
def _phrases(language: str) -> _Phrases:
    row = JUDGEMENT_WORDS[language]
    return _Phrases(**{each.name: _split(getattr(row, each.name)) for each in fields(row)})


def _split(text: str) -> PhraseTable:
    return PhraseTable(fold(phrase).split() for phrase in text.split(","))
