"""Questions about how far a body has got with its work: a register has what is done, and no progress."""

from collections.abc import Callable, Sequence

from domain.languages.schema import Concept
from domain.reading.requests.sentences_alone import find_sentences
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

_HOW_FAR = phrase_table(
    """how far, wie weit, hoe ver, hvor langt, hur långt, où en est, où en sont, en est où, en sont où, jusqu'où, cómo
    lleva, cómo llevan, cómo va, hasta dónde ha llegado, hasta dónde han llegado, en qué punto está, en qué punto
    están, a che punto è, a che punto sono, em que pé está, em que pé estão, até onde chegou, até onde chegaram, em
    que ponto está, em que ponto vai, em que ponto vão, în ce stadiu, cât de departe, unde a ajuns, până unde a
    ajuns, докъде, jak daleko, kam až se dostal*, ako ďaleko, kam až sa dostal*, na jakim etapie, jak … stoi, jak …
    stoją, jak zaawansowan*, dokle, koliko daleko, koliko je daleko, kako daleč, do kod, hoever, kiek … pasistūmėj*,
    kiek … paženg*, kiek toli, cik tālu, kui kaugel, kui kaugele, kuinka pitkällä, kuinka pitkälle, miten pitkällä,
    miten pitkälle, hol tart, hol tartanak, meddig jutott, meddig jutottak, πού βρίσκεται, πού βρίσκονται, πόσο έχει
    προχωρήσει, πόσο έχουν προχωρήσει, σε ποιο στάδιο, fejn waslet, fejn wasal, fejn waslu, cá fhad, cé chomh fada"""
)
#: The same of bodies that were named before.
_HOW_FAR_THEY = phrase_table(
    """how far they have got, how far they've got, how far have they got, how far they are with, how far along they
    are, wie weit die mit, wie weit sie mit, wie weit sind die mit, wie weit sind sie mit, wie weit die damit,
    hoe ver ze zijn, hoe ver zijn ze, hoe ver ze ermee, hoever ze zijn, hoever zijn ze, hvor langt de er, hvor
    langt er de, hur långt de har kommit, hur långt har de kommit, où ils en sont, où elles en sont, où en sont
    ils, où en sont elles, cómo van con, cómo lo llevan, por dónde van con, a che punto sono con, em que ponto é
    que eles estão, em que ponto estão com, em que pé estão com, în ce stadiu sunt cu, unde au ajuns cu, cât de
    departe au ajuns, докъде са стигнали, докъде са с, jak daleko jsou s, kam se dostali s, ako ďaleko sú s, kam
    sa dostali s, jak daleko są z, dokle su stigli, koliko su daleko s, kako daleč so z, kako daleč so s, do kod
    so prišli, kiek jie pasistūmėjo, kiek jie pažengė, cik tālu viņi tikuši, cik tālu viņi ir, kui kaugel nad,
    kui kaugele nad, kuinka pitkällä he, miten pitkällä he, miten pitkällä ne on, πού βρίσκονται με, πόσο έχουν
    προχωρήσει με, cá fhad atá siad"""
)
#: The same, where nothing that has a state follows: "and how far along are they?".
_HOW_FAR_AT_END = phrase_table(
    """how far along are they, how far are they, how far have they got, wie weit sind die, wie weit sind sie, hoe ver
    zijn ze, hvor langt er de, hvor langt er de kommet, hur långt har de kommit, ils en sont où, elles en sont
    où, où en sont ils, où en sont elles, a che punto sono, cómo van, cómo lo llevan, por dónde van, em que pé
    estão, em que ponto estão, în ce stadiu sunt, unde au ajuns, cât de departe sunt, докъде са, докъде са
    стигнали, jak daleko jsou, jak daleko už jsou, ako ďaleko sú, jak daleko są, jak daleko już są, dokle su
    stigli, kako daleč so, kiek jie pasistūmėjo, cik tālu viņi, kui kaugel nad, kui kaugele nad, kuinka pitkällä
    he, miten pitkällä siinä, hol tartanak vele, πού βρίσκονται, fejn waslu, cá fhad atá siad"""
)
#: A draft of something that is owed; in some languages the word alone is a project or proposal.
_DRAFT = phrase_table(
    """draft, borrador, rascunho, entwurf, udkast, utkast, conceptverslag, concept, bozza, luonnos, kavand, tervezet,
    tervezete, abbozz, dréacht, dhréacht, nacrt, osnutek, melnraksts, melnrakstu, projet de rapport, projet du
    rapport, proiect de raport, proiectul raportului, проект на доклада, проект за доклада, návrh zprávy, návrh
    správy, projekt sprawozdania, szkic, projektas, ataskaitos … projektą, ataskaitos projektą, ziņojuma
    projekts, ziņojuma projektu, σχέδιο της έκθεσης, προσχέδιο"""
)
#: So many words stand between "how far" and the body at most; before it the body stands right there.
_MAX_BETWEEN = 4
_OF_VERB = (Concept.IS, Concept.DID, Concept.ARTICLE)


def find_progress(words: Sequence[WordMatch], has_word: Callable[[str], bool]) -> str | None:
    """Return the words by which a text asks how far a body has got, None if it does not.

    "How far has the Commission got with the report?", but not "how far along is the report?", which is told its state;
    "is there a draft already?", unless drafts are owed: `has_word` tells which words titles have.
    """
    draft = PhrasedWords(words).find(_DRAFT)
    if draft is not None and not has_word(fold(words[draft[0]].text)):
        return words[draft[0]].text
    for start, stop in find_sentences(words):
        sentence = words[start:stop]
        theirs = PhrasedWords(sentence).find(_HOW_FAR_THEY) or _find_at_end(sentence)
        if theirs is not None:
            return " ".join(word.text for word in sentence[theirs[0] : max(theirs[1], theirs[0] + 1)])
        found = PhrasedWords(sentence).find(_HOW_FAR)
        if found is None:
            continue
        index, end = found[0], max(found[1], found[0] + 1)
        before, after = sentence[max(0, index - 1) : index], sentence[end : end + _MAX_BETWEEN]
        body = next((each for each, word in enumerate(after) if word.has(Concept.NAME)), len(after))
        is_subject = body < len(after) and all(map(_is_beside_verb, after[:body]))
        if is_subject or any(word.has(Concept.NAME) for word in before):
            return " ".join(word.text for word in sentence[index:end])
    return None


def _find_at_end(sentence: Sequence[WordMatch]) -> tuple[int, int] | None:
    """Return where it is asked how far they have got, with nothing else after it; None if it is not."""
    found = PhrasedWords(sentence).find(_HOW_FAR_AT_END)
    if found is None:
        return None
    others = [*sentence[: found[0]], *sentence[max(found[1], found[0] + 1) :]]
    is_bare = all(word.is_noise or word.has(Concept.BACK, Concept.DID, Concept.AND) for word in others)
    return found if is_bare else None


def _is_beside_verb(word: WordMatch) -> bool:
    return (word.is_noise and not word.has(Concept.WITH, Concept.STATUS_OF)) or word.has(*_OF_VERB)
