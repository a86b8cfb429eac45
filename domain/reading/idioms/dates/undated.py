"""What has a date, and what "has not got any date at all yet", whatever stands between; in all languages together."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

_is_date = word_matcher(
    """deadline deadlines date dates frist fristen termin termine datum termijn dato tidsfrist échéance échéances délai
    scadenza termine data plazo plazos fecha fechas prazo prazos termen dată срок дата termín termíny lhůtu
    lehotu dátum datę daty rok roka rokove datuma termino datos termiņa datuma tähtaega kuupäeva määräaikaa
    päivämäärää határideje határidejük határidő dátuma ημερομηνία προθεσμία skadenza spriocdháta dáta terminu
    terminów termiņš tidsfrist tidsfrister dátumu"""
)
#: Dates that are set, in words beside theirs.
_is_fixed = word_matcher(
    """fixed firm set festen feste fester faste fast fasta vaste fixe fixes fija fijas fijo fijos fissa fisse fissi fixa
    fixas fixo fixos pevná pevné pevný sztywne sztywny fiksnih fiksni fiksen фиксирани фиксирана kindlaid kindel
    kiinteitä kiinteää seasta rögzített nustatytų konkrečių noteikti καθορισμένες καθορισμένη"""
)
_is_day = word_matcher(
    """date dates deadline deadlines termin termine frist fristen dato datoer datum datums data fecha fechas plazo
    plazos scadenza scadenze prazo prazos datas termen termene дата дати termín termíny dátum dátumy daty datuma
    datumi rok rokovi roki datų terminų kuupäevi tähtaegu päivämääriä määräaikoja dátaí spriocdhátaí dátumok határidők
    dati skadenzi ημερομηνίες ημερομηνία προθεσμίες"""
)
#: Where the "not" is last: Estonian "tähtaega üldse pole".
_is_denied_after = word_matcher(
    """tähtaega kuupäeva määräaikaa päivämäärää termino termiņa datuma termín termíny lhůtu lehotu dátum terminu rok
    roka roke"""
)
#: That it was set or not says nothing more: "for which no deadline was ever set".
_is_set = word_matcher(
    """set fixed given named agreed gesetzt festgelegt vorgesehen vastgesteld gesteld bepaald fastsat angivet sat satt
    fastställd fixée fixé prévue fissata fissato prevista fijada fijado previsto fixada fixado stabilit
    stabilită fixat определен определена посочен посочена stanoven stanovena stanovený určen určena určený
    určená wyznaczonego wyznaczony wyznaczono określonego określono ustalonego određen određeno naveden določen
    določena nastavljen nustatytas nustatyta numatytas noteikts noteikta paredzēts määratud seatud asetettu
    asetettua merkitty kitűzve megadva megszabva kitűzött οριστεί ορισμένη τεθεί stabbilita iffissata socraithe
    leagtha síos utvrđen utvrđena rögzített ustaloną ustalona ustalony fissa konkreti konkretus"""
)
_has = word_matcher(
    """have has haben hat hebben heeft har ont hanno tienen tiene têm имат има mají má majú mają imaju ima imajo turi
    έχουν έχει għandhom għandu bhfuil"""
)
#: With one of these a date is asked for, or one that was missed.
_OF_DATE = (Concept.WHEN, Concept.NOT, Concept.NOTHING, Concept.WHO, Concept.EXCEPT, Concept.DONE, Concept.DELIVERED)
_BETWEEN = frozenset(
    {
        *(Concept.ANY, Concept.IS, Concept.DID, Concept.ARTICLE, Concept.CHATTER, Concept.ALL, Concept.NOISE),
        *(Concept.NOTHING, Concept.ASSIGNED),
    }
)
#: Before the "nobody" of a relative clause, and what says after it that nobody has set something.
_RELATIVE = (Concept.WHAT, Concept.FOR, Concept.TO, Concept.ARTICLE, Concept.ASSIGNED, Concept.UNTIL)
_SETTING = (
    *(Concept.NOT, Concept.DID, Concept.DELIVERED, Concept.SET, Concept.OWE, Concept.DEADLINE, Concept.IS, Concept.ANY),
    *(Concept.DELIVER, Concept.WHEN, Concept.TO, Concept.UNDATED, Concept.DONE),
)
#: What may have a date: "everything that has a fixed date".
_DATED = (Concept.NAME, Concept.ITEM, Concept.OWE, Concept.SECTION, Concept.ALL)
_TIMES = (Concept.MONTH, Concept.MEETING, Concept.OVERDUE, Concept.MUST, *UNITS)


def name_undated(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which a "not" and a date with only fillers between them are what has no date.

    A language may deny twice: Romanian "n-au încă niciun termen".
    """
    asks = any_has(words, Concept.WHAT, Concept.HOW_MANY, Concept.ANY, Concept.ITEM)
    asks_who = any_has(words, Concept.WHO) and not any_has(words, Concept.ITEM)
    # "Who has not kept the deadline?" is another matter.
    if not asks or asks_who or any(word.has(*_TIMES) or word.kind is TokenKind.REF for word in words):
        return words
    words = [
        word
        for index, word in enumerate(words)
        if not (index and words[index - 1].has(Concept.UNDATED) and _says_set(word))
    ]
    for index, word in enumerate(words):
        if word.has(Concept.EXCEPT) and len(word.parts) > 1 and any(map(_names_date, words[index + 1 : index + 2])):
            return [*words[:index], _as_undated(words[index : index + 2]), *words[index + 2 :]]  # "but without a date"
        if not word.has(Concept.NOT) or word.has(Concept.UNDATED):
            continue
        after = _skip_reports(words, _skip(words, index + 1, 1))
        if after < len(words) and words[after].has(Concept.UNDATED):
            return [*words[:index], *words[index + 1 :]]
        before = _skip(words, index - 1, -1)
        ends_after = after < len(words) and _names_date(words[after])
        ends_after = ends_after and _skip_reports(words, _skip(words, after + 1, 1)) == len(words)
        ends_before = before >= 0 and _is_denied_after(fold(words[before].text)) and after == len(words)
        if ends_after or ends_before:
            start, stop = (index, after + 1) if ends_after else (before, index + 1)
            return [*words[:start], _as_undated(words[start:stop]), *words[stop:]]
    return words


