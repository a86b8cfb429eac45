"""Questions about what delegations or ministers did at a meeting: who was against, who comes in person."""

from collections.abc import Callable, Sequence

from domain.languages.schema import Concept
from domain.reading.requests.sentences_alone import find_sentences
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import word_matcher

#: Delegations, ministers and ambassadors, in all languages together; without accents.
_is_speaker = word_matcher(
    """delegation* delegac* delegazion* delegatsioon* делегаци* delegati* αντιπροσωπ* delegazzjoni* toscaireacht*
    dtoscaireacht* valtuuskun* kuldottseg* minister ministers minister* ministre* ministro* ministri ministr*
    министр* υπουργο* miniszter* ambassador* botschafter* ambassadeur* embajador* ambasciator* embaixador*"""
)
#: For or against something, or on the floor.
_is_stand = word_matcher(
    """against opposed oppose object objected favour supported spoke floor blocked gegen dagegen dafur gestellt
    gesprochen contre oppos* soutenu parole contra contro contrar* favorevol* intervenut* manifest* hablaron
    apoy* tegen imod emot vastaan vastu pret pries przeciw* proti protiv против ellen impotriva κατα εναντιον
    kontra aghaidh tkellm* μιλησαν wypowiedz* vystoup* vystup* govoril* izrazi* изказ* felszolal* puhui* raak*
    runaj* kalbej* vorbit* labhair"""
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


def find_speaker(words: Sequence[WordMatch]) -> str | None:
    """Return the word for those of whom a text asks what they said or whether they come, None if it does not."""
    for start, stop in find_sentences(words):
        sentence = words[start:stop]
        index = next((index for index, word in enumerate(sentence) if _is(word, _is_speaker)), 0)
        is_asked = any(word.has(*_ASKING) for word in sentence[max(0, index - _NEAR) : index])
        owes = any(word.has(*_OWING) and not word.is_noise for word in sentence[index:])
        if is_asked and not owes and any(_is(word, _is_stand) for word in sentence[index:]):
            return sentence[index].text
        deputy = next((word.text for word in sentence if _is(word, _is_deputy)), None)
        is_at_meeting = any(word.has(Concept.MEETING, Concept.MONTH) for word in sentence)
        if deputy is not None and is_at_meeting and any(word.has(Concept.NAME) for word in sentence):
            return deputy
    return None


def _is(word: WordMatch, matches: Callable[[str], bool]) -> bool:
    return any(map(matches, fold(word.text).split()))
