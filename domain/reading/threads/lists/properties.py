"""What is asked of the things that were listed: which are a body's alone, whether one goes through a vehicle."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Exclusion, Question, QuestionType, ReadingContext, StatusFilter
from domain.reading.idioms.besides import asks_for_more
from domain.reading.threads.lists.columns import is_owner
from domain.reading.threads.pointers import has_pronoun
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher
from domain.register.model import local_reference

#: "With nobody else", in all languages together.
_NOBODY_ELSE = phrase_table(
    """nobody else, no one else, noone else, with no co-owner, no co-owner, without co-owners, на никой друг, без никой
    друг, без друг отговорник, без други, bez kohokoli dalšího, bez nikoho dalšího, bez ostatních, bez spolugestora,
    uden andre, uden andre medansvarlige, uden nogen anden, ohne dass sonst jemand, ohne dass noch jemand, ohne andere,
    ohne jemand anderen, χωρίς κανέναν άλλον, χωρίς κανέναν άλλο, χωρίς άλλους, χωρίς συνυπεύθυνο, sin nadie más, sin
    corresponsables, sin otros, nii et kedagi teist, ilma kaasvastutajata, ilma kellegi teiseta, ilma teisteta, ilman
    muita, ilman ketään muuta, sans personne d'autre, sans coresponsable, sans autre responsable, gan aon duine eile,
    gan duine ar bith eile, bez ikoga drugog, bez nikoga drugog, bez sunositelja, bez ostalih, senki más, mások nélkül,
    társfelelős nélkül, senza altri, senza nessun altro, senza corresponsabili, be nieko kito, be kitų, be
    bendraatsakingųjų, bez neviena cita, bez citiem, bla ħadd ieħor, mingħajr ħaddieħor, zonder iemand anders, zonder
    anderen, zonder dat er nog iemand, bez innych, bez nikogo innego, bez współodpowiedzialnych, sem mais ninguém, sem
    corresponsável, sem outros, fără nimeni altcineva, fără alții, fără coresponsabili, bez nikoho ďalšieho, bez
    ostatných, bez spolugestora, brez koga drugega, brez drugih, brez sonosilca, utan någon annan, utan andra, utan
    medansvariga"""
)
_is_alone = word_matcher(
    """alone sami сами само сам sám sama samy alene allein μόνα μόνοι μόνη μόνο solos solas üksi yksin seuls seules seul
    n-aonar amháin same egyedül soli sole vienos vieni vienām waħedhom waħedha waħdu sami sozinhos sozinhas singuri
    singure sam ensamma alleen"""
)
#: "That", before a section.
_is_that = word_matcher(
    """that this тази тая té ten tom det dette diesem dem jenem αυτό ese esa selles sellest siinä siitä ce cette sin tom
    toj abban ebben quel quella tame tajā dak dik dat die tym tej esse essa acel acea tej tom tem tej det detta"""
)
#: Of a list, what the last answer did not have; in all languages together.
_THE_OTHER = phrase_table(
    """the other, the others, the other one, the other ones, другото, другите, другата, останалите, останалото, to
    druhé, ten druhý, ta druhá, ty ostatní, ti ostatní, těch ostatních, ostatní, den anden, det andet, de andre, das
    andere, der andere, die andere, die anderen, den anderen, dem anderen, το άλλο, τα άλλα, η άλλη, τα υπόλοιπα, el
    otro, la otra, los otros, las otras, del otro, los demás, las demás, see teine, selle teise, teised, teistest,
    ülejäänud, ülejäänutest, se toinen, toinen, muut, muista, loput, l'autre, les autres, an ceann eile, na cinn eile,
    gceann eile, ono drugo, ta druga, ostale, ostali, ostalih, a másik, a másikat, a többi, a többit, a többiből,
    l'altro, l'altra, gli altri, le altre, delle altre, degli altri, tą kitą, kitą, kitus, kitų, likusieji, to otru,
    otru, otrs, pārējie, pārējos, pārējiem, l-ieħor, l-oħra, l-oħrajn, het andere, de andere, die andere, de anderen,
    ten drugi, ta druga, to drugie, pozostałe, pozostałych, inne, o outro, a outra, os outros, as outras, dos outros,
    das outras, os demais, celălalt, cealaltă, ceilalți, celelalte, to druhé, ten druhý, tie ostatné, tých ostatných,
    ono drugo, tista druga, ostale, ostalih, den andra, det andra, de andra"""
)
#: What is asked of them, by the word that asks it.
_ASKED = {
    Concept.WHO: QuestionType.WHO,
    Concept.WHEN: QuestionType.WHEN,
    Concept.HOW_MANY: QuestionType.COUNT,
    Concept.TO_WHOM: QuestionType.ADDRESSEES,
}
#: Beside "other" they ask for something else: "which other agencies are late?".
_BESIDE_OTHERS = (
    *(Concept.KIND, Concept.SECTION, Concept.MONTH, Concept.YEAR, Concept.OVERDUE, Concept.VEHICLE, Concept.MEETING),
    *(Concept.UNDATED, Concept.DATED, Concept.NOT, Concept.EXCEPT, Concept.DONE, Concept.WE),
)
#: What asks for something else.
_OTHERS = (
    *(Concept.WHO, Concept.WHEN, Concept.HOW_OFTEN, Concept.WHY, Concept.TO_WHOM, Concept.DONE, Concept.DELIVERED),
    *(Concept.MONTH, Concept.YEAR, Concept.SECTION, Concept.RHYTHM, Concept.UNDATED, Concept.OWNERLESS, Concept.OTHER),
    *(Concept.EXCEPT, Concept.MEETING),
)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER, TokenKind.REF, TokenKind.ROMAN)
_MAX_WORDS = 18
_FEW_WORDS = 12


def ask_of_listed_ones(words: Sequence[WordMatch], language: str, context: ReadingContext) -> Question | None:
    """Return what a text asks of the things that were listed, None if it asks for something else, or says more."""
    previous = context.previous
    if previous is None or len(words) > _MAX_WORDS or any(word.kind in _TIMES for word in words):
        return None
    if (else_there := _find_else_in_section(words, context)) is not None:
        return else_there
    if (others := _find_others(words, context)) is not None:
        return others
    if any(word.has(*_OTHERS) and not (word.is_noise or is_owner(fold(word.text))) for word in words):
        return None
    names = tuple(dict.fromkeys(str(word.concepts[Concept.NAME]) for word in words if word.has(Concept.NAME)))
    bodies = tuple(name for name in names if name not in COUNCIL_SLUGS)
    return (
        _find_alone(words, bodies, language, context)
        or _find_owned(words, bodies, previous)
        or _find_vehicle(words, names, previous)
    )


def _find_others(words: Sequence[WordMatch], context: ReadingContext) -> Question | None:
    """Return what is asked of those that the last answer left of a list: "and whose is the other one?"."""
    found = PhrasedWords(words).find(_THE_OTHER) if context.rest and len(words) <= _FEW_WORDS else None
    if found is None or any(word.has(*_BESIDE_OTHERS) and not word.is_noise for word in words):
        return None
    start, end = found[0], max(found[1], found[0] + 1)
    is_second = any_has(words[start:end], Concept.ORDINAL, Concept.NEXT)  # Czech "to druhé"
    rest = [*words[:start], *words[end:]]
    if len(context.rest) > 1 and is_second:
        return None
    asked = [ask for concept, ask in _ASKED.items() if any(word.has(concept) and not word.is_noise for word in rest)]
    names = dict.fromkeys(str(word.concepts[Concept.NAME]) for word in rest if word.has(Concept.NAME))
    owners = tuple(name for name in names if name not in COUNCIL_SLUGS)
    if len(asked) > 1 or len(owners) < len(names) or sum(word.is_unknown for word in rest) > 1:
        return None
    ask = asked[0] if asked else QuestionType.WHAT
    return Question(ask=ask, which=StatusFilter.ALL, refs=context.rest, owners=owners)


def _find_alone(
    words: Sequence[WordMatch], bodies: tuple[str, ...], language: str, context: ReadingContext
) -> Question | None:
    """Return which of a body's nobody else owes: "which are ours alone, with nobody else?"."""
    previous = context.previous or Question()
    asks = any_has(words, Concept.WHAT, Concept.HOW_MANY)
    has_nobody = PhrasedWords(words).find(_NOBODY_ELSE) is not None
    is_alone = any(_is_alone(part) for word in words for part in word.parts)
    is_said = has_nobody or (is_alone and has_pronoun(words, language, ()) and not any(map(asks_for_more, words)))
    is_other = len(previous.owners) != 1 or len(previous.refs) == 1 or bodies not in ((), previous.owners)
    if not (asks and is_said) or is_other:
        return None
    if any_has(words, Concept.OVERDUE, Concept.KIND, Concept.VEHICLE):
        return None
    is_counted = any_has(words, Concept.HOW_MANY)
    ask = QuestionType.COUNT if is_counted else QuestionType.WHAT
    return replace(previous, ask=ask, alone=True, shared=False, without=replace(previous.without, undated=False))


