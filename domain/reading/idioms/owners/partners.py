"""What a body does "with others", which is what it shares with them, whoever they are."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: What adds them, so that they limit nothing: "including those it shares with others"; in all languages together.
_INCLUDING = phrase_table(
    """including, counting, also the, also those, even the, even those, as well as, включително, също и, včetně, i ty,
    i těch, herunder, inklusive, også dem, også de, einschließlich, inklusive, auch die, auch das, auch
    diejenigen, συμπεριλαμβανομένων, και όσα, και αυτά, incluidos, incluidas, incluyendo, incluye, también los,
    también las, sealhulgas, kaasa arvatud, ka need, ka neid, mukaan lukien, myös ne, myös niitä, y compris,
    ainsi que, même ceux, san áireamh, lena n-áirítear, agus na cinn, uključujući, i ono, i one, beleértve, a
    másokkal, is kellenek, compresi, comprese, anche quelli, anche quelle, įskaitant, ir tas, ir tuos,
    ieskaitot, arī tās, arī tos, inkluż, anki dawk, inclusief, ook die, ook de, w tym, też o te, także te,
    również te, też te, incluindo, contando com, também os, também as, inclusiv, inclusiv la cele, inclusiv
    cele, vrátane, aj to, aj tie, aj tých, vključno, tudi s, tudi tistim, tudi tiste, även de, även dem,
    inklusive de"""
)
_is_shared = word_matcher(
    """shares shared share teilt teilen dele* delt* deli споделя споделен* общи общо sdilí spolec* spolocn* wspoln*
    zajed* skupaj skupn* partag* commun* comun* compart* partilh* impart* bendr* kopig* uhis* uhised jagab
    yhteis* jakaa kozos* μοιραζεται κοινα κοινου komuni taqsam roinneann gcomhar gemeinsam* gezamenlijk* gemeen
    deelt delar delas gemensam*"""
)
#: So many words may be between "with" and "others": "with anybody else".
_BESIDE = 2


def name_partners(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which "with others" is jointly, where one body is named.

    But what a body is late with is what it owes: "met welke andere lopen we achter?".
    """
    if sum(word.has(Concept.NAME) for word in words) != 1:
        return words
    words = _without_added(words)
    is_late_with = any_has(words, Concept.OVERDUE) and not any(map(_shares, words))
    if is_late_with or any_has(words, Concept.NOT, Concept.ONLY):
        return words
    return [_jointly(word) if _is_with_others(words, index) else word for index, word in enumerate(words)]


def _without_added(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without what adds that to what a body owes which it shares, as the register does anyway."""
    for index, _ in PhrasedWords(words).find_all(_INCLUDING):
        stops = (each for each in range(index, len(words)) if words[each].kind is TokenKind.STOP)
        end = next(stops, len(words))
        added, before = words[index:end], words[:index]
        names_others = any_has(added, Concept.ELSE)  # not "also the joint situational picture"
        is_shared = names_others and any(word.has(Concept.WITH) or _shares(word) for word in added)
        asks = any(word.has(Concept.NAME, Concept.OVERDUE, Concept.OPEN) and not word.is_noise for word in added)
        if is_shared and not asks and any_has(before, Concept.NAME):
            while before and before[-1].kind is not TokenKind.WORD:
                before = before[:-1]
            return [*before, *words[end:]]
    return words


def _shares(word: WordMatch) -> bool:
    return word.has(Concept.JOINTLY) or any(map(_is_shared, word.parts))


def _is_with_others(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a word is "with", and others follow: "what else is there with a date?" has them before."""
    if not words[index].has(Concept.WITH) or words[index].has(Concept.AND):
        return False
    for word in words[index + 1 : index + 1 + _BESIDE]:
        if word.has(Concept.ELSE):
            return not word.has(Concept.WHAT)
        if not word.has(Concept.ANY, Concept.ARTICLE, Concept.NOISE):
            return False
    return False


def _jointly(word: WordMatch) -> WordMatch:
    return replace(word, concepts={Concept.JOINTLY: None})
