"""What is due at one time and was not at another: "what's new at the June Council that wasn't there in March?"."""

from collections.abc import Sequence

from domain.dates.spans import Month, Span
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import DueFilter
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

_COMPARED = phrase_table(
    """compared to, compared with, wasn't there, wasn't, weren't there, was not there, not yet there, im Vergleich
    zu, im Vergleich zum, im Vergleich zur, im Vergleich mit, verglichen mit, gegenüber, nicht dran, noch nicht
    dran, noch nicht dabei, nicht dabei, vergeleken met, ten opzichte van, niet op, er niet, i forhold til,
    sammenlignet med, som ikke var, ikke var, jämfört med, som inte, inte fanns, par rapport à, par rapport au,
    comparé à, n'y était pas, n'était pas, en comparación con, respecto al, con respecto al, con respecto a,
    respecto a, no estuviera, no estaba, rispetto a, in confronto a, non c'era, non era, em comparação com, em
    relação a, em relação ao, em relação à, em comparação ao, face a, não estava, não havia, față de, comparativ
    cu, în comparație cu, nu era, в сравнение с, спрямо, не беше, го нямаше, oproti, ve srovnání s, co nebylo,
    nebylo, v porovnaní s, nebolo, w porównaniu z, względem, nie było, u odnosu na, u usporedbi s, nije bilo, v
    primerjavi z, v primerjavi s, glede na, ni bilo, palyginti su, lyginant su, nebuvo, salīdzinot ar, nebija,
    võrreldes, ei olnud, polnud, verrattuna, ei ollut, ei vielä ollut, ei … ollut, képest, nem volt, még nem, σε
    σχέση με, σε σύγκριση με, δεν ήταν, δεν υπήρχε, meta mqabbel ma', imqabbel ma', imqabbla ma', ma kienx, ma
    kienx hemm, i gcomparáid le, nach raibh"""
)
#: With one of these it is asked for something else.
_OTHERS = (
    *(concept for concept in QUESTION_WORDS if concept is not Concept.WHAT),
    *(Concept.DONE, Concept.DELIVER, Concept.DELIVERED, Concept.OVERDUE, Concept.ON_TIME, Concept.HELD),
    *(Concept.REPORTED, Concept.UNDATED, Concept.OWNERLESS, Concept.SECTION, Concept.KIND, Concept.OTHER),
    *(Concept.VEHICLE, Concept.TITLE, Concept.WE),
)
_REFERENCES = (TokenKind.REF, TokenKind.ROMAN, TokenKind.NOTE)


def may_compare_times(words: Sequence[WordMatch]) -> bool:
    """Return whether words may ask what is new at a time: they compare something, and name no status, part or thing.

    "What was due in March and wasn't delivered by June?" asks something else.
    """
    if any((word.has(*_OTHERS) and not word.is_noise) or word.kind in _REFERENCES for word in words):
        return False
    return PhrasedWords(words).find(_COMPARED) is not None


def find_newly_due(words: Sequence[WordMatch], times: Sequence[DueFilter]) -> tuple[DueFilter, Span] | None:
    """Return when something is due, and when it was not; None if words do not compare the two times that they name.

    What is compared with is before the other time: a month without a year may be the last one.
    """
    found = PhrasedWords(words).find(_COMPARED) if len(times) == 2 else None  # two times
    if found is None:
        return None
    now, before = times if found[0] else reversed(times)
    span = before.span
    if span.first >= now.span.first:
        month = Month.of(span.first)
        span = Span.months(Month(month.year - 1, month.month))
    return now, span
