"""Returns to what a thread was about earlier: "back to Frontex, is it late?" is read as "and Frontex, is it late?"."""

from collections.abc import Mapping, Sequence
from functools import cache

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.threads.pointers import RETURNING
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table

#: What is said before something that is named again, in each language; case and accents do not matter.
_PHRASES: Mapping[str, str] = {
    "bg": "да се върнем на, да се върна на, връщам се на, връщаме се на, обратно към, обратно на, пак за, и пак "
    "за, отново за, отново към",
    "cs": "zpátky k, zpátky ke, zpět k, zpět ke, ještě zpátky k, ještě zpět k, vraťme se k, vracím se k, ještě "
    "k, znovu k",
    "da": "tilbage til, tilbage i, for at vende tilbage til, jeg vender tilbage til, lige tilbage til, igen til",
    "de": "zurück zu, zurück zum, zurück zur, nochmal zu, nochmal zum, nochmal zur, noch mal zu, noch einmal "
    "zu, noch einmal zum, um auf, wieder zu, wieder zum, wieder zur",
    "el": "πίσω σ, πίσω σε, πίσω στο, πίσω στη, πίσω στην, πίσω στον, πίσω στα, για να γυρίσουμε στη, για να "
    "γυρίσουμε στο, για να γυρίσουμε στην, γυρίζω στο, γυρίζω στη, επιστρέφω στο, επιστρέφω στη, "
    "επιστρέφοντας στο, επιστρέφοντας στη, ξανά στο, ξανά στη, ξανά στην",
    "en": "back to, back in, back on, going back to, coming back to, returning to, to come back to, to return "
    "to, let 's go back to, once more on, again on",
    "es": "volviendo a, volviendo al, vuelvo a, vuelvo al, volvamos a, volvamos al, de vuelta a, de vuelta al, "
    "regresando a, regresando al, otra vez a",
    "et": "tagasi, tuleme tagasi, tulles tagasi, tulen tagasi, lähme tagasi, veel kord",
    "fi": "takaisin, palataan, palaan, palatakseni, vielä kerran",
    "fr": "je reviens à, je reviens au, je reviens aux, pour revenir à, pour revenir au, pour en revenir à, si "
    "on revient à, si on revient au, et si on revient à, revenons à, revenons au, retour à, retour au, en "
    "revenant à, en revenant au",
    "ga": "ar ais chuig, ar ais go dtí, ar ais i, ag filleadh ar, fillimis ar, arís faoi",
    "hr": "natrag na, nazad na, da se vratim na, vratimo se na, vraćam se na, opet, ponovno na",
    "hu": "vissza, visszatérve, térjünk vissza, visszatérek, még egyszer",
    "it": "tornando a, tornando al, tornando alla, tornando alle, torniamo a, torniamo al, torniamo alla, torno "
    "a, torno al, torno alla, per tornare a, per tornare al, per tornare alla, di nuovo a",
    "lt": "grįžtant prie, grįžkime prie, grįžtu prie, atgal prie, vėl prie, dar kartą apie",
    "lv": "atpakaļ pie, atgriežoties pie, atgriezīsimies pie, atgriežos pie, vēlreiz par, atkal par",
    "mt": "lura għal, lura għall, lura għat, lura għas, lura għad, lura għax, lura għan, lura għar, lura lejn, "
    "lura fi, lura fit, nerġgħu lura għal, nerġgħu lura għall, nerġa lura għal, nerġgħu għal",
    "nl": "terug naar, even terug naar, nog even terug naar, nog even over, terugkomend op, om terug te komen "
    "op, weer naar",
    "pl": "wracając do, wróćmy do, wracam do, z powrotem do, powrót do, jeszcze raz, znowu do",
    "pt": "voltando a, voltando ao, voltando à, volto a, volto ao, volto à, voltemos a, voltemos ao, voltemos "
    "à, de volta a, de volta ao, de volta à, outra vez",
    "ro": "revenind la, revin la, să revenim la, înapoi la, din nou la, iar la",
    "sk": "späť k, späť ku, naspäť k, vráťme sa k, vraciam sa k, ešte k, znova k",
    "sl": "nazaj k, nazaj na, vrniva se k, vrnimo se k, vračam se k, spet v, spet k, spet, ponovno k",
    "sv": "tillbaka till, tillbaka i, åter till, för att återgå till, jag återgår till, igen om",
}
_NAMES = (Concept.NAME, Concept.KIND, Concept.SECTION, Concept.MONTH, Concept.MEETING, Concept.VEHICLE)
_KINDS = (TokenKind.ROMAN, TokenKind.MONTH, TokenKind.DATE, TokenKind.REF)
_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: How far after such a phrase what is named again may be: "back to the one of December".
_MAX_WORDS_BETWEEN = 4


def name_return(words: Sequence[WordMatch], language: str) -> Sequence[WordMatch] | None:
    """Return words with an "and" in place of a return, and none after what is named again; None if there is none."""
    said, table = PhrasedWords(words), _phrases(language)
    for index, word in enumerate(words):
        end = said.end_of(table, index)
        if end is not None and any(map(_is_named, words[end : end + _MAX_WORDS_BETWEEN])):
            start = WordMatch(
                text=" ".join(each.text for each in words[:end]),
                concepts={Concept.AND: None, Concept.NOISE: None},
                value=RETURNING,
            )
            return [start, *_without_joint(words[end:])]
        if not (word.is_noise or word.kind in _SIGNS or word.has(Concept.CHATTER, Concept.AND)):
            return None
    return None


def _without_joint(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without the "and" after the number of a section: "section III: and the Member States?"."""
    number = next((index for index, word in enumerate(words) if word.kind is TokenKind.ROMAN), len(words))
    joint = next((index for index in range(number, len(words)) if words[index].has(Concept.AND)), None)
    if joint is None:
        return words
    return [*words[:joint], replace(words[joint], concepts={Concept.NOISE: None}), *words[joint + 1 :]]


def _is_named(word: WordMatch) -> bool:
    return word.has(*_NAMES) or word.kind in _KINDS


@cache
def _phrases(language: str) -> PhraseTable:
    return phrase_table(_PHRASES[language])
