"""What else is due at the meeting that the last answer named: "which Council does it go to?", "what else is there?"."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.idioms.besides import asks_for_more
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: At the meeting that was named; in all languages together.
_THERE = phrase_table(
    """there, that day, for it, for that, for that one, for this one, at that one, там, за него, за това, на него, tam,
    za něj, na něj, na ni, na ní, pro ni, k tomu, dér, der, til det, til den, dertil, den dag, på det møde, dort, da,
    dahin, dorthin, dafür, dazu, zu dem, hierfür, an dem tag, εκεί, γι' αυτό, για αυτό, για εκείνο, σε αυτό, ahí, allí,
    ese día, en ese, a ese, para ese, para este, para él, para ello, seal, sinna, selleks, selle jaoks, sel päeval,
    siellä, sinne, siihen, sitä varten, là, ce jour-là, ce jour là, pour celui-là, pour celui-ci, pour ça, pour cela,
    ansin, ann, ina comhair, an lá sin, tamo, za njega, za nju, na njemu, za to, ott, oda, aznap, arra, ahhoz, azon, lì,
    quel giorno, per quello, in quella sede, a quello, ten, jai, tą dieną, joje, tur, uz to, tai, tajā, tajā dienā,
    hemm, hemmhekk, għalih, għaliha, għal dak, fih, daar, daarvoor, er, die dag, daarop, na nią, na niej, do niej, tego
    dnia, aí, lá, nesse, nesse dia, para esse, para ele, para isso, acolo, în ziua aceea, pentru el, pentru acela, la
    el, na ňu, na nej, pre ňu, v ten deň, zanj, zanjo, tja, dit, där, till det, till den, den dagen, på det mötet"""
)
#: By that day, which is no meeting.
_UNTIL_THEN = phrase_table(
    """until then, by then, before then, d'ici là, da qui ad allora, fino ad allora, daqui até lá, até lá, do tada,
    dotad, do tehdy, do té doby, indtil da, inden da, bis dahin, bis dann, hasta entonces, до тогава, μέχρι τότε, πριν
    από τότε, selleni, siihen mennessä, addig, iki tada, līdz tam, tot dan, tegen dan, do tego czasu, do wtedy, până
    atunci, dovtedy, do takrat, tills dess, dess förinnan, sa dakinhar, go dtí sin"""
)
#: Portuguese and Spanish "what", which is more.
_QUE = "que"
_is_council = word_matcher(
    """council meeting rat rates sitzung tagung raad vergadering råd rådet møde rådsmøde rådet möte mötet conseil
    réunion consejo reunión consiglio riunione conselho reunião consiliu reuniune съвет заседание rada radě radu
    zasedání zasadnutie rady posiedzenie radzie vijeće vijeću sjednica svet svetu seja taryba taryboje posėdis padome
    padomē sēde nõukogu nõukogul istung neuvosto neuvostossa kokous tanács tanácson ülés ülésen συμβούλιο kunsill laqgħa
    comhairle"""
)
#: What asks for something else, or says more than that.
_OTHERS = (
    *(concept for concept in QUESTION_WORDS if concept is not Concept.WHAT),
    *(Concept.DONE, Concept.OVERDUE, Concept.ON_TIME, Concept.HELD, Concept.REPORTED),
    *(Concept.UNDATED, Concept.OWNERLESS, Concept.SECTION, Concept.KIND, Concept.OTHER, Concept.VEHICLE),
    *(
        Concept.OR,
        Concept.TITLE,
        Concept.NOT,
        Concept.EXCEPT,
        Concept.RHYTHM,
        Concept.MONTH,
        Concept.YEAR,
        Concept.ADDRESSED,
    ),
)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)
_MAX_WORDS = 14


def find_what_else(words: Sequence[WordMatch]) -> tuple[str, ...] | None:
    """Return whose things a text asks for that are due at the same meeting, empty if it names nobody.

    None if it does not ask what else is there.
    """
    said = PhrasedWords(words)
    asks = any(map(asks_for_more, words)) and any(
        word.has(Concept.WHAT, Concept.ELSE) or _QUE in word.text.split() for word in words
    )
    if len(words) > _MAX_WORDS or not asks or said.find(_UNTIL_THEN) is not None:
        return None
    there = said.find(_THERE)
    if there is None and not any(_names_that_council(words, index) for index in range(1, len(words))):
        return None
    covered = range(there[0], max(there[1], there[0] + 1)) if there else range(0)
    rest = [word for index, word in enumerate(words) if index not in covered]
    if any(map(_says_more, rest)):
        return None
    bodies = (str(word.concepts[Concept.NAME]) for word in rest if word.has(Concept.NAME))
    return tuple(dict.fromkeys(body for body in bodies if body not in COUNCIL_SLUGS))


def _names_that_council(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a word is a meeting after a "that"."""
    is_meeting = words[index].has(Concept.MEETING) or any(map(_is_council, words[index].parts))
    return is_meeting and words[index - 1].has(Concept.THIS, Concept.BACK)


def _says_more(word: WordMatch) -> bool:
    """Return whether a word asks for something else, or is one that nothing explains."""
    if word.is_unknown:
        return not asks_for_more(word)
    is_past = word.has(Concept.DELIVERED) and not word.has(Concept.DELIVER)
    return word.kind in _TIMES or is_past or (word.has(*_OTHERS) and not word.is_noise)
