"""Questions about what delegations or ministers did at a meeting: who was against, who comes in person."""

from collections.abc import Callable, Sequence

from domain.languages.schema import Concept
from domain.reading.requests.not_held.contents import says
from domain.reading.requests.sentences_alone import find_sentences
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import Lexicon, WordMatch, any_has
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: Delegations, ministers, ambassadors and commissioners, in all languages together; without accents.
_is_speaker = word_matcher(
    """delegation* delegac* delegazion* delegatsioon* делегаци* delegati* αντιπροσωπ* delegazzjoni* toscaireacht*
    dtoscaireacht* valtuuskun* kuldottseg* minister ministers minister* ministre* ministro* ministri ministr*
    министр* υπουργο* miniszter* ambassador* botschafter* ambassadeur* embajador* ambasciator* embaixador*
    commissioner* комисар* komisar* kommissaer* kommissar* επιτροπο* comisari* volinik* komissaari commissaire* airi
    hairi coimisineir* povjerenik* povjereni* biztos commissario commissaria kummissarju commissaris comissari*
    comisar comisarul kommissionar* kommissionsledamot*"""
)
#: For or against something, or on the floor.
_is_stand = word_matcher(
    """against opposed oppose object objected favour supported spoke floor blocked gegen dagegen dafur gestellt
    gesprochen contre oppos* soutenu parole contra contro contrar* favorevol* intervenut* manifest* hablaron
    apoy* tegen imod emot vastaan vastu pret pries przeciw* proti protiv против ellen impotriva κατα εναντιον
    kontra aghaidh tkellm* μιλησαν wypowiedz* vystoup* vystup* govoril* izrazi* изказ* felszolal* puhui* raak*
    runaj* kalbej* vorbit* labhair mluvil* hovoril* λογο intervinier* gezegd falou sagt besedo rijec slova
    speak speaks speaking spricht sprechen spreekt spreken parler parlera parlent parla habla hablara intervendra
    palabra fala falara palavra cuvantul vorbi vorbeste taler talar ordet puhuu puheenvuor* raagib sona runas uzstasies
    kalbes glos przemowi przemawia promluvi slovo prehovori spregovori govori szolal beszel μιλησει μιλαει говори
    jitkellem labhroidh"""
)
#: That a meeting has decided.
_is_decided = word_matcher(
    """decide decided beschloss* entschied* beslut* besloten decid* decis deciso hotarat решиха реши
    rozhodl* rozhodn* zadecydowal* postanowil* ustalil* odluci* odloci* sklenil* nusprend* nolem* izlem*
    otsust* paatti* paattivat dontott* hataroz* αποφασισ* iddecied* ddecied* chinn shocraigh"""
)
#: One who comes in place of somebody, or that somebody comes in person.
_is_deputy = word_matcher(
    """deputy stellvertret* vize adjoint* suplente zastupc* zastupkyn* zamjenik* zamjenic* namestnik* namestnic*
    pavaduotoj* vietniek* asetaitja* sijai* helyettes* αναπληρωτ* заместник* adjunct* zastepc* leas
    stedfortraeder* stallforetradar* plaatsvervang* personlich personne persona osobn* szemelyesen лично
    isiklikult henkilokohtaisesti asmeniskai personigi personligen personligt persoonlijk personalment pearsanta
    osobiscie pessoalmente sostituto substitut* vice"""
)
#: With one of these it is asked what somebody owes.
_OWING = (
    *(Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.DELIVERED, Concept.OVERDUE, Concept.DEADLINE, Concept.WHEN),
    Concept.TO_WHOM,
)
_ASKING = (Concept.WHAT, Concept.WHO, Concept.HOW_MANY)
#: So many words after "which" they are named.
_NEAR = 2


#: That somebody agrees, or does not.
_AGREES = phrase_table(
    """agree with, agrees with, on board with, ok with, fine with, happy with, съглас*, souhlas*, proti těm, enige i,
    enig i, går med på, einverstanden mit, einverstanden, συμφωνεί με, συμφωνούν με, συμφωνούν, de acuerdo con,
    samaa mieltä, hyväksy*, d' accord avec, d' accord pour, d' accord que, sásta go, sásta leis, aontaíonn, slažu
    se, slaže se, egyetért*, belemennek, beleegy*, d' accordo con, d' accordo che, d' accordo a, sutinka, pritaria,
    ir ar mieru, piekrīt, jaqblu, taqbel, jaqbel, akkoord met, akkoord dat, eens met, gaan … mee, zgadza*,
    zgodz*, alinham, concordam, concorda com, de acordo com o facto, sunt de acord, e de acord, este de acord,
    súhlas*, strinja*, håller med, går med på"""
)


def find_speaker(words: Sequence[WordMatch], lexicon: Lexicon) -> str | None:
    """Return the word for those of whom a text asks what they said or whether they come, None if it does not."""
    for start, stop in find_sentences(words):
        sentence = words[start:stop]
        speaker = next((index for index, word in enumerate(sentence) if _is(word, _is_speaker)), None)
        index = speaker or 0
        is_asked = any_has(sentence[max(0, index - _NEAR) : index], *_ASKING)
        decided = [word for word in sentence if _is(word, _is_decided)]
        owes = any(word.has(*_OWING) and not word.is_noise and word not in decided for word in sentence[index:])
        stands = any(_is(word, _is_stand) or word.has(Concept.CONFIRMED) for word in sentence[index:])
        if speaker is not None and not owes:
            # "I did not know what to say" asks nothing.
            asks_what = any_has(sentence, Concept.WHAT) and not any_has(sentence, Concept.NOT)
            is_told = asks_what and (bool(decided) or any(says(word, lexicon) for word in sentence))
            if is_told or (is_asked and stands):
                return sentence[speaker].text
        if (told := _find_told_at_meeting(sentence, lexicon)) is not None:
            return told
        deputy = next((word.text for word in sentence if _is(word, _is_deputy)), None)
        agrees = PhrasedWords(sentence).find(_AGREES)
        before = sentence[: agrees[0] if agrees else 0]
        has_party = any(word.has(Concept.NAME, Concept.WHO) or word.is_unknown for word in before)
        if agrees is not None and has_party and not owes:
            return sentence[agrees[0]].text
        spoke = next((word.text for word in sentence if _is(word, _is_stand)), None)
        if spoke is not None and _asks_who_met(sentence) and not owes:
            return spoke
        is_at_meeting = any_has(sentence, Concept.MEETING, Concept.MONTH)
        if deputy is not None and is_at_meeting and any_has(sentence, Concept.NAME):
            return deputy
    return None


def _find_told_at_meeting(sentence: Sequence[WordMatch], lexicon: Lexicon) -> str | None:
    """Return the body of which a sentence asks what it said at the last meeting: "what did *Germany* say about …"."""
    is_told = any_has(sentence, Concept.WHAT) and any(says(word, lexicon) for word in sentence)
    is_of_meeting = any_has(sentence, Concept.MEETING) and any_has(sentence, Concept.LAST)
    body = next((word for word in sentence if word.has(Concept.NAME)), None)
    return body.text if body is not None and is_told and is_of_meeting else None


def _asks_who_met(sentence: Sequence[WordMatch]) -> bool:
    """Return whether a sentence is about who did something at a meeting: "who took the floor at the last Council?"."""
    asks_who = any_has(sentence, Concept.WHO)
    return asks_who and any(
        word.has(Concept.MEETING) or word.concepts.get(Concept.NAME) in COUNCIL_SLUGS for word in sentence
    )


def _is(word: WordMatch, matches: Callable[[str], bool]) -> bool:
    return any(map(matches, word.parts))
