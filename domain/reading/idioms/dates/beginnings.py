"""Since the beginning of a time, which is since its first day: "since the start of April"; by languages."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: Before the time.
_BEFORE = phrase_table(
    """since the beginning of, since the start of, since beginning of, since start of, from the beginning of, from the
    start of, seit Anfang, seit Beginn, seit dem Beginn, seit dem Anfang, ab Anfang, sinds begin, sinds het begin van,
    vanaf begin, vanaf het begin van, sinds de start van, siden begyndelsen af, siden starten af, siden start, fra
    begyndelsen af, sedan början av, sedan början på, sedan starten av, från början av, depuis le début de, depuis le
    début du, depuis le début d', depuis début, dès le début de, dès le début du, dall'inizio di, dall'inizio del,
    dall'inizio dell', da inizio, dagli inizi di, desde principios de, desde el principio de, desde el principio del,
    desde comienzos de, desde el comienzo de, desde inicios de, desde el inicio de, desde el inicio del, desde o
    início de, desde o início do, desde início de, desde o princípio de, desde o começo de, desde o começo do, de la
    începutul, de la începutul lui, de la începutul lunii, от началото на, od začátku, od počátku, od začiatku, od
    początku, od samego początku, od početka, od začetka, από τις αρχές, από τις αρχές του, από την αρχή, από την αρχή
    του, mill-bidu ta', mill-bidu tal, mill bidu ta', mill bidu tal, ó thús, ó thosach"""
)
#: Before it, and the rest after it.
_AROUND = (
    (phrase_table("nuo"), phrase_table("pradžios")),
    (phrase_table("kopš, no"), phrase_table("sākuma")),
)
#: After the time.
_AFTER = phrase_table(
    "algusest saati, algusest alates, algusest, alusta lähtien, alusta alkaen, alusta, elejétől, eleje óta, kezdete óta"
)
#: The same of this year, where its beginning is one word or a time of its own.
_THIS_YEAR = phrase_table(
    """seit Jahresbeginn, seit Jahresanfang, ab Jahresbeginn, az év eleje óta, év eleje óta, az év elejétől, vuoden
    alusta lähtien, vuoden alusta, aasta algusest saati, aasta algusest, kopš gada sākuma, no gada sākuma, nuo metų
    pradžios, mill-bidu tas-sena, mill bidu tas sena, sa mill-bidu tas-sena, since new year, since the new year,
    siden nytår, sedan nyår, sedan årsskiftet, sinds nieuwjaar, sinds de jaarwisseling, seit Neujahr, seit dem
    Jahreswechsel, en lo que va de año, en lo que llevamos de año, από την αρχή του χρόνου, από την αρχή της
    χρονιάς, από τις αρχές του χρόνου, od početka godine, od nowego roku, od Nového roku, desde que começou o ano,
    da inizio anno"""
)
#: Since anything was delivered at all, which limits nothing.
_EVER = phrase_table(
    """since the beginning, since the start, from the beginning, from the start, since we began, since we started,
    since day one, seit Beginn, seit Anfang an, von Anfang an, seit dem Start, seit wir angefangen haben, depuis le
    début, depuis le départ, desde el principio, desde el inicio, desde que empezamos, dall'inizio, fin dall'inizio,
    sin dall'inizio, desde o início, desde o começo, desde que começámos, de la început, de la începutul, încă de la
    început, sinds het begin, vanaf het begin, siden begyndelsen, siden starten, fra begyndelsen, fra starten, sedan
    början, från början, sedan starten, alusta asti, alusta alkaen, algusest peale, algusest saati, no paša sākuma,
    kopš sākuma, nuo pat pradžių, nuo pradžių, od samego początku, od początku, od samého začátku, od začátku, od
    začiatku, od samého začiatku, od samega začetka, od začetka, od samog početka, od početka, от самото начало, от
    началото, από την αρχή, εξαρχής, kezdettől, kezdettől fogva, a kezdetek óta, ó thús, ó thosaigh muid, mill-bidu,
    mill-bidu nett"""
)
_TIMES = (Concept.MONTH, Concept.FEAST, *UNITS)
_SINCE_THIS_YEAR = tuple(
    WordMatch(text="", concepts={concept: None}) for concept in (Concept.FROM, Concept.THIS, Concept.YEAR)
)
#: With one of these it is asked what was delivered.
_DELIVERY = (Concept.DELIVERED, Concept.DONE, Concept.DELIVER, Concept.OVERDUE, Concept.ON_TIME)
_SAYS_WHICH = (Concept.THIS, Concept.NEXT, Concept.LAST, Concept.NUMBER, Concept.ORDINAL)


def name_since_beginnings(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "since" in place of "since the beginning of"; "of the year" is of this one."""
    phrased = PhrasedWords(words)
    if (of_year := phrased.find(_THIS_YEAR)) is not None:
        return [*words[: of_year[0]], *_SINCE_THIS_YEAR, *words[of_year[1] :]]
    if not any_has(words, *_TIMES):
        return _leave_out_ever(words, phrased)
    for table in (_BEFORE, _AFTER):
        if (found := phrased.find(table)) is not None and found[1] > found[0]:  # no part of a longer word
            start, end = found
            since = WordMatch(text=" ".join(word.text for word in words[start:end]), concepts={Concept.FROM: None})
            before, after = words[:start], words[end:]
            if table is _BEFORE:
                return [*before, since, *_with_this(after)]
            return [*before[:-1], *_with_this(before[-1:]), since, *after]
    for opening, closing in _AROUND:
        begin, last = phrased.find(opening), phrased.find(closing)
        if begin is not None and last is not None and begin[1] < last[0]:
            return [*words[: begin[1]], *_with_this(words[begin[1] : last[0]]), *words[last[1] :]]
    return words


def _with_this(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words of which the first is a unit of time, with a "this" before it, unless another word says which."""
    unit = next((index for index, word in enumerate(words) if not word.has(Concept.ARTICLE)), len(words))
    is_bare = unit < len(words) and words[unit].has(*UNITS) and not words[unit].has(*_SAYS_WHICH)
    follows = words[unit + 1 : unit + 2]
    says_which = any_has(follows, *_SAYS_WHICH) or any(word.kind is TokenKind.YEAR for word in follows)
    if not is_bare or says_which:
        return words
    return [*words[:unit], WordMatch(text="", concepts={Concept.THIS: None}), *words[unit:]]


def _leave_out_ever(words: Sequence[WordMatch], phrased: PhrasedWords) -> Sequence[WordMatch]:
    """Return the words of a text about what was delivered without "since the beginning", which limits nothing."""
    found = phrased.find(_EVER) if any_has(words, *_DELIVERY) else None
    if found is None:
        return words
    said = (replace(word, concepts={Concept.NOISE: None}) for word in words[slice(*found)])
    return [*words[: found[0]], *said, *words[found[1] :]]
