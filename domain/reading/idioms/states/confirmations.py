"""What somebody has confirmed or ticked off, or has not: that is reported done; in all languages together."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: Has confirmed, or was confirmed; forms with which nobody asks that something be confirmed.
_CONFIRMED = phrase_table(
    """confirmed, validated, acknowledged, okayed, ok'd, verified, signed off, ticked off, bestätigt, validiert,
    abgehakt, abgezeichnet, quittiert, validé, validée, validés, validées, confirmé, confirmée, confirmés, validado,
    validada, validados, confirmado, confirmada, confirmó, validó, ha confirmado, validato, validata, convalidato,
    confermato, confermata, confermò, validou, confirmou, validaram, confirmaram, confirmat, confirmată, validat,
    validată, confirmase, bevestigd, gevalideerd, afgevinkt, afgetekend, bekræftet, bekræftede, valideret, krydset
    af, bekräftat, bekräftad, bekräftade, validerad, validerat, avprickad, avprickat, kvitterad, kvitterat,
    vahvistettu, vahvistanut, kuitattu, kuitannut, kinnitatud, kinnitanud, kinnitas, apstiprināts, apstiprināta,
    apstiprinājis, apstiprināja, patvirtinta, patvirtintas, patvirtino, patvirtinęs, potwierdzono, potwierdzone,
    potwierdzony, potwierdził, potwierdziła, odhaczył, odhaczone, potvrzeno, potvrzené, potvrdil, potvrdila, odklepl,
    odklepla, potvrdené, potvrdený, potvrdená, odklepol, potrjeno, potrjen, potrjena, potrdil, potrdila, potvrđeno,
    potvrđen, potvrđena, potvrdio, potvrdila, потвърдено, потвърден, потвърдена, потвърди, потвърдил, потвърдила,
    επιβεβαίωσε, επιβεβαιώσει, επιβεβαιωθεί, επιβεβαιώθηκε, επικύρωσε, επικυρώσει, επικυρωθεί, megerősítve,
    megerősítette, megerősítették, megerősített, erősítette meg, erősítették meg, erősítettek meg, erősített meg,
    jóváhagyta, visszaigazolta, deimhnithe, dheimhnigh, dearbhaithe, dhearbhaigh, kkonferma, ikkonferma, ikkonfermat,
    kkonfermat, vvalida, ivvalida"""
)
#: The same with a "not" before it in one word.
_UNCONFIRMED = phrase_table(
    """unconfirmed, nepotvrdil, nepotvrdila, nepotvrzeno, nepotvrzené, neodklepl, neodklepla, neodsouhlasil,
    nepotvrdené, neodklepol, neodsúhlasil, nepatvirtinta, nepatvirtino, unbestätigt, kuittausta vailla, odottaa
    kuittausta, odottaa yhä kuittausta, vahvistamatta, kuittaamatta, kinnitamata, kinnitust ootab, ootab kinnitust,
    waiting to be validated, waiting to be confirmed, en attente de validation, pendiente de validación, por validar"""
)
_is_nobody = word_matcher(
    """nobody noone no-one niemand personne nadie nessuno ninguem nimeni ingen ingenting kukaan keegi neviens niekas
    nikt nikdo nikto nihce nitko никой κανεις κανενας senki hadd"""
)
_NEAR = 5


def name_confirmations(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which what nobody has confirmed is what is reported done, and what somebody has is confirmed.

    "Reported as done, but not validated"; "has anyone ticked it off?".
    """
    phrased = PhrasedWords(words)
    if (found := phrased.find(_UNCONFIRMED)) is not None:
        return _as_reported(words, *found, denials=frozenset())
    start, stop = phrased.find(_CONFIRMED) or (0, 0)
    # "It is confirmed that …" says nothing of the register's.
    is_known = any(word.is_noise or word.has(Concept.CONFIRMED) for word in words[start:stop])
    if stop <= start or is_known or any_has([*words[:start], *words[stop:]], Concept.CHANGE):
        return words
    near = range(max(0, start - _NEAR), start)
    denials = frozenset(
        each for each in near if words[each].has(Concept.NOT) or any(map(_is_nobody, words[each].parts))
    )
    if denials:
        return _as_reported(words, start, stop, denials=denials)
    text = " ".join(word.text for word in words[start:stop])
    confirmed = WordMatch(text=text, concepts={Concept.DONE: None, Concept.CONFIRMED: None})
    return [*words[:start], confirmed, *words[stop:]]


def _as_reported(words: Sequence[WordMatch], start: int, stop: int, *, denials: frozenset[int]) -> Sequence[WordMatch]:
    reported = replace(words[start], concepts={Concept.REPORTED: None})
    quiet = {Concept.NOISE: None}
    before = [replace(word, concepts=quiet) if index in denials else word for index, word in enumerate(words[:start])]
    return [*before, reported, *words[stop:]]
