"""How many owe something: "which deliverables have more than one owner?", "what is owed by one body alone?"."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.idioms.owners.ownerless import is_one_named
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table, word_matcher

#: More than one, in all languages together, as in all tables here.
_SEVERAL = phrase_table(
    """several, multiple, more than one, more than a single, two or more, at least two, mehrere*, mehr als ein*,
    verschiedene*, mindestens zwei, varios, varias, más de un, más de una, más de uno, al menos dos, plusieurs, plus
    d'un, plus d'une, au moins deux, vários, várias, mais de um, mais de uma, pelo menos dois, pelo menos duas, più,
    diversi, più di un, più di una, più di uno, almeno due, mai mulți, mai multe, mai mult de un, mai mult de o, mai
    mult decât un, mai mult decât o, cel puțin doi, cel puțin două, flere, flera, mere end én, mere end et, mere end
    en, mere end ét, flere end én, mindst to, mer än en, mer än ett, fler än en, fler än ett, minst två, více, víc,
    víc než jed*, více než jed*, alespoň dva, alespoň dvě, nejméně dva, viac, viacero, viacerí, viacerých, viac ako
    jed*, viac než jed*, aspoň dva, kilku, kilka, więcej niż jed*, co najmniej dwa, co najmniej dwie, keli, kelios,
    kelių, daugiau nei vien*, daugiau negu vien*, daugiau kaip vien*, bent du, bent dvi, več, več kot en*, vsaj dva,
    vsaj dve, više, više od jed*, barem dva, barem dvije, több, több mint egy, egynél több, legalább két, mitu,
    mitme, rohkem kui ü*, enam kui ü*, vähemalt kaks, vähemalt kahe, useita, usean, useampi, useampia, useamman,
    enemmän kuin yh*, vähintään kaksi, vähintään kahden, vairāki, vairākas, vairāku, vairākām, vairākiem, vairāk
    nekā vien*, vismaz div*, няколко, повече от един, повече от една, повече от едно, поне два, поне две, αρκετοί,
    πολλοί, περισσότεροι από ένας, περισσότερους από έναν, περισσότερες από μία, πάνω από ένας, πάνω από έναν,
    τουλάχιστον δύο, meer dan één, meer dan een, meerdere, verscheidene, minstens twee, ten minste twee, roinnt,
    níos mó ná, ar a laghad dhá, diversi responsabbli, iktar minn wieħed, aktar minn wieħed, aktar minn, iktar minn,
    mill inqas żewġ"""
)
#: One, and no other.
_SINGLE = phrase_table(
    """only one, just one, a single, one single, exactly one, one … alone, nur ein*, ein einzig*, eine einzig*, einer
    einzig*, einem einzig*, genau ein*, un seul, une seule, d'un seul, d'une seule, slechts één, maar één, één
    enkele, een enkele, un solo, una sola, un único, una única, solo uno, sólo uno, un unico, un'unica, uno solo,
    apenas um, apenas uma, só um, só uma, um único, uma única, um só, uma só, un singur, o singură, unui singur,
    unei singure, kun én, kun et, kun en, kun ét, bare én, en enkelt, bara en, bara ett, endast en, endast ett,
    en enda, ett enda, jen jed*, pouze jed*, jedin*, len jed*, iba jed*, tylko jed*, wyłącznie jed*, samo jed*,
    samo en*, tik vien*, tiktai vien*, tikai vien*, ainult ü*, vaid ü*, vain yksi, vain yhde*, ainoastaan yh*,
    csak egy, csak egyetlen, egyetlen, само един, само една, само едно, един-единствен, μόνο ένας, μόνο έναν,
    μόνο ένα, μόνο μία, μόνο μια, ένας μόνο, έναν μόνο, wieħed biss, waħda biss, amháin"""
)
#: "Several" right before what it counts, elsewhere "more": Italian "le agenzie più importanti".
_is_more = word_matcher("più více víc viac več više több más plus")
#: Croatian, and no Slovenian "več".
_ALREADY = "već"
#: Whoever may owe something.
is_body = word_matcher(
    """bod* agenc* institution* authorit* organisation* organization* part* actor* stakeholder* owner* people person*
    stelle* einrichtung* agentur* behorde* akteur* organ* institut* verantwortliche* zustandige* beteiligte*
    organism* instance* agence* acteur* entit* autorit* responsab* instantie* agentschap* partij* actoren eigena*
    verantwoordelijk* organis* autoridad* agencia* enti ente soggett* agenzi* attor* orgao* autoridade* ator* agent*
    autoritat* aktor* ansvarig* ansvarlig* myndighed* byra* myndighet* instans* subjekt* instituc* podmiot* agencj*
    instytuc* urzad* tijel* agencij* institucij* nositel* odgovorn* telo telesa nosilc* istaig* agentūr* iestad*
    struktur* istaigos istaigu organizacij* asutus* amet* vastutaja* elin* elimen* elinta virasto* toimija* taho*
    vastuutaho* szerv* intezmeny* ugynokseg* felelos* szereplo* орган* институци* агенци* структур* отговорник*
    φορεις φορεα φορεας φορεων οργανισμ* υπηρεσι* υπευθυν* korp* agenzij* istituzz* entitajiet entita comhlacht*
    gcomhlacht* ghniomhaireacht* gniomhaireacht* institiuid* freagrach* odpowiedzialn* zodpovedn* odpovedn*
    atsaking* atbildig* vastuull* отговорни*"""
)
_TWO = 2
#: So many words may be between the number and who is counted.
_MAX_BETWEEN = 2
#: What says which deliverables are meant.
_WHICH = (Concept.WHAT, Concept.ANY, Concept.HOW_MANY, Concept.ITEM, Concept.OWE, Concept.ASSIGNED)
#: With one of these something is shared with somebody.
_OF_SOMEBODY = (Concept.NAME, Concept.WE, Concept.POSSESSIVE, Concept.WITH)
#: All that a text says that asks for joint deliverables.
_JOINT_ONES = frozenset(
    {
        *(Concept.WHAT, Concept.ANY, Concept.ITEM, Concept.OWE, Concept.MUST, Concept.IS, Concept.ARTICLE),
        *(Concept.DELIVER, Concept.DELIVERED, Concept.OPEN, Concept.OVERDUE, Concept.ALL, Concept.IN),
        *(Concept.JOINTLY, Concept.ACTION),
    }
)


def name_counted_owners(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which "more than one body" has a meaning of its own, and how many owe it is who they are.

    Beside a name, what several share is what that one shares with others.
    """
    named = any(map(is_one_named, words))
    said = {concept for word in words if not word.is_noise for concept in word.concepts}
    if named and Concept.HOW_MANY in said and said <= {Concept.HOW_MANY, Concept.OWE, Concept.WHO, Concept.ITEM}:
        return [replace(word, concepts={Concept.WHO: None}) if word.has(Concept.HOW_MANY) else word for word in words]
    if (asked := _ask_who(words)) is not None:
        return asked
    if not any_has(words, *_WHICH):
        return words
    is_of_somebody = not said.isdisjoint(_OF_SOMEBODY)
    several = Concept.JOINTLY if is_of_somebody else Concept.SEVERAL
    phrased = PhrasedWords(words)
    counted = _count(phrased, _SEVERAL, several)
    if is_of_somebody or counted is not None:
        return words if counted is None else counted
    return _count(phrased, _SINGLE, Concept.SINGLE) or _join(words, said)


