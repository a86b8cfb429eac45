"""What is due at one time and was not at another, or is due again: "what's new in June compared to March?"."""

from collections.abc import Sequence

from domain.dates.spans import Month, Span
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import DueFilter
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind, tokenize
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: "Compared with" the other time.
COMPARED_WITH = phrase_table(
    """compared to, compared with, im Vergleich zu, im Vergleich zum, im Vergleich zur, im Vergleich mit, verglichen
    mit, gegenüber, vergeleken met, ten opzichte van, i forhold til, sammenlignet med, jämfört med, par rapport à, par
    rapport au, comparé à, en comparación con, respecto al, con respecto al, con respecto a, respecto a, rispetto a, in
    confronto a, em comparação com, em relação a, em relação ao, em relação à, em comparação ao, face a, față de,
    comparativ cu, în comparație cu, в сравнение с, спрямо, oproti, ve srovnání s, v porovnaní s, w porównaniu z, w
    porównaniu do, w stosunku do, względem, u odnosu na, u usporedbi s, v primerjavi z, v primerjavi s, glede na,
    palyginti su, lyginant su, salīdzinot ar, võrreldes, verrattuna, képest, σε σχέση με, σε σύγκριση με, meta mqabbel,
    imqabbel, imqabbla, i gcomparáid le, i gcomparáid leis, comparáid le"""
)
#: "That was not there" at the other time.
_NOT_THERE = phrase_table(
    """wasn't there, wasn't, weren't there, was not there, not yet there, nicht dran, noch nicht dran, noch nicht dabei,
    nicht dabei, niet op, er niet, som ikke var, ikke var, som inte, inte fanns, n'y était pas, n'était pas, no
    estuviera, no estaba, non c'era, non era, não estava, não havia, nu era, не беше, го нямаше, co nebylo, nebylo,
    nebolo, nie było, nije bilo, ni bilo, nebuvo, nebija, ei olnud, polnud, ei ollut, ei vielä ollut, ei … ollut, nem
    volt, még nem, δεν ήταν, δεν υπήρχε, ma kienx, ma kienx hemm, nach raibh"""
)
#: That something is so once more.
AGAIN = phrase_table(
    """again, once more, отново, пак, znovu, opět, zase, igen, på ny, på nytt, wieder, erneut, nochmal, noch einmal,
    nochmals, πάλι, ξανά, ξαναέρθ*, εκ νέου, otra vez, de nuevo, vuelve a, vuelven a, uuesti, taas, jälle, jälleen,
    uudelleen, uudestaan, de nouveau, à nouveau, encore une fois, arís, ponovno, opet, ponovo, megint, újra, ismét, di
    nuovo, nuovamente, ancora una volta, vėl, dar kartą, iš naujo, atkal, vēlreiz, terġa', jerġgħu, jerġa', mill-ġdid,
    opnieuw, weer, nog eens, znowu, znów, ponownie, outra vez, de novo, novamente, din nou, o dată, iarăși, znova, opäť,
    zas, spet, znova, ponovno, åter"""
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
    return _find_compared(words) is not None


def find_newly_due(words: Sequence[WordMatch], times: Sequence[DueFilter]) -> tuple[DueFilter, Span] | None:
    """Return when something is due, and when it was not; None if words do not compare the two times that they name.

    What is compared with is before the other time: a month without a year may be the last one.
    """
    found = _find_compared(words) if len(times) == 2 else None  # two times
    if found is None:
        return None
    now, before = times if found[0] else reversed(times)
    span = before.span
    if span.first >= now.span.first:
        month = Month.of(span.first)
        span = Span.months(Month(month.year - 1, month.month))
    return now, span


def _find_compared(words: Sequence[WordMatch]) -> tuple[int, int] | None:
    """Return where words begin and end that compare one time with another, None if none do."""
    said = PhrasedWords(words)
    return min(filter(None, (said.find(COMPARED_WITH), said.find(_NOT_THERE))), default=None)


def says_again(text: str) -> bool:
    """Return whether a text of any language says that something is so again."""
    tokens = [(token.folded, index) for index, token in enumerate(tokenize(text))]
    return any(AGAIN.end_of(tokens, start) is not None for start in range(len(tokens)))
