"""Texts in a thread that take a limit of the last question away, or put one in its place by saying what is not meant.

"For everybody, not just Eurojust", "never mind the deadline, everything they have", "add what is late, too", "only the
one-offs, not the recurring ones".
"""

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from domain.dates.spans import Span
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Bound, Question
from domain.reading.idioms.dates.any_deadline import make_unlimited
from domain.reading.idioms.superlatives import EVERYBODY
from domain.reading.threads.pointers import AMONG, BESIDES, JUST, WIDENED
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: What puts something to a list; in all languages together.
_ADD = phrase_table(
    """add, add in, include, throw in, plus, добави, добавете, включи, прибави, přidej, přidejte, přihoď, přihoďte,
    zahrň, tag også, tag, medtag, læg dertil, tilføj, nimm, nehmen sie, füge, rechne, πρόσθεσε, βάλε, βάλε μέσα,
    συμπεριέλαβε, añade, añada, suma, incluye, mete, lisa, lisage, pane juurde, arvesta, lisää, ota mukaan, ajoute,
    ajoutez, rajoute, rajoutez, inclus, mets aussi, cuir leis, cuir, dodaj, dodajte, uključi, ubaci, vedd hozzá,
    vedd, add hozzá, tedd hozzá, aggiungi, aggiunga, includi, metti, pridėk, pridėkite, įtrauk, pieliec, pievieno,
    pieskaiti, żid, żidli, inkludi, doe er, doe er ook, voeg, neem, tel, dorzuć, dołącz, uwzględnij, junta,
    acrescenta, inclui, soma, adaugă, adăugați, pune, include și, pridaj, pridajte, prihoď, lägg till, ta med,
    inkludera, räkna in"""
)
#: What may stand between "only" and "what": Polish "tylko to, co", French "seulement ce qui".
_CORRELATIVES = (Concept.BACK, Concept.THIS, Concept.ARTICLE)
_RELATIVE = frozenset({Concept.WHAT, Concept.NOISE, Concept.BACK, Concept.IS})
_DEADLINES = (Concept.DEADLINE,)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER, TokenKind.REF, TokenKind.ROMAN)
_MAX_WORDS = 14
#: With one of these something else is denied of a body: that it has delivered, or is late.
_DENIED_OTHERWISE = (
    *(Concept.DONE, Concept.DELIVERED, Concept.DELIVER, Concept.OVERDUE, Concept.DEADLINE, Concept.UNDATED),
    *(Concept.DATED, Concept.OPEN, Concept.ON_TIME, Concept.HELD, Concept.REPORTED, Concept.ONLY, Concept.JOINTLY),
    *(Concept.WITH, Concept.ELSE, Concept.WHEN, Concept.WHO, Concept.HOW_MANY, Concept.VEHICLE, Concept.SECTION),
)


def widen(words: Sequence[WordMatch], previous: Question, *, today: date) -> Sequence[WordMatch] | None:
    """Return what a text asks for that takes a limit away, None for any other."""
    if len(words) > _MAX_WORDS or any(word.kind in _TIMES or word.has(Concept.MONTH) for word in words):
        return None
    if any_has(words, Concept.NAME):
        if (both := _with_body(words, previous)) is not None:
            return both
        return _for_everybody(words, previous) or _without_those(words, previous) or _not_theirs(words, previous)
    if any_has(words, Concept.KIND) and (others := _not_theirs(words, previous)) is not None:
        return others
    return _with_late(words, previous, today) or _of_rhythm(words) or _without_deadline(words, previous)


