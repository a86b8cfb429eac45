"""The limits that an "or" is between: "overdue or due this week"; so does "…, including the overdue"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: What begins a time.
TIMES = (
    Concept.MONTH,
    Concept.THIS,
    Concept.NEXT,
    Concept.TODAY,
    Concept.TOMORROW,
    Concept.WITHIN,
    Concept.BY,
    Concept.BEFORE,
    Concept.IN,
    Concept.UNTIL,
    Concept.AFTER,
    Concept.WEEK,
    Concept.QUARTER,
    Concept.HALF,
    Concept.FEAST,
    Concept.YEAR_END,
    Concept.END,
    Concept.YEAR,
)
_DATES = (TokenKind.NUMBER, TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR)
_NAMED_DATES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)
_BREAKS = (TokenKind.COMMA, TokenKind.STOP)
#: The kinds of limits that an "or" may be between.
_LIMITS: dict[str, tuple[Concept, ...]] = {
    "overdue": (Concept.OVERDUE,),
    "held": (Concept.HELD,),
    "reported": (Concept.REPORTED,),
    "done": (Concept.DONE, Concept.DELIVERED),
    "open": (Concept.OPEN,),
    "undated": (Concept.UNDATED,),
    "ownerless": (Concept.OWNERLESS,),
    "time": TIMES,
}

#: May be between "including" and "late".
_RELATIVE = (
    *(Concept.NOISE, Concept.WHAT, Concept.WHO, Concept.ARTICLE, Concept.BACK, Concept.IS, Concept.ITEM, Concept.ALL),
    *(Concept.THIS, Concept.AND, Concept.DID, Concept.IN),
)
_MAX_BETWEEN = 6
#: "Too", in all languages together, but for words as short as Hungarian "is".
_TOO = phrase_table(
    """also, too, as well, също, také, taky, rovněž, også, auch, ebenfalls, επίσης, también, samuti, myös, mukaan,
    aussi, également, freisin, chomh maith, također, szintén, anche, taip pat, irgi, arī, ukoll, wkoll, ook, eveneens,
    też, także, również, também, de asemenea, tiež, tudi, även, också"""
)
#: "Can we", in all languages together.
_MAY_WE = phrase_table(
    """can we, can I, may I, may we, could I, shall we, можем, мога, můžeme, můžu, mohu, kan vi, kan jeg, kan jag,
    können wir, kann ich, dürfen wir, darf ich, μπορούμε, μπορώ, podemos, puedo, võime, võin, voimmeko, voinko,
    peut on, on peut, je peux, puis je, pouvons nous, féidir liom, féidir linn, možemo, mogu, lehetünk, lehetek,
    possiamo, posso, galime, galiu, galim, varam, varu, nistgħu, nista', kunnen we, kan ik, mag ik, możemy, mogę,
    putem, pot, môžeme, môžem, smo lahko, lahko"""
)
#: To include something, in all languages together.
_INCLUDE = phrase_table(
    """include, add, count, take, включете, включи, включите, добавете, добави, zahrňte, zahrnout, zahrň, započítejte,
    započítat, přidejte, přidej, tag … med, medtag, medregn, inkluder, mitzählen, einbeziehen, mitnehmen,
    dazunehmen, einschließen, nimm … mit, nehmen … mit, nehmt … mit, zähl … mit, zählen … mit, rechne … mit,
    συμπεριλάβετε, συμπερίλαβε, βάλτε, βάλε, προσθέστε, incluye, incluid, incluya, incluir, inclúyelos, inclúyelas,
    añade, añada, kaasa arvata, arva … kaasa, arvake … kaasa, lisa, lisage, lisada, laske mukaan, laskekaa mukaan,
    ota mukaan, ottakaa mukaan, laskea mukaan, lisää, inclure, incluez, inclus, ajoute, ajoutez, ajouter, compte,
    comptez, compter, cuir … san áireamh, áirigh, cuir … leis, uračunati, uračunajte, uračunaj, uključite, uključi,
    uključiti, dodajte, dodaj, vedd bele, vegye bele, vegyék bele, számold bele, számítsd bele, add hozzá, includi,
    includete, includere, includa, aggiungi, aggiungete, aggiungere, conta, įtraukite, įtrauk, įtraukti,
    įskaičiuokite, pridėkite, iekļaujiet, iekļauj, iekļaut, pieskaitiet, inkludi, jinkludi, inkludu, żid, għodd,
    reken … mee, neem … mee, tel … mee, meetellen, meerekenen, meenemen, uwzględnić, uwzględnij, uwzględnijcie,
    dolicz, doliczyć, dołącz, wlicz, wliczyć, inclui, inclua, incluam, junta, junte, acrescenta, includeți,
    adăugați, adaugă, zahrnúť, započítajte, pridajte, pridaj, vključi, vključite, vključiti, prištej, prištejte, ta
    med, ta … med, räkna med, räkna … med, inkludera, lägg till"""
)
_BESIDE_ADDED = (Concept.ITEM, Concept.ARTICLE, Concept.INCLUDING, Concept.ELSE, Concept.AND, Concept.WE, Concept.BACK)


def find_alternatives(cursor: Cursor) -> frozenset[str]:
    """Return between which kinds of limits an "or" is: "overdue or due this week"; empty if it joins anything else."""
    for index, word in enumerate(cursor.words):
        if word.has(Concept.OR):
            before, after = _limit_beside(cursor, index, -1), _limit_beside(cursor, index, 1)
            if before and after and before != after:
                return frozenset((before, after))
    return frozenset()


def _limit_beside(cursor: Cursor, index: int, step: int) -> str | None:
    """Return the kind of the nearest limit before or after a word, if only what is owed is between."""
    index += step
    while (word := cursor.word(index)) is not None:
        kind = next((kind for kind, concepts in _LIMITS.items() if word.has(*concepts)), None)
        is_time = word.kind in _DATES or word.concepts.get(Concept.POST) in TIMES  # Lithuanian "2025 m. pabaigos"
        if kind is not None or is_time:
            return kind or "time"
        if not (
            word.is_noise
            or word.has(Concept.OWE, Concept.MUST, Concept.ITEM, Concept.DELIVER, Concept.WHAT, Concept.DATED)
        ):
            return None
        index += step
    return None


def with_backlog(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Read "including the overdue" beside a time as one of two limits with an "or"; elsewhere it adds nothing.

    So it does after it: "…, delays included".
    """
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if not word.has(Concept.INCLUDING):
            continue
        is_last = cursor.word(index + 1) is None or cursor.has_kind(index + 1, *_BREAKS)
        is_after = is_last and cursor.has_kind(index - 2, *_BREAKS)
        late = index - 1 if is_after else _skip_to_late(cursor, index + 1)
        if cursor.has(late, Concept.OVERDUE):
            start, last = sorted((index, late))
            last += cursor.has(last + 1, Concept.IS)  # German "was überfällig ist"
            before = words[: start - 1 if cursor.has_kind(start - 1, *_BREAKS) else start]
            others = [*before, *words[last + 1 :]]
            has_time = any(other.has(*TIMES) or other.kind in _NAMED_DATES for other in others)
            either = [replace(word, concepts={Concept.OR: None}), words[late]]
            return [*before, *either, *words[last + 1 :]] if has_time else others
    return words


