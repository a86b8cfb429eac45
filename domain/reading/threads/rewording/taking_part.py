"""In which of what was listed another body takes part, or not: "and where is Europol in it, too?"."""

from collections.abc import Mapping, Sequence

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.threads.pointers import AMONG
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table

#: "In which of them" in each language; case and accents do not matter.
_IN_WHICH: Mapping[str, PhraseTable] = {
    language: phrase_table(phrases)
    for language, phrases in {
        "bg": "в кои, в кое, къде",
        "cs": "kde, ve kterých, v kterých, u kterých, v čem",
        "da": "hvor, i hvilke, ved hvilke",
        "de": "wo, bei welchen, an welchen, woran",
        "el": "σε ποια, σε ποιες, πού",
        "en": "where, in which, on which",
        "es": "en cuáles, en cuál, dónde",
        "et": "kus, milles, millistes",
        "fi": "missä, joissa, missä kaikessa",
        "fr": "dans lesquels, dans lesquelles, dans quoi, où",
        "ga": "cá, cé acu a bhfuil, cé na cinn a bhfuil",
        "hr": "gdje, u kojima, u kojem",
        "hu": "hol, melyikben, melyekben, miben",
        "it": "in quali, in quale, dove",
        "lt": "kur, kuriuose, kuriose, prie kurių",
        "lv": "kur, kuros, kurās",
        "mt": "f' liema, fejn",
        "nl": "waar, waarin, bij welke, in welke",
        "pl": "w czym, gdzie, w których, przy których",
        "pt": "em quais, em que, onde",
        "ro": "în care, unde, la care",
        "sk": "kde, v ktorých, pri ktorých, v čom",
        "sl": "kje, pri čem, pri katerih, v katerih",
        "sv": "var, i vilka, vid vilka",
    }.items()
}
#: That somebody takes no part, in all languages together.
NO_PART = phrase_table(
    """no part in, not part of, nothing to do with, not involved, няма общо, нищо общо, не участва, няма участие, nemá
    co dělat, nemá nic společného, nepodílí, neúčastní, ikke noget at gøre med, intet at gøre med, ikke er med, ikke
    involveret, nichts zu tun, nicht beteiligt, nicht dabei, δεν συμμετέχει, δεν έχει σχέση, δεν έχει καμία σχέση, δεν
    εμπλέκεται, no participa, no tiene que ver, no tiene nada que ver, no interviene, pistmist ei ole, pole pistmist, ei
    osale, ei ole seotud, ei ole mukana, ei osallistu, ole mitään tekemistä, ne participe pas, n'intervient pas, rien à
    voir, pas impliqué, nach bhfuil baint, níl baint, nach bhfuil aon bhaint, nema veze, ne sudjeluje, nije uključen,
    nincs köze, nem vesz részt, nincs benne, non c'entra, non partecipa, nulla a che fare, niente a che fare, non è
    coinvolta, neprisideda, nedalyvauja, nav sakara, nav nekāda sakara, nepiedalās, mhijiex involuta, m'għandhiex
    x'taqsam, niets mee te maken, niets te maken, niet bij betrokken, niet betrokken, nie ma nic wspólnego, nie
    uczestniczy, nie bierze udziału, não participa, nada a ver, não entra, nu participă, nu are legătură, nu are nicio
    legătură, nu e implicat, nu este implicat, nemá nič spoločné, nepodieľa, neúčastní, nezapája, ne sodeluje, nima nič,
    nima zveze, inte har att göra, inget att göra med, inte är med, inte inblandad, nemamo veze, nimamo nič, non
    c'entriamo, m'għandniex x'naqsmu, niks mee te maken, nu are legătură, nincs közünk, no tenga nada que ver, no
    tenemos nada que ver, ne nous concerne pas, baint againne, nesusiję, δεν έχουν σχέση"""
)
#: What a body has to do with it, in all languages together.
_TO_DO_WITH = phrase_table(
    """to do with it, to do with that, to do with this, have to do with, has to do with, damit zu tun, mit zu tun,
    какво общо, co s tím má, co s tím mají, má s tím co, hvad har … med det at gøre, med det at gøre, med den at
    gøre, τι σχέση έχει, τι δουλειά έχει, qué tiene que ver, que tiene que ver, mis pistmist, pistmist sellega, mitä
    tekemistä, tekemistä sen kanssa, tekemistä asian kanssa, a à voir là dedans, à voir avec ça, quel rapport avec,
    vient faire là, cén bhaint atá ag, baint atá ag, kakve veze ima, što s tim ima, mi köze hozzá, mi köze van
    hozzá, mi köze ehhez, che c'entra, cosa c'entra, ha a che fare, kuo čia dėtas, kuo čia dėta, ką bendro turi,
    kāds sakars ar to, kāds tur sakars, x'għandha x'taqsam, x'għandu x'jaqsam, mee te maken, daarmee te maken, ermee te
    maken, co ma
    do tego, co ma z tym wspólnego, o que tem a ver, que tem a ver, ce legătură are, ce treabă are, čo s tým má, má
    s tým spoločné, kaj ima s tem, med det att göra, med den att göra, med saken att göra"""
)
#: With one of these a text asks for something else: what is due where or when, who does it, what else there is.
_OTHER = (
    *(Concept.MUST, Concept.DELIVER, Concept.DELIVERED, Concept.OVERDUE, Concept.DONE, Concept.DEADLINE),
    *(Concept.ITEM, Concept.WHO, Concept.WHEN, Concept.WHY, Concept.MEETING, Concept.MONTH, Concept.VEHICLE),
    *(Concept.ELSE, Concept.EXCEPT, Concept.NOT, Concept.HOW_MANY, Concept.BOTH),
)
_ASKED_ELSE = (
    *(Concept.WHO, Concept.WHEN, Concept.WHY, Concept.MONTH, Concept.OVERDUE, Concept.DEADLINE, Concept.DONE),
    Concept.HOW_MANY,
)
#: "And in which of them is Europol, too?" has no more.
_MAX_WORDS = 9
#: Nor has "and which of those has Frontex got nothing to do with?".
_MAXNO_PART_WORDS = 14