def leave_out_relative(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return a text without the "what is" of "only what is late", which asks nothing."""
    only = next((index for index, word in enumerate(words) if word.has(Concept.ONLY) or word.text == JUST), None)
    if only is None or not all(word.is_noise or word.has(Concept.CHATTER, Concept.AND) for word in words[:only]):
        return words
    what = only + 1
    while what < len(words) and (words[what].kind is TokenKind.COMMA or words[what].has(*_CORRELATIVES)):
        what += 1
    is_relative = what < len(words) and words[what].has(Concept.WHAT) and _RELATIVE.issuperset(words[what].concepts)
    if not is_relative or any_has(words[what:], Concept.DEADLINE, Concept.COMING):
        return words
    after = what + 1
    while after < len(words) and words[after].has(Concept.IS):
        after += 1
    return [*words[: only + 1], *words[after:]]


def leave_out_resumption(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return a text without the "what is it" after "I only need the Commission's part"."""
    comma = max((index for index, word in enumerate(words) if word.kind is TokenKind.COMMA), default=0)
    tail = words[comma + 1 :]
    asks = bool(tail) and tail[0].has(Concept.WHAT) and _RELATIVE.issuperset(tail[0].concepts)
    resumes = asks and all(word.is_noise or word.has(Concept.BACK, Concept.IS) for word in tail[1:])
    return words[:comma] if comma and resumes and any(map(is_only, words[:comma])) else words


def is_only(word: WordMatch) -> bool:
    """Return whether a word limits to what follows it."""
    is_after = word.concepts.get(Concept.POST) is Concept.ONLY
    return is_after or word.has(Concept.ONLY, Concept.BEYOND) or word.text == JUST


def denies_limit(words: Sequence[WordMatch]) -> bool:
    """Return whether words say "not only": in one word, or in two."""
    if any_has(words, Concept.BEYOND):
        return True
    return any_has(words, Concept.NOT) and any(map(is_only, words))


def _for_everybody(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return a word for everybody in place of "not just Eurojust", if the last question was about Eurojust."""
    named = {word.concepts[Concept.NAME] for word in words if word.has(Concept.NAME)}
    asks = any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words)
    if asks or not named.issubset(previous.owners) or not denies_limit(words):
        return None
    return [WordMatch(text=_text(words), concepts={Concept.NOISE: None}, value=EVERYBODY)]


def _with_body(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return the bodies of the last question and another one in place of "add Eurojust to that"."""
    names = [word for word in words if word.has(Concept.NAME)]
    others = [word for word in words if not word.has(Concept.NAME)]
    says_more = any_has(others, *QUESTION_WORDS, Concept.EXCEPT, Concept.ONLY, Concept.NOT)
    added = PhrasedWords(words).find(_ADD)
    if not previous.owners or says_more or added is None:
        return None
    if not all(word.is_noise or word.has(Concept.CHATTER, Concept.AND) for word in words[: added[0]]):
        return None
    known = [WordMatch(text=slug, concepts={Concept.NAME: slug}) for slug in previous.owners]
    link = WordMatch(text="", concepts={Concept.AND: None})
    return [link, *(each for name in known for each in (name, link)), *names]


def _without_those(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return "except" and a body in place of "and without those in which the Commission takes part"."""
    start = next((index for index, word in enumerate(words) if word.has(Concept.EXCEPT)), len(words))
    names = [word for word in words if word.has(Concept.NAME)]
    is_first = all(word.is_noise or word.has(Concept.AND) for word in words[:start])
    asks = any_has(words, Concept.WHO, Concept.HOW_MANY, Concept.WHEN)
    asks = asks or any_has(words, Concept.ELSE)  # "apart from these two, what else has Frontex?"
    asks = asks or any(word.value in (AMONG, BESIDES) for word in words)
    is_list = not previous.refs and not asks and len(names) == 1 and not names[0].has(Concept.EXCEPT)
    if not (is_first and is_list) or names[0] not in words[start:]:
        return None
    return [replace(words[start], concepts={Concept.EXCEPT: None}), *names]


def _not_theirs(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return "except" and a body, or a kind of body, in place of "and which of those aren't Europol's?"."""
    names = [word for word in words if word.has(Concept.NAME, Concept.KIND)]
    is_denied = any_has(words, Concept.NOT)
    asks = any_has(words, Concept.WHAT, Concept.ANY) and any_has(words, Concept.BACK)
    others = any(word.has(*_DENIED_OTHERWISE) and not word.is_noise for word in words)
    if len(names) != 1 or previous.refs or not (is_denied and asks) or others:
        return None
    return [
        WordMatch(text="", concepts={Concept.AND: None}),
        WordMatch(text="", concepts={Concept.EXCEPT: None}),
        *names,
    ]


def _with_late(words: Sequence[WordMatch], previous: Question, today: date) -> Sequence[WordMatch] | None:
    """Return what is due by the end of the last question's time in place of "add what is late"."""
    when = previous.when
    is_to_come = when is not None and when.span.last >= today and when.bound in (Bound.IN, Bound.BETWEEN, Bound.FROM)
    is_late = any_has(words, Concept.OVERDUE)
    if when is None or not (is_to_come and is_late) or any_has(words, Concept.NOT):
        return None
    if PhrasedWords(words).find(_ADD) is None:
        return None
    by = WordMatch(text="", concepts={Concept.BY: None}, value=WIDENED)
    return [by, WordMatch(text=_text(words), concepts={}, kind=TokenKind.DATE, value=Span.day(when.span.last))]


def _of_rhythm(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return "only" and a rhythm in place of "only the one-offs, not the recurring ones"."""
    only = next((index for index, word in enumerate(words) if is_only(word) and not word.has(Concept.BEYOND)), None)
    if only is None or any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words):
        return None
    rhythm = next((word for word in words[only:] if word.has(Concept.RHYTHM)), None) or next(
        (word for word in words[:only][::-1] if word.has(Concept.RHYTHM)), None
    )
    is_contrast = any(word.has(Concept.NOT, Concept.EXCEPT) or word.is_unknown for word in words)
    if rhythm is None or not is_contrast or any_has(words, Concept.OVERDUE, Concept.UNDATED):
        return None
    return [WordMatch(text="", concepts={Concept.ONLY: None}), replace(rhythm, kind=TokenKind.WORD)]


def _without_deadline(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return what limits nothing in place of "never mind the deadline, everything they have"."""
    is_dated = previous.when is not None or previous.undated
    is_all = any_has(words, Concept.ALL)
    names = any_has(words, *_DEADLINES)
    is_apart = any(word.kind in (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP) for word in words)
    return [make_unlimited(words)] if is_dated and is_all and names and is_apart else None


def _text(words: Sequence[WordMatch]) -> str:
    return " ".join(word.text for word in words)