def _skip_to_late(cursor: Cursor, index: int) -> int:
    """Return the index after what may be between "including" and "late": "including that, which is late"."""
    stop = index + _MAX_BETWEEN
    while index < stop and not cursor.has(index, Concept.OVERDUE):
        if not (cursor.has(index, *_RELATIVE) or cursor.has_kind(index, TokenKind.COMMA)):
            break
        index += 1
    return index


def with_those_too(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Read "the overdue ones too" at the end, beside a time, as one of two limits with an "or".

    Without a time it adds nothing, nor do "those without a date too".
    """
    if not any_has(words, Concept.OVERDUE, Concept.UNDATED):
        return words
    last = max(index for index, word in enumerate(words) if word.has(Concept.OVERDUE, Concept.UNDATED))
    start = max((index + 1 for index, word in enumerate(words[:last]) if word.kind in _BREAKS), default=0)
    added, before, tail = words[last], words[: max(start - 1, 0)], words[start:]
    too = PhrasedWords(tail).covered(_TOO)
    is_all = all(word is added or index in too or _may_be_added(word) for index, word in enumerate(tail))
    if not (before and too and is_all):
        return words
    # Dutch "voor" is "for" and "before", "bestemd voor" for and to.
    if not any(
        (other.has(*TIMES) and not other.has(Concept.FOR, Concept.TO)) or other.kind in _NAMED_DATES for other in before
    ):
        return before
    either = [replace(added, text="", concepts={Concept.OR: None}), added]
    return [*before, *either] if added.has(Concept.OVERDUE) else words


def with_included(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Read a last sentence "please include the overdue ones" as one of two limits with an "or".

    Without a time it adds nothing; nor do "those without a date", which are no part of a time.
    """
    stop = max((index for index, word in enumerate(words) if word.kind is TokenKind.STOP), default=0)
    before, said = words[:stop], words[stop + 1 :]
    if before and before[-1].kind is TokenKind.COMMA:
        before = before[:-1]  # the Greek question mark
    late = next((word for word in said if word.has(Concept.OVERDUE, Concept.UNDATED)), None)
    if late is None or not before:
        return words
    verb = PhrasedWords(said).covered(_INCLUDE)
    # Swedish "ta … med": its second part is elsewhere.
    is_all = all(word is late or index in verb or _may_be_included(word) for index, word in enumerate(said))
    if not (verb and is_all):
        return words
    has_time = any(other.has(*TIMES) or other.kind in _NAMED_DATES for other in before)
    if late.has(Concept.UNDATED):
        return words if has_time else before
    # What is due by a time has what is late anyway.
    has_time = has_time and not any_has(before, Concept.BY, Concept.UNTIL, Concept.BEFORE, Concept.LATEST)
    return [*before, replace(late, text="", concepts={Concept.OR: None}), late] if has_time else before


def _may_be_included(word: WordMatch) -> bool:
    return _may_be_added(word) or word.has(Concept.WITH, Concept.OWE, Concept.CHATTER, Concept.IN, Concept.POST)


def _may_be_added(word: WordMatch) -> bool:
    says_nothing = word.is_noise or word.kind in _BREAKS or word.has(*_BESIDE_ADDED)
    return says_nothing and not word.has(*QUESTION_WORDS, Concept.NOT, Concept.NOTHING, Concept.NAME)


def without_relief(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without an "or" after which somebody asks to relax: "is anything due, or can we go home?"."""
    start = next((index for index, word in enumerate(words) if word.has(Concept.OR)), 0)
    rest = [word for word in words[start + 1 :] if word.kind is TokenKind.WORD]
    if not start or not any(word.is_unknown for word in rest) or not all(map(_says_nothing, rest)):
        return words
    if PhrasedWords(words[start:]).find(_MAY_WE) is None:
        return words
    is_apart = words[start - 1].kind is TokenKind.COMMA
    return words[: start - is_apart]


def _says_nothing(word: WordMatch) -> bool:
    return word.is_unknown or word.is_noise or word.has(Concept.WE, Concept.CHATTER, Concept.BACK, Concept.IS)
