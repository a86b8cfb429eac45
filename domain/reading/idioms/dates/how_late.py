"""By how much something is late: by how many days, which its dates tell, and "by at least two months"."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from domain.dates.yearless import add_time
from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import UNIT_DAYS, UNIT_MONTHS
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: The value of "when" that asks by how many days something is late.
HOW_LATE = "how_late"
_OVER = "over"
#: "Less than two months late" is another question; in all languages together.
_LESS = phrase_table(
    """less than, fewer than, under, weniger als, unter, minder dan, mindre än, mindre end, moins de, moins d', menos
    de, meno di, mai puțin de, по-малко от, по малко от, méně než, menej ako, menej než, mniej niż, manje od, manj
    kot, mažiau nei, mažiau kaip, mazāk nekā, mazāk par, vähem kui, alla, vähemmän kuin, alle, kevesebb mint,
    λιγότερο από, inqas minn, níos lú ná"""
)
#: May be between "overdue" and the least time for which it is.
_LINKS = (
    *(Concept.BEYOND, Concept.THAN, Concept.FROM, Concept.AGENT, Concept.BY, Concept.WITH, Concept.FOR, Concept.IN),
    *(Concept.WITHIN, Concept.NOISE),
)
_BEFORE = (Concept.BY, Concept.WITH, Concept.FOR, Concept.IN, Concept.FROM, Concept.AGENT)
#: How late something is or was, in all languages together.
_HOW_LATE = phrase_table(
    """how late, how overdue, how delayed, how far behind, wie spät, wie verspätet, wie stark verspätet, welche
    verspätung, wie viel verspätung, combien de retard, quel retard, cuánto retraso, qué retraso, cuánto se retrasó,
    cuánto se ha retrasado, quanto ritardo, che ritardo, quanto in ritardo, quanto atraso, que atraso, câtă
    întârziere, ce întârziere, hoeveel te laat, hoeveel vertraging, hvor forsinket, hvor stor forsinkelse, hvor meget
    forsinket, hur försenad, hur försenat, hur försenade, hur stor försening, hur sen, hur sent, kuinka myöhässä,
    miten myöhässä, kuinka paljon myöhässä, kuinka pahasti myöhässä, kui hilja, kui palju hiljaks, kui hilinenud, cik
    liels kavējums, cik liela kavēšanās, cik vēlu, kiek vėlavo, kiek vėluoja, koks vėlavimas, kiek pavėluota, jakie
    opóźnienie, ile się spóźnił, ile się spóźniła, jak bardzo spóźniony, jaké zpoždění, jak velké zpoždění, aké
    meškanie, aké veľké meškanie, kakšna zamuda, kakšno zamudo, kako pozno, koliko kašnjenje, koliko kasni, koliko je
    kasnio, koliko kasno, какво закъснение, колко закъсня, колко закъснява, колко късно, πόση καθυστέρηση, πόσο
    καθυστέρησε, πόσο καθυστερεί, πόσο αργά, mekkora késés, mekkora késéssel, mennyit késett, mennyit késik,
    mennyivel késett, cé chomh mall, cé chomh déanach, cén mhoill, kemm tard, kemm damet, kemm dam, kemm dewmien"""
)
#: The same of what was said to be late before.
_BY_HOW_MUCH = phrase_table(
    """by how much, by how many days, by how long, how many days, how much later, how long after, how long, um wie viele
    tage, um wie viel, um wieviel, wie viele tage, wie lange, de combien de jours, de combien, combien de jours, combien
    de temps, por cuántos días, cuántos días, por cuánto, de cuántos días, con cuántos días, cuánto tiempo, di quanti
    giorni, di quanto, quanti giorni, quanto tempo, por quantos dias, quantos dias, de quantos dias, por quanto, quanto
    tempo, cu câte zile, câte zile, cu cât, cât timp, met hoeveel dagen, hoeveel dagen, hoe lang, hvor mange dage, hvor
    meget, hvor længe, hur många dagar, hur mycket, hur länge, montako päivää, kuinka monta päivää, miten monta päivää,
    kuinka monella päivällä, kuinka paljon, kuinka kauan, paljonko, mitu päeva, mitme päevaga, kui palju, kui kaua, par
    cik dienām, cik dienas, cik dienu, par cik, cik ilgi, kiek dienų, keliomis dienomis, kiek laiko, o ile dni, ile dni,
    o ile, jak długo, o kolik dní, kolik dní, o kolik, jak dlouho, o koľko dní, koľko dní, o koľko, ako dlho, za koliko
    dni, koliko dni, za koliko, kako dolgo, za koliko dana, koliko dana, koliko dugo, с колко дни, колко дни, с колко,
    колко време, κατά πόσες ημέρες, πόσες ημέρες, κατά πόσες μέρες, πόσες μέρες, κατά πόσο, πόσο καιρό, hány nappal,
    hány napot, hány nap, mennyivel, mennyi ideig, cé mhéad lá, cá mhéad lá, cá fhad, b'kemm jiem, kemm jiem, b'kemm,
    kemm ilu"""
)

_BESIDE_HOW_MUCH = (Concept.OVERDUE, Concept.IS, Concept.WAS, Concept.DID, Concept.AND, Concept.BACK, Concept.ARTICLE)


def name_how_late(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "when", and "late", for "how late" and "how many days", where something is late."""
    if (found := PhrasedWords(words).find(_HOW_LATE)) is not None:
        return [*words[: found[0]], *_when_late(words[slice(*found)]), *words[found[1] :]]
    return ask_when_for_how_many_days(words) if any_has(words, Concept.OVERDUE) else words