def _ask_who(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words that ask who, for "how many agencies are late?": the answer counts deliverables, and names bodies.

    But "how many agency reports" are reports, and so are "how many of the agencies' deliverables".
    """
    counted = next((index for index, word in enumerate(words) if word.has(Concept.HOW_MANY)), None)
    if counted is None:
        return None
    after = [word for word in words[counted + 1 :] if word.has(Concept.KIND) or not word.is_noise]
    if not after or not after[0].has(Concept.KIND) or any_has(after[:_MAX_BETWEEN], Concept.ITEM, Concept.DEADLINE):
        return None
    return [*words[:counted], replace(words[counted], concepts={Concept.WHO: None}), *words[counted + 1 :]]


def _join(words: Sequence[WordMatch], said: AbstractSet[Concept]) -> Sequence[WordMatch]:
    """Return words in which "joint" is by more than one body, if they ask for no more than that."""
    names_ones = Concept.JOINTLY in said and not said.isdisjoint({Concept.ITEM, Concept.OWE})
    said_beside = frozenset() if _is_adjective(words) else said  # "are joint and overdue"; not "due together in June"
    points = any_has(words, Concept.BACK, Concept.POSSESSIVE)  # "what have they in common?"
    if not (names_ones and said_beside <= _JOINT_ONES) or points or any(word.is_unknown for word in words):
        return words
    joint = {Concept.JOINTLY: None, Concept.SEVERAL: None}
    return [replace(word, concepts={**word.concepts, **joint}) if word.has(Concept.JOINTLY) else word for word in words]


def leave_out_any_company(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without "alone or with others", which limits nothing."""
    if not (any_has(words, Concept.OR) and any_has(words, Concept.ELSE)):
        return words
    for index, (alone, word) in enumerate(pairwise(words)):
        if not (word.has(Concept.OR) and _is_alone(alone)):
            continue
        stop = index + _TWO
        while stop < len(words) and words[stop].kind is TokenKind.WORD and _is_company(words[stop]):
            stop += 1
        is_end = stop == len(words) or words[stop].kind is not TokenKind.WORD
        if is_end and any_has(words[index + _TWO : stop], Concept.ELSE):
            is_apart = index > 0 and words[index - 1].kind is TokenKind.COMMA
            return [*words[: index - is_apart], *words[stop:]]
    return words


def _is_alone(word: WordMatch) -> bool:
    is_only = word.has(Concept.ONLY) or word.concepts.get(Concept.POST) is Concept.ONLY
    return is_only or word.concepts.get(Concept.NUMBER) == 1  # Lithuanian "vienas"


def _is_company(word: WordMatch) -> bool:
    is_of_others = word.has(Concept.WITH, Concept.JOINTLY, Concept.ELSE, Concept.KIND)
    return (is_of_others or word.is_noise) and not word.has(Concept.NAME, *QUESTION_WORDS)


def _count(phrased: PhrasedWords, numbers: PhraseTable, concept: Concept) -> Sequence[WordMatch] | None:
    """Return words with one for the number of those who owe something, None if they say none."""
    words = phrased.words
    for start, stop in phrased.find_all(numbers):
        may_precede = concept is Concept.SINGLE
        counted = _with_bodies(words, start, max(start + 1, stop), may_precede=may_precede)
        if counted is None or words[start].lower == _ALREADY or words[start].has(Concept.HOW_MANY):
            continue
        first, after = counted
        rest = words[after:]
        rest = rest[1:] if rest and _is_alone(rest[0]) else rest  # "by one body alone"
        return [*words[:first], WordMatch(text=words[start].text, concepts={concept: None}), *rest]
    return None


def _with_bodies(words: Sequence[WordMatch], start: int, stop: int, *, may_precede: bool) -> tuple[int, int] | None:
    """Return where a number with the bodies that it counts begins and ends, None if it counts none."""
    is_more = stop == start + 1 and any(map(_is_more, words[start].parts))
    near = range(stop, min(stop + 1 + (0 if is_more else _MAX_BETWEEN), len(words)))
    body = next((index for index in near if _is_one_counted(words[index])), None)
    if body is None:
        is_before = may_precede and start > 0 and _is_one_counted(words[start - 1])  # Maltese "korp wieħed biss"
        return (start - 1, stop) if is_before else None
    while body + 1 < len(words) and _is_one_counted(words[body + 1]):
        body += 1  # Croatian "odgovorno tijelo"
    return start, body + 1


def _is_adjective(words: Sequence[WordMatch]) -> bool:
    """Return whether "joint" is what things are, or stands before them."""
    return any(
        (word.has(Concept.IS) and other.has(Concept.JOINTLY))
        or (word.has(Concept.JOINTLY) and other.has(Concept.ITEM, Concept.OWE))
        for word, other in pairwise(words)
    )


def _is_one_counted(word: WordMatch) -> bool:
    return word.has(Concept.KIND) or any(map(is_body, word.parts))