def ask_where_in(
    words: Sequence[WordMatch], language: str, previous: Question, *, has_list: bool
) -> Sequence[WordMatch] | None:
    """Return words that ask what another body owes jointly with those of the last question; None if they do not.

    Of a list that is nobody's it is asked what is the body's.
    """
    names = [word for word in words if word.has(Concept.NAME)]
    is_other = len(names) == 1 and names[0].concepts[Concept.NAME] not in previous.owners
    is_other = is_other and bool(previous.owners or has_list)
    if not is_other or previous.refs or len(words) > _MAX_WORDS:
        return None
    said = PhrasedWords(words)
    found = said.find(_IN_WHICH[language]) if said.find(NO_PART) is None else None
    if found is None or any(word.has(*_OTHER) and not word.is_noise for word in words):
        return None
    index, end = found
    if words[index].has(Concept.HOW_MANY, Concept.OUTSIDE):
        return None  # Danish "hvor mange (ansatte)"
    if not all(word.kind is not TokenKind.WORD or word.has(Concept.AND, Concept.BACK) for word in words[:index]):
        return None  # "of the rest, in which is Frontex?"
    text = " ".join(word.text for word in words[index:end])
    if not previous.owners:
        return [WordMatch(text=text, concepts={Concept.WHAT: None, Concept.BACK: None}, value=AMONG), *names]
    joint = WordMatch(text=text, concepts={Concept.WHAT: None, Concept.JOINTLY: None})
    return [WordMatch(text="", concepts={Concept.AND: None, Concept.NOISE: None}), joint, *names]


def ask_if_involved(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return an "and" and the body of "what has Frontex to do with it?" after one thing; None for anything else."""
    names = [word for word in words if word.has(Concept.NAME)]
    is_asked = len(names) == len(previous.refs) == 1 and len(words) <= _MAXNO_PART_WORDS
    if not is_asked or PhrasedWords(words).find(_TO_DO_WITH) is None or PhrasedWords(words).find(NO_PART) is not None:
        return None
    return [WordMatch(text="", concepts={Concept.AND: None, Concept.NOISE: None}), *names]


def ask_where_not_in(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words that ask which of what was listed a body has no part in, None if they do not.

    "Which of those has Frontex got no part in?" is "which of those without Frontex?".
    """
    names = [word for word in words if word.has(Concept.NAME)]
    if len(names) != 1 or len(words) > _MAXNO_PART_WORDS or PhrasedWords(words).find(NO_PART) is None:
        return None
    if any(word.has(*_ASKED_ELSE) and not word.is_noise for word in words):
        return None  # "another one, nothing to do with it: how many is Europol late with?"
    which = WordMatch(text="", concepts={Concept.WHAT: None, Concept.BACK: None}, value=AMONG)
    return [which, WordMatch(text="", concepts={Concept.EXCEPT: None}), *names]