def _as_undated(words: Sequence[WordMatch]) -> WordMatch:
    return replace(words[0], text=" ".join(word.text for word in words), concepts={Concept.UNDATED: None})


def name_dated(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which the date that some of several things have, at all, is that they have one.

    "Which of the Member States' tasks do have a deadline?", but not "what is the deadline?".
    """
    if any(word.has(*_TIMES, *_OF_DATE) and not word.is_noise for word in words if not _is_bare_date(word)):
        return words
    which = next((index for index, word in enumerate(words) if word.has(Concept.WHAT)), len(words))
    for index in range(which + 1, len(words)):
        if not _names_date(words[index]) or words[index].has(Concept.DATED, Concept.UNDATED):
            continue
        before, after = _skip_to_verb(words, index - 1, -1), _skip_to_verb(words, index + 1, 1)
        begins = before if before is not None else index if after == len(words) - 1 else None
        if begins is not None and any_has(words[:begins], *_DATED):
            dated = replace(words[index], concepts={Concept.DATED: None})
            between = (word for word in words[begins:index] if not word.is_noise)
            return [*words[:begins], *between, dated, *words[index + 1 :]]
    return words


def name_dated_by_nobody(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which the things "that nobody has put a date on" are what has no date."""
    nobody = next((at for at, word in enumerate(words) if word.has(Concept.NOTHING, Concept.OWNERLESS) and at), 0)
    thing = next((at for at in range(nobody - 1, -1, -1) if words[at].has(Concept.ITEM)), None)
    after = [word for word in words[nobody + 1 :] if word.kind is TokenKind.WORD]
    dated = next((word for word in after if _names_date(word) or _is_day(word.lower)), None)
    if thing is None or dated is None:
        return words
    between = words[thing + 1 : nobody]
    is_clause = all(word.is_noise or word.has(*_RELATIVE) or word.kind is TokenKind.COMMA for word in between)
    if not is_clause or not all(word.is_noise or word.is_unknown or word.has(*_SETTING) for word in after):
        return words
    return [*words[: thing + 1], _as_undated([dated])]


def name_fixed_dates(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which the "fixed dates" that there may be in a part of the register are what has a date."""
    others = (*_TIMES, Concept.WHEN, Concept.YEAR)
    denies = any_has(words, Concept.NOT, Concept.NOTHING, Concept.EXCEPT, Concept.UNDATED)
    if denies or any(word.has(*others) and not word.is_noise for word in words):
        return words
    for index, (word, following) in enumerate(pairwise(words)):
        is_fixed = (_says_fixed(word) and _names_day(following)) or (_names_day(word) and _says_fixed(following))
        if is_fixed and not any_has((word, following), Concept.DATED, Concept.NAME):
            dated = WordMatch(text=f"{word.text} {following.text}", concepts={Concept.DATED: None})
            return [*words[:index], dated, *words[index + 2 :]]
    return words


def _says_fixed(word: WordMatch) -> bool:
    return any(map(_is_fixed, word.parts))


def _names_day(word: WordMatch) -> bool:
    return any(map(_is_day, word.parts))


def _is_bare_date(word: WordMatch) -> bool:
    """Return whether a word is "deadline", which may be read as "when", too, but not as "past its deadline"."""
    return _names_date(word) and not word.has(*_TIMES)


def _skip_to_verb(words: Sequence[WordMatch], index: int, step: int) -> int | None:
    """Return the index of a "have" in a direction, with only fillers on the way; None if there is none."""
    while 0 <= index < len(words):
        if any(map(_has, words[index].parts)):
            return index
        if not _is_filler(words[index]) or words[index].kind is not TokenKind.WORD:
            return None
        index += step
    return None


def _skip(words: Sequence[WordMatch], index: int, step: int) -> int:
    """Return the index of the next word in a direction that says something."""
    while 0 <= index < len(words) and not _names_date(words[index]) and _is_filler(words[index]):
        index += step
    return index


def _skip_reports(words: Sequence[WordMatch], index: int) -> int:
    """Return the index after "for their reports" at an index, or that itself if it does not stand there."""
    item = index
    while item < len(words) and words[item].has(Concept.FOR, Concept.IN, Concept.POSSESSIVE, Concept.ARTICLE):
        item += 1
    if not (item < len(words) and words[item].has(Concept.ITEM)) or words[item].has(Concept.DEADLINE):
        return index
    end = item + 1
    while end < len(words) and words[end].has(Concept.POSSESSIVE, Concept.POST, Concept.NOISE):
        end += 1
    return end


def _is_filler(word: WordMatch) -> bool:
    if word.kind is not TokenKind.WORD or _says_set(word):
        return True
    return _BETWEEN.issuperset(set(word.concepts) - {Concept.NUMBER}) and bool(word.concepts)


def _says_set(word: WordMatch) -> bool:
    return any(map(_is_set, word.parts))


def _names_date(word: WordMatch) -> bool:
    return any(map(_is_date, word.parts))
