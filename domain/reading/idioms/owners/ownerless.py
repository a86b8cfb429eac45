"""What nobody is named as responsible for, or several are, in whatever order that is said; all languages together."""

from collections.abc import Sequence
from dataclasses import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
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
#: More than one.
_SEVERAL = phrase_table(
    """several, multiple, more than one, mehrere, verschiedene, varios, varias, plusieurs, vários, várias, più,
    diversi, mai mulți, mai multe, flere, flera, více, viac, viacero, viacerí, kilku, kilka, keli, kelios, več,
    više, több, mitu, useita, useampi, useampia, vairāki, vairāk nekā viens, няколко, повече от един, αρκετοί,
    πολλοί, περισσότεροι από ένας, meer dan één, meerdere, verscheidene, roinnt, diversi responsabbli, iktar
    minn wieħed"""
)
#: So many words may be between "several" and who they are.
_MAX_BETWEEN = 2
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
    named = [index for index, word in enumerate(words) if _is_one_named(word)]
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


def name_several_owners(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which "several" responsible ones have it jointly, and how many there are is who they are."""
    named = [index for index, word in enumerate(words) if _is_one_named(word)]
    if not named:
        return words
    said = {concept for word in words if not word.is_noise for concept in word.concepts}
    if Concept.HOW_MANY in said and said <= {Concept.HOW_MANY, Concept.OWE, Concept.WHO, Concept.ITEM}:
        return [replace(word, concepts={Concept.WHO: None}) if word.has(Concept.HOW_MANY) else word for word in words]
    if not any_has(words, Concept.WHAT):
        return words
    start, stop = PhrasedWords(words).find(_SEVERAL) or (0, 0)
    if not stop or not any(start < index <= stop + _MAX_BETWEEN for index in named):
        return words
    joint = replace(words[start], concepts={Concept.JOINTLY: None})
    return [*words[:start], joint, *words[max(stop, start + 1) :]]


def _is_one_named(word: WordMatch) -> bool:
    return any(map(_is_named, word.parts))