def _find_owned(words: Sequence[WordMatch], bodies: tuple[str, ...], previous: Question) -> Question | None:
    """Return the list for one body: "I only need the one where Frontex is among the owners"."""
    is_owned = any(is_owner(part) for word in words for part in word.parts)
    is_asked = any_has(words, Concept.ONLY) and not any_has(words, Concept.NOT)
    if len(bodies) != 1 or not (is_owned and is_asked) or previous.owners or previous.refs:
        return None
    return replace(previous, ask=QuestionType.WHAT, owners=bodies, kind=None)


def _find_vehicle(words: Sequence[WordMatch], names: tuple[str, ...], previous: Question) -> Question | None:
    """Return whether one thing goes through a vehicle: "is it one of the Barometer+ items?"."""
    vehicles = {str(word.concepts[Concept.VEHICLE]) for word in words if word.has(Concept.VEHICLE)}
    asks_else = any(word.has(*QUESTION_WORDS, Concept.ANY, Concept.ALL) and not word.is_noise for word in words)
    asks_else = asks_else or any(map(asks_for_more, words))
    if len(vehicles) != 1 or len(previous.refs) != 1 or names or asks_else or len(words) > _FEW_WORDS:
        return None
    return Question(ask=QuestionType.WHETHER, which=StatusFilter.ALL, refs=previous.refs, vehicle=vehicles.pop())


def _find_else_in_section(words: Sequence[WordMatch], context: ReadingContext) -> Question | None:
    """Return what else is in the section of all that was listed: "what else is in that chapter?"."""
    sections = {local_reference(ref).partition(".")[0] for ref in context.listed}
    says_that = any_has(words, Concept.SECTION) and any(
        word.has(Concept.THIS, Concept.BACK) or _is_that(fold(word.text)) for word in words
    )
    asks_else = any(map(asks_for_more, words)) and any_has(words, Concept.WHAT, Concept.ELSE)
    names_more = any_has(words, Concept.NAME, Concept.KIND, Concept.OVERDUE, Concept.WHO, Concept.WHEN)
    if len(sections) != 1 or not (says_that and asks_else) or names_more or len(words) > _FEW_WORDS:
        return None
    return Question(section=sections.pop(), without=Exclusion(refs=context.listed))
