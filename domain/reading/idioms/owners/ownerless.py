"""What nobody is named as responsible for, in whatever order that is said; all languages together."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

_NOBODY = phrase_table(
    """nobody, no one, none, niemand, ingen, inget, personne, aucun, aucune, nessuno, nessuna, nadie, ningún, ninguna,
    ninguém, nenhum, nenhuma, nimeni, niciun, nicio, никой, nikdo, není uvedeno, není uveden, nikto, nikt,
    nitko, nihče, ni naveden, niekas, neviens, keegi, kukaan, senki, κανείς, κανένας, ħadd, aon duine, nach
    bhfuil duine, not stated … who, not said … who, doesn't say … who, nicht angegeben … wer, nicht gesagt …
    wer, nicht klar … wer, niet vermeld … wie, niet aangegeven … wie, ikke angivet … hvem, inte angivet … vem,
    inte angett … vem, pas indiqué … qui, ne dit pas … qui, non è indicato … chi, non si dice … chi, no se
    indica … quién, no se dice … quién, não está indicado … quem, não se diz … quem, nu se spune … cine, nu se
    precizează … cine, не е посочено … кой, не пише … кой, není uvedeno … kdo, nie je uvedené … kto, nie
    wskazano … kto, nie podano … kto, nije navedeno … tko, nije naveden … tko, ni navedeno … kdo, nenurodyta …
    kas, nav norādīts … kas, ei ole märgitud … kes, pole märgitud … kes, ei ole mainittu … kuka, ei kerrota …
    kuka, nincs megadva … ki, nincs megnevezve … ki, δεν αναφέρεται … ποιος, δεν ορίζεται … ποιος, mhux indikat
    … min, nach luaitear … cé"""
)
_is_named = word_matcher(
    """named listed down responsible owner assigned put entered zustandig verantwortlich genannt benannt eingetragen
    verantwoordelijk genoemd vermeld aangewezen ansvar* anfort naevnt utpekad angiven designe* responsab*
    indique* inscrit* indicat* indicad* nombrad* nomead* atribuid* desemnat* trecut* numit* отговор* посочен*
    вписан* odpov* uveden* zodpoved* odpowied* wskazan* wpisan* odgovor* naveden* zaduzen* zadolzen* imenovan*
    nurodyt* paskirt* atsaking* atsako noradit* atbild* vastuta* maratud nimetatud margitud vastuu* nimetty
    merkitty felelos* megnevez* kijelol* υπευθυν* οριστει ορισμεν* αναφερ* mnizzel mnizzla imnizzel mahtur
    msemmi luaite freagrach ainmnithe"""
)
#: So many words may be from a "not" to what it denies.
_MAX_DENIAL_WORDS = 3
#: With one of these nobody is somebody who has not delivered, or a time or a body is meant.
_OTHER = (Concept.WHY, Concept.NAME, Concept.DELIVER, Concept.OVERDUE, Concept.MONTH, Concept.KIND, Concept.DEADLINE)


def name_ownerless(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which all between "nobody" and "responsible" is what has no owner."""
    if any(word.has(*_OTHER) or word.kind is TokenKind.REF for word in words):
        return words
    nobody = next(PhrasedWords(words).find_all(_NOBODY), None)
    if nobody is None:
        return words
    named = [index for index, word in enumerate(words) if is_one_named(word)]
    if not named:
        return words
    start, stop = min(nobody[0], named[0]), max(nobody[1], named[-1] + 1)
    # Romanian "nu e trecut niciun responsabil" denies twice.
    denied = [index for index in range(max(0, start - _MAX_DENIAL_WORDS), start) if words[index].has(Concept.NOT)]
    start = min((start, *denied))
    while stop < len(words) and words[stop].has(Concept.IS, Concept.DELIVERED, Concept.DID, Concept.NOTHING):
        stop += 1  # Dutch "verantwoordelijk is gemaakt"
    text = " ".join(word.text for word in words[start:stop])
    return [*words[:start], WordMatch(text=text, concepts={Concept.OWNERLESS: None}), *words[stop:]]


def is_one_named(word: WordMatch) -> bool:
    """Return whether a word is for one who is responsible, or named as that."""
    return any(map(_is_named, word.parts))
