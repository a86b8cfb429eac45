"""Where something is mentioned is what is about it: "where does the ISAA come up?"; in all languages together."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: "Where does it stand?" asks for its state, and is none of them.
_MENTIONED = phrase_table(
    """mentioned, mention, come up, comes up, coming up, crop up, crops up, pop up, pops up, appear, appears, feature,
    features, figure, figures, occur, occurs, referred to, discussed, kommt … vor, vorkommt, vorkommen, erwähnt,
    genannt, auftaucht, taucht … auf, kommen … vor, tauchen … auf, ist die rede, geht es um, mentionné*, apparaît,
    apparaissent, figure, figurent, abordé*, cité*, évoqué*, question de, parle t on, komt … voor, komen … voor,
    voorkomt, voorkomen, vermeld, genoemd, duikt … op, duiken … op, nævnt, nævnes, optræder, forekommer, dukker …
    op, omtales, nämns, nämnd, omnämns, förekommer, dyker … upp, tas … upp, aparece*, menciona*, se habla, sale,
    compare, compaiono, menzionat*, citat*, si parla, appare, mencionad*, surge*, se fala, apare, apar, menționat*,
    figurează, este vorba, pojawia*, wspomnian*, wymienion*, mowa, występuje, objevuj*, zmiňuj*, zmíněn*, vyskytuje,
    mluví, objavuje, spomína*, hovorí, pojavlja, omenja, omenjen*, spominje, spominju, pojavljuje, споменава*,
    споменат*, среща, появява, фигурира, става дума, minima*, paminėt*, pasirodo, kalbama, minēt*, pieminēt*,
    parādās, mainit*, esine*, juttu, mainitaan, esiinty*, tule* esiin, puhutaan, említ*, szerepel*, kerül* elő, esik
    szó, fordul elő, van szó, αναφέρεται, αναφέρονται, εμφανίζεται, εμφανίζονται, γίνεται λόγος, μνημονεύεται,
    jissemma, tissemma, jissemmew, jidher, tidher, jidhru, imsemmi, imsemmija, luaite, luaitear, tagann … aníos,
    thagann … aníos, dtagann … aníos"""
)
#: One finds the thing itself, too: only what one finds about it is meant.
_FOUND = phrase_table(
    """find, finde, finden, trouve, trouver, vind, vinden, finder, finde, hittar, hitta, encuentro, encontrar, trovo,
    trovare, encontro, găsesc, znajdę, znaleźć, najdu, najít, nájdem, nájsť, najdem, najti, nađem, naći, намеря,
    намирам, rasti, rasiu, atrast, atrodu, leian, leida, löydän, löytää, találok, βρω, βρίσκω, insib, bhfaighidh,
    fáil"""
)

_is_something = word_matcher(
    """something anything etwas was quelque chose iets noget något algo qualcosa ceva coś cokolwiek něco niečo kaj nešto
    нещо kažką kas kaut midagi jotain jotakin valamit κάτι xi haga rud"""
)


def name_mentions(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which where something comes up is which deliverables are about it."""
    if not any_has(words, Concept.WHERE):
        return words
    others = [word for word in words if not word.has(Concept.WHERE)]
    if any_has(others, Concept.NAME, *QUESTION_WORDS):
        return words
    phrased = PhrasedWords(words)
    mentioned = phrased.covered(_MENTIONED) or (phrased.covered(_FOUND) if any(map(_is_of_something, words)) else set())
    if not mentioned:
        return words
    return [
        replace(word, concepts={Concept.WHAT: None})
        if word.has(Concept.WHERE)
        else replace(word, concepts={Concept.NOISE: None, Concept.OWE: None})
        if index in mentioned
        else word
        for index, word in enumerate(words)
    ]


def _is_of_something(word: WordMatch) -> bool:
    return word.has(Concept.ANY) or any(map(_is_something, word.parts))