def ask_when_for_how_many_days(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "when" for "by how many days", which dates tell of what is late, or early."""
    for index, word in enumerate(words[:-1]):
        if word.has(Concept.HOW_MANY) and words[index + 1].has(Concept.DAY):
            start = index - 1 if index and words[index - 1].has(*_BEFORE) else index
            return [*words[:start], *_when_late(words[index : index + 2])[:1], *words[index + 2 :]]
    return words


def asks_by_how_much(words: Sequence[WordMatch]) -> bool:
    """Return whether a text asks by how many days that is late which was spoken of before, and nothing else."""
    if any(word.value == HOW_LATE for word in words):
        return True
    found = PhrasedWords(words).find(_BY_HOW_MUCH)
    others = [] if found is None else [*words[: found[0]], *words[found[1] :]]
    return found is not None and all(
        word.kind is not TokenKind.WORD or word.is_noise or word.has(*_BESIDE_HOW_MUCH) for word in others
    )


def _when_late(said: Sequence[WordMatch]) -> Sequence[WordMatch]:
    text = " ".join(word.text for word in said)
    when = WordMatch(text=text, concepts={Concept.WHEN: None}, value=HOW_LATE)
    return [when, WordMatch(text="", concepts={Concept.OVERDUE: None})]


class LeastDelay(Struct, frozen=True):
    """The least time by which something is late, with the words of the text before and after it."""

    before: Sequence[WordMatch]
    after: Sequence[WordMatch]
    days: int
    months: int

    def last_day(self, today: date) -> date:
        """Return the last day on which what is so late was due."""
        return add_time(today, days=-self.days, months=-self.months)


def find_least_delay(words: Sequence[WordMatch]) -> LeastDelay | None:
    """Return the least time by which a text says that something is late, "at least two months"; None if none."""
    late = next((index for index, word in enumerate(words) if word.has(Concept.OVERDUE)), None)
    if late is None or any_has(words, Concept.NOT, Concept.HOW_MANY, Concept.NEXT, Concept.COMING, Concept.LAST):
        return None
    found = ((index, unit) for index in range(len(words)) if (unit := _unit_of(words, index)) is not None)
    number, unit = next(found, (None, 0))
    if number is None:
        return None
    start, stop = number, unit + 1
    while start and words[start - 1].has(*_LINKS) and not words[start - 1].has(Concept.OVERDUE):
        start -= 1
    while stop < len(words) and words[stop].has(Concept.BEYOND):  # Irish "ar a laghad"
        stop += 1
    said = words[start:stop]
    is_least = any_has(said, Concept.BEYOND) or any(map(_is_more_than, said))
    is_less = PhrasedWords(words).has_within(_LESS)
    is_ahead = not is_least and any_has(said, Concept.IN, Concept.WITHIN)  # "overdue in two weeks"
    if is_less or is_ahead or not (is_least or start == late + 1 or stop == late):
        return None
    count = _number_of(words[number]) or 0
    days, months = (
        sum(count * length for concept, length in unit_lengths.items() if words[unit].has(concept))
        for unit_lengths in (UNIT_DAYS, UNIT_MONTHS)
    )
    return LeastDelay(before=words[:start], after=words[stop:], days=days, months=months)


def _is_more_than(word: WordMatch) -> bool:
    """Return whether a word is English "over"; Dutch for it is "in"."""
    return word.lower == _OVER and not word.has(Concept.WITHIN)


def _unit_of(words: Sequence[WordMatch], number: int) -> int | None:
    """Return the index of the unit of a number, or of a word that is both; None if a word is no such number."""
    if _number_of(words[number]) is None:
        return None
    unit = number if words[number].has(*UNIT_DAYS, *UNIT_MONTHS) else number + 1
    return unit if unit < len(words) and words[unit].has(*UNIT_DAYS, *UNIT_MONTHS) else None


def _number_of(word: WordMatch) -> int | None:
    if word.kind is TokenKind.NUMBER and word.text.isdigit():
        return int(word.value)
    number = word.concepts.get(Concept.NUMBER)
    return int(number) if number is not None else None
