"""Questions about how far a body has got with its work: a register has what is done, and no progress."""

from collections.abc import Callable, Sequence

from domain.languages.schema import Concept
from domain.reading.requests.sentences_alone import find_sentences
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: How far somebody has got, or something has.
_HOW_FAR = phrase_table(
    """how far, wie weit, hoe ver, hoever, hvor langt, hur långt, où en est, où en sont, en est où, en sont où, en es
    où, en êtes où, jusqu'où, cómo lleva, cómo llevan, cómo va, cómo van, por dónde va, hasta dónde ha llegado, en
    qué punto está, en qué punto están, a che punto è, a che punto sono, em que pé, em que ponto, em que fase, até
    onde chegou, în ce stadiu, cât de departe, unde a ajuns, până unde, докъде, на какъв етап, jak daleko, kam až,
    kam se dostal*, ako ďaleko, kam sa dostal*, na jakim etapie, na jakim … etapie, jak … stoi, jak … stoją, jak
    zaawansowan*, dokle, koliko daleko, koliko je daleko, kako daleč, do kod, kiek … pasistūmėj*, kiek … paženg*,
    kiek toli, cik tālu, kui kaugel*, kuinka pitkäl*, miten pitkäl*, hol tart, meddig jutott, hogy áll vele, πού
    βρίσκεται, πού βρίσκονται, πόσο έχει προχωρήσει, πόσο έχουν προχωρήσει, σε ποιο στάδιο, σε ποιο σημείο, fejn
    waslet, fejn wasal, cá fhad, cé chomh fada, cén dul chun cinn"""
)
#: The same, said of those who were named before, whatever else the sentence names.
_HOW_FAR_THEY = phrase_table(
    """how far they, how far along they, how far have they, how far are they, how far along are they, wie weit die mit,
    wie weit sie mit, wie weit sind die, wie weit sind sie, wie weit die damit, hoe ver ze, hoe ver zijn ze, hoever ze,
    hoever zijn ze, hvor langt de er, hvor langt er de, hvor langt de, hur långt de har, hur långt har de, où ils en
    sont, où elles en sont, où en sont ils, où en sont elles, ils en sont où, elles en sont où, elle en est où, il en
    est où, cómo lo lleva*, por dónde van, em que ponto é que eles, em que pé é que eles, em que pé estão com,
    em que ponto estão com, în ce stadiu sunt cu, cómo van con, por dónde van con, a che punto sono con, jak daleko jsou
    s, jak daleko są z, ako ďaleko sú s, kako daleč so z, kako daleč so s, πού βρίσκονται με, hol tartanak, hogy állnak
    vele, hogyan állnak vele, meddig jutottak, fejn waslu, unde au ajuns, докъде са, докъде стигнаха, kam se dostali,
    kam sa dostali, dokle su, cik tālu viņi, kiek jie pasistūmėj*, kiek jie paženg*, kui kaugel nad, kui kaugele nad,
    kuinka pitkällä he, kuinka pitkällä ne, miten pitkällä he, miten pitkällä ne, hasta dónde han llegado, até onde
    chegaram, cá fhad … siad, cé chomh fada … siad"""
)
#: The same at the end of a sentence: what has got so far could only follow.
_HOW_FAR_AT_END = phrase_table(
    """a che punto sono, cómo van, em que ponto estão, în ce stadiu sunt, cât de departe sunt, jak
    daleko jsou, jak daleko už jsou, ako ďaleko sú, jak daleko są, jak daleko już są, na jakim są etapie, kako daleč
    so, πού βρίσκονται, σε ποιο σημείο βρίσκονται, miten pitkällä siinä"""
)
#: The work with which somebody has got so far: "with it".
_WITH_IT = phrase_table(
    """with it, with that, with them, with this, damit, mit dem, mit der, mit den, ermee, daarmee, er mee, med det, med
    den, med dem, con ello, con eso, con esto, con questo, con ciò, com isso, com isto, com ela, com ele, cu asta, cu
    el, cu ea, с това, с нея, с него, s tím, s ním, s ní, s tým, s ňou, z tym, z nim, z nią, s tim, s time, z njim, z
    njo, s tem, su tuo, ar to, ar šo, sellega, sen kanssa, niiden kanssa, siinä, vele, ezzel, azzal, με αυτό,
    με αυτά, με αυτήν, leis, léi, leo, biha, bih, bihom"""
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
        said = PhrasedWords(sentence)
        found = said.find(_HOW_FAR) or said.find(_HOW_FAR_THEY)
        if found is None:
            continue
        index, end = found[0], max(found[1], found[0] + 1)
        before, after = sentence[max(0, index - 1) : index], sentence[end : end + _MAX_BETWEEN]
        body = next((each for each, word in enumerate(after) if word.has(Concept.NAME)), len(after))
        is_subject = body < len(after) and all(map(_is_beside_verb, after[:body]))
        is_theirs = said.find(_HOW_FAR_THEY) is not None or said.find(_WITH_IT) is not None
        at_end = said.find(_HOW_FAR_AT_END)
        is_theirs = is_theirs or (at_end is not None and all(word.is_noise for word in sentence[at_end[1] :]))
        if is_theirs or is_subject or any_has(before, Concept.NAME):
            return " ".join(word.text for word in sentence[index:end])
    return None


def _is_beside_verb(word: WordMatch) -> bool:
    return (word.is_noise and not word.has(Concept.WITH, Concept.STATUS_OF)) or word.has(*_OF_VERB)
